"""How large a report may be, and which faults are let pass."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

import bootdiag
from bootdiag.reports import formats
from bootdiag.reports.budget import TooSmall, fitted
from bootdiag.suppress import SuppressError, read
from tests.conftest import Run
from tests.reports.golden import CONSOLES

SEED = str(CONSOLES["nexenta-xenserver-pv"])


@pytest.mark.parametrize("kind", [kind for kind in formats.FORMATS if kind not in ("json", "jsonl", "sarif", "csv", "html")])
def test_a_report_can_be_made_small(kind: str) -> None:
    report = bootdiag.analyze_file(SEED).report
    render = formats.renderer(kind)
    whole = len(render([report]))
    sizes = range(800 if kind != "junit" else 2600, whole + 200, 333)
    for most in sizes:
        shown = render([fitted(report, most, lambda one: render([one]))])
        assert len(shown) <= most
        assert "FAILED" in shown and "did not recognise its CD" in shown and ("discovery failed" in shown or "1034668" in shown)
        if most < whole and kind not in ("github", "junit"):
            assert re.search("Left out, to fit", shown)
    with pytest.raises(TooSmall):
        fitted(report, 50, lambda one: render([one]))


def test_the_size_on_the_command_line(run: Run) -> None:
    done = run("explain", "--max-chars", "1500", "--format", "redmine", SEED)
    assert done.returncode == 0 and len(done.stdout) <= 1500 and b"Left out" in done.stdout
    done = run("explain", "--max-chars", "20", SEED)
    assert (done.returncode, done.stdout) == (2, b"") and b"--max-chars" in done.stderr


def test_a_small_page_says_that_the_capture_is_not_below(run: Run) -> None:
    captures = [str(path) for path in CONSOLES.values()]
    for few in (captures[:1], captures):
        whole = run("explain", "--format", "html", *few).stdout.decode()
        assert 'id="L1"' in whole and "Left out" not in whole
        for most in (len(whole) - 100, len(whole) * 3 // 4):
            shown = run("explain", "--format", "html", "--max-chars", str(most), *few).stdout.decode()
            assert len(shown) <= most and 'id="L1"' not in shown and f"Left out, to fit {most} characters: the capture itself." in shown
            assert "did not recognise its CD" in shown


def test_sarif_names_the_capture_by_its_hash(run: Run) -> None:
    found = json.loads(run("explain", "--format", "sarif", SEED, "-", input=b"SunOS Release 5.11\n").stdout)
    digest = hashlib.sha256(Path(SEED).read_bytes()).hexdigest()
    assert [one["artifacts"][0].get("hashes") for one in found["runs"]] == [{"sha-256": digest}, None]


def test_a_known_fault_is_let_pass(run: Run, tmp_path: Path) -> None:
    known = tmp_path / "known.toml"
    known.write_text('[[suppress]]\nid = "cdrom-not-found"\nreason = "waits for the new medium"\nuntil = 2030-01-31\n')
    now = {"SOURCE_DATE_EPOCH": "1890000000"}  # in 2029
    done = run("explain", "--exit-code", "--suppress", str(known), SEED, env=now)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"waits for the new medium (until 2030-01-31)" in done.stdout and b"FAILED" in done.stdout
    sarif = json.loads(run("explain", "--format", "sarif", "--suppress", str(known), SEED, env=now).stdout)
    assert [result["suppressions"][0]["kind"] for result in sarif["runs"][0]["results"] if "suppressions" in result] == ["external"]
    assert b'<failure message="The installer' not in run("explain", "--format", "junit", "--suppress", str(known), SEED, env=now).stdout
    done = run("explain", "--exit-code", "--suppress", str(known), SEED, env={"SOURCE_DATE_EPOCH": "1990000000"})  # in 2033
    assert done.returncode == 1 and b"2030-01-31 is over" in done.stderr


@pytest.mark.parametrize("content", ["", "[[suppress]]", "[[suppress]]\nid = 'x'\nreason = 'y'", "suppress = 1", "[[", "other = 1",
                                     "[[suppress]]\nid = 'x'\nreason = ''\nuntil = 2030-01-31",
                                     "[[suppress]]\nid = 'x'\nreason = 'y'\nuntil = '2030'",
                                     "[[suppress]]\nid = 'x'\nreason = 'y'\nuntil = 2030-01-31\nmore = 1"])
def test_a_file_of_known_faults_is_strict(content: str, tmp_path: Path) -> None:
    (tmp_path / "known.toml").write_text(content)
    with pytest.raises(SuppressError):
        read(str(tmp_path / "known.toml"))
