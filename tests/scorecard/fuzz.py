"""Bytes in, every format out, under the oracles: as a mutation fuzzer of our own, or under atheris (coverage-guided) where it is installed.

`python -m tests.scorecard.fuzz FOLDER -max_total_time=3600` runs atheris: the corpus grows in FOLDER, and what fails it leaves as crash-*
in the current one.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    # Of what is imported before atheris looks on it knows no branches: a capture is judged here, as much is imported when it is needed.
    import atheris

    with atheris.instrument_imports(include=["bootdiag"]):
        from tests.scorecard import oracles

        oracles.judge(b"SunOS Release 5.11", oracles.KINDS)

from tests.conftest import DATA, ROOT
from tests.reports.hostile import XSS
from tests.scorecard.oracles import KINDS, Wrong, judge

# So long may one input take.
SLOW = 2.0
TOKENS = [
    b"\x1b[2J",
    b"\x1b]52;c;eA==\x07",
    b"\x9b31m",
    b"\r",
    b"\b",
    b"\x00",
    b"\xff\xfe",
    "\u202e".encode(),
    b"(XEN) ",
    b"panic[cpu0]/thread=0: ",
    b"svc.startd[7]: ",
    b"WARNING: ",
    b"NOTICE: ",
    b"Apr  2 12:42:44 ",
    b'{"log":"',
    b"> ",
    b"\x1f\x8b\x08",
    b"PK\x03\x04",
    b"xdf@51712: ",
]


class Found(NamedTuple):
    """What a run did: inputs, seconds, and each failure with the bytes that made it."""

    inputs: int
    seconds: float
    failures: list[tuple[str, bytes]]


def corpus() -> list[bytes]:
    """What mutations begin with: the samples, files that are no boot logs, hostile texts."""
    files = [*sorted(ROOT.glob("samples/*/console.log")), *(file for file in sorted((DATA / "not_boot_logs").iterdir()) if file.is_file())]
    return [file.read_bytes()[:20_000] for file in files] + [text.encode() for text in XSS]


def mutations(seed: int) -> Iterator[bytes]:
    """Inputs without end: pieces of the corpus, joined, torn, sprinkled."""
    chance = random.Random(seed)
    whole = corpus()
    lines = [line for content in whole for line in content.split(b"\n") if line]
    while True:
        if chance.random() < 0.1:
            base = chance.choice(whole)
            start = chance.randrange(len(base) + 1)
            made = bytearray(base[start : start + chance.randrange(1, 4000)])
        else:
            made = bytearray(b"\n".join(chance.choice(lines)[:300] for _ in range(chance.randrange(1, 12))))
        for _ in range(chance.randrange(6)):
            at = chance.randrange(len(made) + 1)
            deed = chance.randrange(5)
            if deed == 0:
                made[at:at] = bytes([chance.randrange(256)])
            elif deed == 1:
                made[at:at] = chance.choice(TOKENS)
            elif deed == 2:
                del made[at : at + chance.randrange(1, 40)]
            elif deed == 3 and at < len(made):
                made[at] ^= 1 << chance.randrange(8)
            else:
                made[at:at] = chance.choice(XSS).encode()
        yield bytes(made)


def one(content: bytes, number: int) -> str | None:
    """What is wrong with what bootdiag makes of `content`; of each sixteenth input every format is looked at."""
    start = time.process_time()
    try:
        judge(content, KINDS if number % 16 == 0 else ("text", "json"))
    except Wrong as error:
        return str(error)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return f"took {time.process_time() - start:.1f} s" if time.process_time() - start > SLOW else None


def run(seconds: float, seed: int = 20261125) -> Found:
    """Mutations for so long."""
    start = time.monotonic()
    failures = []
    number = 0
    for number, content in enumerate(mutations(seed)):
        wrong = one(content, number)
        if wrong is not None:
            failures.append((wrong, content))
        if time.monotonic() - start > seconds:
            break
    return Found(number + 1, time.monotonic() - start, failures)


def main() -> None:
    """Run atheris over `bytes -> every format`."""
    counter = iter(range(sys.maxsize))

    def test(content: bytes) -> None:
        wrong = one(content, next(counter))
        if wrong is not None:
            raise Wrong(wrong)

    for folder in (Path(word) for word in sys.argv[1:2] if not word.startswith("-")):
        folder.mkdir(exist_ok=True)
        for number, content in enumerate(corpus()):
            (folder / f"seed-{number}").write_bytes(content)
    atheris.Setup([sys.argv[0], "-max_len=4096", "-timeout=20", "-rss_limit_mb=1024", *sys.argv[1:]], test)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
