"""Whatever recorded a console, what it tells is the same, and every message stands where it stands in the file."""

from __future__ import annotations

import os
import random
import re

import pytest

import bootdiag
from bootdiag.capture import CaptureError
from bootdiag.capture.stamps import Clock
from bootdiag.capture.wrappers import NAMES
from bootdiag.reports.model import Report
from tests.capture import wrappers
from tests.capture.wrappers import WRITERS, Written
from tests.conftest import ROOT

SAMPLES = {path.parent.name: path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
           for path in sorted((ROOT / "samples").glob("*/console.log"))}
SEED = SAMPLES["nexenta-xenserver-pv"]
# What these put before a line are words of the system or of Xen, which the grammar reads: a message begins with them.
WORDS = {"guest's lines in the hypervisor's log", "guest's lines, dated", "syslogd's file"}
PAGE = (ROOT / "docs" / "wrappers.md").read_text(encoding="utf-8")
# Pairs that no one makes, or that can't be told apart.
HOPELESS = {(line.partition(" | ")[0], outer) for line in PAGE.partition("```\n")[2].partition("```")[0].splitlines()
            for outer in line.partition(" | ")[2].split(" ; ")}


@pytest.fixture(scope="module")
def plain() -> dict[str, Report]:
    return {name: bootdiag.analyze("\n".join(lines) + "\n").report for name, lines in SAMPLES.items()}


def differences(report: Report, plain: Report, places: list[list[tuple[int, int]]], words: bool = False) -> list[str]:
    """What `report` tells in another way or in another place than `plain` does."""
    found = []
    if (report.verdict, report.outcome.id) != (plain.verdict, plain.outcome.id):
        found.append(f"{report.verdict}, {report.outcome.id} instead of {plain.verdict}, {plain.outcome.id}")
    told, wanted = ([one._replace(evidence=(), confidence_reason="") for one in which.diagnoses] for which in (report, plain))
    if told != wanted:
        found.append(f"findings: {[one.signature for one in told]} instead of {[one.signature for one in wanted]}")
    elif plain.outcome.line and report.outcome.line != places[plain.outcome.line - 1][0][0]:
        found.append(f"the end on line {report.outcome.line} instead of {places[plain.outcome.line - 1][0][0]}")
    for one, other in zip(report.diagnoses, plain.diagnoses, strict=False):
        for shown, proof in zip(one.evidence, other.evidence, strict=False):
            line, column = places[proof.line - 1][proof.column - 1]
            right = shown.line == line and (column in (0, shown.column) or words) and shown.text.endswith(proof.text)
            if not right or (shown.text != proof.text and not words):
                found.append(f"{shown} instead of {proof} at {line}, {column}")
    return found


@pytest.mark.parametrize("writer", WRITERS)
def test_every_sample_in_every_wrapper(writer: str, plain: dict[str, Report]) -> None:
    wrong = {}
    for name, lines in SAMPLES.items():
        if writer == "syslogd's file" and plain[name].outcome.id == "unfinished":
            continue  # what syslogd wrote down, it wrote on a system that ran
        written = WRITERS[writer](lines)
        found = differences(bootdiag.analyze(written.data).report, plain[name], written.places, writer in WORDS)
        if found:
            wrong[name] = found
    assert wrong == {}


def within(inner: str, outer: str) -> Written:
    """The seed in one wrapper, and that in another."""
    first = WRITERS[inner](SEED)
    try:
        text = first.data.decode("utf-8").removesuffix("\n")
    except UnicodeDecodeError:
        pytest.skip("what the inner one writes is no text")
    lines = text.split("\n")
    second = WRITERS[outer]([line.removesuffix("\r") for line in lines])
    places = [[second.places[line - 1][column - 1] if column else ((second.places[line - 1] or [(1, 0)])[0][0], 0)
               for line, column in row] for row in first.places]
    return Written(second.data, places)


# A kernel's and a hypervisor's log hold no recordings.
OUTER = [name for name in WRITERS if name not in WORDS]
TEXTUAL = [name for name in WRITERS if name not in ("Windows", "journald's export")]


def test_every_wrapper_in_others(plain: dict[str, Report]) -> None:
    """Some pairs of each; all of them with BOOTDIAG_SLOW=1."""
    thorough = os.environ.get("BOOTDIAG_SLOW") == "1"
    pairs = {inner: [outer for outer in OUTER if outer != inner] for inner in TEXTUAL}
    assert len(HOPELESS) <= 0.05 * sum(map(len, pairs.values()))
    wrong = set()
    chance = random.Random(8)
    for inner, outers in pairs.items():
        for outer in outers if thorough else chance.sample(outers, 2):
            written = within(inner, outer)
            words = bool(WORDS & {inner, outer})
            places = [[(line, 0) for line, _ in row] for row in written.places] if words else written.places
            if differences(bootdiag.analyze(written.data).report, plain["nexenta-xenserver-pv"], places, words):
                wrong.add((inner, outer))
    assert wrong - HOPELESS == set()
    assert not thorough or wrong == HOPELESS


def test_the_page_has_every_name() -> None:
    assert set(NAMES) == {name for row in re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE) for name in re.findall(r"`([a-z0-9-]+)`", row)}
    assert len(NAMES) == len(set(NAMES))


def test_nothing_is_taken_off_a_plain_console() -> None:
    for lines in SAMPLES.values():
        assert bootdiag.analyze("\n".join(lines)).capture.recorders == ()


def test_what_recorded_it_is_told() -> None:
    written = WRITERS["CRI"]([line.removesuffix("\n") for line in wrappers.xenconsoled_partial(SEED).data.decode().split("\n")])
    report = bootdiag.analyze(written.data).report
    assert [(one.name, one.clock) for one in report.recorders] == [("cri", "host"), ("xenconsoled", "host")]
    assert report.notes[0] == (
        "Recorded by cri (the host's clock, 2026-04-02T10:00:00.123456789Z to 2026-04-02T10:01:35.123456789Z), "
        "within that xenconsoled (the host's clock, 2026-04-02 09:59:59 to 2026-04-02 12:00:00).")


def test_a_wrapper_that_is_asked_for() -> None:
    few = "".join(f"{number}:{line}\n" for number, line in enumerate(SEED[88:91], 1))
    assert bootdiag.analyze(few, wrapper="none").report.recorders == ()
    assert [one.name for one in bootdiag.analyze(few, wrapper="grep-n").report.recorders] == ["grep-n"]
    nested = WRITERS["docker"](WRITERS["ts"](SEED).data.decode().split("\n"))
    assert [one.name for one in bootdiag.analyze(nested.data, wrapper="docker,ts").report.recorders] == ["docker", "ts"]
    with pytest.raises(CaptureError, match=r"no such wrapper: tape; there are cri, docker, .*, and none"):
        bootdiag.analyze(few, wrapper="tape")


def test_a_clock_that_runs_back_is_told() -> None:
    lines = [f"[2026-04-02 10:00:{at:02}] {line}" for at, line in enumerate(SEED[:50])]
    lines += [f"[2026-04-02 09:00:{at:02}] {line}" for at, line in enumerate(SEED[50:])]
    report = bootdiag.analyze("\n".join(lines)).report
    assert (report.recorders[0].steps, report.recorders[0].step_line, report.recorders[0].step_seconds) == (1, 51, 3649)
    assert "The clock of xenconsoled ran back by 3649 s at line 51." in report.notes


@pytest.mark.parametrize("stamps", [["Dec 31 23:59:59 ", "Jan  1 00:00:01 "], ["23:59:59 ", "00:00:01 "], ["10:00:01 ", "10:00:00 "],
                                    ["1.5 ", "1.4 "]])
def test_a_clock_that_does_not_run_back(stamps: list[str]) -> None:
    clock = Clock("ts", "host")
    for line, stamp in enumerate(stamps, 1):
        clock.see(stamp.encode(), line)
    assert clock.recorded.steps == 0


def test_what_was_typed_is_never_read() -> None:
    text = '{"version": 2, "width": 80, "height": 24}\n[0.1, "o", "Hostname: birch\\r\\n"]\n[0.2, "i", "secret\\r"]\n'
    assert [event.whole_text for event in bootdiag.events(text)] == ["Hostname: birch"]
