"""The scorecard's table: `python -m tests.scorecard [ROW...] [--quick] [--output scorecard.json]`.

A row that tests show says how many passed; a row that is measured here says what was tried, how often, and what failed.  What is not
reached is said in the row: no figure is rounded up.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import bootdiag
from tests.capture.test_noise import noisy
from tests.conftest import ROOT
from tests.scorecard import fuzz, torture
from tests.scorecard.oracles import KINDS, Wrong, judge

SAMPLES = sorted(ROOT.glob("samples/*/console.log"))
SEED = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"


class Figure(NamedTuple):
    """What a row found: the figure in words, how many were tried and failed, whether the goal is reached, what failed first."""

    text: str
    tried: int
    failed: int
    reached: bool
    examples: tuple[str, ...] = ()


class Row(NamedTuple):
    """A row: its id in the list of reliability's promises, what it is about, its goal, and what measures it (given a share of the time)."""

    id: str
    what: str
    goal: str
    measure: Callable[[float], Figure]


def tests(*words: str) -> Callable[[float], Figure]:
    """A row that these tests show."""

    def measure(share: float) -> Figure:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-o", "addopts=", "-p", "no:cacheprovider", "-n", "0", "-rfEs", *words],
            cwd=ROOT,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        last = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        counts = {kind: int(count) for count, kind in re.findall(r"(\d+) (passed|failed|skipped|error)", done.stdout)}
        passed = counts.get("passed", 0)
        failed = counts.get("failed", 0) + counts.get("error", 0) + (done.returncode not in (0, 1))
        skipped = counts.get("skipped", 0)
        text = f"{passed} tests passed" + (f", {failed} failed" if failed else "") + (f", {skipped} skipped" if skipped else "")
        return Figure(text, passed + failed, failed, done.returncode == 0 and passed > 0, tuple(last[:5]))

    return measure


def fuzzed(share: float) -> Figure:
    found = fuzz.run(55 * share)
    kinds: dict[str, int] = {}
    for wrong, _ in found.failures:
        kinds[wrong] = kinds.get(wrong, 0) + 1
    text = f"{len(found.failures)} failures in {found.inputs:,} inputs, {found.inputs / found.seconds:.0f} a second"
    return Figure(text, found.inputs, len(found.failures), not found.failures and found.inputs >= 100_000, tuple(kinds)[:5])


def truncated(share: float) -> Figure:
    """Every byte of the seed; of the other samples every line."""
    tried, wrong = 0, []
    start = time.monotonic()
    seed = SEED.read_bytes()
    cuts = [(seed[:at], f"seed at byte {at}") for at in range(0, len(seed) + 1, max(1, round(1 / share)))]
    for sample in SAMPLES:
        lines = sample.read_bytes().split(b"\n")
        step = max(1, len(lines) // 60)
        cuts += [(b"\n".join(lines[:at]), f"{sample.parent.name} at line {at}") for at in range(1, len(lines), step)]
    for content, name in cuts:
        if time.monotonic() - start > 90 * share:
            break
        tried += 1
        try:
            judge(content)
        except Exception as error:
            wrong.append(f"{name}: {type(error).__name__}: {error}")
    return Figure(
        f"{len(wrong)} of {tried:,} truncations failed ({len(cuts):,} in all)",
        tried,
        len(wrong),
        not wrong and tried == len(cuts),
        tuple(wrong[:5]),
    )


def noise(share: float) -> Figure:
    """Lines dropped, doubled, swapped, one bit flipped, those of the faults' evidence kept: is the right root still first?"""
    chance = random.Random(6)
    runs = round(120 * share)
    good: dict[float, int] = {}
    wrong: list[str] = []
    told = {sample: bootdiag.analyze_file(sample).report for sample in SAMPLES}
    failed = [sample for sample in SAMPLES if told[sample].verdict == "failed"]
    for part in (0.01, 0.05, 0.2):
        good[part] = 0
        for number in range(runs):
            sample = chance.choice(failed)
            root = told[sample].diagnoses[0]
            kept = {proof.line for one in told[sample].diagnoses for proof in one.evidence if one.kind == "fault"}
            made = noisy(sample.read_bytes().split(b"\n"), kept, part, random.Random(number))
            now = bootdiag.analyze(b"\n".join(made)).report.diagnoses
            if now and (now[0].id, now[0].role) == (root.id, root.role):
                good[part] += 1
            else:
                wrong.append(f"{sample.parent.name}, {part:.0%}, seed {number}: {now[0].id if now else 'nothing'} for {root.id}")
    shares = {part: count / runs for part, count in good.items()}
    reached = shares[0.01] >= 0.99 and shares[0.05] >= 0.95 and shares[0.2] >= 0.8
    text = ", ".join(f"{value:.1%} at {part:.0%} noise" for part, value in shares.items()) + f" ({runs} runs each)"
    return Figure(text, 3 * runs, len(wrong), reached, tuple(wrong[:5]))


def leaks(share: float) -> Figure:
    """Hostile bytes through every format: controls, markup, formulas, commands."""
    wrong, tried = [], 0
    start = time.monotonic()
    for number, content in enumerate(fuzz.mutations(7)):
        if time.monotonic() - start > 40 * share:
            break
        tried += 1
        try:
            judge(content, KINDS)
        except Wrong as error:
            wrong.append(str(error))
        except Exception as error:
            wrong.append(f"input {number}: {type(error).__name__}: {error}")
    return Figure(
        f"{len(wrong)} of {tried:,} captures in {len(KINDS)} formats each",
        tried * len(KINDS),
        len(wrong),
        not wrong and tried >= 1000,
        tuple(wrong[:5]),
    )


def doubled(share: float) -> Figure:
    """The time of the worst lines of twice the length; and of the worst line of 8 KiB."""
    from bootdiag.grammar.events import line_events

    pieces = [
        "a/",
        "a.",
        "x:",
        "0 ",
        "a a ",
        "(",
        "=",
        "svc:/a",
        "xdf@0 ",
        "WARNING: ",
        "(XEN) ",
        "Apr  0 00:00:00 ",
        "panic[cpu0]/thread=",
        "/a (b0) ",
        "a=b, ",
        "[ 0.0] ",
        '"a" ',
        "it ",
        "failed ",
        "is ",
        "-",
        "_",
        "at ",
        ", ",
    ]
    worst, ratio, name = 0.0, 0.0, ""
    for piece in pieces:
        times = []
        for size in (4096, 8192):
            line = (piece * size)[:size].encode()
            line_events(line)
            best = min(_spent(lambda line=line: line_events(line)) for _ in range(2))
            times.append(best)
        if times[1] > worst:
            worst, name = times[1], piece
        if times[1] > 0.005:
            ratio = max(ratio, times[1] / times[0])
    reached = worst <= 0.05 and ratio <= 2.5
    return Figure(
        f"worst line of 8 KiB {worst * 1000:.0f} ms (of {name!r}); worst time(2n)/time(n) {ratio:.1f}",
        len(pieces),
        int(not reached),
        reached,
    )


def _spent(do: Callable[[], Any]) -> float:
    start = time.process_time()
    do()
    return time.process_time() - start


def tortured(share: float) -> Figure:
    found = torture.torture(100 * share)
    return Figure(
        f"{len(found.wrong)} of {found.count:,} failures of calls handled wrongly",
        found.count,
        len(found.wrong),
        not found.wrong,
        tuple(found.wrong[:5]),
    )


def killed(share: float) -> Figure:
    found = torture.killed(max(5, round(100 * share)))
    return Figure(f"{len(found.wrong)} torn reports in {found.count} rounds", found.count, len(found.wrong), not found.wrong)


def started(share: float) -> Figure:
    """CPU time of a start, beside a bare Python; and what must not be imported."""

    def cost(words: list[str]) -> float:
        best = []
        for _ in range(7):
            before = os.times()
            subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL)
            after = os.times()
            best.append(after.children_user + after.children_system - before.children_user - before.children_system)
        return min(best)

    version, seed = cost(["-m", "bootdiag", "--version"]), cost(["-m", "bootdiag", "explain", str(SEED)])
    done = subprocess.run([sys.executable, "-X", "importtime", "-m", "bootdiag", "explain", str(SEED)], capture_output=True, text=True)
    heavy = [name for name in ("pandas", "numpy", "matplotlib") if re.search(rf"\| +{name}$", done.stderr, re.MULTILINE)]
    reached = version <= 0.25 and seed <= 0.4 and not heavy
    return Figure(
        f"--version {version * 1000:.0f} ms, the seed {seed * 1000:.0f} ms of CPU; imported besides: {', '.join(heavy) or 'nothing heavy'}",
        14,
        int(not reached),
        reached,
    )


def covered(share: float) -> Figure:
    """Branch coverage by the tests of engine, reports, capture and samples: only with coverage installed."""
    try:
        import coverage  # noqa: F401
    except ImportError:
        return Figure("not measured: coverage is not installed", 0, 0, False)
    file = ROOT / ".coverage.scorecard"
    words = [
        sys.executable,
        "-m",
        "coverage",
        "run",
        "--branch",
        "--source",
        "bootdiag",
        f"--data-file={file}",
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-n",
        "0",
        "tests/engine",
        "tests/reports",
        "tests/samples",
        "tests/capture",
        "tests/boot",
        "tests/test_rules.py",
    ]
    subprocess.run(words, cwd=ROOT, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-m", "coverage", "json", f"--data-file={file}", "-o", "-"], cwd=ROOT, capture_output=True, text=True
    )
    file.unlink(missing_ok=True)
    found = json.loads(done.stdout)["files"]

    def share_of(part: str) -> float:
        some = [one["summary"] for name, one in found.items() if f"bootdiag/{part}" in name]
        had = sum(one["covered_lines"] + one["covered_branches"] for one in some)
        return 100 * had / max(1, sum(one["num_statements"] + one["num_branches"] for one in some))

    figures = {part: share_of(part) for part in ("engine/", "reports/", "capture/", "boot/", "")}
    reached = figures[""] >= 95 and figures["engine/"] == figures["reports/"] == 100
    return Figure(
        ", ".join(f"{part or 'all '}{value:.1f} %" for part, value in figures.items()) + " (these tests alone)",
        1,
        int(not reached),
        reached,
    )


ROWS = [
    Row("R1", "mutated bytes to text and JSON, each 16th to every format, under the oracles", "0 failures in 100,000 inputs", fuzzed),
    Row("R2", "truncations: the seed at every byte, each sample at 60 lines", "0 failures", truncated),
    Row("R3", "all subsets of the seed's key lines; findings stay as more follows", "all", tests("tests/samples/test_seed.py")),
    Row("R4, R5", "every sample in every wrapper, pairs of wrappers on the seed", "100 %; 95 %", tests("tests/capture/test_wrappers.py")),
    Row("R6", "lines dropped, doubled, swapped, flipped: the right root first", "99 % at 1 %, 95 % at 5 %, 80 % at 20 %", noise),
    Row("R7, R9", "controls, markup, formulas and commands from hostile captures in any format", "0 in 1,000 captures", leaks),
    Row(
        "R8",
        "XSS payloads in every field; in Chromium where it is there",
        "0",
        tests("tests/reports/test_safe.py", "tests/reports/test_page.py"),
    ),
    Row("R9", "formats read by tools not of ours", "100 %", tests("tests/reports/test_formats.py", "tests/reports/test_schema.py")),
    Row("R10", "planted secrets in any redacted format", "0 of 300", tests("tests/reports/test_redact.py")),
    Row("R11", "long lines of repeated pieces", "worst line 50 ms, time(2n)/time(n) 2.5", doubled),
    Row("R12", "memory for endless lines, bombs", "150 MB", tests("tests/test_bad_input.py", "-k", "memory or bomb")),
    Row("R13", "each call to the operating system fails once", "0 handled wrongly", tortured),
    Row("R14", "SIGKILL at random moments", "0 torn reports in 100", killed),
    Row("R15", "one output over environments", "1", tests("tests/test_determinism.py")),
    Row("R16", "start", "--version 250 ms, the seed 400 ms", started),
    Row("R17", "branch coverage", "95 %; engine and reports 100 %", covered),
    Row("R18", "samples say what they should, healthy ones stay quiet", "100 %", tests("tests/samples/test_samples.py")),
    Row("R19", "every rule fires, stays quiet twice, and needs what it cites", "100 %", tests("tests/rules")),
    Row(
        "R20",
        "documentation's examples run; public names are documented",
        "100 %",
        tests("tests/test_docs.py", "tests/test_doctests.py", "tests/test_api.py"),
    ),
    Row("T13", "rule and grammar files of strangers", "each read or refused with file and line", tests("tests/test_rules.py")),
]


def main() -> int:
    """The command: 1 where a row found a failure (not: where a goal is too high)."""
    parser = argparse.ArgumentParser(description="the reliability scorecard")
    parser.add_argument("rows", nargs="*", metavar="ROW")
    parser.add_argument("--share", type=float, default=1.0, help="of the time that rows take which measure for a while (1)")
    parser.add_argument("--output", type=Path, default=Path("scorecard.json"))
    options = parser.parse_args()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    about = {
        "version": bootdiag.__version__,
        "commit": commit,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "date": datetime.now(UTC).date().isoformat(),
    }
    print(", ".join(about.values()))
    rows = []
    for row in ROWS:
        if options.rows and not set(options.rows) & set(row.id.split(", ")):
            continue
        start = time.monotonic()
        figure = row.measure(options.share)
        seconds = time.monotonic() - start
        print(
            f"{'reached' if figure.reached else 'FAILED ' if figure.failed else 'short  '}  {row.id:7} {row.what}\n"
            f"         {figure.text}; goal: {row.goal} ({seconds:.0f} s)",
            flush=True,
        )
        for example in figure.examples:
            print(f"         {example[:200]}")
        rows.append({"id": row.id, "what": row.what, "goal": row.goal, **figure._asdict(), "seconds": round(seconds, 1)})
    options.output.write_text(json.dumps({**about, "rows": rows}, indent=1) + "\n", encoding="utf-8")
    return int(any(row["failed"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())
