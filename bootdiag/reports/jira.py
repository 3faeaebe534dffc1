"""Jira's wiki markup."""

from __future__ import annotations

from collections.abc import Sequence

from bootdiag.reports import tracker
from bootdiag.reports.model import Report
from bootdiag.reports.safe import jira, jira_block

MARKUP = tracker.wiki(jira, jira_block)


def render(reports: Sequence[Report]) -> str:
    """`reports` in Jira's markup."""
    return tracker.render(MARKUP, reports)
