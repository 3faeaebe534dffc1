"""What is raised where a grammar can't be used."""

from __future__ import annotations


class GrammarError(ValueError):
    """A grammar that breaks a convention: the text names file and rule, and says what to do."""
