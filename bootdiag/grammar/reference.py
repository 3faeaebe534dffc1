"""Lark itself, a message at a time: the reference that the compiled patterns are proven equal to.

One Lark object a dialect, LALR with the contextual lexer, one start symbol a message rule, made from the same value of the grammar that
`bootdiag.grammar.load` compiles.  About forty times slower than the matcher: for tests, and to settle what a grammar means.
"""

from __future__ import annotations

from pathlib import Path

from lark import Lark, Token, Tree
from lark.exceptions import LarkError

from bootdiag.grammar.load import read
from bootdiag.grammar.types import field_of

Fields = tuple[tuple[str, str], ...]


class Reference:
    """The dialect in `file` as Lark reads it."""

    def __init__(self, file: Path) -> None:
        grammar = read(file)
        self.name = file.stem
        self.rules = tuple(str(definition[0]) for definition in grammar.rule_defs)
        self._lark = Lark(grammar, parser="lalr", lexer="contextual", start=list(self.rules))

    def parse(self, rule: str, text: str) -> Fields | None:
        """(field, text) of each field from left to right where `rule` takes all of `text` (one character a byte), else None."""
        try:
            tree: Tree[Token] = self._lark.parse(text, start=rule)
        except LarkError:
            return None
        found = []
        for token in tree.scan_values(lambda value: isinstance(value, Token)):
            field = field_of(token.type)
            if field is not None:
                found.append((field[0], str(token)))
        return tuple(found)
