"""Jira's wiki markup."""

from __future__ import annotations

from collections.abc import Sequence

from bootdiag.reports import tracker
from bootdiag.reports.model import Report
from bootdiag.reports.safe import jira, jira_block


def _folded(title: str, lines: list[str]) -> list[str]:
    return [f"h3. {title}", "", *lines]


MARKUP = tracker.Markup(
    prose=jira, bold=lambda text: f"*{text}*", heading=lambda level, text: f"h{level}. {text}",
    block=jira_block, bullet=lambda depth: "*" * depth + " ", folded=_folded)


def render(reports: Sequence[Report]) -> str:
    """`reports` in Jira's markup."""
    return tracker.render(MARKUP, reports)
