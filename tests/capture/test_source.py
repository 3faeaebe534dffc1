"""Bytes from wherever they are: compression, encodings, ends of lines."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bootdiag.capture import CaptureError, open_capture
from tests.capture.lines import columns, lines, notes, read

TEXT = "SunOS Release 5.11 Version snv_104 32-bit\nHostname: one\nxdf@51712: 41943040 blocks"
WANTED = TEXT.split("\n")


def zstd(data: bytes) -> bytes:
    found: bytes = pytest.importorskip("backports.zstd").compress(data)
    return found


PACKED: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "bzip2": bz2.compress, "xz": lzma.compress, "zstd": zstd}


@pytest.mark.parametrize("kind", PACKED)
def test_compressed(kind: str) -> None:
    capture, found = read(PACKED[kind](TEXT.encode()))
    assert found == WANTED
    assert (capture.info.compression, capture.info.notes, capture.info.size) == (kind, (), len(TEXT))


@pytest.mark.parametrize("kind", PACKED)
def test_a_capture_in_several_compressed_pieces(kind: str) -> None:
    half = len(TEXT) // 2
    assert lines(PACKED[kind](TEXT[:half].encode()) + PACKED[kind](TEXT[half:].encode())) == WANTED


@pytest.mark.parametrize("kind", PACKED)
def test_pieces_that_trickle(kind: str) -> None:
    half = len(TEXT) // 2
    packed = PACKED[kind](TEXT[:half].encode()) + PACKED[kind](TEXT[half:].encode())
    assert lines(Trickle(packed)) == WANTED


@pytest.mark.parametrize("kind", PACKED)
def test_compressed_data_cut_short_gives_what_could_be_read(kind: str) -> None:
    many = "".join(f"{TEXT} {number}\n" for number in range(5000))
    packed = PACKED[kind](many.encode())
    capture, found = read(packed[: len(packed) // 2])
    assert many.startswith("\n".join(found))
    assert notes(capture) == {f"{kind} data cut short": 1}


@pytest.mark.parametrize("kind", PACKED)
def test_damaged_compressed_data_is_told(kind: str) -> None:
    packed = bytearray(PACKED[kind]("".join(f"{TEXT} {number}\n" for number in range(5000)).encode()))
    for at in range(len(packed) // 2, len(packed)):
        packed[at] ^= 0x55
    capture, _ = read(bytes(packed))
    assert any(note.startswith(f"{kind} data") for note in notes(capture))


def test_bytes_after_the_compressed_data_are_told() -> None:
    capture, found = read(gzip.compress(TEXT.encode()) + b"and more")
    assert found == WANTED
    assert notes(capture) == {"bytes after the end of the compressed data dropped": 1}


def test_a_compressed_nothing() -> None:
    for pack in (gzip.compress, bz2.compress, lzma.compress):
        assert lines(pack(b"")) == []


ENCODED = {
    "utf-8": TEXT.encode(), "utf-8 with a mark": TEXT.encode("utf-8-sig"),
    "utf-16 little-endian": TEXT.encode("utf-16-le"), "utf-16 big-endian": TEXT.encode("utf-16-be"),
    "utf-16 little-endian with a mark": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "utf-16 big-endian with a mark": b"\xfe\xff" + TEXT.encode("utf-16-be"),
}


@pytest.mark.parametrize("kind", ENCODED)
def test_encodings(kind: str) -> None:
    capture, found = read(ENCODED[kind])
    assert found == WANTED
    assert capture.info.encoding == kind.partition(" ")[0] + {"l": "-le", "b": "-be", "w": "", "": ""}[kind.partition(" ")[2][:1]]
    assert columns(ENCODED[kind])[0] == list(range(1, len(WANTED[0]) + 1))


def test_half_a_character_of_utf16_at_the_end() -> None:
    assert lines(TEXT.encode("utf-16-le") + b"x")[:2] == WANTED[:2]


def test_a_line_that_is_no_utf8_is_read_as_western_european() -> None:
    capture, found = read("caf\u00e9 \u20ac\nna\u00efve".encode("cp1252") + b" \x81\n" + "Gr\u00f6\u00dfe".encode())
    assert found == ["caf\u00e9 \u20ac", "na\u00efve ", "Gr\u00f6\u00dfe"]
    assert notes(capture)["lines that are no UTF-8, read as Western European"] == 2


def test_an_encoding_that_is_asked_for() -> None:
    assert lines("Hostname: \u00e9".encode("cp037"), encoding="cp037") == ["Hostname: \u00e9"]
    with pytest.raises(CaptureError, match="no such encoding"):
        open_capture(b"", encoding="klingon")


ENDS = {"\n": ["a", "b", "", "c"], "\r\n": ["a", "b", "", "c"], "\r\r\n": ["a", "b", "", "c"], "\r\r\r\n": ["a", "b", "", "c"]}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("last", [True, False])
def test_ends_of_lines(end: str, last: bool) -> None:
    text = end.join(["a", "b", "", "c"]) + (end if last else "")
    capture, found = read(text.encode())
    assert found == ENDS[end]
    assert capture.info.lines == 4


def test_a_line_ends_at_lf_alone() -> None:
    assert lines("one two\rthree\x0cfour\x0bfive\x1csix\u2028seven\x85eight\nnext".encode())[1:] == ["next"]


@pytest.mark.parametrize("content", [b"", b"\n", b"\n\n", b"\r\n", b"\x00", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_next_to_nothing(content: bytes) -> None:
    assert "".join(lines(content)).strip() == ""


def test_a_text_is_always_text() -> None:
    assert lines("BZh91AY&SY is how bzip2 begins") == ["BZh91AY&SY is how bzip2 begins"]
    assert lines("a\0b\0c\0d\0e\0f\0g\0h\0") == ["abcdefgh"]
    assert lines("\ufeffHostname: a") == ["Hostname: a"]
    assert lines("caf\udce9 and \ud800") == ["caf? and ?"]
    assert lines(b"caf\xe9".decode("utf-8", "surrogateescape")) == ["caf\u00e9"]


def test_text_that_begins_like_compressed_data() -> None:
    assert lines(b"BZh is no more than a beginning") == ["BZh is no more than a beginning"]


class Trickle(io.RawIOBase):
    """A pipe that hands over three bytes at a time."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        some, self.data = self.data[:3], self.data[3:]
        return some


@pytest.mark.parametrize("kind", ["", *PACKED, *ENCODED])
def test_a_pipe_that_trickles(kind: str) -> None:
    data = PACKED[kind](TEXT.encode()) if kind in PACKED else ENCODED.get(kind, TEXT.encode())
    assert lines(Trickle(data)) == WANTED


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "console.log"
    path.write_bytes(TEXT.encode())
    capture, found = read(path)
    assert (found, capture.info.name) == (WANTED, str(path))
    with open(path, "rb") as file:
        assert lines(file) == WANTED
    assert lines(io.BytesIO(TEXT.encode())) == WANTED


@pytest.mark.parametrize("bad", ["missing", ".", "a\0b", "x" * 5000])
def test_what_cannot_be_opened(bad: str, tmp_path: Path) -> None:
    with pytest.raises(CaptureError) as error:
        read(tmp_path / bad)
    assert error.value.limit is None
    assert str(error.value)[-1] != "."


def test_a_file_that_cannot_be_read() -> None:
    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(CaptureError, match="input/output error"):
        read(Broken())


def test_a_file_opened_as_text(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="rb"):
        read(io.StringIO("text"))


def test_a_line_is_there_as_soon_as_it_is_printed() -> None:
    out, into = os.pipe()
    seen: list[Any] = []
    with open(out, "rb", buffering=0) as reading, open(into, "wb", buffering=0) as writing:
        chunks = open_capture(reading).chunks()
        writing.write(b"x" * 70 + b"\nHostname: a\nand a pro")
        taking = threading.Thread(target=lambda: seen.append(next(chunks)))
        taking.start()
        taking.join(10)
        assert seen and seen[0].text.endswith(b"Hostname: a")
