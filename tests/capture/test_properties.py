"""What holds for any bytes."""

from __future__ import annotations

import gzip

from hypothesis import given
from hypothesis import strategies as st

import bootdiag
from bootdiag.capture.terminal import cleaned
from bootdiag.grammar.match import UNKNOWN
from bootdiag.reports import jsondoc, text
from tests.capture.lines import columns, lines

PIECES = st.sampled_from([
    b"SunOS Release 5.11 Version snv_104 32-bit", b"xdf@51712: 41943040 blocks", b"CD-ROM: discovery failed", b"NOTICE: ", b"WARNING: ",
    b"panic[cpu0]/thread=fffffffffbc2e3a0: ", b"(XEN) ", b"Apr  2 12:42:44 svc.startd[7]: ", b"Hostname: ", b"login: ",
    b"\x1b[1m", b"\x1b[2K", b"\x1b[5D", b"\r", b"\r\n", b"\n", b"\b", b"\0", b"\xff", b"\xe2\x80\x9c", b"&lt;", b"^M", b"#012", b" ",
    b"Requesting System Maintenance Mode",
])
CONSOLES = st.lists(st.one_of(PIECES, st.binary(max_size=12), st.text(max_size=8).map(lambda text: text.encode("utf-8", "replace"))),
                    max_size=40).map(b"".join)
BYTES = st.one_of(st.binary(max_size=300), CONSOLES, CONSOLES.map(gzip.compress),
                  st.text(max_size=60).map(lambda text: text.encode("utf-16", "replace")))


@given(BYTES)
def test_any_bytes_give_a_report(content: bytes) -> None:
    report = bootdiag.analyze(content).report
    shown = text.render([report]) + jsondoc.render([report])
    assert not set(map(chr, (*range(10), *range(11, 32), 127, *range(128, 160)))) & set(shown)
    assert report.lines.generic <= report.lines.recognised <= report.lines.total


@given(st.text())
def test_any_text_gives_a_report(content: str) -> None:
    assert bootdiag.analyze(content).verdict in ("booted", "degraded", "failed", "inconclusive", "not-a-boot-log")


@given(CONSOLES)
def test_spans_print_the_capture_back(content: bytes) -> None:
    found = lines(content)
    printed: dict[int, list[tuple[int, str]]] = {}
    place = (0, 0)
    for event in bootdiag.events(content):
        assert (event.line, event.column) >= place
        place = (event.line, event.column)
        for piece in event.pieces or (event,):
            if not event.pieces:
                start, end = event.span
                assert event.whole_text.encode() == found[event.line - 1].encode()[start:end]
            printed.setdefault(piece.line, []).append((piece.column, piece.whole_text if not event.pieces else piece.text))
    for number, line in enumerate(found, 1):
        pieces = [text for _, text in sorted(printed.get(number, []))]
        assert "".join("".join(pieces).split()) == "".join(line.split())


@given(CONSOLES)
def test_columns_lead_back_to_the_original(content: bytes) -> None:
    original = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    for number, places in enumerate(columns(content)):
        try:
            width = len(original[number].decode("utf-8"))
        except UnicodeDecodeError:
            width = len(original[number])
        assert all(1 <= place <= max(1, width) for place in places)


@given(CONSOLES, st.integers(1, 50))
def test_the_size_of_chunks_changes_nothing(content: bytes, size: int) -> None:
    assert lines(content, chunk_size=size) == lines(content)
    assert columns(content, chunk_size=size) == columns(content)


@given(st.text(alphabet=st.characters(blacklist_characters="\n", blacklist_categories=("Cs",))))
def test_every_shown_character_has_a_column(line: str) -> None:
    shown, places = cleaned(line)
    assert len(shown) == len(places)
    assert all(1 <= place <= len(line) for place in places)


@given(CONSOLES)
def test_the_same_bytes_give_the_same_document(content: bytes) -> None:
    assert jsondoc.render([bootdiag.analyze(content).report]) == jsondoc.render([bootdiag.analyze(content).report])


def test_unknown_is_no_shape() -> None:
    assert UNKNOWN < 0
