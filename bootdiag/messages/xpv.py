"""Events of the dialect xpv: The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon,
gnttab, and the backends xdb and xnb.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class HypervisorVersion(messages.Message, event="xpv.hypervisor_version"):
    """The hypervisor below the guest tells its version; 'unavailable' where it keeps the changeset from guests (xen_machdep,
    startup).
    """

    version: str
    changeset: str


class VersionUnreadable(messages.Message, event="xpv.version_unreadable"):
    """The version's text can't be read."""

    version: str


class HypervisorTooOld(messages.Message, event="xpv.hypervisor_too_old"):
    """The hypervisor is too old for this kernel."""

    version: str
    needed: str


class XenTooOld(messages.Message, event="xpv.xen_too_old"):
    """The same in the kernels of 2007."""

    version: str
    needed: str


class MayNotFunction(messages.Message, event="xpv.may_not_function"):
    """The line after xen_too_old."""


class SuspendUnsupported(messages.Message, event="xpv.suspend_unsupported"):
    """The hypervisor can't suspend this guest."""

    version: str
    needed: str


class DiskBlocks(messages.Message, event="xpv.disk_blocks"):
    """The block driver is connected to its backend (xdf.c, xdf_post_connect; only with boot -v)."""

    vbd: str
    blocks: int


class FeatureBarrier(messages.Message, event="xpv.feature_barrier"):
    """The backend offers no write barrier: harmless (xdf.c; the backend's node lacks feature-barrier)."""

    vbd: str


class DiskConnectFailed(messages.Message, event="xpv.disk_connect_failed"):
    """The connection to the backend was not made in time, or failed."""

    vbd: str


class DiskStartFailed(messages.Message, event="xpv.disk_start_failed"):
    """The driver could not begin to connect."""

    vbd: str


class DiskStartFailedShort(messages.Message, event="xpv.disk_start_failed_short"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vbd: str


class DiskStepFailed(messages.Message, event="xpv.disk_step_failed"):
    """A step of connecting to the backend failed."""

    vbd: str
    step: str


class DiskIntrFailed(messages.Message, event="xpv.disk_intr_failed"):
    """A step, with the function that failed."""

    vbd: str


class DiskBackendUnreadable(messages.Message, event="xpv.disk_backend_unreadable"):
    """The backend's node in xenstore can't be read."""

    vbd: str


class DiskTypeUnreadable(messages.Message, event="xpv.disk_type_unreadable"):
    """The backend's device type can't be read."""

    vbd: str


class DiskTypeUnreadableLate(messages.Message, event="xpv.disk_type_unreadable_late"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vbd: str


class DiskTooLarge(messages.Message, event="xpv.disk_too_large"):
    """The disk is larger than a 32-bit kernel can use."""

    vbd: str
    blocks: int


class DiskDisconnected(messages.Message, event="xpv.disk_disconnected"):
    """The backend went away while the disk was open."""

    vbd: str


class DiskBusy(messages.Message, event="xpv.disk_busy"):
    """The host wants to detach a disk that the guest uses."""

    vbd: str


class DiskAttachFailed(messages.Message, event="xpv.disk_attach_failed"):
    """The driver did not attach to the disk."""

    vbd: str


class DiskDevidFailed(messages.Message, event="xpv.disk_devid_failed"):
    """As before, when making its device id."""

    vbd: str


class DiskLabelFailed(messages.Message, event="xpv.disk_label_failed"):
    """The label's module did not attach."""

    vbd: str


class DiskLabelInvalid(messages.Message, event="xpv.disk_label_invalid"):
    """The label can't be validated."""

    vbd: str
    errno: int


class DiskLabellingFailed(messages.Message, event="xpv.disk_labelling_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vbd: str


class DiskBeyondEnd(messages.Message, event="xpv.disk_beyond_end"):
    """A request past the disk's end: the backend's disk is smaller than the guest's label or file system says."""

    vbd: str
    block: int
    size_blocks: int


class DiskGeometry(messages.Message, event="xpv.disk_geometry"):
    """The disk's fixed geometry does not fit any more."""

    vbd: str


class DiskShrank(messages.Message, event="xpv.disk_shrank"):
    """The backend's disk is smaller than before."""

    vbd: str


class DiskReconnecting(messages.Message, event="xpv.disk_reconnecting"):
    """The backend closed and the driver connects again (after a driver domain's restart or a migration)."""

    vbd: str


class DiskReconnectFailed(messages.Message, event="xpv.disk_reconnect_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vbd: str


class DiskKickFailed(messages.Message, event="xpv.disk_kick_failed"):
    """Connecting did not begin."""

    vbd: str


class DiskRingTimeout(messages.Message, event="xpv.disk_ring_timeout"):
    """The ring did not empty: the backend answers no more."""

    vbd: str


class DiskPolledTimeout(messages.Message, event="xpv.disk_polled_timeout"):
    """Polled I/O (crash dump) timed out."""


class DiskUnexpectedState(messages.Message, event="xpv.disk_unexpected_state"):
    """Xenbus state of the backend changed against the protocol."""

    vbd: str
    state: int
    status: int


class DiskIoError(messages.Message, event="xpv.disk_io_error"):
    """An I/O request ended with an error from the backend."""

    vbd: str
    reason: str | None


class NetNoMac(messages.Message, event="xpv.net_no_mac"):
    """The backend's node holds no MAC address."""

    nic: str


class NetRingsFailed(messages.Message, event="xpv.net_rings_failed"):
    """The driver's rings could not be set up."""


class NetRxCopyNeeded(messages.Message, event="xpv.net_rx_copy_needed"):
    """The backend is too old for this driver."""


class NetNoLso(messages.Message, event="xpv.net_no_lso"):
    """No large send: slower, harmless."""

    nic: str


class NetNoSg(messages.Message, event="xpv.net_no_sg"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str


class NetMtuLimited(messages.Message, event="xpv.net_mtu_limited"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    mtu: int


class NetFeatureUnreadable(messages.Message, event="xpv.net_feature_unreadable"):
    """A feature node of the backend can't be read."""

    nic: str
    feature: str


class NetAllocFailed(messages.Message, event="xpv.net_alloc_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str


class NetGrantsFailed(messages.Message, event="xpv.net_grants_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    direction: str


class NetBadGrant(messages.Message, event="xpv.net_bad_grant"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    response: int


class NetCrossesPage(messages.Message, event="xpv.net_crosses_page"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    offset: int
    length: int


class NetFragmentsMissing(messages.Message, event="xpv.net_fragments_missing"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str


class NetOversized(messages.Message, event="xpv.net_oversized"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    length: int


class NetBuffersLost(messages.Message, event="xpv.net_buffers_lost"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    nic: str
    count: int


class NetRenamed(messages.Message, event="xpv.net_renamed"):
    """The boot argument named Linux' interface."""

    old: str
    new: str


class FrameworkFailed(messages.Message, event="xpv.framework_failed"):
    """The paravirtual framework did not start (xpv module, HVM)."""


class NotXen(messages.Message, event="xpv.not_xen"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class XenUnsupported(messages.Message, event="xpv.xen_unsupported"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    major: int
    minor: int


class CapabilityUnknown(messages.Message, event="xpv.capability_unknown"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class SharedInfoFailed(messages.Message, event="xpv.shared_info_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    errno: int


class DevicesNoMemory(messages.Message, event="xpv.devices_no_memory"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class ShutdownWatchFailed(messages.Message, event="xpv.shutdown_watch_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class DeviceSuspendFailed(messages.Message, event="xpv.device_suspend_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    device: str


class DeviceSuspendBusy(messages.Message, event="xpv.device_suspend_busy"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class DeviceResumeSkipped(messages.Message, event="xpv.device_resume_skipped"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    device: str


class DeviceResumeFailed(messages.Message, event="xpv.device_resume_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    device: str


class EvtchnFailed(messages.Message, event="xpv.evtchn_failed"):
    """The event channel's interrupt can't be had."""


class EvtchnNoInterrupt(messages.Message, event="xpv.evtchn_no_interrupt"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    errno: int


class PvConnectFailed(messages.Message, event="xpv.pv_connect_failed"):
    """HVM: a disk's paravirtual driver did not connect."""

    reason: str


class PvBadBlocks(messages.Message, event="xpv.pv_bad_blocks"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    reason: str


class XenstoreError(messages.Message, event="xpv.xenstore_error"):
    """xenstore answered with an error that the driver doesn't know."""

    error: str


class XenstoreReadFailed(messages.Message, event="xpv.xenstore_read_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    errno: int


class XenbusBindFailed(messages.Message, event="xpv.xenbus_bind_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class XenbusIntrFailed(messages.Message, event="xpv.xenbus_intr_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class AttachCommandUnknown(messages.Message, event="xpv.attach_command_unknown"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    function: str
    command: int


class XenbusWatchKept(messages.Message, event="xpv.xenbus_watch_kept"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str
    errno: int


class ErrorNodeFailed(messages.Message, event="xpv.error_node_failed"):
    """An error node in xenstore could not be written or cleared."""

    xenpath: str
    error: str


class ErrorNodeKept(messages.Message, event="xpv.error_node_kept"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class SwitchStateFailed(messages.Message, event="xpv.switch_state_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class WatchDeviceFailed(messages.Message, event="xpv.watch_device_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class WatchesFailed(messages.Message, event="xpv.watches_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class EventCookieMissing(messages.Message, event="xpv.event_cookie_missing"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    event: str
    node: str


class EventHandlerFailed(messages.Message, event="xpv.event_handler_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    event: str
    node: str


class ProbePathBad(messages.Message, event="xpv.probe_path_bad"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class GrantInUse(messages.Message, event="xpv.grant_in_use"):
    """A grant is still held by the other domain."""


class GrantFreePage(messages.Message, event="xpv.grant_free_page"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class ConsoleQueueFull(messages.Message, event="xpv.console_queue_full"):
    """The console's output queue is full."""

    device: str


class BalloonTargetTooLarge(messages.Message, event="xpv.balloon_target_too_large"):
    """The memory target is above what the domain was built with."""

    target_pages: int
    pages: int


class BalloonReturnFailed(messages.Message, event="xpv.balloon_return_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    pages: int
    errno: str


class BalloonWatchFailed(messages.Message, event="xpv.balloon_watch_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class BalloonShort(messages.Message, event="xpv.balloon_short"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    pages: int
    wanted: int


class CpuWatchFailed(messages.Message, event="xpv.cpu_watch_failed"):
    """vcpu hotplug."""


class VcpuFailed(messages.Message, event="xpv.vcpu_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vcpu: int
    what: str
    errno: int
    error: str | None


class VcpuNoRoom(messages.Message, event="xpv.vcpu_no_room"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    cpu: int


class VcpuStateUnknown(messages.Message, event="xpv.vcpu_state_unknown"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    cpu: int
    state: str


class VcpuStateUnreadable(messages.Message, event="xpv.vcpu_state_unreadable"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    cpu: int


class VcpuSingle(messages.Message, event="xpv.vcpu_single"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class VcpuUnavailable(messages.Message, event="xpv.vcpu_unavailable"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    vcpu: int


class ShutdownIgnored(messages.Message, event="xpv.shutdown_ignored"):
    """The host asks the guest to stop or suspend."""

    request: str


class ShutdownTimeout(messages.Message, event="xpv.shutdown_timeout"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class ShuttingDown(messages.Message, event="xpv.shutting_down"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class Suspending(messages.Message, event="xpv.suspending"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class Restored(messages.Message, event="xpv.restored"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class SuspendStepFailed(messages.Message, event="xpv.suspend_step_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    old: int | None
    new: int | None


class SuspendCallFailed(messages.Message, event="xpv.suspend_call_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class SysrqFailed(messages.Message, event="xpv.sysrq_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class SysrqUnreadable(messages.Message, event="xpv.sysrq_unreadable"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    errno: int


class SysrqIgnored(messages.Message, event="xpv.sysrq_ignored"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    key: str


class PhysinfoFailed(messages.Message, event="xpv.physinfo_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class MmuUpdateFailed(messages.Message, event="xpv.mmu_update_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class GdtSetprotFailed(messages.Message, event="xpv.gdt_setprot_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    cpu: int
    argument: str
    errno: int


class ForeignPageUnknown(messages.Message, event="xpv.foreign_page_unknown"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    address: int


class ClockOutOfRange(messages.Message, event="xpv.clock_out_of_range"):
    """The hypervisor's wall clock (xpvtod)."""


class BackendOpenFailed(messages.Message, event="xpv.backend_open_failed"):
    """The block backend of a SunOS dom0 (xdb)."""

    backend: str
    file: str


class BackendHotplugFailed(messages.Message, event="xpv.backend_hotplug_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    backend: str


class BackendLofiFailed(messages.Message, event="xpv.backend_lofi_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    backend: str
    action: str
    file: str


class BackendUnexpectedState(messages.Message, event="xpv.backend_unexpected_state"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    backend: str
    state: int
    status: int


class BackendProtocol(messages.Message, event="xpv.backend_protocol"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    backend: str
    protocol: int


class BackendThreadFailed(messages.Message, event="xpv.backend_thread_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class BackendIoctl(messages.Message, event="xpv.backend_ioctl"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    command: int


class NetbackNoMac(messages.Message, event="xpv.netback_no_mac"):
    """The network backend of a SunOS dom0 (xnb)."""

    xenpath: str


class NetbackOpenFailed(messages.Message, event="xpv.netback_open_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    link: str
    errno: int


class NetbackMacFailed(messages.Message, event="xpv.netback_mac_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    errno: int


class NetbackMedia(messages.Message, event="xpv.netback_media"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    media: int
    native: int


class NetbackPromiscuous(messages.Message, event="xpv.netback_promiscuous"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str
    errno: int


class NetbackNoNic(messages.Message, event="xpv.netback_no_nic"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class NetbackNoDetails(messages.Message, event="xpv.netback_no_details"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    xenpath: str


class NetbackRings(messages.Message, event="xpv.netback_rings"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """


class NetbackMapFailed(messages.Message, event="xpv.netback_map_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    ring: str


class NetbackBindFailed(messages.Message, event="xpv.netback_bind_failed"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    port: int


class NetbackRingOverrun(messages.Message, event="xpv.netback_ring_overrun"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    domain: int
    count: int


class DebugCpu(messages.Message, event="xpv.debug_cpu"):
    """Answers to Xen's debug interrupt (key q): which event channels wait, and what is masked (xen_machdep.c,
    xen_debug_handler).
    """

    cpu: int
    pending: int
    mask: int
    selector: int


class DebugChannels(messages.Message, event="xpv.debug_channels"):
    """The paravirtual side of a SunOS guest under Xen: xdf, xnf, xpvd, xenbus, xencons, balloon, gnttab, and the backends xdb
    and xnb.
    """

    channels: str | None
