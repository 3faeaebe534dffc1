"""Archives: every capture in one is judged under its own name, and nothing is ever unpacked."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bootdiag.capture import CaptureError
from bootdiag.capture.archives import is_archive, members
from bootdiag.limits import Limits
from tests.conftest import ROOT, Run

SEED = (ROOT / "samples" / "nexenta-xenserver-pv" / "console.log").read_bytes()
GOOD = (ROOT / "samples" / "omnios-bhyve-healthy" / "console.log").read_bytes()
FILES = {"var/adm/messages.0": SEED, "etc/passwd": b"root:x:0:0::/root:/bin/sh\n", "picture.png": b"\x89PNG\r\n\x1a\n\0\0", "empty": b"",
         "console/good.log.gz": gzip.compress(GOOD)}


def tar(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/shadow"
        archive.addfile(link)
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("folder/", b"")
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


PACKED: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "zip": zipped, "tar": tar, "tar.gz": lambda files: gzip.compress(tar(files)), "tar.bz2": lambda files: bz2.compress(tar(files)),
    "tar.xz": lambda files: lzma.compress(tar(files)), "zip in tar.gz": lambda files: gzip.compress(tar({"inner.zip": zipped(files)})),
    "tar.gz in zip": lambda files: zipped({"inner.tar.gz": gzip.compress(tar(files))}),
}


def read(path: Path, limits: Limits = Limits()) -> dict[str, bytes | str]:
    """The content of every member, or why it can't be read."""
    found: dict[str, bytes | str] = {}
    for one in members(path, limits):
        found[one.name] = one.problem if one.file is None else b"".join(iter(lambda file=one.file: file.read(1000), b""))  # type: ignore[misc]
    return found


@pytest.mark.parametrize("kind", PACKED)
def test_every_file_is_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle"
    path.write_bytes(PACKED[kind](FILES))
    assert is_archive(path)
    inner = {"zip in tar.gz": "inner.zip/", "tar.gz in zip": "inner.tar.gz/"}.get(kind, "")
    assert read(path) == {inner + name: content for name, content in FILES.items()}
    assert [one.name for one in tmp_path.iterdir()] == ["bundle"]


@pytest.mark.parametrize("kind", PACKED)
def test_every_capture_is_judged(kind: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bundle"
    path.write_bytes(PACKED[kind](FILES))
    done = run("explain", "--format", "json", str(path))
    assert done.returncode == 0
    inner = {"zip in tar.gz": "inner.zip/", "tar.gz in zip": "inner.tar.gz/"}.get(kind, "")
    assert [(one["member"], one["verdict"]) for one in json.loads(done.stdout)] == [
        (f"{inner}var/adm/messages.0", "failed"), (f"{inner}console/good.log.gz", "booted")]
    assert f"no boot logs: {inner}etc/passwd, {inner}picture.png, {inner}empty".encode() in done.stderr


def test_one_capture_is_one_document(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(zipped({"console.log": SEED}))
    assert json.loads(run("explain", "--format", "json", str(path)).stdout)["member"] == "console.log"
    assert b"bundle.zip: console.log" in run("explain", "--width", "400", str(path), str(path)).stdout


def test_no_capture_at_all(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(zipped({"a": b"x"}))
    done = run("explain", "--format", "json", "--exit-code", str(path))
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (3, "not-a-boot-log")
    assert b"none of the files in this archive" in done.stdout


def test_names_that_lead_out_are_only_names(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bundle.tar"
    path.write_bytes(tar({"../../etc/passwd": SEED, "/abs\x1b[31m": SEED}))
    done = run("explain", "--format", "json", str(path))
    assert next(one["member"] for one in json.loads(done.stdout)) == "../../etc/passwd"
    assert b"\x1b" not in done.stdout + done.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["bundle.tar"]


def test_limits(tmp_path: Path) -> None:
    path = tmp_path / "bundle"
    path.write_bytes(zipped({f"{number}": b"x" for number in range(9)}))
    for limits, name in ((Limits(members=8), "members"), (Limits(archive=8), "archive")):
        with pytest.raises(CaptureError) as error:
            read(path, limits)
        assert error.value.limit == name
    path.write_bytes(zipped({"bomb": b"\0" * 3_000_000}))
    with pytest.raises(CaptureError) as error:
        read(path, Limits(ratio_free=1_000_000))
    assert error.value.limit == "ratio"
    path.write_bytes(zipped({"1.zip": zipped({"2.zip": zipped({"3.zip": zipped({"deep": SEED})})})}))
    assert read(path) == {"1.zip/2.zip/3.zip": "an archive within 3 others"}
    path.write_bytes(zipped({"1.zip": zipped({"a": bytes(range(256)) * 9})}))
    with pytest.raises(CaptureError) as error:
        read(path, Limits(held=100))
    assert error.value.limit == "held"


@pytest.mark.parametrize("kind", ["zip", "tar", "tar.gz"])
def test_an_archive_cut_short(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle"
    whole = PACKED[kind]({"a.log": SEED, "b.log": GOOD})
    for share in range(1, 10):
        path.write_bytes(whole[: len(whole) * share // 10])
        if is_archive(path):
            assert all(isinstance(content, str) or content in (SEED, GOOD) or SEED.startswith(content) or GOOD.startswith(content)
                       for content in read(path).values())
