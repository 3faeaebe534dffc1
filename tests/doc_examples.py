"""The commands that the documents show, and what they print.

In a fenced `console` block a line `$ command` is run by a shell, in a folder of the page's own that has the samples; the lines below it are
what it prints, standard error after standard output, `...` alone for any number of lines.  A fenced block behind `<!-- file: NAME -->` is
written there as NAME first.  Before a block that can't be run here stands `<!-- not run: REASON -->`, REASON one of `REASONS`.

A command that stands by itself, indented, with what it is for beside it, is run as well, where it can't do harm: on samples with the names
that it uses, `xl`, `ssh` and the like being programs that print one. Nothing is compared: it has to end well.

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


# Indented commands that are not run, by what stands in them, with the reason.
NOT_RUN = {"s3://": "a cluster", "--dask": "a cluster", "make ": "a checkout", "npm ": "the network", ".venv/": "a checkout"}
INDENTED = re.compile(r"^    (?:\$ )?((?:\w[^\n|]*\| )?bootdiag [a-z].*?)(?:  .*)?$", re.MULTILINE)
WRITES = re.compile(r"(?:-o|--output|--record) ([\w.-]+\.\w+)")
# The names that indented commands use.
NAMED = """
for name in console good bad bad1 bad2 other; do cp samples/nexenta-xenserver-pv/console.log $name.log; done
cp samples/nexenta-xenserver-pv-healthy/console.log good.log
gzip -k console.log bad.log
mkdir good captures rules
cp good.log good/1.log; cp good.log good/2.log
cp good.log captures/1.log; cp bad.log captures/2.log
mkdir captures/birch; cp good.log captures/birch/2026-11-20.log; cp bad.log captures/birch/2026-11-21.log
cp console.log guest-nexenta.log
for name in xl xe ssh virsh ipmitool; do printf '#!/bin/sh\\nexec cat other.log\\n' > $name; chmod 755 $name; done
bootdiag profile good/*.log -o profile.json
bootdiag rules new console.log --line 93 --id x-console-login -o rules/x-console-login.toml
"""


def indented(text: str) -> Iterator[str]:
    """The commands of bootdiag that stand by themselves in a page."""
    for found in INDENTED.finditer(text):
        yield found[1]


def failed(command: str, folder: Folder) -> str:
    """How `command` failed in a folder in which NAMED was run; "" if it ended well, or is not to be run."""
    if any(part in command for part in NOT_RUN):
        return ""
    command = command.replace("/var/log/xen/console/", "")
    for name in WRITES.findall(command):
        (folder.path / name).unlink(missing_ok=True)
    follows = "bootdiag watch" in command and "guest-nexenta.log" in command and "--until" not in command
    line = f"timeout --signal INT 4 {command}" if follows else command
    printed = folder.run(f"PATH=$PATH:.; {line}; code=$?; echo; echo ended with $code")
    good = (0, 1) if "--exit-code" in command or "--until" in command else (0,)
    ended = re.search(r"^ended with (\d+)$", printed, re.MULTILINE)
    return "" if ended and (int(ended[1]) in good or (follows and int(ended[1]) == 124)) else printed


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
