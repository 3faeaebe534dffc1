"""The healthy boot of Solaris, OpenSolaris and illumos, from firmware to login, on every kind of machine.

Each step names the file and function that prints it. Texts marked "?" in the sources appear only in a verbose boot (`boot -v`).
"""

from __future__ import annotations

from .boot import Boot, Step
from .console import END, benign
from .machines import ARM, GRUB, HVM, LOADER, PV, SPARC, SUN4V, VIRT, XENSOL


def firmware(b: Boot) -> None:
    """OpenBoot's banner (`obp/pkg/console/sysconfig.fth`), SeaBIOS' (`src/bootsplash.c`), OVMF's and U-Boot's; none in a PV domU."""
    m, r = b.m, b.r
    if m.kind in (SPARC, SUN4V):
        if r.random() < 0.3:
            b.say(
                "\n".join(
                    r.choice(
                        (
                            ("Probing system devices", "Probing memory", "Probing I/O buses"),
                            ("Resetting ... ", "", "Software Power ON"),
                            ("@(#)OBP 4.22.33 2007/06/18 12:45", "Clearing TLBs", "Loading Configuration", "Membase: 0000.0000.0000.0000"),
                        )
                    )
                )
            )
        serial = r.randint(10000000, 99999999)
        b.say(f"\n{m.model}, No Keyboard")
        if m.kind == SUN4V or r.random() < 0.5:
            b.say(
                f"Copyright {m.year} Sun Microsystems, Inc.  All rights reserved."
                if m.year < 2010
                else f"Copyright (c) 1998, {m.year}, Oracle and/or its affiliates. All rights reserved."
            )
        size = m.mem_kb // 1024
        if m.xen == "ldom":
            b.say(f"OpenBoot 4.{r.randint(30, 38)}.{r.randint(0, 9)}, {size / 1024:.4f} GB memory available, Serial #{serial}.")
        else:
            word = "4.30.4" if m.kind == SUN4V else r.choice(("3.10.27", "4.0", "4.13.2", "4.16.4", "4.22.33", "4.30.4.a"))
            b.say(f"OpenBoot {word}, {size} MB memory {'available' if m.kind == SUN4V else 'installed'}, Serial #{serial}.")
        b.say(f"Ethernet address {m.mac}, Host ID: {b.hex(8)}.\n\n")
        args = " ".join(x for x in ("-v" if m.verbose else "", "-s" if m.mode == "single-user" else "") if x)
        if r.random() < 0.4:
            prompt = f"{{{r.randint(0, 1)}}} ok " if m.kind == SUN4V or r.random() < 0.6 else "ok "
            b.say(f"{prompt}boot {'cdrom' if m.mode == 'installer' else ''}{(' ' if m.mode == 'installer' else '') + args}".rstrip())
        elif r.random() < 0.6:
            b.say("Rebooting with command: boot" + (" " + args if args else ""))
        device = m.rootdev if m.mode != "installer" else m.disks[0].path.rsplit("/", 1)[0] + "/disk@6,0:f"
        b.say(f"Boot device: {device}  File and args: {args}")
    elif m.kind in (GRUB, HVM, VIRT) and r.random() < 0.4 and m.kind != GRUB:
        b.say(
            f"SeaBIOS (version {r.choice(('rel-1.10.2-0-g5f4c7b1', '1.13.0-1ubuntu1', '1.16.2-debian-1.16.2-1'))})\n"
            "\nBooting from Hard Disk..."
        )
    elif m.kind == ARM and "Raspberry" not in m.model and r.random() < 0.5:
        b.say(
            "NOTICE:  Booting Trusted Firmware\nNOTICE:  BL1: v2.2(release):v2.2\nNOTICE:  BL1: Booting BL2\n"
            "NOTICE:  BL1: Booting BL31\n\n\nU-Boot 2020.01 (Feb 10 2020 - 11:12:13 +0900)\n\nDRAM:  1 GiB\n"
            "Net:   No ethernet found.\nHit any key to stop autoboot:  0"
        )


def loader(b: Boot) -> None:
    """GRUB legacy (`grub-0.97/stage2/stage2.c:run_menu`, `boot.c:load_module`), the illumos loader (`common/boot.c`), or xl's words."""
    m, r = b.m, b.r
    if m.kind == GRUB or (m.kind == HVM and m.os in ("s10", "snv")):
        if r.random() < 0.6:
            b.say(f"\n    GNU GRUB  version 0.97  (63{r.randint(0, 9)}K lower / {m.mem_kb - 5120}K upper memory)\n")
        isadir = "amd64/" if m.bits == 64 else ""
        title = r.choice((f"{m.distribution} {m.version} X86", m.distribution, f"{m.pool} {m.version}"))
        b.say(f"  Booting '{title}'\n")
        if m.mode == "installer" and m.os != "s10":
            b.say("kernel$ /boot/platform/i86pc/kernel/$ISADIR/unix -B install_media=cdrom" + (" -v" if m.verbose else ""))
            b.say(f"loading '/boot/platform/i86pc/kernel/{isadir}unix -B install_media=cdrom' ...\nmodule$ /boot/$ISADIR/x86.microroot")
        elif m.rootfs == "zfs" and m.os != "s10":
            b.say(
                f"findroot (pool_{m.pool},0,a)\n Filesystem type is zfs, partition type 0xbf\n"
                f"bootfs {m.pool}/ROOT/{r.choice(('opensolaris', 'openindiana', 'snv', 'be-1'))}"
            )
            b.say(
                "kernel$ /platform/i86pc/kernel/$ISADIR/unix -B "
                f"$ZFS-BOOTFS{',console=ttya' if r.random() < 0.5 else ''}{' -v' if m.verbose else ''}"
            )
            b.say(
                f"loading '/platform/i86pc/kernel/{isadir}unix -B zfs-bootfs={m.pool}/{r.randint(20, 90)}' ...\n"
                f"cpu: '{'GenuineIntel' if r.random() < 0.5 else 'AuthenticAMD'}' family 6 model 15 step 6"
            )
            b.say(
                "[BIOS accepted mixed-mode target setting!]\n"
                f"   [Multiboot-kluge, loadaddr=0xbffe38, text-and-data=0x16{b.hex(4)}, bss=0x0, entry=0xc00000]"
            )
            b.say(f"module$ /platform/i86pc/$ISADIR/boot_archive\nloading '/platform/i86pc/{isadir}boot_archive' ...")
        else:
            b.say(
                "root (hd0,0,a)\n Filesystem type is ufs, partition type 0xbf\n"
                f"kernel{'$' if r.random() < 0.3 else ''} /platform/i86pc/multiboot{' -v' if m.verbose else ''}"
            )
            b.say(
                "   [Multiboot-elf, <0x1000000:0x141cb:0x3941d>, shtab=0x104e258, entry=0x1000000]\n"
                f"module /platform/i86pc/{r.choice(('boot_archive', 'x86.miniroot-safe'))}"
            )
        b.say(f"   [Multiboot-module @ 0x{b.hex(7)}, 0x{b.hex(7)} bytes]")
    elif m.kind in (LOADER, VIRT) or (m.kind == HVM and m.os == "illumos"):
        if r.random() < 0.7:
            b.say(
                "illumos/x86 boot\nDefault: "
                f"zfs:{m.pool}/ROOT/{r.choice(('omnios', 'openindiana', 'illumos'))}:/boot/loader\nboot:\n"
                "Consoles: ttya  text\nBIOS drive C: is disk0\n"
                f"BIOS 63{r.randint(0, 9)}kB/{m.mem_kb - 3145}kB available memory\n\n"
                "illumos/x86 ZFS enabled bootstrap loader, Revision 1.1"
            )
        b.say(
            "Loading /boot/defaults/loader.conf\nLoading /boot/loader.conf\n"
            "Booting [/platform/i86pc/kernel/amd64/unix]...\nLoading unix...\n"
            "Loading /platform/i86pc/amd64/boot_archive...\n"
            "Loading /platform/i86pc/amd64/boot_archive.hash...\nBooting..."
        )
    elif m.kind == PV and r.random() < 0.35:
        b.say(
            r.choice(
                (
                    f'Using config file "/etc/xen/{m.host}.cfg".\nStarted domain {m.host}',
                    f"Parsing config from /etc/xen/{m.host}.cfg",
                    f'Using config file "./{m.host}.cfg".\nStarted domain {m.host} (id={r.randint(1, 40)})',
                )
            )
        )
    elif m.kind == ARM:
        b.say(f"bootargs=-D /{m.disks[0].path.split('/')[1]}\nbootpath=/{m.disks[0].path.split('/')[1]}")
        if r.random() < 0.7:
            b.say(
                "zfs_lookup error /platform//boot_archive\nzfs_lookup error /platform/SUNW,virt/boot_archive\nvdev_probe error",
                benign("benign-warning"),
            )


def krtld(b: Boot) -> None:
    """`common/krtld/kobj_lm.c:kobj_lm_dump`, printed only with -v; then `i86xpv/os/xen_machdep.c:xen_set_version` on every PV boot."""
    m = b.m
    if m.verbose and m.kind in (PV, GRUB, LOADER, VIRT):
        platform = "i86xpv" if m.kind == PV else "i86pc"
        isa = "amd64/" if m.bits == 64 else ""
        base = "fffffffffb8" if m.bits == 64 else "f4c"
        pad = 16 - len(base) if m.bits == 64 else 8 - len(base)
        b.say(
            f"module /platform/{platform}/kernel/{isa}unix: text at [0x{base}{'0' * pad}, 0x{base}{b.hex(pad)}] "
            f"data at 0x{'fffffffffbc00000' if m.bits == 64 else 'f5000000'}"
        )
        b.say(
            f"module /kernel/{isa}genunix: text at [0x{base}{b.hex(pad)}, 0x{base}{b.hex(pad)}] data at "
            f"0x{'fffffffffbc5' if m.bits == 64 else 'f505'}{b.hex(4)}"
        )
    if m.kind in (PV, XENSOL):
        b.say(f"v{m.xen} chgset '{b.r.choice(('unavailable', b.hex(12), str(b.r.randint(15000, 21000))))}'")


def banner(b: Boot) -> None:
    """`common/os/logsubr.c:log_init`."""
    for line in b.m.banner:
        b.say(line)
    if b.m.kind == ARM and b.r.random() < 0.6:
        b.say("DEBUG enabled")


def early(b: Boot) -> None:
    """`i86pc/os/startup.c:startup_kmem`, `startup_vm`; `sun4/os/startup.c:startup_vm`; "?" texts."""
    m = b.m
    if m.kind == ARM:
        b.say(
            f"rootnex_map_regspec: {m.disks[0].path.split('@')[1].split('/')[0]} -> ffff00000{m.disks[0].path.split('@')[1].split('/')[0]}"
            if "virtio_mmio" in m.disks[0].path
            else ""
        )
    if not m.verbose:
        return
    if m.sparc:
        b.say(f"Ethernet address = {m.mac}\nmem = {m.mem_kb}K (0x{m.mem_kb * 1024:x})\navail mem = {int(m.mem_kb * 1024 * 0.97)}")
    elif m.kind != ARM:
        if m.os == "illumos" and m.year > 2011:
            for feature in (
                "lgpg",
                "tsc",
                "msr",
                "mtrr",
                "pge",
                "de",
                "cmov",
                "mmx",
                "mca",
                "pae",
                "cv8",
                "pat",
                "sep",
                "sse",
                "sse2",
                "asysc",
                "sse3",
                "nx",
                "cx16",
                "tscp",
                "cpuid",
            ):
                if feature not in ("mca", "pat") or b.r.random() < 0.8:
                    b.say(f"x86_feature: {feature}")
        else:
            b.say(f"features: {b.hex(8)}<cpuid,cx16,sse3,nx,sse2,sse,sep,pat,cx8,pae,mmx,cmov,de,pge,mtrr,msr,tsc,lgpg>")
        b.say(f"mem = {m.mem_kb}K (0x{m.mem_kb * 1024:x})")


def nexus(b: Boot) -> None:
    """`i86pc/io/rootnex.c:rootnex_attach` and `sun4/io/rootnex.c`; `common/os/sunddi.c:ddi_report_dev`."""
    m = b.m
    if not m.verbose or m.kind == ARM:
        return
    if m.mode == "installer":
        b.say("Using default device instance data")
    b.say(
        f"root nexus = {m.model if m.sparc else 'i86xpv' if m.kind == PV else 'i86pc'}\npseudo0 at root\n"
        "pseudo0 is /pseudo\nscsi_vhci0 at root\nscsi_vhci0 is /scsi_vhci"
    )
    if m.kind == PV:
        b.say("xpvd0 at root")
    elif m.kind == SPARC:
        b.say(
            "pcisch0 at root: SAFARI 0x1d 0x700000\npcisch0 is /pci@1d,700000"
            if "Fire" in m.model
            else "pcipsy0 at root: UPA 0x1f 0x4000\npcipsy0 is /pci@1f,4000"
        )
    elif m.kind == SUN4V:
        b.say("virtual-device: cnex0\ncnex0 is /virtual-devices@100/channel-devices@200")
    else:
        b.say(
            "npe0 at root: space 0 offset 0\nnpe0 is /pci@0,0" if b.r.random() < 0.7 else "pci0 at root: space 0 offset 0\npci0 is /pci@0,0"
        )
        if m.kind == HVM:
            b.say("xpvd0 at root")


def attach(b: Boot, number: int) -> None:
    """The report of one disk: the parent's line, then `ddi_report_dev`, then `devcfg.c:i_ndi_devi_report_status_change`."""
    disk = b.m.disks[number]
    b.say(f"{disk.attach}\n{disk.name} is {disk.path}")
    if b.r.random() < 0.7:
        b.say(f"{disk.path} ({disk.name}) online")


def disks(b: Boot) -> None:
    """The root disk's attachment; "?" texts."""
    if b.m.verbose and b.m.kind != ARM:
        if b.m.mode == "installer":
            b.say("ramdisk0 at root\nramdisk0 is /ramdisk")
        else:
            attach(b, 0)


def root_mount(b: Boot) -> None:
    """`common/os/swapgeneric.c:rootconf`."""
    m = b.m
    if m.verbose and m.kind != ARM:
        if m.mode == "installer":
            b.say("root on /ramdisk:a fstype ufs")
        elif m.rootfs == "zfs":
            b.say(f"root on {m.pool}/{b.r.choice((f'ROOT/{m.distribution.lower().split()[0]}', str(b.r.randint(20, 90))))} fstype zfs")
        else:
            b.say(f"root on {m.rootdev} fstype ufs")
    elif m.kind == ARM:
        b.warn("Cannot mount /system/boot", benign("benign-warning"))


def cpus(b: Boot) -> None:
    """`i86pc/os/cpuid.c:cpuid_getidstr`, `mp_startup.c:start_other_cpus`, `common/os/devcfg.c`; "?" texts."""
    m, r = b.m, b.r
    if m.kind == ARM:
        for i in range(min(m.cpus, 4)):
            b.say(f"cpu{i}: ARM 64bit MIDR=410fd034 REVIDR=00000000\ncpu{i}: QEMU VIRT CPU")
            if i:
                b.say(f"cpu{i} initialization complete - online")
        return
    if not m.verbose:
        return
    if m.sparc:
        kind = (
            "SUNW,UltraSPARC-IIIi (portid {i} impl 0x16 ver 0x24 clock 1280 MHz)"
            if m.kind == SPARC
            else "UltraSPARC-T2 (chipid 0, clock 1165 MHz)"
        )
        for i in range(m.cpus):
            b.say(f"cpu{i}: {kind.format(i=i)}")
            if i:
                b.say(f"cpu{i} initialization complete - online")
        return
    b.say("/cpus (cpunex0) online\npseudo-device: dld0\ndld0 is /pseudo/dld@0")
    brand, ident = r.choice(
        (
            ("Intel(r) Xeon(r) CPU           E5410  @ 2.33GHz", "GenuineIntel 10676 family 6 model 23 step 6 clock 2333 MHz"),
            ("AMD Opteron(tm) Processor 6128", "AuthenticAMD 100F91 family 16 model 9 step 1 clock 2000 MHz"),
            ("Intel(r) Xeon(r) CPU E3-1230 v3 @ 3.30GHz", "GenuineIntel 306C3 family 6 model 60 step 3 clock 3300 MHz"),
        )
    )
    for i in range(m.cpus):
        b.say(f"cpu{i}: x86 (chipid 0x{i // 4:x} {ident})\ncpu{i}: {brand}")
        if i:
            b.say(f"cpu{i} initialization complete - online")


PSEUDO = (
    "lofi",
    "devinfo",
    "pm",
    "dtrace",
    "fasttrap",
    "fbt",
    "lockstat",
    "profile",
    "sdt",
    "systrace",
    "fssnap",
    "winlock",
    "ucode",
    "nsmb",
    "ramdisk1024",
    "trapstat",
    "rsm",
    "random",
    "llc1",
    "zfs",
    "ip",
    "fcp",
    "fcsm",
    "mem",
    "bpf",
)


def devices(b: Boot) -> None:
    """Pseudo devices and the other disks (`common/io/pseudonex.c`, `common/xen/io/xdf.c`: its blocks line has no newline); "?" texts."""
    m, r = b.m, b.r
    if not m.verbose or m.kind == ARM:
        return
    for name in r.sample(PSEUDO, r.randint(4, 12)):
        n = 1024 if name.endswith("1024") else 0
        name = name.removesuffix("1024")
        b.say(f"pseudo-device: {name}{n}\n{name}{n} is /pseudo/{name}@{n}")
    for i in range(1 if m.mode != "installer" else 0, len(m.disks)):
        attach(b, i)
    if m.kind in (PV, HVM):
        b.say(f"{m.nics[0].path} ({m.nics[0].name}) online\nxenbus@0, xenbus0\nxenbus0 is /xpvd/xenbus@0\n/xpvd/xenbus@0 (xenbus0) online")
        for disk in m.disks:
            b.say(f"xdf@{disk.path.rsplit('@', 1)[1]}: {disk.blocks} blocks", end="" if r.random() < 0.9 else "\n")
    elif m.kind in (GRUB, LOADER):
        b.say(f"PCI Express-device: {m.nics[0].path.rsplit('/', 1)[1]}, {m.nics[0].name}\n{m.nics[0].name} is {m.nics[0].path}")
        b.say("iscsi0 at root\niscsi0 is /iscsi\nfcoe0 at root\nfcoe0 is /fcoe")


def init(b: Boot) -> None:
    """/sbin/init and svc.startd: silent but for a milestone that was asked for (`cmd/svc/startd/graph.c:set_initial_milestone`)."""
    if b.m.mode == "single-user" and b.m.os not in ("s8", "s9"):
        b.say('Booting to milestone "milestone/single-user:default".')


def identity(b: Boot) -> None:
    """`cmd/svc/milestone/identity-node`; Solaris 8 and 9: `etc/init.d/network`, `rootusr`."""
    m, r = b.m, b.r
    if m.os in ("s8", "s9"):
        nic = m.nics[0].name
        b.say(f"configuring IPv4 interfaces: {nic}." if m.os == "s9" or r.random() < 0.5 else f"configuring network interfaces: {nic}.")
    b.say(f"Hostname: {m.host}")


def usr(b: Boot) -> None:
    """`cmd/svc/milestone/fs-usr` and `boot-archive`: silent; Solaris 8 and 9: `etc/rcS.d/S30rootusr.sh` and checkall's fsck."""
    m = b.m
    if m.os in ("s8", "s9"):
        b.say("The system is coming up.  Please wait.\nchecking ufs filesystems")
        for part in (7, 5)[: b.r.randint(1, 2)]:
            b.say(f"/dev/rdsk/{m.disks[0].dev}s{part}: is {b.r.choice(('clean', 'logging', 'stable'))}.")


def devices_local(b: Boot) -> None:
    """`cmd/svc/milestone/devices-local`, and the live image's own words (`slim_source:live-fs-root-minimal`, `media-fs-root`)."""
    m = b.m
    if m.mode == "installer":
        if m.os in ("s8", "s9", "s10"):
            b.say(
                "Configuring devices.\nUsing RPC Bootparams for network configuration information." if m.sparc else "Configuring devices."
            )
            for nic in m.nics:
                b.say(f"Attempting to configure interface {nic.name}...\nSkipped interface {nic.name}")
        else:
            b.say("Remounting root read/write\nProbing for device nodes ...\nPreparing live image for use\nDone mounting Live image")
    elif b.r.random() < 0.08:
        b.say("Configuring devices.")


def manifests(b: Boot) -> None:
    """`cmd/svc/svccfg/svccfg_engine.c:engine_import`: talks only when manifests changed."""
    if b.m.os in ("s10", "snv", "illumos") and b.r.random() < 0.25:
        n = b.r.randint(90, 190)
        b.say(f"Loading smf(5) service descriptions: {n}/{n}\nLoaded {n} smf(5) service descriptions")


def network(b: Boot) -> None:
    """`common/io/mac/mac_provider.c:i_mac_log_link_state`, and the older drivers' own words."""
    m, r = b.m, b.r
    nic = m.nics[0].name
    if m.os in ("s8", "s9", "s10") and m.sparc and r.random() < 0.5:
        b.say(
            f"SUNW,{nic[:-1]}{nic[-1]} : 100 Mbps full duplex link up"
            if nic[:3] in ("hme", "eri")
            else f"NOTICE: {nic}: link up 1000Mbps Full-Duplex"
        )
    elif m.os in ("snv", "s10") and r.random() < 0.4:
        b.note(f"{nic} registered")
        b.note(f"{nic} link up, 1000 Mbps, full duplex")


def fs_local(b: Boot) -> None:
    """`cmd/svc/milestone/fs-local`: `zfs mount -va` of 2008 talks (`cmd/zfs/zfs_main.c:report_mount_progress`)."""
    m = b.m
    if m.rootfs == "zfs" and m.os in ("snv", "illumos") and b.r.random() < 0.5:
        n = b.r.randint(2, 18)
        b.say(f"Reading ZFS config: done.\nMounting ZFS filesystems: ({n}/{n})")


def services(b: Boot) -> None:
    """syslogd starts: later syslog lines carry host and message id. Solaris 8 and 9: `etc/rc2` and `rc3` talk."""
    m = b.m
    b.syslogd = True
    if m.os in ("s8", "s9"):
        b.say(
            f"NIS domain name is {m.host}.example\nstarting rpc services: rpcbind done.\n"
            f"Setting netmask of {m.nics[0].name} to 255.255.255.0\n"
            "Setting default IPv4 interface for multicast: add net 224.0/4: gateway " + m.host + "\nsyslog service starting."
        )
        b.say("volume management starting." if b.r.random() < 0.7 else "Print services started.")
        b.say("The system is ready.")


def login(b: Boot) -> None:
    """ttymon's prompt (`cmd/svc/milestone/make-console-login-xml`), or the single-user shell that was asked for, or an installer's menu."""
    m, r = b.m, b.r
    b.stopped = True
    if m.mode == "single-user":
        if m.os in ("s8", "s9"):
            b.say(
                "INIT: SINGLE USER MODE\n\nType control-d to proceed with normal startup,\n"
                "(or give root password for system maintenance): ",
                END,
                end="",
            )
        else:
            b.say("Requesting System Maintenance Mode\nSINGLE USER MODE\n", END)
            if r.random() < 0.6:
                b.say(
                    "Root password for system maintenance (control-d to bypass): "
                    if m.os == "s10"
                    else "Enter user name for system maintenance (control-d to bypass): ",
                    END,
                    end="",
                )
        b.result("single-user")
        return
    if m.mode == "installer" and m.os in ("s8", "s9", "s10"):
        b.say(
            "Beginning system identification...\nSearching for configuration file(s)...\nSearch complete.\n"
            "Discovering additional network configuration...\n\nSelect a Language\n\n   0. English\n"
            "   1. French\n   2. German\n\nPlease make a choice (0 - 2), or press h or ? for help: ",
            END,
            end="",
        )
        b.result("login", "unfinished", "hang")
        return
    if m.distribution == "Nexenta" and r.random() < 0.7:
        b.say("\nNexentaCore 2.0 (Hardy 8.04/b104+)")
    b.say(f"\n{m.host} console login: ", END, end="")
    if r.random() < 0.25:
        b.say(f"root\nPassword: \n{b.stamp()} {m.host} login: ROOT LOGIN /dev/console\nLast login: {b.stamp()} on console")
        b.say("# " if r.random() < 0.5 else f"root@{m.host}:~# ", end="")
    b.result("login")


STEPS: dict[str, Step] = {
    "firmware": firmware,
    "loader": loader,
    "krtld": krtld,
    "banner": banner,
    "early": early,
    "nexus": nexus,
    "disks": disks,
    "root": root_mount,
    "cpus": cpus,
    "init": init,
    "fs-root": lambda b: None,
    "devices": devices,
    "identity": identity,
    "fs-usr": usr,
    "devices-local": devices_local,
    "fs-minimal": lambda b: None,
    "manifests": manifests,
    "single-user": lambda b: None,
    "network": network,
    "fs-local": fs_local,
    "services": services,
    "login": login,
}
