"""Slots in a rule's texts: `{m.fmri}`, `{c.size_bytes|size}`, `{m.status|exit}`.

In a command every value is quoted for the shell, whatever the rule says: a log can't type.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bootdiag.engine.model import SLOT
from bootdiag.knowledge import exit_codes, fma, units


def same(value: Any) -> str:
    """The value as text."""
    return str(value)


PIPES: dict[str, Callable[[Any], str]] = {
    "exit": exit_codes.explained,
    # a code of the fault manager with its classes; the part of the machine that it speaks of
    "fma": fma.explained,
    "fmapart": fma.part_of,
    "size": units.size,
    "hex": lambda value: f"{value:#x}" if isinstance(value, int) else str(value),
    "xvd": units.xvd_of,
    # the log of a service (svc.startd(8)), a file of /etc/svc/volatile in early boot and of /var/svc/log later
    "logfile": lambda value: str(value).removeprefix("svc:/").replace("/", "-") + ".log",
    "short": lambda value: str(value).removeprefix("svc:/").removesuffix(":default"),
}


def quoted(value: str) -> str:
    """`value` for a shell: as it is where that is safe, else in single quotes (as shlex.quote, which costs its import)."""
    if value and all(char.isascii() and (char.isalnum() or char in "@%+=:,./-_") for char in value) and not value.startswith("-"):
        return value
    return "'" + value.replace("'", "'\"'\"'") + "'"


def filled(text: str, bound: Mapping[str, Any], shell: bool = False) -> str:
    """`text` with its slots filled from what a finding bound; a match that is missing leaves `<FIELD>`."""
    def value(found: Any) -> str:
        name, field, pipe = found.groups()
        if not field:
            return str(found.group())
        seen = bound.get(name)
        content = None if seen is None else value_of(seen, field)
        if content is None:
            return f"<{field.upper()}>"
        shown = PIPES.get(pipe or "", same)(content)
        return quoted(shown) if shell else shown

    return SLOT.sub(value, text)


def value_of(seen: Any, field: str) -> Any:
    """A field of an event or fact; `line` and `text` are its place and its text."""
    if field == "line":
        return seen.line
    return seen.text if field == "text" and seen.get("text") is None else seen.get(field)
