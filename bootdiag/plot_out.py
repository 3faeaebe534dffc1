"""`bootdiag plot`: a picture of a boot or of many, as PNG or SVG."""

from __future__ import annotations

import io
from typing import NamedTuple

from bootdiag.analysis import analyze_file
from bootdiag.capture.errors import CaptureError
from bootdiag.output import Target
from bootdiag.runs import plots
from bootdiag.runs.batch import BatchError
from bootdiag.runs.frames import read_runs
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell


class Request(NamedTuple):
    """What `plot` is asked for: captures (or the folder of a batch), which picture, the file (.png or .svg), whether it may be
    overwritten."""

    captures: tuple[str, ...]
    kind: str
    output: str
    force: bool = False


def plot(request: Request) -> int:
    """Draw the picture; the exit code."""
    suffix = request.output.rpartition(".")[2].lower()
    if suffix not in ("png", "svg"):
        tell(f"{request.output}: a picture is a .png or an .svg")
        return UNUSABLE
    target = Target(request.output, request.force, request.captures)
    try:
        if request.kind in plots.RUNS_PLOTS:
            ax = plots.RUNS_PLOTS[request.kind](read_runs(request.captures), None)
        elif len(request.captures) > 1:
            tell(f"{request.kind} shows one capture; {', '.join(plots.RUNS_PLOTS)} show many")
            return UNUSABLE
        else:
            analysis = analyze_file(request.captures[0])
            report = analysis.report
            last = report.boots[-1].number if report.boots else 0
            ax = plots.timeline(analysis) if request.kind == "timeline" else plots.causes(
                [one for one in report.diagnoses if one.boot == last])
    except (CaptureError, BatchError) as error:
        tell(str(error))
        return UNUSABLE
    made = io.BytesIO()
    # without a date and with ids that don't depend on chance, the same captures give the same picture
    from matplotlib import rc_context

    with rc_context({"svg.hashsalt": "bootdiag"}):
        ax.figure.savefig(made, format=suffix, dpi=150, metadata={"Date": None} if suffix == "svg" else {"Software": None})
    target.write_bytes(made.getvalue())
    return ANALYSED
