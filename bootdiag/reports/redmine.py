"""Textile as Redmine speaks it (illumos' tracker)."""

from __future__ import annotations

from collections.abc import Sequence

from bootdiag.reports import tracker
from bootdiag.reports.model import Report
from bootdiag.reports.safe import textile, textile_block

MARKUP = tracker.wiki(textile, textile_block)


def render(reports: Sequence[Report]) -> str:
    """`reports` in Textile."""
    return tracker.render(MARKUP, reports)
