"""A report for a tracker, in one of the markup languages that trackers speak; each is a `Markup`, only about its signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from bootdiag.reports.model import DiagnosisOf, Evidence, FixOf, Report
from bootdiag.reports.outline import PLACES, PROOFS, RISKS, Cause, Effect, outline, place

# Of each list of harmless lines so many are told.
SHOWN = 20


class Markup(NamedTuple):
    """The signs of a markup language: prose made safe, text in bold, a heading of level 1 to 3, lines as they are (the log's, or
    commands), an entry of a list at a depth from 1, and lines that are folded away under a title."""

    prose: Callable[[str], str]
    bold: Callable[[str], str]
    heading: Callable[[int, str], str]
    block: Callable[[str], list[str]]
    bullet: Callable[[int], str]
    folded: Callable[[str, list[str]], list[str]]


def wiki(prose: Callable[[str], str], block: Callable[[str], list[str]]) -> Markup:
    """The signs that Textile and Jira's markup share; what makes prose and lines safe in them differs.  Neither folds lines away."""
    return Markup(
        prose=prose, bold=lambda text: f"*{text}*", heading=lambda level, text: f"h{level}. {text}", block=block,
        bullet=lambda depth: "*" * depth + " ", folded=lambda title, lines: [f"h3. {title}", "", *lines])


def render(markup: Markup, reports: Sequence[Report]) -> str:
    """`reports` in `markup`, one after the other."""
    return "\n".join("\n".join(_squeezed(_report(markup, report))) + "\n" for report in reports)


def _squeezed(lines: Iterator[str]) -> Iterator[str]:
    """`lines`, never two empty ones in a row."""
    before = ""
    for line in lines:
        if line or before:
            yield line
        before = line


def _report(markup: Markup, report: Report) -> Iterator[str]:
    told = outline(report)
    yield markup.heading(2, markup.prose(report.summary))
    yield ""
    if report.source and report.source != "-":
        yield markup.prose(report.source)
        yield ""
    for cause in told.causes:
        yield from _cause(markup, cause)
    if told.suppressed:
        yield from _list(markup, "Known, and let pass", [f"{one.title}: {one.suppressed}" for one in told.suppressed])
    if told.last is not None:
        yield markup.heading(3, "The last words")
        yield ""
        yield from markup.block(quoted([*told.unknown, told.last]))
        yield ""
    if told.earlier:
        yield from _list(markup, "Earlier boots in this capture", [
            f"lines {boot.first_line} to {boot.last_line}: " + "; ".join([boot.verdict, *(one.title for one in roots[:2])])
            for boot, roots in told.earlier])
    if told.harmless:
        entries = [f"{_lines(one)}: {one.title}" for one in told.harmless[:SHOWN]]
        entries += [f"and {len(told.harmless) - SHOWN} more"] if len(told.harmless) > SHOWN else []
        yield from markup.folded("Harmless here", [markup.bullet(1) + markup.prose(entry) for entry in entries])
        yield ""
    if told.remarks:
        yield from _list(markup, "Worth knowing", [f"{one.title}. {one.what}".strip() for one in told.remarks])
    if report.progress.reached:
        yield from _list(markup, "How far it got", [
            report.progress.reached,
            *(["A good boot goes on with: " + "; ".join(report.progress.expected_next) + "."] if report.progress.expected_next else [])])
    if told.unread:
        yield from markup.folded("Not understood", [markup.bullet(1) + markup.prose(entry) for entry in told.unread])
        yield ""
    for note in (told.coverage, *report.notes):
        yield markup.prose(note)
        yield ""


def _cause(markup: Markup, cause: Cause) -> Iterator[str]:
    root = cause.diagnosis
    yield markup.heading(3, markup.prose(root.title))
    yield ""
    yield from markup.block(quoted(root.evidence))
    yield ""
    yield markup.bold(root.confidence.capitalize()) + ": " + markup.prose(root.confidence_reason + ".")
    yield ""
    if cause.effects:
        yield markup.bold("What follows from it")
        yield ""
        yield from _tree(markup, cause.effects, 1)
        yield ""
    if cause.again:
        yield "What it means and what to do: as above."
        yield ""
        return
    for text in (root.what, root.why):
        if text:
            yield markup.prose(text)
            yield ""
    if root.causes:
        yield from _list(markup, "Likely causes" if len(root.causes) > 1 else "Likely cause", root.causes)
    if root.fixes:
        yield markup.heading(3, "What to do")
        yield ""
        for number, fix in enumerate(root.fixes, 1):
            yield from _fix(markup, number, fix)
    if root.references:
        yield markup.prose("See " + ", ".join(root.references) + ".")
        yield ""


def _tree(markup: Markup, effects: Sequence[Effect], depth: int) -> Iterator[str]:
    for effect in effects:
        one = effect.diagnosis
        yield markup.bullet(min(depth, 6)) + markup.prose((f"line {one.evidence[0].line}: " if one.evidence else "") + one.title)
        yield from _tree(markup, effect.effects, depth + 1)


def _fix(markup: Markup, number: int, fix: FixOf) -> Iterator[str]:
    yield markup.bold(f"{number}.") + " " + markup.prose(f"{fix.text} {PROOFS[fix.proof]}")
    yield ""
    for (where, risk), steps in groupby(fix.steps, lambda step: (step.where, step.risk)):
        yield markup.prose(f"{PLACES[where].capitalize()} ({RISKS[risk]}):")
        yield ""
        yield from markup.block("\n".join(step.run for step in steps))
        yield ""
    if fix.verify:
        yield markup.prose("How to tell that it worked: " + fix.verify)
        yield ""


def _list(markup: Markup, title: str, entries: Sequence[str]) -> Iterator[str]:
    yield markup.heading(3, title)
    yield ""
    yield from (markup.bullet(1) + markup.prose(entry) for entry in entries)
    yield ""


def _lines(one: DiagnosisOf) -> str:
    return "line " + ", ".join(str(proof.line) for proof in one.evidence) if one.evidence else "somewhere"


def quoted(evidence: Sequence[Evidence]) -> str:
    """Proofs as they stand in the log, with their places, and below each what it tells."""
    lines: list[str] = []
    room = max((len(place(proof)) for proof in evidence), default=0)
    for proof in evidence:
        lines.append(f"{place(proof):>{room}}  {_one_line(proof.text)}")
        if proof.remark:
            lines.append(f"{'':>{room}}  ^ {_one_line(proof.remark)}")
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return text.replace("\n", "\\x0a")
