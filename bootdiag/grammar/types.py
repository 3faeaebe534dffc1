"""The closed list of field types: what the text of a terminal TYPE_FIELD becomes as a value.

A grammar's terminal `INT_BLOCKS` is the field `blocks` of type INT, an `int`.  Decoding never fails: a terminal's
pattern lets through only what its type can read, which `bootdiag.grammar.load` checks when it builds the tables.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Value = int | float | str


class FieldType(NamedTuple):
    """One type of field.

    `decode` turns the terminal's text into the value, `python` is the value's type as a stub spells it,
    `json` the same in JSON Schema, `means` one line for the reference.
    """

    decode: Callable[[str], Value]
    python: str
    json: str
    means: str


def hexadecimal(text: str) -> int:
    """The number that `text` spells in hexadecimal, with or without `0x`.

    The zero of `0x` is any digit here: lines are matched with their digits masked, so a mangled `1x18` is taken, too.

    >>> hexadecimal("0x1F"), hexadecimal("1f"), hexadecimal("1x18"), hexadecimal("-0x8")
    (31, 31, 24, -8)
    """
    sign, mark, digits = text.lower().rpartition("x")
    return int(sign[:-1] + digits if mark else text, 16)


def fmri(text: str) -> str:
    """`text` as a full FMRI: `svc:/` in front, `:default` behind where no instance is named (smf(7)).

    svc.startd prints `svc:/system/filesystem/usr:default` in one message and `system/filesystem/usr:default` in the next.
    """
    if text.startswith(("lrc:/", "svc:/")):
        scheme, path = text[:5], text[5:]
    else:
        scheme, path = "svc:/", text
    path = path.strip("/")
    return f"{scheme}{path}" if ":" in path else f"{scheme}{path}:default"


def path(text: str) -> str:
    """`text` without the slash that ends it and without doubled ones: `/platform//kernel/` is `/platform/kernel`."""
    parts = [part for part in text.split("/") if part]
    return "/" + "/".join(parts) if text.startswith("/") else "/".join(parts)


def same(text: str) -> str:
    """`text` as it stands."""
    return text


TYPES: dict[str, FieldType] = {
    "INT": FieldType(int, "int", "integer", "a decimal number"),
    "HEX": FieldType(hexadecimal, "int", "integer", "a number printed in hexadecimal"),
    "NUM": FieldType(float, "float", "number", "a number, perhaps with a fraction"),
    "WORD": FieldType(same, "str", "string", "a word: no blanks in it"),
    "NAME": FieldType(same, "str", "string", "an identifier"),
    "TEXT": FieldType(same, "str", "string", "free text to the end of the message"),
    "PATH": FieldType(path, "str", "string", "a path of a file or device"),
    "DEV": FieldType(same, "str", "string", "a driver and its instance: sd0"),
    "UNIT": FieldType(same, "str", "string", "a node and its unit address: xdf@51712"),
    "FMRI": FieldType(fmri, "str", "string", "a service, as svc:/path:instance"),
    "MAC": FieldType(str.lower, "str", "string", "an Ethernet address"),
    "ADDR": FieldType(str.lower, "str", "string", "an IP address"),
    "UUID": FieldType(str.lower, "str", "string", "a UUID"),
    "STAMP": FieldType(same, "str", "string", "a time as syslog prints it"),
}


def field_of(terminal: str) -> tuple[str, str] | None:
    """(field name, type name) of a terminal named TYPE_FIELD or TYPE_FIELD__VARIANT, or None where it is no field.

    Variants are terminals of one field with different patterns.

    >>> field_of("INT_BLOCKS")
    ('blocks', 'INT')
    >>> field_of("WORD_PATH__QUOTED")
    ('path', 'WORD')
    >>> field_of("_N") is None
    True
    """
    kind, _, name = terminal.partition("__")[0].partition("_")
    return (name.lower(), kind) if kind in TYPES and name else None
