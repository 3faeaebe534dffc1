"""The rules that are installed: read from `bootdiag/rules/`, kept ready by `bootdiag.store`."""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bootdiag import store
from bootdiag.engine.model import FILE_BYTES, OWN_ID, Rule, RuleError, Vocabulary, parse_rule, plain, restored

if TYPE_CHECKING:
    from bootdiag.grammar.tables import Tables

RULES = Path(__file__).parent.parent / "rules"
# So many rules may be loaded.
RULES_MAX = 5000


class Rulebook:
    """Rules by what starts them: only those whose first match is in a boot need be looked at, and only these are unpacked.

    `events` are the names of all events that they ask for.
    """

    def __init__(self, stored: Sequence[bytes], starts: dict[tuple[bool, str], tuple[int, ...]], events: Iterable[str]) -> None:
        self._stored = stored
        self._starts = starts
        self._rules: dict[int, Rule] = {}
        self.events = frozenset(events)

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> Rulebook:
        """A book of these rules."""
        return cls(*packed(rules))

    def __len__(self) -> int:
        return len(self._stored)

    def __iter__(self) -> Iterator[Rule]:
        return (self._rule(number) for number in range(len(self._stored)))

    def _rule(self, number: int) -> Rule:
        if number not in self._rules:
            self._rules[number] = restored(marshal.loads(self._stored[number]))
        return self._rules[number]

    def started(self, events: Iterable[str], facts: Iterable[str]) -> Iterator[Rule]:
        """The rules of which the first match (with `n_of`, any) names one of these events or facts, in the order of the book."""
        names = [(False, name) for name in events] + [(True, name) for name in facts]
        for number in sorted({number for name in names for number in self._starts.get(name, ())}):
            yield self._rule(number)


def packed(rules: Iterable[Rule]) -> tuple[tuple[bytes, ...], dict[tuple[bool, str], tuple[int, ...]], tuple[str, ...]]:
    """What a rulebook is made of, as it is kept: each rule by itself, for few are needed."""
    rules = list(rules)
    starts: dict[tuple[bool, str], list[int]] = {}
    events: set[str] = set()
    for number, rule in enumerate(rules):
        for match in (*rule.matches, *(absent.match for absent in rule.absents)):
            if not match.fact:
                events.update(match.names)
        for match in rule.matches if rule.n_of else rule.matches[:1]:
            for name in match.names:
                starts.setdefault((match.fact, name), []).append(number)
    stored = tuple(marshal.dumps(plain(rule), store.FORMAT) for rule in rules)
    return stored, {key: tuple(numbers) for key, numbers in starts.items()}, tuple(sorted(events))


def rule_files(folder: Path) -> list[Path]:
    """The rule files under `folder`, sorted by path."""
    return sorted(map(Path, _rule_paths(folder)))


def _rule_paths(folder: Path) -> Iterator[str]:
    return (os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".toml"))


def read_rules(files: Iterable[Path], vocabulary: Vocabulary, known: Iterable[Rule] = ()) -> list[Rule]:
    """The rules `known`, then those in `files`; RuleError where one can't be used, is named otherwise than its file, stands twice,
    names an own id that no rule has, or explains itself in a circle."""
    rules = {rule.name: rule for rule in known}
    for file in files:
        rule = parse_rule(text_of(file), file.name, vocabulary)
        if file.stem != rule.name:
            raise RuleError(f"{file.name}:1: holds the rule {rule.name}: the file must be named {rule.name}.toml")
        if rule.name in rules:
            raise RuleError(f"{file.name}:1: there is a rule {rule.name} already: give this one a variant of its own")
        rules[rule.name] = rule
    if len(rules) > RULES_MAX:
        raise RuleError(f"more than {RULES_MAX} rules")
    ids = {rule.id for rule in rules.values()} | rules.keys()
    for rule in rules.values():
        for name in (*rule.yields_to, *rule.explains, *(one for link in rule.links for one in link.ids)):
            if OWN_ID.fullmatch(name.partition(".")[0]) and name not in ids:
                raise RuleError(f"{rule.source}:1: names {name}, which no rule has")
    acyclic(list(rules.values()))
    return list(rules.values())


def text_of(file: Path) -> str:
    """The text of a rule file; RuleError where it can't be read, is too long or isn't UTF-8."""
    try:
        return store.text_within(file, FILE_BYTES)
    except store.Unreadable as error:
        raise RuleError(f"{file.name}:{error.line}: {error}") from None


def acyclic(rules: Sequence[Rule]) -> None:
    """RuleError, naming the circle, where rules explain each other in one.

    A rule may name itself: of its findings the earlier may explain the later.
    """
    from graphlib import CycleError, TopologicalSorter

    names: dict[str, set[str]] = {}
    for rule in rules:
        if rule.kind == "fault":
            for name in (rule.id, rule.name):
                names.setdefault(name, set()).add(rule.name)
    causes: dict[str, set[str]] = {rule.name: set() for rule in rules}
    for rule in rules:
        causes[rule.name].update(name for link in rule.links for one in link.ids for name in names.get(one, ()))
        for one in rule.explains if rule.kind == "fault" else ():
            for effect in names.get(one, ()):
                causes[effect].add(rule.name)
    try:
        TopologicalSorter({name: sorted(found - {name}) for name, found in causes.items()}).prepare()
    except CycleError as error:
        circle = error.args[1][:0:-1]
        start = circle.index(min(circle))
        circle = [*circle[start:], *circle[: start + 1]]
        raise RuleError(f"{circle[0]}.toml:1: rules explain each other in a circle: {' <- '.join(circle)}") from None


@cache
def rules_digest() -> str:
    """A hash of all that the rules are made of: their files, the grammars, and the code that reads them."""
    from bootdiag.grammar.tables import digest as grammar_digest
    from bootdiag.grammar.tables import grammar_dir

    folder = RULES.parent
    code = [folder / "engine" / "model.py", folder / "engine" / "rulebook.py", folder / "boot" / "model.py",
            folder / "boot" / "markers.py", folder / "knowledge" / "relations.py", folder / "knowledge" / "ids.py"]
    return store.content_hash(f"rules {grammar_digest(grammar_dir())}", [*sorted(_rule_paths(RULES)), *code])


@cache
def rulebook() -> Rulebook:
    """The rules that came with bootdiag: shipped, from the cache, or read now."""

    def build() -> tuple[Any, ...]:
        from bootdiag.engine.vocabulary import vocabulary

        return packed(read_rules(rule_files(RULES), vocabulary()))

    return Rulebook(*store.kept("rules", rules_digest(), RULES / "rules.bin", build))


def rulebook_with(own: Sequence[Path], known: Tables, digest: str) -> Rulebook:
    """The rules that came with bootdiag and those of the files `own`, which speak of the events of `known`, the tables of the grammars'
    content hash `digest`; RuleError where they can't be used together."""

    def build() -> tuple[Any, ...]:
        from bootdiag.engine.vocabulary import vocabulary_of

        words = vocabulary_of(known)
        return packed(read_rules(own, words, read_rules(rule_files(RULES), words)))

    return Rulebook(*store.kept("siterules", store.content_hash(f"siterules {rules_digest()} {digest}", own), None, build))
