"""What is kept of a run, as rows of plain values: the tables behind frames, batches and comparisons.

Nothing here needs pandas, so that a batch's workers start fast.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bootdiag.boot.markers import PHASES
from bootdiag.boot.model import Boot
from bootdiag.engine.model import KINDS, SEVERITIES
from bootdiag.knowledge.ids import IDS, OUTCOMES
from bootdiag.reports.model import VERDICTS

if TYPE_CHECKING:
    from bootdiag.analysis import Analysis
    from bootdiag.grammar.events import Event

Row = dict[str, Any]

# A stamp that names its year: 2026-11-23T06:43:11Z.
DATED = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
# A stamp in seconds since the start: Xen's own.
SECONDS = re.compile("[0-9]+[.][0-9]+")
# Time since its start as Sun's lights-out manager counts: +3h12m5s.
UPTIME = re.compile(r"\+(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?", re.ASCII)

STATUSES = ("ok", "unreadable", "failed", "crashed", "timeout")
CONFIDENCES = ("possible", "likely", "certain")
ROLES = ("root", "consequence")
DEVICE_STATES = ("attached", "connected", "online", "offline")
SERVICE_STATES = ("failed", "maintenance")
DAY_FROM = ("stamp", "pattern", "file")


class Column(NamedTuple):
    """A column of a table: what it holds, and how: `string`, `int`, `float`, `bool`, `time` (seconds since the capture's first stamp),
    `day` (a date), or a category of `values` (ordered as they stand if `ordered`)."""

    kind: str
    means: str
    values: tuple[str, ...] = ()
    ordered: bool = False


def _category(means: str, values: tuple[str, ...], ordered: bool = False) -> Column:
    return Column("category", means, values, ordered)


RUN = {"run_id": Column("string", "the run, by where its capture came from")}
BOOT = {**RUN, "boot": Column("int", "which boot of the capture, from 1")}

SCHEMA: dict[str, dict[str, Column]] = {
    "runs": {
        **RUN,
        "source": Column("string", "where the capture came from"),
        "status": _category("whether it could be analysed, and what went wrong", STATUSES),
        "error": Column("string", "what went wrong, in words"),
        "verdict": _category("the verdict on the last boot, from good to bad",
                             ("booted", "degraded", "inconclusive", "not-a-boot-log", "failed"), True),
        "outcome": _category("how the last boot ended", tuple(OUTCOMES)),
        "outcome_line": Column("int", "the line that shows it"),
        "root": _category("the id of the most important root cause", tuple(IDS)),
        "signature": Column("string", "rule and identity of that cause: the same trouble has the same one"),
        "title": Column("string", "that cause in words"),
        "reached": _category("the furthest phase that the last boot reached", tuple(phase.id for phase in PHASES), True),
        "platform": Column("string", "the platform of the last boot"),
        "release": Column("string", "the system's release"),
        "version": Column("string", "the system's version, or the kernel's build"),
        "distribution": Column("string", "the distribution, where it names itself"),
        "hypervisor": Column("string", "the version of Xen beneath"),
        "memory_bytes": Column("int", "the memory that the kernel says it has"),
        "cpus": Column("int", "processors that the console names"),
        "host": Column("string", "the host: the capture's own name for itself, or from a name pattern"),
        "day": Column("day", "the day of the boot"),
        "day_from": _category("where the day is from: a stamp on the console, a name pattern, or the file's time", DAY_FROM),
        "boots": Column("int", "boots in the capture"),
        "lines": Column("int", "lines that are not blank"),
        "recognised": Column("int", "of them, lines that events cover whole"),
        "generic": Column("int", "of these, lines that only a catch-all covers"),
        "bytes": Column("int", "size of the capture, decompressed"),
    },
    "diagnoses": {
        **BOOT,
        "rank": Column("int", "its place in the report, from 1"),
        "id": Column("string", "what it is: an id of the published list, or a note's own"),
        "variant": Column("string", "the narrower name"),
        "kind": _category("fault, benign or note", KINDS),
        "role": _category("root, or consequence of another", ROLES),
        "severity": _category("how bad it is", SEVERITIES, True),
        "confidence": _category("how sure it is", CONFIDENCES, True),
        "signature": Column("string", "rule and identity"),
        "caused_by": Column("string", "the signatures of its causes, parted by blanks"),
        "title": Column("string", "what it is, in words"),
        "first_line": Column("int", "the first line that proves it"),
        "last_line": Column("int", "the last one"),
        "times": Column("int", "how often it was seen"),
    },
    "devices": {
        **BOOT,
        "device": Column("string", "driver and instance"),
        "path": Column("string", "its place in the device tree"),
        "state": _category("the last state that the console told", DEVICE_STATES, True),
        "vdev": Column("string", "the toolstack's name of a paravirtual disk"),
        "size_bytes": Column("int", "its size"),
        "role": Column("string", "what a disk is likely for: disk or cd"),
    },
    "services": {
        **BOOT,
        "fmri": Column("string", "the service"),
        "state": _category("what the console says of it", SERVICE_STATES, True),
        "status": Column("int", "the exit status of its method"),
        "method": Column("string", "the method"),
        "needed_by": Column("int", "how many services of the system's manifests need it, directly or not"),
    },
    "phases": {
        **BOOT,
        "phase": _category("the phase", tuple(phase.id for phase in PHASES), True),
        "line": Column("int", "the first line that shows it"),
        "time": Column("time", "since the first stamp of the boot, where lines are stamped"),
    },
    "events": {
        **RUN,
        "line": Column("int", "its line"),
        "column": Column("int", "the column where it begins"),
        "name": Column("string", "dialect and message, or unknown"),
        "generic": Column("bool", "only a catch-all knows it"),
        "spliced": Column("bool", "it was torn apart and rejoined"),
        "fields": Column("string", "its fields as JSON"),
        "text": Column("string", "as printed, cleaned"),
    },
}
assert set(SCHEMA["runs"]["verdict"].values) == set(VERDICTS)


def rows(run_id: str, source: str, analysis: Analysis, file_time: float | None = None) -> dict[str, list[Row]]:
    """The rows of one analysed capture, by table (all but `events`); a row holds only what is known.

    `file_time` is when its file was changed last (seconds since 1970), which dates a boot whose console says no year.
    """
    report = analysis.report
    found: dict[str, list[Row]] = {"runs": [], "diagnoses": [], "devices": [], "services": [], "phases": []}
    roots = [one for one in report.diagnoses if one.kind == "fault" and one.role == "root" and one.boot == report.boots[-1].number]
    run: Row = {"run_id": run_id, "source": source, "status": "ok", "verdict": report.verdict, "outcome": report.outcome.id,
                "outcome_line": report.outcome.line, "boots": len(report.boots) + analysis.skipped, "lines": report.lines.total,
                "recognised": report.lines.recognised, "generic": report.lines.generic, "bytes": analysis.capture.size}
    if roots:
        run |= {"root": roots[0].id, "signature": roots[0].signature, "title": roots[0].title}
    if analysis.boots:
        last = analysis.boots[-1]
        context = last.context
        run |= {"reached": next(reversed(last.reached), None), "host": context.get("hostname")}
        run |= {name: context.get(name)
                for name in ("platform", "release", "version", "distribution", "hypervisor", "memory_bytes", "cpus")}
        run |= day_of(last, file_time)
    elif file_time is not None:
        run |= {"day": datetime.date.fromtimestamp(file_time).isoformat(), "day_from": "file"}
    found["runs"].append(run)
    ranks: dict[int, int] = {}
    for one in report.diagnoses:
        ranks[one.boot] = ranks.get(one.boot, 0) + 1
        found["diagnoses"].append({
            "run_id": run_id, "boot": one.boot, "rank": ranks[one.boot], "id": one.id, "variant": one.variant, "kind": one.kind,
            "role": one.role, "severity": one.severity, "confidence": one.confidence, "signature": one.signature,
            "caused_by": " ".join(one.caused_by),
            "title": one.title, "first_line": one.evidence[0].line if one.evidence else None,
            "last_line": one.evidence[-1].line if one.evidence else None, "times": one.times})
    for boot in analysis.boots:
        found["devices"] += _devices(run_id, boot)
        found["services"] += [{"run_id": run_id, "boot": boot.number, **fact.fields} for fact in boot.facts_of("service")]
        found["phases"] += _phases(run_id, boot)
    return found


def day_of(boot: Boot, file_time: float | None) -> Row:
    """The day of a boot: by the first stamp with a date on its console (one without a year is of the last one before the file was
    written), else the file's."""
    file_day = None if file_time is None else datetime.date.fromtimestamp(file_time)
    for stamp in dict.fromkeys(str(event.fields["time"]) for event in boot.events if "time" in event.fields):
        if DATED.match(stamp):
            return {"day": stamp[:10], "day_from": "stamp"}
        for year in (file_day.year, file_day.year - 1) if file_day else ():
            try:
                day = datetime.datetime.strptime(f"{year} {' '.join(stamp.split()[:2])}", "%Y %b %d").date()
            except ValueError:
                continue
            if file_day and day <= file_day:
                return {"day": day.isoformat(), "day_from": "stamp"}
    return {} if file_day is None else {"day": file_day.isoformat(), "day_from": "file"}


def failed(run_id: str, source: str, status: str, error: str) -> dict[str, list[Row]]:
    """The row of a capture that could not be analysed."""
    return {"runs": [{"run_id": run_id, "source": source, "status": status, "error": error}]}


def _devices(run_id: str, boot: Boot) -> Iterator[Row]:
    """Devices and paravirtual disks of a boot, each once."""
    known: dict[str, Mapping[str, Any]] = {str(fact.get("device")): fact.fields for fact in boot.facts_of("device")}
    for fact in boot.facts_of("disk"):
        device = str(fact.get("device") or fact.get("vbd"))
        known[device] = {**known.get(device, {}), **{name: fact.get(name) for name in ("path", "state", "vdev", "size_bytes", "role")}}
    for device, fields in known.items():
        row = {"run_id": run_id, "boot": boot.number, "device": device}
        yield row | {name: fields.get(name) for name in ("path", "state", "vdev", "size_bytes", "role")}


def _phases(run_id: str, boot: Boot) -> Iterator[Row]:
    first: dict[str, float] = {}
    times: dict[int, float] = {}
    for event in boot.events:
        if (stamp := clock(event)) is not None:
            kind, seconds = stamp
            times.setdefault(event.line, seconds - first.setdefault(kind, seconds))
    for phase, line in boot.reached.items():
        time = times.get(line)
        yield {"run_id": run_id, "boot": boot.number, "phase": phase, "line": line, "time": None if time is None or time < 0 else time}


def clock(event: Event) -> tuple[str, float] | None:
    """Which clock stamped an event's line, and its seconds; None where none did.

    Seconds since the start (Linux, Xen), hours, minutes and seconds since it (Sun's lights-out manager), a time of day with or without
    a year (syslog, Xen): they are not to be mixed.
    """
    if "uptime" in event.fields:
        return _uptime(str(event.fields["uptime"]))
    stamp = str(event.fields.get("time", ""))
    if SECONDS.fullmatch(stamp):
        return "xen", float(stamp)
    for kind, text, form in (("syslog", f"2000 {' '.join(stamp.split()[:3])}", "%Y %b %d %H:%M:%S"),  # a leap year has all days
                             ("date", stamp[:19].replace("T", " "), "%Y-%m-%d %H:%M:%S")):
        try:
            return kind, datetime.datetime.strptime(text, form).replace(tzinfo=datetime.UTC).timestamp()
        except ValueError:
            continue
    return None


def _uptime(text: str) -> tuple[str, float] | None:
    """Which clock counts so, and its seconds; None where that is no time."""
    found = UPTIME.fullmatch(text)
    if found:
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return "lom", ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    try:
        return "uptime", float(text)
    except ValueError:
        return None
