"""What goes wrong with a capture."""

from __future__ import annotations


class CaptureError(Exception):
    """A capture that can't be read, or that a limit stops: then `limit` is the name of the field of `Limits`."""

    def __init__(self, message: str, limit: str | None = None) -> None:
        super().__init__(message)
        self.limit = limit
