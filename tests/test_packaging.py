"""What is installed is whole: a wheel carries grammars, rules and their tables; an editable install finds those of the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from tests.conftest import ROOT

SAMPLE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
MODULES = "import sys; from bootdiag.main import main; main(); print(*sys.modules, file=sys.stderr)"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a source distribution, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT], check=True, capture_output=True,
                   timeout=280)
    return folder


@pytest.fixture(scope="module")
def installed(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that holds the wheel, and this one's other packages."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    wheel = next(dist.glob("*.whl"))
    subprocess.run([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True,
                   capture_output=True, timeout=120)
    site = next((folder / "lib").glob("python*/site-packages"))
    (site / "others.pth").write_text("\n".join(path for path in sys.path if path.endswith("-packages")) + "\n")
    return folder / "bin"


def test_the_wheel_is_whole(dist: Path) -> None:
    wheel = next(dist.glob("*.whl"))
    assert wheel.name.endswith("-py3-none-any.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for file in (ROOT / "grammars").glob("*.lark"):
        assert f"bootdiag/grammars/{file.name}" in names
    for file in (ROOT / "bootdiag").rglob("*"):
        if file.is_file() and file.suffix not in (".pyc", ".bin"):
            assert file.relative_to(ROOT).as_posix() in names
    assert {"bootdiag/grammar/tables.bin", "bootdiag/rules/rules.bin", "bootdiag/py.typed"} <= names
    assert not any(name.startswith(("tests/", "samples/")) or name.endswith(".pyc") for name in names)


def test_the_source_distribution_is_whole(dist: Path) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "hatch_build.py", "Makefile", "README.md", "LICENSE", "constraints.txt", "grammars/xpv.lark",
            "bootdiag/main.py", "tests/test_packaging.py", "samples/nexenta-xenserver-pv/console.log"} <= names


def test_the_wheel_explains(installed: Path, environment: dict[str, str], tmp_path: Path) -> None:
    here = subprocess.run([sys.executable, "-m", "bootdiag", "explain", SAMPLE], capture_output=True, env=environment, cwd=ROOT, timeout=60)
    clean = {**environment, "XDG_CACHE_HOME": str(tmp_path)}
    del clean["PYTHONPATH"]
    there = subprocess.run([installed / "bootdiag", "explain", SAMPLE], capture_output=True, env=clean, cwd="/", timeout=60)
    assert (there.returncode, there.stderr) == (0, b"")
    assert there.stdout == here.stdout
    # the tables that it carries were used: nothing had to be made
    assert not [file for file in tmp_path.rglob("*.bin") if not file.name.startswith(("stamp-", "packs-"))]


def test_the_wheel_starts_without_making_tables(installed: Path, environment: dict[str, str], tmp_path: Path) -> None:
    clean = {**environment, "XDG_CACHE_HOME": str(tmp_path)}
    del clean["PYTHONPATH"]
    result = subprocess.run([installed / "python", "-c", MODULES, "explain", SAMPLE], capture_output=True, env=clean, cwd="/", timeout=60,
                            check=True)
    assert not {"lark", "typer", "tomllib"} & set(result.stderr.decode().split())


def test_an_editable_install_finds_the_checkout(environment: dict[str, str]) -> None:
    try:
        where = json.loads(distribution("bootdiag").read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        where = {}
    if where.get("url") != ROOT.as_uri() or not where.get("dir_info", {}).get("editable"):
        pytest.skip("bootdiag isn't installed from this checkout")
    del environment["PYTHONPATH"]
    result = subprocess.run([Path(sys.executable).parent / "bootdiag", "doctor"], capture_output=True, env=environment, cwd="/", timeout=60)
    assert (result.returncode, result.stderr) == (0, b"")
    assert f"in {ROOT / 'grammars'}" in result.stdout.decode()
    result = subprocess.run([Path(sys.executable).parent / "bootdiag", "explain", SAMPLE], capture_output=True, env=environment, cwd="/",
                            timeout=60)
    assert (result.returncode, result.stderr) == (0, b"")


def test_constraints_hold_no_address() -> None:
    text = (ROOT / "constraints.txt").read_text()
    assert "://" not in text and "@" not in text
