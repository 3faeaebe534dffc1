"""Every call to the operating system made to fail once, and processes killed at any moment: a report is whole or not there."""

from __future__ import annotations

import builtins
import contextlib
import errno
import io
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bootdiag.main import main
from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR)
CALLS = [
    (builtins, "open"),
    (os, "open"),
    (os, "stat"),
    (os, "lstat"),
    (os, "replace"),
    (os, "unlink"),
    (os, "fsync"),
    (os, "chmod"),
    (os, "mkdir"),
    (os, "scandir"),
    (os, "listdir"),
    (tempfile, "mkstemp"),
]
FORMATS = ("text", "markdown", "html", "json", "jsonl", "sarif", "junit", "github", "redmine", "jira", "csv")


class Tried(NamedTuple):
    """How many failures were made, and what went wrong after which."""

    count: int
    wrong: list[str]


@contextlib.contextmanager
def failing(at: int, number: int) -> Iterator[list[str]]:
    """The `at`th call (from 0) of those that are watched fails; gives the list of the calls that were made."""
    made: list[str] = []
    saved = [(where, name, getattr(where, name)) for where, name in CALLS]

    def wrapped(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            made.append(name)
            if len(made) - 1 == at:
                raise OSError(number, os.strerror(number), str(words[0]) if words and isinstance(words[0], str | os.PathLike) else None)
            return real(*words, **more)

        return call

    for where, name, real in saved:
        setattr(where, name, wrapped(name, real))
    try:
        yield made
    finally:
        for where, name, real in saved:
            setattr(where, name, real)


def called(words: list[str], at: int = -1, number: int = errno.EIO) -> tuple[int, str, list[str]]:
    """The exit code, standard error and calls of a command whose `at`th call fails."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), failing(at, number) as made:
        code = main(words)
    return code, err.getvalue(), made


def commands(folder: Path) -> Iterator[tuple[list[str], Path | None]]:
    """Command lines, and the file that each writes."""
    for kind in FORMATS:
        yield ["explain", "--format", kind, str(SAMPLE)], None
    for kind in ("text", "html", "json"):
        yield ["explain", "--format", kind, "-o", str(folder / "out"), str(SAMPLE)], folder / "out"
    yield ["events", str(SAMPLE)], None
    yield ["redact", str(SAMPLE), "-o", str(folder / "out")], folder / "out"
    yield ["compare", str(SAMPLE), str(SAMPLE), "-o", str(folder / "out"), "--format", "text"], folder / "out"
    yield ["profile", str(SAMPLE), "-o", str(folder / "out")], folder / "out"
    yield ["rules", "list"], None
    yield ["rules", "new", str(SAMPLE), "--line", "86", "--id", "x-a", "-o", str(folder / "x-a.toml")], folder / "x-a.toml"


def torture(limit: float, chosen: list[tuple[list[str], Path | None]] | None = None, within: Path | None = None) -> Tried:
    """Each call of each command (those of `chosen`, which write `within`) fails once, for `limit` seconds at most."""
    start = time.monotonic()
    found = Tried(0, [])
    with tempfile.TemporaryDirectory() as name:
        folder = within or Path(name)
        for words, target in chosen or commands(folder):
            called(words)  # what is made once and kept is made now
            if target:
                target.unlink(missing_ok=True)
            _, _, calls = called(words)
            whole = target.read_bytes() if target else b""
            for at, call in enumerate(calls):
                number = ERRORS[at % len(ERRORS)]
                label = f"{' '.join(words[:3])}: {call} {errno.errorcode[number]}"
                found.wrong.extend(_failed(words, target, whole, at, number, label, folder))
                found = found._replace(count=found.count + 1)
                if time.monotonic() - start > limit:
                    return found
    return found


def _failed(words: list[str], target: Path | None, whole: bytes, at: int, number: int, label: str, folder: Path) -> Iterator[str]:
    """What is wrong with what a command does whose `at`th call fails with this error: `target`, if there at all, is to be `whole`."""
    if target:
        target.unlink(missing_ok=True)
    try:
        code, err, _ = called(words, at, number)
    except BaseException as error:
        yield f"{label}: {type(error).__name__}: {error}"
        return
    if code not in (0, 2) or "Traceback" in err or "this is a bug" in err:
        yield f"{label}: exit {code}: {err.strip()[:150]}"
    if target and target.exists() and target.read_bytes() != whole:
        yield f"{label}: a torn file"
    if left := [path for path in folder.iterdir() if path != target]:
        yield f"{label}: leaves {[path.name for path in left]}"
        for path in left:
            path.unlink()


def killed(rounds: int) -> Tried:
    """`explain -o FILE` killed at a random moment, so many times: the file is whole, or not there."""
    chance = random.Random(20261125)
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "report.json"
        words = [sys.executable, "-m", "bootdiag", "explain", "--format", "json", "--force", "-o", str(target), str(SAMPLE)]
        start = time.monotonic()
        subprocess.run(words, check=True)
        lasts = time.monotonic() - start
        whole = target.read_bytes()
        for number in range(rounds):
            with subprocess.Popen(words, stderr=subprocess.DEVNULL) as process:
                time.sleep(chance.random() * lasts * 1.1)
                process.send_signal(signal.SIGKILL)
            if target.read_bytes() != whole:
                wrong.append(f"round {number}: a torn report")
    return Tried(rounds, wrong)
