"""`python -m tests.reports.golden` writes the golden reports anew: read what changed (`git diff tests/reports/golden`).

The golden reports hold the renderers, and nothing else: they are made from the report.json beside them, so that they stay as they are
when a rule learns to say something better.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import bootdiag
from bootdiag.reports import formats, jsondoc
from bootdiag.reports.model import Report
from tests.conftest import ROOT

GOLDEN = Path(__file__).parent / "golden"
SUFFIXES = {"text": "txt", "markdown": "md", "html": "html", "jsonl": "jsonl", "sarif": "sarif", "junit": "xml", "github": "github",
            "redmine": "textile", "jira": "jira", "csv": "csv"}
CONSOLES = {path.parent.name: path for path in (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log",
                                                ROOT / "samples" / "nexenta-xenserver-pv-healthy" / "console.log",
                                                *sorted(GOLDEN.glob("*/console.log")))}


def value(kind: Any, content: Any) -> Any:
    """`content`, as JSON has it, as a value of the type `kind`."""
    if hasattr(kind, "_fields"):
        hints = get_type_hints(kind)
        return kind(**{name: value(hints[name], item) for name, item in content.items()})
    if get_origin(kind) is tuple:
        return tuple(value(get_args(kind)[0], item) for item in content)
    if get_args(kind) and get_origin(kind) is not Mapping and content is not None:
        return value(next(part for part in get_args(kind) if part is not type(None)), content)
    return content


def stored(name: str) -> Report:
    """The report that is kept for a capture."""
    document = json.loads((GOLDEN / name / "report.json").read_text(encoding="utf-8"))
    return value(Report, {"source": f"{name}.log", **document})  # type: ignore[no-any-return]


def rendered(name: str, kind: str) -> str:
    """That report in a format."""
    return formats.renderer(kind)([stored(name)])


def golden(name: str) -> Iterator[tuple[str, Path]]:
    """The formats, each with the file that holds that report in it."""
    for kind, suffix in SUFFIXES.items():
        if kind in formats.FORMATS:
            yield kind, GOLDEN / name / f"report.{suffix}"


if __name__ == "__main__":
    for console in CONSOLES:
        (GOLDEN / console).mkdir(exist_ok=True)
        report = bootdiag.analyze(CONSOLES[console].read_bytes()).report
        (GOLDEN / console / "report.json").write_text(jsondoc.render([report]), encoding="utf-8")
        for kind, path in golden(console):
            path.write_bytes(rendered(console, kind).encode())
