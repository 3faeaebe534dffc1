"""Events of the dialect fs: File systems other than ZFS: UFS, fsck, HSFS, PCFS, UDFS, NFS, tmpfs, mount(8), swap, quotas,
the volume managers SVM and VxVM.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class UfsMagic(messages.Message, event="fs.ufs_magic"):
    """The device holds no UFS."""

    magic: int


class UfsVersion(messages.Message, event="fs.ufs_version"):
    """UFS in the kernel"""

    version: int


class UfsTerabyte(messages.Message, event="fs.ufs_terabyte"):
    """UFS in the kernel"""


class UfsFull(messages.Message, event="fs.ufs_full"):
    """UFS in the kernel"""

    filesystem: str


class UfsInodes(messages.Message, event="fs.ufs_inodes"):
    """UFS in the kernel"""

    filesystem: str


class UfsUnexpectedInode(messages.Message, event="fs.ufs_unexpected_inode"):
    """The file system contradicts itself: fsck is needed."""

    filesystem: str
    inode: int


class UfsInodeSize(messages.Message, event="fs.ufs_inode_size"):
    """UFS in the kernel"""

    filesystem: str
    inode: int
    magic: int


class UfsBadDirectory(messages.Message, event="fs.ufs_bad_directory"):
    """UFS in the kernel"""

    filesystem: str
    inode: int
    offset: int
    reason: str


class UfsReaddir(messages.Message, event="fs.ufs_readdir"):
    """UFS in the kernel"""

    inode: int
    filesystem: str


class UfsLogUnreadable(messages.Message, event="fs.ufs_log_unreadable"):
    """UFS in the kernel"""

    filesystem: str


class UfsLogWriting(messages.Message, event="fs.ufs_log_writing"):
    """UFS in the kernel"""


class UfsLogError(messages.Message, event="fs.ufs_log_error"):
    """UFS in the kernel"""

    filesystem: str


class UfsLogUmount(messages.Message, event="fs.ufs_log_umount"):
    """UFS in the kernel"""

    filesystem: str


class UfsOnerror(messages.Message, event="fs.ufs_onerror"):
    """UFS in the kernel"""

    filesystem: str
    tail: str


class UfsErrorLocked(messages.Message, event="fs.ufs_error_locked"):
    """A UFS met an error and is locked until it is repaired (ufs_panic.c)."""

    filesystem: str
    reason: str


class UfsUnmountingLocked(messages.Message, event="fs.ufs_unmounting_locked"):
    """UFS in the kernel"""

    filesystem: str


class UfsLockTimeout(messages.Message, event="fs.ufs_lock_timeout"):
    """UFS in the kernel"""

    filesystem: str


class UfsUnlocked(messages.Message, event="fs.ufs_unlocked"):
    """UFS in the kernel"""

    filesystem: str


class UfsRepairRequired(messages.Message, event="fs.ufs_repair_required"):
    """UFS in the kernel"""

    filesystem: str


class UfsRepairNeeded(messages.Message, event="fs.ufs_repair_needed"):
    """UFS in the kernel"""

    filesystem: str


class UfsRepairPending(messages.Message, event="fs.ufs_repair_pending"):
    """UFS in the kernel"""

    filesystem: str


class UfsRepairLate(messages.Message, event="fs.ufs_repair_late"):
    """UFS in the kernel"""

    filesystem: str


class UfsRepairTimeout(messages.Message, event="fs.ufs_repair_timeout"):
    """UFS in the kernel"""

    filesystem: str


class UfsUnfixable(messages.Message, event="fs.ufs_unfixable"):
    """UFS in the kernel"""

    filesystem: str


class UfsAccessible(messages.Message, event="fs.ufs_accessible"):
    """UFS in the kernel"""

    filesystem: str


class UfsFreeing(messages.Message, event="fs.ufs_freeing"):
    """What UFS finds when it panics or locks the file system."""

    major: int
    block: int


class UfsFreeingInode(messages.Message, event="fs.ufs_freeing_inode"):
    """UFS in the kernel"""


class UfsBadSize(messages.Message, event="fs.ufs_bad_size"):
    """UFS in the kernel"""


class UfsCylinderGroup(messages.Message, event="fs.ufs_cylinder_group"):
    """UFS in the kernel"""

    offset: int


class UfsQuotaOverlap(messages.Message, event="fs.ufs_quota_overlap"):
    """UFS in the kernel"""

    filesystem: str


class UfsNinode(messages.Message, event="fs.ufs_ninode"):
    """UFS in the kernel"""

    count: int


class UfsTimeout(messages.Message, event="fs.ufs_timeout"):
    """UFS in the kernel"""

    filesystem: str


class FsckChecking(messages.Message, event="fs.fsck_checking"):
    """fsck"""

    mount: str
    special: str


class FsckHeader(messages.Message, event="fs.fsck_header"):
    """fsck"""

    device: str


class FsckMounted(messages.Message, event="fs.fsck_mounted"):
    """fsck"""

    mount: str


class FsckPhase(messages.Message, event="fs.fsck_phase"):
    """fsck"""

    comment: str


class FsckRoot(messages.Message, event="fs.fsck_root"):
    """fsck"""


class FsckCheckingAll(messages.Message, event="fs.fsck_checking_all"):
    """fsck"""


class FsckStable(messages.Message, event="fs.fsck_stable"):
    """Preening: nothing to do, or what the log gave back."""

    device: str


class FsckSummary(messages.Message, event="fs.fsck_summary"):
    """fsck"""

    device: str | None
    count: int
    used: int
    free: int


class FsckLog(messages.Message, event="fs.fsck_log"):
    """fsck"""


class FsckSummaries(messages.Message, event="fs.fsck_summaries"):
    """fsck"""

    device: str | None
    number: int


class FsckFixing(messages.Message, event="fs.fsck_fixing"):
    """fsck"""

    device: str | None


class FsckUnexpected(messages.Message, event="fs.fsck_unexpected"):
    """Preening found what it must not repair by itself."""

    device: str


class FsckUnexpectedList(messages.Message, event="fs.fsck_unexpected_list"):
    """fsck"""

    files: str | None


class FsckUnexpectedItem(messages.Message, event="fs.fsck_unexpected_item"):
    """fsck"""

    device: str
    mount: str


class FsckUncorrectable(messages.Message, event="fs.fsck_uncorrectable"):
    """fsck"""

    device: str


class FsckSignal(messages.Message, event="fs.fsck_signal"):
    """fsck"""

    special: str
    mount: str
    signal: int


class FsckModified(messages.Message, event="fs.fsck_modified"):
    """fsck"""


class FsckBad(messages.Message, event="fs.fsck_bad"):
    """fsck"""


class FsckRerun(messages.Message, event="fs.fsck_rerun"):
    """fsck"""


class FsckReboot(messages.Message, event="fs.fsck_reboot"):
    """fsck"""


class FsckInconsistent(messages.Message, event="fs.fsck_inconsistent"):
    """fsck"""


class FsckUnable(messages.Message, event="fs.fsck_unable"):
    """fsck"""

    mount: str


class FsckUnableManually(messages.Message, event="fs.fsck_unable_manually"):
    """fsck"""

    fstype: str
    special: str


class FsckUnableError(messages.Message, event="fs.fsck_unable_error"):
    """fsck"""

    status: int


class FsckUnableErrorWhere(messages.Message, event="fs.fsck_unable_error_where"):
    """fsck"""

    mount: str


class FsckUnableErrorHow(messages.Message, event="fs.fsck_unable_error_how"):
    """fsck"""

    fstype: str
    special: str


class FsckUnableSome(messages.Message, event="fs.fsck_unable_some"):
    """fsck"""


class FsckRun(messages.Message, event="fs.fsck_run"):
    """fsck"""


class FsckMissing(messages.Message, event="fs.fsck_missing"):
    """fsck"""


class FsckMissingUsr(messages.Message, event="fs.fsck_missing_usr"):
    """fsck"""


class FsckMissingDamaged(messages.Message, event="fs.fsck_missing_damaged"):
    """fsck"""


class FsckFailed(messages.Message, event="fs.fsck_failed"):
    """fsck"""

    status: int


class FsckExitShell(messages.Message, event="fs.fsck_exit_shell"):
    """fsck"""


class FsckSuperblock(messages.Message, event="fs.fsck_superblock"):
    """What fsck asks or repairs."""

    block: int
    reason: str


class FsckSuperblockOld(messages.Message, event="fs.fsck_superblock_old"):
    """fsck"""


class FsckAlternate(messages.Message, event="fs.fsck_alternate"):
    """fsck"""


class FsckAlternateHow(messages.Message, event="fs.fsck_alternate_how"):
    """fsck"""


class FsckAlternateWhere(messages.Message, event="fs.fsck_alternate_where"):
    """fsck"""


class FsckCannotRead(messages.Message, event="fs.fsck_cannot_read"):
    """fsck"""

    block: int
    reason: str | None


class FsckSectors(messages.Message, event="fs.fsck_sectors"):
    """fsck"""

    files: str | None


class FsckCount(messages.Message, event="fs.fsck_count"):
    """fsck"""


class FsckInode(messages.Message, event="fs.fsck_inode"):
    """fsck"""

    inode: int
    reason: str | None


class FsckQuestion(messages.Message, event="fs.fsck_question"):
    """fsck"""


class FsckFreeList(messages.Message, event="fs.fsck_free_list"):
    """fsck"""

    reason: str | None


class FsckBitmaps(messages.Message, event="fs.fsck_bitmaps"):
    """fsck"""

    reason: str | None


class FsckSanity(messages.Message, event="fs.fsck_sanity"):
    """fsck"""

    device: str


class FsckCannot(messages.Message, event="fs.fsck_cannot"):
    """fsck"""


class FsckCannotOpen(messages.Message, event="fs.fsck_cannot_open"):
    """fsck"""

    file: str
    reason: str


class FsckCannotRoll(messages.Message, event="fs.fsck_cannot_roll"):
    """fsck"""

    special: str


class FsckTerminated(messages.Message, event="fs.fsck_terminated"):
    """fsck"""


class HsfsNoAttributes(messages.Message, event="fs.hsfs_no_attributes"):
    """HSFS, PCFS, UDFS, tmpfs, lofi."""


class HsfsReadFailed(messages.Message, event="fs.hsfs_read_failed"):
    """fsck"""

    errno: int


class HsfsBlockSize(messages.Message, event="fs.hsfs_block_size"):
    """fsck"""

    bsize: int


class HsfsBlockZero(messages.Message, event="fs.hsfs_block_zero"):
    """fsck"""


class HsfsOdd(messages.Message, event="fs.hsfs_odd"):
    """fsck"""

    comment: str


class HsfsDirent(messages.Message, event="fs.hsfs_dirent"):
    """fsck"""


class PcfsCorrupt(messages.Message, event="fs.pcfs_corrupt"):
    """fsck"""

    major: int
    minor: int
    number: int


class PcfsChanged(messages.Message, event="fs.pcfs_changed"):
    """fsck"""


class PcfsTruncated(messages.Message, event="fs.pcfs_truncated"):
    """fsck"""


class PcfsMessage(messages.Message, event="fs.pcfs_message"):
    """fsck"""

    comment: str


class UdfsUnreadable(messages.Message, event="fs.udfs_unreadable"):
    """fsck"""

    reason: str


class TmpfsFull(messages.Message, event="fs.tmpfs_full"):
    """fsck"""

    mount: str


class TmpfsLimit(messages.Message, event="fs.tmpfs_limit"):
    """fsck"""


class NfsDown(messages.Message, event="fs.nfs_down"):
    """A server doesn't answer, and answers again (nfs_subr.c)."""

    version: int | None
    server: str


class NfsDownSoft(messages.Message, event="fs.nfs_down_soft"):
    """NFS clients"""

    server: str


class NfsDownAll(messages.Message, event="fs.nfs_down_all"):
    """NFS clients"""

    server: str


class NfsUp(messages.Message, event="fs.nfs_up"):
    """NFS clients"""

    version: int | None
    server: str


class NfsQueueFull(messages.Message, event="fs.nfs_queue_full"):
    """NFS clients"""

    version: int | None
    server: str


class NfsFour(messages.Message, event="fs.nfs_four"):
    """NFS clients"""

    server: str
    mount: str
    reason: str


class NfsFailed(messages.Message, event="fs.nfs_failed"):
    """NFS clients"""

    request: str
    server: str
    reason: str


class NfsFailedVersion(messages.Message, event="fs.nfs_failed_version"):
    """NFS clients"""

    version: int
    request: str
    server: str
    reason: str


class NfsWriteError(messages.Message, event="fs.nfs_write_error"):
    """NFS clients"""

    server: str
    reason: str


class NfsFailover(messages.Message, event="fs.nfs_failover"):
    """NFS clients"""

    version: int | None
    server: str
    to: str


class NfsLocks(messages.Message, event="fs.nfs_locks"):
    """NFS clients"""

    server: str
    export: str


class NfsLocksMore(messages.Message, event="fs.nfs_locks_more"):
    """NFS clients"""


class NfsIdmap(messages.Message, event="fs.nfs_idmap"):
    """NFS clients"""

    server: str


class NfsIdmapDown(messages.Message, event="fs.nfs_idmap_down"):
    """NFS clients"""


class NfsRootOption(messages.Message, event="fs.nfs_root_option"):
    """NFS clients"""

    reason: str | None


class NfsRootFailed(messages.Message, event="fs.nfs_root_failed"):
    """The root of a diskless client (nfs_dlinet.c)."""

    reason: str


class NfsRootPortmap(messages.Message, event="fs.nfs_root_portmap"):
    """NFS clients"""

    server: str
    export: str


class NfsRootMountd(messages.Message, event="fs.nfs_root_mountd"):
    """NFS clients"""

    server: str
    export: str
    reason: str | None


class NfsRootRefused(messages.Message, event="fs.nfs_root_refused"):
    """NFS clients"""

    server: str
    export: str
    errno: int


class NfsNoBootparam(messages.Message, event="fs.nfs_no_bootparam"):
    """NFS clients"""


class NfsNoInterface(messages.Message, event="fs.nfs_no_interface"):
    """NFS clients"""

    interface: str


class NfsDhcpNoServer(messages.Message, event="fs.nfs_dhcp_no_server"):
    """NFS clients"""


class NfsRpcbind(messages.Message, event="fs.nfs_rpcbind"):
    """NFS clients"""


class NfsWhoami(messages.Message, event="fs.nfs_whoami"):
    """NFS clients"""

    reason: str


class NfsGetfile(messages.Message, event="fs.nfs_getfile"):
    """NFS clients"""

    errno: int
    reason: str


class NfsNotResponding(messages.Message, event="fs.nfs_not_responding"):
    """mount_nfs."""

    server: str
    reason: str


class NfsRpc(messages.Message, event="fs.nfs_rpc"):
    """NFS clients"""

    server: str
    reason: str


class NfsRefused(messages.Message, event="fs.nfs_refused"):
    """NFS clients"""

    server: str
    export: str
    reason: str


class NfsMountError(messages.Message, event="fs.nfs_mount_error"):
    """NFS clients"""

    mount: str | None
    reason: str | None


class NfsMounted(messages.Message, event="fs.nfs_mounted"):
    """NFS clients"""

    mount: str


class NfsUnmountable(messages.Message, event="fs.nfs_unmountable"):
    """The installer could not mount what bootparams or the profile names."""

    server: str
    export: str


class NfsPrivileged(messages.Message, event="fs.nfs_privileged"):
    """NFS servers."""

    server: str


class NfsServerArguments(messages.Message, event="fs.nfs_server_arguments"):
    """NFS clients"""

    reason: str


class NfsServerQuiesced(messages.Message, event="fs.nfs_server_quiesced"):
    """NFS clients"""


class MountNoDevice(messages.Message, event="fs.mount_no_device"):
    """mount(8) and its kin: the command, the device or mount point, why."""

    command: str
    special: str


class MountNoFile(messages.Message, event="fs.mount_no_file"):
    """NFS clients"""

    command: str
    special: str
    mount: str


class MountNotType(messages.Message, event="fs.mount_not_type"):
    """NFS clients"""

    command: str
    special: str


class MountBusy(messages.Message, event="fs.mount_busy"):
    """NFS clients"""

    command: str
    special: str
    mount: str


class MountBusyDevice(messages.Message, event="fs.mount_busy_device"):
    """NFS clients"""

    command: str
    special: str


class MountNotBlock(messages.Message, event="fs.mount_not_block"):
    """NFS clients"""

    command: str
    special: str


class MountProtected(messages.Message, event="fs.mount_protected"):
    """NFS clients"""

    command: str
    special: str


class MountUnclean(messages.Message, event="fs.mount_unclean"):
    """The file system isn't clean: it must be checked first."""

    command: str
    special: str


class MountUncleanWrite(messages.Message, event="fs.mount_unclean_write"):
    """NFS clients"""


class MountRunFsck(messages.Message, event="fs.mount_run_fsck"):
    """NFS clients"""


class MountCorrupt(messages.Message, event="fs.mount_corrupt"):
    """NFS clients"""

    command: str
    special: str


class MountIoError(messages.Message, event="fs.mount_io_error"):
    """NFS clients"""

    command: str


class MountFailed(messages.Message, event="fs.mount_failed"):
    """NFS clients"""

    command: str
    special: str


class MountPointMissing(messages.Message, event="fs.mount_point_missing"):
    """NFS clients"""

    command: str
    mount: str


class MountNotDirectory(messages.Message, event="fs.mount_not_directory"):
    """NFS clients"""

    command: str
    special: str


class MountComponent(messages.Message, event="fs.mount_component"):
    """NFS clients"""

    special: str


class MountLimit(messages.Message, event="fs.mount_limit"):
    """NFS clients"""


class MountType(messages.Message, event="fs.mount_type"):
    """NFS clients"""

    command: str
    fstype: str


class MountTypeUnknown(messages.Message, event="fs.mount_type_unknown"):
    """NFS clients"""

    command: str


class MountVfstab(messages.Message, event="fs.mount_vfstab"):
    """NFS clients"""

    command: str
    special: str
    file: str


class MountVfstabLine(messages.Message, event="fs.mount_vfstab_line"):
    """NFS clients"""

    command: str
    reason: str


class MountVfstabMissing(messages.Message, event="fs.mount_vfstab_missing"):
    """NFS clients"""

    command: str


class MountPrivileges(messages.Message, event="fs.mount_privileges"):
    """NFS clients"""

    command: str


class MountNotMounted(messages.Message, event="fs.mount_not_mounted"):
    """NFS clients"""

    special: str


class MountAlready(messages.Message, event="fs.mount_already"):
    """NFS clients"""

    device: str


class MountStat(messages.Message, event="fs.mount_stat"):
    """NFS clients"""

    device: str


class MountTryingRemount(messages.Message, event="fs.mount_trying_remount"):
    """NFS clients"""

    mount: str


class MountStepFailed(messages.Message, event="fs.mount_step_failed"):
    """NFS clients"""

    command: str
    status: int


class QuotaChecking(messages.Message, event="fs.quota_checking"):
    """Quotas and swap."""


class QuotaOn(messages.Message, event="fs.quota_on"):
    """NFS clients"""


class SwapFailed(messages.Message, event="fs.swap_failed"):
    """NFS clients"""

    reason: str


class SwapMounting(messages.Message, event="fs.swap_mounting"):
    """NFS clients"""

    mount: str


class SwapMountFailed(messages.Message, event="fs.swap_mount_failed"):
    """NFS clients"""

    mount: str


class SwapaddFailed(messages.Message, event="fs.swapadd_failed"):
    """NFS clients"""

    status: int


class SvmStale(messages.Message, event="fs.svm_stale"):
    """SVM (DiskSuite) in the kernel: a metadevice and the part of it that failed."""


class SvmMaintenance(messages.Message, event="fs.svm_maintenance"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmLastErred(messages.Message, event="fs.svm_last_erred"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmOpenError(messages.Message, event="fs.svm_open_error"):
    """NFS clients"""

    metadevice: str
    component: str | None


class SvmError(messages.Message, event="fs.svm_error"):
    """NFS clients"""

    metadevice: str
    operation: str
    component: str


class SvmHotspared(messages.Message, event="fs.svm_hotspared"):
    """NFS clients"""

    metadevice: str
    component: str
    spare: str


class SvmHotspareFailed(messages.Message, event="fs.svm_hotspare_failed"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmHotspareOpen(messages.Message, event="fs.svm_hotspare_open"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmFailedOpen(messages.Message, event="fs.svm_failed_open"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmOpenFailed(messages.Message, event="fs.svm_open_failed"):
    """NFS clients"""

    metadevice: str
    reason: str


class SvmResyncCancelled(messages.Message, event="fs.svm_resync_cancelled"):
    """NFS clients"""

    metadevice: str


class SvmFailfast(messages.Message, event="fs.svm_failfast"):
    """NFS clients"""

    component: str


class SvmModuleMissing(messages.Message, event="fs.svm_module_missing"):
    """NFS clients"""

    component: str


class SvmPanic(messages.Message, event="fs.svm_panic"):
    """Less than half of the state database's replicas are good: the kernel stops, or the boot does."""


class SvmPanicFewer(messages.Message, event="fs.svm_panic_fewer"):
    """NFS clients"""


class SvmPanicIntegrity(messages.Message, event="fs.svm_panic_integrity"):
    """NFS clients"""


class SvmInsufficient(messages.Message, event="fs.svm_insufficient"):
    """NFS clients"""


class SvmInsufficientHow(messages.Message, event="fs.svm_insufficient_how"):
    """NFS clients"""


class SvmInsufficientError(messages.Message, event="fs.svm_insufficient_error"):
    """NFS clients"""


class SvmInsufficientReboot(messages.Message, event="fs.svm_insufficient_reboot"):
    """NFS clients"""


class SvmInsufficientAfter(messages.Message, event="fs.svm_insufficient_after"):
    """NFS clients"""


class SvmCommand(messages.Message, event="fs.svm_command"):
    """NFS clients"""

    component: str
    reason: str


class SvmMirror(messages.Message, event="fs.svm_mirror"):
    """NFS clients"""

    metadevice: str


class SvmSubmirror(messages.Message, event="fs.svm_submirror"):
    """NFS clients"""

    number: int
    component: str


class SvmSubmirrorOf(messages.Message, event="fs.svm_submirror_of"):
    """NFS clients"""

    metadevice: str
    component: str


class SvmConcat(messages.Message, event="fs.svm_concat"):
    """NFS clients"""

    metadevice: str


class SvmState(messages.Message, event="fs.svm_state"):
    """NFS clients"""

    state: str
    files: str | None


class SvmInvoke(messages.Message, event="fs.svm_invoke"):
    """NFS clients"""

    files: str | None


class SvmSize(messages.Message, event="fs.svm_size"):
    """NFS clients"""

    blocks: int
    files: str


class SvmPass(messages.Message, event="fs.svm_pass"):
    """NFS clients"""

    number: int


class SvmOption(messages.Message, event="fs.svm_option"):
    """NFS clients"""

    component: str


class SvmResync(messages.Message, event="fs.svm_resync"):
    """NFS clients"""

    percent: float


class VxvmMessage(messages.Message, event="fs.vxvm_message"):
    """A volume manager's message: which module, then why."""

    group: str
    reason: str


class VxvmNoDeviceNumber(messages.Message, event="fs.vxvm_no_device_number"):
    """VxVM and VxFS"""

    files: str | None


class VxvmIllegalMajor(messages.Message, event="fs.vxvm_illegal_major"):
    """The device number that it wanted."""


class VxvmDiskUnopened(messages.Message, event="fs.vxvm_disk_unopened"):
    """VxVM and VxFS"""

    disk: str
    errno: int


class VxvmId(messages.Message, event="fs.vxvm_id"):
    """VxVM and VxFS"""

    group: str
    severity: str
    version: int
    number: int
    count: int
    reason: str


class VxvmKernel(messages.Message, event="fs.vxvm_kernel"):
    """VxVM and VxFS"""

    group: str
    version: int
    number: int
    count: int
    reason: str


class VxvmStarting(messages.Message, event="fs.vxvm_starting"):
    """VxVM and VxFS"""

    reason: str | None


class VxvmStartingVolumes(messages.Message, event="fs.vxvm_starting_volumes"):
    """VxVM and VxFS"""

    files: str


class VxfsMessage(messages.Message, event="fs.vxfs_message"):
    """VxVM and VxFS"""

    reason: str


class NfsRootRpc(messages.Message, event="fs.nfs_root_rpc"):
    """The kernel asks the server's portmapper or mount daemon and gets no good answer."""

    step: str
    error: int
    reason: str


class Nfs3RootServer(messages.Message, event="fs.nfs3_root_server"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    server: str
    export: str


class NfsRootPortmapper(messages.Message, event="fs.nfs_root_portmapper"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    step: str


class NfsRootOptionRefused(messages.Message, event="fs.nfs_root_option_refused"):
    """Which of the mount's options the server, or the boot's property, may not set."""

    refusal: str


class NfsRootOptionInvalid(messages.Message, event="fs.nfs_root_option_invalid"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    option: str


class NfsRootVersion(messages.Message, event="fs.nfs_root_version"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    version: int


class NfsRootDhcp(messages.Message, event="fs.nfs_root_dhcp"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    failure: str


class NfsRootAddress(messages.Message, event="fs.nfs_root_address"):
    """a root file system over NFS, further (nfs_dlinet.c)"""

    property: str
    address: str
