"""Faults of SMF and what it starts; each knows who waits for the service (see `..smf`)."""

from __future__ import annotations

from ..boot import Boot
from ..console import END, root
from ..machines import ARM, GRUB, HVM, LOADER, PV, SPARC, SUN4V, VIRT
from ..smf import LOGIN_NEEDS, failed, method, sulogin, transition
from . import fault, script

SMFKINDS = (SPARC, SUN4V, GRUB, LOADER, PV, HVM, VIRT)
SMF = ("s10", "snv", "s11", "illumos")
# Services that hold no login back: fmri, start method.
LATE = (
    ("network/ntp:default", "/lib/svc/method/ntp"),
    ("network/ssh:default", "/lib/svc/method/sshd start"),
    ("network/smtp:sendmail", "/lib/svc/method/smtp-sendmail start"),
    ("network/dns/client:default", "/lib/svc/method/dns-client"),
    ("system/cron:default", "/lib/svc/method/svc-cron"),
    ("network/nfs/client:default", "/lib/svc/method/nfs-client start"),
    ("application/graphical-login/cde-login:default", "/lib/svc/method/dtlogin"),
    ("system/webconsole:console", "/lib/svc/method/svc-webconsole start"),
    ("network/rpc/bind:default", "/lib/svc/method/rpc-bind start"),
    ("system/power:default", "/lib/svc/method/svc-power start"),
    ("network/http:apache2", "/lib/svc/method/http-apache2 start"),
    ("application/database/postgresql:version_82", "/lib/svc/method/postgresql start"),
    ("system/fmd:default", "/usr/lib/fm/fmd/fmd"),
    ("network/iscsi/target:default", "/lib/svc/method/iscsi-target start"),
    ("system/picl:default", "/lib/svc/method/svc-picl start"),
)
# Services that console-login needs: fmri, start method, the step that they belong to.
NEEDED = (
    ("system/device/local:default", "/lib/svc/method/devices-local", "devices-local"),
    ("system/identity:node", "/lib/svc/method/identity-node", "identity"),
    ("network/loopback:default", "/lib/svc/method/net-loopback", "identity"),
    ("system/manifest-import:default", "/lib/svc/method/manifest-import", "manifests"),
    ("system/sysevent:default", "/lib/svc/method/svc-syseventd start", "devices-local"),
    ("milestone/devices:default", "/lib/svc/method/devices-milestone", "fs-minimal"),
    ("system/utmp:default", "/lib/svc/method/svc-utmpd", "services"),
)
FS = (
    ("system/filesystem/root:default", "/lib/svc/method/fs-root", "fs-root"),
    ("system/filesystem/usr:default", "/lib/svc/method/fs-usr", "fs-usr"),
    ("system/filesystem/minimal:default", "/lib/svc/method/fs-minimal", "fs-minimal"),
    ("system/filesystem/local:default", "/lib/svc/method/fs-local", "fs-local"),
)
EITHER = ("smf-service-maintenance", "smf-method-failed")


def drop(b: Boot, fmri: str, step: str) -> None:
    """Print what follows FMRI's failure in STEP: sulogin, or the rest without STEP."""
    if fmri in LOGIN_NEEDS:
        sulogin(b)
    else:
        b.skip(step)
        b.finish()


@fault("smf-method-failed", "late", SMFKINDS, "cmd/svc/startd/method.c:method_run, log.c:log_transition", os=SMF)
def _late(b: Boot) -> None:
    fmri, path = b.r.choice(LATE)
    b.to(b.r.choice(("services", "login")))
    b.also |= set(EITHER)
    status = b.r.choice((1, 95, 96, 2, 127))
    failed(b, fmri, path, status, root("smf-method-failed"))
    b.finish()


@fault("smf-method-failed", "needed", SMFKINDS, "cmd/svc/startd/method.c:method_run, graph.c:sulogin_thread", os=SMF)
def _needed(b: Boot) -> None:
    fmri, path, step = b.r.choice(NEEDED)
    b.to(step)
    b.also |= set(EITHER)
    failed(b, fmri, path, b.r.choice((1, 95, 96)), root("smf-method-failed"))
    drop(b, fmri, step)


@fault("smf-method-failed", "jammed-login", SMFKINDS, "cmd/svc/startd/method.c:method_run after ttymon's prompt", os=SMF)
def _jammed(b: Boot) -> None:
    fmri, path = b.r.choice(LATE)
    b.to("login")
    b.also |= set(EITHER)
    b.say(f"\n{b.m.host} console login: ", END, end="")
    failed(b, fmri, path, b.r.choice((1, 95)), root("smf-method-failed"))
    b.ends("login")


@fault("smf-method-failed", "signal", SMFKINDS, "cmd/svc/startd/method.c:method_run", os=SMF)
def _signal(b: Boot) -> None:
    fmri, path = b.r.choice(LATE)
    b.to(b.r.choice(("services", "login")))
    b.also |= set(EITHER)
    for _ in range(b.r.choice((1, 3))):
        method(b, fmri, path, f"due to signal {b.r.choice(('SEGV', 'ABRT', 'SYS', 'BUS'))}", root("smf-method-failed"))
    transition(b, fmri, "failed repeatedly", root("smf-method-failed"))
    b.finish()


@fault("smf-service-maintenance", "repeatedly", SMFKINDS, "cmd/svc/startd/log.c:log_transition", os=SMF)
def _maintenance(b: Boot) -> None:
    fmri, _path = b.r.choice(LATE)
    b.to(b.r.choice(("services", "login")))
    transition(b, fmri, b.r.choice(("failed repeatedly", "failed", "misconfigured", "failed fatally")), root("smf-service-maintenance"))
    b.also |= set(EITHER)
    b.finish()


@fault("smf-service-maintenance", "needed", SMFKINDS, "cmd/svc/startd/log.c:log_transition, graph.c:sulogin_thread", os=SMF)
def _maintenance_needed(b: Boot) -> None:
    fmri, _path, step = b.r.choice(NEEDED)
    b.to(step)
    transition(b, fmri, b.r.choice(("failed", "failed repeatedly", "misconfigured")), root("smf-service-maintenance"))
    b.also |= set(EITHER)
    drop(b, fmri, step)


@fault("smf-service-maintenance", "misconfiguration", SMFKINDS, "cmd/svc/startd/graph.c:refresh_vertex", os=("snv", "s11", "illumos"))
def _misconfiguration(b: Boot) -> None:
    fmri, _path = b.r.choice(LATE)
    b.to("services")
    b.startd(f"Transitioning svc:/{fmri} to maintenance due to misconfiguration.", root("smf-service-maintenance"))
    b.also |= set(EITHER)
    b.finish()


@fault("smf-method-timeout", "late", SMFKINDS, "cmd/svc/startd/restarter.c:timeout_now, method.c:method_run", os=SMF)
def _timeout(b: Boot) -> None:
    fmri, path = b.r.choice(LATE)
    b.to(b.r.choice(("services", "login")))
    b.also |= set(EITHER)
    for _ in range(b.r.choice((1, 1, 3))):
        b.startd(f"svc:/{fmri}: Method or service exit timed out.  Killing contract {b.r.randint(20, 120)}.", root("smf-method-timeout"))
        method(b, fmri, path, "due to signal KILL", root("smf-method-timeout"))
    if b.r.random() < 0.7:
        transition(b, fmri, b.r.choice(("failed repeatedly", "timed out", "failed")), root("smf-method-timeout"))
    b.finish()


@fault("smf-method-timeout", "needed", SMFKINDS, "cmd/svc/startd/restarter.c:timeout_now", os=SMF)
def _timeout_needed(b: Boot) -> None:
    fmri, path, step = b.r.choice(NEEDED)
    b.to(step)
    b.also |= set(EITHER)
    b.startd(f"svc:/{fmri}: Method or service exit timed out.  Killing contract {b.r.randint(20, 120)}.", root("smf-method-timeout"))
    method(b, fmri, path, "due to signal KILL", root("smf-method-timeout"))
    transition(b, fmri, b.r.choice(("failed", "timed out")), root("smf-method-timeout"))
    drop(b, fmri, step)


@fault("smf-dependency-cycle", "late", SMFKINDS, "cmd/svc/startd/graph.c:handle_cycle", os=SMF)
def _cycle(b: Boot) -> None:
    fmri = b.r.choice(LATE)[0]
    b.to(b.r.choice(("services", "fs-local")))
    other = b.r.choice(LATE)[0]
    b.startd(
        f"Transitioning svc:/{fmri} to maintenance because it completes a dependency cycle (see svcs -xv for "
        f"details):\nsvc:/{fmri}\nsvc:/{other}\nsvc:/milestone/multi-user:default",
        root("smf-dependency-cycle"),
    )
    b.also |= set(EITHER)
    b.finish()


@fault("smf-dependency-cycle", "needed", SMFKINDS, "cmd/svc/startd/graph.c:handle_cycle, sulogin_thread", os=SMF)
def _cycle_needed(b: Boot) -> None:
    fmri, _path, step = b.r.choice(NEEDED)
    b.to(step)
    b.startd(
        f"Transitioning svc:/{fmri} to maintenance because it completes a dependency cycle (see svcs -xv for "
        f"details):\nsvc:/{fmri}\nsvc:/system/filesystem/local:default\nsvc:/milestone/single-user:default",
        root("smf-dependency-cycle"),
    )
    b.also |= set(EITHER)
    drop(b, fmri, step)


INTEGRITY = """

R|svc.configd: smf(5) database integrity check of:

R|    /etc/svc/repository.db

R|  failed. The database might be damaged or a media error might have
R|  prevented it from being verified.  Additional information useful to
  your service provider is in:

    /etc/svc/volatile/db_errors

  The system will not be able to boot until you have restored a working
  database.  svc.startd(1M) will provide a sulogin(1M) prompt for recovery
  purposes.  The command:

    /lib/svc/bin/restore_repository

  can be run to restore a backup version of your repository.  See
  http://sun.com/msg/SMF-8000-MY for more information.

"""


@fault("smf-repository-bad", "integrity", SMFKINDS, "cmd/svc/configd/backend.c:backend_create; startd/fork.c:fork_configd", os=SMF)
def _integrity(b: Boot) -> None:
    b.to("identity")
    script(b, "smf-repository-bad", INTEGRITY)
    b.also.add("no-console-login")
    reason = b.r.choice(
        (
            "svc.configd exited with status 102 (database initialization failure)",
            "svc.configd exited with database corrupt error after initialization of the repository",
        )
    )
    sulogin(b, root("smf-repository-bad"), reason=reason)


@fault("smf-repository-bad", "read-only", SMFKINDS, "cmd/svc/configd/backend.c:backend_init", os=SMF)
def _readonly(b: Boot) -> None:
    b.to("identity")
    b.say(
        b.r.choice(
            (
                "svc.configd: Fatal error: /etc/svc/repository.db: unable to write",
                'svc.configd: Fatal error: Cannot open "/etc/svc/repository.db".  No such file or directory',
                "svc.configd: Fatal error: invalid/corrupt db",
            )
        ),
        root("smf-repository-bad"),
    )
    b.also |= {"no-console-login", "fs-inconsistent"}
    sulogin(
        b,
        root("smf-repository-bad"),
        reason=b.r.choice(
            (
                "svc.configd exited with status 102 (database initialization failure)",
                "svc.configd exited with status 103 (database locked)",
            )
        ),
    )


@fault("smf-repository-bad", "not-running", SMFKINDS, "cmd/init/init.c:lscf_set_runlevel", os=SMF, live=True)
def _notrunning(b: Boot) -> None:
    b.after("services", lambda b: b.say("\nINIT: smf(5) repository server not running.", root("smf-repository-bad")))


def fs(variant: str, source: str, *, local: bool, errors: tuple[str, ...], via_method: bool = True) -> None:
    """Register a failure of a file-system service that prints one of ERRORS first."""

    @fault("filesystem-service-failed", variant, (*SMFKINDS, ARM) if not local else SMFKINDS, source, os=SMF)
    def run(b: Boot) -> None:
        error = b.r.choice(errors)
        fmri, path, step = (
            FS[3]
            if local
            else FS[1]
            if "remount" in error or "/dev/fd" in error
            else FS[0]
            if "vfstab" in error or "could not" in error
            else b.r.choice(FS[:3])
        )
        b.to(step)
        b.also |= set(EITHER)
        if error:
            b.say(
                error.format(
                    fmri="svc:/" + fmri,
                    data=b.r.choice(("/export/home", "/var/tmp", "/opt", "/data")),
                    mount={"fs-root": "/", "fs-usr": "/usr", "fs-minimal": "/var", "fs-local": "/export"}[step],
                    pool=b.m.pool,
                ),
                root("filesystem-service-failed"),
            )
        if via_method:
            failed(b, fmri, path, b.r.choice((95, 95, 1)), root("filesystem-service-failed"))
        else:
            transition(b, fmri, "failed fatally", root("filesystem-service-failed"))
        drop(b, fmri, step)


fs(
    "mount",
    "cmd/svc/shell/fs_include.sh:mountfs",
    local=False,
    errors=(
        "ERROR: {fmri} failed to mount {mount} (see 'svcs -x' for details)",
        "ERROR: {fmri} failed to mount remount  (see 'svcs -x' for details)",
        "ERROR: {fmri} failed to mount /dev/fd (see 'svcs -x' for details)",
    ),
)
fs("silent", "cmd/svc/startd/method.c:method_run", local=False, errors=("",))
fs(
    "vfstab",
    "snv_104 cmd/svc/milestone/fs-root",
    local=False,
    errors=("{fmri}: invalid vfstab entry for /usr", "could not mount /usr from /dev/dsk/c9t9d9s6"),
)
fs(
    "local-mountall",
    "cmd/svc/milestone/fs-local",
    local=True,
    errors=(
        "{fmri}: WARNING: /sbin/mountall -l failed: exit status 1",
        "{fmri}: WARNING: /usr/sbin/zfs mount -a failed: exit status 1",
        "svc:/system/filesystem/local:default: WARNING: /sbin/mountall -l failed: exit status 32",
    ),
)
fs(
    "local-zfs",
    "cmd/zfs/zfs_main.c; cmd/svc/milestone/fs-local",
    local=True,
    errors=(
        "cannot mount '{data}': directory is not empty\n{fmri}: WARNING: /usr/sbin/zfs mount -a failed: exit status 1",
        "cannot mount '{pool}/export': mountpoint or dataset is busy\n{fmri}: WARNING: /usr/sbin/zfs mount -a failed: exit status 1",
    ),
)


@fault("network-config-failed", "physical", SMFKINDS, "cmd/svc/milestone/net-physical", os=SMF)
def _physical(b: Boot) -> None:
    fmri, path = b.r.choice(
        (
            ("network/physical:default", "/lib/svc/method/net-physical"),
            ("network/physical:nwam", "/lib/svc/method/net-nwam"),
            ("network/install:default", "/lib/svc/method/net-install"),
        )
    )
    b.to("network")
    b.also |= {*EITHER, "nic-not-found"}
    failed(b, fmri, path, b.r.choice((96, 95, 1)), root("network-config-failed"))
    b.skip("network")
    b.finish()


@fault(
    "network-config-failed",
    "configure",
    (SPARC, GRUB, SUN4V, PV, HVM, VIRT),
    "cmd/svc/shell/net_include.sh:warn_failed_ifs",
    os=("s10", "snv", "illumos"),
    live=True,
)
def _configure(b: Boot) -> None:
    nic = b.m.nics[0].name
    b.after(
        "network",
        lambda b: b.say(
            b.r.choice(
                (
                    f"Failed to configure IPv4 interface(s): {nic}",
                    f"Failed to configure IPv4 DHCP interface(s): {nic}",
                    f"Failed to configure IPv6 interface(s): {nic}",
                )
            ),
            root("network-config-failed"),
        ),
    )


@fault("network-config-failed", "datalink", SMFKINDS, "cmd/svc/shell/net_include.sh:net_reconfigure", os=("snv", "illumos"), live=True)
def _datalink(b: Boot) -> None:
    b.also |= {"smf-service-maintenance"}
    b.after("network", lambda b: b.say("The network/datalink-management service did not come online.", root("network-config-failed")))


@fault("network-config-failed", "dhcp-timeout", (SPARC,), "Solaris 8 and 9 etc/init.d/network; ifconfig dhcp", os=("s8", "s9"), live=True)
def _dhcp(b: Boot) -> None:
    nic = b.m.nics[0].name
    b.also |= {"netboot-no-reply"}
    b.after("network", lambda b: b.say(f"ifconfig: {nic}: DHCP request timed out", root("network-config-failed")))


@fault("no-console-login", "method", SMFKINDS, "cmd/svc/milestone/console-login; startd/graph.c:sulogin_thread", os=SMF)
def _console_login(b: Boot) -> None:
    b.to("login")
    b.also |= set(EITHER)
    if b.m.os == "illumos" and b.r.random() < 0.5:
        b.say("ERROR: ttymon/device cannot be configured to /dev/vt/1.", root("no-console-login"))
    failed(b, "system/console-login:default", "/lib/svc/method/console-login", b.r.choice((1, 95, 96)), root("no-console-login"))
    sulogin(b, root("no-console-login"))


@fault("no-console-login", "respawning", (SPARC,), "Solaris 8 and 9 cmd/init/init.c:spawn", os=("s8", "s9"))
def _respawning(b: Boot) -> None:
    b.to("login")
    for _ in range(b.r.randint(1, 3)):
        b.say(
            "\nINIT: Command is respawning too rapidly. Check for possible errors.\n"
            "id:  co \"/usr/lib/saf/ttymon -g -h -p '`uname -n` console login: ' -T sun -d /dev/console -l "
            'console -m ldterm,ttcompat"',
            root("no-console-login"),
            END,
        )
    b.ends("hang", "unfinished", "running")


@fault("smf-service-maintenance", "request", SMFKINDS, "cmd/svc/startd/log.c:log_transition", os=SMF)
def _request(b: Boot) -> None:
    fmri, _path = b.r.choice(LATE)
    b.to("login")
    b.startd(f"{fmri} transitioned to maintenance by request (see 'svcs -xv' for details)", root("smf-service-maintenance"), level="error")
    b.also |= set(EITHER)
    b.finish()


@fault("smf-repository-bad", "signalled", SMFKINDS, "cmd/svc/startd/fork.c:fork_configd", os=SMF)
def _signalled(b: Boot) -> None:
    b.to("identity")
    b.also |= {"no-console-login"}
    sulogin(b, root("smf-repository-bad"), reason=f"svc.configd signalled: {b.r.choice(('SEGV', 'ABRT', 'BUS'))}")
