"""JSON: the contract that outside scripts rely on (docs/report.schema.json)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bootdiag.reports.model import Report, plain


def render(reports: Sequence[Report], *, several: bool = False) -> str:
    """One document, or with `several` an array of them; in ASCII, so that nothing in a log can act on a terminal.

    The capture's name is left out: the same bytes give the same document.
    """
    documents = [{name: value for name, value in plain(report).items() if name != "source"} for report in reports]
    return json.dumps(documents if several else documents[0], indent=1) + "\n"
