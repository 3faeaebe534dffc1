"""`bootdiag explain`: read captures, report on each, in their order."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from typing import NamedTuple

from bootdiag.analysis import analyze_file
from bootdiag.capture.errors import CaptureError
from bootdiag.live import Live
from bootdiag.reports.model import Report
from bootdiag.status import ANALYSED, FAULTY, UNDECIDED, UNUSABLE
from bootdiag.talk import tell


class Request(NamedTuple):
    """What `explain` is asked for: captures (paths, `-` or none for standard input), the format (None: what `output` ends in, else
    text), where to write (None: standard output), whether an existing file may be overwritten, when to colour (auto: on a terminal),
    the width in columns (0: the terminal's), whether the exit code tells the verdict."""

    captures: tuple[str, ...] = ()
    format: str | None = None
    output: str | None = None
    force: bool = False
    colour: str = "auto"
    width: int = 0
    exit_code: bool = False


def explain(request: Request) -> int:
    """Do what `request` asks; the exit code. What can't be read is told on standard error, the others are still reported."""
    if not request.captures and sys.stdin is not None and sys.stdin.isatty():
        tell("no capture given: name a file, pipe a console in, or give - to type one in; bootdiag explain --help has examples")
        return UNUSABLE
    request = request._replace(captures=request.captures or ("-",))
    target = None if request.output in (None, "-") else _Target(str(request.output), request)
    reports: list[Report] = []
    failed = False
    with Live(_hint if _piped(request.captures) else None) as live:
        for capture in request.captures:
            try:
                reports.append(_report(capture, live))
            except CaptureError as error:
                failed = True
                tell(f"{error} (limit: {error.limit})" if error.limit else str(error))
            if live.ended:
                break
    if reports or len(request.captures) > 1:
        _write(request, reports, target)
    if failed:
        return UNUSABLE
    if not request.exit_code:
        return ANALYSED
    verdicts = {report.verdict for report in reports}
    if verdicts & {"failed", "degraded"}:
        return FAULTY
    return ANALYSED if verdicts <= {"booted"} else UNDECIDED


def _report(capture: str, live: Live) -> Report:
    if capture == "-":
        if sys.stdin is None:
            raise CaptureError("standard input is closed")
        if sys.stdin.isatty():
            tell("reading the capture from the terminal; end it with Ctrl-D")
    return analyze_file(capture, live=live).report


def _piped(captures: Sequence[str]) -> bool:
    """Whether one of `captures` is a pipe, which may stay open."""
    try:
        return "-" in captures and not sys.stdin.isatty() and not stat.S_ISREG(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def _hint() -> None:
    tell("still reading: Ctrl-C ends the capture and reports on what was read; bootdiag watch follows a console as it runs")


def _write(request: Request, reports: Sequence[Report], target: _Target | None) -> None:
    kind = request.format or ("json" if target is not None and target.path.endswith(".json") else "text")
    if kind == "json":
        from bootdiag.reports import jsondoc

        text = jsondoc.render(reports, several=len(request.captures) > 1)
    else:
        from bootdiag.reports.text import render

        text = render(reports, request.width or _columns(), _coloured(request))
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)


class _Target:
    """The file that a report is written to: whole or not at all, and over an existing one only by force."""

    def __init__(self, path: str, request: Request) -> None:
        """OSError where `path` can't be written; told before the capture is read, which may take long or come only once."""
        self.path = path
        self.force = request.force
        try:
            mode = os.stat(path).st_mode
        except FileNotFoundError:
            mode = None
        # pipes and devices are written to; there is nothing to lose in them
        self.special = mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
        if self.special:
            return
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(21, "is a directory", path)
        if os.path.lexists(path) and not self.force:
            raise FileExistsError(17, "exists; --force overwrites it", path)
        if mode is not None and any(capture != "-" and os.path.exists(capture) and os.path.samefile(capture, path)
                                    for capture in request.captures):
            raise FileExistsError(17, "is the capture itself", path)
        self.real = os.path.realpath(path)
        folder = os.path.dirname(self.real)
        if not os.path.isdir(folder):
            raise FileNotFoundError(2, "no such folder", folder)
        if not os.access(folder, os.W_OK):
            raise PermissionError(13, "the folder can't be written", folder)

    def write(self, text: str) -> None:
        if self.special:
            with open(self.path, "w", encoding="utf-8") as out:
                out.write(text)
            return
        import tempfile

        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(self.real), prefix=".bootdiag-")
        try:
            with open(handle, "w", encoding="utf-8", errors="backslashreplace") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            os.chmod(temporary, 0o666 & ~_umask())
            if not self.force and os.path.lexists(self.real):
                raise FileExistsError(17, "exists; --force overwrites it", self.path)
            os.replace(temporary, self.real)
        except BaseException:
            os.unlink(temporary)
            raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _coloured(request: Request) -> bool:
    """Whether to colour: as asked; else on a terminal, unless the environment says otherwise."""
    if request.colour != "auto":
        return request.colour == "always"
    if request.output not in (None, "-") or os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def _columns() -> int:
    """The width to write for: what COLUMNS says, else the terminal's, at most 100; 80 where there is none."""
    wanted = os.environ.get("COLUMNS", "")
    if wanted.isascii() and wanted.isdigit() and int(wanted[:6]):
        return int(wanted[:6])
    try:
        return min(100, os.get_terminal_size(sys.stdout.fileno()).columns) or 80
    except (OSError, ValueError, AttributeError):
        return 80
