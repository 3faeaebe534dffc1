"""Mutation testing: a module is changed in one place at a time, and its tests are to notice.

Each mutant runs in a process forked from one in which grammars and rules are loaded already, so that it costs its tests alone.
"""

from __future__ import annotations

import ast
import doctest
import importlib
import os
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

from tests.conftest import ROOT

COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
# Modules that stay as they were loaded; all others of ours are imported anew, with the changed one among them.
KEPT = re.compile(r"bootdiag\.(?:grammar|engine|boot|capture|knowledge|store|limits|site)\b")


class Mutant(NamedTuple):
    """A change: where, what, and the module's code with it."""

    line: int
    what: str
    code: CodeType


class Score(NamedTuple):
    """How many mutants of how many were run and noticed, and those that were not."""

    killed: int
    run: int
    total: int
    alive: list[str]


def mutants(file: Path) -> list[Mutant]:
    """All mutants of a module that can be compiled."""
    tree = ast.parse(file.read_bytes())
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)}
    return [
        Mutant(getattr(node, "lineno", 0), what, compile(tree, str(file), "exec"))
        for node in ast.walk(tree)
        for what in _changed(node, prose)
    ]


def _changed(node: ast.AST, prose: set[int]) -> Iterator[str]:
    """`node` in each of its changed forms in turn, and what was changed; it is as it was at the end."""
    for field, value, what in _changes(node, prose):
        was = getattr(node, field)
        setattr(node, field, value)
        ast.fix_missing_locations(node)
        yield what
        setattr(node, field, was)


def _changes(node: ast.AST, prose: set[int]) -> Iterator[tuple[str, Any, str]]:
    """Fields of `node`, and what to put there."""
    if isinstance(node, ast.Compare):
        for at, op in enumerate(node.ops):
            if other := COMPARED.get(type(op)):
                yield "ops", [*node.ops[:at], other(), *node.ops[at + 1 :]], f"{type(op).__name__} to {other.__name__}"
    elif isinstance(node, ast.BoolOp):
        yield "op", ast.Or() if isinstance(node.op, ast.And) else ast.And(), f"{type(node.op).__name__} turned"
    elif isinstance(node, ast.IfExp | ast.If):
        yield "test", ast.UnaryOp(ast.Not(), node.test), "condition turned"
    elif isinstance(node, ast.Return) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
        yield "value", node.value.func.value, f".{node.value.func.attr}() left out"
    elif isinstance(node, ast.Constant) and id(node) not in prose:
        if isinstance(node.value, bool):
            yield "value", not node.value, f"{node.value} turned"
        elif isinstance(node.value, int):
            yield "value", node.value + 1, f"{node.value} to {node.value + 1}"
        elif isinstance(node.value, str) and node.value:
            for text in dict.fromkeys(shorter(node.value)):
                yield "value", text, f"{node.value[:40]!r} without {_gone(node.value, text)!r}"


def _gone(text: str, shorter_one: str) -> str:
    start = next((at for at, (one, other) in enumerate(zip(text, shorter_one, strict=False)) if one != other), len(shorter_one))
    return text[start : start + len(text) - len(shorter_one)]


def shorter(text: str) -> Iterator[str]:
    """`text`, which may be a pattern, without one of its alternatives, or one member of a class; a plain one empty."""
    classes = list(re.finditer(r"(?<!\\)\[\^?((?:\\.|[^\]\\])+)\]", text, re.DOTALL))
    inside = {at for found in classes for at in range(*found.span())}
    for found in classes:
        for member in re.finditer(r"(?:\\.|.)(?:-(?:\\.|[^\]]))?", found[1], re.DOTALL):
            if member.group() != found[1]:
                yield text[: found.start(1) + member.start()] + text[found.start(1) + member.end() :]
    # where alternatives begin and end: at a group's parentheses, a bar, and the ends
    edges, depth, bars = [], 0, False
    for found in re.finditer(r"\\.|\(\?(?:[a-z]+\)|P<\w+>|<?[=!:>])|[()|]", text, re.DOTALL):
        if found.start() in inside or found.group().startswith("\\"):
            continue
        sign = found.group()
        depth += sign.startswith("(") and not sign.endswith(")")
        edges.append((found.start(), found.end(), depth, sign))
        depth -= sign == ")"
        bars = bars or sign == "|"
    if not bars and not classes:
        yield ""
    for at, (start, end, level, sign) in enumerate(edges):
        if sign != "|":
            continue
        before = next((edge for edge in reversed(edges[:at]) if edge[2] == level and edge[3] != ")"), (0, 0, 0, ""))
        yield text[: before[1]] + text[end:]
        after = next((edge for edge in edges[at + 1 :] if edge[2] == level), (len(text), 0, 0, ""))
        if after[3] != "|":
            yield text[:start] + text[after[0] :]


def score(module: str, tests: list[str], deadline: float, progress: Callable[[str], None] = print) -> Score:
    """How many mutants of `module` the `tests` notice (its own doctests among them), in an order of chance, until `deadline`."""
    file = ROOT / (module.replace(".", "/") + ".py")
    _load()
    every = mutants(file)
    random.Random(20261125).shuffle(every)
    if _noticed(module, None, tests):
        raise RuntimeError(f"the tests of {module} fail without a change")
    killed = run = 0
    alive: list[str] = []
    for mutant in every:
        if time.monotonic() > deadline:
            break
        noticed = _noticed(module, mutant.code, tests)
        if noticed is None:
            continue  # no module at all
        run += 1
        killed += noticed
        if not noticed:
            alive.append(f"{file.name}:{mutant.line}: {mutant.what}")
            progress(f"alive: {alive[-1]}")
    return Score(killed, run, len(every), alive)


def _load() -> None:
    from bootdiag.engine.rulebook import rulebook
    from bootdiag.site import kit

    rulebook()
    kit().matcher()
    importlib.import_module("hypothesis.strategies")


def _noticed(module: str, code: CodeType | None, tests: list[str]) -> bool | None:
    """Whether the tests fail with `module` so changed; None where it can't even be imported."""
    child = os.fork()
    if child == 0:
        result = 3
        try:
            signal.alarm(120)
            null = os.open(os.devnull, os.O_RDWR)
            for number in (0, 1, 2):
                os.dup2(null, number)
            result = _tested(module, code, tests)
        finally:
            os._exit(result)
    _, status = os.waitpid(child, 0)
    return None if os.waitstatus_to_exitcode(status) == 4 else os.waitstatus_to_exitcode(status) != 0


def _tested(module: str, code: CodeType | None, tests: list[str]) -> int:
    """In the child: 0 where all tests pass, 4 where there is no module, else 1."""
    import pytest

    for name in list(sys.modules):
        if (name.startswith("bootdiag") and not KEPT.match(name) and name != "bootdiag") or (name.startswith("tests") and name != "tests"):
            del sys.modules[name]
    if code is not None:
        changed = ModuleType(module)
        changed.__file__ = code.co_filename
        sys.modules[module] = changed
        try:
            exec(code, changed.__dict__)
        except Exception:
            return 4
        parent, _, last = module.rpartition(".")
        setattr(importlib.import_module(parent), last, changed)
    if doctest.testmod(importlib.import_module(module)).failed:
        return 1
    return int(pytest.main(["-q", "-x", "-n", "0", "-p", "no:cacheprovider", *tests]) != 0)
