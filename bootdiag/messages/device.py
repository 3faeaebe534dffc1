"""Events of the dialect device: Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v
or in the log.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class IsAt(messages.Message, event="device.is_at"):
    """A device has attached below a parent; where says its address in the parent's terms (impl_ddi_ctlops of each nexus)."""

    device: str
    parent: str
    target: str | None
    lun: str | None
    busaddress: str | None
    where: str | None


class AtaAt(messages.Message, event="device.ata_at"):
    """A disk of the ata driver (x86) or of SunOS 4: without the colon."""

    device: str
    parent: str
    target: str
    lun: str


class AtBus(messages.Message, event="device.at_bus"):
    """SunOS 4: the bus and the address on it."""

    device: str
    bus: str
    where: str


class Is(messages.Message, event="device.is"):
    """The device's place in the device tree (ddi_report_dev)."""

    device: str
    path: str


class Online(messages.Message, event="device.online"):
    """A device or nexus was brought online (ndi_devi_online, i_ndi_devi_report_status_change)."""

    path: str
    device: str


class Offline(messages.Message, event="device.offline"):
    """The device was taken offline."""

    path: str
    device: str


class State(messages.Message, event="device.state"):
    """Hotplug: a device was added, removed, is down or in another state."""

    path: str
    device: str
    state: str


class BusDevice(messages.Message, event="device.bus_device"):
    """A device below a nexus that names no address: pseudo, ISA, virtual and channel devices."""

    bus: str
    device: str


class PciDevice(messages.Message, event="device.pci_device"):
    """A device below a bus that prints its unit address: PCI, PCI Express, USB without details, UPA64S (pci_common_ctlops)."""

    bus: str
    unit: str
    device: str
    busaddress: int | None


class Attached(messages.Message, event="device.attached"):
    """A device of the paravirtual bus (xpvd_initchild, xpvd_ctlops), or of another nexus that prints unit and instance alone."""

    unit: str
    device: str


class BlockDevice(messages.Message, event="device.block_device"):
    """A block device (blkdev), or one of Infiniband (ibnex)."""

    unit: str
    device: str


class I8042Device(messages.Message, event="device.i8042_device"):
    """A keyboard or mouse at the 8042 controller."""

    unit: str
    driver: str
    busaddress: int


class UsbDevice(messages.Message, event="device.usb_device"):
    """A USB device attached, with its speed and hub (usba_hubdi)."""

    usb: float
    kind: str
    id: str
    speed: str
    hub_version: float
    hub: str
    unit: str
    device: str
    busaddress: int | None


class Multipath(messages.Message, event="device.multipath"):
    """Multipathing: the state of one path of a device (mdi_report_path_state)."""

    path: str
    device: str
    state: str
    pathnumber: int
    node: str
    pathstate: str
    balancing: str | None


class MultipathTarget(messages.Message, event="device.multipath_target"):
    """An older multipathing line, which names the adapter and target."""

    path: str
    device: str
    state: str
    node: str
    hba: str
    targetaddress: str
    pathstate: str
    rest: str | None


class Interrupt(messages.Message, event="device.interrupt"):
    """An interrupt is given to a device (x86, apix and pcplusmp, verbose)."""

    module: str
    node: str
    driver: str
    instance: int
    irq: int | None
    vector: int
    ioapic: int | None
    pin: int | None
    cpu: int


class DriverDisabled(messages.Message, event="device.driver_disabled"):
    """A driver is disabled, by disable-DRIVER or by the administrator (genunix)."""

    driver: str


class Retired(messages.Message, event="device.retired"):
    """A device that the fault manager retired stays unconfigured at boot (retire store, devctl)."""

    path: str


class AlreadyRetired(messages.Message, event="device.already_retired"):
    """The device was retired before."""

    path: str


class RetireBypassed(messages.Message, event="device.retire_bypassed"):
    """A retired device would have been the root device and is let through."""

    reason: str


class AttachFailed(messages.Message, event="device.attach_failed"):
    """A driver's module is not there, or its attach failed: the consequence of each differs with the device."""

    device: str


class InterruptBound(messages.Message, event="device.interrupt_bound"):
    """An interrupt that drivers share."""

    module: str
    irq: int
    vector: int
    ioapic: int
    pin: int
    cpu: int


class InterruptLevels(messages.Message, event="device.interrupt_levels"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    irq: int


class InterruptLevelsRest(messages.Message, event="device.interrupt_levels_rest"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""


class ServiceDevice(messages.Message, event="device.service_device"):
    """Serial, LOM and BSC devices of the service processors' buses, by instance."""

    unit: str
    driver: str
    instance: int


class CardSocket(messages.Message, event="device.card_socket"):
    """A PC card's socket, and the card in it."""

    socket: int
    unit: str


class CardDevice(messages.Message, event="device.card_device"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    device: str
    unit: str
    socket: int


class MasterOnline(messages.Message, event="device.master_online"):
    """Solaris 8 and before: the processor that OBP started the machine with."""


class RetiredSome(messages.Message, event="device.retired_some"):
    """Devices were retired by the fault manager and are not configured."""


class RetireRefused(messages.Message, event="device.retire_refused"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    path: str


class RetireUnsaved(messages.Message, event="device.retire_unsaved"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    errno: int
    path: str


class Unretired(messages.Message, event="device.unretired"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    path: str


class RetireStoreBypassed(messages.Message, event="device.retire_store_bypassed"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    path: str


class Framebuffer(messages.Message, event="device.framebuffer"):
    """A framebuffer's size and kind (cgsix, leo, ffb; Solaris 2)."""

    device: str
    size: str
    rest: str


class NoUnitAddress(messages.Message, event="device.no_unit_address"):
    """A driver has a driver.conf or property that it doesn't like."""

    rest: str


class MergeFailed(messages.Message, event="device.merge_failed"):
    """Two drivers or two entries want one device (driver.conf)."""

    unit: str
    file: str


class NoQuiesce(messages.Message, event="device.no_quiesce"):
    """A driver that does not know how to stop the device quickly; fast reboot is then off."""

    driver: str


class BusOptions(messages.Message, event="device.bus_options"):
    """A driver tells at which speed its interrupts or bus run, at attach (isp, glm, esp)."""

    device: str
    driver: str
    options: int


class KeyboardNote(messages.Message, event="device.keyboard_note"):
    """The parallel port, the keyboard, the mouse: what the PC's own devices say."""

    rest: str


class Hsimd(messages.Message, event="device.hsimd"):
    """The simulated disk of QEMU's and Legion's Niagara (hsimd): its slices, and that it gets no interrupt."""

    device: str
    attach: str


class HsimdInterrupt(messages.Message, event="device.hsimd_interrupt"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    device: str
    type: int
    priority: int  # type: ignore[assignment]
    capabilities: int
    version: int
    state: int


class HsimdInterruptRest(messages.Message, event="device.hsimd_interrupt_rest"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    node: int
    number: int
    vector: int
    target: int


class InterruptNotAdded(messages.Message, event="device.interrupt_not_added"):
    """Attaching devices: ddi_report_dev(9F) and the nexus drivers, in all systems with boot -v or in the log."""

    device: str
    error: int


class MultipathStatus(messages.Message, event="device.multipath_status"):
    """One path of a multipath device; its path and state stand on the next lines."""

    device: str
    state: str


class FaultReported(messages.Message, event="device.fault_reported"):
    """A driver tells the fault manager that its device failed or works again (ddi_dev_report_fault)."""

    device: str
    state: str
    faultplace: str
    service: str


class IbPort(messages.Message, event="device.ib_port"):
    """A port of an InfiniBand adapter."""

    device: str
    port: int
