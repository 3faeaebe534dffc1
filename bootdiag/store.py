"""Files of grammars and rules, and values that are made from them once, and kept: shipped with the wheel, or in the user's cache folder.

Kept as `marshal` (never pickle): numbers, texts, tuples, dicts.  A file belongs to a content hash of all that it was made from; it
is written whole or not at all, and where the cache folder can't be written the value lives in memory.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

# The version of marshal that every Python from 3.4 on reads: a wheel's tables serve all of them.
FORMAT = 4
# So many versions of one value are kept: checkouts side by side, and what changes while grammars are written.
VERSIONS = 8
# A file that was changed so many seconds ago, or less, may change again without another time of change.
SETTLED = 2.0


class Unreadable(ValueError):
    """A file of rules or messages that can't be read as text; `line` is where, from 1."""

    def __init__(self, text: str, line: int = 1) -> None:
        super().__init__(text)
        self.line = line


def text_within(file: Path, most: int) -> str:
    """The text of `file`, which may come from a stranger; Unreadable where it can't be read, has more than `most` bytes or isn't UTF-8."""
    try:
        with file.open("rb") as opened:
            content = opened.read(most + 1)
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from None
    if len(content) > most:
        raise Unreadable(f"longer than {most >> 10} KiB")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable("not UTF-8", 1 + content[: error.start].count(b"\n")) from None


def content_hash(label: str, files: Iterable[str | Path]) -> str:
    """A name for the contents of `files`: two checksums and their size; no secret depends on it.

    (`hashlib` would cost a quarter of the whole start-up.)  Files that stand as they stood when they were last hashed are not read
    again: a stamp in the cache folder tells their paths, sizes, inodes and times of change.
    """
    paths = [os.fspath(file) for file in files]
    states = [os.stat(path) for path in paths]
    stamp = marshal.dumps((label, [(path, state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino)
                                   for path, state in zip(paths, states, strict=True)]), FORMAT)
    noted = _stamp_file(label, paths)
    if noted is not None:
        try:
            known, name = marshal.loads(noted.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            known, name = b"", ""
        if known == stamp:
            return str(name)
    name = _content_hash(label, paths)
    changed = max((max(state.st_mtime, state.st_ctime) for state in states), default=0.0)
    if noted is not None and time.time() - changed > SETTLED:
        write(noted, stamp, name)
    return name


def _stamp_file(label: str, paths: Sequence[str]) -> Path | None:
    """Where the stamp of such files is kept: each checkout and environment has its own."""
    folder = cache_dir()
    kind = f"{label.partition(' ')[0]} {paths[0] if paths else ''}"
    return folder / f"stamp-{zlib.crc32(os.fsencode(kind)):08x}.bin" if folder else None


def _content_hash(label: str, paths: Iterable[str]) -> str:
    parts = [label.encode()]
    for path in paths:
        with open(path, "rb") as file:
            content = file.read()
        parts.append(f"\0{os.path.basename(path)}\0{len(content)}\0".encode() + content)
    return name_of(b"".join(parts))


def name_of(whole: bytes) -> str:
    """A name for `whole`, fit for a file: two checksums and the size."""
    return f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}{len(whole):x}"


def cache_dir() -> Path | None:
    """The user's cache folder for bootdiag (XDG base directories); None for a user without a home."""
    given = os.environ.get("XDG_CACHE_HOME")
    home = os.path.expanduser("~/.cache")  # Path.home() raises where there is no home
    folder = given if given and os.path.isabs(given) else home
    return Path(folder) / "bootdiag" if os.path.isabs(folder) else None


def kept(name: str, digest: str, shipped: Path | None, build: Callable[[], Any], *, slow: bool = True) -> Any:
    """The value that `build` makes from the files of `digest`: from `shipped` (where there is such a file), from the
    cache folder, or built now; what is `slow` to build is said on a terminal."""
    folder = cache_dir()
    cached = folder / f"{name}-{digest}.bin" if folder else None
    for file in (shipped, cached):
        if file is None:
            continue
        try:
            stored, value = marshal.loads(file.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            continue
        if stored == digest:
            return value
    if slow and sys.stderr is not None and sys.stderr.isatty():
        print(f"bootdiag: making the tables of the {name} (once; some seconds)", file=sys.stderr)
    value = build()
    if cached is not None:
        write(cached, digest, value)
    return value


def write(file: Path, digest: str | bytes, value: Any) -> None:
    """Keep `value` in `file`; a folder that can't be written costs only the next start's time."""
    import tempfile

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
        with open(handle, "wb") as out:
            out.write(marshal.dumps((digest, value), FORMAT))
        Path(name).replace(file)
        _prune(file)
    except OSError:
        return


def _prune(file: Path) -> None:
    """Remove the oldest versions of what `file` holds."""
    versions = sorted(file.parent.glob(f"{file.name.partition('-')[0]}-*.bin"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in versions[VERSIONS:]:
        old.unlink(missing_ok=True)
