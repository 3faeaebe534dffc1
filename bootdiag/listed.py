"""What a report shows beside its diagnoses: the capture's lines, and both without secrets where others read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bootdiag.capture import Chunk
from bootdiag.reports.model import Listing, Report
from bootdiag.site import Site, kit


def listed(report: Report, kept: Sequence[Chunk], redact: bool, lines_too: bool, site: Site = Site()) -> tuple[Report, Listing]:
    """`report` and, with `lines_too`, the lines of its capture (`kept` as it was analysed at `site`); with `redact` both
    without secrets."""
    lines = [line for chunk in kept for line in chunk.text.decode("utf-8", "replace").split("\n")]
    unknown = frozenset(_unknown(kept, site)) if lines_too else frozenset()
    if redact:
        from bootdiag.reports.redact import Redactor

        redactor = Redactor()
        redactor.learn(lines)
        if lines_too:
            lines = [redactor.line(line) for line in lines]
        report = redactor.report(report)
    return report, Listing(tuple(lines[:-1] if lines and not lines[-1] else lines), unknown) if lines_too else Listing()


def _unknown(chunks: Iterable[Chunk], site: Site) -> Iterator[int]:
    from bootdiag.grammar.events import Reading
    from bootdiag.grammar.match import Matcher

    return (event.line for event in Reading(Matcher(kit(site).tables)).events(chunks) if event.name == "unknown")
