"""`bootdiag rules`: what bootdiag can tell, and rules of one's own: begun from a capture, tested, tried, explained."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from bootdiag.analysis import analyze_file, events
from bootdiag.capture.errors import CaptureError
from bootdiag.config import config
from bootdiag.engine.model import OWN_ID, Match, Rule
from bootdiag.engine.rulebook import RULES, read_rules, rule_files
from bootdiag.engine.vocabulary import vocabulary_of
from bootdiag.grammar.events import Event
from bootdiag.knowledge.ids import IDS
from bootdiag.output import Target, columns
from bootdiag.reports.safe import terminal
from bootdiag.site import Site, SiteError, files_of, kit
from bootdiag.status import ANALYSED, FAULTY, UNUSABLE
from bootdiag.talk import tell
from bootdiag.trial import Problem, found, log_of, problems, reasons, rule_named, said

# So many lines before the one that a new rule is about are kept in its example.
BEFORE = 2


def show_all(rules: Sequence[str] = ()) -> int:
    """Print one line for each rule, own ones among them; the exit code."""
    try:
        site = config(rules).site
    except SiteError as error:
        return _unusable(str(error))
    for rule in sorted(kit(site).rules, key=lambda rule: rule.name):
        print(terminal(f"{rule.name:44} {rule.kind:7} {rule.severity:8} {rule.title}"))
    return ANALYSED


def show(name: str, file_itself: bool = False, rules: Sequence[str] = ()) -> int:
    """Print the article of the rule `name`, its examples as they run now, or its file as it stands; the exit code."""
    try:
        site = config(rules).site
    except SiteError as error:
        return _unusable(str(error))
    files = {file.stem: file for file in (*rule_files(RULES), *files_of(site.rules, ".toml"))}
    if name not in files:
        return _unknown(name, list(files))
    text = files[name].read_text(encoding="utf-8")
    if file_itself:
        print("\n".join(map(terminal, text.rstrip("\n").split("\n"))))
        return ANALYSED
    from bootdiag.engine.model import parse_rule

    rule = parse_rule(text, files[name].name, vocabulary_of(kit(site).tables))
    for line in _article(rule, site, min(columns(), 100)):
        print(terminal(line))
    return ANALYSED


def test(paths: Sequence[str], rules: Sequence[str] = (), grammars: Sequence[str] = (), strict: bool = False) -> int:
    """Test the rules in `paths` (files or folders; none: all of one's own): on their examples, and on these without each cited line.

    Exit 0: all do what they say; 1: one doesn't, or with `strict` lacks what a good rule has; 2: one can't be read.
    """
    try:
        settings = config((*paths, *rules), grammars).site
        files = files_of(paths or settings.rules, ".toml")
        if not files:
            return _unusable("no rules of your own: name a file or a folder; bootdiag rules new begins one from a capture")
        own = _own(files, settings)
    except SiteError as error:
        return _unusable(str(error))
    failed = False
    for rule in own:
        told = list(problems(rule, settings))
        bad = [one for one in told if strict or not one.advice]
        failed = failed or bool(bad)
        print(terminal(f"{'FAILED' if bad else 'ok':6}  {rule.name}: {_count(len(rule.examples), 'example')}"))
        for one in told:
            print(terminal(f"        {'advice: ' if one.advice else ''}{_place(rule, one)}{one.text}"))
    return FAULTY if failed else ANALYSED


def attempt(path: str, capture: str, grammars: Sequence[str] = ()) -> int:
    """Print what the rules in `path` say of `capture`, or why they stay quiet; the exit code."""
    try:
        site = config((path,), grammars).site
        own = _own(files_of((path,), ".toml"), site)
        analysis = analyze_file(capture, site=site)
    except (SiteError, CaptureError) as error:
        return _unusable(str(error))
    for rule in own:
        told = said(rule.name, analysis)
        for one in told:
            finding = one.finding
            print(terminal(f"{rule.name} fires: {finding.signature}: {one.role}, {one.confidence} ({one.reason})"))
            for event in finding.evidence:
                print(terminal(f"  {event.line:6}  {event.whole_text}"))
        if not told:
            print(terminal(f"{rule.name} stays quiet"))
            _say_why(rule, reasons(rule, analysis, site))
    if not analysis.boots:
        print("Nothing in this capture speaks of Solaris, illumos or Xen.")
    return ANALYSED


def why_not(name: str, capture: str, rules: Sequence[str] = (), grammars: Sequence[str] = ()) -> int:
    """Print why the rule `name` says nothing of `capture`: the condition that failed, how many held before it; the exit code."""
    try:
        paths = (name,) if name.endswith(".toml") else ()
        site = config((*paths, *rules), grammars).site
        rule = rule_named(Path(name).stem if paths else name, site)
        if rule is None:
            return _unknown(name, [one.name for one in kit(site).rules])
        analysis = analyze_file(capture, site=site)
    except (SiteError, CaptureError) as error:
        return _unusable(str(error))
    if not analysis.boots:
        print("Nothing in this capture speaks of Solaris, illumos or Xen: no rule is asked.")
    why = reasons(rule, analysis, site)
    if len(why) < len(analysis.boots):
        print(terminal(f"{rule.name} fires: " + ", ".join(one.finding.signature for one in said(rule.name, analysis))))
    _say_why(rule, why)
    return ANALYSED


def begin(capture: str, line: int, event: str | None, name: str | None, output: str | None, force: bool,
          grammars: Sequence[str] = ()) -> int:
    """Write a rule about an event in `line` of `capture`, commented, with that as its example; the exit code."""
    try:
        site = config((), grammars).site
        target = None if output in (None, "-") else Target(str(output), force, (capture,))
        near = [one for one in events(Path(capture), site=site) if line - BEFORE <= one.line <= line]
    except (SiteError, CaptureError) as error:
        return _unusable(str(error))
    there = [one for one in near if one.line == line]
    known = [one for one in there if one.name != "unknown" and event in (None, one.name)]
    if not known:
        if not there:
            return _unusable(f"line {line} is blank, or the capture is shorter")
        names = [one.name for one in there if one.name != "unknown"]
        return _unusable(f"line {line} holds {', '.join(names)}, not {event}" if names else
                         f"line {line} holds nothing that is understood: a message of your own needs a grammar first (--grammar)")
    about = known[0]
    if len(known) > 1:
        tell(f"line {line} holds {', '.join(one.name for one in known)}: the rule is about the first; --event names another")
    ident = name or "x-" + about.name.replace(".", "-").replace("_", "-")
    if not OWN_ID.fullmatch(ident) and ident not in IDS:
        return _unusable(f"no id: {ident}; your own begin with x-, in small letters, digits and single hyphens")
    if target is not None and Path(target.path).name != f"{ident}.toml":
        return _unusable(f"the rule is {ident}: its file must be named {ident}.toml")
    text = "\n".join(_begun(about, near, ident)) + "\n"
    if target is None:
        sys.stdout.write(text)
    else:
        target.write(text)
        tell(f"{target.path}: written; next: bootdiag rules test {target.path}")
    return ANALYSED


def schema() -> int:
    """Print the JSON Schema of rule files; the exit code."""
    from bootdiag.engine.rule_schema import rule_schema

    print(json.dumps(rule_schema(vocabulary_of(kit().tables)), indent=1, ensure_ascii=True))
    return ANALYSED


def _own(files: Sequence[Path], site: Site) -> list[Rule]:
    """The rules in `files`, with their examples; SiteError where one can't be read."""
    from bootdiag.engine.model import RuleError

    words = vocabulary_of(kit(site).tables)
    others = [rule for rule in kit(site).rules if rule.name not in {file.stem for file in files}]
    try:
        return read_rules(files, words, others)[len(others):]
    except RuleError as error:
        raise SiteError(str(error)) from None


def _unusable(text: str) -> int:
    tell(text)
    return UNUSABLE


def _unknown(name: str, names: list[str]) -> int:
    near = get_close_matches(name, names, 3)
    return _unusable(f"no such rule: {name}; " + (f"did you mean {' or '.join(near)}?" if near else "bootdiag rules list names them all"))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _place(rule: Rule, problem: Problem) -> str:
    if problem.example is None:
        return ""
    name = rule.examples[problem.example].name
    return f"example {problem.example + 1}{f' ({name})' if name else ''}: "


def _say_why(rule: Rule, why: Iterable[Any]) -> None:
    for one in why:
        print(terminal(f"  boot {one.boot}: {one.held} of {one.conditions} conditions hold; {one.text}"))


# The article.


def _article(rule: Rule, site: Site, width: int) -> Iterator[str]:
    def filled(text: str, indent: str = "") -> list[str]:
        return textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)

    yield f"{rule.name}: {rule.kind}, {rule.severity}"
    yield ""
    yield from filled(rule.title)
    for text in (rule.what, rule.why):
        if text:
            yield ""
            yield from filled(text)
    if rule.causes:
        yield from ("", "Likely causes")
        for number, cause in enumerate(rule.causes, 1):
            yield from textwrap.wrap(cause.text, width, initial_indent=f"  {number}. ", subsequent_indent="     ")
    if rule.fixes:
        yield from ("", "What to do")
    for number, fix in enumerate(rule.fixes, 1):
        yield from textwrap.wrap(f"{fix.text} ({fix.proof})", width, initial_indent=f"  {number}. ", subsequent_indent="     ")
        for step in fix.steps:
            yield f"       {step.where}, {step.risk}:"
            yield from (f"         {line}" for line in step.run.split("\n"))
        if fix.verify:
            yield from filled(f"It worked if: {fix.verify}", "     ")
    yield from ("", "What it looks for")
    for match in rule.matches:
        yield from filled(_condition(match), "  ")
    for absent in rule.absents:
        yield from filled(f"none of: {_condition(absent.match)} (known once {absent.judged_by} is over)", "  ")
    ids = sorted({name for link in rule.links for name in link.ids})
    for title, names in (("What may be its cause", ids), ("What it is the cause of", rule.explains),
                         ("What it gives way to", rule.yields_to)):
        if names:
            yield from ("", title)
            yield from filled(", ".join(names), "  ")
    if rule.references:
        yield from ("", "References", *(f"  {text}" for text in rule.references))
    for number, example in enumerate(rule.examples, 1):
        told = found(rule.name, log_of(example), site)
        cited = sorted({event.line for one in told for event in one.finding.evidence})
        says = f"fires, citing line {', '.join(map(str, cited))}" if told else "stays quiet"
        yield from ("", f"Example {number}{f' ({example.name})' if example.name else ''}: {says}")
        for count, line in enumerate(log_of(example).rstrip("\n").split("\n"), 1):
            yield f"  {'>' if count in cited else ' '}{count:4}  {line}"


def _condition(match: Match) -> str:
    where = [f"{field} is {' or '.join(map(str, values))}" for field, values in match.where.items()]
    parts = [f"{match.bound + ': ' if not match.bound.startswith('_') else ''}{' or '.join(match.names)}{' (fact)' if match.fact else ''}"]
    if where:
        parts.append(f"where {' and '.join(where)}")
    parts += [f"{word} {name}" for word, name in (("after", match.after), ("before", match.before)) if name]
    parts += [f"within {number} {what}" for number, what in ((match.lines, "lines"), (match.events, "events")) if number]
    return ", ".join(parts) + (" (optional)" if match.optional else "")


# A rule that is begun.


def _begun(about: Event, near: Sequence[Event], ident: str) -> Iterator[str]:
    fields = about.fields
    own = ident not in IDS
    texts = [name for name, value in fields.items() if isinstance(value, str) and len(value) <= 60]
    identity = next((name for name in texts if name not in ("stamp", "time", "tag", "level", "text")), None)
    console = _console(near)
    yield "# A rule of bootdiag.  Its name is its file's: " + f"{ident}.toml."
    yield "# Test it:  bootdiag rules test FILE        try it:  bootdiag rules try FILE CAPTURE"
    yield "# bootdiag rules schema prints the JSON Schema that lets an editor complete and check it."
    yield f"id = {_toml(ident)}" + ("   # your own: x-...; a published one (bootdiag rules list) joins what bootdiag knows" if own else "")
    yield 'kind = "fault"             # fault | benign | note'
    yield 'severity = "error"         # info | notice | warning | error | fatal'
    shown = f"{about.name.partition('.')[2].replace('_', ' ')}" + (f": {{m.{identity}}}" if identity else "")
    yield f"title = {_toml(shown)}    # slots: {', '.join(f'{{m.{name}}}' for name in fields) or '{m.line}'}"
    yield f"identity = [{_toml(f'm.{identity}') if identity else ''}]        # what makes two findings different; []: once a boot"
    if identity:
        yield f"gives = {{ {identity} = \"$m.{identity}\" }}    # what other rules may join on"
    yield '# explains = ["smf-service-maintenance"]   # what follows from it, if this is the cause'
    yield ""
    yield "[[match]]"
    yield 'as = "m"'
    yield f"event = {_toml(about.name)}"
    for name in texts:
        yield f"# where = {{ {name} = {_toml(str(fields[name]))} }}    # * stands for any characters; a list for alternatives"
    yield ""
    yield "# [[absent]]                # what must not be there"
    yield '# event = "smf.online"'
    yield '# judged_by = "end"         # unknown where the capture stops before that'
    yield ""
    yield "# [[explained_by]]          # what may be its cause"
    yield '# id = "disk-io-error"'
    yield ""
    yield "[explain]"
    yield "what = '''What happened: more than the message says.'''"
    yield "why = '''What it holds back.'''"
    yield ""
    yield "[[cause]]                   # the likeliest first"
    yield 'text = "..."'
    yield ""
    yield "[[fix]]                     # the best first"
    yield 'text = "Look at it first."'
    yield 'proof = "untested"          # worked | documented | untested'
    yield "[[fix.step]]"
    yield f"run = {_toml('dmesg | tail')}      # slots are quoted for the shell"
    yield 'where = "guest"             # guest | dom0 | loader | firmware'
    yield 'risk = "read-only"          # read-only | changes-state | destructive'
    yield ""
    yield "[[example]]"
    yield 'name = "as it was seen"'
    yield f"log = {_block(console)}"
    yield "fires = true"
    yield f"cites = [{len(console)}]"
    yield ""
    yield "[[example]]                 # near misses tell what the rule is not about: give at least two"
    yield 'name = "without it"'
    yield f"log = {_block(console[:-1] or ['...'])}"
    yield "fires = false"


def _console(there: Sequence[Event]) -> list[str]:
    """The lines that hold these events, as far as they are events: what jams stays jammed."""
    lines: dict[int, str] = {}
    ends: dict[int, int] = {}
    for one in there:
        gap = " " if one.column > ends.get(one.line, one.column) + 1 else ""
        lines[one.line] = lines.get(one.line, "") + gap + one.whole_text
        ends[one.line] = one.end_column
    return [text for _, text in sorted(lines.items())]


def _toml(text: str) -> str:
    """`text` as a basic string of TOML."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return quoted.encode("utf-8", "replace").decode("utf-8")


def _block(lines: Sequence[str]) -> str:
    """Lines as a text of TOML that reads as they do, where that can be."""
    text = "\n".join(lines) + "\n"
    plain = "'''" not in text and all((char >= " " and char != "\x7f") or char in "\n\t" for char in text)
    return f"'''\n{text}'''" if plain else _toml(text)


