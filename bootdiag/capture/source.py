"""Bytes from wherever they are: opened, decompressed, within bounds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from bootdiag.capture.errors import CaptureError
from bootdiag.limits import Limits

BLOCK = 64 * 1024
Ready = Callable[[int], bool]
MAGIC = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zstd"}


def opened(source: bytes | str | os.PathLike[str] | BinaryIO, name: str, ready: Ready | None = None) -> tuple[Iterator[bytes], str]:
    """The raw blocks of `source`, and its name; CaptureError where it can't be opened or read.

    `ready` is asked with the file's descriptor before each read of a file; False ends the reading.
    """
    if isinstance(source, str):
        source = source.encode("utf-8", "surrogatepass")
    if isinstance(source, bytes):
        return (source[at: at + BLOCK] for at in range(0, len(source), BLOCK)), name
    if isinstance(source, os.PathLike):
        name = name or os.fspath(source)
        return _blocks(_open(source, name), name, ready, close=True), name
    return _blocks(source, name, ready), name or _text(getattr(source, "name", ""))


def _open(path: os.PathLike[str], name: str) -> BinaryIO:
    try:
        file = open(path, "rb", buffering=0)  # noqa: SIM115  closed when it has been read
    except (OSError, ValueError) as error:
        raise CaptureError(f"{name}: {_reason(error)}") from None
    return file


def _text(name: object) -> str:
    return name if isinstance(name, str) else ""


def _reason(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return reason[:1].lower() + reason[1:]


def _blocks(file: BinaryIO, name: str, ready: Ready | None, close: bool = False) -> Iterator[bytes]:
    # read1 hands over what a pipe has; read would wait for a whole block
    read: Callable[[int], bytes] = getattr(file, "read1", file.read)
    try:
        number = file.fileno() if ready is not None else -1
    except (OSError, ValueError, AttributeError):
        number = -1
    try:
        while number < 0 or ready is None or ready(number):
            block = read(BLOCK)
            if not block:
                break
            yield block
    except OSError as error:
        raise CaptureError(f"{name}: {_reason(error)}") from None
    finally:
        if close:
            file.close()


def compression(start: bytes) -> str:
    """What `start` is compressed with, or ""."""
    return next((kind for magic, kind in MAGIC.items() if start.startswith(magic)), "")


def decompressed(blocks: Iterator[bytes], kind: str, limits: Limits, note: Callable[[str], None]) -> Iterator[bytes]:
    """The content of `blocks`; a file that is cut short gives what could be read, and a note."""
    make = _decompressor(kind)
    engine = make()
    taken = given = 0
    try:
        for block in blocks:
            taken += len(block)
            while block:
                content = engine.decompress(block, BLOCK)
                block = b""
                while True:
                    given += len(content)
                    if given > limits.ratio_free and given > limits.ratio * taken:
                        raise CaptureError(f"decompresses to more than {limits.ratio} times its size", "ratio")
                    if content:
                        yield content
                    if engine.eof or (engine.needs_input and not content):
                        break
                    content = engine.decompress(b"", BLOCK)
                if engine.eof:
                    block = engine.unused_data.lstrip(b"\0")
                    if block and compression(block) != kind:
                        note("bytes after the end of the compressed data dropped")
                        return
                    engine = make()
    except (OSError, EOFError, ValueError) as error:
        note(f"{kind} data damaged: {error}")
        return
    except Exception as error:  # zlib.error and lzma.LZMAError have no common base
        if isinstance(error, CaptureError) or type(error).__module__ not in ("zlib", "_lzma", "compression.zstd"):
            raise
        note(f"{kind} data damaged: {error}")
        return
    if getattr(engine, "started", taken) and not engine.eof and given and not engine.fresh:
        note(f"{kind} data cut short")


class _Gzip:
    """zlib's object with the manners of bz2's and lzma's."""

    def __init__(self) -> None:
        import zlib

        self.engine = zlib.decompressobj(31)
        self.fresh = True

    def decompress(self, data: bytes, most: int) -> bytes:
        self.fresh = False
        return self.engine.decompress(self.engine.unconsumed_tail + data, most)

    @property
    def eof(self) -> bool:
        return self.engine.eof

    @property
    def needs_input(self) -> bool:
        return not self.engine.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self.engine.unused_data


class _Other:
    """bz2's, lzma's or zstd's object, which knows whether it was used."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.fresh = True

    def decompress(self, data: bytes, most: int) -> bytes:
        self.fresh = False
        found: bytes = self.engine.decompress(data, most)
        return found

    @property
    def eof(self) -> bool:
        return bool(self.engine.eof)

    @property
    def needs_input(self) -> bool:
        return bool(self.engine.needs_input)

    @property
    def unused_data(self) -> bytes:
        found: bytes = self.engine.unused_data
        return found


def _decompressor(kind: str) -> Callable[[], Any]:
    if kind == "gzip":
        return _Gzip
    if kind == "bzip2":
        import bz2

        return lambda: _Other(bz2.BZ2Decompressor())
    if kind == "xz":
        import lzma

        return lambda: _Other(lzma.LZMADecompressor(memlimit=128 << 20))
    try:
        from backports import zstd  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        raise CaptureError("compressed with zstd, which needs the extra bootdiag[zstd]") from None
    return lambda: _Other(zstd.ZstdDecompressor())
