"""The exit codes of the command line: 1 and 3 only with `--exit-code`."""

from __future__ import annotations

ANALYSED = 0
FAULTY = 1
UNUSABLE = 2
UNDECIDED = 3
INTERRUPTED = 130
