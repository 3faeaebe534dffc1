"""`bootdiag explain`: read captures, report on each, in their order."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from bootdiag.analysis import Analysis, analyze_file, only
from bootdiag.capture.errors import CaptureError
from bootdiag.config import config
from bootdiag.live import Live
from bootdiag.output import Target, columns
from bootdiag.reports.model import Report
from bootdiag.reports.safe import data
from bootdiag.site import Site, SiteError
from bootdiag.status import ANALYSED, FAULTY, UNDECIDED, UNUSABLE
from bootdiag.talk import Progress, tell

if TYPE_CHECKING:
    from bootdiag.capture import Chunk
    from bootdiag.reports.model import Listing
    from bootdiag.suppress import Known


# Of the files in an archive that are no captures so many are named.
NAMED = 20


class Request(NamedTuple):
    """What `explain` is asked for: captures (paths, `-` or none for standard input), the format (None: what `output` ends in, else
    text), where to write (None: standard output), whether an existing file may be overwritten, when to colour (auto: on a terminal),
    the width in columns (0: the terminal's), whether the exit code tells the verdict, whether to take secrets out (None: where others
    read), how many characters a report may have (0: any number), a file of known faults that are let pass, rules and grammars besides
    those that are set for good (`bootdiag.config`), what recorded the captures (None: find out), which
    boot alone (from 1, or from the end from -1; None: all)."""

    captures: tuple[str, ...] = ()
    format: str | None = None
    output: str | None = None
    force: bool = False
    colour: str = "auto"
    width: int = 0
    exit_code: bool = False
    redact: bool | None = None
    max_chars: int = 0
    suppress: str | None = None
    rules: tuple[str, ...] = ()
    grammars: tuple[str, ...] = ()
    wrapper: str | None = None
    boot: int | None = None


def explain(request: Request) -> int:
    """Do what `request` asks; the exit code. What can't be read is told on standard error, the others are still reported."""
    if not request.captures and sys.stdin is not None and sys.stdin.isatty():
        tell("no capture given: name a file, pipe a console in, or give - to type one in; bootdiag explain --help has examples")
        return UNUSABLE
    request = request._replace(captures=request.captures or ("-",))
    target = None if request.output in (None, "-") else Target(str(request.output), request.force, request.captures)
    try:
        settings = config(request.rules, request.grammars, request.suppress)
    except SiteError as error:
        tell(str(error))
        return UNUSABLE
    known = known_faults(settings.suppress) if settings.suppress else []
    if known is None:
        return UNUSABLE
    from bootdiag.reports import formats

    kind = request.format or (formats.of_file(target.path) if target is not None else None) or "text"
    redact = formats.FORMATS[kind].public if request.redact is None else request.redact
    reports: list[Report] = []
    listings: list[Listing] = []
    hashes: list[str] = []
    failed = False
    progress = Progress()
    with Live(_hint) if _piped(request.captures) else Live(progress=progress) as live:
        for capture in request.captures:
            try:
                for report in _reports(capture, live, settings.site, redact, listings if kind == "html" else None,
                                       request.wrapper, request.boot):
                    reports.append(report)
                    hashes.append(_sha256(capture) if kind == "sarif" else "")
            except CaptureError as error:
                failed = True
                tell(f"{error} (limit: {error.limit})" if error.limit else str(error))
            if live.ended:
                break
    progress.done()
    if known:
        from bootdiag.suppress import suppressed, today

        reports = [suppressed(report, known, today()) for report in reports]
    if (reports or len(request.captures) > 1) and not _write(request, kind, reports, target, listings, hashes):
        return UNUSABLE
    if failed:
        return UNUSABLE
    if not request.exit_code:
        return ANALYSED
    from bootdiag.suppress import excused

    verdicts = {"booted" if excused(report) else report.verdict for report in reports}
    if verdicts & {"failed", "degraded"}:
        return FAULTY
    return ANALYSED if verdicts <= {"booted"} else UNDECIDED


def known_faults(path: str) -> list[Known] | None:
    """The known faults of the file `path`; None where it can't be used, which is told, as is what has expired."""
    from bootdiag.suppress import SuppressError, expired, read, today

    try:
        known = read(path)
    except SuppressError as error:
        tell(str(error))
        return None
    for one in expired(known, today()):
        tell(f"{path}: {one.id} is let pass no longer, since {one.until.isoformat()} is over ({one.reason})")
    return known


def _reports(capture: str, live: Live, site: Site, redact: bool, listings: list[Listing] | None, wrapper: str | None,
             boot: int | None) -> Iterator[Report]:
    """The report on a capture; of an archive, those on the captures in it: what is none is named on standard error."""
    from bootdiag.capture import archives

    if capture == "-" or not archives.is_archive(capture):
        yield _report(capture, live, site, redact, listings, wrapper, boot)
        return
    others: list[str] = []
    found = False
    try:
        for member in archives.members(capture):
            if live.ended:
                break
            kept: list[Listing] | None = None if listings is None else []
            if member.file is None:
                others.append(f"{member.name} ({member.problem})")
                continue
            try:
                report = _report(member.file, live, site, redact, kept, wrapper, boot, f"{capture}: {member.name}")
            except CaptureError as error:
                if error.limit in ("members", "archive"):
                    raise
                others.append(f"{member.name} ({error})")
                continue
            if report.verdict == "not-a-boot-log":
                others.append(member.name)
                continue
            found = True
            if listings is not None and kept is not None:
                listings += kept
            yield report._replace(member=data(member.name))
    finally:
        if others:
            more = f" and {len(others) - NAMED} more" if len(others) > NAMED else ""
            tell(f"{capture}: no boot logs: " + data(", ".join(others[:NAMED])) + more)
    if not found:
        nothing = _report(io.BytesIO(), live, site, redact, listings, wrapper, None, capture)
        yield nothing._replace(summary="NOT-A-BOOT-LOG: none of the files in this archive is a boot log.")


def _report(capture: str | BinaryIO, live: Live, site: Site, redact: bool, listings: list[Listing] | None,
            wrapper: str | None, boot: int | None, name: str = "") -> Report:
    """The report on a capture, and, in `listings`, its lines; both without secrets if so wanted."""
    if capture == "-":
        if sys.stdin is None:
            raise CaptureError("standard input is closed")
        if sys.stdin.isatty():
            tell("reading the capture from the terminal; end it with Ctrl-D")
    if not redact and listings is None:
        return _told(analyze_file(capture, live=live, site=site, wrapper=wrapper, name=name), boot)
    kept: list[Chunk] = []
    report = _told(analyze_file(capture, live=live, keep=kept, site=site, wrapper=wrapper, name=name), boot)
    from bootdiag.listed import listed

    report, listing = listed(report, kept, redact, listings is not None, site)
    if listings is not None:
        listings.append(listing)
    return report


def _told(analysis: Analysis, boot: int | None) -> Report:
    return (analysis if boot is None or not analysis.boots else only(analysis, boot)).report


def _sha256(capture: str) -> str:
    """The hash of a file as it is; "" where it can be read only once."""
    import hashlib

    try:
        if capture == "-" or not stat.S_ISREG(os.stat(capture).st_mode):
            return ""
        with open(capture, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _piped(captures: Sequence[str]) -> bool:
    """Whether one of `captures` is a pipe, which may stay open."""
    try:
        return "-" in captures and not sys.stdin.isatty() and not stat.S_ISREG(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def _hint() -> None:
    tell("still reading: Ctrl-C ends the capture and reports on what was read; bootdiag watch follows a console as it runs")


def _write(request: Request, kind: str, reports: Sequence[Report], target: Target | None,
           listings: Sequence[Listing], hashes: Sequence[str]) -> bool:
    """Write `reports` as `request` says; False where they can't be made as small as that, which is told."""
    from bootdiag.reports import formats

    def render(some: Sequence[Report], at: int = 0, lines: Sequence[Listing] = listings) -> str:
        return formats.renderer(kind, several=len(request.captures) > 1 or len(reports) > 1, width=request.width or columns(),
                                colour=coloured(request),
                                listings=lines[at:], hashes=hashes[at:])(some)

    if request.max_chars and reports:
        from bootdiag.reports.budget import TooSmall, fitted

        # several reports share the room; what stands around them (a table's header, say) is counted with each
        room = request.max_chars // len(reports)
        if listings and any(len(render([report], at)) > room for at, report in enumerate(reports)):
            listings = ()
            left_out = f"Left out, to fit {request.max_chars} characters: the capture itself."
            reports = [report._replace(notes=(*report.notes, left_out)) for report in reports]
        try:
            reports = [fitted(report, room, lambda one, at=at: render([one], at, listings))  # type: ignore[misc]
                       for at, report in enumerate(reports)]
        except TooSmall as error:
            tell(f"--max-chars: {error}")
            return False
    text = render(reports, lines=listings)
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)
    return True


def coloured(request: Request) -> bool:
    """Whether to colour: as asked; else on a terminal, unless the environment says otherwise."""
    if request.colour != "auto":
        return request.colour == "always"
    if request.output not in (None, "-") or os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
