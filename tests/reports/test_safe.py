"""Nothing in a log reaches a terminal, a table or a script alive."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bootdiag
from bootdiag.events_out import write_events
from bootdiag.reports import formats, model, text
from bootdiag.reports.safe import data, terminal
from tests.reports.hostile import filled

FORBIDDEN = [chr(code) for code in (*range(9), *range(10, 32), 0x7F, *range(0x80, 0xA0), 0x61C, *range(0x200B, 0x2010),
                                    *range(0x2028, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF,
                                    0xE0000, 0xE0041, 0xE007F)]
HOSTILE = ["\x1b]52;c;ZXZpbA==\x07", "\x1b]0;title\x07", "\x1b]8;;http://x\x07link", "\x1b[2J\x1b[1;1H", "\x9b2J", "\x1bP+q\x1b\\",
           "\x1b[6n", "\r\x1b[K", "\u202eevil\u202c", "\u2066x\u2069", "zero\u200bwidth", "[/usr/lib] [bold]",
           "<script>alert(1)</script>", "`rm -rf /`; $(reboot)", "tab\there", "line\nbreak", "\U000e0041tag", "\ud800"]


@pytest.mark.parametrize("char", FORBIDDEN, ids=lambda char: f"U+{ord(char):04X}")
def test_each_is_named_instead(char: str) -> None:
    shown = terminal(f"a{char}b")
    assert char not in shown
    assert shown.startswith("a\\") and shown.endswith("b") and shown.isascii()


@given(st.text())
def test_all_else_stays(content: str) -> None:
    shown = terminal(content)
    assert not set(shown) & set(FORBIDDEN)
    if content.isprintable():
        assert shown == content


@pytest.mark.parametrize("evil", HOSTILE, ids=ascii)
@pytest.mark.parametrize("kind", formats.FORMATS)
@pytest.mark.parametrize("coloured", [False, True])
def test_a_report_of_hostile_texts(evil: str, kind: str, coloured: bool) -> None:
    for of in ("fault", "benign", "note"):
        report: model.Report = filled(model.Report, evil, kind=of)
        shown = formats.renderer(kind, colour=coloured)([report])
        if coloured:
            shown = re.sub("\x1b\\[[0-9;]*m", "", shown)
        assert not (set(shown) - {"\n"}) & set(FORBIDDEN)
    if kind == "json":
        json.loads(shown)
        assert shown.isascii()


@pytest.mark.parametrize("evil", HOSTILE, ids=ascii)
def test_a_log_of_hostile_texts(evil: str) -> None:
    log = f"SunOS Release 5.11 Version {evil} 32-bit\nHostname: {evil}\nWARNING: {evil}\nRequesting System Maintenance Mode {evil}\n{evil}"
    report = bootdiag.analyze(log, name=evil).report
    assert not (set(text.render([report])) - {"\n"}) & set(FORBIDDEN)
    for kind in ("json", "csv"):
        out = io.StringIO()
        write_events(bootdiag.events(log), kind, out)
        assert not (set(out.getvalue()) - {"\n"}) & set(FORBIDDEN)
        if kind == "csv":
            assert all(cell[:1] not in ("=", "+", "-", "@") for row in csv.reader(io.StringIO(out.getvalue())) for cell in row)


def test_data_has_no_lone_surrogates() -> None:
    assert data("a\ud800b") == "a?b"
    assert data("\u202e stays: JSON writes it as an escape") == "\u202e stays: JSON writes it as an escape"
