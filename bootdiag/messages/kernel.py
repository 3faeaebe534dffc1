"""Events of the dialect kernel: The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the
ports' early messages.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class ModuleLoaded(messages.Message, event="kernel.module_loaded"):
    """krtld has loaded a module at boot; with boot -v (krtld, kobj.c)."""

    path: str
    text_end: int
    data: int


class Release(messages.Message, event="kernel.release"):
    """The kernel's banner."""

    release: str
    version: str | None
    bits: int | None


class ReleaseCut(messages.Message, event="kernel.release_cut"):
    """The banner where the capture was cut inside it."""

    cut: float
    version: str | None


class Copyright(messages.Message, event="kernel.copyright"):
    """The copyright below the banner."""

    owner: str


class CopyrightYear(messages.Message, event="kernel.copyright_year"):
    """The same with one year, of a distribution (with one year Sun's is OpenBoot's banner)."""

    year: int
    owner: str


class License(messages.Message, event="kernel.license"):
    """The rest of the copyright of Sun's kernels."""


class DebugEnabled(messages.Message, event="kernel.debug_enabled"):
    """A kernel built with DEBUG."""


class LoadingNexenta(messages.Message, event="kernel.loading_nexenta"):
    """Nexenta's kernel shows its own progress."""


class Features(messages.Message, event="kernel.features"):
    """The processor's features, as a number (verbose, before 2010)."""

    features: str


class X86Feature(messages.Message, event="kernel.x86_feature"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    feature: str


class Memory(messages.Message, event="kernel.memory"):
    """The memory that the kernel was given."""

    kib: int
    bytes: int


class MemoryAvailable(messages.Message, event="kernel.memory_available"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    available_bytes: int


class DefaultInstances(messages.Message, event="kernel.default_instances"):
    """No /etc/path_to_inst: as on installation media (verbose)."""


class RootNexus(messages.Message, event="kernel.root_nexus"):
    """The root of the device tree: i86pc, i86xpv (a guest of Xen), or the SPARC platform's name."""

    nexus: str


class Ethernet(messages.Message, event="kernel.ethernet"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    mac: str


class RootOn(messages.Message, event="kernel.root_on"):
    """The root file system is mounted (vfs_mountroot, verbose)."""

    root: str
    fstype: str


class CannotMountRoot(messages.Message, event="kernel.cannot_mount_root"):
    """The root file system can't be mounted; a panic follows."""

    root: str
    fstype: str


class MirroredRootFailed(messages.Message, event="kernel.mirrored_root_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    errno: int


class CannotAssembleDrivers(messages.Message, event="kernel.cannot_assemble_drivers"):
    """The modules for the root device are missing in the boot archive or wrong for the device."""

    root: str


class CannotLoadDrivers(messages.Message, event="kernel.cannot_load_drivers"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    root: str


class CannotLoadDriver(messages.Message, event="kernel.cannot_load_driver"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    module: str


class FilesystemMissing(messages.Message, event="kernel.filesystem_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    fstype: str


class CannotMount(messages.Message, event="kernel.cannot_mount"):
    """A mount of the kernel at boot failed (vfs_mountroot: /devices, /dev, /system/boot ...)."""

    path: str


class CannotFind(messages.Message, event="kernel.cannot_find"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    path: str


class CannotPlumb(messages.Message, event="kernel.cannot_plumb"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    number: int


class NfsAndIscsi(messages.Message, event="kernel.nfs_and_iscsi"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class DumpOn(messages.Message, event="kernel.dump_on"):
    """The dump device."""

    path: str
    size_mib: int


class DumpOnKib(messages.Message, event="kernel.dump_on_kib"):
    """The same in Solaris 2 to 7."""

    path: str
    size_kib: int


class Uuid(messages.Message, event="kernel.uuid"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    uuid: str


class PhysmemLimited(messages.Message, event="kernel.physmem_limited"):
    """physmem= limits the memory."""

    pages: int


class TodUnresponsive(messages.Message, event="kernel.tod_unresponsive"):
    """The clock."""


class TodIncorrect(messages.Message, event="kernel.tod_incorrect"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class TodEarlier(messages.Message, event="kernel.tod_earlier"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class TodUninitialized(messages.Message, event="kernel.tod_uninitialized"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class PreposterousTime(messages.Message, event="kernel.preposterous_time"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class SystemVariable(messages.Message, event="kernel.system_variable"):
    """/etc/system."""

    variable: str
    module: str


class SystemUnreadable(messages.Message, event="kernel.system_unreadable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str


class ForceloadFailed(messages.Message, event="kernel.forceload_failed"):
    """A module that /etc/system or the root's volume manager asks for isn't there (modctl.c, mod_hold_sys; modsysfile.c)."""

    module: str


class SystemTwice(messages.Message, event="kernel.system_twice"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    setting: str
    file: str
    applied: str


class HostidMissing(messages.Message, event="kernel.hostid_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class HostidUnset(messages.Message, event="kernel.hostid_unset"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class CpuX86(messages.Message, event="kernel.cpu_x86"):
    """Processors."""

    cpu: int
    chipid: int | None
    vendor: str
    signature: int
    family: int
    cpumodel: int
    step: int
    mhz: int


class CpuSparc(messages.Message, event="kernel.cpu_sparc"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int
    model: str
    chipid: int
    mhz: int


class CpuArm(messages.Message, event="kernel.cpu_arm"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int
    midr: int
    revidr: int


class CpuRiscv(messages.Message, event="kernel.cpu_riscv"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int
    hart: int


class CpuName(messages.Message, event="kernel.cpu_name"):
    """The processor's name."""

    cpu: int
    brand: str


class CpuOnline(messages.Message, event="kernel.cpu_online"):
    """A processor runs."""

    cpu: int


class CpuRestarted(messages.Message, event="kernel.cpu_restarted"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int


class CpuStartFailed(messages.Message, event="kernel.cpu_start_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int
    errno: int


class CpuTimeout(messages.Message, event="kernel.cpu_timeout"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int


class CpuMismatch(messages.Message, event="kernel.cpu_mismatch"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int


class CpuErratum(messages.Message, event="kernel.cpu_erratum"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int
    erratum: int


class ErratumWorkaround(messages.Message, event="kernel.erratum_workaround"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    erratum: int


class Kpti(messages.Message, event="kernel.kpti"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    state: str
    pcid: str
    invpcid: str


class NotMp(messages.Message, event="kernel.not_mp"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class CpusLimited(messages.Message, event="kernel.cpus_limited"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    count: int
    enabled: int


class CpuModule(messages.Message, event="kernel.cpu_module"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    module: str
    chip: int
    core: int
    strand: int


class NoMca(messages.Message, event="kernel.no_mca"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    chip: int
    core: int
    strand: int


class XvmMca(messages.Message, event="kernel.xvm_mca"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    count: int


class Vac(messages.Message, event="kernel.vac"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    mode: str | None


class KrtldFailed(messages.Message, event="kernel.krtld_failed"):
    """krtld fails."""


class KrtldUnresolved(messages.Message, event="kernel.krtld_unresolved"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class KrtldOption(messages.Message, event="kernel.krtld_option"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    option: str


class KrtldArguments(messages.Message, event="kernel.krtld_arguments"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    arguments: str


class UnableToBoot(messages.Message, event="kernel.unable_to_boot"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RamdiskMissing(messages.Message, event="kernel.ramdisk_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RamdiskUnmountable(messages.Message, event="kernel.ramdisk_unmountable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class BootFsUnmountable(messages.Message, event="kernel.boot_fs_unmountable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RamdiskProperties(messages.Message, event="kernel.ramdisk_properties"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str


class ModuleUnloadable(messages.Message, event="kernel.module_unloadable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    module: str


class DependencyMissing(messages.Message, event="kernel.dependency_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str
    dependency: str


class SymbolUndefined(messages.Message, event="kernel.symbol_undefined"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str
    symbol: str


class Driver64bitMissing(messages.Message, event="kernel.driver_64bit_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str


class InitOptions(messages.Message, event="kernel.init_options"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class WrongBootInterface(messages.Message, event="kernel.wrong_boot_interface"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    needed: int
    found: int


class DriverNoMajor(messages.Message, event="kernel.driver_no_major"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    driver: str


class DriverUnsafe(messages.Message, event="kernel.driver_unsafe"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    driver: str


class FileCorrupted(messages.Message, event="kernel.file_corrupted"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    file: str


class ExecMissing(messages.Message, event="kernel.exec_missing"):
    """The first program could not be run."""

    program: str


class ExecFailed(messages.Message, event="kernel.exec_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str
    errno: int


class DevfsadmFailed(messages.Message, event="kernel.devfsadm_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class InterruptUnseen(messages.Message, event="kernel.interrupt_unseen"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class ConsoleDriverMissing(messages.Message, event="kernel.console_driver_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    role: str
    path: str


class PowerOffRequested(messages.Message, event="kernel.power_off_requested"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class LogOverflow(messages.Message, event="kernel.log_overflow"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    minor: int
    rest: str | None


class MultibootRetired(messages.Message, event="kernel.multiboot_retired"):
    """dboot, which unpacks and starts the kernel on x86."""


class MultibootEntry(messages.Message, event="kernel.multiboot_entry"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class MultibootSee(messages.Message, event="kernel.multiboot_see"):
    """Where to read on; the lines of the entry that dboot asks for are loader.grub_kernel and loader.grub_module."""

    url: str


class NoMemoryInfo(messages.Message, event="kernel.no_memory_info"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class HashMismatch(messages.Message, event="kernel.hash_mismatch"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class LongModeMissing(messages.Message, event="kernel.long_mode_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class PressAnyKey(messages.Message, event="kernel.press_any_key"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class BootArchiveUnmountable(messages.Message, event="kernel.boot_archive_unmountable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RamdiskShort(messages.Message, event="kernel.ramdisk_short"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RamdiskRange(messages.Message, event="kernel.ramdisk_range"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    start: int
    size: int


class SuperblockUnreadable(messages.Message, event="kernel.superblock_unreadable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class BootFileMissing(messages.Message, event="kernel.boot_file_missing"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    path: str


class Kmem64Failed(messages.Message, event="kernel.kmem64_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str


class BootblkUnmountable(messages.Message, event="kernel.bootblk_unmountable"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str


class FirmwareOld(messages.Message, event="kernel.firmware_old"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class Syncing(messages.Message, event="kernel.syncing"):
    """Halting and rebooting."""


class Rebooting(messages.Message, event="kernel.rebooting"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class FastRebootUnsupported(messages.Message, event="kernel.fast_reboot_unsupported"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class RebootReturned(messages.Message, event="kernel.reboot_returned"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class HaltInitiated(messages.Message, event="kernel.halt_initiated"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    user: str
    tty: str


class HaltZones(messages.Message, event="kernel.halt_zones"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str
    zones: int


class HaltWaits(messages.Message, event="kernel.halt_waits"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str
    zones: int


class ArchiveUpdateFailed(messages.Message, event="kernel.archive_update_failed"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    program: str


class Halted(messages.Message, event="kernel.halted"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    cpu: int


class PortBootargs(messages.Message, event="kernel.port_bootargs"):
    """The ports to ARM, RISC-V and Alpha show their early steps."""

    arguments: str | None


class PortBootpath(messages.Message, event="kernel.port_bootpath"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    root: str


class PortBpath(messages.Message, event="kernel.port_bpath"):
    """The path that the ports' boot loader took from bootpath."""

    root: str


class PortBootfs(messages.Message, event="kernel.port_bootfs"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    dataset: str


class PortLookup(messages.Message, event="kernel.port_lookup"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    path: str


class PortVdevProbe(messages.Message, event="kernel.port_vdev_probe"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class PortBopInit(messages.Message, event="kernel.port_bop_init"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class PortMemory(messages.Message, event="kernel.port_memory"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    start: str
    end: str


class PortReserved(messages.Message, event="kernel.port_reserved"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    start: str
    end: str


class PortMap(messages.Message, event="kernel.port_map"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    physical: int
    virtual: int


class PortIo(messages.Message, event="kernel.port_io"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    start: str
    end: str
    compatible: str


class PortRamdisk(messages.Message, event="kernel.port_ramdisk"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    path: str


class PortManufacturer(messages.Message, event="kernel.port_manufacturer"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""


class PortPlicUnused(messages.Message, event="kernel.port_plic_unused"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    plic: int
    hart: int


class PortPlic(messages.Message, event="kernel.port_plic"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    plic: int
    hart: int


class PortIntr(messages.Message, event="kernel.port_intr"):
    """The SunOS kernel from krtld to the root mount: memory, processors, modules, halts; and the ports' early messages."""

    setting: str
    count: int


class Distribution(messages.Message, event="kernel.distribution"):
    """A distribution's banner in the place of SunOS': OmniOS, OpenIndiana, SmartOS, Tribblix, Helios (illumos since 2020)."""

    product: str
    version: str
    bits: int


class ReleaseBsd(messages.Message, event="kernel.release_bsd"):
    """SunOS 4."""

    release: str
    configuration: str
    build: int
    built: str


class Rights(messages.Message, event="kernel.rights"):
    """Below the copyright of kernels of distributions."""

    built: str | None
    license: str | None


class DevelopmentBuild(messages.Message, event="kernel.development_build"):
    """The message of the day of a development kernel (/etc/motd)."""

    built: str


class Bfu(messages.Message, event="kernel.bfu"):
    """A kernel that is not built for release says so."""

    built: str


class PhysmemReduced(messages.Message, event="kernel.physmem_reduced"):
    """More memory than the kernel can use, or than physmem= lets it."""

    pages: int
    installed_pages: int


class MemoryInsufficient(messages.Message, event="kernel.memory_insufficient"):
    """Too small a machine for this kernel."""

    rest: str | None


class KernelbaseAdjusted(messages.Message, event="kernel.kernelbase_adjusted"):
    """Memory and addresses"""

    wanted: int
    used: int


class Kernelbase(messages.Message, event="kernel.kernelbase"):
    """Memory and addresses"""

    used: int


class KernelbaseFixed(messages.Message, event="kernel.kernelbase_fixed"):
    """Memory and addresses"""


class BootAllocationFailed(messages.Message, event="kernel.boot_allocation_failed"):
    """The page tables or the allocator ran out early (dboot, fakebop); the machine stops."""

    rest: str | None


class MemoryMapTooLong(messages.Message, event="kernel.memory_map_too_long"):
    """dboot's tables are too small for this memory map."""

    lists: str


class MemoryMapFailed(messages.Message, event="kernel.memory_map_failed"):
    """Memory and addresses"""


class MemoryUnsupported(messages.Message, event="kernel.memory_unsupported"):
    """Kernel address space is too small for this memory."""


class Cage(messages.Message, event="kernel.cage"):
    """Memory and addresses"""

    cage: str


class KmemDebug(messages.Message, event="kernel.kmem_debug"):
    """Memory and addresses"""

    flags: int | None
    rest: str | None


class MemoryShort(messages.Message, event="kernel.memory_short"):
    """Memory and addresses"""

    pid: int
    program: str


class ProcessesExhausted(messages.Message, event="kernel.processes_exhausted"):
    """Memory and addresses"""


class Scrubber(messages.Message, event="kernel.scrubber"):
    """The memory scrubber."""

    state: str


class RtcOutOfRange(messages.Message, event="kernel.rtc_out_of_range"):
    """The clock"""


class RtcWrong(messages.Message, event="kernel.rtc_wrong"):
    """The clock"""

    part: str
    value: str


class RtcCentury(messages.Message, event="kernel.rtc_century"):
    """The clock"""

    century: int


class RtcCenturyNote(messages.Message, event="kernel.rtc_century_note"):
    """The clock"""


class TodFault(messages.Message, event="kernel.tod_fault"):
    """The clock went backwards, jumped, stalled or ran at another rate; the kernel stopped to compare with it (tod_fault)."""

    reason: str
    by: int | None


class TodTracked(messages.Message, event="kernel.tod_tracked"):
    """The clock"""


class TodReadonly(messages.Message, event="kernel.tod_readonly"):
    """The clock"""


class CalibrationFailed(messages.Message, event="kernel.calibration_failed"):
    """The delay loop or the TSC could not be calibrated, as under some emulators (microfind.c, mp_machdep.c)."""

    clock: str | None


class CpuFrequency(messages.Message, event="kernel.cpu_frequency"):
    """The clock"""

    shift: int
    hz: int


class CpuIssueWorkaround(messages.Message, event="kernel.cpu_issue_workaround"):
    """Processors, interrupts and power (x86)"""

    erratum: int


class CpuFailed(messages.Message, event="kernel.cpu_failed"):
    """Processors, interrupts and power (x86)"""

    cpu: int
    rest: str | None


class CpuBiosErratum(messages.Message, event="kernel.cpu_bios_erratum"):
    """Processors, interrupts and power (x86)"""

    processors: str


class CpuBiosErratumNumber(messages.Message, event="kernel.cpu_bios_erratum_number"):
    """Processors, interrupts and power (x86)"""

    erratum: int


class CpuBiosErratumRest(messages.Message, event="kernel.cpu_bios_erratum_rest"):
    """Processors, interrupts and power (x86)"""


class CpusLimitedHint(messages.Message, event="kernel.cpus_limited_hint"):
    """Processors, interrupts and power (x86)"""


class CpuWorkaroundsMissing(messages.Message, event="kernel.cpu_workarounds_missing"):
    """Processors, interrupts and power (x86)"""

    rest: str


class CpuMixed(messages.Message, event="kernel.cpu_mixed"):
    """Processors, interrupts and power (x86)"""

    rest: str


class CpuModuleBad(messages.Message, event="kernel.cpu_module_bad"):
    """Processors, interrupts and power (x86)"""

    module: str
    rest: str


class ModelModule(messages.Message, event="kernel.model_module"):
    """Processors, interrupts and power (x86)"""

    module: str
    chip: int
    core: int
    strand: int


class MachineCheckSummary(messages.Message, event="kernel.machine_check_summary"):
    """Processors, interrupts and power (x86)"""

    errors: int
    disposition: int
    counts: str


class MachineCheckDump(messages.Message, event="kernel.machine_check_dump"):
    """Processors, interrupts and power (x86)"""

    chip: int | None
    core: int | None
    strand: int | None
    status: int | None


class MachineCheckBank(messages.Message, event="kernel.machine_check_bank"):
    """Processors, interrupts and power (x86)"""

    bank: int
    offset: int
    status: int
    address: int | None
    misc: int | None


class MachineCheckException(messages.Message, event="kernel.machine_check_exception"):
    """Processors, interrupts and power (x86)"""

    cpu: int
    handled: str


class SmiPolling(messages.Message, event="kernel.smi_polling"):
    """Processors, interrupts and power (x86)"""


class NoMcaAmd(messages.Message, event="kernel.no_mca_amd"):
    """Processors, interrupts and power (x86)"""

    chip: int
    core: int
    banks: int
    expected: int


class ApicError(messages.Message, event="kernel.apic_error"):
    """Processors, interrupts and power (x86)"""

    cpu: int
    status: int
    second_status: int | None


class Apic(messages.Message, event="kernel.apic"):
    """The interrupt controllers speak: APIC, apix, pcplusmp, the hypervisor's."""

    interrupts: str


class InterruptMissing(messages.Message, event="kernel.interrupt_missing"):
    """Processors, interrupts and power (x86)"""

    driver: str
    instance: int


class InterruptVectorMissing(messages.Message, event="kernel.interrupt_vector_missing"):
    """Processors, interrupts and power (x86)"""

    irq: int


class InterruptShared(messages.Message, event="kernel.interrupt_shared"):
    """Processors, interrupts and power (x86)"""

    driver: str
    instance: int
    other: str


class InterruptSharedXen(messages.Message, event="kernel.interrupt_shared_xen"):
    """Processors, interrupts and power (x86)"""

    irq: int


class InterruptInvalid(messages.Message, event="kernel.interrupt_invalid"):
    """Processors, interrupts and power (x86)"""

    rest: str


class PsmSkipped(messages.Message, event="kernel.psm_skipped"):
    """Processors, interrupts and power (x86)"""

    module: str


class PsmFailed(messages.Message, event="kernel.psm_failed"):
    """Processors, interrupts and power (x86)"""

    module: str


class PsmConflict(messages.Message, event="kernel.psm_conflict"):
    """Processors, interrupts and power (x86)"""


class AcpiOnlyCpus(messages.Message, event="kernel.acpi_only_cpus"):
    """Processors, interrupts and power (x86)"""


class Hpet(messages.Message, event="kernel.hpet"):
    """Processors, interrupts and power (x86)"""

    state: str


class HpetMissing(messages.Message, event="kernel.hpet_missing"):
    """Processors, interrupts and power (x86)"""


class AcpiOff(messages.Message, event="kernel.acpi_off"):
    """Processors, interrupts and power (x86)"""


class Acpi(messages.Message, event="kernel.acpi"):
    """Processors, interrupts and power (x86)"""

    acpi: str


class PowerStates(messages.Message, event="kernel.power_states"):
    """Processors, interrupts and power (x86)"""

    states: str


class PowerStatesMissing(messages.Message, event="kernel.power_states_missing"):
    """Processors, interrupts and power (x86)"""

    cpu: int | None
    rest: str | None


class MwaitMissing(messages.Message, event="kernel.mwait_missing"):
    """Processors, interrupts and power (x86)"""

    cpu: int | None
    size: int | None


class Lgroups(messages.Message, event="kernel.lgroups"):
    """Processors, interrupts and power (x86)"""

    lgroups: str


class LgroupsOff(messages.Message, event="kernel.lgroups_off"):
    """Processors, interrupts and power (x86)"""

    mpo: str


class Microcode(messages.Message, event="kernel.microcode"):
    """Processors, interrupts and power (x86)"""

    cpu: int | None
    microcode: str


class Iommu(messages.Message, event="kernel.iommu"):
    """Processors, interrupts and power (x86)"""

    iommu: str


class Smbios(messages.Message, event="kernel.smbios"):
    """Processors, interrupts and power (x86)"""

    version: float | None
    bytes: int | None
    why: str | None


class SmbiosLegacy(messages.Message, event="kernel.smbios_legacy"):
    """Processors, interrupts and power (x86)"""

    rest: str | None


class PciReprogram(messages.Message, event="kernel.pci_reprogram"):
    """Processors, interrupts and power (x86)"""

    ranges: str
    busdevfn: str
    range: str


class PciProgramFailed(messages.Message, event="kernel.pci_program_failed"):
    """Processors, interrupts and power (x86)"""

    space: str
    busdevfn: str
    bar: int
    length: int


class PciNote(messages.Message, event="kernel.pci_note"):
    """Processors, interrupts and power (x86)"""

    busdevfn: str | None


class PciIrqTableBad(messages.Message, event="kernel.pci_irq_table_bad"):
    """Processors, interrupts and power (x86)"""

    bus: int


class PciExpressFound(messages.Message, event="kernel.pci_express_found"):
    """Processors, interrupts and power (x86)"""

    busdevfn: str | None


class IsaFailed(messages.Message, event="kernel.isa_failed"):
    """Processors, interrupts and power (x86)"""

    rest: str | None


class SerialReserved(messages.Message, event="kernel.serial_reserved"):
    """Processors, interrupts and power (x86)"""

    device: str


class Fpu(messages.Message, event="kernel.fpu"):
    """Processors, interrupts and power (x86)"""


class ProgressBarFailed(messages.Message, event="kernel.progress_bar_failed"):
    """Processors, interrupts and power (x86)"""


class FastReboot(messages.Message, event="kernel.fast_reboot"):
    """Processors, interrupts and power (x86)"""

    problem: str


class FastRebootNotCapable(messages.Message, event="kernel.fast_reboot_not_capable"):
    """Processors, interrupts and power (x86)"""

    why: str | None


class NmiUnexpected(messages.Message, event="kernel.nmi_unexpected"):
    """Processors, interrupts and power (x86)"""

    mode: str | None
    rest: str | None


class DbootElf(messages.Message, event="kernel.dboot_elf"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    type: int | None
    count: int | None


class LongModeNoPae(messages.Message, event="kernel.long_mode_no_pae"):
    """dboot and the boot services stop: the machine can't start this kernel"""


class DbootModules(messages.Message, event="kernel.dboot_modules"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    count: int | None
    maximum: int | None
    number: int | None
    address: int | None
    module: str | None


class HypercallFailed(messages.Message, event="kernel.hypercall_failed"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    call: str | None
    argument: str | None
    failed: str


class EarlyTrap(messages.Message, event="kernel.early_trap"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    rest: str | None


class EarlyTrapRegister(messages.Message, event="kernel.early_trap_register"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    value: int


class Resetting(messages.Message, event="kernel.resetting"):
    """dboot and the boot services stop: the machine can't start this kernel"""


class Spinning(messages.Message, event="kernel.spinning"):
    """dboot and the boot services stop: the machine can't start this kernel"""


class HaltedByFlag(messages.Message, event="kernel.halted_by_flag"):
    """dboot and the boot services stop: the machine can't start this kernel"""


class AnyKeyContinue(messages.Message, event="kernel.any_key_continue"):
    """dboot and the boot services stop: the machine can't start this kernel"""


class ProcessorUnsupported(messages.Message, event="kernel.processor_unsupported"):
    """dboot and the boot services stop: the machine can't start this kernel"""

    cpumodel: int | None
    vendor: str | None


class ModuleHalt(messages.Message, event="kernel.module_halt"):
    """Modules, drivers and bindings"""

    module: str


class ModuleDependencyFailed(messages.Message, event="kernel.module_dependency_failed"):
    """Modules, drivers and bindings"""

    module: str
    dependent: str


class ModuleUndefined(messages.Message, event="kernel.module_undefined"):
    """Modules, drivers and bindings"""

    module: str


class ModuleLoading(messages.Message, event="kernel.module_loading"):
    """Modules, drivers and bindings"""

    module: str
    id: int | None
    rest: str | None


class ModuleError(messages.Message, event="kernel.module_error"):
    """Modules, drivers and bindings"""

    module: str
    errno: int


class KrtldFile(messages.Message, event="kernel.krtld_file"):
    """Modules, drivers and bindings"""

    krtld: str


class KrtldOpen(messages.Message, event="kernel.krtld_open"):
    """Modules, drivers and bindings"""

    file: str
    rest: str


class KrtldDependency(messages.Message, event="kernel.krtld_dependency"):
    """Modules, drivers and bindings"""

    file: str
    dependency: str


class MajorMissing(messages.Message, event="kernel.major_missing"):
    """Modules, drivers and bindings"""

    driver: str


class DriverTwice(messages.Message, event="kernel.driver_twice"):
    """Modules, drivers and bindings"""

    entry: str
    file: str


class ConfigurationBad(messages.Message, event="kernel.configuration_bad"):
    """Modules, drivers and bindings"""

    property: str | None


class ConfigurationLine(messages.Message, event="kernel.configuration_line"):
    """Modules, drivers and bindings"""

    file: str


class Bindings(messages.Message, event="kernel.bindings"):
    """Modules, drivers and bindings"""

    entry: str
    count: int | None


class Instances(messages.Message, event="kernel.instances"):
    """Modules, drivers and bindings"""

    file: str | None


class InstanceConflict(messages.Message, event="kernel.instance_conflict"):
    """Modules, drivers and bindings"""

    node: str
    driver: str | None
    instance: int


class DevicesFileCreated(messages.Message, event="kernel.devices_file_created"):
    """Modules, drivers and bindings"""

    file: str


class KeptUp(messages.Message, event="kernel.kept_up"):
    """Modules, drivers and bindings"""

    dependent: str
    kept: str
    which: str


class PowerFailed(messages.Message, event="kernel.power_failed"):
    """Modules, drivers and bindings"""

    node: str


class DebuggerPower(messages.Message, event="kernel.debugger_power"):
    """Modules, drivers and bindings"""


class IscsiBootFailed(messages.Message, event="kernel.iscsi_boot_failed"):
    """Modules, drivers and bindings"""

    action: str
    part: str


class FilesystemUnsupported(messages.Message, event="kernel.filesystem_unsupported"):
    """Modules, drivers and bindings"""

    root: str
    fstype: str


class FilesystemUninitialized(messages.Message, event="kernel.filesystem_uninitialized"):
    """Modules, drivers and bindings"""

    fstype: str


class RootRemounted(messages.Message, event="kernel.root_remounted"):
    """Modules, drivers and bindings"""

    root: str
    fstype: str


class RootNotRemounted(messages.Message, event="kernel.root_not_remounted"):
    """Modules, drivers and bindings"""

    root: str
    fstype: str


class BootModuleMissing(messages.Message, event="kernel.boot_module_missing"):
    """Modules, drivers and bindings"""

    namespace: str
    module: str


class BootDriverUnbound(messages.Message, event="kernel.boot_driver_unbound"):
    """Modules, drivers and bindings"""

    root: str


class BootDriverMissing(messages.Message, event="kernel.boot_driver_missing"):
    """Modules, drivers and bindings"""

    file: str


class NetbootPropertyMissing(messages.Message, event="kernel.netboot_property_missing"):
    """Modules, drivers and bindings"""

    property: str


class BootProperty(messages.Message, event="kernel.boot_property"):
    """Modules, drivers and bindings"""

    property: str
    length: int


class Dacf(messages.Message, event="kernel.dacf"):
    """Modules, drivers and bindings"""

    dacf: str


class InitStack(messages.Message, event="kernel.init_stack"):
    """init, /dev/sysmsg and what userland makes the kernel say"""


class InitHalt(messages.Message, event="kernel.init_halt"):
    """init, /dev/sysmsg and what userland makes the kernel say"""


class InitRestarted(messages.Message, event="kernel.init_restarted"):
    """init, /dev/sysmsg and what userland makes the kernel say"""

    zone: str | None
    pid: int | None
    cause: str


class InitNotRestarted(messages.Message, event="kernel.init_not_restarted"):
    """init, /dev/sysmsg and what userland makes the kernel say"""

    zone: str | None
    pid: int | None
    errno: int
    hint: str


class ExecCapability(messages.Message, event="kernel.exec_capability"):
    """init, /dev/sysmsg and what userland makes the kernel say"""

    file: str


class SetuidRefused(messages.Message, event="kernel.setuid_refused"):
    """init, /dev/sysmsg and what userland makes the kernel say"""

    uid: int | None
    zone: str | None
    where: str


class ZoneMessage(messages.Message, event="kernel.zone_message"):
    """init, /dev/sysmsg and what userland makes the kernel say"""

    zone: str
    state: str


class BootingAfter(messages.Message, event="kernel.booting_after"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    reason: str


class WatchdogSuspended(messages.Message, event="kernel.watchdog_suspended"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    rest: str


class ApplicationWatchdog(messages.Message, event="kernel.application_watchdog"):
    """The UltraSPARC machines (sun4u, sun4v)"""


class Watchdog(messages.Message, event="kernel.watchdog"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    error: int | None


class ModuleLoadNote(messages.Message, event="kernel.module_load_note"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    module: str


class DomainService(messages.Message, event="kernel.domain_service"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    service: str | None
    errno: int | None


class DomainServiceChannel(messages.Message, event="kernel.domain_service_channel"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    port: int
    channel: str


class DomainShutdown(messages.Message, event="kernel.domain_shutdown"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    minutes: int


class ReconfigurationOff(messages.Message, event="kernel.reconfiguration_off"):
    """The UltraSPARC machines (sun4u, sun4v)"""


class HypervisorServiceMissing(messages.Message, event="kernel.hypervisor_service_missing"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    client: str
    group: str


class MachineDescription(messages.Message, event="kernel.machine_description"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    rest: str | None


class RandomGenerator(messages.Message, event="kernel.random_generator"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    random: str


class VirtualDiskState(messages.Message, event="kernel.virtual_disk_state"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    unit: int
    state: str
    channel: str | None


class VirtualDiskDevid(messages.Message, event="kernel.virtual_disk_devid"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    unit: int
    which: str
    devid: str


class CpuVersion(messages.Message, event="kernel.cpu_version"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    version: float
    cpu: int


class CpuMismatchUp(messages.Message, event="kernel.cpu_mismatch_up"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    cpu: int | None


class CpuNotStopped(messages.Message, event="kernel.cpu_not_stopped"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    cpu: int
    status: int | None
    step: str | None


class AbiExtensions(messages.Message, event="kernel.abi_extensions"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    extensions: str


class Obpsym(messages.Message, event="kernel.obpsym"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    errno: int | None


class MachineBsd(messages.Message, event="kernel.machine_bsd"):
    """Solaris 2.x and SunOS 4 on old SPARC."""

    machine: str


class RootBsd(messages.Message, event="kernel.root_bsd"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    root: str
    fstype: str


class SwapBsd(messages.Message, event="kernel.swap_bsd"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    root: str
    fstype: str
    kib: int


class DumpBsd(messages.Message, event="kernel.dump_bsd"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    root: str
    fstype: str
    kib: int


class ConsoleIs(messages.Message, event="kernel.console_is"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    root: str
    major: int
    minor: int


class PcmciaNone(messages.Message, event="kernel.pcmcia_none"):
    """The UltraSPARC machines (sun4u, sun4v)"""


class PowerSaving(messages.Message, event="kernel.power_saving"):
    """The UltraSPARC machines (sun4u, sun4v)"""


class PortFile(messages.Message, event="kernel.port_file"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    file: str


class PortDescriptor(messages.Message, event="kernel.port_descriptor"):
    """The UltraSPARC machines (sun4u, sun4v)"""

    descriptor: int


class EmulatorFatal(messages.Message, event="kernel.emulator_fatal"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    problem: str


class EmulatorInternalError(messages.Message, event="kernel.emulator_internal_error"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    suberror: int


class EmulatorEmulation(messages.Message, event="kernel.emulator_emulation"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    number: int | None
    value: int | None


class KrtldUnresolvedRest(messages.Message, event="kernel.krtld_unresolved_rest"):
    """The files that krtld misses stand one a line after krtld_unresolved; then where to look."""


class VirtualisationMissing(messages.Message, event="kernel.virtualisation_missing"):
    """Virtualisation for guests is not to be had: the processor lacks it, or the firmware or a hypervisor hides it (hma, vmm,
    SmartOS' kvm).
    """


class KvmMsr(messages.Message, event="kernel.kvm_msr"):
    """SmartOS' kvm, about a guest's processors."""


class KvmSipi(messages.Message, event="kernel.kvm_sipi"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    vcpu: int


class KvmLapic(messages.Message, event="kernel.kvm_lapic"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    vcpu: int


class KvmVmcs(messages.Message, event="kernel.kvm_vmcs"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""


class ClockSwap(messages.Message, event="kernel.clock_swap"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    less: str


class DelayInInterrupt(messages.Message, event="kernel.delay_in_interrupt"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""

    module: str
    function: str


class DumpTimeout(messages.Message, event="kernel.dump_timeout"):
    """The emulator or virtual machine monitor gives up; its own process prints this where the console goes to its terminal"""


class CoreLogged(messages.Message, event="kernel.core_logged"):
    """A program's core dump, as coreadm(1M) has it logged."""

    program: str
    pid: int
    result: str
    errno: int | None
    core: str | None
