"""The names that rules may use, from the registries of the other parts: no list of its own."""

from __future__ import annotations

from functools import cache

from bootdiag.boot.markers import PHASES
from bootdiag.boot.model import FACTS
from bootdiag.engine.model import Vocabulary
from bootdiag.grammar.tables import Tables, tables
from bootdiag.knowledge.relations import RELATIONS


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the grammars that came with bootdiag."""
    return vocabulary_of(tables())


def vocabulary_of(known: Tables) -> Vocabulary:
    """Events and their fields from the grammars (with the envelopes' fields), facts from `boot`, relations from `knowledge`."""
    envelope = {field for name, groups in zip(known.names, known.groups, strict=True) if name.startswith("envelope.")
                for field, _ in groups}
    events = {name: {field for field, _ in groups} | envelope for name, groups in zip(known.names, known.groups, strict=True)}
    return Vocabulary(events, FACTS, RELATIONS, tuple(phase.id for phase in PHASES))
