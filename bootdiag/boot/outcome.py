"""How a boot ended: a fact, found by what the console showed last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bootdiag.boot.markers import BEGINS, BOOTING, ENDS, EXCERPTS, FINAL, HYPERVISOR, KERNEL, LOADER, REQUESTED, stage_of
from bootdiag.boot.model import End, Outcome
from bootdiag.grammar.events import Event

# What a system comes to after something that looked like its panic (an oops), and so was none.
GOES_ON = ("login", "maintenance", "single-user", "panic")


def outcome(events: Sequence[Event], context: Mapping[str, Any]) -> Outcome:
    """The outcome of a boot: the last of its ends, unless an earlier one is final (a panic is not undone by the reboot that follows).

    What firmware and loaders said is no end once a kernel runs, nor is a debugger's prompt once the system goes on.
    Without any end, and so without a line that shows it: `firmware` where only firmware and loaders spoke, `unfinished` where a boot
    was under way, else `running`.
    """
    found: Outcome | None = None
    asked = any(context.get(name) for name in REQUESTED)
    stage = ended = 0
    begun = weak = False
    for event in events:
        name = event.name
        rank = stage_of(name)
        stage = max(stage, rank)
        begun = begun or name in BOOTING or (name in BEGINS and not event.get("host"))
        if found is not None and rank >= KERNEL and (ended <= LOADER or (found.id == "debugger" and not name.startswith("panic."))):
            found = None
        shown = _end_of(event, found is not None)
        if shown is None:
            continue
        end = shown.outcome
        if end == "maintenance" and asked:
            end = "single-user"
        elif end == "shutdown" and stage <= LOADER:  # a boot program that ended, not a system
            end = "firmware"
        if found is not None and found.id in FINAL and end not in FINAL[found.id] and not (weak and end in GOES_ON):
            continue
        # the first line of a panic shows it; of a prompt, the last
        if found is None or weak or found.id != end or end in ("maintenance", "single-user", "login"):
            found, ended, weak = Outcome(end, event.line), stage or KERNEL, shown.weak
    if found is not None:
        return found
    if 0 < stage <= LOADER:
        return Outcome("firmware", None)
    begun = begun and not any(event.name in EXCERPTS for event in events)
    # the whole log of a hypervisor that runs (xl dmesg) ends where it hands over; on a console dom0's kernel would follow
    handed_over = stage == HYPERVISOR and any(event.name == "hypervisor.serial_input" for event in events)
    return Outcome("unfinished" if begun and not handed_over else "running", None)


def _end_of(event: Event, ended: bool) -> End | None:
    """What `event` shows of the end, or None; `ended`: another was seen already."""
    for end in ENDS.get(event.name, ()):
        if not (end.weak and ended) and (not end.field or str(event.get(end.field)).startswith(end.starts)):
            return end
    return None
