"""From findings to diagnoses: what explains what, which are roots, in which order they are told, how sure they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bootdiag.engine.matching import Finding
from bootdiag.engine.model import SEVERITIES, Link
from bootdiag.engine.text import filled
from bootdiag.knowledge import relations


class Diagnosis(NamedTuple):
    """A finding with its place in the causal graph: `causes` are the findings that explain it directly, `explains` counts
    those that it explains directly or not.  `confidence` is certain, likely or possible, `reason` says why."""

    finding: Finding
    causes: tuple[Finding, ...]
    explains: int
    confidence: str
    reason: str

    @property
    def role(self) -> str:
        """`consequence` where something in the capture explains it, else `root`."""
        return "consequence" if self.causes else "root"


def diagnoses(found: Sequence[Finding]) -> list[Diagnosis]:
    """The diagnoses of one boot, roots that explain most first, consequences after them, then what is harmless."""
    kept = _undoubted(_narrowest(found))
    faults: dict[str, list[Finding]] = {}
    for finding in kept:
        if finding.rule.kind == "fault":
            for name in {finding.rule.id, finding.rule.name}:
                faults.setdefault(name, []).append(finding)
    claiming = [finding for finding in kept if finding.rule.explains and finding.rule.kind == "fault"]
    causes = {id(finding): _causes(finding, faults, claiming) for finding in kept}
    explained = _effects(causes, kept)
    made = []
    for finding in kept:
        confidence, reason = _confidence(finding)
        made.append(Diagnosis(finding, tuple(causes[id(finding)]), explained[id(finding)], confidence, reason))
    return sorted(made, key=_importance)


def _undoubted(found: list[Finding]) -> list[Finding]:
    """`found` without what is harmless on lines that prove a fault: where messages share a line (of the console: a
    recorder may put a whole console on one of its own), nobody is to take it for harmless."""
    proving = {event.order[0] for finding in found if finding.rule.kind == "fault" for event in finding.evidence}
    return [finding for finding in found
            if finding.rule.kind != "benign" or not proving.issuperset(event.order[0] for event in finding.evidence)]


def _narrowest(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those that yield to another one about the same thing: what both give must agree."""
    by_name: dict[str, list[Finding]] = {}
    for finding in found:
        for name in {finding.rule.id, finding.rule.name}:
            by_name.setdefault(name, []).append(finding)

    def superseded(finding: Finding) -> bool:
        return any(other is not finding and other.rule.name != finding.rule.name and _alike(finding, other)
                   for name in finding.rule.yields_to for other in by_name.get(name, ()))

    return [finding for finding in found if not (finding.rule.yields_to and superseded(finding))]


def _causes(effect: Finding, found: Mapping[str, Sequence[Finding]], claiming: Sequence[Finding]) -> list[Finding]:
    """What explains `effect`: by its own links, or because the cause's rule says so."""
    causes: dict[str, Finding] = {}
    for link in effect.rule.links:
        for name in link.ids:
            for cause in found.get(name, ()):
                if cause is not effect and _explains(link, effect, cause):
                    causes[cause.signature] = cause
    for cause in claiming:
        claims = cause is not effect and cause.rule.name != effect.rule.name and {effect.rule.id, effect.rule.name} & {*cause.rule.explains}
        if claims and _alike(effect, cause):
            causes[cause.signature] = cause
    return list(causes.values())


def _alike(one: Finding, other: Finding) -> bool:
    """Whether two findings speak of the same thing: what both give agrees."""
    return all(other.gives[key] == value for key, value in one.gives.items() if key in other.gives)


def _explains(link: Link, effect: Finding, cause: Finding) -> bool:
    # of one rule's findings only an earlier one explains a later one: with rulebook.acyclic there can be no circle
    if cause.rule.name == effect.rule.name and cause.first >= effect.first:
        return False
    if link.before and link.before in effect.bound and cause.first > effect.bound[link.before].order:
        return False
    for name, text in link.join.items():
        if cause.gives.get(name) != filled(text, effect.bound):
            return False
    if link.relation:
        return relations.holds(link.relation, filled(link.start, effect.bound), cause.gives.get(link.to, ""))
    return True


def _effects(causes: Mapping[int, Sequence[Finding]], kept: Sequence[Finding]) -> dict[int, int]:
    """For each finding, how many others it explains, directly or not."""
    counts = dict.fromkeys(map(id, kept), 0)
    for finding in kept:
        seen: set[int] = set()
        todo = list(causes[id(finding)])
        while todo:
            one = todo.pop()
            if id(one) not in seen:
                seen.add(id(one))
                todo.extend(causes[id(one)])
        for number in seen:
            counts[number] += 1
    return counts


def _confidence(finding: Finding) -> tuple[str, str]:
    """How sure, and why: all that the rule asks for was seen, or what weakens it."""
    if not finding.weak:
        return "certain", "the console states it"
    inferred = bool(finding.rule.inferred)
    doubts = len(finding.weak) - inferred
    return ("likely" if doubts == 0 or (doubts == 1 and not inferred) else "possible"), "; ".join(finding.weak)


def _importance(diagnosis: Diagnosis) -> tuple[int, int, int, int, tuple[int, int], str]:
    rule = diagnosis.finding.rule
    kind = ("fault", "note", "benign").index(rule.kind)
    return (kind, int(diagnosis.role != "root"), -diagnosis.explains, -SEVERITIES.index(rule.severity), diagnosis.finding.first,
            diagnosis.finding.signature)
