"""Frightening lines that mean no harm, and chatter, strewn over a boot."""

from __future__ import annotations

from .boot import Boot
from .console import benign
from .faults import fields
from .machines import ARM, GRUB, HVM, LINUXPV, LOADER, OBP, PV, SPARC, SUN4V, VIRT, XENHOST

BARRIER, MISSING, HOUSE, WARN = "benign-feature-barrier", "benign-missing-hardware", "benign-reconfiguration", "benign-warning"
X = (GRUB, LOADER, HVM, VIRT)
SUNOS = (*OBP, *X, PV)

# (id, text, machines, systems or none for all, step, printer, source)
NOISE: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], str, str, str], ...] = (
    (
        BARRIER,
        "NOTICE: xdf@51712: failed to read feature-barrier",
        (PV, HVM),
        ("snv", "illumos"),
        "devices",
        "say",
        "snv_104 common/xen/io/xdf.c:xdf_post_connect",
    ),
    (
        BARRIER,
        "NOTICE: xdf@51712: failed to read feature-barrier",
        (PV,),
        ("snv", "illumos"),
        "root",
        "say",
        "snv_104 common/xen/io/xdf.c:xdf_post_connect",
    ),
    (MISSING, "pcmcia: no PCMCIA adapters found", (SPARC,), ("s8", "s9"), "devices", "say", "common/pcmcia/nexus/pcmcia.c"),
    (MISSING, "Skipped interface {nic2}", (SPARC, SUN4V), ("s10",), "devices-local", "say", "Solaris 10 sysidnet"),
    (
        MISSING,
        "WARNING: Unable to connect to Domain Service providers",
        (SUN4V,),
        ("illumos", "snv", "s11"),
        "firmware",
        "say",
        "sun4v OpenBoot domain services client",
    ),
    (HOUSE, "updating /platform/i86pc/boot_archive", (GRUB,), ("s10", "snv"), "services", "say", "cmd/boot/bootadm/bootadm.c"),
    (
        HOUSE,
        "Creating new rsa public/private host key pair\nCreating new dsa public/private host key pair",
        SUNOS,
        ("s10", "snv", "illumos", "s9"),
        "services",
        "say",
        "cmd/ssh/etc/sshd",
    ),
    (
        WARN,
        "WARNING: forceload of misc/md_trans failed\nWARNING: forceload of misc/md_raid failed\n"
        "WARNING: forceload of misc/md_hotspares failed",
        (SPARC, GRUB),
        ("s8", "s9", "s10"),
        "early",
        "say",
        "common/os/modsysfile.c",
    ),
    (
        WARN,
        "WARNING: Found hypervisor version: v3.0.3-1 but need at least version v3.0.4",
        (PV,),
        (),
        "banner",
        "say",
        "i86xpv/os/xen_machdep.c:startup_xen_version",
    ),
    (
        WARN,
        "WARNING: Cannot extract revision on this hypervisor version: v4.3-unstable, unexpected version format",
        (PV,),
        (),
        "banner",
        "say",
        "i86xpv/os/xen_machdep.c:xen_set_version",
    ),
    (WARN, "*** Warning - bad CRC, using default environment", (ARM,), (), "firmware", "say", "u-boot env/common.c"),
    (
        WARN,
        "sorry, variable 'zfs_arc_max' is not defined in the 'zfs' module",
        SUNOS,
        ("s10", "snv", "illumos"),
        "early",
        "say",
        "common/os/modsysfile.c:sys_set_var",
    ),
    (
        WARN,
        'WARNING: maxphys is set more than once in /etc/system. "set maxphys = 1048576" applied as the current setting.',
        SUNOS,
        ("s10", "s11", "illumos"),
        "early",
        "say",
        "common/os/modsysfile.c:sysparam_print_warning",
    ),
    (
        WARN,
        "WARNING: cannot open system file: etc/system",
        (GRUB, PV, VIRT),
        ("snv", "illumos"),
        "early",
        "say",
        "common/os/modsysfile.c:read_system_file",
    ),
    (
        WARN,
        "WARNING: xnf0: LSO is not supported by the backend driver. Performance will be affected.",
        (PV,),
        ("illumos",),
        "network",
        "say",
        "common/xen/io/xnf.c:xnf_read_config",
    ),
    (
        WARN,
        "WARNING: vioblk0: Failed to enable MSI, falling back to INTx",
        (VIRT,),
        ("illumos",),
        "devices",
        "say",
        "common/io/virtio/virtio.c:virtio_enable_msi",
    ),
    (
        MISSING,
        "WARNING: There will be no MCA support on chip 0 core 0 strand 0 (cmi_hdl_create returned NULL)",
        (VIRT, HVM),
        ("illumos", "snv"),
        "cpus",
        "say",
        "i86pc/os/cmi.c:cmi_init",
    ),
    (
        WARN,
        "Nov 12 10:01:02 svc.startd[7]: invalid milestone option value '0' ignored",
        (PV, GRUB),
        ("snv",),
        "init",
        "say",
        "cmd/svc/startd/startd.c:read_startd_config",
    ),
    (
        WARN,
        "NOTICE: IRQ16 is being shared by drivers with different interrupt levels.\nThis may result in reduced system performance.",
        X,
        (),
        "devices",
        "say",
        "i86pc/io/pcplusmp",
    ),
    (WARN, "WARNING: add_spec: No major number for sf", (SPARC,), ("s9", "s10"), "early", "say", "common/os/modctl.c"),
    (
        WARN,
        "krtld: Unused kernel arguments: `rootpool'.",
        (SUN4V, GRUB, SPARC),
        ("s10", "snv"),
        "krtld",
        "say",
        "common/krtld/kobj_bootflags.c:bootflags",
    ),
    (
        WARN,
        "krtld: Ignoring invalid kernel option -Z.",
        (SUN4V, GRUB),
        ("s10", "snv"),
        "krtld",
        "say",
        "common/krtld/kobj_bootflags.c:bootflags",
    ),
    (
        WARN,
        "syslogd: line 24: WARNING: loghost could not be resolved",
        SUNOS,
        ("s8", "s9", "s10"),
        "services",
        "say",
        "cmd/syslogd/syslogd.c",
    ),
    (WARN, "NOTICE: blkdev0: dynamic LUN expansion", (VIRT, LOADER), ("illumos",), "devices", "say", "common/io/blkdev/blkdev.c"),
    (WARN, "hctosys: unable to open rtc device (rtc0)", (LINUXPV,), (), "linux-init", "linux", "linux drivers/rtc/class.c"),
    (MISSING, "PCI: System does not support PCI", (LINUXPV,), (), "linux-middle", "linux", "linux arch/x86/pci/legacy.c"),
    (
        MISSING,
        "ima: No TPM chip found, activating TPM-bypass!",
        (LINUXPV, XENHOST),
        (),
        "linux-disks",
        "linux",
        "linux security/integrity/ima",
    ),
    (
        MISSING,
        "AMD-Vi: AMD IOMMUv2 functionality not available on this system - This is not a bug.",
        (XENHOST,),
        (),
        "linux-middle",
        "linux",
        "linux drivers/iommu/amd/iommu_v2.c",
    ),
    (
        MISSING,
        "i8042: PNP: No PS/2 controller found.",
        (LINUXPV, XENHOST),
        (),
        "linux-middle",
        "linux",
        "linux drivers/input/serio/i8042-x86ia64io.h",
    ),
    (
        WARN,
        "ACPI BIOS Warning (bug): Incorrect checksum in table [BGRT] - 0xBA, should be 0x4A (20220331/tbprint-180)",
        (XENHOST,),
        (),
        "linux-middle",
        "linux",
        "linux drivers/acpi/acpica/tbprint.c",
    ),
    (
        WARN,
        'PCI: Using host bridge windows from ACPI; if necessary, use "pci=nocrs" and report a bug',
        (XENHOST,),
        (),
        "linux-middle",
        "linux",
        "linux arch/x86/pci/acpi.c",
    ),
    (MISSING, "Microcode loading not available", (XENHOST,), (), "xen-platform", "xen", "xen/arch/x86/cpu/microcode"),
    (WARN, "TSC only partially writable", (XENHOST,), (), "xen-cpus", "xen", "xen/arch/x86/time.c"),
)

# Chatter that nobody need explain.
CHATTER: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("NOTICE: Kernel Cage is ENABLED", OBP, "early"),
    ("This illumos instance has UUID {uuid}", (LOADER, VIRT), "fs-local"),
    ("dump on /dev/zvol/dsk/rpool/dump size {size} MB", (LOADER, VIRT, GRUB), "fs-local"),
    ("NIS domain name is example.com", (SPARC, SUN4V), "identity"),
    ("Configuring the network...", (HVM,), "network"),
    ("Starting Desktop Login on display :0...", (SPARC,), "services"),
    ("SUNW,{nic} : 100 Mbps full duplex link up", (SPARC,), "network"),
    ("IP Filter: v4.1.9, running.", (LOADER, GRUB), "devices"),
)


def strew(b: Boot) -> None:
    """Have some harmless lines and chatter printed along the way."""
    m, r = b.m, b.r
    fitting = [n for n in NOISE if m.kind in n[2] and (not n[3] or m.os in n[3]) and n[4] in b.order]
    for id, text, _kinds, _os, step, via, _source in r.sample(fitting, min(len(fitting), r.choice((0, 0, 1, 1, 2, 3)))):
        if "nic2" in text and m.mode == "normal":
            continue

        def speak(b: Boot, id: str = id, text: str = text, via: str = via) -> None:
            getattr(b, via)(text.format_map(fields(b)) if "{" in text else text, benign(id))
            if "hypervisor version" in text:  # a guest that goes on all the same
                b.also.add("xen-version-mismatch")

        b.after(step, speak)
    for text, kinds, step in CHATTER:
        if m.kind in kinds and step in b.order and r.random() < 0.07:
            b.after(step, lambda b, text=text: b.say(text.format_map(fields(b))))
