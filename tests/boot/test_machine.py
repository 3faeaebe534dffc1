"""Who boots, on what, and what was asked for; clocks, domains, and the other facts that rules stand on."""

from __future__ import annotations

from typing import Any

import pytest

import bootdiag
from bootdiag.boot.model import Boot, Fact

BANNER = "SunOS Release 5.11 Version snv_111b 64-bit\n"
LOGIN = "\nbirch console login:\n"
SULOGIN = "Root password for system maintenance (control-d to bypass):\n"


def last(log: str) -> Boot:
    return bootdiag.analyze(log).boots[-1]


def only(log: str, name: str) -> Fact:
    fact, = last(log).facts_of(name)
    return fact


@pytest.mark.parametrize(("log", "fields"), [
    pytest.param("v3.1.4 chgset 'unavailable'\n" + BANNER, {"guest": "pv", "platform": "xpv-domu"}, id="paravirtual"),
    pytest.param(BANNER + "root nexus = i86pc\nxpv0 is /xpvd\n/xpvd/xdf@51712 (xdf0) online\n", {"guest": "hvm", "platform": "i86pc"},
                 id="hardware-virtualised, Xen's drivers"),
    pytest.param("HVM Loader\nDetected Xen v4.4.1\n" + BANNER, {"guest": "hvm"}, id="hardware-virtualised, its firmware"),
    pytest.param("(d3) HVM Loader\n(XEN) Freed 300kB init memory\n", {"guest": None}, id="the host that starts such a guest"),
    pytest.param(BANNER + "root nexus = i86pc\n/pci@0,0/pci1af4,2@4 (vioblk0) online\n", {"guest": None}, id="another hypervisor's"),
    pytest.param("Boot device: /virtual-devices@100/channel-devices@200/disk@0:a  File and args:\n" + BANNER, {"guest": "ldom"},
                 id="logical domain, its disk"),
    pytest.param(BANNER + "vnet0 is /virtual-devices@100/channel-devices@200/network@0\n", {"guest": "ldom"},
                 id="logical domain, its network"),
    pytest.param("[Connected to zone 'web' console]\n\n[NOTICE: Zone booting up]\n" + BANNER, {"guest": "zone", "zone": "web"}, id="zone"),
    pytest.param(BANNER + "cpu0: QEMU Virtual CPU version 2.5+\n", {"emulator": "QEMU"}, id="emulated processor"),
    pytest.param("OpenBIOS for Sparc64\n" + BANNER, {"emulator": "QEMU"}, id="emulated firmware"),
    pytest.param(BANNER + "cpu0: Intel(r) Xeon(r) CPU           E5410  @ 2.33GHz\n", {"emulator": None, "guest": None}, id="hardware"),
    pytest.param(BANNER + "Searching for installed OS instances...\n", {"failsafe": True}, id="failsafe"),
    pytest.param(BANNER + "Preparing live image for use\n", {"installer": True}, id="live image"),
    pytest.param("Boot device: disk  File and args: -k -m milestone=none\n" + BANNER,
                 {"debugger": True, "milestone": "none", "single_user": True}, id="debugger and milestone"),
    pytest.param("kernel$ /platform/i86pc/kernel/$ISADIR/unix -s -B console=ttya\n" + BANNER, {"single_user": True}, id="-s in GRUB"),
    pytest.param(BANNER + "Configuring devices.\n", {"single_user": None, "debugger": None, "failsafe": None, "installer": None},
                 id="nothing was asked for"),
])
def test_context(log: str, fields: dict[str, Any]) -> None:
    context = last(log).context
    assert {name: context.get(name) for name in fields} == fields


def test_the_last_boot_is_told_first_and_each_is_judged() -> None:
    panic = "\npanic[cpu0]/thread=fffffffffbc2e3a0: vfs_mountroot: cannot mount root\n"
    report = bootdiag.analyze(BANNER + panic + "rebooting...\n" + BANNER + SULOGIN).report
    assert [(boot.verdict, boot.outcome.id) for boot in report.boots] == [("failed", "panic"), ("failed", "maintenance")]
    assert (report.verdict, report.outcome.id) == ("failed", "maintenance")
    told = [one.boot for one in report.diagnoses]
    assert told == sorted(told, reverse=True)
    assert 1 in told


@pytest.mark.parametrize(("log", "domain", "state", "by"), [
    ("(XEN) Domain 3 (vcpu#0) crashed on cpu#1:\n", 3, "crashed", "xen"),
    ("(XEN) Domain 3 (vcpu#0) crashed on cpu#1:\n(XEN) Domain 3 reported crashed by domain 3 on cpu#1:\n", 3, "crashed", "itself"),
    ("(XEN) Hardware Dom0 halted: halting machine\n", 0, "halted", "itself"),
    ("(XEN) Hardware Dom0 shutdown: watchdog rebooting machine\n", 0, "crashed", "its watchdog"),
    ("Domain 7 has shut down, reason code 3 0x3\n", 7, "crashed", "itself"),
    ("Domain 7 has shut down, reason code 1 0x1\n", 7, "rebooted", "itself"),
    ("Domain 7 has been destroyed.\n", 7, "destroyed", "dom0"),
])
def test_domains_and_who_killed_them(log: str, domain: int, state: str, by: str) -> None:
    fact = only("(XEN) Xen version 4.4.1 (root@birch) (gcc 4.9) debug=n Sun Jan  1 10:00:00 UTC 2015\n" + log, "domain")
    assert (fact.get("domain"), fact.get("state"), fact.get("by")) == (domain, state, by)


def stamped(*stamps: str) -> str:
    """A boot in which init's services say something at each of these times."""
    return BANNER + "".join(f"{stamp} svc.startd[8]: network/ntp:default failed: transitioned to maintenance (see 'svcs -xv' for details)\n"
                            for stamp in stamps)


@pytest.mark.parametrize(("stamps", "jump"), [
    (("Mar  4 10:01:02", "Mar  4 10:01:40"), None),
    (("Mar  4 10:01:40", "Mar  4 10:01:02"), None),
    (("Dec 31 23:59:50", "Jan  1 00:00:05"), None),
    (("Mar  4 10:01:02", "Mar  4 02:01:09"), None),
    (("Mar  4 10:01:02", "Mar  4 09:51:02"), ("back", 600)),
    (("Mar  4 10:01:02", "Mar  1 10:01:02"), ("back", 3 * 86400)),
    (("Jan  1 00:00:31", "Mar  4 10:01:02"), ("ahead", 63 * 86400 + 36031)),
])
def test_clocks_that_jump(stamps: tuple[str, ...], jump: tuple[str, int] | None) -> None:
    """Messages out of step, New Year and a change of time zone are no jumps."""
    found = [(fact.get("state"), fact.get("seconds")) for fact in last(stamped(*stamps)).facts_of("clock")]
    assert found == ([] if jump is None else [jump])


def test_an_excerpt_of_weeks_holds_no_jump() -> None:
    line = "Mar {:2} 10:01:02 birch genunix: [ID 408114 kern.info] /pci@0,0/pci1000,30@10 (mpt0) online\n"
    assert not last("".join(line.format(day) for day in (1, 9, 20))).facts_of("clock")


def test_exit_statuses_have_names() -> None:
    log = (BANNER + 'Mar  4 10:01:02 svc.startd[8]: svc:/network/physical:default: Method "/lib/svc/method/net-physical" '
           "failed with exit status 96.\n")
    assert only(log, "service").get("status") == 96
    title = next(one.title for one in bootdiag.analyze(log).report.diagnoses)
    assert "SMF_EXIT_ERR_CONFIG" in title


@pytest.mark.parametrize(("log", "outcome"), [
    pytest.param(BANNER + SULOGIN + "syncing file systems... done\nProgram terminated\n", "shutdown", id="halted behind a prompt"),
    pytest.param(BANNER + LOGIN + "svc.startd: The system is coming down.  Please wait.\nsvc.startd: 104 system services are now being "
                 "stopped.\nsyncing file systems... done\nrebooting...\n", "reboot", id="orderly reboot"),
    pytest.param(BANNER + "Hostname: bir", "unfinished", id="cut in the air"),
    pytest.param("Boot device: disk  File and args: -s\n" + BANNER + "SINGLE USER MODE\n\n" + SULOGIN, "single-user", id="asked for"),
    pytest.param("qemu: fatal: Trap 0x0068 while trap level (5) >= MAXTL (5), Error state\n", "panic", id="the emulator gave up"),
    pytest.param("Boot device: disk  File and args:\npanic - boot: kmem64 allocation failure\nProgram terminated\nok\n", "panic",
                 id="the boot program ended after a panic"),
    pytest.param("SunOS Release 5.11 Version omnios-r1510", "unfinished", id="cut inside the banner"),
    pytest.param("SunOS Release 5.1", "unfinished", id="cut inside the release"),
    pytest.param(BANNER + "Root password for system maintenance (control-d to bypass): syncing file systems... done\n", "shutdown",
                 id="a halt jammed to a prompt"),
])
def test_outcome(log: str, outcome: str) -> None:
    assert last(log).outcome.id == outcome
