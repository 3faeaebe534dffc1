"""Machines that boot: their kind, system, disks, cards and names, all consistent with each other.

Sources of the shapes: device names and paths of `uts/sun4/io`, `uts/i86pc/io/rootnex.c`, `uts/common/xen/io/xpvd.c`; banners of
`uts/common/os/logsubr.c:log_init` and its Solaris siblings; OpenBoot's of `obp/pkg/console/sysconfig.fth`.
"""

import re
from dataclasses import dataclass, field
from random import Random

HOSTS = (
    "basalt",
    "cinder",
    "dune",
    "estuary",
    "fjord",
    "gorge",
    "heath",
    "islet",
    "karst",
    "lagoon",
    "moraine",
    "oxbow",
    "pumice",
    "scree",
    "tarn",
    "zephyr",
    "db01",
    "web-3",
    "store7",
    "build2",
    "nfs-a",
    "lab12",
    "gate",
    "edge04",
)

SPARC, SUN4V, GRUB, LOADER, PV, HVM, VIRT, ARM = "sun4u", "sun4v", "x86-grub", "x86-loader", "pv", "hvm", "kvm", "arm64"
XENHOST, XENSOL, DOM0, FIRMWARE, LINUXPV = "xen-host", "xen-solaris", "dom0", "firmware", "linux-pv"
X86 = (GRUB, LOADER, PV, HVM, VIRT)
OBP = (SPARC, SUN4V)
SOLARIS = (*OBP, *X86, ARM)
KINDS = (*SOLARIS, XENHOST, XENSOL, DOM0, FIRMWARE, LINUXPV)


@dataclass(frozen=True)
class Disk:
    """A disk as the kernel names it."""

    name: str  # sd0
    path: str  # /pci@0,0/pci1000,30@10/sd@0,0
    dev: str  # c0t0d0
    attach: str  # sd0 at mpt0: target 0 lun 0
    blocks: int = 41943040


@dataclass(frozen=True)
class Nic:
    """A network card as the kernel names it."""

    name: str  # e1000g0
    path: str


@dataclass
class Machine:
    """Everything about one machine that its console may show."""

    kind: str
    os: str  # s8 s9 s10 s11 snv illumos linux none
    distribution: str
    version: str
    banner: tuple[str, ...]
    host: str
    bits: int
    verbose: bool
    cpus: int
    mem_kb: int
    model: str
    disks: tuple[Disk, ...]
    nics: tuple[Nic, ...]
    rootfs: str
    mac: str
    pool: str = "rpool"
    mode: str = "normal"  # normal | installer | single-user
    xen: str = ""
    year: int = 2010
    modules: dict[str, str] = field(default_factory=dict)

    @property
    def sparc(self) -> bool:
        """True on SPARC."""
        return self.kind in OBP

    @property
    def rootdev(self) -> str:
        """The root's device path, as the kernel prints it."""
        return self.disks[0].path.replace("sd@", "disk@" if self.sparc else "sd@") + (
            ":b" if self.kind in (LOADER, VIRT, ARM) and self.rootfs == "zfs" else ":a"
        )

    @property
    def dom0(self) -> str:
        """What the hypervisor calls dom0 as it goes down (`xen/common/shutdown.c`, renamed in 4.5)."""
        return "Domain 0" if self.xen_number < (4, 5) else "Hardware Dom0"

    @property
    def xen_number(self) -> tuple[int, int]:
        """The hypervisor's version as numbers; (0, 0) without one."""
        numbers = re.match(r"(\d+)\.(\d+)", self.xen)
        return (int(numbers[1]), int(numbers[2])) if numbers else (0, 0)

    @property
    def startd(self) -> str:
        """svc.startd's tag with its process id."""
        return {"s10": "svc.startd[7]", "snv": "svc.startd[7]", "s11": "svc.startd[13]"}.get(self.os, "svc.startd[10]")


SUN = "Copyright 1983-{y} Sun Microsystems, Inc.  All rights reserved."
ORACLE = "Copyright (c) 1983, {y}, Oracle and/or its affiliates. All rights reserved."
TERMS = "Use is subject to license terms."
S8 = (("Generic_108528-29", 2003), ("Generic_117350-39", 2003), ("Generic_108528-13", 2001))
S9 = (("Generic_112233-12", 2003), ("Generic_118558-39", 2003), ("Generic_117171-17", 2003))
S10 = (
    ("Generic_118822-25", 2005),
    ("Generic_118833-36", 2006),
    ("Generic_127127-11", 2007),
    ("Generic_137137-09", 2008),
    ("Generic_141444-09", 2009),
    ("Generic_142909-17", 2010),
    ("Generic_147147-26", 2013),
    ("Generic_150400-11", 2014),
)
S11 = (("11.0", 2011), ("11.1", 2012), ("11.2", 2014), ("11.3", 2015), ("11.4.0.15.0", 2018))
SNV = (
    ("snv_75", 2007),
    ("snv_86", 2008),
    ("snv_98", 2008),
    ("snv_101b", 2008),
    ("snv_111b", 2009),
    ("snv_127", 2009),
    ("snv_134", 2010),
    ("snv_151a", 2010),
)


def _release(r: Random, os: str, bits: int) -> tuple[str, str, tuple[str, ...], int]:
    """Return distribution, version, banner lines and year of a release of OS."""
    if os in ("s8", "s9", "s10"):
        version, year = r.choice({"s8": S8, "s9": S9, "s10": S10}[os])
        release = {"s8": "5.8", "s9": "5.9", "s10": "5.10"}[os]
        if year >= 2010:
            legal: tuple[str, ...] = (ORACLE.format(y=year),)
        else:
            legal = (SUN.format(y=year), TERMS) if os != "s8" else (SUN.format(y=year),)
        return f"Solaris {os[1:]}", version, (f"SunOS Release {release} Version {version} {bits}-bit", *legal), year
    if os == "s11":
        version, year = r.choice(S11)
        return "Solaris 11", version, (f"SunOS Release 5.11 Version {version} {bits}-bit", ORACLE.format(y=year)), year
    if os == "snv":
        version, year = r.choice(SNV)
        legal = (SUN.format(y=year), TERMS) if year < 2010 or version != "snv_151a" else (ORACLE.format(y=year),)
        return "OpenSolaris", version, (f"SunOS Release 5.11 Version {version} {bits}-bit", *legal), year
    what = r.choice(("omnios", "omnios", "oi", "oi", "smartos", "tribblix", "nexenta"))
    short = "".join(r.choice("0123456789abcdef") for _ in range(10))
    if what == "omnios":
        version = f"omnios-r1510{r.choice((22, 30, 34, 38, 46, 48))}-{short}"
        lines: tuple[str, ...] = (
            "Copyright (c) 2012-2017 OmniTI Computer Consulting, Inc.",
            "Copyright (c) 2017-2022 OmniOS Community Edition (OmniOSce) Association.",
            "All rights reserved. Use is subject to licence terms.",
        )
        return "OmniOS", version, (f"SunOS Release 5.11 Version {version} {bits}-bit", *lines), 2022
    if what == "oi":
        version = r.choice((f"illumos-{short}", "oi_151a7", "oi_151a9"))
        return (
            "OpenIndiana",
            version,
            (f"SunOS Release 5.11 Version {version} {bits}-bit", ORACLE.format(y=2010)),
            2013 if version.startswith("oi") else 2021,
        )
    if what == "smartos":
        day = f"20{r.randint(14, 23)}{r.randint(1, 12):02}{r.randint(1, 28):02}"
        version = f"joyent_{day}T{r.randint(0, 23):02}{r.randint(0, 59):02}{r.randint(0, 59):02}Z"
        return (
            "SmartOS",
            version,
            (f"SunOS Release 5.11 Version {version} {bits}-bit", "Copyright (c) 2010-2019, Joyent Inc. All rights reserved."),
            2019,
        )
    if what == "tribblix":
        version = f"tribblix-m{r.choice((20, 24, 28))}"
        return "Tribblix", version, (f"SunOS Release 5.11 Version {version} {bits}-bit", ORACLE.format(y=2010)), 2020
    version = r.choice(("NexentaOS_20081207", "NexentaOS_134f", "NexentaOS_20090105"))
    return "Nexenta", version, (f"SunOS Release 5.11 Version {version} {bits}-bit", "Loading Nexenta..."), 2009


def mac(r: Random, prefix: str, sparc: bool) -> str:
    """Return a MAC address with PREFIX (three bytes), without leading zeros on SPARC."""
    tail = [r.randint(0, 255) for _ in range(3)]
    if sparc:
        return prefix + ":" + ":".join(f"{b:x}" for b in tail)
    return prefix + ":" + ":".join(f"{b:02x}" for b in tail)


def machine(r: Random, kind: str, os: str | None = None, mode: str = "normal") -> Machine:
    """Return a machine of KIND, with OS and MODE where given, otherwise drawn by R."""
    choices = {
        SPARC: ("s8", "s9", "s10", "s10", "snv"),
        SUN4V: ("s10", "s10", "s11", "snv", "illumos"),
        GRUB: ("s10", "s10", "snv", "snv", "illumos"),
        LOADER: ("illumos",),
        PV: ("snv", "snv", "illumos"),
        HVM: ("s10", "snv", "s11", "illumos"),
        VIRT: ("illumos", "illumos", "s11"),
        ARM: ("illumos",),
        LINUXPV: ("linux",),
        XENHOST: ("linux",),
        XENSOL: ("snv",),
        DOM0: ("linux",),
        FIRMWARE: ("none",),
    }
    os = os or r.choice(choices[kind])
    bits = 32 if kind in (GRUB, PV) and r.random() < 0.25 else 64
    if os == "linux" or os == "none":
        distribution, version, banner, year = ("Linux" if os == "linux" else "none"), "", (), 2021
    else:
        distribution, version, banner, year = _release(r, os, bits)
        if kind in (LOADER, VIRT, ARM) and os == "illumos":
            while distribution == "Nexenta" or version.startswith("oi_"):
                distribution, version, banner, year = _release(r, os, bits)
        if kind in (PV, GRUB) and os == "illumos":
            while distribution in ("OmniOS", "Tribblix", "SmartOS") or version.startswith("illumos-"):
                distribution, version, banner, year = _release(r, os, bits)
        if kind == ARM:
            version = r.choice(("SunOS_Development", "omnios-r151051-braich"))
            banner = (f"SunOS Release 5.11 Version {version} 64-bit", ORACLE.format(y=2010))
            distribution, year = "illumos (ARM64 port)", 2022
    sparc = kind in OBP
    disks, nics, model, xen = _hardware(r, kind)
    rootfs = "ufs" if os in ("s8", "s9") or (os == "s10" and (year < 2008 or r.random() < 0.6)) else "zfs"
    cpus = r.choice((1, 1, 2, 2, 4, 8)) if not sparc else r.choice((1, 2, 4))
    prefix = {SPARC: "0:3:ba", SUN4V: "0:14:4f", PV: "00:16:3e", HVM: "00:16:3e", VIRT: "52:54:00"}.get(kind, "00:25:90")
    return Machine(
        kind=kind,
        os=os,
        distribution=distribution,
        version=version,
        banner=banner,
        host=r.choice(HOSTS),
        bits=bits,
        verbose=r.random() < 0.4,
        cpus=cpus,
        mem_kb=r.choice((1048576, 2097152, 4194304, 8388608, 16777216)),
        model=model,
        disks=disks,
        nics=nics,
        rootfs=rootfs,
        mac=mac(r, prefix, sparc),
        pool=r.choice(("rpool", "rpool", "syspool", "zones", "rpool1")) if rootfs == "zfs" else "rpool",
        mode=mode,
        xen=xen,
        year=year,
    )


def _hardware(r: Random, kind: str) -> tuple[tuple[Disk, ...], tuple[Nic, ...], str, str]:
    n = r.choice((1, 2, 2, 4))
    if kind == SPARC:
        model, hba, driver, nic, path = r.choice(
            (
                ("Sun Fire V240", "/pci@1c,600000/scsi@2", "glm0", "bge", "/pci@1f,700000/network@2"),
                ("Sun Fire V440", "/pci@1f,700000/scsi@2", "mpt0", "ce", "/pci@1c,600000/network@2"),
                ("Netra T1 200 (UltraSPARC-IIe 500MHz)", "/pci@1f,0/pci@1/scsi@8", "glm0", "eri", "/pci@1f,0/pci@1,1/network@c,1"),
                ("Sun Ultra 60 UPA/PCI (2 X UltraSPARC-II 450MHz)", "/pci@1f,4000/scsi@3", "glm0", "hme", "/pci@1f,4000/network@1,1"),
                ("Sun Blade 1500", "/pci@1e,600000/ide@d", "uata0", "bge", "/pci@1f,700000/network@2"),
                ("Sun Enterprise 420R (2 X UltraSPARC-II 450MHz)", "/pci@1f,4000/scsi@3", "glm0", "hme", "/pci@1f,4000/network@1,1"),
            )
        )
        leaf = "dad@{i},0" if "ide" in hba else "sd@{i},0"
        name = "dad{i}" if "ide" in hba else "sd{j}"
        disks = tuple(
            Disk(
                name.format(i=i, j=i + 1),
                f"{hba}/{leaf.format(i=i)}",
                f"c{1 if 'ide' not in hba else 0}t{i}d0",
                f"{name.format(i=i, j=i + 1)} at {driver}: target {i} lun 0",
                143349312,
            )
            for i in range(n)
        )
        return disks, (Nic(f"{nic}0", path),), model, ""
    if kind == SUN4V:
        if r.random() < 0.5:
            disks = tuple(
                Disk(f"vdc{i}", f"/virtual-devices@100/channel-devices@200/disk@{i}", f"c0d{i}", f"channel-device: vdc{i}", 41943040)
                for i in range(n)
            )
            return (
                disks,
                (Nic("vnet0", "/virtual-devices@100/channel-devices@200/network@0"),),
                r.choice(("SPARC T4-2", "SPARC Enterprise T5220", "SPARC T5-2")),
                "ldom",
            )
        hba = "/pci@0/pci@0/pci@2/scsi@0"
        disks = tuple(
            Disk(f"sd{i + 2}", f"{hba}/sd@{i},0", f"c1t{i}d0", f"sd{i + 2} at mpt0: target {i} lun 0", 286698624) for i in range(n)
        )
        nic = r.choice(("nxge", "e1000g", "igb"))
        return (
            disks,
            (Nic(f"{nic}0", "/pci@0/pci@0/pci@1/pci@0/pci@2/network@0"),),
            r.choice(("SPARC Enterprise T5120", "SPARC Enterprise T5220", "Sun Fire T2000")),
            "",
        )
    if kind == XENSOL:
        disks, nics, _model, _xen = _hardware(r, GRUB)
        return disks, nics, "i86xpv", r.choice(("3.1.2-xvm", "3.1.4-xvm"))
    if kind in (GRUB, LOADER):
        style = r.choice(("mpt", "ata", "ahci", "mpt_sas") if kind == GRUB else ("ahci", "mpt_sas", "nvme"))
        nic = r.choice(
            (
                ("e1000g", "/pci@0,0/pci8086,3408@1/pci15d9,10d3@0"),
                ("bge", "/pci@0,0/pci8086,25e4@4/pci14e4,16b2@0"),
                ("igb", "/pci@0,0/pci8086,340e@7/pci15d9,10c9@0"),
                ("nge", "/pci@0,0/pci10de,cb84@5"),
            )
        )
        if style == "mpt":
            hba = "/pci@0,0/pci1022,7450@b/pci1000,3060@2"
            disks = tuple(
                Disk(f"sd{i + 1}", f"{hba}/sd@{i},0", f"c1t{i}d0", f"sd{i + 1} at mpt0: target {i} lun 0", 143374738) for i in range(n)
            )
        elif style == "ata":
            disks = tuple(
                Disk(f"cmdk{i}", f"/pci@0,0/pci-ide@1f,1/ide@0/cmdk@{i},0", f"c0d{i}", f"cmdk{i} at ata0 target {i} lun 0", 156301488)
                for i in range(min(n, 2))
            )
        elif style == "ahci":
            disks = tuple(
                Disk(f"sd{i}", f"/pci@0,0/pci15d9,d780@1f,2/disk@{i},0", f"c3t{i}d0", f"sd{i} at ahci0: target {i} lun 0", 976773168)
                for i in range(n)
            )
        elif style == "nvme":
            disks = tuple(
                Disk(
                    f"blkdev{i}",
                    f"/pci@0,0/pci8086,2030@{i}/pci8086,390{i}@0/blkdev@1,0",
                    f"c{i + 1}t1d0",
                    f"Block device: blkdev@1,0, blkdev{i}",
                    937703088,
                )
                for i in range(n)
            )
        else:
            disks = tuple(
                Disk(
                    f"sd{i + 1}",
                    f"/pci@0,0/pci8086,3410@9/pci1000,3020@0/iport@f/disk@w5000c5001a2b3c{i:x}1,0",
                    f"c2t5000C5001A2B3C{i:X}1d0",
                    f"sd{i + 1} at scsi_vhci0: unit-address g5000c5001a2b3c{i:x}0: f_sym",
                    585937500,
                )
                for i in range(n)
            )
        return disks, (Nic(f"{nic[0]}0", nic[1]),), "i86pc", ""
    if kind == PV:
        units = (51712, 51728, 51744, 51760)
        disks = tuple(
            Disk(
                f"xdf{i}",
                f"/xpvd/xdf@{units[i]}",
                f"c0t{i}d0",
                f"xdf@{units[i]}, xdf{i}",
                r.choice((16777216, 20971520, 41943040, 62914560)),
            )
            for i in range(n)
        )
        xen = r.choice(("3.0.4-1", "3.1.2-92.el5", "3.1.4-xvm", "3.2.1", "3.3.1", "3.4.3", "4.0.1", "4.1.3", "4.4.1", "4.8.5"))
        return disks, (Nic("xnf0", "/xpvd/xnf@0"),), "i86xpv", xen
    if kind == HVM:
        disks = tuple(
            Disk(f"xdf{i}", f"/xpvd/xdf@{768 + 64 * i}", f"c0d{i}", f"xdf@{768 + 64 * i}, xdf{i}", 33554432) for i in range(min(n, 2))
        )
        return disks, (Nic("xnf0", "/xpvd/xnf@0"),), "i86pc", r.choice(("3.4.2", "4.0.1", "4.2.5", "4.7.6", "4.13.1"))
    if kind == VIRT:
        disks = tuple(
            Disk(f"blkdev{i}", f"/pci@0,0/pci1af4,2@{4 + i}/blkdev@0,0", f"c{2 + i}t0d0", f"Block device: blkdev@0,0, blkdev{i}", 41943040)
            for i in range(min(n, 2))
        )
        return disks, (Nic("vioif0", "/pci@0,0/pci1af4,1@3"),), "i86pc", ""
    if kind == ARM:
        disks = (Disk("blkdev0", "/virtio_mmio@a003c00/blkdev@0,0", "c1t0d0", "Block device: blkdev@0,0, blkdev0", 41943040),)
        return disks, (Nic("vioif0", "/virtio_mmio@a003e00"),), r.choice(("SUNW,virt", "Raspberry Pi 4 Model B")), ""
    xen = (
        r.choice(("3.4.3", "4.1.4", "4.4.1", "4.8.5", "4.11.4", "4.14.6", "4.17.3", "4.18.0", "4.20.0"))
        if kind in (XENHOST, DOM0, LINUXPV)
        else ""
    )
    return (Disk("sda", "/dev/sda", "sda", ""),), (Nic("eth0", "0000:03:00.0"),), "x86", xen
