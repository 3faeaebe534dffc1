"""What is said to the person at the terminal: on standard error, safe, and never the reason for a failure."""

from __future__ import annotations

import sys

from bootdiag.reports.safe import terminal


def tell(text: str) -> None:
    """Say `text`, a line, on standard error; where that is closed, nobody listens."""
    if sys.stderr is None:
        return
    try:
        print(f"bootdiag: {terminal(text)}", file=sys.stderr, flush=True)
    except (OSError, ValueError):
        return
