"""Cases of blocks: lines of a console after `| `, below them, indented, the blocks that they tell.

    | panic[cpu0]/thread=fffffffffbc2e370: vfs_mountroot: cannot mount root
    | fffffffffbc4b1a0 genunix:vfs_mountroot+3fb ()
      block.panic lines=1-2 truncated cpu=0 thread=… message="vfs_mountroot: cannot mount root" function="vfs_mountroot" module="genunix"
        stack genunix:vfs_mountroot+3fb

`python -m tests.grammar.block_cases` says what differs; with `--update` it writes the blocks anew.  Read them.
"""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path

from bootdiag.capture import open_capture
from bootdiag.grammar.blocks import DUMP, REGISTERS, STACK, Block, blocks
from bootdiag.grammar.events import Reading
from bootdiag.grammar.match import Matcher

FOLDER = Path(__file__).parent / "blocks"


def read(lines: list[str], matcher: Matcher | None = None) -> list[Block]:
    """The blocks of these lines."""
    return list(blocks(Reading(matcher).events(open_capture("\n".join(lines) + "\n").chunks())))


def written(block: Block) -> list[str]:
    """A block as a case file has it."""
    fields = dict(block.fields)
    stack, registers, dump = fields.pop(STACK, []), fields.pop(REGISTERS, {}), fields.pop(DUMP, {})
    state = "complete" if fields.pop("complete") else "truncated"
    out = [" ".join([f"  {block.name} lines={_ranges(sorted({piece.line for piece in block.pieces}))} {state}",
                     *(f"{name}={json.dumps(value)}" for name, value in fields.items())])]
    if stack:
        out.append("    stack " + " ".join(map(_frame, stack)))
    for name, values in ((REGISTERS, {name: f"{value:x}" for name, value in registers.items()}), (DUMP, dump)):
        if values:
            out.append(" ".join([f"    {name}", *(f"{field}={value}" for field, value in values.items())]))
    return out


def _frame(frame: dict[str, object]) -> str:
    if "symbol" in frame:
        return str(frame["symbol"])
    module = f"{frame['module']}:" if "module" in frame else ""
    return f"{module}{frame.get('function', '?')}" + (f"+{frame['offset']:x}" if "offset" in frame else "")


def _ranges(numbers: list[int]) -> str:
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1][1:] = [number]
        else:
            found.append([number])
    return ",".join("-".join(map(str, one)) for one in found)


def updated(text: str, matcher: Matcher | None = None) -> str:
    """A case file's text with the blocks that are found now."""
    out: list[str] = []
    lines: list[str] = []
    for line in [*text.rstrip("\n").split("\n"), ""]:
        if line.startswith("|"):
            lines.append(line[2:])
        elif lines:
            out += [text for block in read(lines, matcher) for text in written(block)] or ["  no block"]
            lines = []
        if not (line.startswith(" ") and line.strip()):
            out.append(line)
    return "\n".join(out).rstrip("\n") + "\n"


def main() -> int:
    """The command; 1 where a case differs."""
    failed = False
    for file in sorted(FOLDER.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        now = updated(text)
        if now != text:
            failed = True
            sys.stdout.writelines(difflib.unified_diff(text.splitlines(True), now.splitlines(True), file.name, "found", n=2))
            if "--update" in sys.argv:
                file.write_text(now, encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
