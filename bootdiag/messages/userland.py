"""Events of the dialect userland: User land beside SMF: init, sulogin, login, the scripts before SMF, system
identification and JumpStart, daemons, zones, shells.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class InitExecuting(messages.Message, event="userland.init_executing"):
    """init says what it does on the console; its run level changes (init.c)."""


class InitRunLevel(messages.Message, event="userland.init_run_level"):
    """init"""

    level: str


class InitPrefix(messages.Message, event="userland.init_prefix"):
    """init"""


class InitSingleUser(messages.Message, event="userland.init_single_user"):
    """init"""


class InitEntering(messages.Message, event="userland.init_entering"):
    """init"""


class InitRespawning(messages.Message, event="userland.init_respawning"):
    """A line of /etc/inittab dies as soon as it is started."""


class InitRespawningEntry(messages.Message, event="userland.init_respawning_entry"):
    """init"""

    id: str
    command: str


class InitNoStartd(messages.Message, event="userland.init_no_startd"):
    """init"""


class InitUnexecutable(messages.Message, event="userland.init_unexecutable"):
    """init"""

    command: str
    why: str


class InitNoSpace(messages.Message, event="userland.init_no_space"):
    """init"""

    bytes: int


class InitInittabCorrupt(messages.Message, event="userland.init_inittab_corrupt"):
    """init"""

    file: str


class InitInittabMissing(messages.Message, event="userland.init_inittab_missing"):
    """init"""

    file: str
    errno: int


class InitEnvironment(messages.Message, event="userland.init_environment"):
    """init"""

    file: str


class InitDefaultIgnored(messages.Message, event="userland.init_default_ignored"):
    """init"""


class InitRestartingStartd(messages.Message, event="userland.init_restarting_startd"):
    """init"""


class InitRestarting(messages.Message, event="userland.init_restarting"):
    """init"""


class InitRepository(messages.Message, event="userland.init_repository"):
    """init"""


class InitRepositoryBroken(messages.Message, event="userland.init_repository_broken"):
    """init"""


class InitOutOfMemory(messages.Message, event="userland.init_out_of_memory"):
    """init"""


class InitForkFailed(messages.Message, event="userland.init_fork_failed"):
    """init"""

    error: str


class InitNoFork(messages.Message, event="userland.init_no_fork"):
    """init"""


class InitCommandFailed(messages.Message, event="userland.init_command_failed"):
    """init"""

    errno: int


class InitUtmpx(messages.Message, event="userland.init_utmpx"):
    """init"""

    command: str
    error: str | None


class InitUtmpxOld(messages.Message, event="userland.init_utmpx_old"):
    """init"""

    command: str | None


class InitUtmpxCreate(messages.Message, event="userland.init_utmpx_create"):
    """init"""

    file: str


class InitStateFile(messages.Message, event="userland.init_state_file"):
    """init"""

    reason: str


class InitStateInvalid(messages.Message, event="userland.init_state_invalid"):
    """init"""

    file: str


class InitContracts(messages.Message, event="userland.init_contracts"):
    """init"""


class InitMaintenance(messages.Message, event="userland.init_maintenance"):
    """init"""


class InitSeeReadme(messages.Message, event="userland.init_see_readme"):
    """init"""


class InitExecleFailed(messages.Message, event="userland.init_execle_failed"):
    """init"""

    file: str
    error: str


class InitWarning(messages.Message, event="userland.init_warning"):
    """init"""

    file: str


class InitStartdLine(messages.Message, event="userland.init_startd_line"):
    """init"""


class SuloginPrompt(messages.Message, event="userland.sulogin_prompt"):
    """sulogin waits on the console for a user (2008 and later), or for root's password (Solaris 10)."""

    user: str | None


class SuloginControlD(messages.Message, event="userland.sulogin_control_d"):
    """The prompt of Solaris 2 to 9: two lines."""


class SuloginGivePassword(messages.Message, event="userland.sulogin_give_password"):
    """sulogin"""


class SuloginPassword(messages.Message, event="userland.sulogin_password"):
    """sulogin waits for a user's password."""

    user: str


class SuloginRefused(messages.Message, event="userland.sulogin_refused"):
    """sulogin"""

    user: str


class SuloginGranted(messages.Message, event="userland.sulogin_granted"):
    """sulogin"""

    user: str
    tty: str


class SuloginEntering(messages.Message, event="userland.sulogin_entering"):
    """sulogin"""


class SuloginNoPassword(messages.Message, event="userland.sulogin_no_password"):
    """sulogin"""


class SuloginNoPasswd(messages.Message, event="userland.sulogin_no_passwd"):
    """sulogin"""


class SuloginPasswdEntry(messages.Message, event="userland.sulogin_passwd_entry"):
    """sulogin"""


class LoginPrompt(messages.Message, event="userland.login_prompt"):
    """A login prompt on the console: the system is up."""

    host: str
    login: str | None


class LoginPromptVt(messages.Message, event="userland.login_prompt_vt"):
    """The prompt of a virtual terminal or a serial line, and of login itself."""

    host: str
    terminal: int


class LoginPromptTty(messages.Message, event="userland.login_prompt_tty"):
    """login"""

    host: str
    login: str | None


class LoginRefused(messages.Message, event="userland.login_refused"):
    """login"""


class LoginPassword(messages.Message, event="userland.login_password"):
    """login"""


class LoginLast(messages.Message, event="userland.login_last"):
    """login"""

    when: str


class LoginRoot(messages.Message, event="userland.login_root"):
    """login"""

    tty: str


class LoginNotConsole(messages.Message, event="userland.login_not_console"):
    """login"""


class LoginAudit(messages.Message, event="userland.login_audit"):
    """login"""

    host: str | None
    lookup: str | None
    error: str


class LoginTtyname(messages.Message, event="userland.login_ttyname"):
    """login"""

    error: str


class LoginMail(messages.Message, event="userland.login_mail"):
    """login"""


class LoginTimedOut(messages.Message, event="userland.login_timed_out"):
    """login"""

    seconds: int


class LoginChoosePassword(messages.Message, event="userland.login_choose_password"):
    """login"""


class LoginNewPassword(messages.Message, event="userland.login_new_password"):
    """login"""


class LoginRetypePassword(messages.Message, event="userland.login_retype_password"):
    """login"""


class SuSucceeded(messages.Message, event="userland.su_succeeded"):
    """login"""

    user: str
    by: str
    tty: str


class SuFailed(messages.Message, event="userland.su_failed"):
    """login"""

    user: str
    by: str
    tty: str


class MotdSun(messages.Message, event="userland.motd_sun"):
    """What /etc/motd and the release say after a login."""

    release: str
    build: str


class MotdIllumos(messages.Message, event="userland.motd_illumos"):
    """login"""

    build: str


class MotdOpenindiana(messages.Message, event="userland.motd_openindiana"):
    """login"""

    build: str


class MotdOmnios(messages.Message, event="userland.motd_omnios"):
    """login"""

    omnios: str
    build: str


class IssueNexenta(messages.Message, event="userland.issue_nexenta"):
    """login"""

    build: str


class IssueOpensolaris(messages.Message, event="userland.issue_opensolaris"):
    """login"""

    year: str
    snv: str


class Shell(messages.Message, event="userland.shell"):
    """shells at the prompt: what was typed"""

    user: str
    host: str
    directory: str


class ShellCommand(messages.Message, event="userland.shell_command"):
    """shells at the prompt: what was typed"""

    user: str
    host: str
    directory: str
    command: str


class ShellBash(messages.Message, event="userland.shell_bash"):
    """shells at the prompt: what was typed"""


class ShellBashCommand(messages.Message, event="userland.shell_bash_command"):
    """shells at the prompt: what was typed"""

    command: str


class ShellNotFound(messages.Message, event="userland.shell_not_found"):
    """shells at the prompt: what was typed"""

    shell: str
    command: str


class ShellRoot(messages.Message, event="userland.shell_root"):
    """shells at the prompt: what was typed"""

    command: str


class Hostname(messages.Message, event="userland.hostname"):
    """The name that identity:node, or the script before it, gave to the machine."""

    hostname: str


class InterfacesConfiguring(messages.Message, event="userland.interfaces_configuring"):
    """names and networks"""

    interfaces: str | None


class Netmask(messages.Message, event="userland.netmask"):
    """names and networks"""

    interface: str
    address: str


class Multicast(messages.Message, event="userland.multicast"):
    """names and networks"""

    route: str


class Route(messages.Message, event="userland.route"):
    """names and networks"""

    net: str
    address: str


class RouteHost(messages.Message, event="userland.route_host"):
    """names and networks"""

    net: str
    address: str


class IfconfigFailed(messages.Message, event="userland.ifconfig_failed"):
    """names and networks"""

    step: str
    interface: str
    error: str


class IfconfigDhcp(messages.Message, event="userland.ifconfig_dhcp"):
    """ifconfig INTERFACE dhcp start got no answer in time, or dhcpagent refuses (Solaris 8 to 10, dhcpagent_util.c)."""

    interface: str
    dhcp: str


class RpcServices(messages.Message, event="userland.rpc_services"):
    """names and networks"""

    services: str


class RpcStarting(messages.Message, event="userland.rpc_starting"):
    """names and networks"""

    services: str | None


class InternetServices(messages.Message, event="userland.internet_services"):
    """names and networks"""


class RoutingDaemon(messages.Message, event="userland.routing_daemon"):
    """names and networks"""


class SyslogStarting(messages.Message, event="userland.syslog_starting"):
    """names and networks"""


class PrintServices(messages.Message, event="userland.print_services"):
    """names and networks"""


class VolumeManagement(messages.Message, event="userland.volume_management"):
    """names and networks"""


class SystemComingUp(messages.Message, event="userland.system_coming_up"):
    """names and networks"""


class SystemReady(messages.Message, event="userland.system_ready"):
    """names and networks"""


class SystemComingDown(messages.Message, event="userland.system_coming_down"):
    """names and networks"""


class ServicesStopping(messages.Message, event="userland.services_stopping"):
    """names and networks"""


class KillingProcesses(messages.Message, event="userland.killing_processes"):
    """names and networks"""


class ChangingInitState(messages.Message, event="userland.changing_init_state"):
    """names and networks"""

    level: str


class ShutdownStarted(messages.Message, event="userland.shutdown_started"):
    """names and networks"""

    when: str | None


class ShutdownQuestion(messages.Message, event="userland.shutdown_question"):
    """names and networks"""

    answer: str | None


class ShutdownBroadcast(messages.Message, event="userland.shutdown_broadcast"):
    """names and networks"""

    user: str
    terminal: str
    host: str
    when: str | None


class ShutdownAnnounced(messages.Message, event="userland.shutdown_announced"):
    """names and networks"""

    host: str


class ShutdownIn(messages.Message, event="userland.shutdown_in"):
    """names and networks"""

    host: str
    when: str


class LogOff(messages.Message, event="userland.log_off"):
    """names and networks"""


class KeysCreating(messages.Message, event="userland.keys_creating"):
    """names and networks"""

    key: str


class UadminProblem(messages.Message, event="userland.uadmin_problem"):
    """halt, reboot and init 0, seen by syslog."""

    halt: str


class HaltDenied(messages.Message, event="userland.halt_denied"):
    """names and networks"""

    halt: str


class HaltCompleting(messages.Message, event="userland.halt_completing"):
    """names and networks"""

    halt: str


class RebootRegular(messages.Message, event="userland.reboot_regular"):
    """names and networks"""

    halt: str


class UadminReturned(messages.Message, event="userland.uadmin_returned"):
    """names and networks"""

    halt: str


class UadminFailed(messages.Message, event="userland.uadmin_failed"):
    """names and networks"""

    halt: str
    error: str


class QuiesceUnsupported(messages.Message, event="userland.quiesce_unsupported"):
    """names and networks"""

    halt: str


class QuiesceSee(messages.Message, event="userland.quiesce_see"):
    """names and networks"""


class QuiesceRest(messages.Message, event="userland.quiesce_rest"):
    """names and networks"""


class RpcBootparams(messages.Message, event="userland.rpc_bootparams"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class DhcpConfiguration(messages.Message, event="userland.dhcp_configuration"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class InterfaceAttempting(messages.Message, event="userland.interface_attempting"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    interface: str


class InterfaceSkipped(messages.Message, event="userland.interface_skipped"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    interface: str


class InterfaceConfigured(messages.Message, event="userland.interface_configured"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    interface: str


class InstallEntry(messages.Message, event="userland.install_entry"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    entry: str


class RootEntry(messages.Message, event="userland.root_entry"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    entry: str


class ExitingToShell(messages.Message, event="userland.exiting_to_shell"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class Java(messages.Message, event="userland.java"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class WindowsExtracting(messages.Message, event="userland.windows_extracting"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class WindowsStarting(messages.Message, event="userland.windows_starting"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class InstallerChoice(messages.Message, event="userland.installer_choice"):
    """The menu of Solaris 10's x86 media, and what was chosen."""

    item: int | None
    session: str | None


class InstallerJumpstart(messages.Message, event="userland.installer_jumpstart"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    item: int


class InstallerDrivers(messages.Message, event="userland.installer_drivers"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    item: int


class InstallerSingleUser(messages.Message, event="userland.installer_single_user"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    item: int


class InstallerQuestion(messages.Message, event="userland.installer_question"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class InstallerSelected(messages.Message, event="userland.installer_selected"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    item: int


class InstallerCd(messages.Message, event="userland.installer_cd"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class SerialConsole(messages.Message, event="userland.serial_console"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidBeginning(messages.Message, event="userland.sysid_beginning"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidSearching(messages.Message, event="userland.sysid_searching"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidUsing(messages.Message, event="userland.sysid_using"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    source: str


class SysidSearched(messages.Message, event="userland.sysid_searched"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidDiscovering(messages.Message, event="userland.sysid_discovering"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidCompleting(messages.Message, event="userland.sysid_completing"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidComplete(messages.Message, event="userland.sysid_complete"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SysidCompleted(messages.Message, event="userland.sysid_completed"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class InstallerStarting(messages.Message, event="userland.installer_starting"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartSearching(messages.Message, event="userland.jumpstart_searching"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartNotFound(messages.Message, event="userland.jumpstart_not_found"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartRules(messages.Message, event="userland.jumpstart_rules"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    source: str


class JumpstartChecking(messages.Message, event="userland.jumpstart_checking"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartNoRule(messages.Message, event="userland.jumpstart_no_rule"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartInteractive(messages.Message, event="userland.jumpstart_interactive"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartUsing(messages.Message, event="userland.jumpstart_using"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    file: str


class JumpstartPhase(messages.Message, event="userland.jumpstart_phase"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartScript(messages.Message, event="userland.jumpstart_script"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    script: str


class JumpstartScriptDone(messages.Message, event="userland.jumpstart_script_done"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    script: str


class JumpstartScriptFailed(messages.Message, event="userland.jumpstart_script_failed"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    script: str


class JumpstartProfile(messages.Message, event="userland.jumpstart_profile"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartDefaultLocales(messages.Message, event="userland.jumpstart_default_locales"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartNoBootDisk(messages.Message, event="userland.jumpstart_no_boot_disk"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartDiskProblems(messages.Message, event="userland.jumpstart_disk_problems"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartDiskFailure(messages.Message, event="userland.jumpstart_disk_failure"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartDiskUnusable(messages.Message, event="userland.jumpstart_disk_unusable"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    reason: str | None


class JumpstartAborted(messages.Message, event="userland.jumpstart_aborted"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class JumpstartSuccess(messages.Message, event="userland.jumpstart_success"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class InstallInsert(messages.Message, event="userland.install_insert"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    medium: str


class InstallWrongDisc(messages.Message, event="userland.install_wrong_disc"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    disc: str


class FailsafeSearching(messages.Message, event="userland.failsafe_searching"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeNone(messages.Message, event="userland.failsafe_none"):
    """Failsafe or the installer found no system to repair."""


class FailsafeMultiple(messages.Message, event="userland.failsafe_multiple"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeMultipleRest(messages.Message, event="userland.failsafe_multiple_rest"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeMultipleEnd(messages.Message, event="userland.failsafe_multiple_end"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeFound(messages.Message, event="userland.failsafe_found"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    os: str
    device: str


class FailsafeMount(messages.Message, event="userland.failsafe_mount"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    answer: str | None


class FailsafeMounting(messages.Message, event="userland.failsafe_mounting"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class FailsafeStale(messages.Message, event="userland.failsafe_stale"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class FailsafeCache(messages.Message, event="userland.failsafe_cache"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeKept(messages.Message, event="userland.failsafe_kept"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeUpdate(messages.Message, event="userland.failsafe_update"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    answer: str | None


class FailsafeUpdating(messages.Message, event="userland.failsafe_updating"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class FailsafeUpdated(messages.Message, event="userland.failsafe_updated"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class FailsafeSkipping(messages.Message, event="userland.failsafe_skipping"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    device: str


class FailsafeManually(messages.Message, event="userland.failsafe_manually"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeSide(messages.Message, event="userland.failsafe_side"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class FailsafeCommand(messages.Message, event="userland.failsafe_command"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""

    root: str


class FailsafeShell(messages.Message, event="userland.failsafe_shell"):
    """system identification and JumpStart (sysidtool, install-discovery, pfinstall)"""


class SyslogdDown(messages.Message, event="userland.syslogd_down"):
    """daemons"""

    signal: int


class SyslogdLine(messages.Message, event="userland.syslogd_line"):
    """daemons"""

    command: str


class SyslogdLoghost(messages.Message, event="userland.syslogd_loghost"):
    """daemons"""


class SyslogdConfig(messages.Message, event="userland.syslogd_config"):
    """daemons"""


class CronStarted(messages.Message, event="userland.cron_started"):
    """daemons"""

    cron: int | None


class SendmailUnqualified(messages.Message, event="userland.sendmail_unqualified"):
    """daemons"""

    host: str


class SendmailShortName(messages.Message, event="userland.sendmail_short_name"):
    """daemons"""

    host: str


class SendmailAliases(messages.Message, event="userland.sendmail_aliases"):
    """daemons"""

    file: str
    aliases: int
    longest: int
    bytes: int


class SacStarting(messages.Message, event="userland.sac_starting"):
    """daemons"""


class SshdNoKeys(messages.Message, event="userland.sshd_no_keys"):
    """daemons"""


class SshdKeyMissing(messages.Message, event="userland.sshd_key_missing"):
    """daemons"""

    file: str


class SshdListening(messages.Message, event="userland.sshd_listening"):
    """daemons"""

    address: str
    port: int


class Automountd(messages.Message, event="userland.automountd"):
    """daemons"""

    server: str


class SavecorePanic(messages.Message, event="userland.savecore_panic"):
    """savecore found the last boot's dump: what that boot panicked of."""

    panic: str


class DumpadmSmall(messages.Message, event="userland.dumpadm_small"):
    """daemons"""

    device: str


class DumpadmSizes(messages.Message, event="userland.dumpadm_sizes"):
    """daemons"""

    bytes: int
    device_bytes: int


class DumpadmProblem(messages.Message, event="userland.dumpadm_problem"):
    """daemons"""

    reason: str


class Svm(messages.Message, event="userland.svm"):
    """daemons"""


class DmesgDate(messages.Message, event="userland.dmesg_date"):
    """The time above the output of dmesg, or of date."""

    day: int
    hour: int
    minute: int
    second: int
    timezone: str
    year: int


class DmesgDateShort(messages.Message, event="userland.dmesg_date_short"):
    """what commands print that are often typed at such prompts"""

    day: int
    hour: int
    minute: int


class Uptime(messages.Message, event="userland.uptime"):
    """what commands print that are often typed at such prompts"""

    now: str
    up: str
    load: str


class Interface(messages.Message, event="userland.interface"):
    """what commands print that are often typed at such prompts"""

    interface: str
    flags: str
    mtu: int
    index: int | None


class Inet(messages.Message, event="userland.inet"):
    """what commands print that are often typed at such prompts"""

    address: str
    mask: str
    broadcast: str | None


class Inet6(messages.Message, event="userland.inet6"):
    """what commands print that are often typed at such prompts"""

    address: str


class Ether(messages.Message, event="userland.ether"):
    """what commands print that are often typed at such prompts"""

    address: str


class ZoneConnected(messages.Message, event="userland.zone_connected"):
    """zones"""

    zone: str
    terminal: int | None


class ZoneNotice(messages.Message, event="userland.zone_notice"):
    """zones"""

    state: str


class ZoneNoticeArguments(messages.Message, event="userland.zone_notice_arguments"):
    """zones"""

    arguments: str


class ZoneBootFailed(messages.Message, event="userland.zone_boot_failed"):
    """zones"""

    arguments: str


class ZoneDisconnected(messages.Message, event="userland.zone_disconnected"):
    """zones"""

    zone: str
    terminal: int | None


class ZoneadmFailed(messages.Message, event="userland.zoneadm_failed"):
    """zones"""

    zone: str
    reason: str


class ZonesBooting(messages.Message, event="userland.zones_booting"):
    """zones"""

    zones: str | None


class ZonesHalting(messages.Message, event="userland.zones_halting"):
    """zones"""

    zones: str | None


class InitContract(messages.Message, event="userland.init_contract"):
    """init can't watch svc.startd's contract, and will not see it die (init.c)."""

    contract: int
    error: str


class InitTemplate(messages.Message, event="userland.init_template"):
    """zones"""

    error: str


class InitPoll(messages.Message, event="userland.init_poll"):
    """zones"""

    error: str


class InitQuiescing(messages.Message, event="userland.init_quiescing"):
    """zones"""


class InitPrivileges(messages.Message, event="userland.init_privileges"):
    """zones"""
