"""Many runs as tidy data frames.

    >>> import bootdiag
    >>> runs = bootdiag.read_runs("captures/*.log")              # doctest: +SKIP
    >>> runs.runs[["source", "verdict", "root"]]                 # doctest: +SKIP
"""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bootdiag.analysis import analyze_file
from bootdiag.analysis import events as all_events
from bootdiag.capture.errors import CaptureError
from bootdiag.events_out import row as event_row
from bootdiag.limits import Limits
from bootdiag.runs import batch, sources
from bootdiag.runs.tables import SCHEMA, Column, Row, failed, rows

if TYPE_CHECKING:
    import pandas as pd

class Runs:
    """What is known of some runs, as data frames keyed by `run_id`: `runs`, `diagnoses`, `devices`, `services`, `phases`.

    `bootdiag.runs.tables.SCHEMA` describes every column; a frame without rows has the same columns and dtypes as one with many.
    """

    __slots__ = ("devices", "diagnoses", "phases", "runs", "services")

    def __init__(self, tables: dict[str, pd.DataFrame]) -> None:
        self.runs = tables["runs"]
        self.diagnoses = tables["diagnoses"]
        self.devices = tables["devices"]
        self.services = tables["services"]
        self.phases = tables["phases"]

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
        """Write each table to `folder`/TABLE.parquet; needs the extra `parquet`."""
        where = Path(folder)
        where.mkdir(parents=True, exist_ok=True)
        for name in self.__slots__:
            getattr(self, name).to_parquet(where / f"{name}.parquet")

    @classmethod
    def from_parquet(cls, folder: str | os.PathLike[str]) -> Runs:
        """The tables that `to_parquet` wrote, with the same dtypes."""
        import pandas as pd

        return cls({name: typed(pd.read_parquet(Path(folder) / f"{name}.parquet"), name) for name in cls.__slots__})

    def __len__(self) -> int:
        return len(self.runs)

    def __repr__(self) -> str:
        verdicts = self.runs["verdict"].value_counts()
        return f"<Runs {len(self)}: " + ", ".join(f"{count} {verdict}" for verdict, count in verdicts.items() if count) + ">"

    def _repr_html_(self) -> str:
        """A short table for a notebook; every text of a log is escaped."""
        shown = self.runs[["source", "verdict", "outcome", "root", "title"]].head(20)
        cells = shown.astype("string").fillna("")
        body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in cells.itertuples(index=False))
        head = "".join(f"<th>{column}</th>" for column in shown)
        return f"<p>{html.escape(repr(self)[1:-1])}</p><table><tr>{head}</tr>{body}</table>"


def read_capture(source: str | os.PathLike[str], *, limits: Limits = Limits()) -> Runs:
    """One capture as Runs; CaptureError where it can't be read."""
    name = os.fspath(source)
    return Runs(_frames([rows(name, name, analyze_file(source, limits=limits))]))


def read_events(source: str | os.PathLike[str] | bytes, *, limits: Limits = Limits()) -> pd.DataFrame:
    """All events of a capture, the unknown among them: the table `events` of `SCHEMA`; CaptureError where it can't be read."""
    import json

    name = "" if isinstance(source, bytes) else os.fspath(source)
    found = []
    for event in all_events(Path(source) if isinstance(source, str) else source, limits=limits):
        row = event_row(event)
        found.append({"run_id": name, **{key: row[key] for key in ("line", "column", "name", "generic", "spliced", "text")},
                      "fields": json.dumps(row["fields"], sort_keys=True)})
    return frame(found, "events")


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
                tables.append(rows(source, source, analyze_file(file, limits=limits)))
        except CaptureError as error:
            tables.append(failed(source, source, "unreadable", str(error)))
        if progress is not None:
            progress(number, len(found))
    return Runs(_frames(tables))


def _frames(many: Sequence[dict[str, list[Row]]]) -> dict[str, pd.DataFrame]:
    return {name: frame([row for tables in many for row in tables.get(name, ())], name) for name in Runs.__slots__}


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
