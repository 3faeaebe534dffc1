"""CSV: a row for each diagnosis, or one for a capture without any."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from bootdiag.reports.model import Report
from bootdiag.reports.safe import spreadsheet, terminal

HEADER = ("capture", "verdict", "outcome", "boot", "kind", "role", "id", "variant", "severity", "confidence", "times", "title", "line",
          "column", "text", "signature", "suppressed")


def render(reports: Sequence[Report]) -> str:
    """`reports` as one table, with a header."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for report in reports:
        head = (report.source, report.verdict, report.outcome.id)
        rows: list[tuple[object, ...]] = []
        for one in report.diagnoses:
            proof = one.evidence[0] if one.evidence else None
            rows.append((*head, one.boot, one.kind, one.role, one.id, one.variant, one.severity, one.confidence, one.times, one.title,
                         proof and proof.line, proof and proof.column, proof and proof.text, one.signature, one.suppressed))
        for row in rows or [(*head, *[""] * (len(HEADER) - len(head)))]:
            writer.writerow(["" if cell is None else spreadsheet(terminal(str(cell))) for cell in row])
    return out.getvalue()
