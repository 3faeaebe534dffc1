"""From an analysis to a report: the verdict, and everything else that a report says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bootdiag.boot.facts import expected_next, judged, reached
from bootdiag.boot.markers import PHASES
from bootdiag.boot.model import Boot, Outcome
from bootdiag.engine.graph import Diagnosis
from bootdiag.engine.text import filled
from bootdiag.grammar.events import Event
from bootdiag.reports.model import (
    SCHEMA_VERSION,
    BootOf,
    DiagnosisOf,
    Evidence,
    FixOf,
    Lines,
    OutcomeOf,
    PhaseOf,
    Progress,
    RecorderOf,
    Report,
    ServiceOf,
    StepOf,
    UnknownOf,
)
from bootdiag.reports.safe import data

if TYPE_CHECKING:
    from bootdiag.analysis import Analysis
    from bootdiag.capture import CaptureInfo

FAILED = {"maintenance", "panic", "hypervisor-halt", "domain-not-created"}
STOPPED = {"firmware", "hang", "unfinished", "debugger"}
# How an outcome is told.
ENDINGS = {
    "login": "reached a login prompt", "single-user": "reached the single-user shell that was asked for",
    "maintenance": "stopped at a maintenance prompt", "panic": "the kernel panicked", "hypervisor-halt": "Xen itself stopped",
    "firmware": "never got beyond firmware or boot loader", "domain-not-created": "the domain was not created",
    "hang": "the output stops before a login", "debugger": "stopped in the kernel debugger", "reboot": "went into a reboot",
    "shutdown": "was shut down", "running": "an excerpt of a running system",
    "unfinished": "the capture ends in the middle of the boot",
}
# What to capture next, where silence is all there is.
NEXT = {
    "firmware": "Capture on, with diagnostics on in the firmware, until the last line stands still for some minutes",
    "unfinished": "Capture on until nothing more comes for some minutes, and boot with -v: a quiet boot says little",
    "hang": "Boot with -v, and with -k to look from kmdb where it waits",
    "running": "Capture the console from power-on (or `xl console`) to the end",
    "tools": "Run the command again with more to say (xl -vvv create -c), and read xl dmesg and /var/log/xen of the same minute",
    "debugger": "In kmdb, ::status, $c and ::msgbuf say why it stopped",
}
# Evidence of one diagnosis: enough to prove it; the first and the last are kept.
EVIDENCE = 8
# Of the lines that nothing understands, or only in general, so many at the end are told.
UNKNOWN = 3


def verdict(outcome: Outcome, faults: bool, login: bool) -> str:
    """The verdict on a boot with that outcome, with or without a root fault; `login`: a login prompt was seen."""
    if outcome.id in ("login", "single-user"):
        return "degraded" if faults else "booted"
    if outcome.id in FAILED:
        return "failed"
    if outcome.id in STOPPED:
        return "failed" if faults else "inconclusive"
    if faults:
        return "degraded"
    return "booted" if login else "inconclusive"


def report(analysis: Analysis) -> Report:
    """The report on `analysis`."""
    told = [boot_of(boot, found, analysis.tail) for boot, found in zip(analysis.boots, analysis.diagnoses, strict=True)]
    tally = analysis.tally
    lines = Lines(tally.total, tally.recognised, tally.generic)
    info = analysis.capture
    if not told:
        outcome = OutcomeOf(None, None)
        return Report(SCHEMA_VERSION, data(info.name), "not-a-boot-log", _nothing(analysis), outcome, lines, "", {},
                      Progress(None, (), None, ()), (), (), _notes(analysis), recorders=tuple(_recorders(info)))
    last = analysis.boots[-1]
    faults = [found for found in analysis.diagnoses[-1] if found.finding.rule.kind == "fault" and found.role == "root"]
    diagnoses = [diagnosis(boot, found) for boot, many in reversed(list(zip(analysis.boots, analysis.diagnoses, strict=True)))
                 for found in many]
    return Report(SCHEMA_VERSION, data(info.name), told[-1].verdict,
                  _summary(told[-1], faults, _of_tools(last, analysis.tail)), told[-1].outcome, lines,
                  machine(last.context), last.context, _progress(last, analysis.tail), tuple(told), tuple(diagnoses), _notes(analysis),
                  tuple(_phases(last)), tuple(_services(last)), tuple(_unknown(analysis)), tuple(_recorders(info)))


PLATFORMS = {"xpv-domu": "paravirtual domU", "xpv-dom0": "dom0 on Xen", "xpv-hvm": "HVM domU", "i86pc": "x86", "xen-host": "Xen host"}

GUESTS = {"hvm": "HVM guest of Xen", "ldom": "logical domain", "pv": "paravirtual guest"}


def machine(context: Mapping[str, Any]) -> str:
    """The context of a boot in words: the machine, its system, and what was asked for."""
    told: list[str] = []
    platform = str(context.get("platform") or "")
    if platform:
        told.append(PLATFORMS.get(platform, platform))
    if hypervisor := context.get("hypervisor"):
        toolstack = f" ({context['toolstack']})" if context.get("toolstack") else ""
        told.append((told.pop() + " on " if told else "") + f"Xen {hypervisor}{toolstack}")
    if (guest := str(context.get("guest") or "")) in GUESTS and not platform.startswith("xpv"):
        told.append(GUESTS[guest])
    if context.get("emulator"):
        told.append(f"emulated by {context['emulator']}")
    if system := " ".join(str(context[name]) for name in ("distribution", "release", "version") if context.get(name)):
        told.append(system)
    if bits := context.get("bits"):
        wider = f" on a {context['cpu_bits']}-bit processor" if context.get("cpu_bits") not in (None, bits) else ""
        told.append(f"{bits}-bit kernel{wider}")
    if context.get("root"):
        told.append(f"root on {context['root']}" + (f" ({context['root_fstype']})" if context.get("root_fstype") else ""))
    told += [words for name, words in (("installer", "an installer's or live medium"), ("failsafe", "failsafe boot"),
                                       ("verbose", "verbose boot"),
                                       ("single_user", "single-user asked for"), ("debugger", "debugger loaded"), ("zone", "a zone"),
                                       ("netboot", "booted over the network")) if context.get(name)]
    if context.get("hostname"):
        told.append(f"host {context['hostname']}")
    return data(", ".join(told))


def _of_tools(boot: Boot, tail: Sequence[Event]) -> bool:
    """Whether the toolstack speaks, and no firmware, hypervisor or kernel."""
    return not boot.reached and any(event.name.startswith("toolstack.") for event in (*boot.events, *tail))


def boot_of(boot: Boot, found: Sequence[Diagnosis], tail: Sequence[Event]) -> BootOf:
    """A boot as it is told; `tail` are the last events of the capture."""
    faults = any(one.finding.rule.kind == "fault" and one.role == "root" for one in found)
    # what follows the last message that is known may be a page's prose
    known = [event.line for event in tail if event.name != "unknown" and event.line <= boot.last_line]
    stop = known[-1] if known else boot.last_line
    return BootOf(boot.number, boot.first_line, boot.last_line, verdict(boot.outcome, faults, "login" in boot.reached),
                  OutcomeOf(boot.outcome.id, boot.outcome.line or stop))


def _progress(boot: Boot, tail: Sequence[Event]) -> Progress:
    said = [Evidence(event.line, event.column, data(event.whole_text), "") for event in tail]
    unknown = [one for one, event in zip(said, tail, strict=True) if event.name == "unknown" or event.generic]
    return Progress(reached(boot), expected_next(boot), said[-1] if said else None, tuple(unknown[-UNKNOWN:]))


def _phases(boot: Boot) -> Iterator[PhaseOf]:
    """The phases of a boot in their order.  One that was never seen is missing where the boot stands still before it, and unknown
    where a later one was seen (the capture begins after it, or not every boot has it) or the capture ends."""
    known = judged(boot)
    order = [phase.id for phase in PHASES]
    furthest = max((order.index(phase) for phase in boot.reached), default=-1)
    healthy = boot.outcome.id in ("login", "single-user")
    for number, phase in enumerate(PHASES):
        line = boot.reached.get(phase.id)
        missing = number > furthest and known[phase.id] and bool(phase.expects) and not healthy
        yield PhaseOf(phase.id, phase.title, "reached" if line is not None else "missing" if missing else "unknown", line)


def _services(boot: Boot) -> Iterator[ServiceOf]:
    for fact in boot.facts_of("service"):
        yield ServiceOf(data(str(fact.get("fmri"))), str(fact.get("state")), fact.line or None)


def _unknown(analysis: Analysis) -> Iterator[UnknownOf]:
    for one, like in analysis.unread:
        yield UnknownOf(one.times, one.line, data(one.shape), data(one.text), like)


def diagnosis(boot: Boot, found: Diagnosis) -> DiagnosisOf:
    """A diagnosis of `boot` as it is told."""
    finding = found.finding
    rule = finding.rule
    bound = finding.bound

    def text(template: str) -> str:
        return data(filled(template, bound))

    cited = finding.evidence
    if len(cited) > EVIDENCE:
        cited = (*cited[: EVIDENCE - 2], *cited[-2:])
    remarks = {id(event): text(match.remark) for match in rule.matches if match.remark and match.bound in bound
               for event in bound[match.bound].proof}
    fixes = tuple(
        FixOf(text(fix.text), fix.proof, text(fix.verify),
              tuple(StepOf(data(filled(step.run, bound, shell=True)), step.where, step.risk) for step in fix.steps))
        for fix in rule.fixes if not fix.when or fix.when in bound)
    causes = tuple(text(cause.text) for cause in rule.causes
                   if (not cause.when or cause.when in bound) and (not cause.unless or cause.unless not in bound))
    return DiagnosisOf(
        rule.id, rule.variant or None, rule.kind, found.role, tuple(cause.signature for cause in found.causes), boot.number,
        data(finding.signature), rule.severity, found.confidence, data(found.reason),
        finding.times, text(rule.title), text(rule.what), text(rule.why), causes,
        tuple(Evidence(event.line, event.column, data(event.whole_text), remarks.get(id(event), "")) for event in cited),
        fixes, rule.references)


def _summary(boot: BootOf, faults: Sequence[Diagnosis], tools: bool) -> str:
    outcome = boot.outcome
    where = f" (line {outcome.line})" if outcome.line else ""
    start = f"{boot.verdict.upper()}: {ENDINGS[outcome.id or '']}{where}"
    if boot.verdict == "inconclusive":
        return f"{start}; no fault is to be seen. {NEXT.get('tools' if tools else outcome.id or '', 'Capture more')}."
    if boot.verdict == "booted":
        return f"{start}, and no fault is to be seen."
    return start + ("." if faults else "; the console does not say why.")


def _nothing(analysis: Analysis) -> str:
    if analysis.capture.binary:
        return f"NOT-A-BOOT-LOG: this is {analysis.capture.binary}, not the text of a console."
    if not analysis.tally.total:
        return "NOT-A-BOOT-LOG: the capture is empty."
    return "NOT-A-BOOT-LOG: nothing of a boot of Solaris, illumos or Xen is in it."


def _recorders(info: CaptureInfo) -> Iterator[RecorderOf]:
    for one in info.recorders:
        yield RecorderOf(one.name, one.clock, data(one.first), data(one.last), *one[4:])


CLOCKS = {"host": "the host's clock", "relative": "times since it began"}


def _recorded(info: CaptureInfo) -> Iterator[str]:
    """What is told of each recorder."""
    for one in _recorders(info):
        when = f" ({CLOCKS[one.clock]}, {one.first} to {one.last})" if one.first else ""
        yield one.name + when


def _notes(analysis: Analysis) -> tuple[str, ...]:
    notes = [f"{count} {what}" for what, count in analysis.capture.notes]
    found = ["Recorded by " + ", within that ".join(_recorded(analysis.capture)) + "."] if analysis.capture.recorders else []
    found += [f"The clock of {one.name} ran back by {one.step_seconds} s at line {one.step_line}"
              + (f", and {one.steps - 1} times more." if one.steps > 1 else ".") for one in analysis.capture.recorders if one.steps]
    found += ["Capture: " + "; ".join(notes) + "."] if notes else []
    if analysis.skipped:
        found.append(f"{analysis.skipped} earlier boots were read but are not told; the last {len(analysis.boots)} are.")
    if analysis.interrupted:
        found.append("Interrupted: this is about what had been read until then.")
    return tuple(found)
