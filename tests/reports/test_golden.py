"""Each format looks as it was when somebody last looked."""

from __future__ import annotations

import json

import pytest

from bootdiag.reports import formats, jsondoc
from tests.reports.golden import CONSOLES, GOLDEN, SUFFIXES, golden, rendered, stored


@pytest.mark.parametrize("name", CONSOLES)
@pytest.mark.parametrize("kind", [kind for kind in SUFFIXES if kind in formats.FORMATS])
def test_it_looks_as_it_did(name: str, kind: str) -> None:
    path = dict(golden(name))[kind]
    assert rendered(name, kind).encode() == path.read_bytes(), "if that is better: python -m tests.reports.golden"


@pytest.mark.parametrize("name", CONSOLES)
def test_json_holds_the_whole_report(name: str) -> None:
    assert jsondoc.render([stored(name)]) == (GOLDEN / name / "report.json").read_text(encoding="utf-8")
    assert json.loads(rendered(name, "jsonl").split("\n")[0])["verdict"] == stored(name).verdict
