"""Captures for tests of many runs: the sample that fails, and its twin that is well."""

from __future__ import annotations

from tests.conftest import ROOT

SEED_FILE = ROOT / "samples" / "nexenta-xenserver-pv" / "console.log"
TWIN_FILE = ROOT / "samples" / "nexenta-xenserver-pv-healthy" / "console.log"
SEED = SEED_FILE.read_bytes()
TWIN = TWIN_FILE.read_bytes()
