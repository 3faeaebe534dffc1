"""The commands: thin faces of the API, with Typer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from bootdiag import __version__
from bootdiag.explain import Request
from bootdiag.explain import explain as do_explain
from bootdiag.reports.model import SCHEMA_VERSION
from bootdiag.status import ANALYSED, INTERRUPTED, UNUSABLE

# \b keeps the lines of a paragraph as they are
EXAMPLES = """\b
Examples:
  bootdiag explain console.log
  xl console nexenta | bootdiag explain
  bootdiag explain --format json console.log.gz"""
EXPLAIN_EXAMPLES = """\b
Examples:
  bootdiag explain console.log
  xl console nexenta | bootdiag explain
  ssh dom0 cat console.log | bootdiag explain -
  bootdiag explain --format json good.log bad.log.gz
  bootdiag explain --output report.txt console.log
  bootdiag explain --format markdown --max-chars 60000 console.log
  bootdiag explain --exit-code console.log || echo "look at it"

\b
Exit codes: 0 analysed, 2 could not run, 130 interrupted.
With --exit-code: 0 booted, 1 degraded or failed, 3 inconclusive or not a boot log."""
EVENTS_EXAMPLES = """\b
Examples:
  bootdiag events console.log | grep '"smf\\.'
  xl console nexenta | bootdiag events -
  bootdiag events --format csv console.log > events.csv
  bootdiag events --unknown console.log"""
WATCH_EXAMPLES = """\b
Examples:
  xl console nexenta | bootdiag watch
  bootdiag watch /var/log/xen/console/guest-nexenta.log
  bootdiag watch -- xl console nexenta
  bootdiag watch --until login --timeout 300 --record console.log -- virsh console nexenta
  bootdiag watch --format jsonl - < console.log

\b
Exit codes: 0 watched to its end, 2 could not run or the command failed, 130 interrupted twice.
With --until: 0 reached, 1 a fault first, 3 timed out or the console ended."""
COMPARE_EXAMPLES = """\b
Examples:
  bootdiag compare good.log bad.log
  bootdiag compare profile.json bad.log
  bootdiag compare good.log bad1.log bad2.log --output what-changed.html"""
PROFILE_EXAMPLES = """\b
Example:
  bootdiag profile good/*.log --output profile.json"""
BATCH_EXAMPLES = """\b
Examples:
  bootdiag batch captures/ -o results
  bootdiag batch 's3://consoles/2026/*.log' -o results --dask tcp://scheduler:8786
  bootdiag batch captures/ -o results --name-pattern '{host}/{date}.log'
  bootdiag batch captures/ -o results --html"""
TOP_EXAMPLES = """\b
Examples:
  bootdiag top results
  bootdiag top results --by host --format csv"""
PLOT_EXAMPLES = """\b
Examples:
  bootdiag plot console.log -o boot.svg
  bootdiag plot console.log --kind causes -o causes.png
  bootdiag plot captures/*.log --kind devices -o devices.png"""
REDACT_EXAMPLES = """\b
Examples:
  bootdiag redact console.log > public.log
  xl console nexenta | bootdiag redact - -o public.log"""
DOCTOR_EXAMPLES = """\b
Example:
  bootdiag doctor > doctor.txt"""
RULES_EXAMPLES = """\b
Examples:
  bootdiag rules list
  bootdiag rules show cdrom-not-found.xpv-installer
  bootdiag rules new console.log --line 93 --id x-smf-maintenance -o x-smf-maintenance.toml
  bootdiag rules test rules/
  bootdiag rules try x-smf-maintenance.toml other.log
  bootdiag rules why-not cdrom-not-found.xpv-installer other.log"""

RULES_NEW_EXAMPLES = """\b
Example:
  bootdiag rules new console.log --line 93 --id x-no-media -o x-no-media.toml"""

class ExamplesFirst:
    """A command or group whose help has the examples before the options."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the examples, then the options."""
        super().format_epilog(ctx, formatter)  # type: ignore[misc]
        super().format_options(ctx, formatter)  # type: ignore[misc]

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write nothing: the examples have been."""


class Command(ExamplesFirst, TyperCommand):
    """A command."""


class Group(ExamplesFirst, TyperGroup):
    """The commands together."""


class App(typer.Typer):
    """An application all of whose helps have the examples first."""

    def command(self, name: str | None = None, **settings: Any) -> Callable[[Any], Any]:
        """As Typer's."""
        return super().command(name, **{"cls": Command, **settings})


app = App(
    cls=Group,
    help="Says why a Solaris or illumos machine, or the Xen beneath it, didn't come up: from what its console printed.",
    epilog=EXAMPLES, rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]})
rules_app = App(cls=Group, help="The rules: what bootdiag can tell.", epilog=RULES_EXAMPLES, rich_markup_mode=None, no_args_is_help=True)
app.add_typer(rules_app, name="rules")


class Format(StrEnum):
    """Formats of a report; md is markdown."""

    text = "text"
    markdown = "markdown"
    md = "md"
    redmine = "redmine"
    jira = "jira"
    html = "html"
    json = "json"
    jsonl = "jsonl"
    sarif = "sarif"
    junit = "junit"
    github = "github"
    csv = "csv"


class EventFormat(StrEnum):
    """Formats of events."""

    json = "json"
    csv = "csv"


class WatchFormat(StrEnum):
    """Formats of what is watched."""

    text = "text"
    jsonl = "jsonl"


class DifferenceFormat(StrEnum):
    """Formats of a comparison."""

    text = "text"
    markdown = "markdown"
    html = "html"
    json = "json"


class By(StrEnum):
    """What to count by."""

    cause = "cause"
    host = "host"
    release = "release"
    day = "day"


class TableFormat(StrEnum):
    """Formats of a table."""

    text = "text"
    json = "json"
    csv = "csv"


class Picture(StrEnum):
    """Pictures."""

    timeline = "timeline"
    causes = "causes"
    devices = "devices"
    services = "services"
    phases = "phases"
    counts = "counts"
    recognised = "recognised"


class Colour(StrEnum):
    """When to colour."""

    auto = "auto"
    always = "always"
    never = "never"


Rules = Annotated[list[str] | None, typer.Option("--rules", metavar="PATH", help="Rules of your own: a file, or a folder.  [repeatable]")]
Grammars = Annotated[list[str] | None, typer.Option(
    "--grammar", metavar="PATH", help="Messages of your own: a .lark file, or a folder.  [repeatable]")]


# What a command is to do, once its words are understood: done outside of Typer, which has exit codes of its own for what fails.
Deed = Callable[[], int]


def run(words: list[str]) -> int:
    """Run the command line `words`; its exit code."""
    # what stands behind -- is a command to watch: Typer would take it for captures
    command: list[str] = []
    if words[:1] == ["watch"] and "--" in words:
        at = words.index("--")
        words, command = words[:at], words[at + 1:]
    try:
        deed = app(words, standalone_mode=False, prog_name="bootdiag", obj=tuple(command))
    except typer.Exit as stop:
        return int(stop.exit_code)
    except typer.Abort:
        return INTERRUPTED
    except SystemExit:
        # Typer's answer to a reader of its help that has gone
        raise BrokenPipeError from None
    except Exception as error:
        # Typer's errors of usage have no public base class: they are those that can show themselves
        show = getattr(error, "show", None)
        if show is None:
            raise
        if str(error):
            show(sys.stderr)
        return UNUSABLE
    return deed() if callable(deed) else int(deed or ANALYSED)


def _version(wanted: bool) -> None:
    if wanted:
        python = ".".join(map(str, sys.version_info[:3]))
        print(f"bootdiag {__version__} (report schema {SCHEMA_VERSION}, Python {python})")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    pass


@app.command(epilog=EXPLAIN_EXAMPLES)
def explain(
    captures: Annotated[list[str] | None, typer.Argument(
        metavar="CAPTURE", help="Files, plain or compressed; - for standard input.")] = None,
    format: Annotated[Format | None, typer.Option(help="Format of the report.  [default: what --output ends in, or text]")] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
    color: Annotated[Colour, typer.Option(help="When to colour; auto: on a terminal, unless NO_COLOR is set.")] = Colour.auto,
    width: Annotated[int, typer.Option(help="Columns to write for; 0: the terminal's.", min=0)] = 0,
    exit_code: Annotated[bool, typer.Option(
        "--exit-code", help="Exit 1 for degraded or failed, 3 for inconclusive or no boot log.")] = False,
    redact: Annotated[bool | None, typer.Option(
        "--redact/--no-redact", help="Take secrets out, or don't.  [default: in formats for trackers and CI]", show_default=False)] = None,
    max_chars: Annotated[int, typer.Option(help="Leave out what matters least beyond so many characters; 0: nothing.", min=0)] = 0,
    suppress: Annotated[str | None, typer.Option(metavar="FILE", help="Known faults to let pass, with reason and expiry (TOML).")] = None,
    rules: Rules = None,
    grammar: Grammars = None,
    wrapper: Annotated[str | None, typer.Option(
        metavar="NAME", help="What recorded it, where that isn't found out: docker, conserver, ... (several: a,b), or none.",
    )] = None,
    boot: Annotated[int | None, typer.Option(metavar="N", help="Only the Nth boot of a capture that holds several; -1: the last.")] = None,
) -> Deed:
    """The verdict on a boot, and why: what happened, the lines that prove it, what follows from it, what to do."""
    kind = None if format is None else "markdown" if format is Format.md else format.value
    return partial(do_explain, Request(tuple(captures or ()), kind, output, force, color.value, width, exit_code,
                                       redact, max_chars, suppress, tuple(rules or ()), tuple(grammar or ()), wrapper, boot))


@app.command(epilog=EVENTS_EXAMPLES)
def events(
    capture: Annotated[str, typer.Argument(metavar="CAPTURE", help="A file, plain or compressed; - for standard input.")],
    format: Annotated[EventFormat, typer.Option(help="JSON, an object a line, or CSV.")] = EventFormat.json,
    unknown: Annotated[bool, typer.Option("--unknown", help="What nothing understands, counted by shape, most frequent first.")] = False,
    grammar: Grammars = None,
) -> Deed:
    """The typed events of a capture, one a line: name, place, fields, text."""
    from bootdiag.events_out import events as do_events

    return partial(do_events, capture, format.value, unknown, tuple(grammar or ()))


@app.command(epilog=WATCH_EXAMPLES)
def watch(
    context: typer.Context,
    captures: Annotated[list[str] | None, typer.Argument(
        metavar="[CAPTURE | -- COMMAND...]", help="A file that grows, or a command; none or - for standard input.")] = None,
    until: Annotated[str | None, typer.Option(
        metavar="login|PHASE|OUTCOME", help="End when that is reached (exit 0), or a fault comes first (exit 1).")] = None,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", help="End after so long; 0: never.", min=0)] = 0.0,
    new: Annotated[bool, typer.Option("--new", help="Pass over what the file holds already.")] = False,
    silence: Annotated[list[str] | None, typer.Option(
        metavar="[PHASE=]SECONDS", help="Say so when nothing comes for so long; 0: never.  [default: what is usual]")] = None,
    record: Annotated[str | None, typer.Option(metavar="FILE", help="Keep what the console prints in FILE.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
    format: Annotated[WatchFormat, typer.Option(help="Lines of text, or of JSON for scripts.")] = WatchFormat.text,
    color: Annotated[Colour, typer.Option(help="When to colour; auto: on a terminal, unless NO_COLOR is set.")] = Colour.auto,
    suppress: Annotated[str | None, typer.Option(metavar="FILE", help="Known faults to let pass, with reason and expiry (TOML).")] = None,
    rules: Rules = None,
    grammar: Grammars = None,
) -> Deed:
    """A console as it runs: phases and findings as they become certain, silence, and the whole report at the end."""
    from bootdiag.watch import Request as Watching
    from bootdiag.watch import watch as do_watch

    return partial(do_watch, Watching(tuple(captures or ()), tuple(context.obj or ()), format.value, color.value, until, timeout, new,
                                      tuple(silence or ()), record, force, suppress, tuple(rules or ()), tuple(grammar or ())))


@app.command(epilog=COMPARE_EXAMPLES)
def compare(
    good: Annotated[str, typer.Argument(metavar="GOOD", help="A capture of a good boot, or a profile of many (.json).")],
    bad: Annotated[list[str], typer.Argument(metavar="BAD", help="Captures to compare with it.")],
    format: Annotated[DifferenceFormat | None, typer.Option(help="Format.  [default: what --output ends in, or text]")] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
    width: Annotated[int, typer.Option(help="Columns to write for; 0: the terminal's.", min=0)] = 0,
    redact: Annotated[bool | None, typer.Option(
        "--redact/--no-redact", help="Take secrets out, or don't.  [default: in markdown and html]", show_default=False)] = None,
) -> Deed:
    """What changed between boots: what appeared, vanished or differs, where they part, which faults are new."""
    from bootdiag.compare_out import Request as Comparing
    from bootdiag.compare_out import compare as do_compare

    return partial(do_compare, Comparing(good, tuple(bad), format.value if format else None, output, force, width, redact))


@app.command(epilog=PROFILE_EXAMPLES)
def profile(
    good: Annotated[list[str], typer.Argument(metavar="GOOD", help="Captures of good boots.")],
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
) -> Deed:
    """What good boots always say, learnt from many, for compare."""
    from bootdiag.compare_out import profile as do_profile

    return partial(do_profile, tuple(good), output, force)


@app.command(epilog=BATCH_EXAMPLES)
def batch(
    captures: Annotated[list[str], typer.Argument(metavar="CAPTURE", help="Files, folders, globs, URLs (s3://bucket/key).")],
    folder: Annotated[str, typer.Option("--output", "-o", metavar="DIR", help="The folder of the results: new, or of an earlier run.")],
    workers: Annotated[int, typer.Option(help="Processes; 0: one a processor.", min=0)] = 0,
    dask: Annotated[str, typer.Option(metavar="ADDRESS", help="Run on the Dask cluster with this scheduler.")] = "",
    timeout: Annotated[float, typer.Option(help="Seconds that one capture may take.", min=0.1)] = 60.0,
    name_pattern: Annotated[str, typer.Option(metavar="PATTERN", help="What names tell: '{host}/{date}.log'; {any} for the rest.")] = "",
    html: Annotated[bool, typer.Option("--html", help="Also DIR/html/index.html, which leads to a page on each capture.")] = False,
    redact: Annotated[bool, typer.Option("--redact/--no-redact", help="Take secrets out of these pages, or don't.")] = True,
    rules: Rules = None,
    grammar: Grammars = None,
) -> Deed:
    """Many captures, in parallel and resumable: one row each in Parquet parts, a marked one for what failed."""
    from bootdiag.batch_out import Request as Batch
    from bootdiag.batch_out import run
    from bootdiag.runs.batch import Options

    return partial(run, Batch(tuple(captures), folder, workers, dask, Options(
        timeout=timeout, name_pattern=name_pattern, html=html, redact=redact), tuple(rules or ()), tuple(grammar or ())))


@app.command(epilog=TOP_EXAMPLES)
def top(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="The folder of a batch.")],
    by: Annotated[By, typer.Option(help="Count causes; or causes by host, release or day.")] = By.cause,
    format: Annotated[TableFormat, typer.Option(help="Format.")] = TableFormat.text,
    limit: Annotated[int, typer.Option(help="So many rows at most; 0: all.", min=0)] = 20,
) -> Deed:
    """What fails most in a batch, since when, where."""
    from bootdiag.batch_out import top as do_top

    return partial(do_top, folder, by.value, format.value, limit)


@app.command(epilog=PLOT_EXAMPLES)
def plot(
    captures: Annotated[list[str], typer.Argument(metavar="CAPTURE", help="Captures, or the folder of a batch.")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="The picture: .png or .svg.")],
    kind: Annotated[Picture, typer.Option(help="Of one capture: timeline, causes; of many: the others.")] = Picture.timeline,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
) -> Deed:
    """A picture: how a boot went, what caused what, what differs between runs."""
    from bootdiag.plot_out import Request as Plotting
    from bootdiag.plot_out import plot as do_plot

    return partial(do_plot, Plotting(tuple(captures), kind.value, output, force))


@app.command(epilog=REDACT_EXAMPLES)
def redact(
    capture: Annotated[str, typer.Argument(metavar="CAPTURE", help="A file, plain or compressed; - for standard input.")],
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
) -> Deed:
    """The capture without passwords, keys, addresses, host names and serial numbers; lines and columns stay where they are."""
    from bootdiag.redact_out import redact as do_redact

    return partial(do_redact, capture, output, force)


@app.command(epilog=DOCTOR_EXAMPLES)
def doctor() -> Deed:
    """Versions, folders and tables, for a bug report."""
    from bootdiag.doctor import show

    return show


@rules_app.command("list")
def rules_list(rules: Rules = None) -> Deed:
    """One line for each rule: its name, kind, severity, title."""
    from bootdiag.rules_out import show_all

    return partial(show_all, tuple(rules or ()))


@rules_app.command("show")
def rules_show(
    name: Annotated[str, typer.Argument(help="A rule's name, as `rules list` has it.")],
    toml: Annotated[bool, typer.Option("--toml", help="The file itself.")] = False,
    rules: Rules = None,
) -> Deed:
    """A rule as an article: what it says, what it looks for, its examples as they run."""
    from bootdiag.rules_out import show

    return partial(show, name, toml, tuple(rules or ()))


@rules_app.command("new", epilog=RULES_NEW_EXAMPLES)
def rules_new(
    capture: Annotated[str, typer.Argument(metavar="CAPTURE", help="A capture that shows what the rule is about.")],
    line: Annotated[int, typer.Option(help="The line that shows it.", min=1)],
    event: Annotated[str | None, typer.Option(metavar="NAME", help="The event, where the line holds several.")] = None,
    id: Annotated[str | None, typer.Option("--id", metavar="ID", help="The rule's id: x-..., or a published one.")] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite FILE if it exists.")] = False,
    grammar: Grammars = None,
) -> Deed:
    """Begin a rule of your own from a line of a capture: a file with comments, ready to be tested."""
    from bootdiag.rules_out import begin

    return partial(begin, capture, line, event, id, output, force, tuple(grammar or ()))


@rules_app.command("test")
def rules_test(
    paths: Annotated[list[str] | None, typer.Argument(
        metavar="PATH", help="Rule files or folders; none: all that are set for good.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Advice counts as failure.")] = False,
    rules: Rules = None,
    grammar: Grammars = None,
) -> Deed:
    """Run rules on their examples, and on these without each line that they cite.  Exit 1 where one doesn't do what it says."""
    from bootdiag.rules_out import test

    return partial(test, tuple(paths or ()), tuple(rules or ()), tuple(grammar or ()), strict)


@rules_app.command("try")
def rules_try(
    path: Annotated[str, typer.Argument(metavar="FILE", help="A rule file, or a folder of them.")],
    capture: Annotated[str, typer.Argument(metavar="CAPTURE", help="A file, plain or compressed; - for standard input.")],
    grammar: Grammars = None,
) -> Deed:
    """What your rules say of a capture, or why they stay quiet."""
    from bootdiag.rules_out import attempt

    return partial(attempt, path, capture, tuple(grammar or ()))


@rules_app.command("why-not")
def rules_why_not(
    name: Annotated[str, typer.Argument(metavar="RULE", help="A rule's name, or a rule file.")],
    capture: Annotated[str, typer.Argument(metavar="CAPTURE", help="A file, plain or compressed; - for standard input.")],
    rules: Rules = None,
    grammar: Grammars = None,
) -> Deed:
    """Why a rule says nothing of a capture: which condition failed, and how many held."""
    from bootdiag.rules_out import why_not

    return partial(why_not, name, capture, tuple(rules or ()), tuple(grammar or ()))


@rules_app.command("schema")
def rules_schema() -> Deed:
    """The JSON Schema of rule files, for editors."""
    from bootdiag.rules_out import schema

    return schema
