"""The rules that are installed: read from `bootdiag/rules/`, kept ready by `bootdiag.store`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from bootdiag import store
from bootdiag.engine.model import Match, Rule, RuleError, Vocabulary, parse_rule, plain, restored

RULES = Path(__file__).parent.parent / "rules"


class Rulebook:
    """Rules by what starts them: only those whose first match is in a boot need be looked at."""

    def __init__(self, stored: Iterable[tuple[Any, ...]]) -> None:
        self._stored = list(stored)
        self._rules: dict[int, Rule] = {}
        self._starts: dict[tuple[bool, str], list[int]] = {}
        self.events: set[str] = set()
        matches_at, absents_at, n_of_at = (Rule._fields.index(name) for name in ("matches", "absents", "n_of"))
        names_at, fact_at = (Match._fields.index(name) for name in ("names", "fact"))
        for number, fields in enumerate(self._stored):
            matches = fields[matches_at]
            for match in (*matches, *(absent[0] for absent in fields[absents_at])):
                if not match[fact_at]:
                    self.events.update(match[names_at])
            for match in matches if fields[n_of_at] else matches[:1]:
                for name in match[names_at]:
                    self._starts.setdefault((match[fact_at], name), []).append(number)

    def __len__(self) -> int:
        return len(self._stored)

    def __iter__(self) -> Iterator[Rule]:
        return (self._rule(number) for number in range(len(self._stored)))

    def _rule(self, number: int) -> Rule:
        if number not in self._rules:
            self._rules[number] = restored(self._stored[number])
        return self._rules[number]

    def started(self, events: Iterable[str], facts: Iterable[str]) -> Iterator[Rule]:
        """The rules of which the first match (with `n_of`, any) names one of these events or facts, in the order of the book."""
        names = [(False, name) for name in events] + [(True, name) for name in facts]
        for number in sorted({number for name in names for number in self._starts.get(name, ())}):
            yield self._rule(number)


def rule_files(folder: Path) -> list[Path]:
    """The rule files under `folder`, sorted by path."""
    return sorted(folder.rglob("*.toml"))


def read_rules(files: Iterable[Path], vocabulary: Vocabulary) -> list[Rule]:
    """The rules in `files`; RuleError where one can't be used, is named otherwise than its file, stands twice, or explains itself
    in a circle."""
    rules: dict[str, Rule] = {}
    for file in files:
        rule = parse_rule(file.read_text(encoding="utf-8"), file.name, vocabulary)
        if file.stem != rule.name:
            raise RuleError(f"{file.name}:1: holds the rule {rule.name}: the file must be named {rule.name}.toml")
        if rule.name in rules:
            raise RuleError(f"{file.name}:1: the rule {rule.name} stands twice")
        rules[rule.name] = rule
    acyclic(list(rules.values()))
    return list(rules.values())


def acyclic(rules: Sequence[Rule]) -> None:
    """RuleError, naming the circle, where rules explain each other in one.

    A rule may name itself: of its findings the earlier may explain the later.
    """
    names: dict[str, set[str]] = {}
    for rule in rules:
        if rule.kind == "fault":
            for name in (rule.id, rule.name):
                names.setdefault(name, set()).add(rule.name)
    causes = {rule.name: sorted({name for link in rule.links for one in link.ids for name in names.get(one, ())} - {rule.name})
              for rule in rules}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            circle = (*way[way.index(name):], name)
            raise RuleError(f"{name}.toml:1: rules explain each other in a circle: {' <- '.join(circle)}")
        if name not in done:
            for cause in causes[name]:
                visit(cause, (*way, name))
            done.add(name)

    for name in causes:
        visit(name, ())


@cache
def rules_digest() -> str:
    """A hash of all that the rules are made of: their files, the grammars, and the code that reads them."""
    from bootdiag.grammar.tables import digest as grammar_digest
    from bootdiag.grammar.tables import grammar_dir

    folder = RULES.parent
    code = [folder / "engine" / "model.py", folder / "boot" / "model.py", folder / "boot" / "markers.py",
            folder / "knowledge" / "relations.py", folder / "knowledge" / "ids.py"]
    return store.content_hash(f"rules {grammar_digest(grammar_dir())}", [*rule_files(RULES), *code])


@cache
def rulebook() -> Rulebook:
    """The rules that came with bootdiag: shipped, from the cache, or read now."""

    def build() -> list[tuple[Any, ...]]:
        from bootdiag.engine.vocabulary import vocabulary

        return [plain(rule) for rule in read_rules(rule_files(RULES), vocabulary())]

    return Rulebook(store.kept("rules", rules_digest(), RULES / "rules.bin", build))
