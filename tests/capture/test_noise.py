"""A console damaged on its way (lines lost, doubled, swapped, bits flipped) still names the right root, if its proofs are there."""

from __future__ import annotations

import random

import pytest

import bootdiag
from tests.conftest import ROOT, SHARED

SAMPLES = sorted((ROOT / "samples").glob("*/console.log"))
CAPTURES = sorted((SHARED / "captures").glob("*.log"))


def noisy(lines: list[bytes], kept: set[int], share: float, chance: random.Random) -> list[bytes]:
    """`lines` with that share of them damaged, but for those numbered in `kept`, from 1."""
    found: list[bytes] = []
    for number, line in enumerate(lines, 1):
        if number in kept or chance.random() >= share:
            found.append(line)
            continue
        damage = chance.randrange(4)
        if damage == 1:
            found += [line, line]
        elif damage == 2 and found and number - 1 not in kept:
            found.insert(-1, line)
        elif damage == 3 and line:
            at = chance.randrange(len(line))
            flipped = line[at] ^ 1 << chance.randrange(7)
            found.append(line[:at] + bytes((flipped if flipped != 10 else 32,)) + line[at + 1:])
        elif damage == 2:
            found.append(line)
    return found


def right(content: bytes, share: float, times: int, chance: random.Random) -> list[bool]:
    """Whether the first root is the right one in so many damaged versions; nothing where there is none."""
    report = bootdiag.analyze(content).report
    roots = [one for one in report.diagnoses if one.kind == "fault" and one.role == "root" and one.boot == report.boots[-1].number]
    if not roots:
        return []
    # the proofs, and the lines that continue them
    kept = {proof.line + more for one in report.diagnoses for proof in one.evidence for more in (0, 1)}
    found = []
    for _ in range(times):
        told = bootdiag.analyze(b"\n".join(noisy(content.split(b"\n"), kept, share, chance))).report
        found.append(next((one.id for one in told.diagnoses if one.kind == "fault" and one.role == "root"), None) == roots[0].id)
    return found


FLOORS = [(0.01, 0.99), (0.05, 0.95), (0.20, 0.80)]


@pytest.mark.parametrize(("share", "floor"), FLOORS)
def test_samples(share: float, floor: float) -> None:
    chance = random.Random(8)
    found = [one for path in SAMPLES for one in right(path.read_bytes(), share, 10, chance)]
    assert sum(found) >= floor * len(found) > 0


@pytest.mark.skipif(not CAPTURES, reason="the captures that are shared aren't here")
@pytest.mark.parametrize(("share", "floor"), FLOORS)
def test_captures(share: float, floor: float) -> None:
    chance = random.Random(8)
    found = [one for path in CAPTURES[::5] for one in right(path.read_bytes(), share, 1, chance)]
    assert sum(found) >= floor * len(found) > 0
