"""What recorders put before each line of a console, and the lines of their own: taken off, and remembered.

A recorder is known by most of the first lines beginning alike; those that nothing else looks like also by one block of lines among prose,
or by the only line. A stamp that is followed by a host and a program is syslog's, which belongs to the system's own words and stays, unless
all lines have the same program: then syslog relayed a console.
What holds lines in another form than as a prefix is in `bootdiag.capture.wrappers`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

_DATE = rb"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = rb"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
_ZONE = rb"(?:Z|[+-][0-9]{2}:?[0-9]{2}| ?(?:UTC|GMT|[PMCE][SD]T|[CMEW]ES?T|MES?Z|BST|JST|MSK|IST|A[EC][SD]?T)(?![A-Za-z]))?"
_MONTH = rb"(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ 0-9][0-9] "
# What clock a stamp is of: the recorder's machine's, time since something, or none.
HOST, RELATIVE, NONE = "host", "relative", ""


class Recorder(NamedTuple):
    """What a recorder puts before a line: its name, whose clock its stamps show, and the pattern of it."""

    name: str
    clock: str
    pattern: bytes

    @property
    def prefix(self) -> re.Pattern[bytes]:
        """The pattern, compiled: most captures need none of them."""
        return re.compile(self.pattern)


def _recorders(*rows: tuple[str, str, bytes]) -> tuple[Recorder, ...]:
    return tuple(Recorder(*row) for row in rows)


# The narrower come first.
RECORDERS: tuple[Recorder, ...] = _recorders(
    ("gitlab", HOST, _DATE + rb"T" + _TIME + rb"Z [0-9]{2}[OE][ +]"),
    ("github", HOST, rb"[^\t]+\t[^\t]+\t\xef?\xbb?\xbf?" + _DATE + rb"T" + _TIME + rb"Z ?"),
    ("buildkite", HOST, rb"\x1b_bk;t=[0-9]+\x07"),
    ("xenconsoled", HOST, rb"\[" + _DATE + rb"[ T]" + _TIME + _ZONE + rb"\] ?"),
    ("teamcity", HOST, rb"\[" + _TIME + rb"\] ?[A-Z]?:\t? ?(?:\[[^\]]*\] ?)?"),
    ("tio", HOST, rb"\[(?:" + _TIME + rb"|[0-9]{9,10}\.[0-9]{3,6})\] ?"),
    ("conserver-or-ts", HOST, rb"\[?" + _MONTH + _TIME + _ZONE + rb" [0-9]{4}(?![-0-9])\]?:? ?"),
    ("time-stamp", HOST, _DATE + rb"[ T]" + _TIME + _ZONE + rb":? ?(?:\| ?)?"),
    ("ts", HOST, _MONTH + _TIME + rb" ?"),
    ("jenkins", HOST, rb"[0-9]{2}:[0-9]{2}:[0-9]{2}  "),
    ("time-stamp", HOST, _TIME + rb":? ?"),
    ("grabserial", RELATIVE, rb"\[ *[0-9]+\.[0-9]+ [0-9]+\.[0-9]+\] ?"),
    ("compose", NONE, rb"[A-Za-z0-9][A-Za-z0-9_.-]* +\| ?"),
    ("kubetail", NONE, rb"\[?pod/[^ \]]+/[^ \]]+\]? "),
    ("quotation", NONE, rb"(?:[ \t]*(?:>|\|))+ ?"),
    ("grep-n", NONE, rb"(?:(?![0-9]{4}-)[A-Za-z0-9_./-]*[A-Za-z_./-][A-Za-z0-9_./-]*:)?[0-9]+:"),
    ("cat-n", NONE, rb" *[0-9]+\t"),
    ("less-n", NONE, rb" {0,7}[0-9]+ "),
)
# Those that count: they are none without counting.
COUNTING = {"grep-n", "cat-n", "less-n"}
# Those that a console's own lines don't begin with: a page or a mail around the console, or a very short one, may leave few of them.
PLAIN: tuple[Recorder, ...] = (*(one for one in RECORDERS if one.name in ("gitlab", "github", "xenconsoled", "conserver-or-ts")),
                               *_recorders(("time-stamp", HOST, _DATE + rb"[ T]" + _TIME + _ZONE + rb":? "),
                                           ("time-stamp", HOST, rb"[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3} "),
                                           ("quotation", NONE, rb"(?:> ?)+")))
# What all of them begin with: a digit, the name of a day or a month, a sign, a blank; or else all lines begin alike.
_FIRST = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ[<>| \t\x1b")
# Where none of these is, nothing but a prefix of lines wraps a console.
_WRAPPED = (
    b'"log"', b'"MESSAGE"', b'"message"', b"__CURSOR=", b'"version"', b'utput"', b'"contents"', b"_output", b"onsoleLog", b" stdout ",
    b" stderr ", b"=3D", b"=\n", b"=20\n", b"=0A", b"=0D", b"=09", b"=E2=80", b"=C2=A0", b"format=", b"uoted-printable", b"<br", b"<pre",
    b"<code", b"<tt>", b"{noformat}", b"{code", b"```", b"~~~", b"[code", b"[pre]", b"[-- ")
NAMES = tuple(dict.fromkeys(one.name for one in RECORDERS))
# Behind a stamp: a host and a program, or a program alone, as syslog has them.
_SYSLOG = rb"[A-Za-z0-9_.-]+ [A-Za-z_][^ :\[]*(?:\[[0-9]+\])?: |[A-Za-z_][^ :\[]*\[[0-9]+\]: "
# Lines that are a recorder's own: conserver's marks, script(1), PuTTY, ipmitool, virsh, picocom, minicom, telnet (zlogin's are messages).
_OWN = (
    rb"\[-- [^\]]* --[^\]]*\]\s*|\[(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ 0-9][0-9] [0-9:]{8} (?:[A-Z]{3,4} )?[0-9]{4}\]\s*"
    rb"|Script (?:started|done) on .*|script done on .*|=~=[=~]*.*PuTTY log.*"
    rb"|\[SOL Session operational.*|\[terminated ipmitool\]\s*|SOL session closed by BMC\s*|Logfile Opened\s*"
    rb"|Connected to domain .*|Escape character is .*|Terminal ready\s*|Thanks for using picocom\s*|Welcome to minicom .*"
    rb"|Press CTRL-A Z for help on special keys\s*|picocom v[0-9.]+\s*"
    rb"|(?:port|flowcontrol|baudrate|parity|databits|stopbits) +(?:is|are) +: .*"
    rb"|\[?(?:[0-9:.]+\] )?tio (?:v[0-9.]+|[0-9.]+)\s*|~\[EOT\]\s*|section_(?:start|end):[0-9]+:[^\r]*\r?(?:\x1b\[0K)?.*"
    rb"|##\[(?:end)?group\].*")
_SIGNS = (b"[-- ", b"cript started on ", b"cript done on ", b"PuTTY log", b"[SOL Session ", b"Logfile Opened", b"Escape character is ",
          b"[terminated ipmitool]", b"SOL session closed", b"Terminal ready", b"picocom", b"minicom", b"] tio ", b"~[EOT]",
          b"section_start:", b"section_end:", b"##[group]", b"##[endgroup]")
# Those that may stand far behind the beginning.
_LATE = (b"[-- ", b"cript done on ", b"PuTTY log")
# xenconsoled --replace-escape writes a dot for an escape.
DOTS = rb"\.(\[(?:\?[0-9]+[hl]|[0-9;]*[mKJH]))"
# A document of JSON whose string is a whole console has lines longer than any console's.
_DOCUMENT = rb'\s*(?:\[\s*)?\{\s*"[A-Za-z_]+"\s*:'
# A capture is judged by so many of its first lines, and a recorder by its share of them.
JUDGED = 400
SHARE = 0.8
FEWEST = 4


def recorder(lines: Sequence[bytes]) -> Recorder | None:
    """The recorder whose prefix most of the first lines have, or None."""
    told = console(lines)
    if not _prefixed(told):
        return None
    for one in RECORDERS if len(told) >= FEWEST else ():
        bare = _bare(told, one)
        if len(bare) >= SHARE * len(told) and _no_syslog(bare.values()) and (one.name not in COUNTING or _counted(told, one)):
            return one
    for one in PLAIN:
        bare = _bare(told, one)
        enough = len(bare) > 0.5 * len(told) and len(bare) >= min(2, len(told))
        if enough and max(bare) - min(bare) == len(bare) - 1 and _no_syslog(bare.values()):
            return one
    return None


def named(name: str) -> Recorder | None:
    """The recorder of that name that takes the most, or None."""
    patterns = [one for one in RECORDERS if one.name == name]
    if len(patterns) < 2:
        return patterns[0] if patterns else None
    return Recorder(patterns[0].name, patterns[0].clock, b"|".join(b"(?:" + one.pattern + b")" for one in patterns))


def _bare(lines: Sequence[bytes], one: Recorder) -> dict[int, bytes]:
    """What stands behind the prefix of `one`, by the place of the line."""
    match = one.prefix.match
    return {at: line[found.end():] for at, line in enumerate(lines) if (found := match(line)) is not None}


def _no_syslog(bare: Collection[bytes]) -> bool:
    """Whether most of these lines are without syslog's host and program."""
    return bool(bare) and sum(re.match(_SYSLOG, line) is not None for line in bare) < 0.5 * len(bare)


# Minutes behind a number and a colon: that was an hour.
_MINUTES = rb"[0-5][0-9](?![0-9])"


def _counted(lines: Iterable[bytes], one: Recorder) -> bool:
    """Whether the numbers before most lines grow, and are no hours."""
    prefix = one.prefix
    found = [(line, match) for line in lines if (match := prefix.match(line)) is not None]
    numbers = [int(re.findall(rb"[0-9]+", match.group())[-1]) for _, match in found]
    near = sum(0 <= after - before < 50 for before, after in pairwise(numbers))
    hours = sum(match.group()[:-1].isdigit() and re.match(_MINUTES, line[match.end():]) is not None for line, match in found)
    every = all(after - before == 1 for before, after in pairwise(numbers))
    return near >= 0.9 * (len(numbers) - 1) and (2 * hours < len(found) or every)


def marked(text: bytes, first: bool = True) -> bool:
    """Whether some line of `text`, the `first` or a later part of a capture, may be a recorder's own."""
    return any(sign in text for sign in (_SIGNS if first else _LATE))


def own(line: bytes) -> bool:
    """Whether `line` is a recorder's own."""
    return re.fullmatch(_OWN, line) is not None


def console(lines: Sequence[bytes]) -> list[bytes]:
    """The first lines that are not blank and not a recorder's own."""
    told = [line for line in lines[:JUDGED] if line.strip()]
    return [line for line in told if not own(line)] if marked(b"\n".join(told)) else told


def _prefixed(told: Sequence[bytes]) -> bool:
    """Whether most of these lines may begin with what a recorder put there."""
    if 2 * sum(line[0] in _FIRST for line in told) > len(told):
        return True
    starts = Counter(line[:3] for line in told)
    return bool(starts) and 2 * starts.most_common(1)[0][1] > len(told)


def wrapped(lines: Sequence[bytes]) -> bool:
    """Whether anything may wrap the console in a capture that begins with `lines`: a cheap look before a thorough one."""
    text = b"\n".join(lines)
    return any(sign in text for sign in _WRAPPED) or _prefixed(console(lines))


def document(start: bytes) -> bool:
    """Whether what begins like this is a document of JSON."""
    return re.match(_DOCUMENT, start) is not None
