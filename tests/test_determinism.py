"""The same bytes give the same output, wherever and however they are read; and what isn't needed isn't loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bootdiag.reports import formats
from tests.conftest import ROOT, Run

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
TWIN = SAMPLE.parent.with_name("nexenta-xenserver-pv-healthy") / "console.log"
ENVIRONMENTS = [{"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LANG": "C"}, {"PYTHONHASHSEED": "2", "TZ": "UTC", "LC_ALL": "tr_TR.UTF-8"},
                {"PYTHONHASHSEED": "3", "TZ": "America/St_Johns", "LANG": "de_DE.UTF-8"}]


WORDS = [*(["explain", "--format", kind] for kind in formats.FORMATS), ["explain", "--max-chars", "2500", "--format", "markdown"],
         ["explain", "--redact"], ["events"], ["events", "--format", "csv"], ["compare", str(TWIN), "--format", "html"],
         ["compare", str(TWIN)], ["redact"], ["profile"]]


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_the_environment_changes_nothing(run: Run, words: list[str], tmp_path: Path) -> None:
    wanted = run(*words, str(SAMPLE))
    assert wanted.stdout and (not wanted.stderr or words == ["redact"])
    for env in ENVIRONMENTS:
        result = run(*words, str(SAMPLE), env=env, cwd=tmp_path)
        assert (result.returncode, result.stdout, result.stderr) == (0, wanted.stdout, wanted.stderr)


def test_the_way_in_changes_nothing(run: Run, tmp_path: Path) -> None:
    import gzip

    content = SAMPLE.read_bytes()
    wanted = run("explain", "--format", "json", str(SAMPLE)).stdout
    (tmp_path / "other.log.gz").write_bytes(gzip.compress(content))
    assert run("explain", "--format", "json", "-", input=content).stdout == wanted
    assert run("explain", "--format", "json", str(tmp_path / "other.log.gz")).stdout == wanted
    assert run("explain", "--format", "json", "-", input=content.replace(b"\n", b"\r\n")).stdout != b""


def test_tables_made_now_are_those_that_were_kept(run: Run, no_tables: dict[str, str]) -> None:
    first = run("explain", str(SAMPLE), env=no_tables)
    second = run("explain", str(SAMPLE), env=no_tables)
    assert (first.returncode, first.stderr) == (0, b"")
    assert first.stdout == second.stdout == run("explain", str(SAMPLE)).stdout
    kept = sorted(path.name.partition("-")[0] for path in (Path(no_tables["XDG_CACHE_HOME"]) / "bootdiag").iterdir())
    assert [kind for kind in kept if kind != "stamp"] == ["grammar", "packs", "rules"]


def test_a_cache_that_cannot_be_written(run: Run) -> None:
    result = run("explain", str(SAMPLE), env={"HOME": "/proc", "XDG_CACHE_HOME": "/proc"})
    assert (result.returncode, result.stderr) == (0, b"")


LOADED = """
import sys
sys.argv[1:] = {words}
from bootdiag.main import main
code = main()
print("loaded", *sys.modules, file=sys.stderr)
sys.exit(code)
"""


def loaded(environment: dict[str, str], *words: str) -> set[str]:
    """The modules that a command has loaded when it is done."""
    script = LOADED.format(words=list(words))
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment, cwd=ROOT, timeout=60, check=True)
    return set(result.stderr.decode().partition("loaded ")[2].split())


def test_an_explanation_needs_little(run: Run, environment: dict[str, str]) -> None:
    run("explain", str(SAMPLE))  # the tables are kept from now on
    for words in (["explain", str(SAMPLE)], ["explain", "--format", "json", str(SAMPLE)]):
        modules = loaded(environment, *words)
        assert "bootdiag.analysis" in modules
        assert not {"pandas", "numpy", "matplotlib", "typer", "lark", "rich", "pydantic", "jinja2", "tomllib"} & modules


def test_no_command_needs_frames(run: Run, environment: dict[str, str]) -> None:
    for words in (["explain", "--exit-code", str(SAMPLE)], ["events", str(SAMPLE)], ["rules", "list"], ["--version"], ["doctor"]):
        script = LOADED.format(words=words)
        result = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment, cwd=ROOT, timeout=60)
        assert not {"pandas", "numpy", "matplotlib"} & set(result.stderr.decode().split())


def test_the_start_is_quick(environment: dict[str, str], run: Run) -> None:
    """0.7 s of CPU for the sample; the best of three, for other work goes on beside it."""
    import os

    run("explain", str(SAMPLE))
    best = 100.0
    command = [sys.executable, "-m", "bootdiag", "explain", str(SAMPLE)]
    for _ in range(3):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        best = min(best, usage.ru_utime + usage.ru_stime)
    assert best <= 0.7
