"""`bootdiag doctor`: what somebody who looks at a bug report must know of the installation."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from bootdiag import __version__, store
from bootdiag.engine.rulebook import RULES, rule_files, rulebook
from bootdiag.grammar.tables import grammar_dir, grammar_files, tables
from bootdiag.reports.model import SCHEMA_VERSION
from bootdiag.status import ANALYSED


def show() -> int:
    """Print what there is to know; the exit code."""
    for name, value in findings():
        print(f"{name + ':':16} {value}")
    return ANALYSED


def findings() -> Iterator[tuple[str, str]]:
    """What there is to know, each as its name and its value."""
    yield "bootdiag", f"{__version__}, report schema {SCHEMA_VERSION}, in {Path(__file__).parent}"
    yield "Python", f"{platform.python_version()} ({platform.python_implementation()}) at {sys.executable}"
    yield "system", f"{platform.system()} {platform.release()} {platform.machine()}"
    yield "streams", ", ".join(f"{name} {getattr(stream, 'encoding', 'closed')}" for name, stream in
                               (("stdin", sys.stdin), ("stdout", sys.stdout), ("stderr", sys.stderr)))
    yield "grammars", f"{len(grammar_files(grammar_dir()))} dialects, {len(tables().names)} messages, in {grammar_dir()}"
    yield "rules", f"{len(rulebook())} of {len(rule_files(RULES))} files, in {RULES}"
    folder = store.cache_dir()
    kept = sorted(file.name for file in folder.glob("*.bin")) if folder else []
    yield "cache", f"{folder or 'none'} ({', '.join(kept) or 'empty'})"
    for name in sorted({_name(one) for one in requires("bootdiag") or []}):
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "not installed"


def _name(requirement: str) -> str:
    """The name in a requirement: what stands before its version and conditions."""
    for mark in "<>=!~;[ (":
        requirement = requirement.partition(mark)[0]
    return requirement
