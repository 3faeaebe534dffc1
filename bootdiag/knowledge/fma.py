"""The fault manager's message codes: what class of fault each stands for, and how bad it is.

Source: the dictionaries of illumos' fmd (usr/src/cmd/fm/dicts/*.dict and *.po), in fma_codes.json: code, severity, classes.  What part of
the machine a class speaks of follows from its name (the fault event taxonomy of the fault management registry).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

# The beginning of a class, and the part of the machine that it speaks of; the longest that fits counts.
PARTS: dict[str, str] = {
    "fault.io.pciex": "a PCI Express device or link", "fault.io.pci": "a PCI device or bus", "defect.io.pci": "the driver of a PCI device",
    "fault.io.disk": "a disk", "fault.io.scsi": "a SCSI disk", "fault.io.sas": "a SAS controller", "fault.io": "an I/O controller or bus",
    "fault.cpu": "a processor", "fault.memory": "memory", "fault.asic": "a processor's interconnect",
    "fault.fs.zfs.pool": "a ZFS pool", "fault.fs.zfs": "a device of a ZFS pool", "ereport.fs.zfs": "a ZFS pool",
    "fault.fan": "a fan", "fault.psu": "a power supply", "fault.sensor": "a fan or power supply", "fault.power": "the power",
    "fault.temp": "the temperature", "fault.chassis": "the chassis", "fault.device": "a storage enclosure",
    "fault.config": "a storage enclosure", "defect.sunos.smf": "a service", "defect.sunos.eft": "the fault manager's own diagnosis",
    "defect.sunos.fmd": "the fault manager itself", "defect.sunos.kernel.panic": "the kernel", "ereport.sunos.unix.fm_panic": "the kernel",
    "list": "an earlier diagnosis", "upset": "a passing disturbance",
}


@cache
def _codes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(Path(__file__).with_name("fma_codes.json").read_text(encoding="utf-8"))
    return found


def classes_of(code: str) -> tuple[str, ...]:
    """The classes of fault that `code` stands for; none where the code is not known.

    >>> classes_of("ZFS-8000-D3")
    ('fault.fs.zfs.device',)
    """
    return tuple(_codes().get(code, ("",))[1:])


def part_of(code: Any) -> str:
    """The part of the machine that `code` speaks of.

    >>> part_of("PCIEX-8000-KP")
    'a PCI Express device or link'
    >>> part_of("FOO-8000-00")
    'a part of the machine'
    """
    for fault in classes_of(str(code)):
        fits = [begin for begin in PARTS if fault == begin or fault.startswith(f"{begin}.")]
        if fits:
            return PARTS[max(fits, key=len)]
    return "a part of the machine"


def explained(code: Any) -> str:
    """`code` with its classes of fault.

    >>> explained("ZFS-8000-D3")
    'ZFS-8000-D3 (fault.fs.zfs.device)'
    >>> explained("FOO-8000-00")
    'FOO-8000-00'
    """
    classes = classes_of(str(code))
    return f"{code} ({', '.join(classes)})" if classes else str(code)
