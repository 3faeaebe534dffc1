"""`python -m bootdiag.report_schema`: the JSON Schema of `explain --format json`, made from the report's own types.

What it prints is docs/report.schema.json. Documents may hold more than it names: the contract grows only by addition.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from typing import Any

from bootdiag.engine.model import KINDS, PLACES, PROOFS, RISKS, SEVERITIES
from bootdiag.knowledge.ids import OUTCOMES
from bootdiag.reports import model

# Texts that are one of a list, and whole numbers that count from 1.
CHOICES: dict[tuple[str, str], tuple[str | None, ...]] = {
    ("Report", "schema_version"): (model.SCHEMA_VERSION,), ("Report", "verdict"): model.VERDICTS, ("BootOf", "verdict"): model.VERDICTS,
    ("OutcomeOf", "id"): (*OUTCOMES, None), ("DiagnosisOf", "kind"): KINDS, ("DiagnosisOf", "role"): ("root", "consequence"),
    ("DiagnosisOf", "severity"): SEVERITIES, ("DiagnosisOf", "confidence"): ("certain", "likely", "possible"),
    ("StepOf", "where"): PLACES, ("StepOf", "risk"): RISKS, ("FixOf", "proof"): PROOFS,
    ("RecorderOf", "clock"): ("host", "relative", ""),
    ("PhaseOf", "state"): ("reached", "missing", "unknown"),
}
FROM_ONE = {"line", "step_line", "column", "first_line", "last_line", "number", "boot", "times"}
# Known here, and left out of the document: the same bytes give the same document, whatever the file is called.
LEFT_OUT = {("Report", "source")}
PLAIN: dict[Any, str] = {str: "string", int: "integer", bool: "boolean", types.NoneType: "null"}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one document."""
    definitions: dict[str, Any] = {}
    _object(model.Report, definitions)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"bootdiag report {model.SCHEMA_VERSION}",
            **definitions.pop("Report"), "$defs": dict(sorted(definitions.items()))}


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """A reference to the definition of the named tuple `kind`, which is added to `definitions`."""
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = {field: hint for field, hint in typing.get_type_hints(kind).items() if (name, field) not in LEFT_OUT}
        definitions[name] = {
            "description": " ".join((kind.__doc__ or "").split()), "type": "object", "required": list(hints),
            "properties": {field: _field(name, field, hint, definitions) for field, hint in hints.items()}}
    return {"$ref": f"#/$defs/{name}"}


def _field(owner: str, field: str, hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if choices := CHOICES.get((owner, field)):
        return {"enum": list(choices)}
    found = _type(hint, definitions)
    if field in FROM_ONE:
        found["minimum"] = 1
    elif found.get("type") == "integer":
        found["minimum"] = 0
    return found


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if hasattr(hint, "_fields"):
        return _object(hint, definitions)
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": _type(parts[0], definitions)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": {"type": ["string", "integer", "boolean", "null"]}}
    found = [_type(part, definitions) for part in parts]
    if all("type" in one for one in found):
        return {"type": [one["type"] for one in found]}
    return {"anyOf": found}


if __name__ == "__main__":
    print(json.dumps(schema(), indent=1))
