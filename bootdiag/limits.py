"""What bootdiag is willing to read and keep: every bound in one value, and what happens at it."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Bounds on hostile or endless input.

    `capture`: bytes of a capture, after decompression; beyond it CaptureError (exit 2).
    `ratio`: how many times larger than its compressed form a capture may be; beyond it CaptureError (exit 2).
    `ratio_free`: bytes that may come out before `ratio` counts.
    `window`: bytes of memory that xz or zstd may take; beyond it CaptureError (exit 2).
    `kept_line`: bytes of a physical line that are kept (as UTF-8); the rest is read, counted in a note, and not looked at.
    `document`: the same for a capture that begins as a document of JSON, in one string of which a whole console may stand.
    `matched_line`: bytes of a line that the grammar looks at; what follows is counted as not understood.
    `members`: files of an archive, those in archives within it too; beyond it CaptureError.
    `archive`: bytes of all files of an archive together; beyond it CaptureError.
    `nesting`: archives within each other; what is deeper is named and left.
    `held`: bytes of a zip within an archive, which must be held in memory; beyond it CaptureError.
    `boots`: the last so many boots of a capture are diagnosed; earlier ones are read and counted in a note.
    """

    capture: int = 1 << 30
    ratio: int = 200
    ratio_free: int = 64 << 20
    window: int = 80 << 20
    kept_line: int = 1 << 16
    document: int = 4 << 20
    matched_line: int = 8192
    members: int = 10000
    archive: int = 4 << 30
    nesting: int = 3
    held: int = 64 << 20
    boots: int = 64
