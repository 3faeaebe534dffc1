"""The Python API."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import bootdiag
from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"


def test_public_names() -> None:
    for name in bootdiag.__all__:
        assert getattr(bootdiag, name) is not None
    with pytest.raises(AttributeError, match="no attribute nothing"):
        bootdiag.nothing  # noqa: B018


def test_every_way_in_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    content = SAMPLE.read_bytes()
    wanted = bootdiag.analyze(content).report
    assert wanted.verdict == "failed"
    assert bootdiag.analyze(content.decode()).report == wanted
    assert bootdiag.analyze(content, name="console.log").report.source == "console.log"
    with open(SAMPLE, "rb") as file:
        found = [bootdiag.analyze_file(SAMPLE), bootdiag.analyze_file(str(SAMPLE)), bootdiag.analyze_file(file),
                 bootdiag.analyze_file(io.BytesIO(content))]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    found.append(bootdiag.analyze_file("-"))
    for one in found:
        assert one.report._replace(source="") == wanted


def test_a_file_object_is_left_open() -> None:
    with open(SAMPLE, "rb") as file:
        bootdiag.analyze_file(file)
        assert not file.closed


def test_text_is_never_a_path() -> None:
    assert bootdiag.analyze(str(SAMPLE)).verdict == "not-a-boot-log"


def test_errors() -> None:
    with pytest.raises(bootdiag.CaptureError, match="no such file") as error:
        bootdiag.analyze_file("/nonexistent/console.log")
    assert error.value.limit is None
    with pytest.raises(bootdiag.CaptureError) as error:
        bootdiag.analyze(SAMPLE.read_bytes(), limits=bootdiag.Limits(capture=10))
    assert error.value.limit == "capture"


def test_events() -> None:
    disk, other = bootdiag.events("xdf@51712: 41943040 blocksxdf@51760: 1034668 blocks")
    assert (disk.name, disk.line, disk.column, disk.end_column, disk.text) == ("xpv.disk_blocks", 1, 1, 26, "xdf@51712: 41943040 blocks")
    assert (other.vbd, other.blocks, other.column) == ("xdf@51760", 1034668, 27)
    assert disk.fields == {"vbd": "xdf@51712", "blocks": 41943040}
    assert repr(disk) == "<xpv.disk_blocks line=1 vbd='xdf@51712' blocks=41943040>"
    with pytest.raises(AttributeError, match="has no field nothing; it has vbd, blocks"):
        disk.nothing  # noqa: B018
    assert next(iter(bootdiag.events(Path(SAMPLE)))).name == "kernel.module_loaded"


def test_an_analysis_holds_all_that_was_found() -> None:
    analysis = bootdiag.analyze_file(SAMPLE)
    assert analysis.capture.lines == 93
    assert analysis.tally.total == analysis.tally.recognised == 93
    assert len(analysis.boots) == len(analysis.diagnoses) == 1
    assert (analysis.skipped, analysis.interrupted) == (0, False)
