"""`bootdiag redact`: a capture without secrets, line by line as long as it was."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from bootdiag.capture import source as sources
from bootdiag.capture.errors import CaptureError
from bootdiag.limits import Limits
from bootdiag.output import Target
from bootdiag.reports.redact import redacted
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell


def redact(capture: str, output: str | None = None, force: bool = False) -> int:
    """Write the capture, decompressed, without secrets, and say on standard error how many there were; the exit code."""
    target = None if output in (None, "-") else Target(str(output), force, (capture,))
    try:
        content = b"".join(_content(capture))
    except CaptureError as error:
        tell(str(error))
        return UNUSABLE
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    lines, found = redacted(content.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace").split("\n"))
    clean = "\n".join(lines).encode(encoding, "surrogateescape" if encoding == "utf-8" else "replace")
    if target is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(clean)
    else:
        target.write_bytes(clean)
    tell(found)
    return ANALYSED


def _content(capture: str, limits: Limits = Limits()) -> Iterator[bytes]:
    """The bytes of a capture, decompressed and within bounds."""
    blocks, _ = sources.opened(sys.stdin.buffer if capture == "-" else Path(capture), capture)
    start = next(blocks, b"")
    while len(start) < 16 and (block := next(blocks, b"")):
        start += block
    rest = _chained(start, blocks)
    kind = sources.compression(start)
    size = 0
    for block in sources.decompressed(rest, kind, limits, tell) if kind else rest:
        size += len(block)
        if size > limits.capture:
            raise CaptureError(f"{capture}: larger than {limits.capture} bytes", "capture")
        yield block


def _chained(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    yield start
    yield from blocks
