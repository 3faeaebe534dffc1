"""I1: what is compiled takes a text, with the same fields, exactly where Lark does.

With BOOTDIAG_SLOW=1 of many more texts, and by hypothesis for every message rather than for some.
"""

from __future__ import annotations

import os
import re
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bootdiag.grammar.load import Shape
from bootdiag.grammar.match import DIGITS, UNKNOWN
from bootdiag.grammar.reference import Fields, Reference
from bootdiag.grammar.sampling import mutated
from tests.grammar.dialects import DIALECTS, all_matcher, cases, console_lines, dialect, reference, sampler, texts

SLOW = bool(os.environ.get("BOOTDIAG_SLOW"))
SHAPES = tuple(shape for name in DIALECTS for shape in dialect(name).shapes)

OTHER_DIGITS = bytes.maketrans(b"0123456789", b"1234567890")


def compiled(shape: Shape, text: str) -> Fields | None:
    """What `Reference.parse` gives, by the compiled pattern."""
    found = re.fullmatch(shape.pattern, text)
    if found is None:
        return None
    return tuple((field.name, found.group(number)) for number, field in enumerate(shape.groups, 1) if found.group(number) is not None)


def agree(shape: Shape, text: str, lark: Reference) -> None:
    assert compiled(shape, text) == lark.parse(shape.name.partition(".")[2], text), (shape.name, text)


@pytest.mark.parametrize("name", DIALECTS)
def test_made_and_mutated_texts(name: str) -> None:
    lark = reference(name)
    random = Random(1)
    shapes = dialect(name).shapes
    for shape in shapes:
        own = texts(shape, 100 if SLOW else 12)
        assert own, f"no text was found that {shape.name} takes: can anything match it? (a terminal gives nothing back)"
        for text in own:
            agree(shape, text, lark)
            agree(shape, mutated(text, own, random), lark)
            agree(random.choice(shapes), text, lark)
            agree(shape, random.choice(console_lines()) if random.random() < 0.5 else mutated(text, console_lines(), random), lark)


@pytest.mark.parametrize("name", DIALECTS)
def test_every_message_of_the_cases(name: str) -> None:
    """The parts that the matcher finds in the cases, jams among them: Lark takes each alone, with the same fields."""
    matcher = all_matcher()
    for case in cases(name):
        line = case.line.encode()
        for part in matcher.parse(line.translate(DIGITS)):
            if part.shape == UNKNOWN:
                continue
            dialect_name, _, rule = matcher.tables.names[part.shape].partition(".")
            text = line[part.body: part.end].decode("latin-1")
            fields = reference(dialect_name).parse(rule, text)
            own = [span for span in matcher.spans(part, line) if span[2] >= part.body]
            assert fields == tuple((field, line[start:end].decode("latin-1")) for field, _, start, end in own), (case.line, text)
            for _, decode, start, end in matcher.spans(part, line):  # a line is taken whatever its digits are, and so is each field
                decode(line.translate(OTHER_DIGITS)[start:end].decode("utf-8", "replace"))


@pytest.mark.parametrize("number", range(0, len(SHAPES), 1 if SLOW else max(1, len(SHAPES) // 60)))
def test_texts_by_hypothesis(number: int) -> None:
    shape = SHAPES[number]
    lark = reference(shape.name.partition(".")[0])
    plain = shape.pattern.replace("(?>", "(?:")

    @settings(max_examples=25, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(plain, fullmatch=True, alphabet=st.characters(max_codepoint=255)))
    def check(text: str) -> None:
        agree(shape, text, lark)

    check()


def test_the_sampler_knows_the_words() -> None:
    assert len(sampler().words) > 100
