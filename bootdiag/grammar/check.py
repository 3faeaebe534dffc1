"""`python -m bootdiag.grammar.check`: do all dialects build, and does each message belong to one rule?

Each rule's cases, and texts made at random that it takes, are given to every other rule: only catch-alls may take them too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from random import Random
from zlib import crc32

from bootdiag.grammar import tools
from bootdiag.grammar.cases import FOLDER, read_cases
from bootdiag.grammar.load import Dialect
from bootdiag.grammar.match import DIGITS, UNKNOWN, Matcher, Part
from bootdiag.grammar.sampling import Sampler
from bootdiag.grammar.tables import assemble


def rivals(part: Part, key: bytes, matcher: Matcher) -> list[str]:
    """The names of the other rules, no catch-alls, that take the message of `part` as their own."""
    return [matcher.tables.names[shape] for shape in matcher.rivals(part, key)]


def clashes(dialects: Sequence[Dialect], matcher: Matcher, texts: int) -> Iterator[str]:
    """What other rules, no catch-alls, take of `texts` texts made at random for each rule: an example a pair."""
    names = matcher.tables.names
    numbers = {name: number for number, name in enumerate(names)}
    sampler = Sampler(word for dialect in dialects for shape in dialect.shapes for word in (shape.needle, shape.lead) if word)
    told = set()
    for dialect in dialects:
        for shape in dialect.shapes:
            if shape.generic or dialect.name == "envelope":
                continue
            random = Random(crc32(shape.name.encode()))
            draw = sampler.draw(shape.pattern)
            made = [draw(random) for _ in range(texts)]
            if not any(made):
                yield f"{shape.name}: no text was found that it takes: can anything match? A terminal gives nothing back"
            for text in made:
                key = text.encode("latin-1").translate(DIGITS)
                for stream in dialect.streams if text else ():
                    for rival in matcher.rivals(Part(numbers[shape.name], 0, len(key)), key, stream):
                        pair = " and ".join(sorted((shape.name, names[rival])))
                        if pair not in told:
                            told.add(pair)
                            yield f"{pair} both take: {' '.join(text.split())}"


def main(arguments: list[str] | None = None) -> int:
    """The command; 1 where something is wrong."""
    parser = tools.parser("build all dialects and check that their rules are apart")
    parser.add_argument("--texts", type=int, default=30, metavar="N", help="texts made at random for each rule (30)")
    options = parser.parse_args(arguments)
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
    errors += clashes(loaded, matcher, options.texts)
    for error in errors:
        print(error)
    print(f"{len(loaded)} dialects, {sum(len(dialect.shapes) for dialect in loaded)} rules, {len(errors)} errors")
    return int(bool(errors))


if __name__ == "__main__":
    sys.exit(main())
