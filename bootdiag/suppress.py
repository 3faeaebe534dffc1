"""A file that says which faults are known and let pass, why, and until when."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bootdiag.reports.model import DiagnosisOf, Report


class SuppressError(Exception):
    """A file of known faults that can't be read or isn't one."""


class Known(NamedTuple):
    """A fault that is let pass until the end of the day `until`; `variant` and `signature` narrow it where they aren't empty."""

    id: str
    reason: str
    until: date
    variant: str = ""
    signature: str = ""


def read(path: str) -> list[Known]:
    """The known faults of a TOML file, `[[suppress]]` with id, reason, until, and perhaps variant or signature; SuppressError."""
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SuppressError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    entries = content.get("suppress")
    if not isinstance(entries, list) or set(content) != {"suppress"}:
        raise SuppressError(f"{path}: it has [[suppress]] and nothing else")
    return [_known(path, number, entry) for number, entry in enumerate(entries, 1)]


def _known(path: str, number: int, entry: Any) -> Known:
    where = f"{path}: [[suppress]] number {number}"
    if not isinstance(entry, dict) or not set(entry) <= set(Known._fields):
        raise SuppressError(f"{where}: its names are {', '.join(Known._fields)}")
    for name in ("id", "reason"):
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise SuppressError(f"{where}: {name} is missing")
    until = entry.get("until")
    if not isinstance(until, date) or isinstance(until, datetime):
        raise SuppressError(f"{where}: until is missing: a day, as in until = 2030-01-31")
    if not all(isinstance(entry.get(name, ""), str) for name in ("variant", "signature")):
        raise SuppressError(f"{where}: variant and signature are texts")
    return Known(**entry)


def today() -> date:
    """The day by UTC, or that of SOURCE_DATE_EPOCH."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (datetime.fromtimestamp(int(told), UTC) if told.isascii() and told.isdigit() else datetime.now(UTC)).date()


def expired(known: Iterable[Known], day: date) -> list[Known]:
    """Those that hold no longer."""
    return [one for one in known if one.until < day]


def suppressed(report: Report, known: Iterable[Known], day: date) -> Report:
    """`report` with the faults marked that `known` lets pass on that `day`."""
    valid = [one for one in known if one.until >= day]
    return report._replace(diagnoses=tuple(marked(one, valid) for one in report.diagnoses))


def marked(one: DiagnosisOf, known: Iterable[Known]) -> DiagnosisOf:
    """`one`, marked with the reason for which one of `known` lets it pass, if one does."""
    if one.kind != "fault":
        return one
    for entry in known:
        if (entry.id == one.id and entry.variant in ("", one.variant) and entry.signature in ("", one.signature)):
            return one._replace(suppressed=f"{entry.reason} (until {entry.until.isoformat()})")
    return one


def excused(report: Report) -> bool:
    """Whether every root cause of the report's last boot is let pass, and there is one."""
    number = report.boots[-1].number if report.boots else 0
    roots = [one for one in report.diagnoses if one.kind == "fault" and one.role == "root" and one.boot == number]
    return bool(roots) and all(one.suppressed for one in roots)
