"""The slow rows: `python -m tests.scorecard.soak [ROW...] --minutes N` (`make soak`); each row that is asked for has its part of the time.

S2 mutation testing of the choke point and of redaction; S7 the same from the compiled grammar and Lark, with the memo and without, from one
worker and many; S8 processes killed, and many that write one report at once.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bootdiag.grammar.match import DIGITS, UNKNOWN, Matcher
from bootdiag.grammar.tables import tables
from tests.scorecard import fuzz, mutants, torture

MUTATED = {
    "bootdiag.reports.safe": ["tests/reports/test_safe.py"],
    "bootdiag.reports.redact": ["tests/reports/test_redact.py", "--deselect", "tests/reports/test_redact.py::test_findings_are_the_same"],
}


def mutated(seconds: float) -> tuple[str, int]:
    """S2; a mutant that lives is no failure of bootdiag's: it is told."""
    told = []
    for number, (module, tests) in enumerate(MUTATED.items()):
        found = mutants.score(module, tests, time.monotonic() + seconds / (len(MUTATED) - number) * (1 if number else 0.5))
        told.append(f"{module}: {found.killed} of {found.run} mutants noticed ({found.total} in all)")
        seconds *= 0.5 if not number else 1
    return "; ".join(told), 0


def agreeing(seconds: float) -> tuple[str, int]:
    """S7, one process: each line of hostile captures by a matcher that remembers and a new one, each of its messages by Lark."""
    from tests.grammar.dialects import DIALECTS, reference

    warm = Matcher(tables())
    for name in DIALECTS:
        reference(name)
    end = time.monotonic() + seconds
    lines = messages = wrong = 0
    for content in fuzz.mutations(77):
        if time.monotonic() > end:
            break
        fresh = Matcher(warm.tables)
        for line in content.split(b"\n"):
            lines += 1
            key = line[:2000].translate(DIGITS)
            parts = warm.parse(key)
            if repr(parts) != repr(fresh.parse(key)):
                wrong += 1
                print(f"S7: the memo differs: {line[:100]!r}")
            for part in parts:
                dialect, _, rule = warm.tables.names[part.shape].partition(".") if part.shape != UNKNOWN else ("", "", "")
                if not dialect:
                    continue
                messages += 1
                text = key[part.body : part.end].decode("latin-1")
                own = [span for span in warm.spans(part, key) if span[2] >= part.body]
                if reference(dialect).parse(rule, text) != tuple((field, key[a:b].decode("latin-1")) for field, _, a, b in own):
                    wrong += 1
                    print(f"S7: Lark differs: {dialect}.{rule}: {text[:100]!r}")
    return f"{wrong} differences in {lines:,} lines (memo or none) and {messages:,} messages (compiled or Lark)", wrong


def shared(seconds: float) -> tuple[str, int]:
    """S7, many processes: the same rows of a batch from one worker and from three."""
    from bootdiag.runs.batch import Options, analyse, batch

    count = max(20, min(400, round(seconds * 4)))
    with tempfile.TemporaryDirectory() as name:
        files = []
        for number, content in zip(range(count), fuzz.mutations(78), strict=False):
            files.append(Path(name) / f"{number}.log")
            files[-1].write_bytes(content)
        expected = len(analyse([(str(file), "") for file in files], Options()))
        found = []
        for workers in (1, 3):
            batch([str(file) for file in files], Path(name) / str(workers), workers=workers)
            found.append(_rows(Path(name) / str(workers)))
    wrong = int(found[0] != found[1] or expected != count)
    return f"{count} hostile captures by one worker and by three: {'the rows differ' if wrong else 'the same rows'}", wrong


def _rows(folder: Path) -> list[list[str]]:
    """What a batch says of its captures, in their order."""
    import bootdiag

    runs = bootdiag.read_runs(folder).runs
    columns = [column for column in ("source", "status", "verdict", "outcome", "lines", "recognised", "generic") if column in runs]
    rows: list[list[str]] = runs[columns].astype("string").fillna("").values.tolist()
    return sorted(rows)


def killed(seconds: float) -> tuple[str, int]:
    """S8: SIGKILL at random moments; then eight processes that write one report again and again, each of whose looks must be whole."""
    rounds = torture.Tried(0, [])
    end = time.monotonic() + seconds / 2
    while time.monotonic() < end:
        found = torture.killed(10)
        rounds = torture.Tried(rounds.count + found.count, rounds.wrong + found.wrong)
    looks = torn = 0
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "report.json"
        words = [sys.executable, "-m", "bootdiag", "explain", "--format", "json", "--force", "-o", str(target), str(torture.SAMPLE)]
        subprocess.run(words, check=True)
        whole = target.read_bytes()
        end = time.monotonic() + seconds / 2
        while time.monotonic() < end:
            writers = [subprocess.Popen(words) for _ in range(8)]
            while any(writer.poll() is None for writer in writers):
                looks += 1
                torn += target.read_bytes() != whole
                time.sleep(0.002)
            torn += sum(writer.returncode != 0 for writer in writers)
        torn += len(list(Path(name).iterdir())) != 1
    wrong = len(rounds.wrong) + torn
    return f"{len(rounds.wrong)} torn of {rounds.count} killed; {torn} torn in {looks:,} looks at what eight write at once", wrong


ROWS: dict[str, Callable[[float], tuple[str, int]]] = {"S2": mutated, "S7": agreeing, "S7w": shared, "S8": killed}


def main() -> int:
    """The command: 1 where a row found a failure."""
    parser = argparse.ArgumentParser(description="the slow rows of the reliability scorecard")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(ROWS)}; all without")
    parser.add_argument("--minutes", type=float, default=60)
    options = parser.parse_args()
    rows = options.rows or list(ROWS)
    failed = 0
    for row in rows:
        text, wrong = ROWS[row](options.minutes * 60 / len(rows))
        print(f"{row:4} {text}", flush=True)
        failed += wrong
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
