"""The man pages, written from the commands: `python -m bootdiag.manual docs/man`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bootdiag import __version__

ENVIRONMENT = {
    "BOOTDIAG_RULES, BOOTDIAG_GRAMMARS": "Rules and grammars of one's own, apart as in PATH.",
    "BOOTDIAG_SUPPRESS": "The file of known faults that are let pass.",
    "BOOTDIAG_NO_CONFIG": "Leave the project's and the user's settings and installed packs alone.",
    "NO_COLOR, FORCE_COLOR": "Whether to colour where --color says auto.",
    "XDG_CONFIG_HOME, XDG_CACHE_HOME": "Where settings, and tables made from grammars and rules, are kept.",
}
FILES = {".bootdiag.toml": "A project's rules and known faults.",
         "~/.config/bootdiag/config.toml, rules/, grammars/": "The user's own."}


def pages() -> Iterator[tuple[str, str]]:
    """The name and the text (roff, man macros) of each page: one for bootdiag, one for each command."""
    from typer.main import get_command

    from bootdiag.cli import app

    root: Any = get_command(app)
    yield "bootdiag.1", _page("bootdiag", root, list(root.commands))
    for name, command in sorted(root.commands.items()):
        inner = getattr(command, "commands", {})
        yield f"bootdiag-{name}.1", _page(f"bootdiag {name}", command, list(inner))
        for word, one in sorted(inner.items()):
            yield f"bootdiag-{name}-{word}.1", _page(f"bootdiag {name} {word}", one, [])


def _page(name: str, command: Any, commands: list[str]) -> str:
    dashed = name.replace(" ", "-")
    help_text = " ".join(str(command.help or "").split())
    lines = [f'.TH {dashed.upper()} 1 "" "bootdiag {__version__}" "bootdiag"', ".SH NAME",
             f"{_text(dashed)} \\- {_text(_brief(help_text))}", ".SH SYNOPSIS", f".B {_text(name)}",
             _text(" ".join(_usage(command, commands))), ".SH DESCRIPTION", _text(help_text)]
    if commands:
        lines.append(".SH COMMANDS")
        for word in commands:
            lines += [".TP", f".B {_text(word)}", _text(" ".join(str(command.commands[word].help or "").split()))]
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    if arguments:
        lines.append(".SH ARGUMENTS")
        for one in arguments:
            lines += [".TP", f".I {_text(_metavar(one))}", _text(str(one.help or ""))]
    if options:
        lines.append(".SH OPTIONS")
        for one in options:
            names = ", ".join([*one.opts, *one.secondary_opts])
            value = "" if one.is_flag else f" {_metavar(one)}"
            lines += [".TP", f".B {_text(names + value)}", _text(" ".join(str(one.help or "").split()))]
    examples, rest = _epilog(str(command.epilog or ""))
    if examples:
        lines += [".SH EXAMPLES", ".nf", *map(_text, examples), ".fi"]
    lines += [".SH EXIT STATUS", _text(" ".join(rest) or "0: done. 2: could not run. 130: interrupted. A broken pipe is 0.")]
    for title, table in ((".SH ENVIRONMENT", ENVIRONMENT), (".SH FILES", FILES)):
        lines.append(title)
        for key, value in table.items():
            lines += [".TP", f".B {_text(key)}", _text(value)]
    above = name.rpartition(" ")[0]
    also = [above] if above else [f"bootdiag {word}" for word in commands]
    lines += [".SH SEE ALSO", ",\n".join(f".BR {_text(one.replace(' ', '-'))} (1)" for one in also).replace(",\n", " ,\n")]
    return "\n".join(lines) + "\n"


def _usage(command: Any, commands: list[str]) -> list[str]:
    found = ["[OPTIONS]"] + (["COMMAND", "[ARGS]..."] if commands else [])
    for one in command.params:
        if one.param_type_name == "argument":
            word = _metavar(one)
            found.append((word if one.required else f"[{word.strip('[]')}]") + ("..." if one.nargs == -1 else ""))
    return found


def _metavar(one: Any) -> str:
    choices = getattr(getattr(one, "type", None), "choices", None)
    return str(one.metavar or ("|".join(map(str, (getattr(c, "value", c) for c in choices))) if choices else one.name.upper()))


def _brief(text: str) -> str:
    return re.split(r"(?<=[a-z)]): |\. ", text, maxsplit=1)[0].rstrip(".")


def _epilog(text: str) -> tuple[list[str], list[str]]:
    """The examples of a command's help, and the other lines after them."""
    examples: list[str] = []
    rest: list[str] = []
    for line in text.replace("\b", "").split("\n"):
        if line.startswith("  "):
            examples.append(line.strip())
        elif line.strip() and not line.startswith("Example"):
            rest.append(line.strip())
    return examples, rest


def _text(text: str) -> str:
    """Text that roff takes as it is."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return f"\\&{safe}" if safe.startswith((".", "\\(aq")) else safe


def main(folder: str) -> None:
    """Write the pages into `folder`."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in pages():
        (Path(folder) / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
