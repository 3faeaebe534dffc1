"""A report cut down to a size that a tracker takes: the verdict, the causes and the best evidence stay, and it says what was left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bootdiag.reports.model import DiagnosisOf, Report


class TooSmall(ValueError):
    """Not even the verdict and the causes fit; the text says how much they take."""


def fitted(report: Report, most: int, render: Callable[[Report], str]) -> Report:
    """`report` with so much left out that `render` makes at most `most` characters of it; TooSmall where that can't be."""
    size = len(render(report))
    if size <= most:
        return report
    left_out: list[str] = []
    for what, smaller in _cuts(report):
        if smaller == report:
            continue
        left_out.append(what)
        report = smaller
        told = report._replace(notes=(*report.notes, f"Left out, to fit {most} characters: {', '.join(left_out)}."))
        size = len(render(told))
        if size <= most:
            return told
    raise TooSmall(f"the verdict and its cause take {size} characters, more than {most}")


def _cuts(report: Report) -> Iterator[tuple[str, Report]]:
    """What is left out, the least important first, and what remains of the report."""
    def every(change: Callable[[DiagnosisOf], DiagnosisOf]) -> Report:
        return report._replace(diagnoses=tuple(map(change, report.diagnoses)))

    def without(drop: Callable[[DiagnosisOf], bool]) -> Report:
        return report._replace(diagnoses=tuple(one for one in report.diagnoses if not drop(one)))

    number = sum(one.kind == "benign" for one in report.diagnoses)
    report = without(lambda one: one.kind == "benign")
    yield f"{number} harmless messages", report
    report = report._replace(unknown=())
    yield "what is not understood", report
    report = without(lambda one: one.kind == "note")
    yield "remarks", report
    last = report.boots[-1].number if report.boots else 0
    report = without(lambda one: one.boot != last)._replace(boots=report.boots[-1:])
    yield "earlier boots", report
    report = every(lambda one: one._replace(references=(), why=""))
    yield "reasons and references", report
    report = every(lambda one: one if one.role == "root" else one._replace(
        what="", why="", causes=(), fixes=(), evidence=one.evidence[:1]))
    yield "what is known of consequences", report
    report = every(lambda one: one._replace(fixes=one.fixes[:1], causes=one.causes[:1]))
    yield "further causes and ways out", report
    report = every(lambda one: one._replace(evidence=one.evidence[:3]))
    yield "further evidence", report
    report = report._replace(progress=report.progress._replace(expected_next=(), unknown=()), phases=(), services=())
    yield "the boot's progress", report
    roots = [one.signature for one in report.diagnoses if one.role == "root"]
    report = without(lambda one: one.role == "root" and one.signature not in roots[:3])
    yield f"{max(0, len(roots) - 3)} further causes", report
    report = without(lambda one: one.role != "root")
    yield "consequences", report
    report = every(lambda one: one._replace(fixes=(), causes=(), what="", evidence=one.evidence[:2]))
    yield "explanations and ways out", report
    report = report._replace(diagnoses=report.diagnoses[:1], machine="", notes=(), source=report.source.rpartition("/")[2])
    report = every(lambda one: one._replace(evidence=one.evidence[:1]))
    yield "all but the first cause", report
