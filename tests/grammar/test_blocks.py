"""Messages of several lines: the cases hold, and a block is a view that changes nothing of its events."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

import bootdiag
from bootdiag.analysis import analyze
from bootdiag.capture import open_capture
from bootdiag.grammar.blocks import ANEW, FORMS, KINDS, Block, blocks, with_blocks
from bootdiag.grammar.events import Event, Reading, default_matcher
from tests.grammar.block_cases import FOLDER, updated

FILES = sorted(FOLDER.glob("*.txt"))


def captures() -> Iterator[str]:
    """The console of each case."""
    for file in FILES:
        lines: list[str] = []
        for line in file.read_text(encoding="utf-8").split("\n"):
            if line.startswith("|"):
                lines.append(line[2:])
            elif lines:
                yield "\n".join(lines) + "\n"
                lines = []


def events_of(text: str, chunk_size: int = 1 << 16) -> list[Event]:
    return list(Reading().events(open_capture(text, chunk_size=chunk_size).chunks()))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_cases(file: object) -> None:
    """`python -m tests.grammar.block_cases --update` writes them anew; read them."""
    text = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert updated(text) == text


def test_each_form_has_a_case_that_is_whole() -> None:
    seen = {block.kind for text in captures() for block in bootdiag.blocks(text.encode()) if block.complete}
    assert seen >= set(KINDS) - {"xen_state"}


def test_what_belongs_to_a_block_is_known_to_the_grammars() -> None:
    known = set(default_matcher().tables.names)
    for form in FORMS:
        assert not form.names - known
    assert not ANEW - known


def test_each_capture_in_one_block_does_not_change_its_events() -> None:
    """All events come, in their order, once; each block is made of events that came before it, and no event is in two of a kind."""
    for text in captures():
        plain = events_of(text)
        found = list(with_blocks(plain))
        assert [one for one in found if isinstance(one, Event)] == plain
        taken: set[int] = set()
        seen: set[int] = set()
        for one in found:
            if isinstance(one, Event):
                seen.add(id(one))
                continue
            members = {id(event) for event in one.events}
            assert members <= seen and not members & taken
            taken |= members
            assert list(one.events) == sorted(one.events, key=lambda event: event.order)


def test_chunks_change_nothing() -> None:
    for text in captures():
        whole = [(block.name, block.fields, block.line) for block in blocks(events_of(text))]
        assert [(block.name, block.fields, block.line) for block in blocks(events_of(text, 64))] == whole


def test_a_cut_block_is_never_called_whole_without_its_last_words() -> None:
    """Whatever line a capture ends with: no block is lost, and it is complete only where one of its last words is in it."""
    for text in captures():
        lines = text.split("\n")
        for end in range(1, len(lines)):
            for block in blocks(events_of("\n".join(lines[:end]) + "\n")):
                last = any(event.name in block.form.last or (block.form.closing and block.form.closing in event.text)
                           for event in block.events)
                assert last or not block.complete


def test_any_mixture_is_read() -> None:
    """Lines of all cases in any order: every event stays, and nothing fails."""
    lines = [line for text in captures() for line in text.split("\n")]
    random = Random(5)
    for _ in range(40):
        text = "\n".join(random.choices(lines, k=40)) + "\n"
        plain = events_of(text)
        found = list(with_blocks(plain))
        assert [one for one in found if isinstance(one, Event)] == plain
        for one in found:
            if isinstance(one, Block):
                assert one.fields["complete"] is one.complete and repr(one) and one.text and one.pieces


def test_the_fact_is_made_of_the_block() -> None:
    """What an explanation reads and what `blocks` gives are the same, though an explanation asks for few events."""
    for text in captures():
        panics = list(bootdiag.blocks(text.encode(), kinds=["panic"]))
        facts = [fact for boot in analyze(text).boots for fact in boot.facts_of("panic")]
        assert bool(panics) == bool(facts)
        if panics:
            assert {name: facts[0].get(name) for name in ("cpu", "function", "message")} == {
                name: panics[0].get(name) for name in ("cpu", "function", "message")}
