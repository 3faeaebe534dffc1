"""What must hold of any report on any bytes, whatever the format."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import xml.etree.ElementTree as ElementTree
from typing import Any

import bootdiag
from bootdiag.reports import formats
from bootdiag.reports.model import Report
from tests.reports.test_page import read as read_page

# Nothing of these may leave bootdiag for a terminal but the newline, and the colours that it sets itself when asked to.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]")
KINDS = tuple(formats.FORMATS)


class Wrong(AssertionError):
    """A promise that was broken; the text says which."""


def judge(content: bytes, kinds: tuple[str, ...] = ()) -> Report:
    """The report on `content`; Wrong where it, or what is rendered of it in `kinds`, breaks a promise."""
    analysis = bootdiag.analyze(content)
    report = analysis.report
    lines = content.count(b"\n") + 1
    tally = report.lines
    if not 0 <= tally.generic <= tally.recognised <= tally.total:
        raise Wrong(f"coverage {tally}")
    signatures = {one.signature for one in report.diagnoses}
    for one in report.diagnoses:
        if one.kind == "fault" and not one.evidence:
            raise Wrong(f"{one.signature}: no evidence")
        if not signatures.issuperset(one.caused_by):
            raise Wrong(f"{one.signature}: a cause that is not told")
        for proof in one.evidence:
            if not (1 <= proof.line <= lines and proof.column >= 1):
                raise Wrong(f"{one.signature}: evidence at {proof.line}:{proof.column}")
        for fix in one.fixes:
            for step in fix.steps:
                quoted(step.run)
    for kind in kinds:
        check(kind, formats.renderer(kind, several=False)([report]))
    return report


def quoted(command: str) -> None:
    """Wrong where a shell would not read `command` to its end."""
    try:
        shlex.split(command, comments=True)
    except ValueError as error:
        raise Wrong(f"command {command!r}: {error}") from None


def check(kind: str, text: str) -> None:
    """Wrong where `text` is no document of its kind, or holds what no terminal should be sent."""
    if not text.strip():
        raise Wrong(f"{kind}: empty")
    if found := FORBIDDEN.search(text.replace("\r\n", "\n") if kind == "csv" else text):
        raise Wrong(f"{kind}: holds {found.group()!r}")
    try:
        _read(kind, text)
    except (ValueError, ElementTree.ParseError, csv.Error) as error:
        raise Wrong(f"{kind}: {error}") from None


def _read(kind: str, text: str) -> Any:
    if kind in ("json", "sarif"):
        return json.loads(text)
    if kind == "jsonl":
        return [json.loads(line) for line in text.splitlines()]
    if kind == "junit":
        return ElementTree.fromstring(text)
    if kind == "csv":
        rows = list(csv.reader(io.StringIO(text)))
        if any(
            cell[:1] in ("=", "+", "@", "\t", "\r") or (cell[:1] == "-" and not re.fullmatch(r"-[\d.]+", cell))
            for row in rows
            for cell in row
        ):
            raise ValueError("a cell that a spreadsheet computes")
        return rows
    if kind == "html" and (found := read_page(text).found):
        raise ValueError(f"an element or attribute that a page of bootdiag never has: {found[0]}")
    if kind == "github" and any(not re.match(r"::(?:error|warning|notice|group|endgroup)\b", line) for line in text.splitlines()):
        raise ValueError("a line that is no annotation")
    return text
