"""Events of the dialect generic_linux: Catch-all of Linux' kernel log.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Line(messages.Message, event="generic_linux.line"):
    """Any text behind a Linux time stamp."""
