"""Reading that waits: a pipe or a terminal may never end by itself."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable
from types import FrameType, TracebackType

# A pipe that is still open after so many seconds is probably a console that runs.
PATIENCE = 2.0
# A file is read in blocks of so many bytes.
BLOCK = 64 * 1024


class Live:
    """While it is entered, the first Ctrl-C sets `ended` and ends the reading; the second interrupts the program as ever.

    `hint` is called once if the reading still goes on after `patience` seconds, `progress` before each read with the bytes read
    until then, about.
    """

    def __init__(self, hint: Callable[[], None] | None = None, progress: Callable[[int], None] | None = None,
                 patience: float = PATIENCE) -> None:
        self.ended = False
        self._hint = hint
        self._progress = progress
        self._reads = 0
        self._deadline = time.monotonic() + patience
        self._wake: int | None = None
        self._handler: object = None

    def __enter__(self) -> Live:
        # an ignored signal stays ignored (a job in the background), and only the main thread may set a handler
        try:
            if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
                signal.signal(signal.SIGINT, self._interrupted)
                self._handler = signal.default_int_handler
                # the pipe wakes `select` even where the signal comes just before it begins to wait
                self._wake, self._woken = os.pipe()
                os.set_blocking(self._wake, False)
                os.set_blocking(self._woken, False)
                signal.set_wakeup_fd(self._woken, warn_on_full_buffer=False)
        except ValueError:
            self._handler = None
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._wake is not None:
            signal.set_wakeup_fd(-1)
            os.close(self._wake)
            os.close(self._woken)
            self._wake = None
        if self._handler is not None:
            signal.signal(signal.SIGINT, signal.default_int_handler)

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        self.ended = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def ready(self, file: int) -> bool:
        """Whether to read from the open `file` now; waits until there is something to read, or its end."""
        if self._progress is not None:
            self._progress(self._reads * BLOCK)
            self._reads += 1
        waiting = [file] if self._wake is None else [file, self._wake]
        while not self.ended:
            left = None if self._hint is None else max(0.0, self._deadline - time.monotonic())
            try:
                found = select.select(waiting, [], [], left)[0]
            except (OSError, ValueError):  # what can't be waited for is read
                return True
            if self._hint is not None and time.monotonic() >= self._deadline:
                self._hint()
                self._hint = None
            if file in found and not self.ended:
                return True
            if self._wake in found and self._wake is not None:
                os.read(self._wake, 64)
        return False
