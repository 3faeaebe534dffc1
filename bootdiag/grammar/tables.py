"""The tables that matching runs on: built from the grammars by Lark's loader, kept as one file, checked by content hash.

A wheel carries them (`bootdiag/grammar/tables.bin`); a checkout and an editable install build them when the grammars change and keep
them in the user's cache folder; where that can't be written they live in memory.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bootdiag import store

if TYPE_CHECKING:
    from bootdiag.grammar.load import Dialect, Shape

HERE = Path(__file__).parent
# The stream that an envelope opens; messages of other streams don't stand behind it.
OPENS = {"xen": "xen", "linux": "linux", "libxl": "libxl", "libxl_libvirt": "libxl"}
# A message that may stand in mid-line, right behind another's text, must be sure of itself: this many fixed characters.
STRONG = 10
# A hexadecimal number of so many characters, in which letters and digits take turns so often, is surely one: which letters and digits
# it has tells nothing (`match.Matcher.plain`).
HEX_MIN = 5
TURNS = 2


# Where to find the shapes that a text may have: those that need a certain word, and by their first byte those that need none.
Candidates = tuple[dict[bytes, tuple[int, ...]], dict[int, tuple[int, ...]]]


class Tables(NamedTuple):
    """What matching needs to know of the grammars; the lists are indexed by a shape's number.

    A smaller number is tried first: messages without free text, then those with more fixed characters.  `names` are event names,
    `patterns` regular expressions over latin-1 text, `groups` the (field, type) of each group, `needles` a text that every such
    message holds, `clauses` texts of which it holds one of each tuple in this order, `marks` what it holds that is no letter, digit
    or blank, `firsts` the bytes that it may begin with, `weights` how many characters are fixed, `closed` and `generic` flags.
    `candidates[stream]` are those of all messages but catch-alls; `catchalls[stream][byte]` and `envelopes[byte]` list shapes by
    first byte; `leads` are fixed first words and their shapes, by the first four characters; `hex_words` and `hex_rest` tell, as
    words and rest do, of shapes that see which letters a hexadecimal number has.
    """

    names: tuple[str, ...]
    patterns: Sequence[str]
    groups: Sequence[tuple[tuple[str, str], ...]]
    needles: tuple[bytes, ...]
    clauses: Sequence[tuple[tuple[bytes, ...], ...]]
    marks: tuple[bytes, ...]
    firsts: tuple[bytes, ...]
    weights: tuple[int, ...]
    closed: tuple[bool, ...]
    generic: tuple[bool, ...]
    candidates: Mapping[str, Candidates]
    catchalls: dict[str, dict[int, tuple[int, ...]]]
    envelopes: dict[int, tuple[int, ...]]
    leads: dict[bytes, tuple[tuple[bytes, int], ...]]
    hex_words: tuple[bytes, ...]
    hex_rest: dict[str, dict[int, tuple[int, ...]]]


# Of a start only some shapes and streams are needed: these fields are kept in pieces, each unpacked when it is looked at.
_LISTS = ("patterns", "groups", "clauses")
_GROUP = 32


class _PackedList(Sequence[Any]):
    """A sequence kept as groups of items, marshalled."""

    def __init__(self, groups: Sequence[bytes], size: int) -> None:
        self._groups: list[Any] = list(groups)
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, number: Any) -> Any:
        group = self._groups[number // _GROUP]
        if isinstance(group, bytes):
            group = self._groups[number // _GROUP] = marshal.loads(group)
        return group[number % _GROUP]

    def __iter__(self) -> Iterator[Any]:
        return (self[number] for number in range(self._size))


class _PackedDict(dict[str, Any]):
    """A dict whose values are kept marshalled."""

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        super().__init__()
        self._packed = packed

    def __missing__(self, key: str) -> Any:
        found = self[key] = marshal.loads(self._packed[key])
        return found


def packed(whole: Tables) -> tuple[Any, ...]:
    """The tables as they are kept."""
    fields = whole._asdict()
    for name in _LISTS:
        items = fields[name]
        fields[name] = tuple(marshal.dumps(tuple(items[at: at + _GROUP]), store.FORMAT) for at in range(0, len(items), _GROUP))
    fields["candidates"] = {stream: marshal.dumps(value, store.FORMAT) for stream, value in whole.candidates.items()}
    return tuple(fields.values())


def unpacked(value: tuple[Any, ...]) -> Tables:
    """Tables from what `packed` made of them."""
    found = Tables(*value)
    size = len(found.names)
    lists: dict[str, Any] = {name: _PackedList(getattr(found, name), size) for name in _LISTS}
    return found._replace(**lists, candidates=_PackedDict(found.candidates))  # type: ignore[arg-type]


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
    return unpacked(store.kept("grammar", digest(folder), HERE / "tables.bin", lambda: packed(build(folder))))


@cache
def digest(folder: Path) -> str:
    """The content hash of the grammars in `folder` and of what compiles them."""
    compiler = [HERE / name for name in ("load.py", "errors.py", "regular.py", "index.py", "types.py", "tables.py")]
    return store.content_hash("grammar", [*grammar_files(folder), folder / "terminals.lark", *compiler])


def build(folder: Path) -> Tables:
    """Tables of the grammars in `folder`; GrammarError where one breaks a convention."""
    from bootdiag.grammar.load import load_dialect

    return assemble([load_dialect(file) for file in grammar_files(folder)])


def assemble(dialects: list[Dialect]) -> Tables:
    """Tables of `dialects`, whichever they are (a site's own among them)."""
    from bootdiag.grammar import index
    from bootdiag.grammar.load import STREAMS

    def order(pair: tuple[Dialect, Shape]) -> tuple[bool, int]:
        return not pair[1].closed, -pair[1].weight

    pairs = sorted(((dialect, shape) for dialect in dialects for shape in dialect.shapes), key=order)
    shapes = [shape for _, shape in pairs]
    anchors = [index.anchors(shape.pattern) for shape in shapes]
    words = index.chosen(anchors)
    envelopes = [number for number, (dialect, _) in enumerate(pairs) if dialect.name == "envelope"]
    within: dict[str, list[int]] = {
        stream: [n for n, (dialect, _) in enumerate(pairs) if dialect.name != "envelope" and stream in dialect.streams]
        for stream in STREAMS}
    specific = {stream: [n for n in numbers if not shapes[n].generic] for stream, numbers in within.items()}
    hexed = {n: index.surest([anchor for anchor in anchors[n] if len(min(anchor, key=len)) > 1])
             for n, shape in enumerate(shapes) if index.sees_hex(shape.pattern)}

    def by_word(numbers: Iterable[int]) -> Candidates:
        found: dict[bytes, list[int]] = {}
        for number in numbers:
            for word in words[number]:
                found.setdefault(word.encode("latin-1"), []).append(number)
        return _frozen(found), by_byte(number for number in numbers if not words[number])

    def by_byte(numbers: Iterable[int]) -> dict[int, tuple[int, ...]]:
        found: dict[int, list[int]] = {}
        for number in numbers:
            for byte in shapes[number].first:
                found.setdefault(byte, []).append(number)
        return _frozen(found)

    def leads() -> dict[bytes, tuple[tuple[bytes, int], ...]]:
        found: dict[bytes, list[tuple[bytes, int]]] = {}
        for number in (*specific["console"], *envelopes):
            shape = shapes[number]
            if len(shape.lead) >= 4 and not shape.lead[0].isdigit() and (shape.weight >= STRONG or number in envelopes):
                word = shape.lead.encode("latin-1")
                found.setdefault(word[:4], []).append((word, number))
        return _frozen(found)

    return Tables(
        names=tuple(shape.name for shape in shapes),
        patterns=tuple(shape.pattern for shape in shapes),
        groups=tuple(tuple((field.name, field.type) for field in shape.groups) for shape in shapes),
        needles=tuple(shape.needle.encode("latin-1") for shape in shapes),
        clauses=tuple(tuple(tuple(text.encode("latin-1") for text in texts) for texts in index.clauses(shape.pattern)) for shape in shapes),
        marks=tuple(index.marks(shape.pattern) for shape in shapes),
        firsts=tuple(shape.first for shape in shapes),
        weights=tuple(shape.weight for shape in shapes),
        closed=tuple(shape.closed for shape in shapes),
        generic=tuple(shape.generic for shape in shapes),
        candidates={stream: by_word(numbers) for stream, numbers in specific.items()},
        catchalls={stream: by_byte(n for n in numbers if shapes[n].generic) for stream, numbers in within.items()},
        envelopes=by_byte(envelopes),
        leads=leads(),
        hex_words=tuple(sorted({word.encode("latin-1") for found in hexed.values() for word in found})),
        hex_rest={stream: by_byte(n for n in numbers if n in hexed and not hexed[n]) for stream, numbers in within.items()},
    )


def joined(one: Tables, other: Tables) -> Tables:
    """Tables of both: the shapes of `other` are numbered, and so tried, after those of `one`."""
    shift = len(one.names)

    def moved(item: Any) -> Any:
        return item + shift if isinstance(item, int) else (item[0], item[1] + shift)

    def both(first: Mapping[Any, tuple[Any, ...]], second: Mapping[Any, tuple[Any, ...]]) -> dict[Any, tuple[Any, ...]]:
        return {key: first.get(key, ()) + tuple(map(moved, second.get(key, ()))) for key in sorted({*first, *second})}

    def candidates(first: Candidates, second: Candidates) -> Candidates:
        return both(first[0], second[0]), both(first[1], second[1])

    lists = {name: (*getattr(one, name), *getattr(other, name))
             for name in ("names", "patterns", "groups", "needles", "clauses", "marks", "firsts", "weights", "closed", "generic")}
    return Tables(
        **lists,
        candidates={stream: candidates(one.candidates[stream], found) for stream, found in other.candidates.items()},
        catchalls={stream: both(one.catchalls[stream], found) for stream, found in other.catchalls.items()},
        envelopes=both(one.envelopes, other.envelopes), leads=both(one.leads, other.leads),
        hex_words=tuple(sorted({*one.hex_words, *other.hex_words})),
        hex_rest={stream: both(one.hex_rest[stream], found) for stream, found in other.hex_rest.items()})


def _frozen(lists: dict[Any, list[Any]]) -> dict[Any, tuple[Any, ...]]:
    return {key: tuple(sorted(numbers)) for key, numbers in sorted(lists.items())}
