"""Events of the dialect panic: Panics, traps, registers, stacks, crash dumps and the kernel debugger of SunOS.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Panic(messages.Message, event="panic.panic"):
    """The kernel panics (panicsys): which processor and thread, and why; the reason may stand on the next line instead."""

    cpu: int
    thread: int | None
    message: str | None


class PanicOnCpu(messages.Message, event="panic.panic_on_cpu"):
    """SunOS 4 to Solaris 2.5 said it so."""

    cpu: int
    message: str


class PromPanic(messages.Message, event="panic.prom_panic"):
    """The boot program, the kernel linker or the kernel before its console gives up (prom_panic)."""

    program: str
    message: str


class PanicPlain(messages.Message, event="panic.panic_plain"):
    """A panic without a processor: Solaris 2, the ports' loaders."""

    message: str


class RootMount(messages.Message, event="panic.root_mount"):
    """No file system could be mounted as root (vfs_mountroot); what could not be mounted is said above."""


class RootMountPath(messages.Message, event="panic.root_mount_path"):
    """The device that the loader named as root holds no root file system (rootconf)."""

    path: str


class RootVnodeMissing(messages.Message, event="panic.root_vnode_missing"):
    """The root file system has no root directory."""


class FilesystemInit(messages.Message, event="panic.filesystem_init"):
    """A file system's module can't be initialised."""

    fstype: str


class InitFork(messages.Message, event="panic.init_fork"):
    """init could not be started."""


class PsmMissing(messages.Message, event="panic.psm_missing"):
    """No platform module: apix, pcplusmp, uppc, xpv_psm."""


class MachineCheck(messages.Message, event="panic.machine_check"):
    """The processor reported an uncorrected machine check."""


class Deadman(messages.Message, event="panic.deadman"):
    """The clock interrupt stopped."""

    seconds: int


class SyncInitiated(messages.Message, event="panic.sync_initiated"):
    """Someone typed sync at the firmware or asked for a dump."""


class Forced(messages.Message, event="panic.forced"):
    """uadmin or a debugger asked for a panic."""


class Nmi(messages.Message, event="panic.nmi"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class AssertionCaught(messages.Message, event="panic.assertion_caught"):
    """A check in the kernel's own code failed, and the machine goes on (aask or aok is set)."""

    expression: str
    file: str


class Assertion(messages.Message, event="panic.assertion"):
    """A check in the kernel's own code failed. left and right are the two values compared (VERIFY3U and its kin)."""

    expression: str
    left: int | None
    right: int | None
    file: str


class HeapCorrupt(messages.Message, event="panic.heap_corrupt"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class HeapModified(messages.Message, event="panic.heap_modified"):
    """kmem's report of what was corrupted."""

    message: str | None


class MutexMisused(messages.Message, event="panic.mutex_misused"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    operation: str
    complaint: str
    address: int
    owner: int
    thread: int


class MutexRecursive(messages.Message, event="panic.mutex_recursive"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class StackOverflow(messages.Message, event="panic.stack_overflow"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class BadTrap(messages.Message, event="panic.bad_trap"):
    """A trap in the kernel's own code: a page fault, an alignment error (die)."""

    type: int
    mnemonic: str | None
    trap: str | None
    regs: int
    address: int
    fsr: int | None
    rw: int | None
    module: str | None
    reason: str | None


class BadTrapModule(messages.Message, event="panic.bad_trap_module"):
    """Solaris 2 said the module on a line of its own."""

    module: str
    reason: str


class BadTrapCpu(messages.Message, event="panic.bad_trap_cpu"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    cpu: int
    type: int
    regs: int
    address: int
    fsr: int | None
    rw: int | None


class FatalPageFault(messages.Message, event="panic.fatal_page_fault"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    pc: int
    address: int
    regs: int


class PoolFailed(messages.Message, event="panic.pool_failed"):
    """ZFS: a pool whose failmode is panic lost its disks."""

    pool: str


class PoolHung(messages.Message, event="panic.pool_hung"):
    """ZFS: an I/O did not come back in time."""

    pool: str


class SpaceMap(messages.Message, event="panic.space_map"):
    """ZFS: a space map is damaged."""

    fault: str
    place: str
    freed_offset: int
    size_bytes: int


class Blkptr(messages.Message, event="panic.blkptr"):
    """A blkptr that ZFS can't use."""

    address: int


class GrantSetup(messages.Message, event="panic.grant_setup"):
    """The Xen guest's kernel."""


class GrantMap(messages.Message, event="panic.grant_map"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class GrantPfn(messages.Message, event="panic.grant_pfn"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class GrantFrames(messages.Message, event="panic.grant_frames"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    required: int
    available: int


class GrantInUse(messages.Message, event="panic.grant_in_use"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    grant: int


class XdfMissing(messages.Message, event="panic.xdf_missing"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XnfMissing(messages.Message, event="panic.xnf_missing"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XpvdMissing(messages.Message, event="panic.xpvd_missing"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class BalloonReturn(messages.Message, event="panic.balloon_return"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    returned: str


class BalloonPages(messages.Message, event="panic.balloon_pages"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    pages: str


class BalloonRecover(messages.Message, event="panic.balloon_recover"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class DevicesSuspend(messages.Message, event="panic.devices_suspend"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    status: int


class DevicesResume(messages.Message, event="panic.devices_resume"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    status: int


class CallbackOp(messages.Message, event="panic.callback_op"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XenGdt(messages.Message, event="panic.xen_gdt"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    address: int
    entries: int
    errno: int


class XenLdt(messages.Message, event="panic.xen_ldt"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    address: int
    entries: int
    errno: int


class XenStack(messages.Message, event="panic.xen_stack"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    selector: int
    sp: int
    errno: int


class XenTrapTable(messages.Message, event="panic.xen_trap_table"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    address: int
    errno: int


class XenPfn(messages.Message, event="panic.xen_pfn"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    pfn: int


class XenIrqs(messages.Message, event="panic.xen_irqs"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XenBind(messages.Message, event="panic.xen_bind"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    kind: str
    errno: int | None


class XenTimer(messages.Message, event="panic.xen_timer"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XenTimeout(messages.Message, event="panic.xen_timeout"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class XenPanicAgain(messages.Message, event="panic.xen_panic_again"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class TodVersion(messages.Message, event="panic.tod_version"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class BadAtTl(messages.Message, event="panic.bad_at_tl"):
    """SPARC."""

    what: str
    level: int  # type: ignore[assignment]


class MondoTimeout(messages.Message, event="panic.mondo_timeout"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    target: int
    retries: int | None
    status: int | None


class MondoTimeoutBusy(messages.Message, event="panic.mondo_timeout_busy"):
    """Why: messages that stand alone on the line below panic[cpu...]"""

    target: int
    nacks: int
    busy: int


class MachineDescriptionMissing(messages.Message, event="panic.machine_description_missing"):
    """Why: messages that stand alone on the line below panic[cpu...]"""


class SparcError(messages.Message, event="panic.sparc_error"):
    """A hardware error that the processor could not correct (Solaris 8 and later on UltraSPARC)."""

    message: str


class FatalPci(messages.Message, event="panic.fatal_pci"):
    """The fault manager's own panic: a fatal error in a device or on a bus."""


class Trap(messages.Message, event="panic.trap"):
    """The process and the trap; #pf, #gp, #ud ... (i86pc)."""

    process: str | None
    mnemonic: str


class TrapNumber(messages.Message, event="panic.trap_number"):
    """What die and showregs say of the trap"""

    process: str | None
    trap: int


class TrapSparc(messages.Message, event="panic.trap_sparc"):
    """The process and the trap (SPARC)."""

    process: str
    type: int


class Alignment(messages.Message, event="panic.alignment"):
    """What die and showregs say of the trap"""

    process: str


class AccessException(messages.Message, event="panic.access_exception"):
    """Other traps of SPARC, by their names."""

    process: str
    kind: str
    failure: str


class IllegalInstruction(messages.Message, event="panic.illegal_instruction"):
    """What die and showregs say of the trap"""

    process: str


class DataFault(messages.Message, event="panic.data_fault"):
    """Solaris 2 on SPARC."""

    process: str
    kind: str


class TrapProcess(messages.Message, event="panic.trap_process"):
    """The process that ran; the rest stood on the next line."""

    process: str


class BadFault(messages.Message, event="panic.bad_fault"):
    """The address that could not be reached."""

    who: str
    address: int


class FaultAccess(messages.Message, event="panic.fault_access"):
    """What die and showregs say of the trap"""

    who: str
    access: str
    address: int
    pte: int | None
    pme: int | None


class MmuStatus(messages.Message, event="panic.mmu_status"):
    """What die and showregs say of the trap"""

    fsr: int


class TrapAddress(messages.Message, event="panic.trap_address"):
    """What die and showregs say of the trap"""

    address: int


class RegistersAt(messages.Message, event="panic.registers_at"):
    """What die and showregs say of the trap"""

    address: int


class TrapPlace(messages.Message, event="panic.trap_place"):
    """Where it happened (i86pc, amd64)."""

    pid: int
    pc: int
    sp: int
    flags: int


class TrapPlaceSparc(messages.Message, event="panic.trap_place_sparc"):
    """Where it happened (SPARC)."""

    pid: int
    pc: int
    sp: int
    state: int
    context: int


class TrapPlaceSparcVEight(messages.Message, event="panic.trap_place_sparc_v_eight"):
    """What die and showregs say of the trap"""

    pid: int
    pc: int
    sp: int
    state: int
    context: int


class Globals(messages.Message, event="panic.globals"):
    """What die and showregs say of the trap"""

    values: str


class ControlBits(messages.Message, event="panic.control_bits"):
    """The control registers cr0 and cr4, with the names of their bits (i86pc, showregs)."""

    cr0: int
    bits: str
    cr4: int
    features: str


class Control(messages.Message, event="panic.control"):
    """Another control register: cr2 is the address that faulted, cr3 the page table, cr8 the priority. Three on a line, jammed
    on amd64.
    """

    register: str
    register_value: int


class Registers(messages.Message, event="panic.registers"):
    """The processor's registers, three or four a line (amd64, then i386)."""

    first: str
    first_value: int
    second: str
    second_value: int
    third: str | None
    third_value: int | None
    fourth: str | None
    fourth_value: int | None


class RegistersEqual(messages.Message, event="panic.registers_equal"):
    """The same on ARM and RISC-V, two a line."""

    first: str
    first_value: int
    second: str
    second_value: int


class Register(messages.Message, event="panic.register"):
    """What die and showregs say of the trap"""

    ss: int


class Frame(messages.Message, event="panic.frame"):
    """One frame of the stack: the frame's address, the function and how far into it."""

    address: int
    module: str
    function: str
    offset: int
    arguments: str | None


class FrameUnknown(messages.Message, event="panic.frame_unknown"):
    """A frame in code that no module's symbols cover."""

    address: int
    pc: int
    arguments: str | None


class Locals(messages.Message, event="panic.locals"):
    """The register window of the frame above (SPARC)."""


class Traceback(messages.Message, event="panic.traceback"):
    """Solaris 2 to 7 on SPARC."""

    sp: int


class TracebackEnd(messages.Message, event="panic.traceback_end"):
    """What die and showregs say of the trap"""


class TracebackFrame(messages.Message, event="panic.traceback_frame"):
    """What die and showregs say of the trap"""

    pc: int
    fp: int


class StackNotWritten(messages.Message, event="panic.stack_not_written"):
    """The buffers were not all written (kernel.syncing is the ordinary end)."""


class SyncingGaveUp(messages.Message, event="panic.syncing_gave_up"):
    """The end of a panic: file systems, dump, reboot"""


class SyncingIncomplete(messages.Message, event="panic.syncing_incomplete"):
    """What stands on a line of its own where another message tore 'syncing file systems...'."""


class Dumping(messages.Message, event="panic.dumping"):
    """The end of a panic: file systems, dump, reboot"""

    dump: str
    offset: int
    content: str | None
    sections: str | None


class DumpingVnode(messages.Message, event="panic.dumping_vnode"):
    """Solaris 2."""

    address: int
    offset: int


class DumpProgress(messages.Message, event="panic.dump_progress"):
    """The end of a panic: file systems, dump, reboot"""

    minutes: int
    seconds: int
    percent: int


class DumpPercent(messages.Message, event="panic.dump_percent"):
    """The end of a panic: file systems, dump, reboot"""

    percent: int


class DumpPages(messages.Message, event="panic.dump_pages"):
    """The end of a panic: file systems, dump, reboot"""

    percent: int
    pages: int
    user_pages: int | None
    ratio: float | None


class DumpPagesTotal(messages.Message, event="panic.dump_pages_total"):
    """The end of a panic: file systems, dump, reboot"""

    pages: int


class DumpPageKinds(messages.Message, event="panic.dump_page_kinds"):
    """The end of a panic: file systems, dump, reboot"""

    pages: int
    kind: str


class DumpPageTotal(messages.Message, event="panic.dump_page_total"):
    """The end of a panic: file systems, dump, reboot"""

    pages: int


class DumpSucceeded(messages.Message, event="panic.dump_succeeded"):
    """The end of a panic: file systems, dump, reboot"""


class DumpFailed(messages.Message, event="panic.dump_failed"):
    """The end of a panic: file systems, dump, reboot"""

    errno: int


class DumpAborted(messages.Message, event="panic.dump_aborted"):
    """The end of a panic: file systems, dump, reboot"""


class DumpSkipped(messages.Message, event="panic.dump_skipped"):
    """The end of a panic: file systems, dump, reboot"""


class DebuggerEntered(messages.Message, event="panic.debugger_entered"):
    """A panic went to the debugger; go on to save the dump, or to reboot where there is no dump device."""

    next: str


class KmdbLoading(messages.Message, event="panic.kmdb_loading"):
    """The kernel debugger"""


class KmdbWelcome(messages.Message, event="panic.kmdb_welcome"):
    """The kernel debugger"""


class KmdbTerminal(messages.Message, event="panic.kmdb_terminal"):
    """The kernel debugger"""

    terminal: str


class KmdbModules(messages.Message, event="panic.kmdb_modules"):
    """The kernel debugger"""

    modules: str


class KmdbPrompt(messages.Message, event="panic.kmdb_prompt"):
    """kmdb's prompt, with the processor that it stands on."""

    cpu: int
    command: str | None


class KmdbStopped(messages.Message, event="panic.kmdb_stopped"):
    """The kernel debugger"""


class KmdbNmi(messages.Message, event="panic.kmdb_nmi"):
    """An NMI enters the debugger where apic_kmdb_on_nmi asks for it."""


class KmdbTarget(messages.Message, event="panic.kmdb_target"):
    """The kernel debugger"""


class KmdbTargetPlain(messages.Message, event="panic.kmdb_target_plain"):
    """The same line where kmdb leaves its name out."""


class KmdbInstruction(messages.Message, event="panic.kmdb_instruction"):
    """The instruction at which it stopped."""

    function: str
    offset: int
    instruction: str


class KadbPrompt(messages.Message, event="panic.kadb_prompt"):
    """The kernel debugger"""

    cpu: int
    command: str | None


class KadbStopped(messages.Message, event="panic.kadb_stopped"):
    """The kernel debugger"""

    address: int
    instruction: str | None


class KadbImage(messages.Message, event="panic.kadb_image"):
    """The kernel debugger"""

    image: str


class TrapLevel(messages.Message, event="panic.trap_level"):
    """A trap within a trap handler, with the reason and the trap level."""

    reason: int
    level: int  # type: ignore[assignment]


class TrapLevelsHead(messages.Message, event="panic.trap_levels_head"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""


class TrapState(messages.Message, event="panic.trap_state"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    state: str


class WindowRegisters(messages.Message, event="panic.window_registers"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""


class WindowRegistersEight(messages.Message, event="panic.window_registers_eight"):
    """The same in a 32-bit kernel, eight to a line."""


class Window(messages.Message, event="panic.window"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    window: int
    caller: str


class OldRegisters(messages.Message, event="panic.old_registers"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    values: str


class TrapWindow(messages.Message, event="panic.trap_window"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    mask: int


class TrapUnknown(messages.Message, event="panic.trap_unknown"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    trap: int
    who: str


class UserFault(messages.Message, event="panic.user_fault"):
    """SPARC: the state at a trap that a trap handler could not handle (ptl1_panic), and old register windows"""

    access: str
    address: int
    code: int


class Ereport(messages.Message, event="panic.ereport"):
    """The error reports that the kernel could not hand to fmd any more (fm_panic)."""

    report: str


class ForcedElsewhere(messages.Message, event="panic.forced_elsewhere"):
    """Another domain, the service processor or the logical domain manager asked for it."""


class Unrecoverable(messages.Message, event="panic.unrecoverable"):
    """Errors of the hardware that end in a panic"""


class CpuSilent(messages.Message, event="panic.cpu_silent"):
    """Errors of the hardware that end in a panic"""

    cpu: int


class Deadlock(messages.Message, event="panic.deadlock"):
    """Errors of the hardware that end in a panic"""


class XenTrap(messages.Message, event="panic.xen_trap"):
    """xVM: the hypervisor's own trap while the dump is taken."""

    trap: int
    pc: int
    regs: int


class StackPointer(messages.Message, event="panic.stack_pointer"):
    """Errors of the hardware that end in a panic"""

    thread: int
    sp: int


class KmemModified(messages.Message, event="panic.kmem_modified"):
    """kmem's report of a corrupted buffer"""

    offset: int
    expected: int
    found: int


class KmemBuffer(messages.Message, event="panic.kmem_buffer"):
    """kmem's report of a corrupted buffer"""

    address: int
    bufctl: int
    cache: str


class KmemPrevious(messages.Message, event="panic.kmem_previous"):
    """kmem's report of a corrupted buffer"""

    address: int


class KmemTransaction(messages.Message, event="panic.kmem_transaction"):
    """kmem's report of a corrupted buffer"""

    thread: int
    ago: float
    slab: int
    cache: str


class KmemFrame(messages.Message, event="panic.kmem_frame"):
    """kmem's report of a corrupted buffer"""

    module: str
    function: str
    offset: int


class KmemWrong(messages.Message, event="panic.kmem_wrong"):
    """kmem's report of a corrupted buffer"""

    cache: str


class KmdbCommand(messages.Message, event="panic.kmdb_command"):
    """kmdb's prompt for commands on a stopped system, with what was typed."""

    command: str


class SparcErrorRegisters(messages.Message, event="panic.sparc_error_registers"):
    """Below an [AFT] message: the fault status and address registers, and where it was."""

    afsr: str
    flags: str
    afar: str


class SparcErrorPlace(messages.Message, event="panic.sparc_error_place"):
    """The debugger and what comes after the reboot"""

    pc: int
    syndrome: int
    module: str


class DumpDebugging(messages.Message, event="panic.dump_debugging"):
    """what mdb prints of a crash dump (::status, $C)"""

    dump: str
    bits: int
    host: str


class DumpSystem(messages.Message, event="panic.dump_system"):
    """what mdb prints of a crash dump (::status, $C)"""

    release: str
    version: str
    platform: str


class DumpImage(messages.Message, event="panic.dump_image"):
    """what mdb prints of a crash dump (::status, $C)"""

    uuid: str


class DumpMessage(messages.Message, event="panic.dump_message"):
    """what mdb prints of a crash dump (::status, $C)"""

    message: str | None


class DumpContent(messages.Message, event="panic.dump_content"):
    """what mdb prints of a crash dump (::status, $C)"""

    content: str


class FrameOfMdb(messages.Message, event="panic.frame_of_mdb"):
    """A frame of $C: no module, the arguments behind."""

    address: int
    function: str
    offset: int
    arguments: str | None
