"""Annotations of GitHub's Actions: workflow commands on standard output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bootdiag.reports.model import Report
from bootdiag.reports.outline import Effect, outline
from bootdiag.reports.safe import annotation, uri

LEVELS = {"fatal": "error", "error": "error", "warning": "warning", "notice": "notice", "info": "notice"}


def render(reports: Sequence[Report]) -> str:
    """`reports`, an annotation for each verdict and for each root cause of its last boot."""
    return "".join(line + "\n" for report in reports for line in _report(report))


def _report(report: Report) -> Iterator[str]:
    told = outline(report)
    level = "error" if report.verdict == "failed" and told.causes else "warning" if report.verdict in ("failed", "degraded") else "notice"
    harmless = f"\n{len(told.harmless)} messages only look frightening." if told.harmless else ""
    yield _command(level, report.source, report.outcome.line, f"bootdiag: {report.verdict}", report.summary + harmless)
    for cause in told.causes:
        one = cause.diagnosis
        lines = [f"{proof.line}: {proof.text}" for proof in one.evidence]
        follows = [f"and therefore {title}" for title in _titles(cause.effects)]
        fix = [f"What to do: {one.fixes[0].text}"] if one.fixes and not cause.again else []
        yield _command(LEVELS[one.severity], report.source, one.evidence[0].line if one.evidence else None, one.title,
                       "\n".join([*lines, *([one.what] if one.what else []), *follows, *fix]) or one.title)
    for one in told.suppressed:
        yield _command("notice", report.source, one.evidence[0].line if one.evidence else None, "Let pass: " + one.title, one.suppressed)


def _titles(effects: Sequence[Effect]) -> Iterator[str]:
    for effect in effects:
        yield effect.diagnosis.title
        yield from _titles(effect.effects)


def _command(level: str, source: str, line: int | None, title: str, message: str) -> str:
    file = uri(source) if source != "-" else ""
    fields = {"file": file, "line": str(line) if line and file else "", "title": annotation(title, field=True)}
    return f"::{level} " + ",".join(f"{name}={value}" for name, value in fields.items() if value) + f"::{annotation(message)}"
