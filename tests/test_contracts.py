"""What a look at the tree can tell, where import-linter can't."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

CODE = sorted((ROOT / "bootdiag").rglob("*.py"))


def imported(file: Path) -> Iterator[str]:
    """The modules that `file` imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_the_simulator_knows_nothing_of_what_it_judges() -> None:
    files = sorted((ROOT / "tests" / "simulator").rglob("*.py"))
    if not files:
        pytest.skip("there is no simulator here")
    found = {file.name: name for file in files if not file.name.startswith("test_")
             for name in imported(file) if name.partition(".")[0] == "bootdiag"}
    assert found == {}


def test_nothing_is_run_or_unpickled() -> None:
    """No code from data: neither pickles, nor processes, nor evaluated texts, nor the network."""
    forbidden = {"pickle", "shelve", "subprocess", "socket", "urllib", "http", "requests", "ctypes"}
    allowed = {("batch.py", "ctypes")}  # to raise an exception in a thread that hangs
    assert {(file.name, name) for file in CODE for name in imported(file) if name.partition(".")[0] in forbidden} - allowed == set()
    calls = [node.func for file in CODE for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    assert [call.id for call in calls if isinstance(call, ast.Name) and call.id in ("eval", "exec", "compile", "__import__")] == []


def test_every_public_name_is_described() -> None:
    missing = []
    for file in CODE:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if not ast.get_docstring(tree) and file.read_text().strip():
            missing.append(str(file.relative_to(ROOT)))
        missing += [f"{file.relative_to(ROOT)}: {node.name}" for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)
                    and not node.name.startswith("_") and not ast.get_docstring(node)]
    assert missing == []


def test_no_place_of_a_machine_stands_in_the_tree() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a checkout")
    # written apart, so that this file holds none of them
    marks = [b"/work/" b"main", b"/tmp/" b"wt", b"pypi." b"org", b"files.python" b"hosted", b"registry.np" b"mjs"]
    found = [name for name in listed.stdout.splitlines() if (ROOT / name).is_file() for mark in marks if mark in (ROOT / name).read_bytes()]
    assert found == []
