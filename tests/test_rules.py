"""Rules and messages of one's own: from a capture to a rule, tested, tried, and told why it stays quiet; settings; hostile files."""

from __future__ import annotations

import json
import os
import random
import subprocess
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import bootdiag
from bootdiag.engine.model import RuleError, parse_rule
from bootdiag.engine.rule_schema import rule_schema
from bootdiag.engine.rulebook import RULES, rule_files
from bootdiag.engine.vocabulary import vocabulary
from bootdiag.grammar.errors import GrammarError
from bootdiag.grammar.load import load_dialect
from bootdiag.site import Site, SiteError, kit
from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
GRAMMAR = """// Our own appliance.
%import .terminals (INT, WORD)
INT_SLOT: INT
WORD_STATE: "red" | "green"
// The lamp of a slot (acmed).
lamp: "acmed: slot " INT_SLOT " lamp " WORD_STATE
"""
RULE = """id = "x-acme-lamp"
kind = "fault"
severity = "error"
title = "slot {l.slot} shows {l.state}"
identity = ["l.slot"]
explains = ["smf-method-failed"]
[[match]]
as = "l"
event = "acme.lamp"
where = { state = "red" }
[explain]
what = "A disk was pulled."
[[fix]]
text = "Push it back."
[[example]]
log = "acmed: slot 4 lamp red"
cites = [1]
[[example]]
log = "acmed: slot 4 lamp green"
fires = false
[[example]]
log = "acmed: slots: 4"
fires = false
"""
CONSOLE = """SunOS Release 5.11 Version snv_130 64-bit
acmed: slot 4 lamp red
Nov 25 14:00:00 svc.startd[7]: svc:/system/acme:default: Method "/lib/svc/method/acme" failed with exit status 1.
Nov 25 14:00:01 svc.startd[7]: svc:/system/acme:default: Method "/lib/svc/method/acme" failed with exit status 1.
Nov 25 14:00:02 svc.startd[7]: system/acme:default failed: transitioned to maintenance (see 'svcs -xv' for details)
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "x-acme-lamp.toml").write_text(RULE)
    (tmp_path / "acme.lark").write_text(GRAMMAR)
    (tmp_path / "console.log").write_text(CONSOLE)
    return tmp_path


def site(own: Path) -> Site:
    return Site((str(own / "rules"),), (str(own / "acme.lark"),))


def test_an_own_rule_over_an_own_message_is_the_root_of_what_it_explains(own: Path) -> None:
    report = bootdiag.analyze(CONSOLE, site=site(own)).report
    faults = {one.id: one for one in report.diagnoses if one.kind == "fault"}
    assert faults["x-acme-lamp"].role == "root"
    assert faults["x-acme-lamp"].title == "slot 4 shows red"
    assert faults["smf-method-failed"].caused_by == (faults["x-acme-lamp"].signature,)
    without = {one.id: one for one in bootdiag.analyze(CONSOLE).report.diagnoses}
    assert "x-acme-lamp" not in without
    assert without["smf-method-failed"].role == "root"


def test_the_command_line_takes_rules_and_grammars(run: Run, own: Path) -> None:
    words = ("--rules", str(own / "rules"), "--grammar", str(own / "acme.lark"))
    told = json.loads(run("explain", "--format", "json", *words, str(own / "console.log")).stdout)
    assert told["diagnoses"][0]["id"] == "x-acme-lamp"
    events = [json.loads(line) for line in run("events", *words[2:], str(own / "console.log")).stdout.splitlines()]
    assert [(one["name"], one["fields"]) for one in events][1] == ("acme.lamp", {"slot": 4, "state": "red"})
    done = run("rules", "test", str(own / "rules"), *words[2:])
    assert (done.returncode, done.stdout) == (0, b"ok      x-acme-lamp: 3 examples\n")
    assert b"x-acme-lamp fires: x-acme-lamp:4" in run("rules", "try", str(own / "rules"), str(own / "console.log"), *words[2:]).stdout


def test_from_a_capture_to_a_rule_that_passes_its_test(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x-no-disc.toml"
    begun = run("rules", "new", str(SAMPLE), "--line", "86", "--event", "live.cdrom_discovery_failed", "-o", str(file), "--id", "x-no-disc")
    if begun.returncode:  # the event's name is the grammar's: find it
        names = begun.stderr.decode()
        pytest.fail(names)
    table = tomllib.loads(file.read_text())
    assert table["example"][0]["log"].splitlines()[-1].endswith("1034668 blocksCD-ROM: discovery failed")
    assert run("rules", "test", str(file)).returncode == 0
    assert run("rules", "test", "--strict", str(file)).returncode == 1  # it wants a second near miss
    assert b"x-no-disc fires" in run("rules", "try", str(file), str(SAMPLE)).stdout


def test_a_broken_example_fails_the_test_and_says_why(run: Run, own: Path) -> None:
    file = own / "rules" / "x-acme-lamp.toml"
    file.write_text(RULE.replace('log = "acmed: slot 4 lamp red"', 'log = "acmed: slot 4 lamp green"', 1))
    done = run("rules", "test", str(file), "--grammar", str(own / "acme.lark"))
    assert done.returncode == 1
    assert b"FAILED  x-acme-lamp" in done.stdout
    assert b"example 1: stays quiet: match l: acme.lamp is there (once, first in line 1), but its state is 'green', not 'red'" \
        in done.stdout


@pytest.mark.parametrize(("console", "says"), [
    ("SunOS Release 5.11 Version a 64-bit\n", "0 of 1 conditions hold; match l: there is no event acme.lamp in this boot"),
    ("acmed: slot 4 lamp green\nacmed: slot 5 lamp green\n",
     "acme.lamp is there (2 times, first in line 1), but its state is 'green', not 'red'"),
    ("acmed: slot 4 lamp red\n", "x-acme-lamp fires: x-acme-lamp:4"),
    ("To be, or not to be\n", "Nothing in this capture speaks of Solaris, illumos or Xen"),
])
def test_why_not(run: Run, own: Path, console: str, says: str) -> None:
    (own / "other.log").write_text(console)
    done = run("rules", "why-not", str(own / "rules" / "x-acme-lamp.toml"), str(own / "other.log"), "--grammar", str(own / "acme.lark"))
    assert done.returncode == 0
    assert says in done.stdout.decode()


def test_why_not_tells_of_order_and_of_what_must_be_absent(own: Path, run: Run) -> None:
    text = RULE.replace("[explain]", '[[match]]\nas = "s"\nevent = "smf.method_failed"\nafter = "l"\nwithin = { lines = 1 }\n'
                        '[[absent]]\nevent = "kernel.release"\njudged_by = "end"\n[explain]')
    (own / "rules" / "x-acme-lamp.toml").write_text(text)
    words = ("--rules", str(own / "rules"), "--grammar", str(own / "acme.lark"))
    lines = CONSOLE.splitlines(keepends=True)
    (own / "other.log").write_text(lines[2] + lines[1])
    told = run("rules", "why-not", "x-acme-lamp", str(own / "other.log"), *words).stdout.decode()
    assert "1 of 3 conditions hold; match s: smf.method_failed is there as it should be, in line 1, but not after match l (line 2)" in told
    told = run("rules", "why-not", "x-acme-lamp", str(own / "console.log"), *words).stdout.decode()
    assert "so is kernel.release, which must be absent: line 1" in told


def test_show_is_an_article_with_examples_as_they_run(run: Run) -> None:
    text = run("rules", "show", "cdrom-not-found.xpv-installer").stdout.decode()
    assert "What to do" in text
    assert "fires, citing line" in text
    assert "stays quiet" in text
    assert run("rules", "show", "--toml", "cdrom-not-found.xpv-installer").stdout.startswith(b"id = ")


# Settings.


def test_settings_are_found_in_their_order(run: Run, own: Path) -> None:
    project, home = own / "project", own / "home"
    (project / "deep").mkdir(parents=True)
    (project / ".git").mkdir()
    (home / "bootdiag" / "grammars").mkdir(parents=True)
    (project / ".bootdiag.toml").write_text('rules = "../rules"\n')
    (home / "bootdiag" / "grammars" / "acme.lark").write_text(GRAMMAR)
    env = {"XDG_CONFIG_HOME": str(home)}
    for words in (("explain", "--format", "json"), ("explain", "--format", "json", "--no-redact")):  # both entries
        told = json.loads(run(*words, str(own / "console.log"), env=env, cwd=project / "deep").stdout)
        assert told["diagnoses"][0]["id"] == "x-acme-lamp"
    left = json.loads(run("explain", "--format", "json", str(own / "console.log"), env={**env, "BOOTDIAG_NO_CONFIG": "1"},
                          cwd=project).stdout)
    assert all(one["id"] != "x-acme-lamp" for one in left["diagnoses"])


def test_a_project_may_not_name_grammars(run: Run, own: Path) -> None:
    (own / ".bootdiag.toml").write_text('grammars = ["acme.lark"]\n')
    done = run("explain", str(own / "console.log"), cwd=own)
    assert done.returncode == 2
    assert b"not by a project" in done.stderr


def test_an_installed_pack_is_found_and_none_of_its_code_runs(run: Run, own: Path) -> None:
    packages = own / "packages"
    pack = packages / "acme_pack" / "rules"
    pack.mkdir(parents=True)
    (packages / "acme_pack" / "__init__.py").write_text("raise SystemExit('code of a pack was run')\n")
    (pack / "x-acme-lamp.toml").write_text(RULE)
    info = packages / "acme_pack-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-pack\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[bootdiag.rules]\nacme = acme_pack.rules\n")
    env = {"PYTHONPATH": os.pathsep.join([str(packages), *filter(None, [os.environ.get("PYTHONPATH")])]),
           "BOOTDIAG_GRAMMARS": str(own / "acme.lark"), "XDG_CACHE_HOME": str(own / "cache")}
    told = json.loads(run("explain", "--format", "json", str(own / "console.log"), env=env).stdout)
    assert told["diagnoses"][0]["id"] == "x-acme-lamp"


# Files of strangers.


def wrong() -> list[tuple[str, str]]:
    """Hostile and broken rule files, each with a name."""
    values = ["3", "-1", "true", "1.5", '"x"', "[]", "[1]", "{}", "[[1]]", "1979-05-27", '{ a = { b = 1 } }', '"\\u0000"', "[true]"]
    keys = ["id", "variant", "kind", "severity", "title", "identity", "gives", "yields_to", "explains", "match", "absent", "count", "n_of",
            "explained_by", "explain", "cause", "fix", "references", "example", "inferred"]
    made = []
    body = '[[match]]\nas = "m"\nevent = "smf.method_failed"\n[explain]\nwhat = "w"\n'
    head = {"id": '"x-a"', "kind": '"fault"', "severity": '"error"', "title": '"t"'}
    for key in keys:
        for value in values:
            table = {**head, key: value}
            text = "".join(f"{name} = {one}\n" for name, one in table.items())
            made.append((f"{key} = {value}", text + (body if key not in ("match", "explain") else "")))
    begin = "".join(f"{name} = {one}\n" for name, one in head.items())
    parts = ("match", "absent", "explained_by", "cause", "fix", "example")
    inner = ("as", "event", "where", "after", "within", "optional", "doubt", "judged_by", "join", "relation", "id", "text", "when", "step",
             "log", "cites", "fires", "proof")
    made += [(f"{part}.{key} = {value}", f"{begin}{body}[[{part}]]\n{key} = {value}\n")
             for part in parts for key in inner for value in values]
    stars = body.replace("[explain]", f'where = {{ fmri = "{"*a" * 20000}" }}\n[explain]')
    made += [("deep", "a = " + "[" * 5000 + "]" * 5000), ("deep tables", "[" + ".".join("a" * 3000) + "]\n"), ("nul", "\x00"),
             ("empty", ""), ("long line", 'id = "' + "x" * 500_000 + '"\n'), ("bidi", 'id = "\u202ex"\n'), ("stars", begin + stars)]
    return made


def test_rule_files_of_strangers_are_read_or_refused_with_their_line_in_a_second() -> None:
    words = vocabulary()
    refused = 0
    for name, text in wrong():
        start = time.process_time()
        try:
            parse_rule(text, "x-a.toml", words)
        except RuleError as error:
            refused += 1
            assert str(error).startswith("x-a.toml:"), name
            assert str(error).partition(":")[2].partition(":")[0].isdigit(), (name, str(error)[:200])
        assert time.process_time() - start < 5, name
    assert refused > 500


def test_stars_in_a_rule_cost_no_more_than_the_text_is_long(own: Path) -> None:
    """A pattern of many stars is no way to keep bootdiag busy."""
    text = RULE.replace('where = { state = "red" }', f'where = {{ state = "{"*e" * 200}*x" }}')
    (own / "rules" / "x-acme-lamp.toml").write_text(text)
    (own / "acme.lark").write_text(GRAMMAR.replace('WORD_STATE: "red" | "green"', "WORD_STATE: WORD"))
    start = time.process_time()
    bootdiag.analyze("acmed: slot 4 lamp " + "e" * 4000 + "\n", site=site(own))
    assert time.process_time() - start < 30


@pytest.mark.parametrize(("text", "says"), [
    ("%import common.WORD\na: \"x\" WORD\n", "not beside it"),
    ("%import ..secret (X)\na: X\n", ""),
    ("%import .other (X)\na: X\n", "not beside it"),
    ('a: "xx" /(a+)+b/\n', ""),
    ('a: "xx" /\\d+/\n', ""),
    ("a: b\nb: a\n", ""),
    ("a: " + "(" * 500 + '"x"' + ")" * 500 + "\n", ""),
    ("\x00", ""),
    ('lamp: "svc.startd: "\n' * 2, ""),
])
def test_grammars_of_strangers_are_refused(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "own.lark").write_text(text)
    with pytest.raises(GrammarError, match=r"own\.lark") as error:
        load_dialect(tmp_path / "own.lark")
    assert says in str(error.value)


def test_a_grammar_does_not_leave_its_folder_by_a_link(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside.lark", tmp_path / "in"
    inside.mkdir()
    outside.write_text("X: \"x\"\n")
    (inside / "other.lark").symlink_to(outside)
    (inside / "own.lark").write_text("%import .other (X)\na: X\n")
    with pytest.raises(GrammarError, match="not beside it"):
        load_dialect(inside / "own.lark")


def test_a_message_that_another_rule_takes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.lark").write_text('%import .terminals (INT)\nINT_BLOCKS: INT\ndisk: "xdf@" /[0-9]+/ ": " INT_BLOCKS " blocks"\n')
    with pytest.raises(SiteError, match=r"own\.disk and xpv\.disk_blocks both take"):
        kit(Site(grammars=(str(tmp_path / "own.lark"),)))


def test_names_that_exist_already_are_refused(own: Path) -> None:
    (own / "smf.lark").write_text(GRAMMAR)
    with pytest.raises(SiteError, match=r"smf\.lark: there is a dialect smf already"):
        kit(Site(grammars=(str(own / "smf.lark"),)))
    builtin = rule_files(RULES)[0]
    (own / "rules" / builtin.name).write_text(builtin.read_text())
    with pytest.raises(SiteError, match="already: give this one a variant of its own"):
        kit(site(own))


# What is published.


def test_every_rule_of_bootdiag_fits_the_published_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = rule_schema(vocabulary())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = rule_files(RULES)
    random.Random(1).shuffle(files)
    for file in files[:60]:
        assert [error.message for error in validator.iter_errors(tomllib.loads(file.read_text()))] == [], file.name
    assert list(validator.iter_errors({**tomllib.loads(files[0].read_text()), "knid": "fault"}))


def test_the_schema_is_printed(run: Run) -> None:
    assert json.loads(run("rules", "schema").stdout)["title"] == "A rule of bootdiag"


