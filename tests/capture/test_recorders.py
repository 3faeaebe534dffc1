"""What recorders add to a console is taken off, and every message keeps its place in the file as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import bootdiag
from bootdiag.capture.recorders import recorder

SEED = (Path(__file__).parents[2] / "samples" / "nexenta-xenserver-pv" / "console.log").read_text(encoding="utf-8")
STAMPS = {
    "xenconsoled": "[2012-12-01 10:06:46] ", "conserver": "Dec 01 10:06:46 UTC 2012 ", "conserver old": "[Mon Jan 25 14:46:56 1999]",
    "iso": "2012-12-01T10:06:46.123Z ", "iso blank": "2012-12-01 10:06:46 ", "clock": "10:06:46.123 ", "tio": "[10:06:46.123] ",
    "ts": "Dec 01 10:06:46 ", "quote": "> ", "quote twice": ">> ", "container": "2026-04-02T12:42:44.123456789Z stdout F ",
    "grep": "17:", "bar": "| ",
}


@pytest.mark.parametrize("stamp", STAMPS.values(), ids=STAMPS.keys())
def test_a_recorded_seed_gives_the_same_answer(stamp: str) -> None:
    plain = bootdiag.analyze(SEED).report
    report = bootdiag.analyze("".join(stamp + line + "\n" for line in SEED.splitlines())).report
    assert (report.verdict, report.outcome, report.lines) == (plain.verdict, plain.outcome, plain.lines)
    assert [one.signature for one in report.diagnoses] == [one.signature for one in plain.diagnoses]
    for moved, still in zip(report.diagnoses[0].evidence, plain.diagnoses[0].evidence, strict=True):
        assert (moved.line, moved.column, moved.text) == (still.line, still.column + len(stamp), still.text)


def test_syslogs_stamps_are_the_systems_own_words() -> None:
    lines = [f"Mar  4 10:01:{second:02} birch genunix: [ID 408114 kern.info] /pci@0,0 (npe0) online" for second in range(20)]
    assert recorder([line.encode() for line in lines]) is None
    events = list(bootdiag.events("\n".join(lines)))
    assert {event.get("host") for event in events} == {"birch"}


def test_a_console_without_a_recorder_is_left_alone() -> None:
    assert recorder(SEED.encode().split(b"\n")) is None


def test_marks_of_a_recorder_are_no_lines_of_the_console() -> None:
    lines = SEED.splitlines()
    lines[40:40] = ["[-- MARK -- Thu Mar  4 12:00:00 2010]", "[-- admin@birch attached -- Thu Mar  4 12:00:01 2010]"]
    text = "Script started on Thu Mar  4 11:59:00 2010\n" + "\n".join(lines) + "\nscript done on Thu Mar  4 12:09:00 2010\n"
    report = bootdiag.analyze(text).report
    assert report.lines.total == report.lines.recognised == 97
    assert report.diagnoses[0].evidence[-1].line == 89


@pytest.mark.parametrize("stamp", ["[2012-12-01 10:06:46] ", "2012-12-01T10:06:46.123Z ", "10:06:46.123 ", "> "])
@pytest.mark.parametrize(("before", "after"), [([], []), (["Hello list,"], ["Thanks in advance,"])])
def test_a_short_console_keeps_its_message(stamp: str, before: list[str], after: list[str]) -> None:
    console = ["Error: Unable to connect to xend: Connection refused. Is xend running?", "# xl list", "Name ID Mem VCPUs State Time(s)"]
    told = [event.name for event in bootdiag.events("\n".join(before + [stamp + line for line in console] + after))]
    assert [name for name in told if name != "unknown"] == [event.name for event in bootdiag.events("\n".join(console))]


@pytest.mark.parametrize("lines", [["> ::status", "debugging live kernel (64-bit)", "> $c"], ["|one|", "|two|"], ["ok", "> "], [""]])
def test_a_few_lines_that_begin_alike_are_no_recording(lines: list[str]) -> None:
    assert recorder([line.encode() for line in lines]) is None
