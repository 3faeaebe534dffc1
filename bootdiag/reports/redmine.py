"""Textile as Redmine speaks it (illumos' tracker)."""

from __future__ import annotations

from collections.abc import Sequence

from bootdiag.reports import tracker
from bootdiag.reports.model import Report
from bootdiag.reports.safe import textile, textile_block


def _folded(title: str, lines: list[str]) -> list[str]:
    return [f"h3. {title}", "", *lines]


MARKUP = tracker.Markup(
    prose=textile, bold=lambda text: f"*{text}*", heading=lambda level, text: f"h{level}. {text}",
    block=textile_block, bullet=lambda depth: "*" * depth + " ", folded=_folded)


def render(reports: Sequence[Report]) -> str:
    """`reports` in Textile."""
    return tracker.render(MARKUP, reports)
