"""Which events mark what: the stages and phases of a boot, its ends, its context.  The only list of event names in `boot`."""

from __future__ import annotations

from typing import Any

from bootdiag.boot.model import Phase

# Where a stage begins; a lower number comes first in a boot.
STAGES: dict[str, int] = {
    "firmware": 1, "loader": 2, "hypervisor": 3, "kernel": 4, "userland": 5,
    "kernel.release": 4,
}
# Of these, the ones that say that the machine started anew when they come (again) after a later stage.
RESETS: frozenset[str] = frozenset({"kernel.release"})

PHASES: tuple[Phase, ...] = ()

# What an event says of the end.
ENDS: dict[str, str] = {}
# An end that only these others may replace.
FINAL: dict[str, frozenset[str]] = {"panic": frozenset(), "hypervisor-halt": frozenset()}
# With one of these in the context, a maintenance prompt is what was asked for.
REQUESTED = ("single_user",)
# Ends after which nothing more will come of itself.
STANDING = frozenset({"login", "single-user", "maintenance", "panic", "hypervisor-halt", "firmware", "domain-not-created", "debugger",
                      "reboot", "shutdown"})

# Fields of the context that an event gives: a value, or `$field` for what the event says.
CONTEXT: dict[str, tuple[tuple[str, Any], ...]] = {
    "kernel.release": (("release", "$release"), ("version", "$version"), ("bits", "$bits")),
}
# Further events that facts read.
FACT_EVENTS: frozenset[str] = frozenset({"kernel.root_on", "device.is", "device.online", "xpv.disk_blocks"})
