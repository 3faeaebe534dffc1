"""One line as a terminal would have shown it: rewrites, backspaces and escape sequences resolved, typography undone.

Every character that remains knows the column of the original line that it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

# Patterns are compiled when they are first used: few captures need any of them.
#
# Escape sequences (ECMA-48): CSI, OSC and other strings that are ended, two- and three-character ones; cut ones at the end of the line
# too.  `^[[0m` is an escape written out by `cat -v` or an editor, `#033[0m` one by rsyslog, `^M` a carriage return; `#011`, `#012`
# and `#015` are a tab, a newline and a carriage return that rsyslog wrote out. A `^M` between a stamp and its message overwrites nothing.
_TOKEN = (
    r"(?P<run>[\t !\"$%'-\]_-~\xa1-\xaa\xac\xae-\xba\xbc-\u024f]+)"
    r"|(?P<nothing>[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f-\x9a\x9c-\x9f\xad\u200b-\u200f\u2060\ufeff]+)"
    r"|(?P<csi>(?:\x1b\[|\x9b|\^\[\[|#033\[)(?P<args>[0-?]*)[ -/]*(?P<final>[@-~]))"
    r"|(?P<string>\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\))"
    r"|(?P<escape>\x1b\[[0-?]*[ -/]*$|\x1b[ -/]*[0-~]?|\x9b[0-?]*)"
    r"|(?P<cr>\r+|\^M(?=\^M|\r|$))"
    r"|(?P<entity>&(?:lt|gt|amp|quot|apos|nbsp|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});)"
    r"|(?P<octal>#01[125](?![0-9])|(?<=[ \t])\^M(?=[A-Za-z]))"
    r"|(?P<char>.)")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'", "&nbsp;": " "}
# What word processors and web pages put for what a console printed.
_TYPOGRAPHY = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"',
    "\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "--", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2026": "...",
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ", "\x0c": " ", "\x0b": " ",
}
# What makes a line special: anything but printable ASCII and tabs, or what was written out for something else.
SPECIAL = re.compile(rb"[^\t\n\x20-\x7e]|\^M|\^\[\[|&(?:[a-z]+|#[0-9a-fx]+);|#01[125]|#033\[")
# The bytes that nothing special begins with, and the commonest special thing: colours, which print nothing.
_ORDINARY = bytes(byte for byte in (9, 10, *range(32, 127)) if byte not in b"^&#")
_COLOUR = r"\x1b\[[0-9;]*m"
# With more bytes than this that something special may begin with, one search over the text is cheaper than one for each of them.
_MANY = 1000

# How much of a line tells whether another is the same line told anew.
_HEAD = 256


def special(text: bytes) -> Iterator[int]:
    """Where something special begins in `text`, in order.

    A regular expression over all of the text would cost more than all else that is done to an ordinary capture.
    """
    odd = text.translate(None, _ORDINARY)
    if len(odd) > _MANY:
        yield from (found.start() for found in SPECIAL.finditer(text))
        return
    places = []
    for byte in set(odd):
        at = text.find(byte)
        while at >= 0:
            places.append(at)
            at = text.find(byte, at + 1)
    for at in sorted(places):
        if SPECIAL.match(text, at):
            yield at


def cleaned(line: str) -> tuple[str, list[int]]:
    """`line` (without its LF) as a terminal shows it, and for each of its characters the 1-based column it came from."""
    plain = re.sub(_COLOUR, "", line)
    if plain.isascii() and SPECIAL.search(plain.encode()) is None:
        return plain, _columns(line)
    screen = _Screen()
    for token in re.finditer(_TOKEN, line, re.DOTALL):
        screen.take(token)
    return screen.finished()


def _columns(line: str) -> list[int]:
    """The columns of what is no colour in `line`."""
    columns: list[int] = []
    at = 0
    for found in re.finditer(_COLOUR, line):
        columns += range(at + 1, found.start() + 1)
        at = found.end()
    return columns + list(range(at + 1, len(line) + 1))


class _Screen:
    """A line of characters, the column that each came from, and a cursor; `done` is what can't be overwritten any more."""

    def __init__(self) -> None:
        self.done = _Cells()
        self.before: _Cells | None = None
        self.cells = _Cells()
        self.cursor = 0

    def take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        start, end = token.span()
        if kind == "run":
            self.print(token.group(), range(start + 1, end + 1))
        elif kind == "char":
            self.put(token.group(), start + 1)
        elif kind == "cr":
            self.carriage_return()
        elif kind == "octal":
            self.print(" ", (start + 1,))
        elif kind == "entity":
            text = _entity(token.group())
            self.print(text, (start + 1,) * len(text))
        elif token.group("final"):
            self.control(token.group("final"), token.group("args"))

    def put(self, char: str, column: int) -> None:
        if char == "\b":
            self.cursor = max(0, self.cursor - 1)
        elif char in _TYPOGRAPHY:
            text = _TYPOGRAPHY[char]
            self.print(text, (column,) * len(text))
        else:
            self.print(char, (column,))

    def print(self, text: str, columns: Sequence[int]) -> None:
        self.cells.put(self.cursor, text, columns)
        self.cursor += len(text)

    def carriage_return(self) -> None:
        """The cursor goes home; what follows overwrites the line, if it is the same line told anew."""
        self.settle()
        self.before, self.cells, self.cursor = self.cells, _Cells(), 0

    def settle(self) -> None:
        """Put what was printed since a carriage return over what stood there, or behind it.

        A counter or spinner repeats the line's beginning or its length; another message printed after a lone CR has lost
        its newline to the recorder, and nothing of either may be lost.
        """
        old, new = self.before, self.cells
        if old is None:
            return
        if new.blank():
            if not old.blank() and not old.blank(len(new.chars)):
                self.cells = old
        elif old.blank() or _alike(old.head(), new.head()):
            old.put(0, new.chars, new.columns)
            self.cells = old
        else:
            self.done.put(len(self.done.chars), old.chars, old.columns)
            self.done.put(len(self.done.chars), " ", old.columns[-1:])
        self.cursor = len(self.cells.chars)
        self.before = None

    def control(self, final: str, args: str) -> None:
        number = int(args) if args.isdigit() and len(args) < 4 else 0
        if final == "K":
            if number == 0:
                self.cells.cut(self.cursor)
            elif number == 2:
                self.cells.cut(0)
                self.cursor = 0
        elif final == "D":
            self.cursor = max(0, self.cursor - max(1, number))
        elif final == "C":
            self.cursor += max(1, number)
            if self.cursor > len(self.cells.chars):
                self.cursor = len(self.cells.chars)
                self.gap()
        elif final in "HfJdABEFGrsu":
            self.cursor = len(self.cells.chars)
            self.gap()

    def gap(self) -> None:
        """Part what comes next from what stands there: it is elsewhere on the screen."""
        cells = self.cells
        if cells.chars and self.cursor >= len(cells.chars) and cells.chars[-1] != " ":
            self.print(" ", cells.columns[-1:])

    def finished(self) -> tuple[str, list[int]]:
        self.settle()
        return "".join(self.done.chars + self.cells.chars), self.done.columns + self.cells.columns


class _Cells:
    """Characters, and the column that each came from."""

    __slots__ = ("chars", "columns")

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.columns: list[int] = []

    def put(self, at: int, chars: Sequence[str], columns: Sequence[int]) -> None:
        self.chars[at: at + len(chars)] = chars
        self.columns[at: at + len(chars)] = columns

    def cut(self, at: int) -> None:
        del self.chars[at:]
        del self.columns[at:]

    def blank(self, start: int = 0) -> bool:
        """Whether there is nothing to see from `start` on."""
        return all(char in " \t" for char in islice(self.chars, start, None))

    def head(self) -> str:
        return "".join(self.chars[:_HEAD])


_NUMBERS = "[0-9]+"


def _alike(old: str, new: str) -> bool:
    """Whether `new` is `old` told anew: a counter, a spinner, a bar."""
    one, two = re.sub(_NUMBERS, "0", old).strip(), re.sub(_NUMBERS, "0", new).strip()
    shared = 0
    for left, right in zip(one, two, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= min(4, len(one), len(two)) or len(one) <= 2


def _entity(text: str) -> str:
    if text in _ENTITIES:
        return _ENTITIES[text]
    code = int(text[3:-1], 16) if text[2] == "x" else int(text[2:-1])
    char = chr(code) if 32 <= code < 0xD800 or 0xE000 <= code < 0x110000 else " "
    return _TYPOGRAPHY.get(char, char)
