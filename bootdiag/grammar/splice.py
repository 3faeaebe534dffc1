"""Messages of more than one line that are one: wrapped at a terminal's width, or torn apart by another printer.

Only lines that nothing understands, or only a catch-all, are looked at, and they are joined only where one specific message comes of it.
A wrap: a line and those right below it.  A tear: what stands before another message on its line, or before lines of another's,
and the line where it goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bootdiag.grammar.match import (
    BLANK,
    BLANK_LINE,
    COLD,
    DIGITS,
    GENERIC,
    KIND_OF,
    SPECIFIC,
    SURE,
    UNKNOWN,
    UNKNOWN_LINE,
    Kept,
    Matcher,
    Part,
    Template,
)

# A message is looked for in so many lines at most, from its first to its last.
REACH = 4
# So many joins that were tried are remembered: few come again, and a console that is watched for days has many.
JOINS = 4096
# A line that is shorter was not wrapped into three, nor, if it ends otherwise than in a colon, in front of one that can stand alone.
WRAPPED = 60

if TYPE_CHECKING:
    from bootdiag.capture import Change, Chunk, Moved, Taken

Place = tuple[int, int, int]


class Fragment(NamedTuple):
    """A piece of a message, as it stands in the capture: the line's number, the line, columns in bytes, how the line came about."""

    line: int
    raw: bytes
    start: int
    end: int
    change: Change | Moved | Taken | None


class Joined(Part):
    """A message in several places: `raw` is its text put together, `places` say (line, from, to) of each piece, lines counted as given to
    `Splicer.splice`, columns in bytes; `fragments` are these pieces in the capture, once it was decided for."""

    __slots__ = ("fragments", "places", "raw")

    def __init__(self, part: Part, raw: bytes, places: tuple[Place, ...]) -> None:
        super().__init__(part.shape, part.body, part.end, part.envelopes)
        self.raw = raw
        self.places = places
        self.fragments: tuple[Fragment, ...] = ()


class Splicer:
    """Joins lines by a matcher; pure but for its bounded caches."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher
        self._messages = Kept(self._find, JOINS)
        self._parts = Kept(matcher.parse, JOINS)

    def splice(self, chunk: Chunk, templates: list[Template], codes: bytes, more: bool) -> int:
        """Put the templates of what is joined in the place of those of its lines, which are those of `chunk`; `codes` are theirs.

        How many lines are settled comes back: with `more` to come, the last few may yet be part of a message.  What is joined does not
        depend on how the lines come: nothing is decided of a line before all that it may be joined with is there.
        """
        decided = max(0, len(templates) - REACH + 1) if more else len(templates)
        settled = max(0, decided - REACH + 1) if more else decided
        kinds = codes.translate(KIND_OF)
        lines = chunk.text.split(b"\n") if max(kinds) >= GENERIC else []
        taken: set[int] = set()
        for number in range(min(decided, len(lines))):
            if kinds[number] < GENERIC or number in taken:
                continue
            for joined in self._options(lines, templates, number, taken):
                self._put(joined, chunk, lines, templates)
                places = [place[0] for place in joined.places]
                taken.update(places)
                if places[0] < settled:
                    settled = max(settled, places[-1] + 1)
                break
        return settled

    def _options(self, lines: Sequence[bytes], templates: Sequence[Template], number: int, taken: set[int]) -> Iterator[Joined]:
        """What line `number` may be part of: as the end of a torn message, as the beginning of a wrapped one."""
        if templates[number].kind == UNKNOWN_LINE:
            for before in range(number - 1, max(-1, number - REACH), -1):
                if before in taken or templates[before].kind == BLANK_LINE:
                    break
                yield from self._torn(lines, templates, before, number)
                if templates[before].kind != SPECIFIC:
                    break
        found = None
        for last in range(number + 1, min(len(lines), number + REACH)):
            if last > number + 1 and len(lines[number]) < WRAPPED:
                break  # three lines need a first one that was full
            if last in taken or not self._continues(lines, templates, last, number):
                break
            for gap in (b" ", b""):
                raw = gap.join(line.rstrip() if gap else line for line in lines[number: last + 1])
                part = self._message(raw)
                if part is not None:
                    found = Joined(part, raw, tuple(_place(lines, at) for at in range(number, last + 1)))
                    break
        if found is not None and len(templates[number].parts) <= 1:
            yield found

    def _torn(self, lines: Sequence[bytes], templates: Sequence[Template], first: int, last: int) -> Iterator[Joined]:
        """Messages that begin in line `first`, before something else, and end with the whole line `last`."""
        line, tail = lines[first], lines[last]
        template = templates[first]
        if len(template.parts) <= 1 and (last == first + 1 or template.kind == SPECIFIC):
            return
        parts = self._parts_of(template, line)
        heads = list(zip(parts, [part.start for part in parts[1:]], strict=False))
        if last > first + 1 and template.kind != SPECIFIC:
            heads.append((parts[-1], len(line)))
        for head, end in heads:
            known = head.shape != UNKNOWN and not self.matcher.tables.generic[head.shape]
            if known and (line[end - 1] in BLANK or tail[0] in BLANK):
                continue  # a whole message, as it may well be, and no word was torn
            raw = line[head.start: end] + tail
            part = self._message(raw, head.shape)
            if part is not None:
                yield Joined(part, raw, ((first, head.start, head.end), _place(lines, last)))

    def _continues(self, lines: Sequence[bytes], templates: Sequence[Template], number: int, first: int) -> bool:
        """May line `number` be the rest of one above it, `first`?  It is no message that is sure of itself."""
        kind = templates[number].kind
        if kind == UNKNOWN_LINE:
            return True
        if not lines[number].strip():
            return False
        head = lines[first].rstrip()
        if kind == SPECIFIC and len(head) < WRAPPED and not head.endswith(b":"):
            return False
        parts = self._parts_of(templates[number], lines[number])
        return len(parts) == 1 and not parts[0].envelopes and (kind == GENERIC or self.matcher.tables.weights[parts[0].shape] < SURE)

    def _message(self, raw: bytes, head: int = UNKNOWN) -> Part | None:
        """The specific message that is all of `raw`: one that is sure of itself, or of the shape of its `head`."""
        part = self._messages[raw.translate(DIGITS)]
        if part is None or (self.matcher.tables.weights[part.shape] < SURE and part.shape != head):
            return None
        return part

    def _find(self, key: bytes) -> Part | None:
        start, end = len(key) - len(key.lstrip()), len(key.rstrip())
        if not start < end <= self.matcher.line_max:
            return None
        part = self.matcher.whole(key, start, end, "console")
        return None if part is None or part.shape in self.matcher.envelope_shapes else part

    def _parts_of(self, template: Template, line: bytes) -> tuple[Part, ...]:
        if template is COLD[UNKNOWN_LINE]:
            return (Part(UNKNOWN, len(line) - len(line.lstrip(BLANK)), len(line.rstrip(BLANK))),)
        return template.parts or self._parts[line.translate(DIGITS)]

    def _put(self, joined: Joined, chunk: Chunk, lines: Sequence[bytes], templates: list[Template]) -> None:
        first, start, _ = joined.places[0]
        joined.fragments = tuple(Fragment(chunk.first_line + number, lines[number], start, end, chunk.changes.get(number))
                                 for number, start, end in joined.places)
        whole = joined.places[-1][0] == first + 1 and start == _place(lines, first)[1] and joined.places[0] == _place(lines, first)
        parts = () if whole else self._parts_of(templates[first], lines[first])
        others = tuple(part for part in parts if part.start != start)
        before = tuple(part for part in others if part.start < start)
        templates[first] = self.matcher.template((*before, joined, *others[len(before):]))
        for number, _, _ in joined.places[1:]:
            templates[number] = COLD[SPECIFIC]


def _place(lines: Sequence[bytes], number: int) -> Place:
    line = lines[number]
    return number, len(line) - len(line.lstrip()), len(line.rstrip())
