"""Where one boot of a capture ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bootdiag.boot.markers import BEGINS, RESTARTS, stage_of
from bootdiag.grammar.events import Event, Reading, Row
from bootdiag.grammar.match import TEMPLATES, Template

# Of one event in one boot this many are kept: enough for any rule; a console that repeats a message a million times says no more.
KEPT = 500
# A boot of so many lines is looked through for what need not be kept.
LONG = 20_000


class _Stages(dict[Template, int]):
    """The furthest stage of a boot that the events of a template belong to; less than 0 where a boot may begin with one of them."""

    def __missing__(self, template: Template) -> int:
        if len(self) >= TEMPLATES:
            self.clear()
        begins = any(name in BEGINS or name in RESTARTS for name in template.names)
        found = self[template] = -1 if begins else max(map(stage_of, template.names))
        return found


def split(batches: Iterable[Sequence[Row]]) -> Iterator[list[Row]]:
    """The lines of each boot, in order; one that a boot begins in, behind another's message, is parted.

    A boot begins where a stage starts that comes before the one that was reached (firmware after a kernel), or where the
    same kernel, hypervisor or firmware introduces itself again.
    """
    boot: list[Row] = []
    introduced: set[str] = set()
    stage = 0
    stages = _Stages()
    long = LONG
    for rows in batches:
        for row in rows:
            rank = stages[row[2]]
            if rank < 0:
                cut = 0
                for at, name in enumerate(row[2].names):
                    rank = stage_of(name)
                    if (name in BEGINS and (rank < stage or name in introduced)) or (name in RESTARTS and rank < stage):
                        if at > cut:
                            before, row = _parted(row, at - cut)
                            boot.append(before)
                            cut = at
                        if boot:
                            yield _enough(boot)
                        boot, introduced, stage, long = [], set(), 0, LONG
                    introduced.add(name)
                    stage = max(stage, rank)
            elif rank > stage:
                stage = rank
            boot.append(row)
        if len(boot) > long:
            boot = _enough(boot)
            long = max(LONG, 2 * len(boot))
    if boot:
        yield _enough(boot)


def _parted(row: Row, at: int) -> tuple[Row, Row]:
    """The row of the first `at` events of `row`, and that of the others."""
    line, raw, template, change = row
    parts, names = template.parts, template.names
    return ((line, raw, Template(parts[:at], template.kind, names[:at]), change),
            (line, raw, Template(parts[at:], template.kind, names[at:]), change))


def _enough(boot: list[Row]) -> list[Row]:
    """The rows of `boot` in which one of the first events of a name stands."""
    if len(boot) <= KEPT:
        return boot
    counts: dict[str, int] = {}
    found = []
    for row in boot:
        few = False
        for name in row[2].names:
            count = counts[name] = counts.get(name, 0) + 1
            few = few or count <= KEPT
        if few:
            found.append(row)
    return found


def events_of(reading: Reading, boot: Sequence[Row]) -> list[Event]:
    """The events of a boot, of each name the first."""
    counts: dict[str, int] = {}
    found = []
    for row in boot:
        for event in reading.events_of(row):
            count = counts[event.name] = counts.get(event.name, 0) + 1
            if count <= KEPT:
                found.append(event)
    return found
