"""Every format is what it says it is, by the judgement of readers that are not ours.

BOOTDIAG_FUZZED sets how many made-up captures are tried (100 by default), SARIF_SCHEMA names the file of OASIS' JSON schema,
JIRA_READER a folder in which `npm install @atlaskit/editor-wikimarkup-transformer` was done.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import bootdiag
from bootdiag.reports import formats
from bootdiag.reports.model import Report
from bootdiag.reports.safe import terminal
from tests.conftest import DATA, SHARED
from tests.reports.golden import CONSOLES
from tests.reports.hostile import XSS, filled, fuzzed

FUZZED = int(os.environ.get("BOOTDIAG_FUZZED", "100"))
SCHEMA = Path(os.environ.get("SARIF_SCHEMA", ""))
JIRA = Path(os.environ.get("JIRA_READER", "/nowhere"))
PATHS = [*CONSOLES.values(), *sorted((DATA / "not_boot_logs").iterdir()), *sorted((SHARED / "captures").glob("*.log"))]
# What the trackers' renderers may make of a report: no more than the report's own markup.
TRACKER_TAGS = {"h2", "h3", "p", "pre", "code", "strong", "ul", "li", "details", "summary", "br",
                "span"}
TRACKER_ATTRIBUTES = {("code", "class", "language-text"), ("span", "class", "caps")}


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    """Reports on all captures that are here and on made-up ones, and hostile ones."""
    found = [bootdiag.analyze_file(path).report for path in PATHS]
    found += [bootdiag.analyze(content, name=f"fuzzed/{number}.log").report for number, content in enumerate(fuzzed(FUZZED))]
    return found + list(hostile_reports())


def hostile_reports() -> Iterator[Report]:
    for kind in ("fault", "benign", "note"):
        for evil in XSS:
            yield filled(Report, evil, kind=kind)


class Tags(HTMLParser):
    """The tags and attributes of some HTML that are not on the list."""

    def __init__(self, tags: set[str], attributes: set[tuple[str, str, str]]) -> None:
        super().__init__()
        self.tags, self.attributes, self.found = tags, attributes, []  # type: ignore[var-annotated]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag] if tag not in self.tags else []
        self.found += [(tag, name, value) for name, value in attrs if (tag, name, value) not in self.attributes]


def beyond(html: str) -> list[Any]:
    reader = Tags(TRACKER_TAGS, TRACKER_ATTRIBUTES)
    reader.feed(html)
    reader.close()
    return reader.found


def test_none_is_empty(reports: list[Report]) -> None:
    for kind in formats.FORMATS:
        assert all(formats.renderer(kind)([report]).strip() for report in reports), kind


def test_markdown_is_only_our_markup(reports: list[Report]) -> None:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("gfm-like", {"html": True, "linkify": False})
    for report in reports:
        assert beyond(reader.render(formats.renderer("markdown")([report]))) == []


def test_textile_is_only_our_markup(reports: list[Report]) -> None:
    textile = pytest.importorskip("textile")
    for report in reports:
        text = formats.renderer("redmine")([report])
        html = textile.textile(text, html_type="html5")
        assert beyond(html) == [], text


def test_jira_blocks_are_closed_by_us_alone(reports: list[Report]) -> None:
    """Outside of blocks, every sign of markup has a backslash before it."""
    for report in reports:
        outside = formats.renderer("jira")([report]).split("{noformat}")[::2]
        for line in "".join(outside).split("\n"):
            content = re.sub(r"^(?:h[23]\. |\*+ )?(?:\*[^*]*\*)?", "", line)
            assert not re.search(r"(?<!\\)[{}\[\]*|!]|\\\\", content), line


@pytest.mark.skipif(not (JIRA / "node_modules").is_dir(), reason="JIRA_READER names no folder with @atlaskit/editor-wikimarkup-transformer")
def test_jira_is_read_by_atlassians_own_reader(reports: list[Report]) -> None:
    texts = [formats.renderer("jira")([report]) for report in reports]
    given = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(["node", str(Path(__file__).with_name("wikimarkup.js"))], cwd=JIRA, input=given, capture_output=True, text=True,
                          check=True)
    for report, line in zip(reports, done.stdout.splitlines(), strict=True):
        read = json.loads(line)
        assert set(read["kinds"]) <= {"heading", "paragraph", "text", "mark strong", "bulletList", "listItem", "codeBlock"}, report
        # a backslash that keeps an address from being a link is seen in Atlassian's newer Jira
        assert re.sub(r"&#92;|\\| ", "", read["texts"][0]) == re.sub(r"&#92;|\\| ", "", terminal(report.summary))


def test_sarif_is_sarif(reports: list[Report]) -> None:
    model = pytest.importorskip("pydantic_sarif.model")
    for report in reports:
        document = formats.renderer("sarif")([report])
        assert document.isascii()
        model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(document)


@pytest.mark.skipif(not SCHEMA.is_file(), reason="SARIF_SCHEMA names no file: OASIS' schema isn't here")
def test_sarif_keeps_to_the_schema(reports: list[Report]) -> None:
    check = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for report in reports:
        assert [error.message for error in check.iter_errors(json.loads(formats.renderer("sarif")([report])))] == []


def test_junit_is_read_by_a_reader_of_junit(reports: list[Report]) -> None:
    junitparser = pytest.importorskip("junitparser")
    for report in reports:
        document = formats.renderer("junit")([report])
        suites = junitparser.JUnitXml.fromstring(document.encode())
        cases = [case for suite in suites for case in suite]
        assert cases and sum(suite.tests for suite in suites) == len(cases)
        failures = sum(any(isinstance(result, junitparser.Failure) for result in case.result) for case in cases)
        assert failures == sum(suite.failures for suite in suites)
        assert (failures > 0) == (report.verdict in ("failed", "degraded") or any(one.state == "missing" for one in report.phases))


@pytest.mark.skipif(not shutil.which("xmllint"), reason="xmllint (Debian: libxml2-utils) isn't here")
def test_junit_is_well_formed(reports: list[Report], tmp_path: Path) -> None:
    names = []
    for number, report in enumerate(reports):
        names.append(tmp_path / f"{number}.xml")
        names[-1].write_bytes(formats.renderer("junit")([report]).encode())
    done = subprocess.run(["xmllint", "--noout", *names], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_tables_have_their_columns(reports: list[Report]) -> None:
    for report in reports:
        rows = list(csv.reader(io.StringIO(formats.renderer("csv")([report]))))
        assert len({len(row) for row in rows}) == 1 and len(rows) >= 2
        assert all(cell.lstrip(" ")[:1] not in ("=", "+", "-", "@") for row in rows[1:] for cell in row)


def test_json_lines_are_json(reports: list[Report]) -> None:
    for report in reports:
        lines = [json.loads(line) for line in formats.renderer("jsonl")([report]).splitlines()]
        assert [line["type"] for line in lines] == ["report"] + ["diagnosis"] * len(report.diagnoses)


def test_annotations_are_commands(reports: list[Report]) -> None:
    for report in reports:
        for line in formats.renderer("github")([report]).splitlines():
            assert re.fullmatch(r"::(?:error|warning|notice) (?:file=[\w.~%/-]+,)?(?:line=\d+,)?title=[^,:]*::.*", line), line


@pytest.mark.parametrize(("name", "kind"), [("a.md", "markdown"), ("b.sarif.json", "sarif"), ("c.JSON", "json"), ("d.log", None),
                                            ("e.xml", "junit"), ("f.csv", "csv"), ("g.textile", "redmine"), ("h.txt", "text")])
def test_formats_by_the_file(name: str, kind: str | None) -> None:
    assert formats.of_file(name) == kind
