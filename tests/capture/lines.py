"""What the capture tests look at: a capture's clean lines, and where their characters come from."""

from __future__ import annotations

from typing import Any

from bootdiag.capture import Capture, open_capture


def read(source: Any, **options: Any) -> tuple[Capture, list[str]]:
    """The capture, read, and its clean lines."""
    capture = open_capture(source, **options)
    lines: list[str] = []
    for chunk in capture.chunks():
        assert chunk.first_line == len(lines) + 1
        lines += chunk.text.decode("utf-8").split("\n")
    return capture, lines


def lines(source: Any, **options: Any) -> list[str]:
    """The clean lines of a capture."""
    return read(source, **options)[1]


def columns(source: Any, **options: Any) -> list[list[int]]:
    """For each clean line the original column of each of its characters."""
    found = []
    for chunk in open_capture(source, **options).chunks():
        for number, line in enumerate(chunk.text.split(b"\n")):
            change = chunk.changes.get(number)
            text = line.decode("utf-8")
            offsets = [len(text[:at].encode()) for at in range(len(text))]
            found.append([change.column(offset) for offset in offsets] if change else list(range(1, len(text) + 1)))
    return found


def notes(capture: Capture) -> dict[str, int]:
    """What was done to a capture, and how often."""
    return dict(capture.info.notes)
