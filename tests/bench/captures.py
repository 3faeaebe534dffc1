"""Captures to measure on, made at random: always the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
# What a machine prints besides the sample: lines of these dialects' cases.
DIALECTS = ("kernel", "device", "xpv", "storage", "net", "fs", "zfs", "smf", "userland", "hypervisor", "fma")
MACHINES = 200
# So many lines of these a fleet prints at all, so many a machine.
POOL = 300
VARIED = 60
_NUMBER = re.compile(r"(0x[0-9a-fA-F]+|\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b|[0-9]+)")
_WORDS = ("cache", "link", "vdev", "slot", "token", "lease", "queue", "phy", "fan", "ring", "shard", "probe", "quota", "mbuf", "credit")

Cut = list[str]


def fleet(lines: int, *, seed: int = 1) -> Iterator[bytes]:
    """Two hundred machines that boot again and again: numbers differ each time, hexadecimal ones stay a machine's own."""
    random = Random(seed)
    sample, others = _sources()
    others = random.sample(others, POOL)
    own: list[dict[str, str]] = [{} for _ in range(MACHINES)]
    printed = [[*sample, *random.sample(others, VARIED)] for _ in range(MACHINES)]
    written = 0
    while written < lines:
        machine = random.randrange(MACHINES)
        for cut in printed[machine][: lines - written]:
            yield _written(cut, random, own[machine]) + b"\n"
            written += 1


def adversarial(lines: int, *, seed: int = 2) -> Iterator[bytes]:
    """Every number and every hexadecimal one at random; a fifth unknown text, some lines jammed, coloured, or ended with CR LF."""
    random = Random(seed)
    sample, others = _sources()
    known = sample * 3 + random.sample(others, POOL)
    for _ in range(lines):
        if random.random() < 0.2:
            words = [f"{random.choice(_WORDS)}{random.randrange(1000)}" for _ in range(random.randrange(2, 9))]
            line = " ".join(words).encode()
        else:
            line = _written(random.choice(known), random, None)
        chance = random.random()
        if chance < 0.005:
            line += _written(random.choice(known), random, None)
        elif chance < 0.01:
            line = b"\x1b[1m" + line + b"\x1b[0m"
        elif chance < 0.02:
            line += b"\r"
        yield line + b"\n"


def repeated(files: list[Path], lines: int) -> Iterator[bytes]:
    """The captures in `files`, one after the other, again and again."""
    whole = b"\n".join(file.read_bytes() for file in files).split(b"\n")
    for number in range(lines):
        yield whole[number % len(whole)] + b"\n"


def _sources() -> tuple[list[Cut], list[Cut]]:
    sample = SAMPLE.read_text(encoding="utf-8").splitlines()
    others = [line[2:] for dialect in DIALECTS for line in (ROOT / "tests" / "grammar" / f"{dialect}.txt").read_text(
        encoding="utf-8").splitlines() if line.startswith("| ")]
    return [_NUMBER.split(line) for line in sample], [_NUMBER.split(line) for line in others]


def _written(cut: Cut, random: Random, own: dict[str, str] | None) -> bytes:
    """The line with other numbers: those of `own`, where a hexadecimal one has its place there."""
    found = list(cut)
    for at in range(1, len(cut), 2):
        number = cut[at]
        if number.isdecimal():
            found[at] = str(random.randrange(10 ** (len(number) - 1) if len(number) > 1 else 0, 10 ** len(number)))
            continue
        prefix = "0x" if number.startswith("0x") else ""
        if own is not None and number in own:
            found[at] = own[number]
            continue
        size = len(number) - len(prefix)
        found[at] = prefix + f"{random.getrandbits(4 * size):0{size}x}"
        if own is not None:
            own[number] = found[at]
    return "".join(found).encode()
