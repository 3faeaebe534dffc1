"""Events of the dialect zfs: ZFS: what the kernel says of pools and datasets, zpool and zfs, the mounts at boot.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class BootfsMissing(messages.Message, event="zfs.bootfs_missing"):
    """The boot line carries no zfs-bootfs, or the pool has no bootfs property."""


class ImportFailed(messages.Message, event="zfs.import_failed"):
    """The root pool can't be imported: 2 no such pool, 5 an I/O error, 6 and 19 no such device, 22 unusable."""

    errno: int


class BootfsUnusable(messages.Message, event="zfs.bootfs_unusable"):
    """The pool is there, its boot dataset is not."""

    errno: int


class DomountFailed(messages.Message, event="zfs.domount_failed"):
    """The dataset is there and can't be mounted."""

    errno: int


class ZgetFailed(messages.Message, event="zfs.zget_failed"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    errno: int


class PathChanged(messages.Message, event="zfs.path_changed"):
    """The disk is not where it was: the kernel tries where else it might be."""

    path: str
    alternate: str


class FullScan(messages.Message, event="zfs.full_scan"):
    """All disks are searched for the root pool."""


class LabelUnreadable(messages.Message, event="zfs.label_unreadable"):
    """No ZFS label on the device that the loader named."""

    path: str


class ConfigUnparsable(messages.Message, event="zfs.config_unparsable"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    pool: str


class BootVdevMissing(messages.Message, event="zfs.boot_vdev_missing"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    id: str


class BootDegraded(messages.Message, event="zfs.boot_degraded"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    path: str


class BootSpared(messages.Message, event="zfs.boot_spared"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    path: str


class LabelError(messages.Message, event="zfs.label_error"):
    """The same in the kernels of 2008 and 2009 (spa_get_rootconf)."""


class DeviceDetached(messages.Message, event="zfs.device_detached"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""


class TryBooting(messages.Message, event="zfs.try_booting"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""

    path: str


class NotBootable(messages.Message, event="zfs.not_bootable"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""


class NotBootableWhy(messages.Message, event="zfs.not_bootable_why"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""


class NotBootableTry(messages.Message, event="zfs.not_bootable_try"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""


class NotBootableStars(messages.Message, event="zfs.not_bootable_stars"):
    """Mounting the root (zfs_mountroot, spa_import_rootpool)"""


class PoolForeign(messages.Message, event="zfs.pool_foreign"):
    """The host id in the label is not this system's."""

    pool: str
    host: str
    hostid: int
    url: str


class PoolForeignRoot(messages.Message, event="zfs.pool_foreign_root"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str
    host: str | None
    hostid: int | None


class PoolSuspended(messages.Message, event="zfs.pool_suspended"):
    """All I/O to the pool stops; what touches it hangs."""

    pool: str


class MmpSuspended(messages.Message, event="zfs.mmp_suspended"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str
    milliseconds: int
    time: str


class MmpSuspendedShort(messages.Message, event="zfs.mmp_suspended_short"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str
    milliseconds: int


class SlowIo(messages.Message, event="zfs.slow_io"):
    """An I/O has not come back in time (the deadman, where it only warns)."""


class PoolNotWritable(messages.Message, event="zfs.pool_not_writable"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str


class PoolProcessFailed(messages.Message, event="zfs.pool_process_failed"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str


class Alignment(messages.Message, event="zfs.alignment"):
    """Pools (spa, zio, vdev, mmp)"""

    path: str


class SpecialWritesStopped(messages.Message, event="zfs.special_writes_stopped"):
    """Pools (spa, zio, vdev, mmp)"""

    other: str


class BadDva(messages.Message, event="zfs.bad_dva"):
    """Pools (spa, zio, vdev, mmp)"""

    id: str
    time: str


class SegmentAllocated(messages.Message, event="zfs.segment_allocated"):
    """The pool's spacemap, block pointer or object is damaged: what stops the machine, or with zfs_recover=1 only warns."""

    offset: int
    size: int


class SegmentFreed(messages.Message, event="zfs.segment_freed"):
    """Pools (spa, zio, vdev, mmp)"""

    offset: int
    size: int


class PastEnd(messages.Message, event="zfs.past_end"):
    """Pools (spa, zio, vdev, mmp)"""

    other: str
    size: int
    id: str
    time: str


class LinkCount(messages.Message, event="zfs.link_count"):
    """Pools (spa, zio, vdev, mmp)"""

    done: int
    total: int


class BadDirectory(messages.Message, event="zfs.bad_directory"):
    """Pools (spa, zio, vdev, mmp)"""

    offset: int
    size: int


class ObjsetUnopened(messages.Message, event="zfs.objset_unopened"):
    """Pools (spa, zio, vdev, mmp)"""

    id: str
    errno: int


class ReplayError(messages.Message, event="zfs.replay_error"):
    """The intent log could not be replayed into a dataset: the last writes before the crash are lost."""

    errno: int
    dataset: str
    sequence: int
    txtype: int
    rest: str | None


class VersionMismatch(messages.Message, event="zfs.version_mismatch"):
    """Pools (spa, zio, vdev, mmp)"""

    version: int
    pool_version: int


class VersionUpgrade(messages.Message, event="zfs.version_upgrade"):
    """Pools (spa, zio, vdev, mmp)"""


class VersionIncompatible(messages.Message, event="zfs.version_incompatible"):
    """Pools (spa, zio, vdev, mmp)"""

    version: int
    pool_version: int


class UnlinkedDrain(messages.Message, event="zfs.unlinked_drain"):
    """Pools (spa, zio, vdev, mmp)"""


class ArcLowMemory(messages.Message, event="zfs.arc_low_memory"):
    """Pools (spa, zio, vdev, mmp)"""


class ReadingConfig(messages.Message, event="zfs.reading_config"):
    """Mounting at boot (zfs mount -va in filesystem/local; the counter is rewritten in place)."""


class Mounting(messages.Message, event="zfs.mounting"):
    """Pools (spa, zio, vdev, mmp)"""


class MountingProgress(messages.Message, event="zfs.mounting_progress"):
    """How many of how many are mounted: fewer at the end means that it hung or failed at the next."""

    done: int
    total: int


class Cannot(messages.Message, event="zfs.cannot"):
    """zfs and zpool complain."""

    operation: str
    dataset: str
    reason: str


class CannotPlain(messages.Message, event="zfs.cannot_plain"):
    """Pools (spa, zio, vdev, mmp)"""

    operation: str
    dataset: str


class ImportInUse(messages.Message, event="zfs.import_in_use"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str
    host: str | None
    hostid: int | None
    finished: str | None


class ImportForce(messages.Message, event="zfs.import_force"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportId(messages.Message, event="zfs.import_id"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportRename(messages.Message, event="zfs.import_rename"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportRecover(messages.Message, event="zfs.import_recover"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportDestroyed(messages.Message, event="zfs.import_destroyed"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportDestroyedBackup(messages.Message, event="zfs.import_destroyed_backup"):
    """Pools (spa, zio, vdev, mmp)"""


class ImportLog(messages.Message, event="zfs.import_log"):
    """Pools (spa, zio, vdev, mmp)"""


class NoneToImport(messages.Message, event="zfs.none_to_import"):
    """Pools (spa, zio, vdev, mmp)"""


class None_(messages.Message, event="zfs.none"):
    """Pools (spa, zio, vdev, mmp)"""


class NoDatasets(messages.Message, event="zfs.no_datasets"):
    """Pools (spa, zio, vdev, mmp)"""


class ModuleMissing(messages.Message, event="zfs.module_missing"):
    """Pools (spa, zio, vdev, mmp)"""


class InternalError(messages.Message, event="zfs.internal_error"):
    """Pools (spa, zio, vdev, mmp)"""

    reason: str


class PoolHealthy(messages.Message, event="zfs.pool_healthy"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str


class AllHealthy(messages.Message, event="zfs.all_healthy"):
    """Pools (spa, zio, vdev, mmp)"""


class PoolUnavailable(messages.Message, event="zfs.pool_unavailable"):
    """Pools (spa, zio, vdev, mmp)"""

    pool: str


class MountUseZfs(messages.Message, event="zfs.mount_use_zfs"):
    """Pools (spa, zio, vdev, mmp)"""

    mountpoint: str
    other: str


class CannotMountAll(messages.Message, event="zfs.cannot_mount_all"):
    """Pools (spa, zio, vdev, mmp)"""

    dataset: str


class StatusPool(messages.Message, event="zfs.status_pool"):
    """zpool status and zpool import: a pool, its state, what is wrong and what to do."""

    pool: str


class StatusId(messages.Message, event="zfs.status_id"):
    """Pools (spa, zio, vdev, mmp)"""

    id: str


class StatusState(messages.Message, event="zfs.status_state"):
    """Pools (spa, zio, vdev, mmp)"""

    state: str


class Status(messages.Message, event="zfs.status"):
    """Pools (spa, zio, vdev, mmp)"""

    status: str


class StatusAction(messages.Message, event="zfs.status_action"):
    """Pools (spa, zio, vdev, mmp)"""

    action: str


class StatusMoreDegraded(messages.Message, event="zfs.status_more_degraded"):
    """The further lines of these."""


class StatusMoreDegradedWord(messages.Message, event="zfs.status_more_degraded_word"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreFunctioning(messages.Message, event="zfs.status_more_functioning"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreFunctioningCapital(messages.Message, event="zfs.status_more_functioning_capital"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreReplicas(messages.Message, event="zfs.status_more_replicas"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreInsufficient(messages.Message, event="zfs.status_more_insufficient"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreContinue(messages.Message, event="zfs.status_more_continue"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreWord(messages.Message, event="zfs.status_more_word"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreInvalid(messages.Message, event="zfs.status_more_invalid"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreSufficient(messages.Message, event="zfs.status_more_sufficient"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreAttempt(messages.Message, event="zfs.status_more_attempt"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreCorruption(messages.Message, event="zfs.status_more_corruption"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreResilver(messages.Message, event="zfs.status_more_resilver"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreFeatures(messages.Message, event="zfs.status_more_features"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreClear(messages.Message, event="zfs.status_more_clear"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreReplace(messages.Message, event="zfs.status_more_replace"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreBackup(messages.Message, event="zfs.status_more_backup"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreRepaired(messages.Message, event="zfs.status_more_repaired"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreAttach(messages.Message, event="zfs.status_more_attach"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreForce(messages.Message, event="zfs.status_more_force"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreMay(messages.Message, event="zfs.status_more_may"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreTolerance(messages.Message, event="zfs.status_more_tolerance"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreUpgrade(messages.Message, event="zfs.status_more_upgrade"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreAccessible(messages.Message, event="zfs.status_more_accessible"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreNoLonger(messages.Message, event="zfs.status_more_no_longer"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreZpoolFeatures(messages.Message, event="zfs.status_more_zpool_features"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreWait(messages.Message, event="zfs.status_more_wait"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreIgnore(messages.Message, event="zfs.status_more_ignore"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreAdditional(messages.Message, event="zfs.status_more_additional"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusMoreConfiguration(messages.Message, event="zfs.status_more_configuration"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusSee(messages.Message, event="zfs.status_see"):
    """Pools (spa, zio, vdev, mmp)"""

    url: str


class StatusScan(messages.Message, event="zfs.status_scan"):
    """Pools (spa, zio, vdev, mmp)"""

    repaired: str | None
    took: str | None
    errors: int | None
    finished: str | None


class StatusProgress(messages.Message, event="zfs.status_progress"):
    """Pools (spa, zio, vdev, mmp)"""

    repaired: str
    checksum: str | None
    read: str | None


class StatusConfig(messages.Message, event="zfs.status_config"):
    """Pools (spa, zio, vdev, mmp)"""


class StatusHeader(messages.Message, event="zfs.status_header"):
    """Pools (spa, zio, vdev, mmp)"""


class VdevOnline(messages.Message, event="zfs.vdev_online"):
    """A pool or device of it and how it is; errors read, written, of checksum where zpool status shows them; why."""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class VdevDegraded(messages.Message, event="zfs.vdev_degraded"):
    """Pools (spa, zio, vdev, mmp)"""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class VdevFaulted(messages.Message, event="zfs.vdev_faulted"):
    """Pools (spa, zio, vdev, mmp)"""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class VdevUnavailable(messages.Message, event="zfs.vdev_unavailable"):
    """Pools (spa, zio, vdev, mmp)"""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class VdevOffline(messages.Message, event="zfs.vdev_offline"):
    """Pools (spa, zio, vdev, mmp)"""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class VdevRemoved(messages.Message, event="zfs.vdev_removed"):
    """Pools (spa, zio, vdev, mmp)"""

    read: str | None
    write: str | None
    checksum: str | None
    note: str | None


class SpareAvailable(messages.Message, event="zfs.spare_available"):
    """Pools (spa, zio, vdev, mmp)"""


class SpareInUse(messages.Message, event="zfs.spare_in_use"):
    """Pools (spa, zio, vdev, mmp)"""

    note: str | None


class ErrorsNone(messages.Message, event="zfs.errors_none"):
    """Pools (spa, zio, vdev, mmp)"""


class ErrorsCount(messages.Message, event="zfs.errors_count"):
    """Pools (spa, zio, vdev, mmp)"""

    errors: int


class ErrorsList(messages.Message, event="zfs.errors_list"):
    """Pools (spa, zio, vdev, mmp)"""


class ErrorMetadata(messages.Message, event="zfs.error_metadata"):
    """A damaged object: in the pool's own data, or a dataset's by number."""

    object: int


class ErrorObject(messages.Message, event="zfs.error_object"):
    """Pools (spa, zio, vdev, mmp)"""

    dataset: str
    object: int


class ListHeader(messages.Message, event="zfs.list_header"):
    """Pools (spa, zio, vdev, mmp)"""


class CheckFailed(messages.Message, event="zfs.check_failed"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    failure: str


class CachedChecksum(messages.Message, event="zfs.cached_checksum"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    errno: int
    header: int
    pointer: int
    abd: int
    buffer: int


class SegmentTwice(messages.Message, event="zfs.segment_twice"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    segment: int


class DirtiedUnheld(messages.Message, event="zfs.dirtied_unheld"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    object: int
    level: int  # type: ignore[assignment]
    block: int


class DecompressionFailed(messages.Message, event="zfs.decompression_failed"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    errno: int
    algorithm: int
    buffer: int
    from_length: int
    to_length: int


class DevidMismatch(messages.Message, event="zfs.devid_mismatch"):
    """The disk at this path is another than when the pool was last open: its device id differs."""

    path: str
    expected: str
    present: str


class DevidUpdated(messages.Message, event="zfs.devid_updated"):
    """the kernel's own checks (arc.c, dbuf.c, spa.c, range_tree.c, …): a panic follows"""

    path: str
    expected: str
    present: str
