"""A console that is watched: what is said while it runs, and at its end what `explain` says."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bootdiag import analyze, analyze_file
from bootdiag.limits import Limits
from bootdiag.reports.model import DiagnosisOf, Report
from bootdiag.site import Site
from bootdiag.watch import GOALS, Ended, Request, Session, silences
from bootdiag.watch_out import Out
from bootdiag.watching import Change, Finding, State, changes
from tests.conftest import ROOT, Run

SAMPLES = sorted((ROOT / "samples").glob("*/console.log"))
SEED = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_bytes()
HEALTHY = (ROOT / "samples" / "nexenta-xenserver-pv-healthy" / "console.log").read_bytes()
TWO = (ROOT / "tests" / "reports" / "golden" / "two-boots" / "console.log").read_bytes()
SLOW = bool(os.environ.get("BOOTDIAG_SLOW"))
BOOTDIAG = [sys.executable, "-m", "bootdiag"]


class Script:
    """A source and its clock: pieces that come one after the other, or (a number) so many seconds of silence."""

    def __init__(self, *pieces: bytes | float) -> None:
        self.now = 1000.0
        self.pieces = [*pieces]
        self.told: list[str] = []

    def read(self, timeout: float) -> bytes | None:
        if not self.pieces:
            return None
        piece = self.pieces[0]
        if isinstance(piece, bytes):
            self.pieces.pop(0)
            return piece
        passed = min(timeout, piece) or 0.001
        self.now += passed
        self.pieces[0] = piece - passed
        if self.pieces[0] <= 1e-6:
            self.pieces.pop(0)
        return b""

    def news(self) -> list[str]:
        return []

    def close(self) -> None:
        return


class Record(Out):
    """What is said, with the time of it."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.said: list[tuple[float, str, Any]] = []

    def change(self, change: Change) -> None:
        self.said.append((self.script.now, change.kind, change))

    def silence(self, seconds: float, most: float, phase: str | None, line: int, open_ones: Any) -> None:
        self.said.append((self.script.now, "silence", (seconds, most, phase, line)))

    def source(self, news: str) -> None:
        self.said.append((self.script.now, "source", news))

    def end(self, report: Report) -> None:
        return


def watched(*pieces: bytes | float, request: Request = Request()) -> tuple[Session, Record, Report]:
    """Watch a scripted console to its end: the session, what was said, the report."""
    script = Script(*pieces)
    record = Record(script)
    session = Session(script, record, Ended(), request, Site(), silences(request.silence), [], clock=lambda: script.now)
    analysis = analyze_file(session, limits=Limits(capture=sys.maxsize), watcher=session.watching.follow)  # type: ignore[arg-type]
    session.finish(analysis)
    return session, record, analysis.report


def cut(content: bytes, random: Random) -> Iterator[bytes | float]:
    """`content` in random pieces, with pauses now and then."""
    at = 0
    while at < len(content):
        size = random.choice((1, 3, 17, 80, 400))
        yield content[at: at + size]
        at += size
        if random.random() < 0.2:
            yield random.choice((0.01, 0.1, 0.5))


def places(content: bytes, name: str) -> list[int]:
    """Where `content` is cut: at every line and at some bytes, or with BOOTDIAG_SLOW at every byte."""
    if SLOW:
        return list(range(len(content) + 1))
    lines = [number + 1 for number, byte in enumerate(content) if byte == 10]
    random = Random(name)
    return sorted({len(content), *random.sample(lines, min(12, len(lines))), *random.sample(range(len(content)), 8)})


@pytest.mark.timeout(3600 if SLOW else 300)
@pytest.mark.parametrize("console", SAMPLES, ids=lambda path: path.parent.name)
def test_it_ends_in_what_explain_says(console: Path) -> None:
    content = console.read_bytes()
    for place in places(content, console.parent.name):
        part = content[:place]
        _, record, report = watched(*cut(part, Random(place)))
        assert report == analyze(part).report, place
        standing: dict[str, str] = {}
        for _, kind, change in record.said:
            if kind == "finding":
                assert change.finding.signature not in standing
                standing[change.finding.signature] = change.finding.role
            elif kind == "revised" and change.what in ("superseded", "withdrawn"):
                del standing[change.finding.signature]
            elif kind == "revised":
                standing[change.finding.signature] = change.finding.role
        boots = {one.number for one in report.boots}
        assert standing == {one.signature: one.role for one in report.diagnoses if one.boot in boots}, place


def test_every_line_by_itself() -> None:
    """Each line is judged as soon as it is there, however it is cut into bytes: at the latest 0.2 s after it."""
    first = {one.evidence[0].line: one.id for one in analyze(SEED).report.diagnoses if one.evidence}
    pieces: list[bytes | float] = []
    for line in SEED.splitlines(keepends=True):
        pieces += [line, 10.0]
    _, record, _ = watched(*pieces)
    said = {change.line: now for now, kind, change in record.said if kind == "finding"}
    assert said.keys() == first.keys()
    for _, kind, change in record.said:
        if kind == "finding" and change.finding.id == "cdrom-not-found":
            assert 0 <= said[change.line] - (1000 + 10 * (change.line - 1)) <= 0.2


def test_a_beginning_beyond_what_is_judged() -> None:
    """Behind so many lines the capture layer hands them on one by one; nothing changes for who watches."""
    filler = b"".join(b"e1000g%d: some chatter of a driver, number %d\n" % (number % 7, number) for number in range(3000))
    lines = SEED.splitlines(keepends=True)
    _, record, report = watched(filler, 1.0, *(piece for line in lines for piece in (line, 1.0)))
    assert report == analyze(filler + SEED).report
    said = [(change.finding.id, change.finding.variant) for _, kind, change in record.said
            if kind == "finding" and change.finding.kind == "fault"]
    # what the mount said alone gives way to what the service's failure says
    assert said == [("cdrom-not-found", "xpv-installer"), ("filesystem-service-failed", "mount"), ("filesystem-service-failed", None),
                    ("no-console-login", None)]
    ended = [(now, change) for now, kind, change in record.said if kind == "outcome"]
    assert [change.what for _, change in ended] == ["maintenance"]
    # the prompt, which no newline ends
    prompt, = [now for now, kind, change in record.said if kind == "outcome"]
    assert prompt < 1000 + 1 + len(lines) + 0.5


def test_several_boots() -> None:
    _, record, report = watched(*cut(TWO, Random(1)))
    assert report == analyze(TWO).report
    assert [change.boot for _, kind, change in record.said if kind == "boot"] == [2]
    outcomes = {change.boot: (change.what, change.verdict) for _, kind, change in record.said if kind == "outcome"}
    assert outcomes[1][1] == report.boots[0].verdict and len(outcomes) == 2


def test_many_boots_at_once() -> None:
    content = SEED.rstrip(b" ") + b"\n"
    session, record, report = watched(*[content * 4] * 30)
    assert report == analyze(content * 120).report
    assert session.watching._number == 120 and len(session.watching._gone) <= 8
    assert record.said[-1][2].boot == 120


DIAGNOSIS = DiagnosisOf("smf-method-failed", None, "fault", "root", (), 1, "s", "error", "likely", "r", 1, "A method failed", "", "", (),
                        (), (), ())
FOUND = Finding(DIAGNOSIS, False, ("cdrom-not-found",), {"fmri": "a"})
OTHER = Finding(DIAGNOSIS._replace(id="cdrom-not-found", signature="c", title="No CD"), False, (), {"vbd": "b"})


def state(*findings: Finding, outcome: str | None = None) -> State:
    return State(1, 1, False, {}, outcome, None, "failed", {one.told.signature: one for one in findings})


@pytest.mark.parametrize(("after", "told"), [
    (state(FOUND), []),
    (state(FOUND, OTHER), [("finding", None)]),
    (state(OTHER), [("finding", None), ("revised", "superseded")]),
    (state(OTHER._replace(gives={"fmri": "b"})), [("finding", None), ("revised", "withdrawn")]),  # about another service
    (state(), [("revised", "withdrawn")]),
    (state(FOUND._replace(open=True)), [("revised", "withdrawn")]),
    (state(FOUND._replace(told=DIAGNOSIS._replace(confidence="certain"))), [("revised", "confidence")]),
    (state(FOUND._replace(told=DIAGNOSIS._replace(role="consequence", caused_by=("c",))), OTHER),
     [("finding", None), ("revised", "consequence")]),
    (state(FOUND, outcome="panic"), [("outcome", "panic")]),
])
def test_what_is_revised_is_said(after: State, told: list[tuple[str, str | None]]) -> None:
    found = list(changes(state(FOUND), after))
    assert [(change.kind, change.what) for change in found] == told
    for change in found:
        if change.what in ("consequence", "superseded"):
            assert [one.title for one in change.by] == ["No CD"]


def test_what_is_missing_is_not_missed_too_early() -> None:
    """A finding that rests on what has not come yet is told only when it can't come any more."""
    waiting = Finding(DIAGNOSIS, True, (), {})
    assert list(changes(None, state(waiting))) == []
    assert [change.kind for change in changes(None, state(waiting), final=True)] == ["finding"]


def test_an_outcome_that_was_none() -> None:
    assert [(one.kind, one.what) for one in changes(state(outcome="debugger"), state())] == [("outcome", None)]


BANNER = b"SunOS Release 5.11 Version snv_104 32-bit\nHostname: a\n"


@pytest.mark.parametrize(("given", "most"), [((), 180.0), (("30",), 30.0), (("30", "init=50"), 50.0), (("kernel=5",), 180.0)])
def test_silence(given: tuple[str, ...], most: float) -> None:
    _, record, _ = watched(BANNER, 1000.0, b"x\n", request=Request(silence=given))
    (now, _, told), = [one for one in record.said if one[1] == "silence"]
    assert told[1:] == (most, "init", 2) and 1000 + most <= now < 1000 + most + 0.5


@pytest.mark.parametrize(("pieces", "given"), [((BANNER, 1000.0), ("0",)), ((BANNER + b"a console login: ", 9000.0), ()),
                                               ((BANNER + b"a console login: ", 9000.0), ("5",))])
def test_no_silence(pieces: tuple[bytes | float, ...], given: tuple[str, ...]) -> None:
    _, record, _ = watched(*pieces, request=Request(silence=given))
    assert not [one for one in record.said if one[1] == "silence"]


@pytest.mark.parametrize(("until", "pieces", "code"), [
    ("login", (BANNER, 5.0, b"a console login: ", 5.0, b"root\n"), 0),
    ("kernel", (BANNER, 5.0, b"more\n"), 0),
    ("devices", (BANNER, 5.0, b"more\n"), 0),  # a later phase was reached
    ("login", (SEED, 100.0, b"a console login: ", 1.0), 1),
    ("maintenance", (SEED, 5.0), 0),
    ("panic", (SEED, 5.0), 1),
    ("login", (BANNER,), 3),
    ("login", (BANNER, 1000.0), 3),
    ("login", (b"", 1000.0), 3),
])
def test_until(until: str, pieces: tuple[bytes | float, ...], code: int) -> None:
    if until == "panic":  # who waits for a panic gets past other faults
        code = 3
    session, record, _ = watched(*pieces, request=Request(until=until, timeout=300))
    assert session.result == code
    assert record.script.now - 1000 <= 301
    if pieces[-1] == 100.0 or code == 1:
        assert record.script.now - 1000 < 10


def test_known_faults_do_not_end_a_test(run: Run, tmp_path: Path) -> None:
    known = tmp_path / "known.toml"
    known.write_text('[[suppress]]\nid = "cdrom-not-found"\nreason = "no medium"\nuntil = 2999-01-01\n')
    part = SEED.split(b"Requesting")[0].split(b"svc.startd")[0]
    assert run("watch", "--until", "login", input=part).returncode == 1
    result = run("watch", "--until", "login", "--suppress", str(known), input=part)
    assert result.returncode == 3 and b"no medium" in result.stdout


# Processes.

def test_text(run: Run) -> None:
    result = run("watch", input=SEED)
    assert (result.returncode, result.stderr) == (0, b"")
    head, _, report = result.stdout.partition(b"\n\n")
    assert report == run("explain", "-", input=SEED).stdout
    assert b"\n    86  FAULT     The installer did not recognise its CD-ROM" in head
    assert b"\n    87  follows   system/filesystem/usr failed" in head
    assert b"\n    93  ended     FAILED: stopped at a maintenance prompt" in head


def test_jsonl(run: Run) -> None:
    result = run("watch", "--format", "jsonl", "-", input=SEED)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["type"] for row in rows][:4] == ["phase"] * 4
    assert rows[-1]["report"] == json.loads(run("explain", "--format", "json", "-", input=SEED).stdout)
    assert rows[-2] == {**rows[-2], "type": "outcome", "outcome": "maintenance", "verdict": "failed", "line": 93}


@pytest.mark.parametrize(("words", "code"), [(["--until", "login"], 1), (["--until", "maintenance"], 0), (["--until", "reboot"], 1)])
def test_exit_codes(run: Run, words: list[str], code: int) -> None:
    assert run("watch", *words, input=SEED).returncode == code


def test_a_timeout(environment: dict[str, str]) -> None:
    process = subprocess.Popen([*BOOTDIAG, "watch", "--until", "login", "--timeout", "0.5"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               env=environment)
    with process:
        assert process.stdout is not None
        out = process.stdout.read()
        assert process.wait(60) == 3
    assert b"0.5 s are over" in out and b"NOT-A-BOOT-LOG" in out


@pytest.mark.parametrize("words", [
    ["/no/such/folder/../console.log", "a", "b"], ["--until", "lunch"], ["--silence", "much"], ["--silence", "lunch=5"],
    ["--", "/no/such/command"], ["console.log", "--", "cat"], ["."], ["--record", "/no/such/folder/x"]])
def test_usage(run: Run, words: list[str]) -> None:
    result = run("watch", *words)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.startswith(b"bootdiag: ") and result.stderr.count(b"\n") == 1


def test_goals_are_told(run: Run) -> None:
    said = run("watch", "--until", "x").stderr.decode()
    assert all(goal in said for goal in GOALS)


def test_nothing_to_watch(environment: dict[str, str]) -> None:
    master, slave = pty.openpty()
    result = subprocess.run([*BOOTDIAG, "watch"], stdin=slave, capture_output=True, timeout=60, env=environment)
    os.close(master)
    os.close(slave)
    assert result.returncode == 2 and b"nothing to watch" in result.stderr


def test_record(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "console.log"
    assert run("watch", "--record", str(target), input=SEED).returncode == 0
    assert target.read_bytes() == SEED
    again = run("watch", "--record", str(target), input=HEALTHY)
    assert again.returncode == 2 and b"exists" in again.stderr and target.read_bytes() == SEED
    assert run("watch", "--record", str(target), "--force", input=HEALTHY).returncode == 0
    assert target.read_bytes() == HEALTHY


# A command.

def test_a_command(run: Run, tmp_path: Path) -> None:
    script = "test -t 0 && test -t 1 && printf 'SunOS Release 5.11 Version snv_104 32-bit\\nHostname: a\\n\\na console login: '"
    result = run("watch", "--format", "jsonl", "--until", "login", "--", "sh", "-c", script)
    assert result.returncode == 0
    assert json.loads(result.stdout.splitlines()[-1])["report"]["verdict"] == "booted"


def test_a_command_that_fails(run: Run) -> None:
    result = run("watch", "--", "sh", "-c", "echo no such domain; exit 3")
    assert result.returncode == 2
    assert result.stderr == b"bootdiag: the command ended with status 3\n"
    assert b"NOT-A-BOOT-LOG" in result.stdout
    assert run("watch", "--until", "login", "--", "sh", "-c", "exit 3").returncode == 3


def test_a_command_is_ended(run: Run, tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    script = f"echo $$ > {noted}; echo Hostname: a; exec sleep 600"
    assert run("watch", "--timeout", "1", "--", "sh", "-c", script).returncode == 0
    with pytest.raises(ProcessLookupError):
        os.kill(int(noted.read_text()), 0)


def test_a_stubborn_command_is_ended_too(run: Run, tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    script = f"trap '' HUP TERM; echo $$ > {noted}; while :; do sleep 0.2; done"
    assert run("watch", "--timeout", "1", "--", "sh", "-c", script).returncode == 0
    with pytest.raises(ProcessLookupError):
        os.kill(int(noted.read_text()), 0)


# Signals and the terminal.

def reads(file: int, until: bytes, seconds: float = 60) -> bytes:
    """What comes from `file` up to and with `until`."""
    found = b""
    deadline = time.monotonic() + seconds
    while until not in found and time.monotonic() < deadline:
        if select.select([file], [], [], 0.5)[0]:
            try:
                block = os.read(file, 65536)
            except OSError:
                break
            if not block:
                break
            found += block
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_the_report(environment: dict[str, str], number: int) -> None:
    process = subprocess.Popen([*BOOTDIAG, "watch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    with process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        process.stdin.write(SEED)
        process.stdin.flush()
        said = reads(process.stdout.fileno(), b"maintenance prompt")
        process.send_signal(number)
        said += process.stdout.read()
        assert process.wait(60) == 0 and process.stderr.read() == b""
    explained = subprocess.run([*BOOTDIAG, "explain", "-"], input=SEED, capture_output=True, env=environment).stdout
    assert said.partition(b"\n\n")[2] == explained


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_terminal_is_as_it_was(environment: dict[str, str], number: int, tmp_path: Path) -> None:
    (tmp_path / "console.log").write_bytes(SEED)
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    process = subprocess.Popen([*BOOTDIAG, "watch", str(tmp_path / "console.log")], stdin=slave, stdout=slave, stderr=slave,
                               env={**environment, "TERM": "xterm", "NO_COLOR": "1"}, start_new_session=True)
    said = reads(master, b"watching ")
    said += reads(master, b"silent for")
    process.send_signal(number)
    said += reads(master, b"lines understood")
    assert process.wait(60) == 0
    assert termios.tcgetattr(slave) == before
    os.close(slave)
    os.close(master)
    assert said.rfind(b"\x1b[?25h") > said.rfind(b"\x1b[?25l") >= 0, "the cursor is shown again"
    assert said.count(b"FAILED: stopped at a maintenance prompt") == 2


HOSTILE = (b"SunOS Release 5.11 Version snv_104 32-bit\nHostname: a\x1b[2J\x1b]0;evil\x07\n"
           b"WARNING: \xe2\x80\xae[red]x\x1b[31m /pci@0,0 (Disk0): \x9b2J [/red]\n"
           b'Apr  2 12:42:44 svc.startd[7]: svc:/x\x07y/\xc2\x9b2J:default: Method "/lib/svc/method/\x1b]2;x" failed with exit status 95.\n'
           b"Requesting System Maintenance Mode\n\x1bc")


def test_nothing_of_the_console_acts_on_the_terminal(run: Run, environment: dict[str, str]) -> None:
    for words in ([], ["--format", "jsonl"]):
        shown = run("watch", *words, input=HOSTILE).stdout
        assert not {*shown.decode()} & {*map(chr, (*range(10), *range(11, 32), *range(127, 160))), "\u202e"}
    master, slave = pty.openpty()
    process = subprocess.Popen([*BOOTDIAG, "watch"], stdin=subprocess.PIPE, stdout=slave,
                               env={**environment, "TERM": "xterm", "NO_COLOR": "1"})
    os.close(slave)
    assert process.stdin is not None
    process.stdin.write(HOSTILE)
    process.stdin.close()
    said = reads(master, b"never to be found", 60).decode("utf-8", "replace")
    assert process.wait(60) == 0
    os.close(master)
    for own in ("\x1b[?25l", "\x1b[?25h", "\x1b[2K", "\x1b[1A", "\x1b[2m", "\x1b[0m", "\r", "\n"):
        said = said.replace(own, "")
    assert not {*said} & {*map(chr, (*range(32), *range(127, 160))), "\u202e"}


# Files.

@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "console.log"


def taken(source: Any, count: int = 3) -> bytes:
    return b"".join(source.read(0.2) or b"" for _ in range(count))


def test_a_file_that_grows(log: Path) -> None:
    from bootdiag.following import File

    log.write_bytes(b"one\n")
    source = File(str(log))
    assert taken(source) == b"one\n"
    with log.open("ab") as out:
        out.write(b"two\nthr")
    assert taken(source) == b"two\nthr" and source.news() == []
    source.close()


def test_only_what_is_new(log: Path) -> None:
    from bootdiag.following import File

    log.write_bytes(b"one\n")
    source = File(str(log), new=True)
    with log.open("ab") as out:
        out.write(b"two\n")
    assert taken(source) == b"two\n"
    source.close()


def test_a_file_that_is_renamed(log: Path) -> None:
    from bootdiag.following import File

    log.write_bytes(b"one\ntw")
    source = File(str(log))
    assert taken(source) == b"one\ntw"
    with log.open("ab", buffering=0) as out:
        out.write(b"o")
        log.rename(log.with_suffix(".1"))
        assert taken(source) == b"o"
        out.write(b"?")  # whoever writes has it open still
    assert taken(source) == b"?" and source.news() == []
    log.write_bytes(b"three\n")
    assert taken(source, 6) == b"\nthree\n"
    assert source.news() == ["it was rotated; the new file is read from its beginning"]
    source.close()


def test_a_file_that_is_cut(log: Path) -> None:
    from bootdiag.following import File

    log.write_bytes(b"one\ntwo")
    source = File(str(log))
    assert taken(source) == b"one\ntwo"
    log.write_bytes(b"new\n")
    assert taken(source) == b"\nnew\n"
    assert source.news() == ["it was cut, and is read from its beginning"]
    source.close()


def test_a_file_that_is_not_there_yet(log: Path) -> None:
    from bootdiag.following import File

    source = File(str(log), new=True)
    assert taken(source) == b"" and source.news() == ["it is not there yet; waiting for it"]
    log.write_bytes(b"one\n")
    assert taken(source) == b"one\n" and source.news() == ["it is there now"]
    source.close()


def test_a_rotated_file_to_its_end(environment: dict[str, str], log: Path, tmp_path: Path) -> None:
    """The console goes on in a new file; the recorded bytes are those that were read, and `explain` says the same of them."""
    half = SEED.index(b"\n", len(SEED) // 2) + 1
    log.write_bytes(SEED[:half])
    record = tmp_path / "all.log"
    process = subprocess.Popen([*BOOTDIAG, "watch", "--format", "jsonl", "--until", "maintenance", "--timeout", "100", "--record",
                                str(record), str(log)], stdout=subprocess.PIPE, env=environment)
    with process:
        assert process.stdout is not None
        said = reads(process.stdout.fileno(), b'"init"')
        log.rename(tmp_path / "console.log.1")
        log.write_bytes(SEED[half:])
        said += process.stdout.read()
        assert process.wait(60) == 0
    rows = [json.loads(line) for line in said.splitlines()]
    assert record.read_bytes() == SEED
    assert any(row["type"] == "source" and "rotated" in row["text"] for row in rows)
    assert rows[-1]["report"]["verdict"] == "failed"


def test_a_fifo(environment: dict[str, str], tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    with subprocess.Popen([*BOOTDIAG, "watch", str(fifo)], stdout=subprocess.PIPE, env=environment) as process:
        with open(fifo, "wb") as out:
            out.write(SEED)
        assert process.stdout is not None
        assert b"FAILED: stopped at a maintenance prompt (line 93)" in process.stdout.read()
        assert process.wait(60) == 0


# The document.

WATCHING = (ROOT / "docs" / "watch.md").read_text(encoding="utf-8")


def test_commands_of_the_document_are_understood() -> None:
    import re

    from bootdiag import cli

    lines = re.findall(r"^    (?:\$ )?(?:.*\| )?bootdiag ([a-z].*?)(?:  .*| <.*)?$", WATCHING, re.MULTILINE)
    assert len(lines) >= 7
    for line in lines:
        assert callable(cli.app(line.split(), standalone_mode=False, prog_name="bootdiag")), line


def test_usual_silence_is_told() -> None:
    from bootdiag.boot.markers import PHASES
    from bootdiag.knowledge.silence import USUAL

    for phase, (seconds, why) in USUAL.items():
        assert f"| {phase or 'nothing yet'} | {seconds} | {why} |" in WATCHING
    assert {*USUAL} == {"", *(phase.id for phase in PHASES)} - {"login"}


def test_goals_and_marks_are_told() -> None:
    from bootdiag.watch_out import MARKS

    assert all(goal in WATCHING for goal in GOALS)
    assert all(f"`{name}`" in WATCHING for name, _ in MARKS.values())
