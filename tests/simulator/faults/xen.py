"""Faults of the hypervisor, its toolstack, dom0 and the guests seen from there."""

from __future__ import annotations

from ..boot import Boot
from ..console import END, Mark, cons, root
from ..hosts import options, prompt
from ..machines import DOM0, GRUB, HVM, LINUXPV, PV, XENHOST, XENSOL
from ..panics import linux_panic, xen_panic, xen_registers
from . import fault, live, screen

# Functions that log without a domain, also where later releases name it.
NAMELESS = frozenset(
    (
        "libxl_report_child_exitstatus",
        "device_hotplug_child_death_cb",
        "device_addrm_aocomplete",
        "libxl__device_disk_set_backend",
        "libxl__build_dom",
        "libxl__build_pv",
        "libxl__build_hvm",
        "libxl__load_hvm_firmware_module",
        "libxl_device_pci_assignable_list",
        "libxl__domain_build_info_setdefault",
        "libxl__domain_config_setdefault",
        "libxl__build_device_model_args_new",
    )
)


def new(b: Boot) -> bool:
    """Tell whether libxl's lines carry "Domain N:" (Xen 4.10 and later)."""
    return b.m.xen_number >= (4, 10)


def place(b: Boot, *steps: str) -> str:
    """Return one of STEPS that this machine's boot has."""
    return b.r.choice([step for step in steps if b.has(step)])


def libxl(b: Boot, where: str, dom: int, text: str, *marks: Mark) -> None:
    """Print an error as libxl's logger does (`tools/libs/toollog/xtl_logger_stdio.c`), WHERE being file:function."""
    file, _, function = where.partition(":")
    line = b.r.randint(60, 1980)
    b.say(f"libxl: error: {file}:{line}:{function}: " + (f"Domain {dom}:" if new(b) and function not in NAMELESS else "") + text, *marks)


def teardown(b: Boot, dom: int, rebuild: int | None = None) -> None:
    """Print what every failed creation says last (`libxl_create.c:domcreate_rebuild_done`, `libxl_domain.c`, `libxl.c` before 4.11)."""
    gone = cons("domain-create-failed")
    if rebuild is not None:
        libxl(b, "libxl_create.c:domcreate_rebuild_done", dom, f"cannot (re-)build domain: {rebuild}", gone)
    if new(b):
        for function, text in (
            ("libxl__destroy_domid", "Non-existant domain"),
            ("domain_destroy_callback", "Unable to destroy guest"),
            ("domain_destroy_cb", "Destruction of domain failed"),
        ):
            libxl(b, "libxl_domain.c:" + function, dom, text, gone)
    elif b.r.random() < 0.7:
        for function, text in (
            ("libxl__destroy_domid", f"non-existant domain {dom}"),
            ("domain_destroy_callback", f"unable to destroy guest with domid {dom}"),
            ("domain_destroy_cb", f"destruction of domain {dom} failed"),
        ):
            libxl(b, "libxl.c:" + function, dom, text, gone)
    b.ends("domain-not-created")


def builder(b: Boot) -> None:
    """Print the domain builder's details, as `xl -vvv` shows them (`tools/libs/guest/xg_dom_core.c`)."""
    b.say("libxl: detail: libxl_create.c:662:libxl__domain_make: passthrough: disabled")
    b.say(
        'domainbuilder: detail: xc_dom_allocate: cmdline="console=hvc0", features=""\n'
        'domainbuilder: detail: xc_dom_kernel_file: filename="/boot/vmlinuz-domu"\n'
        "domainbuilder: detail: xc_dom_malloc_filemap    : 62 MB\n"
        "domainbuilder: detail: xc_dom_boot_xen_init: ver 4.17, caps xen-3.0-x86_64 hvm-3.0-x86_32 hvm-3.0-x86_32p hvm-3.0-x86_64 \n"
        "domainbuilder: detail: xc_dom_parse_image: called\n"
        "domainbuilder: detail: xc_dom_find_loader: trying multiboot-binary loader ... \n"
        "domainbuilder: detail: loader probe failed\n"
        "domainbuilder: detail: xc_dom_find_loader: trying Linux bzImage loader ... \n"
        "domainbuilder: detail: loader probe failed"
    )


def create(
    id: str,
    variant: str,
    source: str,
    *errors: tuple[str, str] | tuple[str, str, str],
    also: tuple[str, ...] = (),
    rebuild: int | None = None,
    fits: object = None,
    raw: tuple[str, ...] = (),
    basis: str = "stated",
) -> None:
    """Register a failed `xl create`: each of ERRORS is where, text and optionally the consequence that it is."""

    @fault(id, variant, (DOM0,), source)
    def run(b: Boot) -> None:
        from . import fields

        values = fields(b)
        dom = int(values["dom"])  # type: ignore[call-overload]
        prompt(b, f"xl create /etc/xen/{b.m.host}.cfg")
        if b.r.random() < 0.9:
            b.say(f"Parsing config from /etc/xen/{b.m.host}.cfg")
        if b.r.random() < 0.12:
            builder(b)
        for text in raw:
            b.say(text.format_map(values), root(id, basis))
        for where, text, *what in errors:
            mark = cons(what[0]) if what else root(id, basis)
            text = text.format_map(values)
            if not new(b):
                text = text.replace("unable to add vif devices", "unable to add nic devices")
            if where == "-":
                b.say(text, mark)
            elif where.startswith("xc:"):
                b.say(f"xc: error: {text}", mark)
            else:
                libxl(b, where, dom, text, mark)
        b.also |= set(also)
        teardown(b, dom, rebuild)


VBD = "/local/domain/0/backend/vbd/{dom}/51712"
create(
    "vbd-attach-failed",
    "backend-timeout",
    "tools/libs/light/libxl_device.c:device_backend_callback",
    ("libxl_device.c:device_backend_callback", "unable to add device with path " + VBD),
    ("libxl_create.c:domcreate_launch_dm", "unable to add disk devices"),
    ("libxl_device.c:device_backend_callback", "unable to remove device with path " + VBD, "domain-create-failed"),
    ("libxl_domain.c:devices_destroy_cb", "libxl__devices_destroy failed", "domain-create-failed"),
    also=("xen-backend-missing",),
    basis="evident",
)
create(
    "vbd-attach-failed",
    "hotplug-busy",
    "tools/hotplug/Linux/block",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/block add [{pid}] exited with error status 1"),
    (
        "libxl_device.c:device_hotplug_child_death_cb",
        "script: Device /dev/vg0/{data} is mounted in a guest domain,\nand so cannot be mounted now.",
    ),
    ("libxl_create.c:domcreate_launch_dm", "unable to add disk devices"),
    also=("domain-config-bad",),
)
create(
    "vbd-attach-failed",
    "no-loop",
    "tools/hotplug/Linux/block",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/block add [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: Failed to find an unused loop device"),
    ("libxl_create.c:domcreate_launch_dm", "unable to add disk devices"),
    also=("xen-backend-missing", "driver-missing", "module-load-failed"),
)
create(
    "vbd-attach-failed",
    "not-a-device",
    "tools/hotplug/Linux/block",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/block add [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: /dev/vg0/{host}-disk is not a block device."),
    ("libxl_create.c:domcreate_launch_dm", "unable to add disk devices"),
    also=("domain-config-bad",),
)
screen(
    "vbd-attach-failed",
    "xm",
    "tools/python/xen/xend/server/DevController.py:waitForDevice",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 51712 (vbd) could not be connected. Hotplug scripts not working.',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("xen-backend-missing", "domain-create-failed"),
)
screen(
    "vbd-attach-failed",
    "xm-missing",
    "tools/hotplug/Linux/block; DevController.py",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 51760 (vbd) could not be connected. /iso/{host}.iso does not exist.',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-config-bad", "domain-create-failed"),
)
screen(
    "vbd-attach-failed",
    "xm-loop",
    "tools/hotplug/Linux/block",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 51712 (vbd) could not be connected.\n'
    "R|File /xen/{host}.img is loopback-mounted through /dev/loop3,\n"
    "R|which is mounted in a guest domain,\nR|and so cannot be mounted now.",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-config-bad", "domain-create-failed"),
)
screen(
    "vbd-attach-failed",
    "block-attach",
    "tools/libs/light/libxl_disk.c:device_disk_add",
    "R|libxl: error: libxl_disk.c:{line}:device_disk_add: Domain {dom}:device already exists in "
    "xenstore\nR|libxl: error: libxl_device.c:{line}:device_addrm_aocomplete: unable to add device\n"
    "R|libxl_device_disk_add failed.",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("toolstack-usage-error", "domain-config-bad"),
)
live(
    "vbd-attach-failed",
    "xdf",
    "common/xen/io/xdf.c:xdf_attach, xdf_setstate_init",
    "R|WARNING: xdf@51728: failed to start connection to backend\nR|WARNING: xdf@51728: attach failed",
    kinds=(PV, HVM),
    at=("devices", "disks"),
    also=("xen-backend-missing",),
)
live(
    "vbd-attach-failed",
    "xdf-connect",
    "common/xen/io/xdf.c:xdf_attach",
    "R|WARNING: xdf@51744: disk failed to connect",
    kinds=(PV, HVM),
    at=("devices",),
    also=("xen-backend-missing",),
)


@fault("vbd-attach-failed", "linux-timeout", (LINUXPV,), "linux drivers/xen/xenbus/xenbus_probe_frontend.c:wait_for_devices")
def _xenbus_timeout(b: Boot) -> None:
    b.to("linux-disks")
    b.also |= {"xen-backend-missing", "driver-missing", "kernel-panic"}
    if b.r.random() < 0.5:
        b.linux("XENBUS: Waiting for devices to initialise: 25s...20s...15s...10s...5s...0s...\n")
    b.linux(
        b.r.choice(
            (
                "XENBUS: Timeout connecting to device: device/vbd/51712 (local state 3, remote state 1)",
                "XENBUS: Timeout connecting to devices!",
            )
        ),
        root("vbd-attach-failed", "evident"),
    )
    b.linux('VFS: Cannot open root device "xvda1" or unknown-block(0,0): error -6', cons("root-mount-failed"))
    linux_panic(b, "VFS: Unable to mount root fs on unknown-block(0,0)", cons("root-mount-failed"))


create(
    "vif-attach-failed",
    "no-bridge",
    "tools/hotplug/Linux/vif-bridge",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/vif-bridge online [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: Could not find bridge device xenbr{n}"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add vif devices"),
    also=("domain-config-bad", "network-config-failed"),
)
create(
    "vif-attach-failed",
    "no-bridge-named",
    "tools/hotplug/Linux/vif-bridge",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/vif-bridge online [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: Could not find bridge, and none was specified"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add vif devices"),
    also=("domain-config-bad", "network-config-failed"),
)
create(
    "vif-attach-failed",
    "timeout",
    "tools/libs/light/libxl_device.c:device_backend_callback",
    ("libxl_device.c:device_backend_callback", "unable to add device with path /local/domain/0/backend/vif/{dom}/0"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add vif devices"),
    also=("xen-backend-missing",),
)
screen(
    "vif-attach-failed",
    "xm",
    "tools/python/xen/xend/server/DevController.py:waitForDevice",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 0 (vif) could not be connected. Hotplug scripts not working.',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("xen-backend-missing", "domain-create-failed"),
)
screen(
    "vif-attach-failed",
    "xm-backend",
    "tools/python/xen/xend/server/DevController.py:waitForDevice",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 0 (vif) could not be connected. Could not find bridge device xenbr{n}',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-config-bad", "domain-create-failed"),
)
live(
    "vif-attach-failed",
    "xnf-mac",
    "common/xen/io/xnf.c:xnf_read_config, xnf_attach",
    "R|WARNING: xnf0: no mac address\nR|WARNING: xnf0: failed to allocate and initialize driver data structures",
    kinds=(PV, HVM),
    at=("devices", "network"),
    also=("nic-not-found", "network-config-failed"),
)
live(
    "vif-attach-failed",
    "xnf-rings",
    "common/xen/io/xnf.c:xnf_be_connect",
    "R|WARNING: failed to set up tx/rx rings",
    kinds=(PV,),
    at=("network", "devices"),
    also=("xen-backend-missing", "network-config-failed"),
)
live(
    "vif-attach-failed",
    "linux-mac",
    "linux drivers/net/xen-netfront.c:xen_net_read_mac",
    "R|vif vif-0: 2 parsing device/vif/0/mac",
    kinds=(LINUXPV,),
    at=("linux-disks",),
    via="linux",
    also=("network-config-failed", "nic-not-found"),
)

create(
    "xen-backend-missing",
    "hotplug-no-backend",
    "tools/hotplug/Linux/xen-hotplug-common.sh",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/vif-bridge online [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: Backend device does not exist"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add vif devices", "vif-attach-failed"),
    also=("vif-attach-failed",),
)
screen(
    "xen-backend-missing",
    "xm-hotplug",
    "tools/python/xen/xend/server/DevController.py",
    'Using config file "/etc/xen/{host}".\nR|Error: Device 51712 (vbd) could not be connected. Backend device not found.',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("vbd-attach-failed", "domain-create-failed"),
)
live(
    "xen-backend-missing",
    "rx-copy",
    "common/xen/io/xnf.c:oe_state_change",
    "R|WARNING: The xnf driver requires a dom0 that supports 'feature-rx-copy'.",
    kinds=(PV,),
    at=("network", "devices"),
    also=("vif-attach-failed", "xen-version-mismatch", "network-config-failed", "hypervisor-config-bad"),
)

create(
    "pci-passthrough-failed",
    "not-assignable",
    "tools/libs/light/libxl_pci.c:libxl__device_pci_add",
    ("libxl_pci.c:libxl__device_pci_add", "PCI device 0:3:0.0 is not assignable"),
    ("libxl_pci.c:device_pci_add_done", "libxl__device_pci_add failed for PCI device 0:3:0.0 (rc -3)"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add pci devices"),
    also=("xen-backend-missing", "domain-config-bad"),
)
create(
    "pci-passthrough-failed",
    "in-use",
    "tools/libs/light/libxl_pci.c:libxl__device_pci_add",
    ("libxl_pci.c:libxl__device_pci_add", "PCI device 0000:03:00.0 already assigned to a different guest?"),
    ("libxl_pci.c:device_pci_add_done", "libxl__device_pci_add failed for PCI device 0:3:0.0 (rc -3)"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add pci devices"),
    also=("domain-config-bad",),
)
create(
    "pci-passthrough-failed",
    "assign",
    "tools/libs/light/libxl_pci.c:pci_add_dm_done",
    ("libxl_pci.c:pci_add_dm_done", "xc_assign_device failed: Operation not permitted"),
    ("libxl_pci.c:device_pci_add_done", "libxl__device_pci_add failed for PCI device 0:3:0.0 (rc -3)"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add pci devices"),
    also=("iommu-missing",),
)
create(
    "pci-passthrough-failed",
    "pciback",
    "tools/libs/light/libxl_pci.c",
    ("libxl_pci.c:libxl_device_pci_assignable_list", "Looks like pciback driver not loaded"),
    ("libxl_pci.c:device_pci_add_done", "libxl__device_pci_add failed for PCI device 0:3:0.0 (rc -3)"),
    also=("xen-backend-missing", "driver-missing"),
)
create(
    "iommu-missing",
    "no-iommu",
    "tools/libs/light/libxl_pci.c:libxl__device_pci_add",
    ("libxl_pci.c:libxl__device_pci_add", "PCI device 0000:03:00.0 cannot be assigned - no IOMMU?"),
    ("libxl_pci.c:device_pci_add_done", "libxl__device_pci_add failed for PCI device 0:3:0.0 (rc -3)", "pci-passthrough-failed"),
    ("libxl_create.c:domcreate_attach_devices", "unable to add pci devices", "pci-passthrough-failed"),
    also=("pci-passthrough-failed",),
)
create(
    "iommu-missing",
    "passthrough",
    "tools/libs/light/libxl_create.c",
    ("libxl_create.c:libxl__domain_config_setdefault", "passthrough not supported on this platform\n"),
    also=("pci-passthrough-failed", "domain-config-bad"),
)


@fault(
    "iommu-missing", "xen-required", (XENHOST,), "xen/drivers/passthrough/iommu.c:iommu_setup", fits=lambda m: not m.xen.startswith("3.")
)
def _iommu(b: Boot) -> None:
    options(b)
    b.m.modules["options"] = b.m.modules["options"].replace("iommu=1", "") + " iommu=" + b.r.choice(("force", "required"))
    b.to("xen-cpus")
    b.also |= {"hypervisor-unsupported-hardware", "hypervisor-config-bad"}
    xen_panic(b, "Couldn't enable IOMMU and iommu=required/force", root("iommu-missing"))


create(
    "device-model-failed",
    "spawn",
    "tools/libs/light/libxl_dm.c:device_model_spawn_outcome",
    ("libxl_dm.c:device_model_spawn_outcome", "domain {dom} device model: spawn failed (rc=-3)"),
    ("libxl_dm.c:device_model_postconfig_done", "Post DM startup configs failed, rc=-3"),
    ("libxl_create.c:domcreate_devmodel_started", "device model did not start: -3"),
)
create(
    "device-model-failed",
    "not-executable",
    "tools/libs/light/libxl_dm.c:libxl__spawn_local_dm",
    ("libxl_dm.c:libxl__spawn_local_dm", "device model /usr/lib/xen/bin/qemu-system-i386 is not executable: No such file or directory"),
    ("libxl_dm.c:device_model_spawn_outcome", "(null): spawn failed (rc=-3)"),
    ("libxl_create.c:domcreate_devmodel_started", "device model did not start: -3"),
)
create(
    "device-model-failed",
    "exited",
    "tools/libs/light/libxl_exec.c, libxl_dm.c",
    ("libxl_dm.c:device_model_spawn_outcome", "domain {dom} device model: spawn failed (rc=-3)"),
    ("libxl_exec.c:libxl_report_child_exitstatus", "domain {dom} device model [{pid}] died due to fatal signal Segmentation fault"),
    ("libxl_create.c:domcreate_devmodel_started", "device model did not start: -3"),
)
create(
    "device-model-failed",
    "firmware",
    "tools/libs/light/libxl_dom.c:libxl__load_hvm_firmware_module",
    ("libxl_dom.c:libxl__load_hvm_firmware_module", "failed to read BIOS file: No such file or directory"),
    ("libxl_dom.c:libxl__build_hvm", "initializing domain firmware failed"),
    rebuild=-3,
    also=("domain-config-bad",),
)

screen(
    "domain-config-bad",
    "no-file",
    "tools/xl/xl_vmcontrol.c:create_domain",
    "R|Failed to read config file: /etc/xen/{host}.cfg: No such file or directory",
    kinds=(DOM0,),
    outcome=("domain-not-created", "running"),
    also=("toolstack-usage-error",),
)
screen(
    "domain-config-bad",
    "syntax",
    "tools/libs/util/libxlu_cfg.c:xlu__cfg_yyerror",
    "Parsing config from /etc/xen/{host}.cfg\n"
    "R|/etc/xen/{host}.cfg:{n}: config parsing error near `]': syntax error, unexpected ']', expecting "
    "STRING\nR|Failed to parse config: Invalid argument",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
)
screen(
    "domain-config-bad",
    "disk-spec",
    "tools/libs/util/libxlu_disk.c",
    "Parsing config from /etc/xen/{host}.cfg\n"
    "R|/etc/xen/{host}.cfg: config parsing error in disk specification: unknown value for format: near "
    "`{data}' in `{data}:/dev/vg0/{host},xvda,w'",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("vbd-attach-failed",),
)
create(
    "domain-config-bad",
    "image-missing",
    "tools/libs/light/libxl_device.c:libxl__device_disk_set_backend",
    (
        "libxl_device.c:libxl__device_disk_set_backend",
        "Disk vdev=xvda failed to stat: /var/lib/xen/images/{host}.img: No such file or directory",
    ),
    ("libxl_create.c:initiate_domain_create", "Unable to set disk defaults for disk 0", "vbd-attach-failed"),
    also=("vbd-attach-failed",),
)
create(
    "domain-config-bad",
    "name",
    "tools/libs/light/libxl_domain.c:libxl__domain_rename",
    ("libxl_domain.c:libxl__domain_rename", 'Domain with name "{host}" already exists.'),
    ("libxl_create.c:initiate_domain_create", "cannot make domain: -6", "domain-create-failed"),
)
create(
    "domain-config-bad",
    "ramdisk",
    "tools/libs/guest/xg_dom_core.c; libxl_dom.c:libxl__build_pv",
    ("xc:", "panic: xg_dom_core.c:205: failed to open file '/boot/{host}-initrd': No such file or directory: Internal error"),
    ("libxl_dom.c:libxl__build_pv", "xc_dom_ramdisk_file failed: No such file or directory"),
    rebuild=-3,
    also=("domain-kernel-unusable", "loader-file-not-found"),
)
create(
    "domain-config-bad",
    "readonly-ide",
    "tools/libs/light/libxl_dm.c:libxl__build_device_model_args_new",
    ("libxl_dm.c:libxl__build_device_model_args_new", "qemu-xen doesn't support read-only IDE disk drivers"),
    ("libxl_dm.c:device_model_spawn_outcome", "(null): spawn failed (rc=-6)", "device-model-failed"),
    ("libxl_create.c:domcreate_devmodel_started", "device model did not start: -6", "device-model-failed"),
    also=("device-model-failed",),
)
screen(
    "domain-config-bad",
    "xm-name",
    "tools/python/xen/xend/XendDomain.py, XendError",
    "Using config file \"/etc/xen/{host}\".\nR|Error: VM name '{host}' already in use by domain {dom}",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-create-failed",),
)
screen(
    "domain-config-bad",
    "xm-kernel",
    "tools/python/xen/xend/image.py",
    'Using config file "/etc/xen/{host}".\nR|Error: Kernel image does not exist: /boot/unix-{host}',
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-kernel-unusable", "loader-file-not-found", "domain-create-failed"),
)
create(
    "domain-create-failed",
    "bootloader",
    "tools/libs/light/libxl_bootloader.c:bootloader_finished",
    ("libxl_bootloader.c:bootloader_finished", "bootloader failed - consult logfile /var/log/xen/bootloader.{dom}.log"),
    ("libxl_exec.c:libxl_report_child_exitstatus", "bootloader [{pid}] exited with error status 1"),
    rebuild=-3,
    also=("domain-kernel-unusable", "loader-file-not-found", "domain-config-bad", "loader-config-bad"),
)
screen(
    "domain-create-failed",
    "xm-pygrub",
    "tools/pygrub/src/pygrub",
    'Using config file "/etc/xen/{host}".\nTraceback (most recent call last):\n'
    '  File "/usr/bin/pygrub", line 808, in <module>\n'
    "    fs = fsimage.open(file, part_offs[0], bootfsoptions)\n"
    "R|IOError: [Errno 95] Operation not supported\nR|Error: Boot loader didn't return any data!",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("domain-kernel-unusable", "loader-partition-missing"),
)
create(
    "domain-create-failed",
    "make",
    "tools/libs/light/libxl_create.c:libxl__domain_make",
    ("libxl_create.c:libxl__domain_make", "domain creation fail: Invalid argument"),
    ("libxl_create.c:initiate_domain_create", "cannot make domain: -3"),
    also=("domain-config-bad", "hypervisor-config-bad"),
)
screen(
    "toolstack-daemon-missing",
    "xenstore",
    "tools/libs/light/libxl.c:libxl_ctx_alloc",
    "R|libxl: error: libxl.c:{nnn}:libxl_ctx_alloc: cannot connect to xenstore: No such file or directory\ncannot init xl context",
    kinds=(DOM0,),
    outcome=("domain-not-created", "running"),
)
screen(
    "toolstack-daemon-missing",
    "stale-xenstore",
    "tools/xl/xl.c; libxl.c",
    "R|xencall: error: Could not obtain handle on privileged command interface: No such file or "
    "directory\nR|libxl: error: libxl.c:{nnn}:libxl_ctx_alloc: cannot open libxc handle: No such file or "
    "directory\ncannot init xl context",
    kinds=(DOM0,),
    outcome=("domain-not-created", "running"),
    also=("hypervisor-config-bad", "driver-missing", "toolstack-usage-error"),
)
screen(
    "toolstack-daemon-missing",
    "xend",
    "tools/python/xen/xm/main.py",
    "R|Error: Unable to connect to xend: No such file or directory. Is xend running?",
    kinds=(DOM0,),
    outcome=("domain-not-created", "running"),
)
screen(
    "toolstack-daemon-missing",
    "xend-refused",
    "tools/python/xen/xm/main.py",
    "R|Error: Unable to connect to xend: Connection refused. Is xend running?",
    kinds=(DOM0,),
    outcome=("domain-not-created", "running"),
)
screen(
    "toolstack-daemon-missing",
    "xenconsole",
    "tools/console/client/main.c",
    "R|xenconsole: Could not read tty from store: No such file or directory",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("toolstack-usage-error", "console-input-dead"),
)
screen(
    "toolstack-usage-error",
    "domain",
    "tools/xl/xl_utils.c:find_domain",
    "R|{host}x is an invalid domain identifier (rc=-6)",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("domain-config-bad",),
)
screen(
    "toolstack-usage-error",
    "domain-block",
    "tools/xl/xl_block.c",
    "R|{host}x is an invalid domain identifier",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("domain-config-bad",),
)
screen(
    "toolstack-usage-error",
    "command",
    "tools/xl/xl.c:main",
    "R|command not implemented",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
)
screen(
    "toolstack-usage-error",
    "arguments",
    "tools/xl/xl.c:def_getopt",
    "R|'xl block-attach' requires at least 2 arguments.\n\n"
    "Usage: xl [-vf] block-attach <Domain> <disk-spec-component(s)>...\n\n"
    "Create a new virtual block device.",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
)
screen(
    "toolstack-usage-error",
    "cd-insert",
    "tools/libs/light/libxl_disk.c:libxl_cdrom_insert",
    "R|libxl: error: libxl_disk.c:{nnn}:libxl_cdrom_insert: Domain {dom}:cdrom-insert requires an HVM domain",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("vbd-attach-failed", "domain-config-bad"),
)
screen(
    "toolstack-usage-error",
    "xm",
    "tools/python/xen/xm/main.py",
    "R|Error: Domain '{host}x' does not exist.",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("domain-config-bad",),
)
create(
    "domain-memory-unavailable",
    "low-memory",
    "tools/libs/guest/xg_dom_boot.c:xc_dom_boot_mem_init",
    ("xc:", "panic: xg_dom_boot.c:119: xc_dom_boot_mem_init: can't allocate low memory for domain: Out of memory"),
    ("libxl_dom.c:libxl__build_dom", "xc_dom_boot_mem_init failed: Cannot allocate memory"),
    rebuild=-3,
    also=("insufficient-memory",),
)
screen(
    "domain-memory-unavailable",
    "freemem",
    "tools/xl/xl_vmcontrol.c:freemem, create_domain",
    "Parsing config from /etc/xen/{host}.cfg\n"
    "R|libxl: error: libxl_mem.c:{nnn}:libxl_set_memory_target: Domain 0:New target {nnn}888 for dom0 is below "
    "the minimum threshold\nR|failed to free memory for the domain",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("insufficient-memory", "domain-create-failed"),
)
screen(
    "domain-memory-unavailable",
    "xm",
    "tools/python/xen/xend/balloon.py",
    'Using config file "/etc/xen/{host}".\n'
    "R|Error: I need 1048576 KiB, but dom0_min_mem is 262144 and shrinking to 262144 KiB would leave "
    "only {nnn}888 KiB free.",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("insufficient-memory", "domain-create-failed"),
)


@fault(
    "domain-memory-unavailable",
    "xen-dom0",
    (XENHOST,),
    "xen/arch/x86/pv/dom0_build.c:dom0_construct",
    fits=lambda m: not m.xen.startswith("3."),
)
def _dom0_big(b: Boot) -> None:
    options(b)
    b.m.modules["options"] = "console=com1 com1=115200,8n1 loglvl=all dom0_mem=100G"
    b.through("xen-dom0")
    b.also |= {"dom0-build-failed", "insufficient-memory"}
    xen_panic(
        b, b.r.choice(("Not enough RAM for DOM0 reservation", "Not enough RAM for domain 0 allocation")), root("domain-memory-unavailable")
    )


create(
    "domain-kernel-unusable",
    "no-loader",
    "tools/libs/guest/xg_dom_core.c:xc_dom_find_loader",
    ("xc:", "panic: xg_dom_core.c:689: xc_dom_find_loader: no loader found: Invalid kernel"),
    ("libxl_dom.c:libxl__build_dom", "xc_dom_parse_image failed"),
    rebuild=-3,
    also=("loader-exec-format", "domain-config-bad"),
)
create(
    "domain-kernel-unusable",
    "old-no-loader",
    "tools/libxc/xc_dom_core.c:xc_dom_find_loader",
    ("xc:", "panic: xc_dom_core.c:621: xc_dom_find_loader: no loader found: Invalid kernel"),
    ("libxl_dom.c:libxl__build_pv", "xc_dom_parse_image failed"),
    rebuild=-3,
    also=("loader-exec-format", "domain-config-bad"),
)
create(
    "domain-kernel-unusable",
    "bzimage",
    "tools/libs/guest/xg_dom_bzimageloader.c",
    ("xc:", "panic: xg_dom_bzimageloader.c:726: xc_dom_probe_bzimage_kernel: payload length overflow: Invalid kernel"),
    ("libxl_dom.c:libxl__build_dom", "xc_dom_parse_image failed"),
    rebuild=-3,
    also=("loader-exec-format", "domain-config-bad"),
)
screen(
    "domain-kernel-unusable",
    "xm",
    "tools/libxc/xc_dom_core.c; xend",
    "Using config file \"/etc/xen/{host}\".\nR|Error: (2, 'Invalid kernel', 'xc_dom_find_loader: no loader found\\n')",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("loader-exec-format", "domain-create-failed", "domain-config-bad"),
)
screen(
    "domain-kernel-unusable",
    "xm-pae",
    "tools/libxc/xc_dom_compat_linux.c, xc_dom_elfloader.c",
    'Using config file "/etc/xen/{host}".\n'
    "R|Error: (22, 'Invalid argument', 'xc_dom_compat_check: guest type xen-3.0-x86_32 not supported "
    "by xen kernel, sorry')",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("xen-version-mismatch", "domain-create-failed"),
)


@fault(
    "domain-kernel-unusable",
    "dom0",
    (XENHOST,),
    "xen/common/libelf, xen/arch/x86/pv/dom0_build.c:dom0_construct",
    fits=lambda m: not m.xen.startswith("3."),
)
def _dom0_kernel(b: Boot) -> None:
    b.to("xen-dom0")
    b.xen("*** Building a PV Dom0 ***")
    b.xen(
        b.r.choice(
            (
                "ELF: not an ELF binary",
                "XZ-compressed data is corrupt",
                "ERROR: Will only load images built for the generic loader or Linux images (Not '' and '') or with PHYS32_ENTRY set",
                "ELF: phdr overflow (off 40 > size 0)",
            )
        ),
        root("domain-kernel-unusable"),
    )
    b.also |= {"dom0-build-failed", "loader-exec-format", "loader-config-bad"}
    xen_panic(
        b, "Could not construct domain 0" if b.m.xen_number >= (4, 17) else "Could not set up DOM0 guest OS", cons("dom0-build-failed")
    )


@fault(
    "domain-kernel-unusable",
    "dom0-mismatch",
    (XENHOST,),
    "xen/arch/x86/domain_build.c:construct_dom0",
    fits=lambda m: m.xen_number < (4, 12),
)
def _dom0_mismatch(b: Boot) -> None:
    b.to("xen-dom0")
    b.xen("*** LOADING DOMAIN 0 ***\n Xen  kernel: 64-bit, lsb, compat32\n Dom0 kernel: 32-bit, lsb, paddr 0x400000 -> 0x7bd000")
    b.xen("Mismatch between Xen and DOM0 kernel", root("domain-kernel-unusable"))
    b.also |= {"dom0-build-failed", "xen-version-mismatch"}
    xen_panic(b, "Could not set up DOM0 guest OS", cons("dom0-build-failed"))


@fault("domain-crashed", "pv", (XENHOST,), "xen/common/domain.c:__domain_crash, xen/arch/x86/pv/traps.c:pv_inject_event")
def _crashed(b: Boot) -> None:
    b.finish()
    b.stopped = False
    dom = b.r.randint(1, 20)
    b.xen(
        b.r.choice(
            (
                f"d{dom}v0 Unhandled: vec 6, #UD[0000]",
                f"d{dom}v0 Unhandled page fault fault/trap [#14, ec=0000]",
                f"Unhandled page fault in domain {dom} on VCPU 0 (ec=0000)",
                f"domain_crash called from p2m.c:{b.r.randint(100, 900)}",
            )
        ),
        root("domain-crashed"),
    )
    b.xen(f"Domain {dom} (vcpu#0) crashed on cpu#{b.r.randrange(b.m.cpus)}:", root("domain-crashed"))
    b.xen(
        f"----[ Xen-{b.m.xen}  x86_64  debug=n  Not tainted ]----\nCPU:    0\n"
        f"RIP:    e033:[<ffffffff81{b.hex(6)}>]\n"
        f"RFLAGS: 0000000000000246   EM: 1   CONTEXT: pv guest (d{dom}v0)\n"
        f"rax: 0000000000000000   rbx: ffffffff82{b.hex(6)}   rcx: 0000000000000000"
    )
    b.ends("login", "running")


@fault("domain-crashed", "hvm", (XENHOST,), "xen/arch/x86/hvm: domain_crash; vmx triple fault")
def _triple(b: Boot) -> None:
    b.finish()
    b.stopped = False
    dom = b.r.randint(1, 20)
    b.xen(
        f"d{dom}v0 Triple fault - invoking HVM shutdown action 1"
        if b.r.random() < 0.5
        else f"domain_crash called from vmx.c:{b.r.randint(2000, 4000)}\nDomain {dom} (vcpu#0) crashed on cpu#0:",
        root("domain-crashed"),
    )
    b.ends("login", "running")


@fault("domain-crashed", "reported", (XENHOST,), "xen/common/domain.c:__domain_crash")
def _reported(b: Boot) -> None:
    b.finish()
    b.stopped = False
    dom = b.r.randint(1, 20)
    b.xen(f"Domain {dom} reported crashed by domain 0 on cpu#1:", root("domain-crashed"))
    b.ends("login", "running")


@fault("dom0-crashed", "xen3", (XENHOST,), "xen/common/shutdown.c:dom0_shutdown")
def _dom0_crashed(b: Boot) -> None:
    b.to(b.r.choice(("linux-middle", "linux-disks", "linux-init")))
    text = f"{b.m.dom0} crashed: " + b.r.choice(
        ("rebooting machine in 5 seconds.", "rebooting machine in 5 seconds.", "'noreboot' set - not rebooting.")
    )
    b.xen(text, root("dom0-crashed"), END)
    b.also |= {"kernel-panic", "domain-crashed", "hypervisor-panic"}
    b.ends("hypervisor-halt", "panic")


@fault("dom0-crashed", "unhandled", (XENHOST,), "xen/arch/x86/pv/traps.c:pv_inject_event, xen/common/shutdown.c:hwdom_shutdown")
def _dom0_unhandled(b: Boot) -> None:
    b.through("xen-end")
    b.xen(
        f"d0v0 Unhandled: vec 14, #PF[0000]\nPagetable walk from ffff8880{b.r.randrange(1 << 32):08x}:\n"
        " L4[0x111] = 0000000000000000 ffffffffffffffff\n"
        f"domain_crash_sync called from entry.S: fault at ffff82d0{b.r.randrange(1 << 32):08x} create_bounce_frame+0x12b/0x13a\n"
        "Domain 0 (vcpu#0) crashed on cpu#0:",
        root("dom0-crashed"),
    )
    b.xen(
        f"----[ Xen-{b.m.xen}  x86_64  debug=n  Not tainted ]----\nCPU:    0\n"
        f"RIP:    e033:[<ffffffff82{b.hex(6)}>]\nRFLAGS: 0000000000000246   EM: 1   CONTEXT: pv guest (d0v0)"
    )
    b.xen(f"{b.m.dom0} crashed: rebooting machine in 5 seconds.", root("dom0-crashed"), END)
    b.also |= {"domain-crashed", "hypervisor-panic", "kernel-panic", "bad-trap"}
    b.ends("hypervisor-halt", "panic")


@fault("dom0-build-failed", "create", (XENHOST,), "xen/arch/x86/setup.c:create_dom0", fits=lambda m: not m.xen.startswith("3."))
def _create(b: Boot) -> None:
    b.to("xen-dom0")
    b.also |= {"hypervisor-unsupported-hardware", "iommu-missing", "hypervisor-config-bad"}
    xen_panic(
        b,
        b.r.choice(
            (
                "Error creating d0: -95",
                "Error creating d0: -22",
                "Error creating domain 0",
                "Neither HAP nor Shadow available for PVH domain",
                "Cannot construct Dom0. No guest interface available",
            )
        ),
        root("dom0-build-failed"),
    )


@fault("dom0-build-failed", "setup", (XENHOST,), "xen/arch/x86/setup.c:__start_xen")
def _setup(b: Boot) -> None:
    b.through("xen-dom0")
    b.also |= {"domain-kernel-unusable", "hypervisor-config-bad"}
    xen_panic(
        b, "Could not set up DOM0 guest OS" if b.m.xen_number < (4, 17) else "Could not construct domain 0", root("dom0-build-failed")
    )


@fault("dom0-module-missing", "xen", (XENHOST, XENSOL), "xen/arch/x86/setup.c:__start_xen")
def _module(b: Boot) -> None:
    b.through("xen-head")
    b.also |= {"dom0-build-failed", "loader-config-bad"}
    xen_panic(b, "dom0 kernel not specified. Check bootloader configuration", root("dom0-module-missing"))


@fault("dom0-module-missing", "arm", (XENHOST,), "xen/arch/arm/domain_build.c, kernel.c:kernel_probe")
def _module_arm(b: Boot) -> None:
    b.xen(
        "Checking for initrd in /chosen\nRAM: 0000000040000000 - 00000000bfffffff\n\n"
        "MODULE[0]: 0000000048000000 - 000000004800c000 Device Tree\n\n"
        "Command line: console=dtuart dtuart=serial0\nDomain heap initialised\nBooting using Device Tree\n"
        f"Xen version {b.m.xen} (root@build) (aarch64-linux-gnu-gcc (Debian 10.2.1) 10.2.1) debug=n  "
        "2021-03-02\n"
        "64-bit Execution:\nGICv3 initialization:\nUsing scheduler: SMP Credit Scheduler rev2 (credit2)\n"
        "*** LOADING DOMAIN 0 ***"
    )
    b.xen("Missing kernel boot module?", root("dom0-module-missing"))
    b.also |= {"dom0-build-failed", "loader-config-bad"}
    xen_panic(b, "Could not set up DOM0 guest OS", cons("dom0-build-failed"))


@fault("hypervisor-panic", "bug", (XENHOST, XENSOL), "xen/common/bug.c:do_bug_frame, arch/x86/traps.c:fatal_trap")
def _bug(b: Boot) -> None:
    b.to(place(b, "xen-end", "linux-middle", "linux-init", "linux-disks", "devices", "fs-local"))
    where = b.r.choice(("page_alloc.c:1437", "mm.c:2531", "spinlock.c:49", "irq.c:1142"))
    b.xen(f"Xen BUG at {where}", root("hypervisor-panic"))
    xen_registers(b, "free_heap_pages+0x3c9/0x5e2")
    xen_panic(b, f"Xen BUG at {where}", root("hypervisor-panic"))


@fault("hypervisor-panic", "assert", (XENHOST, XENSOL), "xen/include/xen/lib.h:assert_failed")
def _assert(b: Boot) -> None:
    b.to(place(b, "xen-dom0", "linux-middle", "linux-disks", "devices"))
    text = "Assertion '" + b.r.choice(
        (
            "spin_is_locked(&desc->lock)' failed at irq.c:273",
            "local_irq_is_enabled()' failed at smp.c:88",
            "page->u.inuse.type_info' failed at mm.c:1021",
        )
    )
    b.xen(text, root("hypervisor-panic"))
    xen_registers(b, "__bitmap_weight+0x1d/0x88")
    xen_panic(b, text, root("hypervisor-panic"))


@fault("hypervisor-panic", "page-fault", (XENHOST, XENSOL), "xen/arch/x86/traps.c:do_page_fault")
def _fault(b: Boot) -> None:
    b.to(place(b, "xen-end", "linux-middle", "linux-init", "network"))
    xen_registers(b, "vcpu_runstate_get+0x5d/0xe6")
    b.also |= {"bad-trap"}
    xen_panic(b, f"FATAL PAGE FAULT\n[error_code=0000]\nFaulting linear address: ffff8284{b.hex(8)}", root("hypervisor-panic"))


@fault("hypervisor-panic", "trap", (XENHOST, XENSOL), "xen/arch/x86/traps.c:fatal_trap")
def _trap(b: Boot) -> None:
    b.to(place(b, "xen-cpus", "linux-middle", "linux-init", "nexus"))
    xen_registers(b, "do_IRQ+0x2b/0x5f2")
    b.also |= {"bad-trap"}
    old = b.m.xen.startswith("3.")
    xen_panic(
        b,
        b.r.choice(("FATAL TRAP: vector = 13 (general protection fault)\n[error_code=0000]", "FATAL TRAP: vector = 6 (invalid opcode)"))
        if old
        else b.r.choice(("FATAL TRAP: vec 13, #GP[0000]", "FATAL TRAP: vec 6, #UD[0000]", "FATAL TRAP: vector = 0 (divide error)")),
        root("hypervisor-panic"),
    )


@fault("hypervisor-watchdog", "nmi", (XENHOST,), "xen/arch/x86/nmi.c:nmi_watchdog_tick, traps.c:fatal_trap")
def _watchdog(b: Boot) -> None:
    b.to(b.r.choice(("linux-middle", "linux-init", "xen-dom0")))
    b.xen(f"Watchdog timer detects that CPU{b.r.randrange(b.m.cpus)} is stuck!", root("hypervisor-watchdog"))
    xen_registers(b, "_spin_lock+0x28/0x30")
    xen_panic(
        b,
        "FATAL TRAP: vec 2, NMI[0000] IN INTERRUPT CONTEXT"
        if b.r.random() < 0.7
        else "FATAL TRAP: vector = 2 (nmi)\n[error_code=0000] , IN INTERRUPT CONTEXT",
        root("hypervisor-watchdog"),
    )
    b.also |= {"nmi-unknown"}


@fault(
    "hypervisor-watchdog",
    "domain",
    (XENHOST,),
    "xen/common/schedule.c:domain_watchdog_timeout, shutdown.c:hwdom_shutdown",
    fits=lambda m: not m.xen.startswith("3."),
)
def _domain_watchdog(b: Boot) -> None:
    b.finish()
    b.stopped = False
    b.xen("Watchdog timer fired for domain 0\nHardware Dom0 shutdown: watchdog rebooting machine", root("hypervisor-watchdog"), END)
    b.also.add("dom0-crashed")
    b.ends("hypervisor-halt", "reboot")


@fault(
    "xen-options-unknown",
    "unknown",
    (XENHOST,),
    "xen/common/kernel.c:cmdline_parse, xl dmesg",
    fits=lambda m: m.xen_number >= (4, 11),
    live=True,
)
def _options(b: Boot) -> None:
    lines = [
        f'parameter "{b.r.choice(("nosuchopt", "dom0mem", "iommuu", "watchdogg"))}" unknown!',
        f'parameter "{b.r.choice(("loglvl", "iommu", "dom0_max_vcpus", "cpufreq"))}" has invalid value '
        f'"{b.r.choice(("maybe", "many", "chatty"))}", rc=-22!',
    ]
    b.also |= {"hypervisor-config-bad"}
    chosen = b.r.sample(lines, b.r.randint(1, 2))
    b.before("xen-head", lambda b: [b.xen(line, root("xen-options-unknown")) for line in chosen] and None)


live(
    "xen-version-mismatch",
    "hvm",
    "snv_104 i86pc/i86hvm/io/xpv/xpv_support.c:xen_pv_init",
    "R|WARNING: Xen version 4.{n} is not supported",
    kinds=(HVM,),
    at=("nexus", "disks"),
    os=("snv", "s10"),
)


@fault("event-channel-failed", "bind-pirq", (PV,), "i86xpv/os/evtchn.c:xen_bind_pirq, xen_bind_vcpu")
def _evtchn(b: Boot) -> None:
    from ..panics import panic

    b.to(b.r.choice(("nexus", "disks", "devices")))
    b.also.add("kernel-panic")
    text = b.r.choice(
        (
            "xen_bind_pirq() failed (err -22)",
            "xen_bind_ipi() failed",
            "xen_bind_vcpu() failed",
            "No available IRQ to bind to: increase NR_IRQS!",
        )
    )
    panic(
        b,
        text,
        root("event-channel-failed"),
        frames=("unix:" + text.split("(")[0] if text.startswith("xen") else "unix:alloc_irq", "unix:ec_bind_evtchn_to_handler"),
        early=True,
    )


live(
    "event-channel-failed",
    "hvm",
    "i86pc/i86hvm/io/xpv/evtchn.c:ec_init",
    "R|WARNING: Could not allocate evtchn interrupt: -{n}",
    kinds=(HVM,),
    at=("nexus", "disks"),
)
live(
    "event-channel-failed",
    "hvm-callback",
    "i86pc/i86hvm/io/xpv/evtchn.c:ec_init",
    "R|WARNING: Couldn't register evtchn callback",
    kinds=(HVM,),
    at=("nexus", "disks"),
)
live(
    "event-channel-failed",
    "xenbus",
    "common/xen/io/xenbus_comms.c:xb_setup_intr",
    "R|WARNING: Couldn't bind xenbus event channel",
    kinds=(PV, HVM),
    at=("nexus", "disks"),
)


@fault("event-channel-failed", "linux", (LINUXPV,), "linux drivers/xen/events/events_base.c")
def _linux_evtchn(b: Boot) -> None:
    b.to("linux-disks")
    b.linux(
        "------------[ cut here ]------------\n"
        f"kernel BUG at drivers/xen/events/events_base.c:{b.r.randint(300, 1300)}!\n"
        "invalid opcode: 0000 [#1] SMP PTI\n"
        f"CPU: 0 PID: 1 Comm: swapper/0 Not tainted {b.m.modules['linux']} #1\n"
        "RIP: e030:bind_evtchn_to_cpu+0xdf/0xf0",
        root("event-channel-failed"),
    )
    b.also |= {"kernel-panic", "bad-trap", "init-failed"}
    linux_panic(b, "Fatal exception")


@fault("hypervisor-unsupported-hardware", "not-64", (XENHOST,), "xen/arch/x86/boot/head.S")
def _not64(b: Boot) -> None:
    if b.r.random() < 0.5:
        b.say("Loading Xen 4.17-amd64 ...\nLoading Linux 6.1.0-18-amd64 ...\nLoading initial ramdisk ...")
    b.say(
        "ERR: Not a 64-bit CPU!" if b.r.random() < 0.6 else "ERR: Not a Multiboot bootloader!",
        root("hypervisor-unsupported-hardware"),
        END,
        end="",
    )
    b.also |= {"loader-exec-format", "loader-config-bad"}
    b.ends("hypervisor-halt", "firmware")


@fault(
    "hypervisor-unsupported-hardware",
    "security",
    (XENHOST,),
    "xen/arch/x86/cpu/amd.c, common.c panics",
    fits=lambda m: m.xen_number >= (4, 4) and not m.xen.startswith("3."),
)
def _security(b: Boot) -> None:
    b.to("xen-cpus")
    xen_panic(
        b,
        b.r.choice(
            (
                'Xen will not boot on this CPU for security reasons\nPass "allow_unsafe" if you\'re trusting all your (PV) guest kernels.',
                "CPU feature mismatch: no legacy SSBD",
            )
        ),
        root("hypervisor-unsupported-hardware"),
    )


screen(
    "hypervisor-unsupported-hardware",
    "hvm-required",
    "tools/libs/light/libxl_create.c; libxl_x86.c",
    "Parsing config from /etc/xen/{host}.cfg\n"
    "R|libxl: error: libxl_create.c:{line}:libxl__domain_config_setdefault: neither hap nor shadow "
    "paging available\nC:domain-create-failed|libxl: error: "
    "libxl_create.c:{line}:initiate_domain_create: Domain 4294967295:Unable to set domain create info "
    "defaults",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("hypervisor-config-bad", "domain-config-bad", "domain-create-failed"),
)
screen(
    "hypervisor-unsupported-hardware",
    "xm-hvm",
    "tools/python/xen/xend/image.py:HVMImageHandler",
    'Using config file "/etc/xen/{host}.hvm".\n'
    "R|Error: HVM guest support is unavailable: is VT/AMD-V supported by your CPU and enabled in your "
    "BIOS?",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("hypervisor-config-bad", "domain-create-failed"),
)
screen(
    "hypervisor-unsupported-hardware",
    "xapi",
    "xen-api ocaml/idl/datamodel_errors.ml: VM_HVM_REQUIRED",
    "[root@xs ~]# xe vm-start vm={host}\nR|HVM is required for this operation\nvm: {uuid} ({host})",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("hypervisor-config-bad", "domain-create-failed"),
)
create(
    "hypervisor-config-bad",
    "bios",
    "tools/libs/light/libxl_create.c",
    ("libxl_create.c:libxl__domain_build_info_setdefault", "qemu-xen does not support bios=rombios."),
    ("libxl_create.c:initiate_domain_create", "Unable to set domain build info defaults", "domain-create-failed"),
    also=("domain-config-bad", "device-model-failed"),
)
screen(
    "hypervisor-config-bad",
    "hyper-v",
    "Microsoft Hyper-V generation 2 UEFI boot summary",
    "Virtual Machine Boot Summary\n\n1. SCSI DVD   (0,1)\nR|   The boot loader failed.\n"
    "2. SCSI Disk  (0,0)\nR|   The boot loader did not load an operating system.\n"
    "3. Network Adapter (00155D0{h4})\nR|   A boot image was not found.\n\n"
    "R|No operating system was loaded. Your virtual machine may be configured incorrectly.\n"
    "E|Exit and re-configure your VM or click restart to retry the current boot sequence again.",
    also=("boot-media-not-bootable", "boot-device-not-found", "netboot-file-missing", "netboot-no-reply"),
)
screen(
    "hypervisor-config-bad",
    "hyper-v-secure-boot",
    "Microsoft Hyper-V generation 2 UEFI boot summary",
    "Virtual Machine Boot Summary\n\n1. SCSI DVD   (0,1)\n"
    "R|   The unsigned image's hash is not allowed (DB)\n2. SCSI Disk  (0,0)\n"
    "R|   The unsigned image's hash is not allowed (DB)\n\n"
    "R|No operating system was loaded. Your virtual machine may be configured incorrectly.\n"
    "E|Exit and re-configure your VM or click restart to retry the current boot sequence again.",
    also=("boot-media-not-bootable", "boot-device-not-found"),
)
create(
    "vbd-attach-failed",
    "path-closed",
    "tools/hotplug/Linux/block",
    ("libxl_exec.c:libxl_report_child_exitstatus", "/etc/xen/scripts/block add [{pid}] exited with error status 1"),
    ("libxl_device.c:device_hotplug_child_death_cb", "script: Path closed or removed during hotplug add: backend/vbd/{dom}/51712 state: 6"),
    ("libxl_create.c:domcreate_launch_dm", "unable to add disk devices"),
    also=("xen-backend-missing",),
)
live(
    "vbd-attach-failed",
    "xdf-geometry",
    "snv_104 common/xen/io/xdf.c:xdf_post_connect",
    "R|WARNING: xdf_post_connect: xdf@51712: cannot read backend info",
    kinds=(PV,),
    at=("devices",),
    os=("snv", "illumos"),
    also=("xen-backend-missing",),
)
live(
    "vbd-attach-failed",
    "xdf-ring",
    "snv_104 common/xen/io/xdf.c:xdf_start_connect, xdf_attach",
    "R|WARNING: xdf@51728: failed to write ring-ref\nR|WARNING: xdf@51728: start connection failed",
    kinds=(PV,),
    at=("devices",),
    os=("snv", "illumos"),
    also=("xen-backend-missing", "xen-version-mismatch"),
)
live(
    "vbd-attach-failed",
    "xdb",
    "common/xen/io/xdb.c:xdb_open_device (Solaris dom0)",
    "R|WARNING: xdb@{n},51712: Failed to open: /export/vm/{host}.img",
    kinds=(GRUB,),
    at=("services",),
    os=("snv",),
)
live(
    "vif-attach-failed",
    "xnb-mac",
    "common/xen/io/xnb.c:xnb_read_xs_config (Solaris dom0)",
    "R|WARNING: xnb_attach: cannot read mac address from /local/domain/0/backend/vif/{n}/0",
    kinds=(GRUB,),
    at=("services",),
    os=("snv",),
)
live(
    "vif-attach-failed",
    "xnbo-link",
    "common/xen/io/xnbo.c:xnbo_open_mac (Solaris dom0)",
    "R|WARNING: xnbo_open_mac: cannot open mac for link {nic2} (22)",
    kinds=(GRUB,),
    at=("services",),
    os=("snv",),
    also=("nic-not-found", "network-config-failed"),
)
screen(
    "domain-config-bad",
    "xapi-empty",
    "xen-api ocaml/xapi/vbdops.ml",
    "[root@xs ~]# xe vm-start vm={host}\n"
    "R|The server failed to handle your request, due to an internal error.  The given message may give "
    "details useful for debugging the problem.\nR|message: Vbdops.Empty_VBDs_not_supported_for_PV",
    kinds=(DOM0,),
    outcome=("domain-not-created",),
    also=("vbd-attach-failed", "cdrom-not-found", "domain-create-failed"),
)
screen(
    "xen-version-mismatch",
    "tools",
    "tools/libs/ctrl/xc_private.h:do_domctl; libxl_domain.c:libxl_list_domain",
    "R|xc: debug: domctl operation failed -- need to rebuild the user-space tool set?\n"
    "R|libxl: error: libxl_domain.c:{nnn}:libxl_list_domain: getting domain info list: Permission denied\nlibxl_list_domain failed.",
    kinds=(DOM0,),
    outcome=("running", "domain-not-created"),
    also=("toolstack-daemon-missing", "toolstack-usage-error"),
)
