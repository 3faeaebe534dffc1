"""Events of the dialect storage: Disks and their controllers in trouble: SCSI, labels, SATA, IDE, NVMe, blkdev, virtio,
USB, Fibre Channel, iSCSI, hardware RAID, format.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Device(messages.Message, event="storage.device"):
    """The device that speaks; what it has to say follows on the next line (scsi_log and its kin)."""

    path: str
    device: str


class Controller(messages.Message, event="storage.controller"):
    """A SATA controller that speaks (sata_log), or whose disk is described."""

    path: str


class LabelMagic(messages.Message, event="storage.label_magic"):
    """No Solaris label: a blank disk, or one of another system."""


class LabelChecksum(messages.Message, event="storage.label_checksum"):
    """The label is damaged."""


class LabelGeometry(messages.Message, event="storage.label_geometry"):
    """The label doesn't fit the disk: its sizes follow."""


class LabelZero(messages.Message, event="storage.label_zero"):
    """Labels and partition tables (cmlb, and the disk drivers before it)"""


class LabelCapacityUnknown(messages.Message, event="storage.label_capacity_unknown"):
    """Labels and partition tables (cmlb, and the disk drivers before it)"""


class LabelCapacity(messages.Message, event="storage.label_capacity"):
    """Labels and partition tables (cmlb, and the disk drivers before it)"""

    label_blocks: int
    drive_blocks: int


class LabelBackupUsed(messages.Message, event="storage.label_backup_used"):
    """The first of the two GPT labels is bad and the second is used."""


class LabelLimited(messages.Message, event="storage.label_limited"):
    """Labels and partition tables (cmlb, and the disk drivers before it)"""

    path: str


class LabelVtocTooSmall(messages.Message, event="storage.label_vtoc_too_small"):
    """Labels and partition tables (cmlb, and the disk drivers before it)"""


class Error(messages.Message, event="storage.error"):
    """The command, and whether the driver tries again (Retryable), went on (Recovered) or gave up (Fatal)."""

    command: str
    error_level: str


class ErrorOld(messages.Message, event="storage.error_old"):
    """The same of the IDE driver and of Solaris 2."""

    command: str
    error_level: str


class ErrorBlock(messages.Message, event="storage.error_block"):
    """The first block of the command, and the one where it failed."""

    block: int
    error_block: int


class ErrorVendor(messages.Message, event="storage.error_vendor"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    vendor: str
    serial: str | None


class ErrorVendorOld(messages.Message, event="storage.error_vendor_old"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    vendor: str
    code: int


class ErrorSense(messages.Message, event="storage.error_sense"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    sense: str


class ErrorAsc(messages.Message, event="storage.error_asc"):
    """What the device itself gives as the reason (T10's additional sense codes), and the part of it that failed."""

    asc: int
    meaning: str
    ascq: int
    fru: int


class TransportFailed(messages.Message, event="storage.transport_failed"):
    """The controller could not complete a command: timeout, reset, tran_err, dev_gone, incomplete, aborted,
    unexpected_bus_free.
    """

    reason: str
    action: str


class TransportRejected(messages.Message, event="storage.transport_rejected"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int


class TransportRejectedPacket(messages.Message, event="storage.transport_rejected_packet"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class TransportRejectedFatal(messages.Message, event="storage.transport_rejected_fatal"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class TransportFailedShort(messages.Message, event="storage.transport_failed_short"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class NotResponding(messages.Message, event="storage.not_responding"):
    """The disk doesn't answer."""


class UnitNotResponding(messages.Message, event="storage.unit_not_responding"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class DeviceGone(messages.Message, event="storage.device_gone"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class DeviceGoneShort(messages.Message, event="storage.device_gone_short"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class DeviceGoneDumping(messages.Message, event="storage.device_gone_dumping"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class BusyTooLong(messages.Message, event="storage.busy_too_long"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class Offline(messages.Message, event="storage.offline"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class OfflineShort(messages.Message, event="storage.offline_short"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class NotReady(messages.Message, event="storage.not_ready"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int


class NotReadyResetting(messages.Message, event="storage.not_ready_resetting"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class Incomplete(messages.Message, event="storage.incomplete"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    direction: str
    action: str


class ReservationConflict(messages.Message, event="storage.reservation_conflict"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SenseFailed(messages.Message, event="storage.sense_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    meaning: str


class SenseBusy(messages.Message, event="storage.sense_busy"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SenseQueueFull(messages.Message, event="storage.sense_queue_full"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SenseUnhandled(messages.Message, event="storage.sense_unhandled"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class AttentionExhausted(messages.Message, event="storage.attention_exhausted"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class StatusUnexpected(messages.Message, event="storage.status_unexpected"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    status: int


class StatusInvalid(messages.Message, event="storage.status_invalid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    status: int


class CacheFlushFailed(messages.Message, event="storage.cache_flush_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    errno: int


class GeometryInvalid(messages.Message, event="storage.geometry_invalid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class TooLargeKernel(messages.Message, event="storage.too_large_kernel"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    blocks: int


class TooLargeCommand(messages.Message, event="storage.too_large_command"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class RequestTooLarge(messages.Message, event="storage.request_too_large"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int
    status: int


class Unaligned(messages.Message, event="storage.unaligned"):
    """Writes smaller than the disk's physical sector: slow, not wrong."""

    sector_size: int


class UnalignedCount(messages.Message, event="storage.unaligned_count"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    count: int
    sector_size: int
    seconds: int


class LogSenseFailed(messages.Message, event="storage.log_sense_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class CaddyMissing(messages.Message, event="storage.caddy_missing"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class DmaNextFailed(messages.Message, event="storage.dma_next_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class DumpNoResources(messages.Message, event="storage.dump_no_resources"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class DumpNoResourcesCode(messages.Message, event="storage.dump_no_resources_code"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int


class PendingIo(messages.Message, event="storage.pending_io"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class ConfigList(messages.Message, event="storage.config_list"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class ModeSenseInvalid(messages.Message, event="storage.mode_sense_invalid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    function: str


class FailurePredicted(messages.Message, event="storage.failure_predicted"):
    """The drive foretells its own failure (SMART)."""


class TapeMissing(messages.Message, event="storage.tape_missing"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class TapeCleaning(messages.Message, event="storage.tape_cleaning"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class TapeGaveUp(messages.Message, event="storage.tape_gave_up"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class CommandTimeout(messages.Message, event="storage.command_timeout"):
    """Parallel SCSI controllers (esp, fas, isp, glm, mpt)."""

    address: str


class TaggedTimeout(messages.Message, event="storage.tagged_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    count: int
    target: int
    lun: int


class BusReset(messages.Message, event="storage.bus_reset"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class BusResetShort(messages.Message, event="storage.bus_reset_short"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str | None


class BusParity(messages.Message, event="storage.bus_parity"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    direction: str


class BusFree(messages.Message, event="storage.bus_free"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str | None


class TransferSlower(messages.Message, event="storage.transfer_slower"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int


class TransferAsync(messages.Message, event="storage.transfer_async"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int


class TransferNarrow(messages.Message, event="storage.transfer_narrow"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int


class MessageId(messages.Message, event="storage.message_id"):
    """The older controllers put a number for a message before it."""


class Initiator(messages.Message, event="storage.initiator"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int


class HbaFound(messages.Message, event="storage.hba_found"):
    """SAS and RAID of LSI (mpt, mpt_sas)."""

    number: int


class HbaPower(messages.Message, event="storage.hba_power"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class HbaFirmware(messages.Message, event="storage.hba_firmware"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    meaning: str | None


class HbaFirmwareColon(messages.Message, event="storage.hba_firmware_colon"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    meaning: str | None


class HbaOperational(messages.Message, event="storage.hba_operational"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class HbaProtocols(messages.Message, event="storage.hba_protocols"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class HbaLogInfo(messages.Message, event="storage.hba_log_info"):
    """The firmware reports an event of a target: many of them mean a failing disk, cable or expander."""

    loginfo: int
    target: int
    wwn: str | None
    scsi_status: int | None
    ioc_status: int | None
    scsi_state: int | None


class HbaStatus(messages.Message, event="storage.hba_status"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    scsi_status: int
    ioc_status: int
    scsi_state: int


class HbaEvent(messages.Message, event="storage.hba_event"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    function: str
    event: int
    ioc_status: int
    loginfo: int


class HbaTaskFailed(messages.Message, event="storage.hba_task_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    task: int
    ioc_status: int
    loginfo: int | None
    target: int


class HbaTargetTimeout(messages.Message, event="storage.hba_target_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int
    wwn: str
    enclosure: int


class HbaCommandsExpired(messages.Message, event="storage.hba_commands_expired"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    seconds: int
    count: int
    target: int
    lun: int


class HbaTargetResetFailed(messages.Message, event="storage.hba_target_reset_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int


class HbaFirmwareFault(messages.Message, event="storage.hba_firmware_fault"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int


class HbaResetFailed(messages.Message, event="storage.hba_reset_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaHardResetFailed(messages.Message, event="storage.hba_hard_reset_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaDiscoveryError(messages.Message, event="storage.hba_discovery_error"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    reason: str


class HbaPathFailed(messages.Message, event="storage.hba_path_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int
    lun: int


class HbaNoGuid(messages.Message, event="storage.hba_no_guid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int
    lun: int


class HbaHandleFailed(messages.Message, event="storage.hba_handle_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    handle: int


class HbaPortMissing(messages.Message, event="storage.hba_port_missing"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaStepFailed(messages.Message, event="storage.hba_step_failed"):
    """A step of the controller's start failed; its disks are missing then."""

    step: str


class HbaStepFailedMpt(messages.Message, event="storage.hba_step_failed_mpt"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    step: str


class HbaNoSoftState(messages.Message, event="storage.hba_no_soft_state"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class HbaMapFailed(messages.Message, event="storage.hba_map_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaAttachFailed(messages.Message, event="storage.hba_attach_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaSetupFailed(messages.Message, event="storage.hba_setup_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class HbaSmpFailed(messages.Message, event="storage.hba_smp_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    errno: int


class RaidVolume(messages.Message, event="storage.raid_volume"):
    """Volumes of the controller's RAID."""

    volume: int
    action: str


class RaidVolumeSettings(messages.Message, event="storage.raid_volume_settings"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    volume: int


class RaidVolumeDisks(messages.Message, event="storage.raid_volume_disks"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    volume: int


class RaidVolumeState(messages.Message, event="storage.raid_volume_state"):
    """optimal, degraded, failed, or the flags |enabled||resyncing||degraded|."""

    volume: int
    state: str


class RaidVolumeNow(messages.Message, event="storage.raid_volume_now"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    volume: int
    states: str


class RaidDisk(messages.Message, event="storage.raid_disk"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: int
    action: str


class RaidDiskState(messages.Message, event="storage.raid_disk_state"):
    """online, out of sync, failed, missing."""

    target: int
    state: str


class RaidDiskNumberState(messages.Message, event="storage.raid_disk_number_state"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: int
    state: str


class RaidDiskNow(messages.Message, event="storage.raid_disk_now"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: int
    handle: int
    slot: int
    enclosure: int
    states: str


class RaidSmart(messages.Message, event="storage.raid_smart"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: int


class RaidMade(messages.Message, event="storage.raid_made"):
    """raidctl."""

    disk: str


class RaidMaking(messages.Message, event="storage.raid_making"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: str


class RaidOther(messages.Message, event="storage.raid_other"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    volume: int
    state: str


class MegaraidFault(messages.Message, event="storage.megaraid_fault"):
    """mr_sas, aac, arcmsr."""

    controller: str
    reason: str | None


class MegaraidTimeout(messages.Message, event="storage.megaraid_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AacMessage(messages.Message, event="storage.aac_message"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    message: str


class AacDead(messages.Message, event="storage.aac_dead"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AacFatal(messages.Message, event="storage.aac_fatal"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class ArcmsrGone(messages.Message, event="storage.arcmsr_gone"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    target: int
    lun: int


class ArcmsrTimeout(messages.Message, event="storage.arcmsr_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    target: int
    lun: int


class ArcmsrKicked(messages.Message, event="storage.arcmsr_kicked"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class ArcmsrAborted(messages.Message, event="storage.arcmsr_aborted"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str


class ArcmsrFirmware(messages.Message, event="storage.arcmsr_firmware"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    version: str


class SataDetected(messages.Message, event="storage.sata_detected"):
    """SATA (sata_log prints the controller's path on the line above)."""

    port: int
    subport: int | None


class SataDetached(messages.Message, event="storage.sata_detached"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataUnidentified(messages.Message, event="storage.sata_unidentified"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataPortFailed(messages.Message, event="storage.sata_port_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataPortError(messages.Message, event="storage.sata_port_error"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataLinkLost(messages.Message, event="storage.sata_link_lost"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataAttachFailed(messages.Message, event="storage.sata_attach_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataApplicationRefused(messages.Message, event="storage.sata_application_refused"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SataConfigure(messages.Message, event="storage.sata_configure"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int
    subport: int | None


class SataUseCfgadm(messages.Message, event="storage.sata_use_cfgadm"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SataSmart(messages.Message, event="storage.sata_smart"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int


class SataDisk(messages.Message, event="storage.sata_disk"):
    """The description of a disk, some lines (sata_show_drive_info)."""

    port: int
    subport: int | None


class SataDiskHead(messages.Message, event="storage.sata_disk_head"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SataModel(messages.Message, event="storage.sata_model"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    model: str


class SataFirmware(messages.Message, event="storage.sata_firmware"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    firmware: str


class SataSerial(messages.Message, event="storage.sata_serial"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    serial: str


class SataFeatures(messages.Message, event="storage.sata_features"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class SataFeatureList(messages.Message, event="storage.sata_feature_list"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    bits: int
    features: str | None


class SataFeatureDma(messages.Message, event="storage.sata_feature_dma"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    features: str | None


class SataAta(messages.Message, event="storage.sata_ata"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int
    code: int
    status: int


class SataSpeed(messages.Message, event="storage.sata_speed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int
    speed: str


class SataDepth(messages.Message, event="storage.sata_depth"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    depth: int
    count: int | None


class SataCapacity(messages.Message, event="storage.sata_capacity"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    sectors: int


class AhciError(messages.Message, event="storage.ahci_error"):
    """AHCI."""

    controller: str
    port: int
    reason: str


class AhciRecovery(messages.Message, event="storage.ahci_recovery"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int


class AhciRecovered(messages.Message, event="storage.ahci_recovered"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int
    result: str


class AhciStatus(messages.Message, event="storage.ahci_status"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int
    status: int


class AhciAborted(messages.Message, event="storage.ahci_aborted"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int


class AhciPacket(messages.Message, event="storage.ahci_packet"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    packet: int
    code: int
    reason: str


class AhciTimeout(messages.Message, event="storage.ahci_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int
    packet: int


class AhciReset(messages.Message, event="storage.ahci_reset"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    function: str
    port: int


class AhciPort(messages.Message, event="storage.ahci_port"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int


class AhciAbort(messages.Message, event="storage.ahci_abort"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    port: int
    packet: int | None


class AhciVersion(messages.Message, event="storage.ahci_version"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    version: float


class AhciTooOld(messages.Message, event="storage.ahci_too_old"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    version: float


class AhciSerror(messages.Message, event="storage.ahci_serror"):
    """What the SATA error register says of a port."""

    controller: str
    reason: str


class AhciInitFailed(messages.Message, event="storage.ahci_init_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    failure: str


class AtaTimeout(messages.Message, event="storage.ata_timeout"):
    """IDE: ata, ghd, dadk, cmdk, dad."""

    request: str
    target: int
    lun: int


class AtaRequest(messages.Message, event="storage.ata_request"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    request: str
    target: int
    lun: int


class AtaRetries(messages.Message, event="storage.ata_retries"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AtaSimplex(messages.Message, event="storage.ata_simplex"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int
    count: int


class AtaDmaOff(messages.Message, event="storage.ata_dma_off"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class AtaDmaProperty(messages.Message, event="storage.ata_dma_property"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AtaCfAdapter(messages.Message, event="storage.ata_cf_adapter"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AtaFalseSimplex(messages.Message, event="storage.ata_false_simplex"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class AtaMapFailed(messages.Message, event="storage.ata_map_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int
    code: int


class AtaUncorrectable(messages.Message, event="storage.ata_uncorrectable"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    value: str


class AtaSyncFailed(messages.Message, event="storage.ata_sync_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class NvmeVersion(messages.Message, event="storage.nvme_version"):
    """NVMe."""

    controller: str
    version: float


class NvmeTimeout(messages.Message, event="storage.nvme_timeout"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    command: int
    queue: int
    code: int
    number: int


class NvmeCommandFailed(messages.Message, event="storage.nvme_command_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    command: str
    sct: int
    sc: int


class NvmeFeaturesFailed(messages.Message, event="storage.nvme_features_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    command: str
    feature: int
    sct: int
    sc: int


class NvmeHealth(messages.Message, event="storage.nvme_health"):
    """The device's own warning."""

    controller: str
    failure: str


class NvmeStartFailed(messages.Message, event="storage.nvme_start_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    failure: str


class NvmeNamespaceFailed(messages.Message, event="storage.nvme_namespace_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    step: str
    namespace: int


class NvmeNamespaceIgnored(messages.Message, event="storage.nvme_namespace_ignored"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    namespace: int
    reason: str


class NvmeVersionUnsupported(messages.Message, event="storage.nvme_version_unsupported"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    number: int


class NvmeEvent(messages.Message, event="storage.nvme_event"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    reason: str


class NvmeStatus(messages.Message, event="storage.nvme_status"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    code: int
    reason: str


class BlkdevCapacity(messages.Message, event="storage.blkdev_capacity"):
    """blkdev, the layer of NVMe, virtio and memory cards."""

    device: str


class BlkdevBlockSize(messages.Message, event="storage.blkdev_block_size"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str
    size: int


class BlkdevAttachFailed(messages.Message, event="storage.blkdev_attach_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str
    failure: str


class BlkdevNoDevid(messages.Message, event="storage.blkdev_no_devid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class BlkdevNoNode(messages.Message, event="storage.blkdev_no_node"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class BlkdevNodeFailed(messages.Message, event="storage.blkdev_node_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class CardFailed(messages.Message, event="storage.card_failed"):
    """A memory card."""

    device: str
    slot: int


class VirtioFailed(messages.Message, event="storage.virtio_failed"):
    """virtio disks."""

    device: str
    failure: str


class VirtioBar(messages.Message, event="storage.virtio_bar"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str
    number: int
    errno: int


class VirtioRevision(messages.Message, event="storage.virtio_revision"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str
    number: int


class VirtioNoDevid(messages.Message, event="storage.virtio_no_devid"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class VirtioNoMsi(messages.Message, event="storage.virtio_no_msi"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    device: str


class UsbDisconnected(messages.Message, event="storage.usb_disconnected"):
    """USB disks (scsa2usb, usba)."""


class UsbDisconnectedShort(messages.Message, event="storage.usb_disconnected_short"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class UsbReinserted(messages.Message, event="storage.usb_reinserted"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class UsbWrongDevice(messages.Message, event="storage.usb_wrong_device"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class UsbConnectFailed(messages.Message, event="storage.usb_connect_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int


class UsbNoDriver(messages.Message, event="storage.usb_no_driver"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class UsbPower(messages.Message, event="storage.usb_power"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    port: int


class UsbInaccessible(messages.Message, event="storage.usb_inaccessible"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class UsbNoMedia(messages.Message, event="storage.usb_no_media"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str | None


class FcLink(messages.Message, event="storage.fc_link"):
    """Fibre Channel: fp, fcp, fctl, qlc, emlxs."""

    instance: int


class FcTopology(messages.Message, event="storage.fc_topology"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    to: str


class FcPortGone(messages.Message, event="storage.fc_port_gone"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int | None
    portid: int
    guid: str


class FcLoginFailed(messages.Message, event="storage.fc_login_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int | None
    portid: int
    reason: str | None


class FcMessage(messages.Message, event="storage.fc_message"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int
    message: str


class FcLunGone(messages.Message, event="storage.fc_lun_gone"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    lun: int
    target: int


class FcLunOfflining(messages.Message, event="storage.fc_lun_offlining"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    lun: int
    code: int
    target: int
    status: int


class FcNoLuns(messages.Message, event="storage.fc_no_luns"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    target: int


class FcTopologyUnknown(messages.Message, event="storage.fc_topology_unknown"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    code: int


class FcQlcFailed(messages.Message, event="storage.fc_qlc_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int
    failure: str


class FcQlcDriver(messages.Message, event="storage.fc_qlc_driver"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int


class FcQlcNames(messages.Message, event="storage.fc_qlc_names"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    instance: int
    guid: str
    value: str


class FcEmlxs(messages.Message, event="storage.fc_emlxs"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    error_level: str
    code: int
    message: str


class FcOfflineDelay(messages.Message, event="storage.fc_offline_delay"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    seconds: int
    minor: int
    major: int


class FcNoDriver(messages.Message, event="storage.fc_no_driver"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    controller: str
    reason: str


class FailoverBegun(messages.Message, event="storage.failover_begun"):
    """Multipathing (scsi_vhci): a device moves to another path."""

    guid: str


class FailoverDone(messages.Message, event="storage.failover_done"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    guid: str
    to: str


class FailoverFailed(messages.Message, event="storage.failover_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    guid: str
    reason: str


class FailoverNoPath(messages.Message, event="storage.failover_no_path"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    guid: str


class Failback(messages.Message, event="storage.failback"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    guid: str


class IscsiLoginFailed(messages.Message, event="storage.iscsi_login_failed"):
    """iSCSI."""

    connection: int
    reason: str


class IscsiUnreachable(messages.Message, event="storage.iscsi_unreachable"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    connection: int
    errno: int | None


class IscsiConnection(messages.Message, event="storage.iscsi_connection"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    connection: int
    reason: str


class IscsiSession(messages.Message, event="storage.iscsi_session"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    session: int
    reason: str


class IscsiDiscoveryFailed(messages.Message, event="storage.iscsi_discovery_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class IscsiSendtargetsFailed(messages.Message, event="storage.iscsi_sendtargets_failed"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    errno: int


class IscsiSendtargetsError(messages.Message, event="storage.iscsi_sendtargets_error"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    reason: str


class FormatSearching(messages.Message, event="storage.format_searching"):
    """format(1M)."""


class FormatCapacity(messages.Message, event="storage.format_capacity"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: str
    size: str


class FormatAvailable(messages.Message, event="storage.format_available"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class FormatDisk(messages.Message, event="storage.format_disk"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    number: int
    disk: str
    model: str


class FormatPath(messages.Message, event="storage.format_path"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    other: str


class FormatSpecify(messages.Message, event="storage.format_specify"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    minor: int | None
    number: int | None


class FormatSelected(messages.Message, event="storage.format_selected"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""

    disk: str


class FormatFormatted(messages.Message, event="storage.format_formatted"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class FormatUnlabeled(messages.Message, event="storage.format_unlabeled"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""


class FormatNoDisks(messages.Message, event="storage.format_no_disks"):
    """SCSI disks: the report of a failed command, five lines (scsi_vu_errmsg)"""
