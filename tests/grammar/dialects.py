"""What the grammar's tests share: the dialects, Lark's reading of them, a matcher, texts made at random. All with fixed seeds."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from random import Random

from bootdiag.grammar.cases import Case, read_cases
from bootdiag.grammar.load import Dialect, Shape, load_dialect
from bootdiag.grammar.match import Matcher
from bootdiag.grammar.reference import Reference
from bootdiag.grammar.sampling import Sampler
from bootdiag.grammar.tables import assemble, grammar_dir, grammar_files

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "samples"
DIALECTS = tuple(file.stem for file in grammar_files(grammar_dir()))


@cache
def dialect(name: str) -> Dialect:
    return load_dialect(grammar_dir() / f"{name}.lark")


@cache
def reference(name: str) -> Reference:
    return Reference(grammar_dir() / f"{name}.lark")


@cache
def cases(name: str) -> tuple[Case, ...]:
    file = HERE / f"{name}.txt"
    return tuple(read_cases(file.read_text(encoding="utf-8"))) if file.exists() else ()


@cache
def all_matcher() -> Matcher:
    return Matcher(assemble([dialect(name) for name in DIALECTS]))


@cache
def sampler() -> Sampler:
    return Sampler(word for name in DIALECTS for shape in dialect(name).shapes for word in (shape.needle, shape.lead) if word)


@cache
def texts(shape: Shape, count: int) -> tuple[str, ...]:
    """Texts that `shape` matches; the same at each run."""
    random = Random(zlib.crc32(shape.name.encode()))
    draw = sampler().draw(shape.pattern)
    return tuple(text for text in (draw(random) for _ in range(count)) if text)


@cache
def console_lines() -> tuple[str, ...]:
    """Lines of console: all cases, and the samples' captures."""
    lines = [case.line for name in DIALECTS for case in cases(name)]
    for file in sorted(SAMPLES.rglob("console.log")):
        lines += file.read_bytes().decode("utf-8", "replace").splitlines()
    return tuple(lines)
