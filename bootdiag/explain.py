"""`bootdiag explain`: read captures, report on each, in their order."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bootdiag.analysis import Analysis, analyze_file
from bootdiag.capture.errors import CaptureError
from bootdiag.main import FAILED, OK, UNDECIDED, UNUSABLE
from bootdiag.reports.model import Report

# A pipe that is still open after so many seconds is probably a console that runs.
PATIENCE = 2.0


class Request(NamedTuple):
    """What `explain` is asked for: captures (paths, `-` for standard input), the format, where to write (None: standard output),
    whether to colour (None: on a terminal), the width in columns (0: the terminal's), whether the exit code tells the verdict."""

    captures: Sequence[str]
    format: str = "text"
    output: str | None = None
    colour: bool | None = None
    width: int = 0
    exit_code: bool = False


def explain(request: Request) -> int:
    """Do what `request` asks; the exit code. What can't be read is told on standard error, the others are still reported."""
    reports: list[Report] = []
    failed = False
    for capture in request.captures:
        try:
            reports.append(_analysis(capture).report)
        except CaptureError as error:
            failed = True
            limit = f" (limit: {error.limit})" if error.limit else ""
            print(f"bootdiag: {_told(str(error))}{limit}", file=sys.stderr)
    if reports:
        _write(request, reports)
    if failed:
        return UNUSABLE
    if not request.exit_code:
        return OK
    verdicts = {report.verdict for report in reports}
    if verdicts & {"failed", "degraded"}:
        return FAILED
    return OK if verdicts <= {"booted"} else UNDECIDED


def _analysis(capture: str) -> Analysis:
    if capture != "-":
        return analyze_file(capture)
    if sys.stdin is None:
        raise CaptureError("standard input is closed")
    if sys.stdin.isatty():
        print("bootdiag: reading the capture from the terminal; end it with Ctrl-D", file=sys.stderr)
        return analyze_file("-")
    with _Patience():
        return analyze_file("-")


class _Patience:
    """Says once, on standard error, that the pipe is still open."""

    def __enter__(self) -> None:
        import threading

        self.timer = threading.Timer(PATIENCE, self.tell)
        self.timer.daemon = True
        self.timer.start()

    def __exit__(self, *_: object) -> None:
        self.timer.cancel()

    @staticmethod
    def tell() -> None:
        print("bootdiag: still reading; Ctrl-C ends the capture and reports on what was read. "
              "To follow a console as it runs: bootdiag watch", file=sys.stderr)


def _write(request: Request, reports: Sequence[Report]) -> None:
    render = _renderer(request.format)
    colour = request.colour
    if colour is None:
        colour = request.output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    text = render(reports, request.width or _columns(), colour)
    if request.output is None:
        sys.stdout.write(text)
        return
    temporary = f"{request.output}.part"
    with open(temporary, "w", encoding="utf-8") as out:
        out.write(text)
    os.replace(temporary, request.output)


def _renderer(kind: str) -> Callable[[Sequence[Report], int, bool], str]:
    if kind == "json":
        from bootdiag.reports import jsondoc

        return jsondoc.render
    from bootdiag.reports import text

    return text.render


def _columns() -> int:
    """The width to write for: the terminal's, at most 100; 80 where there is none."""
    wanted = os.environ.get("COLUMNS", "")
    if wanted.isdigit() and int(wanted):
        return int(wanted)
    try:
        return min(100, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError, AttributeError):
        return 80


def _told(text: str) -> str:
    from bootdiag.reports.safe import terminal

    return terminal(text)
