"""What is no boot log, or no text, or far too much of it: a clear sentence, never a fault invented, bounded memory."""

from __future__ import annotations

import gzip
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bootdiag
from bootdiag.reports.model import Report
from tests.conftest import DATA, Run

FILES = sorted((DATA / "not_boot_logs").iterdir())
MEBI = 1 << 20
MOST = 150 * MEBI
# The full gigabyte is read when BOOTDIAG_SLOW=1 asks for it.
SLOW = bool(os.environ.get("BOOTDIAG_SLOW"))
SIZE = (1024 if SLOW else 200) * MEBI
# What takes some work a byte.
SOME = {"escapes": 10, "noise": 2, "different lines": 2, "one message": 64}


def jpeg() -> bytes:
    """As JPEG files are: markers, tables, and a scan that looks like noise."""
    noise = random.Random(0)
    scan = bytes(noise.randrange(256) for _ in range(4000)).replace(b"\xff", b"\xff\x00")
    return (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xdb\x00\x43\x00" + bytes(range(64)) +
            b"\xff\xc0\x00\x0b\x08\x00\x10\x00\x10\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + scan + b"\xff\xd9")


MADE = {
    "empty": b"", "one newline": b"\n", "blanks": b" \t \n" * 100, "zeros": bytes(5000), "a JPEG image": jpeg(),
    "noise": random.Random(1).randbytes(20000), "high bytes": bytes(range(128, 256)) * 50, "invalid UTF-8": b"\xc3\x28\xe2\x82\xff\n" * 200,
    "escapes": b"\x1b[2J\x1b[1;1H\x1b]0;title\x07" * 200, "carriage returns": b"\r" * 5000, "backspaces": b"a\b" * 5000,
    "lines with zeros": b"one\0two\0\nthree\0\n" * 100, "digits": b"12345 67890\n" * 100, "punctuation": b"()[]{}<>:;,./@#\n" * 100,
    "base64": b"QmFzZTY0IGlzIG5vIGxvZyBhdCBhbGwsIGl0IGlzIG5vdA==\n" * 50, "words": b"panic WARNING: NOTICE: ERROR: maintenance\n" * 20,
    "a zip archive": b"PK\x03\x04\x14\0\0\0\x08\0" + random.Random(2).randbytes(500), "a nothing, compressed": gzip.compress(b""),
    "a JPEG image, compressed": gzip.compress(jpeg()), "an image's beginning": b"\xff\xd8\xff", "half a mark": b"\xef\xbb",
}


def harmless(report: Report) -> None:
    """Nothing is said to be wrong, and what is said is a sentence."""
    assert report.verdict in ("not-a-boot-log", "inconclusive")
    assert [one for one in report.diagnoses if one.kind == "fault"] == []
    assert report.summary.startswith(report.verdict.upper() + ": ") and report.summary.endswith(".")
    if report.verdict == "not-a-boot-log":
        assert report.outcome.id is None and report.diagnoses == ()


def test_there_are_enough_of_them() -> None:
    assert len(FILES) >= 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_boot_log(file: Path) -> None:
    harmless(bootdiag.analyze_file(file).report)


@pytest.mark.parametrize("kind", MADE)
def test_no_text(kind: str) -> None:
    harmless(bootdiag.analyze(MADE[kind]).report)


@pytest.mark.parametrize("kind", MADE)
def test_a_boot_log_after_it_is_found(kind: str) -> None:
    """A serial line at the wrong speed, an image in a mail: what follows is read all the same."""
    if "compressed" in kind:
        pytest.skip("nothing follows the end of compressed data")
    console = b"\nSunOS Release 5.11 Version snv_104 32-bit\nHostname: one\n\none console login: "
    assert bootdiag.analyze(MADE[kind].replace(b"\x1b]", b"") + console).report.outcome.id == "login"


def test_the_sentence_says_what_it_is() -> None:
    assert bootdiag.analyze(b"").report.summary == "NOT-A-BOOT-LOG: the capture is empty."
    assert "a JPEG image" in bootdiag.analyze(jpeg()).report.summary
    assert "binary data" in bootdiag.analyze(MADE["noise"]).report.summary
    assert "a zip archive" in bootdiag.analyze(MADE["a zip archive"]).report.summary


def test_exit_codes(run: Run) -> None:
    files = [str(file) for file in FILES]
    result = run("explain", "--format", "json", *files)
    assert (result.returncode, result.stderr) == (0, b"")
    assert len(json.loads(result.stdout)) == len(files)
    assert run("explain", "-", input=jpeg()).returncode == 0


def test_every_piece_of_a_boot_is_no_reason_to_fail() -> None:
    """Cut anywhere, a healthy console gives no fault."""
    console = (b"SunOS Release 5.11 Version snv_104 32-bit\nmem = 1048576K (0x40000000)\nroot on /ramdisk:a fstype ufs\nHostname: one\n"
               b"NOTICE: xdf@51712: failed to read feature-barrier\nxdf@51712: 41943040 blocks\n\none console login: ")
    for end in range(len(console)):
        report = bootdiag.analyze(console[:end]).report
        assert [one.title for one in report.diagnoses if one.kind == "fault"] == [], end


def pieces(kind: str) -> Iterator[bytes]:
    """`SIZE` bytes of something."""
    noise = random.Random(3)
    block = {
        "one line": b"A" * MEBI, "zeros": bytes(MEBI), "carriage returns": b"\r" * MEBI, "escapes": b"\x1b[1m" * (MEBI // 4),
        "one message": b"NOTICE: xdf@51712: failed to read feature-barrier\r\n" * (MEBI // 51),
    }.get(kind)
    for number in range(SIZE // MEBI if SLOW else SOME.get(kind, SIZE // MEBI)):
        if kind == "noise":
            yield noise.randbytes(MEBI)
        elif kind == "different lines":
            yield b"".join(b"%s %s\n" % (noise.randbytes(4).hex().translate(LETTERS).encode(), b"word " * (at % 30)) for at in range(12000))
        else:
            yield block if block is not None else bytes([65 + number % 26]) * MEBI


LETTERS = str.maketrans("0123456789", "ghijklmnop")


# The kernel's own figure for the process alone: what wait4 tells begins with the memory of the process that forked.
MEASURED = """
import re, sys
from bootdiag.main import main
code = main()
with open("/proc/self/status") as status:
    sys.stderr.write("\\npeak " + re.search("VmHWM:\\\\s+([0-9]+) kB", status.read())[1])
sys.exit(code)
"""


def measured(words: list[str], content: Iterator[bytes], environment: dict[str, str]) -> tuple[int, bytes, int]:
    """Exit code, output and most memory of bootdiag fed with `content`."""
    if not os.path.exists("/proc/self/status"):
        pytest.skip("nothing here tells how much memory a process took")
    with subprocess.Popen([sys.executable, "-c", MEASURED, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        try:
            for piece in content:
                process.stdin.write(piece)
            process.stdin.close()
        except BrokenPipeError:
            pass
        shown = process.stdout.read()
        memory = int(process.stderr.read().rpartition(b"peak ")[2])
        code = process.wait()
    return code, shown, memory * 1024


@pytest.mark.parametrize("kind", ["one line", "zeros", "carriage returns", "escapes", "noise", "different lines", "one message"])
def test_memory_is_bounded(kind: str, environment: dict[str, str]) -> None:
    code, shown, memory = measured(["explain", "--format", "json", "-"], pieces(kind), environment)
    assert code == 0
    assert json.loads(shown)["verdict"] in ("not-a-boot-log", "inconclusive")
    assert memory <= MOST


@pytest.mark.parametrize("packed", ["one.gz", "one.xz", "one.bz2"])
def test_a_bomb_is_stopped(packed: str, tmp_path: Path, environment: dict[str, str]) -> None:
    import bz2
    import lzma

    bomb = tmp_path / packed
    opener = {"one.gz": gzip.open, "one.xz": lzma.open, "one.bz2": bz2.open}[packed]
    with opener(bomb, "wb") as out:
        for _ in range(100):
            out.write(bytes(MEBI))
    code, shown, memory = measured(["explain", str(bomb)], iter(()), environment)
    assert (code, shown) == (2, b"")
    assert memory <= MOST


@pytest.mark.skipif(not SLOW, reason="reads a gigabyte: BOOTDIAG_SLOW=1 runs it")
def test_too_large_a_capture(run: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.log"
    with open(large, "wb") as out:
        out.truncate((1 << 30) + 1)
    result = run("explain", str(large))
    assert result.returncode == 2
    assert result.stderr.decode() == f"bootdiag: {large}: larger than 1073741824 bytes (limit: capture)\n"
