"""What is said to the person at the terminal: on standard error, safe, and never the reason for a failure."""

from __future__ import annotations

import sys
import time

from bootdiag.reports.safe import terminal


def tell(text: str) -> None:
    """Say `text`, a line, on standard error; where that is closed, nobody listens."""
    if sys.stderr is None:
        return
    try:
        print(f"bootdiag: {terminal(text)}", file=sys.stderr, flush=True)
    except (OSError, ValueError):
        return


class Progress:
    """Says on a terminal's standard error how much has been read, once that lasts over a second."""

    def __init__(self) -> None:
        self._wanted = sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + 1.0
        self._shown = ""

    def __call__(self, size: int) -> None:
        """`size` bytes have been read until now."""
        if self._wanted and time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.2
            self._show(f"bootdiag: read {size >> 20} MiB")

    def done(self) -> None:
        """Take back what was shown: something else may follow."""
        if self._shown:
            self._show(" " * len(self._shown) + "\r")

    def _show(self, text: str) -> None:
        try:
            sys.stderr.write("\r" + text)
            sys.stderr.flush()
        except (OSError, ValueError):
            self._wanted = False
        self._shown = text.strip()
