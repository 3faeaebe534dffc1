"""Several boots in one capture: each can be told alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

SEED = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_text(encoding="utf-8")
GOOD = (ROOT / "samples" / "omnios-bhyve-healthy" / "console.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(("number", "verdict"), [("1", "failed"), ("2", "booted"), ("-1", "booted"), ("-2", "failed")])
def test_one_boot(number: str, verdict: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "console.log"
    path.write_text(SEED + GOOD, encoding="utf-8")
    whole = json.loads(run("explain", "--format", "json", str(path)).stdout)
    one = json.loads(run("explain", "--format", "json", "--boot", number, str(path)).stdout)
    wanted = int(number) if number[0] != "-" else 3 + int(number)
    assert (one["verdict"], one["boots"]) == (verdict, [whole["boots"][wanted - 1]])
    assert one["diagnoses"] == [found for found in whole["diagnoses"] if found["boot"] == wanted]


@pytest.mark.parametrize("number", ["3", "0", "-3"])
def test_no_such_boot(number: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "console.log"
    path.write_text(SEED + GOOD, encoding="utf-8")
    done = run("explain", "--boot", number, str(path))
    assert (done.returncode, done.stderr) == (2, f"bootdiag: no boot {number}: the capture has 2\n".encode())
