"""Events: one message each, with its typed fields, read from the line on demand.

`read_events` is the arrow from clean lines to events; `Tally` says how much of a capture they cover.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import compress, count, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from bootdiag.grammar import match
from bootdiag.grammar.match import UNKNOWN, UNKNOWN_NAME, Matcher, Memo, Part, Template
from bootdiag.grammar.splice import Joined, Splicer
from bootdiag.grammar.tables import tables
from bootdiag.grammar.types import Value

if TYPE_CHECKING:
    from bootdiag.capture import Change, Chunk, Moved, Taken

# A line that holds events that were asked for: its number, the clean line, its template, how the line came about.
Row = tuple[int, bytes, Template, "Change | Moved | Taken | None"]
_CODE = attrgetter("code")


class Event:
    """One message of the console, or (`name` "unknown") a piece of a line that nothing understands.

    `name` is dialect and rule: `xpv.disk_blocks`.  `line` is its 1-based line in the capture as given, `column` and `end_column`
    the 1-based columns of its first and last character there.  `fields` is a dict of its fields' values, envelope fields
    (host, tag, level, time, …) among them; each is an attribute too, None where this event leaves it out: `event.blocks`.
    `text` is the message as printed, cleaned.  `generic`: only a catch-all knows it; `ambiguous`: the line could have been cut in
    another way; `spliced`: it was wrapped, or torn apart by another message, and rejoined, then `pieces` say where it stands.
    """

    __slots__ = ("_change", "_fields", "_matcher", "_number", "_part", "_raw", "name")
    pieces: tuple[Event, ...] = ()
    spliced = False

    def __init__(self, name: str, line: int, raw: bytes, part: Part, matcher: Matcher,
                 change: Change | Moved | Taken | None = None) -> None:
        self.name = name
        self._number = line
        self._raw = raw
        self._part = part
        self._matcher = matcher
        self._change = change
        self._fields: dict[str, Value] | None = None

    @property
    def fields(self) -> dict[str, Value]:
        if self._fields is None:
            raw = self._raw
            self._fields = {name: decode(raw[start:end].decode("utf-8", "replace"))
                            for name, decode, start, end in self._matcher.spans(self._part, raw)}
        return self._fields

    def get(self, field: str) -> Value | None:
        """The value of a field, or None where the message has none of that name."""
        return self.fields.get(field)

    @property
    def own_fields(self) -> dict[str, Value]:
        """The fields of the message, without those of its envelopes."""
        own = {field for field, _ in self._matcher.tables.groups[self._part.shape]} if self._part.shape != UNKNOWN else ()
        return {field: value for field, value in self.fields.items() if field in own}

    def like(self, text: str) -> list[Event]:
        """The events of another text on this event's line, read as this one was."""
        return line_events(text.encode(), self._matcher, self.line)

    if not TYPE_CHECKING:  # what is checked names the kind of event first: `bootdiag.messages`
        def __getattr__(self, field: str) -> Any:
            if field.startswith("_"):
                raise AttributeError(field)
            try:
                return self.fields[field]
            except KeyError:
                if field in self._matcher.fields_of(self._part.shape):
                    return None
                raise AttributeError(f"{self.name} has no field {field}; it has {', '.join(self.fields) or 'none'}") from None

    @property
    def text(self) -> str:
        """The message without its envelopes."""
        return self._raw[self._part.body: self._part.end].decode("utf-8", "replace")

    @property
    def whole_text(self) -> str:
        """The message with its envelopes."""
        return self._raw[self._part.start: self._part.end].decode("utf-8", "replace")

    @property
    def line(self) -> int:
        return self._number if self._change is None else self._change.line(self._number, self._part.start)

    @property
    def column(self) -> int:
        return self._column(self._part.start)

    @property
    def end_column(self) -> int:
        return self._column(self._part.end - 1)

    def _column(self, offset: int) -> int:
        if self._change is not None:
            return self._change.column(offset)
        return len(self._raw[:offset].decode("utf-8", "replace")) + 1

    @property
    def span(self) -> tuple[int, int]:
        """The columns in bytes of the clean line, envelopes included: from, to (exclusive)."""
        return self._part.start, self._part.end

    @property
    def order(self) -> tuple[int, int]:
        """The place on the console, to compare events by: line, column in bytes."""
        return self._number, self._part.start

    @property
    def proof(self) -> tuple[Event, ...]:
        """The events that prove this one: itself."""
        return (self,)

    @property
    def generic(self) -> bool:
        return self._part.shape != UNKNOWN and self._matcher.tables.generic[self._part.shape]

    @property
    def ambiguous(self) -> bool:
        return self._part.ambiguous

    @property
    def envelopes(self) -> tuple[str, ...]:
        """The names of what stands before the message: `("syslog", "level")`."""
        return tuple(self._matcher.tables.names[e.shape].partition(".")[2] for e in self._part.envelopes)

    def __repr__(self) -> str:
        return " ".join([f"<{self.name} line={self.line}", *(f"{name}={value!r}" for name, value in self.fields.items())]) + ">"


class Piece(Event):
    """A part of a spliced event, as it stands on its line: the evidence that is shown."""

    __slots__ = ()
    spliced = True


class Spliced(Event):
    """An event in several places.  Its own text is put together; `line`, `column` and `order` are those of its first piece,
    `end_column` that of its last, on that one's line."""

    __slots__ = ("_pieces",)
    spliced = True

    def __init__(self, name: str, part: Joined, pieces: tuple[Piece, ...], matcher: Matcher) -> None:
        super().__init__(name, pieces[0].order[0], part.raw, part, matcher)
        self._pieces = pieces

    @property
    def pieces(self) -> tuple[Event, ...]:  # type: ignore[override]
        return self._pieces

    @property
    def line(self) -> int:
        return self._pieces[0].line

    @property
    def column(self) -> int:
        return self._pieces[0].column

    @property
    def end_column(self) -> int:
        return self._pieces[-1].end_column

    @property
    def order(self) -> tuple[int, int]:
        return self._pieces[0].order

    @property
    def proof(self) -> tuple[Event, ...]:
        return self._pieces


class Tally(NamedTuple):
    """How many lines that are not blank a capture has, and how many of them events cover wholly: `recognised`, of these `generic`
    only with the help of a catch-all."""

    total: int
    recognised: int
    generic: int


class Unread(NamedTuple):
    """Lines with something that nothing understands, alike but for their digits: how many, the first's and the last's number, the first."""

    times: int
    line: int
    last: int
    raw: bytes


# So many kinds of lines that nothing understands are kept of a capture.
UNREAD = 2000


class Reading:
    """The events of a capture as they are read; `tally` is final once they are all taken, and so is `unread`: the lines with
    something that nothing understands, by their text with digits masked."""

    def __init__(self, matcher: Matcher | None = None) -> None:
        self.matcher = matcher or default_matcher()
        self.memo = Memo(self.matcher)
        self.splicer = Splicer(self.matcher)
        self.counts = [0, 0, 0, 0]
        self.unread: dict[bytes, Unread] = {}
        self.held: Chunk | None = None  # the last lines, which those to come may be joined with

    @property
    def names(self) -> frozenset[str]:
        """The names of all specific events found so far, asked for or not."""
        tables = self.matcher.tables
        return frozenset(tables.names[shape] for shape in self.memo.shapes if shape >= 0 and not tables.generic[shape])

    @property
    def message_ids(self) -> bool:
        """Whether a line has a message id as only syslog of Solaris and illumos gives it: `[ID 540533 kern.notice]`."""
        return self.memo.message_ids

    @property
    def tally(self) -> Tally:
        _, specific, generic, unknown = self.counts
        return Tally(specific + generic + unknown, specific + generic, generic)

    def events(self, chunks: Iterable[Chunk]) -> Iterator[Event]:
        """The events that the matcher was asked for, in the order of the capture."""
        matcher = self.matcher
        for rows in self.rows(chunks):
            for number, raw, template, change in rows:
                for name, part in zip(template.names, template.parts, strict=True):
                    yield Event(name, number, raw, part, matcher, change) if part.__class__ is Part else _spliced(name, part, matcher)

    def rows(self, chunks: Iterable[Chunk]) -> Iterator[list[Row]]:
        """The lines that hold such events, in order, some at a time: `events_of` reads them."""
        lookup = self.memo.__getitem__
        for chunk in chunks:
            if self.held is not None:
                chunk = _after(self.held, chunk)
            templates = list(map(lookup, chunk.text.translate(match.DIGITS).split(b"\n")))
            settled = self.splicer.splice(chunk, templates, bytes(map(_CODE, templates)), True)
            if settled < len(templates):
                chunk, self.held = _parted(chunk, settled, len(templates))
                del templates[settled:]
            else:
                self.held = None
            if settled:
                yield self._rows(chunk, templates)
        if self.held is not None:
            held, self.held = self.held, None
            templates = list(map(lookup, held.text.translate(match.DIGITS).split(b"\n")))
            self.splicer.splice(held, templates, bytes(map(_CODE, templates)), False)
            yield self._rows(held, templates)

    def ahead(self, pending: Chunk | None) -> tuple[list[Row], Tally, frozenset[str]]:
        """What is held back, and `pending` after it, read as if the capture ended there: their lines that hold events, and the tally and
        names with them.

        Nothing of it is counted: more may come and change it.
        """
        held = self.held if pending is None else pending if self.held is None else _after(self.held, pending)
        if held is None:
            return [], self.tally, self.names
        other = Reading(self.matcher)
        other.counts = self.counts.copy()
        templates = list(map(other.memo.__getitem__, held.text.translate(match.DIGITS).split(b"\n")))
        other.splicer.splice(held, templates, bytes(map(_CODE, templates)), False)
        rows = other._rows(held, templates)
        return rows, other.tally, self.names | other.names

    def _rows(self, chunk: Chunk, templates: list[Template]) -> list[Row]:
        """The rows of some lines, whose templates these are; they are counted."""
        codes = bytes(map(_CODE, templates))
        kinds = codes.translate(match.KIND_OF)
        # a line of nothing but control sequences is wholly understood
        emptied = sum(kinds[number] == match.BLANK_LINE for number in chunk.changes)
        self.counts[match.BLANK_LINE] -= emptied
        self.counts[match.SPECIFIC] += emptied
        for kind in match.KINDS:
            self.counts[kind] += kinds.count(kind)
        if match.UNKNOWN_LINE in kinds:
            self._set_aside(chunk, kinds)
        changes = map(chunk.changes.get, range(len(templates))) if chunk.changes else repeat(None)
        lines = zip(count(chunk.first_line), chunk.text.split(b"\n"), templates, changes, strict=False)
        return list(compress(lines, codes.translate(match.HOT)))

    def _set_aside(self, chunk: Chunk, kinds: bytes) -> None:
        """Keep, of some lines of these kinds, those with something that nothing understands."""
        unread = self.unread
        for number, line, kind in zip(count(chunk.first_line), chunk.text.split(b"\n"), kinds, strict=False):
            if kind == match.UNKNOWN_LINE:
                key = line.translate(match.DIGITS)
                known = unread.get(key)
                if known is not None:
                    unread[key] = Unread(known.times + 1, known.line, number, known.raw)
                elif len(unread) < UNREAD:
                    unread[key] = Unread(1, number, number, line)

    def events_of(self, row: Row) -> list[Event]:
        """The events of a line."""
        number, raw, template, change = row
        matcher = self.matcher
        return [Event(name, number, raw, part, matcher, change) if part.__class__ is Part else _spliced(name, part, matcher)
                for name, part in zip(template.names, template.parts, strict=True)]


def _spliced(name: str, part: Part, matcher: Matcher) -> Spliced:
    assert isinstance(part, Joined)
    pieces = tuple(Piece(name, one.line, one.raw, Part(UNKNOWN, one.start, one.end), matcher, one.change) for one in part.fragments)
    return Spliced(name, part, pieces, matcher)


def _after(held: Chunk, chunk: Chunk) -> Chunk:
    """`chunk` with the lines before it that were held back."""
    count = chunk.first_line - held.first_line
    changes = {**held.changes, **{number + count: change for number, change in chunk.changes.items()}}
    return held._replace(text=held.text + b"\n" + chunk.text, changes=changes)


def _parted(chunk: Chunk, count: int, total: int) -> tuple[Chunk, Chunk]:
    """The first `count` of the `total` lines of `chunk`, and the others, which are few."""
    cut = len(chunk.text) + 1
    for _ in range(total - count):
        cut = chunk.text.rfind(b"\n", 0, cut - 1) + 1
    first = chunk._replace(text=chunk.text[: max(0, cut - 1)], changes={n: one for n, one in chunk.changes.items() if n < count})
    rest = chunk._replace(first_line=chunk.first_line + count, text=chunk.text[cut:],
                          changes={n - count: one for n, one in chunk.changes.items() if n >= count})
    return first, rest


def line_events(line: bytes, matcher: Matcher | None = None, number: int = 1,
                change: Change | Moved | Taken | None = None) -> list[Event]:
    """The events of one clean line; `change` says how it came about."""
    matcher = matcher or default_matcher()
    parts = matcher.parse(line.translate(match.DIGITS))
    names = matcher.tables.names
    return [Event(names[part.shape] if part.shape >= 0 else UNKNOWN_NAME, number, line, part, matcher, change) for part in parts]


@cache
def default_matcher() -> Matcher:
    """A matcher of all events of the installed grammars."""
    return Matcher(tables())
