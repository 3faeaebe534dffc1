"""What captures are read and judged with: the grammars and rules that came with bootdiag, and those of a site."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bootdiag import store
from bootdiag.boot import facts
from bootdiag.engine.model import RuleError
from bootdiag.engine.rulebook import RULES, Rulebook, rule_files, rulebook, rules_digest
from bootdiag.grammar.errors import GrammarError
from bootdiag.grammar.match import Matcher
from bootdiag.grammar.tables import Tables, tables
from bootdiag.limits import Limits


class Site(NamedTuple):
    """What a site brings: rules (files, or folders of them) and grammars (files, or folders), by their paths."""

    rules: tuple[str, ...] = ()
    grammars: tuple[str, ...] = ()


class SiteError(ValueError):
    """Rules or grammars that can't be used: the text names file, line where there is one, and what is wrong."""


class Kit:
    """Tables and rules that belong together; `matcher` gives the matcher of a line's bound that is asked only for what facts and rules
    read."""

    def __init__(self, known: Tables, rules: Rulebook) -> None:
        self.tables = known
        self.rules = rules
        self._matchers: dict[int, Matcher] = {}

    def matcher(self, line_max: int = Limits().matched_line) -> Matcher:
        """The matcher of lines of which `line_max` bytes are looked at: events that nothing asks for are only counted."""
        if line_max not in self._matchers:
            self._matchers[line_max] = Matcher(self.tables, facts.wanted() | self.rules.events, line_max)
        return self._matchers[line_max]


def kit(site: Site = Site()) -> Kit:
    """What captures are read with at `site`; SiteError where its files can't be used."""
    if not (site.rules or site.grammars):
        return _plain()
    from bootdiag.engine.rulebook import rulebook_with
    from bootdiag.grammar.site import site_digest, site_tables

    grammars = files_of(site.grammars, ".lark")
    # those that came with bootdiag are there already
    rules = [file for file in files_of(site.rules, ".toml") if RULES not in file.resolve().parents]
    try:
        known = site_tables(grammars) if grammars else tables()
        return Kit(known, rulebook_with(rules, known, site_digest(grammars) if grammars else "")) if rules else Kit(known, rulebook())
    except (RuleError, GrammarError) as error:
        raise SiteError(str(error)) from None


@cache
def _plain() -> Kit:
    return Kit(tables(), rulebook())


def site_hash(site: Site) -> str:
    """A hash of all that captures are judged by at `site`: grammars, rules, and the code that reads them; SiteError."""
    from bootdiag.grammar.site import site_digest

    rules = files_of(site.rules, ".toml")
    return store.content_hash(f"site {rules_digest()} {site_digest(files_of(site.grammars, '.lark')) if site.grammars else ''}", rules)


def files_of(paths: Sequence[str], ending: str) -> list[Path]:
    """The files that `paths` stand for: themselves, or what ends so under a folder (`terminals.lark` holds no messages); SiteError where
    there is no such path."""
    found: dict[Path, Path] = {}
    for name in paths:
        path = Path(name)
        if path.is_dir():
            inside = rule_files(path) if ending == ".toml" else sorted(path.rglob(f"*{ending}"))
            files = [file for file in inside if file.name not in ("terminals.lark", ".bootdiag.toml")]
        elif path.exists():
            files = [path]
        else:
            raise SiteError(f"{name}: no such file or folder")
        for file in files:
            found.setdefault(file.resolve(), file)
    return list(found.values())
