"""Blocks: messages of several lines that are one (a panic with its registers and stack, a record of the fault manager, …).

A block is a view over events: each of its lines stays the event that it is.  `FORMS` is the only place that says what belongs to which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from bootdiag.grammar.events import Event
from bootdiag.grammar.match import UNKNOWN_NAME

PREFIX = "block."
# The parts of a block that are more than the fields of its messages.
REASON, REGISTERS, STACK, DUMP = "reason", "registers", "stack", "dump"
# What lines of registers tell besides.
PLACES = frozenset({"domain", "vcpu", "em"})
# What a frame of a stack is told by.
FRAME_FIELDS = ("address", "module", "function", "offset", "symbol")
# Functions at the top of a stack that belong to the panic itself (panicsys, die, trap and their assembler entries).
MACHINERY = frozenset({"panic", "vpanic", "panicsys", "cmn_err", "vcmn_err", "fm_panic", "die", "trap", "cmntrap", "_cmntrap",
                       "assfail", "assfail3", "vmpanic", "ktl0", "syscall_trap", "utl0", "cmnint", "_interrupt", "debug_enter",
                       # Linux' own
                       "dump_stack", "dump_stack_lvl", "show_stack", "show_trace_log_lvl", "show_regs", "__warn", "report_bug",
                       "handle_bug", "exc_invalid_op", "asm_exc_invalid_op", "exc_page_fault", "asm_exc_page_fault", "page_fault_oops",
                       "no_context", "do_page_fault", "page_fault", "oops_end", "__die", "die_addr", "do_trap", "do_error_trap",
                       "do_invalid_op", "invalid_op", "exc_divide_error", "asm_exc_divide_error"})
# A machine that starts anew ends whatever was being told.
ANEW = frozenset({"kernel.release", "kernel.distribution", "kernel.release_bsd", "hypervisor.version", "linux.version", "obp.banner",
                  "obp.openbios", "firmware.seabios", "firmware.uboot", "firmware.opensbi"})


class Form(NamedTuple):
    """A form of block.

    `begins` are the events with which one begins; those of `opens` begin one too where none is under way.  `parts` are the others that
    belong to it, by the name of the part; `dialect` is one of which all others belong to it as well.  Where an event of `below` has no
    text, the line right below it is the reason.  Behind one of `last`, or the text `closing`, it is complete.  One whose lines are more
    than `reach` lines apart is over.  With `becomes` it has another name where one of its events is among those.  `guest`: what guests
    print, each its own.
    """

    kind: str
    means: str
    begins: frozenset[str]
    parts: Mapping[str, frozenset[str]]
    last: frozenset[str]
    reach: int
    opens: frozenset[str] = frozenset()
    dialect: str = ""
    below: frozenset[str] = frozenset()
    becomes: tuple[str, frozenset[str]] = ("", frozenset())
    guest: bool = False
    closing: str = ""

    @property
    def names(self) -> frozenset[str]:
        """The events that belong to it, but for those of its dialect."""
        return self.begins | self.opens | self.last | frozenset().union(*self.parts.values())


def _of(dialect: str, names: str) -> frozenset[str]:
    return frozenset(f"{dialect}.{name}" for name in names.split())


_XEN_PANIC = _of("hypervisor", "panic")
_XEN_HEADS = _of("hypervisor", "registers registers_old")
_XEN_REGISTERS = _of("hypervisor", """registers_rip registers_eip registers_flags registers_ax registers_dx registers_bp
    registers_r9 registers_r12 registers_r15 registers_cr registers_bases registers_segments registers_eax registers_esi registers_cr_32
    registers_branch arm_registers arm_registers_32 arm_system_register""")

FORMS: tuple[Form, ...] = (
    Form(
        "panic", "A SunOS kernel panics: the reason, the trap, registers, the stack, the dump.",
        begins=_of("panic", "panic panic_on_cpu"),
        parts={
            REGISTERS: _of("panic", "registers registers_equal register control control_bits"),
            STACK: _of("panic", "frame frame_unknown traceback_frame"),
            DUMP: _of("panic", """dumping dumping_vnode dump_progress dump_percent dump_pages dump_pages_total dump_page_kinds
                dump_page_total dump_succeeded dump_failed dump_aborted dump_skipped"""),
            "end": _of("kernel", "syncing rebooting press_any_key"),
        },
        last=_of("panic", "dump_succeeded dump_failed dump_aborted dump_skipped") | _of("kernel", "rebooting press_any_key"),
        reach=60, dialect="panic", below=_of("panic", "panic"), guest=True),
    Form(
        "oops", "A Linux kernel faults or panics: what it says of it, registers, the stack of calls.",
        begins=frozenset(),
        opens=_of("linux", "bug bug_at bug_scheduling oops oops_trap oops_protection oops_page cut_here panic"),
        parts={
            REASON: _of("linux", "bug bug_at bug_scheduling oops oops_trap oops_protection oops_page"),
            REGISTERS: _of("linux", """registers_rsp registers_rax registers_rdx registers_rbp registers_r registers_fs registers_cs
                registers_cr registers_dr registers_pkru registers_eax registers_esi"""),
            STACK: _of("linux", "frame frame_old"),
            "place": _of("linux", """warning_at cpu_process cpu_process_old cpu_process_oldest hardware_name modules_linked instruction
                instruction_unknown instruction_old instruction_eip instruction_is_at instruction_arm link_arm code call_trace
                trace_bounds"""),
            "end": _of("linux", "panic end_trace panic_end"),
        },
        last=_of("linux", "end_trace panic_end panic"),
        reach=30, guest=True),
    Form(
        "domain_crash", "Xen ends a domain: why, its registers, its stack.",
        begins=_of("hypervisor", "domain_crashed domain_reported_crashed"),
        opens=_of("hypervisor", "domain_crash_called domain_crash_sync"),
        parts={REGISTERS: _XEN_REGISTERS, "words": _XEN_HEADS | _of("hypervisor", "registers_cpu stack_words stack_unreadable")},
        last=_of("hypervisor", "guest_stack"),
        reach=12),
    Form(
        "xen_state", "Xen shows the state of a processor: registers, its stack.",
        begins=_XEN_HEADS,
        opens=_XEN_PANIC | _of("hypervisor", "double_fault watchdog bug_at warn_at assertion_failed assertion_failed_old"),
        parts={
            REGISTERS: _XEN_REGISTERS,
            STACK: _of("hypervisor", "call call_plain call_old"),
            "words": _of("hypervisor", """registers_cpu warn_at code_around code_bytes stack_trace stack_words stack_unreadable
                call_trace stack_range stack_overflow page_walk page_walk_level rule_line"""),
            REASON: _of("hypervisor", """watchdog double_fault fatal_trap fatal_trap_old fatal_page_fault fatal_page_fault_early
                fatal_protection fatal_nmi bug_at assertion_failed assertion_failed_old gic_missing ioapic_timer_panic
                panic_unsupported panic_no_memory panic_memory_map panic_device_tree panic_timer panic_txt
                panic_mapping panic_error iommu_setup_panic"""),
            "end": _of("hypervisor", "panic_reboot panic_no_reboot"),
        },
        last=_of("hypervisor", "panic_reboot panic_no_reboot call call_plain call_old"),
        reach=30, below=_XEN_PANIC, becomes=("xen_panic", _XEN_PANIC)),
    Form(
        "fault", "A record of the fault manager: what was diagnosed, where, what to do.",
        begins=_of("fma", "message"),
        parts={"record": _of("fma", """event_time platform source event_id desc desc_refer auto_response impact rec_action
            rec_action_clear""")},
        last=_of("fma", "rec_action"),
        reach=6, guest=True, closing="REC-ACTION: "),
    Form(
        "maintenance", "The console ends at a prompt for maintenance: who asked for it, and why.",
        begins=_of("smf", "maintenance_mode") | _of("userland", "init_maintenance"),
        opens=_of("userland", "sulogin_prompt sulogin_control_d sulogin_give_password"),
        parts={
            "why": _of("smf", "see_readme console_login_cannot_run single_user sulogin_unrunnable sulogin_directly"),
            "prompt": _of("userland", "sulogin_password sulogin_refused sulogin_granted sulogin_entering sulogin_no_password "
                          "sulogin_no_passwd sulogin_passwd_entry"),
        },
        last=_of("userland", "sulogin_prompt sulogin_give_password sulogin_password"),
        reach=8, guest=True),
    Form(
        "explained_service", "svcs -x explains why a service doesn't run.",
        begins=_of("smf", "explained"),
        parts={
            "state": _of("smf", "explained_state explained_zone explained_path explained_see"),
            "why": _of("smf", """reason_method reason_method_failed reason_starting reason_cycle reason_disabled reason_dependency
                reason_dependency_state reason_absent reason_invalid_dependency reason_restarter reason_requested reason_too_quickly
                reason_degraded reason_transition reason_invalid_state reason_unknown"""),
            "impact": _of("smf", "impact_itself impact_none impact"),
        },
        last=_of("smf", "impact_itself impact_none impact"),
        reach=4, guest=True),
)
KINDS: tuple[str, ...] = tuple(kind for form in FORMS for kind in (form.kind, form.becomes[0]) if kind)


class Member(NamedTuple):
    """An event of a block, and which part of it."""

    part: str
    event: Event


class Block:
    """Events that tell one thing together.

    `kind` is one of KINDS, `name` the same behind `block.`; `events` are its lines in order, `complete` says whether its last words were
    seen: the capture may have ended, or the machine started anew, before.  `fields` holds what its events' fields say, the first of
    each name, and `message` (the reason), `stack` (a list of frames, the innermost first), `registers`, `dump` (how far the dump came),
    `function` and `module` (whose code it was: the first frame that isn't the panic's own), where it has them.
    """

    __slots__ = ("_fields", "complete", "form", "members")
    generic = ambiguous = spliced = False

    def __init__(self, form: Form, members: Sequence[Member], complete: bool) -> None:
        self.form = form
        self.members = tuple(members)
        self.complete = complete
        self._fields: dict[str, Any] | None = None

    @property
    def kind(self) -> str:
        other, names = self.form.becomes
        return other if other and any(event.name in names for event in self.events) else self.form.kind

    @property
    def name(self) -> str:
        return PREFIX + self.kind

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(event for _, event in self.members)

    def part(self, name: str) -> tuple[Event, ...]:
        """The events of one part."""
        return tuple(event for part, event in self.members if part == name)

    @property
    def line(self) -> int:
        return self.members[0].event.line

    @property
    def column(self) -> int:
        return self.members[0].event.column

    @property
    def end_column(self) -> int:
        return self.members[-1].event.end_column

    @property
    def pieces(self) -> tuple[Event, ...]:
        """Where it stands: its events, each piece of a spliced one."""
        return tuple(piece for event in self.events for piece in (event.pieces or (event,)))

    @property
    def text(self) -> str:
        """Its messages, a line each, without their envelopes."""
        return "\n".join(event.text for event in self.events)

    @property
    def whole_text(self) -> str:
        """Its messages, a line each, with their envelopes."""
        return "\n".join(event.whole_text for event in self.events)

    @property
    def frame(self) -> Event | None:
        """The frame of the stack to blame: the first that isn't the panic's own."""
        frames = (event for event in self.part(STACK) if event.get("function") or event.get("symbol"))
        return next((event for event in frames if event.get("function") not in MACHINERY), None)

    @property
    def fields(self) -> dict[str, Any]:
        if self._fields is None:
            self._fields = self._found()
        return self._fields

    def get(self, field: str) -> Any:
        """The value of a field, None where it has none of that name."""
        return self.fields.get(field)

    def _found(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        registers: dict[str, Any] = {}
        dump: dict[str, Any] = {}
        for part, event in self.members:
            if part == REGISTERS:
                registers.update(_registers(event.own_fields))
            elif part == DUMP:
                dump.update(event.own_fields)
                if event.name in self.form.last:
                    dump["state"] = event.name.removeprefix("panic.dump_")
            elif part != STACK:
                _add(found, event)
        reason = found.get("message") or next((event.text for event in self.part(REASON)), None) or found.get("reason")
        if reason is not None:
            found["message"] = reason
            # the reason is a message of its own: BAD TRAP: … occurred in module …
            for event in self.members[0].event.like(str(reason)):
                _add(found, event)
        frame = self.frame
        if frame is not None and "function" not in found:
            found.update({name: frame.get(name) for name in ("function", "module", "symbol") if frame.get(name) is not None})
        stack = [{name: value for name in FRAME_FIELDS if (value := event.get(name)) is not None} for event in self.part(STACK)]
        return {**found, **{name: value for name, value in ((STACK, stack), (REGISTERS, registers), (DUMP, dump)) if value},
                "complete": self.complete}

    def __repr__(self) -> str:
        return f"<{self.name} line={self.line} {len(self.members)} events{'' if self.complete else ' truncated'}>"


def _add(found: dict[str, Any], event: Event) -> None:
    if event.name != UNKNOWN_NAME and not event.generic:
        for name, value in event.own_fields.items():
            found.setdefault(name, value)


def _registers(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What registers an event tells of: each field is one, but where `first` names it and `first_value` is its value."""
    found = {}
    for name, value in fields.items():
        if name + "_value" in fields:
            found[str(value)] = fields[name + "_value"]
        elif isinstance(value, int) and name not in PLACES and name.removesuffix("_value") not in fields.keys() - {name}:
            found[name] = value
    return found


# Whose lines they are: a domain in Xen's log, a host in syslog's.
Source = tuple[Any, Any]


class _Open:
    """A block that is under way: whose it is, its events so far, the line of the last."""

    __slots__ = ("complete", "form", "line", "members", "source")

    def __init__(self, form: Form, source: Source) -> None:
        self.form = form
        self.source = source
        self.members: list[Member] = []
        self.complete = False
        self.line = 0

    def take(self, part: str, event: Event) -> None:
        self.members.append(Member(part, event))
        self.line = (event.pieces or (event,))[-1].line
        if event.name in self.form.becomes[1]:
            self.complete = False
        if event.name in self.form.last or (self.form.closing and self.form.closing in event.text):
            self.complete = True

    def takes(self, source: Source) -> bool:
        """Whether an event from there may belong to it; syslog names the host on a message's first line only."""
        return source == self.source or source == (self.source[0], None)

    @property
    def waits(self) -> bool:
        """Whether the reason stands below: the last event was to tell it, and has no text."""
        last = self.members[-1].event
        return last.name in self.form.below and last.get("message") is None

    def over(self, part: str, name: str) -> bool:
        """Whether an event of its own form tells that another block begins."""
        if name in self.form.begins:
            return any(event.name in self.form.begins for _, event in self.members)
        return self.complete and name in self.form.opens and part == REASON

    @property
    def block(self) -> Block:
        return Block(self.form, self.members, self.complete)


def blocks(events: Iterable[Event], kinds: Sequence[str] = KINDS) -> Iterator[Block]:
    """The blocks of these kinds that `events` tell, in the order in which they end."""
    for one in with_blocks(events):
        if isinstance(one, Block) and one.kind in kinds:
            yield one


def with_blocks(events: Iterable[Event]) -> Iterator[Event | Block]:
    """Events as they come, and behind the events of each block the block, as soon as it is certain that it is over."""
    roles = _roles()
    dialects = _dialects()
    under_way: list[_Open] = []
    for event in events:
        name = event.name
        known = roles.get(name, ())
        if under_way:
            for one in tuple(under_way):
                if event.line - one.line > one.form.reach or name in ANEW:
                    under_way.remove(one)
                    yield one.block
            if not known and (form := dialects.get(name.partition(".")[0])):
                known = ((form, "told"),)
        elif not known:
            yield event
            continue
        ended = _place(event, known, under_way)
        if ended is not None:
            yield ended.block
        yield event
    for one in under_way:
        yield one.block


def _place(event: Event, known: tuple[tuple[Form, str], ...], under_way: list[_Open]) -> _Open | None:
    """Add `event` to the block that it belongs to, one under way or a new one; the block that this ends."""
    name = event.name
    ended = None
    for one in under_way:
        if one.waits and 0 < event.line - one.line <= 2 and all(part in ("told", REASON) for _, part in known):
            one.take(REASON, event)
            return None
    for form, part in known:
        source = (event.get("domain"), event.get("host")) if form.guest else (None, None)
        found = next((one for one in under_way if one.form is form and one.takes(source)), None)
        if found is not None and found.over(part, name):
            under_way.remove(found)
            ended, found = found, None
        if found is None and (name in form.begins or name in form.opens):
            found = _Open(form, source)
            under_way.append(found)
        # what another form begins with joins this one once
        elif found is not None and len(known) > 1 and name not in form.begins and any(name == other.name for _, other in found.members):
            found = None
        if found is not None:
            found.take(part, event)
            return ended
    return ended


@cache
def _roles() -> dict[str, tuple[tuple[Form, str], ...]]:
    """Each event's forms, in the order of FORMS, and its part in each."""
    found: dict[str, tuple[tuple[Form, str], ...]] = {}
    for form in FORMS:
        for name in form.names:
            part = next((part for part, names in form.parts.items() if name in names), "head")
            found[name] = (*found.get(name, ()), (form, part))
    return found


@cache
def _dialects() -> dict[str, Form]:
    return {form.dialect: form for form in FORMS if form.dialect}
