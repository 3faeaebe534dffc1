"""Where a command's output goes: a file that is written whole or not at all, or a terminal of some width."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence


class Target:
    """The file that a report is written to: whole or not at all, and over an existing one only by force."""

    def __init__(self, path: str, force: bool, captures: Sequence[str] = ()) -> None:
        """OSError where `path` can't be written; told before the capture is read, which may take long or come only once."""
        self.path = path
        self.force = force
        try:
            mode = os.stat(path).st_mode
        except FileNotFoundError:
            mode = None
        # pipes and devices are written to; there is nothing to lose in them
        self.special = mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
        if self.special:
            return
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(21, "is a directory", path)
        if os.path.lexists(path) and not self.force:
            raise FileExistsError(17, "exists; --force overwrites it", path)
        if mode is not None and any(capture != "-" and os.path.exists(capture) and os.path.samefile(capture, path)
                                    for capture in captures):
            raise FileExistsError(17, "is the capture itself", path)
        self.real = os.path.realpath(path)
        folder = os.path.dirname(self.real)
        if not os.path.isdir(folder):
            raise FileNotFoundError(2, "no such folder", folder)
        if not os.access(folder, os.W_OK):
            raise PermissionError(13, "the folder can't be written", folder)

    def write(self, text: str) -> None:
        """Write all of `text`, or leave everything as it was."""
        self.write_bytes(text.encode("utf-8", "backslashreplace"))

    def write_bytes(self, content: bytes) -> None:
        """Write all of `content`, or leave everything as it was."""
        if self.special:
            with open(self.path, "wb") as out:
                out.write(content)
            return
        import tempfile

        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(self.real), prefix=".bootdiag-")
        try:
            with open(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            os.chmod(temporary, 0o666 & ~_umask())
            if not self.force and os.path.lexists(self.real):
                raise FileExistsError(17, "exists; --force overwrites it", self.path)
            os.replace(temporary, self.real)
        except BaseException:
            os.unlink(temporary)
            raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def columns() -> int:
    """The width to write for: what COLUMNS says, else the terminal's, at most 100; 80 where there is none."""
    wanted = os.environ.get("COLUMNS", "")
    if wanted.isascii() and wanted.isdigit() and int(wanted[:6]):
        return int(wanted[:6])
    try:
        return min(100, os.get_terminal_size(sys.stdout.fileno()).columns) or 80
    except (OSError, ValueError, AttributeError):
        return 80
