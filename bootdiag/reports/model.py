"""The `Report`: everything that a report says, decided; the formats only care for looks.

Field names and their order are the contract of `explain --format json` (docs/report.schema.json); it grows only by addition.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

SCHEMA_VERSION = "1.0"
VERDICTS = ("booted", "degraded", "failed", "inconclusive", "not-a-boot-log")


class OutcomeOf(NamedTuple):
    """How a boot ended (an id of the list of outcomes, None: no boot log) and the 1-based line that shows it."""

    id: str | None
    line: int | None


class Lines(NamedTuple):
    """Lines that are not blank; those that events cover whole; of these, those that need a catch-all."""

    total: int
    recognised: int
    generic: int


class BootOf(NamedTuple):
    """One boot of the capture, counted from 1, by its lines (1-based, inclusive)."""

    number: int
    first_line: int
    last_line: int
    verdict: str
    outcome: OutcomeOf


class Evidence(NamedTuple):
    """A message that proves something: where it begins in the capture as given, its text, cleaned, and what it tells ("": as it says)."""

    line: int
    column: int
    text: str
    remark: str


class Progress(NamedTuple):
    """How far the last boot got: the phases that it reached, in words, what a good boot would have printed next, the last line of the
    capture, and the last lines that nothing understood."""

    reached: str | None
    expected_next: tuple[str, ...]
    last: Evidence | None
    unknown: tuple[Evidence, ...]


class PhaseOf(NamedTuple):
    """A phase of the last boot: `reached` (on that line first), `missing` where it should have come, `unknown` where nothing tells."""

    id: str
    title: str
    state: str
    line: int | None


class ServiceOf(NamedTuple):
    """A service that the last boot's console says failed, with the line that says so."""

    fmri: str
    state: str
    line: int | None


class UnknownOf(NamedTuple):
    """Lines of which something is not understood, alike but for numbers, addresses and paths: how often they stand there, the first one
    and what it says; `reads_like` names the event whose message is nearest, where one is near: a guess, of which nothing follows."""

    times: int
    line: int
    shape: str
    text: str
    reads_like: str | None


class StepOf(NamedTuple):
    """A command, its slots filled and quoted for a shell; where it is typed; what it risks."""

    run: str
    where: str
    risk: str


class FixOf(NamedTuple):
    """A way out: how well it is proven, how to tell that it worked, its steps."""

    text: str
    proof: str
    verify: str
    steps: tuple[StepOf, ...]


class DiagnosisOf(NamedTuple):
    """One diagnosis; `caused_by` are signatures of diagnoses of the same boot; `times` is how often it was seen;
    `suppressed` is why it is let pass ("": it isn't)."""

    id: str
    variant: str | None
    kind: str
    role: str
    caused_by: tuple[str, ...]
    boot: int
    signature: str
    severity: str
    confidence: str
    confidence_reason: str
    times: int
    title: str
    what: str
    why: str
    causes: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    fixes: tuple[FixOf, ...]
    references: tuple[str, ...]
    suppressed: str = ""


class RecorderOf(NamedTuple):
    """What recorded or wrapped the console, the outermost first: whose clock its stamps show (`host`, `relative`, "": it has none), the
    first and last stamp as written, how often that clock ran backwards, on which line of the file first, and by how many seconds."""

    name: str
    clock: str
    first: str
    last: str
    steps: int
    step_line: int | None
    step_seconds: int | None


class Report(NamedTuple):
    """All that bootdiag has to say about one capture; `machine` is the context in words, `member` the file of an archive that it is ("": it
    is a file of its own)."""

    schema_version: str
    source: str
    verdict: str
    summary: str
    outcome: OutcomeOf
    lines: Lines
    machine: str
    context: Mapping[str, Any]
    progress: Progress
    boots: tuple[BootOf, ...]
    diagnoses: tuple[DiagnosisOf, ...]
    notes: tuple[str, ...]
    phases: tuple[PhaseOf, ...] = ()
    services: tuple[ServiceOf, ...] = ()
    unknown: tuple[UnknownOf, ...] = ()
    recorders: tuple[RecorderOf, ...] = ()
    member: str = ""


class Listing(NamedTuple):
    """The lines of a capture, and the numbers of those that hold something which nothing understood."""

    lines: tuple[str, ...] = ()
    unknown: frozenset[int] = frozenset()


def plain(value: Any) -> Any:
    """`value` as JSON has it: named tuples become objects, tuples lists."""
    if isinstance(value, tuple):
        fields = getattr(value, "_fields", None)
        return {name: plain(item) for name, item in zip(fields, value, strict=True)} if fields else [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return value
