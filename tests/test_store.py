"""Values that are kept: whole, by content, and never a reason to fail."""

from __future__ import annotations

import marshal
import os
from pathlib import Path

import pytest

from bootdiag import store

SHIPPED = Path("/nonexistent/shipped.bin")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "bootdiag"


class Maker:
    """Makes a value, and counts how often."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> tuple[int, str]:
        self.made += 1
        return 1, "one"


def test_made_once(folder: Path) -> None:
    make = Maker()
    for _ in range(3):
        assert store.kept("thing", "abc", SHIPPED, make) == (1, "one")
    assert make.made == 1
    assert [path.name for path in folder.iterdir()] == ["thing-abc.bin"]


def test_another_content_is_another_value(folder: Path) -> None:
    make = Maker()
    store.kept("thing", "abc", SHIPPED, make)
    store.kept("thing", "abd", SHIPPED, make)
    assert make.made == 2


DAMAGES = [b"", b"\0", b"garbage" * 100, marshal.dumps(("other", 1)), marshal.dumps(7), marshal.dumps(("abc", 1))[:-1]]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_mended(folder: Path, damage: bytes) -> None:
    make = Maker()
    store.kept("thing", "abc", SHIPPED, make)
    (folder / "thing-abc.bin").write_bytes(damage)
    assert store.kept("thing", "abc", SHIPPED, make) == (1, "one")
    assert store.kept("thing", "abc", SHIPPED, make) == (1, "one")
    assert make.made == 2


def test_what_is_shipped_comes_first(folder: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped.bin"
    shipped.write_bytes(marshal.dumps(("abc", "shipped"), store.FORMAT))
    make = Maker()
    assert store.kept("thing", "abc", shipped, make) == "shipped"
    assert store.kept("thing", "newer", shipped, make) == (1, "one")


def test_only_the_newest_are_kept(folder: Path) -> None:
    for number in range(store.VERSIONS + 5):
        store.kept("thing", str(number), SHIPPED, Maker())
    store.kept("other", "1", SHIPPED, Maker())
    assert len(list(folder.glob("thing-*.bin"))) == store.VERSIONS
    assert len(list(folder.glob("other-*.bin"))) == 1


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/nowhere", "relative"])
def test_a_folder_that_cannot_be_written(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", place if place == "relative" else str(tmp_path / place))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    make = Maker()
    assert store.kept("thing", "abc", SHIPPED, make) == (1, "one")
    assert not (tmp_path / "relative").exists()


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "")
    assert store.cache_dir() is None or store.cache_dir().is_absolute()  # type: ignore[union-attr]
    assert store.kept("thing", "abc", SHIPPED, Maker()) == (1, "one")


def test_the_name_of_a_content(tmp_path: Path) -> None:
    for name, text in (("a", "1"), ("b", "23")):
        (tmp_path / name).write_text(text)
    one, two = tmp_path / "a", tmp_path / "b"
    names = {store.content_hash(*of) for of in (("x", [one, two]), ("x", [two, one]), ("y", [one, two]), ("x", [one]), ("x", []))}
    assert len(names) == 5


def test_settled_files_are_read_once(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    monkeypatch.setattr(store, "SETTLED", -1.0)  # as if the file had been there for long
    name = store.content_hash("x", [file])
    read: list[str] = []
    monkeypatch.setattr(store, "_content_hash", lambda label, paths: read.extend(paths) or "anew")
    assert store.content_hash("x", [file]) == name
    assert read == []
    assert store.content_hash("y", [file]) == "anew"


def test_what_changes_is_read_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    os.utime(file, (1, 1))
    monkeypatch.setattr(store, "SETTLED", -1.0)
    name = store.content_hash("x", [file])
    file.write_text("2")
    os.utime(file, (1, 1))  # as `cp -p` does
    assert store.content_hash("x", [file]) != name
    other = tmp_path / "new"
    other.write_text("1")
    os.utime(other, (1, 1))
    other.replace(file)
    assert store.content_hash("x", [file]) == name


def test_what_changed_a_moment_ago_is_not_trusted(folder: Path, tmp_path: Path) -> None:
    """It may change again within the clock's tick: no stamp is written."""
    file = tmp_path / "a"
    file.write_text("1")
    store.content_hash("x", [file])
    assert not folder.exists() or list(folder.iterdir()) == []


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_stamp_is_written_anew(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    monkeypatch.setattr(store, "SETTLED", -1.0)
    name = store.content_hash("x", [file])
    stamp, = folder.glob("stamp-*.bin")
    good = stamp.read_bytes()
    stamp.write_bytes(damage)
    assert store.content_hash("x", [file]) == name
    assert stamp.read_bytes() == good


def test_a_hash_without_a_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("1")
    monkeypatch.setattr(store, "SETTLED", -1.0)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a"))
    assert store.content_hash("x", [tmp_path / "a"]) == store.content_hash("x", [tmp_path / "a"])


def test_tables_left_behind_in_a_checkout_are_not_used(folder: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "tables.bin"
    shipped.write_bytes(marshal.dumps(("of an older grammar", "old"), store.FORMAT))
    assert store.kept("thing", "of this one", shipped, Maker()) == (1, "one")
