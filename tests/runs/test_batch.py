"""Batches: every capture has a row, whatever it does to its worker; what is done is not done again; parts appear whole."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="the extra parquet is not installed")

import pandas as pd

import bootdiag
from bootdiag.main import main
from bootdiag.reports import index
from bootdiag.runs import batch as batches
from bootdiag.runs.batch import TABLES, BatchError, Options, batch, named, read_batch
from tests.reports.hostile import XSS
from tests.reports.test_formats import Tags
from tests.reports.test_page import NAMES as PAGE_NAMES
from tests.reports.test_page import TAGS as PAGE_TAGS
from tests.runs.captures import SEED, TWIN

SERIAL = ThreadPoolExecutor(1)


def captures(folder: Path, count: int = 20) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"host{number % 3}-{number:03}.log").write_bytes(SEED if number % 4 == 0 else TWIN)
    return folder


def verdicts(folder: Path) -> dict[str, str]:
    runs = read_batch(folder)["runs"]
    return dict(zip(runs["source"].map(os.path.basename), runs["verdict"].astype("string").fillna("-"), strict=True))


def test_processes_give_the_rows_of_the_serial_run(tmp_path: Path) -> None:
    given = captures(tmp_path / "in", 40)
    done = batch(given, tmp_path / "out", workers=2)
    assert (done.captures, done.analysed, done.unchanged, done.marked) == (40, 40, 0, 0)
    serial = bootdiag.read_runs(given)
    parallel = bootdiag.read_runs(tmp_path / "out")
    for name in TABLES:
        ordered = getattr(parallel, name).sort_values(["run_id"], kind="stable").reset_index(drop=True)
        left = ordered.drop(columns=["day", "day_from"], errors="ignore")
        right = getattr(serial, name).drop(columns=["day", "day_from"], errors="ignore")
        assert left.astype("string").fillna("").values.tolist() == right.astype("string").fillna("").values.tolist(), name


def test_a_second_run_does_only_what_is_new_or_changed(tmp_path: Path) -> None:
    given = captures(tmp_path / "in")
    batch(given, tmp_path / "out", executor=SERIAL)
    (given / "host0-000.log").write_bytes(TWIN)
    (given / "new.log").write_bytes(SEED)
    done = batch(given, tmp_path / "out", executor=SERIAL)
    assert (done.analysed, done.unchanged) == (2, 19)
    found = verdicts(tmp_path / "out")
    assert (len(found), found["host0-000.log"], found["new.log"]) == (21, "booted", "failed")
    tables = read_batch(tmp_path / "out")
    assert len(tables["runs"]) == 21
    assert set(tables["diagnoses"]["run_id"]) <= set(tables["runs"]["run_id"])


def test_two_identical_files_are_two_rows(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.log", "b.log"):
        (tmp_path / "in" / name).write_bytes(SEED)
    assert batch(tmp_path / "in", tmp_path / "out", executor=SERIAL).analysed == 2
    assert len(read_batch(tmp_path / "out")["runs"]) == 2


POISON: dict[str, Callable[[], Any]] = {
    "hang": lambda: time.sleep(60), "crash": lambda: os.kill(os.getpid(), signal.SIGKILL), "memory": lambda: bytearray(8 << 30),
    "error": lambda: 1 / 0}


@pytest.mark.parametrize(("kind", "status"), [("hang", "timeout"), ("crash", "crashed"), ("memory", "failed"), ("error", "failed")])
def test_a_poisoned_capture_costs_one_marked_row(kind: str, status: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = captures(tmp_path / "in", 10)
    (given / "poison.log").write_bytes(b"poison")
    analyze = batches.analyze

    def poisoned(content: bytes, **more: Any) -> Any:
        return POISON[kind]() if content == b"poison" else analyze(content, **more)

    monkeypatch.setattr(batches, "analyze", poisoned)  # the workers are forked and so have it, too
    done = batch(given, tmp_path / "out", workers=2, options=Options(timeout=1.5))
    runs = read_batch(tmp_path / "out")["runs"].set_index("source")
    assert (done.captures, done.marked, len(runs)) == (11, 1, 11)
    assert runs.loc[str(given / "poison.log"), "status"] == status and runs.loc[str(given / "poison.log"), "error"]
    assert (runs["status"] == "ok").sum() == 10
    again = batch(given, tmp_path / "out", executor=SERIAL, options=Options(timeout=1.5))
    assert again.analysed == 0, "a marked row is not tried again with the same options"


class Interrupted(ThreadPoolExecutor):
    """An executor that is interrupted after some tasks."""

    left = 3

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt
        return super().submit(fn, *args, **kwargs)


def test_interrupted_and_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "CHUNK", 5)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    given = captures(tmp_path / "in", 40)
    monkeypatch.setattr(Interrupted, "left", 6)
    with pytest.raises(KeyboardInterrupt):
        batch(given, tmp_path / "out", executor=Interrupted(1))
    before = len(read_batch(tmp_path / "out")["runs"])
    assert 0 < before < 40
    done = batch(given, tmp_path / "out", executor=SERIAL)
    assert (done.unchanged, done.analysed) == (before, 40 - before)


def test_a_part_that_was_cut_short_does_not_count(tmp_path: Path) -> None:
    given = captures(tmp_path / "in", 4)
    batch(given, tmp_path / "out", executor=SERIAL)
    orphan = tmp_path / "out" / "diagnoses" / "part-000009.parquet"
    orphan.write_bytes((tmp_path / "out" / "diagnoses" / "part-000001.parquet").read_bytes())
    rows = len(read_batch(tmp_path / "out")["diagnoses"])
    batch(given, tmp_path / "out", executor=SERIAL)
    assert not orphan.exists() and len(read_batch(tmp_path / "out")["diagnoses"]) == rows


KILLED = """
import os, signal, sys
from concurrent.futures import ThreadPoolExecutor
from bootdiag.runs import batch
batch.CHUNK = 1
batch.batch(sys.argv[1], sys.argv[2], executor=ThreadPoolExecutor(1),
            progress=lambda done, total: os.kill(os.getpid(), signal.SIGKILL) if done == 200 else None)
"""


def test_killed_and_resumed_it_redoes_what_was_under_way(tmp_path: Path, environment: dict[str, str]) -> None:
    given = captures(tmp_path / "in", 300)
    done = subprocess.run([sys.executable, "-c", KILLED, str(given), str(tmp_path / "out")], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL and not list((tmp_path / "out").glob("*/*.parquet"))
    with (tmp_path / "out" / "pending.jsonl").open("a") as pending:
        pending.write('["torn')
    again = batch(given, tmp_path / "out", executor=SERIAL)
    assert (again.unchanged, again.analysed) == (200, 100)
    assert len(read_batch(tmp_path / "out")["runs"]) == 300
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted([*TABLES, "batch.json"])


def test_a_batch_does_not_read_its_own_folder(tmp_path: Path) -> None:
    given = captures(tmp_path / "in", 2)
    for _ in range(2):
        assert batch(given, given / "out", executor=SERIAL).captures == 2


def test_parts_are_read_with_duckdb_and_pandas_while_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb", reason="extra parquet")
    monkeypatch.setattr(batches, "PART_RUNS", 5)
    seen: list[tuple[int, int]] = []
    out = tmp_path / "out"

    def look(done: int, total: int) -> None:
        if done >= 5:
            query = f"select verdict, count(*) from '{out}/runs/*.parquet' join '{out}/diagnoses/*.parquet' using (run_id) group by 1"
            assert {verdict for verdict, _ in duckdb.sql(query).fetchall()} <= {"booted", "failed"}
            seen.append((len(pd.read_parquet(out / "runs")), duckdb.sql(f"select count(*) from '{out}/runs/*.parquet'").fetchall()[0][0]))

    batch(captures(tmp_path / "in"), out, executor=SERIAL, progress=look)
    assert seen[0] == (5, 5) and seen[-1] == (20, 20) and all(one == other for one, other in seen)


def test_an_executor_that_breaks_is_told_and_gone_on_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = captures(tmp_path / "in", 4)
    with ThreadPoolExecutor(1, initializer=lambda: 1 / 0) as broken, pytest.raises(BatchError, match="broke"):
        batch(given, tmp_path / "out", executor=broken)
    with ProcessPoolExecutor(1) as executor:
        assert batch(given, tmp_path / "out", executor=executor).analysed == 4


def test_a_hang_ends_in_any_executor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = captures(tmp_path / "in", 3)
    (given / "poison.log").write_bytes(b"poison")
    analyze = batches.analyze

    def poisoned(content: bytes, **more: Any) -> Any:
        while content == b"poison":
            time.sleep(0.01)
        return analyze(content, **more)

    monkeypatch.setattr(batches, "analyze", poisoned)
    done = batch(given, tmp_path / "out", executor=SERIAL, options=Options(timeout=3.5))
    assert (done.captures, done.marked) == (4, 1)
    assert "took more than 3.5 s" in read_batch(tmp_path / "out")["runs"]["error"].dropna().tolist()


def test_where_the_day_is_from(tmp_path: Path) -> None:
    folder = tmp_path / "birch"
    folder.mkdir()
    stamped = "Nov 21 07:20:28 elm unix: SunOS Release 5.11 Version snv_111b 64-bit\n"
    for name, content in (("2026-11-20.log", TWIN), ("2026-11-22.log", stamped.encode()), ("console.log", TWIN)):
        (folder / name).write_bytes(content)
        os.utime(folder / name, (1795608000, 1795608000))  # 2026-11-25
    batch(folder, tmp_path / "out", executor=SERIAL, options=Options(name_pattern="{host}/{date}.log"))
    runs = read_batch(tmp_path / "out")["runs"].set_index(read_batch(tmp_path / "out")["runs"]["source"].map(os.path.basename))
    told = {name: (str(row["day"])[:10], row["day_from"], row["host"]) for name, row in runs.iterrows()}
    assert told == {"2026-11-20.log": ("2026-11-20", "pattern", "birch"), "2026-11-22.log": ("2026-11-21", "stamp", "birch"),
                    "console.log": ("2026-11-25", "file", "birch")}


def test_names_tell_host_and_day() -> None:
    assert named("x/birch/20261123.log", "{host}/{date}.log") == {"host": "birch", "day": "2026-11-23", "day_from": "pattern"}
    assert named("birch.log", "{host}/{date}.log") == {}
    assert named("a/birch-console.txt", "{host}-{any}.txt") == {"host": "birch"}


def test_other_peoples_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(BatchError, match="not empty"):
        batch(captures(tmp_path / "in", 1), tmp_path, executor=SERIAL)


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = captures(tmp_path / "in", 12)
    assert main(["batch", str(given), "-o", str(tmp_path / "out"), "--name-pattern", "{host}-{any}.log"]) == 0
    assert "12 captures" in capsys.readouterr().err
    assert main(["top", str(tmp_path / "out")]) == 0
    assert "      3  The installer did not recognise its CD-ROM" in capsys.readouterr().out
    assert main(["top", str(tmp_path / "out"), "--by", "host", "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "host,signature,runs,hosts,first,last,title"
    assert main(["top", str(tmp_path / "out"), "--by", "day", "--format", "csv"]) == 0
    header, row = capsys.readouterr().out.splitlines()[:2]
    assert header == "day,day_from,signature,runs,hosts,first,last,title" and row.split(",")[1] == "stamp"
    assert main(["top", str(tmp_path)]) == 2
    assert main(["batch", str(tmp_path / "none"), "-o", str(tmp_path / "new")]) == 2
    assert "no such capture" in capsys.readouterr().err


HTML = Options(html=True)


def pages(folder: Path) -> dict[str, str]:
    """The pages that a batch's index leads to, by the names that it shows."""
    found = {}
    for file in sorted((folder / "html").glob("index*.html")):
        text = file.read_text(encoding="utf-8")
        for link, name in re.findall(r'<a href="(reports/[^"]+)">([^<]+)</a>', text):
            found[name] = (folder / "html" / link).read_text(encoding="utf-8")
    return found


def test_an_index_leads_to_a_page_on_each_capture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "ROWS", 8)
    given = captures(tmp_path / "in")
    (given / "poison.log").write_bytes(b"poison")
    analyze = batches.analyze
    monkeypatch.setattr(batches, "analyze", lambda content, **more: 1 / 0 if content == b"poison" else analyze(content, **more))
    batch(given, tmp_path / "out", options=HTML, executor=SERIAL)
    found = pages(tmp_path / "out")
    assert sorted(found) == sorted(file.name for file in given.iterdir() if file.name != "poison.log")
    assert "The installer did not recognise its CD-ROM" in found["host0-000.log"] and "xdf@51760" in found["host0-000.log"]
    first = (tmp_path / "out" / "html" / "index.html").read_text(encoding="utf-8")
    assert "21 captures: 1 not analysed, 5 failed, 15 booted" in first and "ZeroDivisionError" in first
    assert sorted(file.name for file in (tmp_path / "out" / "html").iterdir()) == ["index-2.html", "index-3.html", "index.html", "reports"]
    html5lib = pytest.importorskip("html5lib")
    for file in (tmp_path / "out" / "html").rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        html5lib.HTMLParser(strict=True).parse(text)
        for link in re.findall('href="([^"#][^"]*)"', text):
            name, _, anchor = link.partition("#")
            target = (file.parent / name).read_text(encoding="utf-8") if link != "data:," else ""
            assert not anchor or f'id="{anchor}"' in target, (file, link)


def test_pages_follow_their_captures(tmp_path: Path) -> None:
    given = captures(tmp_path / "in", 6)
    out = tmp_path / "out"
    batch(given, out, options=HTML, executor=SERIAL)
    (given / "host0-000.log").write_bytes(TWIN)
    next((out / "html" / "reports").iterdir()).unlink()
    done = batch(given, out, options=HTML, executor=SERIAL)
    assert done.analysed in (1, 2) and done.unchanged == 6 - done.analysed
    found = pages(out)
    assert len(found) == 6 and "BOOTED" in found["host0-000.log"]
    assert batch(given, out, options=HTML, executor=SERIAL).analysed == 0
    batch(given, out, executor=SERIAL)
    assert not pages(out) and "host0-000.log" in (out / "html" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("redact", [True, False])
def test_pages_are_redacted(tmp_path: Path, redact: bool) -> None:
    (tmp_path / "in").mkdir()
    for name in ("birch", "larch"):
        log = f"Hostname: {name}\n{name} console login: root\nPassword: geheim7\nNov 21 06:00:00 {name} in.dhcpd: 10.44.7.21\n"
        (tmp_path / "in" / f"{name}.log").write_bytes(TWIN + log.encode())
    batch(tmp_path / "in", tmp_path / "out", options=Options(html=True, redact=redact, name_pattern="{host}.log"), workers=2)
    for file in (tmp_path / "out" / "html").rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert any(secret in text for secret in ("birch", "larch", "geheim7", "10.44.7.21")) != redact
    assert sorted(pages(tmp_path / "out")) == (["host-1.log", "host-2.log"] if redact else ["birch.log", "larch.log"])


def test_hostile_names_stay_names(tmp_path: Path) -> None:
    for evil in XSS:
        entry = index.Entry(evil, "failed", evil, evil, evil, evil, evil, "reports/a.html")
        for _, text in index.render([entry, entry._replace(group="booted")], False):
            reader = Tags({*PAGE_TAGS, "nav", "table", "thead", "tbody", "tr", "th", "td", "strong"}, set())
            reader.feed(text)
            assert [one for one in reader.found if isinstance(one, str) or one[1] not in {*PAGE_NAMES, "scope"}] == []
