"""Where one boot of a capture ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bootdiag.boot.markers import BEGINS, RESTARTS, stage_of
from bootdiag.grammar.events import Event, Reading, Row
from bootdiag.grammar.match import TEMPLATES, Template

# The root shell of the maintenance mode begins with it; in the lines below Solaris 2 shows the kernel's release once more.
SHELL, BELOW = "userland.sulogin_entering", 3
# Of one event in one boot this many are kept: enough for any rule; a console that repeats a message a million times says no more.
KEPT = 500
# A boot of so many lines is looked through for what need not be kept.
LONG = 20_000


class _Stages(dict[Template, int]):
    """The furthest stage of a boot that the events of a template belong to; less than 0 where a boot may begin with one of them."""

    def __missing__(self, template: Template) -> int:
        if len(self) >= TEMPLATES:
            self.clear()
        begins = any(name in BEGINS or name in RESTARTS or name == SHELL for name in template.names)
        found = self[template] = -1 if begins else max(map(stage_of, template.names))
        return found


class Splitter:
    """Takes the lines of a capture, some at a time; `boot` are those that are kept of the boot under way.

    A boot begins where a stage starts that comes before the one that was reached (firmware after a kernel), or where the
    same kernel, hypervisor or firmware introduces itself again.  One of `long` lines is looked through for what need not be kept.
    """

    def __init__(self, long: int = LONG) -> None:
        self.boot: list[Row] = []
        self._introduced: set[str] = set()
        self._stage = 0
        self._shell = -BELOW  # the line on which a root shell began
        self._stages = _Stages()
        self._least = self._long = long

    def take(self, rows: Iterable[Row]) -> list[list[Row]]:
        """Take some lines; the boots that are over come back, each with its lines."""
        over: list[list[Row]] = []
        boot, stages, stage = self.boot, self._stages, self._stage
        for row in rows:
            rank = stages[row[2]]
            if rank < 0:
                cut = 0
                for at, name in enumerate(row[2].names):
                    rank = stage_of(name)
                    if name == SHELL:
                        self._shell = row[0]
                    if row[0] - self._shell < BELOW and name in BEGINS:
                        continue
                    if (name in BEGINS and (rank < stage or name in self._introduced)) or (name in RESTARTS and rank < stage):
                        if at > cut:
                            before, row = _parted(row, at - cut)
                            boot.append(before)
                            cut = at
                        if boot:
                            over.append(_enough(boot))
                        boot, self._introduced, stage, self._long = [], set(), 0, self._least
                    self._introduced.add(name)
                    stage = max(stage, rank)
            elif rank > stage:
                stage = rank
            boot.append(row)
        if len(boot) > self._long:
            boot = _enough(boot)
            self._long = max(self._least, 2 * len(boot))
        self.boot, self._stage = boot, stage
        return over

    def copy(self) -> Splitter:
        """Another one that goes on from here by itself."""
        other = Splitter(self._least)
        other.boot, other._introduced, other._stage, other._long = self.boot.copy(), self._introduced.copy(), self._stage, self._long
        other._shell = self._shell
        return other


def split(batches: Iterable[Sequence[Row]]) -> Iterator[list[Row]]:
    """The lines of each boot, in order; one that a boot begins in, behind another's message, is parted."""
    splitter = Splitter()
    for rows in batches:
        yield from splitter.take(rows)
    if splitter.boot:
        yield _enough(splitter.boot)


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
