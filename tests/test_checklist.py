"""What a command line of this kind is expected to do, row by row: the test of each, and tests of what has none elsewhere."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import bootdiag
from bootdiag.knowledge.ids import IDS
from tests.conftest import ROOT

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
CHECKLIST = {
    "data on standard output, talk on standard error": "test_checklist.test_json_alone_on_standard_output",
    "- is standard input; a terminal without a capture gets help at once": "test_main.test_no_capture_on_a_terminal",
    "exit codes": "test_main.test_exit_code_tells_the_verdict test_main.test_broken_pipe test_main.test_full_disk "
                  "test_main.test_closed_streams",
    "formats; --output infers, is atomic, does not overwrite": "test_cli.test_output test_cli.test_output_does_not_overwrite",
    "colour on a terminal only, NO_COLOR, FORCE_COLOR, TERM": "test_cli.test_colour_in_a_pipe test_cli.test_colour_on_a_terminal",
    "progress on a terminal's standard error only": "test_main.test_progress_is_shown_on_a_terminal_only",
    "a quick start": "test_determinism.test_the_start_is_quick test_main.test_the_fast_path_loads_little",
    "help with examples first; a version that says all": "test_cli.test_examples_come_first test_cli.test_version test_cli.test_doctor",
    "completion": "test_cli.test_completion test_cli.test_completion_completes",
    "man pages": "test_manual.test_they_are_current test_manual.test_roff_takes_them",
    "settings in their order; none of a stranger's code": "test_rules.test_settings_are_found_in_their_order "
                                                          "test_rules.test_a_project_may_not_name_grammars",
    "stable ids": "test_checklist.test_ids_are_told_offline",
    "a published schema of the report": "reports.test_schema.test_it_is_current reports.test_schema.test_ours",
    "the same bytes give the same report": "test_determinism.test_the_environment_changes_nothing",
    "LANG=C": "test_cli.test_no_encoding_is_too_poor",
    "Ctrl-C": "test_main.test_the_first_interrupt_ends_the_capture test_main.test_the_second_interrupt_stops_at_once",
    "a console as it runs": "test_watch",
    "no network": "test_checklist.test_no_network_code_is_loaded",
    "evidence stands where it says": "test_checklist.test_evidence_stands_where_it_says",
    "the next commands, where and at what risk": "test_checklist.test_commands_say_where_and_at_what_risk",
    "errors say what to do next": "test_checklist.test_errors_say_what_to_do_next",
}
CONSOLES = sorted(ROOT.glob("samples/*/console.log"))


@cache
def defined(module: str) -> frozenset[str]:
    """The tests of a module."""
    tree = ast.parse((ROOT / "tests" / Path(*module.split("."))).with_suffix(".py").read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("row", CHECKLIST)
def test_each_row_has_its_test(row: str) -> None:
    for name in CHECKLIST[row].split():
        module, _, function = name.rpartition(".")
        assert (function in defined(module)) if module else defined(name)


def test_json_alone_on_standard_output(run: Run) -> None:
    done = run("explain", "--format", "json", *map(str, CONSOLES))
    assert len(json.loads(done.stdout)) == len(CONSOLES)


def test_ids_are_told_offline(run: Run) -> None:
    names = {line.split()[0].decode() for line in run("rules", "list").stdout.splitlines()}
    assert not set(IDS) - {name.partition(".")[0] for name in names}


def test_no_network_code_is_loaded(run: Run, environment: dict[str, str]) -> None:
    """But for email.utils, which brings it, when Python's own metadata is looked through for packs of rules: once, then that is kept."""
    run("explain", str(CONSOLES[0]))
    code = f"import sys; from bootdiag.main import main; main(['explain', {str(CONSOLES[0])!r}]); print([m for m in ('socket', 'ssl', " \
           "'http.client', 'urllib.request') if m in sys.modules], file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("console", CONSOLES, ids=lambda file: file.parent.name)
def test_evidence_stands_where_it_says(console: Path) -> None:
    lines = console.read_bytes().decode("utf-8", "replace").split("\n")
    for one in bootdiag.analyze_file(console).report.diagnoses:
        for proof in one.evidence:
            start = proof.text.split()[0][:8]
            assert lines[proof.line - 1][proof.column - 1:].startswith(start), (one.signature, proof)


def test_commands_say_where_and_at_what_risk() -> None:
    told = [one for console in CONSOLES for one in bootdiag.analyze_file(console).report.diagnoses]
    steps = [step for one in told for fix in one.fixes for step in fix.steps]
    assert len(steps) > 20
    assert {step.where for step in steps} <= {"guest", "dom0", "loader", "firmware"}
    assert {step.risk for step in steps} <= {"read-only", "changes-state", "destructive"}


@pytest.mark.parametrize(("words", "says"), [
    (("explain", "no-such.log"), "no-such.log: no such file or directory"),
    (("explain", "--formt", "json"), "--format"),
    (("explian", "x"), "explain"),
    (("rules", "show", "cdrom-not-fuond"), "did you mean cdrom-not-found"),
    (("rules", "test"), "bootdiag rules new begins one"),
    (("explain", "--rules", "nowhere", "x"), "nowhere: no such file or folder"),
])
def test_errors_say_what_to_do_next(run: Run, words: tuple[str, ...], says: str) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert says in done.stderr.decode()
