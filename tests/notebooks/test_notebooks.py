"""The notebooks run, show what is stored in them, are small, and say nothing of the machine that ran them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.notebooks.execute import NOTEBOOKS, executed, shown


def test_there_are_five() -> None:
    assert len(NOTEBOOKS) == 5


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_what_is_stored_is_small_and_of_no_machine(file: Path) -> None:
    content = file.read_text(encoding="utf-8")
    assert len(content) < 200_000
    assert not re.search(r"/(home|tmp|root|work|usr/local|var/folders|Users)/", content.replace("/usr/share", ""))
    cells = json.loads(content)["cells"]
    assert all(cell["execution_count"] for cell in cells if cell["cell_type"] == "code")
    assert cells[0]["cell_type"] == "markdown" and "".join(cells[0]["source"]).startswith("# ")


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_it_shows_what_is_stored(file: Path) -> None:
    nbformat = pytest.importorskip("nbformat", reason="extra notebook")
    pytest.importorskip("nbclient", reason="extra notebook")
    pytest.importorskip("ipykernel", reason="extra notebook")
    assert shown(executed(file)) == shown(nbformat.read(file, as_version=4))
