"""Case files: lines of console and the events that they hold, in text that reads as the dialect's reference.

    | xdf@51712: 41943040 blocksxdf@51760: 1034668 blocks
      xpv.disk_blocks vbd="xdf@51712" blocks=41943040
      xpv.disk_blocks vbd="xdf@51760" blocks=1034668

`python -m bootdiag.grammar.cases DIALECT…` says what differs; with `--update` the events are written anew.
"""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path
from typing import NamedTuple

from bootdiag.grammar import tools
from bootdiag.grammar.events import Event, line_events
from bootdiag.grammar.match import Matcher

FOLDER = Path(__file__).parent.parent.parent / "tests" / "grammar"


class Case(NamedTuple):
    """A line of console, its number in the case file, and the lines that say which events it holds."""

    number: int
    line: str
    events: tuple[str, ...]


def read_cases(text: str) -> list[Case]:
    """The cases of a case file; ValueError with the line's number where one is not understood."""
    cases: list[Case] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("|"):
            cases.append(Case(number, line[2:], ()))
        elif line.startswith(" ") and line.strip():
            if not cases:
                raise ValueError(f"line {number}: an event without a line of console before it")
            cases[-1] = cases[-1]._replace(events=(*cases[-1].events, line.strip()))
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"line {number}: neither `| line`, an indented event, nor a # comment")
    return cases


def written(event: Event) -> str:
    """An event as a case file has it: its name, then its fields, texts in JSON's quotes."""
    marks = " (ambiguous)" if event.ambiguous else ""
    return " ".join([event.name + marks, *(f"{name}={json.dumps(value)}" for name, value in event.fields.items())])


def found_in(line: str, matcher: Matcher) -> tuple[str, ...]:
    """The events of a line, written as in a case file; an unknown one with its text."""
    events = line_events(line.encode(), matcher)
    return tuple(f"unknown text={json.dumps(e.whole_text)}" if e.name == "unknown" else written(e) for e in events)


def updated(text: str, matcher: Matcher) -> str:
    """A case file's text with the events that are found now."""
    out = []
    for line in text.split("\n"):
        if line.startswith("|"):
            out += [line, *("  " + event for event in found_in(line[2:], matcher))]
        elif not (line.startswith(" ") and line.strip()):
            out.append(line)
    return "\n".join(out)


def main(arguments: list[str] | None = None) -> int:
    """The command; 1 where a case differs or a rule has no case."""
    parser = tools.parser("compare a dialect's cases with what the grammar finds")
    parser.add_argument("dialects", nargs="*", metavar="DIALECT")
    parser.add_argument("--update", action="store_true", help="write the events anew")
    options = parser.parse_args(arguments)
    _, errors = tools.dialects(options.only) if options.update else ([], [])
    if errors:
        print("\n".join(errors), "nothing is written: the events of a dialect that doesn't build would be lost", sep="\n")
        return 1
    matcher = tools.matcher(options.only)
    failed = False
    for name in options.dialects or sorted(file.stem for file in FOLDER.glob("*.txt")):
        file = FOLDER / f"{name}.txt"
        text = file.read_text(encoding="utf-8")
        cases = read_cases(text)
        now = updated(text, matcher)
        if now != text:
            failed = True
            if options.update:
                file.write_text(now, encoding="utf-8")
            sys.stdout.writelines(difflib.unified_diff(text.splitlines(True), now.splitlines(True), file.name, "found", n=2))
        seen = {event.split(" ")[0] for case in read_cases(now) for event in case.events}
        missing = [shape for shape in matcher.tables.names if shape.startswith(f"{name}.") and shape not in seen]
        for shape in missing:
            print(f"{file.name}: no case for {shape}")
        failed = failed or bool(missing)
        print(f"{file.name}: {len(cases)} cases")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
