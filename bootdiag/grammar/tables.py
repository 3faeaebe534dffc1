"""The tables that matching runs on: built from the grammars by Lark's loader, kept as one file, checked by content hash.

A wheel carries them (`bootdiag/grammar/tables.bin`); a checkout and an editable install build them when the grammars change and keep
them in the user's cache folder; where that can't be written they live in memory.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bootdiag import store

if TYPE_CHECKING:
    from bootdiag.grammar.load import Dialect

HERE = Path(__file__).parent
# Opened by the envelope of that name; messages of other streams don't stand behind it.
OPENS = ("xen", "linux", "libxl")


class Tables(NamedTuple):
    """What matching needs to know of the grammars; every list is indexed by a shape's number.

    `names` are event names, `patterns` regular expressions over masked latin-1 text, `groups` the (field, type) of each
    group, `needles` a text that every such message holds, `leads` the word that it begins with, `weights` how many characters
    are fixed, `closed` and `generic` flags.  `streams[stream][byte]`
    lists the shapes that may begin with the byte, `catchalls` likewise; `envelopes[byte]` the envelopes.
    """

    names: tuple[str, ...]
    patterns: tuple[str, ...]
    groups: tuple[tuple[tuple[str, str], ...], ...]
    needles: tuple[bytes, ...]
    leads: tuple[bytes, ...]
    weights: tuple[int, ...]
    closed: tuple[bool, ...]
    generic: tuple[bool, ...]
    streams: dict[str, dict[int, tuple[int, ...]]]
    catchalls: dict[str, dict[int, tuple[int, ...]]]
    envelopes: dict[int, tuple[int, ...]]


def grammar_dir() -> Path:
    """Where the grammars are: inside the installed package, or beside it in a checkout."""
    packaged = HERE.parent / "grammars"
    return packaged if packaged.is_dir() else HERE.parent.parent / "grammars"


def grammar_files(folder: Path) -> list[Path]:
    """The dialects' files in `folder`, sorted by name (`terminals.lark` holds no messages)."""
    return sorted(file for file in folder.glob("*.lark") if file.stem != "terminals")


@cache
def tables() -> Tables:
    """The tables of the grammars that are installed: shipped, from the cache, or built now (then Lark is imported)."""
    folder = grammar_dir()
    return Tables(*store.kept("grammar", digest(folder), HERE / "tables.bin", lambda: tuple(build(folder))))


def digest(folder: Path) -> str:
    """The content hash of the grammars in `folder` and of what compiles them."""
    compiler = [HERE / name for name in ("load.py", "regular.py", "types.py", "tables.py")]
    return store.content_hash("grammar", [*grammar_files(folder), folder / "terminals.lark", *compiler])


def build(folder: Path) -> Tables:
    """Tables of the grammars in `folder`; GrammarError where one breaks a convention."""
    from bootdiag.grammar.load import load_dialect

    return assemble([load_dialect(file) for file in grammar_files(folder)])


def assemble(dialects: list[Dialect]) -> Tables:
    """Tables of `dialects`, whichever they are (a site's own among them)."""
    from bootdiag.grammar.load import STREAMS

    shapes = [(dialect, shape) for dialect in dialects for shape in dialect.shapes]
    streams: dict[str, dict[int, list[int]]] = {stream: {} for stream in STREAMS}
    catchalls: dict[str, dict[int, list[int]]] = {stream: {} for stream in STREAMS}
    envelopes: dict[int, list[int]] = {}
    for number, (dialect, shape) in enumerate(shapes):
        for byte in shape.first:
            if dialect.name == "envelope":
                envelopes.setdefault(byte, []).append(number)
                continue
            for stream in dialect.streams:
                (catchalls if shape.generic else streams)[stream].setdefault(byte, []).append(number)

    def frozen(lists: dict[int, list[int]]) -> dict[int, tuple[int, ...]]:
        def order(number: int) -> tuple[bool, int]:
            """Messages without free text first, then those with more fixed text."""
            return not shapes[number][1].closed, -shapes[number][1].weight

        return {byte: tuple(sorted(numbers, key=order)) for byte, numbers in sorted(lists.items())}

    return Tables(
        names=tuple(shape.name for _, shape in shapes),
        patterns=tuple(shape.pattern for _, shape in shapes),
        groups=tuple(tuple((field.name, field.type) for field in shape.groups) for _, shape in shapes),
        needles=tuple(shape.needle.encode("latin-1") for _, shape in shapes),
        leads=tuple(shape.lead.encode("latin-1") for _, shape in shapes),
        weights=tuple(shape.weight for _, shape in shapes),
        closed=tuple(shape.closed for _, shape in shapes),
        generic=tuple(shape.generic for _, shape in shapes),
        streams={stream: frozen(lists) for stream, lists in streams.items()},
        catchalls={stream: frozen(lists) for stream, lists in catchalls.items()},
        envelopes=frozen(envelopes),
    )
