"""The pages of reference that are made from code: `python -m tests.reference` writes them anew, `--check` says what is not current.

docs/commands.md is made from the commands' own help, docs/rules.md and docs/rule.schema.json from the rules, docs/python.md from signatures
and docstrings.  (docs/events.md and what belongs to it comes from `python -m bootdiag.grammar.generate`, docs/report.schema.json from
`python -m bootdiag.report_schema`.)
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import typer

import bootdiag
from bootdiag import cli
from bootdiag.engine.model import Rule
from bootdiag.engine.rule_schema import rule_schema
from bootdiag.engine.rulebook import RULES, read_rules, rule_files
from bootdiag.engine.vocabulary import vocabulary
from tests.conftest import ROOT

WIDTH = 100
FAMILIES = {
    "benign": "What looks frightening and is harmless", "boot": "Firmware, loaders, the root file system", "devices": "Devices and drivers",
    "kernel": "Kernels: panics, traps, memory", "smf": "Services", "storage": "Disks, pools, file systems", "net": "Network",
    "xen": "Xen, its tools, its guests"}


def commands() -> str:
    """The page on all commands: what each one's --help says."""
    parts = ["# Commands", "", "What `bootdiag COMMAND --help` says of each. Exit codes are in the [README](../README.md#use)."]
    for name, command, context in _commands(typer.main.get_command(cli.app), "bootdiag", None):
        text = "\n".join(line.rstrip() for line in command.get_help(context).strip().split("\n"))
        parts += ["", f"## {name}", "", "```text", text, "```"]
    return "\n".join(parts) + "\n"


def _commands(command: Any, name: str, parent: Any) -> Iterator[tuple[str, Any, Any]]:
    settings = {} if parent else {"terminal_width": WIDTH, "max_content_width": WIDTH}
    context = command.context_class(command, info_name=name, parent=parent, **{**command.context_settings, **settings})
    yield context.command_path, command, context
    for inner, one in getattr(command, "commands", {}).items():
        yield from _commands(one, inner, context)


def rules() -> str:
    """The page on all rules, by family."""
    found = read_rules(rule_files(RULES), vocabulary())
    parts = ["# Rules", "",
             "All that bootdiag can tell. `bootdiag rules show NAME` has the whole of one: what it looks for, causes, ways out, examples.",
             "A name is an id, behind a dot a narrower variant. `<field>` stands for what the console shows."]
    folders = {file.stem: file.parent.name for file in rule_files(RULES)}
    by_family: dict[str, list[Rule]] = {}
    for rule in found:
        by_family.setdefault(folders[rule.name], []).append(rule)
    for family in sorted(by_family):
        parts += ["", f"## {FAMILIES.get(family, family.capitalize())}", "", "| name | kind | severity | title |", "|---|---|---|---|"]
        for rule in sorted(by_family[family], key=lambda rule: rule.name):
            what = _first_sentence(rule.what or rule.why)
            parts.append(f"| `{rule.name}` | {rule.kind} | {rule.severity} | {_cell(rule.title)}{'<br>' if what else ''}{_cell(what)} |")
    return "\n".join(parts) + "\n"


def _first_sentence(text: str) -> str:
    text = " ".join(text.split())
    end = re.search(r"(?<=[a-z\d)\"'}])\.(?= [A-Z]|$)", text)
    return text[:end.end()] if end else text


def _cell(text: str) -> str:
    """Text with slots in a cell of a Markdown table."""
    text = re.sub(r"\{\w+\.(\w+)(?:\|\w+)?\}", r"<\1>", text)
    return re.sub(r"([|<>*_`\[\]])", r"\\\1", text)


def schema() -> str:
    """The JSON Schema of rule files, as `bootdiag rules schema` prints it."""
    return json.dumps(rule_schema(vocabulary()), indent=1, ensure_ascii=True) + "\n"


def python() -> str:
    """The page on the Python API: what `bootdiag` exports."""
    parts = ["# Python", "",
             "What `import bootdiag` offers. The classes of single events are in `bootdiag.messages`: [events.md](events.md)."]
    for name in sorted(bootdiag.__all__, key=lambda name: (name[0].isupper(), name)):
        if name.startswith("_"):
            continue
        thing = getattr(bootdiag, name)
        module = importlib.import_module(thing.__module__)
        tree = ast.parse(inspect.getsource(module))
        node = next(one for one in tree.body if isinstance(one, (ast.FunctionDef, ast.ClassDef)) and one.name == name)
        parts += ["", f"## {name}", "", "```python", *_signature(node), "```", "", *_doc(node)]
        if isinstance(node, ast.ClassDef):
            for one in node.body:
                if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
                    parts += ["", f"### {name}.{one.name}", "", "```python", *_signature(one), "```", "", *_doc(one)]
    return "\n".join(parts) + "\n"


def _signature(node: ast.FunctionDef | ast.ClassDef) -> list[str]:
    if isinstance(node, ast.ClassDef):
        fields = [f"    {ast.unparse(one)}" for one in node.body if isinstance(one, ast.AnnAssign)]
        return [f"class {node.name}({', '.join(map(ast.unparse, node.bases))})" + (":" if fields else ""), *fields]
    head = ["@property"] if any(ast.unparse(one) == "property" for one in node.decorator_list) else []
    line = f"{node.name}({ast.unparse(node.args)}) -> {ast.unparse(node.returns) if node.returns else 'None'}"
    return [*head, *textwrap.wrap(line, WIDTH, subsequent_indent=" " * (len(node.name) + 1), break_long_words=False)]


def _doc(node: ast.FunctionDef | ast.ClassDef) -> list[str]:
    return (ast.get_docstring(node) or "").split("\n")


PAGES: dict[str, Callable[[], str]] = {
    "docs/commands.md": commands, "docs/rules.md": rules, "docs/rule.schema.json": schema, "docs/python.md": python}


def main(words: list[str]) -> int:
    """Write what is not current, or with `--check` only name it: 1 where there is any."""
    stale = False
    for name, made in PAGES.items():
        file, text = ROOT / name, made()
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            stale = True
            print(name)
            if "--check" not in words:
                file.write_text(text, encoding="utf-8")
    return int(stale and "--check" in words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
