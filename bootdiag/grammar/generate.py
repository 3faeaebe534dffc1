"""`python -m bootdiag.grammar.generate`: what is made from the grammars for those who read and use events.

`docs/events.md` and `docs/events/DIALECT.md`: the reference of all events.  `docs/events.schema.json`: the JSON Schema of what
`bootdiag events` prints.  `bootdiag/messages/DIALECT.py`: the events as classes.  With `--check` nothing is written: what is not
current is named.
"""

from __future__ import annotations

import argparse
import json
import keyword
import re
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bootdiag.grammar import blocks, tools
from bootdiag.grammar.cases import FOLDER, Case, read_cases
from bootdiag.grammar.events import Event
from bootdiag.grammar.load import Dialect, Shape
from bootdiag.grammar.tables import HERE, grammar_dir
from bootdiag.grammar.types import TYPES

ROOT = HERE.parent.parent
MADE = "made from the grammars by `python -m bootdiag.grammar.generate`"
WIDTH = 120
ENVELOPE = "envelope"


def files(dialects: Sequence[Dialect]) -> dict[str, str]:
    """The text of each file that is made, by its path in the project."""
    envelope = {name: types for dialect in dialects if dialect.name == ENVELOPE for shape in dialect.shapes
                for name, types in fields_of(shape).items()}
    found = {"docs/events.md": overview(dialects), "docs/events.schema.json": schema_text(dialects, envelope)}
    for dialect in dialects:
        found[f"docs/events/{dialect.name}.md"] = reference(dialect, examples(dialect.name))
        if dialect.name != ENVELOPE:
            found[f"bootdiag/messages/{dialect.name}.py"] = module(dialect, envelope)
    return found


def fields_of(shape: Shape) -> dict[str, tuple[str, ...]]:
    """The fields of a shape's events, each with its types: one, but where alternatives print it differently."""
    found: dict[str, tuple[str, ...]] = {}
    for name, kind in shape.fields:
        found[name] = (*found.get(name, ()), kind)
    return found


def _pythons(types: Sequence[str]) -> str:
    return " | ".join(sorted({TYPES[kind].python for kind in types}))


def _jsons(types: Sequence[str]) -> list[str]:
    return sorted({TYPES[kind].json for kind in types})


# ---- The reference ----


def overview(dialects: Sequence[Dialect]) -> str:
    """The page that leads to the dialects', and tells what all events have."""
    rows = [f"| [{one.name}](events/{one.name}.md) | {len(one.shapes)} | {_cell(one.doc)} |" for one in dialects]
    kinds = [f"| {name} | {kind.python} | {kind.means} |" for name, kind in TYPES.items()]
    total = sum(len(one.shapes) for one in dialects)
    return "\n".join([
        "# Events", "", f"Every message that bootdiag understands, {total} kinds in {len(dialects)} dialects; {MADE}.", "",
        "`bootdiag events CAPTURE` prints them as JSON lines, which [events.schema.json](events.schema.json) describes. "
        "In Python `bootdiag.events(capture)` gives them, and `bootdiag.messages` has each kind as a class with typed fields:", "",
        "```python", "from bootdiag.messages import xpv", "", "for event in bootdiag.events(capture):",
        "    if isinstance(event, xpv.DiskBlocks):", "        print(event.vbd, event.blocks)", "```", "",
        "What stands before a message (syslog's time and host, `(XEN)`, a level) adds fields to its event: "
        f"[envelope](events/{ENVELOPE}.md).", "", "| dialect | events | who prints it |", "|---|--:|---|", *rows,
        "", "## Blocks", "", *_BLOCKS, "",
        "| block | what it tells | begins with | complete behind |", "|---|---|---|---|", *map(_block_row, blocks.FORMS),
        "", "## Types of fields", "", "| type | in Python | meaning |", "|---|---|---|", *kinds, ""])


_BLOCKS = [
    "Messages of several lines are events of their own besides. `bootdiag.blocks(capture)` gives them; `bootdiag events` prints each",
    "as soon as it is certain that it is over, with the places of its lines in `pieces`. Whoever puts a capture together again from its",
    "events leaves them out. `fields` holds what the fields of its lines say, the first of each name, and",
    "",
    "- `complete`: its last words were seen; without them the capture ended before, or the machine started anew",
    "- `message`: the reason that is given",
    "- `registers`: what each held; `stack`: the frames, the innermost first; `dump`: how far the dump came",
    "- `function` and `module`, or `symbol`: of the first frame that isn't the panic's own",
]


def _block_row(form: blocks.Form) -> str:
    other, names = form.becomes
    kind = f"`{blocks.PREFIX}{form.kind}`" + (f"; `{blocks.PREFIX}{other}` with {_listed(names)}" if other else "")
    return f"| {kind} | {form.means} | {_listed(form.begins | form.opens)} | {_listed(form.last)} |"


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def reference(dialect: Dialect, cases: Mapping[str, Case]) -> str:
    """The page of a dialect: its events in the order of the grammar, under the grammar's headings."""
    out = [f"# {dialect.name}", "", _prose(dialect.doc), "", f"{len(dialect.shapes)} events; {MADE}. Back to [all dialects](../events.md).",
           ""]
    section = ""
    headings = sections(dialect)
    for shape in dialect.shapes:
        if (heading := headings.get(shape.name, "")) != section:
            section = heading
            out += [f"## {_prose(section)}", ""]
        out += list(_entry(shape, cases.get(shape.name)))
    return "\n".join(out)


def _entry(shape: Shape, case: Case | None) -> Iterator[str]:
    yield from (f"### {shape.name}", "")
    told = [shape.doc] if shape.doc else []
    if shape.generic:
        told.append("A catch-all: lines that only it understands count as generic.")
    if told:
        yield from (" ".join(map(_prose, told)), "")
    if case is not None:
        yield from ("```text", case.line.strip(), "```", "")
    for name, types in fields_of(shape).items():
        means = ", or ".join(TYPES[kind].means for kind in types)
        left_out = "" if name in shape.required else "; may be left out"
        attribute = "" if is_attribute(name) else f"; read by `get(\"{name}\")`"
        yield f"- `{name}` {means}{left_out}{attribute}"
    if shape.fields:
        yield ""


def examples(dialect: str) -> dict[str, Case]:
    """For each event of a dialect's case file the case that shows it best: one with nothing else in the line, the shortest."""
    file = FOLDER / f"{dialect}.txt"
    found: dict[str, Case] = {}
    for case in read_cases(file.read_text(encoding="utf-8")) if file.exists() else ():
        for event in case.events:
            name = event.partition(" ")[0]
            known = found.get(name)
            if known is None or (len(case.events), len(case.line)) < (len(known.events), len(known.line)):
                found[name] = case
    return found


def sections(dialect: Dialect) -> dict[str, str]:
    """The heading under which each event stands: a comment in the grammar between blank lines."""
    lines = (grammar_dir() / f"{dialect.name}.lark").read_text(encoding="utf-8").split("\n")
    found = {}
    heading = ""
    for number, line in enumerate(lines[1:], 1):
        alone = not lines[number - 1].strip() and (number + 1 == len(lines) or not lines[number + 1].strip())
        if line.startswith("//") and alone:
            heading = line.strip("/- .")
        elif rule := re.match(r"([a-z_][a-z0-9_]*)(?:\.-?[0-9]+)?[ \t]*:", line):
            found[f"{dialect.name}.{rule.group(1)}"] = heading
    return found


def _prose(text: str) -> str:
    """A comment's text in Markdown, where only back quotes mean anything."""
    return re.sub(r"[\\*<>\[\]|#]", lambda found: "\\" + found.group(), text)


def _cell(text: str) -> str:
    return _prose(text).replace("\n", " ")


# ---- The classes ----


def is_attribute(field: str) -> bool:
    """Whether a field can be read as an attribute of its event: not where Python or every event uses the name."""
    return not keyword.iskeyword(field) and not hasattr(Event, field)


def class_name(rule: str) -> str:
    """The name of an event's class.

    >>> class_name("xpv.disk_blocks")
    'DiskBlocks'
    """
    name = "".join(part[:1].upper() + part[1:] for part in rule.partition(".")[2].split("_"))
    return f"{name}_" if keyword.iskeyword(name) else name


def module(dialect: Dialect, envelope: Mapping[str, Sequence[str]]) -> str:
    """The module of a dialect's classes."""
    head = _docstring(f"Events of the dialect {dialect.name}: {dialect.doc}", f"{MADE[0].upper()}{MADE[1:]}.")
    out = [head, "", "from __future__ import annotations", "",
           "from bootdiag import messages", ""]
    headings = sections(dialect)
    for shape in dialect.shapes:
        out += ["", *_class(shape, shape.doc or headings.get(shape.name) or dialect.doc, envelope), ""]
    return "\n".join(out).rstrip("\n") + "\n"


def _class(shape: Shape, doc: str, envelope: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield f'class {class_name(shape.name)}(messages.Message, event="{shape.name}"):'
    yield textwrap.indent(_docstring(doc), "    ")
    fields = {name: types for name, types in fields_of(shape).items() if is_attribute(name)}
    if fields:
        yield ""
    for name, types in fields.items():
        kind = _pythons(types)
        other = envelope.get(name)
        ignore = "  # type: ignore[assignment]" if other and _pythons(other) != kind else ""
        yield f"    {name}: {kind}{'' if name in shape.required else ' | None'}{ignore}"


def _docstring(text: str, more: str = "") -> str:
    """A text, and what follows it after a blank line, as a docstring."""
    lines = textwrap.wrap(text.replace("\\", "\\\\").replace('"', "'"), WIDTH)
    lines += ["", more] if more else []
    lines[0] = f'"""{lines[0]}'
    if len(lines) == 1:
        return f'{lines[0]}"""'
    return "\n".join([*lines, '"""'])


# ---- The JSON Schema ----


def schema(dialects: Sequence[Dialect], envelope: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a line of `bootdiag events`; each kind's fields are `#/$defs/NAME`.

    Lines may hold more than it names: the form grows only by addition.
    """
    definitions: dict[str, Any] = {"place": _object(_PLACE)}
    shared: dict[str, set[str]] = {name: set(_jsons(types)) for name, types in envelope.items()}
    chosen = []
    for dialect in dialects:
        branches = []
        for shape in dialect.shapes:
            own = {name: _jsons(types) for name, types in fields_of(shape).items()}
            for name in own.keys() & shared.keys():
                shared[name].update(own[name])
            definitions[shape.name] = {
                **({"required": sorted(shape.required)} if shape.required else {}),
                "properties": {name: {"type": types[0] if len(types) == 1 else types} for name, types in own.items()}}
            if own:  # one without fields asks nothing of a line
                branches.append(_when({"const": shape.name}, {"properties": {"fields": {"$ref": f"#/$defs/{shape.name}"}}}))
        definitions[dialect.name] = {"allOf": branches}
        chosen.append(_when({"pattern": rf"^{dialect.name}\."}, {"$ref": f"#/$defs/{dialect.name}"}))
    names = {"type": "string", "pattern": f"^({'|'.join(dialect.name for dialect in dialects)})\\.[a-z0-9_]+$|^unknown$"}
    fields = {"type": "object", "properties": {name: {"type": sorted(types)} for name, types in sorted(shared.items())}}
    definitions["event"] = {**_object({**_EVENT, "name": names, "fields": fields}), "allOf": chosen}
    definitions["block"] = {
        "description": "A message of several lines; pieces are the places of its lines.",
        **_object({**_EVENT, "name": {"enum": [blocks.PREFIX + kind for kind in blocks.KINDS]}, "fields": {
            "type": "object", "required": ["complete"], "properties": {
                "complete": _FLAG, "message": _TEXT, "module": _TEXT, "symbol": _TEXT, "registers": {"type": "object"},
                blocks.DUMP: {"type": "object", "properties": {"state": _TEXT}},
                "stack": {"type": "array", "items": {"type": "object", "properties": {name: {} for name in blocks.FRAME_FIELDS}}}}}})}
    definitions["unknown_shape"] = {
        "description": "With --unknown: a form of lines that nothing understands, how often it stands there, and the first of them.",
        **_object({"count": {"type": "integer", "minimum": 1}, "line": _FROM_ONE, "shape": _TEXT, "text": _TEXT})}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "a line of bootdiag events",
            "if": {"required": ["shape"]}, "then": {"$ref": "#/$defs/unknown_shape"}, "else": {
                "if": {"properties": {"name": {"pattern": rf"^{blocks.PREFIX[:-1]}\."}}}, "then": {"$ref": "#/$defs/block"},
                "else": {"$ref": "#/$defs/event"}},
            "$defs": definitions}


_FROM_ONE = {"type": "integer", "minimum": 1}
_FLAG = {"type": "boolean"}
_TEXT = {"type": "string"}
_PLACE: dict[str, Any] = {"line": _FROM_ONE, "column": _FROM_ONE, "end_column": _FROM_ONE}
_EVENT: dict[str, Any] = {**_PLACE, "name": _TEXT, "generic": _FLAG, "ambiguous": _FLAG, "spliced": _FLAG,
                          "pieces": {"type": "array", "items": {"$ref": "#/$defs/place"}}, "fields": {}, "text": _TEXT}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _when(name: dict[str, Any], then: dict[str, Any]) -> dict[str, Any]:
    return {"if": {"properties": {"name": name}}, "then": then}


def schema_text(dialects: Sequence[Dialect], envelope: Mapping[str, Sequence[str]]) -> str:
    """The schema as it is published: a definition a line."""
    whole = schema(dialects, envelope)
    definitions = whole.pop("$defs")
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in definitions.items())
    head = ",\n".join(f" {json.dumps(name)}: {json.dumps(value)}" for name, value in whole.items())
    return f"{{\n{head},\n \"$defs\": {{\n{lines}\n }}\n}}\n"


# ---- The command ----


def stale(dialects: Sequence[Dialect], root: Path = ROOT) -> dict[str, str | None]:
    """What is not current in the project at `root`: the text that each file should have, None where there should be no file."""
    wanted = files(dialects)
    there = {str(file.relative_to(root)) for pattern in ("docs/events/*.md", "bootdiag/messages/*.py") for file in root.glob(pattern)}
    found: dict[str, str | None] = dict.fromkeys(sorted(there - set(wanted) - {"bootdiag/messages/__init__.py"}))
    for name, text in wanted.items():
        file = root / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            found[name] = text
    return found


def main(arguments: list[str] | None = None) -> int:
    """The command; 1 where a grammar doesn't build or, with `--check`, where something is not current."""
    parser = argparse.ArgumentParser(description="make the reference, the schema and the classes of all events")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not current")
    options = parser.parse_args(arguments)
    dialects, errors = tools.dialects()
    if errors:
        print("\n".join(errors))
        return 1
    found = stale(dialects)
    for name, text in found.items():
        print(name)
        if options.check:
            continue
        file = ROOT / name
        if text is None:
            file.unlink()
        else:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
    shapes = [shape for dialect in dialects for shape in dialect.shapes]
    print(f"{len(shapes)} events, {sum(not shape.doc for shape in shapes)} of them without a comment of their own; "
          f"{len(found)} files {'not current' if options.check else 'written'}")
    return int(options.check and bool(found))


if __name__ == "__main__":
    sys.exit(main())
