"""What is made from the grammars is current, and true: the reference, the classes of events, the JSON Schema."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import bootdiag
from bootdiag.events_out import row
from bootdiag.grammar.blocks import with_blocks
from bootdiag.grammar.events import Event, default_matcher, line_events
from bootdiag.grammar.generate import class_name, fields_of, is_attribute, stale
from bootdiag.messages import Message, panic, xpv
from tests.conftest import ROOT
from tests.grammar.dialects import DIALECTS, SAMPLES, cases, dialect
from tests.grammar.test_blocks import captures

PUBLISHED = json.loads((ROOT / "docs" / "events.schema.json").read_text(encoding="utf-8"))


def test_all_is_current() -> None:
    """`python -m bootdiag.grammar.generate` makes it anew."""
    assert sorted(stale([dialect(name) for name in DIALECTS])) == []


# ---- The classes ----


def test_an_event_is_of_the_class_of_its_name() -> None:
    disk, text = bootdiag.events("xdf@51712: 41943040 blocks\nquux blorps")
    assert isinstance(disk, xpv.DiskBlocks) and isinstance(disk, Event) and not isinstance(disk, panic.Panic)
    assert isinstance(disk, Message) and not isinstance(text, Message | xpv.DiskBlocks)
    match disk:
        case xpv.DiskBlocks(vbd="xdf@51712", blocks=blocks):
            assert blocks == 41943040
        case _:
            pytest.fail("no case fits")


def test_a_field_that_is_left_out_is_none() -> None:
    (event,) = bootdiag.events("panic[cpu0]/thread=fffffffffbc2e370:")
    assert isinstance(event, panic.Panic) and event.message is None and event.host is None and "message" not in event.fields


def test_each_event_has_its_own_class() -> None:
    for name in DIALECTS:
        if name == "envelope":
            continue
        found = import_module(f"bootdiag.messages.{name}")
        for shape in dialect(name).shapes:
            kind = getattr(found, class_name(shape.name))
            assert kind.event == shape.name
            assert set(inspect.get_annotations(kind)) == set(filter(is_attribute, fields_of(shape)))


def test_what_envelopes_add_is_named() -> None:
    assert set(Message.__annotations__) == {field for shape in dialect("envelope").shapes for field in fields_of(shape)}


MISTAKES = {
    "event.block": 'has no attribute "block"',
    "event.blocks.lower()": 'has no attribute "lower"',
    "event.vbd + event.blocks": "Unsupported operand types",
    "event.host.lower()": 'has no attribute "lower"',
}


def test_a_type_checker_knows_the_fields(tmp_path: Path) -> None:
    """Right uses pass, each mistake is an error in its line."""
    pytest.importorskip("mypy")
    lines = ["import bootdiag", "from bootdiag.messages import xpv", "", "for event in bootdiag.events('console.log'):",
             "    if isinstance(event, xpv.DiskBlocks):", "        print(event.vbd.upper(), event.blocks + 1, event.line, event.get('x'))",
             *(f"        {mistake}" for mistake in MISTAKES)]
    (tmp_path / "script.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    checked = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache"),
                              "--config-file", str(ROOT / "pyproject.toml"), "script.py"], cwd=tmp_path, capture_output=True, text=True,
                             env={"MYPYPATH": str(ROOT), "PATH": ""})
    errors = [line for line in checked.stdout.split("\n") if "error:" in line]
    assert [line.split(":")[1] for line in errors] == [str(number) for number in range(7, 7 + len(MISTAKES))], checked.stdout
    assert all(said in error for said, error in zip(MISTAKES.values(), errors, strict=True)), checked.stdout


# ---- The JSON Schema ----


def test_the_schema_is_one() -> None:
    some = {name: PUBLISHED["$defs"][name] for number, name in enumerate(PUBLISHED["$defs"]) if number % 40 == 0 or name == "event"}
    jsonschema.Draft202012Validator.check_schema({**PUBLISHED, "$defs": some})


def test_each_event_of_the_cases_has_the_fields_of_its_kind() -> None:
    """By the definition of its kind alone, and no field that is not named."""
    validators: dict[str, Any] = {}
    shared = set(PUBLISHED["$defs"]["event"]["properties"]["fields"]["properties"])
    for name in DIALECTS:
        for case in cases(name):
            for event in line_events(case.line.encode(), default_matcher()):
                if event.name not in validators and event.name != "unknown":
                    validators[event.name] = jsonschema.Draft202012Validator(PUBLISHED["$defs"][event.name])
                fields = row(event)["fields"]
                if event.name != "unknown":
                    errors = list(validators[event.name].iter_errors(fields))
                    assert not errors, (case.line, errors)
                    assert fields.keys() <= PUBLISHED["$defs"][event.name]["properties"].keys() | shared, case.line
    assert len(validators) > 1000


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*/console.log")), ids=lambda path: path.parent.name)
def test_what_is_printed_keeps_to_the_schema(sample: Path) -> None:
    """The first lines of each kind, by the whole schema."""
    checker = jsonschema.Draft202012Validator(PUBLISHED)
    seen = set()
    for event in with_blocks(bootdiag.events(sample)):
        if event.name not in seen:
            seen.add(event.name)
            errors = [error.message for error in checker.iter_errors(json.loads(json.dumps(row(event))))]
            assert not errors, (event, errors)
    assert seen


def test_the_schema_refuses() -> None:
    checker = jsonschema.Draft202012Validator(PUBLISHED)
    good = row(next(iter(bootdiag.events("xdf@51712: 41943040 blocks"))))
    assert checker.is_valid(good)
    for wrong in ({**good, "line": 0}, {**good, "name": "nothing.known"}, {**good, "fields": {"vbd": "xdf@51712"}},
                  {**good, "fields": {**good["fields"], "blocks": "many"}}):
        assert not checker.is_valid(wrong)
    assert checker.is_valid({"count": 2, "line": 1, "shape": "quux <n>", "text": "quux 1"})


def test_blocks_keep_to_the_schema() -> None:
    checker = jsonschema.Draft202012Validator(PUBLISHED["$defs"]["block"] | {"$defs": PUBLISHED["$defs"]})
    for text in captures():
        for block in bootdiag.blocks(text.encode()):
            errors = [error.message for error in checker.iter_errors(json.loads(json.dumps(row(block))))]
            assert not errors, (block, errors)
