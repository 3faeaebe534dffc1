"""`bootdiag compare` and `bootdiag profile`: what changed between boots, and what good ones always say."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bootdiag.capture.errors import CaptureError
from bootdiag.output import Target, columns
from bootdiag.reports import differences
from bootdiag.runs import compare as comparing
from bootdiag.runs import profile as profiling
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell

SUFFIXES = {".md": "markdown", ".html": "html", ".json": "json"}


class Request(NamedTuple):
    """What `compare` is asked for: the good capture or a profile, the bad captures, the format (None: what `output` ends in, else text),
    where to write (None: standard output), whether an existing file may be overwritten, the width in columns (0: the terminal's)."""

    good: str
    bad: tuple[str, ...]
    format: str | None = None
    output: str | None = None
    force: bool = False
    width: int = 0


def compare(request: Request) -> int:
    """Print what changed from the good capture to each bad one; the exit code."""
    target = None if request.output in (None, "-") else Target(str(request.output), request.force, (request.good, *request.bad))
    try:
        differ = _against(request.good)
        found = [differ(comparing.read(name)) for name in request.bad]
    except (CaptureError, profiling.ProfileError) as error:
        tell(str(error))
        return UNUSABLE
    kind = request.format or (SUFFIXES.get(Path(target.path).suffix, "text") if target else "text")
    text = differences.text(found, request.width or columns()) if kind == "text" else differences.FORMATS[kind](found)
    _put(text, target)
    return ANALYSED


def profile(captures: Sequence[str], output: str | None, force: bool) -> int:
    """Learn what good captures say and print the profile, or write it to `output`; the exit code."""
    target = None if output in (None, "-") else Target(str(output), force, captures)
    try:
        learnt = profiling.learn(comparing.read(name) for name in captures)
    except CaptureError as error:
        tell(str(error))
        return UNUSABLE
    _put(profiling.written(learnt), target)
    return ANALYSED


def _against(good: str) -> Callable[[comparing.Run], differences.Difference]:
    """What compares a run with `good`: a capture, or a profile; CaptureError or ProfileError where it can't be read."""
    if good != "-" and Path(good).suffix == ".json":
        try:
            profile = profiling.read(Path(good).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise profiling.ProfileError(f"{good}: {getattr(error, 'strerror', None) or error}") from None
        return partial(profiling.deviation, profile, good)
    return partial(comparing.compare, comparing.read(good))


def _put(text: str, target: Target | None) -> None:
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)
