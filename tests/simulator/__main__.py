"""`python -m tests.simulator --count 1000 --seed 0 --out DIR`: write DIR/NNNNN.log with its DIR/NNNNN.truth.json."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from . import FAULTS, simulate


def main() -> None:
    """Write the captures, or list the faults."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--fault", help="this fault in every capture (id/variant)")
    parser.add_argument("--list", action="store_true", help="list the faults")
    options = parser.parse_args()
    if options.list:
        for fault in FAULTS:
            print(f"{fault.name:50} {'held out' if fault.held_out else '':9} {fault.source}")
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        for seed in range(options.seed, options.seed + options.count):
            capture = simulate(seed, options.fault)
            (options.out / f"{seed:05}.log").write_bytes(capture.log)
            (options.out / f"{seed:05}.truth.json").write_text(json.dumps(capture.truth, indent=1, ensure_ascii=False) + "\n")
    if not options.out and not options.list:
        parser.error("--out DIR or --list")


if __name__ == "__main__":
    main()
