"""Captures on a Spark cluster: any table of `SCHEMA` but `events`, from files that Spark has read.

    captures = session.read.format("binaryFile").load("s3a://consoles/*.log")
    runs = captures.mapInPandas(spark.analysed("runs"), spark.columns("runs"))
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from bootdiag.runs.batch import Options, tables_of
from bootdiag.runs.tables import SCHEMA

if TYPE_CHECKING:
    import pandas as pd

# Spark's type of each kind of column; a time is in seconds, a day a date as text.
TYPES = {"string": "string", "category": "string", "day": "string", "int": "long", "float": "double", "time": "double", "bool": "boolean"}


def columns(table: str = "runs") -> str:
    """The columns of a table as Spark's schema."""
    return ", ".join(f"`{name}` {TYPES[column.kind]}" for name, column in SCHEMA[table].items())


def analysed(table: str = "runs", options: Options = Options()) -> Callable[[Iterator[pd.DataFrame]], Iterator[pd.DataFrame]]:
    """A function for `mapInPandas`, from frames with `path`, `content` and `modificationTime` to rows of a table."""

    def rows_of(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        import pandas as pd

        for frame in frames:
            found: list[dict[str, Any]] = []
            for path, content, changed in zip(frame["path"], frame["content"], frame["modificationTime"], strict=True):
                found += tables_of(path, bytes(content), options, changed.timestamp()).get(table, [])
            yield pd.DataFrame(found, columns=list(SCHEMA[table]), dtype="object")

    return rows_of
