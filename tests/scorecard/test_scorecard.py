"""The pieces that the scorecard is made of, each for a moment: `make scorecard` gives them their time."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from random import Random

import pytest

import bootdiag
from tests.capture.test_noise import noisy
from tests.conftest import DATA
from tests.scorecard import fuzz, oracles, torture
from tests.scorecard.__main__ import ROWS
from tests.scorecard.oracles import KINDS, Wrong


def test_what_mutations_make_of_captures_is_reported() -> None:
    told = [(fuzz.one(content, number), content) for number, content in enumerate(islice(fuzz.mutations(1), 200))]
    assert [(wrong, content) for wrong, content in told if wrong is not None] == []


@pytest.mark.parametrize("file", sorted((DATA / "crashes").iterdir()), ids=lambda file: file.stem)
def test_what_once_crashed_is_reported(file: Path) -> None:
    content = file.read_bytes()
    oracles.judge(content, KINDS)
    assert all(event.fields is not None for event in bootdiag.events(content))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("text", ""),
        ("text", "a\x1b[2J"),
        ("text", "a\rb"),
        ("text", "a\u202eb"),
        ("json", "{"),
        ("jsonl", "{}\n{"),
        ("junit", "<a>"),
        ("csv", "a,=1+1\n"),
        ("csv", "a,-1+1\n"),
        ("html", "<p><script>1</script></p>"),
        ("github", "::error::a\nb"),
    ],
)
def test_oracles_see_what_is_wrong(kind: str, text: str) -> None:
    with pytest.raises(Wrong):
        oracles.check(kind, text)


def test_an_unquoted_command_is_seen() -> None:
    with pytest.raises(Wrong):
        oracles.quoted("echo 'a")


def test_every_format_is_judged_of_the_seed() -> None:
    assert oracles.judge(torture.SAMPLE.read_bytes(), KINDS).verdict == "failed"


def test_calls_that_fail_are_handled(tmp_path: Path) -> None:
    chosen = [one for one in torture.commands(tmp_path) if one[1] is not None and one[0][2] in ("json", str(torture.SAMPLE))][:2]
    assert len(chosen) == 2
    found = torture.torture(60, chosen, tmp_path)
    assert found.count >= 10
    assert not found.wrong


def test_a_process_that_is_killed_leaves_a_whole_report() -> None:
    assert not torture.killed(3).wrong


def test_noise_keeps_the_lines_that_it_is_told_to() -> None:
    lines = [b"line %d" % number for number in range(200)]
    made = noisy(lines, {4, 78, 151}, 0.5, Random(1))
    assert made != lines
    assert [line for line in made if line in (b"line 3", b"line 77", b"line 150")] == [b"line 3", b"line 77", b"line 150"]
    assert noisy(lines, {4}, 0.0, Random(1)) == lines


def test_rows_are_told_apart() -> None:
    assert len({row.id for row in ROWS}) == len(ROWS)
