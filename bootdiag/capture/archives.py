"""Archives that hold captures: zip and tar (also compressed), support bundles among them; read one file after another, never unpacked."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO, NamedTuple, cast

from bootdiag.capture import source as sources
from bootdiag.capture.errors import CaptureError
from bootdiag.limits import Limits
from bootdiag.live import BLOCK

# Where tar's mark stands.
_USTAR = slice(257, 262)


class Member(NamedTuple):
    """A file of an archive: its path in there, and it, open until the next one is asked for; or None and why it can't be read."""

    name: str
    file: BinaryIO | None
    problem: str = ""


def is_archive(path: str | os.PathLike[str]) -> bool:
    """Whether the file at `path` is an archive; False where it can't be read."""
    try:
        if not os.path.isfile(path):  # a pipe can be read only once
            return False
        with open(path, "rb") as file:
            return bool(_kind(_start(file)))
    except (OSError, ValueError, CaptureError):
        return False


def members(path: str | os.PathLike[str], limits: Limits = Limits()) -> Iterator[Member]:
    """The files in the archive at `path`, those in archives within it too, in their order.

    CaptureError where a limit stops it; what is damaged ends there, and is told as a member with a problem.
    """
    with open(path, "rb") as file:
        yield from _Archive(limits).members(file, "", 0)


def _start(file: IO[bytes], limits: Limits = Limits()) -> bytes:
    """The first bytes of a file's content, decompressed."""
    start = file.read(BLOCK)
    kind = sources.compression(start)
    if kind:
        start = next(sources.decompressed(iter([start]), kind, limits, lambda _: None), b"")
    return start


def _kind(start: bytes) -> str:
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    return "tar" if start[_USTAR] == b"ustar" else ""


class _Archive:
    """Reads archives within the same limits."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.count = 0
        self.size = 0

    def members(self, file: IO[bytes], within: str, depth: int) -> Iterator[Member]:
        """The files in `file`, whose own path is `within`."""
        # which archives alone need: every start would be slower
        import tarfile
        import zipfile

        blocks = iter(lambda: file.read(BLOCK), b"")
        start = next(blocks, b"")
        compressed = sources.compression(start)
        whole: Iterator[bytes] = _chained(start, blocks)
        if compressed:
            whole = sources.decompressed(whole, compressed, self.limits, lambda _: None)
            start = next(whole, b"")
            whole = _chained(start, whole)
        try:
            if _kind(start) == "zip":
                yield from self._zip(file, whole, within, depth, compressed or depth)
            else:
                yield from self._tar(whole, within, depth)
        except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            yield Member(within or "the archive", None, f"damaged: {error}")

    def _zip(self, file: IO[bytes], whole: Iterator[bytes], within: str, depth: int, inner: object) -> Iterator[Member]:
        import io
        import zipfile

        archive: IO[bytes] = file
        if inner:  # its list of files is at its end
            held = bytearray()
            for block in whole:
                held += block
                if len(held) > self.limits.held:
                    raise CaptureError(f"{within}: a zip within an archive of more than {self.limits.held} bytes", "held")
            archive = io.BytesIO(bytes(held))
        with zipfile.ZipFile(archive) as opened:
            for info in opened.infolist():
                if info.is_dir():
                    continue
                self._counted()
                name = within + info.filename
                if info.flag_bits & 1:
                    yield Member(name, None, "encrypted")
                    continue
                with opened.open(info) as one:
                    yield from self._member(name, _Bounded(one, self, info.compress_size), depth)

    def _tar(self, whole: Iterator[bytes], within: str, depth: int) -> Iterator[Member]:
        import tarfile

        with tarfile.open(fileobj=cast("IO[bytes]", _Stream(whole)), mode="r|") as opened:
            for info in opened:
                self._counted()
                one = opened.extractfile(info) if info.isreg() else None
                if one is not None:
                    yield from self._member(within + info.name, _Bounded(one, self, info.size), depth)

    def _member(self, name: str, file: _Bounded, depth: int) -> Iterator[Member]:
        start = file.read(512)
        file.unread(start)
        if _kind(start) or (sources.compression(start) and name.lower().endswith((".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst"))):
            if depth + 1 >= self.limits.nesting:
                yield Member(name, None, f"an archive within {depth + 1} others")
            else:
                yield from self.members(cast("IO[bytes]", file), f"{name}/", depth + 1)
        else:
            yield Member(name, cast("BinaryIO", file))

    def _counted(self) -> None:
        self.count += 1
        if self.count > self.limits.members:
            raise CaptureError(f"holds more than {self.limits.members} files", "members")

    def read(self, size: int) -> None:
        """Count what was read of all members."""
        self.size += size
        if self.size > self.limits.archive:
            raise CaptureError(f"holds more than {self.limits.archive} bytes", "archive")


class _Bounded:
    """A file in an archive, read within the limits; it is `packed` bytes there."""

    def __init__(self, file: IO[bytes], archive: _Archive, packed: int) -> None:
        self._file = file
        self._archive = archive
        self._packed = packed
        self._given = 0
        self._back = b""

    def read(self, size: int = -1) -> bytes:
        """The next `size` bytes, or fewer."""
        if self._back:
            found, self._back = self._back, b""
            return found
        found = self._file.read(BLOCK if size < 0 else size)
        self._given += len(found)
        self._archive.read(len(found))
        limits = self._archive.limits
        if self._given > limits.ratio_free and self._given > limits.ratio * self._packed:
            raise CaptureError(f"decompresses to more than {limits.ratio} times its size", "ratio")
        return found

    def unread(self, start: bytes) -> None:
        """Give `start` back, to be read again."""
        self._back = start


class _Stream:
    """Blocks as a file that can only be read on."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._left = b""

    def read(self, size: int) -> bytes:
        """The next `size` bytes; fewer at the end."""
        pieces = [self._left]
        length = len(self._left)
        while length < size and (block := next(self._blocks, b"")):
            pieces.append(block)
            length += len(block)
        found = b"".join(pieces)
        self._left = found[size:]
        return found[:size]


def _chained(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    if start:
        yield start
    yield from blocks
