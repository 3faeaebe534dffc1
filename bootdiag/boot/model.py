"""Values about a boot: facts, phases, how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from bootdiag.grammar.events import Event

# The fields of each fact, which rules may name.
FACTS: dict[str, tuple[str, ...]] = {
    # one for each boot: who boots, on what, and what was asked for
    # (`guest`: pv, hvm, ldom or zone where it is a guest)
    "context": ("platform", "guest", "release", "version", "distribution", "bits", "cpu_bits", "hypervisor", "toolstack", "xen", "emulator",
                "verbose", "installer", "failsafe", "single_user", "milestone", "debugger", "netboot", "zone", "root", "root_fstype",
                "miniroot", "hostname", "memory_bytes", "cpus"),
    # a boot argument that the capture shows, and what is wrong with it
    "argument": ("name", "value", "fault"),
    # a paravirtual disk; blocks of 512 bytes
    "disk": ("vbd", "unit", "vdev", "device", "path", "blocks", "size_bytes", "role", "state"),
    "device": ("device", "path", "state"),
    # a service that the console speaks of, and how many others need it
    "service": ("fmri", "state", "status", "method", "needed_by"),
    "phase": ("phase", "state"),
    # a panic of a SunOS kernel, with the function and module at the top of its stack
    "panic": ("message", "cpu", "function", "module"),
    # a domain that the hypervisor or its tools speak of
    # who ended it: "itself", "its watchdog", "xen", "dom0"
    "domain": ("domain", "name", "state", "by"),
    # the first jump of the times before messages: "back" or "ahead"
    "clock": ("state", "seconds"),
    "outcome": ("id",),
}


class Fact(NamedTuple):
    """Something that follows from events: a `name` of FACTS, its `fields`, the `events` that prove it.

    `line` is the line of the first proof, 0 where nothing on the console says it directly.
    """

    name: str
    fields: Mapping[str, Any]
    events: tuple[Event, ...] = ()

    @property
    def line(self) -> int:
        return self.events[0].line if self.events else 0

    @property
    def order(self) -> tuple[int, int]:
        return self.events[0].order if self.events else (0, 0)

    @property
    def text(self) -> str:
        return self.events[0].text if self.events else ""

    @property
    def proof(self) -> tuple[Event, ...]:
        return self.events

    def get(self, field: str) -> Any:
        """The value of a field, None where it is not known."""
        return self.fields.get(field)


class Phase(NamedTuple):
    """A stage of a boot: the events that show that it was reached (by name, or all of some dialects), and what a good boot prints there."""

    id: str
    title: str
    markers: frozenset[str]
    dialects: tuple[str, ...]
    expects: str


class End(NamedTuple):
    """What an event says of the end: an outcome; where `field` is named, only if that field's value begins with one of `starts`.

    A `weak` end counts only where no other was seen.
    """

    outcome: str
    field: str = ""
    starts: tuple[str, ...] = ()
    weak: bool = False


class Outcome(NamedTuple):
    """How a boot ended: an id of the published list; and the line that shows it, None where the text merely stops."""

    id: str
    line: int | None


class Boot(NamedTuple):
    """One boot of a capture: its lines, the events that were asked for, the facts, the phases reached (id and first line), and the end.

    `complete`: the machine stands still or is up, so that what has not been printed will not come.
    """

    number: int
    first_line: int
    last_line: int
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    reached: dict[str, int]
    outcome: Outcome
    complete: bool

    def facts_of(self, name: str) -> list[Fact]:
        """The facts of one name."""
        return [fact for fact in self.facts if fact.name == name]

    @property
    def context(self) -> Mapping[str, Any]:
        """The fields of the context."""
        return self.facts_of("context")[0].fields
