"""What recorders put before each line of a console, and the lines of their own: taken off, and remembered.

A recorder is known by most of the first lines beginning alike; a stamp that is followed by a host and a program is syslog's, which
belongs to the system's own words and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_DATE = rb"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = rb"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
_ZONE = rb"(?:Z|[+-][0-9]{2}:?[0-9]{2}| ?(?:UTC|GMT|[PMCE][SD]T|[CMEW]ES?T|MES?Z|BST|JST|MSK|IST|A[EC][SD]?T)(?![A-Za-z]))?"
_MONTH = rb"(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ 0-9][0-9] "


class Recorder(NamedTuple):
    """What a recorder puts before a line: its name for the notes, and the pattern of it."""

    name: str
    prefix: re.Pattern[bytes]


# The narrower come first.
RECORDERS: tuple[Recorder, ...] = tuple(Recorder(name, re.compile(pattern)) for name, pattern in (
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
# Behind a stamp: a host and a program, or a program alone, as syslog has them.
_SYSLOG = re.compile(rb"[A-Za-z0-9_.-]+ [A-Za-z_][^ :\[]*(?:\[[0-9]+\])?: |[A-Za-z_][^ :\[]*\[[0-9]+\]: ")
# Lines that are a recorder's own: conserver's marks, script(1), PuTTY, ipmitool, virsh (zlogin's are messages).
OWN = re.compile(
    rb"\[-- [^\]]* --[^\]]*\]\s*|Script (?:started|done) on .*|script done on .*|=~=[=~]*.*PuTTY log.*|\[SOL Session operational.*"
    rb"|Logfile Opened\s*|Escape character is \^\].*")
_SIGNS = (b"[-- ", b"cript started on ", b"cript done on ", b"PuTTY log", b"[SOL Session ", b"Logfile Opened", b"Escape character is ^]")
# A capture is judged by so many of its first lines, and a recorder by its share of them.
JUDGED = 400
SHARE = 0.8
FEWEST = 4


def recorder(lines: Sequence[bytes]) -> Recorder | None:
    """The recorder whose prefix most of the first lines have, or None."""
    told = [line for line in lines[:JUDGED] if line.strip() and OWN.fullmatch(line) is None]
    if len(told) < FEWEST:
        return None
    for one in RECORDERS:
        bare = [line[found.end():] for line in told if (found := one.prefix.match(line)) is not None]
        if len(bare) >= SHARE * len(told) and sum(_SYSLOG.match(line) is not None for line in bare) < 0.5 * len(bare):
            return one
    return None


def marked(text: bytes) -> bool:
    """Whether some line of `text` may be a recorder's own."""
    return any(sign in text for sign in _SIGNS)
