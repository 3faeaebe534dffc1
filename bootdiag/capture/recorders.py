"""What recorders put before each line of a console, and the lines of their own: taken off, and remembered.

A recorder is known by most of the first lines beginning alike; those that nothing else looks like also by one block of lines among prose,
or by the only line. A stamp that is followed by a host and a program is syslog's, which belongs to the system's own words and stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

_DATE = rb"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = rb"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
_ZONE = rb"(?:Z|[+-][0-9]{2}:?[0-9]{2}| ?(?:UTC|GMT|[PMCE][SD]T|[CMEW]ES?T|MES?Z|BST|JST|MSK|IST|A[EC][SD]?T)(?![A-Za-z]))?"
_MONTH = rb"(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ 0-9][0-9] "


class Recorder(NamedTuple):
    """What a recorder puts before a line: its name for the notes, and the pattern of it."""

    name: str
    pattern: bytes

    @property
    def prefix(self) -> re.Pattern[bytes]:
        """The pattern, compiled: most captures need none of them."""
        return re.compile(self.pattern)


# The narrower come first.
RECORDERS: tuple[Recorder, ...] = tuple(Recorder(name, pattern) for name, pattern in (
    ("container runtime", _DATE + rb"T" + _TIME + rb"Z? std(?:out|err) [FP] ?"),
    ("xenconsoled", rb"\[" + _DATE + rb"[ T]" + _TIME + _ZONE + rb"\] ?"),
    ("tio", rb"\[" + _TIME + rb"\] ?"),
    ("conserver or ts", rb"\[?" + _MONTH + _TIME + _ZONE + rb" [0-9]{4}\]?:? ?"),
    ("time stamp", _DATE + rb"[ T]" + _TIME + _ZONE + rb":? ?(?:\| ?)?"),
    ("ts", _MONTH + _TIME + rb" ?"),
    ("time stamp", _TIME + rb":? ?"),
    ("seconds", rb"\[ *[0-9]+\.[0-9]+ [0-9]+\.[0-9]+\] ?"),
    ("quotation", rb"(?:[ \t]*(?:>|\|))+ ?"),
    ("line number", rb" *[0-9]+[:\t] ?"),
))
# Those that a console's own lines don't begin with: a page or a mail around the console, or a very short one, may leave few of them.
PLAIN: tuple[Recorder, ...] = (*(one for one in RECORDERS if one.name in ("container runtime", "xenconsoled", "conserver or ts")),
                               Recorder("time stamp", _DATE + rb"[ T]" + _TIME + _ZONE + rb":? "),
                               Recorder("time stamp", rb"[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3} "),
                               Recorder("quotation", rb"(?:> ?)+"))
# What all of them begin with: a digit, the name of a day or a month, a sign, a blank.
_FIRST = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[>| \t")
# Behind a stamp: a host and a program, or a program alone, as syslog has them.
_SYSLOG = rb"[A-Za-z0-9_.-]+ [A-Za-z_][^ :\[]*(?:\[[0-9]+\])?: |[A-Za-z_][^ :\[]*\[[0-9]+\]: "
# Lines that are a recorder's own: conserver's marks, script(1), PuTTY, ipmitool, virsh (zlogin's are messages).
_OWN = (
    rb"\[-- [^\]]* --[^\]]*\]\s*|Script (?:started|done) on .*|script done on .*|=~=[=~]*.*PuTTY log.*|\[SOL Session operational.*"
    rb"|Logfile Opened\s*|Escape character is \^\].*")
_SIGNS = (b"[-- ", b"cript started on ", b"cript done on ", b"PuTTY log", b"[SOL Session ", b"Logfile Opened", b"Escape character is ^]")
# A capture is judged by so many of its first lines, and a recorder by its share of them.
JUDGED = 400
SHARE = 0.8
FEWEST = 4


def recorder(lines: Sequence[bytes]) -> Recorder | None:
    """The recorder whose prefix most of the first lines have, or None."""
    told = [line for line in lines[:JUDGED] if line.strip()]
    if marked(b"\n".join(told)):
        told = [line for line in told if not own(line)]
    if sum(line[0] in _FIRST for line in told) <= 0.5 * len(told):
        return None
    for one in RECORDERS if len(told) >= FEWEST else ():
        bare = _bare(told, one)
        if len(bare) >= SHARE * len(told) and _no_syslog(bare.values()):
            return one
    for one in PLAIN:
        bare = _bare(told, one)
        enough = len(bare) > 0.5 * len(told) and len(bare) >= min(2, len(told))
        if enough and max(bare) - min(bare) == len(bare) - 1 and _no_syslog(bare.values()):
            return one
    return None


def _bare(lines: Sequence[bytes], one: Recorder) -> dict[int, bytes]:
    """What stands behind the prefix of `one`, by the place of the line."""
    match = one.prefix.match
    return {at: line[found.end():] for at, line in enumerate(lines) if (found := match(line)) is not None}


def _no_syslog(bare: Collection[bytes]) -> bool:
    """Whether most of these lines are without syslog's host and program."""
    return bool(bare) and sum(re.match(_SYSLOG, line) is not None for line in bare) < 0.5 * len(bare)


def marked(text: bytes) -> bool:
    """Whether some line of `text` may be a recorder's own."""
    return any(sign in text for sign in _SIGNS)


def own(line: bytes) -> bool:
    """Whether `line` is a recorder's own."""
    return re.fullmatch(_OWN, line) is not None
