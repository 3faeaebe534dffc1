"""Where a running console's bytes come from: an open pipe, a file that grows or is rotated, a command on a terminal of its own."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import select
import signal
import stat
import struct
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

BLOCK = 64 * 1024
# A file is looked at again after so many seconds.
POLL = 0.05
# A command that is told to end has so many seconds for each of the signals that it is told by.
PATIENCE = 2.0


class Source(Protocol):
    """Bytes that come when they come."""

    def read(self, timeout: float) -> bytes | None:
        """What has come, b"" where nothing did for `timeout` seconds, None at the end; OSError where it can't be read."""

    def news(self) -> list[str]:
        """What happened to the source since it was asked last, in words."""

    def close(self) -> None:
        """Let go of it; a command is ended."""


class Pipe:
    """An open file: standard input, a FIFO, a device."""

    def __init__(self, file: int) -> None:
        self._file = file

    def read(self, timeout: float) -> bytes | None:
        try:
            if not select.select([self._file], [], [], timeout)[0]:
                return b""
        except ValueError:  # a descriptor too high for select: read, and wait there
            pass
        try:
            return os.read(self._file, BLOCK) or None
        except BlockingIOError:
            return b""

    def news(self) -> list[str]:
        return []

    def close(self) -> None:
        return


class File:
    """A file by its name, as `tail -F` follows it: it grows, is renamed and made anew, is cut and written anew, is not there yet.

    With `new`, what it holds already is passed over.
    """

    def __init__(self, path: str, new: bool = False) -> None:
        self._path = path
        self._new = new
        self._file: int | None = None
        self._place = 0
        self._ended = True  # whether the last byte given ended a line
        self._news: list[str] = []
        self._pipe: Pipe | None = None
        try:
            self._open(new)
        except FileNotFoundError:
            self._news.append("it is not there yet; waiting for it")

    def _open(self, at_end: bool) -> None:
        # a FIFO without a writer must not hold us up
        file = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        mode = os.fstat(file).st_mode
        if stat.S_ISDIR(mode):
            os.close(file)
            raise IsADirectoryError(errno.EISDIR, "is a directory", self._path)
        self._file = file
        self._place = 0
        if not stat.S_ISREG(mode):
            self._pipe = Pipe(file)
        elif at_end:
            self._place = os.lseek(file, 0, os.SEEK_END)

    def read(self, timeout: float) -> bytes | None:
        if self._pipe is not None:
            return self._pipe.read(timeout)
        deadline = time.monotonic() + timeout
        while True:
            block = self._next()
            if block:
                self._ended = block.endswith(b"\n")
                return block
            left = deadline - time.monotonic()
            if left <= 0:
                return b""
            time.sleep(min(POLL, left))

    def _next(self) -> bytes:
        """What the file has more than before; a line that a rotation cut is ended."""
        if self._file is None:
            try:
                self._open(False)
            except FileNotFoundError:
                return b""
            self._news.append("it is there now")
        assert self._file is not None
        if os.fstat(self._file).st_size < self._place:
            os.lseek(self._file, 0, os.SEEK_SET)
            self._place = 0
            self._news.append("it was cut, and is read from its beginning")
            if not self._ended:
                return b"\n"
        block = os.read(self._file, BLOCK)
        self._place += len(block)
        return block or self._rotated()

    def _rotated(self) -> bytes:
        """All was read: has another file that name now?"""
        assert self._file is not None
        try:
            there = os.stat(self._path)
        except FileNotFoundError:  # between two names
            return b""
        here = os.fstat(self._file)
        if (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino):
            return b""
        if block := os.read(self._file, BLOCK):  # printed after the last read, before the rename
            self._place += len(block)
            return block
        os.close(self._file)
        self._file = None
        try:
            self._open(False)
        except FileNotFoundError:
            return b""
        self._news.append("it was rotated; the new file is read from its beginning")
        return b"" if self._ended else b"\n"

    def news(self) -> list[str]:
        news, self._news = self._news, []
        return news

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


class Command:
    """A command on a terminal of its own, to which nothing is typed; `status` is its exit status once it has ended by itself."""

    def __init__(self, words: Sequence[str], size: tuple[int, int] = (24, 80)) -> None:
        """OSError where the command can't be started."""
        self.status: int | None = None
        failed, told = os.pipe()
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            try:
                os.close(failed)
                for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGHUP):
                    signal.signal(number, signal.SIG_DFL)
                os.execvp(words[0], list(words))
            except OSError as error:
                os.write(told, str(error.errno).encode())
            finally:
                os._exit(127)
        os.close(told)
        with suppress(OSError):
            fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        reason = os.read(failed, 16)  # the pipe closes when the command begins
        os.close(failed)
        if reason:
            self.close()
            raise OSError(int(reason), os.strerror(int(reason)), words[0])

    def read(self, timeout: float) -> bytes | None:
        if not select.select([self._terminal], [], [], timeout)[0]:
            # what it left behind may hold the terminal open
            return None if self._over() else b""
        try:
            block = os.read(self._terminal, BLOCK)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            block = b""  # how a terminal ends
        if not block:
            self._over(PATIENCE)
        return block or None

    def news(self) -> list[str]:
        return []

    def _over(self, timeout: float = 0.0) -> bool:
        """Whether the command has ended, if need be after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        while self._pid:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                self._pid = 0
            elif time.monotonic() >= deadline:
                return False
            else:
                time.sleep(0.02)
        return True

    def close(self) -> None:
        """End it as a terminal that closes ends it, then with more force."""
        status = self.status
        for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL):
            if not self._pid:
                break
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._pid, number)
            if number == signal.SIGHUP and self._terminal >= 0:
                os.close(self._terminal)
                self._terminal = -1
            self._over(PATIENCE)
        if self._terminal >= 0:
            os.close(self._terminal)
            self._terminal = -1
        self.status = status
