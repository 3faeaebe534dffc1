"""JSON: the contract that outside scripts rely on (docs/report.schema.json)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bootdiag.reports.model import Report, plain


def render(reports: Sequence[Report], width: int = 0, colour: bool = False) -> str:
    """One document for one report, an array for several, in ASCII (so that nothing in a log can act on a terminal)."""
    documents = [plain(report) for report in reports]
    return json.dumps(documents[0] if len(documents) == 1 else documents, indent=1) + "\n"
