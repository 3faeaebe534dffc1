"""bootdiag on simulated boots: floors for what it must find, and a ceiling for what it must not invent."""

from __future__ import annotations

import pytest

from tests.simulator_score import Score, rows_of

COUNT = 300
# Just below what is reached; raise them with the rules, never lower them.
PRECISION, RECALL, OUTCOME, FALSE_ALARMS = 0.985, 0.985, 0.995, 0


@pytest.fixture(scope="module")
def score() -> Score:
    """The score on the first boots, without the held-out faults."""
    from bootdiag.engine.rulebook import rulebook

    if not rulebook().events:
        pytest.skip("no rules yet")
    return Score([row for row in rows_of([(seed, None, False) for seed in range(COUNT)]) if not row.held_out])


def test_nothing_crashes(score: Score) -> None:
    """Whatever the recorder did to a console, it is read."""
    assert [row.crash for row in score.rows if row.crash] == []


def test_roots_are_right(score: Score) -> None:
    """What is called a root is one."""
    assert score.precision >= PRECISION


def test_roots_are_found(score: Score) -> None:
    """Roots that are there are found."""
    assert score.recall >= RECALL


def test_outcomes_are_right(score: Score) -> None:
    """Where the capture leaves the machine."""
    assert score.outcome >= OUTCOME


def test_healthy_boots_raise_no_alarm(score: Score) -> None:
    """Harmless lines, orderly shutdowns and requests are no faults."""
    assert len(score.false_alarms) <= FALSE_ALARMS
