"""JUnit's XML, for CI that boots machines: a suite a capture; a case for how the boot ended, for each phase, service and root cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bootdiag.reports.model import DiagnosisOf, Report
from bootdiag.reports.outline import outline
from bootdiag.reports.safe import html
from bootdiag.reports.tracker import quoted


class _Case(NamedTuple):
    group: str
    name: str
    failure: str = ""
    skipped: str = ""
    text: str = ""


def render(reports: Sequence[Report]) -> str:
    """`reports` as one document."""
    suites = [(report.source or "capture", list(_cases(report))) for report in reports]
    cases = [case for _, many in suites for case in many]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="bootdiag" {_counts(cases)}>']
    for name, many in suites:
        lines.append(f'  <testsuite name="{html(name)}" {_counts(many)}>')
        lines += [line for case in many for line in _case(case)]
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _counts(cases: Sequence[_Case]) -> str:
    failures = sum(bool(case.failure) for case in cases)
    skipped = sum(bool(case.skipped) for case in cases)
    return f'tests="{len(cases)}" failures="{failures}" errors="0" skipped="{skipped}"'


def _cases(report: Report) -> Iterator[_Case]:
    told = outline(report)
    excused = not told.causes and bool(told.suppressed)
    if report.verdict in ("failed", "degraded") and not excused:
        yield _Case("boot", "comes up", failure=report.summary, text="\n".join(cause.diagnosis.title for cause in told.causes))
    else:
        yield _Case("boot", "comes up", skipped="" if report.verdict == "booted" else report.summary)
    for phase in report.phases:
        where = f"line {phase.line}" if phase.line else ""
        yield _Case("phase", phase.title, failure="was not reached" if phase.state == "missing" else "",
                    skipped="the capture doesn't tell" if phase.state == "unknown" else "", text=where)
    for service in report.services:
        where = f"line {service.line}" if service.line else ""
        yield _Case("service", service.fmri, failure=f"{service.state} ({where})" if where else service.state)
    for cause in told.causes:
        yield _Case("cause", cause.diagnosis.title, failure=_what(cause.diagnosis), text=quoted(cause.diagnosis.evidence))
    for one in told.suppressed:
        yield _Case("cause", one.title, skipped=one.suppressed, text=quoted(one.evidence))


def _what(one: DiagnosisOf) -> str:
    return one.what or one.title


def _case(case: _Case) -> Iterator[str]:
    head = f'    <testcase classname="bootdiag.{case.group}" name="{html(case.name)}"'
    text = "\n".join(html(line) for line in case.text.split("\n"))
    if case.failure:
        yield head + ">"
        yield f'      <failure message="{html(case.failure)}">{text}</failure>'
    elif case.skipped:
        yield head + ">"
        yield f'      <skipped message="{html(case.skipped)}"/>'
    else:
        yield head + "/>"
        return
    yield "    </testcase>"
