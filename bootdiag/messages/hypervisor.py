"""Events of the dialect hypervisor: Xen itself, on x86 and Arm, from 3.0 on: what stands behind `(XEN) `. The place in the
source (`mm.c:630:d1 `) and the vcpu (`d1v0 `) that stand before many messages are envelopes.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Version(messages.Message, event="hypervisor.version"):
    """The banner of the start: version, who built it, compiler, date (drivers/char/console.c)."""

    version: str
    builder: str
    compiler: str
    build: str | None
    date: str


class Changeset(messages.Message, event="hypervisor.changeset"):
    """The source revision that this Xen was built from."""

    changeset: str | None


class BuildId(messages.Message, event="hypervisor.build_id"):
    """The build's own identity, for live patches."""

    id: str


class Bootloader(messages.Message, event="hypervisor.bootloader"):
    """Who loaded Xen."""

    loader: str


class RunningOn(messages.Message, event="hypervisor.running_on"):
    """Xen runs as a guest of this hypervisor itself."""

    platform: str


class CommandLine(messages.Message, event="hypervisor.command_line"):
    """Xen's own options."""

    options: str | None


class CommandLineBuiltIn(messages.Message, event="hypervisor.command_line_built_in"):
    """Options that were compiled in."""

    options: str


class OptionUnknown(messages.Message, event="hypervisor.option_unknown"):
    """An option that Xen does not know: it has no effect (only in the ring, `xl dmesg`: it comes before the console is up)."""

    option: str


class OptionInvalid(messages.Message, event="hypervisor.option_invalid"):
    """An option with a value that Xen can't use; errno 22 is EINVAL."""

    option: str
    bad_value: str | None
    errno: int


class OptionConsoleBad(messages.Message, event="hypervisor.option_console_bad"):
    """A console= option that names no console."""

    quoted: str


class OptionCrashkernelBad(messages.Message, event="hypervisor.option_crashkernel_bad"):
    """crashkernel= is not understood."""

    reason: str


class OptionIoapicAckBad(messages.Message, event="hypervisor.option_ioapic_ack_bad"):
    """ioapic_ack= is not understood."""

    quoted: str


class OptionApicVerbosityBad(messages.Message, event="hypervisor.option_apic_verbosity_bad"):
    """apic_verbosity= is not understood."""

    level: str


class OptionIoportsBad(messages.Message, event="hypervisor.option_ioports_bad"):
    """dom0_ioports_disable= holds a range that can't be read."""


class OptionSchedulerRange(messages.Message, event="hypervisor.option_scheduler_range"):
    """Options of the scheduler that are out of range are set back."""

    option: str
    value: int | None


class OptionReset(messages.Message, event="hypervisor.option_reset"):
    """A reset that follows such a warning on a line of its own."""

    value: int | None


class SerialOptionBad(messages.Message, event="hypervisor.serial_option_bad"):
    """com1= or com2= holds something that the serial port can't do."""

    bits: int | None
    parameter: str | None


class SerialStopBitsBad(messages.Message, event="hypervisor.serial_stop_bits_bad"):
    """Start: version, loader, options, memory map, display"""

    bits: int


class SerialSpecBad(messages.Message, event="hypervisor.serial_spec_bad"):
    """Start: version, loader, options, memory map, display"""

    quoted: str


class SerialIrqFailed(messages.Message, event="hypervisor.serial_irq_failed"):
    """The serial line is polled, or its interrupt is not to be had."""

    uart: str
    irq: int


class SerialPolled(messages.Message, event="hypervisor.serial_polled"):
    """Start: version, loader, options, memory map, display"""

    bdf: str | None


class SerialConflict(messages.Message, event="hypervisor.serial_conflict"):
    """Start: version, loader, options, memory map, display"""

    port: int


class UartPath(messages.Message, event="hypervisor.uart_path"):
    """A device tree names the console, or doesn't (Arm)."""

    option: str | None
    bad_value: str | None


class UartFailed(messages.Message, event="hypervisor.uart_failed"):
    """Start: version, loader, options, memory map, display"""

    option: str | None
    errno: int | None


class UartUnable(messages.Message, event="hypervisor.uart_unable"):
    """Start: version, loader, options, memory map, display"""

    driver: str
    reason: str


class ImageBase(messages.Message, event="hypervisor.image_base"):
    """Where the loader put Xen, and where Xen moved itself to."""

    address: int


class MemoryMap(messages.Message, event="hypervisor.memory_map"):
    """The firmware's memory map, a line for each range below."""

    source: str


class MemoryRange(messages.Message, event="hypervisor.memory_range"):
    """A range of the memory map."""

    start: int
    end: int
    kind: str | None
    type: int | None


class EfiMemoryMap(messages.Message, event="hypervisor.efi_memory_map"):
    """The EFI memory map, a line for each range below."""


class EfiMemoryRange(messages.Message, event="hypervisor.efi_memory_range"):
    """Start: version, loader, options, memory map, display"""

    start: int
    end: int
    type: int
    attributes: int


class EfiRuntimeDisabled(messages.Message, event="hypervisor.efi_runtime_disabled"):
    """EFI's run-time services can't be used."""

    status: int


class EfiMfns(messages.Message, event="hypervisor.efi_mfns"):
    """Start: version, loader, options, memory map, display"""

    start: int
    end: int


class EfiAttribute(messages.Message, event="hypervisor.efi_attribute"):
    """Start: version, loader, options, memory map, display"""

    start: int
    end: int


class SystemRam(messages.Message, event="hypervisor.system_ram"):
    """The memory that Xen found."""

    mib: int
    kib: int


class XenHeap(messages.Message, event="hypervisor.xen_heap"):
    """Xen's own heap."""

    mib: int
    kib: int


class XenHeapBits(messages.Message, event="hypervisor.xen_heap_bits"):
    """Start: version, loader, options, memory map, display"""

    bits: int


class DomainHeap(messages.Message, event="hypervisor.domain_heap"):
    """The heap that domains live on."""

    bits: int | None


class MemoryTruncated(messages.Message, event="hypervisor.memory_truncated"):
    """Memory is left unused for one reason or another."""

    kib: int | None
    target_kib: int


class MemoryIgnored(messages.Message, event="hypervisor.memory_ignored"):
    """Start: version, loader, options, memory map, display"""

    start: int
    end: int


class MemoryBad(messages.Message, event="hypervisor.memory_bad"):
    """Start: version, loader, options, memory map, display"""

    pfn: int | None
    start: int | None
    end: int | None


class MemoryOverflow(messages.Message, event="hypervisor.memory_overflow"):
    """Start: version, loader, options, memory map, display"""

    start: int
    end: int


class MemoryMapFixed(messages.Message, event="hypervisor.memory_map_fixed"):
    """Start: version, loader, options, memory map, display"""


class MemoryMapFull(messages.Message, event="hypervisor.memory_map_full"):
    """Start: version, loader, options, memory map, display"""


class MemoryTableInRam(messages.Message, event="hypervisor.memory_table_in_ram"):
    """Start: version, loader, options, memory map, display"""

    table: str
    start: int
    end: int


class MtrrCheck(messages.Message, event="hypervisor.mtrr_check"):
    """Start: version, loader, options, memory map, display"""


class MtrrCheckRange(messages.Message, event="hypervisor.mtrr_check_range"):
    """Start: version, loader, options, memory map, display"""

    value: int | None
    type: int | None
    index: int | None
    base: int | None
    mask: int | None


class ArmRam(messages.Message, event="hypervisor.arm_ram"):
    """Arm: memory and modules as the device tree has them."""

    start: int
    end: int


class ArmModule(messages.Message, event="hypervisor.arm_module"):
    """Start: version, loader, options, memory map, display"""

    index: int
    start: int
    end: int
    module: str


class ArmReserved(messages.Message, event="hypervisor.arm_reserved"):
    """Start: version, loader, options, memory map, display"""

    index: int
    start: int
    end: int


class ArmInitrdCheck(messages.Message, event="hypervisor.arm_initrd_check"):
    """Start: version, loader, options, memory map, display"""


class ArmBooting(messages.Message, event="hypervisor.arm_booting"):
    """Start: version, loader, options, memory map, display"""


class ArmPlatform(messages.Message, event="hypervisor.arm_platform"):
    """Start: version, loader, options, memory map, display"""

    platform: str


class ArmCmdline(messages.Message, event="hypervisor.arm_cmdline"):
    """Start: version, loader, options, memory map, display"""

    address: int
    node: str
    options: str | None


class PfnCompression(messages.Message, event="hypervisor.pfn_compression"):
    """The gigantic memory's holes are squeezed out of page numbers."""

    first: int | None
    last: int | None


class Kdump(messages.Message, event="hypervisor.kdump"):
    """A crash kernel's room."""

    mib: int
    kib: int
    address: int


class VideoInformation(messages.Message, event="hypervisor.video_information"):
    """What the loader tells of the display and the disks."""


class VgaText(messages.Message, event="hypervisor.vga_text"):
    """Start: version, loader, options, memory map, display"""

    columns: int
    rows: int
    font: int
    height: int


class VgaGraphics(messages.Message, event="hypervisor.vga_graphics"):
    """Start: version, loader, options, memory map, display"""

    width: int
    height: int
    bits: int


class VgaNone(messages.Message, event="hypervisor.vga_none"):
    """Start: version, loader, options, memory map, display"""


class VgaDdc(messages.Message, event="hypervisor.vga_ddc"):
    """Start: version, loader, options, memory map, display"""

    methods: str
    seconds: int | None
    reason: str | None


class VgaRelinquished(messages.Message, event="hypervisor.vga_relinquished"):
    """The screen goes to dom0: nothing more of Xen is seen on it. No error."""


class VgaKept(messages.Message, event="hypervisor.vga_kept"):
    """Start: version, loader, options, memory map, display"""


class VgaDevice(messages.Message, event="hypervisor.vga_device"):
    """Start: version, loader, options, memory map, display"""

    bdf: str


class Vesa(messages.Message, event="hypervisor.vesa"):
    """Start: version, loader, options, memory map, display"""

    settings: str


class DiscInformation(messages.Message, event="hypervisor.disc_information"):
    """Start: version, loader, options, memory map, display"""


class DiscMbr(messages.Message, event="hypervisor.disc_mbr"):
    """Start: version, loader, options, memory map, display"""

    count: int


class DiscEdd(messages.Message, event="hypervisor.disc_edd"):
    """Start: version, loader, options, memory map, display"""

    count: int


class ConsoleRing(messages.Message, event="hypervisor.console_ring"):
    """What runs on all consoles, and at what level of talk."""

    kib: int


class Loglevel(messages.Message, event="hypervisor.loglevel"):
    """Start: version, loader, options, memory map, display"""

    loglevel: str
    rate_limited: str | None


class ConsoleSynchronous(messages.Message, event="hypervisor.console_synchronous"):
    """Start: version, loader, options, memory map, display"""

    note: str | None


class SerialInput(messages.Message, event="hypervisor.serial_input"):
    """Whom the keyboard talks to; with DOM0, Xen's start is complete."""

    target: str | None
    domain: int | None
    key: str
    other: str | None


class ConsoleInputFailed(messages.Message, event="hypervisor.console_input_failed"):
    """Start: version, loader, options, memory map, display"""

    domain: int


class RuleLine(messages.Message, event="hypervisor.rule_line"):
    """An empty line is dealt with by the envelope; this frames notices and panics."""


class AcpiTable(messages.Message, event="hypervisor.acpi_table"):
    """An ACPI table that was found: address, length, revision, who made it (drivers/acpi/tables)."""

    table: str
    address: int
    length: int
    revision: int | None
    origin: str | None


class AcpiTableOld(messages.Message, event="hypervisor.acpi_table_old"):
    """The same as Xen 3 wrote it."""

    table: str
    revision: int
    origin: str
    address: int


class AcpiTableMissing(messages.Message, event="hypervisor.acpi_table_missing"):
    """ACPI, SMP tables, NUMA, DMI"""

    table: str


class AcpiLocalApic(messages.Message, event="hypervisor.acpi_local_apic"):
    """ACPI, SMP tables, NUMA, DMI"""

    address: int


class AcpiLapic(messages.Message, event="hypervisor.acpi_lapic"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    apic: int
    state: str


class AcpiX2apic(messages.Message, event="hypervisor.acpi_x2apic"):
    """ACPI, SMP tables, NUMA, DMI"""

    apic: int
    id: int
    state: str


class AcpiLapicNmi(messages.Message, event="hypervisor.acpi_lapic_nmi"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    polarity: str
    trigger: str
    pin: int


class AcpiX2apicNmi(messages.Message, event="hypervisor.acpi_x2apic_nmi"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    polarity: str
    trigger: str
    pin: int


class AcpiLapicOverride(messages.Message, event="hypervisor.acpi_lapic_override"):
    """ACPI, SMP tables, NUMA, DMI"""

    address: int


class AcpiNmiSource(messages.Message, event="hypervisor.acpi_nmi_source"):
    """ACPI, SMP tables, NUMA, DMI"""

    polarity: str
    trigger: str
    irq: int


class AcpiIoapic(messages.Message, event="hypervisor.acpi_ioapic"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    address: int
    gsi: int


class AcpiGicc(messages.Message, event="hypervisor.acpi_gicc"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    address: int
    mpidr: int
    state: str


class AcpiGic(messages.Message, event="hypervisor.acpi_gic"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    address: int
    gsi: int


class AcpiIrqOverride(messages.Message, event="hypervisor.acpi_irq_override"):
    """ACPI, SMP tables, NUMA, DMI"""

    bus: int
    busirq: int
    irq: int
    polarity: str
    trigger: str


class AcpiIrqUsed(messages.Message, event="hypervisor.acpi_irq_used"):
    """ACPI, SMP tables, NUMA, DMI"""

    irq: int


class AcpiPmTimer(messages.Message, event="hypervisor.acpi_pm_timer"):
    """ACPI, SMP tables, NUMA, DMI"""

    port: int
    bits: int | None


class AcpiPmTimerBad(messages.Message, event="hypervisor.acpi_pm_timer_bad"):
    """ACPI, SMP tables, NUMA, DMI"""


class AcpiSleep(messages.Message, event="hypervisor.acpi_sleep"):
    """ACPI, SMP tables, NUMA, DMI"""

    control: str
    event: str


class AcpiWakeup(messages.Message, event="hypervisor.acpi_wakeup"):
    """ACPI, SMP tables, NUMA, DMI"""

    vector: int
    size: int


class AcpiHpet(messages.Message, event="hypervisor.acpi_hpet"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    address: int


class AcpiHpetMany(messages.Message, event="hypervisor.acpi_hpet_many"):
    """ACPI, SMP tables, NUMA, DMI"""


class AcpiBgrt(messages.Message, event="hypervisor.acpi_bgrt"):
    """ACPI, SMP tables, NUMA, DMI"""

    revision: int
    address: int


class AcpiFacsBad(messages.Message, event="hypervisor.acpi_facs_bad"):
    """ACPI, SMP tables, NUMA, DMI"""

    signature: str | None
    length: int | None
    size: int | None
    address: int | None
    low: int | None
    high: int | None


class AcpiParseFailed(messages.Message, event="hypervisor.acpi_parse_failed"):
    """ACPI, SMP tables, NUMA, DMI"""

    entry: str


class AcpiEntriesNone(messages.Message, event="hypervisor.acpi_entries_none"):
    """ACPI, SMP tables, NUMA, DMI"""

    entry: str


class AcpiIoapicSkipped(messages.Message, event="hypervisor.acpi_ioapic_skipped"):
    """ACPI, SMP tables, NUMA, DMI"""


class AcpiSmp(messages.Message, event="hypervisor.acpi_smp"):
    """ACPI, SMP tables, NUMA, DMI"""


class AcpiTablesUnusable(messages.Message, event="hypervisor.acpi_tables_unusable"):
    """ACPI, SMP tables, NUMA, DMI"""

    reason: str | None
    error: str | None
    warning: str | None


class AcpiErst(messages.Message, event="hypervisor.acpi_erst"):
    """ACPI, SMP tables, NUMA, DMI"""

    region: str | None


class AcpiCState(messages.Message, event="hypervisor.acpi_c_state"):
    """ACPI, SMP tables, NUMA, DMI"""

    state: int


class AcpiMwait(messages.Message, event="hypervisor.acpi_mwait"):
    """ACPI, SMP tables, NUMA, DMI"""

    eax: int | None
    ebx: int | None
    ecx: int | None
    edx: int | None


class AcpiC3(messages.Message, event="hypervisor.acpi_c3"):
    """ACPI, SMP tables, NUMA, DMI"""


class MwaitIdleUnsuited(messages.Message, event="hypervisor.mwait_idle_unsuited"):
    """Xen's own driver for the processors' idle states. That driver is for certain processors only; on others ACPI's tables
    serve.
    """

    family: int
    model: int


class MwaitIdle(messages.Message, event="hypervisor.mwait_idle"):
    """ACPI, SMP tables, NUMA, DMI"""

    substates: int | None
    version: float | None
    cpumodel: int | None
    states: int | None
    state: int | None
    statename: str | None
    errno: int | None


class AcpiSleepEnter(messages.Message, event="hypervisor.acpi_sleep_enter"):
    """Going to sleep, or off: S5 is the power off."""

    state: int


class CpusDisabled(messages.Message, event="hypervisor.cpus_disabled"):
    """ACPI, SMP tables, NUMA, DMI"""


class AcpiReset(messages.Message, event="hypervisor.acpi_reset"):
    """ACPI, SMP tables, NUMA, DMI"""

    address: int | None
    value: int | None
    bdf: str | None
    register: int | None
    reset: int | None


class AcpiResetIo(messages.Message, event="hypervisor.acpi_reset_io"):
    """ACPI, SMP tables, NUMA, DMI"""

    address: int
    value: int


class ResetMethod(messages.Message, event="hypervisor.reset_method"):
    """ACPI, SMP tables, NUMA, DMI"""

    board: str
    method: str


class MpTable(messages.Message, event="hypervisor.mp_table"):
    """The table of the older multiprocessor specification."""

    address: int


class MpTableFound(messages.Message, event="hypervisor.mp_table_found"):
    """ACPI, SMP tables, NUMA, DMI"""

    configuration: int | None
    count: int | None


class MpTableBad(messages.Message, event="hypervisor.mp_table_bad"):
    """ACPI, SMP tables, NUMA, DMI"""

    reason: str


class MpProcessor(messages.Message, event="hypervisor.mp_processor"):
    """ACPI, SMP tables, NUMA, DMI"""

    apic: int
    family: int
    model: int
    version: int


class MpProcessorIgnored(messages.Message, event="hypervisor.mp_processor_ignored"):
    """ACPI, SMP tables, NUMA, DMI"""

    apic: int | None
    maximum: int | None
    limit: int | None
    ignored: str | None


class MpIoapic(messages.Message, event="hypervisor.mp_ioapic"):
    """ACPI, SMP tables, NUMA, DMI"""

    id: int
    version: int
    address: int


class SmpAllowing(messages.Message, event="hypervisor.smp_allowing"):
    """ACPI, SMP tables, NUMA, DMI"""

    cpus: int
    hotplug: int | None


class SmpLimit(messages.Message, event="hypervisor.smp_limit"):
    """ACPI, SMP tables, NUMA, DMI"""

    cpus: int


class NrCpus(messages.Message, event="hypervisor.nr_cpus"):
    """ACPI, SMP tables, NUMA, DMI"""

    limit: int
    bits: int


class NrSockets(messages.Message, event="hypervisor.nr_sockets"):
    """ACPI, SMP tables, NUMA, DMI"""

    sockets: int


class IrqLimits(messages.Message, event="hypervisor.irq_limits"):
    """ACPI, SMP tables, NUMA, DMI"""

    gsi: int
    msi: int


class Dmi(messages.Message, event="hypervisor.dmi"):
    """ACPI, SMP tables, NUMA, DMI"""

    version: float


class DmiNone(messages.Message, event="hypervisor.dmi_none"):
    """ACPI, SMP tables, NUMA, DMI"""


class NumaNone(messages.Message, event="hypervisor.numa_none"):
    """ACPI, SMP tables, NUMA, DMI"""

    shift: int | None


class NumaFaked(messages.Message, event="hypervisor.numa_faked"):
    """ACPI, SMP tables, NUMA, DMI"""

    start: int
    end: int


class NumaFakeNode(messages.Message, event="hypervisor.numa_fake_node"):
    """ACPI, SMP tables, NUMA, DMI"""

    node: int
    start: int
    end: int
    mib: int


class NumaNode(messages.Message, event="hypervisor.numa_node"):
    """ACPI, SMP tables, NUMA, DMI"""

    node: int
    pxm: int
    start: int
    end: int


class NumaNodeOld(messages.Message, event="hypervisor.numa_node_old"):
    """ACPI, SMP tables, NUMA, DMI"""

    node: int
    pxm: int
    start: int | None
    end: int | None
    first: int | None
    last: int | None


class NumaMemnodemap(messages.Message, event="hypervisor.numa_memnodemap"):
    """ACPI, SMP tables, NUMA, DMI"""

    start: int
    end: int


class NumaNoMemory(messages.Message, event="hypervisor.numa_no_memory"):
    """ACPI, SMP tables, NUMA, DMI"""

    node: int


class SratCpu(messages.Message, event="hypervisor.srat_cpu"):
    """ACPI, SMP tables, NUMA, DMI"""

    pxm: int
    apic: int
    node: int | None
    cpu: int | None
    cpunode: int | None


class SratUsed(messages.Message, event="hypervisor.srat_used"):
    """ACPI, SMP tables, NUMA, DMI"""

    type: int | None


class CpuNode(messages.Message, event="hypervisor.cpu_node"):
    """ACPI, SMP tables, NUMA, DMI"""

    cpu: int
    apic: int
    node: int


class PciMcfg(messages.Message, event="hypervisor.pci_mcfg"):
    """PCI's configuration space in memory."""

    index: int
    base: int
    segment: int
    start: int
    end: int


class PciMcfgReserved(messages.Message, event="hypervisor.pci_mcfg_reserved"):
    """ACPI, SMP tables, NUMA, DMI"""

    address: int | None
    segment: int | None
    start: int | None
    end: int | None


class PciMcfgFailed(messages.Message, event="hypervisor.pci_mcfg_failed"):
    """ACPI, SMP tables, NUMA, DMI"""

    segment: int | None
    configuration: str | None
    place: str | None


class PciAdd(messages.Message, event="hypervisor.pci_add"):
    """ACPI, SMP tables, NUMA, DMI"""

    bdf: str


class PciRemove(messages.Message, event="hypervisor.pci_remove"):
    """ACPI, SMP tables, NUMA, DMI"""

    bdf: str


class PciPhantom(messages.Message, event="hypervisor.pci_phantom"):
    """ACPI, SMP tables, NUMA, DMI"""

    bdf: str


class PciStatus(messages.Message, event="hypervisor.pci_status"):
    """ACPI, SMP tables, NUMA, DMI"""

    bdf: str
    before: int
    after: int


class CpuVendor(messages.Message, event="hypervisor.cpu_vendor"):
    """Processors and their features"""

    vendor: str
    family: int
    familyid: int
    model: int
    modelid: int
    stepping: int
    raw: int


class CpuDetected(messages.Message, event="hypervisor.cpu_detected"):
    """Processors and their features"""

    mhz: float


class CpuName(messages.Message, event="hypervisor.cpu_name"):
    """Processors and their features"""

    cpu: int
    model: str


class CpuInitializing(messages.Message, event="hypervisor.cpu_initializing"):
    """Processors and their features"""

    cpu: int


class CpuInitialized(messages.Message, event="hypervisor.cpu_initialized"):
    """Processors and their features"""

    cpu: int


class CpuBooting(messages.Message, event="hypervisor.cpu_booting"):
    """Processors and their features"""

    cpu: int
    apic: int
    eip: int


class CpuCache(messages.Message, event="hypervisor.cpu_cache"):
    """Processors and their features"""

    sizes: str | None
    kib: int | None
    size: int | None


class CpuTraceCache(messages.Message, event="hypervisor.cpu_trace_cache"):
    """Processors and their features"""

    uops: int
    data: int | None


class CpuId(messages.Message, event="hypervisor.cpu_id"):
    """Processors and their features"""

    package: int | None
    core: int | None
    caps: str | None


class CpuTopology(messages.Message, event="hypervisor.cpu_topology"):
    """Processors and their features"""

    cpu: int
    cores: int
    package: int | None
    core: int | None
    coreid: int | None


class CpuMhz(messages.Message, event="hypervisor.cpu_mhz"):
    """Processors and their features"""

    cpu: int
    bus: int | None
    base: int | None
    maximum: int | None
    mhz: int | None
    high: int | None
    lowest: int | None
    highest: int | None


class CpuTsc(messages.Message, event="hypervisor.cpu_tsc"):
    """Processors and their features"""

    cpu: int
    hz: int | None
    factor: int | None
    divisor: int | None
    rate: int | None
    multiplier: int | None
    denominator: int | None
    core: int | None
    numerator: int | None
    ratio: int | None


class CpuThermal(messages.Message, event="hypervisor.cpu_thermal"):
    """Processors and their features"""

    cpu: int
    method: str | None


class CpuHot(messages.Message, event="hypervisor.cpu_hot"):
    """Processors and their features"""

    cpu: int


class MceEnabled(messages.Message, event="hypervisor.mce_enabled"):
    """Machine checks: which processor may report them, and the timer that asks."""

    cpu: int | None
    family: str


class MceEnabledCpu(messages.Message, event="hypervisor.mce_enabled_cpu"):
    """Processors and their features"""

    cpu: int | None


class MceNone(messages.Message, event="hypervisor.mce_none"):
    """Processors and their features"""

    cpu: int | None


class McePoll(messages.Message, event="hypervisor.mce_poll"):
    """Processors and their features"""


class MceCapability(messages.Message, event="hypervisor.mce_capability"):
    """Processors and their features"""

    capability: str


class MceIntel(messages.Message, event="hypervisor.mce_intel"):
    """Processors and their features"""

    cpu: int | None
    threshold: str | None
    vector: int | None


class MceCorrected(messages.Message, event="hypervisor.mce_corrected"):
    """A corrected error raised its interrupt; the banks that hold it follow (mce_intel.c, cmci_discover and its interrupt)."""

    cpu: int


class MceException(messages.Message, event="hypervisor.mce_exception"):
    """A machine check: an uncorrected error of the hardware."""

    cpu: int
    status: int


class MceBank(messages.Message, event="hypervisor.mce_bank"):
    """Processors and their features"""

    bank: int
    status: int
    misc: int | None
    address: int | None


class MceFatal(messages.Message, event="hypervisor.mce_fatal"):
    """Processors and their features"""

    reason: str | None


class MceEvent(messages.Message, event="hypervisor.mce_event"):
    """Processors and their features"""

    cpu: int


class MicrocodeUnavailable(messages.Message, event="hypervisor.microcode_unavailable"):
    """There is no microcode loader for this processor."""


class Microcode(messages.Message, event="hypervisor.microcode"):
    """Processors and their features"""

    note: str | None
    cpu: int | None
    update: str | None
    errno: int | None


class MicrocodeUpdate(messages.Message, event="hypervisor.microcode_update"):
    """Processors and their features"""

    note: str


class MicrocodeRevision(messages.Message, event="hypervisor.microcode_revision"):
    """Processors and their features"""

    revision: int


class MicrocodeDisabled(messages.Message, event="hypervisor.microcode_disabled"):
    """Processors and their features"""

    reason: str


class Nx(messages.Message, event="hypervisor.nx"):
    """Processors and their features"""


class NxReenabled(messages.Message, event="hypervisor.nx_reenabled"):
    """Processors and their features"""


class Xstate(messages.Message, event="hypervisor.xstate"):
    """Processors and their features"""

    size: int
    states: int


class XstateOld(messages.Message, event="hypervisor.xstate_old"):
    """Processors and their features"""

    size: int
    states: int


class CpuPerfGlobal(messages.Message, event="hypervisor.cpu_perf_global"):
    """Processors and their features"""

    cpu: int
    value: int
    adjusted: int


class CpuIdle(messages.Message, event="hypervisor.cpu_idle"):
    """Processors and their features"""

    cpu: int
    state: int | None
    cstate: int | None


class CpuCStates(messages.Message, event="hypervisor.cpu_c_states"):
    """Processors and their features"""


class CpuidFaulting(messages.Message, event="hypervisor.cpuid_faulting"):
    """Processors and their features"""

    caps: int | None
    expected: int | None
    real: int | None
    missing: int | None
    defaults: str | None
    mask: str | None


class CpuidMismatch(messages.Message, event="hypervisor.cpuid_mismatch"):
    """Processors and their features"""

    family: int
    model: int
    level: str


class ErrataWorkaround(messages.Message, event="hypervisor.errata_workaround"):
    """Processors and their features"""

    cpu: int | None
    erratum: int
    detail: str | None


class AmdC1e(messages.Message, event="hypervisor.amd_c1e"):
    """Processors and their features"""

    node: int | None
    cpu: int | None
    value: int | None


class SsbdNone(messages.Message, event="hypervisor.ssbd_none"):
    """Processors and their features"""


class CpuUnsafe(messages.Message, event="hypervisor.cpu_unsafe"):
    """The processor is too old to run guests that aren't trusted."""


class DomainRefused(messages.Message, event="hypervisor.domain_refused"):
    """Processors and their features"""

    domain: int


class Speculation(messages.Message, event="hypervisor.speculation"):
    """What stands against speculative attacks, a line a subject."""


class SpeculationHints(messages.Message, event="hypervisor.speculation_hints"):
    """Processors and their features"""

    hints: str | None


class SpeculationFeatures(messages.Message, event="hypervisor.speculation_features"):
    """Processors and their features"""

    features: str | None


class SpeculationCompiled(messages.Message, event="hypervisor.speculation_compiled"):
    """Processors and their features"""

    support: str | None


class SpeculationSettings(messages.Message, event="hypervisor.speculation_settings"):
    """Processors and their features"""

    settings: str


class SpeculationL1tf(messages.Message, event="hypervisor.speculation_l1tf"):
    """Processors and their features"""

    l1d: int
    cpuid: int
    address: int


class SpeculationGuests(messages.Message, event="hypervisor.speculation_guests"):
    """Processors and their features"""

    kind: str
    support: str | None


class SpeculationXpti(messages.Message, event="hypervisor.speculation_xpti"):
    """Processors and their features"""

    state: str


class SpeculationPvL1tf(messages.Message, event="hypervisor.speculation_pv_l1tf"):
    """Processors and their features"""

    state: str


class SpeculationOld(messages.Message, event="hypervisor.speculation_old"):
    """Processors and their features"""

    settings: str


class FirmwareBug(messages.Message, event="hypervisor.firmware_bug"):
    """Processors and their features"""

    bug: str


class CpuUnrecognised(messages.Message, event="hypervisor.cpu_unrecognised"):
    """Processors and their features"""

    model: int
    assumed: str


class ApicDriver(messages.Message, event="hypervisor.apic_driver"):
    """Interrupts and timers"""

    driver: str


class ApicMode(messages.Message, event="hypervisor.apic_mode"):
    """Interrupts and timers"""

    mode: str | None
    count: int


class ApicEnabling(messages.Message, event="hypervisor.apic_enabling"):
    """Interrupts and timers"""

    version: int | None
    id: int | None
    lvt: int | None
    cpu: int | None
    before: int | None
    after: int | None


class ApicAck(messages.Message, event="hypervisor.apic_ack"):
    """Interrupts and timers"""

    method: str


class ApicTimerRoute(messages.Message, event="hypervisor.apic_timer_route"):
    """Interrupts and timers"""

    vector: int
    apic: int
    pin: int
    extapic: int
    extpin: int


class ApicMapped(messages.Message, event="hypervisor.apic_mapped"):
    """Interrupts and timers"""

    address: int
    physical: int


class ApicCalibrating(messages.Message, event="hypervisor.apic_calibrating"):
    """Interrupts and timers"""

    mhz: float | None
    bus: float | None
    scale: int | None


class ApicState(messages.Message, event="hypervisor.apic_state"):
    """Interrupts and timers"""

    quoted: str | None
    consequence: str | None


class X2apic(messages.Message, event="hypervisor.x2apic"):
    """Interrupts and timers"""

    since: str | None


class ApicError(messages.Message, event="hypervisor.apic_error"):
    """An interrupt controller complains of what it received."""

    cpu: int
    before: int
    after: int
    kinds: str | None


class ApicSpurious(messages.Message, event="hypervisor.apic_spurious"):
    """Interrupts and timers"""

    cpu: int
    irq: int | None


class CpuNotDead(messages.Message, event="hypervisor.cpu_not_dead"):
    """Interrupts and timers"""

    cpu: int


class ApicDeliveryError(messages.Message, event="hypervisor.apic_delivery_error"):
    """Interrupts and timers"""

    status: int


class ApicNotDetected(messages.Message, event="hypervisor.apic_not_detected"):
    """Interrupts and timers"""

    apic: int


class Ioapic(messages.Message, event="hypervisor.ioapic"):
    """Interrupts and timers"""

    index: int
    apic: int
    version: int
    address: int
    first: int
    last: int


class IoapicBad(messages.Message, event="hypervisor.ioapic_bad"):
    """Interrupts and timers"""

    address: int | None
    apic: int | None
    id: int | None
    pin: int | None
    limit: int | None
    count: int | None
    gsi: int | None


class IoapicGsiLimited(messages.Message, event="hypervisor.ioapic_gsi_limited"):
    """Interrupts and timers"""

    limit: int
    count: int


class IoapicTimerTest(messages.Message, event="hypervisor.ioapic_timer_test"):
    """Interrupts and timers"""

    way: str | None
    pin: int | None
    result: str | None
    rest: str | None


class IrqAffinity(messages.Message, event="hypervisor.irq_affinity"):
    """Interrupts and timers"""

    irq: int
    cpus: str | None


class IrqAffinityFailed(messages.Message, event="hypervisor.irq_affinity_failed"):
    """Interrupts and timers"""

    irq: int


class IrqNoHandler(messages.Message, event="hypervisor.irq_no_handler"):
    """Interrupts and timers"""

    cpu: int
    vector: int
    irq: int
    pic: str | None


class IrqUnexpected(messages.Message, event="hypervisor.irq_unexpected"):
    """Interrupts and timers"""

    irq: int


class IrqAllocated(messages.Message, event="hypervisor.irq_allocated"):
    """Interrupts and timers"""

    vector: int
    irq: int


class IrqBindFailed(messages.Message, event="hypervisor.irq_bind_failed"):
    """Interrupts and timers"""

    irq: int
    domain: int
    reason: str | None
    why: str | None


class PirqFailed(messages.Message, event="hypervisor.pirq_failed"):
    """Interrupts and timers"""

    domain: int
    reason: str | None


class Pirqs(messages.Message, event="hypervisor.pirqs"):
    """Interrupts and timers"""

    domain: int
    pirqs: int


class IoapicEntry(messages.Message, event="hypervisor.ioapic_entry"):
    """Interrupts and timers"""

    index: int
    routing: str


class PlatformTimer(messages.Message, event="hypervisor.platform_timer"):
    """Interrupts and timers"""

    frequency: float
    unit: str
    timer: str


class PlatformTimerSwitched(messages.Message, event="hypervisor.platform_timer_switched"):
    """Interrupts and timers"""

    frequency: float
    unit: str


class PlatformTimerWrapped(messages.Message, event="hypervisor.platform_timer_wrapped"):
    """Interrupts and timers"""

    times: str


class Wallclock(messages.Message, event="hypervisor.wallclock"):
    """Interrupts and timers"""

    clock: str


class TscWritable(messages.Message, event="hypervisor.tsc_writable"):
    """Interrupts and timers"""


class TscReliable(messages.Message, event="hypervisor.tsc_reliable"):
    """Interrupts and timers"""

    synchronised: str | None
    deepest: str | None
    warp: str | None
    warped: str | None
    adjust: str | None


class ClocksourceBad(messages.Message, event="hypervisor.clocksource_bad"):
    """Interrupts and timers"""

    quoted: str


class HpetBroadcast(messages.Message, event="hypervisor.hpet_broadcast"):
    """Interrupts and timers"""

    state: str | None
    timers: int | None
    total: int | None
    legacy: int | None
    base: str | None


class Aliasing(messages.Message, event="hypervisor.aliasing"):
    """Interrupts and timers"""

    port: int | None
    index: str | None
    mask: int | None


class TimerHeap(messages.Message, event="hypervisor.timer_heap"):
    """Interrupts and timers"""

    cpu: int


class Scheduler(messages.Message, event="hypervisor.scheduler"):
    """The scheduler"""

    scheduler: str
    option: str


class SchedulerNotFound(messages.Message, event="hypervisor.scheduler_not_found"):
    """The scheduler"""

    scheduler: str


class SchedulerInstead(messages.Message, event="hypervisor.scheduler_instead"):
    """The scheduler"""

    quoted: str
    option: str


class SchedulerDropped(messages.Message, event="hypervisor.scheduler_dropped"):
    """The scheduler"""

    scheduler: str
    operation: str | None


class SchedulerInitializing(messages.Message, event="hypervisor.scheduler_initializing"):
    """The scheduler"""

    scheduler: str


class SchedulerExperimental(messages.Message, event="hypervisor.scheduler_experimental"):
    """The scheduler"""


class SchedulerParameter(messages.Message, event="hypervisor.scheduler_parameter"):
    """The scheduler"""

    value: int | None
    arrangement: str | None
    milliseconds: int | None
    nanoseconds: int | None


class SchedulerGranularity(messages.Message, event="hypervisor.scheduler_granularity"):
    """The scheduler"""

    granularity: str
    cpus: int


class SchedulerCpuAdded(messages.Message, event="hypervisor.scheduler_cpu_added"):
    """The scheduler"""

    cpu: int
    runqueue: int


class SchedulerCpuRemoved(messages.Message, event="hypervisor.scheduler_cpu_removed"):
    """The scheduler"""

    cpu: int
    runqueue: int


class SchedulerRunqueue(messages.Message, event="hypervisor.scheduler_runqueue"):
    """The scheduler"""


class SchedulerRatelimit(messages.Message, event="hypervisor.scheduler_ratelimit"):
    """The scheduler"""


class CpusUp(messages.Message, event="hypervisor.cpus_up"):
    """Processors come up"""

    cpus: int


class CpusParked(messages.Message, event="hypervisor.cpus_parked"):
    """Processors come up"""

    cpus: int


class CpuUpFailed(messages.Message, event="hypervisor.cpu_up_failed"):
    """Processors come up"""

    cpu: int
    errno: int | None
    apic: int | None
    reason: str | None


class CpuStuck(messages.Message, event="hypervisor.cpu_stuck"):
    """Processors come up"""

    cpu: int | None
    reason: str | None
    apic: int | None


class WatchdogTest(messages.Message, event="hypervisor.watchdog_test"):
    """Processors come up"""

    result: str


class WatchdogTestOpen(messages.Message, event="hypervisor.watchdog_test_open"):
    """Processors come up"""

    result: str


class Alternatives(messages.Message, event="hypervisor.alternatives"):
    """Processors come up"""

    start: int
    end: int


class Altcall(messages.Message, event="hypervisor.altcall"):
    """Processors come up"""

    count: int | None
    calls: str | None


class Extable(messages.Message, event="hypervisor.extable"):
    """Processors come up"""


class ExtableFixup(messages.Message, event="hypervisor.extable_fixup"):
    """Processors come up"""

    trap: str
    error: int
    rip: int
    symbol: str
    target: int


class BssFreed(messages.Message, event="hypervisor.bss_freed"):
    """Processors come up"""

    kib: int


class InitFreed(messages.Message, event="hypervisor.init_freed"):
    """Processors come up"""

    kib: int
    start: int | None
    end: int | None


class MtrrFixed(messages.Message, event="hypervisor.mtrr_fixed"):
    """Processors come up"""

    kind: str | None


class MtrrDefault(messages.Message, event="hypervisor.mtrr_default"):
    """Processors come up"""

    caching: str


class MtrrRanges(messages.Message, event="hypervisor.mtrr_ranges"):
    """Processors come up"""


class MtrrFixedRange(messages.Message, event="hypervisor.mtrr_fixed_range"):
    """Processors come up"""

    start: int
    end: int
    caching: str


class MtrrVariableRange(messages.Message, event="hypervisor.mtrr_variable_range"):
    """Processors come up"""

    index: int
    base: int | None
    mask: int | None
    caching: str | None


class MtrrTom2(messages.Message, event="hypervisor.mtrr_tom2"):
    """Processors come up"""

    address: int


class Psr(messages.Message, event="hypervisor.psr"):
    """Processors come up"""

    feature: str
    socket: int
    limits: str


class IoVirtualisation(messages.Message, event="hypervisor.io_virtualisation"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class IoVirtualisationDisabled(messages.Message, event="hypervisor.io_virtualisation_disabled"):
    """No IOMMU is in use: nothing is wrong unless PCI devices are to be given to guests, or dom0 is to be PVH."""


class IommuDom0Mode(messages.Message, event="hypervisor.iommu_dom0_mode"):
    """Without an IOMMU: what cannot be had. (drivers/passthrough)"""

    mode: str


class IommuRemapping(messages.Message, event="hypervisor.iommu_remapping"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class IommuRequired(messages.Message, event="hypervisor.iommu_required"):
    """iommu=force was given, and there is no IOMMU that could be used: Xen panics."""


class IommuVtdEnabled(messages.Message, event="hypervisor.iommu_vtd_enabled"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    feature: str


class IommuVtdPages(messages.Message, event="hypervisor.iommu_vtd_pages"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    iommu: int | None
    sizes: str


class IommuVtdError(messages.Message, event="hypervisor.iommu_vtd_error"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    access: str
    device: str
    address: int
    register: int | None


class IommuVtdInterruptError(messages.Message, event="hypervisor.iommu_vtd_interrupt_error"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    device: str
    index: int
    register: int | None


class IommuVtdReason(messages.Message, event="hypervisor.iommu_vtd_reason"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    reason: int
    fault: str


class IommuVtdQueue(messages.Message, event="hypervisor.iommu_vtd_queue"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    count: int
    ring: str


class IommuAmd(messages.Message, event="hypervisor.iommu_amd"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    note: str


class IommuAmdFeature(messages.Message, event="hypervisor.iommu_amd_feature"):
    """What the IOMMU can do, a line a feature."""

    size: int


class IommuAmdIommu(messages.Message, event="hypervisor.iommu_amd_iommu"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    iommu: int


class IommuFault(messages.Message, event="hypervisor.iommu_fault"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    fault: str
    bdf: str
    domain: int
    address: int
    flags: int
    flagnames: str | None


class IommuFaultOld(messages.Message, event="hypervisor.iommu_fault_old"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    fault: str
    domain: int
    device: int
    address: int
    flags: int | None


class IommuQuirk(messages.Message, event="hypervisor.iommu_quirk"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    devices: str


class IommuMappingFailed(messages.Message, event="hypervisor.iommu_mapping_failed"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    bdf: str | None
    errno: int | None
    domain: int | None
    mapping: str | None


class IommuDeviceAssignFailed(messages.Message, event="hypervisor.iommu_device_assign_failed"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    domain: int
    bdf: str
    errno: int


class IommuUnsafeInterrupts(messages.Message, event="hypervisor.iommu_unsafe_interrupts"):
    """The hardware lacks what lets an interrupt be given to a guest safely."""


class IommuRmrr(messages.Message, event="hypervisor.iommu_rmrr"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    start: int
    end: int


class IommuSharing(messages.Message, event="hypervisor.iommu_sharing"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    domain: int


class HvmEnabled(messages.Message, event="hypervisor.hvm_enabled"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class HvmHap(messages.Message, event="hypervisor.hvm_hap"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class HvmHapMissing(messages.Message, event="hypervisor.hvm_hap_missing"):
    """Without it guests with hardware virtualisation use shadow paging, or can't be had where that is not built in."""


class HvmHapPages(messages.Message, event="hypervisor.hvm_hap_pages"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    firstsize: str


class HvmAsids(messages.Message, event="hypervisor.hvm_asids"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    cpu: int | None


class HvmSupportMissing(messages.Message, event="hypervisor.hvm_support_missing"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    cpu: int | None
    buffer: str | None


class HvmFeatures(messages.Message, event="hypervisor.hvm_features"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class HvmFeature(messages.Message, event="hypervisor.hvm_feature"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    feature: str


class HvmFeatureNone(messages.Message, event="hypervisor.hvm_feature_none"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class VmxSuperpages(messages.Message, event="hypervisor.vmx_superpages"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""


class VmxInsufficient(messages.Message, event="hypervisor.vmx_insufficient"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    cpu: int
    controls: str


class VmxDifference(messages.Message, event="hypervisor.vmx_difference"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    cpu: int
    basecpu: int


class Vpmu(messages.Message, event="hypervisor.vpmu"):
    """Virtualisation: HVM, VMX, SVM, IOMMU"""

    result: str | None


class Dom0Loading(messages.Message, event="hypervisor.dom0_loading"):
    """Dom0 is built"""

    domain: int


class Dom0Building(messages.Message, event="hypervisor.dom0_building"):
    """Dom0 is built"""

    kind: str
    domain: int


class DomuLoading(messages.Message, event="hypervisor.domu_loading"):
    """Dom0 is built"""

    cpus: int
    kib: int


class Dom0XenKernel(messages.Message, event="hypervisor.dom0_xen_kernel"):
    """Dom0 is built"""

    bits: int


class Dom0Kernel(messages.Message, event="hypervisor.dom0_kernel"):
    """Dom0 is built"""

    domain: int
    bits: int
    endian: str
    start: int
    end: int


class Dom0Symbols(messages.Message, event="hypervisor.dom0_symbols"):
    """Dom0 is built"""

    domain: int
    start: int
    end: int


class Dom0Arrangement(messages.Message, event="hypervisor.dom0_arrangement"):
    """Dom0 is built"""


class Dom0Allocation(messages.Message, event="hypervisor.dom0_allocation"):
    """Dom0 is built"""

    domain: int
    start: int
    end: int
    pages: int | None


class Dom0Loaded(messages.Message, event="hypervisor.dom0_loaded"):
    """Dom0 is built"""

    start: int
    end: int


class Dom0Entry(messages.Message, event="hypervisor.dom0_entry"):
    """Dom0 is built"""

    address: int


class Dom0Vcpus(messages.Message, event="hypervisor.dom0_vcpus"):
    """Dom0 is built"""

    domain: int
    vcpus: int


class Dom0MemoryStats(messages.Message, event="hypervisor.dom0_memory_stats"):
    """Dom0 is built"""

    domain: int


class Dom0MemoryOrder(messages.Message, event="hypervisor.dom0_memory_order"):
    """Dom0 is built"""

    count: int


class Dom0MemoryMap(messages.Message, event="hypervisor.dom0_memory_map"):
    """Dom0 is built"""

    domain: int


class Dom0MemoryClipped(messages.Message, event="hypervisor.dom0_memory_clipped"):
    """Dom0 is built"""

    domain: int
    pages: int


class Dom0Elf(messages.Message, event="hypervisor.dom0_elf"):
    """Dom0 is built"""

    elf: str


class Dom0NotElf(messages.Message, event="hypervisor.dom0_not_elf"):
    """What was given as dom0 kernel is no kernel at all."""

    offset: int | None
    size: int | None


class Dom0ElfPhdr(messages.Message, event="hypervisor.dom0_elf_phdr"):
    """Dom0 is built"""

    elf: str


class Dom0ElfAddress(messages.Message, event="hypervisor.dom0_elf_address"):
    """Dom0 is built"""


class Dom0ElfValue(messages.Message, event="hypervisor.dom0_elf_value"):
    """Dom0 is built"""

    value: int


class Dom0Ioports(messages.Message, event="hypervisor.dom0_ioports"):
    """Dom0 is built"""

    domain: int
    first: int
    last: int


class Dom0AcpiOff(messages.Message, event="hypervisor.dom0_acpi_off"):
    """Dom0 is built"""

    domain: int


class Dom0InitrdCandidates(messages.Message, event="hypervisor.dom0_initrd_candidates"):
    """Dom0 is built"""

    module: int


class LowMemoryVirq(messages.Message, event="hypervisor.low_memory_virq"):
    """Dom0 is built"""

    pages: int


class Scrubbing(messages.Message, event="hypervisor.scrubbing"):
    """Dom0 is built"""

    nodes: int | None
    cpus: int | None
    progress: str | None


class Scrubbed(messages.Message, event="hypervisor.scrubbed"):
    """Dom0 is built"""


class Dom0KernelNotXen(messages.Message, event="hypervisor.dom0_kernel_not_xen"):
    """The kernel given for dom0 can't be used."""

    quoted: str | None
    xenversion: str | None


class Dom0KernelVersion(messages.Message, event="hypervisor.dom0_kernel_version"):
    """Dom0 is built"""

    quoted: str | None


class Dom0KernelCorrupt(messages.Message, event="hypervisor.dom0_kernel_corrupt"):
    """Dom0 is built"""

    compression: str | None
    error: int | None


class Dom0KernelBzimage(messages.Message, event="hypervisor.dom0_kernel_bzimage"):
    """Dom0 is built"""

    version: float
    needed: float


class Dom0KernelCompat(messages.Message, event="hypervisor.dom0_kernel_compat"):
    """Dom0 is built"""

    domain: int
    errno: int | None


class Dom0NotConstructed(messages.Message, event="hypervisor.dom0_not_constructed"):
    """dom0 cannot be built: the last words before Xen's panic."""

    domain: int


class Dom0NoGuestOs(messages.Message, event="hypervisor.dom0_no_guest_os"):
    """Dom0 is built"""

    domain: int
    errno: int | None


class Dom0NoInterface(messages.Message, event="hypervisor.dom0_no_interface"):
    """Dom0 is built"""

    domain: int


class Dom0CreateFailed(messages.Message, event="hypervisor.dom0_create_failed"):
    """Dom0 is built"""

    domain: int | None
    errno: int | None
    rc: int | None
    vcpu: int | None


class Dom0NoKernel(messages.Message, event="hypervisor.dom0_no_kernel"):
    """Dom0 is built"""

    domain: int


class Dom0RelocationMemory(messages.Message, event="hypervisor.dom0_relocation_memory"):
    """Dom0 is built"""


class Dom0MemoryShort(messages.Message, event="hypervisor.dom0_memory_short"):
    """Dom0 is built"""


class Dom0MemorySmall(messages.Message, event="hypervisor.dom0_memory_small"):
    """Dom0 is built"""


class Dom0MemoryFailed(messages.Message, event="hypervisor.dom0_memory_failed"):
    """Dom0 is built"""

    mib: int | None
    start: int | None
    end: int | None
    errno: int | None


class Dom0StepFailed(messages.Message, event="hypervisor.dom0_step_failed"):
    """Dom0 is built"""

    errno: int | None
    domain: int | None
    step: str | None
    part: str | None


class Dom0PvhUnsupported(messages.Message, event="hypervisor.dom0_pvh_unsupported"):
    """A PVH dom0 needs hardware that is not there; errno 95 is EOPNOTSUPP."""


class DomainConfigRejected(messages.Message, event="hypervisor.domain_config_rejected"):
    """Dom0 is built"""

    vcpus: int | None
    limit: int | None
    flags: int | None
    options: int | None
    domain: int | None
    refused: str | None


class Dom0Crashed(messages.Message, event="hypervisor.dom0_crashed"):
    """dom0 stopped as crashed; Xen restarts the machine, or not."""

    domain: int
    seconds: int | None


class Dom0Reboot(messages.Message, event="hypervisor.dom0_reboot"):
    """dom0 asked for a restart."""

    domain: int


class Dom0Halt(messages.Message, event="hypervisor.dom0_halt"):
    """dom0 powered off."""

    domain: int


class Dom0ShutdownUnknown(messages.Message, event="hypervisor.dom0_shutdown_unknown"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    domain: int
    reason: int
    seconds: int | None


class Dom0Watchdog(messages.Message, event="hypervisor.dom0_watchdog"):
    """The watchdog of dom0, which dom0 itself arms, was not fed: Xen restarts the machine."""

    domain: int


class DomainWatchdogFired(messages.Message, event="hypervisor.domain_watchdog_fired"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    timer: int | None
    domain: int


class Watchdog(messages.Message, event="hypervisor.watchdog"):
    """Xen's own watchdog: a processor no longer takes interrupts."""

    cpu: int


class Panic(messages.Message, event="hypervisor.panic"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    cpu: int


class PanicReboot(messages.Message, event="hypervisor.panic_reboot"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    reaction: str


class PanicNoReboot(messages.Message, event="hypervisor.panic_no_reboot"):
    """The end: dom0 goes, Xen panics, the machine restarts"""


class DoubleFault(messages.Message, event="hypervisor.double_fault"):
    """The end: dom0 goes, Xen panics, the machine restarts"""


class FatalTrap(messages.Message, event="hypervisor.fatal_trap"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    type: int | None
    event: str | None
    vector: int
    trap: str
    error: int


class FatalTrapOld(messages.Message, event="hypervisor.fatal_trap_old"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    vector: int
    error: int | None


class FatalPageFault(messages.Message, event="hypervisor.fatal_page_fault"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    error: int | None
    address: int | None


class FatalPageFaultEarly(messages.Message, event="hypervisor.fatal_page_fault_early"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    cs: int
    rip: int
    address: int
    error: int


class FatalProtection(messages.Message, event="hypervisor.fatal_protection"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    error: int | None
    kind: str | None


class FatalNmi(messages.Message, event="hypervisor.fatal_nmi"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    kind: str | None
    reason: int | None


class BugAt(messages.Message, event="hypervisor.bug_at"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    file: str


class WarnAt(messages.Message, event="hypervisor.warn_at"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    file: str


class AssertionFailed(messages.Message, event="hypervisor.assertion_failed"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    quoted: str
    file: str


class AssertionFailedOld(messages.Message, event="hypervisor.assertion_failed_old"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    quoted: str
    file: str


class Kexec(messages.Message, event="hypervisor.kexec"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    cpu: int | None
    cpus: str | None


class GicMissing(messages.Message, event="hypervisor.gic_missing"):
    """No interrupt controller that Xen can use (Arm)."""


class IoapicLimit(messages.Message, event="hypervisor.ioapic_limit"):
    """The tables name more interrupt sources or APIC ids than this Xen was built for."""


class IoapicTimerPanic(messages.Message, event="hypervisor.ioapic_timer_panic"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    advice: str


class PanicUnsupported(messages.Message, event="hypervisor.panic_unsupported"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    feature: str | None
    probed: str | None


class PanicNoMemory(messages.Message, event="hypervisor.panic_no_memory"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    what: str


class PanicMemoryMap(messages.Message, event="hypervisor.panic_memory_map"):
    """The memory that firmware or device tree names is nowhere where Xen could use it."""

    address: int | None
    start: int | None
    limit: str | None


class PanicDeviceTree(messages.Message, event="hypervisor.panic_device_tree"):
    """The device tree that the boot loader gave can't be read."""

    address: int | None
    rest: str | None
    limit: str | None
    errno: int | None


class PanicTimer(messages.Message, event="hypervisor.panic_timer"):
    """No timer that Xen could use."""

    irq: int | None


class PanicTxt(messages.Message, event="hypervisor.panic_txt"):
    """Trusted Execution Technology: the memory map could not be locked."""

    rest: str | None


class PanicError(messages.Message, event="hypervisor.panic_error"):
    """The end: dom0 goes, Xen panics, the machine restarts"""

    errno: int
    what: str


class Registers(messages.Message, event="hypervisor.registers"):
    """Registers, stacks"""

    version: str
    machine: str
    debug: str
    sanitizers: str | None
    taint: str


class RegistersOld(messages.Message, event="hypervisor.registers_old"):
    """Registers, stacks"""

    version: str
    machine: str
    taint: str


class RegistersCpu(messages.Message, event="hypervisor.registers_cpu"):
    """Registers, stacks"""

    cpu: int


class RegistersRip(messages.Message, event="hypervisor.registers_rip"):
    """Registers, stacks"""

    cs: int
    rip: int
    symbol: str | None


class RegistersEip(messages.Message, event="hypervisor.registers_eip"):
    """Registers, stacks"""

    cs: int
    eip: int
    symbol: str | None


class RegistersFlags(messages.Message, event="hypervisor.registers_flags"):
    """Registers, stacks"""

    flags: int
    em: int | None
    context: str
    domain: int | None
    vcpu: int | None


class RegistersAx(messages.Message, event="hypervisor.registers_ax"):
    """Registers, stacks"""

    rax: int
    rbx: int
    rcx: int


class RegistersDx(messages.Message, event="hypervisor.registers_dx"):
    """Registers, stacks"""

    rdx: int
    rsi: int
    rdi: int


class RegistersBp(messages.Message, event="hypervisor.registers_bp"):
    """Registers, stacks"""

    rbp: int
    rsp: int
    r8: int


class RegistersR9(messages.Message, event="hypervisor.registers_r9"):
    """Registers, stacks"""

    r9: int
    r10: int
    r11: int


class RegistersR12(messages.Message, event="hypervisor.registers_r12"):
    """Registers, stacks"""

    r12: int
    r13: int
    r14: int


class RegistersR15(messages.Message, event="hypervisor.registers_r15"):
    """Registers, stacks"""

    r15: int
    cr0: int
    cr4: int


class RegistersCr(messages.Message, event="hypervisor.registers_cr"):
    """Registers, stacks"""

    cr3: int
    cr2: int


class RegistersBases(messages.Message, event="hypervisor.registers_bases"):
    """Registers, stacks"""

    fsb: int
    gsb: int
    gss: int


class RegistersSegments(messages.Message, event="hypervisor.registers_segments"):
    """Registers, stacks"""

    ds: int
    es: int
    fs: int
    gs: int
    ss: int
    cs: int


class RegistersEax(messages.Message, event="hypervisor.registers_eax"):
    """Registers, stacks"""

    eax: int
    ebx: int
    ecx: int
    edx: int


class RegistersEsi(messages.Message, event="hypervisor.registers_esi"):
    """Registers, stacks"""

    esi: int
    edi: int
    ebp: int
    esp: int


class RegistersCr32(messages.Message, event="hypervisor.registers_cr_32"):
    """Registers, stacks"""

    cr0: int
    cr4: int
    cr3: int
    cr2: int


class RegistersBranch(messages.Message, event="hypervisor.registers_branch"):
    """Registers, stacks"""

    address: int
    symbol: str


class CodeAround(messages.Message, event="hypervisor.code_around"):
    """Registers, stacks"""

    rip: int
    symbol: str


class CodeBytes(messages.Message, event="hypervisor.code_bytes"):
    """Registers, stacks"""


class StackTrace(messages.Message, event="hypervisor.stack_trace"):
    """Registers, stacks"""

    sp: int


class GuestStack(messages.Message, event="hypervisor.guest_stack"):
    """Registers, stacks"""

    ss: int | None
    sp: int


class StackWords(messages.Message, event="hypervisor.stack_words"):
    """Registers, stacks"""


class StackUnreadable(messages.Message, event="hypervisor.stack_unreadable"):
    """Registers, stacks"""


class CallTrace(messages.Message, event="hypervisor.call_trace"):
    """Registers, stacks"""


class Call(messages.Message, event="hypervisor.call"):
    """Registers, stacks"""

    address: int
    frame: str
    symbol: str


class CallPlain(messages.Message, event="hypervisor.call_plain"):
    """Registers, stacks"""

    address: int
    symbol: str


class CallOld(messages.Message, event="hypervisor.call_old"):
    """Registers, stacks"""

    address: int
    symbol: str


class StackRange(messages.Message, event="hypervisor.stack_range"):
    """Registers, stacks"""

    start: int
    end: int
    sp: int
    tss: int


class StackOverflow(messages.Message, event="hypervisor.stack_overflow"):
    """Registers, stacks"""

    start: int | None
    end: int | None
    base: int | None
    expected: int | None


class PageWalk(messages.Message, event="hypervisor.page_walk"):
    """Registers, stacks"""

    address: int


class PageWalkLevel(messages.Message, event="hypervisor.page_walk_level"):
    """Registers, stacks"""

    level: int  # type: ignore[assignment]
    index: int
    entry: int
    pfn: int


class CpuState(messages.Message, event="hypervisor.cpu_state"):
    """Registers, stacks"""

    cpu: int
    cs: int
    rip: int
    symbol: str | None


class CpuStateGuest(messages.Message, event="hypervisor.cpu_state_guest"):
    """Registers, stacks"""

    cpu: int
    domain: int
    vcpu: int
    cs: int
    rip: int
    place: str


class CpusSilent(messages.Message, event="hypervisor.cpus_silent"):
    """Registers, stacks"""

    cpus: str


class ApicIdNmi(messages.Message, event="hypervisor.apic_id_nmi"):
    """Registers, stacks"""

    apic: int


class DomainCrashed(messages.Message, event="hypervisor.domain_crashed"):
    """Domains in trouble"""

    domain: int
    vcpu: int
    cpu: int


class DomainReportedCrashed(messages.Message, event="hypervisor.domain_reported_crashed"):
    """Domains in trouble"""

    domain: int
    by: int
    cpu: int


class DomainCrashCalled(messages.Message, event="hypervisor.domain_crash_called"):
    """Domains in trouble"""

    file: str


class DomainCrashSync(messages.Message, event="hypervisor.domain_crash_sync"):
    """Domains in trouble"""

    caller: int | None
    address: int | None
    symbol: str | None


class UnhandledTrap(messages.Message, event="hypervisor.unhandled_trap"):
    """Domains in trouble"""

    vector: int
    trap: str
    error: int


class UnhandledPageFault(messages.Message, event="hypervisor.unhandled_page_fault"):
    """Domains in trouble"""

    domain: int
    vcpu: int
    error: int


class UnhandledTrapOld(messages.Message, event="hypervisor.unhandled_trap_old"):
    """Domains in trouble"""

    trapname: str
    vector: int
    error: int | None
    vcpu: int
    ec: int


class TripleFault(messages.Message, event="hypervisor.triple_fault"):
    """Domains in trouble"""

    action: int | None
    vcpu: int | None


class GuestOverAllocation(messages.Message, event="hypervisor.guest_over_allocation"):
    """Domains in trouble"""

    domain: int
    pages: int
    maximum: int


class GuestOverAllocationMore(messages.Message, event="hypervisor.guest_over_allocation_more"):
    """Domains in trouble"""

    domain: int
    pages: int
    maximum: int | None
    extra: int | None


class AllocationFailed(messages.Message, event="hypervisor.allocation_failed"):
    """Domains in trouble"""

    domain: int
    flags: int
    done: int
    total: int


class VmexitUnexpected(messages.Message, event="hypervisor.vmexit_unexpected"):
    """Domains in trouble"""

    reason: int
    first: int | None
    second: int | None


class VmexitBadReason(messages.Message, event="hypervisor.vmexit_bad_reason"):
    """Domains in trouble"""

    reason: str


class VmentryFailed(messages.Message, event="hypervisor.vmentry_failed"):
    """Domains in trouble"""

    reason: int
    detail: str


class VmentryFailedOld(messages.Message, event="hypervisor.vmentry_failed_old"):
    """Domains in trouble"""

    reason: int
    detail: str


class VmentryFault(messages.Message, event="hypervisor.vmentry_fault"):
    """Domains in trouble"""

    error: int


class VmcsDump(messages.Message, event="hypervisor.vmcs_dump"):
    """Domains in trouble"""

    domain: int | None
    place: str | None


class EptViolation(messages.Message, event="hypervisor.ept_violation"):
    """Domains in trouble"""

    kind: int
    access: str
    gpa: int
    mfn: int
    type: int


class EptViolationOld(messages.Message, event="hypervisor.ept_violation_old"):
    """Domains in trouble"""

    kind: int
    access: str
    gpa: int
    mfn: int
    type: int


class EptAddress(messages.Message, event="hypervisor.ept_address"):
    """Domains in trouble"""

    address: int


class EptWalk(messages.Message, event="hypervisor.ept_walk"):
    """Domains in trouble"""

    gfn: int | None
    pfn: int | None
    entry: int | None


class EptWalkOld(messages.Message, event="hypervisor.ept_walk_old"):
    """Domains in trouble"""

    domain: int
    gfn: int


class SvmViolation(messages.Message, event="hypervisor.svm_violation"):
    """Domains in trouble"""

    gpa: int
    mfn: int
    type: int


class EmulationFailed(messages.Message, event="hypervisor.emulation_failed"):
    """Domains in trouble"""

    prefix: str
    rc: int
    domain: int
    vcpu: int
    mode: str
    cs: int
    rip: int
    bytes: str


class EmulationFailedOld(messages.Message, event="hypervisor.emulation_failed_old"):
    """Domains in trouble"""

    prefix: str
    place: str


class MemoryUnhandled(messages.Message, event="hypervisor.memory_unhandled"):
    """Domains in trouble"""

    address: int
    size: int
    errno: int | None


class MsrRefused(messages.Message, event="hypervisor.msr_refused"):
    """Domains in trouble"""

    msr: int
    to: int | None


class MsrUnimplemented(messages.Message, event="hypervisor.msr_unimplemented"):
    """Domains in trouble"""

    msr: int
    value: int | None


class MsrFaked(messages.Message, event="hypervisor.msr_faked"):
    """Domains in trouble"""

    msr: int


class Gpf(messages.Message, event="hypervisor.gpf"):
    """Domains in trouble"""

    error: int
    address: int
    symbol: str | None
    target: int


class MfnError(messages.Message, event="hypervisor.mfn_error"):
    """Domains in trouble"""

    mfn: int
    requester: int
    owner: str
    caf: int
    taf: int


class MfnErrorOld(messages.Message, event="hypervisor.mfn_error_old"):
    """Domains in trouble"""

    mfn: int
    requester: str
    owner: str
    caf: int
    taf: int


class MfnGetError(messages.Message, event="hypervisor.mfn_get_error"):
    """Domains in trouble"""

    mfn: int
    pfn: int
    entry: int
    owner: int
    pgowner: int


class MmioRefused(messages.Message, event="hypervisor.mmio_refused"):
    """Domains in trouble"""

    domain: int
    mfn: int


class MmioRefusedOld(messages.Message, event="hypervisor.mmio_refused_old"):
    """Domains in trouble"""

    domain: int
    mfn: int


class PageTypeBad(messages.Message, event="hypervisor.page_type_bad"):
    """Domains in trouble"""

    saw: int | None
    expected: int | None
    mfn: int | None
    pfn: int | None
    level: int | None  # type: ignore[assignment]
    flags: int | None


class PageValidateFailed(messages.Message, event="hypervisor.page_validate_failed"):
    """Domains in trouble"""

    mfn: str | None
    errno: int | None
    step: str | None


class PagePinFailed(messages.Message, event="hypervisor.page_pin_failed"):
    """Domains in trouble"""

    errno: int
    mfn: int


class PageRefused(messages.Message, event="hypervisor.page_refused"):
    """Domains in trouble"""

    mfn: int | None
    owner: int
    pgowner: int | None
    real: int | None


class ShadowL1tf(messages.Message, event="hypervisor.shadow_l1tf"):
    """Domains in trouble"""

    domain: int
    level: int  # type: ignore[assignment]
    entry: int
    action: str


class PodOut(messages.Message, event="hypervisor.pod_out"):
    """Domains in trouble"""

    domain: int
    total: int
    entries: int
    current: int


class GuestVcpuVector(messages.Message, event="hypervisor.guest_vcpu_vector"):
    """Domains in trouble"""

    domain: int
    vcpu: int
    vector: int


class GuestCallback(messages.Message, event="hypervisor.guest_callback"):
    """Domains in trouble"""

    domain: int
    via: str


class GuestPciLink(messages.Message, event="hypervisor.guest_pci_link"):
    """Domains in trouble"""

    domain: int
    link: int
    to: int


class HvmSave(messages.Message, event="hypervisor.hvm_save"):
    """Domains in trouble"""

    domain: int
    vcpu: int | None
    record: str


class HvmSaveOld(messages.Message, event="hypervisor.hvm_save_old"):
    """Domains in trouble"""

    domain: int
    record: str


class HvmRestore(messages.Message, event="hypervisor.hvm_restore"):
    """Domains in trouble"""

    domain: int
    record: str
    instance: int


class HvmRestoreNew(messages.Message, event="hypervisor.hvm_restore_new"):
    """Domains in trouble"""

    domain: int
    record: str
    instance: int


class HvmRestoreFailed(messages.Message, event="hypervisor.hvm_restore_failed"):
    """Domains in trouble"""

    domain: int
    reason: str


class Viridian(messages.Message, event="hypervisor.viridian"):
    """Domains in trouble"""

    domain: int
    vcpu: int | None
    feature: str


class IoportMap(messages.Message, event="hypervisor.ioport_map"):
    """Domains in trouble"""

    domain: int
    gport: int
    mport: int
    count: int


class MemoryMapDomctl(messages.Message, event="hypervisor.memory_map_domctl"):
    """Domains in trouble"""

    domain: int
    gfn: int
    mfn: int
    count: int


class MemoryMapFailed(messages.Message, event="hypervisor.memory_map_failed"):
    """Domains in trouble"""

    domain: int
    gfn: int
    mfn: int
    count: int
    errno: int


class BindIrq(messages.Message, event="hypervisor.bind_irq"):
    """Domains in trouble"""

    domain: int
    machine: int
    guest: int
    device: str | None


class BindFailed(messages.Message, event="hypervisor.bind_failed"):
    """Domains in trouble"""

    errno: int
    domain: int


class DyingPage(messages.Message, event="hypervisor.dying_page"):
    """Domains in trouble"""

    domain: int


class GrantBadFlags(messages.Message, event="hypervisor.grant_bad_flags"):
    """Grant tables and event channels"""

    flags: int
    found: int
    expected: int
    mask: int | None
    write: int | None


class GrantBadReference(messages.Message, event="hypervisor.grant_bad_reference"):
    """Grant tables and event channels"""

    reference: int
    domain: int | None
    transferee: int | None


class GrantBadReferenceOld(messages.Message, event="hypervisor.grant_bad_reference_old"):
    """Grant tables and event channels"""

    reference: int


class GrantBadHandle(messages.Message, event="hypervisor.grant_bad_handle"):
    """Grant tables and event channels"""

    domain: int | None
    handle: int | None
    oldhandle: int | None


class GrantBadDomain(messages.Message, event="hypervisor.grant_bad_domain"):
    """Grant tables and event channels"""

    found: int | None
    expected: int | None
    counter: str | None
    domain: int | None


class GrantExpanding(messages.Message, event="hypervisor.grant_expanding"):
    """Grant tables and event channels"""

    domain: int
    to: int


class GrantExpandFailed(messages.Message, event="hypervisor.grant_expand_failed"):
    """Grant tables and event channels"""

    domain: int | None
    frames: int | None
    current: int | None
    maximum: int | None


class GrantLimit(messages.Message, event="hypervisor.grant_limit"):
    """Grant tables and event channels"""

    domain: int
    frames: int
    limit: int | None


class GrantRelease(messages.Message, event="hypervisor.grant_release"):
    """Grant tables and event channels"""

    handle: int | None
    reference: int | None
    flags: int | None
    domain: int | None
    oldhandle: int | None
    oldref: int | None
    oldflags: int | None
    dom: int | None


class GrantActive(messages.Message, event="hypervisor.grant_active"):
    """Grant tables and event channels"""

    domain: int
    reference: int
    gfn: int
    mfn: int


class GrantIomem(messages.Message, event="hypervisor.grant_iomem"):
    """Grant tables and event channels"""

    mfn: int
    domain: int


class GrantPinFailed(messages.Message, event="hypervisor.grant_pin_failed"):
    """Grant tables and event channels"""

    mfn: int


class GrantCopyFailed(messages.Message, event="hypervisor.grant_copy_failed"):
    """Grant tables and event channels"""

    frame: int


class EventChannelFailed(messages.Message, event="hypervisor.event_channel_failed"):
    """Grant tables and event channels"""

    domain: int | None
    errno: int


class EventChannelLost(messages.Message, event="hypervisor.event_channel_lost"):
    """Grant tables and event channels"""

    domain: int
    port: int


class EventChannelFifo(messages.Message, event="hypervisor.event_channel_fifo"):
    """Grant tables and event channels"""

    domain: int
    vcpu: int


class IoreqBad(messages.Message, event="hypervisor.ioreq_bad"):
    """Grant tables and event channels"""

    more: str | None
    state: int | None
    port: int | None


class Key(messages.Message, event="hypervisor.key"):
    """A key of Xen's own was pressed."""

    key: str
    action: str


class KeyHandler(messages.Message, event="hypervisor.key_handler"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    key: str
    code: int
    action: str


class DumpDom0(messages.Message, event="hypervisor.dump_dom0"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int
    vcpu: int


class DumpCpuHost(messages.Message, event="hypervisor.dump_cpu_host"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpu: int


class DumpCpuGuest(messages.Message, event="hypervisor.dump_cpu_guest"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpu: int
    domain: int | None
    vcpu: int | None


class DumpNone(messages.Message, event="hypervisor.dump_none"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int | None
    vcpu: int | None


class DomainGeneral(messages.Message, event="hypervisor.domain_general"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int


class DomainRefcount(messages.Message, event="hypervisor.domain_refcount"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    references: int
    dying: int
    pages: int | None
    xenheap: int | None
    cpus: str | None
    paused: int | None


class DomainPages(messages.Message, event="hypervisor.domain_pages"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    pages: int
    xenheap: int
    shared: int | None
    paged: int | None
    cpus: str
    maximum: int


class DomainHandle(messages.Message, event="hypervisor.domain_handle"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    uuid: str
    assist: int


class DomainWatchdog(messages.Message, event="hypervisor.domain_watchdog"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    watchdog: int
    seconds: int


class DomainPaging(messages.Message, event="hypervisor.domain_paging"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    modes: str | None
    entries: int | None
    cache: int | None


class Rangesets(messages.Message, event="hypervisor.rangesets"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int


class Rangeset(messages.Message, event="hypervisor.rangeset"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    set: str
    ranges: str | None


class RangesetEmpty(messages.Message, event="hypervisor.rangeset_empty"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    set: str


class MemoryPages(messages.Message, event="hypervisor.memory_pages"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int


class MemoryPage(messages.Message, event="hypervisor.memory_page"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    mfn: int | None
    caf: int | None
    taf: int | None


class NodeAffinity(messages.Message, event="hypervisor.node_affinity"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int
    nodes: str


class VcpuInformation(messages.Message, event="hypervisor.vcpu_information"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int


class UnitAffinities(messages.Message, event="hypervisor.unit_affinities"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    unit: int
    hard: str
    soft: str


class VcpuState(messages.Message, event="hypervisor.vcpu_state"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    vcpu: int
    cpu: int
    running: str
    flags: int | None
    poll: int
    pending: int
    mask: int
    dirty: int | None
    dirtycpus: str | None
    affinity: str | None


class VcpuPause(messages.Message, event="hypervisor.vcpu_pause"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    paused: int
    flags: int


class VcpuTimer(messages.Message, event="hypervisor.vcpu_timer"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    hz: int | None
    milliseconds: int | None


class GuestNotified(messages.Message, event="hypervisor.guest_notified"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int
    vcpu: int
    virq: int
    port: int
    states: str | None


class FramesShared(messages.Message, event="hypervisor.frames_shared"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    shared: int
    saved: int


class SchedSmt(messages.Message, event="hypervisor.sched_smt"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""


class SchedNow(messages.Message, event="hypervisor.sched_now"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    time: int  # type: ignore[assignment]


class SchedCpus(messages.Message, event="hypervisor.sched_cpus"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpus: str


class Cpupool(messages.Message, event="hypervisor.cpupool"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    pool: int


class SchedName(messages.Message, event="hypervisor.sched_name"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    scheduler: str
    option: str


class SchedQueues(messages.Message, event="hypervisor.sched_queues"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    queues: int | None
    runqueue: int | None
    run: str | None


class SchedValue(messages.Message, event="hypervisor.sched_value"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    value: int


class SchedCredit(messages.Message, event="hypervisor.sched_credit"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    value: str


class SchedLoad(messages.Message, event="hypervisor.sched_load"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    load: int
    percent: int


class SchedMasks(messages.Message, event="hypervisor.sched_masks"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpus: str


class SchedDomain(messages.Message, event="hypervisor.sched_domain"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int
    weight: int
    cap: int
    vcpus: int


class SchedUnit(messages.Message, event="hypervisor.sched_unit"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    index: int
    domain: int
    vcpu: int
    unit: str


class SchedCpu(messages.Message, event="hypervisor.sched_cpu"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpu: int
    runqueue: int | None
    siblings: str | None
    cores: str | None
    running: int | None
    sort: int | None
    current: str | None


class EventChannels(messages.Message, event="hypervisor.event_channels"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int | None
    cpus: str | None


class EventChannel(messages.Message, event="hypervisor.event_channel"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    port: int
    pending: int
    masked: int
    word: int
    state: str


class EventChannelOld(messages.Message, event="hypervisor.event_channel_old"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    port: int
    pending: int
    masked: int
    state: str


class GrantTable(messages.Message, event="hypervisor.grant_table"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int
    version: int | None
    more: str | None


class GrantFrames(messages.Message, event="hypervisor.grant_frames"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    frames: int
    maximum: int
    tracked: int
    trackmax: int


class GrantHeader(messages.Message, event="hypervisor.grant_header"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""


class GrantRow(messages.Message, event="hypervisor.grant_row"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    reference: int
    domain: int
    mfn: int
    pin: int
    remote: int
    gmfn: int
    flags: int


class GrantUsage(messages.Message, event="hypervisor.grant_usage"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    key: str | None


class MemoryInformation(messages.Message, event="hypervisor.memory_information"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""


class MemoryHeap(messages.Message, event="hypervisor.memory_heap"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    zone: int | None
    kib: int


class HeapZone(messages.Message, event="hypervisor.heap_zone"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    node: int
    zone: int
    pages: int


class IrqInformation(messages.Message, event="hypervisor.irq_information"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""


class IrqBinding(messages.Message, event="hypervisor.irq_binding"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    irq: int
    binding: str


class IrqDirect(messages.Message, event="hypervisor.irq_direct"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    vector: int
    symbol: str


class IrqSource(messages.Message, event="hypervisor.irq_source"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    irq: int
    vector: int


class IrqPin(messages.Message, event="hypervisor.irq_pin"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    apic: int
    pin: int
    route: str


class PciDevices(messages.Message, event="hypervisor.pci_devices"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""


class PciSegment(messages.Message, event="hypervisor.pci_segment"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    segment: int


class PciDevice(messages.Message, event="hypervisor.pci_device"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    bdf: str
    owner: str


class Timers(messages.Message, event="hypervisor.timers"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    cpu: int | None


class Timer(messages.Message, event="hypervisor.timer"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    microseconds: int
    timer: int
    callback: str


class NumaState(messages.Message, event="hypervisor.numa_state"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    node: int | None
    start: int | None
    size: int | None
    free: int | None
    cpu: int | None
    cpunode: int | None


class ClockSkew(messages.Message, event="hypervisor.clock_skew"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    maximum: int
    average: int
    samples: int
    current: int


class NmiStatistics(messages.Message, event="hypervisor.nmi_statistics"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    domain: int | None
    vcpu: int | None


class VmcbDump(messages.Message, event="hypervisor.vmcb_dump"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    vcpu: int | None


class Livepatch(messages.Message, event="hypervisor.livepatch"):
    """Answers to keys (CTRL-a three times, or `xl debug-keys`)"""

    build: int


class TotalProcessors(messages.Message, event="hypervisor.total_processors"):
    """Older versions and other lines of a start"""

    cpus: int


class TscSync(messages.Message, event="hypervisor.tsc_sync"):
    """Older versions and other lines of a start"""

    cpus: int
    result: str


class IpiShortcut(messages.Message, event="hypervisor.ipi_shortcut"):
    """Older versions and other lines of a start"""


class PlatformTimerOverflow(messages.Message, event="hypervisor.platform_timer_overflow"):
    """Older versions and other lines of a start"""

    jiffies: int


class Initrd(messages.Message, event="hypervisor.initrd"):
    """Older versions and other lines of a start"""

    length: int
    start: int


class Pae(messages.Message, event="hypervisor.pae"):
    """Older versions and other lines of a start"""

    gib: int


class MceSupported(messages.Message, event="hypervisor.mce_supported"):
    """Older versions and other lines of a start"""


class TraceBuffers(messages.Message, event="hypervisor.trace_buffers"):
    """Older versions and other lines of a start"""

    trace: str | None


class AmdIommuDisabled(messages.Message, event="hypervisor.amd_iommu_disabled"):
    """Older versions and other lines of a start"""


class XsmPolicy(messages.Message, event="hypervisor.xsm_policy"):
    """Older versions and other lines of a start"""

    length: int | None
    start: int | None
    errno: int | None


class Xsm(messages.Message, event="hypervisor.xsm"):
    """Older versions and other lines of a start"""

    version: str | None
    size: int | None
    address: int | None


class Flask(messages.Message, event="hypervisor.flask"):
    """Older versions and other lines of a start"""

    flask: str


class Tmem(messages.Message, event="hypervisor.tmem"):
    """Older versions and other lines of a start"""

    tmem: str


class LivePatching(messages.Message, event="hypervisor.live_patching"):
    """Older versions and other lines of a start"""

    livepatch: str


class IoApicDump(messages.Message, event="hypervisor.io_apic_dump"):
    """Older versions and other lines of a start"""

    apic: int | None
    value: int | None
    field: str | None
    count: int | None


class Vpci(messages.Message, event="hypervisor.vpci"):
    """Older versions and other lines of a start"""

    errno: int
    domain: int | None


class PciBar(messages.Message, event="hypervisor.pci_bar"):
    """Older versions and other lines of a start"""

    bdf: str
    start: int | None
    end: int | None
    problem: str | None
    bar: int | None
    step: str | None
    ats: str | None


class VioapicBindFailed(messages.Message, event="hypervisor.vioapic_bind_failed"):
    """Older versions and other lines of a start"""

    step: str
    gsi: int
    errno: int


class VioapicUnbound(messages.Message, event="hypervisor.vioapic_unbound"):
    """Older versions and other lines of a start"""

    gsi: int
    errno: int


class MsiFailed(messages.Message, event="hypervisor.msi_failed"):
    """Older versions and other lines of a start"""

    errno: int | None
    bdf: str
    irq: int | None


class IrqGrantFailed(messages.Message, event="hypervisor.irq_grant_failed"):
    """Older versions and other lines of a start"""

    domain: int
    irq: int
    errno: int


class Tboot(messages.Message, event="hypervisor.tboot"):
    """Older versions and other lines of a start"""

    address: int


class Cpuidle(messages.Message, event="hypervisor.cpuidle"):
    """Older versions and other lines of a start"""

    state: int | str | None
    vendor: str | None
    space: str | None
    id: int | None
    acpi: int | None
    cpu: int | None


class Dom0NoWatchdog(messages.Message, event="hypervisor.dom0_no_watchdog"):
    """Older versions and other lines of a start"""

    time: int  # type: ignore[assignment]


class DmaWidth(messages.Message, event="hypervisor.dma_width"):
    """Older versions and other lines of a start"""

    bits: int


class BootModules(messages.Message, event="hypervisor.boot_modules"):
    """Older versions and other lines of a start"""

    modules: int


class HpetBad(messages.Message, event="hypervisor.hpet_bad"):
    """Older versions and other lines of a start"""

    period: int | None
    bits: int | None
    register: str | None
    timer: int | None


class Rcu(messages.Message, event="hypervisor.rcu"):
    """Older versions and other lines of a start"""

    range: str


class DmarWidth(messages.Message, event="hypervisor.dmar_width"):
    """VT-d's tables, AMD-Vi's tables"""

    bits: int


class DmarFound(messages.Message, event="hypervisor.dmar_found"):
    """VT-d's tables, AMD-Vi's tables"""

    structure: str


class DmarDevice(messages.Message, event="hypervisor.dmar_device"):
    """VT-d's tables, AMD-Vi's tables"""

    bdf: str


class DmarBridge(messages.Message, event="hypervisor.dmar_bridge"):
    """VT-d's tables, AMD-Vi's tables"""

    bdf: str
    start: int
    secondary: int
    subordinate: int


class DmarFlags(messages.Message, event="hypervisor.dmar_flags"):
    """VT-d's tables, AMD-Vi's tables"""


class DmarUnit(messages.Message, event="hypervisor.dmar_unit"):
    """VT-d's tables, AMD-Vi's tables"""

    address: int | None
    register: int | None
    cap: int | None
    ecap: int | None
    ports: int | None
    rhsa: int | None
    pxm: int | None


class DmarRegion(messages.Message, event="hypervisor.dmar_region"):
    """VT-d's tables, AMD-Vi's tables"""

    start: int
    end: int


class DmarIgnored(messages.Message, event="hypervisor.dmar_ignored"):
    """VT-d's tables, AMD-Vi's tables"""

    reason: str | None
    bdf: str | None
    scope: str | None
    start: int | None
    end: int | None
    consequence: str | None


class VtdTranslation(messages.Message, event="hypervisor.vtd_translation"):
    """VT-d's tables, AMD-Vi's tables"""

    register: int


class VtdMap(messages.Message, event="hypervisor.vtd_map"):
    """VT-d's tables, AMD-Vi's tables"""

    domain: int
    bdf: str


class Ivrs(messages.Message, event="hypervisor.ivrs"):
    """VT-d's tables, AMD-Vi's tables"""

    table: str


class ArmProcessor(messages.Message, event="hypervisor.arm_processor"):
    """Arm"""

    values: str | None


class ArmPsci(messages.Message, event="hypervisor.arm_psci"):
    """Arm"""

    version: float


class ArmTimer(messages.Message, event="hypervisor.arm_timer"):
    """Arm"""

    physical: int
    hypervisor: int
    virtual: int
    khz: int


class ArmGic(messages.Message, event="hypervisor.arm_gic"):
    """Arm"""


class ArmGicAddress(messages.Message, event="hypervisor.arm_gic_address"):
    """Arm"""

    value: int


class ArmGicLines(messages.Message, event="hypervisor.arm_gic_lines"):
    """Arm"""

    lines: int
    iid: int | None
    cpus: int | None
    identity: int | None


class ArmGicNote(messages.Message, event="hypervisor.arm_gic_note"):
    """Arm"""

    lpis: int | None
    warning: str | None
    address: int | None
    cpu: int | None
    region: int | None
    redistributor: int | None
    base: int | None


class ArmGicFailed(messages.Message, event="hypervisor.arm_gic_failed"):
    """Arm"""

    step: str | None
    lack: str | None
    value: str | None
    address: int | None
    errno: int | None


class ArmGicCompatible(messages.Message, event="hypervisor.arm_gic_compatible"):
    """Arm"""

    cbase: int | None
    vbase: int | None
    region: int | None
    start: int | None
    end: int | None


class ArmP2m(messages.Message, event="hypervisor.arm_p2m"):
    """Arm"""

    ipa: int
    pa: int
    vmid: int


class ArmP2mLevels(messages.Message, event="hypervisor.arm_p2m_levels"):
    """Arm"""

    levels: int
    vtcr: int


class ArmHeap(messages.Message, event="hypervisor.arm_heap"):
    """Arm"""

    start: int
    end: int
    pages: int


class ArmDomHeap(messages.Message, event="hypervisor.arm_dom_heap"):
    """Arm"""

    pages: int


class ArmErrata(messages.Message, event="hypervisor.arm_errata"):
    """Arm"""

    cpu: int | None
    action: str | None
    start: int | None
    end: int | None


class ArmGuestAtomics(messages.Message, event="hypervisor.arm_guest_atomics"):
    """How often Xen tries an atomic operation on memory that a guest shares before it stops the guest for it."""

    cpu: int
    tries: int


class ArmCpu(messages.Message, event="hypervisor.arm_cpu"):
    """Arm"""

    cpu: int


class ArmCpuFailed(messages.Message, event="hypervisor.arm_cpu_failed"):
    """Arm"""

    errno: int | None
    cpu: int | None


class ArmCpuMismatch(messages.Message, event="hypervisor.arm_cpu_mismatch"):
    """Arm"""

    cpu: int
    midr: int
    boot: int


class ArmCpuDisabled(messages.Message, event="hypervisor.arm_cpu_disabled"):
    """Arm"""


class ArmDom0Memory(messages.Message, event="hypervisor.arm_dom0_memory"):
    """Arm"""

    mib: int
    domain: int


class ArmBank(messages.Message, event="hypervisor.arm_bank"):
    """Arm"""

    domain: int | None
    bank: int
    start: int
    end: int
    mib: int


class ArmGrantRange(messages.Message, event="hypervisor.arm_grant_range"):
    """Arm"""

    start: int
    end: int


class ArmExtendedRegion(messages.Message, event="hypervisor.arm_extended_region"):
    """Arm"""

    domain: int
    region: str


class ArmLoading(messages.Message, event="hypervisor.arm_loading"):
    """Arm"""

    source: int | None
    start: int | None
    end: int | None
    domain: int | None
    dtb: int | None
    dtbend: int | None
    module: int | None
    initrd: int | None
    initrdstart: int | None
    initrdend: int | None


class ArmPpi(messages.Message, event="hypervisor.arm_ppi"):
    """Arm"""

    ppi: int


class ArmUnhandled(messages.Message, event="hypervisor.arm_unhandled"):
    """Arm"""

    domain: int
    vcpu: int
    device: str
    access: str


class ArmTrap(messages.Message, event="hypervisor.arm_trap"):
    """Arm"""

    hsr: int
    pc: int
    gva: int
    gpa: int


class ArmHypervisorTrap(messages.Message, event="hypervisor.arm_hypervisor_trap"):
    """Arm"""

    hsr: int
    ec: int
    il: int
    syndrome: int


class ArmDataAbort(messages.Message, event="hypervisor.arm_data_abort"):
    """Arm"""

    syndrome: int


class ArmCpuTrap(messages.Message, event="hypervisor.arm_cpu_trap"):
    """Arm"""

    cpu: int
    trap: str


class ArmWalk(messages.Message, event="hypervisor.arm_walk"):
    """Arm"""

    address: int
    cpu: int
    ttbr: int


class ArmWalkLevel(messages.Message, event="hypervisor.arm_walk_level"):
    """Arm"""

    level: str
    index: int
    entry: int


class ArmPc(messages.Message, event="hypervisor.arm_pc"):
    """Arm"""

    value: int
    symbol: str | None


class ArmCpsr(messages.Message, event="hypervisor.arm_cpsr"):
    """Arm"""

    cpsr: int
    mode: str


class ArmRegisters(messages.Message, event="hypervisor.arm_registers"):
    """Arm"""

    first: str
    first_value: int
    second: str
    second_value: int
    third: str
    third_value: int


class ArmRegisters32(messages.Message, event="hypervisor.arm_registers_32"):
    """Arm"""

    first: str
    first_value: int
    second: str
    second_value: int
    third: str
    third_value: int
    fourth: str
    fourth_value: int


class ArmSystemRegister(messages.Message, event="hypervisor.arm_system_register"):
    """Arm"""

    register: str
    value: int


class Dom0less(messages.Message, event="hypervisor.dom0less"):
    """Arm"""

    domain: int
    bank: int | None
    start: int | None
    end: int | None


class DeviceTree(messages.Message, event="hypervisor.device_tree"):
    """Arm"""

    node: str | None
    what: str | None


class Smmu(messages.Message, event="hypervisor.smmu"):
    """Arm"""

    device: str
    smmu: str


class QuirkDetected(messages.Message, event="hypervisor.quirk_detected"):
    """Rarer lines of a start"""

    board: str
    forced: str | None


class QuirkAcpi(messages.Message, event="hypervisor.quirk_acpi"):
    """Rarer lines of a start"""


class AcpiBiosBug(messages.Message, event="hypervisor.acpi_bios_bug"):
    """Rarer lines of a start"""

    table: int | str | None
    type: int | None
    flags: int | None
    apic: int | None
    id: int | None
    data: str | None


class AcpiSleepModes(messages.Message, event="hypervisor.acpi_sleep_modes"):
    """Rarer lines of a start"""

    rest: str | None


class ApicUnavailable(messages.Message, event="hypervisor.apic_unavailable"):
    """Rarer lines of a start"""


class ApicEoi(messages.Message, event="hypervisor.apic_eoi"):
    """Rarer lines of a start"""

    cpu: int | None


class ApicDeadlineDisabled(messages.Message, event="hypervisor.apic_deadline_disabled"):
    """Rarer lines of a start"""

    version: int


class X2apicConflict(messages.Message, event="hypervisor.x2apic_conflict"):
    """Rarer lines of a start"""


class IoapicBiosBug(messages.Message, event="hypervisor.ioapic_bios_bug"):
    """Rarer lines of a start"""

    irq: int | None
    apic: int | None
    problem: str | None
    id: int | None


class IoapicNoTimer(messages.Message, event="hypervisor.ioapic_no_timer"):
    """Rarer lines of a start"""

    errno: int | None


class IoapicIds(messages.Message, event="hypervisor.ioapic_ids"):
    """Rarer lines of a start"""

    index: int
    apic: int | None
    next: int | None
    used: int | None
    other: int | None
    assigned: int | None
    irq: int | None


class MpTableDoubtful(messages.Message, event="hypervisor.mp_table_doubtful"):
    """Rarer lines of a start"""

    bus: str | None
    apic: int | None
    version: str | None


class MpTableMode(messages.Message, event="hypervisor.mp_table_mode"):
    """Rarer lines of a start"""

    oem: str | None


class ProcessorsLimit(messages.Message, event="hypervisor.processors_limit"):
    """Rarer lines of a start"""

    limit: int
    ignored: str | None


class CpuClash(messages.Message, event="hypervisor.cpu_clash"):
    """Rarer lines of a start"""

    cpu: int
    vendor: int | None
    bsp: int | None
    word: int | None
    found: int | None
    expected: int | None


class CpuClashOther(messages.Message, event="hypervisor.cpu_clash_other"):
    """Rarer lines of a start"""

    cpu: int
    other: int | None


class CpuForcedFeature(messages.Message, event="hypervisor.cpu_forced_feature"):
    """Rarer lines of a start"""

    symbol: str
    feature: int


class CpuVendorUnknown(messages.Message, event="hypervisor.cpu_vendor_unknown"):
    """Rarer lines of a start"""

    quoted: str | None


class CpuQuirk(messages.Message, event="hypervisor.cpu_quirk"):
    """Rarer lines of a start"""

    siblings: int | None
    state: str | None
    days: int | None
    erratum: int | None
    level: int | None  # type: ignore[assignment]


class CpuidMasked(messages.Message, event="hypervisor.cpuid_masked"):
    """Rarer lines of a start"""

    mask: str | None
    cpu: int | None


class CpuOffline(messages.Message, event="hypervisor.cpu_offline"):
    """Rarer lines of a start"""

    cpu: int | None
    going: int | None
    skipped: int | None


class CpuNotResponding(messages.Message, event="hypervisor.cpu_not_responding"):
    """Rarer lines of a start"""

    cpu: int | None


class CpusActivated(messages.Message, event="hypervisor.cpus_activated"):
    """Rarer lines of a start"""

    cpus: int
    bogomips: float


class CpuHotplug(messages.Message, event="hypervisor.cpu_hotplug"):
    """Rarer lines of a start"""

    apic: int | None
    acpi: int | None
    pxm: int | None
    index: int | None
    start: int | None
    end: int | None


class CpuTscSkew(messages.Message, event="hypervisor.cpu_tsc_skew"):
    """Rarer lines of a start"""

    cpu: int | None
    microseconds: int | None


class TscNotClocksource(messages.Message, event="hypervisor.tsc_not_clocksource"):
    """Rarer lines of a start"""


class NoRtc(messages.Message, event="hypervisor.no_rtc"):
    """Rarer lines of a start"""

    rest: str | None


class FrequencyChange(messages.Message, event="hypervisor.frequency_change"):
    """Rarer lines of a start"""

    hz: int


class PitFrequency(messages.Message, event="hypervisor.pit_frequency"):
    """Rarer lines of a start"""

    hz: int


class Softtsc(messages.Message, event="hypervisor.softtsc"):
    """Rarer lines of a start"""

    domain: int | None
    mode: str | None


class EventDelivery(messages.Message, event="hypervisor.event_delivery"):
    """Rarer lines of a start"""


class ShadowStacks(messages.Message, event="hypervisor.shadow_stacks"):
    """Rarer lines of a start"""


class SpeculationWarning(messages.Message, event="hypervisor.speculation_warning"):
    """Boxes of warnings that hold up the start for three seconds: the processor is vulnerable and the administrator should
    choose.
    """

    rest: str | None


class Entrysign(messages.Message, event="hypervisor.entrysign"):
    """Rarer lines of a start"""

    rest: str | None


class WarningCountdown(messages.Message, event="hypervisor.warning_countdown"):
    """Rarer lines of a start"""

    seconds: int
    second: int
    last: int


class NumaDoubtful(messages.Message, event="hypervisor.numa_doubtful"):
    """Rarer lines of a start"""

    start: int | None
    end: int | None
    needed: int | None
    got: int | None


class SratDoubtful(messages.Message, event="hypervisor.srat_doubtful"):
    """Rarer lines of a start"""

    apic: int | None
    rest: str | None
    pxm: int | None
    start: int | None
    end: int | None
    other: str | None
    range: int | None
    rangeend: int | None
    node: int | None
    cover: str | None
    zone: int | None
    zoneend: int | None


class SratRange(messages.Message, event="hypervisor.srat_range"):
    """Rarer lines of a start"""

    start: int
    end: int


class SlitInvalid(messages.Message, event="hypervisor.slit_invalid"):
    """Rarer lines of a start"""


class MemoryLayout(messages.Message, event="hypervisor.memory_layout"):
    """Rarer lines of a start"""

    start: int | None
    end: int | None
    mfn: int | None
    bits: int | None


class HeapBad(messages.Message, event="hypervisor.heap_bad"):
    """Rarer lines of a start"""

    index: int | None
    mfn: int | None
    state: str | None
    file: str | None
    node: int | None
    pages: int | None


class NotEnoughForXen(messages.Message, event="hypervisor.not_enough_for_xen"):
    """Rarer lines of a start"""

    rest: str | None


class PciMmconfig(messages.Message, event="hypervisor.pci_mmconfig"):
    """Rarer lines of a start"""

    chipset: str | None
    address: int | None
    difference: str | None


class Sriov(messages.Message, event="hypervisor.sriov"):
    """Rarer lines of a start"""

    bdf: str
    problem: str | None
    physical: str | None


class PciConfigReadonly(messages.Message, event="hypervisor.pci_config_readonly"):
    """Rarer lines of a start"""

    bdf: str | None
    rest: str | None
    owner: str | None
    irq: int | None
    device: str | None
    restored: str | None


class SerialBaud(messages.Message, event="hypervisor.serial_baud"):
    """Rarer lines of a start"""

    baud: int | None


class DomainIds(messages.Message, event="hypervisor.domain_ids"):
    """Rarer lines of a start"""

    irqs: int | None
    errno: int | None


class CrashKernel(messages.Message, event="hypervisor.crash_kernel"):
    """Rarer lines of a start"""

    quoted: str | None
    address: int | None


class ResetFallback(messages.Message, event="hypervisor.reset_fallback"):
    """Rarer lines of a start"""

    status: int | None


class AllCpusOffline(messages.Message, event="hypervisor.all_cpus_offline"):
    """Rarer lines of a start"""


class VcpuGoingOffline(messages.Message, event="hypervisor.vcpu_going_offline"):
    """Rarer lines of a start"""

    vcpu: int


class Dom0NoRoom(messages.Message, event="hypervisor.dom0_no_room"):
    """Building dom0: what may go wrong"""

    mib: int | None
    limit: int | None


class Dom0AddressHigh(messages.Message, event="hypervisor.dom0_address_high"):
    """Building dom0: what may go wrong"""


class Dom0KernelModuleMissing(messages.Message, event="hypervisor.dom0_kernel_module_missing"):
    """Arm: no module of the kind multiboot,kernel was given (construct_dom0)."""


class Dom0LoadFailed(messages.Message, event="hypervisor.dom0_load_failed"):
    """Building dom0: what may go wrong"""

    domain: int | None


class Dom0ElfBad(messages.Message, event="hypervisor.dom0_elf_bad"):
    """Building dom0: what may go wrong"""

    offset: int | None


class Dom0BrokenElf(messages.Message, event="hypervisor.dom0_broken_elf"):
    """Building dom0: what may go wrong"""

    problem: str | None
    domain: int | None
    start: int | None
    end: int | None
    to: int | None
    toend: int | None


class Dom0PvhStepFailed(messages.Message, event="hypervisor.dom0_pvh_step_failed"):
    """Building dom0: what may go wrong"""

    what: str | None
    start: int | None
    end: int | None
    errno: int | None
    domain: int | None
    table: str | None


class Dom0MappingFailed(messages.Message, event="hypervisor.dom0_mapping_failed"):
    """Steps of building dom0 that map something for it; what Xen maps for itself is told elsewhere."""

    what: str


class PanicMapping(messages.Message, event="hypervisor.panic_mapping"):
    """Building dom0: what may go wrong"""

    what: str | None


class Dom0Shadow(messages.Message, event="hypervisor.dom0_shadow"):
    """Building dom0: what may go wrong"""

    what: str | None
    start: int | None
    end: int | None
    errno: int | None


class DomainRefusedOption(messages.Message, event="hypervisor.domain_refused_option"):
    """Building dom0: what may go wrong"""

    flags: int | None
    domain: int | None
    bitmap: int | None
    refused: str | None


class IommuDisabled(messages.Message, event="hypervisor.iommu_disabled"):
    """IOMMU in trouble"""

    sagaw: int | None


class IommuSetupPanic(messages.Message, event="hypervisor.iommu_setup_panic"):
    """IOMMU in trouble"""

    errno: int | None
    step: str | None


class IommuFaultStatus(messages.Message, event="hypervisor.iommu_fault_status"):
    """IOMMU in trouble"""

    fault: str
    reason: int | None


class IommuSlow(messages.Message, event="hypervisor.iommu_slow"):
    """IOMMU in trouble"""

    iommu: int
    state: str | None


class IommuAmdSlow(messages.Message, event="hypervisor.iommu_amd_slow"):
    """IOMMU in trouble"""

    bdf: str
    state: str | None


class IommuDeviceMissing(messages.Message, event="hypervisor.iommu_device_missing"):
    """IOMMU in trouble"""

    bdf: str | None
    done: str | None
    domain: int | None
    notlisted: str | None
    iommu: int | None


class IommuReassigned(messages.Message, event="hypervisor.iommu_reassigned"):
    """IOMMU in trouble"""

    bdf: str
    to: int


class IommuPageTable(messages.Message, event="hypervisor.iommu_page_table"):
    """IOMMU in trouble"""

    device: int
    table: str


class IommuSharedRmrr(messages.Message, event="hypervisor.iommu_shared_rmrr"):
    """A device shares its reserved memory with others: giving it to a guest alone is a risk, or refused."""

    bdf: str
    address: int
    domain: int


class IommuReservedFailed(messages.Message, event="hypervisor.iommu_reserved_failed"):
    """IOMMU in trouble"""

    domain: int
    start: int | None
    end: int | None
    errno: int | None
    bdf: str | None
    flush: str | None


class DmarBad(messages.Message, event="hypervisor.dmar_bad"):
    """IOMMU in trouble"""

    type: int | None
    length: int | None
    start: int | None
    end: int | None
    other: int | None
    otherend: int | None
    rest: str | None
    scope: str | None


class DeviceAssignFailed(messages.Message, event="hypervisor.device_assign_failed"):
    """IOMMU in trouble"""

    bdf: str | None
    domain: int | None
    errno: int | None
    taken: str | None
    rest: str | None


class GrantFailed(messages.Message, event="hypervisor.grant_failed"):
    """Guests: more complaints"""

    handle: int | None
    bounds: str | None
    frame: int | None
    version: str | None
    problem: str | None
    call: str | None
    zero: int | None
    bus: int | None
    expected: int | None
    rest: str | None
    a: int | None
    b: int | None


class GrantTablesFull(messages.Message, event="hypervisor.grant_tables_full"):
    """Guests: more complaints"""

    limit: int | None
    frames: int | None
    current: int | None
    maximum: int | None
    size: int | None


class GrantTransferFailed(messages.Message, event="hypervisor.grant_transfer_failed"):
    """Guests: more complaints"""

    index: int | None
    count: int | None
    mfn: int | None
    domain: int | None
    state: str | None


class EventChannelQueue(messages.Message, event="hypervisor.event_channel_queue"):
    """Guests: more complaints"""

    domain: int | None
    port: int | None
    loser: int | None
    lost: int | None


class IrqGuest(messages.Message, event="hypervisor.irq_guest"):
    """Guests: more complaints"""

    irq: int | None
    reason: str | None
    vector: int | None
    flying: int | None
    guests: int | None
    quoted: str | None
    what: str | None
    type: int | None


class MemoryRefused(messages.Message, event="hypervisor.memory_refused"):
    """Guests: more complaints"""

    domain: int | None
    pte: int | None
    page: int | str | None
    pgd: str | None
    mfn: int | None
    arguments: str | None
    where: str | None
    gfn: int | None


class MemorySlot(messages.Message, event="hypervisor.memory_slot"):
    """Guests: more complaints"""

    slot: int


class MemoryLeaked(messages.Message, event="hypervisor.memory_leaked"):
    """Guests: more complaints"""

    mfn: int


class MemoryForced(messages.Message, event="hypervisor.memory_forced"):
    """Guests: more complaints"""

    domain: int
    start: int | None
    end: int | None
    mfn: int | None


class MemoryMmio(messages.Message, event="hypervisor.memory_mmio"):
    """Guests: more complaints"""

    domain: int
    mfn: int
    owner: int
    to: int


class PageFaultEmulation(messages.Message, event="hypervisor.page_fault_emulation"):
    """Guests: more complaints"""

    access: str | None
    emulation: str | None
    bytes: int | None
    address: int | None


class GuestStateBad(messages.Message, event="hypervisor.guest_state_bad"):
    """Guests: more complaints"""

    eip: int | None
    limit: int | None
    rip: int | None
    missing: str | None
    efer: int | None
    value: int | str | None
    problem: str | None


class GuestCrRefused(messages.Message, event="hypervisor.guest_cr_refused"):
    """Guests: more complaints"""

    rest: str | None
    domain: int | None
    victim: int | None
    vcpu: int | None
    before: int | None
    after: int | None
    tried: str | None


class HvmRecordBad(messages.Message, event="hypervisor.hvm_record_bad"):
    """Guests: more complaints"""

    problem: str


class HvmRecordFailed(messages.Message, event="hypervisor.hvm_record_failed"):
    """Guests: more complaints"""

    domain: int | None
    vcpu: int | None
    data: str | None
    where: str | None
    version: int | None
    saved: int | None
    restored: int | None
    step: str | None
    typecode: int | None
    dom: int | None
    number: int | None
    state: str | None


class SvmProblem(messages.Message, event="hypervisor.svm_problem"):
    """Guests: more complaints"""

    vcpu: int | None
    errno: int | None
    erratum: int | None
    length: int | None
    cpu: int | None
    reason: int | None
    state: int | None
    entry: int | None


class VmcbValue(messages.Message, event="hypervisor.vmcb_value"):
    """Guests: more complaints"""

    field: str
    value: int
    more: str | None


class VmcbSegment(messages.Message, event="hypervisor.vmcb_segment"):
    """Guests: more complaints"""

    segment: str
    selector: int
    attributes: int
    limit: int
    base: int


class VmcsSegment(messages.Message, event="hypervisor.vmcs_segment"):
    """Guests: more complaints"""

    segment: str
    selector: int
    attributes: int
    limit: int
    base: int


class UnhandledPageFaultMode(messages.Message, event="hypervisor.unhandled_page_fault_mode"):
    """Guests: more complaints"""

    domain: int
    vcpu: int
    error: int


class FatalSmap(messages.Message, event="hypervisor.fatal_smap"):
    """Guests: more complaints"""

    domain: int
    vcpu: int
    kind: str


class ShutdownReasonOpen(messages.Message, event="hypervisor.shutdown_reason_open"):
    """Guests: more complaints"""

    domain: int


class DebugException(messages.Message, event="hypervisor.debug_exception"):
    """Guests: more complaints"""

    address: int | None
    symbol: str | None
    trap: str | None
    place: str | None
    domain: int | None
    vcpu: int | None
    error: int | None
    vector: int | None


class PagingRefused(messages.Message, event="hypervisor.paging_refused"):
    """Guests: more complaints"""

    domain: int | str  # type: ignore[assignment]


class MceCounter(messages.Message, event="hypervisor.mce_counter"):
    """Guests: more complaints"""

    count: int
    rest: str


class MceAction(messages.Message, event="hypervisor.mce_action"):
    """Guests: more complaints"""

    cpu: int | None
    mfn: int | None
    domain: int | None
    count: int | None


class MicrocodeOld(messages.Message, event="hypervisor.microcode_old"):
    """Guests: more complaints"""

    module: int | None
    rest: str | None
    size: int | None
    revision: int | None


class Domctl(messages.Message, event="hypervisor.domctl"):
    """Guests: more complaints"""

    warn: str | None
    errno: int | None
    domain: int | None
    start: int | None
    end: int | None
    gfn: int | None
    mfn: int | None
    count: int | None


class SchedulerNote(messages.Message, event="hypervisor.scheduler_note"):
    """Guests: more complaints"""

    cpu: int | None
    domain: int | None
    vcpu: int | None


class CpupoolIdle(messages.Message, event="hypervisor.cpupool_idle"):
    """Guests: more complaints"""


class SyncConsoleNote(messages.Message, event="hypervisor.sync_console_note"):
    """The box that says that the console is slow on purpose (sync_console): nothing is wrong."""


class UnsafeOptionNote(messages.Message, event="hypervisor.unsafe_option_note"):
    """Other boxes: options that make the machine unsafe."""

    rest: str | None


class VgaEdid(messages.Message, event="hypervisor.vga_edid"):
    """Boxes of warnings, and odds and ends"""

    reason: str


class MemorySharing(messages.Message, event="hypervisor.memory_sharing"):
    """Boxes of warnings, and odds and ends"""


class TableMissing(messages.Message, event="hypervisor.table_missing"):
    """Boxes of warnings, and odds and ends"""


class EptSuperpages(messages.Message, event="hypervisor.ept_superpages"):
    """Boxes of warnings, and odds and ends"""

    size: str


class Xenoprofile(messages.Message, event="hypervisor.xenoprofile"):
    """Boxes of warnings, and odds and ends"""

    state: str


class RealmodeFailed(messages.Message, event="hypervisor.realmode_failed"):
    """Boxes of warnings, and odds and ends"""

    rest: str | None


class Stdvga(messages.Message, event="hypervisor.stdvga"):
    """Boxes of warnings, and odds and ends"""


class QuirkDmibar(messages.Message, event="hypervisor.quirk_dmibar"):
    """Boxes of warnings, and odds and ends"""

    address: int
    bdf: str


class IommuOtherFault(messages.Message, event="hypervisor.iommu_other_fault"):
    """Boxes of warnings, and odds and ends"""

    code: int


class CpuUnknownAcpi(messages.Message, event="hypervisor.cpu_unknown_acpi"):
    """Boxes of warnings, and odds and ends"""

    acpi: int
