"""A console that runs: what is known of its boots now, and what is new since the last look.

The way is that of every capture (`bootdiag.analysis`); a look judges the events that were found until then, and those of the lines that
are still held back, as if the capture ended there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bootdiag import report_of
from bootdiag.analysis import analyze, diagnose
from bootdiag.boot import Seen, facts
from bootdiag.boot.markers import PHASES, STANDING
from bootdiag.boot.model import Boot, Fact
from bootdiag.boot.split import Splitter, events_of
from bootdiag.capture import Capture, CaptureError
from bootdiag.engine.graph import Diagnosis
from bootdiag.grammar.events import Reading, Row
from bootdiag.limits import Limits
from bootdiag.reports.model import DiagnosisOf
from bootdiag.site import Site, kit

# Until the capture layer has judged the beginning, looks read it anew; it is kept up to so many bytes.
HEAD = 1 << 20
# Of the boots that went by between two looks, so many are told.
BOOTS = 8
# A boot of so many lines is looked through for what need not be kept: each look reads them all.
LONG = 1000


class Finding(NamedTuple):
    """A diagnosis as it stands now; `open`: it rests on what the console has not printed yet; `yields_to`: the rules and ids that it
    gives way to, where both are about the same thing, by what they give."""

    told: DiagnosisOf
    open: bool
    yields_to: tuple[str, ...]
    gives: Mapping[str, str]


class State(NamedTuple):
    """What is known of one boot: its number (from 1), its first line, whether another has begun after it, the phases reached with their
    lines, how it ended (an id, None while it goes on) and the line of that, the verdict, the findings by signature."""

    number: int
    line: int
    over: bool
    reached: Mapping[str, int]
    outcome: str | None
    outcome_line: int | None
    verdict: str
    findings: Mapping[str, Finding]

    @property
    def phase(self) -> str | None:
        """The furthest phase that was reached."""
        return next((phase.id for phase in reversed(PHASES) if phase.id in self.reached), None)


class Change(NamedTuple):
    """Something new.  `kind` is

    `boot` (another began), `phase` (`what` was reached), `outcome` (`what` is how it ended, None: it goes on after all), `finding`,
    or `revised`: then `what` is consequence, root, confidence, superseded (by one of `by`) or withdrawn.
    `by` are the diagnoses that explain or supersede it.
    """

    kind: str
    boot: int
    line: int | None
    what: str | None = None
    finding: DiagnosisOf | None = None
    by: tuple[DiagnosisOf, ...] = ()
    verdict: str = ""


class Watching:
    """Follows one capture: give it the bytes (`took`) before they are read, and what `follow` gives the lines as they are read."""

    def __init__(self, limits: Limits = Limits(), site: Site = Site()) -> None:
        self._limits = limits
        self._site = site
        self._head: bytes | None = b""
        self._capture: Capture | None = None
        self._reading: Reading | None = None
        self._splitter = Splitter(LONG)
        self._number = 1
        self._count = 0
        self._gone: deque[tuple[int, list[Row]]] = deque(maxlen=BOOTS)
        self._key: object = None
        self._states: tuple[State, ...] = ()

    @property
    def lines(self) -> int:
        """How many lines were printed, the last perhaps not to its end."""
        known = 0 if self._capture is None else self._capture.info.lines
        return known or (0 if not self._head else len(self._head.splitlines()))

    @property
    def unfinished(self) -> bool:
        """Whether the last line has begun and is not at its end: a prompt, or one that is being printed."""
        if self._judging():
            return bool(self._head) and not (self._head or b"").endswith(b"\n")
        return self._capture is not None and self._capture.pending() is not None

    def took(self, block: bytes) -> None:
        """These bytes of the capture are to be read next."""
        if self._head is not None:
            self._head = self._head + block if self._judging() and len(self._head) < HEAD else None

    def follow(self, capture: Capture, reading: Reading) -> Seen:
        """What is shown the lines of `capture`, read by `reading`."""
        self._capture, self._reading = capture, reading

        def seen(batches: Iterable[list[Row]]) -> Iterator[list[Row]]:
            for rows in batches:
                self._count += len(rows)
                for over in self._splitter.take(rows):
                    self._went(over)
                yield rows

        return seen

    def _went(self, over: list[Row]) -> None:
        """A boot is over, another begins."""
        self._gone.append((self._number, over))
        self._number += 1

    def look(self, whole: bool = True) -> tuple[State, ...]:
        """The boots that are new since the last look, each that is over and the one under way, in order; nothing where nothing speaks of
        Solaris, illumos or Xen.  Without `whole` the line that has begun is left out: it may be half a message."""
        if self._judging():
            return self._beginning(whole)
        capture, reading = self._capture, self._reading
        assert capture is not None and reading is not None
        ahead, _, names = reading.ahead(capture.pending() if whole else None)
        key = (self._count, [row[:2] for row in ahead])
        if key == self._key:
            return self._states[-1:]
        self._key = key
        if not facts.telling(names):
            self._gone.clear()
            return ()
        splitter = self._splitter.copy()
        held = [*self._gone, *enumerate([*splitter.take(ahead), splitter.boot], self._number)]
        self._gone.clear()
        lines = self.lines
        boots = [facts.boot_of(number, 1 if number == 1 else rows[0][0] if rows else lines, lines, events_of(reading, rows))
                 for number, rows in held]
        rules = kit(self._site).rules
        self._states = tuple(state_of(boot, diagnose(boot, rules), boot is not boots[-1]) for boot in boots)
        return self._states

    def _judging(self) -> bool:
        return self._capture is None or not self._capture.info.lines

    def _beginning(self, whole: bool) -> tuple[State, ...]:
        if not self._head:
            return ()
        text = self._head if whole else self._head[: self._head.rfind(b"\n") + 1]
        try:
            found = analyze(text, limits=self._limits, site=self._site)
        except CaptureError:  # said when the capture itself comes to it
            return ()
        return tuple(state_of(boot, many, boot is not found.boots[-1]) for boot, many in zip(found.boots, found.diagnoses, strict=True))


def state_of(boot: Boot, found: Sequence[Diagnosis], over: bool) -> State:
    """What is known of `boot`, of which these are the diagnoses; `over`: another one follows."""
    told = report_of.boot_of(boot, found, ())
    findings = {one.finding.signature: Finding(report_of.diagnosis(boot, one), not over and _open(one), one.finding.rule.yields_to,
                                                one.finding.gives) for one in found}
    ended = boot.outcome.id in STANDING
    return State(boot.number, boot.first_line, over, boot.reached, boot.outcome.id if ended or over else None,
                 boot.outcome.line, told.verdict, findings)


def _open(found: Diagnosis) -> bool:
    """Whether a diagnosis rests on what has not come yet: something absent, or the end of a capture that goes on."""
    return found.finding.open or any(isinstance(seen, Fact) and seen.name == "outcome" and seen.get("id") not in STANDING
                                     for seen in found.finding.bound.values())


def changes(before: State | None, after: State, final: bool = False) -> Iterator[Change]:
    """What is new in `after`, a later state of the same boot; with `final`, open findings are told too: nothing more will come."""
    number = after.number
    if before is None and number > 1:
        yield Change("boot", number, after.line)
    for phase in PHASES:
        if phase.id in after.reached and (before is None or phase.id not in before.reached):
            yield Change("phase", number, after.reached[phase.id], phase.id)
    old = shown(before) if before is not None else {}
    new = shown(after, final)
    for signature, finding in new.items():
        if signature not in old:
            yield Change("finding", number, _line(finding.told), finding=finding.told, by=_causes(finding.told, new))
    for signature, gone in old.items():
        now = new.get(signature)
        if now is None:
            by = tuple(one.told for one in new.values() if {one.told.id, _name(one.told)} & {*gone.yields_to} and _same(gone, one))
            yield Change("revised", number, _line(gone.told), "superseded" if by else "withdrawn", gone.told, by)
        elif now.told.role != gone.told.role:
            yield Change("revised", number, _line(now.told), now.told.role, now.told, _causes(now.told, new))
        elif now.told.confidence != gone.told.confidence:
            yield Change("revised", number, _line(now.told), "confidence", now.told)
    ended = None if before is None else before.outcome
    if after.outcome != ended:
        yield Change("outcome", number, after.outcome_line, after.outcome, verdict=after.verdict)


def shown(state: State, final: bool = False) -> dict[str, Finding]:
    """The findings of `state` that are told: those that are not open, and, with `final`, all."""
    return {signature: one for signature, one in state.findings.items() if final or not one.open}


def _line(told: DiagnosisOf) -> int | None:
    return told.evidence[0].line if told.evidence else None


def _same(one: Finding, other: Finding) -> bool:
    """Whether they are about the same thing."""
    return all(other.gives[key] == value for key, value in one.gives.items() if key in other.gives)


def _name(told: DiagnosisOf) -> str:
    return f"{told.id}.{told.variant}" if told.variant else told.id


def _causes(told: DiagnosisOf, among: Mapping[str, Finding]) -> tuple[DiagnosisOf, ...]:
    return tuple(among[signature].told for signature in told.caused_by if signature in among)
