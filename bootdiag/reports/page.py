"""HTML: one page, whole in itself, without scripts or anything from outside; the capture stands below, its lines tinted and linked."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bootdiag.reports.model import DiagnosisOf, Evidence, Listing, Report
from bootdiag.reports.outline import PLACES, PROOFS, RISKS, Effect, Outline, outline
from bootdiag.reports.safe import terminal
from bootdiag.reports.templates import filled

# Of a longer capture the first and last lines are shown, and so many around each that is cited.
WHOLE = 20_000
ENDS = 1000
AROUND = 100
# Of the graph's and the timeline's entries so many are drawn.
NODES = 40
# They are drawn so wide, so that their words can still be read where a phone shows them smaller.
WIDTH = 480
MARKS = 400
WORDS = {"fault": "a cause", "after": "a consequence", "benign": "harmless", "unknown": "not understood"}


class Line(NamedTuple):
    """A line of the capture; `kind` tints it: fault, after (a consequence), benign, unknown or "". `back` is the anchor of what cites it,
    `gap` how many lines before it are left out."""

    number: int
    text: str
    kind: str
    back: str
    gap: int

    @property
    def what(self) -> str:
        return WORDS.get(self.kind, "cited")


class Node(NamedTuple):
    """A box of the cause graph."""

    title: str
    rows: tuple[str, ...]
    kind: str
    x: int
    y: int
    width: int
    height: int


class Graph(NamedTuple):
    """The cause graph: boxes, and the lines between them as paths of SVG."""

    nodes: tuple[Node, ...]
    lines: tuple[str, ...]
    width: int
    height: int


class Mark(NamedTuple):
    """A point of the timeline; its title is written at the height `y`, where there is room (0: there is none)."""

    line: int
    title: str
    kind: str
    x: int
    y: int
    anchor: str


class Timeline(NamedTuple):
    """What happened at which line, from 1 to `last`."""

    marks: tuple[Mark, ...]
    last: int
    axis: int
    width: int
    height: int


class Page:
    """A report with what is drawn and listed of it."""

    def __init__(self, report: Report, listing: Listing, number: int) -> None:
        self.report = report
        self.outline = outline(report)
        self.prefix = f"c{number}" if number else ""
        self._cited: set[str] = set()
        kinds = dict(_kinds(self.outline))
        self.graph = _graph(self.outline)
        self.timeline = _timeline(report, self.outline)
        self.lines = tuple(self._listing(*listing, kinds))

    def _listing(self, capture: Sequence[str], unknown: frozenset[int], kinds: dict[int, str]) -> Iterator[Line]:
        cited = set(_cited(self.outline))
        gap = 0
        for number, text in enumerate(capture, 1):
            if len(capture) > WHOLE and not (number <= ENDS or number > len(capture) - ENDS
                                             or any(near in cited for near in range(number - AROUND, number + AROUND))):
                gap += 1
                continue
            kind = kinds.get(number, "unknown" if number in unknown else "")
            yield Line(number, text, kind, f"{self.prefix}E{number}" if number in cited else "", gap)
            gap = 0

    def cite(self, proof: Evidence) -> str:
        """The anchor of a citation, to which the line leads back; "" where the line was cited before."""
        name = f"{self.prefix}E{proof.line}"
        if name in self._cited:
            return ""
        self._cited.add(name)
        return name


def render(reports: Sequence[Report], listings: Sequence[Listing] = ()) -> str:
    """`reports` as one page, the capture of each below it where `listings` has it."""
    pages = [Page(report, listings[at] if at < len(listings) else Listing(), at) for at, report in enumerate(reports)]
    title = f"bootdiag: {reports[0].verdict}" + (f": {reports[0].source}" if reports[0].source else "") if reports else "bootdiag"
    return filled("page", pages=pages, title=title, PLACES=PLACES, PROOFS=PROOFS, RISKS=RISKS, newline=_Newline())


class _Newline:
    """A line's end inside of a command: the one control that is ours."""

    def __html__(self) -> str:
        return "\n"


def _walk(effects: Iterable[Effect]) -> Iterator[DiagnosisOf]:
    for effect in effects:
        yield effect.diagnosis
        yield from _walk(effect.effects)


def _kinds(told: Outline) -> Iterator[tuple[int, str]]:
    """The tint of each line that is cited; the strongest last."""
    for one in told.harmless:
        yield from ((proof.line, "benign") for proof in one.evidence)
    for cause in told.causes:
        yield from ((proof.line, "after") for one in _walk(cause.effects) for proof in one.evidence)
    for root in (*told.suppressed, *(cause.diagnosis for cause in told.causes)):
        yield from ((proof.line, "fault") for proof in root.evidence)


def _cited(told: Outline) -> Iterator[int]:
    """The lines that the page cites."""
    for one in (*told.harmless, *told.suppressed, *(cause.diagnosis for cause in told.causes)):
        yield from (proof.line for proof in one.evidence)
    yield from (one.evidence[0].line for cause in told.causes for one in _walk(cause.effects) if one.evidence)
    yield from (proof.line for proof in (*told.unknown, *((told.last,) if told.last else ())))


def _graph(told: Outline) -> Graph | None:
    nodes: list[Node] = []
    lines: list[str] = []

    def add(one: DiagnosisOf, depth: int, above: Node | None) -> Node:
        x = 4 + 24 * min(depth, 6)
        place = f"line {one.evidence[0].line}: " if one.evidence else ""
        rows = tuple(textwrap.wrap(place + terminal(one.title), (WIDTH - x - 24) // 7)[:4]) or ("",)
        y = nodes[-1].y + nodes[-1].height + 14 if nodes else 10
        node = Node(one.title, rows, "consequence" if above else "root", x, y, WIDTH - 4 - x, 14 + 18 * len(rows))
        if above:
            lines.append(f"M {above.x + 18} {above.y + above.height} V {y + node.height // 2} H {x}")
        nodes.append(node)
        return node

    def grow(effects: Iterable[Effect], depth: int, above: Node) -> None:
        for effect in effects:
            if len(nodes) < NODES:
                grow(effect.effects, depth + 1, add(effect.diagnosis, depth, above))

    for cause in told.causes:
        if len(nodes) < NODES:
            grow(cause.effects, 1, add(cause.diagnosis, 0, None))
    return Graph(tuple(nodes), tuple(lines), WIDTH, nodes[-1].y + nodes[-1].height + 10) if nodes else None


def _timeline(report: Report, told: Outline) -> Timeline | None:
    points = [(phase.line, phase.title, "phase") for phase in report.phases if phase.line]
    points += [(one.evidence[0].line, one.title, "benign") for one in told.harmless if one.evidence]
    points += [(one.evidence[0].line, one.title, "after") for cause in told.causes for one in _walk(cause.effects) if one.evidence]
    points += [(cause.diagnosis.evidence[0].line, cause.diagnosis.title, "fault") for cause in told.causes if cause.diagnosis.evidence]
    if not points:
        return None
    last = max([boot.last_line for boot in report.boots] + [line for line, _, _ in points])
    labelled = sum(kind == "phase" for _, _, kind in points)
    axis = 24 + 20 * labelled
    marks = []
    level = 0
    for line, title, kind in sorted(points, key=lambda point: (point[2] != "phase", point[0]))[:MARKS]:
        x = 8 + round((WIDTH - 16) * (line - 1) / max(1, last - 1))
        level += kind == "phase"
        y = 20 * level if kind == "phase" else 0
        marks.append(Mark(line, title, kind, x, y, "start" if x < WIDTH * 0.6 else "end"))
    return Timeline(tuple(marks), last, axis, WIDTH, axis + 36)
