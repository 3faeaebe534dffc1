"""The formats of a report by name, each in a module of its own that is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import NamedTuple

from bootdiag.reports.model import Listing, Report


class Format(NamedTuple):
    """A format: the module that renders it, the endings of its files, whether it goes where others read (and is redacted unless asked)."""

    module: str
    suffixes: tuple[str, ...]
    public: bool


FORMATS = {
    "text": Format("text", (".txt",), False),
    "markdown": Format("markdown", (".md", ".markdown"), True),
    "html": Format("page", (".html", ".htm"), True),
    "json": Format("jsondoc", (".json",), False),
    "jsonl": Format("jsonl", (".jsonl", ".ndjson"), False),
    "sarif": Format("sarif", (".sarif",), True),
    "junit": Format("junit", (".xml",), True),
    "github": Format("github", (), True),
    "redmine": Format("redmine", (".textile",), True),
    "jira": Format("jira", (".jira",), True),
    "csv": Format("table", (".csv",), False),
}


def of_file(path: str) -> str | None:
    """The format that a file's name ends in, None where it tells none."""
    lower = path.lower()
    if lower.endswith(".sarif.json"):
        return "sarif"
    return next((name for name, one in FORMATS.items() if lower.endswith(one.suffixes)), None)


def renderer(name: str, *, several: bool = False, width: int = 80, colour: bool = False,
             listings: Sequence[Listing] = (), hashes: Sequence[str] = ()) -> Callable[[Sequence[Report]], str]:
    """What renders reports in the format of that name; `several` tells JSON to write an array, `listings` are the captures'
    lines, which HTML shows, `hashes` their SHA-256 ("": not known), which SARIF tells."""
    render: Callable[..., str] = import_module(f"bootdiag.reports.{FORMATS[name].module}").render
    if name == "text":
        return partial(render, width=width, colour=colour)
    if name == "html":
        return partial(render, listings=listings)
    if name == "sarif":
        return partial(render, hashes=hashes)
    return partial(render, several=several) if name == "json" else render
