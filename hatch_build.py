"""Writes the tables of the grammars and rules into a wheel, so that an installed bootdiag starts without making them."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# What is kept in the cache folder under which name, and where the package looks for it.
TABLES = {"grammar": "bootdiag/grammar/tables.bin", "rules": "bootdiag/rules/rules.bin"}


class TablesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes the tables as the first start would, with the cache in a folder of its own, and takes them from there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.cache = Path(tempfile.mkdtemp())
        os.environ["XDG_CACHE_HOME"] = str(self.cache)
        sys.path.insert(0, self.root)
        from bootdiag.engine.rulebook import rulebook

        rulebook()
        for name, target in TABLES.items():
            made = list(self.cache.glob(f"bootdiag/{name}-*.bin"))
            if made:
                build_data["force_include"][str(made[0])] = target

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            shutil.rmtree(self.cache, ignore_errors=True)
