"""Where one boot of a capture ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootdiag.boot.markers import RESETS, STAGES
from bootdiag.grammar.events import Event

# Of one event in one boot this many are kept: enough for any rule; a console that repeats a message a million times says no more.
KEPT = 500


def split(events: Iterable[Event]) -> Iterator[list[Event]]:
    """The events of each boot, in order.

    A boot begins where a stage starts that comes before the one that was reached (firmware after a kernel), or where the
    same kernel or hypervisor introduces itself again.
    """
    boot: list[Event] = []
    counts: dict[str, int] = {}
    stage = 0
    seen: set[str] = set()
    for event in events:
        name = event.name
        rank = STAGES.get(name, 0)
        if rank and ((rank < stage and name in RESETS) or (name in seen and name in RESETS)) and boot:
            yield boot
            boot, counts, stage, seen = [], {}, 0, set()
        if rank:
            stage = max(stage, rank)
            seen.add(name)
        count = counts[name] = counts.get(name, 0) + 1
        if count <= KEPT:
            boot.append(event)
    if boot:
        yield boot
