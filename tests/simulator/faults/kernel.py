"""Faults of kernels: panics, traps, memory, clocks, interrupts, modules, init."""

from __future__ import annotations

from ..boot import Boot
from ..console import END, cons, root
from ..machines import FIRMWARE, GRUB, HVM, LINUXPV, LOADER, OBP, PV, SPARC, SUN4V, VIRT, XENHOST
from ..panics import linux_panic, panic, registers, stack, xen_panic, xen_registers
from . import fault, live, screen, script

BIG = (SPARC, SUN4V, GRUB, LOADER, PV, HVM, VIRT)
NATIVE64 = (GRUB, LOADER, HVM, VIRT)
WHEN = ("identity", "fs-local", "network", "services", "cpus", "devices")


def die(
    id: str,
    variant: str,
    source: str,
    text: str,
    *,
    kinds: tuple[str, ...] = BIG,
    at: tuple[str, ...] = WHEN,
    frames: tuple[str, ...] = (),
    os: tuple[str, ...] = (),
    also: tuple[str, ...] = ("kernel-panic",),
) -> None:
    """Register a Solaris panic with TEXT at one of the steps AT."""

    @fault(id, variant, kinds, source, os=os)
    def run(b: Boot) -> None:
        from . import fields

        step = b.r.choice(at)
        b.to(step)
        b.also |= set(also)
        panic(b, text.format_map(fields(b)), root(id), frames=frames, early=step in ("cpus", "devices", "root", "disks", "nexus"))


die(
    "kernel-panic",
    "assertion",
    "common/os/printf.c:assfail",
    "assertion failed: 0 == dmu_buf_hold_array(os, object, offset, size, FALSE, FTAG, &numbufs, &dbp), "
    "file: ../../common/fs/zfs/dmu.c, line: {line}",
    also=("zfs-data-corrupt",),
)
die(
    "kernel-panic",
    "kmem",
    "common/os/kmem.c:kmem_error",
    "kernel heap corruption detected",
    frames=("genunix:kmem_error", "genunix:kmem_slab_free", "genunix:kmem_magazine_destroy", "genunix:kmem_depot_ws_reap"),
    also=(),
)
die(
    "kernel-panic",
    "deadman",
    "common/os/clock.c:deadman",
    "deadman: timed out after {nn} seconds of clock inactivity",
    frames=("genunix:deadman", "genunix:cyclic_expire", "genunix:cyclic_fire"),
    also=("time-source-unreliable",),
)
die(
    "kernel-panic",
    "mutex",
    "common/os/mutex.c:mutex_panic",
    "mutex_enter: bad mutex, lp=ffffff01{h8} owner=ffffff02{h8} thread=ffffff00{h8}",
    frames=("unix:mutex_panic", "unix:mutex_vector_enter"),
    kinds=(GRUB, LOADER, HVM, VIRT),
    also=(),
)
die(
    "kernel-panic",
    "recursive",
    "common/os/mutex.c:mutex_panic",
    "recursive mutex_enter, lp=300{h8} owner=300{h8} thread=300{h8}",
    frames=("unix:mutex_panic", "unix:mutex_vector_enter"),
    kinds=OBP,
    also=(),
)
die(
    "kernel-panic",
    "turnstile",
    "common/os/turnstile.c",
    "Deadlock: cycle in blocking chain",
    frames=("genunix:turnstile_block", "unix:mutex_vector_enter"),
    also=(),
)
die(
    "kernel-panic",
    "mondo",
    "sun4v/os/mach_cpu_states.c:send_one_mondo",
    "send mondo timeout (target 0x{h4}) [retries: 0x{h4} hvstat: 0x0]",
    kinds=(SUN4V,),
    frames=("unix:send_one_mondo", "unix:xt_one_unchecked"),
    also=(),
)
die(
    "kernel-panic",
    "ptl1",
    "sun4u/os/mach_cpu_states.c:ptl1_panic_handler",
    "bad kernel MMU trap at TL 2",
    kinds=(SPARC,),
    frames=("unix:ptl1_panic_handler",),
    also=("bad-trap",),
)
die(
    "kernel-panic",
    "sync",
    "sun4/os/startup.c:sync_handler",
    "sync initiated",
    kinds=OBP,
    frames=("unix:sync_handler", "unix:vx_handler", "unix:callback_handler"),
    also=(),
)
die(
    "kernel-panic",
    "gnttab",
    "common/xen/os/gnttab.c:gnttab_setup",
    "Grant Table setup failed",
    kinds=(PV,),
    at=("nexus", "disks"),
    also=("xen-version-mismatch",),
)


@fault("kernel-panic", "linux-fatal", (LINUXPV, XENHOST), "linux kernel/panic.c")
def _linux_fatal(b: Boot) -> None:
    b.to(b.r.choice(("linux-disks", "linux-init")))
    linux_panic(
        b,
        b.r.choice(
            (
                "Timeout: Not all CPUs entered broadcast exception handler",
                "hung_task: blocked tasks",
                "softlockup: hung tasks",
                "stack-protector: Kernel stack is corrupted in: __schedule+0x8b1/0x8c0",
            )
        ),
        root("kernel-panic"),
    )


TRAPS = (
    ("e (#pf Page fault)", "#pf Page fault", "28", 'occurred in module "{mod}" due to a NULL pointer dereference'),
    ("d (#gp General protection)", "#gp General protection", "deadbeefdeadbeef", ""),
    ("e (#pf Page fault)", "#pf Page fault", "ffffffffc0000038", 'occurred in module "{mod}" due to an illegal access to a user address'),
    ("0 (#de Divide error)", "#de Divide error", "ffffff01b1a2c3d4", ""),
)


@fault("bad-trap", "x86", (GRUB, LOADER, PV, HVM, VIRT), "uts/i86pc/os/trap.c:die, showregs")
def _trap_x86(b: Boot) -> None:
    step = b.r.choice(WHEN)
    b.to(step)
    kind, name, address, tail = b.r.choice(TRAPS)
    module = b.r.choice(("mpt_sas", "e1000g", "zfs", "xnf", "usba", "nvidia", "genunix", "iscsi", "ip"))
    b.also.add("kernel-panic")
    address = address if b.m.bits == 64 else address[-8:]
    text = f"BAD TRAP: type={kind} rp=ffffff000{b.hex(7)} addr={address}" + (" " + tail.format(mod=module) if tail else "")
    panic(
        b,
        text,
        root("bad-trap"),
        middle=registers(b, name[1:], address),
        frames=("unix:die", "unix:trap", "unix:cmntrap", f"{module}:{module.split('_')[0]}_attach", "genunix:devi_attach"),
        early=step in ("cpus", "devices"),
    )


@fault("bad-trap", "sparc", OBP, "uts/sun4/os/trap.c:die, showregs")
def _trap_sparc(b: Boot) -> None:
    step = b.r.choice(WHEN)
    b.to(step)
    module = b.r.choice(("sched", "ufs", "qlc", "ssd", "bge", "zfs"))
    kind, what, address = b.r.choice(
        (("31", "trap", "0"), ("34", "alignment error", "300" + b.hex(8)), ("9", "trap", b.hex(8)), ("30", "trap", "10"))
    )
    b.also.add("kernel-panic")
    panic(
        b,
        f"BAD TRAP: type={kind} rp=2a10{b.hex(7)} addr={address} mmu_fsr=0"
        + (f' occurred in module "{module}" due to a NULL pointer dereference' if address == "0" else ""),
        root("bad-trap"),
        middle=registers(b, what, address, module),
        frames=("unix:die", "unix:trap", "unix:ktl0", f"{module if module != 'sched' else 'genunix'}:{module}_open"),
        early=step in ("cpus", "devices"),
    )


@fault("bad-trap", "linux", (LINUXPV, XENHOST), "linux arch/x86/mm/fault.c:show_fault_oops, kernel/panic.c")
def _trap_linux(b: Boot) -> None:
    b.to(b.r.choice(("linux-disks", "linux-init", "linux-root")))
    first = b.r.choice(
        (
            "BUG: kernel NULL pointer dereference, address: 0000000000000018",
            "BUG: unable to handle kernel NULL pointer dereference at 0000000000000018",
            f"BUG: unable to handle page fault for address: ffffc900{b.hex(8)}",
            "general protection fault: 0000 [#1] SMP NOPTI",
            "divide error: 0000 [#1] SMP NOPTI",
        )
    )
    b.linux(first, root("bad-trap"))
    where = b.r.choice(
        (
            "xen_swiotlb_map_page+0x5a/0x1f0",
            "blkif_interrupt+0x2c1/0x8e0 [xen_blkfront]",
            "nvme_queue_rq+0x1c/0x6d0 [nvme]",
            "pci_read_config_dword+0x12/0x40",
        )
    )
    if "general" not in first and "divide" not in first:
        b.linux("#PF: supervisor read access in kernel mode\n#PF: error_code(0x0000) - not-present page\nOops: 0000 [#1] SMP NOPTI")
    b.linux(
        f"CPU: 1 PID: 1 Comm: swapper/0 Not tainted {b.m.modules['linux']} #1\nRIP: e030:{where}\n"
        f"RSP: e02b:ffffc90040{b.hex(6)} EFLAGS: 00010246\nCall Trace:\n ? __die_body+0x1a/0x60\n"
        f" do_one_initcall+0x44/0x1d0\n---[ end trace {b.hex(16)} ]---"
    )
    b.also.add("kernel-panic")
    linux_panic(b, b.r.choice(("Fatal exception", "Fatal exception in interrupt", "Attempted to kill init! exitcode=0x00000009")), END)
    b.also |= {"init-failed"}


@fault("double-fault", "x86", NATIVE64, "uts/i86pc/os/trap.c:die, intel/ia32/ml/exception.s")
def _double(b: Boot) -> None:
    b.to(b.r.choice(WHEN))
    b.also |= {"kernel-panic", "bad-trap"}
    panic(
        b,
        f"BAD TRAP: type=8 (#df Double fault) rp=ffffff00{b.hex(8)} addr=0",
        root("double-fault"),
        middle=registers(b, "df Double fault", "0"),
        frames=("unix:real_mode_stop_cpu_stage2_end", "unix:trap", "unix:syserrtrap"),
        dump=True,
    )


@fault("double-fault", "linux", (LINUXPV,), "linux arch/x86/kernel/traps.c:exc_double_fault")
def _double_linux(b: Boot) -> None:
    b.to("linux-init")
    b.linux(
        "PANIC: double fault, error_code: 0x0\n"
        f"CPU: 0 PID: 312 Comm: modprobe Not tainted {b.m.modules['linux']} #1\n"
        "RIP: e030:error_entry+0x1e/0x140",
        root("double-fault"),
    )
    b.also |= {"kernel-panic", "bad-trap"}
    linux_panic(b, "Machine halted.")


@fault("double-fault", "xen", (XENHOST,), "xen/arch/x86/x86_64/traps.c:do_double_fault")
def _double_xen(b: Boot) -> None:
    b.to(b.r.choice(("xen-dom0", "linux-middle", "xen-cpus")))
    b.xen("*** DOUBLE FAULT ***", root("double-fault"))
    xen_registers(b, "arch/x86/setup.c#reinit_bsp_stack+0xfa/0x160")
    xen_panic(b, "DOUBLE FAULT -- system shutdown", root("double-fault"))


@fault("machine-check-fatal", "solaris-x86", NATIVE64, "uts/i86pc/os/cmi.c:cmi_mca_panic")
def _mce(b: Boot) -> None:
    b.to(b.r.choice(WHEN))
    b.also |= {"kernel-panic"}
    panic(
        b,
        "Unrecoverable Machine-Check Exception",
        root("machine-check-fatal"),
        frames=("genunix:cmi_mca_panic", "cpu_ms:gcpu_mca_trap", "unix:mcetrap"),
        dump=True,
    )


@fault("machine-check-fatal", "linux", (LINUXPV, XENHOST), "linux arch/x86/kernel/cpu/mce/core.c:mce_panic")
def _mce_linux(b: Boot) -> None:
    b.to("linux-init")
    cpu = b.r.randrange(b.m.cpus)
    b.linux(
        f"mce: [Hardware Error]: CPU {cpu}: Machine Check Exception: 5 Bank {b.r.randint(0, 8)}: "
        f"be000000{b.hex(8)}\nmce: [Hardware Error]: RIP !INEXACT! 10:<ffffffff81{b.hex(6)}> "
        f"{{native_safe_halt+0x6/0x10}}\nmce: [Hardware Error]: TSC {b.hex(12)} ADDR {b.hex(9)} MISC 86\n"
        f"mce: [Hardware Error]: PROCESSOR 0:906ea TIME 1600000000 SOCKET 0 APIC {cpu} microcode de\n"
        "mce: [Hardware Error]: Machine check: Processor context corrupt",
        root("machine-check-fatal"),
    )
    b.also |= {"kernel-panic"}
    linux_panic(b, b.r.choice(("Fatal machine check", "Fatal local machine check", "Fatal Machine check")), root("machine-check-fatal"))


@fault("machine-check-fatal", "sparc-ue", (SPARC,), "uts/sun4u/cpu/us3_common.c: AFT1 messages", os=("s8", "s9", "s10"))
def _ue(b: Boot) -> None:
    b.to(b.r.choice(WHEN))
    n = b.hex(8)
    cpu = b.r.randrange(b.m.cpus)
    b.warn(
        f"[AFT1] Uncorrectable system bus (UE) Event on CPU{cpu} Privileged Data Access at TL=0, errID "
        f"0x0000002d.{n}\n    AFSR 0x00100002<PRIV,UE>.00000071 AFAR 0x00000000.{b.hex(8)}\n"
        f"    Fault_PC 0x10{b.hex(5)} Esynd 0x0071 Slot C: J7900 J7901",
        root("machine-check-fatal"),
    )
    b.also |= {"kernel-panic"}
    panic(
        b,
        f"[AFT1] errID 0x0000002d.{n} UE Error(s)\n    See previous message(s) for details",
        root("machine-check-fatal"),
        frames=("SUNW,UltraSPARC-III+:cpu_aflt_log", "SUNW,UltraSPARC-III+:cpu_deferred_error", "unix:ktl0"),
        dump=True,
    )


@fault("machine-check-fatal", "xen", (XENHOST,), "xen/arch/x86/cpu/mcheck/mce.c:mc_panic, x86_mcinfo_dump")
def _mce_xen(b: Boot) -> None:
    b.to(b.r.choice(("linux-middle", "xen-end", "linux-init")))
    b.xen(
        f"CPU{b.r.randrange(b.m.cpus)}: Machine Check Exception:                5\n"
        f"Bank {b.r.randint(0, 6)}: be000000{b.hex(8)}[       {b.hex(9)}] at        {b.hex(9)}",
        root("machine-check-fatal"),
    )
    b.xen("Fatal machine check: MCE: No CPU found valid MCE, need reset", root("machine-check-fatal"))
    xen_panic(b, "HARDWARE ERROR", root("machine-check-fatal"))


live(
    "machine-check-corrected",
    "linux",
    "linux arch/x86/kernel/cpu/mce/core.c, dev-mcelog.c",
    "R|mce: [Hardware Error]: Machine check events logged",
    kinds=(XENHOST, LINUXPV),
    at=("linux-disks", "linux-init"),
    via="linux",
)
live(
    "machine-check-corrected",
    "linux-edac",
    "linux drivers/edac/mce_amd.c",
    "R|[Hardware Error]: Corrected error, no action required.\n"
    "R|[Hardware Error]: CPU:{cpu} (17:1:2) MC15_STATUS[Over|CE|MiscV|AddrV|-|SyndV|CECC|-|-|-]: "
    "0xdc2040000000011b",
    kinds=(XENHOST,),
    at=("linux-disks", "linux-init"),
    via="linux",
)
live(
    "machine-check-corrected",
    "xen",
    "xen/arch/x86/cpu/mcheck/mce.c:x86_mcinfo_dump",
    "R|MCE: The hardware reports a non fatal, correctable incident occurred on CPU {cpu}.\n"
    "R|Bank {n}: 9c00000000{h6}[       {h8}] at        {h8}",
    kinds=(XENHOST,),
    at=("linux-disks", "linux-init", "xen-end"),
    via="xen",
)
live(
    "machine-check-corrected",
    "xen-cmci",
    "xen/arch/x86/cpu/mcheck/mce.c:x86_mcinfo_dump",
    "R|CMCI occurred on CPU {cpu}.\nR|Bank {n}: 8c00000000{h6}[       {h8}] at        {h8}",
    kinds=(XENHOST,),
    at=("linux-disks", "linux-init"),
    via="xen",
)
live(
    "machine-check-corrected",
    "sparc-ce",
    "uts/sun4u/cpu/us3_common.c: AFT0 messages",
    "R|NOTICE: [AFT0] Corrected system bus (CE) Event on CPU{cpu} at TL=0, errID 0x000001b2.{h8}\n"
    "R|    AFSR 0x00000000.00000002<CE> AFAR 0x00000000.{h8}\n"
    "    Fault_PC 0x10{h6} Esynd 0x00d0 Slot B: J3100",
    kinds=(SPARC,),
    at=("fs-local", "services", "devices"),
    os=("s8", "s9", "s10"),
)
live(
    "nmi-unknown",
    "linux",
    "linux arch/x86/kernel/nmi.c:unknown_nmi_error",
    "R|Uhhuh. NMI received for unknown reason 2{n} on CPU {cpu}.\n"
    "Do you have a strange power saving mode enabled?\nR|Dazed and confused, but trying to continue",
    kinds=(XENHOST,),
    at=("linux-disks", "linux-init", "linux-root"),
    via="linux",
)


@fault("nmi-unknown", "solaris", (GRUB, LOADER, HVM, VIRT), "uts/i86pc/io/pcplusmp/apic_common.c:apic_nmi_intr")
def _nmi(b: Boot) -> None:
    b.to(b.r.choice(WHEN))
    b.also |= {"kernel-panic"}
    panic(
        b,
        "NMI received",
        root("nmi-unknown"),
        frames=("pcplusmp:apic_nmi_intr", "unix:av_dispatch_nmivect", "unix:nmiint", "unix:i86_mwait", "unix:cpu_idle_mwait"),
        dump=True,
    )


@fault("nmi-unknown", "xen", (XENHOST,), "xen/arch/x86/traps.c:unknown_nmi_error, fatal_trap")
def _nmi_xen(b: Boot) -> None:
    b.to(b.r.choice(("linux-disks", "linux-init")))
    b.xen(
        f"Uhhuh. NMI received for unknown reason 3{b.r.randint(0, 9)}.\n"
        "Dazed and confused, but trying to continue\nDo you have a strange power saving mode enabled?",
        root("nmi-unknown"),
    )
    if b.r.random() < 0.5:
        xen_registers(b, "acpi_idle_do_entry+0xa3/0xb6")
        xen_panic(b, "FATAL TRAP: vec 2, NMI[0000] IN INTERRUPT CONTEXT", root("nmi-unknown"))
    else:
        b.finish()


# memory
@fault(
    "insufficient-memory", "xen-dom0", (XENHOST,), "xen/arch/x86/pv/dom0_build.c:dom0_construct", fits=lambda m: not m.xen.startswith("3.")
)
def _dom0_small(b: Boot) -> None:
    from ..hosts import options

    options(b)
    b.m.modules["options"] = "console=com1 com1=115200,8n1 dom0_mem=64M"
    b.to("xen-dom0")
    b.xen("*** Building a PV Dom0 ***\n Xen  kernel: 64-bit, lsb\n Dom0 kernel: 64-bit, PAE, lsb, paddr 0x1000000 -> 0x4a00000")
    b.also |= {"dom0-build-failed", "domain-memory-unavailable"}
    xen_panic(
        b,
        b.r.choice(("Domain 0 allocation is too small for kernel image", "Dom0 allocation too small for initial P->M table")),
        root("insufficient-memory"),
    )


@fault("insufficient-memory", "xen-relocate", (XENHOST,), "xen/arch/x86/setup.c:__start_xen", fits=lambda m: not m.xen.startswith("3."))
def _relocate(b: Boot) -> None:
    b.m.mem_kb = 65536
    b.through("xen-memory")
    b.also |= {"dom0-build-failed", "domain-memory-unavailable"}
    xen_panic(b, "Not enough memory to relocate the dom0 kernel image", root("insufficient-memory"))


@fault("insufficient-memory", "linux", (LINUXPV,), "linux mm/oom_kill.c:out_of_memory")
def _oom(b: Boot) -> None:
    b.to("linux-init")
    b.linux("swapper/0 invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0", root("insufficient-memory"))
    b.also |= {"kernel-panic", "init-failed"}
    linux_panic(
        b, b.r.choice(("System is deadlocked on memory", "Out of memory and no killable processes...")), root("insufficient-memory")
    )


screen(
    "insufficient-memory",
    "solaris-stack",
    "uts/common/os/grow.c:grow",
    "R|WARNING: Sorry, no swap space to grow stack for pid {nn} (svc.configd)\n"
    "RE|WARNING: Sorry, no swap space to grow stack for pid {nn} (svc.startd)",
    kinds=(GRUB, PV, SPARC, HVM),
    after="devices",
    outcome=("hang", "unfinished"),
)
screen(
    "insufficient-memory",
    "grub-28",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris Express Installer'\n\n"
    "kernel$ /boot/multiboot kernel/$ISADIR/unix -B install_media=cdrom\n"
    "R|module$ /boot/$ISADIR/x86.microroot\n\nR|Error 28: Selected item cannot fit into memory\n\n"
    "E|Press any key to continue...\\",
    kinds=(GRUB, FIRMWARE),
)
screen(
    "insufficient-memory",
    "kmem64",
    "uts/sun4/os/startup.c:alloc_kmem64",
    "R|panic - boot: kmem64 allocation failure\nE|Program terminated\n{ok}\\",
    kinds=OBP,
    after="firmware",
    outcome=("panic", "firmware"),
    also=("kernel-panic",),
)
screen(
    "memory-layout-unsupported",
    "dboot",
    "i86pc/dboot/dboot_startkern.c:dboot_process_mmap",
    "RE|No memory info from boot loader!!!\\",
    kinds=(GRUB, LOADER),
    after="loader",
    outcome=("panic", "firmware"),
    also=("kernel-panic",),
)


@fault("memory-layout-unsupported", "linux-e820", (XENHOST, LINUXPV), "linux arch/x86/xen/setup.c:xen_memory_setup")
def _e820(b: Boot) -> None:
    b.to("linux-head")
    b.say(
        b.r.choice(
            (
                "Xen hypervisor allocated kernel memory conflicts with E820 map",
                "Can't find new memory area for initrd needed due to E820 map conflict",
            )
        ),
        root("memory-layout-unsupported"),
    )
    dom = 0 if b.m.kind == XENHOST else b.r.randint(1, 9)
    b.xen(
        f"d{dom}v0 Unhandled: vec 6, #UD[0000]\n"
        f"domain_crash_sync called from entry.S: fault at ffff82d0{b.hex(8)} create_bounce_frame+0x135/0x15f\n"
        f"Domain {dom} (vcpu#0) crashed on cpu#0:",
        cons("domain-crashed"),
    )
    if dom == 0:
        b.xen(f"{b.m.dom0} crashed: rebooting machine in 5 seconds.", cons("dom0-crashed"), END)
    b.also |= {"domain-crashed", "dom0-crashed", "kernel-panic", "bad-trap"}
    b.ends(*(("hypervisor-halt", "panic") if dom == 0 else ("panic", "hypervisor-halt")))


@fault("memory-layout-unsupported", "xen-none", (XENHOST,), "xen/arch/x86/setup.c:__start_xen", fits=lambda m: not m.xen.startswith("3."))
def _no_memory_map(b: Boot) -> None:
    b.to("xen-memory")
    xen_panic(b, "Bootloader provided no memory information", root("memory-layout-unsupported"))


die(
    "timer-calibration-failed",
    "microfind",
    "uts/i86pc/io/microfind.c:microfind",
    "microfind: cpu is too fast",
    kinds=(GRUB, LOADER, VIRT, HVM),
    at=("early",),
    frames=("unix:microfind", "unix:startup_modules", "unix:startup"),
    also=("kernel-panic", "emulator-limitation"),
)


@fault("timer-calibration-failed", "linux", (XENHOST,), "linux arch/x86/kernel/tsc.c:native_calibrate_tsc, tsc_init")
def _tsc(b: Boot) -> None:
    b.through("linux-head")
    b.linux(
        "tsc: Unable to calibrate against PIT\ntsc: HPET/PMTIMER calibration failed\n"
        "tsc: Marking TSC unstable due to could not calculate TSC khz",
        root("timer-calibration-failed"),
    )
    b.also.add("time-source-unreliable")
    b.finish()


@fault("timer-calibration-failed", "xen", (XENHOST,), "xen/arch/x86/time.c:init_platform_timer")
def _xen_timer(b: Boot) -> None:
    b.to("xen-cpus")
    b.also |= {"hypervisor-unsupported-hardware"}
    xen_panic(b, "Unable to find usable platform timer", root("timer-calibration-failed"))


@fault("interrupt-controller-failed", "xen-ioapic", (XENHOST,), "xen/arch/x86/io_apic.c:check_timer")
def _ioapic(b: Boot) -> None:
    b.to("xen-cpus")
    b.xen(
        "ENABLING IO-APIC IRQs\n -> Using new ACK method\n"
        "..TIMER: vector=0xF0 apic1=0 pin1=2 apic2=-1 pin2=-1\n"
        "..MP-BIOS bug: 8254 timer not connected to IO-APIC\n"
        "...trying to set up timer (IRQ0) through the 8259A ...  failed.\n"
        "...trying to set up timer as Virtual Wire IRQ... failed.\n"
        "...trying to set up timer as ExtINT IRQ... failed :(."
    )
    b.also |= {"timer-calibration-failed"}
    xen_panic(b, "IO-APIC + timer doesn't work!  Boot with apic_verbosity=debug and send a report", root("interrupt-controller-failed"))


@fault("interrupt-controller-failed", "linux-ioapic", (LINUXPV,), "linux arch/x86/kernel/apic/io_apic.c:check_timer")
def _ioapic_linux(b: Boot) -> None:
    b.to("linux-middle")
    b.linux("..MP-BIOS bug: 8254 timer not connected to IO-APIC\n...trying to set up timer (IRQ0) through the 8259A ...\n..... failed.")
    b.also |= {"kernel-panic", "timer-calibration-failed"}
    linux_panic(
        b,
        "IO-APIC + timer doesn't work!  Boot with apic=debug and send a report.  Then try booting with the 'noapic' option.",
        root("interrupt-controller-failed"),
    )


@fault("interrupt-controller-failed", "xen-gic", (XENHOST,), "xen/arch/arm/gic.c:gic_preinit", fits=lambda m: not m.xen.startswith("3."))
def _gic(b: Boot) -> None:
    b.xen(
        "Checking for initrd in /chosen\nRAM: 0000000040000000 - 00000000bfffffff\n\n"
        "MODULE[0]: 0000000048000000 - 000000004800c000 Device Tree\n\n"
        "Command line: console=dtuart dtuart=serial0\nDomain heap initialised\nBooting using Device Tree\n"
        f"Xen version {b.m.xen} (root@build) (aarch64-linux-gnu-gcc (Debian 10.2.1) 10.2.1) debug=n  "
        "2021-03-02\n"
        'Processor: 410fd034: "ARM Limited", variant: 0x0, part 0xd03, rev 0x4\n64-bit Execution:\n'
        "Generic Timer IRQ: phys=30 hyp=26 virt=27 Freq: 62500 KHz"
    )
    b.also |= {"hypervisor-unsupported-hardware", "driver-missing"}
    xen_panic(b, "Unable to find compatible GIC in the device tree", root("interrupt-controller-failed"))


die(
    "interrupt-controller-failed",
    "psm",
    "uts/i86pc/os/mp_machdep.c:mach_construct_info",
    "No valid PSM modules found",
    kinds=(GRUB, LOADER, VIRT),
    at=("nexus",),
    frames=("unix:mach_construct_info", "unix:mach_init", "unix:psm_install"),
    also=("kernel-panic", "module-load-failed"),
)

screen(
    "emulator-limitation",
    "qemu-sparc",
    "qemu target/sparc/int64_helper.c:sparc_cpu_do_interrupt",
    "RE|qemu: fatal: Trap 0x0068 while trap level (5) >= MAXTL (5), Error state\n"
    "pc: 0000000001006e{h4}  npc: 0000000001006e{h4}\n"
    "%g0-3: 0000000000000000 0000000000000000 0000000000000000 0000000000000000",
    kinds=OBP,
    after="banner",
    outcome=("panic", "hang", "firmware"),
    also=("firmware-exception", "bad-trap"),
)
screen(
    "emulator-limitation",
    "qemu-hw",
    "qemu softmmu/cpus.c:hw_error",
    "RE|qemu: hardware error: pcnet_aprom_writeb: unsupported\nCPU #0:\nRAX=0000000000000000 RBX=0000000000000000",
    kinds=(VIRT,),
    after="early",
    outcome=("hang", "panic", "unfinished", "firmware"),
)
screen(
    "emulator-limitation",
    "kvm",
    "qemu accel/kvm/kvm-all.c:kvm_handle_internal_error",
    "R|KVM internal error. Suberror: 1\nRE|emulation failure\n"
    "RAX=0000000000000000 RBX=ffffff000{h6} RCX=0000000000000001 RDX=0000000000000000",
    kinds=(VIRT,),
    after="early",
    outcome=("hang", "panic", "unfinished"),
)
screen(
    "emulator-limitation",
    "openbios-service",
    "openbios arch/sparc64/openbios.c client interface",
    "R|Unimplemented service set-symbol-lookup ([2] -- [0])\nRE|Unimplemented service SUNW,set-trap-table ([2] -- [0])",
    kinds=(SPARC,),
    after="banner",
    outcome=("hang", "unfinished"),
)

# modules and drivers
screen(
    "module-load-failed",
    "krtld",
    "common/krtld/kobj.c:kobj_init",
    "R|krtld: error during initial load/link phase\n"
    "R|krtld could neither locate nor resolve symbols for:\nR|    /kernel/fs/amd64/specfs\n"
    "E|in the boot archive. Please verify that this boot archive contains these files.\nUnable to boot",
    kinds=(GRUB, LOADER, PV),
    after="krtld",
    outcome=("panic", "firmware"),
    also=("boot-archive-corrupt",),
)
live(
    "module-load-failed",
    "mod-load",
    "common/krtld/kobj.c:kobj_load_module",
    "R|WARNING: mod_load: cannot load module 'misc/{data}mod'",
    kinds=BIG,
    at=("devices", "network", "fs-local"),
)
live(
    "module-load-failed",
    "undefined",
    "common/krtld/kobj.c:do_symbols, kobj_load_module",
    "R|/kernel/drv/amd64/aac: undefined symbol 'scsi_hba_pkt_alloc_v1'\nR|WARNING: mod_load: cannot load module 'aac'",
    kinds=(GRUB, LOADER, HVM),
    at=("devices", "fs-local"),
)
live(
    "module-load-failed",
    "dependency",
    "common/krtld/kobj.c:kobj_load_module",
    "R|WARNING: /kernel/drv/sparcv9/emlxs: unable to resolve dependency, module 'misc/fctl' not found",
    kinds=OBP,
    at=("devices", "fs-usr"),
)
live(
    "module-load-failed",
    "linux",
    "kmod tools/modprobe.c",
    "R|modprobe: FATAL: Module xen-blkback not found in directory /lib/modules/5.10.0-20-amd64",
    kinds=(XENHOST,),
    at=("linux-init", "linux-daemons"),
    also=("xen-backend-missing", "driver-missing"),
)


@fault("driver-missing", "assemble", (SPARC,), "common/os/swapgeneric.c:loadrootmodules, rootconf", os=("s8", "s9", "s10"))
def _assemble(b: Boot) -> None:
    b.to("root")
    b.also |= {"kernel-panic", "module-load-failed"}
    b.say(f"Cannot assemble drivers for root {b.m.rootdev}", root("driver-missing"))
    b.say(f"Cannot mount root on {b.m.rootdev} fstype {b.m.rootfs}", cons("root-mount-failed"))
    panic(b, "vfs_mountroot: cannot mount root", cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault("driver-missing", "load-drivers", (GRUB, PV, SUN4V, VIRT), "common/os/swapgeneric.c:loadrootmodules")
def _load_drivers(b: Boot) -> None:
    b.skip("disks")
    b.to("root")
    b.also |= {"kernel-panic", "module-load-failed"}
    name = b.m.disks[0].name.rstrip("0123456789")
    if b.r.random() < 0.6:
        b.warn(f"Cannot load drv/{name}", root("driver-missing"))
    b.say(f"Cannot load drivers for {b.m.rootdev}", root("driver-missing"))
    b.say(f"Cannot mount root on {b.m.rootdev} fstype {b.m.rootfs}", cons("root-mount-failed"))
    panic(b, "vfs_mountroot: cannot mount root", cons("root-mount-failed"), frames=("genunix:vfs_mountroot",), early=True)


@fault("driver-missing", "xen-frontend", (LINUXPV,), "linux drivers/xen/xenbus/xenbus_probe_frontend.c:print_device_status")
def _frontend(b: Boot) -> None:
    b.to("linux-disks")
    b.linux("xenbus_probe_frontend: Device with no driver: device/vbd/51712", root("driver-missing"))
    b.linux("List of all partitions:")
    b.linux("No filesystem could mount root, tried: \n", cons("root-mount-failed"))
    b.also |= {"kernel-panic", "root-mount-failed"}
    linux_panic(b, "VFS: Unable to mount root fs on unknown-block(0,0)", cons("root-mount-failed"))


# debugger
@fault("stopped-in-debugger", "asked", (GRUB, PV, LOADER, SUN4V), "cmd/mdb/common/kmdb, uts/common/os/panic.c:debug_enter")
def _kmdb(b: Boot) -> None:
    b.to(b.r.choice(("banner", "early")))
    script(
        b,
        "stopped-in-debugger",
        "R|\nR|Welcome to kmdb\nkmdb: unable to determine terminal type: assuming `vt100'\n"
        "Loaded modules: [ unix krtld genunix ]\nRE|[0]> \\",
    )
    b.ends("debugger")


@fault("kernel-panic", "kmdb", (GRUB, PV, LOADER, SUN4V, HVM), "common/os/panic.c:panicsys; kmdb")
def _kmdb_panic(b: Boot) -> None:
    b.to(b.r.choice(WHEN))
    b.also |= {"kernel-panic"}
    b.say("")
    b.say(
        f"panic[cpu0]/thread=ffffff00{b.hex(8)}: "
        + b.r.choice(
            (
                "Deadlock: cycle in blocking chain",
                "kernel heap corruption detected",
                "assertion failed: MUTEX_HELD(&mg->mg_lock), file: ../../common/fs/zfs/metaslab.c, line: 318",
            )
        ),
        root("kernel-panic"),
    )
    b.say("")
    stack(b)
    b.say("panic: entering debugger (continue to save dump)", cons("stopped-in-debugger"))
    b.say(
        "\nWelcome to kmdb\nkmdb: unable to determine terminal type: assuming `vt100'\n"
        "Loaded modules: [ scsi_vhci mac uppc sd unix zfs krtld genunix ufs ip cpu.generic ]",
        cons("stopped-in-debugger"),
    )
    b.say(f"[{b.r.randrange(b.m.cpus)}]> ", END, cons("stopped-in-debugger"), end="")
    b.ends("debugger", "panic")


@fault("stopped-in-debugger", "kadb", (SPARC,), "Solaris 8 and 9 kadb(1M)", os=("s8", "s9"))
def _kadb(b: Boot) -> None:
    b.through("firmware")
    script(
        b,
        "stopped-in-debugger",
        "Boot device: disk  File and args: kadb -d\nkadb: kernel/sparcv9/unix\n"
        "Size: 477216+158620+183060 Bytes\n/platform/sun4u/kernel/sparcv9/unix loaded - 0xca000 bytes used\n"
        "R|stopped at:\n\tstart:\tbn,a\t+0x8\nRE|kadb[0]: \\",
    )
    b.ends("debugger")


# the first process
EXEC = "exec({init}) failed (file not found).", "exec({init}) failed with errno {errno}."


@fault("init-failed", "exec", (GRUB, SUN4V, PV, LOADER, VIRT), "uts/common/os/main.c:exec_init", os=("s10", "snv", "s11", "illumos"))
def _exec(b: Boot) -> None:
    b.to("init")
    for _ in range(b.r.randint(1, 3)):
        b.warn(
            b.r.choice(EXEC).format(init="/sbin/init", errno=b.r.choice((5, 8, 13))) + ("  Retrying..." if b.r.random() < 0.3 else ""),
            root("init-failed"),
        )
    if b.r.random() < 0.5:
        b.also |= {"kernel-panic"}
        panic(b, "main: unable to fork init.", root("init-failed"), frames=("genunix:start_init_common", "genunix:start_init"), dump=False)
    else:
        b.ends("hang", "unfinished", "panic")


@fault(
    "init-failed",
    "absent-startd",
    (GRUB, SUN4V, PV, LOADER, SPARC),
    "cmd/init/init.c:boot_init, enter_maintenance",
    os=("s10", "snv", "s11", "illumos"),
)
def _absent(b: Boot) -> None:
    b.to("identity")
    script(
        b,
        "init-failed",
        "\nR|INIT: Absent svc.startd entry or bad contract template.  Not starting svc.startd.\n\n"
        "Requesting maintenance mode\n(See /lib/svc/share/README for additional information.)\n\n"
        "E|Enter user name for system maintenance (control-d to bypass): \\",
    )
    b.also |= {"no-console-login"}
    b.ends("maintenance")


@fault("init-failed", "exec-startd", (GRUB, SUN4V, PV, LOADER, SPARC), "cmd/init/init.c:startd_run", os=("s10", "snv", "s11", "illumos"))
def _exec_startd(b: Boot) -> None:
    b.to("identity")
    script(
        b,
        "init-failed",
        '\nR|INIT: Could not exec "/lib/svc/bin/svc.startd" (No such file or directory).\n\n'
        "Requesting maintenance mode\n(See /lib/svc/share/README for additional information.)\n\n"
        "E|Root password for system maintenance (control-d to bypass): \\",
    )
    b.also |= {"no-console-login"}
    b.ends("maintenance")


live(
    "init-failed",
    "restarting",
    "uts/common/os/exit.c:restart_init",
    "R|WARNING: init(1M) exited on fatal signal 9: restarting automatically\n\nINIT: Restarting svc.startd.",
    kinds=(GRUB, LOADER, VIRT, SUN4V),
    at=("services",),
    os=("snv", "illumos", "s11"),
)


@fault("init-failed", "linux", (LINUXPV, XENHOST), "linux init/main.c:kernel_init, kernel/exit.c")
def _linux_init(b: Boot) -> None:
    b.to("linux-init")
    b.also |= {"kernel-panic"}
    if b.r.random() < 0.6:
        b.linux("Run /sbin/init as init process\nRun /etc/init as init process\nRun /bin/init as init process\nRun /bin/sh as init process")
        linux_panic(
            b,
            b.r.choice(
                (
                    "No working init found.  Try passing init= option to kernel. See Linux "
                    "Documentation/admin-guide/init.rst for guidance.",
                    "No init found.  Try passing init= option to kernel.",
                )
            ),
            root("init-failed"),
        )
    else:
        b.linux(
            f"init[1]: segfault at {b.hex(6)} ip 0000000000{b.hex(6)} sp 00007ffe{b.hex(8)} error 15 in busybox[400000+56000]",
            root("init-failed"),
        )
        linux_panic(b, "Attempted to kill init! exitcode=0x0000000b", root("init-failed"))


die(
    "kernel-panic",
    "no-md",
    "sun4v/os/fillsysinfo.c:plat_ioaliases_init",
    "no machine description (MD)",
    kinds=(SUN4V,),
    at=("early",),
    also=("hypervisor-config-bad",),
)
die(
    "kernel-panic",
    "balloon",
    "i86xpv/os/balloon.c:balloon_free_pages",
    "balloon: unable to give pages back to the hypervisor.",
    kinds=(PV,),
    at=("services", "fs-local"),
    also=("domain-memory-unavailable", "insufficient-memory"),
)
die(
    "kernel-panic",
    "xen-gdt",
    "i86xpv/os/xen_machdep.c:xen_set_gdt",
    "xen_set_gdt(fffffffffbc50000, 16): error -22",
    kinds=(PV,),
    at=("early", "nexus"),
    also=("xen-version-mismatch", "domain-kernel-unusable"),
)
die(
    "driver-missing",
    "hvm-xdf",
    "i86pc/i86hvm/io/hvm_bootstrap.c:hvmboot_rootconf",
    "unable to load xdf disk driver",
    kinds=(HVM,),
    at=("root",),
    also=("kernel-panic", "module-load-failed", "hypervisor-config-bad", "root-mount-failed"),
)
die(
    "driver-missing",
    "hvm-xpvd",
    "i86pc/i86hvm/io/hvm_bootstrap.c:hvmboot_rootconf",
    "unable to configure /xpvd nexus",
    kinds=(HVM,),
    at=("root",),
    also=("kernel-panic", "hypervisor-config-bad", "root-mount-failed", "module-load-failed"),
)


@fault("init-failed", "no-space", (GRUB, SUN4V, PV, LOADER, SPARC), "cmd/init/init.c:startd_run", os=("s10", "snv", "s11", "illumos"))
def _no_space(b: Boot) -> None:
    b.to("identity")
    script(
        b,
        "init-failed",
        "\nR|INIT: Insufficent space ({nnn}) in / to start svc.startd.\n\nRequesting maintenance mode\n"
        "(See /lib/svc/share/README for additional information.)\n\n"
        "E|Root password for system maintenance (control-d to bypass): \\",
    )
    b.also |= {"no-console-login", "insufficient-memory"}
    b.ends("maintenance")


@fault("insufficient-memory", "linux-initramfs", (LINUXPV,), "linux init/initramfs.c:xwrite, unpack_to_rootfs")
def _initramfs_space(b: Boot) -> None:
    b.to("linux-disks")
    b.linux("Initramfs unpacking failed: write error", root("insufficient-memory"))
    b.also |= {"boot-archive-corrupt", "init-failed", "kernel-panic"}
    linux_panic(
        b,
        "No working init found.  Try passing init= option to kernel. See Linux Documentation/admin-guide/init.rst for guidance.",
        cons("init-failed"),
    )
