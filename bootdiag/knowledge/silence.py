"""How long a console may well be silent in a phase of a boot: beyond that something is probably wrong."""

from __future__ import annotations

# Seconds, by the furthest phase that was reached ("": nothing yet), and where they are from.  They err on the side of patience: each is
# the longest wait of that phase that is documented, and a margin.
USUAL: dict[str, tuple[int, str]] = {
    "": (300, "a server's power-on self-test prints nothing for minutes"),
    "firmware": (300, "OpenBoot's and a BIOS' memory tests take minutes on a large machine (diag-switch?, diag-level max)"),
    "loader": (120, "a PXE client asks for an address after 4, 8, 16 and 32 seconds (PXE 2.1), menus wait 5 to 30"),
    "hypervisor": (60, "Xen waits for no device; dom0's kernel speaks within seconds"),
    "kernel": (120, "a quiet boot prints nothing between its banner and init; a disk may take 31 seconds after a reset (ATA)"),
    "devices": (120, "a SCSI command that is not answered is given up after 60 seconds (sd_io_time of sd)"),
    "root": (120, "the same disks, for the root pool's import or the check of a root file system"),
    "init": (180, "methods of services have 60 seconds and more, and a first boot imports manifests for minutes (svc.startd, svc.configd)"),
}


def usual(phase: str | None) -> int:
    """For how many seconds a console may be silent after that phase was reached; 0: for ever, it is up."""
    return 0 if phase == "login" else USUAL.get(phase or "", USUAL[""])[0]
