"""From bytes to lines: opened, decompressed, decoded, cleaned; every line keeps its place in the original.

A physical line ends at LF alone.  The layer knows terminals and recorders, and nothing of Solaris.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator, Mapping, Set
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from bootdiag.capture import pages, recorders
from bootdiag.capture import source as sources
from bootdiag.capture.errors import CaptureError
from bootdiag.capture.stamps import Clock, Recorded
from bootdiag.capture.terminal import cleaned, special
from bootdiag.capture.traced import Traced
from bootdiag.limits import Limits
from bootdiag.live import BLOCK

if TYPE_CHECKING:
    from bootdiag.capture import wrappers

__all__ = ["Capture", "CaptureError", "CaptureInfo", "Change", "Chunk", "open_capture"]

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# What text doesn't hold, and how much of it a capture's beginning may hold before it is taken for something else.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x07\x08\x0b\x0c\x1b\0") + b"\x7f"
_JUDGED = 64 * 1024
# So much of a beginning tells UTF-16 without a mark.
_SEEN = 4096
_ODD = 0.05
_FORMATS = {
    b"\xff\xd8\xff": "a JPEG image", b"\x89PNG\r\n": "a PNG image", b"GIF8": "a GIF image", b"%PDF-": "a PDF document",
    b"\x7fELF": "an ELF program", b"\xca\xfe\xba\xbe": "a Java class or universal program", b"SQLite format 3\0": "a database",
    b"PK\x03\x04": "a zip archive", b"7z\xbc\xaf": "a 7z archive", b"\x1f\x9d": "data of compress(1), to be uncompressed first",
    b"\xd0\xcf\x11\xe0": "an Office document", b"ElfFile\0": "a Windows event log",
}


class Change:
    """How a cleaned line came about: the original column of each of its characters."""

    __slots__ = ("_columns", "_text")

    def __init__(self, text: str, columns: list[int]) -> None:
        self._text = text
        self._columns = columns

    def column(self, offset: int) -> int:
        """The 1-based column, in decoded characters of the original line, of the byte at `offset` of the clean line."""
        if not self._columns:
            return 1
        index = len(self._text.encode()[:offset].decode("utf-8", "ignore"))
        return self._columns[min(index, len(self._columns) - 1)]

    def line(self, number: int, offset: int) -> int:
        """The 1-based line of the file of the byte at `offset` of the clean line, which is the `number`th: the same one."""
        return number


class Moved:
    """A line from whose beginning so many characters were taken; what is left came about by `change`, if that was cleaned, too."""

    __slots__ = ("_by", "_change", "_line")

    def __init__(self, by: int, line: bytes, change: Change | Moved | Taken | None) -> None:
        self._by = by
        self._line = line
        self._change = change

    def column(self, offset: int) -> int:
        """As of a Change."""
        if self._change is not None:
            return self._by + self._change.column(offset)
        return self._by + len(self._line[:offset].decode("utf-8", "replace")) + 1

    def line(self, number: int, offset: int) -> int:
        """As of a Change."""
        return number


class Taken:
    """A line that was taken out of something else, where it stood as `row`; it came about by `change`, if that was cleaned, too."""

    __slots__ = ("_change", "_row")

    def __init__(self, row: Traced, change: Change | None) -> None:
        self._row = row
        self._change = change

    def column(self, offset: int) -> int:
        """As of a Change."""
        return self._place(offset)[1]

    def line(self, number: int, offset: int) -> int:
        """As of a Change, but another line of the file than the `number`th, in most."""
        return self._place(offset)[0]

    def _place(self, offset: int) -> tuple[int, int]:
        if self._change is not None:
            count = self._change.column(offset) - 1
            try:
                offset = len(self._row.text.decode("utf-8")[:count].encode("utf-8"))
            except UnicodeDecodeError:
                offset = count
        return self._row.place(offset)


class Chunk(NamedTuple):
    """Some whole lines: `text` holds them as clean UTF-8, parted by LF without a final one; `first_line` is the 1-based number of the
    first, counted among the lines of the console; `changes` says, by index, which lines differ from the original otherwise than at their
    end, and which are lines of another number in the file."""

    first_line: int
    text: bytes
    changes: Mapping[int, Change | Moved | Taken]


class CaptureInfo(NamedTuple):
    """What is known of a capture once it is read: its name, bytes (decompressed), lines, encoding, compression ("" for none),
    what it looks like where that is no text ("a JPEG image", "" for text), notes (what was done to it, how often), and what recorded it,
    the outermost first."""

    name: str
    size: int
    lines: int
    encoding: str
    compression: str
    binary: str
    notes: tuple[tuple[str, int], ...]
    recorders: tuple[Recorded, ...] = ()


def open_capture(source: bytes | str | os.PathLike[str] | BinaryIO, *, name: str = "", limits: Limits = Limits(),
                 encoding: str | None = None, chunk_size: int = BLOCK, ready: sources.Ready | None = None,
                 patient: bool = False, wrapper: str | None = None) -> Capture:
    """A capture to read from bytes, a text, a path, or an open binary file; CaptureError where it can't be opened.

    `ready` is asked with the file's descriptor before each read; False ends the capture there.  A `patient` one is judged by all of
    its beginning, however slowly that comes; else the first line is given as soon as it is there, and judged alone.
    `wrapper` names what recorded it, the outermost first ("docker,xenconsoled"), or "none"; None: find out.
    """
    if encoding is not None:
        try:
            encoding = codecs.lookup(encoding).name
        except LookupError:
            raise CaptureError(f"no such encoding: {encoding}") from None
    forced = None if wrapper is None else _forced(wrapper)
    patient = patient or not sources.flows(source)
    blocks, name = sources.opened(source, name, ready)
    return Capture(blocks, name, limits, "utf-8" if isinstance(source, str) else encoding, chunk_size, text=isinstance(source, str),
                   patient=patient, forced=forced)


def _forced(names: str) -> list[wrappers.Wrapper]:
    """The wrappers of these names, parted by commas."""
    from bootdiag.capture import wrappers

    made = []
    for name in [name.strip() for name in names.split(",") if name.strip() not in ("", "none")]:
        make = wrappers.named(name)
        if make is None:
            raise CaptureError(f"no such wrapper: {name}; there are {', '.join(wrappers.NAMES)}, and none")
        made.append(make())
    return made


class Capture:
    """A capture as it is read, once: `chunks` gives its lines, `info` what is known so far."""

    def __init__(self, blocks: Iterator[bytes], name: str, limits: Limits, encoding: str | None, chunk_size: int,
                 text: bool = False, patient: bool = False, forced: list[wrappers.Wrapper] | None = None) -> None:
        self._blocks = blocks
        self._name = name
        self._limits = limits
        self._encoding = encoding
        self._chunk_size = chunk_size
        self._text = text
        self._patient = patient
        self._held = b""  # the line that has begun
        self._size = self._lines = 0
        self._compression = ""
        self._binary = ""
        self._judged = self._odd = 0
        self._notes: dict[str, int] = {}
        self._forced = forced
        self._wrappers: list[wrappers.Wrapper] = []
        self._clocks: list[Clock] = []
        self._prefixes: list[recorders.Recorder] = []
        self._dots = False
        self._longest = limits.kept_line

    @property
    def info(self) -> CaptureInfo:
        """What is known of the capture; final once `chunks` is exhausted."""
        binary = self._binary or ("binary data" if self._odd > _ODD * self._judged else "")
        return CaptureInfo(self._name, self._size, self._lines, self._encoding or "utf-8", self._compression, binary,
                           tuple(self._notes.items()), tuple(clock.recorded for clock in self._clocks))

    def chunks(self) -> Iterator[Chunk]:
        """The lines of the capture, in chunks of about 64 KiB; CaptureError where reading fails or a limit stops it."""
        texts = self._texts()
        head, complete = self._head(texts)
        self._judge(head, complete)
        if self._wrappers and not self._prefixes:
            yield from self._unwrapped(_chained_texts(head, texts))
            return
        for text in _chained_texts([b"\n".join(head)] if head else [], texts):
            first = self._lines + 1
            self._lines += text.count(b"\n") + 1
            yield self._chunk(first, text)

    def _head(self, texts: Iterator[bytes]) -> tuple[list[bytes], bool]:
        """The first texts, by which the recorder is known, and whether they are all."""
        head: list[bytes] = []
        size = 0
        for text in texts:
            head.append(text)
            size += len(text) + 1
            if size >= _JUDGED or not self._patient:
                return head, False
        return head, True

    def _judge(self, head: list[bytes], complete: bool) -> None:
        """Find what recorded the capture that begins with `head`."""
        text = b"\n".join(head)
        if not complete and len(text) > _JUDGED:
            text = text[: max(text.rfind(b"\n", 0, _JUDGED), 0)] or text
        lines = text.split(b"\n")
        if self._forced is None:
            # an escape that xenconsoled wrote as a dot
            self._dots = len(re.findall(recorders.DOTS, text)) > 1
            if recorders.wrapped(lines):
                from bootdiag.capture import wrappers

                self._wrappers = wrappers.found(lines, complete)
        else:
            self._wrappers = self._forced
            self._dots = any(one.name == "xenconsoled" for one in self._wrappers)
        self._clocks = [Clock(one.name, one.clock) for one in self._wrappers]
        prefixes = [one.recorder for one in self._wrappers if one.recorder is not None]
        if len(prefixes) == len(self._wrappers):
            self._prefixes = prefixes

    def _unwrapped(self, texts: Iterator[bytes]) -> Iterator[Chunk]:
        """The lines of the console within what wraps it."""
        number = 0
        for text in texts:
            rows = []
            blank = set()
            for line in self._plain(text).split(b"\n"):
                self._lines += 1
                rows.append(Traced.of_line(line, self._lines))
                if not line.strip():
                    blank.add(self._lines)
            for chunk in self._rows(rows, number, blank, False):
                number += chunk.text.count(b"\n") + 1
                yield chunk
        yield from self._rows([], number, set(), True)

    def _rows(self, rows: list[Traced], number: int, blank: Set[int], last: bool) -> Iterator[Chunk]:
        """The console's lines within some of the file's, of which those numbered in `blank` are; `number` came before."""
        for wrapper, clock in zip(self._wrappers, self._clocks, strict=True):
            inner = list(wrapper.rows(rows, last))
            if wrapper.clock:
                for row in inner:
                    if row.stamp:
                        clock.see(row.stamp, row.runs[0].line)
                        row.stamp = b""
            rows = inner
        if not rows:
            return
        texts: list[bytes] = []
        changes: dict[int, Change | Moved | Taken] = {}
        for at, row in enumerate(rows):
            text = row.text.rstrip(b"\r")
            changed: dict[int, Change | Moved | Taken] = {}
            if recorders.marked(text) and recorders.own(text):
                self.note("lines of the recorder's own taken out")
                text = b""
            elif next(special(text), None) is not None:
                text = self._line(text, 0, changed)
            if text.strip() or row.runs[0].line not in blank:
                change = changed.get(0)
                changes[at] = Taken(row, change if isinstance(change, Change) else None)
            texts.append(text)
        yield Chunk(number + 1, b"\n".join(texts), changes)

    def _plain(self, text: bytes) -> bytes:
        """`text` with the escapes that a recorder wrote as dots."""
        return re.sub(recorders.DOTS, b"\x1b\\1", text) if self._dots else text

    def pending(self) -> Chunk | None:
        """The line that has begun after those that were given, as it would be if the capture ended here."""
        if not self._held or not self._lines or (self._wrappers and not self._prefixes):
            return None
        notes = self._notes.copy()
        try:
            return self._chunk(self._lines + 1, self._cut(self._held, b"", 0))
        finally:
            self._notes = notes

    def note(self, what: str, count: int = 1) -> None:
        """Count something that was done to the capture."""
        if count:
            self._notes[what] = self._notes.get(what, 0) + count

    def _bytes(self) -> Iterator[bytes]:
        """The content, decompressed, within bounds, decoded to UTF-8 where it was something else."""
        blocks = self._blocks
        if not self._text:
            start = _beginning(blocks, 16)
            self._compression = sources.compression(start)
            blocks = _chained(start, blocks)
        try:
            if self._compression:
                blocks = sources.decompressed(blocks, self._compression, self._limits, self.note)
            yield from self._decoded(self._bounded(blocks))
        except CaptureError as error:
            if error.limit and self._name:
                raise CaptureError(f"{self._name}: {error}", error.limit) from None
            raise

    def _bounded(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        for block in blocks:
            self._size += len(block)
            if self._size > self._limits.capture:
                raise CaptureError(f"larger than {self._limits.capture} bytes", "capture")
            yield block

    def _decoded(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        start = _beginning(blocks, _SEEN if self._patient else 64)
        encoding = self._encoding
        for bom, kind in _BOMS:
            if start.startswith(bom) and encoding in (None, kind):
                encoding, start = kind, start[len(bom):]
        if encoding is None:
            encoding = _utf16(start) or "utf-8"
        self._encoding = encoding
        blocks = _chained(start, blocks)
        if codecs.lookup(encoding).name == "utf-8":
            self._binary = next((what for magic, what in _FORMATS.items() if start.startswith(magic)), "")
            yield from self._judging(blocks)
            return
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        for block in blocks:
            yield decoder.decode(block).encode("utf-8", "replace")
        yield decoder.decode(b"", True).encode("utf-8", "replace")

    def _judging(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """`blocks`, counted what in their beginning is no text."""
        for block in blocks:
            if self._judged < _JUDGED:
                seen = block[: _JUDGED - self._judged]
                self._judged += len(seen)
                self._odd += len(seen) - len(seen.translate(None, _CONTROLS))
            yield block

    def _texts(self) -> Iterator[bytes]:
        """Whole lines, about a chunk at a time, without their last LF; an overlong line is cut."""
        blocks = self._bytes()
        start = next(blocks, b"")
        if recorders.document(start):
            self._longest = max(self._longest, self._limits.document)
        most = self._longest
        over = 0  # what has been dropped of the line that has begun
        for block in _chained(start, blocks):
            for at in range(0, len(block), self._chunk_size):
                piece = block[at: at + self._chunk_size]
                cut = piece.rfind(b"\n")
                if cut < 0:
                    room = max(0, most - len(self._held))
                    self._held += piece[:room]
                    over += len(piece) - len(piece[:room])
                    continue
                text = self._cut(self._held, piece[:cut], over)
                self._held, over = piece[cut + 1: cut + 1 + most], max(0, len(piece) - cut - 1 - most)
                yield text
        if self._held or over:
            text, self._held = self._cut(self._held, b"", over), b""
            yield text

    def _cut(self, held: bytes, text: bytes, over: int) -> bytes:
        """`held` and `text`, whole lines; those longer than may be kept are cut, `over` bytes of the first were dropped before."""
        most = self._longest
        if not over and len(held) + len(text) <= most:
            return held + text
        first, newline, rest = text.partition(b"\n")
        lines = [held if over else held + first]
        over += len(first) if over else 0
        lines += rest.split(b"\n") if newline else []
        for number, line in enumerate(lines):
            if len(line) > most or (over and number == 0):
                over += max(0, len(line) - most)
                lines[number] = _whole(line[:most])
        self.note("bytes of overlong lines not looked at", over)
        return b"\n".join(lines)

    def _chunk(self, first: int, text: bytes) -> Chunk:
        if b"\r" in text:
            text = text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
            text = text.rstrip(b"\r")
        text, taken = self._unrecorded(self._plain(text), first)
        lines: list[bytes] = []
        changes: dict[int, Change | Moved | Taken] = {}
        number = begin = 0
        end = -1
        for at in special(text):
            if at <= end:
                continue  # on the line that was just cleaned
            lines = lines or text.split(b"\n")
            number += text.count(b"\n", begin, at)
            lines[number] = self._line(lines[number], number, changes)
            begin = at
            end = text.find(b"\n", at)
            if end < 0:
                break
        if pages.disguised(text):
            lines = lines or text.split(b"\n")
            self._undisguise(lines, changes)
        if taken:
            lines = lines or text.split(b"\n")
            changes |= {number: Moved(by, lines[number], changes.get(number)) for number, by in taken.items()}
        return Chunk(first, b"\n".join(lines) if lines else text, changes)

    def _unrecorded(self, text: bytes, first: int) -> tuple[bytes, dict[int, int]]:
        """`text` without what recorders added to it, and of each line that had something, how many characters were taken."""
        marked = recorders.marked(text, first == 1 or bool(self._prefixes))
        if not self._prefixes and not marked:
            return text, {}
        lines = text.split(b"\n")
        taken: dict[int, int] = {}
        stamps = list(zip(self._prefixes, self._clocks, strict=False))
        matches = [prefix.prefix.match for prefix, _ in stamps]
        for number, line in enumerate(lines):
            at = 0
            for (prefix, clock), match in zip(stamps, matches, strict=True):
                found = match(line, at)
                if found is None:
                    break
                if prefix.clock:
                    clock.see(found.group(), first + number)
                at = found.end()
            if marked and recorders.own(line[at:]):
                taken[number] = len(line)
                lines[number] = b""
                self.note("lines of the recorder's own taken out")
            elif at:
                taken[number] = at
                lines[number] = line[at:]
        return b"\n".join(lines), taken

    def _undisguise(self, lines: list[bytes], changes: dict[int, Change | Moved | Taken]) -> None:
        """Undo what a page did to `lines`, which are clean."""
        for number, line in enumerate(lines):
            if pages.DISGUISE.search(line) is None:
                continue
            text = line.decode("utf-8", "replace")
            before = changes.get(number)
            columns = list(range(1, len(text) + 1))
            if isinstance(before, Change):
                columns = [before.column(len(text[:at].encode())) for at in range(len(text))]
            clean, columns = pages.undisguised(text, columns)
            lines[number] = clean.encode()
            changes[number] = Change(clean, columns)
            self.note("lines that a page or an archive of mail had changed")

    def _line(self, line: bytes, number: int, changes: dict[int, Change | Moved | Taken]) -> bytes:
        try:
            original = line.decode("utf-8")
        except UnicodeDecodeError:
            original = _western(line)
            self.note("lines that are no UTF-8, read as Western European")
        clean, columns = cleaned(original)
        if clean != original.rstrip("\r"):
            changes[number] = Change(clean, columns)
            self.note("lines with control or web characters resolved")
        return clean.encode("utf-8", "replace")


def _chained_texts(head: list[bytes], texts: Iterator[bytes]) -> Iterator[bytes]:
    yield from head
    yield from texts


def _beginning(blocks: Iterator[bytes], size: int) -> bytes:
    """The first blocks, until they are `size` bytes or the end."""
    start = b""
    while len(start) < size and (block := next(blocks, b"")):
        start += block
    return start


def _chained(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    if start:
        yield start
    yield from blocks


def _whole(line: bytes) -> bytes:
    """`line` without a character of UTF-8 that was cut at its end."""
    for back in range(1, min(4, len(line) + 1)):
        if line[-back] >= 0xC0:
            needed = 2 if line[-back] < 0xE0 else 3 if line[-back] < 0xF0 else 4
            return line[:-back] if needed > back else line
        if line[-back] < 0x80:
            break
    return line


# Code page 1252 where it differs from latin-1; where it has nothing, latin-1 stays.
_WESTERN = {byte: char for byte in range(0x80, 0xA0) if (char := bytes((byte,)).decode("cp1252", "ignore"))}


def _western(line: bytes) -> str:
    """The text of a line in Windows' code page 1252."""
    return line.decode("latin-1").translate(_WESTERN)


def _utf16(start: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of ASCII text is 0."""
    head = start[:_SEEN]
    if len(head) < 8:
        return ""
    even, odd = head[0::2], head[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""
