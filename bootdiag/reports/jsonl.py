"""JSON lines: for each capture a line on it, then one for each diagnosis."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bootdiag.reports.model import Report, plain


def render(reports: Sequence[Report]) -> str:
    """`reports`, an object a line, of `type` report or diagnosis; `capture` counts the reports from 1.  In ASCII."""
    lines = []
    for number, report in enumerate(reports, 1):
        document = {name: value for name, value in plain(report).items() if name not in ("source", "diagnoses")}
        lines.append({"type": "report", "capture": number, **document})
        lines += [{"type": "diagnosis", "capture": number, **plain(one)} for one in report.diagnoses]
    return "".join(json.dumps(line) + "\n" for line in lines)
