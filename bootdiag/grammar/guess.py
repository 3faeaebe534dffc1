"""What an unknown line may have been: the nearest known message, for texts that somebody retyped or that were read off a photograph.

A guess is told beside the line and nothing more: it is no event, is not counted as recognised, and no rule sees it.  It costs some
milliseconds, so only a few chosen lines are asked for.
"""

from __future__ import annotations

import re
import re._constants as sre
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from bootdiag.grammar import regular
from bootdiag.grammar.tables import Tables

# Of a text at most so much is compared, against at most so many shapes.
LONGEST = 200
SHAPES = 60
# A word of at least so many letters leads to shapes that hold one like it, to this degree (of 100).
WORD = 5
WORD_LIKE = 75
# The fixed texts of the message: so many characters of them, so alike in the mean, and so much of the line.
FIXED = 14
LIKE = 84
PART = 0.4


def nearest(text: str, tables: Tables) -> str | None:
    """The name of the event whose message is most like `text`, or None where none is near."""
    from rapidfuzz import fuzz, process

    text = re.sub("[0-9]", "0", " ".join(text[:LONGEST].split()))
    words = [word for word in re.findall(r"[A-Za-z0]+", text) if len(word) >= WORD]
    if not words:
        return None
    needles = _needles(tables)
    candidates: dict[int, float] = {}
    for word in words:
        for _, score, number in process.extract(word, needles, scorer=fuzz.ratio, score_cutoff=WORD_LIKE, limit=SHAPES):
            candidates[number] = candidates.get(number, 0.0) + score
    best: tuple[float, int] | None = None
    for number in sorted(candidates, key=lambda one: (-candidates[one], one))[:SHAPES]:
        score = _likeness(text, _fixed(tables.patterns[number]))
        if score >= LIKE and (best is None or score > best[0]):
            best = score, number
    return None if best is None else tables.names[best[1]]


def _likeness(text: str, fixed: Iterable[str]) -> float:
    """How like the fixed texts of a message, in their order, are to what stands in `text`, of 100; 0 where they are too little."""
    from rapidfuzz import fuzz

    total = found = 0.0
    at = 0
    for piece in fixed:
        total += len(piece)
        aligned = fuzz.partial_ratio_alignment(piece, text[at:]) if at < len(text) else None
        if aligned is not None and len(piece) <= len(text) - at:
            found += aligned.score * len(piece)
            if aligned.score >= WORD_LIKE:
                at += aligned.dest_end
        elif aligned is not None:
            found += fuzz.ratio(piece, text[at:]) * len(piece)
    return found / total if total >= FIXED and total >= PART * len(text) else 0.0


def _needles(tables: Tables) -> dict[int, str]:
    """The longest fixed word of each specific shape."""
    return {number: needle.decode("latin-1") for number, needle in enumerate(tables.needles)
            if len(needle) >= WORD and not tables.generic[number]}


@cache
def _fixed(pattern: str) -> tuple[str, ...]:
    """The texts that every message of a pattern holds, in their order: digits as 0, blanks as one."""
    pieces = "".join(_pieces(regular.tree(pattern.replace("(?>", "(?:")))).split("\0")
    return tuple(piece for piece in pieces if len(piece.strip()) > 1)


def _pieces(items: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    for op, argument in items:
        chars = regular.characters(op, argument)
        if chars is not None:
            yield chr(next(iter(chars))) if len(chars) == 1 else "0" if chars <= frozenset(regular.DIGITS) else "\0"
        elif op is sre.SUBPATTERN:
            yield from _pieces(argument[3])
        elif op is sre.BRANCH:
            yield "\0"
        else:
            low, _, inner = argument
            inner_chars = regular.characters(*inner[0]) if len(inner) == 1 else None
            yield " " if low and inner_chars is not None and inner_chars <= frozenset(b" \t") else "\0"
