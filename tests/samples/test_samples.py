"""Each sample says what a report on it must say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import bootdiag
from bootdiag.reports.model import plain

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/console.log"))


@pytest.mark.parametrize("console", SAMPLES, ids=lambda file: file.parent.name)
def test_sample(console: Path) -> None:
    expected = json.loads((console.parent / "expected.json").read_text(encoding="utf-8"))
    report = plain(bootdiag.analyze_file(console).report)
    assert report["verdict"] == expected["verdict"]
    assert report["outcome"] == expected["outcome"]
    assert report["lines"] == expected["lines"]
    faults = [one for one in report["diagnoses"] if one["kind"] == "fault"]
    for role, wanted in (("root", expected["root"]), ("consequence", expected["consequences"])):
        mine = [one for one in faults if one["role"] == role]
        assert sorted({one["id"] for one in mine}) == sorted(entry["id"] for entry in wanted)
        for entry in wanted:
            cited = {proof["line"] for one in mine if one["id"] == entry["id"] for proof in one["evidence"]}
            assert set(entry["lines"]) <= cited, entry["id"]
    benign = {(one["id"], proof["line"]) for one in report["diagnoses"] if one["kind"] == "benign" for proof in one["evidence"]}
    assert {(entry["id"], line) for entry in expected["benign"] for line in entry["lines"]} <= benign
