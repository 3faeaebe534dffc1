"""Unknown lines are grouped by shape: numbers, addresses and paths masked, devices and services kept."""

from __future__ import annotations

import pytest

from bootdiag.capture import open_capture
from bootdiag.grammar import events, shapes
from bootdiag.grammar.events import Reading
from bootdiag.grammar.shapes import shape_of, unknown_shapes


@pytest.mark.parametrize(("text", "shape"), [
    ("quux 12 of 4096 blorps", "quux <n> of <n> blorps"),
    ("blorp at fffffffffb8612e0 in e1000g1", "blorp at <hex> in e1000g1"),
    ("blorp  0x7f of /devices/pci@0,0:a", "blorp <hex> of <path>"),
    ("blorp svc:/network/nfs/client:default 3", "blorp svc:/network/nfs/client:default <n>"),
    ("a facade defaced", "a facade defaced"),
])
def test_shape_of(text: str, shape: str) -> None:
    assert shape_of(text) == shape


def read(text: str) -> list[shapes.ShapeCount]:
    return unknown_shapes(Reading().events(open_capture(text).chunks()))


def test_counted_most_frequent_first() -> None:
    found = read("zork frobs plugh\nquux 1 blorps galore\nHostname: tank\nquux 22 blorps galore\n")
    assert [tuple(one) for one in found] == [
        ("quux <n> blorps galore", 2, 2, "quux 1 blorps galore"), ("zork frobs plugh", 1, 1, "zork frobs plugh")]


def test_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "SHAPES", 1)
    found = read("zork frobs plugh\nquux blorps galore\nxyzzy frobs nothing\n")
    assert [(one.shape, one.times) for one in found] == [(shapes.OTHERS, 2), ("zork frobs plugh", 1)]


def told(text: str) -> list[shapes.ShapeCount]:
    reading = Reading()
    list(reading.events(open_capture(text).chunks()))
    return shapes.told_shapes(reading.unread.values(), reading.matcher)


def test_a_report_tells_the_commonest_and_those_near_the_end() -> None:
    many = "".join(f"zork frobs {'x' * number}\n" * (20 - number) for number in range(1, 15))
    found = told(many + "Hostname: tank\nplugh 7\n")
    assert [(one.shape, one.times) for one in found] == [
        *((f"zork frobs {'x' * number}", 20 - number) for number in (1, 2, 3, 4, 5, 13, 14)), ("plugh <n>", 1)]


def test_only_what_is_unknown_of_a_line_is_told() -> None:
    assert [one.text for one in told("CD-ROM: discovery failed zork frobs\n")] == ["zork frobs"]


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "UNREAD", 2)
    assert [one.shape for one in told("zork\nplugh\nxyzzy frob\n")] == ["zork", "plugh"]
