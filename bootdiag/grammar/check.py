"""`python -m bootdiag.grammar.check`: do all dialects build, and does each message belong to one rule?

Each rule's cases are given to every other rule: only catch-alls may take them too.
"""

from __future__ import annotations

import sys

from bootdiag.grammar import tools
from bootdiag.grammar.cases import FOLDER, read_cases
from bootdiag.grammar.match import DIGITS, UNKNOWN, Matcher, Part
from bootdiag.grammar.tables import assemble


def rivals(part: Part, key: bytes, matcher: Matcher) -> list[str]:
    """The names of the other rules, no catch-alls, that take the message of `part` as their own."""
    return [matcher.tables.names[shape] for shape in matcher.rivals(part, key)]


def main(arguments: list[str] | None = None) -> int:
    """The command; 1 where something is wrong."""
    options = tools.parser("build all dialects and check that their rules are apart").parse_args(arguments)
    loaded, errors = tools.dialects(options.only)
    matcher = Matcher(assemble(loaded))
    for dialect in loaded:
        file = FOLDER / f"{dialect.name}.txt"
        for case in read_cases(file.read_text(encoding="utf-8")) if file.exists() else []:
            key = case.line.encode().translate(DIGITS)
            for part in matcher.parse(key):
                if part.shape != UNKNOWN and not matcher.tables.generic[part.shape]:
                    for rival in rivals(part, key, matcher):
                        errors.append(f"{file.name}:{case.number}: {matcher.tables.names[part.shape]} and {rival} both take: {case.line}")
    for error in errors:
        print(error)
    print(f"{len(loaded)} dialects, {sum(len(dialect.shapes) for dialect in loaded)} rules, {len(errors)} errors")
    return int(bool(errors))


if __name__ == "__main__":
    sys.exit(main())
