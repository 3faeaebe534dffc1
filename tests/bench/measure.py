"""Whole processes, measured: CPU and memory, each beside what it is compared with, in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.conftest import ROOT


class Use(NamedTuple):
    """What a process took: seconds of CPU (user and system), and at its peak MB of memory."""

    seconds: float
    memory: float


class Row(NamedTuple):
    """A figure: of what, on which capture, in which unit, what is asked for (None: nothing), and a remark."""

    name: str
    on: str
    value: float | None
    unit: str
    asked: float | None = None
    least: bool = False
    note: str = ""

    @property
    def kept(self) -> bool | None:
        """Whether what is asked for is reached."""
        if self.value is None or self.asked is None:
            return None
        return self.value >= self.asked if self.least else self.value <= self.asked


def environment(cache: str) -> dict[str, str]:
    """An environment in which compiled modules and tables are kept, as where bootdiag is installed."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH")])]), "PYTHONPYCACHEPREFIX": cache,
            "XDG_CACHE_HOME": cache}


def used(command: Sequence[str], env: Mapping[str, str]) -> Use:
    """What one run of `command` takes; RuntimeError where it fails.

    Its output goes into a file: into /dev/null, grep would stop at the first match.
    """
    with (tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors,
          subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=dict(env), cwd=ROOT) as process):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            raise RuntimeError(f"{command}: {errors.read().decode(errors='replace')}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Use(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def beside(commands: Mapping[str, Sequence[str]], env: Mapping[str, str], rounds: int) -> dict[str, Use]:
    """The median use of each command, all run in turns."""
    uses: dict[str, list[Use]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            uses[name].append(used(command, env))
    return {name: Use(statistics.median(use.seconds for use in many), max(use.memory for use in many)) for name, many in uses.items()}
