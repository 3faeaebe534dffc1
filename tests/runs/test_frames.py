"""Runs as data frames: columns, dtypes, what they hold, and that nothing is lost on the way through Parquet."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import bootdiag
from bootdiag.capture.errors import CaptureError
from bootdiag.runs.frames import TABLES, frame
from bootdiag.runs.tables import SCHEMA, clock

SAMPLES = Path(__file__).parents[2] / "samples"
SEED = SAMPLES / "nexenta-xenserver-pv" / "console.log"
TWIN = SAMPLES / "nexenta-xenserver-pv-healthy" / "console.log"


@pytest.fixture(scope="module")
def runs() -> bootdiag.Runs:
    return bootdiag.read_runs([SEED, TWIN])


def test_runs_hold_what_the_report_says(runs: bootdiag.Runs) -> None:
    assert runs.runs["verdict"].tolist() == ["failed", "booted"]
    assert runs.runs["root"].tolist()[0] == "cdrom-not-found"
    assert runs.runs["reached"].tolist() == ["init", "login"]
    assert runs.runs["recognised"].tolist()[0] == 93
    assert set(runs.diagnoses.query("kind == 'fault'")["run_id"]) == {str(SEED)}
    assert runs.phases.query("phase == 'login'")["run_id"].tolist() == [str(TWIN)]
    assert runs.services[["fmri", "status"]].values.tolist() == [["svc:/system/filesystem/usr:default", 95]]


def test_a_disk_is_told_with_its_size(runs: bootdiag.Runs) -> None:
    disk = runs.devices.query("vdev == 'xvdd'").iloc[0]
    assert (disk["size_bytes"], disk["role"], disk["state"]) == (529_750_016, "cd", "connected")


@pytest.mark.parametrize("table", SCHEMA)
def test_empty_frames_have_the_same_dtypes(table: str, runs: bootdiag.Runs) -> None:
    full = bootdiag.read_events(SEED) if table == "events" else getattr(runs, table)
    empty = frame([], table)
    assert list(empty.columns) == list(full.columns) == list(SCHEMA[table])
    assert empty.dtypes.astype(str).tolist() == full.dtypes.astype(str).tolist()


def test_categories_are_full_and_ordered(runs: bootdiag.Runs) -> None:
    assert runs.runs["verdict"].max() == "failed"
    assert runs.diagnoses["severity"].cat.ordered
    assert "panic" in runs.runs["outcome"].cat.categories
    both = pd.concat([runs.runs, frame([], "runs")])
    assert isinstance(both["verdict"].dtype, pd.CategoricalDtype)


def test_parquet_loses_nothing(runs: bootdiag.Runs, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    runs.to_parquet(tmp_path)
    again = bootdiag.Runs.from_parquet(tmp_path)
    for name in TABLES:
        pd.testing.assert_frame_equal(getattr(again, name), getattr(runs, name))


def test_events_of_a_capture() -> None:
    events = bootdiag.read_events(SEED)
    assert events.query("line == 86")["name"].tolist()[:2] == ["xpv.disk_blocks", "xpv.disk_blocks"]
    assert (events["name"] != "unknown").all()


def test_what_differs_most_comes_first(runs: bootdiag.Runs) -> None:
    matrix = runs.matrix()
    assert matrix.columns.tolist() == [str(SEED), str(TWIN)]
    assert matrix.iloc[0].nunique(dropna=False) == 2


def test_unreadable_captures_are_rows(tmp_path: Path) -> None:
    gone = tmp_path / "bomb.log.gz"
    gone.write_bytes(SEED.read_bytes())
    (tmp_path / "folder").mkdir()
    runs = bootdiag.read_runs([gone])
    assert runs.runs["status"].tolist() == ["ok"]
    with pytest.raises(CaptureError, match="no such capture"):
        bootdiag.read_runs([tmp_path / "missing.log"])


def test_globs_folders_and_progress(tmp_path: Path) -> None:
    for name in ("b.log", "a.log"):
        (tmp_path / name).write_bytes(TWIN.read_bytes())
    seen: list[tuple[int, int]] = []
    by_glob = bootdiag.read_runs(str(tmp_path / "*.log"), progress=lambda done, total: seen.append((done, total)))
    assert by_glob.runs["source"].tolist() == [str(tmp_path / "a.log"), str(tmp_path / "b.log")] and seen == [(1, 2), (2, 2)]
    assert len(bootdiag.read_runs(tmp_path)) == 2


def test_html_is_escaped_and_small(tmp_path: Path) -> None:
    evil = tmp_path / "<script>alert(1)<.log"
    evil.write_bytes(SEED.read_bytes())
    shown = bootdiag.read_runs([evil] * 2)._repr_html_()
    assert "<script>" not in shown and len(shown) < 20_000


@pytest.mark.parametrize(("line", "clocked"), [
    ("LOM event: +2h11m7s host power on", ("lom", 7867.0)), ("LOM event: +3d0h0m9s host power on", ("lom", 259209.0)),
    ("LOM event: +hms host power on", None), ("[    1.250000] Linux version 6.1.0", ("uptime", 1.25))])
def test_clocks(line: str, clocked: tuple[str, float] | None) -> None:
    found = [clock(event) for event in bootdiag.events(line + "\n") if "uptime" in event.fields]
    assert found == [clocked]
