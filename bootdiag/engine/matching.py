"""Rules over the events and facts of one boot: which bind, and what they bound.

Linear in the events: observations are indexed by name and by the fields that rules join on.  The first match of a rule is tried for
every observation of its name, each further one takes the nearest that fits.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from bootdiag.engine.model import Match, Rule
from bootdiag.engine.text import filled, value_of


class Observation(Protocol):
    """What rules match: an event, or a boot fact."""

    @property
    def name(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def order(self) -> tuple[int, int]: ...
    def get(self, field: str) -> Any: ...
    @property
    def proof(self) -> tuple[Any, ...]: ...


class Finding(NamedTuple):
    """A rule that fired: what it bound (the first binding of its identity), all evidence in order, and what is unknown.

    `weak` are reasons for which it is less than certain; `gives` what other findings may join on; `open`: it rests on something that
    the capture does not show, and may yet.
    """

    rule: Rule
    bound: Mapping[str, Any]
    evidence: tuple[Any, ...]
    weak: tuple[str, ...]
    gives: Mapping[str, str]
    signature: str
    times: int
    open: bool = False

    @property
    def first(self) -> tuple[int, int]:
        return min((seen.order for seen in self.bound.values() if seen.line), default=(0, 0))

    @property
    def last(self) -> tuple[int, int]:
        return max((seen.order for seen in self.bound.values() if seen.line), default=(0, 0))


class Index:
    """The observations of one boot by name, and by name and field's value."""

    def __init__(self, events: Iterable[Observation], facts: Iterable[Observation]) -> None:
        self.events: dict[str, list[Observation]] = {}
        self.facts: dict[str, list[Observation]] = {}
        self.joins: dict[tuple[str, str, bool], dict[Any, list[Observation]]] = {}
        self.place: dict[int, int] = {}
        for number, event in enumerate(events):
            self.events.setdefault(event.name, []).append(event)
            self.place[id(event)] = number
        for fact in sorted(facts, key=_order):
            self.facts.setdefault(fact.name, []).append(fact)

    def candidates(self, match: Match, bound: Mapping[str, Any]) -> Iterator[Observation]:
        """The observations that `match` may bind, given what is bound already."""
        table = self.facts if match.fact else self.events
        wanted = {field: [resolved(value, bound) for value in values] for field, values in match.where.items()}
        for name in match.names:
            found: Sequence[Observation] = table.get(name, ())
            for field, values in match.where.items():
                if len(values) == 1 and isinstance(values[0], str) and values[0].startswith("$"):
                    found = self.joined(name, field, match.fact).get(wanted[field][0], ())
                    break
            for seen in self.near(match, found, bound):
                if all(agrees(seen.get(field), values) for field, values in wanted.items()) and self.placed(match, seen, bound):
                    yield seen

    def near(self, match: Match, found: Sequence[Observation], bound: Mapping[str, Any]) -> Iterable[Observation]:
        """Those of `found` (in the order of the capture) that stand on the right side of `after` and `before`, the nearest first."""
        after, before = bound.get(match.after), bound.get(match.before)
        start = 0 if after is None else bisect_right(found, after.order, key=_order)
        end = len(found) if before is None else bisect_left(found, before.order, key=_order)
        return found[start:end] if after is not None or before is None else reversed(found[start:end])

    def joined(self, name: str, field: str, fact: bool) -> dict[Any, list[Observation]]:
        """The observations of a name by the value of a field."""
        key = (name, field, fact)
        if key not in self.joins:
            by_value: dict[Any, list[Observation]] = {}
            for seen in (self.facts if fact else self.events).get(name, ()):
                by_value.setdefault(seen.get(field), []).append(seen)
            self.joins[key] = by_value
        return self.joins[key]

    def placed(self, match: Match, seen: Observation, bound: Mapping[str, Any]) -> bool:
        """Whether `seen` is as near as `match` wants it."""
        after, before = bound.get(match.after), bound.get(match.before)
        other = after if after is not None else before
        if other is None:
            return True
        if match.lines and abs(seen.order[0] - other.order[0]) > match.lines:
            return False
        return not (match.events and abs(self.place.get(id(seen), 0) - self.place.get(id(other), 0)) > match.events)


def _order(seen: Observation) -> tuple[int, int]:
    return seen.order


def resolved(value: Any, bound: Mapping[str, Any]) -> Any:
    """A value of `where`: `$m.fmri` is what `m` bound has there."""
    if isinstance(value, str) and value.startswith("$"):
        name, _, field = value[1:].partition(".")
        seen = bound.get(name)
        return None if seen is None else value_of(seen, field)
    return value


def agrees(have: Any, values: Sequence[Any]) -> bool:
    """Whether a field's value is one of `values`; `*` in a text stands for any characters."""
    if have is None:
        return False
    for value in values:
        if have == value:
            return True
        if isinstance(value, str) and "*" in value and isinstance(have, str) and fits(have, value):
            return True
    return False


def fits(text: str, pattern: str) -> bool:
    """Whether `text` is `pattern`, in which `*` stands for any characters.

    >>> fits("/pci@0,0/disk@1", "/pci*/disk*"), fits("ab", "ab*b")
    (True, False)
    """
    first, *middle, last = pattern.split("*")
    end = len(text) - len(last)
    at = len(first)
    if at > end or not text.startswith(first) or not text.endswith(last):
        return False
    for part in middle:
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def bindings(rule: Rule, index: Index) -> Iterator[dict[str, Any]]:
    """What `rule` binds: for each observation of its first match, the nearest that complete it.

    With `n_of` any of its matches may be missing, as long as so many are there.
    """
    def complete(number: int, bound: dict[str, Any]) -> dict[str, Any] | None:
        if number == len(rule.matches):
            return bound if len(bound) >= rule.n_of else None
        match = rule.matches[number]
        for seen in index.candidates(match, bound):
            found = complete(number + 1, {**bound, match.bound: seen})
            if found is not None:
                return found
        return complete(number + 1, bound) if match.optional or rule.n_of else None

    started = False
    first = rule.matches[0]
    for seen in index.candidates(first, {}):
        started = True
        found = complete(1, {first.bound: seen})
        if found is not None:
            yield found
    if rule.n_of and not started and (found := complete(1, {})):
        yield found


def findings(rule: Rule, index: Index, judged: Mapping[str, bool]) -> list[Finding]:
    """The findings of `rule`, one for each identity; `judged` says of each phase whether the capture goes beyond it."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for bound in bindings(rule, index):
        key = tuple(filled(f"{{{slot}}}", bound) for slot in rule.identity)
        groups.setdefault(key, []).append(bound)
    found = []
    for key, bounds in groups.items():
        if len(bounds) < rule.count:
            continue
        bound = bounds[0]
        weak = [rule.inferred] if rule.inferred else []
        missing = waiting = False
        for absent in rule.absents:
            if next(index.candidates(absent.match, bound), None) is not None:
                missing = True
            elif not judged.get(absent.judged_by, False):
                waiting = True
                weak.append(f"the capture stops before {' or '.join(absent.match.names)} could appear")
        if missing:
            continue
        weak += [match.doubt for match in rule.matches if match.doubt and match.bound not in bound]
        evidence = _evidence(rule, bounds)
        if any(getattr(event, "ambiguous", False) for event in evidence):
            weak.append("a line could be cut in another way")
        if any(getattr(event, "spliced", False) for event in evidence):
            weak.append("a message was torn apart or wrapped, and rejoined")
        gives = {name: filled(text, bound) for name, text in rule.gives.items()}
        signature = ":".join((rule.name, *key))
        found.append(Finding(rule, bound, evidence, tuple(weak), gives, signature, len(bounds), waiting))
    return found


def _evidence(rule: Rule, bounds: Sequence[Mapping[str, Any]]) -> tuple[Any, ...]:
    """The events that prove a finding, each once, in the order of the capture."""
    cited = {match.bound for match in rule.matches if match.cited}
    events = {id(event): event for bound in bounds for name, seen in bound.items() if name in cited for event in seen.proof}
    return tuple(sorted(events.values(), key=lambda event: event.order))
