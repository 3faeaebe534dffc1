"""Messages that were wrapped or torn come together again, and nothing else does."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bootdiag.capture import open_capture
from bootdiag.grammar.events import Event, Reading
from bootdiag.grammar.match import SURE
from tests.grammar.dialects import DIALECTS, all_matcher, cases

WRAPPED = [
    ("WARNING: ZFS replay transaction error 30, dataset tank/home, seq\n0x48a3, txtype 5", "zfs.replay_error"),
    ("NOTICE: Persisted retire of device:\n/virtual-devices@100/channel-devices@200/disk@0", "device.retired"),
    ("libxl: error: libxl_create.c:1613:domcreate_launch_dm: Domain 3:unable to\nadd disk devices", "toolstack.devices_failed"),
    ("libxl: error: libxl_device.c:1109:device_backend_callback: Domain\n3:unable to add device\n"
     "with path /local/domain/0/backend/vbd/3/51712", "toolstack.device_failed"),
]
INTERRUPTIONS = ["NOTICE: e1000g0 link up, 1000 Mbps, full duplex", "Apr  2 12:42:44 svc.startd[7]: svc:/network/rpc/bind:default: Method "
                 '"/lib/svc/method/rpc-bind" failed with exit status 95.']


def read(text: str, chunk_size: int = 1 << 16) -> tuple[list[Event], Reading]:
    reading = Reading(all_matcher())
    return list(reading.events(open_capture(text, chunk_size=chunk_size).chunks())), reading


def printed(text: str, found: list[Event]) -> None:
    """Every character that is no blank stands in exactly one event or piece."""
    lines = [[*line] for line in text.split("\n")]
    for event in found:
        for piece in event.pieces or (event,):
            for column in range(piece.column - 1, piece.end_column):
                assert lines[piece.line - 1][column] != "\0", "twice"
                lines[piece.line - 1][column] = "\0"
    assert not "".join("".join(line) for line in lines).replace("\0", "").strip()


@pytest.mark.parametrize(("text", "name"), WRAPPED)
def test_wrapped(text: str, name: str) -> None:
    found, reading = read(f"SunOS Release 5.11 Version snv_104 64-bit\n{text}\nHostname: tank")
    assert [event.name for event in found] == ["kernel.release", name, "kernel.hostname"] or found[1].name == name
    assert found[1].spliced and not found[0].spliced
    assert [piece.text for piece in found[1].pieces] == text.split("\n")
    assert (found[1].line, found[1].column) == (2, 1)
    assert reading.tally.recognised == reading.tally.total
    printed(f"SunOS Release 5.11 Version snv_104 64-bit\n{text}\nHostname: tank", found)


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_torn(interruption: str) -> None:
    text = f"zfs0 is /pseu{interruption}\ndo/zfs@0\n"
    found, _ = read(text)
    assert [(event.name, event.spliced) for event in found] == [("device.is", True), (found[1].name, False)]
    assert found[0].path == "/pseudo/zfs@0"
    assert [piece.text for piece in found[0].proof] == ["zfs0 is /pseu", "do/zfs@0"]
    printed(text, found)


def test_torn_by_several_lines() -> None:
    text = ('Apr  2 12:42:44 svc.startd[7]: svc:/network/rpc/bind:default: Method "/lib/svc/methWARNING: /pci@0,0/pci-ide@1/ide@0/cmdk@0,0 '
            '(Disk0):\nNOTICE: e1000g0 link up, 1000 Mbps, full duplex\nod/rpc-bind" failed with exit status 95.\n')
    found, _ = read(text)
    assert found[0].name == "smf.method_failed" and found[0].spliced and found[0].status == 95
    assert not any(event.spliced for event in found[1:])
    printed(text, found)


def test_an_answer_at_a_prompt_is_no_tear() -> None:
    found, _ = read("tank console login: NOTICE: e1000g0 link up, 1000 Mbps, full duplex\nroot\n")
    assert not any(event.spliced for event in found)


def single() -> list[str]:
    """Lines of the cases that are one message that is sure of itself, and no catch-all's."""
    matcher = all_matcher()
    return [case.line for name in DIALECTS for case in cases(name) if len(case.events) == 1 and case.line.isascii()
            and "unknown" not in case.events[0] and case.events[0].split(" ")[0] in matcher.tables.names
            and matcher.tables.weights[matcher.tables.names.index(case.events[0].split(" ")[0])] >= SURE]


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(st.randoms(use_true_random=False))
def test_any_damage_is_lossless(random: Random) -> None:
    """Whatever lines are torn, wrapped, lost and jammed: every character stays in one place, in chunks of any size."""
    lines = single()
    text = ""
    for _ in range(random.randint(2, 12)):
        line = random.choice(lines)
        cut = random.randint(0, len(line))
        text += random.choice([line + "\n", line, line[:cut] + "\n" + line[cut:] + "\n", line[:cut], line[cut:] + "\n"])
    found, reading = read(text)
    printed(text, found)
    for size in (1, 64, 777):
        again, other = read(text, size)
        assert [repr(event) for event in again] == [repr(event) for event in found]
        assert other.tally == reading.tally


def test_most_tears_are_mended() -> None:
    random = Random(7)
    lines = [line for line in single() if 30 < len(line) < 200 and not line.startswith(("(XEN)", "["))]
    mended = total = 0
    for line in random.sample(lines, 300):
        alone, _ = read(line)
        cut = random.randint(6, len(line) - 6)
        found, _ = read(f"{line[:cut]}{INTERRUPTIONS[0]}\n{line[cut:]}\n")
        total += 1
        mended += any(event.name == alone[0].name and event.fields == alone[0].fields for event in found)
    assert mended > 0.6 * total, (mended, total)  # a cut at a blank before a known word, or within free text, can't be seen
