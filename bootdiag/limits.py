"""What bootdiag is willing to read and keep: every bound in one value, and what happens at it."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Bounds on hostile or endless input.

    `capture`: bytes read, after decompression; beyond it CaptureError (exit 2).
    `ratio`: how many times larger than its compressed form a capture may be, once `ratio_free` bytes have come out; beyond it
    CaptureError (exit 2).
    `kept_line`: bytes of a physical line that are kept; the rest is read, counted in a note, and not looked at.
    `matched_line`: bytes of a line that the grammar looks at; what follows is counted as not understood.
    `boots`: the last so many boots of a capture are diagnosed; earlier ones are read and counted in a note.
    """

    capture: int = 1 << 30
    ratio: int = 200
    ratio_free: int = 16 << 20
    kept_line: int = 1 << 20
    matched_line: int = 8192
    boots: int = 64
