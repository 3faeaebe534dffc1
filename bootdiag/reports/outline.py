"""How a report is told, whatever the format: which causes come first, what follows from each, what stands at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bootdiag.reports.model import BootOf, DiagnosisOf, Evidence, Report, UnknownOf

# So much of what is not understood is told in the fine print.
SHAPE = 200
PROOFS = {"worked": "Known to work.", "documented": "Documented.", "untested": "Untested: inferred from how the system works."}
RISKS = {"read-only": "only reads", "changes-state": "changes state", "destructive": "DESTROYS DATA"}
PLACES = {"guest": "in the guest", "dom0": "in dom0", "loader": "at the boot loader", "firmware": "at the firmware's prompt"}


class Effect(NamedTuple):
    """A diagnosis that follows from another, and what follows from it in turn."""

    diagnosis: DiagnosisOf
    effects: tuple[Effect, ...]


class Cause(NamedTuple):
    """A root cause of the last boot, and what follows from it; `again`: one of its kind is told before it."""

    diagnosis: DiagnosisOf
    effects: tuple[Effect, ...]
    again: bool


class Earlier(NamedTuple):
    """A boot before the last one, and its root causes."""

    boot: BootOf
    roots: tuple[DiagnosisOf, ...]


class Outline(NamedTuple):
    """A report in the order of telling; `last` and `unknown` are its last words, where no cause explains the end; `unread` is what
    was not understood, in the fine print."""

    causes: tuple[Cause, ...]
    suppressed: tuple[DiagnosisOf, ...]
    earlier: tuple[Earlier, ...]
    harmless: tuple[DiagnosisOf, ...]
    remarks: tuple[DiagnosisOf, ...]
    last: Evidence | None
    unknown: tuple[Evidence, ...]
    coverage: str
    unread: tuple[str, ...]


def outline(report: Report) -> Outline:
    """The outline of `report`."""
    faults = [one for one in report.diagnoses if one.kind == "fault"]
    number = report.boots[-1].number if report.boots else 0
    mine = [one for one in faults if one.boot == number]
    roots = [one for one in mine if one.role == "root"]
    shown = [one for one in roots if not one.suppressed]
    causes = tuple(
        Cause(one, tuple(_effects(one, mine, {one.signature})), any(_kind(other) == _kind(one) for other in shown[:at]))
        for at, one in enumerate(shown))
    earlier = tuple(Earlier(boot, tuple(one for one in faults if one.boot == boot.number and one.role == "root"))
                    for boot in reversed(report.boots[:-1]))
    mute = not any(one.role == "root" for one in faults) and report.verdict != "booted"
    return Outline(
        causes, tuple(one for one in roots if one.suppressed), earlier,
        tuple(one for one in report.diagnoses if one.kind == "benign"), tuple(one for one in report.diagnoses if one.kind == "note"),
        report.progress.last if mute else None, report.progress.unknown if mute else (), coverage(report),
        tuple(map(_unread, report.unknown)))


def coverage(report: Report) -> str:
    """How much of the capture was understood, and what machine it is of."""
    lines = report.lines
    generic = f", {lines.generic} of them only in general" if lines.generic else ""
    machine = f" {report.machine[:1].upper()}{report.machine[1:]}." if report.machine else ""
    return f"{lines.recognised} of {lines.total} lines understood{generic}.{machine}"


def _unread(one: UnknownOf) -> str:
    """A shape of lines that are not understood, and what they read like."""
    times = f", {one.times} times" if one.times > 1 else ""
    guess = f" (a guess: it reads like {one.reads_like})" if one.reads_like else ""
    return f"line {one.line}{times}: {one.shape[:SHAPE]}{guess}"


def place(proof: Evidence) -> str:
    """Where a proof stands: its line, and its column where another message stands before it."""
    return f"{proof.line}:{proof.column}" if proof.column > 1 else f"{proof.line}"


def _kind(one: DiagnosisOf) -> tuple[str, str | None]:
    return one.id, one.variant


def _effects(cause: DiagnosisOf, faults: Sequence[DiagnosisOf], seen: set[str]) -> Iterator[Effect]:
    """What follows from `cause`, each below its nearest cause and once."""
    mine = [one for one in faults if one.signature not in seen and _nearest(one, faults) == cause.signature]
    seen.update(one.signature for one in mine)
    for one in mine:
        yield Effect(one, tuple(_effects(one, faults, seen)))


def _nearest(one: DiagnosisOf, faults: Sequence[DiagnosisOf]) -> str | None:
    """Of the causes of `one` the one that is itself explained by most of the others: the nearest."""
    causes = [fault for fault in faults if fault.signature in one.caused_by]
    nearest = max(causes, key=lambda fault: sum(other.signature in fault.caused_by for other in causes), default=None)
    return None if nearest is None else nearest.signature
