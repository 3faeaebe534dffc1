"""Events of the dialect hvmloader: hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or
OVMF. Its lines stand in Xen's log, behind `(d1) ` (older versions: `(XEN) HVM1: `).

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Start(messages.Message, event="hvmloader.start"):
    """It begins."""


class Detected(messages.Message, event="hvmloader.detected"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    version: str


class Xenbus(messages.Message, event="hvmloader.xenbus"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    address: int
    channel: int


class BiosRequested(messages.Message, event="hvmloader.bios_requested"):
    """Which BIOS the configuration asks for."""

    bios: str


class BiosLoading(messages.Message, event="hvmloader.bios_loading"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    bios: str


class BiosUnknown(messages.Message, event="hvmloader.bios_unknown"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    bios: str


class CpuSpeed(messages.Message, event="hvmloader.cpu_speed"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    mhz: int


class IsaLink(messages.Message, event="hvmloader.isa_link"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    link: int
    irq: int


class PciInterrupt(messages.Message, event="hvmloader.pci_interrupt"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    device: str
    pin: str
    irq: int


class PciBar(messages.Message, event="hvmloader.pci_bar"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    device: str
    bar: int
    size: int
    value: int


class PciNoRoom(messages.Message, event="hvmloader.pci_no_room"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    device: str
    bar: int
    size: int


class PciHighMemory(messages.Message, event="hvmloader.pci_high_memory"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    address: int | None


class Relocating(messages.Message, event="hvmloader.relocating"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    kind: str | None
    size: int | None
    start: int | None
    end: int | None


class CpuStarted(messages.Message, event="hvmloader.cpu_started"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    cpu: int
    detail: str


class Multiprocessor(messages.Message, event="hvmloader.multiprocessor"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class Testing(messages.Message, event="hvmloader.testing"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class Test(messages.Message, event="hvmloader.test"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    kind: str


class TestsPassed(messages.Message, event="hvmloader.tests_passed"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    passed: int
    tests: int


class Tables(messages.Message, event="hvmloader.tables"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class Vm86(messages.Message, event="hvmloader.vm86"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    address: int


class BiosMap(messages.Message, event="hvmloader.bios_map"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class BiosMapRange(messages.Message, event="hvmloader.bios_map_range"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    start: int
    end: int


class E820(messages.Message, event="hvmloader.e820"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class E820Range(messages.Message, event="hvmloader.e820_range"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    index: int
    high: int
    start: int
    endhigh: int
    end: int
    kind: str


class E820Hole(messages.Message, event="hvmloader.e820_hole"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    high: int
    start: int
    endhigh: int
    end: int


class OptionRom(messages.Message, event="hvmloader.option_rom"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    detail: str


class OptionRoms(messages.Message, event="hvmloader.option_roms"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """


class Rom(messages.Message, event="hvmloader.rom"):
    """hvmloader, the firmware that Xen starts in an HVM guest before SeaBIOS, ROMBIOS or OVMF. Its lines stand in Xen's log,
    behind `(d1) ` (older versions: `(XEN) HVM1: `).
    """

    detail: str


class RombiosCall(messages.Message, event="hvmloader.rombios_call"):
    """ROMBIOS in the guest: a call of the guest's loader or kernel that it can't serve."""

    guest: int | None
    detail: str | None
    value: int | None


class Bug(messages.Message, event="hvmloader.bug"):
    """It gives up: the guest halts."""

    reason: str | None
