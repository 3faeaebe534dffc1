"""Texts that a message's pattern matches, made at random: what the tests and `check` try the rules with.

Ten times as fast as hypothesis' `from_regex`, which the tests use too; the same seed gives the same texts.
"""

from __future__ import annotations

import re
import re._constants as sre
from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import Any

from bootdiag.grammar import regular

# A class is drawn from these where it has any of them: what consoles print.
PRINTED = b"abcdefghijklmnopqrstuvwxyz0123456789-_.,:;/@()[]<>=+*'\"%#ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFabcdef0123456789"
Draw = Callable[[Random], str]


class Sampler:
    """Makes texts of patterns; `words` are texts that a repeated class is sometimes replaced by, where it matches them."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.words = sorted(set(words))
        self._fitting: dict[frozenset[int], list[str]] = {}

    def draw(self, pattern: str) -> Draw:
        """A function that makes a text which `pattern`, terminals giving nothing back, matches whole; "" where none was found."""
        plain = pattern.replace("(?>", "(?:")
        make = self._sequence(regular.tree(plain))
        whole = re.compile(pattern).fullmatch

        def drawn(random: Random) -> str:
            for _ in range(20):
                text = make(random)
                if whole(text):
                    return text
            return ""

        return drawn

    def _sequence(self, items: Iterable[tuple[Any, Any]]) -> Draw:
        makers = [self._item(op, argument) for op, argument in items]
        if len(makers) == 1:
            return makers[0]
        return lambda random: "".join([make(random) for make in makers])

    def _item(self, op: Any, argument: Any) -> Draw:
        chars = regular.characters(op, argument)
        if chars is not None:
            letters = _letters(chars)
            return lambda random: random.choice(letters)
        if op is sre.SUBPATTERN:
            return self._sequence(argument[3])
        if op is sre.BRANCH:
            branches = [self._sequence(branch) for branch in argument[1]]
            return lambda random: random.choice(branches)(random)
        low, high, items = argument
        return self._repeat(low, high, list(items))

    def _repeat(self, low: int, high: int, items: list[tuple[Any, Any]]) -> Draw:
        make = self._sequence(items)
        chars = regular.characters(*items[0]) if len(items) == 1 else None
        words: list[str] = []
        if chars is not None and high - low > regular.REPEAT_MAX:
            if chars not in self._fitting:
                self._fitting[chars] = [word for word in self.words if chars.issuperset(word.encode("latin-1"))]
            words = [word for word in self._fitting[chars] if len(word) >= low] if low > 1 else self._fitting[chars]
        most = min(high, low + 5)

        def repeated(random: Random) -> str:
            if words and random.random() < 0.3:
                return random.choice(words)
            return "".join([make(random) for _ in range(random.randint(low, most))])

        return repeated


def mutated(text: str, others: Sequence[str], random: Random) -> str:
    """`text` with one to three small changes: a character or a word lost, doubled, swapped, replaced, or taken from another text."""
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(text)) if text else 0
        kind = random.randrange(7)
        if kind == 0:
            text = text[:at] + text[at + 1:]
        elif kind == 1:
            text = text[:at] + chr(random.choice(PRINTED)) + text[at:]
        elif kind == 2:
            text = text[:at] + chr(random.choice(PRINTED)) + text[at + 1:]
        elif kind == 3:
            text = text[:at] + text[max(0, at - 3): at + 3] + text[at:]
        elif kind == 4:
            other = random.choice(others)
            text = text[:at] + other[random.randrange(len(other) + 1):]
        elif kind == 5:
            words = text.split(" ")
            one, two = random.randrange(len(words)), random.randrange(len(words))
            words[one], words[two] = words[two], words[one]
            text = " ".join(words)
        else:
            text = text[:at].rstrip() + random.choice(("", " ", "  ", "\t", ": ")) + text[at:].lstrip()
    return text


def _letters(chars: frozenset[int]) -> str:
    printed = [chr(byte) for byte in PRINTED if byte in chars]
    return "".join(printed or [chr(byte) for byte in sorted(chars)])
