"""Facts of a boot: where one begins and ends, how far it got, who boots on what, what became of disks and services."""

from __future__ import annotations

from typing import Any

import pytest

import bootdiag
from bootdiag.boot import facts, markers
from bootdiag.boot.model import Boot
from bootdiag.grammar.tables import tables

BANNER = "SunOS Release 5.11 Version snv_111b 64-bit\n"
LOGIN = "\nbirch console login:\n"
PANIC = "\npanic[cpu0]/thread=fffffffffbc2e3a0: vfs_mountroot: cannot mount root\n"
SULOGIN = "Root password for system maintenance (control-d to bypass):\n"


def boots(log: str) -> tuple[Boot, ...]:
    return bootdiag.analyze(log).boots


def last(log: str) -> Boot:
    return boots(log)[-1]


@pytest.mark.parametrize(("log", "outcome", "line"), [
    (BANNER + "Hostname: birch\n" + LOGIN, "login", 4),
    (BANNER + SULOGIN, "maintenance", 2),
    ("Boot device: /pci@1f,0/ide@d/disk@0,0:a  File and args: -s\n" + BANNER + SULOGIN, "single-user", 3),
    (BANNER + 'Booting to milestone "milestone/single-user:default".\n' + SULOGIN, "single-user", 3),
    (BANNER + PANIC + "syncing file systems... done\nrebooting...\n", "panic", 3),
    (BANNER + "Hostname: birch\n" + LOGIN + PANIC, "panic", 6),
    (BANNER + LOGIN + "syncing file systems... done\nrebooting...\n", "reboot", 5),
    ("{0} ok boot\nCan't open boot device\n", "firmware", None),
    ("Can't open boot device\nBoot device: disk1  File and args:\n" + BANNER + LOGIN, "login", 5),
    (BANNER + "Hostname: birch\n", "unfinished", None),
    ("Mar  4 10:01:02 birch sshd[412]: [ID 800047 auth.notice] Failed none for root from 192.0.2.7 port 1023 ssh2\n"
     "Mar  4 10:01:02 birch genunix: [ID 408114 kern.info] /pci@0,0/pci1000,30@10 (mpt0) online\n", "running", None),
])
def test_outcome(log: str, outcome: str, line: int | None) -> None:
    found = last(log).outcome
    assert (found.id, found.line) == (outcome, line)


def test_a_repeated_banner_is_another_boot() -> None:
    found = boots(BANNER + PANIC + "rebooting...\n" + BANNER + LOGIN)
    assert [(boot.first_line, boot.last_line, boot.outcome.id) for boot in found] == [(1, 4, "panic"), (5, 7, "login")]


def test_firmware_after_a_kernel_is_another_boot() -> None:
    found = boots(BANNER + LOGIN + "Rebooting with command: boot\nBoot device: disk  File and args:\n" + BANNER)
    assert [boot.outcome.id for boot in found] == ["login", "unfinished"]


def test_several_tries_at_the_prompt_are_one_session() -> None:
    assert len(boots("{0} ok boot disk0\nBoot device: disk0  File and args:\nCan't open boot device\n"
                     "{0} ok boot disk1\nBoot device: disk1  File and args:\nCan't open boot device\n")) == 1


@pytest.mark.parametrize(("log", "fields"), [
    ("v3.2.1 chgset '58bf50a2c754.3c18e9e0f827 (3.2.1 5.0.0.235.17085)'\n",
     {"hypervisor": "3.2.1", "toolstack": "XenServer 5.0.0, build 17085", "platform": "xpv-domu", "xen": True}),
    ("v3.1.4 chgset 'unavailable'\n", {"hypervisor": "3.1.4"}),
    (BANNER, {"release": "5.11", "version": "snv_111b", "bits": 64}),
    ("features: 611e66c6\n", {"cpu_bits": 64, "verbose": True}),
    ("root nexus = i86xpv\n", {"platform": "xpv-domu"}),
    ("root on /ramdisk:a fstype ufs\n", {"root": "/ramdisk:a", "root_fstype": "ufs", "miniroot": True}),
    ("Boot device: disk  File and args: -v -m milestone=none\n", {"verbose": True, "milestone": "none", "single_user": True}),
    ("Boot device: disk  File and args: -kd\n", {"debugger": True}),
])
def test_context(log: str, fields: dict[str, Any]) -> None:
    context = last(log).context
    assert {name: context.get(name) for name in fields} == fields


def test_a_milestone_that_does_not_exist_is_no_request() -> None:
    boot = last("Boot device: disk  File and args: -m milestone=0\n" + BANNER)
    assert "single_user" not in boot.context
    assert [fact.get("fault") for fact in boot.facts_of("argument")] == ["no-such-milestone"]


def test_disks() -> None:
    log = "xdf0 is /xpvd/xdf@51712\nxdf1 is /xpvd/xdf@51760\nxdf@51712: 41943040 blocksxdf@51760: 1034668 blocks\nxdf2 is /xpvd/xdf@51776\n"
    found = {fact.get("vdev"): (fact.get("state"), fact.get("role"), fact.get("device")) for fact in last(log).facts_of("disk")}
    assert found == {"xvda": ("connected", "disk", "xdf0"), "xvdd": ("connected", "cd", "xdf1"), "xvde": ("attached", None, "xdf2")}


def test_services_and_what_waits_for_them() -> None:
    stamp = "Mar  4 10:01:02 svc.startd[8]: "
    boot = last(f'{BANNER}{stamp}svc:/system/filesystem/usr:default: Method "/lib/svc/method/fs-usr" failed with exit status 95.\n'
                f"{stamp}system/filesystem/usr:default failed fatally: transitioned to maintenance (see 'svcs -xv' for details)\n")
    fact, = boot.facts_of("service")
    assert (fact.get("fmri"), fact.get("state"), fact.get("status")) == ("svc:/system/filesystem/usr:default", "maintenance", 95)
    assert fact.get("needed_by") > 40
    assert facts.expected_next(boot)[:2] == ("system/device/local", "system/filesystem/minimal")


def test_the_panics_module_is_not_its_machinery() -> None:
    boot = last(BANNER + PANIC + "\nfffffffffbc4fae0 genunix:vmpanic+10 ()\nfffffffffbc4faf0 genunix:rootconf+113 ()\n")
    fact, = boot.facts_of("panic")
    assert (fact.get("function"), fact.get("module"), fact.get("message")) == ("rootconf", "genunix", "vfs_mountroot: cannot mount root")


def test_absence_can_be_judged_only_behind_its_phase() -> None:
    started = last(BANNER + "root nexus = i86pc\n")
    assert facts.judged(started) == {**facts.judged(started), "kernel": True, "devices": False, "init": False, "end": False}
    assert all(facts.judged(last(BANNER + LOGIN)).values())


def test_every_marker_is_an_event() -> None:
    """A misspelt name in the tables would silently never match."""
    names = set(tables().names)
    dialects = {name.partition(".")[0] for name in names}
    marked = (markers.BEGINS | markers.BOOTING | markers.RESTARTS | markers.FACT_EVENTS | markers.WEAK
              | set(markers.ENDS) | set(markers.CONTEXT)).union(*(phase.markers for phase in markers.PHASES))
    assert marked - names == set()
    assert (set(markers.STAGES) | markers.WHOLE).union(*(phase.dialects for phase in markers.PHASES)) - dialects - names == set()
