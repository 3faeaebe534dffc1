"""Executes the notebooks: `python -m tests.notebooks.execute [NOTEBOOK...]` stores what they show now."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from tests.conftest import ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def executed(file: Path) -> Any:
    """The notebook in `file`, executed in its folder by this Python."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(file, as_version=4)  # type: ignore[no-untyped-call]
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = str(ROOT)
    try:
        NotebookClient(notebook, timeout=120, kernel_name="python3", record_timing=False,
                       resources={"metadata": {"path": str(file.parent)}}).execute()
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before
    return notebook


def shown(notebook: Any) -> list[list[str]]:
    """What each cell of a notebook shows: kinds of output, not their text, which follows rules and grammars."""
    return [[output.get("name") or "+".join(sorted(output.get("data", {}))) or output["output_type"] for output in cell.get("outputs", ())]
            for cell in notebook.cells]


def main(files: list[Path]) -> None:
    """Execute the notebooks and store them with their output."""
    import nbformat

    for file in files:
        notebook = executed(file)
        notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                             "language_info": {"name": "python"}}
        for number, cell in enumerate(notebook.cells, 1):
            cell["id"] = f"cell-{number}"
            cell["metadata"] = {}
        nbformat.write(notebook, file)  # type: ignore[no-untyped-call]
        print(file.name, file.stat().st_size // 1024, "KiB")


if __name__ == "__main__":
    main([Path(word) for word in sys.argv[1:]] or NOTEBOOKS)
