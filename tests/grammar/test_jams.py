"""Messages that share a line come apart again (I7), and a line is cut nowhere else."""

from __future__ import annotations

import os
from collections import Counter
from random import Random

from bootdiag.grammar.events import line_events
from bootdiag.grammar.match import SURE
from tests.grammar.dialects import DIALECTS, HERE, all_matcher, cases

SLOW = bool(os.environ.get("BOOTDIAG_SLOW"))
# Dialects of a SunOS kernel and its drivers, which print into each other's lines.
KERNELS = ("kernel", "device", "storage", "net", "xpv", "fs", "zfs", "panic")
# How many of the lines that are put together come apart again.
FLOOR = 0.97


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


def unterminated() -> list[tuple[str, str]]:
    """Cases (line, event) of the messages that another may follow on their line."""
    names = {line.split()[0] for line in (HERE / "unterminated.list").read_text(encoding="utf-8").split("\n") if line and line[0] != "#"}
    assert names <= set(all_matcher().tables.names)
    return [(line, name) for line, name in alone() if name in names]


def weight(name: str) -> int:
    tables = all_matcher().tables
    return tables.weights[tables.names.index(name)]


def alone() -> list[tuple[str, str]]:
    """Cases (line, event) of the kernel's dialects that are one specific message, without an envelope."""
    tables = all_matcher().tables
    names = {name: number for number, name in enumerate(tables.names)}
    found = []
    for dialect_name in KERNELS:
        for case in cases(dialect_name):
            name = case.events[0].split(" ")[0]
            (event, *more) = line_events(case.line.encode(), all_matcher())
            if not more and name in names and not tables.generic[names[name]] and not event.envelopes and case.line.isascii():
                found.append((case.line.strip(), name))
    return found


def test_what_may_jam_comes_apart() -> None:
    """I7: two to four messages on a line, each but the last of a kind that its printer ends without a newline.

    They come apart as they were put together, or (rarely) the cut is one of several that are as good; nothing is lost either way.
    """
    random = Random(11)
    heads, tails = unterminated(), [(line, name) for line, name in alone() if weight(name) >= SURE]
    total = 4000 if SLOW else 800
    apart = ambiguous = 0
    failed: Counter[str] = Counter()
    for _ in range(total):
        chosen = [*random.choices(heads, k=random.randint(1, 3)), random.choice(tails)]
        line = "".join(text for text, _ in chosen).encode()
        found = line_events(line, all_matcher())
        assert b"".join(line[start:end] for start, end in (event.span for event in found)).translate(None, b" \t") == line.translate(
            None, b" \t")
        if [(event.name, event.text) for event in found] == [(name, text) for text, name in chosen]:
            apart += 1
        elif any(event.ambiguous for event in found):
            ambiguous += 1
        else:
            failed.update(name for _, name in chosen[:-1])
    assert apart + ambiguous >= FLOOR * total, (apart, ambiguous, total, failed.most_common(12))
