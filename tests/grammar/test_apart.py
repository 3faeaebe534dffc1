"""I3: a message belongs to one rule; only declared catch-alls may take it too."""

from __future__ import annotations

import pytest

from bootdiag.grammar.check import clashes, rivals
from bootdiag.grammar.match import DIGITS, UNKNOWN
from tests.grammar.dialects import DIALECTS, all_matcher, cases, dialect

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


def test_made_texts() -> None:
    """Of 200 texts a rule, each is taken by that rule, and else by catch-alls only."""
    found = list(clashes([dialect(name) for name in DIALECTS], all_matcher(), TEXTS))
    assert not found, "\n".join(found)
