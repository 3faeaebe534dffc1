"""Bytes from wherever they are: opened, decompressed, within bounds."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, BinaryIO

from bootdiag.capture.errors import CaptureError
from bootdiag.limits import Limits
from bootdiag.live import BLOCK

Ready = Callable[[int], bool]
MAGIC = {b"\x1f\x8b\x08": "gzip", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
# "BZh" alone may begin a text: bzip2's level and the first block's mark, or the end's of an empty file, follow
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")


def opened(source: bytes | str | os.PathLike[str] | BinaryIO, name: str, ready: Ready | None = None) -> tuple[Iterator[bytes], str]:
    """The raw blocks of `source`, and its name; CaptureError where it can't be opened or read.

    `ready` is asked with the file's descriptor before each read of a file; False ends the reading.
    """
    if isinstance(source, str):
        source = _encoded(source)
    if isinstance(source, bytes):
        return (source[at: at + BLOCK] for at in range(0, len(source), BLOCK)), name
    if isinstance(source, os.PathLike):
        name = name or os.fspath(source)
        return _blocks(_open(source, name), name, ready, close=True), name
    return _blocks(source, name, ready), name or _text(getattr(source, "name", ""))


def flows(source: object) -> bool:
    """Whether `source` is a pipe or a terminal, from which bytes come as they are printed."""
    number = getattr(source, "fileno", None)
    if number is None:
        return False
    try:
        return not stat.S_ISREG(os.fstat(number()).st_mode)
    except (OSError, ValueError):
        return False


def _encoded(text: str) -> bytes:
    """`text` in UTF-8; what was read with Python's surrogate escapes is as it was."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


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
            if isinstance(block, str):
                raise TypeError("a capture is read as bytes: open(path, 'rb')")
            yield block
    except OSError as error:
        raise CaptureError(f"{name}: {_reason(error)}") from None
    finally:
        if close:
            file.close()


def compression(start: bytes) -> str:
    """What `start` is compressed with, or ""."""
    if _BZIP2.match(start):
        return "bzip2"
    return next((kind for magic, kind in MAGIC.items() if start.startswith(magic)), "")


def decompressed(blocks: Iterator[bytes], kind: str, limits: Limits, note: Callable[[str], None]) -> Iterator[bytes]:
    """The content of `blocks`; a file that is damaged or cut short gives what could be read, and a note."""
    make, broken = _decompressor(kind, limits)
    engine = make()
    taken = given = 0
    try:
        while block := next(blocks, b""):
            while block:
                taken += len(block)
                content = engine.decompress(block, BLOCK)
                while content or not (engine.eof or engine.needs_input):
                    given += len(content)
                    if given > limits.ratio_free and given > limits.ratio * taken:
                        raise CaptureError(f"decompresses to more than {limits.ratio} times its size", "ratio")
                    yield content
                    content = b"" if engine.eof else engine.decompress(b"", BLOCK)
                if not engine.eof:
                    break
                # more such data may follow, after padding; the beginning of it may be the end of this block
                block = engine.unused_data.lstrip(b"\0")
                while len(block) < 16 and (more := next(blocks, b"")):
                    block = (block + more).lstrip(b"\0")
                if block and compression(block) != kind:
                    note("bytes after the end of the compressed data dropped")
                    return
                engine = make()
    except broken as error:
        if "memory" in str(error).lower():
            raise CaptureError(f"decompressing it takes more than {limits.window} bytes of memory", "window") from None
        note(f"{kind} data damaged: {error}")
        return
    if not engine.eof and not engine.fresh:
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

    def __init__(self, make: Callable[[], Any]) -> None:
        self.engine = make()
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


def _decompressor(kind: str, limits: Limits) -> tuple[Callable[[], Any], tuple[type[Exception], ...]]:
    """What makes a decompressor of that kind, and the errors of damaged data."""
    if kind == "gzip":
        import zlib

        return _Gzip, (zlib.error,)
    if kind == "bzip2":
        import bz2

        return partial(_Other, bz2.BZ2Decompressor), (OSError, ValueError, EOFError)
    if kind == "xz":
        import lzma

        return partial(_Other, partial(lzma.LZMADecompressor, memlimit=limits.window)), (lzma.LZMAError, EOFError)
    from importlib import import_module

    for module in ("compression.zstd", "backports.zstd"):  # from Python 3.14 on, and before
        try:
            zstd = import_module(module)
        except ImportError:
            continue
        options = {zstd.DecompressionParameter.window_log_max: limits.window.bit_length() - 1}
        return partial(_Other, partial(zstd.ZstdDecompressor, options=options)), (zstd.ZstdError, EOFError)
    raise CaptureError("compressed with zstd, which needs the extra bootdiag[zstd]")
