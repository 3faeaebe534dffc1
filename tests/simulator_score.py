"""Score bootdiag on simulated boots: `python -m tests.simulator_score --count 300 --seed 0`.

Prints outcome accuracy, precision and recall of roots (over all and per fault), false alarms on healthy boots, the confusion table and the
seeds of wrong ones. Held-out faults are left out unless `--held-out` asks for them alone. `--markdown FILE` writes the tables.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.simulator import FAULTS, simulate


@dataclass(frozen=True)
class Row:
    """What was said about one capture, beside the truth."""

    seed: int
    fault: str | None
    faults: tuple[str, ...]
    held_out: bool
    outcome: str
    said_outcome: str | None
    outcome_ok: bool
    roots: tuple[str, ...]
    said_roots: tuple[str, ...]
    allowed: tuple[str, ...]
    answered: tuple[str, ...]  # true roots whose lines an acceptable root cites
    expected: tuple[str, ...]
    said: tuple[str, ...]
    cited: bool
    defused: bool
    benign: tuple[int, int]
    healthy: bool
    kind: str
    crash: str

    @property
    def wrong_roots(self) -> tuple[str, ...]:
        """Roots that are neither true nor acceptable."""
        return tuple(id for id in self.said_roots if id not in self.roots and id not in self.allowed)

    @property
    def missed_roots(self) -> tuple[str, ...]:
        """True roots that were not said to be roots, nor was an acceptable id on the same evidence."""
        return tuple(id for id in self.roots if id not in self.said_roots and id not in self.answered)

    @property
    def ok(self) -> bool:
        """True where outcome and roots are right and nothing was invented."""
        return (
            not self.crash
            and self.outcome_ok
            and not self.wrong_roots
            and not self.missed_roots
            and not self.false_alarm
            and not self.defused
        )

    @property
    def false_alarm(self) -> bool:
        """True where a healthy boot got a fault."""
        return self.healthy and any(id not in self.allowed for id in self.said)


def said_of(log: bytes) -> dict[str, Any]:
    """Return bootdiag's document about LOG, by the library."""
    import json

    import bootdiag
    from bootdiag.reports import jsondoc

    try:
        document: dict[str, Any] = json.loads(jsondoc.render([bootdiag.analyze(log).report]))
    except Exception as error:  # a crash is a finding, not the end of a run
        return {"outcome": {"id": None}, "diagnoses": [], "crash": f"{type(error).__name__}: {error}"}
    return document


Job = tuple[int, str | None, bool]  # seed, forced fault, clean


def row(job: Job) -> Row:
    """Return the row of one job."""
    seed, fault, clean = job
    capture = simulate(seed, fault, clean=clean)
    truth, document = capture.truth, said_of(capture.log)
    faults = [d for d in document["diagnoses"] if d.get("kind") == "fault"]
    roots = {entry["id"]: set(entry["lines"]) for entry in truth["root"]}
    expected = [*roots, *(c["id"] for c in truth["consequences"])]
    decisive = {n for part in ("root", "consequences") for entry in truth[part] for n in entry["lines"]}
    said_roots = [d for d in faults if d.get("role") == "root"]
    benign = [d for d in document["diagnoses"] if d.get("kind") == "benign"]
    lines_of = {entry["id"]: set(entry["lines"]) for entry in truth["benign"]}

    def cites(diagnosis: dict[str, Any]) -> set[int]:
        return {e["line"] for e in diagnosis["evidence"]}

    return Row(
        seed=seed,
        fault=fault,
        faults=capture.faults,
        held_out=capture.held_out,
        outcome=truth["outcome"],
        said_outcome=document["outcome"]["id"],
        outcome_ok=document["outcome"]["id"] in {truth["outcome"], *truth["outcome_also_acceptable"]},
        roots=tuple(roots),
        said_roots=tuple(dict.fromkeys(d["id"] for d in said_roots)),
        allowed=tuple(truth["also_acceptable"]),
        answered=tuple(
            id for id, lines in roots.items() if any(d["id"] in truth["also_acceptable"] and cites(d) & lines for d in said_roots)
        ),
        expected=tuple(dict.fromkeys(expected)),
        said=tuple(sorted({d["id"] for d in faults})),
        cited=all(
            any(cites(d) & roots[d["id"]] for d in said_roots if d["id"] == id) for id in roots if id in {d["id"] for d in said_roots}
        ),
        defused=any(cites(d) & decisive for d in benign),
        benign=(sum(any(d["id"] == id and cites(d) & lines for d in benign) for id, lines in lines_of.items()), len(lines_of)),
        healthy=not roots and not truth["consequences"],
        kind=capture.machine.kind,
        crash=document.get("crash", ""),
    )


@dataclass
class Score:
    """Figures over many rows."""

    rows: Sequence[Row]
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def struck(self) -> list[Row]:
        """Rows with a fault."""
        return [r for r in self.rows if r.roots]

    @property
    def precision(self) -> float:
        """Share of said roots that are true or acceptable."""
        said = sum(len(r.said_roots) for r in self.rows)
        return 1 - sum(len(r.wrong_roots) for r in self.rows) / said if said else 1.0

    @property
    def recall(self) -> float:
        """Share of true roots that were said to be roots."""
        true = sum(len(r.roots) for r in self.rows)
        return 1 - sum(len(r.missed_roots) for r in self.rows) / true if true else 1.0

    @property
    def consequences(self) -> float:
        """Share of true consequences that were said, in whatever role."""
        wanted = [(r, id) for r in self.rows for id in r.expected if id not in r.roots]
        return sum(id in r.said for r, id in wanted) / len(wanted) if wanted else 1.0

    @property
    def outcome(self) -> float:
        """Share of captures whose outcome is right."""
        return sum(r.outcome_ok for r in self.rows) / len(self.rows)

    @property
    def false_alarms(self) -> list[Row]:
        """Healthy boots with a fault reported."""
        return [r for r in self.rows if r.false_alarm]

    def per_fault(self) -> list[tuple[str, int, float, float]]:
        """Return id, captures, precision and recall for each root id, true or said."""
        ids = sorted({id for r in self.rows for id in (*r.roots, *r.said_roots)})
        out = []
        for id in ids:
            true = [r for r in self.rows if id in r.roots]
            said = [r for r in self.rows if id in r.said_roots]
            right = sum(id in r.roots or id in r.allowed for r in said)
            out.append(
                (
                    id,
                    len(true),
                    right / len(said) if said else 1.0,
                    sum(id not in r.missed_roots for r in true) / len(true) if true else 1.0,
                )
            )
        return out

    def table(self) -> Counter[tuple[str, str]]:
        """Return how often a true root was answered by which said root, where it was missed."""
        out: Counter[tuple[str, str]] = Counter()
        for r in self.rows:
            for true in r.missed_roots:
                for said in r.said_roots or ("(nothing)",):
                    if said not in r.roots:
                        out[true, said] += 1
            if not r.roots:
                for said in r.wrong_roots:
                    out["(healthy)", said] += 1
        return out


def rows_of(jobs: Iterable[Job], workers: int | None = None) -> list[Row]:
    """Return the rows of JOBS, computed in worker processes."""
    jobs = list(jobs)
    if workers == 1:
        return [row(job) for job in jobs]
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        return list(pool.map(row, jobs, chunksize=max(1, min(25, len(jobs) // 8))))


def summary(score: Score) -> list[str]:
    """Return the summary's lines."""
    benign = [sum(r.benign[i] for r in score.rows) for i in (0, 1)]
    return [
        f"captures         {len(score.rows)} ({len(score.struck)} with a fault)",
        f"root precision   {score.precision:.3f}",
        f"root recall      {score.recall:.3f}",
        f"consequences     {score.consequences:.3f}",
        f"outcome          {score.outcome:.3f}",
        f"evidence         {sum(r.cited for r in score.struck) / max(1, len(score.struck)):.3f}",
        f"benign           {benign[0] / benign[1] if benign[1] else 1:.3f}",
        f"false alarms     {len(score.false_alarms)} of {sum(r.healthy for r in score.rows)} healthy",
        f"crashes          {sum(bool(r.crash) for r in score.rows)}",
        f"defused          {sum(r.defused for r in score.rows)}",
        f"wholly right     {sum(r.ok for r in score.rows) / len(score.rows):.3f}",
    ]


def markdown(score: Score, held: Score | None, count: int) -> str:
    """Return docs/simulation.md's text."""
    out = [
        "# Simulated boots",
        "",
        f"`python -m tests.simulator_score --count {count} --markdown docs/simulation.md` writes this page: consoles of machines that fail "
        "in known ways, scored against the truth that is written beside each.",
        "The simulator (`tests/simulator/`) follows the systems' sources and manual pages and knows neither "
        "grammars nor rules. A fifth of its faults, chosen by their name's hash, is held out and scored "
        "apart: it says how well the rules know what nobody looked at while they were written.",
        "",
        "Precision: of the roots that were said, how many are true or acceptable on these lines. Recall: of the true "
        "roots, how many were said to be roots. A capture is cut, stamped, quoted, wrapped or torn as recorders and printers do it "
        "(`tests/simulator/damage.py`); `tests/test_simulation.py` holds floors for the first 300.",
        "",
    ]
    for title, s in (("All faults but the held-out ones", score), ("Held-out faults", held)):
        if s is None:
            continue
        out += [
            f"## {title}",
            "",
            *("    " + line for line in summary(s)),
            "",
            "| root | captures | precision | recall |",
            "|---|---:|---:|---:|",
        ]
        out += [f"| {id} | {n} | {p:.2f} | {q:.2f} |" for id, n, p, q in s.per_fault()]
        out += ["", "| machine | captures | precision | recall | outcome |", "|---|---:|---:|---:|---:|"]
        for kind in sorted({r.kind for r in s.rows}):
            part = Score([r for r in s.rows if r.kind == kind])
            out.append(f"| {kind} | {len(part.rows)} | {part.precision:.2f} | {part.recall:.2f} | {part.outcome:.2f} |")
        out += ["", "Missed roots, and what was said instead:", "", "| true | said | captures |", "|---|---|---:|"]
        out += [f"| {true} | {said} | {n} |" for (true, said), n in s.table().most_common(60)] + [""]
    return "\n".join(out)


def main() -> None:
    """Score, print, and write the page where asked."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.simulator_score", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--held-out", action="store_true", help="score the held-out faults alone")
    parser.add_argument("--each", type=int, metavar="N", help="N captures of every fault instead of drawn ones")
    parser.add_argument("--only", help="faults whose name contains this")
    parser.add_argument("--clean", action="store_true", help="without what recorders and cuts do")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--wrong", type=int, default=60, help="list so many wrong captures")
    parser.add_argument("--markdown", type=Path)
    options = parser.parse_args()
    if options.each or options.only:
        names = [f.name for f in FAULTS if f.held_out == options.held_out and (options.only or "") in f.name]
        jobs: list[Job] = [
            (seed, name, options.clean) for name in names for seed in range(options.seed, options.seed + (options.each or 3))
        ]
    else:
        jobs = [(seed, None, options.clean) for seed in range(options.seed, options.seed + options.count)]
    rows = rows_of(jobs, options.workers)
    chosen = Score([r for r in rows if r.held_out == options.held_out and (r.roots or not options.held_out)])
    print("\n".join(summary(chosen)))
    print("\nid                               n  precision recall")
    for id, n, precision, recall in chosen.per_fault():
        if precision < 1 or recall < 1:
            print(f"{id:30} {n:4}  {precision:8.2f} {recall:6.2f}")
    print("\ntrue                           said instead                   n")
    for (true, said), n in chosen.table().most_common(40):
        print(f"{true:30} {said:30} {n}")
    print("\nwrong: seed, faults, expected, said, outcome")
    for r in [r for r in chosen.rows if not r.ok][: options.wrong]:
        outcome = "" if r.outcome_ok else f" outcome {r.said_outcome}, not {r.outcome}"
        print(
            f"{r.seed:6} {r.kind:10} {', '.join(r.faults) or '(healthy)':45} missed "
            f"{', '.join(r.missed_roots) or '-'}; wrong "
            f"{', '.join(r.wrong_roots) or '-'}{outcome}{' DEFUSED' if r.defused else ''}{' CRASH ' + r.crash if r.crash else ''}"
            f"{' FALSE ALARM ' + ','.join(r.said) if r.false_alarm else ''}"
        )
    if options.markdown:
        held = Score([r for r in rows if r.held_out])
        options.markdown.parent.mkdir(parents=True, exist_ok=True)
        options.markdown.write_text(markdown(chosen, held if held.rows else None, len(rows)))


if __name__ == "__main__":
    sys.exit(main())
