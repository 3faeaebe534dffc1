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
from bootdiag.reports.redact import Redactor
from bootdiag.runs import compare as comparing
from bootdiag.runs import profile as profiling
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import Steps, tell

SUFFIXES = {".md": "markdown", ".html": "html", ".json": "json"}
# These go where others read.
PUBLIC = ("markdown", "html")


class Request(NamedTuple):
    """What `compare` is asked for: the good capture or a profile, the bad captures, the format (None: what `output` ends in, else text),
    where to write (None: standard output), whether an existing file may be overwritten, the width in columns (0: the terminal's),
    whether to take secrets out (None: where others read)."""

    good: str
    bad: tuple[str, ...]
    format: str | None = None
    output: str | None = None
    force: bool = False
    width: int = 0
    redact: bool | None = None


def compare(request: Request) -> int:
    """Print what changed from the good capture to each bad one; the exit code."""
    target = None if request.output in (None, "-") else Target(str(request.output), request.force, (request.good, *request.bad))
    kind = request.format or (SUFFIXES.get(Path(target.path).suffix, "text") if target else "text")
    redact = kind in PUBLIC if request.redact is None else request.redact
    redactor = Redactor()
    found: list[differences.Difference] = []
    texts: list[str] = []
    try:
        with Steps(1 + 2 * len(request.bad)) as steps:
            steps.next(f"reading {request.good}")
            differ = _against(request.good, texts)
            for name in request.bad:
                steps.next(f"reading {name}")
                run = comparing.read(name)
                texts += _texts(run)
                steps.next(f"comparing {name}")
                found.append(differ(run))
    except (CaptureError, profiling.ProfileError) as error:
        tell(str(error))
        return UNUSABLE
    notes: tuple[str, ...] = ()
    if redact:
        redactor.learn([*texts, request.good, *request.bad])
        found = [redactor.value(one) for one in found]
        notes = (redactor.summary(),)
    if kind == "text":
        _put(differences.text(found, request.width or columns(), notes), target)
    else:
        _put(differences.FORMATS[kind](found, notes=notes), target)
    return ANALYSED


def _texts(run: comparing.Run) -> list[str]:
    """What a run says, its host's name first: secrets are found in it."""
    names = [boot.context.get("hostname") for boot in run.analysis.boots]
    return [*(f"hostname: {name}" for name in names if name), *(said.text for said in run.first.values())]


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


def _against(good: str, texts: list[str]) -> Callable[[comparing.Run], differences.Difference]:
    """What compares a run with `good`: a capture, or a profile; CaptureError or ProfileError where it can't be read.

    What it says is added to `texts`.
    """
    if good != "-" and Path(good).suffix == ".json":
        try:
            profile = profiling.read(Path(good).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise profiling.ProfileError(f"{good}: {getattr(error, 'strerror', None) or error}") from None
        texts += [text for _, text in profile.seen.values()]
        return partial(profiling.deviation, profile, good)
    run = comparing.read(good)
    texts += _texts(run)
    return partial(comparing.compare, run)


def _put(text: str, target: Target | None) -> None:
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)
