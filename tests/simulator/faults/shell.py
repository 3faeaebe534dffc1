"""Faults that somebody looks up at a root prompt: what svcs, zpool, metastat, dladm and xl dmesg answer."""

from __future__ import annotations

from collections.abc import Sequence

from ..boot import Boot
from ..hosts import prompt
from ..machines import DOM0, GRUB, LOADER, PV, SPARC, SUN4V, VIRT
from . import fault, script
from .services import LATE
from .storage import is_ufs, is_zfs

WIDE = (SPARC, SUN4V, GRUB, LOADER, PV, VIRT)


def asked(b: Boot, command: str) -> None:
    """Print what is left of the boot, a login, and COMMAND typed at a root prompt."""
    b.finish()
    if b.r.random() < 0.5:
        b.console.pieces.clear()
    elif b.console.pieces and b.console.pieces[-1].text.endswith("login: "):
        b.say(f"root\nPassword: \n{b.stamp()} {b.m.host} login: ROOT LOGIN /dev/console")
    b.say(f"root@{b.m.host}:~# {command}" if b.m.os not in ("s8", "s9", "s10") else f"# {command}")


def command(
    id: str,
    variant: str,
    source: str,
    typed: str,
    template: str,
    *,
    also: Sequence[str] = (),
    os: Sequence[str] = ("s10", "snv", "s11", "illumos"),
    kinds: Sequence[str] = WIDE,
    fits=lambda m: True,
) -> None:  # type: ignore[no-untyped-def]
    """Register a fault that the answer to command TYPED shows."""

    @fault(id, variant, kinds, source, os=os, fits=fits)
    def run(b: Boot) -> None:
        asked(b, typed)
        script(b, id, template, basis="evident")
        b.also |= set(also)
        b.stopped = False
        b.ends("running", "login")


REASONS = (
    "Start method failed repeatedly, last exited with status 1.",
    "Start method exited with $SMF_EXIT_ERR_FATAL.",
    "Start method exited with $SMF_EXIT_ERR_CONFIG.",
    "Start method failed repeatedly, last died on Killed (9).",
    "Restarting too quickly.",
    "Method failed.",
)


@fault("smf-service-maintenance", "svcs", WIDE, "cmd/svc/svcs/explain.c", os=("s10", "snv", "s11", "illumos"))
def _svcs(b: Boot) -> None:
    asked(b, b.r.choice(("svcs -xv", "svcs -x")))
    for fmri, _path in b.r.sample(LATE, b.r.randint(1, 2)):
        name = fmri.rsplit("/", 1)[1].split(":")[0]
        template = (
            "R|svc:/{fmri} ({name} service)\nR| State: maintenance since Tue Mar  2 10:21:33 2010\n"
            "R|Reason: {reason}\n   See: http://sun.com/msg/SMF-8000-KS\n"
            "   See: /var/svc/log/{log}.log\nImpact: This service is not running.\n"
        )
        script(
            b,
            "smf-service-maintenance",
            template,
            basis="evident",
            fmri=fmri,
            name=name,
            reason=b.r.choice(REASONS),
            log=fmri.replace("/", "-"),
        )
    b.also |= {"smf-method-failed"}
    b.stopped = False
    b.ends("running", "login")


command(
    "smf-dependency-cycle",
    "svcs",
    "cmd/svc/svcs/explain.c",
    "svcs -xv",
    "R|svc:/network/{data}:default (?)\nR| State: maintenance since Tue Mar  2 10:21:33 2010\n"
    "R|Reason: Completes a dependency cycle.\n   See: http://sun.com/msg/SMF-8000-HP\n"
    "Impact: This service is not running.\n",
    also=("smf-service-maintenance",),
)
command(
    "zfs-pool-unavailable",
    "zpool",
    "cmd/zpool/zpool_main.c:status_callback",
    "zpool status -x",
    "R|  pool: {data}\nR| state: UNAVAIL\n"
    "R|status: One or more devices could not be opened.  There are insufficient\n"
    "R|\treplicas for the pool to continue functioning.\n"
    "action: Attach the missing device and online it using 'zpool online'.\n"
    "   see: http://www.sun.com/msg/ZFS-8000-3C\n scrub: none requested\nconfig:\n\n"
    "\tNAME        STATE     READ WRITE CKSUM\n"
    "\t{data}        UNAVAIL      0     0     0  insufficient replicas\n"
    "\t  c4t1d0    UNAVAIL      0     0     0  cannot open\n",
    fits=is_zfs,
    also=("disk-io-error",),
)
command(
    "zfs-pool-unavailable",
    "import",
    "cmd/zpool/zpool_main.c:do_import",
    "zpool import tank",
    "R|cannot import 'tank': one or more devices is currently unavailable\n",
    fits=is_zfs,
    also=("disk-io-error",),
)
command(
    "zfs-pool-suspended",
    "zpool",
    "cmd/zpool/zpool_main.c:status_callback",
    "zpool status",
    "R|  pool: {data}\nR| state: UNAVAIL\n"
    "R|status: One or more devices are faulted in response to IO failures.\n"
    "action: Make sure the affected devices are connected, then run 'zpool clear'.\n"
    "R|   see: http://illumos.org/msg/ZFS-8000-HC\n  scan: none requested\nconfig:\n\n"
    "\tNAME        STATE     READ WRITE CKSUM\n"
    "\t{data}        UNAVAIL      0     0     0  insufficient replicas\n"
    "\t  c2t1d0    FAULTED      6   214     0  too many errors\n\n"
    "errors: 18 data errors, use '-v' for a list\n",
    fits=is_zfs,
    also=("disk-io-error", "zfs-pool-unavailable", "zfs-data-corrupt"),
)
command(
    "zfs-data-corrupt",
    "zpool",
    "cmd/zpool/zpool_main.c:status_callback",
    "zpool status -v",
    "R|  pool: {data}\n state: ONLINE\n"
    "R|status: One or more devices has experienced an error resulting in data\n"
    "R|\tcorruption.  Applications may be affected.\n"
    "action: Restore the file in question if possible.  Otherwise restore the\n"
    "\tentire pool from backup.\nR|   see: http://illumos.org/msg/ZFS-8000-8A\n"
    "  scan: scrub repaired 0 in 0h12m with 2 errors\nconfig:\n\n"
    "\tNAME        STATE     READ WRITE CKSUM\n\t{data}        ONLINE       0     0     4\n"
    "\t  c2t1d0    ONLINE       0     0     8\n\n"
    "R|errors: Permanent errors have been detected in the following files:\n\n"
    "        /{data}/vm/disk0.img\n",
    fits=is_zfs,
    also=("disk-io-error",),
)
command(
    "raid-degraded",
    "zpool",
    "cmd/zpool/zpool_main.c:status_callback",
    "zpool status",
    "R|  pool: {data}\nR| state: DEGRADED\n"
    "R|status: One or more devices could not be opened.  Sufficient replicas exist for\n"
    "R|\tthe pool to continue functioning in a degraded state.\n"
    "action: Attach the missing device and online it using 'zpool online'.\n"
    "   see: http://www.sun.com/msg/ZFS-8000-2Q\n scrub: none requested\nconfig:\n\n"
    "\tNAME          STATE     READ WRITE CKSUM\n\t{data}          DEGRADED     0     0     0\n"
    "\t  mirror      DEGRADED     0     0     0\n\t    c4t1d0    ONLINE       0     0     0\n"
    "\t    c4t2d0    UNAVAIL      0     0     0  cannot open\n\nerrors: No known data errors\n",
    fits=is_zfs,
    also=("disk-io-error", "zfs-pool-unavailable", "fma-fault"),
)
command(
    "raid-degraded",
    "metastat",
    "cmd/lvm/util/metastat.c",
    "metastat d10",
    "d10: Mirror\n    Submirror 0: d11\nR|      State: Needs maintenance\n    Submirror 1: d12\n"
    "      State: Okay\n    Pass: 1\n    Read option: roundrobin (default)\n"
    "    Write option: parallel (default)\n    Size: 20484288 blocks (9.8 GB)\n\nd11: Submirror of d10\n"
    "R|    State: Needs maintenance\nR|    Invoke: metareplace d10 {dev}s0 <new device>\n",
    os=("s8", "s9", "s10"),
    kinds=(SPARC, GRUB),
    fits=is_ufs,
    also=("disk-io-error",),
)
command(
    "link-down",
    "dladm",
    "cmd/dladm/dladm.c:show_link",
    "dladm show-link",
    "LINK        CLASS     MTU    STATE    BRIDGE     OVER\nR|{nic}     phys      1500   down     --         --\n",
    os=("illumos", "s11"),
    kinds=(LOADER, VIRT, SUN4V),
)
command(
    "link-down",
    "dladm-phys",
    "cmd/dladm/dladm.c:show_phys",
    "dladm show-phys",
    "LINK         MEDIA                STATE      SPEED  DUPLEX    DEVICE\n"
    "R|net0         Ethernet             down       0      unknown   {nic}\n",
    os=("illumos", "s11"),
    kinds=(LOADER, VIRT, SUN4V),
)
command(
    "fma-fault",
    "fmadm",
    "cmd/fm/fmadm/common/faulty.c",
    "fmadm faulty",
    "--------------- ------------------------------------  -------------- ---------\n"
    "TIME            EVENT-ID                              MSG-ID         SEVERITY\n"
    "--------------- ------------------------------------  -------------- ---------\n"
    "R|Mar 02 10:21:33 {uuid}  PCIEX-8000-0A  Critical\n\nHost        : {host}\n"
    "Platform    : X8DTU\tChassis_id  :\n\nFault class : fault.io.pciex.device-interr\n"
    "Affects     : dev:////pci@0,0/pci8086,340a@3/pci15d9,400@0\n"
    "                  faulted and taken out of service\n"
    "R|Description : A problem was detected for a PCIEX device.\n",
    also=("device-retired",),
    kinds=(GRUB, LOADER),
)


@fault(
    "xen-options-unknown",
    "xl-dmesg",
    (DOM0,),
    "xen/common/kernel.c:cmdline_parse; tools/xl/xl_info.c",
    fits=lambda m: m.xen_number >= (4, 11),
)
def _xl_dmesg(b: Boot) -> None:
    prompt(b, "xl dmesg")
    script(
        b,
        "xen-options-unknown",
        "(XEN) Xen version {xen} (root@build) (gcc (GCC) 8.5.0) debug=n Tue Mar  2 10:00:00 UTC 2021".replace(
            "(XEN)", 'R|(XEN) parameter "{word}" unknown!\n(XEN)', 1
        ),
        word=b.r.choice(("dom0_memory", "iomu", "com3", "nosmp2")),
    )
    b.xen("Bootloader: GRUB 2.06\nCommand line: placeholder loglvl=all dom0_mem=4096M\nXen image load base address: 0")
    b.also |= {"hypervisor-config-bad"}
    b.ends("running", "unfinished", "login")
