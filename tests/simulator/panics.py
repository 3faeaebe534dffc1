"""How kernels and hypervisors die: the panic line, registers and stack, file systems synced, the dump, the reboot.

Sources: `uts/common/os/panic.c:panicsys`, `uts/i86pc/os/trap.c:die`, `showregs`, `uts/intel/ia32/os/archdep.c:traceback`,
`uts/sparc/v9/os/v9dep.c:traceback`, `uts/common/fs/vfs.c:vfs_syncall`, `uts/common/os/dumpsubr.c:dumpsys`, Linux' `kernel/panic.c`,
`arch/x86/kernel/dumpstack.c`, `xen/drivers/char/console.c:panic`, `xen/common/shutdown.c:hwdom_shutdown`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .boot import Boot
from .console import END, Mark, cons
from .machines import OBP

EARLY = ("vfs_mountroot", "main", "_locore_start")
MODULES = (
    "mpt_sas:mptsas_intr",
    "zfs:vdev_disk_io_start",
    "e1000g:e1000g_intr_pciexpress",
    "ip:ip_input",
    "sd:sdintr",
    "scsi:scsi_transport",
    "genunix:taskq_d_thread",
    "unix:thread_start",
    "ufs:ufs_read",
    "nfs:nfs3_getattr",
    "usba:usba_bus_ctl",
    "genunix:kmem_cache_alloc",
    "ahci:ahci_intr",
    "genunix:callout_execute",
)


def thread(b: Boot) -> str:
    """Return a thread address of the machine's word size."""
    if b.m.sparc:
        return b.r.choice(("180e000", "140a000", "2a100047ca0", "30001b5d6a0", "300" + b.hex(8)))
    if b.m.bits == 32:
        return b.r.choice(("fec1d3e0", "d4" + b.hex(6)))
    return b.r.choice(("fffffffffbc2eb80", "fffffffffbc60260", "ffffff00" + b.hex(8), "fffffe00" + b.hex(8)))


def stack(b: Boot, frames: Sequence[str] = (), early: bool = False) -> None:
    """Print a traceback through FRAMES ("module:function")."""
    names = list(frames) or b.r.sample(MODULES, b.r.randint(3, 5))
    names += ["genunix:main"] if early else ["unix:thread_start"]
    top = int({True: "2a1", False: "ffffff00"}[b.m.sparc] + b.hex(8), 16)
    for i, name in enumerate(names):
        offset = f"{b.r.randint(8, 0x400):x}"
        if b.m.sparc:
            args = ", ".join(b.hex(b.r.choice((1, 8, 11))) for _ in range(6))
            b.say(f"{top + 0xA0 * i:016x} {name}+{offset} ({args})")
            for rows in ("0-3", "4-7"):
                b.say(f"  %l{rows}: " + " ".join(f"{b.r.randrange(1 << 40):016x}" for _ in range(4)))
        elif b.m.bits == 32:
            b.say(f"{(top + 0x40 * i) & 0xFFFFFFFF:08x} {name}+{offset} ({', '.join(b.hex(8) for _ in range(3))})")
        else:
            b.say(f"{top + 0x40 * i:016x} {name}+{offset} ()")
    b.say("")


def panic(
    b: Boot,
    text: str,
    *marks: Mark,
    frames: Sequence[str] = (),
    early: bool = False,
    dump: bool | None = None,
    middle: str = "",
    also: Sequence[str] = (),
) -> None:
    """Print a Solaris panic with TEXT, its trace, and the ways down; the boot ends there."""
    b.say(f"\n\rpanic[cpu{b.r.randrange(b.m.cpus)}]/thread={thread(b)}: {text}\n".replace("\n\r", "\n"), *marks, END)
    if middle:
        b.say(middle)
    stack(b, frames, early)
    if dump is None:
        dump = not early
    if not dump:
        b.say("skipping system dump - no dump device configured")
    else:
        b.say("syncing file systems...", end="")
        if b.r.random() < 0.3:
            for n in (14, 3):
                b.say(f" {n}", end="")
        b.say(" done" if b.r.random() < 0.85 else " done (not all i/o completed)")
        device = f"/dev/zvol/dsk/{b.m.pool}/dump" if b.m.rootfs == "zfs" else f"/dev/dsk/{b.m.disks[0].dev}s1"
        b.say(f"dumping to {device}, offset {b.r.choice((65536, 107413504, 860356608))}, content: kernel")
        pages = b.r.randint(20000, 250000)
        if b.r.random() < 0.85:
            b.say(f"100% done: {pages} pages dumped, compression ratio {b.r.uniform(2, 6):.2f}, dump succeeded")
        else:
            b.say(f"{b.r.randint(1, 60)}% done: {pages} pages dumped, dump failed: error 5")
    if b.r.random() < 0.8:
        b.say("rebooting..." if not early or b.m.kind in OBP or b.r.random() < 0.5 else "Press any key to reboot.")
        if b.m.kind in OBP and b.r.random() < 0.4:
            b.say("Resetting ...")
    b.ends("panic", *also)


def registers(b: Boot, kind: str, address: str, process: str = "sched") -> str:
    """Return the register block of a trap, for the middle of a panic."""
    if b.m.sparc:
        return (
            f"{process}: {kind}:\naddr=0x{address}\n"
            f"pid={b.r.randint(0, 3000)}, pc=0x{b.hex(7)}, sp=0x2a1{b.hex(8)}, tstate=0x44800{b.hex(5)}, "
            "context=0x0\n"
            f"g1-g7: {', '.join(b.hex(b.r.choice((1, 7, 11))) for _ in range(7))}\n"
        )
    high = "ffffff00" + b.hex(8)
    return (
        f"{process}: #{kind}\nBad kernel fault at addr=0x{address}\n"
        f"pid={b.r.randint(0, 900)}, pc=0xfffffffff{b.hex(7)}, sp=0x{high}, eflags=0x10246\n"
        f"cr0: 8005003b<pg,wp,ne,et,ts,mp,pe>  cr4: 6f8<xmme,fxsr,pge,mce,pae,pse,de>\ncr2: {address}  cr3: {b.hex(7)}  cr8: c\n\n"
        f"        rdi: {high} rsi:                0 rdx:                3\n"
        f"        rcx:                1  r8: {high}  r9:                0\n"
        f"        rax:                0 rbx: {high} rbp: {high}\n"
        f"        trp:                e err:                0 rip: fffffffff{b.hex(7)}\n"
        f"         cs:               30 rfl:            10246 rsp: {high}\n"
    )


def linux_panic(
    b: Boot, text: str, *marks: Mark, trace: Sequence[str] = (), dom0: bool | None = None, also: Sequence[str] = ("hypervisor-halt",)
) -> None:
    """Print Linux' panic with TEXT; under Xen, a dying dom0 takes the host with it."""
    version = b.m.modules.get("linux", "6.1.0-18-amd64")
    b.linux(f"Kernel panic - not syncing: {text}", *marks, END)
    b.linux(f"CPU: 0 PID: 1 Comm: swapper/0 Not tainted {version} #1  Debian 6.1.76-1\nCall Trace:\n <TASK>")
    for name in list(trace) or ("dump_stack_lvl+0x44/0x5c", "panic+0x118/0x2f4", "kernel_init+0x16/0x130", "ret_from_fork+0x22/0x30"):
        b.linux(f" {name}")
    b.linux(" </TASK>\nKernel Offset: disabled")
    if dom0 if dom0 is not None else b.m.kind == "xen-host":
        b.xen(f"{b.m.dom0} crashed: rebooting machine in 5 seconds.", cons("dom0-crashed"))
        b.also |= {"dom0-crashed"}
        b.ends("panic", *also)
    else:
        b.ends("panic")


def xen_panic(b: Boot, text: str, *marks: Mark, also: Sequence[str] = ()) -> None:
    """Print Xen's panic block with TEXT; the host halts or resets."""
    stars = "*" * 40
    b.xen(f"\n{stars}")
    b.xen(f"Panic on CPU {b.r.randrange(b.m.cpus)}:\n{text}", *marks)
    b.xen(
        f"{stars}\n\n"
        + (b.r.choice(("Reboot in five seconds...", "Reboot in five seconds...", "Manual reset required ('noreboot' specified)"))),
        END,
    )
    b.also.add("hypervisor-panic")
    b.ends("hypervisor-halt", *also)


def xen_registers(b: Boot, where: str) -> None:
    """Print Xen's register block (`xen/arch/x86/x86_64/traps.c:_show_registers`, `show_stack`, `show_trace`)."""
    v = b.m.xen
    b.xen(
        f"----[ Xen-{v}  x86_64  debug=n  Not tainted ]----\nCPU:    {b.r.randrange(b.m.cpus)}\n"
        f"RIP:    e008:[<ffff82d0{b.hex(8)}>] {where}\nRFLAGS: 0000000000010246   CONTEXT: hypervisor\n"
        f"rax: 0000000000000000   rbx: ffff8300{b.hex(8)}   rcx: 0000000000000001\n"
        f"rdx: ffff82d0{b.hex(8)}   rsi: 0000000000000008   rdi: ffff8300{b.hex(8)}\n"
        "cr0: 000000008005003b   cr4: 00000000000426e0\n"
        f"cr3: 00000000{b.hex(8)}   cr2: {b.r.choice(('0000000000000000', 'ffff88' + b.hex(10)))}\n"
        "ds: 0000   es: 0000   fs: 0000   gs: 0000   ss: e010   cs: e008\n"
        f"Xen stack trace from rsp=ffff8300{b.hex(8)}:\n"
        f"   ffff8300{b.hex(8)} ffff82d0{b.hex(8)} 0000000000000000\nXen call trace:\n"
        f"   [<ffff82d0{b.hex(8)}>] R {where}\n   [<ffff82d0{b.hex(8)}>] F domain_create+0x4d/0x870\n"
    )
