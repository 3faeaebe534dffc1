"""Which lines of captures nothing understands, or only a catch-all: the work list of the grammar.

`python -m bootdiag.grammar.unknown [--generic] CAPTURE…` groups them by shape, the most frequent first.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from bootdiag.capture import open_capture
from bootdiag.grammar import tools
from bootdiag.grammar.events import Reading
from bootdiag.grammar.match import DIGITS


def main(arguments: list[str] | None = None) -> int:
    """The command: coverage of each capture, then the lines."""
    parser = tools.parser("lines that the grammar does not know")
    parser.add_argument("captures", nargs="+", type=Path, metavar="CAPTURE")
    parser.add_argument("--generic", action="store_true", help="lines that only a catch-all knows, too")
    parser.add_argument("--top", type=int, default=200, metavar="N", help="at most N lines")
    options = parser.parse_args(arguments)
    matcher = tools.matcher(options.only)
    lines: Counter[bytes] = Counter()
    example: dict[bytes, str] = {}
    for path in options.captures:
        reading = Reading(matcher)
        for event in reading.events(open_capture(path).chunks()):
            if event.name == "unknown" or (options.generic and event.generic):
                key = event.whole_text.encode().translate(DIGITS)
                lines[key] += 1
                example.setdefault(key, f"{path.name}:{event.line}: {event.name}: {event.whole_text}")
        tally = reading.tally
        print(f"{path.name}: {tally.recognised} of {tally.total} lines, {tally.generic} of them generic")
    for key, count in lines.most_common(options.top):
        print(f"{count:6} {example[key]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
