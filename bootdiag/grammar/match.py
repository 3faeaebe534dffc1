"""From a line to its messages, once per template: which shapes stand where.

A console line's meaning doesn't depend on its digits, nor on the letters of its long hexadecimal numbers.  So a line is looked up by
its digit-masked text, and only a text that was never seen is parsed: as one message, behind its envelopes (syslog, `(XEN)`, …), or
as several that share the line.  Of thousands of shapes only those are tried that need one of the line's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple, TypeVar

from bootdiag.grammar.tables import HEX_MIN, OPENS, TURNS, Tables
from bootdiag.grammar.types import TYPES, Value
from bootdiag.limits import Limits

DIGITS = bytes.maketrans(b"123456789", b"000000000")
BLANK = b" \t"
UNKNOWN = -1
# A message that is followed by something unknown on its line: at least this many fixed characters.
SURE = 6
# A line of at least so many characters may be a whole console; so many messages of so many fixed characters each show it.
FLAT, FLAT_MESSAGES, FLAT_WEIGHT = 60, 2, 12
# Bounds on taking jams apart: bytes looked at in one line, messages in it, bytes of one message that another follows.
EFFORT = 1 << 18
CHAIN = 150
HEAD_MAX = 512
# Two generations of templates, each bounded in number and in bytes of text.
TEMPLATES = 32768
TEMPLATE_BYTES = 8 << 20
# Of one first byte so many sets of marks: noise has another one in every line.
MARKS = 512
# And so many words.
WORDS = 4096
# Words are runs of letters; numerals of letters, digits and underscores, those that no hexadecimal number has written as z.
_WORDS = bytes(byte if chr(byte).isalpha() and byte < 128 else 32 for byte in range(256))
_NUMERALS = bytes(32 if byte > 127 or not (chr(byte).isalnum() or byte == 95) else byte if byte in b"0123456789abcdefABCDEFx" else 122
                  for byte in range(256))
# All but marks, which tell most shapes without a word of their own apart.
_PLAIN = bytes(byte for byte in range(128) if chr(byte).isalnum() or byte in BLANK)
_KIND = bytes(65 if 65 <= byte <= 90 else 97 if 97 <= byte <= 122 else 48 if 48 <= byte <= 57 else 32 for byte in range(256))
_HEX = bytes.maketrans(b"bcdefBCDEF", b"aaaaaAAAAA")
_HEX_IN_IT = re.compile(rb"0[a-fA-F]").search
_STAMP = re.compile(rb"[A-Z][a-z][a-z] [ 0]0 00:00:00 ")
# The kernel's level, in the middle of what it interrupts.
_LEVEL = re.compile(rb"(?<=[^ \t\[({'\"])(?:WARNING|NOTICE): ")
_MESSAGE_ID = re.compile(rb"^(?:[A-Z][a-z]{2} [ 0]0|0{4}-00-00T)[^\[]{8,80}(?:\[0+\])?: \[ID 0+ [a-z0]+\.[a-z]+\] ")
# What stands before a name that only looks like the start of a message: part of a path, a quotation, a list.
_INSIDE = b" \t([{'\"/=@,-_<"

Match = Callable[..., "re.Match[bytes] | None"]
Span = tuple[str, Callable[[str], Value], int, int]
# What is seen of a text before any pattern is tried: its words, and the characters that are no letters, digits or blanks.
Sight = tuple[list[bytes], bytes]
_Key = TypeVar("_Key", bound=Collection[int])
_Made = TypeVar("_Made")


class Kept(dict[_Key, _Made]):
    """What `make` makes of each key, kept; forgotten, all of it, once it is too much: more than `most`, or very long keys."""

    def __init__(self, make: Callable[[_Key], _Made], most: int = TEMPLATES) -> None:
        super().__init__()
        self.make = make
        self.most = most
        self.size = 0

    def __missing__(self, key: _Key) -> _Made:
        found = self.make(key)
        if len(self) >= self.most or self.size > TEMPLATE_BYTES:
            self.clear()
            self.size = 0
        self[key] = found
        self.size += len(key)
        return found


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

    def moved(self, by: int) -> Part:
        """This part `by` columns further right."""
        envelopes = tuple(Envelope(shape, start + by, end + by) for shape, start, end in self.envelopes)
        return Part(self.shape, self.body + by, self.end + by, envelopes, self.ambiguous)

    def __repr__(self) -> str:
        return f"Part({self.shape}, {self.start}, {self.end})"


class Template:
    """What every line with the same digit-masked text holds.

    `kind` is one of BLANK_LINE, SPECIFIC, GENERIC (only a catch-all covers some of it), UNKNOWN_LINE (something is covered by nothing);
    `hot` says that the line holds a message that was asked for, `names` are those of its parts then.  `code` tells both in one number.
    """

    __slots__ = ("code", "hot", "kind", "names", "parts")

    def __init__(self, parts: tuple[Part, ...], kind: int, names: tuple[str, ...] = ()) -> None:
        self.parts = parts
        self.kind = kind
        self.names = names
        self.hot = bool(names)
        self.code = kind + len(KINDS) * self.hot


KINDS = BLANK_LINE, SPECIFIC, GENERIC, UNKNOWN_LINE = range(4)
# By code: the kind, and whether it is hot.
KIND_OF = bytes(code % len(KINDS) for code in range(256))
HOT = bytes(code >= len(KINDS) for code in range(256))
UNKNOWN_NAME = "unknown"
# Lines of one message that nobody asked for are all alike, and so are those of which nothing at all is known: their parts are not kept.
COLD = {kind: Template((), kind) for kind in (BLANK_LINE, SPECIFIC, UNKNOWN_LINE)}


class _Option(NamedTuple):
    """A way to read the rest of a line; the smaller `cost` is better."""

    cost: tuple[int, int, int, int]
    parts: tuple[Part, ...]


class _Patterns(dict[int, Match]):
    """A method of each shape's pattern, compiled when it is first needed."""

    def __init__(self, tables: Tables, method: str, *, soft: bool = False) -> None:
        super().__init__()
        self.tables = tables
        self.method = method
        self.soft = soft

    def __missing__(self, shape: int) -> Match:
        found: Match = getattr(re.compile(self.pattern(shape)), self.method)
        self[shape] = found
        return found

    def pattern(self, shape: int) -> bytes:
        """The shape's pattern as it is tried here."""
        pattern = self.tables.patterns[shape]
        if self.soft:
            pattern = pattern.replace("(?>", "(?:")
        return pattern.encode("latin-1")


class _ByMarks(dict[int, Kept[bytes, tuple[int, ...]]]):
    """Of `shapes`, which are sorted by first byte, by a line's first byte and marks those that need no other marks."""

    def __init__(self, tables: Tables, shapes: Mapping[int, tuple[int, ...]]) -> None:
        super().__init__()
        self.tables = tables
        self.shapes = shapes

    def __missing__(self, byte: int) -> Kept[bytes, tuple[int, ...]]:
        some, needed = self.shapes.get(byte, ()), self.tables.marks

        def fitting(marks: bytes) -> tuple[int, ...]:
            there = frozenset(marks)
            return tuple(shape for shape in some if there.issuperset(needed[shape]))

        found = self[byte] = Kept(fitting, MARKS if some else 1)
        return found


class Matcher:
    """Reads lines by `tables`; pure but for its caches (compiled patterns).

    `wanted` are the names of the events that are asked for; None asks for all.
    """

    def __init__(self, tables: Tables, wanted: frozenset[str] | None = None, line_max: int = Limits().matched_line) -> None:
        self.tables = tables
        self.line_max = line_max
        self._hot = None if wanted is None else frozenset(n for n, name in enumerate(tables.names) if name in wanted)
        # as Lark's lexer reads: a terminal gives nothing back; softly: it gives back what the next message needs
        self._full = _Patterns(tables, "fullmatch")
        self._begin = _Patterns(tables, "match")
        self._soft = _Patterns(tables, "match", soft=True)
        self._sieves: dict[tuple[bool, str, int], tuple[Kept[bytes, tuple[int, ...]], Kept[bytes, tuple[int, ...]]]] = {}
        self._led = Kept(self._leads_in)
        self._openers = _ByMarks(tables, tables.envelopes)
        self._catchalls = {stream: _ByMarks(tables, shapes) for stream, shapes in tables.catchalls.items()}
        self._hex: Kept[bytes, bool] = Kept(lambda word: any(known in word for known in tables.hex_words))
        self.envelope_shapes = frozenset(shape for shapes in tables.envelopes.values() for shape in shapes)
        self._bodies: dict[tuple[str, int], Kept[bytes, tuple[Part, ...]]] = {}

    def template(self, parts: tuple[Part, ...]) -> Template:
        """The template of a line with these parts."""
        if not parts:
            return COLD[BLANK_LINE]
        names = self.tables.names
        kind = SPECIFIC
        hot = self._hot is None
        for part in parts:
            shape = part.shape
            if shape == UNKNOWN:
                kind = UNKNOWN_LINE
            elif kind == SPECIFIC and self.tables.generic[shape]:
                kind = GENERIC
            hot = hot or shape in self._hot  # type: ignore[operator]
        if hot:
            return Template(parts, kind, tuple(names[part.shape] if part.shape >= 0 else UNKNOWN_NAME for part in parts))
        alike = len(parts) == 1 and (kind == SPECIFIC or (kind == UNKNOWN_LINE and not parts[0].envelopes))
        return COLD[kind] if alike else Template(parts, kind)

    def plain(self, key: bytes) -> bytes:
        """A digit-masked line that reads the same, with its long hexadecimal numbers made alike.

        Those in which letters and digits take turns: only their first character and the kind of the last are kept.  It is `key`
        itself where there are no such numbers, or where a shape that sees the difference might be in the line.
        """
        if _HEX_IN_IT(key) is None:
            return key
        found = key
        words = [word for word in key.translate(_NUMERALS).split() if len(word) >= HEX_MIN and b"z" not in word]
        for word in words:
            number = word[2:] if word[:2] == b"0x" else word
            if len(number) >= HEX_MIN and (masked := _masked(number)) != number and key.count(number) == words.count(word):
                found = found.replace(number, masked)
        return key if found is not key and self._sees_hex(key) else found

    def _sees_hex(self, key: bytes) -> bool:
        """Might a shape that sees which characters a hexadecimal number has be in the line?"""
        if any(map(self._hex.__getitem__, key.translate(_WORDS).split())):
            return True
        stream = "console"
        end = len(key)
        at = _skip(key, 0, end)
        for shape in self._envelopes(key, at, end):
            at = _skip(key, self._begin[shape](key, at).end(), end)  # type: ignore[union-attr]
            stream = self._stream(shape, stream)
        shapes = self.tables.hex_rest[stream].get(key[at], ()) if at < end else ()
        return any(self.tables.needles[shape] in key for shape in shapes)

    def _envelopes(self, key: bytes, at: int, end: int) -> Iterator[int]:
        """The envelopes that stand before each other from `at`, the first that fits each time."""
        for _ in range(4):
            for shape in self.tables.envelopes.get(key[at], ()) if at < end else ():
                match = self._begin[shape](key, at)
                if match is not None:
                    yield shape
                    at = _skip(key, match.end(), end)
                    break
            else:
                return

    def parse(self, key: bytes) -> tuple[Part, ...]:
        """The parts of a digit-masked line, from left to right; they cover every character that is no blank."""
        end = len(key.rstrip(BLANK))
        start = len(key) - len(key.lstrip(BLANK))
        if end <= self.line_max:
            return self._line(key, start, end) if start < end else ()
        # beyond the bound nothing is looked at
        last = len(key[: self.line_max].rstrip(BLANK))
        begin = len(key) - len(key[self.line_max:].lstrip(BLANK))
        return (*(self._line(key, start, last) if start < last else ()), Part(UNKNOWN, begin, end))

    def spans(self, part: Part, line: bytes) -> tuple[Span, ...]:
        """(field, decoder, start, end) of each field of `part` in a line of its template, envelopes' fields first."""
        if part._spans is None:
            found: list[Span] = []
            for envelope in part.envelopes:
                found += self._groups(envelope.shape, self._begin[envelope.shape](line[: envelope.end] + b" ", envelope.start))
            if part.shape != UNKNOWN:
                match = self._full[part.shape](line, part.body, part.end)
                if match is None:  # an envelope with nothing behind it
                    match = self._begin[part.shape](line[: part.end] + b" ", part.body)
                found += self._groups(part.shape, match)
            part._spans = tuple(found)
        return part._spans

    def fields_of(self, shape: int) -> frozenset[str]:
        """The names of all fields that an event of this shape may have, those of the envelopes among them."""
        shapes = (*self.envelope_shapes, *(() if shape == UNKNOWN else (shape,)))
        return frozenset(field for one in shapes for field, _ in self.tables.groups[one])

    def rivals(self, part: Part, key: bytes, stream: str = "console") -> list[int]:
        """The other shapes, no catch-alls, that take the message of `part` as theirs too."""
        for envelope in part.envelopes:
            stream = self._stream(envelope.shape, stream)
        sight = _sight(key[part.body: part.end])
        return [shape for shape in self._candidates(True, stream, key[part.body], sight)
                if shape != part.shape and self._full[shape](key, part.body, part.end)]

    def _groups(self, shape: int, match: re.Match[bytes] | None) -> Iterator[Span]:
        if match is None:
            return
        for number, (field, kind) in enumerate(self.tables.groups[shape], 1):
            start, end = match.span(number)
            if start >= 0:
                yield field, TYPES[kind].decode, start, end

    # One message a line: the ordinary case.

    def _line(self, key: bytes, start: int, end: int, stream: str = "console", depth: int = 0) -> tuple[Part, ...]:
        """The parts of `key[start:end]`, which stands behind `depth` envelopes."""
        sight = _sight(key[start:end])
        behind: tuple[Part, ...] = ()
        openers = self._openers[key[start]][sight[1]]
        if openers and depth < 4:
            perfect, behind = self._behind(key, start, end, stream, depth, openers)
            if perfect:
                return behind
        part = self._specific(key, start, end, stream, sight, depth > 0)
        if part is not None and self.tables.closed[part.shape]:
            return (part,)
        if part is None and behind:
            return behind
        cuts = self._cuts(key, start, end, part)
        if part is not None and not cuts:
            return self._flattened(key, start, end, stream, part) or (part,)
        best = None
        if cuts or openers or self._candidates(False, stream, key[start], sight):
            best = _Jam(self, key, end, cuts).best(start, stream, part)
        if best is not None and best.cost[:2] == (0, 0):
            return best.parts
        if flat := self._flattened(key, start, end, stream, part):
            return flat
        if part is not None:
            return (part,)
        general = self._general(key, start, end, stream, sight, depth > 0)
        if general is not None and (best is None or best.cost > (0, end - start, 0, 1)):
            return (general,)
        return best.parts if best is not None else (Part(UNKNOWN, start, end),)

    def _flattened(self, key: bytes, start: int, end: int, stream: str, part: Part | None) -> tuple[Part, ...]:
        """The parts of a line that holds a whole console, its newlines made blanks by a page; () where it holds none.

        Prose may quote one message; of several that surely are messages each is read where it stands, and what is
        between them stays unknown.  `part` is the message with free text at its end that the line begins with, if any.
        """
        if end - start < FLAT:
            return ()
        begin = start
        if part is not None:
            spans = self.spans(part, key)
            begin = spans[-1][2] if spans else end
        jam = _Jam(self, key, end, [])
        found: list[Part] = []
        at = begin
        while at < end - FLAT_WEIGHT:
            head = None
            if key[at: at + 4] in self.tables.leads and (at == start or key[at - 1] in BLANK):
                heads = [one for one in jam._heads(at, stream, 0) if self.tables.weights[one.shape] >= FLAT_WEIGHT]
                head = max(heads, key=lambda one: one.end, default=None)
            if head is None or (head.end < end and key[head.end] not in BLANK):
                at = key.find(b" ", at + 1, end) + 1
                if not at:
                    break
                continue
            found.append(head)
            at = head.end
        if len(found) < FLAT_MESSAGES:
            return ()
        parts: list[Part] = []
        at = start
        if part is not None:
            cut = len(key[: found[0].body].rstrip(BLANK))
            if self._full[part.shape](key, part.body, cut) is None:
                return ()
            parts.append(Part(part.shape, part.body, cut, part.envelopes))
            at = found[0].body
        for one in found:
            if (gap := _skip(key, at, one.body)) < one.body:
                parts += self._gap(key, gap, len(key[: one.body].rstrip(BLANK)), stream)
            parts.append(one)
            at = one.end
        if (gap := _skip(key, at, end)) < end:
            parts += self._gap(key, gap, end, stream)
        return tuple(parts)

    def _gap(self, key: bytes, start: int, end: int, stream: str) -> tuple[Part, ...]:
        """What stands between two messages of a flattened line: messages of their own, or something unknown."""
        whole = self.whole(key, start, end, stream)
        if whole is not None:
            return (whole,)
        chain = _Jam(self, key, end, []).chain(start, stream, 0)
        return chain.parts if chain is not None else (Part(UNKNOWN, start, end),)

    def _behind(self, key: bytes, start: int, end: int, stream: str, depth: int, envelopes: tuple[int, ...]
                ) -> tuple[bool, tuple[Part, ...]]:
        """The parts of a line that begins with an envelope, () where none fits; and whether nothing in it is unknown or generic.

        Where several envelopes fit, so that a field's name may be taken for a tag, the surer message behind them tells.
        What stands behind it is parsed once for all envelopes: hosts, times and tags differ, messages are the same.
        """
        best: tuple[Part, ...] = ()
        least = (end, end, 0)
        text = key[:end] + b" "
        for shape in envelopes:
            if not self._holds(shape, text, start, end + 1) or (match := self._begin[shape](text, start)) is None:
                continue
            body = _skip(key, match.end(), end)
            if body >= end:  # the blank that was added may have been taken
                return False, (Part(shape, start, end),)
            parts = self._body(key[body:end], self._stream(shape, stream), depth + 1)
            cost = (sum(part.end - part.start for part in parts if part.shape == UNKNOWN),
                    sum(part.end - part.start for part in parts if self.tables.generic[part.shape]),
                    -min(SURE, *(self.tables.weights[part.shape] for part in parts)))
            if cost < least:
                least = cost
                best = (parts[0].moved(body).behind(Envelope(shape, start, match.end())), *(part.moved(body) for part in parts[1:]))
                if cost == (0, 0, -SURE):
                    break
        return least[:2] == (0, 0), best

    def _body(self, body: bytes, stream: str, depth: int) -> tuple[Part, ...]:
        known = self._bodies.get((stream, depth))
        if known is None:
            known = self._bodies[stream, depth] = Kept(lambda body: self._line(body, 0, len(body), stream, depth))
        return known[body]

    def _specific(self, key: bytes, start: int, end: int, stream: str, sight: Sight, enveloped: bool) -> Part | None:
        """The message, no catch-all's, that is all of `key[start:end]`; one without fixed text only behind an envelope."""
        tables = self.tables
        for shape in self._candidates(True, stream, key[start], sight):
            if (tables.needles[shape] in key and (enveloped or tables.weights[shape])
                    and (shape in self._full or self._holds(shape, key, start, end)) and self._full[shape](key, start, end)):
                return Part(shape, start, end)
        return None

    def _candidates(self, whole: bool, stream: str, byte: int, sight: Sight) -> list[int]:
        """The shapes, by their numbers, that a text which begins with `byte` may have, wholly or at its beginning."""
        words, marks = sight
        sieve = self._sieves.get((whole, stream, byte))
        if sieve is None:
            sieve = self._sieves[whole, stream, byte] = self._sieve(whole, stream, byte)
        named, unnamed = sieve
        return sorted(set(unnamed[marks]).union(*map(named.__getitem__, words)))

    def _sieve(self, whole: bool, stream: str, byte: int) -> tuple[Kept[bytes, tuple[int, ...]], Kept[bytes, tuple[int, ...]]]:
        """Of the shapes that may begin with `byte` those that need a word, and those that need none but have no other marks than these.

        For a beginning only closed ones, and the word may go on as the next message begins.
        """
        firsts, closed = self.tables.firsts, self.tables.closed
        by_word, rest = self.tables.candidates[stream]
        longest = max(map(len, by_word), default=0)
        others = _ByMarks(self.tables, {byte: tuple(shape for shape in rest.get(byte, ()) if whole or closed[shape])})

        def named(word: bytes) -> tuple[int, ...]:
            if whole:
                return tuple(shape for shape in by_word.get(word, ()) if byte in firsts[shape])
            words = [word[:size] for size in range(1, min(len(word), longest) + 1)]
            return tuple(shape for one in words for shape in by_word.get(one, ()) if closed[shape] and byte in firsts[shape])

        return Kept(named, WORDS), others[byte]

    def _holds(self, shape: int, key: bytes, at: int, end: int) -> bool:
        """Does `key[at:end]` hold the texts that every message of this shape holds, one after another?"""
        for texts in self.tables.clauses[shape]:
            places = [place for text in texts if (place := key.find(text, at, end)) >= 0]
            if not places:
                return False
            at = min(places) + 1
        return True

    def _general(self, key: bytes, start: int, end: int, stream: str, sight: Sight, enveloped: bool) -> Part | None:
        """The message that a catch-all finds in `key[start:end]`; one without fixed text only behind an envelope."""
        tables = self.tables
        for shape in self._catchalls[stream][key[start]][sight[1]]:
            if tables.needles[shape] in key and (enveloped or tables.weights[shape]) and self._full[shape](key, start, end):
                return Part(shape, start, end)
        return None

    def whole(self, key: bytes, start: int, end: int, stream: str, sight: Sight | None = None, catchall: bool = False,
              envelopes: int = 0) -> Part | None:
        """The message, behind up to four envelopes, that covers `key[start:end]`, or None.

        `sight` is what is seen of the text, or of more than it.
        """
        sight = sight or _sight(key[start:end])
        if catchall:
            part = self._general(key, start, end, stream, sight, envelopes > 0)
        else:
            part = self._specific(key, start, end, stream, sight, envelopes > 0)
        if part is not None:
            return part
        openers = self._openers[key[start]][sight[1]]
        if openers and envelopes < 4:
            text = key[:end] + b" "
            for shape in openers:
                match = self._begin[shape](text, start)
                if match is not None:
                    body = _skip(key, match.end(), end)
                    if body >= end:  # the blank that was added may have been taken
                        return Part(shape, start, end)
                    part = self.whole(key, body, end, self._stream(shape, stream), sight, catchall, envelopes + 1)
                    if part is not None:
                        return part.behind(Envelope(shape, start, match.end()))
        return None

    def _stream(self, envelope: int, stream: str) -> str:
        name = self.tables.names[envelope].partition(".")[2]
        return OPENS.get(name, stream)

    # Several messages a line.

    def _leads_in(self, word: bytes) -> tuple[tuple[int, list[int]], ...]:
        """Where within `word` the fixed first words of messages stand, and of which shapes."""
        found = [(at, self._lead_shapes(word, at)) for at in range(1, len(word) - 3) if word[at - 1] not in _INSIDE]
        return tuple((at, shapes) for at, shapes in found if shapes)

    def _lead_shapes(self, key: bytes, at: int) -> list[int]:
        """The shapes of which the fixed first word stands at `at`."""
        return [shape for lead, shape in self.tables.leads.get(key[at: at + 4], ()) if key.startswith(lead, at)]

    def _cuts(self, key: bytes, start: int, end: int, part: Part | None) -> list[int]:
        """Where in mid-line another message may well begin: at its fixed first word, or at a time stamp."""
        found: list[int] = []
        words = key[start:end].split()
        if any(map(self._led.__getitem__, words)):
            place = start
            for word in words:
                place = key.index(word, place)
                found += [place + at for at, shapes in self._led[word] if any(self._holds(shape, key, place + at, end) for shape in shapes)]
                place += len(word)
        if b"00:00:00 " in key:
            found += [match.start() for match in _STAMP.finditer(key, start + 1, end)]
        if b"WARNING: " in key or b"NOTICE: " in key:
            found += [match.start() for match in _LEVEL.finditer(key, start + 1, end)]
        if found and part is not None:
            spans = self.spans(part, key)
            begin = spans[-1][2] + 1 if spans else end
            return sorted({at for at in found if at >= begin})
        return sorted(set(found))


def _sight(text: bytes) -> Sight:
    return text.translate(_WORDS).split(), bytes(sorted({*text.translate(None, _PLAIN)}))


def _masked(number: bytes) -> bytes:
    """The plain form of a long hexadecimal number, digits masked; itself where letters and digits don't take turns, or it is none."""
    masked = number.translate(_HEX)
    if b"A" not in masked:
        turning, other = b"a0", b"0a"
    elif b"a" not in masked:
        turning, other = b"A0", b"0A"
    else:
        return number
    if masked.count(turning) + masked.count(other) < TURNS or b"x" in number:
        return number
    middle = len(masked) - 2
    return number[:1] + ((turning if masked[0] == 48 else other) * (middle // 2 + 1))[:middle] + masked[-1:]


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
        self.effort = 0
        self.known: dict[tuple[int, str], _Option | None] = {}

    def best(self, start: int, stream: str, whole: Part | None) -> _Option | None:
        """The cheapest way to read all of the line from `start`; None where nothing is found in it.

        `whole` is the message with free text at its end that covers the line as it stands, if there is one.
        """
        options = []
        if whole is None and (chain := self.chain(start, stream, 0)) is not None:
            options.append(chain)
        for cut in self.cuts:
            rest = self.chain(cut, stream, 1)
            if rest is None or rest.cost[0] or rest.cost[1] or not self._leads(rest.parts[0], cut):
                continue
            if whole is not None:
                before = whole.envelopes
                head = Part(whole.shape, whole.body, len(self.key[:cut].rstrip(BLANK)), before)
                if self.matcher._full[head.shape](self.key, head.body, head.end) is None:
                    continue
                options.append(_Option((0, 0, rest.cost[2], rest.cost[3] + 1), (head, *rest.parts)))
            else:
                ahead = self._head(start, len(self.key[:cut].rstrip(BLANK)), stream)
                options.append(_join(ahead, rest))
            break
        return _cheapest(options)

    def _leads(self, part: Part, cut: int) -> bool:
        """Is it the first word of `part` that stands at `cut`, a level, or a time stamp?  Any other would begin there by chance."""
        shapes = self.matcher._lead_shapes(self.key, cut)
        first = part.envelopes[0].shape if part.envelopes else part.shape
        return first in shapes or any(begins.match(self.key, cut) for begins in (_STAMP, _LEVEL))

    def _head(self, start: int, end: int, stream: str) -> _Option:
        """What stands before a cut: a message, or a fragment."""
        part = self.matcher.whole(self.key, start, end, stream)
        if part is not None:
            return _Option((0, 0, 0, 1), (part,))
        return self._rest(start, end, stream)

    def chain(self, start: int, stream: str, depth: int) -> _Option | None:
        """The cheapest chain of closed messages from `start` to the end; its last may end in free text or be unknown."""
        place = (start, stream)
        if place not in self.known:
            self.known[place] = None
            self.known[place] = self._chain(start, stream, depth)
        return self.known[place]

    def _chain(self, start: int, stream: str, depth: int) -> _Option | None:
        if depth > CHAIN or self.effort > EFFORT:
            return None
        options = []
        part = self.matcher.whole(self.key, start, self.end, stream) if depth else None
        self.effort += self.end - start
        if part is not None:
            options.append(_Option((0, 0, self._clashes((part,)), 1), (part,)))
        for head in self._heads(start, stream, 0):
            if head.end == self.end:
                options.append(_Option((0, 0, 0, 1), (head,)))
                continue
            body = _skip(self.key, head.end, self.end)
            rest = self.chain(body, "console", depth + 1)
            if rest is None and self.matcher.tables.weights[head.shape] >= SURE:
                rest = self._rest(body, self.end, "console")
            if rest is not None:
                options.append(self._joined(head, rest))
        return _cheapest(options)

    def _rest(self, start: int, end: int, stream: str) -> _Option:
        """What no specific message covers: a catch-all's, or something unknown."""
        general = self.matcher.whole(self.key, start, end, stream, catchall=True)
        if general is not None:
            return _Option((0, end - start, 0, 1), (general,))
        return _Option((end - start, 0, 0, 1), (Part(UNKNOWN, start, end),))

    def _joined(self, head: Part, rest: _Option) -> _Option:
        parts = (head, *rest.parts)
        unknown, general, _, count = rest.cost
        return _Option((unknown, general, self._clashes(parts), count + 1), parts)

    def _heads(self, start: int, stream: str, envelopes: int) -> Iterator[Part]:
        """Closed messages that begin at `start` and end before the line does, the longest of each shape first."""
        matcher, tables, key = self.matcher, self.matcher.tables, self.key
        byte = key[start]
        most = min(self.end, start + HEAD_MAX)
        sight = _sight(key[start:most])
        for shape in matcher._candidates(False, stream, byte, sight):
            if tables.needles[shape] not in key or not matcher._holds(shape, key, start, most):
                continue
            end = most
            while self.effort < EFFORT:
                self.effort += end - start + 1
                found = matcher._soft[shape](key, start, end)
                if found is None:
                    break
                end = found.end()
                if matcher._full[shape](key, start, end):
                    yield Part(shape, start, end)
                end -= 1
                # a terminal gives back a whole run of letters or of digits, not a part of one
                while end > start and _KIND[key[end - 1]] == _KIND[key[end]] != 32:
                    end -= 1
        if envelopes < 3:
            for shape in matcher._openers[byte][sight[1]]:
                found = matcher._begin[shape](key, start, self.end)
                if found is None:
                    continue
                body = _skip(key, found.end(), self.end)
                if body < self.end:
                    for part in self._heads(body, matcher._stream(shape, stream), envelopes + 1):
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

    `shapes` are all that were ever found, asked for or not; `message_ids`: whether a line has the id that only Solaris' syslog gives.
    """

    def __init__(self, matcher: Matcher) -> None:
        super().__init__()
        self.matcher = matcher
        self.older: dict[bytes, Template] = {}
        self.size = 0
        self.shapes: set[int] = set()
        self.message_ids = False

    def __missing__(self, key: bytes) -> Template:
        found = self.older.get(key)
        if found is None:
            plain = self.matcher.plain(key)
            if plain == key:
                parts = self.matcher.parse(key)
                for part in parts:
                    self.shapes.add(part.shape)
                self.message_ids = self.message_ids or _MESSAGE_ID.search(key) is not None
                found = self.matcher.template(parts)
            else:
                found = self[plain]
        if len(self) >= TEMPLATES or self.size > TEMPLATE_BYTES:
            self.older = dict(self)
            self.clear()
            self.size = 0
        self[key] = found
        self.size += len(key)
        return found
