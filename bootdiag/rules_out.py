"""`bootdiag rules`: what bootdiag can tell."""

from __future__ import annotations

import sys
from difflib import get_close_matches

from bootdiag.engine.rulebook import RULES, rule_files, rulebook
from bootdiag.status import ANALYSED, UNUSABLE
from bootdiag.talk import tell


def show_all() -> int:
    """Print one line for each rule; the exit code."""
    for rule in sorted(rulebook(), key=lambda rule: rule.name):
        print(f"{rule.name:44} {rule.kind:7} {rule.severity:8} {rule.title}")
    return ANALYSED


def show(name: str) -> int:
    """Print the file of the rule `name`; the exit code."""
    files = {file.stem: file for file in rule_files(RULES)}
    if name not in files:
        near = get_close_matches(name, list(files), 3)
        tell(f"no such rule: {name}; " + (f"did you mean {' or '.join(near)}?" if near else "bootdiag rules list names them all"))
        return UNUSABLE
    sys.stdout.write(files[name].read_text(encoding="utf-8"))
    return ANALYSED
