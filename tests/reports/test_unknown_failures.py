"""Failures that no rule knows: the report still says where it stopped, what was last, what should have come, and what to capture."""

from __future__ import annotations

import pytest

import bootdiag

BANNER = "SunOS Release 5.11 Version snv_134 64-bit\nHostname: larch\n"
DRIVER = BANNER + "frobnicator: controller 3 answered with garbage 0xdead\nfrobnicator: giving up, please call service\n"
LOADER = ("Booting [/platform/i86pc/kernel/amd64/unix]...\nLoading unix...\nLoading /platform/i86pc/amd64/boot_archive...\nBooting...\n"
          "gizmo: page table walk went wrong at level 7\n")
WARNING = BANNER + "WARNING: frobnicator0: firmware answered with garbage\n"
TOOLS = ("# xl create guest.cfg\nParsing config from guest.cfg\n"
         "libxl: error: libxl_wibble.c:77:libxl__wibble: Domain 4:the wibble failed to wobble\n")


@pytest.mark.parametrize(("log", "reached", "next_one", "unknown", "capture"), [
    pytest.param(DRIVER, "kernel, init and SMF", "HOST console login:", [3, 4], "boot with -v", id="a driver in user land"),
    pytest.param(LOADER, "boot loader", "the kernel's banner (SunOS Release ...)", [5], "diagnostics on in the firmware", id="the loader"),
    pytest.param(WARNING, "kernel, init and SMF", "HOST console login:", [3], "boot with -v", id="a warning known only in general"),
    pytest.param(TOOLS, None, None, [3], "xl -vvv create", id="the toolstack"),
])
def test_the_report_still_helps(log: str, reached: str | None, next_one: str | None, unknown: list[int], capture: str) -> None:
    report = bootdiag.analyze(log).report
    assert report.verdict == "inconclusive"
    assert capture in report.summary
    assert report.progress.reached == reached
    assert next_one is None or next_one in report.progress.expected_next
    assert report.progress.last is not None and report.progress.last.line == log.count("\n")
    assert [one.line for one in report.progress.unknown] == unknown
