"""Faults of disks, file systems, pools, volumes, and installation media."""

from __future__ import annotations

from ..boot import Boot
from ..console import END, benign, cons, root
from ..machines import ARM, GRUB, HVM, LINUXPV, LOADER, OBP, PV, SPARC, SUN4V, VIRT, XENHOST
from ..panics import linux_panic, panic
from ..smf import failed, sulogin
from . import fault, live, screen, script

BIG = (SPARC, SUN4V, GRUB, LOADER, PV, HVM, VIRT)
ROOTPANIC = "vfs_mountroot: cannot mount root"


def no_root(b: Boot, *marks: object, fstype: str | None = None) -> None:
    """Print rootconf's complaint and the panic that follows, marked as consequences, or as MARKS say."""
    use = marks or (cons("root-mount-failed"),)
    b.also.add("kernel-panic")
    b.say(f"Cannot mount root on {b.m.rootdev} fstype {fstype or b.m.rootfs}", *use)  # type: ignore[arg-type]
    panic(b, ROOTPANIC, *use, frames=("genunix:vfs_mountroot",), early=True)  # type: ignore[arg-type]


def is_zfs(m: object) -> bool:
    """Tell whether root lies on ZFS."""
    return m.rootfs == "zfs"  # type: ignore[attr-defined, no-any-return]


def is_ufs(m: object) -> bool:
    """Tell whether root lies on UFS."""
    return m.rootfs == "ufs"  # type: ignore[attr-defined, no-any-return]


@fault(
    "root-mount-failed", "ufs", (SPARC, SUN4V, GRUB, HVM), "common/os/swapgeneric.c:rootconf, common/fs/vfs.c:vfs_mountroot", fits=is_ufs
)
def _ufs(b: Boot) -> None:
    b.to("root")
    b.also |= {"driver-missing", "fs-inconsistent", "disk-io-error"}
    if b.r.random() < 0.4:
        b.note(f"mount: not a UFS magic number (0x{b.r.choice(('0', 'deadbeef', 'cafe'))})", cons("fs-inconsistent"))
    no_root(b, root("root-mount-failed"))


@fault("root-mount-failed", "bootfs-name", (GRUB, SUN4V, PV, VIRT, LOADER), "common/fs/zfs/zfs_vfsops.c:zfs_mountroot", fits=is_zfs)
def _bootfs(b: Boot) -> None:
    b.to("root")
    b.also |= {"zfs-pool-unavailable", "loader-config-bad"}
    b.note("spa_get_bootfs: can not get bootfs name" if b.r.random() < 0.5 else "zfs_parse_bootfs: error 22", root("root-mount-failed"))
    no_root(b, root("root-mount-failed"), fstype="zfs")


@fault("root-mount-failed", "zfs-domount", (GRUB, SUN4V, PV, VIRT, LOADER), "common/fs/zfs/zfs_vfsops.c:zfs_mountroot", fits=is_zfs)
def _domount(b: Boot) -> None:
    b.to("root")
    b.also |= {"zfs-pool-unavailable", "zfs-data-corrupt", "disk-io-error"}
    b.note(f"zfs_domount: error {b.r.choice((2, 5, 22))}", root("root-mount-failed"))
    b.say(
        "Cannot mount root on rootfs fstype zfs"
        if b.r.random() < 0.3
        else f"Cannot mount root on {b.m.pool}/{b.r.randint(20, 90)} fstype zfs",
        root("root-mount-failed"),
    )
    b.also.add("kernel-panic")
    panic(b, ROOTPANIC, root("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault("root-mount-failed", "no-vnode", (SPARC, GRUB, PV), "common/fs/vfs.c:vfs_mountroot")
def _novnode(b: Boot) -> None:
    b.to("root")
    b.also.add("kernel-panic")
    panic(b, "vfs_mountroot: no root vnode", root("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault("root-mount-failed", "fstype", (SPARC, GRUB, PV), "common/os/swapgeneric.c:rootconf")
def _fstype(b: Boot) -> None:
    b.to("root")
    b.also |= {"module-load-failed", "driver-missing"}
    b.say(f"Cannot find {b.m.rootfs} filesystem", root("root-mount-failed"))
    no_root(b, root("root-mount-failed"))


@fault("root-mount-failed", "linux", (LINUXPV, XENHOST), "linux init/do_mounts.c:mount_block_root")
def _linux(b: Boot) -> None:
    b.to("linux-root")
    b.also |= {"driver-missing", "kernel-panic", "boot-device-not-found", "boot-archive-corrupt"}
    name = b.r.choice(("xvda1", "sda1", "mapper/vg0-root"))
    style = b.r.random()
    if style < 0.6:
        b.linux(
            f'VFS: Cannot open root device "{name}" or unknown-block(0,0): error -6\n'
            'Please append a correct "root=" boot option; here are the available partitions:',
            root("root-mount-failed"),
        )
        b.linux("ca00        8388608 xvda \n driver: vbd" if b.r.random() < 0.5 else "0800        8388608 sda \n driver: sd")
    else:
        b.linux("List of all partitions:\nca00        8388608 xvda \n driver: vbd")
        b.linux("No filesystem could mount root, tried:  ext3 ext2 ext4 vfat", root("root-mount-failed"))
    linux_panic(
        b,
        "VFS: Unable to mount root fs on unknown-block(" + b.r.choice(("0,0", "202,1", "8,1")) + ")",
        root("root-mount-failed"),
        trace=("dump_stack+0x66/0x81", "panic+0xe7/0x24a", "mount_block_root+0x1d3/0x1e6", "prepare_namespace+0x136/0x165"),
    )


@fault("root-mount-failed", "linux-dracut", (LINUXPV,), "dracut modules.d/95rootfs-block, 99base; initramfs-tools scripts/local")
def _initramfs_wait(b: Boot) -> None:
    b.to("linux-root")
    b.also |= {"driver-missing", "boot-device-not-found", "no-console-login"}
    if b.r.random() < 0.5:
        script(
            b,
            "root-mount-failed",
            "Begin: Loading essential drivers ... done.\nBegin: Running /scripts/init-premount ... done.\n"
            "Begin: Mounting root file system ... Begin: Running /scripts/local-top ... done.\n"
            "Begin: Waiting for root file system ... done.\n"
            "Gave up waiting for root device.  Common problems:\n - Boot args (cat /proc/cmdline)\n"
            "   - Check rootdelay= (did the system wait long enough?)\n"
            " - Missing modules (cat /proc/modules; ls /dev)\n"
            "R|ALERT!  /dev/disk/by-uuid/{uuid} does not exist.  Dropping to a shell!\n\n\n"
            "BusyBox v1.30.1 (Debian 1:1.30.1-4) built-in shell (ash)\n"
            "Enter 'help' for a list of built-in commands.\n\nE|(initramfs) \\",
        )
    else:
        script(
            b,
            "root-mount-failed",
            "[  OK  ] Reached target Basic System.\n"
            "R|dracut-initqueue[312]: Warning: dracut-initqueue timeout - starting timeout scripts\n"
            "R|dracut-initqueue[312]: Warning: Could not boot.\n"
            "R|Warning: /dev/disk/by-uuid/{uuid} does not exist\n\n"
            'Generating "/run/initramfs/rdsosreport.txt"\n\n'
            "Entering emergency mode. Exit the shell to continue.\n\nE|dracut:/# \\",
        )
    b.ends("maintenance")


# installation media
@fault(
    "cdrom-not-found",
    "nexenta",
    (PV, HVM),
    "nexenta-builder fs_root_code_clofi.sh; cmd/svc/milestone/fs-usr",
    os=("illumos",),
    mode="installer",
    fits=lambda m: m.distribution == "Nexenta",
)
def _nexenta(b: Boot) -> None:
    b.to("fs-usr")
    b.say("CD-ROM: ", root("cdrom-not-found"), end="")
    b.say("discovery failed", root("cdrom-not-found"))
    b.say(
        b.r.choice(
            (
                "ERROR: svc:/system/filesystem/usr:default failed to mount /dev/fd (see 'svcs -x' for details)",
                "ERROR: svc:/system/filesystem/usr:default failed to mount /usr (see 'svcs -x' for details)",
            )
        ),
        cons("filesystem-service-failed"),
    )
    failed(b, "system/filesystem/usr:default", "/lib/svc/method/fs-usr", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "install-media-not-found"}
    sulogin(b)


@fault(
    "cdrom-not-found",
    "nexenta-root",
    (PV, GRUB, HVM),
    "nexenta-builder fs_root_code_clofi.sh",
    mode="installer",
    os=("illumos",),
    fits=lambda m: m.distribution == "Nexenta",
)
def _nexenta_root(b: Boot) -> None:
    b.to("fs-usr")
    b.say("CD-ROM: discovery failed", root("cdrom-not-found"))
    failed(b, "system/filesystem/root:default", "/lib/svc/method/fs-root", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "install-media-not-found"}
    sulogin(b)


@fault(
    "install-media-not-found",
    "slim",
    (GRUB, PV, VIRT, HVM),
    "slim_source cmd/slim-install/svc/media-fs-root",
    mode="installer",
    os=("snv", "illumos"),
    fits=lambda m: m.distribution in ("OpenSolaris", "OpenIndiana"),
)
def _slim(b: Boot) -> None:
    b.to("devices-local")
    script(
        b,
        "install-media-not-found",
        "Remounting root read/write\nProbing for device nodes ...\nPreparing live image for use\n"
        "R|** FATAL **: Unable to access media" + b.r.choice(("", "\nR|lofiadm of /usr FAILED!")),
    )
    failed(b, "system/filesystem/root:media", "/lib/svc/method/media-fs-root", b.r.choice((95, 95, 1)), cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "cdrom-not-found"}
    sulogin(b)


@fault(
    "install-media-not-found",
    "lofiadm",
    (GRUB, VIRT, PV),
    "slim_source cmd/slim-install/svc/media-fs-root",
    mode="installer",
    os=("snv", "illumos"),
    fits=lambda m: m.distribution in ("OpenSolaris", "OpenIndiana"),
)
def _lofiadm(b: Boot) -> None:
    b.to("devices-local")
    script(
        b,
        "install-media-not-found",
        "Remounting root read/write\nProbing for device nodes ...\nPreparing live image for use\nR|lofiadm of /usr FAILED!",
    )
    failed(b, "system/filesystem/root:media", "/lib/svc/method/media-fs-root", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "cdrom-not-found"}
    sulogin(b)


# disk errors
SCSI = """
R|WARNING: {path2} ({disk2}):
R|\tError for Command: {cmd:<24}Error Level: {level}
\tRequested Block: {lba:<26}Error Block: {lba}
\tVendor: SEAGATE                            Serial Number: {h8}
R|\tSense Key: {key}
\tASC: 0x{asc}, ASCQ: 0x{ascq}, FRU: 0x0
"""


@fault(
    "disk-io-error",
    "sense",
    (SPARC, SUN4V, GRUB, LOADER),
    "common/io/scsi/impl/scsi_subr.c:scsi_generic_errmsg",
    live=True,
    fits=lambda m: m.disks[0].name.startswith("sd"),
)
def _sense(b: Boot) -> None:
    step = b.r.choice(("devices", "fs-local", "fs-usr", "services"))

    def speak(b: Boot) -> None:
        key, asc, ascq = b.r.choice(
            (
                ("Media Error", "11 (unrecovered read error)", "0"),
                ("Hardware Error", "44 (internal target failure)", "0"),
                ("Aborted Command", "47 (scsi parity error)", "0"),
                ("Media Error", "3 (peripheral device write fault)", "2"),
            )
        )
        for level in ("Retryable", "Fatal")[b.r.randint(0, 1) :]:
            script(b, "disk-io-error", SCSI, cmd=b.r.choice(("read(10)", "write(10)", "read")), level=level, key=key, asc=asc, ascq=ascq)

    b.after(step, speak)


live(
    "disk-io-error",
    "transport",
    "common/io/scsi/targets/sd.c:sd_print_retry_msg",
    "R|WARNING: {path2} ({disk2}):\nR|\tSCSI transport failed: reason 'timeout': retrying command\n"
    "R|WARNING: {path2} ({disk2}):\nR|\tSCSI transport failed: reason 'timeout': giving up",
    kinds=(SPARC, GRUB, LOADER, SUN4V),
    at=("devices", "fs-local", "fs-usr"),
    fits=lambda m: m.disks[0].name.startswith("sd"),
)
live(
    "disk-io-error",
    "selection",
    "common/io/scsi/targets/sd.c:sd_print_cmd_incomplete_msg",
    "R|WARNING: {path2} ({disk2}):\nR|\tdisk not responding to selection\nR|WARNING: {path2} ({disk2}):\nR|\tdrive offline",
    kinds=(SPARC, GRUB, LOADER, SUN4V),
    at=("devices", "fs-local", "fs-usr"),
    fits=lambda m: m.disks[0].name.startswith("sd"),
)
live(
    "disk-io-error",
    "gone",
    "common/io/scsi/targets/sd.c:sdintr",
    "R|WARNING: {path2} ({disk2}):\nR|\tCommand failed to complete...Device is gone",
    kinds=(SPARC, GRUB, LOADER, SUN4V),
    at=("fs-local", "services"),
    fits=lambda m: m.disks[0].name.startswith("sd"),
)
live(
    "disk-io-error",
    "ghd",
    "intel/io/dktp/hba/ghd/ghd_timer.c:ghd_timer_newstate, dadk.c",
    "R|WARNING: /pci@0,0/pci-ide@1f,1/ide@0 (ata0):\nR|\ttimeout: abort request, target=0 lun=0\n"
    "R|WARNING: /pci@0,0/pci-ide@1f,1/ide@0 (ata0):\nR|\ttimeout: reset target, target=0 lun=0\n"
    "R|WARNING: {path} ({disk}):\nR|\tError for command 'read sector'\tError Level: Fatal",
    kinds=(GRUB,),
    at=("devices", "fs-local"),
    fits=lambda m: m.disks[0].name.startswith("cmdk"),
)
live(
    "disk-io-error",
    "dad",
    "sun/io/dada/targets/dad.c",
    "R|WARNING: {path} ({disk}):\nR|\tUncorrectable data Error: Block {lba:x}",
    kinds=(SPARC,),
    at=("fs-usr", "fs-local"),
    fits=lambda m: m.disks[0].name.startswith("dad"),
)
live(
    "disk-io-error",
    "ahci",
    "common/io/sata/adapters/ahci/ahci.c",
    "R|WARNING: ahci0: watchdog port {n} satapkt 0xffffff01{h8} timed out\n"
    "R|WARNING: ahci0: ahci port {n} has task file error\n"
    "R|WARNING: ahci0: ahci port {n} is trying to do error recovery\n"
    "R|WARNING: ahci0: ahci_port_reset: port {n} failed",
    kinds=(GRUB, LOADER),
    at=("devices", "fs-local"),
    fits=lambda m: "ahci" in m.disks[0].attach,
)
live(
    "disk-io-error",
    "linux",
    "linux block/blk-core.c:print_req_error",
    "R|ata1.00: exception Emask 0x0 SAct 0x0 SErr 0x0 action 0x0\n"
    "R|ata1.00: failed command: READ DMA EXT\n"
    "R|blk_update_request: I/O error, dev sda, sector {lba} op 0x0:(READ) flags 0x80700 phys_seg 1 prio "
    "class 0\nR|Buffer I/O error on dev sda, logical block {nnn}, async page read",
    kinds=(XENHOST,),
    at=("linux-disks",),
    via="linux",
)
live(
    "disk-io-error",
    "linux-xvd",
    "linux block/blk-core.c:print_req_error",
    "R|blk_update_request: I/O error, dev xvda, sector {lba}\nR|Buffer I/O error on dev xvda1, logical block {nnn}, lost async page write",
    kinds=(LINUXPV,),
    at=("linux-root",),
    via="linux",
)
live(
    "disk-io-error",
    "mptsas",
    "common/io/scsi/adapters/mpt_sas/mptsas.c:mptsas_check_task_mgt",
    "R|WARNING: /pci@0,0/pci8086,3410@9/pci1000,3020@0 (mpt_sas0):\n"
    "R|\tDisconnected command timeout for target {n} w5000c5001a2b3c01, enclosure 2\n"
    "R|WARNING: /pci@0,0/pci8086,3410@9/pci1000,3020@0 (mpt_sas0):\n"
    "R|\tmptsas_check_task_mgt: Task 0x{n} failed. IOCStatus=0x4a IOCLogInfo=0x0 target={n}",
    kinds=(GRUB, LOADER),
    at=("devices", "fs-local"),
    fits=lambda m: "scsi_vhci" in m.disks[0].attach,
)


# pools
@fault(
    "zfs-pool-unavailable",
    "label",
    (GRUB, LOADER, PV, VIRT, ARM, SUN4V),
    "common/fs/zfs/spa.c:spa_import_rootpool; zfs_vfsops.c:zfs_mountroot",
    fits=is_zfs,
)
def _label(b: Boot) -> None:
    b.to("root")
    b.also |= {"driver-missing", "disk-io-error"}
    b.note(
        f"Cannot read the pool label from '{b.m.rootdev}'" if b.r.random() < 0.6 else f"Can not parse the config for pool '{b.m.pool}'",
        root("zfs-pool-unavailable", "evident"),
    )
    b.note(f"spa_import_rootpool: error {b.r.choice((2, 5, 6, 19, 22))}", root("zfs-pool-unavailable", "evident"))
    no_root(b, fstype="zfs")


@fault("zfs-pool-unavailable", "guid", (GRUB, LOADER, VIRT, SUN4V), "common/fs/zfs/spa.c:spa_import_rootpool", fits=is_zfs)
def _guid(b: Boot) -> None:
    b.to("root")
    b.also |= {"driver-missing", "disk-io-error"}
    b.note(f"Can not find the boot vdev for guid {b.r.randrange(1 << 63)}", root("zfs-pool-unavailable"))
    b.note("spa_import_rootpool: error 22", root("zfs-pool-unavailable"))
    no_root(b, fstype="zfs")


@fault(
    "zfs-pool-unavailable", "detached", (GRUB, SUN4V, PV), "snv_104 common/fs/zfs/spa.c:spa_import_rootpool", os=("snv", "s10"), fits=is_zfs
)
def _detached(b: Boot) -> None:
    b.to("root")
    stars = "*" * 51
    b.also |= {"boot-device-not-found", "boot-media-not-bootable", "disk-io-error"}
    b.note(
        f"\n  {stars}  \n  *  This device is not bootable!                   *  \n"
        "  *  It is either offlined or detached or faulted.  *  \n"
        f"  *  Please try to boot from a different device.    *  \n  {stars}  ",
        root("zfs-pool-unavailable"),
    )
    b.note("spa_import_rootpool: error 22", root("zfs-pool-unavailable"))
    no_root(b, fstype="zfs")


live(
    "zfs-pool-unavailable",
    "other-system",
    "common/fs/zfs/spa.c:spa_verify_host",
    "R|WARNING: pool '{data}' could not be loaded as it was last accessed by another system (host: "
    "{host}-old hostid: 0x{h8}). See: http://illumos.org/msg/ZFS-8000-EY",
    kinds=(GRUB, LOADER, SPARC, VIRT),
    at=("devices-local", "fs-local"),
    os=("snv", "illumos", "s10"),
    fits=is_zfs,
)
FMD = """

R|SUNW-MSG-ID: {code}, TYPE: {type}, VER: 1, SEVERITY: {severity}
EVENT-TIME: Tue Mar  2 10:21:33 UTC 2010
PLATFORM: {platform}, CSN: {h8}, HOSTNAME: {host}
SOURCE: {engine}, REV: 1.{n}
EVENT-ID: {uuid}
R|DESC: {desc}
AUTO-RESPONSE: {response}
IMPACT: {impact}
REC-ACTION: {action}
"""


def fmd(
    id: str,
    variant: str,
    code: str,
    severity: str,
    engine: str,
    desc: str,
    response: str,
    impact: str,
    action: str,
    *,
    type: str = "Fault",
    kinds: tuple[str, ...] = (GRUB, LOADER, SPARC, SUN4V, VIRT),
    also: tuple[str, ...] = (),
    zfs: bool = False,
) -> None:
    """Register a diagnosis that fmd's syslog-msgs prints (`cmd/fm/modules/common/syslog-msgs`, `cmd/fm/dicts/*.po`)."""

    @fault(
        id,
        variant,
        kinds,
        f"cmd/fm/dicts: {code}; cmd/fm/modules/common/syslog-msgs",
        os=("s10", "s11", "snv", "illumos"),
        live=True,
        fits=is_zfs if zfs else (lambda m: True),
    )
    def run(b: Boot) -> None:
        def speak(b: Boot) -> None:
            script(
                b,
                id,
                FMD,
                code=code,
                type=type,
                severity=severity,
                platform=b.m.model.split(" (")[0].replace(" ", "-"),
                engine=engine,
                desc=desc,
                response=response,
                impact=impact,
                action=action,
            )
            b.also |= set(also)

        b.after("services", speak)


fmd(
    "zfs-pool-unavailable",
    "fmd-cs",
    "ZFS-8000-CS",
    "Major",
    "zfs-diagnosis",
    "A ZFS pool failed to open.  Refer to http://sun.com/msg/ZFS-8000-CS for more information.",
    "No automated response will occur.",
    "The pool data is unavailable",
    "Run 'zpool status -x' and either attach the missing device or restore from backup.",
    also=("fma-fault",),
    zfs=True,
)
live(
    "zfs-pool-suspended",
    "zio",
    "common/fs/zfs/zio.c:zio_suspend",
    "R|WARNING: Pool '{data}' has encountered an uncorrectable I/O failure and has been suspended; "
    "`zpool clear` will be required before the pool can be written to.",
    kinds=(LOADER, VIRT, GRUB),
    at=("fs-local", "services"),
    os=("illumos", "snv"),
    also=("disk-io-error",),
    fits=is_zfs,
)
live(
    "zfs-pool-suspended",
    "mmp",
    "common/fs/zfs/mmp.c:mmp_thread",
    "R|WARNING: MMP writes to pool '{data}' have not succeeded in over {nnn}0 ms; suspending pool. "
    "Hrtime {lba}{lba}\nR|WARNING: Pool '{data}' has encountered an uncorrectable I/O failure and has "
    "been suspended; `zpool clear` will be required before the pool can be written to.",
    kinds=(LOADER, VIRT),
    at=("fs-local", "services"),
    also=("disk-io-error", "zfs-io-hung"),
    fits=is_zfs,
)
fmd(
    "zfs-pool-suspended",
    "fmd-hc",
    "ZFS-8000-HC",
    "Major",
    "zfs-diagnosis",
    "The ZFS pool has experienced currently unrecoverable I/O failures.  Refer to http://illumos.org/msg/ZFS-8000-HC for more information.",
    "No automated response will be taken.",
    "Read and write I/Os cannot be serviced.",
    "Make sure the affected devices are connected, then run 'zpool clear'.",
    type="Error",
    also=("fma-fault", "disk-io-error"),
    zfs=True,
)


@fault("zfs-pool-suspended", "panic", (LOADER, GRUB, VIRT), "common/fs/zfs/zio.c:zio_suspend (failmode=panic)", fits=is_zfs)
def _failmode(b: Boot) -> None:
    b.to(b.r.choice(("services", "fs-local")))
    b.also |= {"kernel-panic", "disk-io-error"}
    panic(
        b,
        f"Pool '{b.m.pool}' has encountered an uncorrectable I/O failure and the failure mode property for this pool is set to panic.",
        root("zfs-pool-suspended"),
        frames=("zfs:zio_suspend", "zfs:zio_done", "zfs:zio_execute", "genunix:taskq_thread"),
        dump=True,
    )


@fault("zfs-io-hung", "deadman", (LOADER, GRUB, VIRT, SUN4V, PV), "common/fs/zfs/vdev.c:vdev_deadman", os=("illumos", "s11"), fits=is_zfs)
def _deadman(b: Boot) -> None:
    b.to(b.r.choice(("services", "fs-local", "identity")))
    b.also |= {"kernel-panic", "disk-io-error"}
    panic(
        b,
        f"I/O to pool '{b.m.pool}' appears to be hung.",
        root("zfs-io-hung"),
        frames=("zfs:vdev_deadman", "zfs:vdev_deadman", "zfs:spa_deadman", "genunix:cyclic_softint", "unix:cbe_softclock"),
        dump=True,
    )


@fault(
    "zfs-data-corrupt",
    "range-tree",
    (LOADER, GRUB, VIRT),
    "common/fs/zfs/range_tree.c:range_tree_remove_impl",
    os=("illumos",),
    fits=is_zfs,
)
def _range_tree(b: Boot) -> None:
    b.to(b.r.choice(("fs-local", "services", "root")))
    b.also |= {"kernel-panic"}
    panic(
        b,
        f"zfs: {b.r.choice(('removing nonexistent', 'freeing free', 'allocating allocated'))} segment from "
        f"range tree (offset={b.r.randrange(1 << 36)} size={b.r.choice((512, 4096, 131072))})".replace(
            "freeing free segment from range tree", "freeing free segment"
        ).replace("allocating allocated segment from range tree", "allocating allocated segment"),
        root("zfs-data-corrupt"),
        frames=("genunix:vcmn_err", "zfs:zfs_panic_recover", "zfs:range_tree_remove_impl", "zfs:space_map_load", "zfs:metaslab_load"),
        dump=True,
    )


@fault("zfs-data-corrupt", "checksum-panic", (GRUB, SPARC, SUN4V), "Solaris 10 common/fs/zfs/zio.c", os=("s10", "snv"), fits=is_zfs)
def _bad_checksum(b: Boot) -> None:
    b.to("fs-local")
    b.also |= {"kernel-panic", "disk-io-error"}
    panic(
        b,
        f"ZFS: I/O failure (read on <unknown> off 0: zio ffffff01{b.hex(8)} [L0 DMU dnode] 4000L/{b.hex(3)}P "
        f"DVA[0]=<0:{b.hex(9)}:{b.hex(3)}> fletcher4 lzjb LE contiguous birth={b.r.randint(100, 90000)} "
        f"fill=32 cksum={b.hex(10)}:{b.hex(12)}): error 50",
        root("zfs-data-corrupt"),
        frames=("zfs:zio_done", "zfs:zio_next_stage", "genunix:taskq_thread"),
        dump=True,
    )


live(
    "zfs-data-corrupt",
    "zil-replay",
    "common/fs/zfs/zil.c:zil_replay_error",
    "R|WARNING: ZFS replay transaction error 30, dataset {pool}/export/home, seq 0x{h4}, txtype {n} ",
    kinds=(LOADER, VIRT, GRUB),
    at=("fs-local", "fs-usr"),
    os=("illumos", "snv"),
    fits=is_zfs,
)
fmd(
    "zfs-data-corrupt",
    "fmd-8a",
    "ZFS-8000-8A",
    "Critical",
    "zfs-diagnosis",
    "A file or directory could not be read due to corrupt data.  Refer to http://illumos.org/msg/ZFS-8000-8A for more information.",
    "No automated response will be taken.",
    "The file or directory is unavailable.",
    "Run 'zpool status -x' and restore the file from backup.",
    type="Error",
    also=("fma-fault",),
    zfs=True,
)

# UFS and friends
UFSCK = "R|/dev/rdsk/{dev}s{slice}: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.\n"


@fault("fs-inconsistent", "s8", (SPARC,), "cmd/fs.d/ufs/fsck; Solaris 8 and 9 etc/rcS.d/S30rootusr.sh, S50devfsadm", os=("s8", "s9"))
def _fsck8(b: Boot) -> None:
    b.to("fs-usr")
    script(
        b,
        "fs-inconsistent",
        "The / file system (/dev/rdsk/{dev}s0) is being checked.\n"
        "/dev/rdsk/{dev}s0: UNREF FILE  I={nnn}  OWNER=root MODE=100600\n"
        "/dev/rdsk/{dev}s0: SIZE=0 MTIME=Mar 12 11:20 2003\n" + UFSCK + "\nR|WARNING - Unable to repair the / filesystem. Run fsck\n"
        "R|manually (fsck -F ufs /dev/rdsk/{dev}s0).  Exit the shell when\n"
        "done to continue the boot process.\n\n"
        "\nType control-d to proceed with normal startup,\n"
        "E|(or give root password for system maintenance): \\",
        slice=0,
    )
    b.also |= {"no-console-login", "filesystem-service-failed"}
    b.ends("maintenance")


@fault(
    "fs-inconsistent",
    "smf",
    (SPARC, SUN4V, GRUB, HVM),
    "cmd/svc/shell/fs_include.sh:checkmessage; cmd/fs.d/ufs/fsck",
    os=("s10", "snv"),
    fits=is_ufs,
)
def _fsck10(b: Boot) -> None:
    service, method, mount, part = b.r.choice(
        (
            ("system/filesystem/usr:default", "fs-usr", "/", 0),
            ("system/filesystem/minimal:default", "fs-minimal", "/var", 5),
            ("system/filesystem/usr:default", "fs-usr", "/usr", 6),
        )
    )
    b.to("fs-usr" if "usr" in service else "fs-minimal")
    script(
        b,
        "fs-inconsistent",
        "R|/dev/rdsk/{dev}s{slice}: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.\n\n"
        "R|WARNING - Unable to repair the {mount} filesystem. Run fsck\n"
        "R|manually (fsck -F ufs /dev/rdsk/{dev}s{slice}).\n",
        slice=part,
        mount=mount,
    )
    failed(b, service, f"/lib/svc/method/{method}", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance"}
    sulogin(b)


@fault(
    "fs-inconsistent",
    "smf-local",
    (SPARC, SUN4V, GRUB),
    "cmd/fs.d/fsck.c:print_badlist; cmd/svc/milestone/fs-local",
    os=("s10", "snv"),
    fits=is_ufs,
)
def _fsck_local(b: Boot) -> None:
    b.to("fs-local")
    script(
        b,
        "fs-inconsistent",
        "R|/dev/rdsk/{dev}s7: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.\n\n"
        "R|THE FOLLOWING FILE SYSTEM(S) HAD AN UNEXPECTED INCONSISTENCY: /dev/rdsk/{dev}s7 (/export/home)\n"
        "WARNING - fsck failed on one or more file systems",
    )
    b.say("svc:/system/filesystem/local:default: WARNING: /sbin/mountall -l failed: exit status 1", cons("filesystem-service-failed"))
    failed(b, "system/filesystem/local:default", "/lib/svc/method/fs-local", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance"}
    b.done += 1
    b.finish()


live(
    "fs-inconsistent",
    "free-inode",
    "common/fs/ufs/ufs_inode.c:ufs_iget_internal",
    "R|NOTICE: /export/home: unexpected free inode {nnn}{n}, run fsck(1M) -o f",
    kinds=(SPARC, GRUB, SUN4V),
    at=("fs-local", "services"),
    os=("s9", "s10", "s8", "snv"),
    fits=is_ufs,
)
live(
    "fs-inconsistent",
    "ufs-log",
    "common/fs/ufs/ufs_vfsops.c:mountfs",
    "R|WARNING: Error accessing ufs log for /var; Please run fsck(1M)",
    kinds=(SPARC, GRUB, SUN4V),
    at=("fs-minimal", "fs-local"),
    os=("s9", "s10", "snv"),
    fits=is_ufs,
)


@fault("fs-inconsistent", "ufs-panic", (SPARC, SUN4V, GRUB), "common/fs/ufs/ufs_alloc.c:free, ufs_fault", fits=is_ufs)
def _ufs_panic(b: Boot) -> None:
    b.to(b.r.choice(("fs-local", "services")))
    b.also |= {"kernel-panic"}
    panic(
        b,
        b.r.choice(
            (
                f"free: freeing free block, dev:0x{b.hex(10)}, block:{b.r.randint(1, 99999)}, ino:{b.r.randint(5, 99999)}, fs:/",
                f"ifree: freeing free inode, mode: 0, ino: {b.r.randint(5, 99999)}, fs: /var",
            )
        ),
        root("fs-inconsistent"),
        frames=("ufs:ufs_fault_v", "ufs:ufs_fault", "ufs:free"),
        dump=True,
    )


@fault("fs-inconsistent", "linux", (XENHOST, LINUXPV), "e2fsprogs e2fsck; systemd-fsck")
def _e2fsck(b: Boot) -> None:
    b.to("linux-init")
    name = "xvda1" if b.m.kind == LINUXPV else "sda1"
    script(
        b,
        "fs-inconsistent",
        "R|/dev/{d}: UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY.\n\t(i.e., without -a or -p options)\n"
        "R|fsck exited with status code 4\nThe root filesystem on /dev/{d} requires a manual fsck\n\n\n"
        "BusyBox v1.30.1 (Debian 1:1.30.1-6+b3) built-in shell (ash)\n"
        "Enter 'help' for a list of built-in commands.\n\nE|(initramfs) \\",
        d=name,
    )
    b.also |= {"root-mount-failed", "no-console-login"}
    b.ends("maintenance")


# volumes
@fault(
    "volume-manager-root", "vxvm", (SPARC,), "VERITAS Volume Manager vxdmp, vxio; common/os/swapgeneric.c:rootconf", os=("s8", "s9", "s10")
)
def _vxvm(b: Boot) -> None:
    b.to("root")
    b.also |= {"kernel-panic"}
    b.warn("vxvm:vxdmp: Cannot find device number for\ne_ddi_get_dev_info: Illegal major device number", root("volume-manager-root"))
    b.note(f"vxvm:vxio: Cannot open disk {b.r.choice(('rootdisk', 'ROOTDISK', 'rootdg01'))}: kernel error 6", root("volume-manager-root"))
    b.say("Cannot mount root on /pseudo/vxio@0:0 fstype ufs", root("volume-manager-root"), cons("root-mount-failed"))
    panic(b, ROOTPANIC, cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault("volume-manager-root", "svm", (SPARC, GRUB), "common/os/swapgeneric.c:rootconf; common/io/lvm", os=("s8", "s9", "s10"), fits=is_ufs)
def _svm(b: Boot) -> None:
    b.to("root")
    b.also |= {"kernel-panic", "driver-missing"}
    if b.r.random() < 0.5:
        b.warn("forceload of misc/md_trans failed\nWARNING: forceload of misc/md_raid failed", benign("benign-warning"))
    b.say("Cannot mount root on /pseudo/md@0:0,0,blk fstype ufs", root("volume-manager-root", "evident"), cons("root-mount-failed"))
    panic(b, ROOTPANIC, cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault(
    "volume-manager-root",
    "replicas",
    (SPARC, GRUB),
    "cmd/lvm/util/svc-metainit; Solaris 8 and 9 S35svm.init",
    os=("s8", "s9", "s10"),
    fits=is_ufs,
)
def _replicas(b: Boot) -> None:
    b.to("devices-local" if b.m.os == "s10" else "fs-usr")
    script(
        b,
        "volume-manager-root",
        "R|Insufficient metadevice database replicas located.\n\n"
        "Use metadb to delete databases which are broken.\n"
        'Ignore any "Read-only file system" error messages.\n'
        "Reboot the system when finished to reload the metadevice database.\n"
        "After reboot, repair any broken database replicas which were deleted.\n",
    )
    b.also |= {"raid-degraded", "smf-service-maintenance", "smf-method-failed", "fs-inconsistent"}
    if b.m.os == "s10":
        failed(b, "system/metainit:default", "/lib/svc/method/svc-metainit", 96, root("volume-manager-root"))
        b.finish()
    else:
        b.say("\nType control-d to proceed with normal startup,\n(or give root password for system maintenance): ", END, end="")
        b.ends("maintenance")


live(
    "raid-degraded",
    "mpt",
    "common/io/scsi/adapters/mpt: mpt_handle_event",
    "R|WARNING: {ppath} (mpt0):\nR|\tDisk ID 1 is offline\nR|WARNING: {ppath} (mpt0):\nR|\tVolume 0 is degraded".replace(
        "{ppath}", "/pci@0/pci@0/pci@2/scsi@0"
    ),
    kinds=(SUN4V, GRUB),
    at=("devices", "services"),
    os=("s10", "snv"),
)
live(
    "raid-degraded",
    "mpt-volume",
    "common/io/scsi/adapters/mpt: mpt_handle_event",
    "R|WARNING: /pci@7c0/pci@0/pci@1/pci@0,2/LSILogic,sas@2 (mpt0):\n"
    "R|\tPhysical disk (target 0) is |failed||\n"
    "R|WARNING: /pci@7c0/pci@0/pci@1/pci@0,2/LSILogic,sas@2 (mpt0):\nR|\tVolume 0 is |enabled||degraded|",
    kinds=(SUN4V,),
    at=("devices", "services"),
    os=("s10", "snv"),
)
live(
    "raid-degraded",
    "svm-mirror",
    "common/io/lvm/mirror/mirror.c",
    "R|WARNING: md: d1{n}: /dev/dsk/{dev2}s0 needs maintenance",
    kinds=(SPARC, GRUB, SUN4V),
    at=("devices-local", "fs-local", "services"),
    os=("s8", "s9", "s10"),
    fits=is_ufs,
    also=("disk-io-error",),
)
live(
    "raid-degraded",
    "svm-raid",
    "common/io/lvm/raid/raid.c",
    "R|WARNING: md: d{nn}: {dev2}s3 needs maintenance",
    kinds=(SPARC, GRUB),
    at=("services", "fs-local"),
    os=("s8", "s9", "s10"),
    fits=is_ufs,
    also=("disk-io-error",),
)
live(
    "raid-degraded",
    "linux-md",
    "linux drivers/md/raid1.c",
    "R|md/raid1:md0: active with 1 out of 2 mirrors",
    kinds=(XENHOST,),
    at=("linux-disks",),
    via="linux",
)
live(
    "raid-degraded",
    "linux-md-fail",
    "linux drivers/md/raid1.c:raid1_error",
    "R|md/raid1:md0: Disk failure on sdb1, disabling device.\nR|md/raid1:md0: Operation continuing on 1 devices.",
    kinds=(XENHOST,),
    at=("linux-init", "linux-root"),
    via="linux",
    also=("disk-io-error",),
)


# NFS
@fault(
    "nfs-mount-failed",
    "jumpstart",
    OBP,
    "Solaris 10 install miniroot's sbin/startup, sysidnet; ERROR text of install discovery",
    os=("s8", "s9", "s10"),
    mode="installer",
)
def _jumpstart(b: Boot) -> None:
    b.through("devices-local")
    ip = f"192.168.{b.r.randint(0, 9)}.{b.r.randint(2, 99)}"
    path = b.r.choice(("/export/install/s10", "/jumpstart/OS/Solaris_9", "/export/install/sol_10_u8"))
    if b.r.random() < 0.5:
        b.say(
            f"nfs mount: {ip}:{path}: {b.r.choice(('Permission denied', 'No such file or directory', 'Stale NFS file handle'))}",
            root("nfs-mount-failed"),
        )
    b.say(f"ERROR:  Unable to NFS mount {ip}:{path}", root("nfs-mount-failed"), cons("install-media-not-found"))
    b.say("Exiting to shell.", cons("install-media-not-found"))
    b.say("# ", END, end="")
    b.also |= {"netboot-file-missing"}
    b.ends("maintenance", "single-user")


@fault(
    "nfs-mount-failed",
    "root",
    (SPARC, SUN4V),
    "common/fs/nfs/nfs_common.c:nfsdyn_mountroot, vfs.c:vfs_mountroot",
    os=("s8", "s9", "s10", "snv"),
    mode="installer",
)
def _nfs_root(b: Boot) -> None:
    b.to("root")
    b.also |= {"kernel-panic", "netboot-file-missing"}
    b.warn(
        f"mountnfs: {b.m.host}:/export/install/s10/Boot: RPC: " + b.r.choice(("Timed out", "Program not registered"))
        if b.r.random() < 0.4
        else "Unable to mount NFS root filesystem: " + b.r.choice(("Permission denied", "error 13", "No such file or directory")),
        root("nfs-mount-failed"),
    )
    b.say(
        "Cannot mount root on /pseudo/nfs@0 fstype nfsdyn"
        if b.r.random() < 0.3
        else f"Cannot mount root on {b.m.nics[0].path} fstype nfsdyn",
        cons("root-mount-failed"),
    )
    panic(b, ROOTPANIC, cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


live(
    "nfs-mount-failed",
    "rpcbind",
    "cmd/fs.d/nfs/mount/mount.c",
    "R|nfs mount: {host}-nas: : RPC: Rpcbind failure - RPC: Timed out\nR|nfs mount: retrying: /mnt/{data}",
    kinds=(SPARC, SUN4V, GRUB),
    at=("services",),
    os=("s8", "s9", "s10"),
)
live(
    "nfs-mount-failed",
    "denied",
    "cmd/fs.d/nfs/mount/mount.c",
    "R|nfs mount: mount: /net/{data}: Permission denied",
    kinds=(SPARC, GRUB),
    at=("services",),
    os=("s8", "s9", "s10"),
)
live(
    "nfs-mount-failed",
    "not-responding",
    "common/fs/nfs/nfs_subr.c",
    "R|{nfs} server {host}-nas not responding still trying",
    kinds=(SPARC, SUN4V, GRUB, LOADER),
    at=("services",),
)


@fault("no-os-instance", "failsafe", (GRUB, SPARC), "Solaris 10 failsafe archive's install-recovery", os=("s10", "snv"))
def _no_os(b: Boot) -> None:
    b.skip("identity", "manifests")
    b.to("fs-usr")
    script(
        b,
        "no-os-instance",
        'Booting to milestone "milestone/single-user:default".\nConfiguring devices.\n'
        "Searching for installed OS instances...\n\nR|No installed OS instance found.\n\nStarting shell.\n"
        "E|# \\",
    )
    b.ends("single-user", "maintenance", "running")


screen(
    "no-os-instance",
    "kdmconfig",
    "Solaris 10 install-recovery",
    "Searching for installed OS instances...\nR|/dev/dsk/{dev}s0 is under md control, skipping.\n"
    "To manually recover the boot archive on a root mirror, mount the first\n"
    "side (the one that the system boots from) and run:\n\n\tbootadm update-archive -R <mount point>\n\n"
    "R|No installed OS instance found.\n\nStarting shell.\nE|# \\",
    kinds=(GRUB,),
    after="identity",
    os=("s10",),
    outcome=("single-user", "maintenance", "running"),
    also=("volume-manager-root",),
)


@fault("fs-inconsistent", "smf-fatal", (SPARC, SUN4V, GRUB), "cmd/svc/shell/fs_include.sh:checkmessage2", os=("s10", "snv"), fits=is_ufs)
def _fsck_fatal(b: Boot) -> None:
    b.to("fs-usr")
    script(
        b,
        "fs-inconsistent",
        "The / file system (/dev/rdsk/{dev}s0) is being checked.\nR|***** FILE SYSTEM IS BAD *****\n"
        "R|WARNING - fatal error from fsck - error {n}\n"
        "R|Unable to repair the / filesystem. Run fsck manually\nR|(fsck -F ufs /dev/rdsk/{dev}s0).\n",
    )
    failed(b, "system/filesystem/usr:default", "/lib/svc/method/fs-usr", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "disk-io-error"}
    sulogin(b)


@fault(
    "install-media-not-found",
    "nexenta-mount",
    (PV, GRUB, HVM),
    "nexenta-builder fs_root_code_clofi.sh",
    os=("illumos",),
    mode="installer",
    fits=lambda m: m.distribution == "Nexenta",
)
def _nexenta_mount(b: Boot) -> None:
    b.to("fs-usr")
    b.say("CD-ROM: ", root("install-media-not-found"), end="")
    b.say("error mounting /dev/dsk/c1t0d0p0 on /.cdrom", root("install-media-not-found"))
    failed(b, "system/filesystem/usr:default", "/lib/svc/method/fs-usr", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "cdrom-not-found"}
    sulogin(b)


@fault(
    "nfs-mount-failed", "portmap", (SPARC, SUN4V), "common/fs/nfs/nfs_dlinet.c:mountnfs", os=("s8", "s9", "s10", "snv"), mode="installer"
)
def _portmap(b: Boot) -> None:
    b.to("root")
    b.also |= {"kernel-panic", "netboot-no-reply"}
    b.warn(f"mountnfs: {b.m.host}-srv:/export/install/root portmap not responding", root("nfs-mount-failed"))
    b.say(f"Cannot mount root on {b.m.nics[0].path} fstype nfsdyn", cons("root-mount-failed"))
    panic(b, ROOTPANIC, cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


live(
    "disk-io-error",
    "ahci-fatal",
    "common/io/sata/adapters/ahci/ahci.c:ahci_log_fatal_error_message",
    "R|WARNING: ahci0: ahci port {n} has interface fatal error\nR|WARNING: ahci0: ahci port {n} is trying to do error recovery",
    kinds=(GRUB, LOADER),
    at=("devices", "fs-local"),
    fits=lambda m: "ahci" in m.disks[0].attach,
)
live(
    "disk-io-error",
    "sata-identify",
    "common/io/sata/impl/sata.c:sata_process_device_attached",
    "R|WARNING: Could not identify SATA device at port {n}",
    kinds=(GRUB, LOADER),
    at=("devices",),
    fits=lambda m: "ahci" in m.disks[0].attach,
)
live(
    "disk-io-error",
    "sata-failed",
    "common/io/sata/impl/sata.c:sata_process_port_failed_event",
    "R|WARNING: /pci@0,0/pci15d9,d780@1f,2:\nR| SATA port {n} failed",
    kinds=(GRUB, LOADER),
    at=("devices", "services"),
    fits=lambda m: "ahci" in m.disks[0].attach,
)
