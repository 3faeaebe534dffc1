"""What changed between boots, and what good ones always say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bootdiag.main import main
from bootdiag.reports import differences
from bootdiag.runs import compare, profile

SAMPLES = Path(__file__).parents[2] / "samples"
SEED = SAMPLES / "nexenta-xenserver-pv" / "console.log"
TWIN = SAMPLES / "nexenta-xenserver-pv-healthy" / "console.log"
BANNER = "SunOS Release 5.11 Version snv_111b 64-bit\n"


def run(log: str) -> compare.Run:
    return compare.run(log.encode(), "log")


def disks(*blocks: int) -> str:
    return BANNER + "".join(f"xdf{n} is /xpvd/xdf@{51712 + 16 * n}\nxdf@{51712 + 16 * n}: {count} blocks\n"
                            for n, count in enumerate(blocks))


def test_the_seed_against_its_twin() -> None:
    found = compare.compare(compare.read(str(TWIN)), compare.read(str(SEED)))
    assert found.verdicts == ("booted", "failed")
    assert next(fault.id for fault in found.new_faults) == "cdrom-not-found"
    assert not found.gone_faults
    assert found.parting is not None and found.parting.bad is not None and found.parting.bad.text == "Using default device instance data"
    changes = {(one.what, one.name): (one.before, one.after) for one in found.changes}
    assert changes["context", "root_fstype"] == ("zfs", "ufs")
    assert changes["phase", "login"] == ("reached", None)
    assert "CD-ROM: discovery failed" in [said.text for said in found.appeared] + [
        f"{one.text} discovery failed" for one in found.appeared if one.text == "CD-ROM:"]


def test_the_same_boot_differs_in_nothing() -> None:
    found = compare.compare(compare.read(str(SEED)), compare.read(str(SEED)))
    assert (found.parting, found.changes, found.appeared, found.vanished, found.moved, found.new_faults) == (None, (), (), (), 0, ())


def test_another_order_is_counted_not_listed() -> None:
    lines = ["pseudo-device: dld0\n", "pseudo-device: zfs0\n", "pseudo-device: lofi0\n", "pseudo-device: fbt0\n"]
    found = compare.compare(run(BANNER + "".join(lines)), run(BANNER + "".join(reversed(lines))))
    assert (found.appeared, found.vanished, found.parting) == ((), (), None) and found.moved > 0


def test_numbers_alone_are_no_news_but_a_disks_size_is() -> None:
    found = compare.compare(run(disks(1000, 2000)), run(disks(1000, 3000)))
    assert not found.appeared and not found.vanished
    assert [(one.what, one.name, one.before, one.after) for one in found.changes] == [
        ("disk size", "xdf1", "1024000 bytes", "1536000 bytes")]


DISK = "/pci@0,0/pci8086,2829@d/disk@0,0"
CPU = "cpu{}: x86 (chipid 0x0 GenuineIntel F64 family 15 model 6 step 4 clock 2660 MHz)\n"
STAMPED = "Oct 25 07:20:28 birch unix: mem = 1048576K (0x40000000)\nOct 25 {} birch unix: root on /dev/dsk fstype zfs\n"
CHANGES = {
    "device": (f"sd0 is {DISK}\n", "", ("device", "sd0", f"{DISK} attached", None)),
    "device state": (f"sd0 is {DISK}\n", f"sd0 is {DISK}\n{DISK} (sd0) online\n",
                     ("device", "sd0", f"{DISK} attached", f"{DISK} online")),
    "service state": ("", "Oct 25 07:20:28 svc.startd[7]: network/ssh:default failed fatally: transitioned to maintenance "
                      "(see 'svcs -xv' for details)\n", ("service", "svc:/network/ssh:default", None, "maintenance")),
    "memory": ("mem = 1048576K (0x40000000)\n", "mem = 2097152K (0x80000000)\n",
               ("context", "memory_bytes", "1073741824 bytes", "2147483648 bytes")),
    "CPUs": (CPU.format(0), CPU.format(0) + CPU.format(1), ("context", "cpus", "1", "2")),
    "release": ("SunOS Release 5.11 Version snv_134 64-bit\n", "SunOS Release 5.11 Version snv_151a 64-bit\n",
                ("context", "version", "snv_134", "snv_151a")),
    "hypervisor": ("v3.2.1 chgset '58bf50a2c754'\n", "v3.4.2 chgset '58bf50a2c754'\n", ("context", "hypervisor", "3.2.1", "3.4.2")),
    "driver binding": (f"sd0 is {DISK}\n", f"cmdk0 is {DISK}\n", ("binding", DISK, "sd0", "cmdk0")),
    "time to a phase": (STAMPED.format("07:20:40"), STAMPED.format("07:22:40"),
                        ("time to phase", "root", "12.0 s", "132.0 s")),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_each_kind_of_change_is_told(kind: str) -> None:
    good, bad, expected = CHANGES[kind]
    found = compare.compare(run(BANNER + good), run(BANNER + bad))
    assert tuple(next(one for one in found.changes if one.what == expected[0] and one.name == expected[1])) == expected
    back = compare.compare(run(BANNER + bad), run(BANNER + good))
    assert (expected[0], expected[1], expected[3], expected[2]) in [tuple(one) for one in back.changes]


def test_a_phase_that_is_a_little_later_is_no_news() -> None:
    _, later, _ = CHANGES["time to a phase"]
    found = compare.compare(run(BANNER + later), run(BANNER + later.replace("07:22:40", "07:22:45")))
    assert not found.changes


def test_diagnoses_that_differ_are_told_both_ways() -> None:
    good, bad, _ = CHANGES["service state"]
    found = compare.compare(run(BANNER + good), run(BANNER + bad))
    assert [one.id for one in found.new_faults] == ["smf-service-maintenance"] and not found.gone_faults
    found = compare.compare(run(BANNER + bad), run(BANNER + good))
    assert [one.id for one in found.gone_faults] == ["smf-service-maintenance"] and not found.new_faults


def test_what_never_came() -> None:
    found = compare.compare(run(disks(1000, 2000)), run(disks(1000)))
    assert [said.text for said in found.vanished] == ["xdf1 is /xpvd/xdf@51728", "xdf@51728: 2000 blocks"]


def test_only_the_last_boot_counts() -> None:
    found = compare.compare(run(disks(1)), run(BANNER + "pseudo-device: dld0\n" + disks(1)))
    assert not found.appeared


def test_a_profile_knows_what_always_is_and_what_may_be() -> None:
    good = [run(disks(1) + "pseudo-device: dld0\n" + extra) for extra in ("", "pseudo-device: zfs0\n", "")]
    learnt = profile.read(profile.written(profile.learn(good)))
    odd = profile.deviation(learnt, "good", run(BANNER + "pseudo-device: zfs0\npseudo-device: fbt0\n"))
    assert odd.missing == ("pseudo-device: dld0", "xdf0 is /xpvd/xdf@51712", "xdf@51712: 1 blocks")
    assert [said.text for said in odd.unheard] == ["pseudo-device: fbt0"]


@pytest.mark.parametrize("text", ["{}", "[]", "", '{"bootdiag_profile": 99}', '{"bootdiag_profile": 1, "runs": 1, "events": [{}]}'])
def test_what_is_no_profile_says_so(text: str) -> None:
    with pytest.raises(profile.ProfileError):
        profile.read(text)


def test_every_format_is_safe() -> None:
    evil = "Hostname: <script>alert(1)</script>`x`\x1b[2J\n"
    found = [compare.compare(run(BANNER), run(BANNER + evil))]
    assert "<script>" not in differences.page(found)
    assert "\x1b" not in differences.text(found) + differences.markdown(found) + differences.page(found)
    assert json.loads(differences.document(found))["kind"] == "comparison"


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", str(TWIN), str(TWIN), "--output", str(tmp_path / "good.json")]) == 0
    assert main(["compare", str(tmp_path / "good.json"), str(SEED)]) == 0
    assert "never heard before" in capsys.readouterr().out
    assert main(["compare", str(TWIN), str(SEED), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["verdicts"] == ["booted", "failed"]
    assert main(["compare", str(TWIN), str(tmp_path / "none.log")]) == 2
    assert "none.log" in capsys.readouterr().err
    (tmp_path / "bad.json").write_text("{}")
    assert main(["compare", str(tmp_path / "bad.json"), str(SEED)]) == 2


def test_lines_fit_the_width() -> None:
    found = [compare.compare(compare.read(str(TWIN)), compare.read(str(SEED)))]
    assert all(len(line) <= 60 for line in differences.text(found, 60).split("\n")[1:])


@pytest.mark.parametrize(("kind", "redacted"), [("markdown", True), ("html", True), ("text", False), ("json", False)])
def test_it_is_redacted_where_others_read(kind: str, redacted: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, learnt = tmp_path / "birch-good.log", tmp_path / "birch-bad.log", tmp_path / "profile.json"
    good.write_text(BANNER + "Hostname: birch\nbirch console login: root\n")
    bad.write_text(BANNER + "Hostname: birch\nNOTICE: birch at 10.44.7.21 lost its token=abcdef1234567\nbirch console login: root\n")
    assert main(["profile", str(good), "-o", str(learnt)]) == 0
    secrets = ("birch", "10.44.7.21", "abcdef1234567")
    for first in (good, learnt):
        for words, clean in (((), redacted), (("--redact",), True), (("--no-redact",), False)):
            assert main(["compare", str(first), str(bad), "--format", kind, *words]) == 0
            shown = capsys.readouterr().out
            assert [secret in shown for secret in secrets] == [not clean] * 3, (first, words)
            assert ("Redacted: " in shown) == clean

