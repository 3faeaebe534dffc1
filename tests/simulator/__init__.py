"""A boot simulator: consoles of machines that fail in known ways, seeded, with the truth beside them.

It is written from what the systems' sources and manual pages say, never from the tool's grammars or rules: it imports nothing of them,
or its verdict would prove nothing. `simulate(seed)` gives one capture; `python -m tests.simulator --count 1000 --out DIR` writes many.

    machines.py     what a machine is: kind, system, disks, cards, names
    solaris.py      the healthy boot of Solaris and illumos, step by step
    hosts.py        the healthy boot of a Xen host and of a Linux guest; sessions and firmware that stop before a kernel
    faults/         what goes wrong: printed lines, what follows, what stays out, the truth
    smf.py          who waits for whom; panics.py: how kernels die
    noise.py        frightening lines that mean no harm; distractors.py: boots that only look like trouble
    damage.py       what recorders, terminals and web pages do to a console
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from . import damage, distractors, hosts, noise, solaris
from .boot import Boot, Step
from .console import Mark, Piece, render
from .faults import FAULTS, Fault
from .machines import DOM0, FIRMWARE, GRUB, LINUXPV, LOADER, SOLARIS, SPARC, SUN4V, XENHOST, XENSOL, Machine, machine

__all__ = ["FAULTS", "NOT_SIMULATED", "Fault", "Simulated", "simulate"]

# Ids of the taxonomy that no console text shows by itself.
NOT_SIMULATED = {
    "console-input-dead": "a console that takes no input prints nothing about it: only what a person tried and saw would tell",
}
HEALTHY, DISTRACTED = 0.12, 0.08


@dataclass(frozen=True)
class Simulated:
    """One simulated capture."""

    log: bytes
    truth: dict[str, Any]  # in the format of the labelled captures' *.truth.json
    machine: Machine
    faults: tuple[str, ...]  # names of the faults in it: id/variant
    held_out: bool  # at least one of them is held out


def steps_of(m: Machine) -> Mapping[str, Step]:
    """Return the healthy boot's steps of M."""
    if m.kind == XENHOST:
        return hosts.XENHOST_STEPS
    if m.kind == XENSOL:
        return hosts.XENSOL_STEPS
    if m.kind == LINUXPV:
        return hosts.LINUX_STEPS
    if m.kind == DOM0:
        return hosts.DOM0_STEPS
    if m.kind == FIRMWARE:
        return hosts.FIRMWARE_STEPS
    return solaris.STEPS


def _boot(r: Random, m: Machine) -> Boot:
    b = Boot(r, m, dict(steps_of(m)))
    if m.mode == "single-user":
        b.skip("manifests", "network", "fs-local", "services")
    noise.strew(b)
    return b


def _machine_for(r: Random, fault: Fault) -> Machine:
    """Return a machine that FAULT can strike."""
    for _ in range(400):
        m = machine(r, r.choice(fault.kinds), mode=fault.mode)
        if (not fault.os or m.os in fault.os) and fault.fits(m):
            return m
    raise LookupError(f"no machine fits {fault.name}")


def _companion(r: Random, m: Machine, first: Fault) -> Fault | None:
    """Return a second, independent fault that a boot of M may have on the way, or None."""
    fitting = [
        f
        for f in FAULTS
        if f.live
        and f.id != first.id
        and m.kind in f.kinds
        and (not f.os or m.os in f.os)
        and f.mode == m.mode
        and f.fits(m)
        and f.id
        in ("clock-not-set", "nvram-lost", "machine-check-corrected", "xen-options-unknown", "raid-degraded", "time-source-unreliable")
    ]
    return r.choice(fitting) if fitting else None


def _healthy(r: Random) -> Boot:
    """Return a boot without a fault."""
    kind = r.choice((*SOLARIS, SPARC, SUN4V, GRUB, LOADER, XENHOST, XENHOST, XENSOL, LINUXPV, DOM0, FIRMWARE))
    mode = "normal"
    if kind in (SPARC, SUN4V, GRUB) and r.random() < 0.15:
        mode = "single-user"
    elif kind in (SPARC, GRUB) and r.random() < 0.1:
        mode = "installer"
    b = _boot(r, machine(r, kind, mode=mode))
    b.finish()
    return b


def _distracted(r: Random) -> Boot:
    """Return a boot that only looks like trouble."""
    kinds, story = r.choice(distractors.STORIES)
    b = _boot(r, machine(r, r.choice(kinds)))
    story(b)
    return b


def _struck(r: Random, fault: Fault) -> tuple[Boot, list[Fault]]:
    """Return a boot that FAULT strikes, and the faults in it."""
    m = _machine_for(r, fault)
    b = _boot(r, m)
    struck = [fault]
    if fault.live and fault.id in KEPT and "fmd" not in fault.variant and m.kind in (SPARC, SUN4V, GRUB, LOADER) and r.random() < 0.06:
        return _excerpt(fault, b), [fault]
    if m.kind in (*SOLARIS, XENHOST) and r.random() < 0.08:
        second = _companion(r, m, fault)
        if second is not None and not second.held_out:
            second.run(b)
            struck.append(second)
    if r.random() < 0.07 and m.kind in SOLARIS and m.mode == "normal" and not fault.live:
        distractors.shutdown(b)
        first = b.console
        b = _boot(r, m)
        b.console = first
        struck = [fault]
    fault.run(b)
    b.finish()
    return b, struck


# Faults of the kernel's own words, which syslogd keeps with the rest of the boot.
KEPT = (
    "disk-io-error",
    "link-down",
    "device-retired",
    "path-degraded",
    "raid-degraded",
    "disk-label-bad",
    "time-source-unreliable",
    "zfs-pool-suspended",
)


def _excerpt(fault: Fault, b: Boot) -> Boot:
    """Return B, struck by FAULT, as far as the kernel tells it: what a machine's log file keeps."""
    b.m.verbose = True
    b.skip(
        "firmware",
        "loader",
        "krtld",
        "identity",
        "fs-usr",
        "devices-local",
        "manifests",
        "services",
        "login",
        "network",
        "fs-local",
        "init",
    )
    fault.run(b)
    b.finish()
    b.ends("running", "unfinished", "login")
    b.notes.append("excerpt")
    return b


KERNELS = ("SunOS Release", "Linux version", "(XEN)")


def _cut_short(outcome: tuple[str, tuple[str, ...]], kernel: bool) -> tuple[str, tuple[str, ...]]:
    """Return the OUTCOME of a capture whose last line was cut off; KERNEL tells whether a kernel had spoken."""
    early = () if kernel else ("firmware",)
    if outcome[0] in ("login", "reboot", "shutdown", "single-user", "hang"):
        return "unfinished", ("hang", "running", *early, *outcome[:1], *outcome[1])
    if outcome[0] in ("maintenance", "debugger", "firmware"):
        return outcome[0], ("unfinished", "hang", *early, *outcome[1])
    return outcome


def _damaged(r: Random, b: Boot, excerpt: bool = False) -> list[Piece]:
    """Return B's pieces as a recorder, a cut or another printer left them, or where EXCERPT as syslogd did."""
    pieces = list(b.console.pieces)
    if excerpt:
        return damage.messages(r, pieces, b.m.host)
    if r.random() < 0.12:
        pieces, lost = damage.cut(r, pieces)
        if lost or b.outcome[0] == "hang":
            b.outcome = _cut_short(b.outcome, any(word in piece.text for piece in pieces for word in KERNELS))
    if r.random() < 0.04:
        pieces = damage.torn(r, pieces)
    recorder = r.choices(
        (None, damage.stamped, damage.conserver, damage.scripted, damage.quoted, damage.blog, damage.wrapped), (78, 6, 4, 3, 3, 3, 3)
    )[0]
    if recorder and pieces:
        pieces = recorder(r, pieces)
    if r.random() < 0.06:
        pieces = damage.prose(r, pieces)
    return pieces


def _truth(b: Boot, lines: dict[Mark, list[int]], seed: int, faults: list[Fault]) -> dict[str, Any]:
    """Return the truth of B in the captures' format."""

    def of(kind: str) -> list[Mark]:
        return [mark for mark in lines if mark.kind == kind]

    roots: dict[str, dict[str, Any]] = {}
    for mark in of("root"):
        entry = roots.setdefault(mark.id, {"id": mark.id, "lines": [], "basis": mark.basis})
        entry["lines"] = sorted({*entry["lines"], *lines[mark]})
    consequences = [{"id": mark.id, "lines": lines[mark]} for mark in of("consequence") if mark.id not in roots]
    known = {*roots, *(c["id"] for c in consequences)}
    outcome, also = b.outcome
    kind = {"panic": "panic", "hypervisor-halt": "hypervisor", "domain-not-created": "hypervisor"}.get(
        outcome, "boot-failure" if roots else "healthy"
    )
    return {
        "source": f"simulated, seed {seed}",
        "platform": b.m.kind + (f" ({b.m.model})" if b.m.model not in ("", "x86") else ""),
        "os": f"{b.m.distribution} {b.m.version}".strip(),
        "kind": kind,
        "complete": True,
        "outcome": outcome,
        "outcome_also_acceptable": sorted(set(also) - {outcome}),
        "root": list(roots.values()),
        "consequences": consequences,
        "also_acceptable": sorted(b.also - known),
        "benign": [{"id": mark.id, "lines": lines[mark]} for mark in of("benign")],
        "not_visible": b.not_visible,
        "note": "faults: " + (", ".join(f.name for f in faults) or "none"),
    }


def simulate(seed: int, fault: str | None = None, *, clean: bool = False) -> Simulated:
    """Return the capture of SEED: the same bytes each time.

    FAULT ("id/variant") forces that fault; otherwise the seed draws a healthy boot, one that only looks like trouble, or a fault: first the
    taxonomy's id, then one of its variants, so that every id is drawn alike. CLEAN leaves out what recorders and cuts do.
    """
    r = Random(f"boot {seed} {fault or ''}")
    faults: list[Fault] = []
    draw = r.random()
    if fault is not None:
        b, faults = _struck(r, next(f for f in FAULTS if f.name == fault))
    elif draw < HEALTHY:
        b = _healthy(r)
    elif draw < HEALTHY + DISTRACTED:
        b = _distracted(r)
    else:
        id = r.choice(sorted({f.id for f in FAULTS}))
        b, faults = _struck(r, r.choice([f for f in FAULTS if f.id == id]))
    pieces = list(b.console.pieces) if clean else _damaged(r, b, "excerpt" in b.notes)
    text, lines = render(pieces, "\r\n" if r.random() < 0.3 else "\n")
    truth = _truth(b, lines, seed, faults)
    return Simulated(text.encode(), truth, b.m, tuple(f.name for f in faults), any(f.held_out for f in faults))
