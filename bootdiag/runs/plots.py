"""Pictures of boots: an Axes in, an Axes out; no global state, and nothing that only colour tells.

    >>> import bootdiag
    >>> from bootdiag.runs import plots
    >>> plots.counts(bootdiag.read_runs("captures/*.log")).figure.savefig("counts.png")      # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from bootdiag.analysis import Analysis
from bootdiag.boot.markers import PHASES
from bootdiag.reports.model import DiagnosisOf
from bootdiag.reports.safe import terminal
from bootdiag.runs.frames import Runs
from bootdiag.runs.tables import DEVICE_STATES, SERVICE_STATES

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Shades that stay apart in grey, from light to dark, and a mark for each state.
SHADES = ("#f2f2f2", "#bdd7e7", "#6baed6", "#2171b5", "#08306b")
MARKS = {"attached": "a", "connected": "c", "online": "o", "offline": "x", "failed": "f", "maintenance": "M"}
TITLES = {phase.id: phase.title for phase in PHASES}


def _axes(ax: Axes | None, width: float = 8.0, height: float = 4.5) -> Axes:
    """`ax`, or one of a new figure that belongs to nobody (pyplot keeps none of it)."""
    if ax is not None:
        return ax
    from matplotlib.figure import Figure

    return Figure(figsize=(width, max(height, 3.0)), layout="constrained").subplots()


def timeline(analysis: Analysis, ax: Axes | None = None) -> Axes:
    """The last boot by its lines: a bar for each phase that it reached, a mark for each fault, a line where it ended.

    Bars run from the first line of a phase to the first line of the next; the y axis names the phases from the top down.
    """
    ax = _axes(ax)
    report = analysis.report
    ax.set_xlabel("line of the capture")
    if not analysis.boots:
        ax.set_title("no boot in this capture")
        return ax
    boot = analysis.boots[-1]
    starts = sorted(boot.reached.items(), key=lambda item: item[1])
    ends = [line for _, line in starts[1:]] + [boot.last_line]
    for row, ((_, line), end) in enumerate(zip(starts, ends, strict=True)):
        ax.broken_barh([(line, max(end - line, 0.5))], (row - 0.4, 0.8), facecolors=SHADES[1 + row % 2], edgecolors="black")
    ax.set_yticks(range(len(starts)), [TITLES[phase] for phase, _ in starts])
    ax.invert_yaxis()
    faults = [one for one in report.diagnoses if one.kind == "fault" and one.boot == boot.number and one.evidence]
    for one in faults:
        line = one.evidence[0].line
        row = max((number for number, (_, start) in enumerate(starts) if start <= line), default=0)
        ax.plot(line, row, marker="X" if one.role == "root" else "o", color="black", markersize=9, linestyle="none")
        if one.role == "root":
            late = 2 * line > boot.first_line + boot.last_line
            ax.annotate(terminal(one.id), (line, row), xytext=(-8 if late else 8, -4), textcoords="offset points", fontsize="small",
                        ha="right" if late else "left")
    if boot.outcome.line is not None:
        ax.axvline(boot.outcome.line, color="black", linestyle="--" if report.verdict == "booted" else "-")
    ax.set_title(f"{report.verdict}: {boot.outcome.id}")
    return ax


def matrix(runs: Runs, what: str = "devices", ax: Axes | None = None, most: int = 40) -> Axes:
    """The states of `devices` or `services` (rows, those that differ most first, at most `most`) in each run (columns)."""
    wide = runs.matrix(what).head(most)
    ax = _axes(ax, max(6, 5 + 0.35 * len(wide.columns)), 1.5 + 0.22 * len(wide))
    states = DEVICE_STATES if what == "devices" else SERVICE_STATES
    levels = {state: number for number, state in enumerate(states, 1)}
    values = [[levels.get(str(cell), 0) for cell in row] for row in wide.itertuples(index=False)]
    from matplotlib.colors import ListedColormap

    if values:
        ax.imshow(values, aspect="auto", cmap=ListedColormap(SHADES[: len(states) + 1]), vmin=0, vmax=len(states), interpolation="nearest")
        for row, cells in enumerate(values):
            for column, level in enumerate(cells):
                ax.text(column, row, MARKS[states[level - 1]] if level else ".", ha="center", va="center", fontsize="x-small",
                        color="white" if level >= 3 else "black")
    ax.set_xticks(range(len(wide.columns)), _labels(wide.columns), rotation=60, ha="right", fontsize="x-small")
    ax.set_yticks(range(len(wide)), [terminal(str(name)) for name in wide.index], fontsize="x-small")
    ax.set_title(f"{what} by run ({', '.join(f'{MARKS[state]} {state}' for state in states)}, . not seen)", fontsize="small")
    return ax


def phases(runs: Runs, ax: Axes | None = None) -> Axes:
    """The line (or, where all are stamped, the time) at which each run reached each phase; a run that ends early has fewer points."""
    ax = _axes(ax)
    last = runs.phases[runs.phases["boot"] == runs.phases.groupby("run_id")["boot"].transform("max")]
    timed = len(last) > 0 and bool(last["time"].notna().all())
    order = [phase.id for phase in PHASES if (last["phase"] == phase.id).any()]
    labels = dict(zip(runs.runs["run_id"], _labels(runs.runs["run_id"]), strict=True))
    for number, (run, rows) in enumerate(last.groupby("run_id", sort=False)):
        values = rows["time"].dt.total_seconds() if timed else rows["line"].astype(float)
        ax.plot([order.index(str(phase)) for phase in rows["phase"]], values, marker="os^Dv*"[number % 6], label=labels[run],
                color=str(0.6 * (number % 4) / 4), linestyle=("-", "--", ":", "-.")[number % 4])
    ax.set_xticks(range(len(order)), [TITLES[phase] for phase in order], rotation=30, ha="right")
    ax.set_ylabel("seconds since the first stamp" if timed else "line of the capture")
    ax.set_title("how far each run came")
    if 0 < len(ax.lines) <= 12:
        ax.legend(fontsize="x-small")
    return ax


def causes(diagnoses: Sequence[DiagnosisOf], ax: Axes | None = None) -> Axes:
    """The faults of one boot as a graph: roots on the left, what follows from them to the right, an arrow from cause to effect."""
    ax = _axes(ax)
    faults = {one.signature: one for one in diagnoses if one.kind == "fault"}
    depth: dict[str, int] = {}

    def level(signature: str) -> int:
        if signature not in depth:
            depth[signature] = 1 + max((level(cause) for cause in faults[signature].caused_by if cause in faults), default=-1)
        return depth[signature]

    places: dict[str, tuple[float, float]] = {}
    filled: dict[int, int] = {}
    for signature in faults:
        column = level(signature)
        places[signature] = (column, -filled.get(column, 0))
        filled[column] = filled.get(column, 0) + 1
    boxes = {}
    for signature, one in faults.items():
        where = f"\nline {one.evidence[0].line}" if one.evidence else ""
        text = ax.text(*places[signature], terminal(one.id) + where, ha="center", va="center", fontsize="small",
                       bbox={"boxstyle": "round", "facecolor": SHADES[2] if one.role == "root" else "white", "edgecolor": "black"})
        boxes[signature] = text.get_bbox_patch()
    for signature, one in faults.items():
        known = [cause for cause in one.caused_by if cause in places]
        for cause in known:
            # an arrow for the nearest causes; what they stand for themselves is shown by their own arrows
            if not any(cause in faults[other].caused_by for other in known):
                ax.annotate("", places[signature], places[cause], arrowprops={
                    "arrowstyle": "->", "patchA": boxes[cause], "patchB": boxes[signature], "shrinkA": 2, "shrinkB": 2})
    ax.set_xlim(-0.6, max(depth.values(), default=0) + 0.6)
    ax.set_ylim(-max(filled.values(), default=1) + 0.4, 0.6)
    ax.set_axis_off()
    ax.set_title("what caused what" if faults else "no faults")
    return ax


def counts(runs: Runs, ax: Axes | None = None, most: int = 20) -> Axes:
    """How many runs each root cause brought down, the most frequent on top."""
    from matplotlib.ticker import MaxNLocator

    found = runs.counts().head(most)
    ax = _axes(ax, 8, 1.5 + 0.3 * len(found))
    ax.barh(range(len(found)), found["runs"].astype(int).tolist(), color=SHADES[2], edgecolor="black")
    ax.set_yticks(range(len(found)), [terminal(str(name)) for name in found["signature"]], fontsize="small")
    ax.invert_yaxis()
    ax.set_xlabel("runs")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_title("most frequent causes" if len(found) else "no run with a fault")
    return ax


def recognised(runs: Runs, ax: Axes | None = None) -> Axes:
    """The share of lines that is understood in each run, from 0 to 1; a fall shows a console that the grammar doesn't know yet."""
    ax = _axes(ax)
    known = runs.runs.dropna(subset=["lines"])
    shares = (known["recognised"].astype(float) / known["lines"].astype(float).clip(lower=1)).tolist()
    ax.plot(range(len(shares)), shares, marker="o", color="black", linestyle=":")
    ax.set_ylim(0, 1.05)
    ax.set_xticks(range(len(shares)), _labels(known["run_id"]), rotation=60, ha="right", fontsize="x-small")
    ax.set_ylabel("share of lines understood")
    return ax


def _labels(runs: Iterable[object]) -> list[str]:
    """What tells runs apart by their names, for an axis: without the folders and the file's name that all share, the end of long ones."""
    parts = [terminal(str(run)).split("/") for run in runs]
    first = last = 0
    if len(parts) > 1:
        shortest = min(map(len, parts))
        while first < shortest - 1 and len({part[first] for part in parts}) == 1:
            first += 1
        while last < shortest - 1 - first and len({part[-1 - last] for part in parts}) == 1:
            last += 1
    shown = ["/".join(part[first: len(part) - last]) for part in parts]
    return [name if len(name) <= 28 else "..." + name[-25:] for name in shown]


RUNS_PLOTS: dict[str, Any] = {
    "devices": lambda runs, ax: matrix(runs, "devices", ax), "services": lambda runs, ax: matrix(runs, "services", ax),
    "phases": phases, "counts": counts, "recognised": recognised,
}
