"""Many runs as tidy data frames.

    >>> import bootdiag
    >>> runs = bootdiag.read_runs("captures/*.log")              # doctest: +SKIP
    >>> runs.runs[["source", "verdict", "root"]]                 # doctest: +SKIP
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bootdiag.analysis import analyze_file
from bootdiag.analysis import events as all_events
from bootdiag.capture.errors import CaptureError
from bootdiag.events_out import row as event_row
from bootdiag.grammar.blocks import with_blocks
from bootdiag.limits import Limits
from bootdiag.reports.safe import html
from bootdiag.runs import batch, sources
from bootdiag.runs.tables import SCHEMA, Column, Row, failed, rows

if TYPE_CHECKING:
    import pandas as pd

# The tables that are there at once; `events` come when they are asked for.
TABLES = ("runs", "diagnoses", "devices", "services", "phases")


class Runs:
    """What is known of some runs, as data frames keyed by `run_id`: `runs`, `diagnoses`, `devices`, `services`, `phases`, `events`.

    `bootdiag.runs.tables.SCHEMA` describes every column; a frame without rows has the same columns and dtypes as one with many.
    """

    __slots__ = ("_events", "devices", "diagnoses", "phases", "runs", "services")

    def __init__(self, tables: Mapping[str, pd.DataFrame]) -> None:
        self._events = tables.get("events")
        self.runs = tables["runs"]
        self.diagnoses = tables["diagnoses"]
        self.devices = tables["devices"]
        self.services = tables["services"]
        self.phases = tables["phases"]

    @property
    def events(self) -> pd.DataFrame:
        """All events of all runs that could be analysed.  They are many, so they are read from the captures when first asked for;
        CaptureError where a capture is gone by then."""
        if self._events is None:
            readable = self.runs[self.runs["status"] == "ok"]
            self._events = frame([row for run, source in zip(readable["run_id"], readable["source"], strict=True)
                                  for row in _event_rows(str(run), str(source), Limits())], "events")
        return self._events

    def roots(self) -> pd.DataFrame:
        """The most important root cause of each run that has one: columns of `runs`, the most frequent cause first."""
        found = self.runs.dropna(subset=["root"])
        counts = found["signature"].map(found["signature"].value_counts())
        ordered = found.assign(times=counts).sort_values(["times", "signature", "run_id"], ascending=[False, True, True])
        return ordered.reset_index(drop=True)

    def counts(self) -> pd.DataFrame:
        """How many runs each root cause brought down: `root`, `signature`, `title`, `runs` (int), the most frequent first."""
        grouped = self.runs.dropna(subset=["root"]).groupby(["root", "signature"], observed=True, sort=True)
        found = grouped.agg(title=("title", "first"), runs=("run_id", "count")).reset_index()
        return found.sort_values(["runs", "signature"], ascending=[False, True]).reset_index(drop=True)

    def matrix(self, what: str = "devices") -> pd.DataFrame:
        """The state of each device (or, with `"services"`, of each service) in the last boot of each run.

        Rows are devices, those that differ most between runs first; columns are runs by `run_id`; a cell is a state, or missing.
        """
        table, key = {"devices": (self.devices, "device"), "services": (self.services, "fmri")}[what]
        last = table[table["boot"] == table.groupby("run_id")["boot"].transform("max")]
        wide = last.astype({"state": "object"}).pivot_table(index=key, columns="run_id", values="state", aggfunc="last")
        wide = wide.reindex(columns=list(self.runs["run_id"]))
        spread = wide.nunique(axis=1, dropna=False)
        return wide.loc[spread.sort_values(ascending=False, kind="stable").index]

    def to_parquet(self, folder: str | os.PathLike[str]) -> None:
        """Write each table to `folder`/TABLE.parquet (`events` if they were asked for); needs the extra `parquet`."""
        where = Path(folder)
        where.mkdir(parents=True, exist_ok=True)
        for name in (*TABLES, *(("events",) if self._events is not None else ())):
            getattr(self, name).to_parquet(where / f"{name}.parquet")

    @classmethod
    def from_parquet(cls, folder: str | os.PathLike[str]) -> Runs:
        """The tables that `to_parquet` wrote, with the same dtypes."""
        import pandas as pd

        names = [name for name in (*TABLES, "events") if name in TABLES or (Path(folder) / f"{name}.parquet").exists()]
        return cls({name: typed(pd.read_parquet(Path(folder) / f"{name}.parquet"), name) for name in names})

    def __len__(self) -> int:
        return len(self.runs)

    def __repr__(self) -> str:
        verdicts = self.runs["verdict"].value_counts()
        return f"<Runs {len(self)}: " + ", ".join(f"{count} {verdict}" for verdict, count in verdicts.items() if count) + ">"

    def _repr_html_(self) -> str:
        """A short table for a notebook; every text of a log is escaped."""
        shown = self.runs[["source", "verdict", "outcome", "root", "title"]].head(20)
        cells = shown.astype("string").fillna("")
        body = "".join("<tr>" + "".join(f"<td>{html(cell)}</td>" for cell in row) + "</tr>" for row in cells.itertuples(index=False))
        head = "".join(f"<th>{column}</th>" for column in shown)
        return f"<p>{html(repr(self)[1:-1])}</p><table><tr>{head}</tr>{body}</table>"


def read_capture(source: str | os.PathLike[str], *, limits: Limits = Limits()) -> Runs:
    """One capture, by its path or URL, as Runs; CaptureError where it can't be read."""
    name = os.fspath(source)
    with sources.opened(name) as file:
        return Runs(_frames([rows(name, name, analyze_file(file, limits=limits), sources.file_time(name))]))


def read_events(source: str | os.PathLike[str] | bytes, *, limits: Limits = Limits()) -> pd.DataFrame:
    """All events of a capture, the unknown and the blocks (`block.panic`, …) among them: the table `events` of `SCHEMA`; CaptureError where
    it can't be read."""
    name = "" if isinstance(source, bytes) else os.fspath(source)
    return frame(list(_event_rows(name, source, limits)), "events")


def _event_rows(run_id: str, source: str | os.PathLike[str] | bytes, limits: Limits) -> Iterator[Row]:
    import json

    with nullcontext(source) if isinstance(source, bytes) else sources.opened(os.fspath(source)) as given:
        for event in with_blocks(all_events(given, limits=limits)):
            row = event_row(event)
            yield {"run_id": run_id, **{key: row[key] for key in ("line", "column", "name", "generic", "spliced", "text")},
                   "fields": json.dumps(row["fields"], sort_keys=True)}


def read_runs(captures: sources.Sources, *, progress: Callable[[int, int], None] | None = None, limits: Limits = Limits()) -> Runs:
    """Many captures as Runs: paths, globs, folders, URLs (with fsspec), or the folder of a batch.

    One that can't be read is a row with status `unreadable`.  `progress` is called with how many are done, of how many.
    """
    given = [captures] if isinstance(captures, str | os.PathLike) else list(captures)
    if len(given) == 1 and not sources.is_url(os.fspath(given[0])) and (Path(given[0]) / batch.MARK).is_file():
        return Runs({name: typed(table, name) for name, table in batch.read_batch(Path(given[0])).items()})
    found = sources.expanded(given)
    tables = []
    for number, source in enumerate(found, 1):
        try:
            with sources.opened(source) as file:
                tables.append(rows(source, source, analyze_file(file, limits=limits), sources.file_time(source)))
        except CaptureError as error:
            tables.append(failed(source, source, "unreadable", str(error)))
        if progress is not None:
            progress(number, len(found))
    return Runs(_frames(tables))


def _frames(many: Sequence[dict[str, list[Row]]]) -> dict[str, pd.DataFrame]:
    return {name: frame([row for tables in many for row in tables.get(name, ())], name) for name in TABLES}


def frame(found: Sequence[Row], table: str) -> pd.DataFrame:
    """Rows as a data frame with the columns and dtypes of a table of `SCHEMA`."""
    import pandas as pd

    return typed(pd.DataFrame.from_records(list(found), columns=list(SCHEMA[table])), table)


def typed(data: pd.DataFrame, table: str) -> pd.DataFrame:
    """`data` with the columns of a table of `SCHEMA`, each of its dtype."""
    import pandas as pd

    def column(name: str, kind: Column) -> Any:
        values = data[name] if name in data else pd.Series([None] * len(data), index=data.index, dtype="object")
        if kind.kind == "category":
            return values.astype("object").astype(pd.CategoricalDtype(list(kind.values), kind.ordered))
        if kind.kind == "time":
            if str(values.dtype).startswith("timedelta"):
                return values.astype("timedelta64[ns]")
            return pd.to_timedelta(pd.to_numeric(values), unit="s").astype("timedelta64[ns]")
        if kind.kind == "day":
            return pd.to_datetime(values).astype("datetime64[s]")
        dtype: Any = {"string": "string", "int": "Int64", "float": "Float64", "bool": "boolean"}[kind.kind]
        return values.astype(dtype)

    return pd.DataFrame({name: column(name, kind) for name, kind in SCHEMA[table].items()}, index=data.index)
