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
    kept = _narrowest(found)
    causes = {id(finding): _causes(finding, kept) for finding in kept}
    _acyclic(kept, causes)
    explained = {id(finding): _effects(finding, kept, causes) for finding in kept}
    made = []
    for finding in kept:
        confidence, reason = _confidence(finding)
        made.append(Diagnosis(finding, tuple(causes[id(finding)]), explained[id(finding)], confidence, reason))
    return sorted(made, key=_importance)


def _narrowest(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those that yield to a narrower one of the same boot."""
    ids = {finding.rule.id for finding in found} | {finding.rule.name for finding in found}
    return [finding for finding in found if not (set(finding.rule.yields_to) - {finding.rule.id}) & ids]


def _causes(effect: Finding, found: Sequence[Finding]) -> list[Finding]:
    causes: dict[str, Finding] = {}
    for link in effect.rule.links:
        for cause in found:
            if cause is not effect and _explains(link, effect, cause):
                causes[cause.signature] = cause
    return list(causes.values())


def _explains(link: Link, effect: Finding, cause: Finding) -> bool:
    if cause.rule.kind != "fault" or not (cause.rule.id in link.ids or cause.rule.name in link.ids):
        return False
    if link.variant and cause.rule.variant != link.variant:
        return False
    if link.before and link.before in effect.bound and cause.first > effect.bound[link.before].order:
        return False
    for name, text in link.join.items():
        if cause.gives.get(name) != filled(text, effect.bound):
            return False
    if link.relation:
        return relations.holds(link.relation, filled(link.start, effect.bound), cause.gives.get(link.to, ""))
    return True


def _acyclic(found: Sequence[Finding], causes: dict[int, list[Finding]]) -> None:
    """Take out links that close a circle: of two that explain each other the earlier is the cause."""
    by_time = sorted(found, key=lambda finding: (finding.first, finding.signature))
    rank = {id(finding): number for number, finding in enumerate(by_time)}
    for finding in found:
        reachable = _reach(finding, causes)
        if id(finding) in reachable:
            causes[id(finding)] = [cause for cause in causes[id(finding)]
                                   if rank[id(cause)] < rank[id(finding)] or id(finding) not in _reach(cause, causes)]


def _reach(start: Finding, causes: Mapping[int, Sequence[Finding]]) -> set[int]:
    seen: set[int] = set()
    todo = list(causes[id(start)])
    while todo:
        one = todo.pop()
        if id(one) not in seen:
            seen.add(id(one))
            todo.extend(causes[id(one)])
    return seen


def _effects(cause: Finding, found: Sequence[Finding], causes: Mapping[int, Sequence[Finding]]) -> int:
    return sum(id(cause) in _reach(finding, causes) for finding in found)


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
