"""Fixtures that all tests share."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
DATA = Path(__file__).parent / "data"

settings.register_profile("suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")



def pytest_configure(config: pytest.Config) -> None:
    """Make the tables before the workers start: each of them, and each process that a test runs, would make them at once.

    A job in the background ignores interrupts, and so would every process that it starts, those that tests interrupt among them.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if not hasattr(config, "workerinput"):
        from bootdiag.engine.rulebook import rulebook

        rulebook()


Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def environment() -> dict[str, str]:
    """An environment for a process of its own: nothing of this terminal's in it."""
    kept = {name: value for name, value in os.environ.items()
            if name not in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TERM", "LANG", "PYTHONIOENCODING", "BOOTDIAG_DEBUG")
            and not name.startswith(("LC_", "PYTEST_"))}
    return {**kept, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """A function that runs bootdiag as a process: `run("explain", "-", input=b"...", env={...})`."""

    def go(*words: str, env: dict[str, str] | None = None, input: bytes | None = b"", **more: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([sys.executable, "-m", "bootdiag", *words], input=input, capture_output=True, timeout=120,  # type: ignore[call-overload,no-any-return]
                              env={**environment, **(env or {})}, **more)

    return go


@pytest.fixture
def no_tables(tmp_path: Path) -> dict[str, str]:
    """An environment whose cache is empty."""
    return {"XDG_CACHE_HOME": str(tmp_path / "cache")}
