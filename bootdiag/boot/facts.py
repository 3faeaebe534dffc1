"""The facts of one boot, each by a small fold over its events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bootdiag.boot.clocks import clocks_of
from bootdiag.boot.domains import domains_of
from bootdiag.boot.markers import (
    ALIEN,
    BEGINS,
    BOOTING,
    CONTEXT,
    EMULATED,
    ENDS,
    EXCERPTS,
    FACT_EVENTS,
    LDOM_DRIVERS,
    LINUX_FAILED,
    PHASES,
    PROCESSORS,
    RESTARTS,
    STAGES,
    STANDING,
    VERBOSE,
    WEAK,
    WHOLE,
    XEN_LINUX,
    XPV_DRIVERS,
)
from bootdiag.boot.model import Boot, Fact
from bootdiag.boot.outcome import outcome
from bootdiag.grammar.blocks import blocks
from bootdiag.grammar.events import Event
from bootdiag.grammar.tables import tables
from bootdiag.knowledge import units

MILESTONES = ("all", "none", "su", "single-user", "mu", "multi-user", "mus", "multi-user-server")
# The bit of the mask x86_feature that says that the processor can run 64-bit kernels (OpenSolaris snv_104, x86_archext.h).
CPU_64 = 1 << 30
# Where the devices of a logical domain hang (sun4v's machine description).
CHANNELS = "/channel-devices@"


def boot_of(number: int, first_line: int, last_line: int, events: Sequence[Event]) -> Boot:
    """The boot that `events` tell of; it spans the lines `first_line` to `last_line`."""
    context = dict(context_of(events))
    if processors := {event.get("cpu") for event in events if event.name in PROCESSORS}:
        context["cpus"] = len(processors)
    if context.get("xen") and context.get("platform") == "i86pc":  # Xen's drivers on a kernel for hardware
        context["guest"] = "hvm"
    end = outcome(events, context)
    reached = phases_of(events)
    facts = [Fact("context", context), *arguments_of(events), *disks_of(events), *devices_of(events), *services_of(events),
             *panics_of(events), *domains_of(events)]
    facts += [Fact("phase", {"phase": phase, "state": "reached"}) for phase in reached]
    facts.append(Fact("outcome", {"id": end.id}))
    if end.id != "running":  # an excerpt may span weeks
        facts += clocks_of(events)
    complete = end.id in STANDING
    return Boot(number, first_line, last_line, tuple(events), tuple(facts), reached, end, complete)


def telling(names: Iterable[str]) -> bool:
    """Whether events of these names speak of Solaris, illumos or Xen, or of a Linux that did not come up.

    A Linux that runs, a prompt or a stamp alone is no boot log.
    """
    return any(name not in WEAK and (name in XEN_LINUX or name in LINUX_FAILED or name.partition(".")[0] not in ALIEN) for name in names)


def judged(boot: Boot) -> dict[str, bool]:
    """Of each phase (and of the `end`) whether what should have been printed in it would be in the capture."""
    order = [phase.id for phase in PHASES]
    furthest = max((order.index(phase) for phase in boot.reached), default=-1)
    return {"end": boot.complete, **{phase: boot.complete or number < furthest for number, phase in enumerate(order)}}


def reached(boot: Boot) -> str | None:
    """The phases that the boot went through, in words; None where none is to be seen."""
    return ", ".join(phase.title for phase in PHASES if phase.id in boot.reached) or None


def expected_next(boot: Boot) -> tuple[str, ...]:
    """What a good boot does after the furthest phase that was reached; nothing once there is a login.

    Behind a service that failed on the way to the console login, the services that wait for it; else what the next phases print.
    """
    if "login" not in boot.reached and (failed := {str(fact.get("fmri")) for fact in boot.facts_of("service")}):
        from bootdiag.knowledge.relations import CHAIN

        first = next((number for number, fmri in enumerate(CHAIN) if fmri in failed), None)
        if first is not None:
            return tuple(fmri.removeprefix("svc:/").removesuffix(":default") for fmri in CHAIN[first + 1:])
    order = [phase.id for phase in PHASES]
    furthest = max((order.index(phase) for phase in boot.reached), default=-1)
    return tuple(phase.expects for phase in PHASES[furthest + 1:] if phase.expects) if furthest >= 0 else ()


def wanted() -> frozenset[str]:
    """The names of all events that facts are made of."""
    names = BEGINS | BOOTING | RESTARTS | EXCERPTS | FACT_EVENTS | set(ENDS) | set(CONTEXT)
    dialects = set(STAGES)
    for phase in PHASES:
        names |= phase.markers
        dialects.update(phase.dialects)
    return frozenset(names | {name for name in tables().names if name.partition(".")[0] in dialects & WHOLE})


def context_of(events: Iterable[Event]) -> Iterator[tuple[str, Any]]:
    """What is known of the machine and the request: (field of the fact, value), the last one counts."""
    for event in events:
        for field, value in CONTEXT.get(event.name, ()):
            if isinstance(value, str) and value.startswith("$"):
                content = event.get(value[1:])
                if content is not None:
                    yield field, content
            else:
                yield field, value
        if event.name == "kernel.root_on" and str(event.get("root")).startswith("/ramdisk"):
            yield "miniroot", True
        elif event.name == "kernel.root_nexus":
            yield "platform", platform_of(str(event.get("nexus")))
        elif event.name == "kernel.module_loaded":
            parts = str(event.get("module")).split("/")
            if parts[1:2] == ["platform"] and len(parts) > 3:
                yield "platform", platform_of(parts[2])
        elif event.name in ("device.is", "device.online", "device.is_at"):
            yield from virtual_of(event)
        elif event.name == "obp.boot_device" and CHANNELS in str(event.get("device")):
            yield "guest", "ldom"
        elif event.name == "hvmloader.start" and event.get("domain") is None:
            yield from (("xen", True), ("guest", "hvm"))
        elif event.name == "kernel.cpu_name" and str(event.get("brand")).startswith(EMULATED):
            yield "emulator", "QEMU"
        elif event.name == "xpv.hypervisor_version":
            yield from hypervisor_of(str(event.get("version")), str(event.get("changeset") or ""))
        elif event.name == "kernel.features" and int(str(event.get("features")), 16) & CPU_64:
            yield "cpu_bits", 64
        elif event.name == "smf.booting_to_milestone":
            yield from requested("-m", "milestone=" + str(event.get("milestone")).removeprefix("svc:/milestone/").partition(":")[0])
        elif event.name == "userland.hostname" and str(event.get("hostname")).endswith("_installcd"):
            yield "installer", True
        if event.name in VERBOSE:
            yield "verbose", True
        for option, value in boot_arguments(event):
            yield from requested(option, value)


def virtual_of(event: Event) -> Iterator[tuple[str, Any]]:
    """What a device that attached tells of the machine: a logical domain has its disks and networks behind channel devices."""
    driver = str(event.get("device")).rstrip("0123456789")
    if driver in LDOM_DRIVERS and (event.name == "device.is_at" or CHANNELS in str(event.get("path"))):
        yield "guest", "ldom"
    elif driver in XPV_DRIVERS:
        yield "xen", True


def hypervisor_of(version: str, changeset: str) -> Iterator[tuple[str, Any]]:
    """The hypervisor's version; XenServer's product version and build stand in brackets behind its changeset: (3.2.1 5.0.0.235.17085)."""
    yield "hypervisor", version.removeprefix("v")
    product = changeset.partition("(")[2].rstrip(")").split()[1:]
    if product and product[0].count(".") == 4:
        release, _, build = product[0].rpartition(".")
        yield "toolstack", f"XenServer {'.'.join(release.split('.')[:3])}, build {build}"


def platform_of(name: str) -> str:
    """The platform that a root nexus or a folder of /platform names: i86xpv is a paravirtual guest."""
    return "xpv-domu" if name == "i86xpv" else name


def boot_arguments(event: Event) -> Iterator[tuple[str, str]]:
    """The options that a boot line gives: ("-m", "milestone=none"), ("-v", ""), …"""
    if event.name not in FACT_EVENTS:
        return
    words = str(event.get("arguments") or "").split()
    for number, word in enumerate(words):
        if word in ("-m", "-B", "-M"):
            yield word, words[number + 1] if number + 1 < len(words) else ""
        elif word.startswith("-") and word[1:].isalpha():
            for letter in word[1:]:
                yield f"-{letter}", ""


def requested(option: str, value: str) -> Iterator[tuple[str, Any]]:
    """What a boot argument asks for, as fields of the context (kernel(8), svc.startd(8))."""
    if option == "-v":
        yield "verbose", True
    elif option == "-s":
        yield "single_user", True
    elif option in ("-k", "-d"):
        yield "debugger", True
    elif option == "-m" and value.startswith("milestone="):
        name = value.partition("=")[2]
        if name in MILESTONES:
            yield "milestone", name
            if name in ("none", "su", "single-user"):
                yield "single_user", True


def arguments_of(events: Iterable[Event]) -> Iterator[Fact]:
    """Boot arguments that the capture shows; `fault` says what is wrong with one."""
    for event in events:
        for option, value in boot_arguments(event):
            fault = None
            if option == "-m" and value.startswith("milestone=") and value.partition("=")[2] not in MILESTONES:
                fault = "no-such-milestone"
            yield Fact("argument", {"name": option, "value": value, "fault": fault}, (event,))


def phases_of(events: Iterable[Event]) -> dict[str, int]:
    """The phases that were reached, each with the first line that shows it, in the order of PHASES."""
    by_marker = {name: phase.id for phase in PHASES for name in (*phase.markers, *phase.dialects)}
    found: dict[str, int] = {}
    for event in events:
        phase = by_marker.get(event.name) or by_marker.get(event.name.partition(".")[0])
        if phase is not None:
            found.setdefault(phase, event.line)
    return {phase.id: found[phase.id] for phase in PHASES if phase.id in found}


def panics_of(events: Iterable[Event]) -> Iterator[Fact]:
    """The first panic of a SunOS kernel (later ones are panics of panicking): its message, and whose function ran."""
    for block in blocks(events, ("panic",)):
        first, frame = block.events[0], block.frame
        yield Fact("panic", {"message": block.get("message"), "cpu": first.get("cpu"), "function": frame and frame.get("function"),
                             "module": frame and frame.get("module")}, (first,) if frame is None else (first, frame))
        return


def disks_of(events: Iterable[Event]) -> Iterator[Fact]:
    """Paravirtual disks: attached (`xdf1 is /xpvd/xdf@51760`), connected once their size is told."""
    paths: dict[str, tuple[str, Event]] = {}
    sizes: dict[str, tuple[int, Event]] = {}
    for event in events:
        if event.name == "xpv.disk_blocks":
            sizes[str(event.get("vbd"))] = (int(event.get("blocks") or 0), event)
        elif event.name in ("device.is", "device.online"):
            path = str(event.get("path"))
            node = path.rpartition("/")[2]
            if node.startswith("xdf@"):
                paths.setdefault(node, (str(event.get("device")), event))
    for vbd in dict.fromkeys([*paths, *sizes]):
        device, attached = paths.get(vbd, (None, None))
        blocks, connected = sizes.get(vbd, (None, None))
        unit = vbd.partition("@")[2]
        try:
            number = int(unit, 10 if unit.isdigit() else 16)
        except ValueError:  # a path may hold anything, an address only digits
            number = 0
        count = None if blocks is None else blocks * units.SECTOR
        role = None if count is None else "cd" if units.is_cd_size(count) else "disk"
        proof = connected or attached
        yield Fact("disk", {"vbd": vbd, "unit": number, "vdev": units.xvd_of(number), "device": device, "path": f"/xpvd/{vbd}",
                            "blocks": blocks, "size_bytes": count, "role": role,
                            "state": "connected" if connected else "attached"}, (proof,) if proof else ())


def devices_of(events: Iterable[Event]) -> Iterator[Fact]:
    """Devices that attached, by driver and instance."""
    found: dict[str, Fact] = {}
    for event in events:
        if event.name in ("device.is", "device.online"):
            device = str(event.get("device"))
            state = "online" if event.name == "device.online" else "attached"
            found[device] = Fact("device", {"device": device, "path": event.get("path"), "state": state}, (event,))
    yield from found.values()


def services_of(events: Iterable[Event]) -> Iterator[Fact]:
    """Services that the console speaks of: failed, in maintenance; with how many others need them (by the manifests)."""
    found: dict[str, tuple[dict[str, Any], Event]] = {}
    for event in events:
        if not event.name.startswith("smf."):
            continue
        fmri = event.get("fmri")
        if not isinstance(fmri, str):
            continue
        if event.name == "smf.method_failed":
            state: Mapping[str, Any] = {"state": "failed", "status": event.get("status"), "method": event.get("method")}
        elif event.name == "smf.maintenance":
            state = {"state": "maintenance"}
        else:
            continue
        fields, _ = found.get(fmri, ({}, event))
        found[fmri] = ({**fields, **state}, event)
    if not found:
        return
    from bootdiag.knowledge.relations import needed_by

    for fmri, (fields, event) in found.items():
        yield Fact("service", {"fmri": fmri, "needed_by": len(needed_by(fmri)), **fields}, (event,))
