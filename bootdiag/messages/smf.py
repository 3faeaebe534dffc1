"""Events of the dialect smf: The Service Management Facility: svc.startd, svc.configd, svccfg, the start methods of
/lib/svc/method, and what svcs and svcadm print.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class MethodFailed(messages.Message, event="smf.method_failed"):
    """A start or stop method exited with an error; 95 is fatal, 96 a bad configuration (method.c, method_run)."""

    fmri: str
    method: str
    status: int


class MethodOf(messages.Message, event="smf.method_of"):
    """The same where startd breaks the line behind the service's name (Solaris 10 with -m verbose)."""

    fmri: str


class MethodFailedAfter(messages.Message, event="smf.method_failed_after"):
    """svc.startd: methods"""

    method: str
    status: int | None
    signal: str | None


class MethodKilled(messages.Message, event="smf.method_killed"):
    """A method was killed: by startd after its time-out, or it crashed."""

    fmri: str
    method: str
    signal: str


class MethodTimedOut(messages.Message, event="smf.method_timed_out"):
    """A method or the exit of a service took longer than its timeout_seconds; its processes are killed (restarter.c)."""

    fmri: str
    contract: int


class MethodUnforkable(messages.Message, event="smf.method_unforkable"):
    """The method could not even be started."""

    fmri: str
    program: str
    error: str


class MethodNoContract(messages.Message, event="smf.method_no_contract"):
    """A stop method of :kill, but the service has no processes to kill."""

    fmri: str


class MethodUnreadable(messages.Message, event="smf.method_unreadable"):
    """The method's properties can't be read."""

    fmri: str
    property: str


class MethodInstanceFailed(messages.Message, event="smf.method_instance_failed"):
    """svc.startd: methods"""

    fmri: str


class Maintenance(messages.Message, event="smf.maintenance"):
    """The service is in maintenance, the reason as startd words it: failed fatally (95), misconfigured (96), failed repeatedly
    (log.c). Solaris 10 writes it between brackets, before syslogd runs.
    """

    fmri: str
    reason: str


class MaintenanceRequested(messages.Message, event="smf.maintenance_requested"):
    """The administrator, or a service, asked for maintenance."""

    fmri: str


class Starting(messages.Message, event="smf.starting"):
    """With -m verbose: a service starts."""

    fmri: str


class RcScript(messages.Message, event="smf.rc_script"):
    """With -m verbose, a run-control script of the old kind runs."""

    at: str
    program: str
    argument: str


class HelperTimedOut(messages.Message, event="smf.helper_timed_out"):
    """A program that startd runs itself, with a time limit: too slow, or not to be started."""

    program: str
    arguments: str
    seconds: int


class HelperUnspawnable(messages.Message, event="smf.helper_unspawnable"):
    """svc.startd: methods"""

    program: str
    error: str


class Cycle(messages.Message, event="smf.cycle"):
    """A dependency cycle: the services follow, one a line, the last one is the service that went to maintenance."""

    fmri: str


class Misconfigured(messages.Message, event="smf.misconfigured"):
    """A dependency can't be what the service says it is."""

    fmri: str


class RestarterInvalid(messages.Message, event="smf.restarter_invalid"):
    """svc.startd: the dependency graph"""

    fmri: str
    restarter: str


class DependencyInvalid(messages.Message, event="smf.dependency_invalid"):
    """svc.startd: the dependency graph"""

    quoted: str
    fmri: str
    restarter: str | None


class DependencyForbidden(messages.Message, event="smf.dependency_forbidden"):
    """svc.startd: the dependency graph"""

    restarter: str
    quoted: str
    fmri: str


class Listed(messages.Message, event="smf.listed"):
    """A service in a list: of a cycle, or of what svcs -xv says does not run."""

    fmri: str


class BootingToMilestone(messages.Message, event="smf.booting_to_milestone"):
    """Startd goes to a milestone that was asked for, as with boot -s or -m milestone=."""

    milestone: str


class BootingToNone(messages.Message, event="smf.booting_to_none"):
    """No service at all is to be started: -m milestone=none."""


class MilestoneUnknown(messages.Message, event="smf.milestone_unknown"):
    """The milestone asked for is not known."""

    milestone: str


class MilestoneOptionInvalid(messages.Message, event="smf.milestone_option_invalid"):
    """svc.startd: milestones, run levels, single user"""

    option: str


class MilestoneMisconfigured(messages.Message, event="smf.milestone_misconfigured"):
    """svc.startd: milestones, run levels, single user"""


class MilestoneRejected(messages.Message, event="smf.milestone_rejected"):
    """svc.startd: milestones, run levels, single user"""

    milestone: str


class MilestoneUnset(messages.Message, event="smf.milestone_unset"):
    """svc.startd: milestones, run levels, single user"""

    milestone: str


class MilestoneMissing(messages.Message, event="smf.milestone_missing"):
    """svc.startd: milestones, run levels, single user"""

    milestone: str


class OptionUnknown(messages.Message, event="smf.option_unknown"):
    """svc.startd: milestones, run levels, single user"""

    option: str


class MaintenanceMode(messages.Message, event="smf.maintenance_mode"):
    """Startd opens a root shell on the console: no login is possible, or single user was asked for (fork.c, fork_sulogin)."""


class SeeReadme(messages.Message, event="smf.see_readme"):
    """The line after maintenance_mode."""


class ConsoleLoginCannotRun(messages.Message, event="smf.console_login_cannot_run"):
    """Startd's reason: console-login can't be reached any more (graph.c, sulogin_thread)."""


class SingleUser(messages.Message, event="smf.single_user"):
    """Startd's reason: single user is where the system was asked to stop."""


class SuloginUnrunnable(messages.Message, event="smf.sulogin_unrunnable"):
    """sulogin itself can't be run."""

    error: str | None


class SuloginDirectly(messages.Message, event="smf.sulogin_directly"):
    """svc.startd: milestones, run levels, single user"""


class ReadyForAdministration(messages.Message, event="smf.ready_for_administration"):
    """Single user is reached from a running system."""


class ReturningToMilestone(messages.Message, event="smf.returning_to_milestone"):
    """svc.startd: milestones, run levels, single user"""

    milestone: str


class ChangingState(messages.Message, event="smf.changing_state"):
    """svc.startd: milestones, run levels, single user"""

    level: int  # type: ignore[assignment]


class ComingUp(messages.Message, event="smf.coming_up"):
    """svc.startd: milestones, run levels, single user"""


class ComingDown(messages.Message, event="smf.coming_down"):
    """The system goes down: reboot, halt, init 6."""


class ComingDownForAdministration(messages.Message, event="smf.coming_down_for_administration"):
    """svc.startd: milestones, run levels, single user"""


class Stopping(messages.Message, event="smf.stopping"):
    """svc.startd: milestones, run levels, single user"""

    services: int | None


class KillingUserProcesses(messages.Message, event="smf.killing_user_processes"):
    """svc.startd: milestones, run levels, single user"""


class SystemDown(messages.Message, event="smf.system_down"):
    """User land's last words."""

    at: str | None
    seconds: int | None


class FastRebootFailed(messages.Message, event="smf.fast_reboot_failed"):
    """svc.startd: milestones, run levels, single user"""


class FastRebootFallsBack(messages.Message, event="smf.fast_reboot_falls_back"):
    """svc.startd: milestones, run levels, single user"""


class FastRebootUnsupported(messages.Message, event="smf.fast_reboot_unsupported"):
    """svc.startd: milestones, run levels, single user"""


class UadminFailed(messages.Message, event="smf.uadmin_failed"):
    """svc.startd: milestones, run levels, single user"""

    error: str | None


class InitUnsignalled(messages.Message, event="smf.init_unsignalled"):
    """Init and startd can't talk."""

    error: str


class VarReadonly(messages.Message, event="smf.var_readonly"):
    """Startd finds /var or the like read-only after filesystem/minimal."""


class VarRemountFailed(messages.Message, event="smf.var_remount_failed"):
    """svc.startd: milestones, run levels, single user"""


class FilesystemUnchecked(messages.Message, event="smf.filesystem_unchecked"):
    """svc.startd: milestones, run levels, single user"""

    path: str
    error: str


class TemplateFailed(messages.Message, event="smf.template_failed"):
    """svc.startd: milestones, run levels, single user"""

    service: str


class OutOfMemory(messages.Message, event="smf.out_of_memory"):
    """svc.startd: milestones, run levels, single user"""


class NoPrivilege(messages.Message, event="smf.no_privilege"):
    """svc.startd: milestones, run levels, single user"""


class RepositoryOutOfResources(messages.Message, event="smf.repository_out_of_resources"):
    """svc.startd: milestones, run levels, single user"""


class RepositoryReadonly(messages.Message, event="smf.repository_readonly"):
    """svc.startd: milestones, run levels, single user"""


class RepositoryDenied(messages.Message, event="smf.repository_denied"):
    """svc.startd: milestones, run levels, single user"""


class StateUnset(messages.Message, event="smf.state_unset"):
    """svc.startd: milestones, run levels, single user"""

    property: str
    fmri: str
    error: str


class StateUncommitted(messages.Message, event="smf.state_uncommitted"):
    """svc.startd: milestones, run levels, single user"""

    fmri: str
    error: str


class LogUnwritable(messages.Message, event="smf.log_unwritable"):
    """svc.startd: milestones, run levels, single user"""

    fmri: str
    error: str


class LogDirUnopened(messages.Message, event="smf.log_dir_unopened"):
    """svc.startd: milestones, run levels, single user"""

    log: str


class Exited(messages.Message, event="smf.exited"):
    """svc.startd: milestones, run levels, single user"""

    fmri: str
    status: int


class RepositoryEventLost(messages.Message, event="smf.repository_event_lost"):
    """svc.startd: milestones, run levels, single user"""


class ConfigdExited(messages.Message, event="smf.configd_exited"):
    """svc.configd ended: the text in brackets says why (fork.c, fork_configd)."""

    status: int
    why: str


class ConfigdSignalled(messages.Message, event="smf.configd_signalled"):
    """svc.configd and the repository"""

    signal: str


class ConfigdCorrupt(messages.Message, event="smf.configd_corrupt"):
    """svc.configd and the repository"""


class ConfigdCondition(messages.Message, event="smf.configd_condition"):
    """svc.configd and the repository"""

    condition: int


class ConfigdUnwaited(messages.Message, event="smf.configd_unwaited"):
    """svc.configd and the repository"""

    error: str


class RootRemountFailed(messages.Message, event="smf.root_remount_failed"):
    """svc.configd and the repository"""


class ConfigdIntegrity(messages.Message, event="smf.configd_integrity"):
    """The integrity check of the repository failed; a text of several lines, with the file's name (backend.c)."""


class ConfigdDatabase(messages.Message, event="smf.configd_database"):
    """svc.configd and the repository"""

    database: str


class ConfigdIntegrityFailed(messages.Message, event="smf.configd_integrity_failed"):
    """svc.configd and the repository"""


class ConfigdIntegrityPrevented(messages.Message, event="smf.configd_integrity_prevented"):
    """svc.configd and the repository"""


class ConfigdIntegrityDetails(messages.Message, event="smf.configd_integrity_details"):
    """svc.configd and the repository"""


class ConfigdIntegrityUnbootable(messages.Message, event="smf.configd_integrity_unbootable"):
    """svc.configd and the repository"""


class ConfigdIntegritySulogin(messages.Message, event="smf.configd_integrity_sulogin"):
    """svc.configd and the repository"""


class ConfigdIntegrityCommand(messages.Message, event="smf.configd_integrity_command"):
    """svc.configd and the repository"""


class ConfigdRestore(messages.Message, event="smf.configd_restore"):
    """svc.configd and the repository"""


class ConfigdRestoreMeans(messages.Message, event="smf.configd_restore_means"):
    """svc.configd and the repository"""


class ConfigdRestoreSee(messages.Message, event="smf.configd_restore_see"):
    """svc.configd and the repository"""

    url: str


class ConfigdUnopened(messages.Message, event="smf.configd_unopened"):
    """svc.configd can't work with its file."""

    file: str
    error: str


class ConfigdUnwritable(messages.Message, event="smf.configd_unwritable"):
    """svc.configd and the repository"""

    file: str


class ConfigdCheckFailed(messages.Message, event="smf.configd_check_failed"):
    """svc.configd and the repository"""

    file: str
    details: str | None


class ConfigdSchema(messages.Message, event="smf.configd_schema"):
    """svc.configd and the repository"""

    file: str


class ConfigdBackupFailed(messages.Message, event="smf.configd_backup_failed"):
    """svc.configd and the repository"""

    quoted: str
    file: str | None
    error: str | None


class ConfigdCopyFailed(messages.Message, event="smf.configd_copy_failed"):
    """svc.configd and the repository"""

    error: str


class ConfigdDoorFailed(messages.Message, event="smf.configd_door_failed"):
    """svc.configd and the repository"""


class ConfigdNoMemory(messages.Message, event="smf.configd_no_memory"):
    """svc.configd and the repository"""


class ConfigdFatal(messages.Message, event="smf.configd_fatal"):
    """Any other of its fatal errors."""

    error: str


class ConfigdUpgrading(messages.Message, event="smf.configd_upgrading"):
    """svc.configd and the repository"""


class ConfigdUpgraded(messages.Message, event="smf.configd_upgraded"):
    """svc.configd and the repository"""


class RestoreSee(messages.Message, event="smf.restore_see"):
    """restore_repository, run from the maintenance shell."""

    url: str


class RestoreScript(messages.Message, event="smf.restore_script"):
    """svc.configd and the repository"""


class RestoreProblems(messages.Message, event="smf.restore_problems"):
    """svc.configd and the repository"""


class RestoreInstructions(messages.Message, event="smf.restore_instructions"):
    """svc.configd and the repository"""


class RestoreReboot(messages.Message, event="smf.restore_reboot"):
    """svc.configd and the repository"""

    what: str


class RestoreReadOnly(messages.Message, event="smf.restore_read_only"):
    """svc.configd and the repository"""


class RestoreUsrUnmounted(messages.Message, event="smf.restore_usr_unmounted"):
    """svc.configd and the repository"""


class RestoreRectify(messages.Message, event="smf.restore_rectify"):
    """svc.configd and the repository"""

    program: str


class RestoreNone(messages.Message, event="smf.restore_none"):
    """svc.configd and the repository"""

    file: str


class RestoreBackups(messages.Message, event="smf.restore_backups"):
    """svc.configd and the repository"""

    file: str


class RestoreOldest(messages.Message, event="smf.restore_oldest"):
    """svc.configd and the repository"""


class RestoreQuestion(messages.Message, event="smf.restore_question"):
    """svc.configd and the repository"""

    default: str
    answer: str | None


class RestoreDone(messages.Message, event="smf.restore_done"):
    """svc.configd and the repository"""


class LoadingDescriptions(messages.Message, event="smf.loading_descriptions"):
    """svccfg reads the manifests into the repository at the first boot; the counter is drawn over itself."""

    loaded: int | None
    total: int | None


class LoadedDescriptions(messages.Message, event="smf.loaded_descriptions"):
    """svccfg: manifests and profiles"""

    loaded: int


class DescriptionsFailed(messages.Message, event="smf.descriptions_failed"):
    """svccfg: manifests and profiles"""

    services: int


class ConvertingEntries(messages.Message, event="smf.converting_entries"):
    """svccfg: manifests and profiles"""

    loaded: int | None
    total: int | None


class SvccfgFailed(messages.Message, event="smf.svccfg_failed"):
    """A manifest or profile could not be taken over (manifest-import)."""

    action: str
    file: str


class SvccfgWarnings(messages.Message, event="smf.svccfg_warnings"):
    """svccfg: manifests and profiles"""

    log: str


class ProfileFailed(messages.Message, event="smf.profile_failed"):
    """svccfg: manifests and profiles"""

    file: str


class ImportFailed(messages.Message, event="smf.import_failed"):
    """svccfg: manifests and profiles"""

    file: str


class RepositorySwitchFailed(messages.Message, event="smf.repository_switch_failed"):
    """svccfg: manifests and profiles"""


class EmiExited(messages.Message, event="smf.emi_exited"):
    """svccfg: manifests and profiles"""

    fmri: str
    status: int


class SeparateUsr(messages.Message, event="smf.separate_usr"):
    """svccfg: manifests and profiles"""


class MountFailed(messages.Message, event="smf.mount_failed"):
    """A method of the file system services could not mount: a path, or the step 'remount' (fs_include.sh, mountfs). A page may
    have cut its end.
    """

    fmri: str
    mount: str


class MountallFailed(messages.Message, event="smf.mountall_failed"):
    """Some local file systems were not mounted: on installation media that's usual, on an installed system a fault (fs-local)."""

    fmri: str
    status: int


class ZfsMountFailed(messages.Message, event="smf.zfs_mount_failed"):
    """start methods: file systems"""

    fmri: str
    reason: str


class VfstabInvalid(messages.Message, event="smf.vfstab_invalid"):
    """start methods: file systems"""

    fmri: str
    path: str


class ZfsMountUsrFailed(messages.Message, event="smf.zfs_mount_usr_failed"):
    """start methods: file systems"""

    fmri: str


class UsrUnmounted(messages.Message, event="smf.usr_unmounted"):
    """start methods: file systems"""

    device: str


class LofiMissing(messages.Message, event="smf.lofi_missing"):
    """start methods: file systems"""


class ArchiveDiffers(messages.Message, event="smf.archive_differs"):
    """Files of the root differ from the boot archive, so the kernel may run with old ones; their names follow (boot-archive)."""


class ArchiveChanged(messages.Message, event="smf.archive_changed"):
    """start methods: the boot archive"""

    file: str


class ArchiveNew(messages.Message, event="smf.archive_new"):
    """start methods: the boot archive"""

    file: str


class ArchiveRecommended(messages.Message, event="smf.archive_recommended"):
    """start methods: the boot archive"""


class ArchiveInconsistency(messages.Message, event="smf.archive_inconsistency"):
    """start methods: the boot archive"""


class ArchiveGrub(messages.Message, event="smf.archive_grub"):
    """start methods: the boot archive"""

    quoted: str


class ArchiveObp(messages.Message, event="smf.archive_obp"):
    """start methods: the boot archive"""

    quoted: str


class ArchivePrompts(messages.Message, event="smf.archive_prompts"):
    """start methods: the boot archive"""


class ArchiveRisk(messages.Message, event="smf.archive_risk"):
    """start methods: the boot archive"""


class ArchiveClear(messages.Message, event="smf.archive_clear"):
    """start methods: the boot archive"""


class ArchiveAlternately(messages.Message, event="smf.archive_alternately"):
    """start methods: the boot archive"""


class ArchiveClearService(messages.Message, event="smf.archive_clear_service"):
    """start methods: the boot archive"""


class ArchiveReboot(messages.Message, event="smf.archive_reboot"):
    """The archive was brought up to date, and the system restarts to use it."""


class ArchiveUpdated(messages.Message, event="smf.archive_updated"):
    """start methods: the boot archive"""


class ArchiveUsed(messages.Message, event="smf.archive_used"):
    """start methods: the boot archive"""


class ArchiveOutOfSync(messages.Message, event="smf.archive_out_of_sync"):
    """start methods: the boot archive"""


class ArchiveRestart(messages.Message, event="smf.archive_restart"):
    """start methods: the boot archive"""


class ArchiveUsedEarly(messages.Message, event="smf.archive_used_early"):
    """The older wording asks for the restart."""


class ArchiveRebootAsked(messages.Message, event="smf.archive_reboot_asked"):
    """start methods: the boot archive"""


class ArchiveRebootWrapped(messages.Message, event="smf.archive_reboot_wrapped"):
    """start methods: the boot archive"""


class ArchiveSameDevice(messages.Message, event="smf.archive_same_device"):
    """start methods: the boot archive"""


class ArchiveNotUpdated(messages.Message, event="smf.archive_not_updated"):
    """start methods: the boot archive"""


class ArchiveUpdateManually(messages.Message, event="smf.archive_update_manually"):
    """start methods: the boot archive"""


class ArchiveThenReboot(messages.Message, event="smf.archive_then_reboot"):
    """start methods: the boot archive"""


class ArchivePreviously(messages.Message, event="smf.archive_previously"):
    """start methods: the boot archive"""


class ArchiveUpdating(messages.Message, event="smf.archive_updating"):
    """bootadm writes an archive."""

    file: str
    format: str | None


class ArchiveFallsBack(messages.Message, event="smf.archive_falls_back"):
    """start methods: the boot archive"""


class ArchiveCreating(messages.Message, event="smf.archive_creating"):
    """start methods: the boot archive"""

    path: str


class ConfiguringDevices(messages.Message, event="smf.configuring_devices"):
    """start methods: devices, names, network"""


class ConfiguringDev(messages.Message, event="smf.configuring_dev"):
    """start methods: devices, names, network"""


class DevfsadmAttachFailed(messages.Message, event="smf.devfsadm_attach_failed"):
    """start methods: devices, names, network"""

    driver: str


class DevfsadmProblem(messages.Message, event="smf.devfsadm_problem"):
    """start methods: devices, names, network"""

    target: str
    error: str


class DevfsadmDiskNumber(messages.Message, event="smf.devfsadm_disk_number"):
    """start methods: devices, names, network"""

    number: str


class Domain(messages.Message, event="smf.domain"):
    """start methods: devices, names, network"""

    service: str
    domain: str  # type: ignore[assignment]


class DomainAbsent(messages.Message, event="smf.domain_absent"):
    """start methods: devices, names, network"""


class HostnameRetry(messages.Message, event="smf.hostname_retry"):
    """start methods: devices, names, network"""


class InterfacesFailed(messages.Message, event="smf.interfaces_failed"):
    """Interfaces could not be plumbed or configured (net_include.sh, warn_failed_ifs)."""

    kind: str
    interfaces: str


class ConfiguringInterfaces(messages.Message, event="smf.configuring_interfaces"):
    """start methods: devices, names, network"""

    family: str
    interfaces: str | None


class MovingAddresses(messages.Message, event="smf.moving_addresses"):
    """start methods: devices, names, network"""

    family: str
    interfaces: str | None


class DatalinkManagementOffline(messages.Message, event="smf.datalink_management_offline"):
    """start methods: devices, names, network"""


class HostnameFileIgnored(messages.Message, event="smf.hostname_file_ignored"):
    """start methods: devices, names, network"""

    interface: str


class DhcpStarting(messages.Message, event="smf.dhcp_starting"):
    """start methods: devices, names, network"""

    interface: str


class VlanTag(messages.Message, event="smf.vlan_tag"):
    """start methods: devices, names, network"""

    interface: str


class NisTimedOut(messages.Message, event="smf.nis_timed_out"):
    """start methods: devices, names, network"""


class TtymonUnconfigurable(messages.Message, event="smf.ttymon_unconfigurable"):
    """start methods: devices, names, network"""

    device: str


class NicInsufficient(messages.Message, event="smf.nic_insufficient"):
    """SmartOS brings up its network itself (net-physical)."""

    details: str | None


class NicUp(messages.Message, event="smf.nic_up"):
    """start methods: devices, names, network"""

    details: str


class AdminNicMissing(messages.Message, event="smf.admin_nic_missing"):
    """start methods: devices, names, network"""


class AdminNicNone(messages.Message, event="smf.admin_nic_none"):
    """start methods: devices, names, network"""


class NetworkConfigIncorrect(messages.Message, event="smf.network_config_incorrect"):
    """start methods: devices, names, network"""


class VnicFailed(messages.Message, event="smf.vnic_failed"):
    """start methods: devices, names, network"""

    interface: str


class PlumbFailed(messages.Message, event="smf.plumb_failed"):
    """start methods: devices, names, network"""

    interface: str


class UpgradeInterrupted(messages.Message, event="smf.upgrade_interrupted"):
    """start methods: devices, names, network"""


class UpgradeIndeterminate(messages.Message, event="smf.upgrade_indeterminate"):
    """start methods: devices, names, network"""


class LogExecuting(messages.Message, event="smf.log_executing"):
    """what stands in a service's log"""

    year: int | None
    at: str
    method: str
    call: str


class LogExited(messages.Message, event="smf.log_exited"):
    """what stands in a service's log"""

    year: int | None
    at: str
    method: str
    status: int | None
    signal: str | None


class LogTimedOut(messages.Message, event="smf.log_timed_out"):
    """what stands in a service's log"""

    year: int | None
    at: str
    contract: int


class LogStopping(messages.Message, event="smf.log_stopping"):
    """what stands in a service's log"""

    year: int | None
    at: str
    cause: str


class LogLeaving(messages.Message, event="smf.log_leaving"):
    """what stands in a service's log"""

    year: int | None
    at: str
    cause: str


class LogState(messages.Message, event="smf.log_state"):
    """what stands in a service's log"""

    year: int | None
    at: str
    changed: str


class LogText(messages.Message, event="smf.log_text"):
    """what stands in a service's log"""

    year: int | None
    at: str
    logged: str


class SvcsHeader(messages.Message, event="smf.svcs_header"):
    """svcs, svcadm"""


class Instance(messages.Message, event="smf.instance"):
    """A line of svcs or svcs -a; a star means that the service is about to change."""

    state: str
    since: str
    fmri: str


class InstanceLegacy(messages.Message, event="smf.instance_legacy"):
    """svcs, svcadm"""

    since: str
    script: str


class Explained(messages.Message, event="smf.explained"):
    """svcs -x: a service that doesn't run or keeps others from running, its state, the reason, where to read on."""

    fmri: str


class ExplainedState(messages.Message, event="smf.explained_state"):
    """svcs, svcadm"""

    state: str
    since: str


class ExplainedZone(messages.Message, event="smf.explained_zone"):
    """svcs, svcadm"""

    zone: str


class ExplainedPath(messages.Message, event="smf.explained_path"):
    """svcs, svcadm"""

    fmri: str


class ReasonMethod(messages.Message, event="smf.reason_method"):
    """svcs, svcadm"""

    how: str


class ReasonMethodFailed(messages.Message, event="smf.reason_method_failed"):
    """svcs, svcadm"""


class ReasonStarting(messages.Message, event="smf.reason_starting"):
    """svcs, svcadm"""


class ReasonCycle(messages.Message, event="smf.reason_cycle"):
    """svcs, svcadm"""


class ReasonDisabled(messages.Message, event="smf.reason_disabled"):
    """svcs, svcadm"""

    comment: str | None


class ReasonDependency(messages.Message, event="smf.reason_dependency"):
    """svcs, svcadm"""

    dependency: str
    dependency_state: str | None


class ReasonDependencyState(messages.Message, event="smf.reason_dependency_state"):
    """The same where it is too long for one line."""


class ReasonAbsent(messages.Message, event="smf.reason_absent"):
    """svcs, svcadm"""

    dependency_fmri: str


class ReasonInvalidDependency(messages.Message, event="smf.reason_invalid_dependency"):
    """svcs, svcadm"""


class ReasonRestarter(messages.Message, event="smf.reason_restarter"):
    """svcs, svcadm"""

    restarter_state: str


class ReasonRequested(messages.Message, event="smf.reason_requested"):
    """svcs, svcadm"""

    requester: str


class ReasonTooQuickly(messages.Message, event="smf.reason_too_quickly"):
    """svcs, svcadm"""


class ReasonDegraded(messages.Message, event="smf.reason_degraded"):
    """svcs, svcadm"""


class ReasonTransition(messages.Message, event="smf.reason_transition"):
    """svcs, svcadm"""

    state: str


class ReasonInvalidState(messages.Message, event="smf.reason_invalid_state"):
    """svcs, svcadm"""

    state: str


class ReasonUnknown(messages.Message, event="smf.reason_unknown"):
    """svcs, svcadm"""


class ExplainedSee(messages.Message, event="smf.explained_see"):
    """svcs, svcadm"""

    where: str


class ImpactItself(messages.Message, event="smf.impact_itself"):
    """svcs, svcadm"""


class ImpactNone(messages.Message, event="smf.impact_none"):
    """svcs, svcadm"""


class Impact(messages.Message, event="smf.impact"):
    """svcs, svcadm"""

    services: int


class SvcsNoMatch(messages.Message, event="smf.svcs_no_match"):
    """svcs, svcadm"""

    command: str
    option: str


class SvcadmNotMaintenance(messages.Message, event="smf.svcadm_not_maintenance"):
    """svcs, svcadm"""

    fmri: str


class SvcadmMaintenance(messages.Message, event="smf.svcadm_maintenance"):
    """svcs, svcadm"""

    fmri: str


class SvcadmUnsatisfied(messages.Message, event="smf.svcadm_unsatisfied"):
    """svcs, svcadm"""

    fmri: str


class SvcadmReadOnly(messages.Message, event="smf.svcadm_read_only"):
    """svcs, svcadm"""

    fmri: str
    property: str | None


class SvcsNoServer(messages.Message, event="smf.svcs_no_server"):
    """svcs, svcadm"""

    command: str
    error: str


class SvcadmUnbound(messages.Message, event="smf.svcadm_unbound"):
    """svcs, svcadm"""

    command: str
    error: str


class ContractUnsignalled(messages.Message, event="smf.contract_unsignalled"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    fmri: str
    reason: str


class ContractUnadopted(messages.Message, event="smf.contract_unadopted"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    step: str
    wish: str
    reason: str


class ContractUnopened(messages.Message, event="smf.contract_unopened"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    contract: int
    reason: str


class ContractNotAdopted(messages.Message, event="smf.contract_not_adopted"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    contract: int
    reason: str


class EnvironmentBad(messages.Message, event="smf.environment_bad"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    variable: str


class EnvironmentTwice(messages.Message, event="smf.environment_twice"):
    """svc.startd takes over contracts, or can't (contract.c)"""

    variable: str
