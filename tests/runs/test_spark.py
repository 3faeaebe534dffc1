"""The Spark adapter: the same rows as without Spark.  Without Spark here, its function is called as Spark would."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pandas as pd
import pytest

import bootdiag
from bootdiag.runs import spark
from bootdiag.runs.tables import SCHEMA
from tests.runs.captures import SEED, TWIN

COMPARED = ["verdict", "outcome", "root", "lines", "recognised", "reached", "memory_bytes", "day", "day_from"]


def folder(where: Path) -> Path:
    where.mkdir()
    for number in range(6):
        (where / f"{number}.log").write_bytes(SEED if number % 2 else TWIN)
    (where / "other.log").write_bytes(b"nothing of a boot\n")  # Spark leaves empty files out
    return where


def serial(where: Path) -> list[list[str]]:
    return sorted(bootdiag.read_runs(where).runs[COMPARED].astype("string").fillna("").values.tolist())


def test_frames_as_spark_hands_them_over(tmp_path: Path) -> None:
    files = sorted(folder(tmp_path / "in").iterdir())
    given = pd.DataFrame({"path": [str(file) for file in files], "content": [file.read_bytes() for file in files],
                          "modificationTime": [pd.Timestamp(file.stat().st_mtime, unit="s") for file in files]})
    for table in ("runs", "diagnoses", "devices", "services", "phases"):
        (found,) = spark.analysed(table)(iter([given]))
        assert list(found) == list(SCHEMA[table]) and len(found)
        assert len(spark.columns(table).split(", ")) == len(found.columns)
    (runs,) = spark.analysed()(iter([given]))
    assert sorted(runs[COMPARED].astype("string").fillna("").values.tolist()) == serial(tmp_path / "in")


@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_a_session_of_spark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql", reason="Spark is not installed")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    given = folder(tmp_path / "in")
    session = (sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
               .config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
               .config("spark.sql.warehouse.dir", str(tmp_path / "warehouse")).getOrCreate())
    try:
        captures = session.read.format("binaryFile").load(f"{given}/*.log")
        rows = captures.mapInPandas(spark.analysed(), spark.columns()).collect()
    finally:
        session.stop()
    found = pd.DataFrame([row.asDict() for row in rows], dtype="object")
    found["day"] = pd.to_datetime(found["day"]).dt.date
    assert sorted(found[COMPARED].astype("string").fillna("").values.tolist()) == serial(given)
