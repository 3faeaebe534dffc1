"""Events for other programs: JSON lines or CSV."""

from __future__ import annotations

import csv
import json
import os
from typing import Any, BinaryIO, TextIO

from bootdiag.analysis import events
from bootdiag.grammar.events import Event
from bootdiag.reports.safe import data

COLUMNS = ("line", "column", "end_column", "name", "generic", "ambiguous", "spliced", "fields", "text")


def row(event: Event) -> dict[str, Any]:
    """An event as a flat object; `fields` holds what its message says."""
    fields = {name: data(value) if isinstance(value, str) else value for name, value in event.fields.items()}
    return {"line": event.line, "column": event.column, "end_column": event.end_column, "name": event.name, "generic": event.generic,
            "ambiguous": event.ambiguous, "spliced": event.spliced, "fields": fields, "text": data(event.whole_text)}


def write_events(source: str | os.PathLike[str] | BinaryIO, kind: str, out: TextIO) -> None:
    """Write all events of a capture to `out` as `json` (an object a line) or `csv`, as they are read."""
    if kind == "json":
        for event in events(source):
            out.write(json.dumps(row(event)) + "\n")
        return
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for event in events(source):
        values = row(event)
        values["fields"] = json.dumps(values["fields"])
        writer.writerow([_cell(values[column]) for column in COLUMNS])


def _cell(value: Any) -> Any:
    """A value for a spreadsheet: a text from a log must not be taken for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value
