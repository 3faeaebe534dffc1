"""The seed's chain of causes under damage: what is said depends on what is there, and on nothing else."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

import bootdiag
from bootdiag.analysis import Analysis

SEED = Path(__file__).parents[2] / "samples" / "nexenta-xenserver-pv" / "console.log"
SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/console.log"))
# The lines that the chain rests on, and what each alone proves.
DISCOVERY, MOUNT, METHOD, MAINTENANCE, LOGIN = 86, 87, 88, 89, 92
KEYS = {DISCOVERY: "cdrom-not-found", METHOD: "filesystem-service-failed", LOGIN: "no-console-login"}
ORDER = ("cdrom-not-found", "filesystem-service-failed", "no-console-login")


def faults(analysis: Analysis) -> dict[str, str]:
    """Role by id of the last boot's faults."""
    return {one.finding.rule.id: one.role for one in analysis.diagnoses[-1] if one.finding.rule.kind == "fault"} if analysis.boots else {}


@pytest.mark.parametrize("kept", [keys for count in range(4) for keys in combinations(KEYS, count)], ids=str)
def test_powerset_of_the_key_lines(kept: tuple[int, ...]) -> None:
    """Each diagnosis exactly when its evidence is there; the root is the earliest link present."""
    lines = SEED.read_text(encoding="utf-8").split("\n")
    # the maintenance line alone would prove a service in maintenance, the script's own line that a mount failed
    dropped = (set(KEYS) | ({MOUNT, MAINTENANCE} if METHOD not in kept else set())) - set(kept)
    found = faults(bootdiag.analyze("\n".join(line for number, line in enumerate(lines, 1) if number not in dropped)))
    expected = [KEYS[line] for line in sorted(kept)]
    assert sorted(found) == sorted(expected)
    for name in expected:
        assert found[name] == ("root" if name == expected[0] else "consequence")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.parent.name)
def test_no_finding_vanishes_when_more_of_the_boot_follows(sample: Path) -> None:
    """None with complete evidence, that is, unless it yields to what came."""
    lines = sample.read_text(encoding="utf-8").split("\n")
    before: dict[str, tuple[str, ...]] = {}
    for count in range(1, len(lines) + 1):
        analysis = bootdiag.analyze("\n".join(lines[:count]))
        told = analysis.diagnoses[-1] if analysis.boots else ()
        found = {name for one in told for name in (one.finding.rule.id, one.finding.rule.name, one.finding.signature)}
        gone = {signature for signature, by in before.items() if signature not in found and not found.intersection(by)}
        assert not gone, f"line {count} makes {gone} vanish"
        before = {one.finding.signature: one.finding.rule.yields_to for one in told if one.confidence == "certain"}
