"""What was retyped or read off a photograph: the nearest known message is named, as a guess, and nothing follows from it."""

from __future__ import annotations

from random import Random

import pytest

from bootdiag import analyze
from bootdiag.grammar.events import default_matcher
from bootdiag.grammar.guess import nearest
from bootdiag.grammar.match import DIGITS, UNKNOWN
from bootdiag.grammar.tables import tables
from tests.grammar.dialects import cases

# What is taken for what where texts are read off a picture.
MISREAD = (("m", "rn"), ("l", "1"), ("o", "0"), ("I", "l"), ("e", "c"), ("cl", "d"), ("S", "5"), ("i", "l"))


@pytest.mark.parametrize(("text", "name"), [
    ("Enter user narne for systern maintenance (contro1-d to bypass):", "userland.sulogin_prompt"),
    ("Requesting maintenance rnode", "userland.init_maintenance"),
    ("WARNlNG: xdf@51712: disk fai1ed to connect", "xpv.disk_connect_failed"),
    ("CD-R0M: discovery fai1ed", "live.discovery_failed"),
])
def test_nearest(text: str, name: str) -> None:
    assert nearest(text, tables()) == name


@pytest.mark.parametrize("text", [
    "the quick brown fox jumps over the lazy dog", "I tried to boot the machine again and it failed with the same error",
    "zork frobs plugh", "", "-" * 70, "0123456789 abcdef", "x" * 5000, "Can somebody please help me with this server?"])
def test_prose_is_like_nothing(text: str) -> None:
    assert nearest(text, tables()) is None


def misread(text: str, random: Random) -> str:
    """`text` with two letters misread, as far as it has such."""
    for _ in range(2):
        fitting = [pair for pair in MISREAD if pair[0] in text]
        if fitting:
            right, wrong = random.choice(fitting)
            at = random.choice([number for number in range(len(text)) if text.startswith(right, number)])
            text = text[:at] + wrong + text[at + len(right):]
    return text


def test_misread_messages_are_found_again() -> None:
    """Of messages with two letters misread that nothing understands any more, where a guess is made it is nearly always right."""
    matcher = default_matcher()
    random = Random(4)
    right = guessed = 0
    known = [case for name in ("smf", "xpv", "userland", "kernel") for case in cases(name) if len(case.events) == 1]
    for case in random.sample(known, 150):
        text = misread(case.line, random)
        parts = matcher.parse(text.encode().translate(DIGITS))
        if [part.shape for part in parts] == [UNKNOWN]:
            name = nearest(text, tables())
            guessed += name is not None
            right += name == case.events[0].split(" ")[0]
    assert guessed >= 30
    assert right >= 0.9 * guessed


def test_nothing_follows_from_a_guess() -> None:
    """The line counts as not understood, and no rule takes it for proof."""
    said = "SunOS Release 5.11 Version snv_134 64-bit\nWARNlNG: xdf@51712: disk fai1ed to connect\n"
    report = analyze(said).report
    assert [(one.line, one.reads_like) for one in report.unknown] == [(2, "xpv.disk_connect_failed")]
    assert report.lines.recognised == 1
    assert not [proof for one in report.diagnoses for proof in one.evidence if proof.line == 2]
