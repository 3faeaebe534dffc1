"""Each limit, and what happens at it."""

from __future__ import annotations

import bz2
import gzip
import lzma
import re

import pytest

import bootdiag
from bootdiag.capture import CaptureError
from bootdiag.limits import Limits
from tests.capture.lines import lines, notes, read
from tests.conftest import ROOT

OVERLONG = "bytes of overlong lines not looked at"


def test_every_limit_is_described() -> None:
    assert all(f"`{name}`:" in (Limits.__doc__ or "") for name in Limits._fields)


def test_capture() -> None:
    limits = Limits(capture=100)
    assert lines(b"x" * 100, limits=limits) == ["x" * 100]
    for content in (b"x" * 101, gzip.compress(b"x\n" * 60)):
        with pytest.raises(CaptureError, match=r"one\.log: larger than 100 bytes") as error:
            read(content, name="one.log", limits=limits)
        assert error.value.limit == "capture"


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_ratio(pack: object) -> None:
    bomb = pack(b"\0" * 2_000_000)  # type: ignore[operator]
    with pytest.raises(CaptureError, match="more than 200 times") as error:
        read(bomb, limits=Limits(ratio_free=1_000_000))
    assert error.value.limit == "ratio"
    assert read(bomb, limits=Limits(ratio_free=2_000_000))[0].info.size == 2_000_000
    assert read(bomb, limits=Limits(ratio_free=1_000_000, ratio=10_000_000))[0].info.size == 2_000_000


@pytest.mark.parametrize("chunk_size", [1, 7, 64, 1000])
def test_kept_line(chunk_size: int) -> None:
    limits = Limits(kept_line=50)
    text = b"a" * 50 + b"\n" + b"b" * 51 + b"\n" + b"c" * 300 + b"\nshort\n\n" + b"d" * 120
    capture, found = read(text, limits=limits, chunk_size=chunk_size)
    assert found == ["a" * 50, "b" * 50, "c" * 50, "short", "", "d" * 50]
    assert notes(capture) == {OVERLONG: 1 + 250 + 70}


def test_a_character_at_the_cut_is_not_halved() -> None:
    for text in ("\u00e9", "\u20ac", "\U0001f4a5"):
        for before in range(5):
            found = lines(("a" * before + text * 40).encode(), limits=Limits(kept_line=50))
            assert set(found[0]) <= {"a", text}


def test_matched_line() -> None:
    long = "xdf@51712: 41943040 blocks" + " x" * 6000
    bounded = Limits(matched_line=26)
    assert [event.span for event in bootdiag.events(long, limits=bounded)] == [(0, 26), (27, len(long))]
    assert (bootdiag.analyze(long, limits=bounded).tally.recognised, bootdiag.analyze("a" * 26, limits=bounded).tally.total) == (0, 1)
    events = list(bootdiag.events(long))
    assert (events[-1].name, events[-1].span) == ("unknown", (Limits().matched_line + 1, len(long)))
    assert "".join(event.whole_text.replace(" ", "") for event in events) == long.replace(" ", "")


@pytest.mark.parametrize("kind", ["xz", "zstd"])
def test_window(kind: str) -> None:
    if kind == "xz":
        packed = lzma.compress(b"Hostname: a\n", preset=9)
    else:
        zstd = pytest.importorskip("backports.zstd")
        packed = zstd.compress(b"Hostname: a\n" * 3_000_000, options={zstd.CompressionParameter.window_log: 25})
    assert read(packed)[1][0] == "Hostname: a"
    with pytest.raises(CaptureError, match="more than 16777216 bytes of memory") as error:
        read(packed, limits=Limits(window=1 << 24))
    assert error.value.limit == "window"


def test_boots() -> None:
    banner = "SunOS Release 5.11 Version snv_104 32-bit\nHostname: a\n"
    analysis = bootdiag.analyze(banner * 7, limits=Limits(boots=3))
    assert [boot.number for boot in analysis.boots] == [5, 6, 7]
    assert analysis.skipped == 4
    assert any("4 earlier boots" in note for note in analysis.report.notes)


def test_the_page_of_limits_is_current() -> None:
    page = (ROOT / "docs" / "limits.md").read_text(encoding="utf-8")
    units = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "": 1}
    rows = re.findall(r"^\| `(\w+)` \| ([0-9]+) ?([KMG]iB|) \|", page, re.MULTILINE)
    assert {name: int(number) * units[unit] for name, number, unit in rows} == Limits()._asdict()
