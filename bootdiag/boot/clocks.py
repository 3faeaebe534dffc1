"""Clocks that jump: the times that syslog and svc.startd put before their messages, compared with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootdiag.boot.model import Fact
from bootdiag.grammar.events import Event

# Printers are not in step: a message may be some seconds older than the one before it.
SLACK = 120
DAY = 86400
# Where the time zone becomes known, times jump by quarters of hours, and fourteen hours at most.
QUARTER, ZONES = 900, 14 * 3600
YEAR = 366 * DAY
# The days of a leap year before each month.
MONTHS = dict(zip(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
                  (0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335), strict=True))


def clocks_of(events: Iterable[Event]) -> Iterator[Fact]:
    """The first jump of the clock: back by more than two minutes, or ahead by more than a day; `seconds` is how far.

    The stamps name no year: what looks like eleven months back is New Year.  A change of time zone is no jump.
    """
    before: int | None = None
    for event in events:
        if "syslog" not in "".join(event.envelopes):
            continue
        now = moment(str(event.get("time")))
        if now is None:
            continue
        if before is not None:
            seconds = now - before
            if seconds < -YEAR * 3 // 4:
                seconds += YEAR
            if (seconds < -SLACK or seconds > DAY) and not _time_zone(seconds):
                yield Fact("clock", {"state": "back" if seconds < 0 else "ahead", "seconds": abs(seconds)}, (event,))
                return
        before = now


def moment(stamp: str) -> int | None:
    """The seconds from the beginning of a leap year to the time that `stamp` tells; None where it tells none.

    (`datetime.strptime` would cost a tenth of a start.)

    >>> moment("Apr  2 12:42:44") == (31 + 29 + 31 + 1) * DAY + 12 * 3600 + 42 * 60 + 44
    True
    >>> moment("2021-03-04T10:00:00Z") is None
    True
    """
    try:
        month, day, clock = stamp.split()[:3]
        hours, minutes, seconds = map(int, clock.split(":"))
        return (MONTHS[month] + int(day) - 1) * DAY + hours * 3600 + minutes * 60 + seconds
    except (ValueError, KeyError):
        return None


def _time_zone(seconds: int) -> bool:
    away = abs(seconds)
    return away <= ZONES + SLACK and min(away % QUARTER, -away % QUARTER) <= SLACK
