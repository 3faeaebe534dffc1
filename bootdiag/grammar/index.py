"""What is known of a message's pattern before it is tried: words that every such message holds, and whether it sees hexadecimal letters.

Thousands of shapes are told apart by words: a line is looked up by its words, and only the shapes that need one of them are tried.
Used when the tables are built.
"""

from __future__ import annotations

import re._constants as sre
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from bootdiag.grammar import regular
from bootdiag.grammar.tables import HEX_MIN, TURNS

ALPHA = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
HEX = (frozenset(b"abcdef"), frozenset(b"ABCDEF"))
WORDLIKE = ALPHA | regular.DIGITS | {ord("_")}
# How many clauses of a shape are looked at.
CLAUSES = 5


# Words of which every message of a shape holds at least one: as a whole run of letters, or at its edge, where letters of what stands
# beside it may follow.
Anchor = tuple[str, ...]


class _Atom(NamedTuple):
    """An item of a pattern: the characters it may hold, which one if it is fixed, whether it may be nothing, whether it may repeat,
    its alternatives (of a repetition what is repeated)."""

    chars: frozenset[int]
    fixed: int | None = None
    nothing: bool = False
    repeats: bool = False
    branches: tuple[tuple[_Atom, ...], ...] = ()


def _atoms(items: Iterable[tuple[Any, Any]]) -> tuple[_Atom, ...]:
    """The items of a parse tree, groups opened."""
    found: list[_Atom] = []
    for op, argument in items:
        chars = regular.characters(op, argument)
        if chars is not None:
            found.append(_Atom(chars, next(iter(chars)) if len(chars) == 1 else None))
        elif op is sre.SUBPATTERN:
            found += _atoms(argument[3])
        elif op is sre.ATOMIC_GROUP:
            found += _atoms(argument)
        elif op is sre.BRANCH:
            branches = tuple(_atoms(branch) for branch in argument[1])
            nothing = any(all(atom.nothing for atom in branch) for branch in branches)
            found.append(_Atom(_union(branches), None, nothing, False, branches))
        else:
            inner = _atoms(argument[2])
            nothing = argument[0] == 0 or all(atom.nothing for atom in inner)
            found.append(_Atom(_union((inner,)), None, nothing, argument[1] > 1, (inner,)))
    return tuple(found)


def _union(branches: Iterable[tuple[_Atom, ...]]) -> frozenset[int]:
    return frozenset().union(*(atom.chars for branch in branches for atom in branch))


# What may stand beside an item: something else than a letter, the edge of the message, perhaps a letter.
_OTHER, _EDGE, _LETTER = range(3)


def anchors(pattern: str) -> list[Anchor]:
    """The anchors of a shape's pattern; empty where its fixed words may all be parts of longer ones."""
    return _anchors(_atoms(regular.tree(pattern)), _EDGE, _EDGE)


def _anchors(atoms: Sequence[_Atom], left: int, right: int) -> list[Anchor]:
    found: list[Anchor] = []
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        if atom.branches and not atom.nothing and not atom.repeats:
            sides = _beside(atoms, at - 1, -1, left), _beside(atoms, at + 1, 1, right)
            best = [surest(_anchors(branch, *sides)) for branch in atom.branches]
            if all(best):
                found.append(tuple(sorted({word for words in best for word in words})))
        end = at
        while end < len(atoms) and atoms[end].fixed in ALPHA:
            end += 1
        if end > at:
            sides = _beside(atoms, at - 1, -1, left), _beside(atoms, end, 1, right)
            if _LETTER not in sides:
                found.append(("".join(chr(atom.fixed or 0) for atom in atoms[at:end]),))
        at = max(end, at + 1)
    return found


def _beside(atoms: Sequence[_Atom], at: int, step: int, edge: int) -> int:
    """What may stand at `at`, looked at from the side that `step` leads away from."""
    while 0 <= at < len(atoms):
        atom = atoms[at]
        if atom.branches:
            sides = [_beside(branch, 0 if step > 0 else len(branch) - 1, step, _OTHER) for branch in atom.branches]
            if _LETTER in sides:
                return _LETTER
        elif atom.chars & ALPHA:
            return _LETTER
        if not atom.nothing:
            return _OTHER
        at += step
    return edge


def chosen(shapes: Sequence[list[Anchor]]) -> list[Anchor]:
    """For each shape the anchor that the fewest shapes share; () where it has none."""
    frequency = Counter(word for found in shapes for anchor in found for word in anchor)

    def cost(anchor: Anchor) -> int:
        return sum(frequency[word] for word in anchor)

    return [min(found, key=cost, default=()) for found in shapes]


def surest(found: list[Anchor]) -> Anchor:
    """The anchor that the least stands in other words by chance; () where there is none."""
    return max(found, key=lambda words: len(min(words, key=len)), default=())


def clauses(pattern: str) -> list[tuple[str, ...]]:
    """Texts, digits written as 0, of which every message of a shape holds one of each tuple, in this order: the most telling ones.

    Cheap to look for; only a text that holds them is worth the compilation of the pattern.
    """
    found = _clauses(_atoms(regular.tree(pattern)))
    telling = sorted(range(len(found)), key=lambda number: -min(map(len, found[number])))[:CLAUSES]
    return [found[number] for number in sorted(telling)]


def _clauses(atoms: Sequence[_Atom]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    run = ""
    for atom in (*atoms, _Atom(frozenset())):
        char = "0" if atom.chars == regular.DIGITS and not atom.branches else "" if atom.fixed is None else chr(atom.fixed)
        if char:
            run += char
            continue
        if run.strip("0"):
            found.append((run,))
        run = ""
        if atom.branches and not atom.nothing:
            best = [max(_clauses(branch), key=lambda texts: min(map(len, texts)), default=()) for branch in atom.branches]
            if all(best):
                found.append(tuple(sorted({text for texts in best for text in texts})))
    return found


def marks(pattern: str) -> bytes:
    """The characters that every message of a shape holds somewhere and that are no letters, digits or blanks."""
    return bytes(sorted(_marks(_atoms(regular.tree(pattern)))))


def _marks(atoms: Iterable[_Atom]) -> frozenset[int]:
    found: frozenset[int] = frozenset()
    for atom in atoms:
        if atom.fixed is not None:
            found |= atom.chars - ALPHA - regular.DIGITS - frozenset(b" \t")
        elif atom.branches and not atom.nothing:
            found |= frozenset.intersection(*map(_marks, atom.branches))
    return found


def sees_hex(pattern: str) -> bool:
    """Whether a match may depend on what `match.Matcher.plain` takes away from long hexadecimal numbers.

    Where letters and digits take turns often enough: which letters they are, and where in the number each stands.  Proven on the
    pattern's automaton: from each state in which a number may begin, any two numbers with one plain form lead to the same states.
    """
    machine = regular.automaton(pattern.replace("(?>", "(?:"))
    ends = frozenset(state for state, moves in enumerate(machine.moves)
                     if state in machine.final or any(not chars <= WORDLIKE for chars, _ in moves))
    begins = {0} | {after for moves in machine.moves for chars, after in moves if not chars <= WORDLIKE}

    def step(states: frozenset[int], byte: int) -> frozenset[int]:
        return frozenset(after for state in states for chars, after in machine.moves[state] if byte in chars)

    for begin in begins:
        plain = frozenset((begin,))
        for states in (plain, step(step(plain, ord("0")), ord("x"))):
            for letters in HEX:
                if not _blind(_numbers(states, (ord("0"), *sorted(letters)), step, ends)):
                    return True
    return False


# An automaton of hexadecimal numbers: the states that may follow the first character, a list for each character; and of each state which
# ends it allows (numbered), and by kind (digit, letter) the states that follow.
_Numbers = tuple[tuple[int, ...], tuple[tuple[int, tuple[frozenset[int], frozenset[int]]], ...]]


def _numbers(start: frozenset[int], symbols: Sequence[int], step: Callable[[frozenset[int], int], frozenset[int]],
             ends: frozenset[int]) -> _Numbers:
    first = [step(start, symbol) for symbol in symbols]
    number: dict[frozenset[int], int] = {}
    for states in first:
        number.setdefault(states, len(number))
    order = list(number)
    allowed: dict[frozenset[int], int] = {frozenset(): 0}
    found = []
    for states in order:
        after = [step(states, symbol) for symbol in symbols]
        for one in after:
            if one not in number:
                number[one] = len(order)
                order.append(one)
        followed = frozenset((number[after[0]],)), frozenset(number[one] for one in after[1:])
        found.append((allowed.setdefault(states & ends, len(allowed)), followed))
    return tuple(number[states] for states in first), tuple(found)


@cache
def _blind(numbers: _Numbers) -> bool:
    """Do any two numbers with one plain form lead to the same ends?  Pairs of numbers are read side by side.

    A pair: both states, how often letters and digits took turns in each (as far as it matters), the kind of the last character of each,
    the length (as far as it matters).
    """
    first, machine = numbers
    pairs = {(state, state, 0, 0, min(symbol, 1), min(symbol, 1), 1) for symbol, state in enumerate(first)}
    todo = list(pairs)
    while todo:
        one, two, turns, other_turns, kind, other_kind, length = todo.pop()
        if length == HEX_MIN and kind == other_kind and turns == other_turns == TURNS and machine[one][0] != machine[two][0]:
            return False
        for next_kind, other_next in product((0, 1), (0, 1)):
            more = min(turns + (kind != next_kind), TURNS), min(other_turns + (other_kind != other_next), TURNS)
            for follow, other_follow in product(machine[one][1][next_kind], machine[two][1][other_next]):
                pair = follow, other_follow, *more, next_kind, other_next, min(length + 1, HEX_MIN)
                if pair not in pairs:
                    pairs.add(pair)
                    todo.append(pair)
    return True
