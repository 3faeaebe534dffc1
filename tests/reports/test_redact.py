"""Secrets don't leave; what is needed to understand a boot does."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

import bootdiag
from bootdiag.reports import formats
from bootdiag.reports.redact import Redactor, redacted
from tests.conftest import DATA, SHARED, Run
from tests.reports.golden import CONSOLES
from tests.reports.hostile import fuzzed

CHANCE = random.Random(20261125)
LETTERS, DIGITS, HEX = "abcdefghkmnpqrstuvwxyz", "0123456789", "0123456789abcdef"


def some(signs: str, count: int) -> str:
    return "".join(CHANCE.choice(signs) for _ in range(count))


def mixed(count: int) -> str:
    return "aB3" + some(LETTERS + LETTERS.upper() + DIGITS, count - 3)


def uuid() -> str:
    return "-".join(some(HEX, size) for size in (8, 4, 4, 4, 12))


# What makes a secret, and lines that hold it.
KINDS: dict[str, tuple[Callable[[], str], list[str]]] = {
    "password": (lambda: mixed(9) + "!", ["Password: {}", "root's password: {}", "Enter passphrase for 'rpool/home': {}",
                                          "New Password: {}", "mysql --password={}"]),
    "hash": (lambda: "$5$" + mixed(8) + "$" + mixed(43), ["root:{}:6445::::::", "hash is {}"]),
    "digest": (lambda: some(HEX, 40), ["sha1 {}", "digest={} ok"]),
    "key": (lambda: "AAAAB3Nza" + mixed(60), ["ssh-rsa {} root@build", "key: {}"]),
    "chap": (lambda: mixed(12), ["chap-secret={}", "iscsiadm: CHAP secret: {}", "CHAP secret for initiator: {}"]),
    "token": (lambda: mixed(24), ["token={}", "Authorization: Bearer {}", "api_key: {}", "X-Auth-Token: {}"]),
    "url": (lambda: "ops:" + mixed(10), ["fetching https://{}@repo/os.iso", "using ftp://{}@10.1.2.3/x"]),
    "ipv4": (lambda: ".".join(str(CHANCE.randrange(11, 99)) for _ in range(3)) + ".77",
             ["xnf0: {} up", "nfs mount: {}:/export/home", "NOTICE: IP address conflict ({})", "gateway {}."]),
    "ipv6": (lambda: "2001:db8:" + some("123456789", 3) + "::" + some("abcdef", 4), ["inet6 {}/64", "router {} is down"]),
    "mac": (lambda: "0:16:3e:" + ":".join(some(HEX, 2) for _ in range(3)), ["Ethernet address = {}", "MAC address {}", "xnf0: {}"]),
    "host": (lambda: some(LETTERS, 6) + some(DIGITS, 2),
             ["Hostname: {}", "{} console login:", "Nov 25 09:10:02 {} sshd[12]: started", "root@{}:~# ls"]),
    "fqdn": (lambda: some(LETTERS, 8) + "." + some(LETTERS, 5) + ".com", ["server {} not responding", "NFS server {} ok"]),
    "serial": (lambda: some(LETTERS.upper(), 3) + some(DIGITS, 7), ["Serial number: {}", "Serial #{}.", "Chassis-ID: {}", "S/N: {}"]),
    "uuid": (uuid, ["EVENT-ID: {}", "domain {} created"]),
    "licence": (lambda: "-".join("A" + some(DIGITS, 2) + some(LETTERS.upper(), 2) for _ in range(5)), ["Licence key: {}", "using {}"]),
}


def planted(count: int) -> tuple[list[str], str]:
    """So many secrets, and a capture that holds them."""
    CHANCE.seed(20261125)
    secrets: list[str] = []
    lines = CONSOLES["nexenta-xenserver-pv"].read_text().split("\n")
    names = list(KINDS)
    for number in range(count):
        make, places = KINDS[names[number % len(names)]]
        secret = make()
        secrets.append(secret)
        lines.insert(CHANCE.randrange(len(lines)), CHANCE.choice(places).format(secret))
        if names[number % len(names)] in ("host", "fqdn", "mac", "ipv4"):
            lines.insert(CHANCE.randrange(len(lines)), f"WARNING: {secret} is what it speaks of")
    return secrets, "\n".join(lines)


def test_no_secret_is_left_in_a_capture() -> None:
    secrets, log = planted(300)
    lines, told = redacted(log.split("\n"))
    clean = "\n".join(lines)
    assert [secret for secret in secrets if secret in clean] == []
    assert [len(line) for line in lines] == [len(line) for line in log.split("\n")]
    assert "host names" in told and "passwords" in told


@pytest.mark.parametrize("kind", [name for name, one in formats.FORMATS.items() if one.public])
def test_no_secret_is_left_in_a_report(kind: str) -> None:
    secrets, log = planted(300)
    report = bootdiag.analyze(log, name="console.log").report
    # as if each were cited
    texts = tuple(report.progress.last._replace(text=line, line=number) for number, line in enumerate(log.split("\n"), 1)
                  if report.progress.last)
    report = report._replace(diagnoses=tuple(one._replace(evidence=texts, what="; ".join(text.text for text in texts[:40]))
                                             for one in report.diagnoses))
    redactor = Redactor()
    redactor.learn(log.split("\n"))
    shown = formats.renderer(kind)([redactor.report(report)])
    assert [secret for secret in secrets if secret in shown] == []


def test_a_key_of_many_lines() -> None:
    lines, _ = redacted(["-----BEGIN RSA PRIVATE KEY-----", "MIIEow", "IBAAKCAQEA", "-----END RSA PRIVATE KEY-----", "root on /ramdisk:a"])
    assert lines == ["-----BEGIN RSA PRIVATE KEY-----", "key--1", "key------2", "-----END RSA PRIVATE KEY-----", "root on /ramdisk:a"]


@pytest.mark.parametrize("line", [
    "xdf0 is /xpvd/xdf@51712", "sd0 at mpt0: target 0 lun 0: /pci@0,0/pci8086,2829@d/disk@0,0", "SUNW-MSG-ID: ZFS-8000-GH, TYPE: Fault",
    "SunOS Release 5.11 Version illumos-9c1f2ab3d4 64-bit", "BIOS Version 1.2.3.4", "127.0.0.1 localhost", "netmask 255.255.255.0",
    "fffffffffbc71ae0 genunix:vfs_mountroot+39e ()", "12:34:56 up", "See https://illumos.org/msg/SMF-8000-KS", "id1,sd@n600144f0c2",
    "PCI Express-device: display@0, vgatext0", "Password:", "root@xdf@51760: 1", "svc:/network/ssh:default", "Login incorrect"])
def test_what_is_needed_stays(line: str) -> None:
    assert Redactor().text(line) == line


def test_the_same_gets_the_same_name() -> None:
    redactor = Redactor()
    redactor.learn(["Hostname: alpha7", "beta9 console login:"])
    assert [redactor.text(line) for line in ("alpha7 at 10.0.0.1", "beta9 at 10.0.0.2", "alpha7 and 10.0.0.2")] == [
        "host-1 at address-1", "host-2 at address-2", "host-1 and address-2"]
    assert redactor.summary() == "Redacted: 2 addresses, 2 host names."


def test_a_file_that_names_an_interface_names_no_host() -> None:
    redactor = Redactor()
    redactor.learn(["rename /etc/hostname.rtls0 to hostname.xnf0", "Hostname: ...", "HOST console login:"])
    assert redactor.text("xnf0 and rtls0 of HOST") == "xnf0 and rtls0 of HOST"


PATHS = [*CONSOLES.values(), *sorted((SHARED / "captures").glob("*.log")), *sorted((DATA / "not_boot_logs").iterdir())]


def test_findings_are_the_same() -> None:
    """Of a capture without its secrets as of the capture itself; and widths are kept."""
    differ = {}
    for path in PATHS:
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        lines, _ = redacted(text.split("\n"))
        assert [len(line) for line in lines] == [len(line) for line in text.split("\n")]
        before, after = (bootdiag.analyze(one.encode("utf-8", "surrogateescape")).report for one in (text, "\n".join(lines)))
        found = [[(one.id, one.variant, one.role, [proof.line for proof in one.evidence]) for one in report.diagnoses]
                 for report in (before, after)]
        if (before.verdict, before.outcome, found[0]) != (after.verdict, after.outcome, found[1]):
            differ[path.name] = [one for one in found[0] if one not in found[1]] + [one for one in found[1] if one not in found[0]]
    assert differ == {}


def test_any_capture_can_be_redacted() -> None:
    for content in fuzzed(60):
        text = content.decode("utf-8", "surrogateescape")
        lines, _ = redacted(text.split("\n"))
        assert [len(line) for line in lines] == [len(line) for line in text.split("\n")]


def test_the_command(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "console.log"
    log.write_bytes(b"Hostname: alpha7\r\nxnf0: 10.44.7.21 up \xff\r\n")
    done = run("redact", str(log))
    assert (done.returncode, done.stdout) == (0, b"Hostname: host-1\r\nxnf0: 00.00.0.01 up \xff\r\n")
    assert done.stderr == b"bootdiag: Redacted: 1 host name, 1 address.\n"
    shown = run("explain", "--format", "markdown", str(CONSOLES["two-boots"])).stdout
    assert b"storage-7" not in shown and b"10.44.7" not in shown and b"Redacted: " in shown
    assert b"storage-7" in run("explain", "--format", "markdown", "--no-redact", str(CONSOLES["two-boots"])).stdout
    assert b"storage-7" not in run("explain", "--redact", str(CONSOLES["two-boots"])).stdout
