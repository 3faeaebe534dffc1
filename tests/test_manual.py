"""The man pages are current, and roff has nothing to say of them."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from bootdiag import manual
from tests.conftest import ROOT

PAGES = dict(manual.pages())


def test_they_are_current() -> None:
    """`python -m bootdiag.manual docs/man` writes them."""
    kept = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / "docs" / "man").glob("*.1")}
    assert kept == PAGES


@pytest.mark.parametrize("name", PAGES)
def test_roff_takes_them(name: str) -> None:
    if shutil.which("groff") is None:
        pytest.skip("no groff here")
    done = subprocess.run(["groff", "-man", "-ww", "-Tascii", "-rLL=200n"], input=PAGES[name], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "EXIT STATUS" in re.sub(".\b", "", done.stdout)  # what is printed twice is bold
