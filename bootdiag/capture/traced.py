"""Text that knows where it came from: for each stretch of bytes, the line and byte of the file that it stands on.

What a recorder wrapped a console in (JSON, quoted-printable, half lines) is undone by slicing and joining such texts, so that positions
follow by themselves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Run(NamedTuple):
    """From `start` in the text on: byte `byte` of `line` of the file; with `step` 1 the bytes go on there one by one, with 0 they all stand
    for that byte.  `raw` is the file's line where columns can't be counted by bytes."""

    start: int
    line: int
    byte: int
    step: int
    raw: bytes | None


class Traced:
    """A text, where it came from, and the stamp that a recorder gave it (b"": none)."""

    __slots__ = ("runs", "stamp", "text")

    def __init__(self, text: bytes, runs: list[Run], stamp: bytes = b"") -> None:
        self.text = text
        self.runs = runs
        self.stamp = stamp

    @classmethod
    def of_line(cls, text: bytes, line: int) -> Traced:
        """A line of the file."""
        return cls(text, [Run(0, line, 0, 1, None if text.isascii() else text)])

    def part(self, start: int, end: int | None = None) -> Traced:
        """The text from `start` to `end`."""
        end = len(self.text) if end is None else end
        if start == 0 and end >= len(self.text):
            return self
        runs: list[Run] = []
        at = max(0, bisect_right(self.runs, start, key=_start) - 1)
        for run in self.runs[at:]:
            if run.start >= end and runs:
                break
            skipped = max(0, start - run.start)
            runs.append(Run(max(0, run.start - start), run.line, run.byte + skipped * run.step, run.step, run.raw))
        return Traced(self.text[start:end], runs, self.stamp)

    def instead(self, at: int, text: bytes) -> Traced:
        """`text`, all of it standing for what is at `at`."""
        return Traced(text, [self.run(at)._replace(start=0, step=0)], self.stamp)

    def run(self, at: int) -> Run:
        """The run of the byte at `at`, moved so that it begins there."""
        run = self.runs[max(0, bisect_right(self.runs, at, key=_start) - 1)]
        return run._replace(start=at, byte=run.byte + max(0, at - run.start) * run.step)

    def place(self, at: int) -> tuple[int, int]:
        """The 1-based line and column, in decoded characters, of the byte at `at` in the file."""
        run = self.run(min(at, max(0, len(self.text) - 1)))
        return run.line, _characters(run.raw, run.byte) + 1

    def split(self) -> list[Traced]:
        """The lines of the text."""
        if b"\n" not in self.text:
            return [self]
        found = []
        start = 0
        while (end := self.text.find(b"\n", start)) >= 0:
            found.append(self.part(start, end))
            start = end + 1
        found.append(self.part(start))
        return found


def joined(parts: Iterable[Traced]) -> Traced:
    """One text of some; its stamp is the first one's."""
    found = list(parts)
    if len(found) == 1:
        return found[0]
    runs: list[Run] = []
    length = 0
    for part in found:
        if part.text:
            runs += [run._replace(start=run.start + length) for run in part.runs] if length else part.runs
            length += len(part.text)
    if not found:
        return Traced(b"", [Run(0, 0, 0, 0, None)])
    return Traced(b"".join(part.text for part in found), runs or found[0].runs, found[0].stamp)


def _start(run: Run) -> int:
    return run.start


def _characters(raw: bytes | None, byte: int) -> int:
    """How many characters the first `byte` bytes of a line are; a line that is no UTF-8 has one for each byte."""
    if raw is None:
        return byte
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return byte
    return len(raw[:byte].decode("utf-8", "ignore"))
