"""A hook of MkDocs: the project's other documents become pages of the site, below project/, and links between them and docs/ follow."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [*(path.name for path in sorted(ROOT.glob("*.md"))), "grammars/README.md", "samples/README.md"]
LINK = re.compile(r"\[([^][]*)\]\(([^)#\s:]+)(#[^)\s]*)?\)")


def on_files(files: Files, config: Any) -> Files:
    """The pages with the other documents."""
    for name in OTHERS:
        files.append(File.generated(config, f"project/{name}", content=(ROOT / name).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """A page with its links as the site has them; those to what is no page (folders of the project) are left as text."""
    here = page.file.src_uri
    inside = here.removeprefix("project/") if here.startswith("project/") else f"docs/{here}"

    def moved(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(inside), found[2]))
        if target.startswith("docs/"):
            there = target.removeprefix("docs/")
        elif target in OTHERS:
            there = f"project/{target}"
        else:
            return found[1]
        return f"[{found[1]}]({posixpath.relpath(there, posixpath.dirname(here))}{found[3] or ''})"

    return LINK.sub(moved, markdown)
