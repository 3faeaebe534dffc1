"""What is said to the person at the terminal: on standard error, safe, and never the reason for a failure."""

from __future__ import annotations

import sys
import threading
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
        self.wanted = sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + 1.0
        self._shown = ""

    def __call__(self, size: int) -> None:
        """`size` bytes have been read until now."""
        self.show(f"bootdiag: read {size >> 20} MiB")

    def show(self, text: str) -> None:
        """Show `text` in place of what was shown, but not too often."""
        if self.wanted and time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.2
            self._show(text)

    def done(self) -> None:
        """Take back what was shown: something else may follow."""
        if self._shown:
            self._show(" " * len(self._shown) + "\r")

    def _show(self, text: str) -> None:
        try:
            sys.stderr.write("\r" + text + " " * (len(self._shown) - len(text)))
            sys.stderr.flush()
        except (OSError, ValueError):
            self.wanted = False
        self._shown = text.rstrip(" \r")


class Steps:
    """A bar on a terminal's standard error that says which of `total` steps is under way, once all that lasts over a second."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._step = 0
        self._what = ""
        self._over = threading.Event()
        self._bar = Progress()
        self._thread = threading.Thread(target=self._run, daemon=True) if self._bar.wanted else None

    def __enter__(self) -> Steps:
        if self._thread is not None:
            self._thread.start()
        return self

    def next(self, what: str) -> None:
        """The next step, in words, begins."""
        self._step += 1
        self._what = what

    def _run(self) -> None:
        while not self._over.wait(0.2):
            done = 20 * (self._step - 1) // self._total
            self._bar.show(f"bootdiag: [{'#' * done}{'.' * (20 - done)}] {terminal(self._what)[-50:]}")

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        self._bar.done()
