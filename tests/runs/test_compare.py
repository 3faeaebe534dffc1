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
        ("device", "xdf1", "/xpvd/xdf@51728 connected, 1024000 bytes", "/xpvd/xdf@51728 connected, 1536000 bytes")]


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
