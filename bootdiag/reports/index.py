"""The pages that lead to the reports on many captures: what fails most, then every capture with how it ended, the worst first.

They are whole in themselves like the reports they lead to: no scripts, nothing from outside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from bootdiag.reports.redact import Redactor
from bootdiag.reports.templates import filled

# A page has so many captures; the first one says what fails most.
ROWS = 1000
CAUSES = 20
# From bad to good; `not-analysed` are captures whose analysis failed.
GROUPS = ("not-analysed", "failed", "degraded", "inconclusive", "not-a-boot-log", "booted")


class Entry(NamedTuple):
    """A capture: where it is from, its group (of GROUPS), how it ended (or what went wrong), its first cause and that one's signature
    ("": none), the host and the day that are known of it, and its page ("": none)."""

    source: str
    group: str
    ended: str
    cause: str
    signature: str
    host: str
    day: str
    page: str


class _Row(NamedTuple):
    source: str
    ended: str
    cause: str
    page: str
    anchor: str


class _Section(NamedTuple):
    name: str
    times: int
    rest: bool
    runs: tuple[_Row, ...]


class _Link(NamedTuple):
    name: str
    times: int
    link: str


class _Cause(NamedTuple):
    title: str
    times: int
    first: str
    last: str
    link: str


class _Page(NamedTuple):
    number: int
    file: str
    here: bool


def render(entries: Iterable[Entry], redact: bool = True) -> Iterator[tuple[str, str]]:
    """The pages of an index of `entries`, each with its file's name; the first one is `index.html`.

    The folder in which all captures are is left out of their names.
    """
    given = list(entries)
    common = _common([one.source for one in given])
    given = sorted(one._replace(source=one.source[common:]) for one in given)
    notes: tuple[str, ...] = ()
    if redact:
        given, notes = _redacted(given)
    times = Counter(one.signature for one in given if one.signature)
    given.sort(key=lambda one: (GROUPS.index(one.group), -times[one.signature], one.signature, one.source))
    parts = [given[at: at + ROWS] for at in range(0, len(given), ROWS)] or [[]]
    places = _places(given)
    counts = Counter(one.group for one in given)
    groups = [_Link(name, counts[name], f"{_file(places[name] // ROWS)}#{name}") for name in GROUPS if counts[name]]
    causes = list(_causes(given, times, places))
    told = [f"{counts[name]} {name.replace('-', ' ')}" for name in GROUPS if counts[name]]
    title = f"{len(given)} captures: {', '.join(told) or 'none'}"
    for number, part in enumerate(parts):
        pages = [_Page(one + 1, _file(one), one == number) for one in range(len(parts))]
        yield _file(number), filled(
            "index", title=title, groups=groups, causes=causes if number == 0 else (), pages=pages, notes=notes,
            sections=list(_sections(part, counts, places, number)))


def _common(sources: Sequence[str]) -> int:
    """How many characters all sources begin with, up to their last slash."""
    first, last = min(sources, default=""), max(sources, default="")
    same = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), min(len(first), len(last)))
    return first.rfind("/", 0, same) + 1


def _file(number: int) -> str:
    return f"index-{number + 1}.html" if number else "index.html"


def _places(given: Sequence[Entry]) -> dict[str, int]:
    """Where each group, and each cause by its signature, comes first."""
    found: dict[str, int] = {}
    for at, one in enumerate(given):
        found.setdefault(one.group, at)
        if one.signature:
            found.setdefault(one.signature, at)
    return found


def _anchor(at: int) -> str:
    return f"cause{at + 1}"


def _causes(given: Sequence[Entry], times: Counter[str], places: dict[str, int]) -> Iterator[_Cause]:
    for signature, count in sorted(times.items(), key=lambda pair: (-pair[1], pair[0]))[:CAUSES]:
        days = sorted(one.day for one in given[places[signature]: places[signature] + count] if one.day)
        at = places[signature]
        yield _Cause(given[at].cause, count, days[0] if days else "", days[-1] if days else "", f"{_file(at // ROWS)}#{_anchor(at)}")


def _sections(part: Sequence[Entry], counts: Counter[str], places: dict[str, int], number: int) -> Iterator[_Section]:
    at = number * ROWS
    for name, many in groupby(part, key=lambda one: one.group):
        rows = []
        for one in many:
            first = bool(one.signature) and places[one.signature] == at
            rows.append(_Row(one.source, one.ended, one.cause, one.page, _anchor(at) if first else ""))
            at += 1
        yield _Section(name, counts[name], places[name] // ROWS < number, tuple(rows))


def _redacted(given: Sequence[Entry]) -> tuple[list[Entry], tuple[str, ...]]:
    """`given` without secrets, and what says so: a host has one name in the whole index, and maybe another one in a report."""
    redactor = Redactor()
    redactor.learn([*(f"hostname: {one.host}" for one in given if one.host),
                    *(text for one in given for text in (one.source, one.ended, one.cause, one.signature))])
    clean = [one._replace(**{name: redactor.text(getattr(one, name)) for name in ("source", "ended", "cause", "signature")})
             for one in given]
    return clean, (redactor.summary(), "Each report numbers its names by itself.")
