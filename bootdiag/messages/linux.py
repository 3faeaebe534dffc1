"""Events of the dialect linux: Linux in dom0 and in guests: what the kernel, the initial ramdisk and init print in a boot
under Xen. A line with a time stamp is known to be Linux'; kernels before 2.6.20 and `printk.time=0` print none.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Version(messages.Message, event="linux.version"):
    """The banner: release, who built it, compiler, build number and date (init/version.c)."""

    version: str
    build: str | None


class VersionRest(messages.Message, event="linux.version_rest"):
    """The rest of the banner where it was wrapped."""

    compiled: int
    vendor: str
    compiler: str
    number: int
    build: str


class CommandLine(messages.Message, event="linux.command_line"):
    """The kernel's options, as setup saw them and as they are at last; none is an empty line."""

    options: str | None


class OptionUnknown(messages.Message, event="linux.option_unknown"):
    """An option that the kernel does not know: it goes to init."""

    option: str


class OptionIgnored(messages.Message, event="linux.option_ignored"):
    """The same in older kernels: the option has no effect."""

    option: str


class OptionMalformed(messages.Message, event="linux.option_malformed"):
    """A malformed early option."""

    option: str


class EarlyMapping(messages.Message, event="linux.early_mapping"):
    """Before the kernel proper, on Xen's console: the PV entry, decompression and address randomisation."""


class EarlyStart(messages.Message, event="linux.early_start"):
    """Start: version, command line, who is below"""


class EarlyKaslr(messages.Message, event="linux.early_kaslr"):
    """Start: version, command line, who is below"""


class EarlyDecompress(messages.Message, event="linux.early_decompress"):
    """Start: version, command line, who is below"""


class EarlyUncompress(messages.Message, event="linux.early_uncompress"):
    """Start: version, command line, who is below"""


class EarlyExtract(messages.Message, event="linux.early_extract"):
    """Start: version, command line, who is below"""


class EarlyBooting(messages.Message, event="linux.early_booting"):
    """Start: version, command line, who is below"""

    address: int | None


class BootingOn(messages.Message, event="linux.booting_on"):
    """Under which paravirtual interface the kernel runs: Xen, Xen PVH, Xen HVM, bare hardware."""

    platform: str


class HypervisorDetected(messages.Message, event="linux.hypervisor_detected"):
    """The hypervisor that was recognised."""

    platform: str


class XenVersion(messages.Message, event="linux.xen_version"):
    """Xen's version as the guest sees it."""

    version: str
    features: str | None


class BootingCpu(messages.Message, event="linux.booting_cpu"):
    """Arm: the processor that starts."""

    device: str
    region: str | None


class MachineModel(messages.Message, event="linux.machine_model"):
    """Arm: the machine's name in its device tree."""

    hardware: str


class Dmi(messages.Message, event="linux.dmi"):
    """The machine's name in its firmware tables."""

    hardware: str


class DmiMissing(messages.Message, event="linux.dmi_missing"):
    """Start: version, command line, who is below"""


class Smbios(messages.Message, event="linux.smbios"):
    """Start: version, command line, who is below"""

    version: float


class MemoryMap(messages.Message, event="linux.memory_map"):
    """Head of the memory map that firmware or Xen gave."""


class MemoryRange(messages.Message, event="linux.memory_range"):
    """One range of the map and its use."""

    range: str
    use: str


class MemoryRangeOld(messages.Message, event="linux.memory_range_old"):
    """The same before 3.5: bounds without brackets."""

    start: int
    end: int
    use: str


class Memory(messages.Message, event="linux.memory"):
    """How much memory there is: available and in all (mm_init_print_info, mem_init)."""

    available_kib: int
    total_kib: int


class MemoryHigh(messages.Message, event="linux.memory_high"):
    """32-bit kernels: memory above and below the directly mapped part."""

    mib: int


class MemoryLow(messages.Message, event="linux.memory_low"):
    """Memory"""

    mib: int


class ZoneRanges(messages.Message, event="linux.zone_ranges"):
    """Zones and nodes."""


class Zone(messages.Message, event="linux.zone"):
    """Memory"""

    zone: str
    range: str


class ZoneEmpty(messages.Message, event="linux.zone_empty"):
    """Memory"""

    zone: str


class ZoneOld(messages.Message, event="linux.zone_old"):
    """Memory"""

    zone: str
    start: int
    end: int


class ZonePages(messages.Message, event="linux.zone_pages"):
    """Memory"""

    zone: str
    pages: int


class ZoneDevice(messages.Message, event="linux.zone_device"):
    """Memory"""


class ZoneMovable(messages.Message, event="linux.zone_movable"):
    """Memory"""


class NodesEarly(messages.Message, event="linux.nodes_early"):
    """Memory"""


class NodesEarlyOld(messages.Message, event="linux.nodes_early_old"):
    """Memory"""

    count: int


class NodeRange(messages.Message, event="linux.node_range"):
    """Memory"""

    node: int
    range: str


class NodeRangeOld(messages.Message, event="linux.node_range_old"):
    """Memory"""

    node: int
    start: int
    end: int


class NodeSetup(messages.Message, event="linux.node_setup"):
    """Memory"""

    node: int
    range: str


class NodeUnavailable(messages.Message, event="linux.node_unavailable"):
    """Memory"""

    node: int
    zone: str
    pages: int


class NodeTotal(messages.Message, event="linux.node_total"):
    """Memory"""

    node: int
    pages: int


class NodeDeferred(messages.Message, event="linux.node_deferred"):
    """Memory"""

    node: int
    ms: int


class NodeData(messages.Message, event="linux.node_data"):
    """Memory"""

    node: int
    range: str


class NodeFake(messages.Message, event="linux.node_fake"):
    """Memory"""

    range: str


class NodeFakeOld(messages.Message, event="linux.node_fake_old"):
    """Memory"""

    start: int
    end: int


class NodeFallback(messages.Message, event="linux.node_fallback"):
    """Memory"""

    node: int


class NumaOff(messages.Message, event="linux.numa_off"):
    """Memory"""


class NumaNone(messages.Message, event="linux.numa_none"):
    """Memory"""


class Zonelists(messages.Message, event="linux.zonelists"):
    """Memory"""

    count: int
    onoff: str | None
    pages: int | None


class PolicyZone(messages.Message, event="linux.policy_zone"):
    """Memory"""

    zone: str


class LastPfn(messages.Message, event="linux.last_pfn"):
    """Memory"""

    address: int
    end: int


class PciHole(messages.Message, event="linux.pci_hole"):
    """Memory"""

    range: str


class PciHoleOld(messages.Message, event="linux.pci_hole_old"):
    """Memory"""


class ReserveBuffer(messages.Message, event="linux.reserve_buffer"):
    """Memory"""


class HashTable(messages.Message, event="linux.hash_table"):
    """Memory"""

    table: str
    entries: int


class HashConfigured(messages.Message, event="linux.hash_configured"):
    """Memory"""


class PagesReleased(messages.Message, event="linux.pages_released"):
    """PV: pages given back to Xen, moved or mapped one to one because the memory map has holes."""

    pages: int


class PagesRemapped(messages.Message, event="linux.pages_remapped"):
    """Memory"""

    pages: int


class PagesSet(messages.Message, event="linux.pages_set"):
    """Memory"""

    pages: int


class PagesOneToOne(messages.Message, event="linux.pages_one_to_one"):
    """Memory"""

    start: int
    end: int


class P2mArea(messages.Message, event="linux.p2m_area"):
    """Memory"""


class Ramdisk(messages.Message, event="linux.ramdisk"):
    """Memory"""

    range: str


class RamdiskOld(messages.Message, event="linux.ramdisk_old"):
    """Memory"""

    start: int
    end: int


class RamdiskImage(messages.Message, event="linux.ramdisk_image"):
    """Memory"""

    kind: str


class RamdiskNotFound(messages.Message, event="linux.ramdisk_not_found"):
    """Memory"""


class RamdiskTooBig(messages.Message, event="linux.ramdisk_too_big"):
    """Memory"""


class RamdiskDisabled(messages.Message, event="linux.ramdisk_disabled"):
    """Memory"""


class Freeing(messages.Message, event="linux.freeing"):
    """Memory"""

    what: str
    kib: int


class FreeingOld(messages.Message, event="linux.freeing_old"):
    """Memory"""

    what: str
    kib: int


class OutOfMemory(messages.Message, event="linux.out_of_memory"):
    """The kernel ran out of memory and kills a process; in a boot: the domain has too little."""

    reason: str


class OutOfMemoryKilled(messages.Message, event="linux.out_of_memory_killed"):
    """Memory"""

    pid: int
    command: str
    rest: str | None


class OomInvoked(messages.Message, event="linux.oom_invoked"):
    """Memory"""

    command: str


class OomKill(messages.Message, event="linux.oom_kill"):
    """Memory"""


class PageAllocationFailure(messages.Message, event="linux.page_allocation_failure"):
    """Memory"""

    thread: str  # type: ignore[assignment]
    reason: str | None


class CpuDetected(messages.Message, event="linux.cpu_detected"):
    """Processors, clocks, interrupts"""

    mhz: float


class CpuDetectedOld(messages.Message, event="linux.cpu_detected_old"):
    """Processors, clocks, interrupts"""

    mhz: float


class CpuType(messages.Message, event="linux.cpu_type"):
    """Processors, clocks, interrupts"""

    cpu: int
    hardware: str


class CpusAllowed(messages.Message, event="linux.cpus_allowed"):
    """Processors, clocks, interrupts"""

    cpus: int
    hotplug: int


class CpusActivated(messages.Message, event="linux.cpus_activated"):
    """Processors, clocks, interrupts"""

    cpus: int
    bogomips: float


class CpusPackages(messages.Message, event="linux.cpus_packages"):
    """Processors, clocks, interrupts"""

    count: int


class CpusUp(messages.Message, event="linux.cpus_up"):
    """Processors, clocks, interrupts"""

    node: int
    cpus: int


class CpusUpOld(messages.Message, event="linux.cpus_up_old"):
    """Processors, clocks, interrupts"""

    cpus: int


class CpusBringing(messages.Message, event="linux.cpus_bringing"):
    """Processors, clocks, interrupts"""


class CpuNotResponding(messages.Message, event="linux.cpu_not_responding"):
    """Processors, clocks, interrupts"""

    cpu: int


class CpuFailed(messages.Message, event="linux.cpu_failed"):
    """Processors, clocks, interrupts"""

    cpu: int


class CpuCalibration(messages.Message, event="linux.cpu_calibration"):
    """Processors, clocks, interrupts"""


class CpuInitializing(messages.Message, event="linux.cpu_initializing"):
    """Processors, clocks, interrupts"""

    cpu: int


class NrIrqs(messages.Message, event="linux.nr_irqs"):
    """Processors, clocks, interrupts"""

    count: int
    irq: int
    rest: str | None


class Percpu(messages.Message, event="linux.percpu"):
    """Processors, clocks, interrupts"""

    pages: int


class SetupPercpu(messages.Message, event="linux.setup_percpu"):
    """Processors, clocks, interrupts"""


class TscFailed(messages.Message, event="linux.tsc_failed"):
    """Processors, clocks, interrupts"""


class TscUnstable(messages.Message, event="linux.tsc_unstable"):
    """Processors, clocks, interrupts"""

    reason: str


class TscRefined(messages.Message, event="linux.tsc_refined"):
    """Processors, clocks, interrupts"""

    mhz: float


class TscRefinedOld(messages.Message, event="linux.tsc_refined_old"):
    """Processors, clocks, interrupts"""

    mhz: float


class ClockSwitched(messages.Message, event="linux.clock_switched"):
    """Processors, clocks, interrupts"""

    clock: str


class ClockSwitchedOld(messages.Message, event="linux.clock_switched_old"):
    """Processors, clocks, interrupts"""

    clock: str


class Clock(messages.Message, event="linux.clock"):
    """Processors, clocks, interrupts"""

    clock: str


class ClockUnstable(messages.Message, event="linux.clock_unstable"):
    """Processors, clocks, interrupts"""

    cpu: int
    reason: str


class ClockUnstableOld(messages.Message, event="linux.clock_unstable_old"):
    """Processors, clocks, interrupts"""

    clock: str
    reason: str


class ClockMarkedUnstable(messages.Message, event="linux.clock_marked_unstable"):
    """Processors, clocks, interrupts"""

    clock: str
    reason: str | None


class PmTimer(messages.Message, event="linux.pm_timer"):
    """Processors, clocks, interrupts"""


class Hrtimer(messages.Message, event="linux.hrtimer"):
    """Processors, clocks, interrupts"""

    ns: int


class XenTimer(messages.Message, event="linux.xen_timer"):
    """Xen's own timer and spinlock events, one per processor."""

    cpu: int


class XenSpinlock(messages.Message, event="linux.xen_spinlock"):
    """Processors, clocks, interrupts"""

    cpu: int
    irq: int


class XenVcpuop(messages.Message, event="linux.xen_vcpuop"):
    """Processors, clocks, interrupts"""


class XenVector(messages.Message, event="linux.xen_vector"):
    """Processors, clocks, interrupts"""


class XenRouting(messages.Message, event="linux.xen_routing"):
    """Processors, clocks, interrupts"""

    platform: str


class ApicRouting(messages.Message, event="linux.apic_routing"):
    """Processors, clocks, interrupts"""

    platform: str


class XApic(messages.Message, event="linux.x_apic"):
    """Processors, clocks, interrupts"""


class Ioapic(messages.Message, event="linux.ioapic"):
    """Processors, clocks, interrupts"""


class GsiAlready(messages.Message, event="linux.gsi_already"):
    """Processors, clocks, interrupts"""

    irq: int


class LegacyPic(messages.Message, event="linux.legacy_pic"):
    """Processors, clocks, interrupts"""


class KernelOffset(messages.Message, event="linux.kernel_offset"):
    """Processors, clocks, interrupts"""


class XFeature(messages.Message, event="linux.x_feature"):
    """Processors, clocks, interrupts"""

    feature: str


class Mitigation(messages.Message, event="linux.mitigation"):
    """Processors, clocks, interrupts"""

    issue: str
    mitigation: str


class IssueMitigated(messages.Message, event="linux.issue_mitigated"):
    """Processors, clocks, interrupts"""

    issue: str


class Nx(messages.Message, event="linux.nx"):
    """Processors, clocks, interrupts"""

    state: str


class Tlb(messages.Message, event="linux.tlb"):
    """Processors, clocks, interrupts"""

    tlb: str


class MemInit(messages.Message, event="linux.mem_init"):
    """Processors, clocks, interrupts"""


class RcuVariant(messages.Message, event="linux.rcu_variant"):
    """Processors, clocks, interrupts"""

    tasks: str


class RcuStall(messages.Message, event="linux.rcu_stall"):
    """Processors, clocks, interrupts"""

    reason: str


class RcuStallOld(messages.Message, event="linux.rcu_stall_old"):
    """Processors, clocks, interrupts"""

    flavour: str
    reason: str


class RcuStarved(messages.Message, event="linux.rcu_starved"):
    """Processors, clocks, interrupts"""

    flavour: str
    reason: str


class SoftLockup(messages.Message, event="linux.soft_lockup"):
    """Processors, clocks, interrupts"""

    cpu: int
    seconds: int


class SoftLockupOld(messages.Message, event="linux.soft_lockup_old"):
    """Processors, clocks, interrupts"""

    cpu: int
    seconds: int


class HungTask(messages.Message, event="linux.hung_task"):
    """Processors, clocks, interrupts"""

    thread: str  # type: ignore[assignment]
    pid: int
    seconds: int


class HungTaskHint(messages.Message, event="linux.hung_task_hint"):
    """Processors, clocks, interrupts"""


class NmiWatchdog(messages.Message, event="linux.nmi_watchdog"):
    """Processors, clocks, interrupts"""


class MachineCheckHardware(messages.Message, event="linux.machine_check_hardware"):
    """Processors, clocks, interrupts"""


class NmiUnknown(messages.Message, event="linux.nmi_unknown"):
    """Processors, clocks, interrupts"""

    reason: int
    cpu: int


class IrqNobodyCared(messages.Message, event="linux.irq_nobody_cared"):
    """Processors, clocks, interrupts"""

    irq: int


class IrqDisabled(messages.Message, event="linux.irq_disabled"):
    """Processors, clocks, interrupts"""

    irq: int


class GrantTable(messages.Message, event="linux.grant_table"):
    """Xen: grants, event channels, xenbus"""


class GrantTables(messages.Message, event="linux.grant_tables"):
    """Xen: grants, event channels, xenbus"""


class EventChannelFailed(messages.Message, event="linux.event_channel_failed"):
    """Xen: grants, event channels, xenbus"""

    function: str
    reason: str


class VpmuDisabled(messages.Message, event="linux.vpmu_disabled"):
    """Xen: grants, event channels, xenbus"""


class XenKernelLow(messages.Message, event="linux.xen_kernel_low"):
    """Xen: grants, event channels, xenbus"""


class XenWatchdog(messages.Message, event="linux.xen_watchdog"):
    """Xen: grants, event channels, xenbus"""


class XenPlatformPci(messages.Message, event="linux.xen_platform_pci"):
    """Xen: grants, event channels, xenbus"""

    bdf: str


class XenPlatformUnplug(messages.Message, event="linux.xen_platform_unplug"):
    """Xen: grants, event channels, xenbus"""


class XenUnplug(messages.Message, event="linux.xen_unplug"):
    """Xen: grants, event channels, xenbus"""


class XenUnplugDisks(messages.Message, event="linux.xen_unplug_disks"):
    """Xen: grants, event channels, xenbus"""


class XenUnplugHint(messages.Message, event="linux.xen_unplug_hint"):
    """Xen: grants, event channels, xenbus"""


class XenUnplugDevice(messages.Message, event="linux.xen_unplug_device"):
    """Xen: grants, event channels, xenbus"""


class XenUnplugRoot(messages.Message, event="linux.xen_unplug_root"):
    """Xen: grants, event channels, xenbus"""


class AcpiUnprivileged(messages.Message, event="linux.acpi_unprivileged"):
    """ACPI is Xen's business."""


class DeviceWithoutDriver(messages.Message, event="linux.device_without_driver"):
    """A virtual device is there, and no driver for it: the block or net front end is missing from kernel and ramdisk."""

    xenpath: str


class XenbusWaiting(messages.Message, event="linux.xenbus_waiting"):
    """The kernel waits for back ends; the seconds that are left are counted down on the line."""

    times: str


class XenbusTimeout(messages.Message, event="linux.xenbus_timeout"):
    """A front end that did not connect in time, with the states of both sides (4 is Connected)."""

    xenpath: str
    local: int | None
    remote: int | None


class XenbusTimeoutAll(messages.Message, event="linux.xenbus_timeout_all"):
    """Kernels of 2006 and 2007: no back end answered at all."""


class XenbusError(messages.Message, event="linux.xenbus_error"):
    """xenstore doesn't answer, or refuses."""

    errno: int
    reason: str


class XenbusGone(messages.Message, event="linux.xenbus_gone"):
    """Xen: grants, event channels, xenbus"""

    unit: int


class XenbusInitFailed(messages.Message, event="linux.xenbus_init_failed"):
    """Xen: grants, event channels, xenbus"""

    failed: str
    reason: str


class XenbusReconnect(messages.Message, event="linux.xenbus_reconnect"):
    """Xen: grants, event channels, xenbus"""

    reason: str


class XenbusState(messages.Message, event="linux.xenbus_state"):
    """Xen: grants, event channels, xenbus"""

    backend: str
    state: str


class XenbusProbe(messages.Message, event="linux.xenbus_probe"):
    """Xen: grants, event channels, xenbus"""

    side: str
    probe: str


class VbdError(messages.Message, event="linux.vbd_error"):
    """A front end says what failed: the errno (2: a node is missing in xenstore; 19: the device is of a kind that has no
    driver; 16: in use), and at which node (xenbus_dev_error, xenbus_dev_fatal).
    """

    vbd: int
    errno: int
    reason: str


class VifError(messages.Message, event="linux.vif_error"):
    """Xen: grants, event channels, xenbus"""

    vif: int
    errno: int
    reason: str


class VkbdError(messages.Message, event="linux.vkbd_error"):
    """Xen: grants, event channels, xenbus"""

    unit: int
    errno: int
    reason: str


class VfbError(messages.Message, event="linux.vfb_error"):
    """Xen: grants, event channels, xenbus"""

    unit: int
    errno: int
    reason: str


class PcifrontError(messages.Message, event="linux.pcifront_error"):
    """Xen: grants, event channels, xenbus"""

    unit: int
    errno: int
    reason: str


class VbdBackendError(messages.Message, event="linux.vbd_backend_error"):
    """The same of a back end in dom0."""

    domain: int
    vbd: int
    errno: int
    reason: str


class VifBackendError(messages.Message, event="linux.vif_backend_error"):
    """Xen: grants, event channels, xenbus"""

    domain: int
    vif: int
    interface: str | None
    errno: int
    reason: str


class VbdErrorUnwritten(messages.Message, event="linux.vbd_error_unwritten"):
    """The error could not even be written to xenstore."""

    vbd: int
    xenpath: str
    errno: int
    reason: str


class VifErrorUnwritten(messages.Message, event="linux.vif_error_unwritten"):
    """Xen: grants, event channels, xenbus"""

    vif: int
    xenpath: str
    errno: int
    reason: str


class VifReady(messages.Message, event="linux.vif_ready"):
    """The net back end is connected to its guest."""

    domain: int
    vif: int
    interface: str


class VifStalled(messages.Message, event="linux.vif_stalled"):
    """Xen: grants, event channels, xenbus"""

    domain: int
    vif: int
    interface: str


class VifBackendNote(messages.Message, event="linux.vif_backend_note"):
    """Xen: grants, event channels, xenbus"""

    domain: int
    vif: int
    interface: str
    note: str


class VifFrontNote(messages.Message, event="linux.vif_front_note"):
    """Xen: grants, event channels, xenbus"""

    vif: int
    interface: str


class BlkfrontFeatures(messages.Message, event="linux.blkfront_features"):
    """What the block back end offers. Without barrier or flush a disk works, its caches are just not flushed: harmless."""

    disk: str
    feature: str
    state: str
    persistent: str | None
    indirect: str | None
    bounce: str | None


class BlkfrontBarriers(messages.Message, event="linux.blkfront_barriers"):
    """The same before 2.6.37."""

    disk: str
    state: str
    tag: str | None


class BlkfrontOpFailed(messages.Message, event="linux.blkfront_op_failed"):
    """An operation that the back end has refused: barriers, flushes or discards are off from now on."""

    disk: str
    operation: str


class BlkfrontOpFailedOld(messages.Message, event="linux.blkfront_op_failed_old"):
    """The same until Linux 4."""

    disk: str


class BlkfrontRing(messages.Message, event="linux.blkfront_ring"):
    """Xen: block, net and PCI devices"""

    xenpath: str
    pages: int
    entries: int


class BlkfrontRingInvalid(messages.Message, event="linux.blkfront_ring_invalid"):
    """Xen: block, net and PCI devices"""

    reason: str


class BlkfrontRegistered(messages.Message, event="linux.blkfront_registered"):
    """Xen: block, net and PCI devices"""

    major: int


class BlkfrontMajorFailed(messages.Message, event="linux.blkfront_major_failed"):
    """Xen: block, net and PCI devices"""

    major: int
    disk: str


class PartitionsXvd(messages.Message, event="linux.partitions_xvd"):
    """The partitions that were found on a disk; empty where the table is being read or holds none."""

    letters: str
    xvd: str | None


class PartitionsSd(messages.Message, event="linux.partitions_sd"):
    """Xen: block, net and PCI devices"""

    letters: str
    partitions: str


class PartitionsHd(messages.Message, event="linux.partitions_hd"):
    """Xen: block, net and PCI devices"""

    letters: str
    partitions: str


class PartitionsVd(messages.Message, event="linux.partitions_vd"):
    """Xen: block, net and PCI devices"""

    letters: str
    partitions: str


class PartitionsNvme(messages.Message, event="linux.partitions_nvme"):
    """Xen: block, net and PCI devices"""

    unit: str
    partitions: str


class PartitionsUnknown(messages.Message, event="linux.partitions_unknown"):
    """Xen: block, net and PCI devices"""

    letters: str


class CapacityChanged(messages.Message, event="linux.capacity_changed"):
    """Xen: block, net and PCI devices"""

    disk: str
    to: int


class CapacitySet(messages.Message, event="linux.capacity_set"):
    """Xen: block, net and PCI devices"""

    sectors: int


class IoErrorRequest(messages.Message, event="linux.io_error_request"):
    """Reading or writing a disk failed."""

    error: str
    disk: str
    sector: int


class IoError(messages.Message, event="linux.io_error"):
    """Xen: block, net and PCI devices"""

    disk: str
    sector: int


class IoErrorBuffer(messages.Message, event="linux.io_error_buffer"):
    """Xen: block, net and PCI devices"""

    disk: str
    sector: int


class NetfrontInitialising(messages.Message, event="linux.netfront_initialising"):
    """The net front end."""


class NetfrontOld(messages.Message, event="linux.netfront_old"):
    """Xen: block, net and PCI devices"""

    interface: str


class PcifrontStub(messages.Message, event="linux.pcifront_stub"):
    """PCI devices handed to a guest: the front end in the guest, the back end in dom0."""


class Pcifront(messages.Message, event="linux.pcifront"):
    """Xen: block, net and PCI devices"""

    unit: int


class Pciback(messages.Message, event="linux.pciback"):
    """Xen: block, net and PCI devices"""


class PcibackOld(messages.Message, event="linux.pciback_old"):
    """Xen: block, net and PCI devices"""


class PcibackDevice(messages.Message, event="linux.pciback_device"):
    """Xen: block, net and PCI devices"""

    bdf: str


class BlkbackReady(messages.Message, event="linux.blkback_ready"):
    """dom0's block back end has connected a guest's disk."""

    backend: str
    queues: int
    protocol: int
    abi: str


class BlkbackReadyOld(messages.Message, event="linux.blkback_ready_old"):
    """Xen: block, net and PCI devices"""

    ring: int
    port: int
    protocol: int
    abi: str


class BackendLimit(messages.Message, event="linux.backend_limit"):
    """A back end's limit in its module's parameters is out of range."""

    limit: str
    given: int
    default: int


class BridgePort(messages.Message, event="linux.bridge_port"):
    """A network interface joins or leaves its bridge."""

    bridge: str
    port: str
    portstate: str


class Promiscuous(messages.Message, event="linux.promiscuous"):
    """Xen: block, net and PCI devices"""

    interface: str
    move: str


class PromiscuousNew(messages.Message, event="linux.promiscuous_new"):
    """Xen: block, net and PCI devices"""

    interface: str
    move: str


class LinkReady(messages.Message, event="linux.link_ready"):
    """Xen: block, net and PCI devices"""

    interface: str


class LinkNotReady(messages.Message, event="linux.link_not_ready"):
    """Xen: block, net and PCI devices"""

    interface: str


class LinkReadyOld(messages.Message, event="linux.link_ready_old"):
    """Xen: block, net and PCI devices"""

    interface: str


class LinkNotReadyOld(messages.Message, event="linux.link_not_ready_old"):
    """Xen: block, net and PCI devices"""

    interface: str


class NicLink(messages.Message, event="linux.nic_link"):
    """Xen: block, net and PCI devices"""

    driver: str
    interface: str
    link: str


class NicLinkPci(messages.Message, event="linux.nic_link_pci"):
    """Xen: block, net and PCI devices"""

    driver: str
    bdf: str
    interface: str
    link: str


class NicLinkNamed(messages.Message, event="linux.nic_link_named"):
    """Xen: block, net and PCI devices"""

    driver: str
    bdf: str
    interface: str
    link: str


class NicRenamed(messages.Message, event="linux.nic_renamed"):
    """Xen: block, net and PCI devices"""

    driver: str
    bdf: str
    interface: str
    old: str


class AcpiError(messages.Message, event="linux.acpi_error"):
    """Other devices and subsystems"""

    reason: str


class AcpiWarning(messages.Message, event="linux.acpi_warning"):
    """Other devices and subsystems"""

    reason: str


class AcpiBiosError(messages.Message, event="linux.acpi_bios_error"):
    """Other devices and subsystems"""

    level: str
    reason: str


class AcpiException(messages.Message, event="linux.acpi_exception"):
    """Other devices and subsystems"""

    reason: str


class Agpgart(messages.Message, event="linux.agpgart"):
    """Other devices and subsystems"""

    version: float


class LsmSupport(messages.Message, event="linux.lsm_support"):
    """Other devices and subsystems"""


class Tomoyo(messages.Message, event="linux.tomoyo"):
    """Other devices and subsystems"""


class KeyType(messages.Message, event="linux.key_type"):
    """Other devices and subsystems"""

    key: str


class Keyring(messages.Message, event="linux.keyring"):
    """Other devices and subsystems"""

    keyring: str


class Certificates(messages.Message, event="linux.certificates"):
    """Other devices and subsystems"""


class Certificate(messages.Message, event="linux.certificate"):
    """Other devices and subsystems"""


class KeyParser(messages.Message, event="linux.key_parser"):
    """Other devices and subsystems"""


class KeyResolver(messages.Message, event="linux.key_resolver"):
    """Other devices and subsystems"""

    key: str


class BlockLayer(messages.Message, event="linux.block_layer"):
    """Other devices and subsystems"""


class IoScheduler(messages.Message, event="linux.io_scheduler"):
    """Other devices and subsystems"""

    scheduler: str


class ConsoleType(messages.Message, event="linux.console_type"):
    """Other devices and subsystems"""

    console: str


class ConsoleEnabled(messages.Message, event="linux.console_enabled"):
    """Other devices and subsystems"""

    console: str
    state: str


class ConsoleEnabledOld(messages.Message, event="linux.console_enabled_old"):
    """Other devices and subsystems"""

    console: str
    state: str


class NoInitialConsole(messages.Message, event="linux.no_initial_console"):
    """Other devices and subsystems"""


class Swiotlb(messages.Message, event="linux.swiotlb"):
    """Other devices and subsystems"""


class XenSwiotlbSmall(messages.Message, event="linux.xen_swiotlb_small"):
    """A guest with PCI devices needs a buffer below 4 GiB, in one piece, for their transfers; Xen has none to give
    (xen_swiotlb_init).
    """

    mib: int


class XenSwiotlbFailed(messages.Message, event="linux.xen_swiotlb_failed"):
    """Other devices and subsystems"""

    reason: str | None
    unit: int | None


class Edac(messages.Message, event="linux.edac"):
    """Other devices and subsystems"""


class Edd(messages.Message, event="linux.edd"):
    """Other devices and subsystems"""


class EddNone(messages.Message, event="linux.edd_none"):
    """Other devices and subsystems"""


class EfiVariables(messages.Message, event="linux.efi_variables"):
    """Other devices and subsystems"""


class EfiOperations(messages.Message, event="linux.efi_operations"):
    """Other devices and subsystems"""


class Floppy(messages.Message, event="linux.floppy"):
    """Other devices and subsystems"""


class Mdio(messages.Message, event="linux.mdio"):
    """Other devices and subsystems"""


class AmdRoot(messages.Message, event="linux.amd_root"):
    """Other devices and subsystems"""

    count: int


class Ipi(messages.Message, event="linux.ipi"):
    """Other devices and subsystems"""

    state: str


class Ioam(messages.Message, event="linux.ioam"):
    """Other devices and subsystems"""


class SegmentRouting(messages.Message, event="linux.segment_routing"):
    """Other devices and subsystems"""


class MobileIp(messages.Message, event="linux.mobile_ip"):
    """Other devices and subsystems"""


class NetFamily(messages.Message, event="linux.net_family"):
    """Other devices and subsystems"""


class TcpCongestion(messages.Message, event="linux.tcp_congestion"):
    """Other devices and subsystems"""

    key: str


class IpTables(messages.Message, event="linux.ip_tables"):
    """Other devices and subsystems"""


class Ppp(messages.Message, event="linux.ppp"):
    """Other devices and subsystems"""


class PciCache(messages.Message, event="linux.pci_cache"):
    """Other devices and subsystems"""

    bytes: int


class PciHost(messages.Message, event="linux.pci_host"):
    """Other devices and subsystems"""

    bus: str


class PciDevice(messages.Message, event="linux.pci_device"):
    """Other devices and subsystems"""

    bdf: str


class PciBus(messages.Message, event="linux.pci_bus"):
    """Other devices and subsystems"""

    bus: str


class PciPort(messages.Message, event="linux.pci_port"):
    """Other devices and subsystems"""

    bdf: str


class PciHotplug(messages.Message, event="linux.pci_hotplug"):
    """Other devices and subsystems"""


class Pnp(messages.Message, event="linux.pnp"):
    """Other devices and subsystems"""


class PnpDevice(messages.Message, event="linux.pnp_device"):
    """Other devices and subsystems"""


class PnpReserved(messages.Message, event="linux.pnp_reserved"):
    """Other devices and subsystems"""


class PerformanceEvents(messages.Message, event="linux.performance_events"):
    """Other devices and subsystems"""


class Ptp(messages.Message, event="linux.ptp"):
    """Other devices and subsystems"""


class ScsiReady(messages.Message, event="linux.scsi_ready"):
    """Other devices and subsystems"""


class ScsiHost(messages.Message, event="linux.scsi_host"):
    """Other devices and subsystems"""


class ScsiHostOld(messages.Message, event="linux.scsi_host_old"):
    """Other devices and subsystems"""


class ScsiDevice(messages.Message, event="linux.scsi_device"):
    """Other devices and subsystems"""

    address: str


class ScsiDisk(messages.Message, event="linux.scsi_disk"):
    """Other devices and subsystems"""

    address: str


class ScsiCdrom(messages.Message, event="linux.scsi_cdrom"):
    """Other devices and subsystems"""

    address: str


class CdromDrive(messages.Message, event="linux.cdrom_drive"):
    """Other devices and subsystems"""


class AtaReady(messages.Message, event="linux.ata_ready"):
    """Other devices and subsystems"""


class AtaPort(messages.Message, event="linux.ata_port"):
    """Other devices and subsystems"""

    port: float


class AtaPiix(messages.Message, event="linux.ata_piix"):
    """Other devices and subsystems"""

    bdf: str


class Ahci(messages.Message, event="linux.ahci"):
    """Other devices and subsystems"""

    bdf: str


class Nvme(messages.Message, event="linux.nvme"):
    """Other devices and subsystems"""


class NvmePci(messages.Message, event="linux.nvme_pci"):
    """Other devices and subsystems"""

    bdf: str


class VirtioBlk(messages.Message, event="linux.virtio_blk"):
    """Other devices and subsystems"""


class VirtioNet(messages.Message, event="linux.virtio_net"):
    """Other devices and subsystems"""

    interface: str | None


class SerialPort(messages.Message, event="linux.serial_port"):
    """Other devices and subsystems"""

    serial: str | None
    tty: str


class Rtc(messages.Message, event="linux.rtc"):
    """Other devices and subsystems"""


class KeyboardSerio(messages.Message, event="linux.keyboard_serio"):
    """Other devices and subsystems"""


class Usb(messages.Message, event="linux.usb"):
    """Other devices and subsystems"""

    usb: str


class UsbBus(messages.Message, event="linux.usb_bus"):
    """Other devices and subsystems"""


class UsbHub(messages.Message, event="linux.usb_hub"):
    """Other devices and subsystems"""

    usb: str


class UsbHost(messages.Message, event="linux.usb_host"):
    """Other devices and subsystems"""


class UsbController(messages.Message, event="linux.usb_controller"):
    """Other devices and subsystems"""

    bdf: str


class UsbControllerPci(messages.Message, event="linux.usb_controller_pci"):
    """Other devices and subsystems"""

    bdf: str | None


class DeviceMapper(messages.Message, event="linux.device_mapper"):
    """Other devices and subsystems"""

    mapper: str


class MultipathPath(messages.Message, event="linux.multipath_path"):
    """A path of a multipath map failed, or is back (dm-mpath.c: fail_path, reinstate_path); the map's number since 4.20."""

    map: str | None
    action: str
    path: str


class Raid(messages.Message, event="linux.raid"):
    """Other devices and subsystems"""

    raid: str


class RaidMd(messages.Message, event="linux.raid_md"):
    """Other devices and subsystems"""

    array: str
    raid: str


class RaidActive(messages.Message, event="linux.raid_active"):
    """An array is started with so many of its disks (raid1.c, raid5.c, raid10.c)."""

    array: str
    level: int | None  # type: ignore[assignment]
    active: int
    disks: int
    algorithm: int | None


class RaidDiskFailed(messages.Message, event="linux.raid_disk_failed"):
    """A disk of an array gave errors and is no longer used; the array goes on with the others."""

    array: str
    disk: str


class RaidContinuing(messages.Message, event="linux.raid_continuing"):
    """Other devices and subsystems"""

    array: str
    disks: int


class Brd(messages.Message, event="linux.brd"):
    """Other devices and subsystems"""


class Loop(messages.Message, event="linux.loop"):
    """Other devices and subsystems"""


class LoopOld(messages.Message, event="linux.loop_old"):
    """Other devices and subsystems"""


class LinePrinter(messages.Message, event="linux.line_printer"):
    """Other devices and subsystems"""


class Fuse(messages.Message, event="linux.fuse"):
    """Other devices and subsystems"""

    version: float


class Quota(messages.Message, event="linux.quota"):
    """Other devices and subsystems"""


class QuotaCache(messages.Message, event="linux.quota_cache"):
    """Other devices and subsystems"""

    entries: int


class QuotaCacheNew(messages.Message, event="linux.quota_cache_new"):
    """Other devices and subsystems"""

    entries: int


class SharedMemory(messages.Message, event="linux.shared_memory"):
    """Other devices and subsystems"""

    count: int


class Taskstats(messages.Message, event="linux.taskstats"):
    """Other devices and subsystems"""

    count: int


class MagicNumber(messages.Message, event="linux.magic_number"):
    """Other devices and subsystems"""


class Pinctrl(messages.Message, event="linux.pinctrl"):
    """Other devices and subsystems"""


class DevtmpfsMountFailed(messages.Message, event="linux.devtmpfs_mount_failed"):
    """Other devices and subsystems"""

    errno: int


class Process(messages.Message, event="linux.process"):
    """Other devices and subsystems"""


class Signal(messages.Message, event="linux.signal"):
    """Other devices and subsystems"""

    bytes: int


class Preempt(messages.Message, event="linux.preempt"):
    """Other devices and subsystems"""


class WriteProtect(messages.Message, event="linux.write_protect"):
    """Other devices and subsystems"""

    kib: int


class NoTscWarning(messages.Message, event="linux.no_tsc_warning"):
    """Other devices and subsystems"""


class Swap(messages.Message, event="linux.swap"):
    """Other devices and subsystems"""

    kib: int
    path: str


class ModulesSignature(messages.Message, event="linux.modules_signature"):
    """Other devices and subsystems"""

    module: str


class ModuleUnsigned(messages.Message, event="linux.module_unsigned"):
    """Other devices and subsystems"""

    module: str


class ModuleSymbol(messages.Message, event="linux.module_symbol"):
    """Other devices and subsystems"""

    module: str
    symbol: str
    errno: int | None


class ModuleVersion(messages.Message, event="linux.module_version"):
    """Other devices and subsystems"""

    module: str
    symbol: str


class ModuleMagic(messages.Message, event="linux.module_magic"):
    """Other devices and subsystems"""

    module: str
    reason: str


class RunawayModprobe(messages.Message, event="linux.runaway_modprobe"):
    """Other devices and subsystems"""


class InitramfsUnpacking(messages.Message, event="linux.initramfs_unpacking"):
    """The initial ramdisk is unpacked; if that fails there is no root file system and no init."""


class InitramfsFailed(messages.Message, event="linux.initramfs_failed"):
    """Root file system and the first process"""

    reason: str


class InitramfsChecking(messages.Message, event="linux.initramfs_checking"):
    """Root file system and the first process"""


class InitramfsNot(messages.Message, event="linux.initramfs_not"):
    """Root file system and the first process"""

    reason: str


class CannotOpenRoot(messages.Message, event="linux.cannot_open_root"):
    """The kernel can't open the device that root= names; (0,0) means that no driver knows it. error is an errno."""

    root: str | None
    block: str
    error: int | None


class CannotOpenRootOld(messages.Message, event="linux.cannot_open_root_old"):
    """The same before 2.6.19 and in 2.4: the device as major and minor."""

    root: str | None
    device: str


class CannotOpenRootBlockdev(messages.Message, event="linux.cannot_open_root_blockdev"):
    """The same in 6.x: the device node is there, its driver isn't."""

    path: str


class RootAppend(messages.Message, event="linux.root_append"):
    """Root file system and the first process"""


class RootPartitions(messages.Message, event="linux.root_partitions"):
    """Root file system and the first process"""


class RootBdevTypes(messages.Message, event="linux.root_bdev_types"):
    """Root file system and the first process"""


class RootPartition(messages.Message, event="linux.root_partition"):
    """One of the partitions that the kernel knows: its number in hexadecimal, size, name, and a disk's driver."""

    devno: int
    kib: int
    disk: str
    uuid: str | None


class RootPartitionDisk(messages.Message, event="linux.root_partition_disk"):
    """Root file system and the first process"""

    devno: int
    kib: int
    disk: str
    driver: str


class RootPartitionNoDriver(messages.Message, event="linux.root_partition_no_driver"):
    """Root file system and the first process"""

    devno: int
    kib: int
    disk: str


class RootPartitionRam(messages.Message, event="linux.root_partition_ram"):
    """Root file system and the first process"""

    devno: int
    kib: int


class RootTried(messages.Message, event="linux.root_tried"):
    """No file system type fits; what was tried."""

    filesystems: str | None


class RootMounted(messages.Message, event="linux.root_mounted"):
    """The root file system is mounted."""

    filesystem: str
    device: str | None


class RootInsert(messages.Message, event="linux.root_insert"):
    """Root file system and the first process"""


class RootBusy(messages.Message, event="linux.root_busy"):
    """Root file system and the first process"""


class RootWaiting(messages.Message, event="linux.root_waiting"):
    """Root file system and the first process"""

    root: str


class RootWaitingSec(messages.Message, event="linux.root_waiting_sec"):
    """Root file system and the first process"""

    seconds: int


class InitRun(messages.Message, event="linux.init_run"):
    """The init that is run, or that can't be."""

    init: str


class InitRdinitMissing(messages.Message, event="linux.init_rdinit_missing"):
    """Root file system and the first process"""

    init: str
    errno: int


class InitFailed(messages.Message, event="linux.init_failed"):
    """Root file system and the first process"""

    init: str
    errno: int | None
    rest: str | None


class InitExecFailed(messages.Message, event="linux.init_exec_failed"):
    """Root file system and the first process"""

    init: str
    errno: int


class InitSegfault(messages.Message, event="linux.init_segfault"):
    """Root file system and the first process"""

    pid: int
    address: int


class Segfault(messages.Message, event="linux.segfault"):
    """Root file system and the first process"""

    program: str
    pid: int
    address: int


class Panic(messages.Message, event="linux.panic"):
    """The kernel stops; the reason is the text. Init dies: exitcode holds its status or signal."""

    reason: str


class PanicEnd(messages.Message, event="linux.panic_end"):
    """Root file system and the first process"""

    reason: str


class Reboot(messages.Message, event="linux.reboot"):
    """Root file system and the first process"""

    seconds: int


class RebootNow(messages.Message, event="linux.reboot_now"):
    """The machine restarts, stops or powers off."""

    how: str


class Restarting(messages.Message, event="linux.restarting"):
    """Root file system and the first process"""


class PowerDown(messages.Message, event="linux.power_down"):
    """Root file system and the first process"""


class Halted(messages.Message, event="linux.halted"):
    """Root file system and the first process"""


class CutHere(messages.Message, event="linux.cut_here"):
    """Faults"""


class EndTrace(messages.Message, event="linux.end_trace"):
    """Faults"""

    id: int


class BugAt(messages.Message, event="linux.bug_at"):
    """A BUG() in the source."""

    file: str


class Bug(messages.Message, event="linux.bug"):
    """Faults"""

    bug: str


class BugScheduling(messages.Message, event="linux.bug_scheduling"):
    """Faults"""

    reason: str


class Oops(messages.Message, event="linux.oops"):
    """The processor's exception, with error code and count of faults."""

    reason: str


class OopsTrap(messages.Message, event="linux.oops_trap"):
    """Faults"""

    trap: str
    opcode: str
    count: int
    state: str | None


class OopsProtection(messages.Message, event="linux.oops_protection"):
    """Faults"""

    reason: str


class OopsPage(messages.Message, event="linux.oops_page"):
    """Faults"""

    reason: str


class WarningAt(messages.Message, event="linux.warning_at"):
    """Faults"""

    cpu: int
    pid: int
    where: str
    function: str | None


class CpuProcess(messages.Message, event="linux.cpu_process"):
    """Which processor and process faulted."""

    cpu: int
    pid: int
    command: str
    taint: str


class CpuProcessOld(messages.Message, event="linux.cpu_process_old"):
    """Faults"""

    pid: int
    command: str
    taint: str


class CpuProcessOldest(messages.Message, event="linux.cpu_process_oldest"):
    """Faults"""

    command: str
    pid: int


class HardwareName(messages.Message, event="linux.hardware_name"):
    """Faults"""

    hardware: str


class ModulesLinked(messages.Message, event="linux.modules_linked"):
    """Faults"""

    modules: str | None


class Instruction(messages.Message, event="linux.instruction"):
    """The instruction that faulted."""

    function: str


class InstructionUnknown(messages.Message, event="linux.instruction_unknown"):
    """Faults"""

    rip: int


class InstructionOld(messages.Message, event="linux.instruction_old"):
    """Faults"""

    function: str | None


class InstructionEip(messages.Message, event="linux.instruction_eip"):
    """Faults"""

    eip: str


class InstructionIsAt(messages.Message, event="linux.instruction_is_at"):
    """Faults"""

    function: str


class InstructionArm(messages.Message, event="linux.instruction_arm"):
    """Faults"""

    eip: str


class LinkArm(messages.Message, event="linux.link_arm"):
    """Faults"""

    eip: str


class Code(messages.Message, event="linux.code"):
    """Faults"""

    code: str


class RegistersRsp(messages.Message, event="linux.registers_rsp"):
    """Registers."""

    rsp: int
    eflags: int


class RegistersRax(messages.Message, event="linux.registers_rax"):
    """Faults"""

    rax: int
    rbx: int
    rcx: int


class RegistersRdx(messages.Message, event="linux.registers_rdx"):
    """Faults"""

    rdx: int
    rsi: int
    rdi: int


class RegistersRbp(messages.Message, event="linux.registers_rbp"):
    """Faults"""

    rbp: int
    r8: int
    r9: int


class RegistersR(messages.Message, event="linux.registers_r"):
    """Faults"""

    first: str
    first_value: int
    second: str
    second_value: int
    third: str
    third_value: int


class RegistersFs(messages.Message, event="linux.registers_fs"):
    """Faults"""


class RegistersCs(messages.Message, event="linux.registers_cs"):
    """Faults"""

    cr0: int


class RegistersCr(messages.Message, event="linux.registers_cr"):
    """Faults"""

    cr2: int
    cr3: int
    cr4: int


class RegistersDr(messages.Message, event="linux.registers_dr"):
    """Faults"""


class RegistersPkru(messages.Message, event="linux.registers_pkru"):
    """Faults"""


class RegistersEax(messages.Message, event="linux.registers_eax"):
    """Faults"""


class RegistersEsi(messages.Message, event="linux.registers_esi"):
    """Faults"""


class CallTrace(messages.Message, event="linux.call_trace"):
    """The stack of calls; `?` marks a frame that may be a leftover."""


class TraceBounds(messages.Message, event="linux.trace_bounds"):
    """Faults"""


class Frame(messages.Message, event="linux.frame"):
    """Faults"""

    function: str


class FrameOld(messages.Message, event="linux.frame_old"):
    """Faults"""

    function: str


class InitNote(messages.Message, event="linux.init_note"):
    """The lines of a lab's or an image's own init."""

    version: str
    architecture: str


class ShellPrompt(messages.Message, event="linux.shell_prompt"):
    """A shell without a name: BusyBox in an initial ramdisk."""


class ExtMounted(messages.Message, event="linux.ext_mounted"):
    """File systems"""

    disk: str


class ExtRemounted(messages.Message, event="linux.ext_remounted"):
    """File systems"""

    disk: str
    rest: str | None


class ExtError(messages.Message, event="linux.ext_error"):
    """File systems"""

    disk: str
    reason: str


class ExtProblem(messages.Message, event="linux.ext_problem"):
    """File systems"""

    disk: str
    ext: str


class ExtOld(messages.Message, event="linux.ext_old"):
    """File systems"""


class ExtWarning(messages.Message, event="linux.ext_warning"):
    """File systems"""


class Journal(messages.Message, event="linux.journal"):
    """File systems"""

    seconds: int


class JournalJbd(messages.Message, event="linux.journal_jbd"):
    """File systems"""

    journal: str


class Xfs(messages.Message, event="linux.xfs"):
    """File systems"""

    disk: str


class Btrfs(messages.Message, event="linux.btrfs"):
    """File systems"""

    level: str


class Isofs(messages.Message, event="linux.isofs"):
    """File systems"""

    iso: str


class Squashfs(messages.Message, event="linux.squashfs"):
    """File systems"""

    reason: str


class Cramfs(messages.Message, event="linux.cramfs"):
    """File systems"""


class InitramfsGaveUp(messages.Message, event="linux.initramfs_gave_up"):
    """initramfs-tools (Debian, Ubuntu): the root device did not appear."""

    rest: str | None


class InitramfsProblemArguments(messages.Message, event="linux.initramfs_problem_arguments"):
    """The initial ramdisk's scripts"""


class InitramfsProblemCheck(messages.Message, event="linux.initramfs_problem_check"):
    """The initial ramdisk's scripts"""


class InitramfsProblemModules(messages.Message, event="linux.initramfs_problem_modules"):
    """The initial ramdisk's scripts"""


class InitramfsDeviceMissing(messages.Message, event="linux.initramfs_device_missing"):
    """The initial ramdisk's scripts"""

    root: str
    rest: str | None


class InitramfsPrompt(messages.Message, event="linux.initramfs_prompt"):
    """The initial ramdisk's scripts"""


class InitramfsStep(messages.Message, event="linux.initramfs_step"):
    """The initial ramdisk's scripts"""

    step: str


class InitramfsInitMissing(messages.Message, event="linux.initramfs_init_missing"):
    """The initial ramdisk's scripts"""

    init: str


class InitramfsNoInit(messages.Message, event="linux.initramfs_no_init"):
    """The initial ramdisk's scripts"""


class InitramfsRunInit(messages.Message, event="linux.initramfs_run_init"):
    """The initial ramdisk's scripts"""

    reason: str


class InitramfsMountFailed(messages.Message, event="linux.initramfs_mount_failed"):
    """The initial ramdisk's scripts"""

    device: str
    mountpoint: str
    error: str


class Busybox(messages.Message, event="linux.busybox"):
    """The initial ramdisk's scripts"""

    version: str


class BusyboxHelp(messages.Message, event="linux.busybox_help"):
    """The initial ramdisk's scripts"""


class ModprobeFailed(messages.Message, event="linux.modprobe_failed"):
    """The initial ramdisk's scripts"""

    reason: str


class DracutWarning(messages.Message, event="linux.dracut_warning"):
    """dracut (Fedora, RHEL): the same."""

    pid: int
    reason: str


class DracutTimeout(messages.Message, event="linux.dracut_timeout"):
    """The initial ramdisk's scripts"""


class DracutCouldNotBoot(messages.Message, event="linux.dracut_could_not_boot"):
    """The initial ramdisk's scripts"""

    reason: str


class DracutWarningPlain(messages.Message, event="linux.dracut_warning_plain"):
    """The initial ramdisk's scripts"""


class DracutMissing(messages.Message, event="linux.dracut_missing"):
    """The initial ramdisk's scripts"""

    root: str


class DracutPrompt(messages.Message, event="linux.dracut_prompt"):
    """The initial ramdisk's scripts"""


class DracutReport(messages.Message, event="linux.dracut_report"):
    """The initial ramdisk's scripts"""


class NashVersion(messages.Message, event="linux.nash_version"):
    """mkinitrd's nash (RHEL and CentOS 4 and 5)."""

    version: str


class NashRootMissing(messages.Message, event="linux.nash_root_missing"):
    """The initial ramdisk's scripts"""

    root: str


class NashSetuproot(messages.Message, event="linux.nash_setuproot"):
    """The initial ramdisk's scripts"""

    reason: str


class NashSwitchroot(messages.Message, event="linux.nash_switchroot"):
    """The initial ramdisk's scripts"""

    reason: str


class NashResume(messages.Message, event="linux.nash_resume"):
    """The initial ramdisk's scripts"""

    root: str


class NashErrorMounting(messages.Message, event="linux.nash_error_mounting"):
    """The initial ramdisk's scripts"""

    errno: int
    filesystem: str


class VolumeGroupMissing(messages.Message, event="linux.volume_group_missing"):
    """The initial ramdisk's scripts"""

    option: str


class VolumeGroupMissingNew(messages.Message, event="linux.volume_group_missing_new"):
    """The initial ramdisk's scripts"""

    device: str


class NashStep(messages.Message, event="linux.nash_step"):
    """The initial ramdisk's scripts"""


class NashWaiting(messages.Message, event="linux.nash_waiting"):
    """The initial ramdisk's scripts"""


class SuseWaiting(messages.Message, event="linux.suse_waiting"):
    """SUSE's mkinitrd."""

    root: str
    state: str | None


class SuseGaveUp(messages.Message, event="linux.suse_gave_up"):
    """The initial ramdisk's scripts"""

    path: str


class SuseWantOther(messages.Message, event="linux.suse_want_other"):
    """The initial ramdisk's scripts"""


class SuseExit(messages.Message, event="linux.suse_exit"):
    """The initial ramdisk's scripts"""


class SysvinitBooting(messages.Message, event="linux.sysvinit_booting"):
    """init and logins"""

    version: str
    progress: str


class SysvinitRunlevel(messages.Message, event="linux.sysvinit_runlevel"):
    """init and logins"""

    runlevel: str


class SysvinitRespawning(messages.Message, event="linux.sysvinit_respawning"):
    """init and logins"""

    id: str
    minutes: int


class SysvinitNoMore(messages.Message, event="linux.sysvinit_no_more"):
    """init and logins"""


class SysvinitNoInittab(messages.Message, event="linux.sysvinit_no_inittab"):
    """init and logins"""


class SysvinitEnterRunlevel(messages.Message, event="linux.sysvinit_enter_runlevel"):
    """init and logins"""


class OpenrcStarting(messages.Message, event="linux.openrc_starting"):
    """init and logins"""

    version: str


class OpenrcDone(messages.Message, event="linux.openrc_done"):
    """init and logins"""

    service: str


class OpenrcFailed(messages.Message, event="linux.openrc_failed"):
    """init and logins"""

    service: str


class OpenrcError(messages.Message, event="linux.openrc_error"):
    """init and logins"""

    reason: str


class UpstartEnded(messages.Message, event="linux.upstart_ended"):
    """init and logins"""

    job: str
    pid: int
    how: str


class UpstartRespawning(messages.Message, event="linux.upstart_respawning"):
    """init and logins"""

    job: str


class Mountall(messages.Message, event="linux.mountall"):
    """init and logins"""

    mountall: str


class Udev(messages.Message, event="linux.udev"):
    """init and logins"""

    pid: int
    udev: str


class UdevUbuntu(messages.Message, event="linux.udev_ubuntu"):
    """init and logins"""

    pid: int


class Systemd(messages.Message, event="linux.systemd"):
    """init and logins"""

    pid: int


class SystemdOk(messages.Message, event="linux.systemd_ok"):
    """init and logins"""


class SystemdFailed(messages.Message, event="linux.systemd_failed"):
    """init and logins"""

    reason: str


class SystemdDependency(messages.Message, event="linux.systemd_dependency"):
    """init and logins"""

    reason: str


class SystemdTimeout(messages.Message, event="linux.systemd_timeout"):
    """init and logins"""

    reason: str


class SystemdWarning(messages.Message, event="linux.systemd_warning"):
    """init and logins"""

    reason: str


class SystemdInfo(messages.Message, event="linux.systemd_info"):
    """init and logins"""


class SystemdWaiting(messages.Message, event="linux.systemd_waiting"):
    """init and logins"""

    job: str


class SystemdSee(messages.Message, event="linux.systemd_see"):
    """init and logins"""


class SystemdEmergency(messages.Message, event="linux.systemd_emergency"):
    """init and logins"""


class SystemdEmergencyEntering(messages.Message, event="linux.systemd_emergency_entering"):
    """init and logins"""


class SystemdEmergencyLocked(messages.Message, event="linux.systemd_emergency_locked"):
    """init and logins"""


class SystemdEmergencySee(messages.Message, event="linux.systemd_emergency_see"):
    """init and logins"""


class MaintenancePassword(messages.Message, event="linux.maintenance_password"):
    """init and logins"""

    purpose: str


class MaintenanceControl(messages.Message, event="linux.maintenance_control"):
    """init and logins"""


class Welcome(messages.Message, event="linux.welcome"):
    """init and logins"""

    system: str


class IssueDebian(messages.Message, event="linux.issue_debian"):
    """What getty prints above its prompt, with the host's name and the terminal's."""

    version: str
    host: str
    tty: str


class IssueUbuntu(messages.Message, event="linux.issue_ubuntu"):
    """init and logins"""

    version: str
    host: str
    tty: str


class IssueCentos(messages.Message, event="linux.issue_centos"):
    """init and logins"""

    release: str


class IssueFedora(messages.Message, event="linux.issue_fedora"):
    """init and logins"""

    release: str


class IssueRedhat(messages.Message, event="linux.issue_redhat"):
    """init and logins"""


class IssueKernel(messages.Message, event="linux.issue_kernel"):
    """init and logins"""

    version: str
    architecture: str
    tty: str | None


class LoginPrompt(messages.Message, event="linux.login_prompt"):
    """The prompt of a Linux getty: the host's name and `login:` (SunOS prints `console login:`)."""

    host: str


class CpusSupported(messages.Message, event="linux.cpus_supported"):
    """The makes of processor that the kernel was built for."""


class TscCalibrated(messages.Message, event="linux.tsc_calibrated"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    timer: str


class MpTable(messages.Message, event="linux.mp_table"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class DirectMapping(messages.Message, event="linux.direct_mapping"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class CpuName(messages.Message, event="linux.cpu_name"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    cpu: int
    hardware: str


class CpuNote(messages.Message, event="linux.cpu_note"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    cpu: str


class SmpBooting(messages.Message, event="linux.smp_booting"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    node: int | None
    cpus: str | None


class CpusTotal(messages.Message, event="linux.cpus_total"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    cpus: int
    bogomips: float


class SmpAlternatives(messages.Message, event="linux.smp_alternatives"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class Checksumming(messages.Message, event="linux.checksumming"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class InitramfsUnpackingShort(messages.Message, event="linux.initramfs_unpacking_short"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class XenEvtchn(messages.Message, event="linux.xen_evtchn"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class XenConsole(messages.Message, event="linux.xen_console"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    tty: str


class XenReported(messages.Message, event="linux.xen_reported"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    mhz: float


class XenVbd(messages.Message, event="linux.xen_vbd"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    major: int


class XenSuspend(messages.Message, event="linux.xen_suspend"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    port: int


class Nvram(messages.Message, event="linux.nvram"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    version: float


class Frequency(messages.Message, event="linux.frequency"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class BtrfsLoaded(messages.Message, event="linux.btrfs_loaded"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    btrfs: str


class InitWith(messages.Message, event="linux.init_with"):
    """With which arguments and environment init is run; one a line."""


class InitArgument(messages.Message, event="linux.init_argument"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    init: str | None
    variable: str | None
    value: str | None


class Graphics(messages.Message, event="linux.graphics"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    bdf: str


class SystemdPart(messages.Message, event="linux.systemd_part"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    part: str
    pid: int


class NfsServer(messages.Message, event="linux.nfs_server"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    nfs: str


class NfsKnfsd(messages.Message, event="linux.nfs_knfsd"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class NfsRootFailed(messages.Message, event="linux.nfs_root_failed"):
    """The root file system over the network."""

    reason: str | None


class IpConfigValue(messages.Message, event="linux.ip_config_value"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    value: str


class DracutPart(messages.Message, event="linux.dracut_part"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    hook: str
    pid: int


class SystemdBeginning(messages.Message, event="linux.systemd_beginning"):
    """systemd begins with something; whether it succeeded is said later."""

    beginning: str
    unit: str


class WelcomePlain(messages.Message, event="linux.welcome_plain"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    system: str


class IssueKernelTty(messages.Message, event="linux.issue_kernel_tty"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    version: str
    architecture: str
    tty: str


class SysinitStep(messages.Message, event="linux.sysinit_step"):
    """rc.sysinit of Red Hat's: a step and its result on the line."""

    step: str
    result: str


class SysinitNote(messages.Message, event="linux.sysinit_note"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class Fsck(messages.Message, event="linux.fsck"):
    """fsck of a file system."""

    version: str | None
    disk: str | None
    fsck: str | None


class ModuleNotInserted(messages.Message, event="linux.module_not_inserted"):
    """A module could not be inserted: named xen_*, the kernel doesn't run on Xen."""

    module: str
    reason: str


class SwitchRootFailed(messages.Message, event="linux.switch_root_failed"):
    """The initial ramdisk could not go on to the root file system's init."""

    reason: str


class InitScriptFailed(messages.Message, event="linux.init_script_failed"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    reason: str


class ExtOldMounted(messages.Message, event="linux.ext_old_mounted"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    disk: str


class OldNote(messages.Message, event="linux.old_note"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    state: str | None
    rest: str | None
    entries: int | None
    pages: int | None
    process: str | None
    reason: str | None


class AuditRecord(messages.Message, event="linux.audit_record"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    type: int
    record: str


class Virtio(messages.Message, event="linux.virtio"):
    """A capture of another virtual machine's Linux: KVM, VMware, Hyper-V devices."""

    bdf: str


class MemoryConflict(messages.Message, event="linux.memory_conflict"):
    """The memory map that Xen gave has a hole where the kernel or the ramdisk must be; the kernel stops (xen_memory_setup)."""

    which: str


class TscCalibrationFailed(messages.Message, event="linux.tsc_calibration_failed"):
    """The TSC's frequency could be measured against no other clock."""

    clock: str | None


class NmiDazed(messages.Message, event="linux.nmi_dazed"):
    """More of a boot's chatter, of 2.6 to 6.x"""


class TimerInterrupt(messages.Message, event="linux.timer_interrupt"):
    """The timer's interrupt doesn't arrive by any way (check_timer)."""

    way: str | None
    rest: str | None
    vectors: str | None


class NicRenamedFront(messages.Message, event="linux.nic_renamed_front"):
    """A paravirtual interface, or any through udev, was given another name."""

    vif: int
    interface: str
    old: str


class NicRenamedUdev(messages.Message, event="linux.nic_renamed_udev"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    pid: int
    old: str
    interface: str


class NicUpFailed(messages.Message, event="linux.nic_up_failed"):
    """The interface that is to be configured isn't there (ifconfig, ifup, iproute2)."""

    interface: str


class NicMissing(messages.Message, event="linux.nic_missing"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    interface: str


class NicMissingFlags(messages.Message, event="linux.nic_missing_flags"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    interface: str


class NicSettingFailed(messages.Message, event="linux.nic_setting_failed"):
    """More of a boot's chatter, of 2.6 to 6.x"""

    ioctl: str
