"""The healthy boot of a Xen host with a Linux dom0, of a Linux PV guest, and the sessions and screens that are no kernel boot.

Sources: `xen/arch/x86/setup.c`, `e820.c`, `xen/common/version.c`, `xen/drivers/char/console.c`, `xen/arch/x86/pv/dom0_build.c`; Linux'
`init/main.c`, `arch/x86/xen`, `drivers/xen`; the order and wording of 4.17 are those of consoles recorded in a lab.
"""

from __future__ import annotations

from . import solaris
from .boot import Boot, Step
from .console import END, benign


def old(b: Boot) -> bool:
    """Tell whether this is Xen 3."""
    return b.m.xen.startswith("3.")


def firmware(b: Boot) -> None:
    """SeaBIOS or nothing (`seabios/src/bootsplash.c`)."""
    if b.r.random() < 0.3:
        b.say("\x1bc\x1b[?7l\x1b[2J\x1b[0mSeaBIOS (version 1.16.2-debian-1.16.2-1)\n\nBooting from Hard Disk...")


def grub(b: Boot) -> None:
    """GRUB 2's words for a Xen entry (`grub-core/loader/multiboot.c`, `util/grub.d/20_linux_xen.in`)."""
    if b.r.random() < 0.5:
        b.say(
            f"Loading Xen {b.m.xen} ...\n"
            f"Loading Linux {b.r.choice(('4.19.0-18', '5.10.0-20', '6.1.0-18'))}-amd64 ...\n"
            "Loading initial ramdisk ..."
        )


def options(b: Boot) -> str:
    """Return the hypervisor's command line, drawn once."""
    if not b.m.modules.get("options"):
        b.m.modules["options"] = " ".join(
            b.r.sample(
                (
                    "console=com1",
                    "com1=115200,8n1",
                    "loglvl=all",
                    "guest_loglvl=all",
                    "dom0_mem=2048M,max:2048M",
                    "dom0_max_vcpus=2",
                    "noreboot=false",
                    "iommu=1",
                ),
                4,
            )
        )
    return b.m.modules["options"]


def xen_head(b: Boot) -> None:
    """`common/version.c:xen_version_init`, `arch/x86/setup.c:__start_xen`."""
    r, m = b.r, b.m
    if old(b):
        b.xen(
            f"Xen version {m.xen} (root@build) (gcc version 4.3.2 (Debian 4.3.2-1.1) ) Sat Aug 28 12:55:34 UTC "
            f"2010\nLatest ChangeSet: unavailable\nCommand line: {options(b)}"
        )
    else:
        b.xen(
            f"Xen version {m.xen} (Debian {m.xen}-1) (pkg-xen-devel@lists.alioth.debian.org) (gcc (Debian "
            "12.2.0-14) 12.2.0) debug=n Wed Nov  4 16:52:28 UTC 2020"
        )
        if m.xen_number >= (4, 17) and r.random() < 0.7:
            b.xen(f"build-id: {b.hex(40)}")
        b.xen(f"Bootloader: {r.choice(('GRUB 2.06-13', 'GRUB 2.02+dfsg1-20', 'EFI'))}\nCommand line: {options(b)}")
        if m.xen_number >= (4, 8):
            b.xen("Xen image load base address: 0")
    b.xen(
        "Video information:\n VGA is text mode 80x25, font 8x16\n"
        " VBE/DDC methods: V2; EDID transfer time: 1 seconds\nDisc information:\n Found 1 MBR signatures\n"
        " Found 1 EDD information structures"
    )
    if m.xen_number >= (4, 17):
        b.xen("CPU Vendor: Intel, Family 6 (0x6), Model 158 (0x9e), Stepping 10 (raw 000906ea)")


def xen_memory(b: Boot) -> None:
    """`arch/x86/e820.c:print_e820_memory_map`, `setup.c`."""
    m = b.m
    top = m.mem_kb * 1024 - 0x20000
    if old(b):
        b.xen(
            "Xen-e820 RAM map:\n 0000000000000000 - 000000000009fc00 (usable)\n"
            f" 000000000009fc00 - 00000000000a0000 (reserved)\n 0000000000100000 - {top:016x} (usable)\n"
            f" {top:016x} - {m.mem_kb * 1024:016x} (ACPI data)"
        )
        b.xen(f"System RAM: {m.mem_kb // 1024 - 1}MB ({m.mem_kb - 292}kB)\nXen heap: 14MB (14436kB)\nDomain heap initialised")
        return
    b.xen(
        "Xen-e820 RAM map:\n [0000000000000000, 000000000009fbff] (usable)\n"
        f" [000000000009fc00, 000000000009ffff] (reserved)\n [0000000000100000, {top - 1:016x}] (usable)\n"
        f" [{top:016x}, {m.mem_kb * 1024 - 1:016x}] (reserved)"
    )
    b.xen(f"System RAM: {m.mem_kb // 1024 - 1}MB ({m.mem_kb - 516}kB)")


def xen_platform(b: Boot) -> None:
    """ACPI and APIC lines (`xen/arch/x86/acpi/boot.c`, `io_apic.c`)."""
    b.xen(
        "ACPI: RSDP 000F59D0, 0014 (r0 BOCHS )\n"
        "ACPI: RSDT 3FFE1B33, 0034 (r1 BOCHS  BXPC            1 BXPC        1)\n"
        "ACPI: FACP 3FFE19DF, 0074 (r1 BOCHS  BXPC            1 BXPC        1)"
    )
    if not old(b):
        b.xen("No NUMA configuration found", benign("benign-missing-hardware"))
    b.xen(
        "ACPI: PM-Timer IO Port: 0x608\nACPI: Local APIC address 0xfee00000\n"
        "ACPI: IOAPIC (id[0x00] address[0xfec00000] gsi_base[0])\n"
        "IOAPIC[0]: apic_id 0, version 32, address 0xfec00000, GSI 0-23\n"
        "ACPI: INT_SRC_OVR (bus 0 bus_irq 0 global_irq 2 dfl dfl)\nACPI: IRQ0 used by override.\n"
        "Using ACPI (MADT) for SMP configuration information"
    )


def xen_cpus(b: Boot) -> None:
    """Scheduler, clock, IOMMU, processors (`xen/common/sched`, `arch/x86/time.c`, `drivers/passthrough/iommu.c`, `smpboot.c`)."""
    m, r = b.m, b.r
    b.xen("Using scheduler: SMP Credit Scheduler " + ("(credit)" if m.xen_number < (4, 12) else "rev2 (credit2)"))
    if m.xen_number >= (4, 12):
        b.xen("Initializing Credit2 scheduler")
    b.xen(f"Detected {r.randint(2000, 3600)}.{r.randint(0, 999):03} MHz processor.")
    if not old(b):
        b.xen(
            "I/O virtualisation disabled"
            if r.random() < 0.5 or m.modules.get("no-iommu")
            else "Intel VT-d Snoop Control enabled.\nI/O virtualisation enabled\n - Dom0 mode: Relaxed\nInterrupt remapping enabled"
        )
        b.xen("ENABLING IO-APIC IRQs\n -> Using new ACK method")
    b.xen("Platform timer is 14.318MHz HPET" if r.random() < 0.7 else "Platform timer is 3.579MHz ACPI PM Timer")
    if not old(b):
        b.xen(
            f"Allocated console ring of {r.choice((16, 32, 64))} KiB.\nVMX: Supported advanced features:\n"
            " - APIC MMIO access virtualisation\n - APIC TPR shadow\n - Extended Page Tables (EPT)\n"
            "HVM: ASIDs enabled.\nHVM: VMX enabled"
        )
    b.xen(f"Brought up {m.cpus} CPUs")
    if r.random() < 0.3:
        b.xen("mtrr: your CPUs had inconsistent variable MTRR settings", benign("benign-warning"))


def xen_dom0(b: Boot) -> None:
    """`arch/x86/pv/dom0_build.c`; Xen 3: `arch/x86/domain_build.c:construct_dom0`."""
    if old(b):
        b.xen("*** LOADING DOMAIN 0 ***\n Xen  kernel: 64-bit, lsb, compat32\n Dom0 kernel: 64-bit, lsb, paddr 0x200000 -> 0x631918")
    else:
        b.xen(
            "NX (Execute Disable) protection active\n*** Building a PV Dom0 ***\n Xen  kernel: 64-bit, lsb"
            + (", compat32" if b.m.xen_number < (4, 14) else "")
            + "\n Dom0 kernel: 64-bit, PAE, lsb, paddr 0x1000000 -> 0x4a00000"
        )
    b.xen(
        "PHYSICAL MEMORY ARRANGEMENT:\n"
        " Dom0 alloc.:   0000000070000000->0000000078000000 (227051 pages to be allocated)\n"
        "VIRTUAL MEMORY ARRANGEMENT:\n Loaded kernel: ffffffff81000000->ffffffff84a00000\n"
        f" ENTRY ADDRESS: ffffffff830791c0\nDom0 has maximum {b.m.cpus} VCPUs"
    )


def xen_end(b: Boot) -> None:
    """`xen/drivers/char/console.c:console_endboot`, `switch_serial_input`."""
    if old(b):
        b.xen(
            "Scrubbing Free RAM: .....done.\nXen trace buffers: disabled\nStd. Loglevel: Errors and warnings\n"
            "Guest Loglevel: Nothing (Rate-limited: Errors and warnings)\nXen is relinquishing VGA console.\n"
            "*** Serial input -> DOM0 (type 'CTRL-a' three times to switch input to Xen)\n"
            "Freed 124kB init memory."
        )
    else:
        b.xen(
            "Scrubbing Free RAM in background\nStd. Loglevel: All\nGuest Loglevel: All\n"
            "*** Serial input to DOM0 (type 'CTRL-a' three times to switch input)\nFreed 656kB init memory"
        )


def linux_head(b: Boot) -> None:
    """Linux' first lines under Xen (`init/main.c:start_kernel`, `arch/x86/xen/setup.c`)."""
    version = b.r.choice(("4.19.0-18-amd64", "5.10.0-20-amd64", "6.1.0-18-amd64"))
    b.m.modules["linux"] = version
    args = b.m.modules.setdefault(
        "args",
        "root=/dev/xvda1 ro console=hvc0" if b.m.kind == "linux-pv" else "placeholder root=/dev/mapper/vg0-root ro console=hvc0 quiet",
    )
    if b.m.xen_number < (4, 2):
        b.m.modules["linux"] = version = b.r.choice(("2.6.32-5-xen-amd64", "2.6.26-2-xen-amd64"))
        b.linux(
            f"Linux version {version} (Debian 2.6.32-48) (build@debian.org) (gcc version 4.3.5 (Debian 4.3.5-4) ) "
            "#1 SMP Sat Sep 18 20:50:10 UTC 2010\n"
            f"Command line: {args}\nKERNEL supported cpus:\n  Intel GenuineIntel\n  AMD AuthenticAMD\nBIOS-provided physical RAM map:\n"
            " Xen: 0000000000000000 - 000000000009f000 (usable)\n Xen: 0000000000100000 - 0000000020000000 (usable)\n"
            f"Booting paravirtualized kernel on Xen\nXen version: {b.m.xen} (preserve-AD)\nKernel command line: {args}"
        )
        return
    b.linux(
        f"Linux version {version} (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14) 12.2.0, GNU ld "
        f"(GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.76-1 (2024-02-01)\nCommand line: {args}\n"
        "Released 0 page(s)\n"
        "BIOS-provided physical RAM map:\nXen: [mem 0x0000000000000000-0x000000000009efff] usable\n"
        "Xen: [mem 0x0000000000100000-0x000000003ffdffff] usable\nprintk: bootconsole [xenboot0] enabled\n"
        "NX (Execute Disable) protection: active\nHypervisor detected: Xen PV"
    )
    b.linux("tsc: Fast TSC calibration failed", benign("benign-warning"))
    b.linux("AGP: No AGP bridge found", benign("benign-missing-hardware"))
    b.linux(f"Booting kernel on Xen\nXen version: {b.m.xen} (preserve-AD)\nKernel command line: {args}")


def linux_middle(b: Boot) -> None:
    """Subsystems (`kernel/smp.c`, `net`, `mm`)."""
    b.linux(
        "Memory: 206948K/1048056K available (14343K kernel code, 2338K rwdata, 9132K rodata, 2824K init, "
        "17344K bss, 222196K reserved, 0K cma-reserved)\nrcu: Hierarchical RCU implementation.\n"
        "Console: colour VGA+ 80x25\nprintk: console [hvc0] enabled\nxen:events: Using FIFO-based ABI\n"
        "Brought up 2 CPUs\nxen:grant_table: Grant tables using version 1 layout\n"
        "NET: Registered PF_NETLINK/PF_ROUTE protocol family"
    )
    if b.r.random() < 0.5:
        b.linux("xen:balloon: Initialising balloon driver\nSCSI subsystem initialized\nclocksource: Switched to clocksource xen")


def linux_disks(b: Boot) -> None:
    """Disks of a dom0 (`drivers/ata`, `drivers/scsi/sd.c`) or a guest (`drivers/block/xen-blkfront.c`)."""
    if b.m.kind == "linux-pv" and b.m.xen_number < (4, 2):
        b.linux("Initialising Xen virtual ethernet driver.")
        if b.r.random() < 0.5:
            b.linux("blkfront: xvda: barriers disabled", benign("benign-feature-barrier"))
        else:
            b.linux("blkfront: xvda: barriers enabled")
        b.linux(" xvda: xvda1 xvda2")
    elif b.m.kind == "linux-pv":
        b.linux("xen_netfront: Initialising Xen virtual ethernet driver")
        if b.r.random() < 0.3:
            b.linux(
                "blkfront: xvda: barrier or flush: disabled; persistent grants: enabled; indirect descriptors: enabled;",
                benign("benign-feature-barrier"),
            )
        else:
            b.linux("blkfront: xvda: flush diskcache: enabled; persistent grants: enabled; indirect descriptors: enabled;")
        b.linux(" xvda: xvda1 xvda2")
    else:
        b.linux(
            "ahci 0000:00:1f.2: AHCI 0001.0300 32 slots 6 ports 6 Gbps 0x3f impl SATA mode\n"
            "ata1: SATA link up 6.0 Gbps (SStatus 133 SControl 300)\n"
            "sd 0:0:0:0: [sda] 976773168 512-byte logical blocks: (500 GB/466 GiB)\n sda: sda1 sda2\n"
            "sd 0:0:0:0: [sda] Attached SCSI disk"
        )


def linux_root(b: Boot) -> None:
    """The root file system (`fs/ext4/super.c`)."""
    b.linux(f"EXT4-fs ({'xvda1' if b.m.kind == 'linux-pv' else 'dm-0'}): mounted filesystem with ordered data mode. Opts: (null)")


def linux_init(b: Boot) -> None:
    """Init runs (`init/main.c:run_init_process`, systemd's console lines)."""
    b.linux("Run /sbin/init as init process\nsystemd[1]: systemd 252 running in system mode\nsystemd[1]: Detected virtualization xen.")
    for unit in b.r.sample(
        (
            "Journal Service",
            "Load Kernel Modules",
            "Network Time Synchronization",
            "OpenBSD Secure Shell server",
            "Raise network interfaces",
            "Permit User Sessions",
        ),
        3,
    ):
        b.say(f"[  OK  ] Started {unit}.")


def linux_daemons(b: Boot) -> None:
    """dom0's toolstack daemons (`tools/hotplug/Linux/init.d/xencommons.in`)."""
    if b.m.kind != "linux-pv":
        b.say(
            "Starting xenstored...\nSetting domain 0 name, domid and JSON config...\nDone setting up Dom0\n"
            "Starting xenconsoled...\nStarting QEMU as disk backend for dom0"
            if b.r.random() < 0.5
            else "[  OK  ] Started The Xen xenstore.\n[  OK  ] Started Xenconsoled - handles logging from guest consoles and hypervisor."
        )


def linux_login(b: Boot) -> None:
    """agetty's prompt (`util-linux/term-utils/agetty.c`)."""
    b.say(f"\nDebian GNU/Linux 12 {b.m.host} hvc0\n\n{b.m.host} login: ", END, end="")
    b.ends("login")


XENHOST_STEPS: dict[str, Step] = {
    "firmware": firmware,
    "grub": grub,
    "xen-head": xen_head,
    "xen-memory": xen_memory,
    "xen-platform": xen_platform,
    "xen-cpus": xen_cpus,
    "xen-dom0": xen_dom0,
    "xen-end": xen_end,
    "linux-head": linux_head,
    "linux-middle": linux_middle,
    "linux-disks": linux_disks,
    "linux-root": linux_root,
    "linux-init": linux_init,
    "linux-daemons": linux_daemons,
    "login": linux_login,
}
LINUX_STEPS: dict[str, Step] = {name: step for name, step in XENHOST_STEPS.items() if name.startswith("linux") or name == "login"}


def session(b: Boot) -> None:
    """A healthy toolstack session in dom0 (`tools/xl/xl_vmcontrol.c:create_domain`, `xl_list.c`, `xl_block.c`)."""
    m, r = b.m, b.r
    prompt(b, f"xl create /etc/xen/{m.host}.cfg")
    b.say(f"Parsing config from /etc/xen/{m.host}.cfg", END)
    what = r.random()
    if what < 0.5:
        prompt(b, "xl list")
        b.say(
            f"{'Name':<43} ID   Mem VCPUs\tState\tTime(s)\n"
            f"Domain-0{' ' * 36} 0  2048     2     r-----     {r.randint(10, 900)}.4\n"
            f"{m.host:<43} {r.randint(1, 9)}   512     1     -b----       {r.randint(1, 50)}.1"
        )
    elif what < 0.7:
        prompt(b, f"xl block-list {m.host}")
        b.say(
            "Vdev  BE  handle state evt-ch ring-ref BE-path                       \n"
            f"51712 0   {r.randint(1, 9)}      4     8      8        "
            f"/local/domain/0/backend/vbd/{r.randint(1, 9)}/51712"
        )
    b.ends("running", "unfinished", "hang")


def prompt(b: Boot, command: str) -> None:
    """A root prompt with COMMAND typed, or nothing where only output was kept."""
    if b.m.modules.setdefault("prompt", b.r.choice(("", f"root@{b.m.host}:~# ", "# ", f"[root@{b.m.host} ~]# "))):
        b.say(b.m.modules["prompt"] + command)


XENSOL_STEPS: dict[str, Step] = {
    **{name: step for name, step in XENHOST_STEPS.items() if name.startswith("xen")},
    **{name: step for name, step in solaris.STEPS.items() if name not in ("firmware", "loader")},
}


DOM0_STEPS: dict[str, Step] = {"session": session}


def powered(b: Boot) -> None:
    """A firmware that starts and finds its disk; the capture ends where the loader would speak."""
    r = b.r
    what = r.choice(("seabios", "obp", "ipxe", "uboot"))
    if what == "seabios":
        b.say("SeaBIOS (version 1.16.2-debian-1.16.2-1)\n\nBooting from Hard Disk...\nGRUB loading, please wait...", END)
    elif what == "obp":
        b.say(
            "Sun Fire V210, No Keyboard\nCopyright 2006 Sun Microsystems, Inc.  All rights reserved.\n"
            f"OpenBoot 4.22.19, 2048 MB memory installed, Serial #{r.randint(10000000, 99999999)}.\n"
            f"Ethernet address 0:3:ba:{b.hex(2)}:{b.hex(2)}:{b.hex(2)}, Host ID: {b.hex(8)}.\n\n\n"
            "Rebooting with command: boot\nBoot device: disk  File and args: ",
            END,
        )
    elif what == "ipxe":
        b.say(
            "iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org\n"
            "Features: DNS HTTP iSCSI NFS TFTP AoE ELF MBOOT PXE bzImage Menu PXEXT\n\n"
            f"net0: 52:54:00:{b.hex(2)}:{b.hex(2)}:{b.hex(2)} using virtio-net on 0000:00:03.0 (open)\n"
            "  [Link:up, TX:0 TXE:0 RX:0 RXE:0]\nConfiguring (net0 52:54:00:12:34:56)...... ok\n"
            "net0: 10.0.2.15/255.255.255.0 gw 10.0.2.2\nhttp://10.0.2.2/boot.ipxe... ok",
            END,
        )
    else:
        b.say(
            "U-Boot 2021.10 (Oct 04 2021 - 15:09:26 +0000)\n\nDRAM:  3.9 GiB\n"
            "MMC:   mmcnr@7e300000: 1, mmc@7e340000: 0\nLoading Environment from FAT... OK\nIn:    serial\n"
            "Out:   serial\nErr:   serial\nNet:   eth0: ethernet@7d580000\nHit any key to stop autoboot:  0",
            END,
        )
    b.ends("firmware", "unfinished", "running", "hang")


FIRMWARE_STEPS: dict[str, Step] = {"powered": powered}
