"""The rules that are installed: read from `bootdiag/rules/`, kept ready by `bootdiag.store`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bootdiag import store
from bootdiag.engine.model import Rule, RuleError, Vocabulary, parse_rule, plain, restored

RULES = Path(__file__).parent.parent / "rules"


class Rulebook:
    """Rules by what starts them: only those whose first match is in a boot need be looked at."""

    def __init__(self, stored: Iterable[tuple[Any, ...]]) -> None:
        self._stored = list(stored)
        self._rules: dict[int, Rule] = {}
        self._starts: dict[tuple[bool, str], list[int]] = {}
        self.events: set[str] = set()
        for number, fields in enumerate(self._stored):
            matches = fields[Rule._fields.index("matches")]
            absents = fields[Rule._fields.index("absents")]
            for match in (*matches, *(absent[0] for absent in absents)):
                if not match[2]:
                    self.events.update(match[1])
            starters = matches if fields[Rule._fields.index("n_of")] else [next(m for m in matches if not m[8])]
            for match in starters:
                for name in match[1]:
                    self._starts.setdefault((match[2], name), []).append(number)

    def __len__(self) -> int:
        return len(self._stored)

    def __iter__(self) -> Iterator[Rule]:
        return (self._rule(number) for number in range(len(self._stored)))

    def _rule(self, number: int) -> Rule:
        if number not in self._rules:
            self._rules[number] = restored(self._stored[number])
        return self._rules[number]

    def started(self, events: Iterable[str], facts: Iterable[str]) -> Iterator[Rule]:
        """The rules of which a required match names one of these events or facts, in the order of the book."""
        names = [(False, name) for name in events] + [(True, name) for name in facts]
        for number in sorted({number for name in names for number in self._starts.get(name, ())}):
            yield self._rule(number)


def rule_files(folder: Path) -> list[Path]:
    """The rule files under `folder`, sorted by path."""
    return sorted(folder.rglob("*.toml"))


def read_rules(files: Iterable[Path], vocabulary: Vocabulary) -> list[Rule]:
    """The rules in `files`; RuleError where one can't be used, is named otherwise than its file, or stands twice."""
    rules: dict[str, Rule] = {}
    for file in files:
        rule = parse_rule(file.read_text(encoding="utf-8"), file.name, vocabulary)
        if file.stem != rule.name:
            raise RuleError(f"{file.name}:1: holds the rule {rule.name}: the file must be named {rule.name}.toml")
        if rule.name in rules:
            raise RuleError(f"{file.name}:1: the rule {rule.name} stands twice")
        rules[rule.name] = rule
    return list(rules.values())


@cache
def rulebook() -> Rulebook:
    """The rules that came with bootdiag: shipped, from the cache, or read now."""
    from bootdiag.grammar.tables import digest as grammar_digest
    from bootdiag.grammar.tables import grammar_dir

    files = rule_files(RULES)
    folder = RULES.parent
    code = [folder / "engine" / "model.py", folder / "boot" / "model.py", folder / "knowledge" / "relations.py"]
    digest = store.content_hash(f"rules {grammar_digest(grammar_dir())}", [*files, *code])

    def build() -> list[tuple[Any, ...]]:
        from bootdiag.engine.vocabulary import vocabulary

        return [plain(rule) for rule in read_rules(files, vocabulary())]

    return Rulebook(store.kept("rules", digest, RULES / "rules.bin", build))
