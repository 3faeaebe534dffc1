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
from bootdiag.output import Target, columns
from bootdiag.reports.model import Report
from bootdiag.status import ANALYSED, FAULTY, UNDECIDED, UNUSABLE
from bootdiag.talk import Progress, tell


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
    target = None if request.output in (None, "-") else Target(str(request.output), request.force, request.captures)
    reports: list[Report] = []
    failed = False
    progress = Progress()
    with Live(_hint) if _piped(request.captures) else Live(progress=progress) as live:
        for capture in request.captures:
            try:
                reports.append(_report(capture, live))
            except CaptureError as error:
                failed = True
                tell(f"{error} (limit: {error.limit})" if error.limit else str(error))
            if live.ended:
                break
    progress.done()
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


def _write(request: Request, reports: Sequence[Report], target: Target | None) -> None:
    from bootdiag.reports import formats

    kind = request.format or (formats.of_file(target.path) if target is not None else None) or "text"
    render = formats.renderer(kind, several=len(request.captures) > 1, width=request.width or columns(), colour=_coloured(request))
    text = render(reports)
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)


def _coloured(request: Request) -> bool:
    """Whether to colour: as asked; else on a terminal, unless the environment says otherwise."""
    if request.colour != "auto":
        return request.colour == "always"
    if request.output not in (None, "-") or os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
