"""What the command lines of this package share: the dialects that are asked for, and tables of them."""

from __future__ import annotations

import argparse
import sys

from bootdiag.grammar.errors import GrammarError
from bootdiag.grammar.load import Dialect, load_dialect
from bootdiag.grammar.match import Matcher
from bootdiag.grammar.tables import assemble, grammar_dir, grammar_files


def parser(description: str) -> argparse.ArgumentParser:
    """An argument parser with `--only DIALECT`."""
    found = argparse.ArgumentParser(description=description)
    found.add_argument("--only", action="append", metavar="DIALECT", help="only this dialect, and the envelopes; repeatable")
    return found


def dialects(only: list[str] | None = None) -> tuple[list[Dialect], list[str]]:
    """The dialects that build, and what is wrong with the others."""
    loaded, errors = [], []
    for file in grammar_files(grammar_dir()):
        if only and file.stem not in {*only, "envelope"}:
            continue
        try:
            loaded.append(load_dialect(file))
        except GrammarError as error:
            errors.append(str(error))
    return loaded, errors


def matcher(only: list[str] | None = None) -> Matcher:
    """A matcher of the dialects that build; what is wrong with the others goes to standard error."""
    loaded, errors = dialects(only)
    for error in errors:
        print(error, file=sys.stderr)
    return Matcher(assemble(loaded))
