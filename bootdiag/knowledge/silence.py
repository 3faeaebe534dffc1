"""How long a console may well be silent in a phase of a boot: beyond that something is probably wrong."""

from __future__ import annotations

# Seconds, by the furthest phase that was reached ("": nothing yet), and where they are from.  "Measured": the longest gap between two
# lines of good boots whose recorder put a time before each line, rounded up generously.
USUAL: dict[str, tuple[int, str]] = {
    "": (300, "a server's power-on self-test prints nothing for minutes"),
    "firmware": (300, "OpenBoot's memory test takes minutes with diag-switch? true (OpenBoot 4.x command reference, diag-level max)"),
    "loader": (60, "GRUB's and the illumos loader's menus wait ten seconds, five retries of a netboot take a minute (loader.conf(5))"),
    "hypervisor": (60, "Xen waits for nothing once it speaks; dom0's kernel takes over within seconds (measured)"),
    "kernel": (90, "a quiet boot prints nothing between its banner and init (measured)"),
    "devices": (120, "a SCSI bus settles for 3 s, a target that does not answer costs up to 60 s (sd(4D), sd_io_time)"),
    "root": (120, "a root pool is imported, a UFS root is checked (measured)"),
    "init": (180, "the manifests of a first boot are imported for minutes, methods have 60 s and more (svc.startd(8))"),
}


def usual(phase: str | None) -> int:
    """For how many seconds a console may be silent after that phase was reached; 0: for ever, it is up."""
    return 0 if phase == "login" else USUAL.get(phase or "", USUAL[""])[0]
