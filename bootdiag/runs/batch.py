"""Many captures, analysed in parallel into Parquet parts: resumable, and no single capture can spoil the rest.

A batch is a folder: `batch.json` says that it is one, `TABLE/part-NNNNNN.parquet` hold the rows (`bootdiag.runs.tables.SCHEMA`, and in
`runs` the column `key`).  Parts appear whole; a part of the other tables counts once the part of `runs` with its number is there.
`pending.jsonl` holds the rows that are not in a part yet, so that a batch that is killed loses only what was under way.  With
`Options.html` there is `html/index.html` besides, which leads to a report on each capture.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bootdiag import __version__
from bootdiag.analysis import analyze
from bootdiag.capture.errors import CaptureError
from bootdiag.limits import Limits
from bootdiag.runs import sources
from bootdiag.runs.tables import Row, failed, rows
from bootdiag.site import Site, SiteError, kit, site_hash

if TYPE_CHECKING:
    import pandas as pd

    from bootdiag.analysis import Analysis
    from bootdiag.capture import Chunk
    from bootdiag.reports import index

TABLES = ("diagnoses", "devices", "services", "phases", "runs")
MARK = "batch.json"
PENDING = "pending.jsonl"
# The pages, if there are any: the index, and in a folder below it the reports.
PAGES = "html"
REPORTS = "reports"
VERSION = 1
# So many captures make one task of a worker; a task that fails is taken apart.
CHUNK = 16
# A part is written after so many runs, or so many seconds.
PART_RUNS = 1000
PART_SECONDS = 20.0


class BatchError(Exception):
    """A folder or option that a batch can't use; the text says why."""


class Options(NamedTuple):
    """What a batch does with each capture: `timeout` seconds and `memory` bytes at most, host and day from its name by `name_pattern`;
    with `html` also a page to browse, without secrets if `redact`; by the rules and grammars of `site`."""

    timeout: float = 60.0
    memory: int = 2 << 30
    name_pattern: str = ""
    html: bool = False
    redact: bool = True
    site: Site = Site()


class Summary(NamedTuple):
    """What a batch did: captures in all, analysed now, unchanged since an earlier run, and of those analysed now, marked as failed."""

    captures: int
    analysed: int
    unchanged: int
    marked: int


class Result(NamedTuple):
    """One capture's outcome: `tables` is None where its key is the one that was known already; `page` is its report in HTML, if it has
    one."""

    source: str
    key: str
    tables: dict[str, list[Row]] | None
    page: str | None = None


def batch(captures: sources.Sources, out: str | os.PathLike[str], *, options: Options = Options(), executor: Executor | None = None,
          workers: int | None = None, progress: Callable[[int, int], None] | None = None) -> Summary:
    """Analyse `captures` into the folder `out`; every capture has a row afterwards, a failed one a marked row.

    By default on this machine, in `workers` processes (the number of processors); with `executor`, on whatever that stands for, which has
    its own way with workers that die.  BatchError where `out` can't be used, CaptureError where a source stands for nothing.
    """
    try:
        kit(options.site)
    except SiteError as error:
        raise BatchError(str(error)) from None
    folder = Path(out)
    known = dict(_opened(folder, options.html))
    parts = _Parts(folder, known)
    own = os.path.join(os.path.abspath(folder), "")
    found = [source for source in sources.expanded([captures] if isinstance(captures, str | os.PathLike) else captures)
             if sources.is_url(source) or not os.path.abspath(source).startswith(own)]
    tasks = [(source, known.get(source, "")) for source in found]
    analysed = unchanged = marked = 0
    try:
        for result in _results(tasks, options, executor, workers):
            if result.tables is None:
                unchanged += 1
            else:
                analysed += 1
                marked += result.tables["runs"][0]["status"] != "ok"
                parts.add(result, known.get(result.source) is not None)
            if progress is not None:
                progress(analysed + unchanged, len(found))
    finally:
        parts.close()
        if options.html or (folder / PAGES).is_dir():
            _index(folder, options.redact)
    return Summary(len(found), analysed, unchanged, marked)


def analyse(tasks: Sequence[tuple[str, str]], options: Options) -> list[Result]:
    """The results of some captures, given with the keys that are known of them: a pure function, to run anywhere."""
    results = []
    for source, known in tasks:
        result = _one(source, known, options)
        if result.tables is not None:
            _name(result.tables["runs"][0], options.name_pattern)
        results.append(result)
    return results


def _one(source: str, known: str, options: Options) -> Result:
    try:
        with sources.opened(source) as file:
            content = file.read(Limits().capture + 1)
    except (CaptureError, OSError) as error:
        return Result(source, "", failed(source, source, "unreadable", str(error)))
    key = key_of(source, content, options)
    if key == known:
        return Result(source, key, None)
    tables, page = _analysed(source, content, options, sources.file_time(source))
    return Result(source, key, tables, page)


def tables_of(source: str, content: bytes, options: Options, file_time: float | None = None) -> dict[str, list[Row]]:
    """The rows of one capture by table; only a marked row of `runs` where it could not be analysed."""
    return _analysed(source, content, options._replace(html=False), file_time)[0]


def _analysed(source: str, content: bytes, options: Options, file_time: float | None) -> tuple[dict[str, list[Row]], str | None]:
    """The rows of one capture by table, and its page if there is to be one and it could be analysed."""
    page = None
    try:
        _ready(options.site)
        with _deadline(options.timeout):
            if options.html:
                kept: list[Chunk] = []
                analysis = analyze(content, name=source, keep=kept, site=options.site)
                page = _page(analysis, kept, options.redact, options.site)
            else:
                analysis = analyze(content, name=source, site=options.site)
            tables = rows(source, source, analysis, file_time)
    except CaptureError as error:
        tables = failed(source, source, "unreadable", str(error))
    except TimeoutError:
        tables = failed(source, source, "timeout", _late(options))
    except MemoryError:
        tables = failed(source, source, "failed", "out of memory")
    except Exception as error:  # one capture must not cost the others their rows
        tables = failed(source, source, "failed", f"{type(error).__name__}: {error}")
    return tables, page


def _page(analysis: Analysis, kept: Sequence[Chunk], redact: bool, site: Site) -> str:
    """The report in HTML on what was found in a capture."""
    from bootdiag.listed import listed
    from bootdiag.reports import formats

    report, listing = listed(analysis.report, kept, redact, True, site)
    return formats.renderer("html", listings=[listing])([report])


@cache
def _ready(site: Site) -> None:
    """Load what every analysis needs.  Where it must be made first that takes some seconds, which are not the capture's."""
    kit(site).matcher(Limits().matched_line)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in this thread once it has been here for so long.

    It works in any thread of any executor's worker, but not before Python code goes on: a worker of our own is killed where it hangs in C.
    """
    over = False
    lock = threading.Lock()
    thread = threading.get_ident()

    def late() -> None:
        with lock:
            if not over:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TimeoutError))

    timer = threading.Timer(seconds, late)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            over = True
        timer.cancel()


def _late(options: Options) -> str:
    return f"took more than {options.timeout:g} s"


def key_of(source: str, content: bytes, options: Options) -> str:
    """What an analysis depends on, as a hash: the capture's name and content, bootdiag's version, its rules, the options."""
    made = hashlib.blake2b(digest_size=16)
    for part in (source.encode("utf-8", "surrogateescape"), hashlib.sha256(content).digest(), __version__.encode(),
                 _rules(options.site).encode(), repr(options).encode()):
        made.update(len(part).to_bytes(8, "big") + part)
    return made.hexdigest()


@cache
def _rules(site: Site) -> str:
    """The hash of rules and grammars: read once in each process."""
    return site_hash(site)


def _name(row: Row, pattern: str) -> None:
    """Put into a row of `runs` what its source's name tells: the host before the console's own, the day where no stamp tells it."""
    told = named(str(row["source"]), pattern) if pattern else {}
    if row.get("day_from") == "stamp":
        told = {name: value for name, value in told.items() if name == "host"}
    row.update(told)


def named(source: str, pattern: str) -> Row:
    """Host and day that a capture's name tells by a pattern like `{host}/{date}.log`; nothing where it doesn't fit.

    >>> named("captures/birch/2026-11-23.log", "{host}/{date}.log")
    {'host': 'birch', 'day': '2026-11-23', 'day_from': 'pattern'}
    """
    slots = {"{host}": r"(?P<host>[^/]+?)", "{date}": r"(?P<date>[0-9]{4}-?[0-9]{2}-?[0-9]{2})", "{any}": "[^/]*"}
    expression = "".join(slots.get(piece, re.escape(piece)) for piece in re.split(r"(\{[a-z]+\})", pattern))
    found = re.search(f"(?:^|/){expression}$", source.replace(os.sep, "/"))
    row: Row = {}
    if found is not None:
        groups = found.groupdict()
        if groups.get("host"):
            row["host"] = groups["host"]
        if groups.get("date"):
            digits = groups["date"].replace("-", "")
            row |= {"day": f"{digits[:4]}-{digits[4:6]}-{digits[6:]}", "day_from": "pattern"}
    return row


# Who does it.


def _results(tasks: Sequence[tuple[str, str]], options: Options, executor: Executor | None, workers: int | None) -> Iterator[Result]:
    chunks = [tasks[at: at + CHUNK] for at in range(0, len(tasks), CHUNK)]
    if executor is not None:
        yield from _run(chunks, lambda chunk: executor.submit(analyse, chunk, options), 4 * (os.cpu_count() or 2), options)
        return
    from pebble import ProcessPool

    count = workers or os.cpu_count() or 1
    pool: Any
    with ProcessPool(max_workers=count, max_tasks=200, initializer=_bounded, initargs=(options.memory, options.site)) as pool:
        try:
            yield from _run(chunks, lambda chunk: pool.schedule(analyse, args=(chunk, options), timeout=options.timeout),
                            2 * count, options)
        except BaseException:
            pool.stop()
            raise


def _bounded(memory: int, site: Site) -> None:
    """Make this process ready, and let it take so much memory more than it has then, where the system can tell (Linux)."""
    with suppress(Exception):  # which the rows of the captures tell
        _ready(site)
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError, ValueError):
        return
    most = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


Submit = Callable[[Sequence[tuple[str, str]]], "Future[list[Result]]"]


def _run(chunks: Iterable[Sequence[tuple[str, str]]], submit: Submit, ahead: int, options: Options) -> Iterator[Result]:
    """The results of all chunks, as they come; at most `ahead` are under way.

    A capture whose worker died may only have lain beside the one that killed it: it is tried once more when nothing else runs, and
    marked if that fails, too.
    """
    todo = deque(chunks)
    running: dict[Future[list[Result]], Sequence[tuple[str, str]]] = {}
    suspects: deque[tuple[Sequence[tuple[str, str]], BaseException]] = deque()
    while todo or running or suspects:
        alone = not todo and not running
        if alone:
            todo.append(suspects[0][0])
        while todo and len(running) < ahead:
            chunk = todo.popleft()
            try:
                running[submit(chunk)] = chunk
            except BrokenExecutor as broken:  # it will start nothing more, so that nothing can be tried again
                yield from (_marked(tried[0][0], error, options) for tried, error in suspects)
                raise BatchError(f"the executor broke ({broken}); run the batch again to go on from here") from None
        if alone:
            suspects.popleft()
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            chunk = running.pop(future)
            failure = future.exception()
            if failure is None:
                yield from future.result()
            elif len(chunk) > 1:
                todo.extendleft([task] for task in reversed(chunk))
            elif alone or isinstance(failure, TimeoutError):
                yield _marked(chunk[0][0], failure, options)
            else:
                suspects.append((chunk, failure))


def _marked(source: str, error: BaseException, options: Options) -> Result:
    """The row of a capture at which a worker died or went on for too long."""
    late = isinstance(error, TimeoutError)
    status, text = ("timeout", _late(options)) if late else ("crashed", f"{type(error).__name__}: {error}")
    try:
        with sources.opened(source) as file:
            key = key_of(source, file.read(Limits().capture + 1), options)
    except (CaptureError, OSError):
        key = ""
    tables = failed(source, source, status, text)
    _name(tables["runs"][0], options.name_pattern)
    return Result(source, key, tables)


# What is kept.


def _opened(folder: Path, html: bool) -> Iterator[tuple[str, str]]:
    """(source, key) of every run that the batch in `folder` has; makes the folder where there is none.

    With `html` the key is "" where a page should be there and isn't, so that it is made.
    """
    mark = folder / MARK
    if not mark.exists():
        if folder.exists() and any(folder.iterdir()):
            raise BatchError(f"{folder}: is not empty, and no folder of a batch")
        folder.mkdir(parents=True, exist_ok=True)
        _replace(mark, json.dumps({"bootdiag_batch": VERSION}) + "\n")
    elif _version(mark) != VERSION:
        raise BatchError(f"{mark}: of another version of bootdiag")
    _pyarrow()
    counted = {file.name for file in (folder / "runs").glob("part-*.parquet")}
    for table in TABLES:
        for file in (folder / table).glob("part-*.parquet"):
            if file.name not in counted:  # its batch was stopped before it was complete
                file.unlink()
    for name in sorted(counted):
        import pyarrow.parquet as parquet

        table = parquet.read_table(folder / "runs" / name, columns=["source", "key", "status"])
        for source, key, status in zip(*(table[column].to_pylist() for column in ("source", "key", "status")), strict=True):
            yield source, key if not html or status != "ok" or _page_file(folder, source).is_file() else ""


def _version(mark: Path) -> Any:
    try:
        return json.loads(mark.read_text(encoding="utf-8"))["bootdiag_batch"]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _pyarrow() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise BatchError("a batch needs the extra bootdiag[parquet]") from None


def _replace(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    temporary = file.with_name(f".{file.name}.new")
    temporary.write_text(text, encoding="utf-8", errors="backslashreplace")
    temporary.replace(file)


def _page_file(folder: Path, source: str) -> Path:
    """The page of a capture, which tells nothing by its name."""
    name = hashlib.blake2b(source.encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()
    return folder / PAGES / REPORTS / f"{name}.html"


def _index(folder: Path, redact: bool) -> None:
    """Write the index of all captures of the batch anew."""
    from bootdiag.reports import index

    pages = folder / PAGES
    (pages / REPORTS).mkdir(parents=True, exist_ok=True)
    names = set()
    for name, text in index.render(_entries(folder), redact):
        _replace(pages / name, text)
        names.add(name)
    for file in pages.glob("index*.html"):
        if file.name not in names:
            file.unlink()


def _entries(folder: Path) -> Iterator[index.Entry]:
    """The runs of the batch in `folder` as an index has them."""
    import pyarrow.parquet as parquet

    from bootdiag.reports.index import Entry

    columns = ["source", "status", "error", "verdict", "outcome", "outcome_line", "title", "signature", "host", "day"]
    for file in sorted((folder / "runs").glob("part-*.parquet")):
        for row in parquet.read_table(file, columns=columns).to_pylist():
            page = _page_file(folder, row["source"])
            ended = row["error"] if row["status"] != "ok" else row["outcome"]
            line = f", line {row['outcome_line']}" if row["outcome_line"] else ""
            yield Entry(row["source"], row["verdict"] if row["status"] == "ok" else "not-analysed", f"{ended or ''}{line}",
                        row["title"] or "", row["signature"] or "", row["host"] or "", str(row["day"].date()) if row["day"] else "",
                        f"{REPORTS}/{page.name}" if page.is_file() else "")


def _pending(file: Path) -> Iterator[Result]:
    """The results that a batch that was killed had not written to a part; the last one may be torn."""
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, TypeError):
            yield Result(*json.loads(line))


class _Parts:
    """Rows on their way to parts."""

    def __init__(self, folder: Path, known: dict[str, str]) -> None:
        self.folder = folder
        self.rows: dict[str, list[Row]] = {table: [] for table in TABLES}
        self.replaced: set[str] = set()
        numbers = [int(file.stem.partition("-")[2]) for file in (folder / "runs").glob("part-*.parquet")]
        self.number = max(numbers, default=0)
        self.since = time.monotonic()
        left = list(_pending(folder / PENDING))
        self.pending = open(folder / PENDING, "a", encoding="utf-8")  # noqa: SIM115
        for result in left:
            if known.get(result.source) != result.key:
                self._keep(result, result.source in known)
                known[result.source] = result.key
        self.flush()

    def add(self, result: Result, known: bool) -> None:
        """Keep a result's rows; `known`: an earlier part has rows of the same source, which these replace."""
        page = _page_file(self.folder, result.source)
        if result.page is not None:
            page.parent.mkdir(parents=True, exist_ok=True)
            _replace(page, result.page)
            result = result._replace(page=None)
        else:
            page.unlink(missing_ok=True)
        self.pending.write(json.dumps(result) + "\n")
        self.pending.flush()
        self._keep(result, known)
        if len(self.rows["runs"]) >= PART_RUNS or time.monotonic() - self.since > PART_SECONDS:
            self.flush()

    def _keep(self, result: Result, known: bool) -> None:
        assert result.tables is not None
        for table, found in result.tables.items():
            self.rows[table] += found
        self.rows["runs"][-1]["key"] = result.key
        if known:
            self.replaced.add(result.source)

    def flush(self) -> None:
        """Write what is kept as the next part of every table, `runs` last."""
        self.since = time.monotonic()
        if self.rows["runs"]:
            self._forget(self.replaced)
            self.replaced = set()
            self.number += 1
            for table in TABLES:
                _write(self.folder / table / f"part-{self.number:06}.parquet", _frame(self.rows[table], table))
                self.rows[table] = []
        self.pending.seek(0)
        self.pending.truncate()

    def close(self) -> None:
        """Write what is left."""
        self.flush()
        self.pending.close()
        (self.folder / PENDING).unlink()

    def _forget(self, gone: set[str]) -> None:
        """Take the rows of captures that have changed out of the parts that hold them."""
        if not gone:
            return
        import pandas as pd

        for file in sorted((self.folder / "runs").glob("part-*.parquet")):
            data = pd.read_parquet(file)
            stale = set(data.loc[data["source"].isin(gone), "run_id"])
            if stale:
                for table in TABLES:
                    part = self.folder / table / file.name
                    data = pd.read_parquet(part)
                    _write(part, data[~data["run_id"].isin(stale)].reset_index(drop=True))


def _frame(found: Sequence[Row], table: str) -> pd.DataFrame:
    """Rows as a frame with the dtypes of the table; `runs` has its keys, too."""
    from bootdiag.runs.frames import frame

    data = frame(found, table)
    if table == "runs":
        data["key"] = [row.get("key", "") for row in found]
        data["key"] = data["key"].astype("string")
    return data


def _write(file: Path, data: pd.DataFrame) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{file.name}.new")
    data.to_parquet(temporary, index=False)
    temporary.replace(file)


def read_batch(folder: Path) -> Mapping[str, pd.DataFrame]:
    """The tables of the batch in `folder`, as far as it has come."""
    import pandas as pd

    from bootdiag.runs.frames import frame

    _pyarrow()
    names = sorted(file.name for file in (folder / "runs").glob("part-*.parquet"))
    found = {}
    for table in TABLES:
        parts = [pd.read_parquet(folder / table / name) for name in names if (folder / table / name).exists()]
        found[table] = pd.concat(parts, ignore_index=True) if parts else frame([], table)
    return found
