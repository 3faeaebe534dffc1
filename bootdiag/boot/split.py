"""Where one boot of a capture ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootdiag.boot.markers import BEGINS, RESTARTS, stage_of
from bootdiag.grammar.events import Event

# Of one event in one boot this many are kept: enough for any rule; a console that repeats a message a million times says no more.
KEPT = 500


def split(events: Iterable[Event]) -> Iterator[list[Event]]:
    """The events of each boot, in order.

    A boot begins where a stage starts that comes before the one that was reached (firmware after a kernel), or where the
    same kernel, hypervisor or firmware introduces itself again.
    """
    boot: list[Event] = []
    counts: dict[str, int] = {}
    stage = 0
    for event in events:
        name = event.name
        rank = stage_of(name)
        if (name in BEGINS and (rank < stage or name in counts)) or (name in RESTARTS and rank < stage):
            if boot:
                yield boot
            boot, counts, stage = [], {}, 0
        stage = max(stage, rank)
        count = counts[name] = counts.get(name, 0) + 1
        if count <= KEPT:
            boot.append(event)
    if boot:
        yield boot
