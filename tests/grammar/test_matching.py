"""I4 to I6: what was seen before changes nothing, nor where a capture is cut into chunks; any bytes are read, in bounded time."""

from __future__ import annotations

import inspect
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from bootdiag.capture import Chunk
from bootdiag.grammar.events import Reading, default_matcher, line_events
from bootdiag.grammar.match import DIGITS, Matcher, Memo, Part
from bootdiag.grammar.tables import digest, grammar_dir
from bootdiag.limits import Limits
from tests.bench.__main__ import NASTY
from tests.bench.captures import adversarial
from tests.conftest import ROOT
from tests.grammar.dialects import console_lines

Found = tuple[str, int, tuple[int, int], dict[str, object]]


def lines() -> list[bytes]:
    """Lines as the capture layer gives them: cases, samples, and made ones."""
    made = [line.rstrip(b"\r\n") for line in adversarial(600) if b"\x1b" not in line]
    return [line.encode() for line in console_lines()[::9]] + made


def found(matcher: Matcher, chunks: list[Chunk]) -> list[Found]:
    """The events of these chunks, as values."""
    return [(event.name, event.line, event.span, event.fields) for event in Reading(matcher).events(chunks)]


def chunk(some: list[bytes], first_line: int = 1) -> Chunk:
    return Chunk(first_line, b"\n".join(some), {})


def places(parts: Iterable[Part]) -> list[tuple[int, int, int, int]]:
    """Which shapes stand where."""
    return [(part.shape, part.start, part.body, part.end) for part in parts]


def test_what_was_seen_before_changes_nothing() -> None:
    """A line is read as it is read alone, whatever lines of its template came before."""
    memo = Memo(Matcher(default_matcher().tables))
    some = [line.translate(DIGITS) for line in lines()]
    for key in (*some, *some[::-1]):
        assert places(memo[key].parts) == places(default_matcher().parse(key)), key


@pytest.mark.parametrize("size", [1, 7, 100])
def test_chunks_of_any_size(size: int) -> None:
    matcher = default_matcher()
    some = lines()[::5]
    chunks = [chunk(some[at: at + size], at + 1) for at in range(0, len(some), size)]
    assert found(matcher, chunks) == found(matcher, [chunk(some)])


@pytest.mark.parametrize("kind", ["bytes", "printable", "mutated"])
def test_every_character_belongs_to_one_event(kind: str) -> None:
    """Any bytes are read: events follow each other without overlap and cover all that is no blank."""
    random = Random(kind)
    matcher = default_matcher()
    known = lines()
    for _ in range(700):
        if kind == "bytes":
            line = random.randbytes(random.randrange(80)).replace(b"\n", b" ")
        elif kind == "printable":
            line = bytes(random.choices(b" .:/[]()=@,0123456789abcdefxyzXEN", k=random.randrange(60)))
        else:
            one, two = random.choice(known), random.choice(known)
            line = one[: random.randrange(len(one) + 1)] + two[random.randrange(len(two) + 1):]
        covered = bytearray(line)
        last = 0
        for event in line_events(line, matcher):
            start, end = event.span
            assert last <= start < end <= len(line), line
            assert event.fields is not None
            covered[start:end] = b" " * (end - start)
            last = end
        assert not covered.strip(b" \t"), line


def test_digits_and_long_hexadecimal_numbers_change_nothing() -> None:
    """I2: a line, its masked text and the text it is remembered by hold the same messages with the same fields."""
    matcher = default_matcher()
    for line in lines():
        key = line.translate(DIGITS)
        parts = matcher.parse(key)
        assert places(parts) == places(matcher.parse(matcher.plain(key))), line
        for one, two in zip(parts, matcher.parse(key), strict=True):
            assert matcher.spans(one, line) == matcher.spans(two, key), line


@pytest.mark.parametrize("piece", NASTY)
def test_the_worst_lines(piece: bytes) -> None:
    """8 KiB that would cost a matcher dearly that looks again and again: 20 ms are asked for, `make bench` measures; this guards
    against what grows with the square of the length."""
    matcher = default_matcher()
    line = (piece * Limits().matched_line)[: Limits().matched_line].translate(DIGITS)
    matcher.parse(line)
    start = time.process_time()
    matcher.parse(line)
    assert time.process_time() - start < 0.2


def test_tables_are_made_anew_when_anything_that_makes_them_changes(tmp_path: Path) -> None:
    """I8: the content hash by which tables are kept differs with each grammar's text, and covers all that compiles them."""
    whole = tmp_path / "whole"
    shutil.copytree(grammar_dir(), whole)
    first = digest(whole)
    for file in sorted(whole.glob("*.lark")):
        changed = tmp_path / file.stem
        shutil.copytree(whole, changed)
        with open(changed / file.name, "a", encoding="utf-8") as out:
            out.write("// changed\n")
        assert digest(changed) != first, file.name
    script = "import sys; import bootdiag.grammar.load, bootdiag.grammar.index; print(*sys.modules)"
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    compilers = {name.rpartition(".")[2] for name in made if name.startswith("bootdiag.grammar.")}
    named = set(re.findall(r'"([a-z]+)\.py"', inspect.getsource(digest)))
    assert compilers <= named
