"""Pictures: what stands in the axes is what the runs say, and drawing leaves nothing behind."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest

import bootdiag
from bootdiag.main import main
from bootdiag.runs import plots

SAMPLES = Path(__file__).parents[2] / "samples"
SEED = SAMPLES / "nexenta-xenserver-pv" / "console.log"
TWIN = SAMPLES / "nexenta-xenserver-pv-healthy" / "console.log"


@pytest.fixture(scope="module")
def runs() -> bootdiag.Runs:
    return bootdiag.read_runs([SEED, TWIN])


def test_a_timeline_has_a_bar_a_phase_and_the_failure_marked() -> None:
    ax = plots.timeline(bootdiag.analyze_file(SEED))
    assert [label.get_text() for label in ax.get_yticklabels()] == ["kernel", "devices", "root file system", "init and SMF"]
    assert len(ax.collections) == 4
    assert [text.get_text() for text in ax.texts] == ["cdrom-not-found"]
    marks = sorted(float(line.get_xdata()[0]) for line in ax.lines if line.get_linestyle() == "None")
    assert marks == [86, 87, 92]
    ended = [line for line in ax.lines if line.get_linestyle() == "-"]
    assert [list(line.get_xdata()) for line in ended] == [[93, 93]]
    assert ax.get_title() == "failed: maintenance"


def test_matrices_tell_states_without_colour(runs: bootdiag.Runs) -> None:
    ax = plots.matrix(runs)
    rows = [label.get_text() for label in ax.get_yticklabels()]
    cells = {(rows[round(text.get_position()[1])], round(text.get_position()[0])): text.get_text() for text in ax.texts}
    assert (cells["xdf1", 0], cells["xdf1", 1], cells["xdf0", 1], cells["xnf0", 0]) == ("c", ".", "c", "o")
    services = plots.matrix(runs, "services")
    assert [text.get_text() for text in services.texts] == ["M", "."]


def test_phases_end_where_a_run_ended(runs: bootdiag.Runs) -> None:
    ax = plots.phases(runs)
    assert [len(line.get_xdata()) for line in ax.lines] == [4, 5]
    assert ax.get_ylabel() == "line of the capture"


def test_causes_lead_from_left_to_right() -> None:
    ax = plots.causes(bootdiag.analyze_file(SEED).report.diagnoses)
    boxes = {text.get_text().split("\n")[0]: text.get_position() for text in ax.texts if text.get_text()}
    assert boxes["cdrom-not-found"][0] < boxes["filesystem-service-failed"][0] < boxes["no-console-login"][0]
    assert sum(not text.get_text() for text in ax.texts) == 2, "an arrow for each nearest cause"


def test_counts_and_shares(runs: bootdiag.Runs) -> None:
    assert [bar.get_width() for bar in plots.counts(runs).patches] == [1]
    assert list(plots.recognised(runs).lines[0].get_ydata()) == [1.0, 1.0]


def test_they_draw_into_the_axes_they_are_given(runs: bootdiag.Runs) -> None:
    from matplotlib.figure import Figure

    ax = Figure().subplots()
    assert plots.counts(runs, ax) is ax
    pyplot = sys.modules.get("matplotlib.pyplot")
    assert pyplot is None or not pyplot.get_fignums(), "no figure is left behind"


@pytest.mark.parametrize("kind", ["timeline", "causes", "devices", "services", "phases", "counts", "recognised"])
def test_nothing_to_show_is_no_error(kind: str, tmp_path: Path) -> None:
    (tmp_path / "empty.log").write_bytes(b"")
    assert main(["plot", str(tmp_path / "empty.log"), "--kind", kind, "-o", str(tmp_path / "p.svg")]) == 0
    assert (tmp_path / "p.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_same_capture_gives_the_same_picture(suffix: str, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.{suffix}" for name in "ab"]
    for file in files:
        assert main(["plot", str(SEED), "-o", str(file)]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert main(["plot", str(SEED), "-o", str(files[0])]) == 2, "an existing file is kept"
    assert main(["plot", str(SEED), "-o", str(tmp_path / "a.jpg")]) == 2


@pytest.mark.parametrize("kind", ["timeline", "devices"])
def test_they_look_as_they_did(kind: str, runs: bootdiag.Runs, tmp_path: Path) -> None:
    from matplotlib.testing.compare import compare_images

    ax = plots.timeline(bootdiag.analyze_file(SEED)) if kind == "timeline" else plots.matrix(runs)
    if kind == "devices":
        ax.set_xticks([0, 1], ["seed", "twin"])  # else the checkout's own folder would stand there
    ax.figure.savefig(tmp_path / f"{kind}.png", dpi=60)
    assert compare_images(str(Path(__file__).parent / "pictures" / f"{kind}.png"), str(tmp_path / f"{kind}.png"), tol=12) is None


def test_shades_stay_apart_in_grey() -> None:
    from matplotlib.colors import to_rgb

    greys = [0.299 * red + 0.587 * green + 0.114 * blue for red, green, blue in map(to_rgb, plots.SHADES)]
    assert all(lighter - darker > 0.1 for lighter, darker in pairwise(greys))
