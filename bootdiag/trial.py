"""Rules tried out: on their own examples, and on a capture, with the reason where one stays quiet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bootdiag.analysis import Analysis, analyze
from bootdiag.boot import facts
from bootdiag.boot.model import Boot
from bootdiag.engine import matching
from bootdiag.engine.graph import Diagnosis
from bootdiag.engine.matching import Index
from bootdiag.engine.model import Example, Match, Rule
from bootdiag.site import Site, kit

CONFIDENCE = ("possible", "likely", "certain")
# So many values that a field has are told.
TOLD = 5


class Problem(NamedTuple):
    """What is wrong with a rule's example (`example` is its number, from 0; None: with the rule); `advice`: it isn't wrong yet."""

    example: int | None
    text: str
    advice: bool = False


class Reason(NamedTuple):
    """Why a rule says nothing of a boot: how many of its `conditions` held before the one that didn't, and what that is about."""

    boot: int
    held: int
    conditions: int
    text: str


def log_of(example: Example) -> str:
    """The example's console; the newline after the opening quotes is TOML's."""
    return example.log.removeprefix("\n")


def found(name: str, log: str, site: Site = Site()) -> list[Diagnosis]:
    """The findings of the rule `name` in the console `log`."""
    return said(name, analyze(log, site=site))


def said(name: str, analysis: Analysis) -> list[Diagnosis]:
    """The findings of the rule `name` in what was analysed."""
    return [one for boot in analysis.diagnoses for one in boot if one.finding.rule.name == name]


def problems(rule: Rule, site: Site = Site()) -> Iterator[Problem]:
    """What is wrong with `rule`, one of `site` (or of those that came with bootdiag): examples on which it does not do what they say, lines
    that they cite in vain, and what a good rule has besides."""
    for number, example in enumerate(rule.examples):
        told = found(rule.name, log_of(example), site)
        if bool(told) != example.fires:
            why = [reason.text for reason in reasons(rule, analyze(log_of(example), site=site), site)]
            yield Problem(number, f"stays quiet: {why[-1] if why else 'nothing here speaks of Solaris, illumos or Xen'}" if example.fires
                          else f"fires: {told[0].finding.signature}")
            continue
        cited = {event.line for one in told for event in one.finding.evidence}
        if missing := sorted(set(example.cites) - cited):
            yield Problem(number, f"does not cite line {', '.join(map(str, missing))}, but {', '.join(map(str, sorted(cited))) or 'none'}")
        elif example.fires:
            for line in needless(rule, example, told, site):
                yield Problem(number, f"line {line} is cited, but without it nothing changes")
    if not any(example.fires for example in rule.examples):
        yield Problem(None, "no example on which it fires", True)
    if sum(not example.fires for example in rule.examples) < 2:
        yield Problem(None, "fewer than two examples on which it stays quiet: near misses tell what it is not about", True)
    if rule.kind == "fault" and not rule.fixes:
        yield Problem(None, "it says nothing of what to do: [[fix]]", True)


def needless(rule: Rule, example: Example, before: Sequence[Diagnosis], site: Site = Site()) -> Iterator[int]:
    """The cited lines without which the rule, which found `before`, is as sure as with them, though what they bind is required."""
    lines = log_of(example).split("\n")
    binders = {match.bound: match for match in rule.matches}
    for line in example.cites:
        needed = {bound for one in before for bound, seen in one.finding.bound.items()
                  if any(event.line == line for event in seen.proof) and bound in binders
                  and not (binders[bound].optional and not binders[bound].doubt)}
        if not needed:
            continue
        after = found(rule.name, "\n".join(text for count, text in enumerate(lines, 1) if count != line), site)
        gone = {one.finding.signature for one in before} - {one.finding.signature for one in after}
        less = any(CONFIDENCE.index(one.confidence) < CONFIDENCE.index(other.confidence)
                   for one in after for other in before if one.finding.signature == other.finding.signature)
        fewer = sum(one.finding.times for one in after) < sum(one.finding.times for one in before)
        if not (gone or less or fewer):
            yield line


def reasons(rule: Rule, analysis: Analysis, site: Site = Site()) -> list[Reason]:
    """For each boot in which `rule`, one of `site`, says nothing, why; nothing where it says something in every boot."""
    return [reason for boot, told in zip(analysis.boots, analysis.diagnoses, strict=True)
            if not any(one.finding.rule.name == rule.name for one in told) and (reason := _reason(rule, boot, told, site))]


def _reason(rule: Rule, boot: Boot, told: Sequence[Diagnosis], site: Site) -> Reason:
    index = Index(boot.events, boot.facts)
    judged = facts.judged(boot)
    conditions = len(rule.matches) + len(rule.absents)
    bounds = list(matching.bindings(rule, index))
    if not bounds:
        held, text = _furthest(rule, index)
        return Reason(boot.number, held, conditions, text)
    missing = [(absent, seen) for absent in rule.absents for seen in [next(index.candidates(absent.match, bounds[0]), None)] if seen]
    if missing:
        absent, seen = missing[0]
        return Reason(boot.number, conditions - len(missing), conditions,
                      f"all that it asks for is there, but so is {' or '.join(absent.match.names)}, which must be absent: line {seen.line}")
    if not matching.findings(rule, index, judged):
        return Reason(boot.number, conditions, conditions,
                      f"it binds {_times(len(bounds))} and asks for {rule.count} about one thing (count)")
    others = [one.finding.rule.name for one in told if {one.finding.rule.id, one.finding.rule.name} & {*rule.yields_to}]
    return Reason(boot.number, conditions, conditions, f"it holds, and yields to {', '.join(others) or 'another rule'} (yields_to)")


def _furthest(rule: Rule, index: Index) -> tuple[int, str]:
    """How many matches hold at best, one after the other, and why the next one doesn't."""
    best: tuple[int, str] = (-1, "")
    starts: list[dict[str, Any]] = [{rule.matches[0].bound: seen} for seen in index.candidates(rule.matches[0], {})]
    if not starts:
        return 0, _missing(rule.matches[0], index, {})
    for bound in starts:
        held = 1
        for match in rule.matches[1:]:
            seen = next(iter(index.candidates(match, bound)), None)
            if seen is not None:
                bound = {**bound, match.bound: seen}
            elif not (match.optional or rule.n_of):
                if held > best[0]:
                    best = held, _missing(match, index, bound)
                break
            held += seen is not None
        else:
            if held > best[0]:
                best = held, f"only {held} of its matches hold, and it asks for {rule.n_of} (n_of)"
    return best


def _missing(match: Match, index: Index, bound: Mapping[str, Any]) -> str:
    """Why nothing binds `match`, given what is bound: the condition at which the last candidates fall away."""
    names = " or ".join(match.names)
    kind = "fact" if match.fact else "event"
    table = index.facts if match.fact else index.events
    seen = [one for name in match.names for one in table.get(name, ())]
    if not seen:
        return f"match {match.bound}: there is no {kind} {names} in this boot"
    lines = f"{_times(len(seen))}, first in line {seen[0].line}" if seen[0].line else _times(len(seen))
    for field, values in match.where.items():
        wanted = [matching.resolved(value, bound) for value in values]
        fitting = [one for one in seen if matching.agrees(one.get(field), wanted)]
        if not fitting:
            have = list(dict.fromkeys(repr(one.get(field)) for one in seen))
            more = f" and {len(have) - TOLD} others" if len(have) > TOLD else ""
            return (f"match {match.bound}: {names} is there ({lines}), but its {field} is {', '.join(have[:TOLD])}{more}, "
                    f"not {' or '.join(map(repr, wanted))}")
        seen = fitting
    where = [f"{word} match {name} (line {bound[name].line})" for word, name in (("after", match.after), ("before", match.before))
             if name in bound]
    if match.lines:
        where.append(f"within {match.lines} lines")
    if match.events:
        where.append(f"within {match.events} events")
    return f"match {match.bound}: {names} is there as it should be, in line {', '.join(str(one.line) for one in seen[:TOLD])}, " \
           f"but not {' and '.join(where) or 'where it should be'}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def rule_named(name: str, site: Site = Site()) -> Rule | None:
    """The rule `name` of `site` or of bootdiag, without its examples."""
    return next((rule for rule in kit(site).rules if rule.name == name), None)
