"""Events of the dialect fma: The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages
taken out of use.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Message(messages.Message, event="fma.message"):
    """fmd's record of a diagnosis, nine lines (the template in FMD.po); syslog may put them on one. The first: the message's
    code, whether it is a fault, defect, error, alert or repair, and how bad.
    """

    code: str
    type: str
    version: int
    severity: str


class EventTime(messages.Message, event="fma.event_time"):
    """When the fault manager saw it; as seconds and nanoseconds where the clock was not yet right."""

    happened: str


class Platform(messages.Message, event="fma.platform"):
    """The machine and its serial number."""

    platform: str
    serial: str
    hostname: str


class Source(messages.Message, event="fma.source"):
    """The module of the fault manager that diagnosed it."""

    source: str
    revision: str


class EventId(messages.Message, event="fma.event_id"):
    """By this identifier fmadm and fmdump know the diagnosis."""

    event: str


class Desc(messages.Message, event="fma.desc"):
    """What is wrong; flattened by syslog, the rest of the record follows in it."""

    desc: str


class DescRefer(messages.Message, event="fma.desc_refer"):
    """A description's second line."""

    url: str


class AutoResponse(messages.Message, event="fma.auto_response"):
    """What the fault manager has done or will do."""

    response: str


class Impact(messages.Message, event="fma.impact"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    impact: str


class RecAction(messages.Message, event="fma.rec_action"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    action: str


class RecActionClear(messages.Message, event="fma.rec_action_clear"):
    """ZFS' action to a suspended pool, on a second line."""


class FmdFatal(messages.Message, event="fma.fmd_fatal"):
    """The fault manager itself."""

    reason: str


class FaultyRule(messages.Message, event="fma.faulty_rule"):
    """fmadm faulty."""


class FaultyHeader(messages.Message, event="fma.faulty_header"):
    """The line above and below the list where it is one line."""


class FaultyCritical(messages.Message, event="fma.faulty_critical"):
    """A fault: when, which, its code, by how bad it is."""

    when: str
    event: str
    code: str


class FaultyMajor(messages.Message, event="fma.faulty_major"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    when: str
    event: str
    code: str


class FaultyMinor(messages.Message, event="fma.faulty_minor"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    when: str
    event: str
    code: str


class FaultyHost(messages.Message, event="fma.faulty_host"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    host: str


class FaultyPlatform(messages.Message, event="fma.faulty_platform"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    product: str
    chassis: str | None


class FaultySerial(messages.Message, event="fma.faulty_serial"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    serial: str | None


class FaultyClass(messages.Message, event="fma.faulty_class"):
    """What was diagnosed, and how likely it is the cause."""

    percent: int | None


class FaultyStatus(messages.Message, event="fma.faulty_status"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    state: str


class FaultyAffects(messages.Message, event="fma.faulty_affects"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    asru: str


class FaultyOut(messages.Message, event="fma.faulty_out"):
    """What has been done with the resource, below it."""


class FaultyIn(messages.Message, event="fma.faulty_in"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class FaultyDegraded(messages.Message, event="fma.faulty_degraded"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class FaultyUnknown(messages.Message, event="fma.faulty_unknown"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class FaultyRemoved(messages.Message, event="fma.faulty_removed"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class FaultyRepaired(messages.Message, event="fma.faulty_repaired"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class FaultyFru(messages.Message, event="fma.faulty_fru"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    fru: str


class FaultyProblem(messages.Message, event="fma.faulty_problem"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    problem: str


class FaultyFruSerial(messages.Message, event="fma.faulty_fru_serial"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    serial: str | None


class FaultyDescription(messages.Message, event="fma.faulty_description"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    desc: str


class FaultyResponse(messages.Message, event="fma.faulty_response"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    response: str


class FaultyImpact(messages.Message, event="fma.faulty_impact"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    impact: str


class FaultyAction(messages.Message, event="fma.faulty_action"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    action: str


class Repaired(messages.Message, event="fma.repaired"):
    """fmadm has done what was asked."""

    label: str


class FaultyOldHeader(messages.Message, event="fma.faulty_old_header"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class DumpHeader(messages.Message, event="fma.dump_header"):
    """fmdump and fmdump -e."""


class DumpErrorHeader(messages.Message, event="fma.dump_error_header"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""


class Dump(messages.Message, event="fma.dump"):
    """A diagnosis: its code in two halves (ZFS, D3), and from 2010 whether it was diagnosed, repaired or resolved."""

    when: str
    event: str
    dictionary: str
    number: str
    status: str | None


class DumpError(messages.Message, event="fma.dump_error"):
    """An error report."""

    when: str
    error: str


class DumpEmpty(messages.Message, event="fma.dump_empty"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    log: str


class PageRemovalScheduled(messages.Message, event="fma.page_removal_scheduled"):
    """Memory pages with errors, on SPARC of Solaris 8 to 10 (page_retire)."""

    high: int
    low: int


class PageClearingScheduled(messages.Message, event="fma.page_clearing_scheduled"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    high: int
    low: int


class PageRemoved(messages.Message, event="fma.page_removed"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    high: int
    low: int


class PageCleared(messages.Message, event="fma.page_cleared"):
    """The fault manager: fmd's messages on the console and in the log, fmadm and fmdump, pages taken out of use."""

    high: int
    low: int
