"""Events of the dialect linux_subsystem: Linux' subsystems and drivers, each by its name at the beginning: known to be
Linux' only behind a time stamp.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class EMap(messages.Message, event="linux_subsystem.e_map"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class SchedClock(messages.Message, event="linux_subsystem.sched_clock"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class ApicMode(messages.Message, event="linux_subsystem.apic_mode"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Microcode(messages.Message, event="linux_subsystem.microcode"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Slub(messages.Message, event="linux_subsystem.slub"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Cblist(messages.Message, event="linux_subsystem.cblist"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Rcu(messages.Message, event="linux_subsystem.rcu"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    rcu: str


class MachineCheck(messages.Message, event="linux_subsystem.machine_check"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenEvents(messages.Message, event="linux_subsystem.xen_events"):
    """Event channels: which interface, callback vector (xen/events)."""


class XenBalloon(messages.Message, event="linux_subsystem.xen_balloon"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenBalloonOld(messages.Message, event="linux_subsystem.xen_balloon_old"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenGrantTable(messages.Message, event="linux_subsystem.xen_grant_table"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenSwiotlb(messages.Message, event="linux_subsystem.xen_swiotlb"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    swiotlb: str


class XenMemory(messages.Message, event="linux_subsystem.xen_memory"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    xen: str


class XenAcpiProcessor(messages.Message, event="linux_subsystem.xen_acpi_processor"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenMcelog(messages.Message, event="linux_subsystem.xen_mcelog"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Netfront(messages.Message, event="linux_subsystem.netfront"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    netfront: str


class Blkback(messages.Message, event="linux_subsystem.blkback"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    blkback: str


class Netback(messages.Message, event="linux_subsystem.netback"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class NetbackOld(messages.Message, event="linux_subsystem.netback_old"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class BridgeFiltering(messages.Message, event="linux_subsystem.bridge_filtering"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Acpi(messages.Message, event="linux_subsystem.acpi"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class AcpiDevice(messages.Message, event="linux_subsystem.acpi_device"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    acpi: str


class Acpiphp(messages.Message, event="linux_subsystem.acpiphp"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class AcpiHpet(messages.Message, event="linux_subsystem.acpi_hpet"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Hpet(messages.Message, event="linux_subsystem.hpet"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class AmdVi(messages.Message, event="linux_subsystem.amd_vi"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Dmar(messages.Message, event="linux_subsystem.dmar"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Iommu(messages.Message, event="linux_subsystem.iommu"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Agp(messages.Message, event="linux_subsystem.agp"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Apparmor(messages.Message, event="linux_subsystem.apparmor"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Selinux(messages.Message, event="linux_subsystem.selinux"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Security(messages.Message, event="linux_subsystem.security"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Yama(messages.Message, event="linux_subsystem.yama"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Landlock(messages.Message, event="linux_subsystem.landlock"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Ima(messages.Message, event="linux_subsystem.ima"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Evm(messages.Message, event="linux_subsystem.evm"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Integrity(messages.Message, event="linux_subsystem.integrity"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Audit(messages.Message, event="linux_subsystem.audit"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    audit: str


class Secureboot(messages.Message, event="linux_subsystem.secureboot"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class SelfTest(messages.Message, event="linux_subsystem.self_test"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Printk(messages.Message, event="linux_subsystem.printk"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    printk: str


class Dma(messages.Message, event="linux_subsystem.dma"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class DmaBounce(messages.Message, event="linux_subsystem.dma_bounce"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Efi(messages.Message, event="linux_subsystem.efi"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class EfiFramebuffer(messages.Message, event="linux_subsystem.efi_framebuffer"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Framebuffer(messages.Message, event="linux_subsystem.framebuffer"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    type: str | None


class Erst(messages.Message, event="linux_subsystem.erst"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Hugetlb(messages.Message, event="linux_subsystem.hugetlb"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Hugetlbfs(messages.Message, event="linux_subsystem.hugetlbfs"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Mpls(messages.Message, event="linux_subsystem.mpls"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Mctp(messages.Message, event="linux_subsystem.mctp"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class NetLabel(messages.Message, event="linux_subsystem.net_label"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Tcp(messages.Message, event="linux_subsystem.tcp"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class ConnectionTracking(messages.Message, event="linux_subsystem.connection_tracking"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Tun(messages.Message, event="linux_subsystem.tun"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PciRoot(messages.Message, event="linux_subsystem.pci_root"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PciSetting(messages.Message, event="linux_subsystem.pci_setting"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PciExpressHotplug(messages.Message, event="linux_subsystem.pci_express_hotplug"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PciStandardHotplug(messages.Message, event="linux_subsystem.pci_standard_hotplug"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class VgaArbiter(messages.Message, event="linux_subsystem.vga_arbiter"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PowerManagement(messages.Message, event="linux_subsystem.power_management"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Pps(messages.Message, event="linux_subsystem.pps"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Cdrom(messages.Message, event="linux_subsystem.cdrom"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Serial(messages.Message, event="linux_subsystem.serial"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class RtcCmos(messages.Message, event="linux_subsystem.rtc_cmos"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Input(messages.Message, event="linux_subsystem.input"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class KeyboardController(messages.Message, event="linux_subsystem.keyboard_controller"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Mouse(messages.Message, event="linux_subsystem.mouse"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class UsbCore(messages.Message, event="linux_subsystem.usb_core"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Random(messages.Message, event="linux_subsystem.random"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    random: str


class Ftrace(messages.Message, event="linux_subsystem.ftrace"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Kprobes(messages.Message, event="linux_subsystem.kprobes"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class PidMax(messages.Message, event="linux_subsystem.pid_max"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Devtmpfs(messages.Message, event="linux_subsystem.devtmpfs"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    devtmpfs: str


class Cpuidle(messages.Message, event="linux_subsystem.cpuidle"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Clk(messages.Message, event="linux_subsystem.clk"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Led(messages.Message, event="linux_subsystem.led"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Thermal(messages.Message, event="linux_subsystem.thermal"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Workingset(messages.Message, event="linux_subsystem.workingset"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Zswap(messages.Message, event="linux_subsystem.zswap"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Zbud(messages.Message, event="linux_subsystem.zbud"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Workqueue(messages.Message, event="linux_subsystem.workqueue"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Mtrr(messages.Message, event="linux_subsystem.mtrr"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    range: str


class MtrrRange(messages.Message, event="linux_subsystem.mtrr_range"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    start: int
    end: int
    caching: str


class MtrrVariable(messages.Message, event="linux_subsystem.mtrr_variable"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    register: int
    range: str


class MtrrUnused(messages.Message, event="linux_subsystem.mtrr_unused"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""

    register: int


class KvmClock(messages.Message, event="linux_subsystem.kvm_clock"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Regulator(messages.Message, event="linux_subsystem.regulator"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Xenfs(messages.Message, event="linux_subsystem.xenfs"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class XenUnplugNamed(messages.Message, event="linux_subsystem.xen_unplug_named"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class Drm(messages.Message, event="linux_subsystem.drm"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""


class IpConfig(messages.Message, event="linux_subsystem.ip_config"):
    """Linux' subsystems and drivers, each by its name at the beginning: known to be Linux' only behind a time stamp."""
