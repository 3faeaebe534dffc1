"""Events of the dialect generic_libxl: Catch-all of libxl's messages: the envelope names the source file and the function
that speaks.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Line(messages.Message, event="generic_libxl.line"):
    """Any text behind libxl's prefix."""
