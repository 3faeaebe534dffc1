"""`bootdiag batch` and `bootdiag top`: many captures, and what fails most in them."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from bootdiag.capture.errors import CaptureError
from bootdiag.config import config
from bootdiag.output import columns
from bootdiag.reports.safe import spreadsheet, terminal
from bootdiag.runs.batch import MARK, BatchError, Options, batch, read_batch
from bootdiag.site import SiteError
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell


class Request(NamedTuple):
    """What `batch` is asked for: captures, the folder of results, processes (0: one a processor), the address of a Dask scheduler,
    what is done with each capture, rules and grammars besides those that are set for good."""

    captures: tuple[str, ...]
    folder: str
    workers: int = 0
    dask: str = ""
    options: Options = Options()
    rules: tuple[str, ...] = ()
    grammars: tuple[str, ...] = ()


def run(request: Request) -> int:
    """Analyse the captures; the exit code."""
    try:
        options = request.options._replace(site=config(request.rules, request.grammars).site)
        with _executor(request.dask) as executor, _Progress() as progress:
            done = batch(request.captures, request.folder, options=options, executor=executor, workers=request.workers or None,
                         progress=progress.show)
    except (BatchError, CaptureError, SiteError) as error:
        tell(str(error))
        return UNUSABLE
    marked = f", {done.marked} of them marked as failed" if done.marked else ""
    tell(f"{done.captures} captures in {request.folder}: {done.analysed} analysed{marked}, {done.unchanged} unchanged")
    return ANALYSED


@contextmanager
def _executor(address: str) -> Iterator[Executor | None]:
    """What runs the batch: a Dask cluster, or None: this machine."""
    if not address:
        yield None
        return
    try:
        from distributed import Client
    except ImportError:
        raise BatchError("--dask needs the extra bootdiag[cluster]") from None
    try:
        client = Client(address, timeout=10, set_as_default=False)
    except (OSError, ValueError) as error:
        raise BatchError(f"no Dask scheduler at {address}: {error}") from None
    with client:
        yield client.get_executor(pure=False)


class _Progress:
    """A bar on a terminal's standard error, once it has gone on for a second."""

    def __init__(self) -> None:
        self.wanted = sys.stderr is not None and sys.stderr.isatty()
        self.begun = time.monotonic()
        self.bar: Any = None
        self.task: Any = None

    def __enter__(self) -> _Progress:
        return self

    def show(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done."""
        if self.wanted and self.bar is None and time.monotonic() - self.begun > 1:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

            self.bar = Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True), transient=True)
            self.bar.start()
            self.task = self.bar.add_task("", total=total)
        if self.bar is not None:
            self.bar.update(self.task, completed=done)

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.stop()


Row = dict[str, Any]


def top(folder: str, by: str, kind: str, limit: int) -> int:
    """Print what fails most in the batch in `folder`, by `cause`, `host`, `release` or `day`; the exit code."""
    if not (Path(folder) / MARK).is_file():
        tell(f"{folder}: no folder of a batch (bootdiag batch makes one)")
        return UNUSABLE
    try:
        found = counted(read_batch(Path(folder))["runs"], by)[: limit or None]
    except BatchError as error:
        tell(str(error))
        return UNUSABLE
    sys.stdout.write(FORMATS[kind](found))
    return ANALYSED


def counted(runs: Any, by: str) -> list[Row]:
    """What brought runs down, the most frequent first: rows with `runs`, `hosts`, `first` and `last` day, the cause's `title`; by `day`
    also `day_from`: what told the day."""
    data = runs.dropna(subset=["root"])
    keys = {"cause": ["signature"], "host": ["host", "signature"], "release": ["release", "signature"],
            "day": ["day", "day_from", "signature"]}[by]
    rows: list[Row] = []
    for values, group in data.groupby(keys, observed=True, dropna=False, sort=True):
        days = group["day"].dropna()
        row: Row = dict(zip(keys, (_plain(value) for value in values), strict=True))
        row |= {"runs": len(group), "hosts": int(group["host"].nunique()), "first": _plain(days.min()) if len(days) else None,
                "last": _plain(days.max()) if len(days) else None, "title": group["title"].iloc[0]}
        rows.append(row)
    return sorted(rows, key=lambda row: (-row["runs"], str(row["signature"]), str(row.get(by))))


def _plain(value: Any) -> str | None:
    """A cell as text: a day as a date, a missing one as None."""
    if value is None or value != value or str(value) in ("<NA>", "NaT"):
        return None
    return value.date().isoformat() if hasattr(value, "date") else str(value)


def _text(rows: Sequence[Row]) -> str:
    if not rows:
        return "No run with a fault.\n"
    width = columns()
    lines = []
    for row in rows:
        group = next((str(row[name]) for name in ("host", "release", "day") if row.get(name)), "")
        seen = f"{row['first']} to {row['last']}" if row["first"] != row["last"] else str(row["first"] or "")
        head = f"{row['runs']:>7}  {terminal(group + '  ' if group else '')}{terminal(str(row['title']))}"
        lines += [head if len(head) <= width else head[: width - 3] + "...", f"         {terminal(str(row['signature']))}"]
        lines[-1] += f"   {row['hosts']} hosts" if row["hosts"] else ""
        lines[-1] += f"   {seen}" if seen else ""
    return "\n".join(lines) + "\n"


def _csv(rows: Sequence[Row]) -> str:
    import csv
    import io

    out = io.StringIO()
    names = list(rows[0]) if rows else ["signature", "runs", "hosts", "first", "last", "title"]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([["" if row[name] is None else spreadsheet(str(row[name])) for name in names] for row in rows])
    return out.getvalue()


def _json(rows: Sequence[Row]) -> str:
    return json.dumps(list(rows), indent=1) + "\n"


FORMATS: dict[str, Callable[[Sequence[Row]], str]] = {"text": _text, "json": _json, "csv": _csv}
