"""Where many captures come from: files, folders, globs, and URLs of whatever fsspec reads."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO

from bootdiag.capture.errors import CaptureError

# What captures may be given as: a path, a glob, a folder, a URL, or several of these.
Sources = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


def is_url(source: str) -> bool:
    """Whether `source` is a URL, not a path: `s3://bucket/key`."""
    scheme, parted, _ = source.partition("://")
    return bool(parted) and scheme.isalnum() and len(scheme) > 1


def expanded(given: Iterable[str | os.PathLike[str]]) -> list[str]:
    """The captures that paths, globs, folders (all their files, also below) and URLs stand for, each once, in order.

    CaptureError where one stands for nothing.
    """
    found: dict[str, None] = {}
    for one in given:
        source = os.fspath(one)
        some = _urls(source) if is_url(source) else _files(source)
        if not some:
            raise CaptureError(f"{source}: no such capture")
        found.update(dict.fromkeys(some))
    return list(found)


def _files(source: str) -> list[str]:
    path = Path(source)
    if path.is_dir():
        return sorted(str(file) for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
    if path.exists():
        return [source]
    return sorted(name for name in glob.glob(source, recursive=True) if Path(name).is_file())


def _urls(source: str) -> list[str]:
    filesystem, path = _filesystem(source)
    scheme = source.partition("://")[0]
    if glob.has_magic(path):
        names = filesystem.glob(path)
    elif filesystem.isdir(path):
        names = filesystem.find(path)
    else:
        return [source]
    return sorted(f"{scheme}://{name.lstrip('/')}" if scheme != "file" else f"file://{name}" for name in names)


def _filesystem(source: str) -> tuple[Any, str]:
    try:
        import fsspec
    except ImportError:
        raise CaptureError(f"{source}: URLs need the extra bootdiag[cluster] (fsspec)") from None
    try:
        filesystem, path = fsspec.core.url_to_fs(source)
    except (ImportError, ValueError) as error:
        raise CaptureError(f"{source}: {error}") from None
    return filesystem, str(path)


def opened(source: str) -> AbstractContextManager[BinaryIO]:
    """The open capture; CaptureError where it can't be opened."""
    try:
        if is_url(source):
            filesystem, path = _filesystem(source)
            file: AbstractContextManager[BinaryIO] = filesystem.open(path, "rb")
            return file
        if Path(source).is_dir():
            raise CaptureError(f"{source}: is a directory")
        return open(source, "rb")
    except OSError as error:
        raise CaptureError(f"{source}: {error.strerror or error}") from None


def file_time(source: str) -> float | None:
    """When a file was changed last, in seconds since 1970; None where nothing says so."""
    try:
        return None if is_url(source) else os.stat(source).st_mtime
    except OSError:
        return None
