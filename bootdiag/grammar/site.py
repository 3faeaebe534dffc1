"""A site's own messages: grammar files that come to those of bootdiag, compiled under the same checks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from bootdiag import store
from bootdiag.grammar.errors import GrammarError
from bootdiag.grammar.tables import Tables, assemble, digest, grammar_dir, grammar_files, joined, packed, tables, unpacked

# So many texts are made at random for each message, to see that no other rule takes them too.
TEXTS = 30
# So many messages a site may bring.
RULES = 2000


def site_digest(files: Sequence[Path]) -> str:
    """The content hash of bootdiag's grammars with these files."""
    beside = sorted({file.parent / "terminals.lark" for file in files if (file.parent / "terminals.lark").is_file()})
    return store.content_hash(f"site {digest(grammar_dir())}", [*files, *beside, Path(__file__)])


def site_tables(files: Sequence[Path]) -> Tables:
    """The tables of bootdiag with the messages of `files`, from the cache or made now.

    GrammarError where a file breaks a convention (bounded regular expressions, blind to digits, nothing imported
    from outside its folder), has the name of a dialect that there is, or holds a message that another rule takes too.
    """
    return unpacked(store.kept("sitegrammar", site_digest(files), None, lambda: packed(_build(files)))) if files else tables()


def _build(files: Sequence[Path]) -> Tables:
    from bootdiag.grammar.check import clashes
    from bootdiag.grammar.load import load_dialect
    from bootdiag.grammar.match import Matcher

    taken = {file.stem for file in grammar_files(grammar_dir())}
    dialects = []
    for file in files:
        if not re.fullmatch("[a-z][a-z0-9_]*", file.stem):
            raise GrammarError(f"{file.name}: its name is its dialect's: small letters, digits, underscores")
        if file.stem in taken:
            raise GrammarError(f"{file.name}: there is a dialect {file.stem} already: name the file otherwise")
        taken.add(file.stem)
        dialects.append(load_dialect(file))
    if sum(len(dialect.shapes) for dialect in dialects) > RULES:
        raise GrammarError(f"{files[0].name}: more than {RULES} messages")
    found = joined(tables(), assemble(dialects))
    for clash in clashes(dialects, Matcher(found), TEXTS):
        raise GrammarError(f"{clash.partition('.')[0]}.lark: {clash}")
    return found
