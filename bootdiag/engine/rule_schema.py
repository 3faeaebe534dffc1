"""The JSON Schema of a rule file, for editors (which check TOML by it as they check JSON)."""

from __future__ import annotations

from typing import Any

from bootdiag.engine.model import KINDS, OWN_ID, PLACES, PROOFS, RISKS, SEVERITIES, VARIANT, Vocabulary
from bootdiag.engine.text import PIPES
from bootdiag.knowledge.ids import IDS


def rule_schema(words: Vocabulary) -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) of rule files that speak of the names `words`."""
    text = {"type": "string"}
    number = {"type": "integer", "minimum": 0}

    def table(description: str, needed: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
        return {"type": "object", "description": description, "additionalProperties": False, "properties": properties,
                **({"required": list(needed)} if needed else {})}

    def one_or_more(item: dict[str, Any], description: str = "") -> dict[str, Any]:
        return {"description": description, "anyOf": [item, {"type": "array", "items": item}]}

    def tables(of: dict[str, Any]) -> dict[str, Any]:
        return {"type": "array", "items": of}

    prose = {"type": "string", "description": "Text; slots: {match.field} or {match.field|filter}; filters: " + ", ".join(sorted(PIPES))}
    ident = {"anyOf": [{"enum": sorted(IDS)}, {"type": "string", "pattern": rf"^({OWN_ID.pattern}|[a-z0-9-]+)(\.{VARIANT.pattern})?$"}]}
    value = {"type": ["string", "number", "boolean"]}
    match = {
        "as": {**text, "description": "A name for what is bound: {name.field} in texts, $name.field in where."},
        "event": one_or_more({"$ref": "#/$defs/event"}, "The event, or alternatives."),
        "fact": one_or_more({"enum": sorted(words.facts)}, "The boot fact, or alternatives."),
        "where": {"type": "object", "description": "Fields and their values: exact, * for any characters, $match.field to join.",
                  "additionalProperties": {"anyOf": [value, {"type": "array", "items": value}]}},
        "after": {**text, "description": "It stands behind this match."}, "before": {**text, "description": "It stands before this match."},
        "within": table("How far from that match.", lines=number, events=number),
        "optional": {"type": "boolean", "description": "It may be missing."},
        "doubt": {**text, "description": "Why the finding is less sure without it."},
        "cite": {"type": "boolean", "description": "false: it is no evidence to show."},
        "remark": prose}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A rule of bootdiag",
        "$defs": {"event": {"enum": sorted(words.events)}},
        **table("One rule, in a file named after its id (and variant).", ("id", "kind", "severity", "title", "match"),
                id={**ident, "description": "A published id, or x-... for your own."},
                variant={"type": "string", "pattern": f"^{VARIANT.pattern}$", "description": "Narrower; the file is ID.VARIANT.toml."},
                kind={"enum": list(KINDS)}, severity={"enum": list(SEVERITIES)}, title=prose,
                identity=one_or_more(text, "match.field of what makes two findings different; none: once a boot."),
                gives={"type": "object", "description": "What other rules may join on.", "additionalProperties": text},
                inferred={**text, "description": "Why even a full match is only likely."},
                yields_to=one_or_more(ident, "It is left out where one of these is found about the same thing."),
                explains=one_or_more(ident, "It is the cause of these, where what both give agrees."),
                match=tables(table("What must be there.", (), **match)),
                absent=tables(table("What must not be there.", (), **{key: match[key] for key in
                                    ("event", "fact", "where", "after", "before", "within")}, judged_by={
                                        "enum": ["end", *words.phases],
                                        "description": "Unknown where the capture stops before this phase is over."}, **{"as": text})),
                count={**number, "description": "It must bind so often."}, n_of={**number, "description": "So many matches suffice."},
                explained_by=tables(table("What may be the cause.", ("id",), id=one_or_more(ident), join={
                    "type": "object", "additionalProperties": text}, relation={"enum": sorted(words.relations)},
                    before=text, to=text, **{"from": text})),
                explain=table("What happened, and why it matters.", (), what=prose, why=prose),
                cause=tables(table("A likely cause, the likeliest first.", ("text",), text=prose, when=text, unless=text)),
                fix=tables(table("What to do, the best first.", ("text",), text=prose, proof={"enum": list(PROOFS)}, verify=prose,
                                 when=text, step=tables(table("A command.", ("run",),
                                                              run={**text, "description": "Slots are quoted for the shell."},
                                                   where={"enum": list(PLACES)}, risk={"enum": list(RISKS)})))),
                references={"type": "array", "items": text},
                example=tables(table("A console on which it fires, or stays quiet.", ("log",), name=text, log=text,
                                     fires={"type": "boolean"}, cites={"type": "array", "items": {"type": "integer", "minimum": 1}})))}
