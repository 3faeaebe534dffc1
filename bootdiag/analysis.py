"""The front door: bytes in, diagnosis out; the whole way on one screen.

    capture  ->  events  ->  boots (facts)  ->  findings  ->  diagnoses  ->  report
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from bootdiag import report_of
from bootdiag.boot import Seen, boots, facts
from bootdiag.boot.model import Boot
from bootdiag.capture import Capture, CaptureError, CaptureInfo, Chunk, open_capture
from bootdiag.engine import graph, matching
from bootdiag.engine.graph import Diagnosis
from bootdiag.engine.rulebook import Rulebook, rulebook
from bootdiag.grammar.blocks import KINDS, Block
from bootdiag.grammar.blocks import blocks as blocks_of
from bootdiag.grammar.events import Event, Reading, Tally, line_events
from bootdiag.grammar.match import Matcher
from bootdiag.grammar.shapes import ShapeCount, told_shapes
from bootdiag.limits import Limits
from bootdiag.live import Live
from bootdiag.reports.model import Report
from bootdiag.site import Site, kit

# Is given the capture and its reading, and gives what is shown its lines as they are read.
Watcher = Callable[[Capture, Reading], Seen]
# So many lines at the end of a capture are its last words.
TAIL = 40


class Analysis(NamedTuple):
    """All that was found in one capture: the capture's facts, its coverage, its boots (`skipped` earlier ones were read, not kept)
    each with its diagnoses, most important first; no boots where nothing speaks of Solaris, illumos or Xen.

    `unread` are the shapes of what nothing understands, the commonest and those nearest the end, each with the event that it reads
    like, if any.
    `tail` are the last events of the capture, whatever they are: the last words, where no rule knows why they were the last.
    """

    capture: CaptureInfo
    tally: Tally
    boots: tuple[Boot, ...]
    diagnoses: tuple[tuple[Diagnosis, ...], ...]
    tail: tuple[Event, ...]
    skipped: int
    interrupted: bool
    unread: tuple[tuple[ShapeCount, str | None], ...] = ()

    @property
    def report(self) -> Report:
        """What there is to say, for any format."""
        return report_of.report(self)

    @property
    def verdict(self) -> str:
        """`booted`, `degraded`, `failed`, `inconclusive` or `not-a-boot-log`: of the last boot."""
        return self.report.verdict


def analyze(capture: bytes | str, *, name: str = "", limits: Limits = Limits(), keep: list[Chunk] | None = None,
            site: Site = Site(), wrapper: str | None = None) -> Analysis:
    """The analysis of a capture's bytes, or of a text; CaptureError where a limit stops it, SiteError where the rules or grammars of `site`
    can't be used.  `keep` is given the capture's lines; `wrapper` names what recorded it, the outermost first ("docker,xenconsoled"), or
    "none"; None: find out."""
    return _analysis(open_capture(capture, name=name, limits=limits, patient=True, wrapper=wrapper), limits, site, keep=keep)


def analyze_file(source: str | os.PathLike[str] | BinaryIO, *, limits: Limits = Limits(), live: Live | None = None,
                 keep: list[Chunk] | None = None, watcher: Watcher | None = None, name: str = "", site: Site = Site(),
                 wrapper: str | None = None) -> Analysis:
    """The analysis of a file by its path, of an open binary file, or of standard input (`"-"`).

    CaptureError where it can't be read or a limit stops it, SiteError where the rules or grammars of `site` can't be used.
    With `live`, entered, the first Ctrl-C ends the capture.
    `keep` is given the capture's lines, what `watcher` gives is shown them as they are read; `name` is what the capture is called where
    that is not its path; `wrapper` as for `analyze`.
    """
    if isinstance(source, str):
        from pathlib import Path

        name = name or (source if source == "-" else "")
        source = sys.stdin.buffer if source == "-" else Path(source)
    return _analysis(open_capture(source, name=name, limits=limits, ready=live.ready if live else None, patient=True, wrapper=wrapper),
                     limits, site, live, keep, watcher)


def _analysis(capture: Capture, limits: Limits, site: Site, live: Live | None = None, keep: list[Chunk] | None = None,
              watcher: Watcher | None = None) -> Analysis:
    knowing = kit(site)
    reading = Reading(knowing.matcher(limits.matched_line))
    last: deque[Chunk] = deque()
    seen = None if watcher is None else watcher(capture, reading)
    kept = list(boots(reading, _remembered(capture.chunks(), last, keep), limits.boots, seen))
    if not facts.telling(reading.names) and not reading.message_ids:
        kept.clear()
    elif not kept:  # nothing that a rule or a fact asks for, but a console all the same
        kept.append(facts.boot_of(1, 1, capture.info.lines, ()))
    if kept:
        kept[-1] = kept[-1]._replace(last_line=max(kept[-1].first_line, capture.info.lines))
    diagnoses = tuple(tuple(diagnose(boot, knowing.rules)) for boot in kept)
    return Analysis(capture.info, reading.tally, tuple(kept), diagnoses, _tail(last, reading.matcher),
                    kept[0].number - 1 if kept else 0, live is not None and live.ended,
                    tuple(_unread(reading)) if kept else ())


def _unread(reading: Reading) -> Iterator[tuple[ShapeCount, str | None]]:
    for one in told_shapes(reading.unread.values(), reading.matcher):
        from bootdiag.grammar.guess import nearest

        yield one, nearest(one.text, reading.matcher.tables)


def _remembered(chunks: Iterable[Chunk], last: deque[Chunk], keep: list[Chunk] | None) -> Iterator[Chunk]:
    """`chunks`; in `last` are those with the last TAIL lines up to the last that is not blank."""
    for chunk in chunks:
        text = chunk.text.rstrip(b"\n \t")
        if text:
            last.append(chunk._replace(text=text))
            begin = _end(last[-1]) - TAIL
            while _end(last[0]) <= begin:
                last.popleft()
        if keep is not None:
            keep.append(chunk)
        yield chunk


def _end(chunk: Chunk) -> int:
    """The number of the last line of `chunk`."""
    return chunk.first_line + chunk.text.count(b"\n")


def _tail(last: deque[Chunk], matcher: Matcher) -> tuple[Event, ...]:
    """The events of the last TAIL lines of `last`."""
    begin = _end(last[-1]) - TAIL if last else 0
    return tuple(event for chunk in last for number, line in enumerate(chunk.text.split(b"\n"))
                 if chunk.first_line + number > begin
                 for event in line_events(line, matcher, chunk.first_line + number, chunk.changes.get(number)))


def only(analysis: Analysis, number: int) -> Analysis:
    """`analysis` of one boot alone: by its number, from 1, or from the end, from -1; CaptureError where there is none."""
    last = analysis.boots[-1].number if analysis.boots else 0
    wanted = number if number > 0 else last + 1 + number
    for boot, found in zip(analysis.boots, analysis.diagnoses, strict=True):
        if boot.number == wanted and number:
            # of the boots before the last, what is kept are the events that were asked for
            tail = analysis.tail if boot.number == last else boot.events[-TAIL:]
            return analysis._replace(boots=(boot,), diagnoses=(found,), tail=tail, skipped=0)
    raise CaptureError(f"no boot {number}: the capture has {last}" + (f", of which the last {len(analysis.boots)} are kept" * (
        analysis.skipped > 0)))


def diagnose(boot: Boot, rules: Rulebook | None = None) -> list[Diagnosis]:
    """The diagnoses of one boot by `rules` (those that came with bootdiag), most important first."""
    rules = rules or rulebook()
    index = matching.Index(boot.events, boot.facts)
    judged = facts.judged(boot)
    found = [finding for rule in rules.started(index.events, index.facts) for finding in matching.findings(rule, index, judged)]
    return graph.diagnoses(found)


def events(source: bytes | str | os.PathLike[str] | BinaryIO, *, limits: Limits = Limits(), live: Live | None = None,
           site: Site = Site()) -> Iterable[Event]:
    """All events of a capture (bytes, text, a path or an open binary file), the unknown among them, in order."""
    plain = limits.matched_line == Limits().matched_line and site == Site()
    matcher = None if plain else Matcher(kit(site).tables, line_max=limits.matched_line)
    return Reading(matcher).events(open_capture(source, limits=limits, ready=live.ready if live else None).chunks())


def blocks(source: bytes | str | os.PathLike[str] | BinaryIO, *, kinds: Sequence[str] = KINDS,
           limits: Limits = Limits(), site: Site = Site()) -> Iterable[Block]:
    """The messages of several lines in a capture: panics with registers and stack, records of faults, …; each when it is over."""
    return blocks_of(events(source, limits=limits, site=site), kinds)
