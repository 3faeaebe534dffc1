"""What changed between boots: events that appeared or vanished, facts that differ, where two boots part, which diagnoses are new.

Events are compared by what they say and of whom, not by their lines: numbers, addresses and time stamps don't count, devices,
services, paths and words do.  Another order alone (devices that attach in parallel) is counted, not listed.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bootdiag.analysis import Analysis, analyze, events
from bootdiag.boot.markers import PHASES
from bootdiag.capture.errors import CaptureError
from bootdiag.grammar.events import Event
from bootdiag.grammar.match import DIGITS
from bootdiag.grammar.tables import tables
from bootdiag.limits import Limits
from bootdiag.reports.differences import Change, Comparison, Key, Parting, Said
from bootdiag.reports.model import DiagnosisOf
from bootdiag.reports.safe import data
from bootdiag.runs.tables import Row, rows

# Fields of these types say of whom or what an event speaks; numbers, times and free text change from boot to boot.
IDENTITY = frozenset({"DEV", "UNIT", "FMRI", "PATH", "NAME", "WORD", "UUID"})
# Fields of the context that may rightly differ between two boots of one machine.
CONTEXT_SKIPPED = frozenset({"xen"})


class Run(NamedTuple):
    """A capture, analysed, with all that it says in order."""

    name: str
    analysis: Analysis
    said: tuple[Key, ...]
    first: Mapping[Key, Said]
    tables: Mapping[str, Sequence[Row]]

    def last(self, table: str) -> list[Row]:
        """The rows of a table that are of the last boot."""
        return [row for row in self.tables[table] if row["boot"] == self.analysis.boots[-1].number] if self.analysis.boots else []


def read(source: str) -> Run:
    """A capture by its path (`-`: standard input) as a Run; CaptureError where it can't be read or a limit stops it."""
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        raise CaptureError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
    return run(content, source)


def run(content: bytes, name: str, limits: Limits = Limits()) -> Run:
    """A capture's bytes as a Run; CaptureError where a limit stops it.  Only its last boot is compared."""
    analysis = analyze(content, name=name, limits=limits)
    start = analysis.boots[-1].first_line if analysis.boots else 1
    keys: list[Key] = []
    first: dict[Key, Said] = {}
    for event in events(content, limits=limits):
        if event.line < start:
            continue
        key = key_of(event)
        keys.append(key)
        seen = first.get(key)
        first[key] = Said(key, event.line, data(event.text), 1) if seen is None else seen._replace(times=seen.times + 1)
    return Run(name, analysis, tuple(keys), first, rows("", name, analysis))


def compare(good: Run | str | os.PathLike[str], bad: Run | str | os.PathLike[str]) -> Comparison:
    """What changed from `good` to `bad`: runs, or captures by their paths; CaptureError where one can't be read."""
    good = good if isinstance(good, Run) else read(os.fspath(good))
    bad = bad if isinstance(bad, Run) else read(os.fspath(bad))
    appeared = [said for key, said in bad.first.items() if key not in good.first]
    vanished = [said for key, said in good.first.items() if key not in bad.first]
    parting, moved = _aligned(good, bad)
    good_faults = {one.signature: one for one in faults(good)}
    bad_faults = {one.signature: one for one in faults(bad)}
    return Comparison(good.name, bad.name, (good.analysis.verdict, bad.analysis.verdict), parting, tuple(_changes(good, bad)),
                      tuple(appeared), tuple(vanished), moved,
                      tuple(one for signature, one in bad_faults.items() if signature not in good_faults),
                      tuple(one for signature, one in good_faults.items() if signature not in bad_faults))


def key_of(event: Event) -> Key:
    """What an event says, and of whom: its name and the fields that identify; an unknown line's text without its digits."""
    if event.name == "unknown":
        return ("unknown", event.text.encode().translate(DIGITS).decode("utf-8", "replace"))
    fields = event.fields
    return (event.name, *(str(fields[name]) for name in _identifying(event.name) if name in fields))


@cache
def _identifying(name: str) -> tuple[str, ...]:
    """The fields of an event that say of whom it speaks."""
    known = tables()
    groups = known.groups[known.names.index(name)]
    return tuple(dict.fromkeys(field for field, kind in groups if kind in IDENTITY))


def _aligned(good: Run, bad: Run) -> tuple[Parting | None, int]:
    """Where the two part, and how many events they share in another order."""
    from rapidfuzz.distance import Levenshtein

    numbers: dict[Key, int] = {}
    one = [numbers.setdefault(key, len(numbers)) for key in good.said]
    two = [numbers.setdefault(key, len(numbers)) for key in bad.said]
    counts_one, counts_two = Counter(one), Counter(two)
    parting: Parting | None = None
    kept = 0
    last: Key | None = None
    for step in Levenshtein.opcodes(one, two):
        if step.tag == "equal":
            kept += step.src_end - step.src_start
            last = good.said[step.src_end - 1]
            continue
        if parting is None:
            only_good = next((good.said[at] for at in range(step.src_start, step.src_end) if not counts_two[one[at]]), None)
            only_bad = next((bad.said[at] for at in range(step.dest_start, step.dest_end) if not counts_one[two[at]]), None)
            if only_good or only_bad:
                parting = Parting(None if last is None else bad.first[last], good.first[only_good] if only_good else None,
                                  bad.first[only_bad] if only_bad else None)
    shared = sum(min(count, counts_two[number]) for number, count in counts_one.items())
    return parting, shared - kept


def faults(one: Run) -> Sequence[DiagnosisOf]:
    """The faults of the last boot."""
    report = one.analysis.report
    last = report.boots[-1].number if report.boots else 0
    return [found for found in report.diagnoses if found.kind == "fault" and found.boot == last]


def _changes(good: Run, bad: Run) -> Iterable[Change]:
    before, after = _facts(good), _facts(bad)
    gone, come = _bound(good), _bound(bad)
    rebound = {path: (gone[path], come[path]) for path in gone if path in come and gone[path] != come[path]}
    for path, (old_device, new_device) in rebound.items():
        yield Change("binding", path, old_device, new_device)
    told = {device for pair in rebound.values() for device in pair}
    for what, name in dict.fromkeys([*before, *after]):
        old, new = before.get((what, name)), after.get((what, name))
        one_sided = old is None or new is None
        if old != new and not (what == "device" and name in told) and not (what == "disk size" and one_sided):
            yield Change(what, name, old, new)
    yield from _slower(_times(good), _times(bad))


def _slower(before: Mapping[str, float], after: Mapping[str, float]) -> Iterable[Change]:
    """Phases that take another time, where both boots are stamped; less than a second or a tenth is no news."""
    for phase, old in before.items():
        new = after.get(phase)
        if new is not None and abs(new - old) > max(1.0, 0.1 * max(old, new)):
            yield Change("time to phase", phase, f"{old:.1f} s", f"{new:.1f} s")


def _facts(one: Run) -> dict[tuple[str, str], str]:
    """The facts of the last boot that can be compared: (what, name): value."""
    found: dict[tuple[str, str], str] = {}
    if not one.analysis.boots:
        return found
    boot = one.analysis.boots[-1]
    for name, value in boot.context.items():
        if name not in CONTEXT_SKIPPED and value is not None:
            found["context", name] = f"{value} bytes" if name.endswith("_bytes") else _told(value)
    for row in one.last("devices"):
        found["device", str(row["device"])] = f"{row.get('path') or ''} {row.get('state') or ''}".strip()
        if row.get("size_bytes") is not None:
            found["disk size", str(row["device"])] = f"{row['size_bytes']} bytes"
    for row in one.last("services"):
        found["service", str(row["fmri"])] = " ".join(_told(row[name]) for name in ("state", "status") if row.get(name) is not None)
    for phase in PHASES:
        if phase.id in boot.reached:
            found["phase", phase.id] = "reached"
    return found


def _bound(one: Run) -> dict[str, str]:
    """Which device each place in the device tree is bound to."""
    return {str(row["path"]): str(row["device"]) for row in one.last("devices") if row.get("path")}


def _times(one: Run) -> dict[str, float]:
    """When each phase was reached, in seconds, where its line is stamped."""
    return {str(row["phase"]): float(row["time"]) for row in one.last("phases") if row.get("time") is not None}


def _told(value: Any) -> str:
    return "yes" if value is True else "no" if value is False else data(str(value))
