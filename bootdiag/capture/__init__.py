"""From bytes to lines: opened, decompressed, decoded, cleaned; every line keeps its place in the original.

A physical line ends at LF alone.  The layer knows terminals and recorders, and nothing of Solaris.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple

from bootdiag.capture import source as sources
from bootdiag.capture.errors import CaptureError
from bootdiag.capture.terminal import SPECIAL, cleaned
from bootdiag.limits import Limits

__all__ = ["Capture", "CaptureError", "CaptureInfo", "Change", "Chunk", "open_capture"]

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x07\x08\x0b\x0c\x1b\0") + b"\x7f"
_MAGIC_BINARY = (b"\xff\xd8\xff", b"\x89PNG", b"\x7fELF", b"%PDF", b"PK\x03\x04", b"GIF8", b"MZ", b"\xca\xfe\xba\xbe")


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


class Chunk(NamedTuple):
    """Some whole lines: `text` holds them as clean UTF-8, parted by LF without a final one; `first_line` is the 1-based number of the
    first; `changes` says, by index, which lines differ from the original otherwise than at their end."""

    first_line: int
    text: bytes
    changes: Mapping[int, Change]


class CaptureInfo(NamedTuple):
    """What is known of a capture once it is read: its name, bytes (decompressed), lines, encoding, compression ("" for none),
    whether it looks like no text at all, and notes (what was done to it, how often)."""

    name: str
    size: int
    lines: int
    encoding: str
    compression: str
    binary: bool
    notes: tuple[tuple[str, int], ...]


def open_capture(source: bytes | str | os.PathLike[str] | BinaryIO, *, name: str = "", limits: Limits = Limits(),
                 encoding: str | None = None, chunk_size: int = sources.BLOCK, ready: sources.Ready | None = None) -> Capture:
    """A capture to read from bytes, a text, a path, or an open binary file; CaptureError where it can't be opened.

    `ready` is asked with the file's descriptor before each read; False ends the capture there.
    """
    blocks, name = sources.opened(source, name, ready)
    return Capture(blocks, name, limits, encoding, chunk_size)


class Capture:
    """A capture as it is read, once: `chunks` gives its lines, `info` what is known so far."""

    def __init__(self, blocks: Iterator[bytes], name: str, limits: Limits, encoding: str | None, chunk_size: int) -> None:
        self._blocks = blocks
        self._name = name
        self._limits = limits
        self._encoding = encoding
        self._chunk_size = chunk_size
        self._size = self._lines = 0
        self._compression = ""
        self._binary = False
        self._notes: dict[str, int] = {}

    @property
    def info(self) -> CaptureInfo:
        """What is known of the capture; final once `chunks` is exhausted."""
        return CaptureInfo(self._name, self._size, self._lines, self._encoding or "utf-8", self._compression, self._binary,
                           tuple(self._notes.items()))

    def chunks(self) -> Iterator[Chunk]:
        """The lines of the capture, in chunks of about 64 KiB; CaptureError where reading fails or a limit stops it."""
        for text in self._texts():
            first = self._lines + 1
            self._lines += text.count(b"\n") + 1
            yield self._chunk(first, text)

    def note(self, what: str, count: int = 1) -> None:
        """Count something that was done to the capture."""
        if count:
            self._notes[what] = self._notes.get(what, 0) + count

    def _bytes(self) -> Iterator[bytes]:
        """The content, decompressed, within bounds, decoded to UTF-8 where it was UTF-16."""
        blocks = self._blocks
        start = b""
        for block in blocks:
            start += block
            if len(start) >= 8:
                break
        blocks = _chained(start, blocks)
        self._compression = sources.compression(start)
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
                raise CaptureError(f"is larger than {self._limits.capture} bytes", "capture")
            yield block

    def _decoded(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        start = next(blocks, b"")
        while len(start) < 64 and (more := next(blocks, b"")):
            start += more
        encoding = self._encoding
        for bom, kind in _BOMS:
            if encoding is None and start.startswith(bom):
                encoding, start = kind, start[len(bom):]
        if encoding is None:
            encoding = _utf16(start) or "utf-8"
        self._encoding = encoding
        self._binary = _looks_binary(start) and not encoding.startswith("utf-16")
        blocks = _chained(start, blocks)
        if codecs.lookup(encoding).name == "utf-8":
            yield from blocks
            return
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        for block in blocks:
            yield decoder.decode(block).encode("utf-8", "replace")
        yield decoder.decode(b"", True).encode("utf-8", "replace")

    def _texts(self) -> Iterator[bytes]:
        """Whole lines, about a chunk at a time, without their last LF; an overlong line is cut."""
        held = b""
        over = 0
        most = self._limits.kept_line
        for block in self._bytes():
            for at in range(0, len(block), self._chunk_size):
                piece = block[at: at + self._chunk_size]
                if over:
                    end = piece.find(b"\n")
                    over += len(piece) if end < 0 else end
                    if end < 0:
                        continue
                    self.note("bytes of overlong lines not looked at", over)
                    over, piece = 0, piece[end:]
                held += piece
                cut = held.rfind(b"\n")
                if cut >= 0:
                    yield held[:cut]
                    held = held[cut + 1:]
                elif len(held) > most:
                    over = len(held) - most
                    held = held[:most]
        self.note("bytes of overlong lines not looked at", over)
        if held:
            yield held

    def _chunk(self, first: int, text: bytes) -> Chunk:
        if b"\r" in text:
            text = text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
            while text.endswith(b"\r"):
                text = text[:-1]
        if SPECIAL.search(text) is None:
            return Chunk(first, text, {})
        lines = text.split(b"\n")
        changes: dict[int, Change] = {}
        at = 0
        number = 0
        # only the lines that hold something special are looked at, found by one search over the chunk
        while (found := SPECIAL.search(text, at)) is not None:
            number += text.count(b"\n", at, found.start())
            lines[number] = self._line(lines[number], number, changes)
            at = text.find(b"\n", found.end())
            if at < 0:
                break
            at += 1
            number += 1
        return Chunk(first, b"\n".join(lines), changes)

    def _line(self, line: bytes, number: int, changes: dict[int, Change]) -> bytes:
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


def _chained(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    if start:
        yield start
    yield from blocks


def _western(line: bytes) -> str:
    """Windows' code page 1252, and latin-1 where that has nothing."""
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in line)


def _utf16(start: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of ASCII text is 0."""
    head = start[:4096]
    if len(head) < 8:
        return ""
    even, odd = head[0::2], head[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


def _looks_binary(start: bytes) -> bool:
    if start.startswith(_MAGIC_BINARY):
        return True
    odd = len(start) - len(start.translate(None, _CONTROLS))
    return len(start) > 0 and odd > 0.1 * len(start)
