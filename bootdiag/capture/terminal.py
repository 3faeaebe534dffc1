"""One line as a terminal would have shown it: rewrites, backspaces and escape sequences resolved, typography undone.

Every character that remains knows the column of the original line that it came from.
"""

from __future__ import annotations

import re

# Escape sequences (ECMA-48): CSI, OSC and other strings, two- and three-character ones; cut ones at the end of the line too.
# `^[[0m` is an escape written out by `cat -v` or an editor, `^M` a carriage return; `#011`, `#012` and `#015` are a tab, a newline and a
# carriage return that rsyslog wrote out.
_TOKEN = re.compile(
    r"(?P<csi>(?:\x1b\[|\x9b|\^\[\[)(?P<args>[0-?]*)[ -/]*(?P<final>[@-~]))"
    r"|(?P<string>(?:\x1b[\]PX^_])[^\x07\x1b]*(?:\x07|\x1b\\|$))"
    r"|(?P<escape>\x1b[ -/]*[0-~]?|\x1b\[[0-?]*[ -/]*$|\x9b[0-?]*$)"
    r"|(?P<cr>\r|\^M(?=\^M|\r|$))"
    r"|(?P<entity>&(?:lt|gt|amp|quot|apos|nbsp|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});)"
    r"|(?P<octal>#01[125](?![0-9]))"
    r"|(?P<char>.)", re.DOTALL)
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'", "&nbsp;": " "}
# What word processors and web pages put for what a console printed.
_TYPOGRAPHY = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2033": '"',
    "\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "--", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2026": "...",
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ", "\x0c": " ", "\x0b": " ",
}
_DROPPED = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f") | {
    chr(code) for code in (*range(9), *range(14, 32), *range(127, 160))}
# What makes a line special: anything but printable ASCII and tabs, or what was written out for something else.
SPECIAL = re.compile(rb"[^\t\n\x20-\x7e]|\^M|\^\[\[|&(?:[a-z]+|#[0-9a-fx]+);|#01[125]")

Cell = tuple[str, int]


def cleaned(line: str) -> tuple[str, list[int]]:
    """`line` (without its LF) as a terminal shows it, and for each of its characters the 1-based column it came from."""
    screen = _Screen()
    for token in _TOKEN.finditer(line):
        screen.take(token)
    cells = screen.finished()
    return "".join(char for char, _ in cells), [column for _, column in cells]


class _Screen:
    """A line of cells and a cursor."""

    def __init__(self) -> None:
        self.cells: list[Cell] = []
        self.cursor = 0
        self.before: list[Cell] | None = None

    def take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        column = token.start() + 1
        if kind == "char":
            self.put(token.group(), column)
        elif kind == "cr":
            self.carriage_return()
        elif kind == "octal":
            self.print(" ", column)
        elif kind == "entity":
            self.print(_entity(token.group()), column)
        elif token.group("final"):
            self.control(token.group("final"), token.group("args"))

    def put(self, char: str, column: int) -> None:
        if char == "\b":
            self.cursor = max(0, self.cursor - 1)
        elif char in _TYPOGRAPHY:
            for one in _TYPOGRAPHY[char]:
                self.print(one, column)
        elif char not in _DROPPED:
            self.print(char, column)

    def print(self, char: str, column: int) -> None:
        if self.cursor < len(self.cells):
            self.cells[self.cursor] = (char, column)
        else:
            self.cells.append((char, column))
        self.cursor += 1

    def carriage_return(self) -> None:
        """The cursor goes home; what follows overwrites the line, if it is the same line told anew."""
        self.settle()
        self.before, self.cells, self.cursor = self.cells, [], 0

    def settle(self) -> None:
        """Put what was printed since a carriage return over what stood there, or behind it.

        A counter or spinner repeats the line's beginning or its length; another message printed after a lone CR has lost
        its newline to the recorder, and nothing of either may be lost.
        """
        old = self.before
        if old is None:
            return
        new = self.cells
        if not new or not _text(new).strip():
            self.cells = old if len(_text(old).strip()) and not _erases(new, old) else new
        elif not _text(old).strip() or _alike(_text(old), _text(new)):
            self.cells = new + old[len(new):]
        else:
            self.cells = [*old, (" ", old[-1][1]), *new]
        self.cursor = len(self.cells)
        self.before = None

    def control(self, final: str, args: str) -> None:
        number = int(args) if args.isdigit() and len(args) < 4 else 0
        if final == "K":
            if number == 0:
                del self.cells[self.cursor:]
            elif number == 2:
                self.cells, self.cursor = [], 0
        elif final == "D":
            self.cursor = max(0, self.cursor - max(1, number))
        elif final == "C":
            while self.cursor + 0 < len(self.cells) and number > 1:
                self.cursor += 1
                number -= 1
            self.gap()
        elif final in "HfJdABEFGrsu":
            self.cursor = len(self.cells)
            self.gap()

    def gap(self) -> None:
        """Part what comes next from what stands there: it is elsewhere on the screen."""
        if self.cells and self.cursor >= len(self.cells) and self.cells[-1][0] != " ":
            self.print(" ", self.cells[-1][1])

    def finished(self) -> list[Cell]:
        self.settle()
        return self.cells


def _text(cells: list[Cell]) -> str:
    return "".join(char for char, _ in cells)


def _erases(new: list[Cell], old: list[Cell]) -> bool:
    """Whether blanks were printed over all of a line, to clear it."""
    return len(new) >= len(_text(old).rstrip()) > 0


_NUMBERS = re.compile("[0-9]+")


def _alike(old: str, new: str) -> bool:
    """Whether `new` is `old` told anew: a counter, a spinner, a bar."""
    one, two = _NUMBERS.sub("0", old).strip(), _NUMBERS.sub("0", new).strip()
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
    return _TYPOGRAPHY.get(char, char)[:1]
