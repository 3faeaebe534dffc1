"""`make bench`: prints a table of all figures; `--json` writes them as JSON, `--lines` and `--rounds` make it quicker."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bootdiag.grammar.events import default_matcher
from bootdiag.grammar.match import DIGITS, UNKNOWN
from bootdiag.grammar.tables import grammar_dir
from bootdiag.site import kit
from tests.bench.captures import SAMPLE, adversarial, fleet, repeated
from tests.bench.measure import Row, Use, beside, environment, used
from tests.conftest import ROOT

REAL = ROOT.parent / "shared" / "captures"
PYTHON = sys.executable
PLAIN = "import sys\nfor line in open(sys.argv[1], encoding='utf-8', errors='replace'): pass"
# As `explain` does without facts and rules: of the diagnostic events those are kept that it keeps.
CORE = """
import gc, sys
gc.disable()
from collections import deque
from pathlib import Path
from bootdiag.site import kit
from bootdiag.boot.split import split
from bootdiag.capture import open_capture
from bootdiag.grammar.events import Reading
from bootdiag.limits import Limits
reading = Reading(kit().matcher())
kept = deque(split(reading.rows(open_capture(Path(sys.argv[1]), patient=True).chunks())), maxlen=Limits().boots)
"""
# The same, and none is let go.
KEPT = CORE.replace("maxlen=Limits().boots", "maxlen=None")
CAPTURE = """
import gc, sys
gc.disable()
from pathlib import Path
from bootdiag.capture import open_capture
for chunk in open_capture(Path(sys.argv[1])).chunks(): pass
"""
DECODED = """
import gc, sys
gc.disable()
from pathlib import Path
import bootdiag
for event in bootdiag.events(Path(sys.argv[1])): event.fields
"""
# Lines that would cost a matcher dearly that gives back, or looks again.
NASTY = (b"a/", b"0", b"0 ", b"a b ", b": ", b"x: ", b"(", b"[ ", b"=", b"a=0 ", b"xdf@0: 0 blocks", b"NOTICE: ", b"(XEN) ", b"sd0 at a0: ",
         b"Apr  0 00:00:00 a ", b"/pci@0,0", b"svc:/a/b:c ", b"WARNING: a", b"\x00", b"\xff", b"cpu0: ", b"is ", b"panic[cpu0]/thread=0: ",
         b"0x0 ", b"deadbeef00 ", b"...", b"'a' ", b'"a" ', b"genunix: ", b"%", b"[0]: ", b"blocks", b"failed ", b"zfs0 is /pseudo/zfs@0")


def main() -> None:
    """Measure, and print."""
    options = argparse.ArgumentParser(prog="bench", description=__doc__)
    options.add_argument("--json", action="store_true", help="JSON instead of a table")
    options.add_argument("--lines", type=int, default=1_000_000, help="lines of the large captures (floors hold for a million)")
    options.add_argument("--rounds", type=int, default=3, help="so often is each process run; medians count")
    chosen = options.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for row in measured(Path(folder), chosen.lines, chosen.rounds):
            rows.append(row)
            if not chosen.json:
                print(shown(row), flush=True)
    if chosen.json:
        json.dump({**about(), "lines": chosen.lines, "rows": [{**row._asdict(), "kept": row.kept} for row in rows]}, sys.stdout, indent=1)
        print()
    else:
        print("\n" + ", ".join(f"{key} {value}" for key, value in about().items()))


def about() -> dict[str, str]:
    """What was measured, and on what kind of machine."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=ROOT, check=False).stdout.strip()
    found = {"commit": commit or "unknown", "python": platform.python_version(), "machine": f"{os.cpu_count()} x {platform.machine()}"}
    for package in ("lark", "typer", "drain3"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


def shown(row: Row) -> str:
    """A line of the table."""
    value = "skipped" if row.value is None else f"{row.value:.1f} {row.unit}"
    asked = "" if row.asked is None else f"{'>=' if row.least else '<='} {row.asked:g}"
    verdict = {None: "", True: "kept", False: "MISSED"}[row.kept]
    return f"{row.name:42} {row.on:18} {value:>14} {asked:>8} {verdict:6} {row.note}".rstrip()


def measured(folder: Path, lines: int, rounds: int) -> Iterator[Row]:
    """All rows, as they become known."""
    env = environment(str(folder / "cache"))
    yield from started(env)
    files = {"fleet": folder / "fleet.log", "adversarial": folder / "adversarial.log"}
    for name, made in (("fleet", fleet), ("adversarial", adversarial)):
        with open(files[name], "wb") as out:
            out.writelines(made(lines))
    for name, core, whole in (("fleet", 8.0, 12.0), ("adversarial", 10.0, 15.0)):
        yield from large(name, files[name], env, rounds, core, whole)
    real = sorted(REAL.glob("*.log")) if REAL.is_dir() else []
    if real:
        files["real"] = folder / "real.log"
        with open(files["real"], "wb") as out:
            out.writelines(repeated(real, lines // 2))
        yield from large("real, repeated", files["real"], env, rounds, None, None)
    else:
        yield Row("core", "real, repeated", None, "x plain", note="no captures here")
    yield from grown(folder, lines, env, rounds)
    for name in ("fleet", "adversarial"):
        yield from rivals(name, files[name], env, folder)
    yield worst()


def started(env: dict[str, str]) -> Iterator[Row]:
    """Starts, beside that of Python."""
    run = [PYTHON, "-m", "bootdiag"]
    commands = {"pass": [PYTHON, "-c", "pass"], "explain": [*run, "explain", str(SAMPLE)],
                "explain --format json": [*run, "explain", "--format", "json", str(SAMPLE)],
                "--help": [*run, "--help"], "a command's --help": [*run, "events", "--help"]}
    beside(commands, env, 1)
    time.sleep(2.5)  # until the modules just written count as settled
    uses = beside(commands, env, 15)
    for name, asked in (("explain", 6.0), ("explain --format json", 6.0), ("--help", 18.0), ("a command's --help", 28.0)):
        seconds = uses[name].seconds
        yield Row(f"start: {name}", "sample", seconds / uses["pass"].seconds, "x pass", asked, note=f"{seconds * 1e3:.0f} ms")


def large(name: str, file: Path, env: dict[str, str], rounds: int, core: float | None, whole: float | None) -> Iterator[Row]:
    """Throughput and memory on a large capture, beside the plain loop over its lines."""
    on = str(file)
    uses = beside({"plain": [PYTHON, "-c", PLAIN, on], "capture": [PYTHON, "-c", CAPTURE, on], "core": [PYTHON, "-c", CORE, on],
                   "whole": [PYTHON, "-m", "bootdiag", "explain", "--format", "json", on]}, env, rounds)
    plain = uses["plain"].seconds
    count = sum(1 for _ in open(file, "rb"))  # noqa: SIM115

    def rate(use: Use) -> str:
        return f"{count / use.seconds / 1e3:,.0f} k lines/s"

    yield Row("plain loop", name, 1.0, "x plain", note=rate(uses["plain"]))
    yield Row("capture layer", name, uses["capture"].seconds / plain, "x plain", note=rate(uses["capture"]))
    yield Row("core: bytes to events, no rules", name, uses["core"].seconds / plain, "x plain", core, note=rate(uses["core"]))
    yield Row("whole: explain --format json", name, uses["whole"].seconds / plain, "x plain", whole, note=rate(uses["whole"]))
    yield Row("capture layer of explain", name, 100 * uses["capture"].seconds / uses["whole"].seconds, "%", 35 if name == "fleet" else None)
    yield Row("memory: explain", name, uses["whole"].memory, "MB", 48)
    yield Row("memory: all diagnostic events kept", name, used([PYTHON, "-c", KEPT, on], env).memory, "MB", 48)
    decoded = used([PYTHON, "-c", DECODED, on], env)
    yield Row("every event decoded", name, decoded.seconds / plain, "x plain", 30, note=rate(decoded))


def grown(folder: Path, lines: int, env: dict[str, str], rounds: int) -> Iterator[Row]:
    """Twice the lines, beside the lines once."""
    for size in (lines // 100, lines // 10, lines // 2):
        uses = {}
        for factor in (1, 2):
            file = folder / "grown.log"
            with open(file, "wb") as out:
                out.writelines(fleet(size * factor))
            uses[factor] = beside({"core": [PYTHON, "-c", CORE, str(file)]}, env, rounds)["core"]
        yield Row(f"twice the lines: {size:,}", "fleet", uses[2].seconds / uses[1].seconds, "x", 2.2)
        yield Row(f"twice the lines: {size:,}, memory", "fleet", uses[2].memory / uses[1].memory, "x")


def timed(work: Callable[[], object]) -> float:
    """Seconds of CPU that `work` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rivals(name: str, file: Path, env: dict[str, str], folder: Path) -> Iterator[Row]:
    """The core beside other ways: per line, for they are much slower."""
    with open(file, "rb") as content:
        lines = [line.rstrip(b"\r\n") for _, line in zip(range(100_000), content, strict=False)]
    part = folder / "part.log"
    part.write_bytes(b"\n".join(lines) + b"\n")
    core = min(used([PYTHON, "-c", CORE, str(part)], env).seconds for _ in range(2)) / len(lines)
    yield Row("beside Lark, told each line's rule", name, lark(lines[:3000]) / core, "x faster", 25, True)
    try:
        from drain3 import TemplateMiner
        from drain3.masking import MaskingInstruction
        from drain3.template_miner_config import TemplateMinerConfig
    except ImportError:
        yield Row("beside Drain3, masked", name, None, "x faster", 10, True, "drain3 isn't installed: pip install '.[bench]'")
        yield Row("beside Drain3", name, None, "x faster", 30, True, "drain3 isn't installed")
    else:
        text = [line.decode("utf-8", "replace") for line in lines[:20_000]]
        for title, asked, masks in (("beside Drain3, masked", 10, [r"0x[0-9a-fA-F]+", r"[0-9]+"]), ("beside Drain3", 30, [])):
            config = TemplateMinerConfig()
            config.masking_instructions = [MaskingInstruction(mask, "N") for mask in masks]
            miner = TemplateMiner(config=config)

            def mine(miner: TemplateMiner = miner) -> None:
                for line in text:
                    miner.add_log_message(line)

            yield Row(title, name, timed(mine) / len(text) / core, "x faster", asked, True)
    yield grep(name, lines, part, env, core)


def lark(lines: list[bytes]) -> float:
    """Seconds a line that Lark takes, LALR, told the rule of each message: the least that a parser of all rules could take."""
    from bootdiag.grammar.reference import Reference

    matcher = default_matcher()
    found = []
    for line in lines:
        for part in matcher.parse(line.translate(DIGITS)):
            if part.shape != UNKNOWN:
                dialect, _, rule = matcher.tables.names[part.shape].partition(".")
                found.append((dialect, rule, line[part.body: part.end].decode("latin-1")))
    readers = {dialect: Reference(grammar_dir() / f"{dialect}.lark") for dialect in {one[0] for one in found}}
    for dialect, rule, text in found[:200]:
        readers[dialect].parse(rule, text)
    return timed(lambda: [readers[dialect].parse(rule, text) for dialect, rule, text in found]) / len(lines)


def grep(name: str, lines: list[bytes], part: Path, env: dict[str, str], core: float) -> Row:
    """The core beside `grep -cP` with the commonest shapes of the capture, as one alternation: as many as it takes."""
    title = "beside grep -cP, commonest shapes"
    if not shutil.which("grep"):
        return Row(title, name, None, "x slower", 5, note="no grep here")
    matcher = default_matcher()
    counts: dict[int, int] = {}
    for line in lines[:20_000]:
        for one in matcher.parse(line.translate(DIGITS)):
            counts[one.shape] = counts.get(one.shape, 0) + 1
    shapes = sorted((shape for shape in counts if shape != UNKNOWN), key=lambda shape: -counts[shape])
    size, why = 200, ""
    while size > 10:
        patterns = "|".join(matcher.tables.patterns[shape].replace("(?>", "(?:") for shape in shapes[:size])
        try:
            use = used(["grep", "-cP", f"^(?:{patterns})\\s*$", str(part)], {**env, "LC_ALL": "C"})
            return Row(title, name, core * len(lines) / use.seconds, "x slower", 5, note=f"{min(size, len(shapes))} shapes, no fields")
        except (RuntimeError, OSError) as error:
            why = str(error).rpartition(": ")[2].strip()[:60]
        size = size * 3 // 4
    return Row(title, name, None, "x slower", 5, note=why)


def worst() -> Row:
    """The line of 8 KiB that takes longest."""
    matcher = kit().matcher()
    slowest, what = 0.0, b""
    for piece in NASTY:
        line = (piece * 8192)[:8192]
        matcher.parse(line.translate(DIGITS))
        seconds = timed(lambda line=line: matcher.parse(line.translate(DIGITS)))  # type: ignore[misc]
        if seconds > slowest:
            slowest, what = seconds, piece
    return Row("worst line of 8 KiB", "made", slowest * 1e3, "ms", 20, note=f"{what!r} again and again")


if __name__ == "__main__":
    main()
