"""The stamps that recorders put on lines: whose clock they show, from when to when, and whether it ran backwards."""

from __future__ import annotations

import re
from typing import NamedTuple

# A clock that is set back by less than this was only corrected, or two writers were not in step.
SLACK = 2.0
DAY = 86400.0
_MONTHS = {name: number for number, name in enumerate(
    (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"), 1)}
_ISO = re.compile(rb"([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?")
_NAMED = re.compile(rb"([A-Z][a-z]{2}) +([0-9]{1,2}) ([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?(?:(?: [A-Z]{2,5})? ([0-9]{4}))?")
_CLOCK = re.compile(rb"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?")
_NUMBER = re.compile(rb"[0-9]+(?:\.[0-9]+)?")


class Recorded(NamedTuple):
    """A recorder that a capture went through: its name, the clock of its stamps (`host`, `relative`, "" for none), the first and last stamp
    as they are written, how often that clock stepped back by more than two seconds, where first (a line of the file), and by how much."""

    name: str
    clock: str
    first: str
    last: str
    steps: int
    step_line: int | None
    step_seconds: int | None


class Clock:
    """Watches the stamps of one recorder."""

    __slots__ = ("_before", "_first", "_kind", "_last", "_name", "_step", "_steps")

    def __init__(self, name: str, kind: str) -> None:
        self._name = name
        self._kind = kind
        self._first = self._last = b""
        self._before: float | None = None
        self._steps = 0
        self._step: tuple[int, int] | None = None

    def see(self, stamp: bytes, line: int) -> None:
        """Take the stamp of a line of the file."""
        if stamp == self._last:
            return
        now = seconds(stamp)
        if now is None:
            return
        self._first = self._first or stamp
        self._last = stamp
        before, self._before = self._before, now
        if before is None or now >= before - SLACK:
            return
        back = before - now
        midnight = 0.5 * DAY < back < 1.5 * DAY and _ISO.search(stamp) is None and _CLOCK.search(stamp) is not None
        if midnight or (back > 300 * DAY and _NAMED.search(stamp) is not None):
            return  # midnight or New Year, where the stamp doesn't tell the day or the year
        self._steps += 1
        if self._step is None:
            self._step = line, int(back)

    @property
    def recorded(self) -> Recorded:
        """What was seen."""
        line, by = self._step or (None, None)
        return Recorded(self._name, self._kind, _text(self._first), _text(self._last), self._steps, line, by)


def seconds(stamp: bytes) -> float | None:
    """A stamp as seconds since some point; None where it holds no time.

    >>> seconds(b"[2012-12-01 10:06:46] ") - seconds(b"[2012-12-01 10:06:40] ")
    6.0
    >>> seconds(b"10:06:46.5 "), seconds(b"[1.5 0.2] "), seconds(b"> ")
    (36406.5, 1.5, None)
    """
    if (found := _ISO.search(stamp)) is not None:
        year, month, day, hour, minute, second, part = found.groups()
        days = _days(int(year), int(month), int(day))
    elif (found := _NAMED.search(stamp)) is not None:
        name, day, hour, minute, second, part, year = found.groups()
        if name not in _MONTHS:
            return None
        days = _days(int(year or 2000), _MONTHS[name], int(day))
    elif (found := _CLOCK.search(stamp)) is not None:
        hour, minute, second, part = found.groups()
        days = 0
    elif (found := _NUMBER.search(stamp)) is not None:
        number = float(found.group())
        return number / 1e6 if number > 1e14 else number  # journald counts microseconds
    else:
        return None
    return days * DAY + int(hour) * 3600 + int(minute) * 60 + int(second) + (float(b"0." + part) if part else 0.0)


def _days(year: int, month: int, day: int) -> int:
    """Days since some day, by the calendar."""
    year -= month < 3
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * ((month + 9) % 12) + 2) // 5 + day


def _text(stamp: bytes) -> str:
    return stamp.decode("utf-8", "replace").strip("[]<>: \t|")
