"""Values that are made from the grammars and rules once, and kept: shipped with the wheel, or in the user's cache folder.

Kept as `marshal` (never pickle): numbers, texts, tuples, dicts.  A file belongs to a content hash of all that it was made from; it
is written whole or not at all, and where the cache folder can't be written the value lives in memory.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any


def content_hash(label: str, files: Iterable[Path]) -> str:
    """A name for the contents of `files` under this Python: two checksums and their size; no secret depends on it.

    (`hashlib` would cost a quarter of the whole start-up.)
    """
    parts = [f"{label} {sys.implementation.cache_tag}".encode()]
    for file in files:
        content = file.read_bytes()
        parts.append(f"\0{file.name}\0{len(content)}\0".encode() + content)
    whole = b"".join(parts)
    return f"{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}{len(whole):x}"


def cache_dir() -> Path:
    """The user's cache folder for bootdiag (XDG base directories)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bootdiag"


def kept(name: str, digest: str, shipped: Path, build: Callable[[], Any]) -> Any:
    """The value that `build` makes from the files of `digest`: from `shipped`, from the cache folder, or built now."""
    cached = cache_dir() / f"{name}-{digest}.bin"
    for file in (shipped, cached):
        try:
            stored, value = marshal.loads(file.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            continue
        if stored == digest:
            return value
    value = build()
    write(cached, digest, value)
    return value


def write(file: Path, digest: str, value: Any) -> None:
    """Keep `value` in `file`; a folder that can't be written costs only the next start's time."""
    import tempfile

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
        with open(handle, "wb") as out:
            out.write(marshal.dumps((digest, value)))
        os.replace(name, file)
    except OSError:
        return
