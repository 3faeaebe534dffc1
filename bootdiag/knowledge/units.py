"""Sizes and device numbers.

A paravirtual disk's number in xenstore is Linux' device number, major × 256 + minor: 202 is xvd with 16 minors a disk, 8 is sd
with 16, 3 and 22 are hd with 64 (Xen's vbd-interface documentation); above 2^28 disks beyond xvdp.
"""

from __future__ import annotations

from typing import Any

SECTOR = 512
CD_SECTOR = 2048
# A CD or small DVD image; a disk of that size that is not whole CD sectors is no image.
CD_MAX = 9 << 30


def size(count: Any) -> str:
    """A number of bytes for a reader.

    >>> size(529750016), size(21474836480), size(512)
    ('505 MiB', '20 GiB', '512 B')
    """
    number = float(count)
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if number < 1024 or unit == "TiB":
            return f"{number:.0f} {unit}" if number >= 10 or number == int(number) else f"{number:.1f} {unit}"
        number /= 1024
    raise AssertionError


def xvd_of(number: Any) -> str:
    """The name that the toolstack gives a virtual block device number, alone or as a unit address; as it is where it has none.

    >>> xvd_of(51712), xvd_of(51760), xvd_of(2049), xvd_of(768), xvd_of(268439552), xvd_of("xdf@51712"), xvd_of("xdf@0,0")
    ('xvda', 'xvdd', 'sda1', 'hda', 'xvdq', 'xvda', 'xdf@0,0')
    """
    digits = str(number).rpartition("@")[2]
    if not (digits.isascii() and digits.isdigit()):
        return str(number)
    unit = int(digits)
    if unit & (1 << 28):
        disk, partition, kind = (unit & 0xFFFFFFF) >> 8, unit & 0xFF, "xvd"
    else:
        major, minor = unit >> 8, unit & 0xFF
        if major == 202:
            disk, partition, kind = minor >> 4, minor & 15, "xvd"
        elif major == 8:
            disk, partition, kind = minor >> 4, minor & 15, "sd"
        elif major in (3, 22):
            disk, partition, kind = (2 if major == 22 else 0) + (minor >> 6), minor & 63, "hd"
        else:
            return str(number)
    letters = ""
    while True:
        letters = chr(97 + disk % 26) + letters
        disk = disk // 26 - 1
        if disk < 0:
            return kind + letters + (str(partition) if partition else "")


def is_cd_size(count: int) -> bool:
    """Whether that many bytes may be a CD image: whole CD sectors, not too large, not a round disk size."""
    return 0 < count <= CD_MAX and count % CD_SECTOR == 0 and count % (1 << 30) != 0
