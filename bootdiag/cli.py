"""The commands: thin faces of the API, with Typer."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bootdiag import __version__
from bootdiag.explain import Request
from bootdiag.explain import explain as do_explain

app = typer.Typer(
    help="Says why a Solaris or illumos machine, or the Xen beneath it, didn't come up: from what its console printed.",
    epilog="Example: xl console nexenta | bootdiag explain", add_completion=True, no_args_is_help=True, rich_markup_mode=None,
    pretty_exceptions_enable=False, context_settings={"help_option_names": ["-h", "--help"]})
rules_app = typer.Typer(help="The rules: what bootdiag can tell.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(rules_app, name="rules")


class Format(StrEnum):
    """Formats of a report."""

    text = "text"
    json = "json"


class EventFormat(StrEnum):
    """Formats of events."""

    json = "json"
    csv = "csv"


def run(words: list[str]) -> int:
    """Run the command line `words`; its exit code."""
    import click

    try:
        code = app(words, standalone_mode=False, prog_name="bootdiag")
        return int(code or 0)
    except click.exceptions.Exit as stop:
        return int(stop.exit_code)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        error.show(sys.stderr)
        return 2


def _version(wanted: bool) -> None:
    if wanted:
        print(f"bootdiag {__version__}")
        raise typer.Exit


@app.callback()
def _common(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False) -> None:
    pass


@app.command(epilog="Examples: bootdiag explain console.log   |   xl console nexenta | bootdiag explain   |   "
                    "bootdiag explain --format json *.log")
def explain(
    captures: Annotated[list[str] | None, typer.Argument(metavar="[CAPTURE]...", help="Files; - or none: standard input.")] = None,
    format: Annotated[Format, typer.Option(help="Format of the report.")] = Format.text,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    color: Annotated[bool | None, typer.Option("--color/--no-color", help="Colours; by default on a terminal.")] = None,
    width: Annotated[int, typer.Option(help="Columns to write for; 0: the terminal's.", min=0)] = 0,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit 1 for degraded or failed, 3 for inconclusive or no boot log.")] = False,
) -> int:
    """The verdict on a boot, and why: what happened, the lines that prove it, what follows from it, what to do."""
    return do_explain(Request(captures or ["-"], format.value, output, color, width, exit_code))


@app.command(epilog="Example: bootdiag events console.log | grep smf.")
def events(
    capture: Annotated[str, typer.Argument(metavar="[CAPTURE]", help="A file; - : standard input.")] = "-",
    format: Annotated[EventFormat, typer.Option(help="JSON lines, or CSV.")] = EventFormat.json,
) -> int:
    """The typed events of a capture, one a line: name, place, fields, text."""
    from bootdiag.capture.errors import CaptureError
    from bootdiag.events_out import write_events

    try:
        write_events(sys.stdin.buffer if capture == "-" else Path(capture), format.value, sys.stdout)
    except CaptureError as error:
        print(f"bootdiag: {error}", file=sys.stderr)
        return 2
    return 0


@rules_app.command("list")
def rules_list() -> int:
    """One line for each rule: its name, kind, severity, title."""
    from bootdiag.engine.rulebook import rulebook

    for rule in sorted(rulebook(), key=lambda rule: rule.name):
        print(f"{rule.name:44} {rule.kind:7} {rule.severity:8} {rule.title}")
    return 0


@rules_app.command("show")
def rules_show(name: Annotated[str, typer.Argument(help="A rule's name, as `rules list` has it.")]) -> int:
    """A rule as it is written: what it needs, what it says, its examples."""
    from bootdiag.engine.rulebook import RULES, rule_files

    files = {file.stem: file for file in rule_files(RULES)}
    if name not in files:
        from difflib import get_close_matches

        near = get_close_matches(name, list(files), 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; bootdiag rules list names them all"
        print(f"bootdiag: no such rule: {name}{hint}", file=sys.stderr)
        return 2
    sys.stdout.write(files[name].read_text(encoding="utf-8"))
    return 0
