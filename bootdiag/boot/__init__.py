"""From events to boots: facts, phases, how each ended."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from bootdiag.boot.facts import boot_of
from bootdiag.boot.model import Boot
from bootdiag.boot.split import events_of, split
from bootdiag.capture import Chunk
from bootdiag.grammar.events import Reading, Row

# Is shown the lines as they are read, some at a time, and gives them on.
Seen = Callable[[Iterable[list[Row]]], Iterable[list[Row]]]


def boots(reading: Reading, chunks: Iterable[Chunk], last: int | None = None, seen: Seen | None = None) -> Iterator[Boot]:
    """The boots of a capture, in order, each as soon as the next one begins; of many only the `last` ones, when all were read.

    The last one's `last_line` is that of its last event; who knows the capture's length puts it right.
    """
    rows: Iterable[list[Row]] = reading.rows(chunks)
    found = _stretches(rows if seen is None else seen(rows))
    for number, first_line, last_line, held in found if last is None else deque(found, maxlen=last):
        yield boot_of(number, first_line, last_line, events_of(reading, held))


def _stretches(batches: Iterable[list[Row]]) -> Iterator[tuple[int, int, int, list[Row]]]:
    """The number, first line, last line and rows of each boot."""
    held: list[Row] | None = None
    number, first_line = 0, 1
    for found in split(batches):
        if held is not None:
            number += 1
            begin = _line(found[0])
            yield number, first_line, max(first_line, begin - 1), held
            first_line = begin
        held = found
    if held is not None:
        yield number + 1, first_line, max(first_line, _line(held[-1])), held


def _line(row: Row) -> int:
    """The line of the file that a row begins on."""
    number, _, _, change = row
    return number if change is None else change.line(number, 0)
