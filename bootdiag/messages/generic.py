"""Events of the dialect generic: Catch-alls of the console: the text is known to be a message of the system, its meaning
is not.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Device(messages.Message, event="generic.device"):
    """A driver speaks of one of its devices."""

    device: str


class Unit(messages.Message, event="generic.unit"):
    """A driver speaks of a device by its node's name."""

    unit: str


class Function(messages.Message, event="generic.function"):
    """A function of the kernel speaks."""

    function: str


class Service(messages.Message, event="generic.service"):
    """A service, a program or a device speaks by its path."""

    fmri: str


class Program(messages.Message, event="generic.program"):
    """Catch-alls of the console: the text is known to be a message of the system, its meaning is not."""

    program: str


class DevicePath(messages.Message, event="generic.device_path"):
    """The driver names a device by its path and instance (scsi_log)."""

    path: str
    device: str


class Message(messages.Message, event="generic.message"):
    """Any text behind a level or syslog's prefix: that it is a message is sure."""
