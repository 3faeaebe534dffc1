"""Events of the dialect toolstack: Xen's tools in dom0: xl and libxl, libxc's domain builder, xenstore, hotplug scripts,
xend and xm, pygrub, QEMU, XenServer's xe, xapi and storage manager, libvirt. What stands behind `libxl: error:
file.c:12:function: ` is told without it.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Command(messages.Message, event="toolstack.command"):
    """A command that was typed or echoed."""

    tool: str
    subcommand: str
    arguments: str | None


class CommandPlain(messages.Message, event="toolstack.command_plain"):
    """The same without a prompt."""

    subcommand: str
    arguments: str | None


class CommandOptions(messages.Message, event="toolstack.command_options"):
    """Commands"""

    tool: str
    options: str
    arguments: str


class CommandTimed(messages.Message, event="toolstack.command_timed"):
    """Commands"""

    seconds: int
    tool: str
    arguments: str


class ExitStatus(messages.Message, event="toolstack.exit_status"):
    """Commands"""

    status: int


class XeBootArguments(messages.Message, event="toolstack.xe_boot_arguments"):
    """What a paravirtual guest is told to boot: typed for xe (XenServer, XCP: xe vm-param-set), or as a line of a guest's
    config (xl.cfg(5)).
    """

    vm: str
    arguments: str


class ConfigArguments(messages.Message, event="toolstack.config_arguments"):
    """Commands"""

    arguments: str


class DeviceFailed(messages.Message, event="toolstack.device_failed"):
    """A backend did not come up (or go away) in time: the driver in dom0 never answered. rc -3 is a failure, -8 a time-out."""

    action: str
    backend: str
    rc: int | None


class DevicesFailed(messages.Message, event="toolstack.devices_failed"):
    """The domain is given up since its disks (nics, …) could not be attached."""

    devices: str


class DeviceAddFailed(messages.Message, event="toolstack.device_add_failed"):
    """libxl: a domain is made"""

    action: str


class DeviceExists(messages.Message, event="toolstack.device_exists"):
    """libxl: a domain is made"""


class DeviceInitializeFailed(messages.Message, event="toolstack.device_initialize_failed"):
    """libxl: a domain is made"""

    device: str


class DeviceNotReady(messages.Message, event="toolstack.device_not_ready"):
    """libxl: a domain is made"""

    backend: str


class DeviceRemovalTimedOut(messages.Message, event="toolstack.device_removal_timed_out"):
    """libxl: a domain is made"""

    backend: str


class DevicesDestroyFailed(messages.Message, event="toolstack.devices_destroy_failed"):
    """libxl: a domain is made"""

    domain: int | None


class DiskDefaultsFailed(messages.Message, event="toolstack.disk_defaults_failed"):
    """libxl: a domain is made"""

    disk: int


class NicDefaultsFailed(messages.Message, event="toolstack.nic_defaults_failed"):
    """libxl: a domain is made"""

    nic: int


class DiskMissing(messages.Message, event="toolstack.disk_missing"):
    """libxl: a domain is made"""

    vdev: str
    target: str
    reason: str


class DiskEmpty(messages.Message, event="toolstack.disk_empty"):
    """libxl: a domain is made"""

    vdev: str
    image: str | None


class DiskNoBackend(messages.Message, event="toolstack.disk_no_backend"):
    """libxl: a domain is made"""

    vdev: str


class DiskIdentifierBad(messages.Message, event="toolstack.disk_identifier_bad"):
    """libxl: a domain is made"""

    vdev: str


class DiskBackendBad(messages.Message, event="toolstack.disk_backend_bad"):
    """libxl: a domain is made"""

    type: int | None
    vdev: str | None
    backend: str | None


class DiskAttachLocalFailed(messages.Message, event="toolstack.disk_attach_local_failed"):
    """libxl: a domain is made"""

    device: str | None
    reason: str | None


class CdromRefused(messages.Message, event="toolstack.cdrom_refused"):
    """libxl: a domain is made"""


class CdromFailed(messages.Message, event="toolstack.cdrom_failed"):
    """libxl: a domain is made"""

    quoted: str | None
    reason: str | None
    file: str | None


class NicMissing(messages.Message, event="toolstack.nic_missing"):
    """libxl: a domain is made"""

    nic: str
    backend: str | None


class DomainNotMade(messages.Message, event="toolstack.domain_not_made"):
    """libxl: a domain is made"""

    rc: int


class DomainNotBuilt(messages.Message, event="toolstack.domain_not_built"):
    """libxl: a domain is made"""

    rc: int


class DomainCreationFailed(messages.Message, event="toolstack.domain_creation_failed"):
    """libxl: a domain is made"""

    reason: str | None


class DomainExists(messages.Message, event="toolstack.domain_exists"):
    """libxl: a domain is made"""


class DomainExistsOld(messages.Message, event="toolstack.domain_exists_old"):
    """libxl: a domain is made"""


class DomainGone(messages.Message, event="toolstack.domain_gone"):
    """libxl: a domain is made"""

    domain: int | None


class DomainNotDestroyed(messages.Message, event="toolstack.domain_not_destroyed"):
    """libxl: a domain is made"""

    domain: int | None


class DomainDestroyStepFailed(messages.Message, event="toolstack.domain_destroy_step_failed"):
    """libxl: a domain is made"""

    rest: str | None
    domain: int | None
    stubdom: int | None


class BuildStepFailed(messages.Message, event="toolstack.build_step_failed"):
    """libxl: a domain is made"""

    step: str
    reason: str | None


class BuildInfoFailed(messages.Message, event="toolstack.build_info_failed"):
    """libxl: a domain is made"""

    type: str | None
    domain: int | None
    rest: str | None
    reason: str | None


class HvmUnsupported(messages.Message, event="toolstack.hvm_unsupported"):
    """libxl: a domain is made"""


class IommuUnavailable(messages.Message, event="toolstack.iommu_unavailable"):
    """Devices are to be passed through, and Xen offers no passthrough: no IOMMU, or it is off."""


class IommuRequired(messages.Message, event="toolstack.iommu_required"):
    """libxl: a domain is made"""


class VcpusBad(messages.Message, event="toolstack.vcpus_bad"):
    """libxl: a domain is made"""

    vcpus: int | None
    limit: int | None


class FirmwareMissing(messages.Message, event="toolstack.firmware_missing"):
    """libxl: a domain is made"""

    firmware: str
    missing: str | None
    reason: str | None


class FirmwareFailed(messages.Message, event="toolstack.firmware_failed"):
    """libxl: a domain is made"""

    ipxe: str | None


class BootloaderFailed(messages.Message, event="toolstack.bootloader_failed"):
    """libxl: a domain is made"""

    log: str


class BootloaderBad(messages.Message, event="toolstack.bootloader_bad"):
    """libxl: a domain is made"""

    file: str | None
    output: str | None


class ChildFailed(messages.Message, event="toolstack.child_failed"):
    """A child of libxl ended badly: a hotplug script, the boot loader, QEMU, a helper."""

    child: str
    action: str | None
    pid: int
    status: int | None
    signal: str | None


class ChildTimedOut(messages.Message, event="toolstack.child_timed_out"):
    """libxl: a domain is made"""

    program: str
    action: str | None


class ChildNotExecuted(messages.Message, event="toolstack.child_not_executed"):
    """libxl: a domain is made"""

    program: str
    reason: str


class Passthrough(messages.Message, event="toolstack.passthrough"):
    """libxl: a domain is made"""

    mode: str


class DiskBackend(messages.Message, event="toolstack.disk_backend"):
    """libxl: a domain is made"""

    vdev: str
    backend: str


class Placement(messages.Message, event="toolstack.placement"):
    """libxl: a domain is made"""

    nodes: int
    cpus: int
    kib: int


class PlacementFailed(messages.Message, event="toolstack.placement_failed"):
    """libxl: a domain is made"""


class MemoryDom0Minimum(messages.Message, event="toolstack.memory_dom0_minimum"):
    """Freeing memory for a new domain would leave dom0 too little (libxl_set_memory_target)."""

    kib: int
    domain: int


class MemoryTargetFailed(messages.Message, event="toolstack.memory_target_failed"):
    """libxl: a domain is made"""

    rest: str | None
    kib: int | None


class XenstoreFailed(messages.Message, event="toolstack.xenstore_failed"):
    """libxl: a domain is made"""

    reason: str | None


class XenstoreNodeFailed(messages.Message, event="toolstack.xenstore_node_failed"):
    """One node of xenstore could not be read or written: mostly a domain that is gone already, not a store that is."""

    read: str


class ConsoleFailed(messages.Message, event="toolstack.console_failed"):
    """libxl: a domain is made"""

    tty: str | None
    domain: int | None


class EventTimedOut(messages.Message, event="toolstack.event_timed_out"):
    """libxl: a domain is made"""

    watched: str | None
    domain: int | None


class GuestNoAcknowledge(messages.Message, event="toolstack.guest_no_acknowledge"):
    """libxl: a domain is made"""

    request: str | None


class LockFailed(messages.Message, event="toolstack.lock_failed"):
    """libxl: a domain is made"""

    lock: str


class ConfigRefused(messages.Message, event="toolstack.config_refused"):
    """libxl refuses a setting, or two that exclude each other, before anything is made."""

    amount: str | None
    value: str | None
    version: int | None


class DeviceModelNotStarted(messages.Message, event="toolstack.device_model_not_started"):
    """The device model (QEMU)"""

    rc: int


class DeviceModelSpawnFailed(messages.Message, event="toolstack.device_model_spawn_failed"):
    """The device model (QEMU)"""

    what: str
    rc: int


class DeviceModelMissing(messages.Message, event="toolstack.device_model_missing"):
    """The device model (QEMU)"""

    program: str
    reason: str | None


class DeviceModelRefused(messages.Message, event="toolstack.device_model_refused"):
    """The device model (QEMU)"""

    bus: str | None
    reason: str | None


class DeviceModelStatus(messages.Message, event="toolstack.device_model_status"):
    """The device model (QEMU)"""

    status: str | None
    rc: int | None


class DeviceModelNotFound(messages.Message, event="toolstack.device_model_not_found"):
    """The device model (QEMU)"""

    rest: str | None
    domain: int | None
    pidpath: str | None
    pidfile: str | None
    pid: int | None
    reason: str | None


class DeviceModelDisks(messages.Message, event="toolstack.device_model_disks"):
    """The device model (QEMU)"""

    disks: int | None
    disk: str | None
    vdev: str | None


class QmpFailed(messages.Message, event="toolstack.qmp_failed"):
    """The device model (QEMU)"""

    socket: str | None
    reason: str | None
    error: str | None


class PciNotAssignable(messages.Message, event="toolstack.pci_not_assignable"):
    """PCI devices for guests"""

    bdf: str


class PciNoIommu(messages.Message, event="toolstack.pci_no_iommu"):
    """Xen has no IOMMU that could keep the device to one guest (libxl__device_pci_add, before libxl knew by itself)."""

    bdf: str


class PciNotOwned(messages.Message, event="toolstack.pci_not_owned"):
    """PCI devices for guests"""

    bdf: str | None
    owned: str | None


class PciAddFailed(messages.Message, event="toolstack.pci_add_failed"):
    """PCI devices for guests"""

    bdf: str | None
    rc: int


class PciBackMissing(messages.Message, event="toolstack.pci_back_missing"):
    """PCI devices for guests"""

    path: str | None


class PciAssignFailed(messages.Message, event="toolstack.pci_assign_failed"):
    """PCI devices for guests"""

    irq: int | None
    code: int | None
    bdf: str | None
    reason: str | None


class StubdomTimeout(messages.Message, event="toolstack.stubdom_timeout"):
    """QEMU's stub domain did not come up in time."""

    stubdom: int
    served: int


class PciUnmapFailed(messages.Message, event="toolstack.pci_unmap_failed"):
    """Teardown after a device that was never mapped."""

    irq: int
    code: int | None
    reason: str


class PciNoReset(messages.Message, event="toolstack.pci_no_reset"):
    """PCI devices for guests"""

    bdf: str


class PciRebound(messages.Message, event="toolstack.pci_rebound"):
    """PCI devices for guests"""

    bdf: str
    consequence: str | None


class HotplugNoLoop(messages.Message, event="toolstack.hotplug_no_loop"):
    """A hotplug script says what went wrong, through libxl or alone."""


class HotplugNoBridge(messages.Message, event="toolstack.hotplug_no_bridge"):
    """Hotplug scripts"""

    bridge: str | None


class HotplugMissing(messages.Message, event="toolstack.hotplug_missing"):
    """Hotplug scripts"""

    target: str


class HotplugInUse(messages.Message, event="toolstack.hotplug_in_use"):
    """Hotplug scripts"""

    target: str
    where: str | None
    through: str | None
    other: str | None
    place: str | None


class HotplugInUseMore(messages.Message, event="toolstack.hotplug_in_use_more"):
    """Hotplug scripts"""

    how: str | None
    where: str | None


class HotplugError(messages.Message, event="toolstack.hotplug_error"):
    """Hotplug scripts"""

    script: str


class HotplugCommandFailed(messages.Message, event="toolstack.hotplug_command_failed"):
    """Hotplug scripts"""

    losetup: str | None
    link: str | None
    bridge: str | None
    interface: str | None


class HotplugPathClosed(messages.Message, event="toolstack.hotplug_path_closed"):
    """Hotplug scripts"""

    path: str
    state: int


class HotplugLookupFailed(messages.Message, event="toolstack.hotplug_lookup_failed"):
    """Hotplug scripts"""

    target: str
    device: str
    inode: str


class HotplugBackendMissing(messages.Message, event="toolstack.hotplug_backend_missing"):
    """Hotplug scripts"""


class HotplugInterface(messages.Message, event="toolstack.hotplug_interface"):
    """Hotplug scripts"""

    interface: str | None
    vif: str | None


class HotplugDone(messages.Message, event="toolstack.hotplug_done"):
    """Hotplug scripts"""

    script: str
    action: str
    vif: str
    bridge: str | None


class HotplugLog(messages.Message, event="toolstack.hotplug_log"):
    """Hotplug scripts"""

    script: str
    xenbus: str


class HotplugMessage(messages.Message, event="toolstack.hotplug_message"):
    """Hotplug scripts"""

    message: str


class XcPanic(messages.Message, event="toolstack.xc_panic"):
    """libxc: the domain builder"""

    source: str
    sourceline: int
    function: str
    reason: str


class XcOpenFailed(messages.Message, event="toolstack.xc_open_failed"):
    """A kernel or ramdisk that can't be opened."""

    source: str
    sourceline: int
    operation: str
    file: str
    reason: str


class XcFileBad(messages.Message, event="toolstack.xc_file_bad"):
    """libxc: the domain builder"""

    source: str
    sourceline: int
    module: int | None
    file: str | None
    kind: str


class XcNoInterface(messages.Message, event="toolstack.xc_no_interface"):
    """The interface to the hypervisor is not there: this is no dom0, or its driver is missing."""

    reason: str | None


class XcMemory(messages.Message, event="toolstack.xc_memory"):
    """libxc: the domain builder"""

    domain: int | None
    reason: str | None


class XcError(messages.Message, event="toolstack.xc_error"):
    """libxc: the domain builder"""

    reason: str | None


class XcOther(messages.Message, event="toolstack.xc_other"):
    """libxc: the domain builder"""


class XcProgress(messages.Message, event="toolstack.xc_progress"):
    """libxc: the domain builder"""

    work: str
    amount: str | None


class XcElf(messages.Message, event="toolstack.xc_elf"):
    """libxc: the domain builder"""

    address: int | None
    size: int | None
    start: int | None
    end: int | None
    header: int | None
    loaded: int | None
    last: int | None


class XcElfNote(messages.Message, event="toolstack.xc_elf_note"):
    """libxc: the domain builder"""

    note: str | None
    value: str | None
    kind: int | None


class XcElfValue(messages.Message, event="toolstack.xc_elf_value"):
    """libxc: the domain builder"""

    key: str
    value: int


class XcAllocation(messages.Message, event="toolstack.xc_allocation"):
    """libxc: the domain builder"""

    size: str | None
    pages: int | None


class BuilderOptions(messages.Message, event="toolstack.builder_options"):
    """libxc: the domain builder"""

    cmdline: str | None
    features: str | None


class BuilderFile(messages.Message, event="toolstack.builder_file"):
    """libxc: the domain builder"""

    function: str
    file: str


class BuilderMemoryUse(messages.Message, event="toolstack.builder_memory_use"):
    """libxc: the domain builder"""

    function: str | None
    kind: str | None
    size: int
    unit: str


class BuilderCapabilities(messages.Message, event="toolstack.builder_capabilities"):
    """libxc: the domain builder"""

    version: float
    capabilities: str


class BuilderCalled(messages.Message, event="toolstack.builder_called"):
    """libxc: the domain builder"""

    function: str


class BuilderTrying(messages.Message, event="toolstack.builder_trying"):
    """libxc: the domain builder"""

    loader: str


class BuilderProbe(messages.Message, event="toolstack.builder_probe"):
    """libxc: the domain builder"""

    result: str


class BuilderNotBzimage(messages.Message, event="toolstack.builder_not_bzimage"):
    """libxc: the domain builder"""


class BuilderKernel(messages.Message, event="toolstack.builder_kernel"):
    """libxc: the domain builder"""

    function: str
    guest: str
    start: int
    end: int


class BuilderCompatible(messages.Message, event="toolstack.builder_compatible"):
    """libxc: the domain builder"""

    guest: str


class BuilderMemory(messages.Message, event="toolstack.builder_memory"):
    """libxc: the domain builder"""

    mib: int | None
    pages: int | None
    pagekib: int | None
    total: int | None


class BuilderAddressSize(messages.Message, event="toolstack.builder_address_size"):
    """libxc: the domain builder"""

    function: str
    guest: str
    bits: int


class BuilderMapping(messages.Message, event="toolstack.builder_mapping"):
    """libxc: the domain builder"""

    function: str
    pfn: int
    pages: int
    address: int


class BuilderSegment(messages.Message, event="toolstack.builder_segment"):
    """libxc: the domain builder"""

    segment: str
    more: str | None
    last: str | None
    start: int
    end: int
    pfn: int
    pages: int


class BuilderPage(messages.Message, event="toolstack.builder_page"):
    """libxc: the domain builder"""

    segment: str
    address: int
    pfn: int


class BuilderTables(messages.Message, event="toolstack.builder_tables"):
    """libxc: the domain builder"""

    function: str
    mask: int
    bits: int
    start: int
    end: int
    tables: int


class BuilderAcpi(messages.Message, event="toolstack.builder_acpi"):
    """libxc: the domain builder"""

    bytes: int
    address: int


class BuilderRange(messages.Message, event="toolstack.builder_range"):
    """libxc: the domain builder"""

    start: int
    end: int


class BuilderModule(messages.Message, event="toolstack.builder_module"):
    """libxc: the domain builder"""

    module: int
    address: int
    bytes: int


class BuilderStreamEnd(messages.Message, event="toolstack.builder_stream_end"):
    """libxc: the domain builder"""

    method: str


class BuilderEnd(messages.Message, event="toolstack.builder_end"):
    """libxc: the domain builder"""

    address: int


class BuilderUnzip(messages.Message, event="toolstack.builder_unzip"):
    """libxc: the domain builder"""

    function: str
    method: str | None
    before: int
    after: int


class BuilderFootprint(messages.Message, event="toolstack.builder_footprint"):
    """libxc: the domain builder"""


class BuilderShared(messages.Message, event="toolstack.builder_shared"):
    """libxc: the domain builder"""

    function: str
    pfn: int | None
    mfn: int | None
    tablepfn: int | None
    tablemfn: int | None


class BuilderGrant(messages.Message, event="toolstack.builder_grant"):
    """libxc: the domain builder"""

    domain: int
    grant: int
    backend: int
    gfn: int


class BuilderOther(messages.Message, event="toolstack.builder_other"):
    """libxc: the domain builder"""


class ConfigParsing(messages.Message, event="toolstack.config_parsing"):
    """xl itself"""

    file: str


class ConfigUsing(messages.Message, event="toolstack.config_using"):
    """xl itself"""

    file: str


class ConfigUnreadable(messages.Message, event="toolstack.config_unreadable"):
    """xl itself"""

    file: str
    reason: str


class ConfigUnreadableOld(messages.Message, event="toolstack.config_unreadable_old"):
    """xl itself"""

    file: str


class ConfigSyntax(messages.Message, event="toolstack.config_syntax"):
    """xl itself"""

    file: str
    near: str | None
    reason: str


class ConfigDisk(messages.Message, event="toolstack.config_disk"):
    """xl itself"""

    file: str
    reason: str


class ConfigVif(messages.Message, event="toolstack.config_vif"):
    """xl itself"""

    file: str
    reason: str


class ConfigWarning(messages.Message, event="toolstack.config_warning"):
    """xl itself"""

    file: str
    reason: str | None
    warning: str | None


class ConfigFailed(messages.Message, event="toolstack.config_failed"):
    """xl itself"""

    reason: str


class ConfigBad(messages.Message, event="toolstack.config_bad"):
    """xl itself"""

    rest: str | None
    type: str | None
    spec: str | None
    uuid: str | None
    parameter: str | None
    argument: str | None
    value: str | None
    event: str | None
    quoted: str | None
    reason: str | None


class ConfigDeprecated(messages.Message, event="toolstack.config_deprecated"):
    """xl itself"""

    option: str | None
    rest: str | None
    ignored: str | None
    new: str | None


class DomainIdentifierBad(messages.Message, event="toolstack.domain_identifier_bad"):
    """xl itself"""

    domainname: str
    rc: int | None


class CommandUnknown(messages.Message, event="toolstack.command_unknown"):
    """xl itself"""

    quoted: str | None


class CommandUsage(messages.Message, event="toolstack.command_usage"):
    """xl itself"""

    subcommand: str | None
    arguments: int | None
    usage: str | None
    option: str | None


class CommandFailed(messages.Message, event="toolstack.command_failed"):
    """xl itself"""

    device: str | None
    operation: str | None
    rc: int | None
    unknown: str | None
    reason: str | None


class ContextFailed(messages.Message, event="toolstack.context_failed"):
    """xl itself"""


class XlOvercommit(messages.Message, event="toolstack.xl_overcommit"):
    """xl itself"""

    cpus: int
    vcpus: int


class XlControlMissing(messages.Message, event="toolstack.xl_control_missing"):
    """xl itself"""

    consequence: str | None
    event: str | None


class XlWaiting(messages.Message, event="toolstack.xl_waiting"):
    """xl watches over the domain that it made."""

    domain: int
    pid: int


class XlDomainShutDown(messages.Message, event="toolstack.xl_domain_shut_down"):
    """reason code: 0 powered off, 1 reboot, 2 suspended, 3 crashed, 4 its watchdog, 5 soft reset."""

    domain: int
    reason: int | None
    reasoncode: int | None
    code: int | None


class XlAction(messages.Message, event="toolstack.xl_action"):
    """xl itself"""

    reason: int
    action: str


class XlCleanup(messages.Message, event="toolstack.xl_cleanup"):
    """xl itself"""

    domain: int


class XlDone(messages.Message, event="toolstack.xl_done"):
    """xl itself"""

    domain: int | None


class XlRequest(messages.Message, event="toolstack.xl_request"):
    """xl itself"""

    domain: int


class XlWaitingMany(messages.Message, event="toolstack.xl_waiting_many"):
    """xl itself"""

    domains: int


class XlSaving(messages.Message, event="toolstack.xl_saving"):
    """xl itself"""

    file: str | None
    info: str | None
    rest: str | None


class Migration(messages.Message, event="toolstack.migration"):
    """xl itself"""

    state: str


class MigrationResult(messages.Message, event="toolstack.migration_result"):
    """xl itself"""

    rest: str | None


class ListHeader(messages.Message, event="toolstack.list_header"):
    """xl itself"""

    columns: str | None


class ListDomain(messages.Message, event="toolstack.list_domain"):
    """xl itself"""

    domain: int
    mib: int
    vcpus: int
    state: str
    seconds: float
    columns: str | None


class VcpuListHeader(messages.Message, event="toolstack.vcpu_list_header"):
    """xl itself"""


class VcpuList(messages.Message, event="toolstack.vcpu_list"):
    """xl itself"""

    domain: int
    vcpu: int
    cpu: int | None
    state: str
    seconds: float
    hard: str
    soft: str


class VcpuListOld(messages.Message, event="toolstack.vcpu_list_old"):
    """xl itself"""

    domain: int
    vcpu: int
    cpu: int
    state: str
    seconds: float


class BlockListHeader(messages.Message, event="toolstack.block_list_header"):
    """xl itself"""


class BlockList(messages.Message, event="toolstack.block_list"):
    """xl itself"""

    vdev: int
    owner: int
    handle: int
    state: int
    channel: int
    ring: int
    backend: int
    kind: str
    domain: int
    device: int


class NetworkListHeader(messages.Message, event="toolstack.network_list_header"):
    """xl itself"""


class NetworkList(messages.Message, event="toolstack.network_list"):
    """xl itself"""

    index: int
    owner: int
    mac: str
    handle: int
    state: int
    channel: int
    tx: int
    rx: int
    backend: int
    kind: str
    domain: int
    device: int


class Info(messages.Message, event="toolstack.info"):
    """xl itself"""

    key: str
    value: str | None


class PoolList(messages.Message, event="toolstack.pool_list"):
    """xl itself"""


class Pool(messages.Message, event="toolstack.pool"):
    """xl itself"""

    pool: str
    cpus: int
    scheduler: str
    domains: int


class XenstoreNode(messages.Message, event="toolstack.xenstore_node"):
    """A node of xenstore as xenstore-ls -f lists it, or a key as xenstore-ls or a domain's configuration writes it."""

    node: str
    value: str | None
    permissions: str | None


class XenstoreKey(messages.Message, event="toolstack.xenstore_key"):
    """xenstore, consoles, start of the daemons"""

    key: str
    value: str | None
    permissions: str | None


class XenstoreKeyNumber(messages.Message, event="toolstack.xenstore_key_number"):
    """xenstore, consoles, start of the daemons"""

    key: str
    value: str | None


class XenstoreReadFailed(messages.Message, event="toolstack.xenstore_read_failed"):
    """xenstore, consoles, start of the daemons"""

    node: str | None
    reason: str | None


class XenstoredMissing(messages.Message, event="toolstack.xenstored_missing"):
    """xenstore, consoles, start of the daemons"""

    daemon: str | None
    reason: str | None


class DaemonStarting(messages.Message, event="toolstack.daemon_starting"):
    """xenstore, consoles, start of the daemons"""

    daemon: str | None
    domain: int | None


class Dom0SetUp(messages.Message, event="toolstack.dom0_set_up"):
    """xenstore, consoles, start of the daemons"""

    domain: int | None


class DaemonFatal(messages.Message, event="toolstack.daemon_fatal"):
    """xenstore, consoles, start of the daemons"""

    what: str | None
    rest: str | None
    step: str | None
    reason: str | None


class Xenconsole(messages.Message, event="toolstack.xenconsole"):
    """xenstore, consoles, start of the daemons"""

    file: str | None
    tty: str | None
    locked: str | None
    reason: str | None


class Xenconsoled(messages.Message, event="toolstack.xenconsoled"):
    """xenstore, consoles, start of the daemons"""

    domain: int | None
    log: str | None
    rest: str


class XendPost(messages.Message, event="toolstack.xend_post"):
    """The same broken in two behind the bracket."""


class XmDeviceNotConnected(messages.Message, event="toolstack.xm_device_not_connected"):
    """xend and xm"""

    device: str
    reason: str | None


class XmDeviceNotDisconnected(messages.Message, event="toolstack.xm_device_not_disconnected"):
    """xend and xm"""

    device: str
    reason: str | None


class XmDeviceConnected(messages.Message, event="toolstack.xm_device_connected"):
    """xend and xm"""

    device: str


class XmDomainMissing(messages.Message, event="toolstack.xm_domain_missing"):
    """xend and xm"""

    domainname: str


class XmDomainExists(messages.Message, event="toolstack.xm_domain_exists"):
    """xend and xm"""

    domainname: str | None
    rest: str | None
    domain: int | None


class XmFileMissing(messages.Message, event="toolstack.xm_file_missing"):
    """xend and xm"""

    file: str


class XmNoXend(messages.Message, event="toolstack.xm_no_xend"):
    """xend and xm"""

    reason: str | None
    rest: str | None


class XmNoHypervisor(messages.Message, event="toolstack.xm_no_hypervisor"):
    """xm found no Xen under it: the machine runs the kernel alone."""


class XmRootNeeded(messages.Message, event="toolstack.xm_root_needed"):
    """xend and xm"""


class XmHvmUnavailable(messages.Message, event="toolstack.xm_hvm_unavailable"):
    """xend and xm"""


class XmMemoryShort(messages.Message, event="toolstack.xm_memory_short"):
    """xend and xm"""

    needed: int | None
    state: str | None
    rest: str | None


class XmException(messages.Message, event="toolstack.xm_exception"):
    """xend and xm"""

    code: int
    kind: str
    detail: str | None


class XmBuilderFailed(messages.Message, event="toolstack.xm_builder_failed"):
    """The domain builder's own words, through xend: the function says what it was at."""

    code: int
    kind: str
    function: str
    reason: str


class XmBootloader(messages.Message, event="toolstack.xm_bootloader"):
    """xend and xm"""


class XmBuildFailed(messages.Message, event="toolstack.xm_build_failed"):
    """xend and xm"""

    os: str | None
    domain: int | None
    error: str | None
    type: str | None


class XmPci(messages.Message, event="toolstack.xm_pci"):
    """xend and xm"""

    reason: str | None
    bdf: str | None
    why: str | None


class XmBadValue(messages.Message, event="toolstack.xm_bad_value"):
    """xend and xm"""

    specifier: str | None
    option: str | None
    subcommand: str | None
    rest: str | None


class XmStarted(messages.Message, event="toolstack.xm_started"):
    """xend and xm"""

    domain: int | None


class XmRestored(messages.Message, event="toolstack.xm_restored"):
    """xend and xm"""


class XmUnexpected(messages.Message, event="toolstack.xm_unexpected"):
    """xend and xm"""

    error: str


class XendLog(messages.Message, event="toolstack.xend_log"):
    """xend and xm"""

    facility: str | None
    pid: int
    level: str
    module: str
    sourceline: int
    message: str


class XendError(messages.Message, event="toolstack.xend_error"):
    """xend and xm"""

    reason: str


class XendStart(messages.Message, event="toolstack.xend_start"):
    """xend and xm"""

    rest: str | None
    time: str | None
    status: int | None


class VirtInstall(messages.Message, event="toolstack.virt_install"):
    """virt-install, on xend or libxl."""

    file: str | None


class VirtInstallFailed(messages.Message, event="toolstack.virt_install_failed"):
    """xend and xm"""


class VirtInstallHint(messages.Message, event="toolstack.virt_install_hint"):
    """xend and xm"""


class PythonTraceback(messages.Message, event="toolstack.python_traceback"):
    """pygrub, Python"""


class PythonFrame(messages.Message, event="toolstack.python_frame"):
    """pygrub, Python"""

    file: str
    function: str | None


class PygrubError(messages.Message, event="toolstack.pygrub_error"):
    """pygrub, Python"""

    reason: str | None
    oserror: int | None
    problem: str | None
    ioerror: int | None


class PygrubParsing(messages.Message, event="toolstack.pygrub_parsing"):
    """pygrub, Python"""

    file: str


class PygrubDirective(messages.Message, event="toolstack.pygrub_directive"):
    """pygrub, Python"""

    directive: str


class QemuError(messages.Message, event="toolstack.qemu_error"):
    """QEMU"""

    program: str
    option: str | None
    value: str | None
    reason: str | None
    signal: int | None
    pid: int | None
    sender: str | None
    what: str | None
    quoted: str | None


class QemuBackend(messages.Message, event="toolstack.qemu_backend"):
    """QEMU"""

    state: str


class QemuWatching(messages.Message, event="toolstack.qemu_watching"):
    """QEMU"""

    domain: int | None
    bridge: str | None
    file: str | None
    mode: str | None
    node: str | None
    buckets: int | None
    size: int | None
    pfn: int | None
    guest: str | None
    state: str | None
    quoted: str | None


class XeCode(messages.Message, event="toolstack.xe_code"):
    """xe tells an error by its code."""

    code: str


class XeHvmRequired(messages.Message, event="toolstack.xe_hvm_required"):
    """The VM wants PV, this host can only give HVM, or the other way round."""


class XeEmptyDrive(messages.Message, event="toolstack.xe_empty_drive"):
    """A PV guest was given an empty CD drive."""


class XeParameters(messages.Message, event="toolstack.xe_parameters"):
    """XenServer, XCP"""

    parameters: str


class XeNoMemory(messages.Message, event="toolstack.xe_no_memory"):
    """The host has too little free memory for the VM."""


class XeInternal(messages.Message, event="toolstack.xe_internal"):
    """XenServer, XCP"""


class XeMessage(messages.Message, event="toolstack.xe_message"):
    """XenServer, XCP"""

    message: str


class XeSentence(messages.Message, event="toolstack.xe_sentence"):
    """XenServer, XCP"""

    reason: str | None
    rest: str | None
    need: str | None


class XeHotplugTimeout(messages.Message, event="toolstack.xe_hotplug_timeout"):
    """XenServer, XCP"""

    scripts: str
    vbd: str


class XapiLog(messages.Message, event="toolstack.xapi_log"):
    """XenServer, XCP"""

    stamp: str
    host: str | None
    entry: str


class SmLog(messages.Message, event="toolstack.sm_log"):
    """XenServer, XCP"""

    pid: int
    entry: str


class LibvirtError(messages.Message, event="toolstack.libvirt_error"):
    """libvirt's driver for libxl."""

    domain: str | None  # type: ignore[assignment]
    file: str | None
    reason: str | None
    step: str | None


class LibvirtInternal(messages.Message, event="toolstack.libvirt_internal"):
    """XenServer, XCP"""

    reason: str


class LibvirtPciFailed(messages.Message, event="toolstack.libvirt_pci_failed"):
    """libvirt takes PCI devices from dom0's drivers itself, before libxl hears of them."""

    reason: str | None


class QubesStartFailed(messages.Message, event="toolstack.qubes_start_failed"):
    """Qubes: a domain's start failed for another reason than libxl's."""

    reason: str


class QubesNoAgent(messages.Message, event="toolstack.qubes_no_agent"):
    """The domain runs, and its agent does not answer: it is still booting, or hangs."""

    reason: str
