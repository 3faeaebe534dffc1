"""How the bytes of a capture come, all at once or a few at a time, changes nothing of what is said about it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bootdiag import analyze, analyze_file
from bootdiag.capture import open_capture
from bootdiag.grammar.events import Event, Reading
from tests.conftest import ROOT

CONSOLES = [*sorted((ROOT / "samples").glob("*/console.log")), *sorted((ROOT / "tests" / "reports" / "golden").glob("*/console.log"))]


class Slow:
    """An open file that hands over at most `most` bytes at a time."""

    def __init__(self, content: bytes, most: int) -> None:
        self.random = Random(most)
        self.content = content
        self.most = most

    def read(self, size: int) -> bytes:
        count = self.random.randint(1, min(size, self.most))
        block, self.content = self.content[:count], self.content[count:]
        return block


@pytest.mark.parametrize("console", CONSOLES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("most", [1, 40, 300])
def test_a_slow_capture(console: Path, most: int) -> None:
    content = console.read_bytes()
    assert analyze_file(Slow(content, most)).report == analyze(content).report  # type: ignore[arg-type]


def stamped(content: bytes) -> bytes:
    return b"".join(b"[2026-01-02 03:04:05] " + line for line in content.splitlines(keepends=True))


@pytest.mark.parametrize("content", [
    stamped(CONSOLES[0].read_bytes()), CONSOLES[0].read_text().encode("utf-16-le"), CONSOLES[0].read_text().encode("utf-16"),
    b"\n\n  \n" * 30 + b"Hostname: a\nsomething that nobody knows\n" + b"\n" * 90, b"\x7fELF" + bytes(range(1, 32)) * 400])
def test_a_slow_capture_of_another_kind(content: bytes) -> None:
    want = analyze(content).report
    assert analyze_file(Slow(content, 7)).report == want  # type: ignore[arg-type]
    assert analyze_file(Slow(content, 1000)).report == want  # type: ignore[arg-type]


def test_what_is_ahead_is_what_would_come() -> None:
    """At every line: the events that were given, and those ahead, are those of the capture up to there."""
    content = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_bytes()

    def blocks() -> Iterator[bytes]:
        for line in content.splitlines(keepends=True):
            for piece in filter(None, (line[:5], line[5:])):
                yield piece
                check(piece)

    def check(block: bytes) -> None:
        seen.append(block)
        if not capture.info.lines:
            return
        rows, tally, names = reading.ahead(capture.pending())
        events = [event for row in rows for event in reading.events_of(row)]
        whole = Reading(reading.matcher)
        want = list(whole.events(open_capture(b"".join(seen)).chunks()))
        assert [(one.name, one.order, one.text) for one in (*given, *events)] == [(one.name, one.order, one.text) for one in want]
        assert tally == whole.tally and names >= whole.names

    class Lines:
        source = blocks()

        def read(self, size: int) -> bytes:
            return next(self.source, b"")

    seen: list[bytes] = []
    given: list[Event] = []
    reading = Reading()
    capture = open_capture(Lines())  # type: ignore[arg-type]
    given.extend(reading.events(capture.chunks()))
    assert len(given) > 40
