"""The simulator is deterministic, tells the truth about its captures, covers the vocabulary, and knows nothing of the tool it judges."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from . import FAULTS, NOT_SIMULATED, simulate
from .console import Console, Piece, cons, render, root

HERE = Path(__file__).parent
# The taxonomy's ids (the vocabulary of a capture's truth), by family.
IDS = frozenset(
    """
    boot-device-not-found boot-media-not-bootable disk-label-bad firmware-exception nvram-lost netboot-no-link netboot-no-reply
    netboot-file-missing loader-file-not-found loader-partition-missing loader-config-bad loader-exec-format boot-archive-corrupt
    boot-archive-stale clock-not-set kernel-panic bad-trap double-fault machine-check-fatal machine-check-corrected nmi-unknown
    insufficient-memory memory-layout-unsupported timer-calibration-failed interrupt-controller-failed emulator-limitation
    module-load-failed driver-missing stopped-in-debugger init-failed root-mount-failed cdrom-not-found install-media-not-found
    disk-io-error zfs-pool-unavailable zfs-pool-suspended zfs-io-hung zfs-data-corrupt fs-inconsistent volume-manager-root raid-degraded
    nfs-mount-failed no-os-instance device-retired fma-fault nic-not-found nic-instance-changed link-down path-degraded
    console-input-dead time-source-unreliable smf-service-maintenance smf-method-failed smf-method-timeout smf-dependency-cycle
    smf-repository-bad filesystem-service-failed network-config-failed no-console-login vbd-attach-failed vif-attach-failed
    xen-backend-missing pci-passthrough-failed iommu-missing device-model-failed domain-config-bad domain-create-failed
    toolstack-daemon-missing toolstack-usage-error domain-memory-unavailable domain-kernel-unusable domain-crashed dom0-crashed
    dom0-build-failed dom0-module-missing hypervisor-panic hypervisor-watchdog xen-options-unknown xen-version-mismatch
    event-channel-failed hypervisor-unsupported-hardware hypervisor-config-bad
    """.split()  # noqa: SIM905
)
BENIGN = {"benign-feature-barrier", "benign-missing-hardware", "benign-reconfiguration", "benign-warning"}
OUTCOMES = {
    "login",
    "single-user",
    "maintenance",
    "panic",
    "hypervisor-halt",
    "firmware",
    "domain-not-created",
    "hang",
    "debugger",
    "reboot",
    "shutdown",
    "running",
    "unfinished",
}


def test_the_same_seed_gives_the_same_capture() -> None:
    """Bytes and truth both."""
    for seed in (0, 1, 7, 4711):
        assert simulate(seed) == simulate(seed)


def test_seeds_differ() -> None:
    """A hundred seeds give a hundred captures."""
    assert len({simulate(seed).log for seed in range(100)}) > 95


def test_every_fault_of_the_vocabulary_is_simulated_or_listed() -> None:
    """No id is forgotten, none is invented."""
    assert {fault.id for fault in FAULTS} | set(NOT_SIMULATED) == IDS
    assert not {fault.id for fault in FAULTS} & set(NOT_SIMULATED)


def test_names_are_unique_and_sources_given() -> None:
    """Each text says where it comes from; about a fifth is held out."""
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert all(len(fault.source) > 5 for fault in FAULTS)
    assert 0.12 < sum(fault.held_out for fault in FAULTS) / len(FAULTS) < 0.28


@pytest.mark.parametrize("fault", [fault.name for fault in FAULTS])
def test_truth_of_every_fault(fault: str) -> None:
    """The fault is a root, its lines exist and are not blank, every id is known."""
    for seed in range(3):
        capture = simulate(seed, fault)
        truth, lines = capture.truth, capture.log.split(b"\n")
        assert fault.split("/")[0] in {entry["id"] for entry in truth["root"]}
        assert truth["outcome"] in OUTCOMES
        assert set(truth["outcome_also_acceptable"]) <= OUTCOMES
        assert set(truth["also_acceptable"]) <= IDS
        for part, ids in (("root", IDS), ("consequences", IDS), ("benign", BENIGN)):
            for entry in truth[part]:
                assert entry["id"] in ids
                assert entry["lines"]
                assert all(lines[number - 1].strip() for number in entry["lines"])
        json.dumps(truth)


def test_decisive_lines_hold_the_words_they_are_marked_for() -> None:
    """Marks point at the text that was marked, through every kind of damage."""
    words = {
        "boot-device-not-found/obp-open": rb"open boot device|Evaluating",
        "smf-dependency-cycle/late": rb"cycle|svc:/|viewed|\(see|details",
        "vbd-attach-failed/no-loop": rb"loop device|exited|disk|status|domain|Domain",
        "zfs-io-hung/deadman": rb"I/O to pool|hung",
        "dom0-module-missing/xen": rb"Panic on|dom0 kernel",
    }
    for fault, pattern in words.items():
        for seed in range(40):
            capture = simulate(seed, fault)
            lines = capture.log.split(b"\n")
            (entry,) = [r for r in capture.truth["root"] if r["id"] == fault.split("/")[0]]
            assert any(re.search(pattern, lines[n - 1]) for n in entry["lines"]), (fault, seed)


def test_render_counts_lines_as_the_truth_does() -> None:
    """Pieces without a newline share a line; each mark lists its lines once."""
    text, lines = render([Piece("a", ""), Piece("b", "\n", (root("x"),)), Piece("c", "\n", (root("x"), cons("y")))], "\r\n")
    assert text == "ab\r\nc\r\n"
    assert lines == {root("x"): [1, 2], cons("y"): [2]}
    console = Console()
    console.say("one\n\ntwo", root("x"), end="")
    assert [p.marks for p in console.pieces] == [(root("x"),), (), (root("x"),)]


def test_the_simulator_knows_nothing_of_the_tool() -> None:
    """No import of bootdiag, and no reading of grammars or rules."""
    for path in HERE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not any(name.split(".")[0] in ("bootdiag", "grammars", "lark") for name in names), path
