"""The dialects' case files hold: each line gives the events below it, and each message has a case."""

from __future__ import annotations

import pytest

from bootdiag.grammar import check
from bootdiag.grammar.cases import FOLDER, read_cases, updated
from bootdiag.grammar.events import default_matcher

DIALECTS = sorted(file.stem for file in FOLDER.glob("*.txt"))


def test_there_are_cases() -> None:
    assert len(DIALECTS) >= 8


@pytest.mark.parametrize("dialect", DIALECTS)
def test_lines_give_these_events(dialect: str) -> None:
    text = (FOLDER / f"{dialect}.txt").read_text(encoding="utf-8")
    assert updated(text, default_matcher()) == text


def test_each_message_has_a_case() -> None:
    seen = {event.split(" ")[0] for dialect in DIALECTS
            for case in read_cases((FOLDER / f"{dialect}.txt").read_text(encoding="utf-8")) for event in case.events}
    assert [name for name in default_matcher().tables.names if name not in seen and not name.startswith("envelope.")] == []


def test_each_message_belongs_to_one_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([]) == 0, capsys.readouterr().out
