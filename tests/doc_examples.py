"""The commands that the documents show, and what they print.

In a fenced `console` block a line `$ command` is run by a shell, in a folder of the page's own that has the samples; the lines below it are
what it prints, standard error after standard output, `...` alone for any number of lines.  A fenced block behind `<!-- file: NAME -->` is
written there as NAME first.  Before a block that can't be run here stands `<!-- not run: REASON -->`, REASON one of `REASONS`.

`python -m tests.doc_examples --update [PAGE...]` writes anew what commands print: read what changed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# Why a block is not run.
REASONS = {
    "a guest": "it wants a hypervisor and a guest on it",
    "a machine": "it wants a service processor or a serial line",
    "the network": "it fetches something",
    "a cluster": "it wants a Dask cluster, or an object store",
    "installation": "it would change this Python environment; tests/test_packaging.py installs",
    "a checkout": "it runs the project's own tools",
}
FENCE = re.compile(r"^(?:<!-- (?P<mark>file|not run): (?P<value>.+?) -->\n)?```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block: its kind (`console`, `toml`, ...), its text with the place where that begins, the mark before it."""

    kind: str
    body: str
    start: int
    mark: str
    value: str


class Shown(NamedTuple):
    """A command of a document, the text shown below it, and the place of that text."""

    command: str
    output: str
    start: int
    end: int


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    for found in FENCE.finditer(text):
        yield Block(found["kind"], found["body"], found.start("body"), found["mark"] or "", found["value"] or "")


def commands(block: Block) -> Iterator[Shown]:
    """The commands of a `console` block."""
    for found in re.finditer(r"^\$ (.*(?:\\\n.*)*)\n((?:(?!\$ ).*\n)*)", block.body, re.MULTILINE):
        yield Shown(found[1], found[2], block.start + found.start(2), block.start + found.end(2))


def agrees(shown: str, printed: str) -> bool:
    """Whether that is what was printed, `...` standing for any number of lines."""
    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line) + r"[ ]*\n" for line in shown.split("\n")[:-1])
    return re.fullmatch(pattern, printed) is not None


class Folder:
    """A folder in which the commands of one page are run."""

    def __init__(self, path: Path) -> None:
        self.path = path / "work"
        self.path.mkdir()
        (self.path / "samples").symlink_to(ROOT / "samples")
        tools = path / "bin"
        tools.mkdir()
        for name, words in (("bootdiag", " -m bootdiag"), ("python3", "")):
            (tools / name).write_text(f'#!/bin/sh\nexec "{sys.executable}"{words} "$@"\n')
            (tools / name).chmod(0o755)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("BOOTDIAG_", "XDG_CONFIG"))},
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", "COLUMNS": "80",
            "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(path / "config")}

    def run(self, command: str) -> str:
        """What `command` prints."""
        done = subprocess.run(["bash", "-c", command], cwd=self.path, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, encoding="utf-8", timeout=120)
        printed = done.stdout + done.stderr
        return printed if printed.endswith("\n") or not printed else printed + "\n"


def examples(text: str, folder: Folder) -> Iterator[tuple[Shown, str]]:
    """Every command of a page that is run, with what it prints."""
    for block in blocks(text):
        if block.mark == "file":
            (folder.path / block.value).parent.mkdir(parents=True, exist_ok=True)
            (folder.path / block.value).write_text(block.body, encoding="utf-8")
        elif block.kind == "console" and not block.mark:
            for shown in commands(block):
                yield shown, folder.run(shown.command)


def update(page: Path) -> None:
    """Write anew what the commands of a page print; what is shown with `...` stays if it agrees."""
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for shown, printed in reversed(list(examples(text, Folder(Path(folder))))):
            if not agrees(shown.output, printed):
                text = text[:shown.start] + printed + text[shown.end:]
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    names = [name for name in sys.argv[1:] if name != "--update"]
    for one in [Path(name) for name in names] or PAGES:
        update(one)
