"""The entry point: every failure becomes the documented exit code (`bootdiag.status`), and `explain` starts without Typer where it can."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bootdiag.status import ANALYSED, INTERRUPTED, UNUSABLE
from bootdiag.talk import tell

if TYPE_CHECKING:
    from bootdiag.explain import Request


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments` (sys.argv's by default) and return its exit code.

    0: analysed, and a broken pipe, for then what was asked for has been delivered. 2: could not run. 130: interrupted. 1 and 3: the
    verdict, with `--exit-code`. Never a traceback, but with BOOTDIAG_DEBUG set.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _ready_streams()
    try:
        code = _run(words)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        _drop_output()
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return ANALYSED
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
    except MemoryError:
        return _failed("out of memory")
    except Exception as error:
        if os.environ.get("BOOTDIAG_DEBUG"):
            raise
        return _failed(f"this is a bug in bootdiag: {type(error).__name__}: {error} (BOOTDIAG_DEBUG=1 shows where)")


def _run(words: list[str]) -> int:
    request = fast_request(words)
    if request is not None:
        import gc

        # what an explanation makes is freed by its reference counts: looking for cycles, at the end too, costs a tenth of a start
        gc.disable()
        from bootdiag.explain import explain

        try:
            return explain(request)
        finally:
            gc.freeze()
    from bootdiag import cli

    return cli.run(words)


def fast_request(words: Sequence[str]) -> Request | None:
    """The request of a plain `explain` call that needs no option parser; None for all others.

    `explain`, at most one CAPTURE or `-`, and perhaps `--format text|json`.
    """
    if not words or words[0] != "explain":
        return None
    captures: list[str] = []
    kind: str | None = None
    rest = list(words[1:])
    while rest:
        word = rest.pop(0)
        if word == "--format" and rest and rest[0] in ("text", "json"):
            kind = rest.pop(0)
        elif word in ("--format=text", "--format=json"):
            kind = word.partition("=")[2]
        elif (word == "-" or not word.startswith("-")) and not captures:
            captures.append(word)
        else:
            return None
    from bootdiag.explain import Request

    return Request(tuple(captures), kind)


class _Closed(io.TextIOBase):
    """Standard output that was closed before the start: writing to it fails as it does for every other program."""

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, "standard output is closed")


def _ready_streams() -> None:
    """No character fails for want of a place in the streams' encoding; a closed output is one that can't be written."""
    if sys.stdout is None:
        sys.stdout = _Closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _failed(text: str) -> int:
    tell(text)
    _drop_output()
    return UNUSABLE


def _drop_output() -> None:
    """Deliver what was written, or else forget it: Python must not try again, and complain, when it ends."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        try:
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, sys.stdout.fileno())
            os.close(nothing)
        except (OSError, ValueError):
            return
