"""From a line to its messages, once per template: which shapes stand where.

A console line's meaning doesn't depend on its digits.  So a line is looked up by its digit-masked text, and only a text that was
never seen is parsed: as one message, behind its envelopes (syslog, `(XEN)`, …), or as several that share the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bootdiag.grammar.tables import OPENS, Tables
from bootdiag.grammar.types import TYPES, Value

DIGITS = bytes.maketrans(b"123456789", b"000000000")
BLANK = b" \t"
UNKNOWN = -1
# A message that may stand in mid-line, right behind another's text, must be sure of itself: this many fixed characters.
STRONG = 10
# A message that is followed by something unknown on its line, at least this many.
SURE = 6
# Before a jam is given up: tries of a pattern, and messages on one line.
TRIES = 4000
CHAIN = 150
# Two generations of templates, each bounded in number and in bytes of text.
TEMPLATES = 32768
TEMPLATE_BYTES = 8 << 20
_STAMP = re.compile(rb"[A-Z][a-z][a-z] [ 0]0 00:00:00 ")
# What stands before a name that only looks like the start of a message: part of a path, a quotation, a list.
_INSIDE = b" \t([{'\"/=@,-_<"

Span = tuple[str, Callable[[str], Value], int, int]


class Envelope(NamedTuple):
    """A beginning of a line that is no message: its shape's number and its columns, in bytes."""

    shape: int
    start: int
    end: int


class Part:
    """One message, or something unknown, within a line: the shape's number (`UNKNOWN`) and columns in bytes.

    `start` is where its first envelope begins, `body` where the message proper does.  `ambiguous`: the line could be cut in
    another way that is just as good.
    """

    __slots__ = ("_spans", "ambiguous", "body", "end", "envelopes", "shape", "start")

    def __init__(self, shape: int, start: int, end: int, envelopes: tuple[Envelope, ...] = (), ambiguous: bool = False) -> None:
        self.shape = shape
        self.start = envelopes[0].start if envelopes else start
        self.body = start
        self.end = end
        self.envelopes = envelopes
        self.ambiguous = ambiguous
        self._spans: tuple[Span, ...] | None = None

    def behind(self, envelope: Envelope) -> Part:
        """This part with `envelope` before it."""
        return Part(self.shape, self.body, self.end, (envelope, *self.envelopes), self.ambiguous)

    def __repr__(self) -> str:
        return f"Part({self.shape}, {self.start}, {self.end})"


class Template(NamedTuple):
    """What every line with the same digit-masked text holds.

    `kind` is one of BLANK_LINE, SPECIFIC, GENERIC (only a catch-all covers some of it), UNKNOWN_LINE (something is covered by nothing);
    `hot` says that the line holds a message that was asked for.
    """

    parts: tuple[Part, ...]
    kind: int
    hot: bool


BLANK_LINE, SPECIFIC, GENERIC, UNKNOWN_LINE = range(4)
# Lines that nobody asked for are all alike: counted by identity, a chunk at a time.
COLD = tuple(Template((), kind, False) for kind in range(4))


class _Option(NamedTuple):
    """A way to read the rest of a line; the smaller `cost` is better."""

    cost: tuple[int, int, int, int]
    parts: tuple[Part, ...]


class Matcher:
    """Reads lines by `tables`; pure but for its caches (compiled patterns).

    `wanted` are the names of the events that are asked for; None asks for all.
    """

    def __init__(self, tables: Tables, wanted: frozenset[str] | None = None, line_max: int = 8192) -> None:
        self.tables = tables
        self.line_max = line_max
        self._hot = None if wanted is None else frozenset(n for n, name in enumerate(tables.names) if name in wanted)
        self._whole: dict[int, Callable[..., re.Match[bytes] | None]] = {}
        self._soft: dict[int, Callable[..., re.Match[bytes] | None]] = {}
        self._leads: dict[str, dict[bytes, list[int]]] = {}

    def template(self, parts: tuple[Part, ...]) -> Template:
        """The template of a line with these parts."""
        if not parts:
            return COLD[BLANK_LINE]
        generic = self.tables.generic
        if any(part.shape == UNKNOWN for part in parts):
            kind = UNKNOWN_LINE
        else:
            kind = GENERIC if any(generic[part.shape] for part in parts) else SPECIFIC
        if self._hot is None or any(part.shape in self._hot for part in parts):
            return Template(parts, kind, True)
        return COLD[kind]

    def parse(self, key: bytes) -> tuple[Part, ...]:
        """The parts of a digit-masked line, from left to right; they cover every character that is no blank."""
        text = key[: self.line_max]
        start = len(text) - len(text.lstrip(BLANK))
        end = len(text.rstrip(BLANK))
        if len(key) > self.line_max:
            rest = key[self.line_max:]
            tail = len(key.rstrip(BLANK))
            if tail > self.line_max:
                begin = len(key) - len(rest.lstrip(BLANK))
                over = (Part(UNKNOWN, begin, tail),)
                return (self._line(text, start, end) if start < end else ()) + over
        return self._line(text, start, end) if start < end else ()

    def spans(self, part: Part, line: bytes) -> tuple[Span, ...]:
        """(field, decoder, start, end) of each field of `part` in a line of its template, envelopes' fields first."""
        if part._spans is None:
            key = line.translate(DIGITS)
            found: list[Span] = []
            for envelope in part.envelopes:
                found += self._groups(envelope.shape, self._softmatch(envelope.shape)(key, envelope.start, envelope.end))
            if part.shape != UNKNOWN:
                soft = self._softened(part.shape).fullmatch
                match = (self._fullmatch(part.shape)(key, part.body, part.end) or soft(key, part.body, part.end)
                         or soft(key[: part.end] + b" ", part.body, part.end + 1))
                found += self._groups(part.shape, match)
            part._spans = tuple(found)
        return part._spans

    def _groups(self, shape: int, match: re.Match[bytes] | None) -> Iterator[Span]:
        if match is None:
            return
        for number, (field, kind) in enumerate(self.tables.groups[shape], 1):
            start, end = match.span(number)
            if start >= 0:
                yield field, TYPES[kind].decode, start, end

    def _fullmatch(self, shape: int) -> Callable[..., re.Match[bytes] | None]:
        """`fullmatch` of a shape as Lark's lexer reads it: a terminal gives nothing back."""
        found = self._whole.get(shape)
        if found is None:
            found = self._whole[shape] = re.compile(self.tables.patterns[shape].encode("latin-1")).fullmatch
        return found

    def _softened(self, shape: int) -> re.Pattern[bytes]:
        """The shape's pattern for jammed lines: a terminal gives back what the next message needs."""
        return re.compile(self.tables.patterns[shape].replace("(?>", "(?:").replace(")?+", ")?").encode("latin-1"))

    def _softmatch(self, shape: int) -> Callable[..., re.Match[bytes] | None]:
        found = self._soft.get(shape)
        if found is None:
            found = self._soft[shape] = self._softened(shape).match
        return found

    # One message a line: the ordinary case.

    def _line(self, key: bytes, start: int, end: int) -> tuple[Part, ...]:
        part = self.whole(key, start, end, "console")
        if part is not None and self.tables.closed[part.shape]:
            return (part,)
        cuts = self._cuts(key, start, end, part)
        if part is not None and not cuts:
            return (part,)
        jam = _Jam(self, key, end, cuts)
        found = jam.best(start, "console", part)
        if found is not None and found.cost[:2] == (0, 0):
            return found.parts
        if part is not None:
            return (part,)
        general = self.whole(key, start, end, "console", catchall=True)
        options = [found] if found is not None else []
        if general is not None:
            options.append(_Option((0, end - start, 0, 1), (general,)))
        return min(options).parts if options else (Part(UNKNOWN, start, end),)

    def whole(self, key: bytes, start: int, end: int, stream: str, catchall: bool = False,
              envelopes: int = 0) -> Part | None:
        """The message, behind up to four envelopes, that covers `key[start:end]`, or None."""
        tables = self.tables
        byte = key[start]
        for shape in (tables.catchalls if catchall else tables.streams)[stream].get(byte, ()):
            if tables.needles[shape] in key and (envelopes or tables.weights[shape]) and self._fullmatch(shape)(key, start, end):
                return Part(shape, start, end)
        if envelopes == 4:
            return None
        for shape in tables.envelopes.get(byte, ()):
            match = self._softmatch(shape)(key, start, end)
            if match is None:
                if end - start < 64 and self._fullmatch(shape)(key[:end] + b" ", start, end + 1):
                    return Part(shape, start, end)
                continue
            body = _skip(key, match.end(), end)
            if body == end:
                return Part(shape, start, end)
            part = self.whole(key, body, end, self._stream(shape, stream), catchall, envelopes + 1)
            if part is not None:
                return part.behind(Envelope(shape, start, match.end()))
        return None

    def _stream(self, envelope: int, stream: str) -> str:
        name = self.tables.names[envelope].partition(".")[2]
        return name if name in OPENS else stream

    # Several messages a line.

    def _cuts(self, key: bytes, start: int, end: int, part: Part | None) -> list[int]:
        """Where in mid-line another message may well begin: at its fixed first word, or at a time stamp."""
        index = self._leads_of("console")
        begin = start + 1
        if part is not None:
            spans = self.spans(part, key)
            begin = spans[-1][2] + 1 if spans else end
        found = [at for at in range(begin, end - 3) if key[at: at + 4] in index and key[at - 1] not in _INSIDE]
        found += [match.start() for match in _STAMP.finditer(key, begin, end)]
        return sorted(set(found))

    def _leads_of(self, stream: str) -> dict[bytes, list[int]]:
        """Shapes by the first four characters of their fixed first word, where they are sure of themselves."""
        index = self._leads.get(stream)
        if index is None:
            tables = self.tables
            index = self._leads[stream] = {}
            shapes = {shape for numbers in tables.streams[stream].values() for shape in numbers}
            envelopes = {shape for numbers in tables.envelopes.values() for shape in numbers}
            for shape in sorted(shapes | envelopes):
                lead = tables.leads[shape]
                if len(lead) >= 4 and (tables.weights[shape] >= STRONG or shape in envelopes):
                    index.setdefault(lead[:4], []).append(shape)
        return index


def _skip(key: bytes, start: int, end: int) -> int:
    while start < end and key[start] in BLANK:
        start += 1
    return start


class _Jam:
    """Reads one line as several messages: the cheapest chain, by dynamic programming over places."""

    def __init__(self, matcher: Matcher, key: bytes, end: int, cuts: list[int]) -> None:
        self.matcher = matcher
        self.key = key
        self.end = end
        self.cuts = cuts
        self.tries = 0
        self.known: dict[tuple[int, str], _Option | None] = {}

    def best(self, start: int, stream: str, whole: Part | None) -> _Option | None:
        """The cheapest way to read all of the line from `start`; None where nothing is found in it.

        `whole` is the message with free text at its end that covers the line as it stands, if there is one.
        """
        options = []
        chain = self.chain(start, stream, 0)
        if chain is not None and len(chain.parts) > 1:
            options.append(chain)
        for cut in self.cuts:
            rest = self.chain(cut, stream, 1)
            if rest is None or rest.cost[0] or rest.cost[1]:
                continue
            if whole is not None:
                before = whole.envelopes
                head = Part(whole.shape, whole.body, len(self.key[:cut].rstrip(BLANK)), before)
                options.append(_Option((0, 0, rest.cost[2], rest.cost[3] + 1), (head, *rest.parts)))
            else:
                ahead = self._head(start, len(self.key[:cut].rstrip(BLANK)), stream)
                options.append(_join(ahead, rest))
            break
        return _cheapest(options)

    def _head(self, start: int, end: int, stream: str) -> _Option:
        """What stands before a cut: a message, or a fragment."""
        part = self.matcher.whole(self.key, start, end, stream)
        if part is not None:
            return _Option((0, 0, 0, 1), (part,))
        general = self.matcher.whole(self.key, start, end, stream, catchall=True)
        if general is not None:
            return _Option((0, end - start, 0, 1), (general,))
        return _Option((end - start, 0, 0, 1), (Part(UNKNOWN, start, end),))

    def chain(self, start: int, stream: str, depth: int) -> _Option | None:
        """The cheapest chain of closed messages from `start` to the end; its last may end in free text or be unknown."""
        place = (start, stream)
        if place not in self.known:
            self.known[place] = None
            self.known[place] = self._chain(start, stream, depth)
        return self.known[place]

    def _chain(self, start: int, stream: str, depth: int) -> _Option | None:
        if depth > CHAIN or self.tries > TRIES:
            return None
        options = []
        part = self.matcher.whole(self.key, start, self.end, stream)
        self.tries += 1
        if part is not None:
            options.append(_Option((0, 0, self._clashes((part,)), 1), (part,)))
        for head in self._heads(start, stream, 0):
            if head.end == self.end:
                options.append(_Option((0, 0, 0, 1), (head,)))
                continue
            body = _skip(self.key, head.end, self.end)
            rest = self.chain(body, "console", depth + 1)
            if rest is None and self.matcher.tables.weights[head.shape] >= SURE:
                rest = self._rest(body)
            if rest is not None:
                options.append(self._joined(head, rest))
        return _cheapest(options)

    def _rest(self, start: int) -> _Option:
        general = self.matcher.whole(self.key, start, self.end, "console", catchall=True)
        if general is not None:
            return _Option((0, self.end - start, 0, 1), (general,))
        return _Option((self.end - start, 0, 0, 1), (Part(UNKNOWN, start, self.end),))

    def _joined(self, head: Part, rest: _Option) -> _Option:
        parts = (head, *rest.parts)
        unknown, general, _, count = rest.cost
        return _Option((unknown, general, self._clashes(parts), count + 1), parts)

    def _heads(self, start: int, stream: str, envelopes: int) -> Iterator[Part]:
        """Closed messages that begin at `start` and end before the line does, the longest of each shape first."""
        tables = self.matcher.tables
        byte = self.key[start]
        for shape in tables.streams[stream].get(byte, ()):
            if not tables.closed[shape] or tables.needles[shape] not in self.key:
                continue
            match = self.matcher._softmatch(shape)
            end = self.end
            while self.tries < TRIES:
                self.tries += 1
                found = match(self.key, start, end)
                if found is None:
                    break
                end = found.end()
                yield Part(shape, start, end)
                end -= 1
        if envelopes < 3:
            for shape in tables.envelopes.get(byte, ()):
                found = self.matcher._softmatch(shape)(self.key, start, self.end)
                if found is None:
                    continue
                body = _skip(self.key, found.end(), self.end)
                if body < self.end:
                    for part in self._heads(body, self.matcher._stream(shape, stream), envelopes + 1):
                        yield part.behind(Envelope(shape, start, found.end()))

    def _clashes(self, parts: tuple[Part, ...]) -> int:
        """How many devices and paths in `parts` contradict each other: a device is what its path says."""
        clashes = 0
        for part in parts:
            fields = {name: self.key[start:end] for name, _, start, end in self.matcher.spans(part, self.key)}
            path, device = fields.get("path"), fields.get("device")
            if path and device:
                driver = device.rstrip(b"0123456789")
                clashes += driver != path.rpartition(b"/")[2].partition(b"@")[0]
        return clashes


def _join(head: _Option, rest: _Option) -> _Option:
    one, two = head.cost, rest.cost
    return _Option((one[0] + two[0], one[1] + two[1], one[2] + two[2], one[3] + two[3]), head.parts + rest.parts)


def _cheapest(options: list[_Option]) -> _Option | None:
    """The first of the cheapest options; its parts marked ambiguous where another, cut elsewhere, costs as little."""
    if not options:
        return None
    least = min(option.cost for option in options)
    best = [option for option in options if option.cost == least]
    chosen = best[0]
    cuts = {tuple((part.shape, part.end) for part in option.parts) for option in best}
    if len(cuts) > 1 and least[3] > 1:
        parts = tuple(Part(p.shape, p.body, p.end, p.envelopes, True) for p in chosen.parts)
        return _Option(chosen.cost, parts)
    return chosen


class Memo(dict[bytes, Template]):
    """Templates by digit-masked line; one that is missing is parsed.  Two generations keep it bounded.

    `shapes` are all that were ever found, asked for or not.
    """

    def __init__(self, matcher: Matcher) -> None:
        super().__init__()
        self.matcher = matcher
        self.older: dict[bytes, Template] = {}
        self.size = 0
        self.shapes: set[int] = set()

    def __missing__(self, key: bytes) -> Template:
        found = self.older.get(key)
        if found is None:
            parts = self.matcher.parse(key)
            self.shapes.update(part.shape for part in parts)
            found = self.matcher.template(parts)
        if len(self) >= TEMPLATES or self.size > TEMPLATE_BYTES:
            self.older = dict(self)
            self.clear()
            self.size = 0
        self[key] = found
        self.size += len(key)
        return found
