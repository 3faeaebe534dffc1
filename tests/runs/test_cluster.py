"""A batch on a Dask cluster, from an object store, while its workers are killed: the rows are those of the serial run."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import bootdiag
from bootdiag.main import main
from bootdiag.runs import batch as batches
from bootdiag.runs.batch import Options, batch, read_batch
from bootdiag.runs.frames import TABLES
from tests.runs.captures import SEED, TWIN

for module in ("pyarrow", "s3fs", "moto", "flask", "flask_cors"):
    pytest.importorskip(module, reason="extras parquet, cluster and dev")
distributed = pytest.importorskip("distributed", reason="extra cluster")

COUNT = 150


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """A bucket of captures in an object store of this process."""
    import fsspec
    from moto.server import ThreadedMotoServer

    with pytest.MonkeyPatch.context() as patched:
        server = ThreadedMotoServer(port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        for name, value in {"AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none",
                            "AWS_DEFAULT_REGION": "us-east-1"}.items():
            patched.setenv(name, value)
        store = fsspec.filesystem("s3")
        store.mkdir("consoles")
        store.pipe({f"consoles/host{number % 7}/2026-11-{1 + number % 20:02}-{number}.log": SEED if number % 3 == 0 else TWIN
                    for number in range(COUNT)})
        yield "s3://consoles"
        store.clear_instance_cache()
        server.stop()


@pytest.fixture(scope="module")
def cluster(bucket: str) -> Iterator[Any]:
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=60) as made:
        yield made


def tables(folder: Path) -> dict[str, list[list[str]]]:
    """All rows of a batch, in an order of their own."""
    return {name: sorted(frame.astype("string").fillna("").values.tolist()) for name, frame in read_batch(folder).items()}


def test_workers_that_are_killed_cost_no_row(bucket: str, cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    serial = batch(f"{bucket}/*/*.log", tmp_path / "serial", executor=ThreadPoolExecutor(1))
    assert (serial.captures, serial.marked) == (COUNT, 0)
    monkeypatch.setattr(batches, "CHUNK", 4)
    over = threading.Event()
    killed = []

    def kill() -> None:
        while not over.wait(1.5):
            workers = [nanny.pid for nanny in cluster.workers.values() if nanny.pid]
            if workers:
                killed.append(workers[len(killed) % len(workers)])
                os.kill(killed[-1], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        while not killed:
            time.sleep(0.05)
        code = main(["batch", f"{bucket}/*/*.log", "-o", str(tmp_path / "dask"), "--dask", cluster.scheduler_address])
    finally:
        over.set()
        killer.join()
    assert code == 0 and killed
    assert tables(tmp_path / "dask") == tables(tmp_path / "serial")
    assert sorted(read_batch(tmp_path / "dask")) == sorted(TABLES)


def test_a_capture_that_kills_or_stops_its_worker_is_one_marked_row(cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster.scheduler, "allowed_failures", 1)
    (tmp_path / "in").mkdir()
    for name, content in (("hang", b"hang"), ("kill", b"kill"), ("well-1", SEED), ("well-2", TWIN)):
        (tmp_path / "in" / f"{name}.log").write_bytes(content)
    with distributed.Client(cluster) as client:
        client.register_plugin(Poison())
        done = batch(tmp_path / "in", tmp_path / "out", executor=client.get_executor(pure=False), options=Options(timeout=2.0))
    status = {Path(source).stem: status for source, status in read_batch(tmp_path / "out")["runs"][["source", "status"]].values}
    assert status == {"hang": "timeout", "kill": "crashed", "well-1": "ok", "well-2": "ok"} and done.marked == 2


class Poison(distributed.WorkerPlugin):  # type: ignore[misc]
    """Makes two captures do to their workers what no capture should."""

    def setup(self, worker: Any) -> None:
        analyze = bootdiag.analyze

        def poisoned(content: bytes, **more: Any) -> Any:
            while content == b"hang":
                time.sleep(0.01)
            if content == b"kill":
                os.kill(os.getpid(), signal.SIGKILL)
            return analyze(content, **more)

        batches.analyze = poisoned


def test_frames_are_read_from_the_store(bucket: str) -> None:
    runs = bootdiag.read_runs(f"{bucket}/host0/")
    assert len(runs) == sum(number % 7 == 0 for number in range(COUNT)) and (runs.runs["status"] == "ok").all()
    assert bootdiag.read_capture(str(runs.runs["source"].iloc[0])).runs["verdict"].notna().all()


def test_processes_of_this_machine_read_from_the_store(bucket: str, tmp_path: Path) -> None:
    done = batch(f"{bucket}/host1/", tmp_path / "out", workers=2, options=Options(name_pattern="{host}/{date}-{any}.log"))
    runs = read_batch(tmp_path / "out")["runs"]
    assert done.marked == 0 and set(runs["host"]) == {"host1"} and set(runs["day_from"]) == {"pattern"}
