"""Every document keeps to the published schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import bootdiag
from bootdiag.report_schema import schema
from bootdiag.reports import jsondoc
from tests.conftest import DATA, ROOT, SHARED

PUBLISHED = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
CONSOLES = sorted((ROOT / "samples").glob("*/console.log")) + sorted((DATA / "not_boot_logs").iterdir())
CAPTURES = sorted((SHARED / "captures").glob("*.log"))


def strict(found: Any) -> Any:
    """The schema that allows nothing which it doesn't name: what is printed today is named there."""
    if isinstance(found, dict):
        closed = {name: strict(value) for name, value in found.items()}
        return {**closed, "additionalProperties": False} if "properties" in found else closed
    return [strict(one) for one in found] if isinstance(found, list) else found


CHECKER = jsonschema.Draft202012Validator(strict(PUBLISHED))


def problems(document: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a document: against the schema, and beyond what a schema can say."""
    yield from (error.message for error in CHECKER.iter_errors(document))
    known = {one["signature"]: one["boot"] for one in document["diagnoses"]}
    for one in document["diagnoses"]:
        if one["role"] == "root" and one["caused_by"]:
            yield f"{one['signature']}: a root that has a cause"
        if one["kind"] == "fault" and one["role"] == "consequence" and not one["caused_by"]:
            yield f"{one['signature']}: a consequence of nothing"
        for cause in one["caused_by"]:
            if cause not in known:
                yield f"{one['signature']}: the cause {cause} isn't told"
        if not one["evidence"]:
            yield f"{one['signature']}: nothing proves it"
    numbers = [boot["number"] for boot in document["boots"]]
    if numbers and (document["verdict"], document["outcome"]) != (document["boots"][-1]["verdict"], document["boots"][-1]["outcome"]):
        yield "verdict and outcome aren't the last boot's"
    boots = [one["boot"] for one in document["diagnoses"]]
    if boots != sorted(boots, reverse=True) or not set(boots) <= set(numbers):
        yield "the diagnoses aren't in the order of the boots, the last first"


def test_it_is_current() -> None:
    """`python -m bootdiag.report_schema > docs/report.schema.json` writes it anew."""
    assert schema() == PUBLISHED


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(PUBLISHED)


def test_documents_may_grow() -> None:
    document = json.loads(jsondoc.render([bootdiag.analyze(b"").report]))
    jsonschema.validate({**document, "new": 1}, PUBLISHED)
    assert list(problems({**document, "new": 1}))


@pytest.mark.parametrize("console", CONSOLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_ours(console: Path) -> None:
    assert list(problems(json.loads(jsondoc.render([bootdiag.analyze_file(console).report])))) == []


@pytest.mark.skipif(not CAPTURES, reason="the captures that are shared aren't here")
def test_those_that_are_shared() -> None:
    found = {path.name: list(problems(json.loads(jsondoc.render([bootdiag.analyze_file(path).report])))) for path in CAPTURES}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_names_that_scripts_rely_on() -> None:
    """The contract, as it was published first."""
    document = json.loads(jsondoc.render([bootdiag.analyze_file(ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").report]))
    assert {"schema_version", "verdict", "outcome", "lines", "context", "progress", "boots", "diagnoses"} <= set(document)
    assert set(document["outcome"]) >= {"id", "line"}
    assert set(document["lines"]) >= {"total", "recognised", "generic"}
    assert set(document["progress"]) >= {"reached", "expected_next"}
    assert set(document["boots"][0]) >= {"first_line", "last_line", "verdict", "outcome"}
    for one in document["diagnoses"]:
        assert set(one) >= {"id", "variant", "kind", "role", "caused_by", "boot", "signature", "severity", "confidence",
                            "confidence_reason", "title", "what", "why", "causes", "evidence", "fixes", "references"}
        assert all(set(proof) >= {"line", "column", "text"} for proof in one["evidence"])
        for fix in one["fixes"]:
            assert set(fix) >= {"text", "proof", "verify", "steps"}
            assert all(set(step) >= {"run", "where", "risk"} for step in fix["steps"])
