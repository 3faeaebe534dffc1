"""Markdown as GitHub and GitLab speak it."""

from __future__ import annotations

from collections.abc import Sequence

from bootdiag.reports import tracker
from bootdiag.reports.model import Report
from bootdiag.reports.safe import markdown, markdown_block


def _folded(title: str, lines: list[str]) -> list[str]:
    return ["<details>", f"<summary>{title}</summary>", "", *lines, "", "</details>"]


MARKUP = tracker.Markup(
    prose=markdown, bold=lambda text: f"**{text}**", heading=lambda level, text: f"{'#' * level} {text}",
    block=markdown_block, bullet=lambda depth: "  " * (depth - 1) + "- ", folded=_folded)


def render(reports: Sequence[Report]) -> str:
    """`reports` in Markdown."""
    return tracker.render(MARKUP, reports)
