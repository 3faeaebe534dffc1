"""The messages that are known from the systems' sources (../shared), their formats filled with values: each line has its event, and
the event has the values as fields.  And the project's own list of its messages, made from its grammars, by the same measure.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Any

import pytest

from bootdiag.grammar.events import Event
from bootdiag.grammar.match import DIGITS, Memo
from tests.conftest import SHARED
from tests.grammar.dialects import DIALECTS, all_matcher, dialect, texts
from tests.grammar.messages import CONVERSION, Filled, Maker, filled, of

MESSAGES = SHARED / "reference" / "messages.jsonl"
TIMES = 20

# What is no message of its own, and why.
FRAGMENT = "part of a line, printed behind another message"
ENVELOPE = "stands before a message, or is any text behind such a beginning"
FREE = "nothing but a text of somebody's own"
EXEMPT: Mapping[str, str] = {
    "dev-at-root-space": FRAGMENT,
    "syncing-done": FRAGMENT,
    "zfs-mounting-counter": FRAGMENT,
    "xen-e820-range": FRAGMENT,
    "xen-e820-range-old": FRAGMENT,
    "trap-comm": FREE,
    "login-issue": FREE,
    "libxl-line": ENVELOPE,
    "shape-notice": ENVELOPE,
    "shape-warning": ENVELOPE,
    "shape-syslog-nosyslogd": ENVELOPE,
    "shape-syslog-syslogd": ENVELOPE,
    "fma-zfs-8000-cs": "a code in other messages",
    "fma-zfs-8000-d3": "a code in other messages",
    "fma-zfs-8000-hc": "a code in other messages",
    "fma-smf-8000-yx": "a code in other messages",
}
# Values that the event's name says, or that are of a word of the message.
SPOKEN: Mapping[str, set[str]] = {
    "grub-error": {"text"},
    "loader-booting-countdown": {"3"},
    "xen-nx": {"1"},
    "dev-status": {"state"},
    "ufs-free-inode": {"3"},
    "zone-banner": {"name"},
    "devfsadm-xvmd": {"mod"},
    "xen-dom0-kernel": {"pae"},
    "xen-fatal-trap": {"4"},
    "xen-fatal-trap-old": {"4"},
    "xen-guest-stack": {"1"},
    "xend-already-used": {"3"},
}

DEVICES = of("/dev/dsk/c0d0s0", "/dev/rdsk/c1t0d0s7")
SERVICES = of("svc:/system/filesystem/usr:default", "svc:/network/physical:default", "svc:/system/boot-archive:default")
REGISTER = of("rdi", "rsi", "r8", "rax", "rip", "cs")
PROGRAMS = of("halt", "reboot", "poweroff")
TRAPS = of("#PF", "#GP", "#UD")
# Values that need more than the name of their field.
WORDS_OF: Mapping[str, Mapping[str, Maker]] = {
    "ramdisk-missing-obp": {"name": of("ramdisk-root", "ramdisk0")},
    "loader-booting-countdown": {"1": of("/boot/kernel/unix", "/platform/i86pc/kernel/amd64/unix"), "2": of("3", "10"), "3": of("s")},
    "grub-error": {"text": of("File not found", "Invalid or unsupported executable format", "Disk read error")},
    "modsys-dup-setting": {"1": of("zfs_arc_max", "maxusers"), "2": of("etc/system"), "3": of("zfs_arc_max", "maxusers"), "4": of("=")},
    "dev-multipath-status": {
        "1": of("/scsi_vhci/disk@g5000c500a1"),
        "2": of("sd", "ssd"),
        "4": of("optimal", "degraded", "failed"),
        "6": of("mpt_sas3/disk@w5000c500a1b2c3d5,0"),
        "7": of("online", "offline", "standby"),
    },
    "dev-status": {"state": of("online", "offline", "down", "quiesced")},
    "dev-cpu-at": {"3": of("cpus", "cpunex")},
    "dev-scsi-at": {"hba": of("mpt", "glm", "esp")},
    "dev-ata-at": {"hba": of("ata", "ide")},
    "dev-scsi-unit-address": {"hba": of("mpt_sas", "iscsi")},
    "cpu-brand": {"text": of("Intel(r) Xeon(r) CPU E5410 @ 2.33GHz")},
    "dev-usb-at": {
        "1": of("1", "2"),
        "2": of("0", "10"),
        "3": of("device", "interface"),
        "4": of("usb430,100", "usb781,5567"),
        "5": of("low speed (USB 1.x)", "high speed (USB 2.x)"),
        "6": of("1", "2"),
        "7": of("0", "10"),
        "8": of("root", "external"),
    },
    "cpu-kpti": {
        "kpti": of("enabled", "disabled"),
        "pcid": of("in use", "disabled", "enabled", "not supported"),
        "invpcid": of("in use", "disabled", "not supported"),
    },
    "xen-version-odd": {"1": of("3.4-xvm", "4.1.x")},
    "xenbus-unknown-error": {"err": of("EIO", "EXDEV", "EDOM")},
    "scsi-error-command": {"level": of("Retryable", "Fatal", "Informational")},
    "scsi-sense-key": {"key": of("Unit Attention", "Media Error")},
    "sd-transport-failed": {"reason": of("reset", "timeout", "incomplete"), "action": of("retrying command", "giving up")},
    "ghd-timeout": {"what": of("abort request", "abort device", "reset target", "reset bus")},
    "sata-model": {"model": of("VBOX HARDDISK", "ST3500630NS")},
    "mac-link-up": {"detail": of("1000 Mbps, full duplex", "100 Mbps, half duplex")},
    "nfs-root-no-portmap": {"path": of("/export/root", "/netroot")},
    "root-on": {"fstype": of("zfs", "ufs", "nfsdyn")},
    "cannot-mount-root": {"fstype": of("zfs", "ufs", "hsfs")},
    "cannot-find-fs": {"fs": of("zfs", "ufs")},
    "zfs-alt-path": {"old": of("/pci@0,0/pci8086,2829@d/disk@0,0:a"), "new": of("/pci@0,0/pci-ide@1,1/ide@0/cmdk@0,0:a")},
    "ufs-free-inode": {"1": of("/var", "/export/home"), "3": of(" -o f", "")},
    "bad-trap": {"name": of("Page fault", "General protection fault")},
    "bad-trap-module": {"name": of("Page fault"), "why": of("a NULL pointer dereference", "an illegal access to a user address")},
    "trap-bad-fault": {"who": of("kernel", "user")},
    "trap-regs": {"1": REGISTER, "3": of("rdx", "rcx", "r9"), "5": of("rbx", "rbp", "r10")},
    "stack-frame": {"module": of("zfs", "unix"), "args": of("fffffffffbc30400, 10, ffffff00044a5c60", "")},
    "stack-frame-32": {"module": of("zfs", "genunix"), "args": of("d2b3c4d8, 0, 1f", "")},
    "stack-frame-sparc": {"2": of("unix", "genunix", "zfs"), "3": of("die", "ktl0", "vdev_open")},
    "dump-to": {"content": of("kernel", "all")},
    "halt-sig": {"expr": of("vp->v_count > 0", "ret == 0")},
    "log-overflow": {"hint": of(" -- is syslogd(1M) running?")},
    "init-respawn": {"id": of("co", "sc", "s1")},
    "init-inittab": {"path": of("/etc/inittab", "/etc/ioctl.syscon")},
    "zone-banner": {"name": of("SunOS")},
    "startd-method-failed-status": {"3": SERVICES, "4": of("/lib/svc/method/fs-usr", "/lib/svc/method/net-physical start")},
    "startd-method-failed-signal": {"3": SERVICES, "4": of("/lib/svc/method/fs-usr"), "5": of("KILL", "SEGV")},
    "startd-timeout": {"3": SERVICES},
    "startd-milestone-invalid": {"3": of("svc:/milestone/single-user:default", "milestone/none")},
    "startd-cycle": {"4": of("svc:/system/a:default svc:/system/b:default")},
    "startd-executing-rc": {"time": of("Nov 17 03:36:50"), "script": of("/etc/rc2.d/S20sysetup"), "arg": of("start", "stop")},
    "savecore-panic": {"text": of("BAD TRAP: type=e", "sync initiated")},
    "startd-emi-status": {"what": of("svc:/system/early-manifest-import:default")},
    "configd-integrity": {"db": of("/etc/svc/repository.db")},
    "configd-cannot-open": {"db": of("/etc/svc/repository.db")},
    "configd-unable-write": {"db": of("/etc/svc/repository.db")},
    "checkfs-unable": {"type": of("ufs"), "rdev": DEVICES},
    "checkfs-fatal": {"2": of("/usr", "/"), "3": of("ufs"), "4": DEVICES},
    "net-ifconfig-failed": {"what": of("plumb IPv4", "configure IPv6"), "list": of("bge0", "e1000g0 e1000g1")},
    "net-ignoring-hostname": {"if": of("bge0", "hme1")},
    "net-starting-dhcp": {"if": of("bge0", "hme1")},
    "ba-halt-start-fail": {"prog": PROGRAMS},
    "halt-zones": {"prog": PROGRAMS},
    "halt-still-waiting": {"prog": PROGRAMS},
    "fma-block": {
        "msgid": of("ZFS-8000-D3", "SUN4U-8000-2S"),
        "type": of("Fault", "Defect", "Alert"),
        "severity": of("Major", "Critical", "Minor"),
        "platform": of("i86pc", "SUNW,Sun-Fire-T200"),
        "csn": of("-", "0627NNN"),
        "source": of("zfs-diagnosis", "eft"),
        "rev": of("1.0"),
        "time": of("Mon Jan  5 12:33:10 UTC 2009"),
    },
    "live-platform-profile": {"dir": of("/cdrom", "/var/svc/profile")},
    "nexenta-unable-mount": {"dir": of("/usr", "/opt"), "src": of("/.cdrom/usr", "/dev/lofi/1")},
    "nexenta-zpool-import": {"dir": of("/mnt", "/.cdrom")},
    "devfsadm-xvmd": {"mod": of("SUNW_disk_link"), "dev": of("xvda1x", "51999")},
    "swapadd-warn": {"text": of("/dev/dsk/c0d0s1: No such device or address")},
    "obp-banner": {"rel": of("4.30.4", "3.10.22 ME")},
    "obp-probing": {"bus": of("/pci@1f,0", "/pci@1f,0/pci@1"), "dev": of("Device 3", "Device 5")},
    "obp-last-trap": {"trap": of("Fast Data Access MMU Miss")},
    "xen-banner": {"cc": of("gcc (GCC) 4.4.5", "gcc version 3.4.3 (csl-sol210-3_4-20050802)"), "debug": of("debug=n", "debug=y")},
    "xen-e820": {"src": of("Xen-e820", "Multiboot-e820")},
    "xen-scheduler": {"name": of("SMP Credit Scheduler", "SMP Credit Scheduler rev2"), "opt": of("credit", "credit2")},
    "xen-nx": {"1": of("in", "")},
    "xen-platform-timer": {"name": of("ACPI PM Timer", "HPET", "PIT")},
    "xen-dom0-kernel": {"pae": of(", PAE", ""), "endian": of("lsb")},
    "xen-serial-input": {"key": of("a")},
    "xen-serial-input-old": {"dst": of("DOM0", "Xen"), "key": of("a"), "other": of("Xen", "DOM0")},
    "xen-reboot-five-new": {"what": of("Reboot", "Crash")},
    "xen-fatal-trap": {"2": TRAPS, "4": of(" IN INTERRUPT CONTEXT", "")},
    "xen-fatal-trap-old": {"2": of("general protection fault"), "4": of("", ", IN INTERRUPT CONTEXT")},
    "xen-guest-stack": {"1": of("rsp", "esp", "sp")},
    "xen-unhandled-vec": {"3": TRAPS},
    "xen-regs-header": {"extra": of(".1", "-rc2"), "caps": of("x86_64  debug=n  Not tainted", "x86_32p  debug=y  Tainted:    C")},
    "libxl-console": {"func": of("domcreate_rebuild_done")},
    "libxl-boot-loader-fail": {"func": of("bootloader_finished"), "log": of("/var/log/xen/bootloader.3.log")},
    "libxl-device-timeout": {
        "func": of("device_hotplug_done"),
        "4": of("add", "remove"),
        "path": of("/local/domain/0/backend/vbd/3/51712"),
        "5": of("/local/domain/0/backend/vbd/3/51712"),
    },
    "xend-already-used": {
        "1": of("/export/xen/disk.img"),
        "2": of("/dev/loop0", "/dev/lofi/1"),
        "3": of("which is mounted"),
        "4": of("a guest", "the privileged"),
        "5": of("now", "read-write"),
    },
    "hotplug-block-not-exist": {"path": of("/dev/vg0/guest", "/dev/zvol/dsk/rpool/guest")},
    "hotplug-path-closed": {"path": of("backend/vbd/3/51712", "/local/domain/0/backend/vbd/3/51712"), "state": of("6", "5")},
    "vcpu-target-state": {"err": of("frozen", "halted")},
    "vcpu-failed-start": {"text": of("Invalid argument")},
    "ahci-serror": {"2": of("port 3", "port 0"), "3": of("Handshake error", "PhyRdy change", "CRC error")},
    "mptsas-log-info": {"3": of("w5000c500a1b2c3d5", "p3")},
    "blkdev-parent": {"node": of("blkdev0", "blkdev1")},
    "blkdev-transfer-small": {"node": of("blkdev0")},
    "blkdev-devid": {"node": of("blkdev0")},
    "startd-invalid-milestone": {"3": of("multi", "svc:/milestone/none")},
    "fslocal-mountall": {"fmri": of("svc:/system/filesystem/local:default")},
}


@cache
def messages() -> list[dict[str, Any]]:
    return [json.loads(line) for line in MESSAGES.read_text(encoding="utf-8").splitlines()] if MESSAGES.exists() else []


def lines_of(entry: Mapping[str, Any]) -> list[list[Filled]]:
    """The lines of an entry's message, filled TIMES times."""
    random = Random(entry["id"])
    return [filled(entry["format"], list(entry["fields"]), random, WORDS_OF.get(entry["id"], {})) for _ in range(TIMES)]


def events_of(line: str, memo: Memo) -> list[Event]:
    """The events of a line of console, its template looked up."""
    raw = line.encode()
    names = memo.matcher.tables.names
    return [
        Event(names[part.shape] if part.shape >= 0 else "unknown", 1, raw, part, memo.matcher) for part in memo[raw.translate(DIGITS)].parts
    ]


def complaints(message: Filled, events: list[Event], spoken: set[str]) -> list[str]:
    """What is wrong with the events of a message: unknown, general, or without one of its values."""
    if wrong := [event.name for event in events if event.name == "unknown" or event.generic]:
        return [f"{wrong[0]}: {message.line}"]
    found = []
    spans = [
        (decode(event._raw[start:end].decode()), start, end)
        for event in events
        for _, decode, start, end in event._matcher.spans(event._part, event._raw)
    ]
    for value in message.values:
        if value.field in spoken:
            continue
        covering = [one for one, start, end in spans if start < value.end and value.start < end]
        exact = [one for one, start, end in spans if (start, end) == (value.start, value.end)]
        text = message.line[value.start : value.end]
        if not covering or (value.number is not None and exact and exact[0] not in (value.number, text)):
            found.append(f"{text} is no field, or not as it stands, of {events}: {message.line}")
    return found


@pytest.mark.skipif(not MESSAGES.exists(), reason="the messages that are shared aren't here")
def test_known_messages() -> None:
    memo = Memo(all_matcher())
    found: dict[str, list[str]] = {}
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for entry in messages():
        if entry["id"] in EXEMPT:
            continue
        wrong = []
        for lines in lines_of(entry):
            events = [events_of(one.line, memo) for one in lines]
            for one, own in zip(lines, events, strict=True):
                wrong += complaints(one, own, SPOKEN.get(entry["id"], set()))
            if entry["id"] not in SPOKEN:
                names[CONVERSION.sub("%", entry["format"]).strip()].add(tuple(event.name for own in events for event in own))
        if wrong:
            found[entry["id"]] = wrong
    assert not found, f"{len(found)} messages:\n" + "\n".join(f"{name} ({len(wrong)}): {wrong[0]}" for name, wrong in found.items())
    apart = {format: many for format, many in names.items() if len(many) > 1}
    assert not apart, "the event depends on the values:\n" + "\n".join(map(repr, apart.items()))


@pytest.mark.skipif(not MESSAGES.exists(), reason="the messages that are shared aren't here")
def test_few_messages_are_exempt() -> None:
    assert len(EXEMPT) <= 25
    assert set(EXEMPT) | set(WORDS_OF) | set(SPOKEN) <= {entry["id"] for entry in messages()}


BEFORE = {"console": "", "xen": "(XEN) ", "linux": "[    1.000000] ", "libxl": "libxl: error: libxl_create.c:1:create: "}


@pytest.mark.parametrize("name", [name for name in DIALECTS if name != "envelope"])
def test_own_messages(name: str) -> None:
    """Of the texts that a rule's pattern makes, each is that rule's event, with the fields that the pattern finds; and so is it with
    other digits in it."""
    memo = Memo(all_matcher())
    random = Random(name)
    before = BEFORE[dialect(name).streams[0]]
    found = []
    for shape in dialect(name).shapes:
        if shape.generic:
            continue
        for made in texts(shape, 6):
            for text in (made, re.sub("[0-9]", lambda _: str(random.randrange(10)), made)):
                match = re.fullmatch(shape.pattern, text)
                if match is None or text.endswith((" ", "\t")) or not text.isascii():
                    continue  # lines end before their last blanks
                events = events_of(before + text, memo)
                groups = {
                    (field.name, match.group(number)) for number, field in enumerate(shape.groups, 1) if match.group(number) is not None
                }
                # free text may hold what looks like another message
                if events[0].name != shape.name or (len(events) > 1 and shape.closed):
                    found.append(f"{shape.name} made {text!r}, which is {[event.name for event in events]}")
                elif len(events) == 1 and not groups <= said(events[0]):
                    found.append(f"{shape.name} made {text!r}, which is {events[0]}")
    assert not found, "\n".join(found)


def said(event: Event) -> set[tuple[str, str]]:
    """An event's fields as they stand."""
    return {(field, event._raw[start:end].decode()) for field, _, start, end in event._matcher.spans(event._part, event._raw)}
