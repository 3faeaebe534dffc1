"""`make bench`, many captures: batches against an empty pool beside them, their growth and memory, and comparing two long boots.

`python -m tests.bench_runs 1000 10000 100000` measures batches of these sizes; each prints a line, in seconds of wall time and of CPU:
on a machine that does other work, only the latter tell how they grow.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from bootdiag.runs.batch import CHUNK, Options, analyse
from tests.conftest import ROOT

SAMPLES = [(ROOT / "samples" / name / "console.log").read_bytes()
           for name in ("nexenta-xenserver-pv", "nexenta-xenserver-pv-healthy", "nexenta-xenserver-pv-healthy")]
LINES = 200
WORKERS = 2
DISTINCT = 500
BATCH = """
import json, resource, sys, time
from bootdiag.runs.batch import batch
start = time.monotonic()
done = batch(sys.argv[1], sys.argv[2], workers=int(sys.argv[3]))
took = time.monotonic() - start
cpu = sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps([took, done.analysed, done.marked, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, cpu]))
"""
COMPARE = """
import json, resource, sys, time
from bootdiag.runs import compare
start = time.monotonic()
good, bad = (compare.read(name) for name in sys.argv[1:])
found = compare.compare(good, bad)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps([time.monotonic() - start, time.process_time(), len(found.appeared), memory]))
"""


def console(number: int) -> bytes:
    """A console of LINES lines: a sample, with devices of its own in its middle."""
    lines = SAMPLES[number % len(SAMPLES)].rstrip(b"\n").split(b"\n")
    chance = random.Random(number)
    words = [b"".join(bytes([chance.randrange(97, 123)]) for _ in range(4)) for _ in range(8)]
    more = [b"pseudo-device: %s%d" % (chance.choice(words), at) for at in range(LINES - len(lines))]
    return b"\n".join([*lines[:20], *more, *lines[20:]])


def captures(folder: Path, count: int) -> Path:
    """`count` captures in a new folder; DISTINCT of them differ, the others are links to these under other names."""
    folder.mkdir()
    for number in range(count):
        file = folder / f"host{number % 97:02}-{number:06}.log"
        if number < DISTINCT:
            file.write_bytes(console(number))
        else:
            os.link(folder / f"host{number % DISTINCT % 97:02}-{number % DISTINCT:06}.log", file)
    return folder


def work(chunk: Sequence[tuple[str, str]]) -> int:
    """What a batch does for some captures, with nothing kept."""
    return len(analyse(chunk, Options()))


def empty_pool(folder: Path, workers: int) -> tuple[float, float]:
    """Seconds that a pool takes for the same work, of which nothing comes back, and seconds of its CPU."""
    tasks = [(str(file), "") for file in sorted(folder.iterdir())]
    chunks = [tasks[at: at + CHUNK] for at in range(0, len(tasks), CHUNK)]
    start, used = time.monotonic(), sum(os.times()[:4])
    with ProcessPoolExecutor(workers) as pool:
        assert sum(pool.map(work, chunks)) == len(tasks)
    return time.monotonic() - start, sum(os.times()[:4]) - used


def measured(script: str, *words: str) -> list[float]:
    """What a script prints, run in a process of its own."""
    done = subprocess.run([sys.executable, "-c", script, *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return list(json.loads(done.stdout))


def long_boot(lines: int, seed: int) -> bytes:
    """One boot of so many lines, in which much is said by no other."""
    chance = random.Random(seed)

    def word() -> bytes:
        return bytes(chance.randrange(97, 107) for _ in range(4))

    found = SAMPLES[1].split(b"\n")[:20]
    while len(found) < lines:
        at = len(found)
        found += [b"pseudo-device: %s%d" % (word(), at), b"%s%d is /pseudo/%s@%d" % (word(), at, word(), at),
                  b"NOTICE: something odd %s happened" % word(), b"xdf@%d: %d blocks" % (51712 + 16 * (at % 16), at)]
    return b"\n".join(found[:lines]) + b"\n"


def main(sizes: Sequence[int]) -> None:
    """Measure, and print a line for each figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for lines, seeds in (("another", (1, 2)), ("the same", (1, 1))):
            for file, seed in zip(("good.log", "bad.log"), seeds, strict=True):
                (folder / file).write_bytes(long_boot(100_000, seed))
            seconds, cpu, appeared, memory = measured(COMPARE, str(folder / "good.log"), str(folder / "bad.log"))
            print(f"compare 100,000 lines with 100,000, {lines:25} {seconds:8.2f} s ({cpu:.2f} s of CPU), {memory:.0f} MB, "
                  f"{appeared:.0f} appeared", flush=True)
        for size in sizes:
            given = captures(folder / f"in{size}", size)
            before, cpu_before = empty_pool(given, WORKERS)
            seconds, analysed, marked, memory, cpu = measured(BATCH, str(given), str(folder / f"out{size}"), str(WORKERS))
            after, cpu_after = empty_pool(given, WORKERS)
            assert (analysed, marked) == (size, 0)
            again, redone, _, _, _ = measured(BATCH, str(given), str(folder / f"out{size}"), str(WORKERS))
            print(f"batch of {size:,} captures of {LINES} lines, {WORKERS} processes {seconds:10.2f} s, {1000 * seconds / size:.3f} ms "
                  f"each, {1000 * cpu / size:.3f} ms of CPU each ({500 * (cpu_before + cpu_after) / size:.3f} ms in an empty pool), parent "
                  f"{memory:.0f} MB, {(before + after) / 2 / seconds:.2f} of an empty pool's gain ({before:.2f} s before, "
                  f"{after:.2f} s after); again, with nothing new: {again:.2f} s, {redone:.0f} redone", flush=True)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 10_000])
