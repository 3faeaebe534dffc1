"""The commands, as a person or a script calls them."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bootdiag import cli
from tests.conftest import Run

CONSOLE = b"""SunOS Release 5.11 Version snv_104 32-bit
Hostname: one
xdf@51712: 41943040 blocksxdf@51760: 1034668 blocksCD-ROM: discovery failed
Requesting System Maintenance Mode
Enter user name for system maintenance (control-d to bypass): """


@pytest.fixture
def console(tmp_path: Path) -> Path:
    path = tmp_path / "console.log"
    path.write_bytes(CONSOLE)
    return path


HELP = [["--help"], ["-h"], ["explain", "--help"], ["events", "-h"], ["watch", "-h"], ["doctor", "--help"],
        ["rules", "--help"], ["rules", "list", "--help"], ["rules", "show", "--help"]]


@pytest.mark.parametrize("words", HELP)
def test_help(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout.startswith(b"Usage: bootdiag")
    assert b"\x1b" not in result.stdout


def test_examples_in_help_are_commands_that_exist(run: Run) -> None:
    """Every `bootdiag ...` in any help is understood."""
    shown = "".join(run(*words).stdout.decode() for words in HELP)
    examples = re.findall(r"^ +(?:.*\| )?bootdiag ([a-z].*?)(?: (?:\||>|\|\|) .*)?$", shown, re.MULTILINE)
    assert len(examples) >= 10
    for example in examples:
        assert callable(cli.app(example.split(), standalone_mode=False, prog_name="bootdiag")), example


def test_examples_come_first(run: Run) -> None:
    for name in ("", "explain", "events", "watch", "compare", "batch", "plot", "redact", "doctor"):
        words = [name, "--help"] if name else ["--help"]
        shown = run(*words).stdout.decode()
        assert 0 < shown.index("Example") < shown.index("Options:"), words


def test_no_words_show_the_help(run: Run) -> None:
    result = run()
    assert result.returncode == 2
    assert b"Usage: bootdiag" in result.stdout + result.stderr


def test_version(run: Run) -> None:
    from bootdiag import __version__

    result = run("--version")
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout.startswith(f"bootdiag {__version__} (report schema 1.0, Python 3".encode())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run: Run, shell: str) -> None:
    result = run("--show-completion", shell, env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert result.returncode == 0
    assert b"bootdiag" in result.stdout


def test_completion_completes(run: Run) -> None:
    result = run(env={"_BOOTDIAG_COMPLETE": "complete_bash", "COMP_WORDS": "bootdiag ex", "COMP_CWORD": "1"})
    assert result.stdout.split() == [b"explain"]


def test_doctor(run: Run) -> None:
    result = run("doctor")
    assert (result.returncode, result.stderr) == (0, b"")
    named = {line.partition(":")[0] for line in result.stdout.decode().splitlines()}
    assert {"bootdiag", "Python", "system", "streams", "grammars", "rules", "cache", "lark", "typer"} <= named


def test_rules(run: Run) -> None:
    result = run("rules", "list")
    assert (result.returncode, result.stderr) == (0, b"")
    names = [line.split()[0] for line in result.stdout.decode().splitlines()]
    assert names == sorted(names)
    for name in names[:3]:
        shown = run("rules", "show", "--toml", name).stdout.decode()
        assert f'id = "{name.partition(".")[0]}"' in shown


def test_rules_show_suggests(run: Run) -> None:
    names = [line.split()[0] for line in run("rules", "list").stdout.decode().splitlines()]
    if not names:
        pytest.skip("no rules here")
    result = run("rules", "show", names[0][:-1])
    assert result.returncode == 2
    assert f"did you mean {names[0]}" in result.stderr.decode()


def test_events_as_json_lines(run: Run, console: Path) -> None:
    result = run("events", str(console))
    assert (result.returncode, result.stderr) == (0, b"")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["line"], row["column"], row["end_column"], row["name"]) for row in rows if row["line"] == 3] == [
        (3, 1, 26, "xpv.disk_blocks"), (3, 27, 51, "xpv.disk_blocks"), (3, 52, 75, "live.cdrom_discovery_failed")]
    assert (rows[-1]["name"], rows[-1]["line"], rows[-1]["fields"]) == ("block.maintenance", 4, {"complete": True})
    assert rows[2]["fields"] == {"vbd": "xdf@51712", "blocks": 41943040}
    assert run("events", "-", input=CONSOLE).stdout == result.stdout


def test_events_as_csv(run: Run, console: Path) -> None:
    result = run("events", "--format", "csv", str(console))
    rows = list(csv.DictReader(io.StringIO(result.stdout.decode())))
    assert [row["name"] for row in rows] == [json.loads(line)["name"] for line in run("events", str(console)).stdout.splitlines()]
    assert json.loads(rows[2]["fields"]) == {"vbd": "xdf@51712", "blocks": 41943040}


@pytest.mark.parametrize("mark", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(run: Run, mark: str) -> None:
    result = run("events", "--format", "csv", "-", input=f"{mark}cmd|' /C calc'!A0\n{mark}SUM(1)\n".encode())
    for row in list(csv.reader(io.StringIO(result.stdout.decode())))[1:]:
        assert not any(cell.startswith(mark) for cell in row)


def test_output(run: Run, console: Path, tmp_path: Path) -> None:
    wanted = run("explain", "--format", "json", str(console)).stdout
    target = tmp_path / "report.json"
    result = run("explain", "--output", str(target), str(console))
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert target.read_bytes() == wanted
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["console.log", "report.json"]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_output_does_not_overwrite(run: Run, console: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    target.write_text("precious")
    result = run("explain", "-o", str(target), str(console))
    assert result.returncode == 2
    assert result.stderr.decode() == f"bootdiag: {target}: exists; --force overwrites it\n"
    assert target.read_text() == "precious"
    assert run("explain", "-o", str(target), "--force", str(console)).returncode == 0
    assert "FAILED" in target.read_text()


def test_output_never_overwrites_the_capture(run: Run, console: Path, tmp_path: Path) -> None:
    (tmp_path / "link.log").symlink_to(console)
    for target in (console, tmp_path / "link.log"):
        for force in ([], ["--force"]):
            assert run("explain", "-o", str(target), *force, str(console)).returncode == 2
            assert console.read_bytes() == CONSOLE


def test_output_follows_a_link_only_by_force(run: Run, console: Path, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("precious")
    for target in ("real.txt", "nowhere.txt"):
        link = tmp_path / f"to-{target}"
        link.symlink_to(tmp_path / target)
        assert run("explain", "-o", str(link), str(console)).returncode == 2
        assert run("explain", "-o", str(link), "--force", str(console)).returncode == 0
        assert link.is_symlink() and "FAILED" in (tmp_path / target).read_text()


@pytest.mark.parametrize(("target", "said"), [("no/such/report.txt", "no such folder"), (".", "is a directory"), ("console.log/x", "")])
def test_output_that_cannot_be_written(run: Run, console: Path, tmp_path: Path, target: str, said: str) -> None:
    result = run("explain", "-o", str(tmp_path / target), str(console))
    assert (result.returncode, result.stdout) == (2, b"")
    assert said in result.stderr.decode() and result.stderr.count(b"\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["console.log"]


def test_output_to_what_is_no_file(run: Run, console: Path, tmp_path: Path) -> None:
    assert run("explain", "-o", "/dev/null", str(console)).returncode == 0
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    with subprocess.Popen(["cat", str(fifo)], stdout=subprocess.PIPE) as reader:
        assert run("explain", "-o", str(fifo), str(console)).returncode == 0
        assert b"FAILED" in reader.communicate()[0]
    assert b"FAILED" in run("explain", "-o", "-", str(console)).stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_output_to_a_full_disk(run: Run, console: Path) -> None:
    result = run("explain", "-o", "/dev/full", str(console))
    assert (result.returncode, result.stderr) == (2, b"bootdiag: No space left on device\n")


COLOURED = [
    ([], {}, False), (["--color", "always"], {}, True), (["--color", "always"], {"NO_COLOR": "1"}, True),
    ([], {"FORCE_COLOR": "1"}, True), ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    (["--color", "never"], {"FORCE_COLOR": "1"}, False), ([], {"GITHUB_ACTIONS": "true"}, False),
]


@pytest.mark.parametrize(("words", "env", "coloured"), COLOURED)
def test_colour_in_a_pipe(run: Run, console: Path, words: list[str], env: dict[str, str], coloured: bool) -> None:
    assert (b"\x1b[" in run("explain", *words, str(console), env=env).stdout) is coloured


@pytest.mark.parametrize(("words", "env", "coloured"), [
    ([], {"TERM": "xterm"}, True), ([], {"TERM": "dumb"}, False), ([], {"TERM": "xterm", "NO_COLOR": "1"}, False),
    ([], {"TERM": "xterm", "NO_COLOR": ""}, True), (["--color", "never"], {"TERM": "xterm"}, False),
])
def test_colour_on_a_terminal(environment: dict[str, str], console: Path, words: list[str], env: dict[str, str], coloured: bool) -> None:
    master, slave = pty.openpty()
    subprocess.run([sys.executable, "-m", "bootdiag", "explain", *words, str(console)], stdout=slave, check=True, timeout=60,
                   env={**environment, **env})
    os.close(slave)
    shown = b""
    try:
        while block := os.read(master, 65536):
            shown += block
    except OSError:  # the end of a pseudo-terminal
        pass
    os.close(master)
    assert (b"\x1b[" in shown) is coloured


def test_colour_changes_nothing_else(run: Run, console: Path) -> None:
    plain = run("explain", "--color", "never", str(console)).stdout
    assert re.sub(rb"\x1b\[[0-9;]*m", b"", run("explain", "--color", "always", str(console)).stdout) == plain


@pytest.mark.parametrize("env", [{"LANG": "C"}, {"LC_ALL": "C"}, {"LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
                                 {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONIOENCODING": "cp037"}])
def test_no_encoding_is_too_poor(run: Run, env: dict[str, str]) -> None:
    content = CONSOLE.replace(b"Hostname: one", "Hostname: \u4e2d\U0001f4a5\nSunOS \u202egr\u00f6\u00dfe".encode())
    # Python itself takes the C locale for UTF-8, unless it is told not to
    encoding = env.get("PYTHONIOENCODING", "ascii" if "PYTHONUTF8" in env else "utf-8")
    for words in (["explain", "-"], ["explain", "--format", "json", "-"], ["events", "-"], ["events", "--format", "csv", "-"]):
        result = run(*words, input=content, env=env)
        assert (result.returncode, result.stderr) == (0, b"")
        assert result.stdout.decode(encoding).strip()


def test_a_name_in_any_bytes(run: Run, tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff.log")
    with open(name, "wb") as out:
        out.write(CONSOLE)
    for env in ({}, {"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}):
        result = run("explain", name, env=env)
        assert (result.returncode, result.stderr) == (0, b"")
        assert b"FAILED" in result.stdout


@pytest.mark.parametrize(("env", "words", "most"), [
    ({}, [], 80), ({"COLUMNS": "60"}, [], 60), ({"COLUMNS": "60"}, ["--width", "120"], 120), ({"COLUMNS": "x"}, [], 80),
    ({"COLUMNS": "0"}, [], 80), ({"COLUMNS": "\u0663"}, [], 80)])
def test_width(run: Run, console: Path, env: dict[str, str], words: list[str], most: int) -> None:
    lines = run("explain", *words, "-", env=env, input=CONSOLE).stdout.decode().splitlines()
    prose = [line for line in lines if not re.match(r"^ +(?:guest|dom0|loader|firmware) ", line) and not line.startswith("         ")]
    assert max(map(len, prose)) <= most
