"""Events of the dialect obp: SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors'
lines, boot blocks, inetboot, wanboot.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Banner(messages.Message, event="obp.banner"):
    """The banner: the model and whether a keyboard is attached."""

    model: str
    keyboard: str


class Copyright(messages.Message, event="obp.copyright"):
    """The second line of the banner, Sun's and Oracle's."""

    year: int


class Release(messages.Message, event="obp.release"):
    """OpenBoot's release, the memory, the machine's serial number."""

    release: str
    memory: float
    unit: str
    state: str
    serial: int


class ReleaseOld(messages.Message, event="obp.release_old"):
    """The same of OpenBoot 2 and older."""

    release: str
    memory: float
    unit: str
    state: str
    serial: int


class Build(messages.Message, event="obp.build"):
    """A build that isn't a release says who made it."""

    builder: str
    build: int


class Ethernet(messages.Message, event="obp.ethernet"):
    """The last line of the banner."""

    mac: str
    hostid: int


class IdpromInvalid(messages.Message, event="obp.idprom_invalid"):
    """The IDPROM (MAC address, host id) is lost: the battery of the NVRAM chip is flat."""


class IdpromUnopened(messages.Message, event="obp.idprom_unopened"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class MacInvalid(messages.Message, event="obp.mac_invalid"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NvramCorrupt(messages.Message, event="obp.nvram_corrupt"):
    """The settings are lost."""

    fault: str


class NvramChecksum(messages.Message, event="obp.nvram_checksum"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NvramDefaults(messages.Message, event="obp.nvram_defaults"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NvramUnopened(messages.Message, event="obp.nvram_unopened"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NvramTimeout(messages.Message, event="obp.nvram_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NvramDiag(messages.Message, event="obp.nvram_diag"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ProbingSystem(messages.Message, event="obp.probing_system"):
    """The firmware looks for devices."""


class ProbingMemory(messages.Message, event="obp.probing_memory"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ProbingBuses(messages.Message, event="obp.probing_buses"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ProbingBank(messages.Message, event="obp.probing_bank"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bank: int
    sizes: str


class ProbingSlot(messages.Message, event="obp.probing_slot"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    slot: str
    found: str


class ProbingDevice(messages.Message, event="obp.probing_device"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    path: str
    found: str


class ProbingEbus(messages.Message, event="obp.probing_ebus"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    found: str


class ProbingFloppy(messages.Message, event="obp.probing_floppy"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    found: str


class MemoryInitialized(messages.Message, event="obp.memory_initialized"):
    """The memory is tested and cleared."""

    megabytes: int
    address: int


class DriversLoading(messages.Message, event="obp.drivers_loading"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    drivers: str


class PackagesLoading(messages.Message, event="obp.packages_loading"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    drivers: str


class Clearing(messages.Message, event="obp.clearing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TtyInitialized(messages.Message, event="obp.tty_initialized"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ResetControl(messages.Message, event="obp.reset_control"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bits: str


class ResetReason(messages.Message, event="obp.reset_reason"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bits: str


class MmusOn(messages.Message, event="obp.mmus_on"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class CopyDone(messages.Message, event="obp.copy_done"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Decompressing(messages.Message, event="obp.decompressing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Membase(messages.Message, event="obp.membase"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: str


class ConfigurationLoading(messages.Message, event="obp.configuration_loading"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class MemoryBase(messages.Message, event="obp.memory_base"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: int


class MemorySize(messages.Message, event="obp.memory_size"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    size: int


class PostStarted(messages.Message, event="obp.post_started"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class PostPowerOn(messages.Message, event="obp.post_power_on"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class PromBanner(messages.Message, event="obp.prom_banner"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    model: str


class Entering(messages.Message, event="obp.entering"):
    """OpenBoot of a logical domain or a sun4v machine."""


class FetchingDescription(messages.Message, event="obp.fetching_description"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class StartingCpus(messages.Message, event="obp.starting_cpus"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    which: str


class InitializingChannels(messages.Message, event="obp.initializing_channels"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class PciProbing(messages.Message, event="obp.pci_probing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class PciProbed(messages.Message, event="obp.pci_probed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Keystore(messages.Message, event="obp.keystore"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DomainServiceUnconnected(messages.Message, event="obp.domain_service_unconnected"):
    """The control domain's services don't answer: on a machine without a domain manager, or an emulated one, harmless."""


class VariableUpdatesMissing(messages.Message, event="obp.variable_updates_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class VariableNotUpdated(messages.Message, event="obp.variable_not_updated"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ConsoleMissing(messages.Message, event="obp.console_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class VirtualServerTimeout(messages.Message, event="obp.virtual_server_timeout"):
    """The virtual disk or network has no server in the service domain."""

    kind: str
    action: str | None


class VirtualSwitchTimeout(messages.Message, event="obp.virtual_switch_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    action: str | None


class DevicesDisabled(messages.Message, event="obp.devices_disabled"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DevicesDisabledAsr(messages.Message, event="obp.devices_disabled_asr"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class CpusNotStarted(messages.Message, event="obp.cpus_not_started"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    count: int


class DescriptionUnreadable(messages.Message, event="obp.description_unreadable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DescriptionMissing(messages.Message, event="obp.description_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    property: str
    node: str


class DescriptionProperty(messages.Message, event="obp.description_property"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    property: str


class KeystoreUnopened(messages.Message, event="obp.keystore_unopened"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class AsrFailed(messages.Message, event="obp.asr_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DriverUnattached(messages.Message, event="obp.driver_unattached"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str | None


class InterruptMapBroken(messages.Message, event="obp.interrupt_map_broken"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class BridgesFull(messages.Message, event="obp.bridges_full"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class NotBootable(messages.Message, event="obp.not_bootable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class InitializationCut(messages.Message, event="obp.initialization_cut"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class AllPathsFailed(messages.Message, event="obp.all_paths_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class BootFail(messages.Message, event="obp.boot_fail"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class RetainedLost(messages.Message, event="obp.retained_lost"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Prompt(messages.Message, event="obp.prompt"):
    """The prompt of OpenBoot, with what was typed; of several processors the number of the one that speaks."""

    cpu: int | None
    command: str | None


class OpenbiosPrompt(messages.Message, event="obp.openbios_prompt"):
    """The prompt of OpenBIOS: the depth of its stack."""

    depth: int
    command: str | None


class ResetNeeded(messages.Message, event="obp.reset_needed"):
    """Something needs a reset before it can go on."""


class ResetWarning(messages.Message, event="obp.reset_warning"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ResetWarningLead(messages.Message, event="obp.reset_warning_lead"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ResetWarningTail(messages.Message, event="obp.reset_warning_tail"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ResetWarningEnd(messages.Message, event="obp.reset_warning_end"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ContinueQuestion(messages.Message, event="obp.continue_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    answer: str | None


class AutoBootAborted(messages.Message, event="obp.auto_boot_aborted"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LoginQuestion(messages.Message, event="obp.login_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class FirmwarePassword(messages.Message, event="obp.firmware_password"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ProgramTerminated(messages.Message, event="obp.program_terminated"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Resume(messages.Message, event="obp.resume"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class KeyboardAbort(messages.Message, event="obp.keyboard_abort"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class VariableSet(messages.Message, event="obp.variable_set"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    variable: str
    value: str


class VariableUnknown(messages.Message, event="obp.variable_unknown"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str


class VariableInvalid(messages.Message, event="obp.variable_invalid"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class BootDevice(messages.Message, event="obp.boot_device"):
    """The firmware boots: from this device, with these arguments. A count of bytes read by a network boot may follow."""

    device: str
    arguments: str | None
    loaded: int | None


class BootDeviceArgs(messages.Message, event="obp.boot_device_args"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    arguments: str | None


class Rebooting(messages.Message, event="obp.rebooting"):
    """A reset carried a boot command across."""

    typed: str | None


class LastCommand(messages.Message, event="obp.last_command"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str | None


class Evaluating(messages.Message, event="obp.evaluating"):
    """The Forth text in which an error stands."""

    typed: str | None


class CantLocateDevice(messages.Message, event="obp.cant_locate_device"):
    """No device of boot-device is in the device tree."""


class CantOpenDevice(messages.Message, event="obp.cant_open_device"):
    """The device is there and can't be opened: no medium, no label, no link."""


class DeviceDisabled(messages.Message, event="obp.device_disabled"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LoadFailed(messages.Message, event="obp.load_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class SuperBlockFailed(messages.Message, event="obp.super_block_failed"):
    """A UFS boot block finds no file system where it looks."""


class LoopbackFailed(messages.Message, event="obp.loopback_failed"):
    """The network card's own loopback test: its hardware, or an Ethernet address that is none."""


class NotExecutable(messages.Message, event="obp.not_executable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ImageFailed(messages.Message, event="obp.image_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class CantFind(messages.Message, event="obp.cant_find"):
    """A boot block or the firmware misses a word, a node or a file."""

    what: str


class CantOpen(messages.Message, event="obp.cant_open"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    what: str


class CantOpenFile(messages.Message, event="obp.cant_open_file"):
    """A boot block can't open the device or the file that it needs."""

    file: str


class CantOpenIo(messages.Message, event="obp.cant_open_io"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    role: str


class BootparamsNeeded(messages.Message, event="obp.bootparams_needed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LabelMagic(messages.Message, event="obp.label_magic"):
    """The disk's label."""


class LabelChecksum(messages.Message, event="obp.label_checksum"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LabelUnreadable(messages.Message, event="obp.label_unreadable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LabelPackage(messages.Message, event="obp.label_package"):
    """The same of a package that a page words so."""


class LabelUnrecognized(messages.Message, event="obp.label_unrecognized"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LabelNoMemory(messages.Message, event="obp.label_no_memory"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ShortRead(messages.Message, event="obp.short_read"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DriveNotReady(messages.Message, event="obp.drive_not_ready"):
    """The drive does not answer: no disc in it, still spinning up, or wrong jumpers, cable or termination."""


class ScsiFatal(messages.Message, event="obp.scsi_fatal"):
    """The SCSI host adapter's program stopped (glm, isp)."""

    script: int
    reason: str | None


class UnitNotReady(messages.Message, event="obp.unit_not_ready"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DiskError(messages.Message, event="obp.disk_error"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LastTrap(messages.Message, event="obp.last_trap"):
    """A processor took a trap in the firmware or in what it loaded."""

    package: str | None
    trap: str


class TrapMmuMiss(messages.Message, event="obp.trap_mmu_miss"):
    """Behind the count of what came over the network, which stands still."""

    loaded: int | None
    side: str


class TrapAccess(messages.Message, event="obp.trap_access"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    loaded: int | None
    side: str


class TrapAlignment(messages.Message, event="obp.trap_alignment"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    kind: str | None


class TrapIllegal(messages.Message, event="obp.trap_illegal"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TrapPrivileged(messages.Message, event="obp.trap_privileged"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TrapDivision(messages.Message, event="obp.trap_division"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TrapEcc(messages.Message, event="obp.trap_ecc"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TrapNumber(messages.Message, event="obp.trap_number"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    trap: int


class TrapWindow(messages.Message, event="obp.trap_window"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class WatchdogReset(messages.Message, event="obp.watchdog_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class RedState(messages.Message, event="obp.red_state"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ExternalReset(messages.Message, event="obp.external_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class SoftwareReset(messages.Message, event="obp.software_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class PowerOnReset(messages.Message, event="obp.power_on_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Resetting(messages.Message, event="obp.resetting"):
    """After a reset OpenBoot says what kind it was."""


class SoftwarePowerOn(messages.Message, event="obp.software_power_on"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TrapLevel(messages.Message, event="obp.trap_level"):
    """The trap levels and registers of a RED state."""

    tl: str
    tt: str


class TrapCounters(messages.Message, event="obp.trap_counters"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    tl: str
    tpc: str
    tnpc: str


class TrapState(messages.Message, event="obp.trap_state"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    tpc: str
    tnpc: str
    tstate: str


class ErrorReset(messages.Message, event="obp.error_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Stack(messages.Message, event="obp.stack"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ForthError(messages.Message, event="obp.forth_error"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: int


class WordUnknown(messages.Message, event="obp.word_unknown"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class FcodeStart(messages.Message, event="obp.fcode_start"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class FcodeChecksum(messages.Message, event="obp.fcode_checksum"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    expected: int
    result: int


class FcodeStack(messages.Message, event="obp.fcode_stack"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class FcodeStackSun(messages.Message, event="obp.fcode_stack_sun"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    depth: int


class ScreenMissing(messages.Message, event="obp.screen_missing"):
    """The console that nvram names has no frame buffer (OpenBoot 4)."""


class NoKeyboard(messages.Message, event="obp.no_keyboard"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str


class KeyboardUnresponsive(messages.Message, event="obp.keyboard_unresponsive"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class KeyboardUnsupported(messages.Message, event="obp.keyboard_unsupported"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Bus(messages.Message, event="obp.bus"):
    """probe-scsi and its kin."""

    bus: str


class BusUltra(messages.Message, event="obp.bus_ultra"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bus: str


class Target(messages.Message, event="obp.target"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    target: int


class Unit(messages.Message, event="obp.unit"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    lun: int
    description: str


class ScsiFirmware(messages.Message, event="obp.scsi_firmware"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    version: float
    firmware: str


class IdeDevice(messages.Message, event="obp.ide_device"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: int
    position: str


class IdeModel(messages.Message, event="obp.ide_model"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    model: str


class IdeRemovable(messages.Message, event="obp.ide_removable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    model: str


class Transceiver(messages.Message, event="obp.transceiver"):
    """The network interface and its link. The port that the interface uses; what is wrong with its link may follow on the
    line.
    """

    which: str


class LinkTimeout(messages.Message, event="obp.link_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkUnreadable(messages.Message, event="obp.link_unreadable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkNegotiationTimeout(messages.Message, event="obp.link_negotiation_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkNegotiation(messages.Message, event="obp.link_negotiation"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkFaults(messages.Message, event="obp.link_faults"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkCheckCable(messages.Message, event="obp.link_check_cable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkDown(messages.Message, event="obp.link_down"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkRestart(messages.Message, event="obp.link_restart"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LinkUp(messages.Message, event="obp.link_up"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    mbps: int
    duplex: str


class NoCarrier(messages.Message, event="obp.no_carrier"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    nic: str | None


class TransmitTimeout(messages.Message, event="obp.transmit_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TransceiverReset(messages.Message, event="obp.transceiver_reset"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TransmitFailed(messages.Message, event="obp.transmit_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class RequestingAddress(messages.Message, event="obp.requesting_address"):
    """Who are we, where is the boot file: RARP, DHCP, TFTP of the firmware."""

    mac: str


class RarpTimeout(messages.Message, event="obp.rarp_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DhcpTimeout(messages.Message, event="obp.dhcp_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class DhcpNone(messages.Message, event="obp.dhcp_none"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    tries: int


class TftpTimeout(messages.Message, event="obp.tftp_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TftpTransferTimeout(messages.Message, event="obp.tftp_transfer_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TftpError(messages.Message, event="obp.tftp_error"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: str


class TftpSend(messages.Message, event="obp.tftp_send"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class TftpServerMissing(messages.Message, event="obp.tftp_server_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class HttpError(messages.Message, event="obp.http_error"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: str


class AddressInUse(messages.Message, event="obp.address_in_use"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: str


class AddressUsedBy(messages.Message, event="obp.address_used_by"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    mac: str
    address: str


class PacketTimeout(messages.Message, event="obp.packet_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    protocol: str


class ServerAddress(messages.Message, event="obp.server_address"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    server: str


class ClientAddress(messages.Message, event="obp.client_address"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: str


class RouterAddress(messages.Message, event="obp.router_address"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    router: str


class Netmask(messages.Message, event="obp.netmask"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    netmask: str


class BootFile(messages.Message, event="obp.boot_file"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    file: str


class PackageLoading(messages.Message, event="obp.package_loading"):
    """Boot blocks and the second boot programs of Solaris."""

    package: str


class Reader(messages.Message, event="obp.reader"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    filesystem: str


class Loading(messages.Message, event="obp.loading"):
    """The boot block names what it reads: the boot archive, or the kernel in it."""

    file: str


class RamdiskRoot(messages.Message, event="obp.ramdisk_root"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    package: str


class ConsolePackage(messages.Message, event="obp.console_package"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class WordNotUnique(messages.Message, event="obp.word_not_unique"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class BootblkNoProgram(messages.Message, event="obp.bootblk_no_program"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class MountRootFailed(messages.Message, event="obp.mount_root_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str | None


class ZfsFlagUnsupported(messages.Message, event="obp.zfs_flag_unsupported"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Environment(messages.Message, event="obp.environment"):
    """The boot environments of a pool, by boot -L."""

    environment: str


class EnvironmentQuestion(messages.Message, event="obp.environment_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    first: int
    last: int
    chosen: int | None


class EnvironmentHint(messages.Message, event="obp.environment_hint"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class EnvironmentCommand(messages.Message, event="obp.environment_command"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    dataset: str


class DirectoryMissing(messages.Message, event="obp.directory_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class FilenameQuestion(messages.Message, event="obp.filename_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    default: str
    typed: str | None


class RootTypeQuestion(messages.Message, event="obp.root_type_question"):
    """boot -a, asked by the kernel: how root is mounted and where it is."""

    default: str
    typed: str | None


class RootDeviceQuestion(messages.Message, event="obp.root_device_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ModulesQuestion(messages.Message, event="obp.modules_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    default: str
    typed: str | None


class Halted(messages.Message, event="obp.halted"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class KernelSize(messages.Message, event="obp.kernel_size"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    sizes: str


class CannotOpen(messages.Message, event="obp.cannot_open"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    file: str


class KernelIllegal(messages.Message, event="obp.kernel_illegal"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    file: str


class CprRestoring(messages.Message, event="obp.cpr_restoring"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ElfNot(messages.Message, event="obp.elf_not"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class UsingProtocol(messages.Message, event="obp.using_protocol"):
    """inetboot."""

    protocol: str


class InternetAddress(messages.Message, event="obp.internet_address"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: str


class Hostname(messages.Message, event="obp.hostname"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    host: str


class Domainname(messages.Message, event="obp.domainname"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    domain: str  # type: ignore[assignment]


class RootServer(messages.Message, event="obp.root_server"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    server: str


class RootDirectory(messages.Message, event="obp.root_directory"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    file: str


class BootparamNone(messages.Message, event="obp.bootparam_none"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class BootparamReply(messages.Message, event="obp.bootparam_reply"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class RpcTimeout(messages.Message, event="obp.rpc_timeout"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class WanbootProgress(messages.Message, event="obp.wanboot_progress"):
    """wanboot."""

    time: str
    what: str
    done: int
    total: int
    percent: int


class WanbootComplete(messages.Message, event="obp.wanboot_complete"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    what: str


class WanbootConsole(messages.Message, event="obp.wanboot_console"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    target: str


class WanbootRetry(messages.Message, event="obp.wanboot_retry"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    seconds: int


class WanbootRetries(messages.Message, event="obp.wanboot_retries"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str


class WanbootAlert(messages.Message, event="obp.wanboot_alert"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    level: str
    message: str


class WanbootNote(messages.Message, event="obp.wanboot_note"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    message: str


class WanbootPrompt(messages.Message, event="obp.wanboot_prompt"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str | None


class WanbootProgressDots(messages.Message, event="obp.wanboot_progress_dots"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Ofwboot(messages.Message, event="obp.ofwboot"):
    """NetBSD's and OpenBSD's network loader for SPARC."""

    builder: str
    version: str


class OfwbootOpenbsd(messages.Message, event="obp.ofwboot_openbsd"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    version: str


class OfwbootRarp(messages.Message, event="obp.ofwboot_rarp"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: str
    netmask: str
    server: str


class OfwbootTftp(messages.Message, event="obp.ofwboot_tftp"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    server: str


class Spinner(messages.Message, event="obp.spinner"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class Openbios(messages.Message, event="obp.openbios"):
    """OpenBIOS, the firmware of QEMU's SPARC and PowerPC machines."""

    architecture: str


class OpenbiosConfiguration(messages.Message, event="obp.openbios_configuration"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str
    version: int
    machine: int


class OpenbiosCmdline(messages.Message, event="obp.openbios_cmdline"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosKernel(messages.Message, event="obp.openbios_kernel"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: int
    virtual: int
    size: int


class OpenbiosCpus(messages.Message, event="obp.openbios_cpus"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    cpus: int
    model: str


class OpenbiosUuid(messages.Message, event="obp.openbios_uuid"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    uuid: str


class OpenbiosWelcome(messages.Message, event="obp.openbios_welcome"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    version: str
    built: str


class OpenbiosHelp(messages.Message, event="obp.openbios_help"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosSbus(messages.Message, event="obp.openbios_sbus"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    slot: int
    offset: int


class OpenbiosPci(messages.Message, event="obp.openbios_pci"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    kind: str


class OpenbiosInitializing(messages.Message, event="obp.openbios_initializing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosTrying(messages.Message, event="obp.openbios_trying"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str


class OpenbiosNotBootable(messages.Message, event="obp.openbios_not_bootable"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    format: str


class OpenbiosNotLinux(messages.Message, event="obp.openbios_not_linux"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosBooting(messages.Message, event="obp.openbios_booting"):
    """What OpenBIOS is about to boot, and then what became of it."""

    architecture: str
    file: str
    parameters: str | None


class OpenbiosUnsupported(messages.Message, event="obp.openbios_unsupported"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosContext(messages.Message, event="obp.openbios_context"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosBootpath(messages.Message, event="obp.openbios_bootpath"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str


class OpenbiosNoState(messages.Message, event="obp.openbios_no_state"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosNoFile(messages.Message, event="obp.openbios_no_file"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosPathMissing(messages.Message, event="obp.openbios_path_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    path: str


class OpenbiosFilesystem(messages.Message, event="obp.openbios_filesystem"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    package: str


class OpenbiosDeviceMissing(messages.Message, event="obp.openbios_device_missing"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    device: str


class OpenbiosFcodeLoading(messages.Message, event="obp.openbios_fcode_loading"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosLoading(messages.Message, event="obp.openbios_loading"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    format: str


class OpenbiosLoaded(messages.Message, event="obp.openbios_loaded"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bytes: int


class OpenbiosServiceMissing(messages.Message, event="obp.openbios_service_missing"):
    """The client interface is asked for a service that OpenBIOS lacks: its name, arguments and results (OpenBIOS,
    of_client_interface).
    """

    service: str
    arguments: int
    results: int


class OpenbiosEntry(messages.Message, event="obp.openbios_entry"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    entry: int


class OpenbiosEvaluating(messages.Message, event="obp.openbios_evaluating"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosJumping(messages.Message, event="obp.openbios_jumping"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    entry: int
    type: int | None


class OpenbiosClaim(messages.Message, event="obp.openbios_claim"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: int
    size: int


class OpenbiosUndefined(messages.Message, event="obp.openbios_undefined"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str


class OpenbiosWordMissing(messages.Message, event="obp.openbios_word_missing"):
    """Solaris hands its debugger's Forth words to the firmware; OpenBIOS lacks some of the words that they use and shows the
    text.
    """

    typed: str
    error: int


class OpenbiosTextFailed(messages.Message, event="obp.openbios_text_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: int


class OpenbiosInterpret(messages.Message, event="obp.openbios_interpret"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosInterpretFailed(messages.Message, event="obp.openbios_interpret_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str
    code: int


class ForthComment(messages.Message, event="obp.forth_comment"):
    """A comment of Forth text that the firmware shows; alone, a turn of a spinner."""


class ForthRadix(messages.Message, event="obp.forth_radix"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ForthVocabulary(messages.Message, event="obp.forth_vocabulary"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    vocabulary: str


class ForthOrder(messages.Message, event="obp.forth_order"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ForthAlso(messages.Message, event="obp.forth_also"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    vocabulary: str


class ForthDefer(messages.Message, event="obp.forth_defer"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class ForthIs(messages.Message, event="obp.forth_is"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str


class ForthConstant(messages.Message, event="obp.forth_constant"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    radix: str
    value: int


class ForthConstantPlain(messages.Message, event="obp.forth_constant_plain"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    value: int


class OpenbiosException(messages.Message, event="obp.openbios_exception"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: int


class OpenbiosClient(messages.Message, event="obp.openbios_client"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    error: int


class OpenbiosUnhandled(messages.Message, event="obp.openbios_unhandled"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    exception: int


class OpenbiosCounters(messages.Message, event="obp.openbios_counters"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    pc: int
    npc: int


class OpenbiosStopping(messages.Message, event="obp.openbios_stopping"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosRebootFailed(messages.Message, event="obp.openbios_reboot_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosRebooting(messages.Message, event="obp.openbios_rebooting"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    arguments: str


class OpenbiosExit(messages.Message, event="obp.openbios_exit"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class OpenbiosOutput(messages.Message, event="obp.openbios_output"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    role: str


class DeviceNode(messages.Message, event="obp.device_node"):
    """show-devs of OpenBIOS: handle, path, kind."""

    path: str
    kind: str | None


class Variable(messages.Message, event="obp.variable"):
    """printenv of OpenBIOS."""

    option: str
    value: str | None


class PostError(messages.Message, event="obp.post_error"):
    """Self test, by processor."""

    cpu: str
    error: str | None


class PostBanner(messages.Message, event="obp.post_banner"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    cpu: str


class Post(messages.Message, event="obp.post"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    cpu: str
    step: str


class PostPassed(messages.Message, event="obp.post_passed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class HostStep(messages.Message, event="obp.host_step"):
    """The service processor of a sun4v machine, while the host starts."""

    cpu: str
    level: str
    step: str


class ServiceStep(messages.Message, event="obp.service_step"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    time: str
    level: str
    step: str


class Alert(messages.Message, event="obp.alert"):
    """ALOM and ILOM."""


class Chassis(messages.Message, event="obp.chassis"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    severity: str


class Alom(messages.Message, event="obp.alom"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class AlomPrompt(messages.Message, event="obp.alom_prompt"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str | None


class AlomReturn(messages.Message, event="obp.alom_return"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class IlomConsole(messages.Message, event="obp.ilom_console"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class IlomQuestion(messages.Message, event="obp.ilom_question"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    target: str
    answer: str | None


class IlomPrompt(messages.Message, event="obp.ilom_prompt"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str | None


class LomStarting(messages.Message, event="obp.lom_starting"):
    """LOM and LOMlite."""


class LomCpu(messages.Message, event="obp.lom_cpu"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    model: str
    mode: int


class LomRam(messages.Message, event="obp.lom_ram"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    bytes: int
    result: str


class LomI2c(messages.Message, event="obp.lom_i2c"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    result: str


class LomEeproms(messages.Message, event="obp.lom_eeproms"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    found: str


class LomEeprom(messages.Message, event="obp.lom_eeprom"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    address: int
    result: str


class LomI2cSpeed(messages.Message, event="obp.lom_i2c_speed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    code: int
    result: str


class LomProbing(messages.Message, event="obp.lom_probing"):
    """The sensors of a LOM, by chip; `none`: there is no such chip on this model."""

    chip: str
    found: str


class LomFunctions(messages.Message, event="obp.lom_functions"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    found: str


class LomConsole(messages.Message, event="obp.lom_console"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class LomEvent(messages.Message, event="obp.lom_event"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    uptime: str  # type: ignore[assignment]


class LomPrompt(messages.Message, event="obp.lom_prompt"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """

    typed: str | None


class OpenbiosByteLoad(messages.Message, event="obp.openbios_byte_load"):
    """OpenBIOS: the FCode of a boot block, or of a card, threw an exception, or used words that OpenBIOS lacks."""


class OpenbiosFcodeReserved(messages.Message, event="obp.openbios_fcode_reserved"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """


class SeekFailed(messages.Message, event="obp.seek_failed"):
    """SPARC firmware and what it loads: OpenBoot, OpenBIOS, self test, the service processors' lines, boot blocks, inetboot,
    wanboot.
    """
