"""Regular expressions as finite automata: what the build must know of a pattern before it trusts it.

Patterns are over latin-1 characters, one a byte.  Understood is what terminals may hold: literals, classes, groups,
alternatives, repetition.  Anything else (look-around, back references, anchors) is `Unsupported`.
"""

from __future__ import annotations

import re
import re._constants as sre
import re._parser as sre_parser
from collections import deque
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

ALL = frozenset(range(256))
DIGITS = frozenset(b"0123456789")
ANY = ALL - {10}
# Beyond this many states a counted repetition is treated as unbounded: enough for every question asked here.
REPEAT_MAX = 40


class Unsupported(ValueError):
    """A construct that a terminal must not hold."""


class Automaton(NamedTuple):
    """Without empty moves: `moves[state]` are (characters, next state); state 0 starts; `final` are those that accept."""

    moves: tuple[tuple[tuple[frozenset[int], int], ...], ...]
    final: frozenset[int]

    @property
    def first(self) -> frozenset[int]:
        """The characters that a match may begin with."""
        return frozenset().union(*(chars for chars, _ in self.moves[0]))


class _Builder:
    """Thompson's construction, with empty moves, over sre's parse tree."""

    def __init__(self) -> None:
        self.empty: list[list[int]] = []
        self.moves: list[list[tuple[frozenset[int], int]]] = []

    def state(self) -> int:
        self.empty.append([])
        self.moves.append([])
        return len(self.moves) - 1

    def sequence(self, items: Iterable[tuple[Any, Any]], at: int) -> int:
        for op, argument in items:
            at = self.item(op, argument, at)
        return at

    def item(self, op: Any, argument: Any, at: int) -> int:
        chars = characters(op, argument)
        if chars is not None:
            end = self.state()
            self.moves[at].append((chars, end))
            return end
        if op is sre.SUBPATTERN:
            return self.sequence(argument[3], at)
        if op is sre.ATOMIC_GROUP:
            return self.sequence(argument, at)
        if op is sre.BRANCH:
            end = self.state()
            for branch in argument[1]:
                start = self.state()
                self.empty[at].append(start)
                self.empty[self.sequence(branch, start)].append(end)
            return end
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self.repeat(argument, at)
        raise Unsupported(str(op))

    def repeat(self, argument: Any, at: int) -> int:
        low, high, items = argument
        for _ in range(min(low, REPEAT_MAX)):
            at = self.sequence(items, at)
        end = self.state()
        self.empty[at].append(end)
        if high - low > REPEAT_MAX:
            loop = self.state()
            self.empty[at].append(loop)
            back = self.sequence(items, loop)
            self.empty[back] += [loop, end]
            return end
        for _ in range(high - low):
            at = self.sequence(items, at)
            self.empty[at].append(end)
        return end

    def closure(self, state: int) -> frozenset[int]:
        seen = {state}
        todo = [state]
        while todo:
            for after in self.empty[todo.pop()]:
                if after not in seen:
                    seen.add(after)
                    todo.append(after)
        return frozenset(seen)


def characters(op: Any, argument: Any) -> frozenset[int] | None:
    """The characters that one item of a parse tree stands for, or None where it is no single character."""
    if op is sre.LITERAL:
        return frozenset((argument,))
    if op is sre.NOT_LITERAL:
        return ALL - {argument}
    if op is sre.ANY:
        return ANY
    if op is not sre.IN:
        return None
    chars: set[int] = set()
    negated = False
    for what, value in argument:
        if what is sre.NEGATE:
            negated = True
        elif what is sre.LITERAL:
            chars.add(value)
        elif what is sre.RANGE:
            chars.update(range(value[0], min(value[1], 255) + 1))
        else:
            raise Unsupported(f"{what} in a class")
    return ALL - chars if negated else frozenset(chars)


def tree(pattern: str) -> list[tuple[Any, Any]]:
    """sre's parse tree of `pattern`; `re.error` where it is none."""
    return list(sre_parser.parse(pattern))


@lru_cache(maxsize=4096)
def automaton(pattern: str) -> Automaton:
    """`pattern` as an automaton without empty moves; `Unsupported` where it holds what a terminal must not."""
    builder = _Builder()
    start = builder.state()
    end = builder.sequence(tree(pattern), start)
    closures = [builder.closure(state) for state in range(len(builder.moves))]
    number = {start: 0}
    order = [start]
    moves: list[tuple[tuple[frozenset[int], int], ...]] = []
    for state in order:
        out = []
        for inner in sorted(closures[state]):
            for chars, after in builder.moves[inner]:
                if after not in number:
                    number[after] = len(order)
                    order.append(after)
                out.append((chars, number[after]))
        moves.append(tuple(out))
    return Automaton(tuple(moves), frozenset(number[state] for state in order if end in closures[state]))


def common(one: str, other: str, *, whole: bool) -> str | None:
    """The shortest text on which both patterns match, or None.

    With `whole` both must match all of it; without, it is enough that each matches a beginning of one text
    (then both may start at one place, and a lexer has to choose).
    """
    a, b = automaton(one), automaton(other)
    seen = {(0, 0)}
    todo: deque[tuple[int, int, str]] = deque([(0, 0, "")])
    while todo:
        left, right, text = todo.popleft()
        ends = (left in a.final, right in b.final)
        if all(ends) or (not whole and any(ends) and text):
            return text
        for chars_a, next_a in a.moves[left]:
            for chars_b, next_b in b.moves[right]:
                if (next_a, next_b) not in seen and (both := chars_a & chars_b):
                    seen.add((next_a, next_b))
                    todo.append((next_a, next_b, text + chr(min(both))))
    return None


def complaints(pattern: str) -> list[str]:
    """What is wrong with a terminal's pattern: digits told apart, an empty match, repetition that may take long."""
    try:
        parsed = tree(pattern)
        machine = automaton(pattern)
    except (Unsupported, re.error) as error:
        return [f"pattern not understood: {error}"]
    found = ["matches the empty text"] if 0 in machine.final else []
    return found + _digits(parsed) + _repetition(parsed)


def _branches(op: Any, argument: Any) -> list[list[tuple[Any, Any]]]:
    if op is sre.SUBPATTERN:
        return [list(argument[3])]
    if op is sre.ATOMIC_GROUP:
        return [list(argument)]
    if op is sre.BRANCH:
        return [list(branch) for branch in argument[1]]
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return [list(argument[2])]
    return []


def _digits(items: list[tuple[Any, Any]]) -> list[str]:
    found = []
    for op, argument in items:
        chars = characters(op, argument)
        if chars is not None and op is not sre.NOT_LITERAL and chars & DIGITS not in (frozenset(), DIGITS):
            found.append("tells digits apart: " + "".join(map(chr, sorted(chars & DIGITS))))
        for branch in _branches(op, argument):
            found += _digits(branch)
    return found


def _repetition(items: list[tuple[Any, Any]]) -> list[str]:
    """Repetition of nothing but a repetition, and unbounded neighbours that share characters: both may take long."""
    found = []
    before: frozenset[int] = frozenset()
    for op, argument in items:
        branches = _branches(op, argument)
        if _unbounded(op, argument):
            if any(len(branch) == 1 and _unbounded(*branch[0]) for branch in map(_bare, branches)):
                found.append("repetition of a repetition")
            chars = frozenset[int]().union(*map(_all, branches))
            if chars & before:
                found.append("neighbouring repetitions share characters")
            before = chars if argument[0] else before | chars
        else:
            before = frozenset()
        for branch in branches:
            found += _repetition(branch)
    return found


def _unbounded(op: Any, argument: Any) -> bool:
    return op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and argument[1] - argument[0] > REPEAT_MAX


def _bare(items: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """The items without a group around all of them."""
    while len(items) == 1 and items[0][0] in (sre.SUBPATTERN, sre.ATOMIC_GROUP):
        items = _branches(*items[0])[0]
    return items


def _all(items: list[tuple[Any, Any]]) -> frozenset[int]:
    chars: frozenset[int] = frozenset()
    for op, argument in items:
        single = characters(op, argument)
        chars |= single if single is not None else frozenset().union(*(_all(b) for b in _branches(op, argument)))
    return chars
