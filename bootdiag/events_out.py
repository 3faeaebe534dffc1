"""`bootdiag events`: events for other programs, as JSON lines or CSV."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import Any, TextIO

from bootdiag import analysis
from bootdiag.capture.errors import CaptureError
from bootdiag.config import config
from bootdiag.grammar.blocks import Block, with_blocks
from bootdiag.grammar.events import Event
from bootdiag.grammar.guess import nearest
from bootdiag.grammar.shapes import ShapeCount, unknown_shapes
from bootdiag.grammar.tables import tables
from bootdiag.live import Live
from bootdiag.reports.safe import data
from bootdiag.site import Site, SiteError
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell

COLUMNS = ("line", "column", "end_column", "name", "generic", "ambiguous", "spliced", "pieces", "fields", "text")


UNKNOWN_COLUMNS = ("count", "line", "shape", "text", "reads_like")
# So many shapes are compared with known messages, the most frequent first.
GUESSED = 100


def events(capture: str, kind: str, unknown: bool = False, grammars: Sequence[str] = ()) -> int:
    """Print the events of `capture` (a path, or `-` for standard input) as `json` or `csv`, as they are read; the exit code.

    With `unknown` the shapes of what nothing understands, the most frequent first.  `grammars` come to those that are set for good.
    """
    try:
        site = Site(grammars=config((), grammars).site.grammars)
    except SiteError as error:
        tell(str(error))
        return UNUSABLE
    if capture == "-" and sys.stdin is None:
        tell("standard input is closed")
        return UNUSABLE
    with Live() as live:
        try:
            found = analysis.events(sys.stdin.buffer if capture == "-" else Path(capture), live=live, site=site)
            if unknown:
                write_rows(map(_shape, unknown_shapes(found), count()), UNKNOWN_COLUMNS, kind, sys.stdout)
            else:
                write_events(with_blocks(found), kind, sys.stdout)
        except CaptureError as error:
            sys.stdout.flush()
            tell(f"{error} (limit: {error.limit})" if error.limit else str(error))
            return UNUSABLE
    return ANALYSED


def row(event: Event | Block) -> dict[str, Any]:
    """An event or a block as a flat object; `fields` holds what it says, `pieces` where each piece of a spliced one stands, or each
    event of a block."""
    return {"line": event.line, "column": event.column, "end_column": event.end_column, "name": event.name, "generic": event.generic,
            "ambiguous": event.ambiguous, "spliced": event.spliced,
            "pieces": [{"line": piece.line, "column": piece.column, "end_column": piece.end_column} for piece in event.pieces],
            "fields": _safe(event.fields), "text": data(event.whole_text)}


def _safe(value: Any) -> Any:
    """A value with every text in it made safe."""
    if isinstance(value, dict):
        return {name: _safe(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_safe(one) for one in value]
    return data(value) if isinstance(value, str) else value


def write_events(found: Iterable[Event | Block], kind: str, out: TextIO) -> None:
    """Write events and blocks to `out` as `json` (an object a line, in ASCII) or `csv`."""
    write_rows(map(row, found), COLUMNS, kind, out)


def write_rows(rows: Iterable[dict[str, Any]], columns: Sequence[str], kind: str, out: TextIO) -> None:
    """Write flat objects to `out` as `json` (an object a line, in ASCII) or `csv`, where lists and objects are JSON in a cell."""
    if kind == "json":
        for one in rows:
            out.write(json.dumps(one) + "\n")
        return
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for one in rows:
        writer.writerow([json.dumps(one[column]) if isinstance(one[column], list | dict) else _cell(one[column]) for column in columns])


def _shape(one: ShapeCount, number: int) -> dict[str, Any]:
    """A shape as a flat object; `reads_like` names the nearest known message, a guess."""
    return {"count": one.times, "line": one.line, "shape": data(one.shape), "text": data(one.text),
            "reads_like": nearest(one.text, tables()) if number < GUESSED else None}


def _cell(value: Any) -> Any:
    """A value for a spreadsheet: a text from a log must not be taken for a formula, nor act on a terminal."""
    if not isinstance(value, str):
        return value
    from bootdiag.reports.safe import terminal

    return "'" + terminal(value) if value[:1] in ("=", "+", "-", "@", "\t", "\r") else terminal(value)
