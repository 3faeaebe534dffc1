"""Messages filled in from the formats with which systems print them: `%d` by a number, `%s` by what its field is, and so on.

Each value is remembered with its place, so that a test can ask whether an event has it as a field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

CONVERSION = re.compile(r"%(?:%|[-+ #]*0?[0-9*]*(?:\.[0-9*]+)?(?:ll|L|l|h|z|j)*(?:pv|pd|[diuxXpsSbcemT]))")

Maker = Callable[[Random], str]


class Put(NamedTuple):
    """A value in a line: from, to, the name of its field or the number of its conversion, and the value where it is a number that
    stands alone."""

    start: int
    end: int
    field: str
    number: int | None


class Filled(NamedTuple):
    """A line of a message, and the values in it."""

    line: str
    values: tuple[Put, ...]


def of(*words: str) -> Maker:
    """One of some texts."""
    return lambda random: random.choice(words)


def decimal(random: Random) -> str:
    return str(random.randrange(10 ** random.randint(1, 5)))


def hexadecimal(random: Random) -> str:
    return f"{random.randrange(16 ** random.randint(1, 8)):x}"


def address(random: Random) -> str:
    return f"{random.randrange(16 ** 15, 16 ** 16):x}"


# What a %s is, by the name of its field.
WORDS: Mapping[str, Maker] = {
    "driver": of("sd", "e1000g", "ahci", "bge", "xnf", "mpt_sas", "vioblk", "nvme", "pci_pci", "SUNW,hme"),
    "path": of("/pci@0,0/pci-ide@1,1/ide@0/cmdk@0,0", "/pci@1f,0/scsi@2/disk@1,0", "/pci@7b,2000/pci15d9,a34@0", "/xpvd/xdf@51728"),
    "unit": of("51712", "768", "2081", "51728"),
    "text": of("No such file or directory", "I/O error", "the device does not answer", "retry 3 of 5 failed"),
    "name": of("tank", "solaris-ten", "hme", "nexenta.example"),
    "dev": of("/dev/dsk/c0t0d0s0", "/dev/rdsk/c1t1d0s7", "/dev/zvol/dsk/rpool/dump"),
    "what": of("usr/sbin/bootadm", "boot_archive", "vdisk"),
    "node": of("disk", "keyboard", "storage", "display"),
    "file": of("/etc/system", "/platform/i86pc/kernel/amd64/unix", "/boot/multiboot.c"),
    "fmri": of("svc:/system/filesystem/usr:default", "svc:/network/physical:default", "svc:/milestone/multi-user:default"),
    "pool": of("rpool", "tank", "zones"), "module": of("zfs", "cpu.generic", "misc/sata", "pcplusmp"),
    "err": of("I/O error", "No such device", "Not owner"), "mnt": of("/usr", "/", "/export/home"), "user": of("root", "admin"),
    "extra": of(".1", "-rc4", "-unstable", ".2-pre"), "host": of("nexenta", "t1000-3", "dom0"), "args": of("-v -s", "-B console=ttya"),
    "nic": of("e1000g0", "bge1", "net0"), "func": of("die", "trap", "vdev_open"), "version": of("0.97", "2.02", "5.11", "oi_151a"),
    "cmd": of("read", "write(10)", "test unit ready"), "vendor": of("GenuineIntel", "AuthenticAMD", "CentaurHauls"),
    "state": of("online", "offline", "down", "quiesced", "unknown"), "tty": of("/dev/console", "/dev/sysmsg"),
    "kind": of("IPv4", "IPv6"), "mac": of("0:14:4f:a:1:c", "00:16:3e:01:02:03"), "uuid": of("0f1d2c3b-1a2b-4c5d-8e9f-001122334455"),
    "release": of("5.11", "5.10"), "bits": of("32", "64"), "date": of("Mon Jan  5 12:33:10 UTC 2009", "Thu May 30 01:02:03 PDT 2013"),
    "lvl": of("All", "Errors and warnings", "Nothing"), "mnem": of("pf", "gp", "ud"), "freq": of("3.579MHz", "14.318MHz", "1.193MHz"),
}
BY_CONVERSION: Mapping[str, Maker] = {
    "d": decimal, "i": decimal, "u": decimal, "x": hexadecimal, "X": lambda random: hexadecimal(random).upper(), "p": address,
    "c": of("x", "z", "q"), "b": lambda random: f"{hexadecimal(random)}<cpuid,sse3,tsc>", "m": of("No such device", "I/O error"),
    "pv": lambda random: f"d{random.randrange(99)}v{random.randrange(9)}", "pd": lambda random: f"d{random.randrange(99)}",
}


def stamp(random: Random) -> str:
    return f"Nov {random.randint(1, 30):2} {random.randrange(24):02}:{random.randrange(60):02}:{random.randrange(60):02}"



def filled(format: str, fields: Sequence[str], random: Random, words: Mapping[str, Maker] = {}) -> list[Filled]:
    """The lines of a message with that format; `fields` names its conversions, one each, or says nothing of use.

    `words` makes the values of its fields where they are of its own, by name or as `2` for the second conversion.
    """
    text = format.replace("%b %e %T", "%T").replace("\r", "")
    found = CONVERSION.findall(text)
    names = fields if len(fields) == sum(one != "%%" for one in found) else ()
    out = ""
    values: list[Put] = []
    at = 0
    number = 0
    for conversion in CONVERSION.finditer(text):
        out += text[at: conversion.start()]
        at = conversion.end()
        kind = conversion.group()
        if kind == "%%":
            out += "%"
            continue
        number += 1
        name = names[number - 1] if names else _by_place(text, conversion.start(), at)
        own = words.get(str(number)) or words.get(name)
        last = "pv" if kind.endswith("pv") else "pd" if kind.endswith("pd") else kind[-1]
        if own is not None:
            value = own(random)
        elif last == "T":
            value = stamp(random)
        elif last in "sS":
            value = WORDS.get(name, WORDS["name"])(random)
        else:
            value = BY_CONVERSION[last](random)
        prefix = "0x" if "#" in kind else ""
        width = re.search(r"[1-9][0-9]*", kind)
        if width is not None and kind[-1] not in "b":
            value = value.rjust(int(width.group().split(".")[0]), "0" if re.match(r"%[-+ #]*0", kind) else " ")
        bare = value.strip()
        start = len(out) + len(prefix) + len(value) - len(value.lstrip())
        out += prefix + value
        if last not in "T":
            base = {"d": 10, "i": 10, "u": 10, "x": 16, "X": 16, "p": 16}.get(last)
            alone = base is not None and own is None and not re.search(r"[A-Za-z_@,]$", text[: conversion.start()].removesuffix("0x"))
            values.append(Put(start, start + len(bare), name if names else str(number), int(bare, base or 10) if alone else None))
    out += text[at:]
    lines: list[Filled] = []
    begin = 0
    prefix = re.match(r"\(XEN\) |", out).group()  # type: ignore[union-attr]
    for line in out.split("\n"):
        end = begin + len(line)
        if line.strip():
            # Xen puts its prefix before each line of a message
            before = prefix if lines else ""
            shift = len(before) - begin
            lines.append(Filled(before + line, tuple(one._replace(start=one.start + shift, end=one.end + shift) for one in values
                                                     if one.start >= begin and one.end <= end and one.end > one.start)))
        begin = end + 1
    return lines


def _by_place(text: str, start: int, end: int) -> str:
    """What a %s is by what stands around it."""
    before, after = text[:start], text[end:]
    if after.startswith(("%d", "@")):
        return "driver"
    if before.endswith("@"):
        return "unit"
    if re.search(r"pool '?$", before):
        return "pool"
    return "name"
