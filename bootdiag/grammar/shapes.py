"""What nothing understands, grouped by shape: lines that differ only in numbers, addresses and paths are one.

Names of devices and services stay: they tell what is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bootdiag.grammar.events import Event, Unread
from bootdiag.grammar.match import DIGITS, UNKNOWN, Matcher

# So many shapes are told apart in one capture; what comes later is counted together.
SHAPES = 10_000
OTHERS = "…"
# Of the shapes of a capture the commonest and those nearest its end are told, so many of each.
COMMONEST = 5
NEAR_END = 3
_MASKED = re.compile(r"(svc:/\S+)|(?<![\w./])(?:/[\w@,.:+~-]+)+/?|\b0x[0-9a-fA-F]+\b|\b(?=[a-fA-F]*[0-9])[0-9a-fA-F]{6,}\b|\b[0-9]+\b")


class ShapeCount(NamedTuple):
    """A shape of lines that nothing understands: how many there are, where the first stands, and what it says."""

    shape: str
    times: int
    line: int
    text: str


def shape_of(text: str) -> str:
    """`text` with its numbers, addresses and paths masked.

    >>> shape_of("e1000g0: reset of /pci@0,0/pci8086,100e@3 at 0x1f00 took 12 ms")
    'e1000g0: reset of <path> at <hex> took <n> ms'
    """
    return _MASKED.sub(_mask, " ".join(text.split()))


def _mask(found: re.Match[str]) -> str:
    text = found.group()
    if found.group(1):
        return text
    if text.startswith("/"):
        return "<path>"
    return "<n>" if text.isdigit() else "<hex>"


def unknown_shapes(events: Iterable[Event]) -> list[ShapeCount]:
    """The shapes of all unknown events among `events`, the most frequent first, then as they stand in the capture."""
    found: dict[str, ShapeCount] = {}
    for event in events:
        if event.name != "unknown":
            continue
        text = event.whole_text
        shape = shape_of(text)
        if shape not in found and len(found) >= SHAPES:
            shape = OTHERS
        known = found.get(shape)
        found[shape] = ShapeCount(shape, 1, event.line, text) if known is None else known._replace(times=known.times + 1)
    return most_frequent(found.values())


def told_shapes(unread: Iterable[Unread], matcher: Matcher) -> list[ShapeCount]:
    """Of lines with something that nothing understands, the shapes that a report names: the commonest, and those nearest the end of
    the capture; the most frequent first, then as they stand there."""
    lines: dict[str, Unread] = {}
    for one in unread:
        shape = shape_of(one.raw.decode("utf-8", "replace"))
        known = lines.get(shape)
        lines[shape] = one if known is None else known._replace(times=known.times + one.times, last=max(known.last, one.last))
    common = sorted(lines.values(), key=lambda one: (-one.times, one.line))[:COMMONEST]
    late = sorted(lines.values(), key=lambda one: -one.last)[:NEAR_END]
    found: dict[str, ShapeCount] = {}
    for one in dict.fromkeys((*common, *late)):
        text = " … ".join(one.raw[part.start: part.end].decode("utf-8", "replace")
                          for part in matcher.parse(one.raw.translate(DIGITS)) if part.shape == UNKNOWN)
        shape = shape_of(text)
        same = found.get(shape)
        found[shape] = (ShapeCount(shape, one.times, one.line, text) if same is None
                        else same._replace(times=same.times + one.times, line=min(same.line, one.line)))
    return most_frequent(found.values())


def most_frequent(shapes: Iterable[ShapeCount]) -> list[ShapeCount]:
    """Shapes, the most frequent first, then as they stand in the capture."""
    return sorted(shapes, key=lambda one: (-one.times, one.line))
