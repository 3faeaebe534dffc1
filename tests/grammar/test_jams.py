"""Messages that share a line come apart again (I7), and a line is cut nowhere else."""

from __future__ import annotations

from random import Random

from bootdiag.grammar.events import line_events
from bootdiag.grammar.match import SURE
from tests.grammar.dialects import DIALECTS, all_matcher, cases


def test_a_device_is_what_its_path_says() -> None:
    found = line_events(b"xdf0 is /xpvd/xdf@51712/xpvd/xdf@51712 (xdf0) online", all_matcher())
    assert [(event.name, event.path, event.ambiguous) for event in found] == [
        ("device.is", "/xpvd/xdf@51712", False), ("device.online", "/xpvd/xdf@51712", False)]


def test_a_word_within_a_symbol_begins_no_message() -> None:
    for line in (b"(XEN) RIP: e008:[<ffff82d0402fd0a2>] arch/x86/setup.c#reinit_bsp_stack+0xfa/0x160", b"http://ipxe.org"):
        assert len(line_events(line, all_matcher())) == 1


def test_a_level_in_a_torn_word() -> None:
    found = line_events(b"Reading ZFS con/NOTICE: e1000g0 link up, 1000 Mbps, full duplex", all_matcher())
    assert [event.name for event in found] == ["unknown", "net.link_up"]


def test_a_console_whose_newlines_a_page_made_blanks() -> None:
    line = (b"ok boot cdrom Boot device: /pci@1f,4000/scsi@3/disk@6,0:f Drive not ready Can't read disk label "
            b"Can't open disk label package and so on Can't open boot device")
    names = [event.name for event in line_events(line, all_matcher())]
    assert names[-5:] == ["obp.drive_not_ready", "obp.label_unreadable", "obp.cant_open", "unknown", "obp.cant_open_device"]


def test_prose_that_quotes_one_message_is_prose() -> None:
    line = b"One may see Can't open boot device where the alias of the disk is wrong, and then has to correct it by hand."
    assert [event.name for event in line_events(line, all_matcher())] == ["unknown"]


def test_two_closed_messages_come_apart_or_nothing_is_lost() -> None:
    matcher = all_matcher()
    tables = matcher.tables
    shapes = {name: number for number, name in enumerate(tables.names)}
    closed = []
    for name in DIALECTS:
        for case in cases(name):
            number = shapes.get(case.events[0].split(" ")[0]) if len(case.events) == 1 else None
            if number is not None and tables.closed[number] and tables.weights[number] >= SURE and not tables.generic[number]:
                closed.append((case.line.strip(), tables.names[number]))
    random = Random(3)
    apart = 0
    total = 1000
    for _ in range(total):
        (one, first), (two, second) = random.choice(closed), random.choice(closed)
        line = (one + two).encode()
        found = line_events(line, matcher)
        assert line.replace(b" ", b"").replace(b"\t", b"") == b"".join(
            line[start:end] for start, end in (event.span for event in found)).replace(b" ", b"").replace(b"\t", b"")
        apart += [event.name for event in found] == [first, second]
    assert apart > 0.7 * total, apart
