"""Events of the dialect generic_xen: Catch-all of the hypervisor's log.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Line(messages.Message, event="generic_xen.line"):
    """Any text behind (XEN)."""
