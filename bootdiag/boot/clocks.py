"""Clocks that jump: the times that syslog and svc.startd put before their messages, compared with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bootdiag.boot.model import Fact
from bootdiag.grammar.events import Event

# Printers are not in step: a message may be some seconds older than the one before it.
SLACK = 120
DAY = 86400
# Where the time zone becomes known, times jump by quarters of hours, and fourteen hours at most.
QUARTER, ZONES = 900, 14 * 3600
YEAR = 366 * DAY


def clocks_of(events: Iterable[Event]) -> Iterator[Fact]:
    """The first jump of the clock: back by more than two minutes, or ahead by more than a day; `seconds` is how far.

    The stamps name no year: what looks like eleven months back is New Year.  A change of time zone is no jump.
    """
    before: datetime | None = None
    for event in events:
        if "syslog" not in "".join(event.envelopes):
            continue
        now = moment(str(event.get("time")))
        if now is None:
            continue
        if before is not None:
            seconds = int((now - before).total_seconds())
            if seconds < -YEAR * 3 // 4:
                seconds += YEAR
            if (seconds < -SLACK or seconds > DAY) and not _time_zone(seconds):
                yield Fact("clock", {"state": "back" if seconds < 0 else "ahead", "seconds": abs(seconds)}, (event,))
                return
        before = now


def moment(stamp: str) -> datetime | None:
    """The time that `stamp` tells: "Apr  2 12:42:44" (in a leap year), None where it is no such date.

    >>> moment("Apr  2 12:42:44")
    datetime.datetime(2000, 4, 2, 12, 42, 44)
    >>> moment("2021-03-04T10:00:00Z") is None
    True
    """
    try:
        return datetime.strptime("2000 " + " ".join(stamp.split()[:3]), "%Y %b %d %H:%M:%S")
    except ValueError:
        return None


def _time_zone(seconds: int) -> bool:
    away = abs(seconds)
    return away <= ZONES + SLACK and min(away % QUARTER, -away % QUARTER) <= SLACK
