"""The templates of pages, all in one look; what they are given is made safe on its way in, whoever wrote it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from bootdiag.reports.safe import terminal

FILES = {"page": "page.html.j2", "index": "index.html.j2", "differences": "differences.html.j2", "head": "head.html.j2",
         "style": "style.css.j2"}


def filled(name: str, **values: Any) -> str:
    """The template of that name with these values in it."""
    text: str = _environment().get_template(name).render(**values)
    return text if text.endswith("\n") else text + "\n"


@cache
def _environment() -> Any:
    from jinja2 import DictLoader, Environment, StrictUndefined

    folder = files("bootdiag.reports")
    sources = {name: folder.joinpath(file).read_text(encoding="utf-8") for name, file in FILES.items()}
    return Environment(loader=DictLoader(sources), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                       finalize=lambda value: terminal(value) if type(value) is str else value)
