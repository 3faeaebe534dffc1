"""Every failure maps to its exit code, with a sentence and without a traceback: real processes, real signals."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bootdiag import main as main_module
from bootdiag.main import fast_request, main
from tests.conftest import Run

CONSOLE = b"""SunOS Release 5.11 Version snv_104 32-bit
Hostname: one
Requesting System Maintenance Mode
Console login service(s) cannot run
Enter user name for system maintenance (control-d to bypass): """
BOOTDIAG = [sys.executable, "-m", "bootdiag"]
HINT = b"still reading"


@pytest.fixture
def console(tmp_path: Path) -> Path:
    path = tmp_path / "console.log"
    path.write_bytes(CONSOLE)
    return path


@pytest.fixture
def silent(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A bootdiag that has read a console from a pipe that stays open, and waits for more."""
    process = subprocess.Popen([*BOOTDIAG, "explain", "--format", "json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment)
    assert process.stdin is not None
    process.stdin.write(CONSOLE)
    process.stdin.flush()
    with process:
        yield process
        process.kill()


def outcome(process: subprocess.Popen[bytes]) -> tuple[int, bytes, bytes]:
    assert process.stdout is not None and process.stderr is not None
    out, err = process.stdout.read(), process.stderr.read()
    return process.wait(20), out, err


def told(result: subprocess.CompletedProcess[bytes]) -> str:
    """What was said on standard error: one line, no traceback."""
    text = result.stderr.decode()
    assert "Traceback" not in text and text.count("\n") == 1
    return text


def test_analysed(run: Run, console: Path) -> None:
    result = run("explain", str(console))
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"FAILED" in result.stdout


@pytest.mark.parametrize(("content", "code"), [(CONSOLE, 1), (b"int main(void);\n", 3), (b"", 3),
                                               (b"SunOS Release 5.11 Version snv_104 32-bit\nHostname: a\n\na console login: ", 0)])
def test_exit_code_tells_the_verdict(run: Run, content: bytes, code: int) -> None:
    assert run("explain", "-", input=content).returncode == 0
    assert run("explain", "--exit-code", "-", input=content).returncode == code


def test_missing_file(run: Run) -> None:
    result = run("explain", "/nonexistent/console.log")
    assert (result.returncode, result.stdout) == (2, b"")
    assert told(result) == "bootdiag: /nonexistent/console.log: no such file or directory\n"


def test_directory(run: Run, tmp_path: Path) -> None:
    result = run("explain", str(tmp_path))
    assert result.returncode == 2
    assert told(result) == f"bootdiag: {tmp_path}: is a directory\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_forbidden_file(run: Run, console: Path) -> None:
    console.chmod(0)
    result = run("explain", str(console))
    assert result.returncode == 2
    assert "permission denied" in told(result)


def test_a_name_cannot_act_on_the_terminal(run: Run) -> None:
    result = run("explain", "\x1b[2J\u202eevil\n.log")
    assert result.returncode == 2
    assert told(result) == "bootdiag: \\x1b[2J\\u202eevil\\x0a.log: no such file or directory\n"


def test_the_other_captures_are_still_reported(run: Run, console: Path, tmp_path: Path) -> None:
    result = run("explain", "--format", "json", "missing", str(console), str(tmp_path), str(console))
    assert result.returncode == 2
    assert [one["verdict"] for one in json.loads(result.stdout)] == ["failed", "failed"]
    assert result.stderr.decode().splitlines() == ["bootdiag: missing: no such file or directory", f"bootdiag: {tmp_path}: is a directory"]


def test_several_captures_are_an_array_even_if_one_is_left(run: Run, console: Path) -> None:
    assert isinstance(json.loads(run("explain", "--format", "json", "missing", str(console)).stdout), list)
    assert json.loads(run("explain", "--format", "json", "missing", "too").stdout) == []
    assert isinstance(json.loads(run("explain", "--format", "json", str(console)).stdout), dict)


def test_a_limit_is_named(run: Run, tmp_path: Path) -> None:
    import gzip

    bomb = tmp_path / "bomb.gz"
    with gzip.open(bomb, "wb") as out:
        for _ in range(80):
            out.write(bytes(1 << 20))
    result = run("explain", str(bomb))
    assert result.returncode == 2
    assert told(result) == f"bootdiag: {bomb}: decompresses to more than 200 times its size (limit: ratio)\n"


@pytest.mark.parametrize("words", [["explain", "--formt", "json"], ["explian"], ["explain", "--width", "x"], ["events"],
                                   ["events", "--format", "json", "missing"], ["rules", "show", "cdrom-not-fund"], ["--no-such"]])
def test_usage(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"Traceback" not in result.stderr and result.stderr.strip()


def test_the_nearest_is_suggested(run: Run) -> None:
    assert b"explain" in run("explian").stderr
    assert b"--format" in run("explain", "--formt", "json").stderr


def test_no_capture_on_a_terminal(environment: dict[str, str]) -> None:
    """Who types the command alone is told at once what it needs."""
    master, slave = pty.openpty()
    for words in (["explain"], ["explain", "--exit-code"]):
        result = subprocess.run([*BOOTDIAG, *words], stdin=slave, capture_output=True, timeout=20, env=environment)
        assert (result.returncode, result.stdout) == (2, b"")
        assert told(result).startswith("bootdiag: no capture given")
    os.close(master)
    os.close(slave)


def test_broken_pipe(environment: dict[str, str], console: Path) -> None:
    for words in (["explain", str(console)], ["explain", "--exit-code", str(console)], ["events", str(console)], ["--help"],
                  ["rules", "list"], ["doctor"]):
        out, into = os.pipe()
        os.close(out)
        result = subprocess.run([*BOOTDIAG, *words], stdin=subprocess.DEVNULL, stdout=into, stderr=subprocess.PIPE, env=environment,
                                timeout=60)
        os.close(into)
        assert (result.returncode, result.stderr) == (0, b""), words


def test_broken_pipe_in_the_middle(environment: dict[str, str], tmp_path: Path) -> None:
    big = tmp_path / "big.log"
    big.write_bytes(CONSOLE * 20000)
    script = f'{sys.executable} -m bootdiag events {big} | head -1; echo "${{PIPESTATUS[0]}}"'
    result = subprocess.run(["bash", "-c", script], capture_output=True, env=environment, timeout=60)
    assert result.stdout.splitlines()[-1] == b"0"
    assert result.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("words", [["explain"], ["explain", "--format", "json"], ["events"], ["--help"]])
def test_full_disk(environment: dict[str, str], console: Path, words: list[str]) -> None:
    target = [] if words == ["--help"] else [str(console)]
    with open("/dev/full", "wb") as full:
        result = subprocess.run([*BOOTDIAG, *words, *target], stdout=full, stderr=subprocess.PIPE, env=environment, timeout=60)
    assert result.returncode == 2
    assert result.stderr == b"bootdiag: No space left on device\n"


@pytest.mark.parametrize(("closed", "words", "code", "said"), [
    ("0<&-", "explain -", 2, "bootdiag: standard input is closed\n"),
    ("0<&-", "events -", 2, "bootdiag: standard input is closed\n"),
    ("0<&-", "explain CONSOLE", 0, ""),
    ("1>&-", "explain CONSOLE", 2, "bootdiag: standard output is closed\n"),
    ("2>&-", "explain CONSOLE", 0, ""),
    ("2>&-", "explain missing", 2, ""),
    ("0<&- 1>&- 2>&-", "explain CONSOLE", 2, ""),
])
def test_closed_streams(environment: dict[str, str], console: Path, closed: str, words: str, code: int, said: str) -> None:
    command = f"{sys.executable} -m bootdiag {words.replace('CONSOLE', str(console))} {closed}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, env=environment, timeout=60)
    assert (result.returncode, result.stderr.decode()) == (code, said)


def test_an_open_pipe_is_spoken_of_once(silent: subprocess.Popen[bytes]) -> None:
    assert silent.stdin is not None and silent.stderr is not None
    start = time.monotonic()
    line = silent.stderr.readline()
    assert 1.5 < time.monotonic() - start < 15
    assert HINT in line and b"bootdiag watch" in line
    silent.stdin.write(b"root\n")
    silent.stdin.close()
    code, out, err = outcome(silent)
    assert (code, err) == (0, b"")
    assert json.loads(out)["verdict"] == "failed"


def test_a_pipe_that_ends_is_not_spoken_of(run: Run) -> None:
    assert run("explain", "-", input=CONSOLE).stderr == b""


def test_the_first_interrupt_ends_the_capture(silent: subprocess.Popen[bytes]) -> None:
    assert silent.stderr is not None
    silent.stderr.readline()
    silent.send_signal(signal.SIGINT)
    code, out, err = outcome(silent)
    assert (code, err) == (0, b"")
    document = json.loads(out)
    assert document["verdict"] == "failed"
    assert document["outcome"] == {"id": "maintenance", "line": 5}
    assert any("Interrupted" in note for note in document["notes"])


def test_an_interrupt_before_anything_was_read(environment: dict[str, str]) -> None:
    with subprocess.Popen([*BOOTDIAG, "explain"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment) as process:
        assert process.stderr is not None
        assert HINT in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        code, out, err = outcome(process)
    assert (code, err) == (0, b"")
    assert b"NOT-A-BOOT-LOG" in out


SLOW = """
import sys, time
import bootdiag.main, bootdiag.explain
whole = bootdiag.explain.analyze_file
def slow(*given, **more):
    found = whole(*given, **more)
    print("diagnosing", file=sys.stderr, flush=True)
    time.sleep(30)
    return found
bootdiag.explain.analyze_file = slow
sys.exit(bootdiag.main.main(["explain", "-"]))
"""


def test_the_second_interrupt_stops_at_once(environment: dict[str, str]) -> None:
    with subprocess.Popen([sys.executable, "-c", SLOW], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment) as process:
        assert process.stdin is not None and process.stderr is not None
        process.stdin.write(CONSOLE)
        process.stdin.flush()
        assert HINT in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.readline() == b"diagnosing\n"
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        code, out, err = outcome(process)
    assert (code, out, err) == (130, b"", b"")
    assert time.monotonic() - start < 10


def test_interrupted_at_a_thousand_places(environment: dict[str, str], tmp_path: Path) -> None:
    """Whenever it comes: 0 with a report or 130 without one, never a traceback."""
    big = tmp_path / "big.log"
    big.write_bytes(CONSOLE.replace(b"one", b"two") * 4000)
    for wait in (0.15, 0.25, 0.35, 0.5, 0.7):
        with subprocess.Popen([*BOOTDIAG, "explain", str(big)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment) as process:
            time.sleep(wait)
            process.send_signal(signal.SIGINT)
            code, _, err = outcome(process)
        if b"bootdiag" not in err and b"Traceback" in err:
            continue  # Python itself was still starting
        assert code in (0, 130, -signal.SIGINT)
        assert err == b""


def test_an_ignored_interrupt_stays_ignored(environment: dict[str, str]) -> None:
    script = f"trap '' INT; exec {sys.executable} -m bootdiag explain -"
    with subprocess.Popen(["bash", "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment) as process:
        assert process.stdin is not None and process.stderr is not None
        process.stdin.write(CONSOLE)
        process.stdin.flush()
        assert HINT in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        assert process.poll() is None
        process.stdin.close()
        code, out, _ = outcome(process)
    assert code == 0 and b"FAILED" in out


@pytest.mark.parametrize(("error", "code", "said"), [
    (RuntimeError("x"), 2, "this is a bug in bootdiag: RuntimeError: x"), (RecursionError(), 2, "this is a bug"),
    (MemoryError(), 2, "out of memory"), (KeyboardInterrupt(), 130, ""),
    (OSError(5, "Input/output error", "f"), 2, "f: Input/output error"),
])
def test_whatever_happens(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int,
                          said: str) -> None:
    def fail(words: list[str]) -> int:
        raise error

    monkeypatch.setattr(main_module, "_run", fail)
    assert main(["explain"]) == code
    assert said in capsys.readouterr().err


FAST = [["explain"], ["explain", "-"], ["explain", "FILE"], ["explain", "--format", "json", "FILE"], ["explain", "FILE", "--format=json"],
        ["explain", "--format", "text", "-"], ["explain", "missing"], ["explain", ""]]


@pytest.mark.parametrize("words", FAST)
def test_the_fast_path_says_the_same_as_typer(environment: dict[str, str], console: Path, words: list[str]) -> None:
    words = [word.replace("FILE", str(console)) for word in words]
    assert fast_request(words) is not None
    typer = "import sys, bootdiag.main as m; m.fast_request = lambda words: None; sys.exit(m.main())"
    one, two = (subprocess.run([sys.executable, *how, *words], input=CONSOLE, capture_output=True, env=environment, timeout=60)
                for how in (["-m", "bootdiag"], ["-c", typer]))
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)


@pytest.mark.parametrize("words", [[], ["rules"], ["explain", "--help"], ["explain", "a", "b"], ["explain", "--format", "pdf", "a"],
                                   ["explain", "--", "a"], ["explain", "--format"], ["events", "a"]])
def test_all_else_is_left_to_typer(words: list[str]) -> None:
    assert fast_request(words) is None


def test_progress_is_shown_on_a_terminal_only(environment: dict[str, str], tmp_path: Path) -> None:
    slow = "import time, bootdiag.live as live, sys; ready = live.Live.ready\n" \
           "def late(self, file):\n    time.sleep(0.6)\n    return ready(self, file)\n" \
           "live.Live.ready = late\nimport bootdiag.main as m; sys.exit(m.main(sys.argv[1:]))"
    big = tmp_path / "big.log"
    big.write_bytes(CONSOLE.rstrip() + b"\n" + b"noise\n" * 30000)
    master, slave = pty.openpty()
    result = subprocess.run([sys.executable, "-c", slow, "explain", str(big)], stdout=subprocess.PIPE, stderr=slave, timeout=60,
                            env=environment)
    os.close(slave)
    shown = os.read(master, 65536)
    os.close(master)
    assert result.returncode == 0
    assert b"bootdiag: read 0 MiB" in shown
    assert shown.endswith(b"\r") and shown.rpartition(b"\r")[0].rpartition(b"\r")[2].strip() == b""
    result = subprocess.run([sys.executable, "-c", slow, "explain", str(big)], capture_output=True, timeout=60, env=environment)
    assert result.stderr == b""


# What a plain explanation needs of the standard library and of bootdiag; all else would make each start slower.
HEAVY = {"typer", "click", "rich", "pydantic", "lark", "pandas", "numpy", "matplotlib", "jinja2", "rapidfuzz", "pebble", "pyarrow", "dask",
         "asyncio", "multiprocessing", "concurrent", "subprocess", "tempfile", "hashlib", "ssl", "socket", "http", "email", "xml",
         "tomllib", "argparse", "inspect", "dataclasses", "logging", "decimal", "random", "shutil", "gettext", "ast", "csv"}


@pytest.mark.parametrize("kind", ["text", "json"])
def test_the_fast_path_loads_little(environment: dict[str, str], console: Path, kind: str) -> None:
    script = "import sys\nfrom bootdiag.main import main\nmain()\nprint(*sys.modules, file=sys.stderr)"
    for _ in range(2):  # the first may have to make tables
        result = subprocess.run([sys.executable, "-c", script, "explain", "--format", kind, str(console)], capture_output=True,
                                env=environment, timeout=120)
    modules = {name.partition(".")[0] for name in result.stderr.decode().split()}
    assert "bootdiag" in modules
    assert sorted(modules & HEAVY) == []
    ours = {name for name in result.stderr.decode().split() if name.startswith("bootdiag.")}
    assert not {name for name in ours if name.startswith(("bootdiag.cli", "bootdiag.runs", "bootdiag.grammar.load"))}
