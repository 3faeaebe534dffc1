"""The kinds of events as classes, so that editors and type checkers know the fields of each: one module a dialect.

    >>> import bootdiag
    >>> from bootdiag.messages import xpv
    >>> for event in bootdiag.events("xdf@51712: 41943040 blocks"):
    ...     match event:
    ...         case xpv.DiskBlocks(vbd=vbd, blocks=blocks):
    ...             print(vbd, blocks * 512)
    xdf@51712 21474836480

`isinstance(event, xpv.DiskBlocks)` asks the same.  The modules are made from the grammars (`python -m bootdiag.grammar.generate`); no
event is an object of these classes, each event is taken for one of the class of its name.
"""

from __future__ import annotations

from bootdiag.grammar.events import Event
from bootdiag.grammar.match import UNKNOWN_NAME


class _Kind(type(Event)):  # type: ignore[misc]
    """Takes for its own every event of its class's name; `Message` itself takes all but the unknown."""

    event = ""

    def __instancecheck__(cls, one: object) -> bool:
        return isinstance(one, Event) and (one.name == cls.event if cls.event else one.name != UNKNOWN_NAME)


class Message(Event, metaclass=_Kind):
    """An event of one kind, whose name is `event`.  What envelopes add is a field of each: None where there is none."""

    __slots__ = ()
    host: str | None
    tag: str | None
    pid: int | None
    msgid: int | None
    priority: str | None
    thread: int | None
    severity: str | None
    level: str | None
    domain: int | None
    vcpu: int | None
    uptime: float | None
    time: str | None
    file: str | None
    sourceline: int | None
    function: str | None

    def __init_subclass__(cls, event: str) -> None:
        cls.event = event
