"""A console pasted into a page: the prose around it and the page's typography change nothing."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

import bootdiag
from bootdiag.reports.model import plain
from tests.conftest import DATA, ROOT, SHARED

SAMPLES = sorted((ROOT / "samples").glob("*/console.log"))
BEFORE = """\u201cIt doesn\u2019t boot\u201d \u2013 a long story

I\u2019ve tried for days. What I should see is a login; what I see, with \u201c-v\u201d, is this:

"""
AFTER = """
From here I can log in, but I can\u2019t do much\u2026 If someone knows how to go on: please tell me.

Comments (2)

Have you tried it with another CD? \u2013 Yes, I have.
"""


def events(text: str, first: int = 0, last: int = 1 << 30) -> list[tuple[Any, ...]]:
    """Name, line from `first` on, column and fields of the events of these lines."""
    return [(event.name, event.line - first, event.column, event.fields) for event in bootdiag.events(text)
            if first < event.line <= last and event.name != "unknown"]


def told(text: str, first: int = 0) -> dict[str, Any]:
    """What a report says of `text`, its lines counted from `first` on."""
    report = plain(bootdiag.analyze(text).report)
    return {"verdict": report["verdict"], "outcome": {"id": report["outcome"]["id"], "line": (report["outcome"]["line"] or first) - first},
            "context": report["context"],
            "diagnoses": [(one["id"], one["variant"], one["role"], one["kind"], one["confidence"],
                           [(proof["line"] - first, proof["column"]) for proof in one["evidence"]]) for one in report["diagnoses"]]}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_prose_around_it(sample: Path) -> None:
    console = sample.read_text(encoding="utf-8")
    page = BEFORE + console + AFTER
    first = BEFORE.count("\n")
    assert events(page, first, first + console.count("\n")) == events(console)
    assert events(page, first + console.count("\n")) == events(page, 0, first) == []
    assert told(page, first) == told(console)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_the_typography_of_a_page(sample: Path) -> None:
    console = sample.read_text(encoding="utf-8")
    page = console.replace("'", "\u2019").replace('"', "\u201d").replace("...", "\u2026").replace(" -", " \u2013").replace("  ", "\u00a0 ")
    plainly = events(console)
    assert [(name, line, fields) for name, line, _, fields in events(page)] == [(name, line, fields) for name, line, _, fields in plainly]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.parent.name)
def test_the_source_of_a_page(sample: Path) -> None:
    console = sample.read_text(encoding="utf-8")
    assert [event[0] for event in events(html.escape(console))] == [event[0] for event in events(console)]


def test_a_page_of_our_own() -> None:
    page = (DATA / "page.txt").read_text(encoding="utf-8")
    lines = page.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("SunOS"))
    end = next(number for number, line in enumerate(lines) if line.startswith("Enter user name")) + 1
    console = "\n".join(lines[start:end]) + "\n"
    assert events(page) == [(name, line + start, column, fields) for name, line, column, fields in events(console)]
    assert told(page, start) == told(console)
    assert told(page)["outcome"] == {"id": "maintenance", "line": end}


@pytest.mark.skipif(not (SHARED / "seed-page.txt").exists(), reason="the page that is shared isn't here")
def test_the_page_that_the_project_starts_from() -> None:
    page = (SHARED / "seed-page.txt").read_text(encoding="utf-8")
    console = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_text(encoding="utf-8")
    first = page[: page.index("module /platform/i86xpv")].count("\n")
    assert events(page, first, first + console.count("\n")) == events(console)
    assert events(page, first + console.rstrip("\n").count("\n") + 1) == []
    with_prose, alone = told(page, first), told(console)
    assert (with_prose["verdict"], with_prose["outcome"]) == (alone["verdict"], alone["outcome"])
    faults = [[one for one in found["diagnoses"] if one[3] != "note"] for found in (with_prose, alone)]
    assert faults[0] == faults[1]
    notes = {one[0]: one[5] for one in with_prose["diagnoses"] if one[3] == "note"}
    assert notes["milestone-unknown"] == [(page[: page.index("xe vm-param-set")].count("\n") + 1 - first, 1)]


def test_boot_arguments_in_the_prose() -> None:
    """Where the boot arguments are in the text around the console, a milestone that doesn't exist is named as the mistake that it is."""
    console = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_text(encoding="utf-8")
    for line in ("xe vm-param-set uuid=<vm> PV-args=\u2018/platform/i86xpv/kernel/unix -B console=ttya -m milestone=0 \u2013v\u2019",
                 "extra = '/platform/i86xpv/kernel/unix -m milestone=0'"):
        found = [one for one in bootdiag.analyze(f"{BEFORE}{line}\n\n{console}").report.diagnoses if one.id == "milestone-unknown"]
        assert [one.title for one in found] == ["-m milestone=0: there is no such milestone, so the argument had no effect"]
        assert [proof.line for proof in found[0].evidence] == [BEFORE.count("\n") + 1]
