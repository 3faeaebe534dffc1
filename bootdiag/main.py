"""The entry point: every failure becomes the documented exit code, and `explain` starts without Typer where it can.

Exit codes: 0 analysed, 2 could not run, 130 interrupted; a broken pipe is 0; with `--exit-code` 1 for degraded or failed and 3 for
inconclusive or no boot log.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

OK, FAILED, UNUSABLE, UNDECIDED, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments` (sys.argv's by default) and return its exit code; never a traceback."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(words)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # what was asked for has been delivered; Python must not complain when it closes the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return OK
    except RecursionError:
        return _complain("the input is nested too deeply")
    except MemoryError:
        return _complain("out of memory")
    except OSError as error:
        return _complain(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))


def _complain(text: str) -> int:
    print(f"bootdiag: {text}", file=sys.stderr)
    return UNUSABLE


def _run(words: list[str]) -> int:
    from bootdiag.explain import Request, explain

    simple = fast_request(words)
    if simple is not None:
        capture, kind = simple
        return explain(Request([capture], kind))
    from bootdiag import cli

    return cli.run(words)


def fast_request(words: Sequence[str]) -> tuple[str, str] | None:
    """(capture, format) of a plain `explain` call that needs no option parser; None for all others.

    `explain`, at most one CAPTURE or `-`, and perhaps `--format text|json`.
    """
    if not words or words[0] != "explain":
        return None
    capture: str | None = None
    kind = "text"
    rest = list(words[1:])
    while rest:
        word = rest.pop(0)
        if word == "--format" and rest and rest[0] in ("text", "json"):
            kind = rest.pop(0)
        elif word in ("--format=text", "--format=json"):
            kind = word.partition("=")[2]
        elif (word == "-" or not word.startswith("-")) and capture is None:
            capture = word
        else:
            return None
    return capture or "-", kind
