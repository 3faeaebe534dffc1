"""A message is known by its words: with each replaced by another of its length, hardly a line is still one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection
from random import Random

import pytest

from bootdiag.capture import open_capture
from bootdiag.grammar.match import DIGITS, UNKNOWN
from tests.conftest import SHARED
from tests.grammar.dialects import all_matcher, console_lines

LINES = 10_000
CAPTURES = sorted((SHARED / "captures").glob("*.log"))


def still_known(lines: Collection[str], times: int) -> tuple[float, Counter[str]]:
    """The share of `times` shuffled lines that specific events cover whole, and which they are."""
    random = Random(5)
    words: dict[int, list[str]] = defaultdict(list)
    spoken = sorted({line for line in lines if re.search("[A-Za-z]{3}", line)})
    for line in spoken:
        for word in re.findall("[A-Za-z]+", line):
            words[len(word)].append(word)
    random.shuffle(spoken)
    matcher = all_matcher()
    known: Counter[str] = Counter()
    for number in range(times):
        line = re.sub("[A-Za-z]+", lambda found: random.choice(words[len(found.group())]), spoken[number % len(spoken)])
        parts = matcher.parse(line.encode().translate(DIGITS))
        if parts and all(part.shape != UNKNOWN and not matcher.tables.generic[part.shape] for part in parts):
            known[matcher.tables.names[parts[0].shape]] += 1
    return known.total() / times, known


def test_own_lines() -> None:
    share, known = still_known(console_lines(), LINES)
    assert share <= 0.05, known.most_common(20)


@pytest.mark.skipif(not CAPTURES, reason="the captures that are shared aren't here")
def test_captures() -> None:
    texts = (chunk.text.decode("utf-8", "replace") for file in CAPTURES for chunk in open_capture(file).chunks())
    lines = {line for text in texts for line in text.split("\n")}
    share, known = still_known(lines, LINES)
    assert share <= 0.05, known.most_common(20)
