"""A console being written: pieces of text, each with what it proves.

A printer says a piece and usually ends its line; some don't, so the next printer's text lands on the same line. Marks
travel with the pieces
through every kind of damage, so the line numbers of the truth are counted only when the console is rendered.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Mark:
    """What a piece proves: a root cause, a consequence, a harmless notice, or the way the capture ends."""

    kind: str  # root | consequence | benign | end
    id: str
    basis: str = "stated"  # stated | evident, for roots


def root(id: str, basis: str = "stated") -> Mark:
    """Return the mark of a decisive line of root cause ID."""
    return Mark("root", id, basis)


def cons(id: str) -> Mark:
    """Return the mark of a line that shows consequence ID."""
    return Mark("consequence", id)


def benign(id: str) -> Mark:
    """Return the mark of a harmless line of kind ID."""
    return Mark("benign", id)


END = Mark("end", "end")


@dataclass(frozen=True)
class Piece:
    """One printer's text without line ends, and whether the printer ended the line."""

    text: str
    end: str = "\n"
    marks: tuple[Mark, ...] = ()


@dataclass
class Console:
    """The pieces printed so far, oldest first."""

    pieces: list[Piece] = field(default_factory=list)

    def say(self, text: str, *marks: Mark, end: str = "\n") -> None:
        """Print TEXT; each of its lines carries MARKS but for blank ones; the last line ends with END."""
        lines = text.split("\n")
        for line in lines[:-1]:
            self.pieces.append(Piece(line, "\n", marks if line.strip() else ()))
        self.pieces.append(Piece(lines[-1], end, marks if lines[-1].strip() else ()))


def render(pieces: Iterable[Piece], line_end: str = "\n") -> tuple[str, dict[Mark, list[int]]]:
    """Return the capture's text and, for each mark, the 1-based lines that carry it (a line ends at LF alone)."""
    text: list[str] = []
    lines: dict[Mark, list[int]] = {}
    number = 1
    for piece in pieces:
        for mark in piece.marks:
            found = lines.setdefault(mark, [])
            if not found or found[-1] != number:
                found.append(number)
        text.append(piece.text)
        if piece.end == "\n":
            text.append(line_end)
            number += 1
        else:
            text.append(piece.end)
    return "".join(text), lines


def remade(piece: Piece, text: str) -> Piece:
    """Return PIECE with another text."""
    return replace(piece, text=text)
