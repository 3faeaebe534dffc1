"""I3: a message belongs to one rule; only declared catch-alls may take it too."""

from __future__ import annotations

import re

import pytest
from conftest import DIALECTS, all_matcher, cases, dialect, texts

from bootdiag.grammar.check import rivals
from bootdiag.grammar.match import DIGITS, UNKNOWN, Part

TEXTS = 200


@pytest.mark.parametrize("name", DIALECTS)
def test_cases(name: str) -> None:
    matcher = all_matcher()
    found = []
    for case in cases(name):
        key = case.line.encode().translate(DIGITS)
        for part in matcher.parse(key):
            if part.shape != UNKNOWN and not matcher.tables.generic[part.shape]:
                found += [f"{matcher.tables.names[part.shape]} and {other}: {case.line}" for other in rivals(part, key, matcher)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", [name for name in DIALECTS if name != "envelope"])
def test_made_texts(name: str) -> None:
    """Of 200 texts a rule, each is taken by that rule, and else by catch-alls only."""
    matcher = all_matcher()
    numbers = {event: number for number, event in enumerate(matcher.tables.names)}
    found: dict[str, str] = {}
    for shape in dialect(name).shapes:
        if shape.generic:
            continue
        number = numbers[shape.name]
        for text in texts(shape, TEXTS):
            key = text.encode("latin-1").translate(DIGITS)
            assert re.fullmatch(shape.pattern, key.decode("latin-1")), (shape.name, text)
            for stream in dialect(name).streams:
                for other in matcher.rivals(Part(number, 0, len(key)), key, stream):
                    found.setdefault(f"{shape.name} and {other}", text)
    assert not found, "\n".join(f"{pair} both take: {text}" for pair, text in sorted(found.items()))
