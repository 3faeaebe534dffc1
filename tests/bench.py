"""`make bench`: how fast it is here. Each figure is the best of some runs, in seconds of CPU, for other work goes on beside it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import bootdiag
from bootdiag.capture import open_capture
from bootdiag.grammar.tables import build, grammar_dir

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
MEBI = 1 << 20


def best(work: Callable[[], object], runs: int = 3) -> float:
    """Seconds of CPU that `work` takes at best."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def command(*words: str) -> float:
    """Seconds of CPU that a whole bootdiag takes at best."""
    times = []
    for _ in range(5):
        with subprocess.Popen([sys.executable, "-m", "bootdiag", *words], stdout=subprocess.DEVNULL, cwd=ROOT) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        times.append(usage.ru_utime + usage.ru_stime)
    return min(times)


def show(what: str, seconds: float, more: str = "") -> None:
    """Print one figure."""
    print(f"{what:52} {seconds:8.3f} s  {more}")


def main() -> None:
    """Measure, and print a line for each figure."""
    content = SAMPLE.read_bytes()
    lines = content.count(b"\n")
    bootdiag.analyze(content)
    show("bootdiag --version", command("--version"))
    show("bootdiag explain, the sample", command("explain", str(SAMPLE)))
    show("tables of all grammars, made anew", best(lambda: build(grammar_dir()), 1))
    show("the sample, in this process", best(lambda: bootdiag.analyze(content), 20))
    many = content * 2000
    seconds = best(lambda: bootdiag.analyze(many), 1)
    show("the sample 2,000 times over", seconds, f"{2000 * lines / seconds:12,.0f} lines/s")
    crlf = many.replace(b"\n", b"\r\n")
    seconds = best(lambda: sum(1 for _ in open_capture(crlf).chunks()), 1)
    show("the same with CR LF, as far as clean lines", seconds, f"{len(crlf) / seconds / 1e6:12,.1f} MB/s")
    coloured = b"".join(b"\x1b[1m" + line + b"\x1b[0m\n" for line in content.split(b"\n")) * 100
    seconds = best(lambda: sum(1 for _ in open_capture(coloured).chunks()), 1)
    show("with an escape sequence on each line", seconds, f"{len(coloured) / seconds / 1e6:12,.1f} MB/s")
    noise = random.Random(0).randbytes(MEBI)
    seconds = best(lambda: bootdiag.analyze(noise), 1)
    show("noise", seconds, f"{len(noise) / seconds / 1e6:12,.1f} MB/s")
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large.log"
        large.write_bytes(b"A" * (256 * MEBI))
        seconds = best(lambda: bootdiag.analyze_file(large), 1)
        show("one line of 256 MiB", seconds, f"{256 * MEBI / seconds / 1e6:12,.1f} MB/s")


if __name__ == "__main__":
    main()
