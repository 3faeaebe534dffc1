"""Which events mark what: where a boot begins, its stages and phases, its ends, its context.  The only lists of event names in `boot`.

Facts about the order of a boot are from the systems' own sources (krtld, main.c, rootconf, svc.startd; OpenBoot; Xen's setup.c).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from bootdiag.boot.model import End, Phase

FIRMWARE, LOADER, HYPERVISOR, KERNEL, USERLAND = range(1, 6)

# The stage of a boot that events of a dialect belong to; those of other dialects (disks, ZFS, the toolstack, …) may come at any time.
STAGES: dict[str, int] = {
    "obp": FIRMWARE, "firmware": FIRMWARE, "loader": LOADER, "hypervisor": HYPERVISOR,
    "kernel": KERNEL, "panic": KERNEL, "device": KERNEL, "xpv": KERNEL, "linux": KERNEL, "linux_subsystem": KERNEL,
    # dboot and the boot programs speak before there is a kernel
    "kernel.port_bootpath": LOADER,
    "kernel.boot_archive_unmountable": LOADER, "kernel.ramdisk_range": LOADER, "kernel.superblock_unreadable": LOADER,
    # what the global zone prints around the boots of a zone
    "userland.zone_connected": 0, "userland.zone_notice": 0, "userland.zone_notice_arguments": 0,
    # a page may show what is to be typed
    "userland.shell": 0, "userland.shell_command": 0, "userland.shell_bash": 0, "userland.shell_bash_command": 0, "userland.shell_root": 0,
    "userland.dmesg_date": 0, "userland.dmesg_date_short": 0,
    "smf": USERLAND, "userland": USERLAND, "live": USERLAND,
}

# Events with which a stage starts: they show that a boot, not an excerpt of a running system, is in the capture.  When one comes after
# a later stage, or a second time, the machine has started anew.
BEGINS: frozenset[str] = frozenset({
    "kernel.release", "kernel.distribution", "kernel.release_bsd", "kernel.release_cut", "hypervisor.version", "linux.version",
    "obp.banner", "obp.openbios", "firmware.seabios", "firmware.uboot", "firmware.opensbi",
})
# Further events that show that a kernel boots, where its first lines are missing.
BOOTING: frozenset[str] = frozenset({
    "kernel.module_loaded", "kernel.features", "kernel.memory", "kernel.root_nexus", "kernel.root_on",
    "kernel.copyright", "kernel.copyright_year", "userland.hostname", "smf.loading_descriptions", "smf.loaded_descriptions",
    "smf.configuring_devices", "smf.configuring_dev", "smf.starting", "smf.booting_to_milestone", "smf.booting_to_none",
    "userland.interfaces_configuring", "smf.configuring_interfaces", "userland.init_single_user",
    "kernel.krtld_option", "kernel.krtld_arguments", "xpv.hypervisor_version",
    "hypervisor.cpus_up",
    "hypervisor.scheduler",
    "linux.dracut_warning",
})
# Firmware's and loaders' events that start them anew only after a kernel ran: they come several times in one session at their prompts.
RESTARTS: frozenset[str] = frozenset({
    "obp.boot_device", "obp.rebooting", "obp.release", "firmware.ipxe", "loader.grub_welcome", "loader.grub_loading", "loader.grub",
    "loader.grub_booting", "loader.syslinux", "loader.loader", "loader.loader_boot2",
})
# What `dmesg` prints before the kernel's messages: the boot that follows is over.
EXCERPTS: frozenset[str] = frozenset({"userland.dmesg_date", "userland.dmesg_date_short"})

PHASES: tuple[Phase, ...] = (
    Phase("firmware", "firmware", frozenset(), ("obp", "firmware"), ""),
    Phase("loader", "boot loader", frozenset(), ("loader",), ""),
    Phase("hypervisor", "hypervisor", frozenset(), ("hypervisor",), ""),
    Phase("kernel", "kernel", frozenset({
        "kernel.module_loaded", "kernel.release", "kernel.distribution", "kernel.release_bsd", "kernel.release_cut",
        "xpv.hypervisor_version", "kernel.features", "kernel.memory", "linux.version"}), (), "the kernel's banner (SunOS Release ...)"),
    Phase("devices", "devices", frozenset({"kernel.root_nexus", "device.is_at", "device.is", "device.online"}), (),
          "devices attaching (with boot -v)"),
    Phase("root", "root file system", frozenset({"kernel.root_on"}), (), "root on ... fstype ... (with boot -v)"),
    Phase("init", "init and SMF", frozenset(), ("smf", "userland", "live"), "Hostname: ..."),
    Phase("login", "login", frozenset({"userland.login_prompt"}), (), "HOST console login:"),
)

# Dialects of which every event is looked at, because few lines are in them and each says how far the boot got.
WHOLE: frozenset[str] = frozenset({"panic", "obp", "firmware", "loader", "smf", "userland", "live"})
# Dialects whose events alone are no sign of Solaris, illumos or Xen.
ALIEN: frozenset[str] = frozenset({"linux", "linux_subsystem", "envelope"})
# Linux' messages that show that it runs on Xen.
XEN_LINUX: frozenset[str] = frozenset({
    "linux.xen_version", "linux.xen_timer", "linux_subsystem.xen_events", "linux_subsystem.xen_balloon",
    "linux_subsystem.xen_balloon_old", "linux_subsystem.xen_grant_table", "linux_subsystem.xen_memory", "linux.xen_platform_pci",
    "linux.xen_platform_unplug", "linux.xenbus_waiting", "linux.xenbus_timeout", "linux.vbd_error", "linux.vif_error",
    "linux.xenbus_timeout_all", "linux.xenbus_error", "linux.xenbus_init_failed", "linux.xenbus_state", "linux.xenbus_probe",
    "linux.blkfront_features", "linux.blkfront_barriers", "linux.blkfront_op_failed", "linux.netfront_initialising",
    "linux_subsystem.netfront", "linux.device_without_driver", "linux.vbd_backend_error", "linux.vif_backend_error",
    "linux.blkfront_ring", "linux.blkback_ready", "linux.xen_vector", "linux.xen_evtchn", "linux.xen_console", "linux.xen_reported",
    "linux.xen_vbd", "linux.xen_unplug", "linux.xen_unplug_disks", "linux_subsystem.xen_unplug_named", "linux.xen_spinlock",
    "linux.grant_table", "linux.grant_tables", "linux.partitions_xvd", "linux.vpmu_disabled", "linux_subsystem.xen_swiotlb",
    "linux.early_mapping", "linux.pcifront", "linux.pcifront_stub", "linux.pcifront_error", "linux.xen_swiotlb_small",
    "linux.xen_swiotlb_failed", "linux.xenbus_gone",
})
# Ends of a Linux boot that went wrong: whoever shows them wants to know why, on Xen or not.
LINUX_FAILED: frozenset[str] = frozenset({
    "linux.panic", "linux.initramfs_prompt", "linux.initramfs_gave_up", "linux.initramfs_device_missing", "linux.dracut_could_not_boot",
    "linux.dracut_timeout", "linux.dracut_missing", "linux.systemd_emergency", "linux.nash_root_missing", "linux.nash_switchroot",
    "linux.dracut_warning", "linux.bug", "linux.bug_at", "linux.oops", "linux.module_not_inserted",
    "linux.suse_gave_up", "linux.cannot_open_root", "linux.cannot_open_root_old", "linux.cannot_open_root_blockdev",
})
# Events that alone make no boot log: they may stand in any text.
WEAK: frozenset[str] = frozenset({"obp.forth_comment", "obp.forth_radix", "obp.trap_number", "obp.prompt"})

# Services that the console login waits for: where one of them goes to maintenance, SMF ends at its maintenance prompt.
WAITED_FOR = ("svc:/system/filesystem/root", "svc:/system/filesystem/usr", "svc:/system/filesystem/minimal", "svc:/system/boot-archive:",
              "svc:/system/device/local", "svc:/system/manifest-import", "svc:/system/identity", "svc:/system/console-login",
              "svc:/milestone/single-user", "svc:/milestone/devices", "svc:/system/keymap", "svc:/system/early-manifest-import",
              "svc:/system/svc/restarter", "svc:/milestone/sysconfig")
# What an event says of the end: the outcomes, and the events that show each.
_PLAIN_ENDS: dict[str, tuple[str, ...]] = {
    "debugger": (
        "obp.keyboard_abort", "obp.resume", "panic.kadb_prompt", "panic.kadb_stopped", "panic.kmdb_prompt", "panic.kmdb_stopped"
    ),
    "domain-not-created": (
        "toolstack.config_bad", "toolstack.config_disk", "toolstack.config_failed", "toolstack.config_syntax",
        "toolstack.config_unreadable_old", "toolstack.config_vif", "toolstack.device_model_not_started",
        "toolstack.devices_failed", "toolstack.disk_defaults_failed", "toolstack.domain_creation_failed", "toolstack.domain_gone",
        "toolstack.domain_not_built", "toolstack.domain_not_made", "toolstack.hvm_unsupported", "toolstack.iommu_required",
        "toolstack.iommu_unavailable", "toolstack.libvirt_error", "toolstack.memory_target_failed",
        "toolstack.libvirt_internal", "toolstack.nic_defaults_failed", "toolstack.xe_empty_drive", "toolstack.xe_hotplug_timeout",
        "toolstack.xe_hvm_required", "toolstack.xe_no_memory", "toolstack.xm_bad_value", "toolstack.xm_bootloader",
        "toolstack.xm_build_failed", "toolstack.xm_builder_failed", "toolstack.xm_device_not_connected",
        "toolstack.xm_domain_exists", "toolstack.xm_exception", "toolstack.xm_file_missing", "toolstack.xm_hvm_unavailable",
        "toolstack.xm_memory_short", "toolstack.xm_pci", "toolstack.build_step_failed", "toolstack.config_refused",
        "toolstack.virt_install_failed", "toolstack.bootloader_failed", "toolstack.device_model_spawn_failed",
        "toolstack.qubes_start_failed", "toolstack.libvirt_pci_failed", "toolstack.stubdom_timeout"
    ),
    "firmware": (
        "kernel.boot_archive_unmountable", "kernel.boot_file_missing", "kernel.bootblk_unmountable", "kernel.hash_mismatch",
        "kernel.long_mode_missing", "kernel.multiboot_retired", "obp.red_state", "obp.watchdog_reset",
        "firmware.rombios_fatal"
    ),
    "hypervisor-halt": (
        "hypervisor.dom0_crashed", "hypervisor.dom0_shutdown_unknown", "hypervisor.dom0_watchdog", "hypervisor.double_fault",
        "hypervisor.fatal_trap", "hypervisor.fatal_trap_old", "hypervisor.panic", "hypervisor.watchdog",
        "hypervisor_early.cpu_32bit"
    ),
    "login": (
        "linux.login_prompt", "live.menu", "live.menu_prompt", "live.omnios_start", "userland.installer_question",
        "userland.login_prompt", "userland.login_prompt_tty"
    ),
    "maintenance": (
        "linux.dracut_prompt", "linux.initramfs_device_missing", "linux.initramfs_prompt",
        "linux.systemd_emergency", "live.omnios_unmounted",
        "live.smartos_failed", "smf.maintenance_mode", "userland.exiting_to_shell", "userland.init_maintenance",
        "userland.sulogin_give_password", "userland.sulogin_granted", "userland.sulogin_password", "userland.sulogin_prompt"
    ),
    "panic": (
        "kernel.krtld_failed", "kernel.ramdisk_missing", "kernel.ramdisk_unmountable", "kernel.unable_to_boot", "kernel.kmem64_failed",
        "kernel.no_memory_info", "kernel.emulator_fatal", "linux.memory_conflict", "linux.panic",
        "panic.panic", "panic.panic_on_cpu"
    ),
    "reboot": (
        "hypervisor.dom0_reboot", "kernel.rebooting", "linux.restarting"
    ),
    "shutdown": (
        "hypervisor.dom0_halt", "kernel.halted", "kernel.syncing", "linux.halted", "linux.power_down", "obp.program_terminated",
        "smf.coming_down", "smf.system_down", "userland.system_coming_down"
    ),
    "single-user": (
        "userland.failsafe_shell",
    ),
}
# Those that show it only with a certain word, or where nothing else did.
_OTHER_ENDS: dict[str, tuple[End, ...]] = {
    "hypervisor.acpi_sleep_enter": (End("shutdown", "state", ("5",)),),
    "hypervisor.key": (End("reboot", "action", ("rebooting",)),),
    "kernel.press_any_key": (End("shutdown", weak=True),),
    "linux.busybox": (End("login", weak=True),),
    # the stack of a panic whose first lines are missing
    "panic.frame": (End("panic", "function", ("die", "vpanic", "panicsys"), weak=True),),
    # the prompt that follows may be cut off
    "smf.console_login_cannot_run": (End("maintenance", weak=True),),
    **{name: tuple(End("maintenance", "fmri", (fmri.removeprefix("svc:/"), fmri), weak=True) for fmri in WAITED_FOR)
       for name in ("smf.maintenance", "smf.cycle")},
    # an oops that is the last word; else the machine went on
    "linux.oops": (End("panic", weak=True),),
    "linux.bug": (End("panic", "bug", ("unable to handle",), weak=True),),
    "linux.bug_at": (End("panic", weak=True),),
    "linux.systemd": (End("maintenance", "text", ("Starting Emergency Shell", "Starting Rescue Shell", "Started Emergency Shell")),),
    "linux.reboot_now": (End("shutdown", "how", ("Power", "System halted")), End("reboot", "how", ("Restarting", "machine"))),
    # a failure, in a function of libxl that only runs while a domain is made
    "generic_libxl.line": (End("domain-not-created", "function",
                               ("domcreate", "initiate_domain_create", "libxl__domain_make", "libxl__build"), weak=True),),
    "toolstack.device_failed": (End("domain-not-created", "action", ("add",), weak=True),),
    "toolstack.pci_add_failed": (End("domain-not-created", weak=True),),
    "toolstack.xc_panic": (End("domain-not-created", weak=True),),
    "userland.init_run_level": (End("shutdown", "level", ("0", "5")), End("reboot", "level", ("6",))),
}
ENDS: dict[str, tuple[End, ...]] = {
    **{name: (End(outcome),) for outcome, names in _PLAIN_ENDS.items() for name in names}, **_OTHER_ENDS}
# An end that only these others may replace: a panic is not undone by the reboot that follows.
FINAL: dict[str, frozenset[str]] = {"panic": frozenset(), "hypervisor-halt": frozenset({"panic"})}
# With one of these in the context, a maintenance prompt is what was asked for.
REQUESTED = ("single_user",)
# Ends after which nothing more will come of itself.
STANDING = frozenset({"login", "single-user", "maintenance", "panic", "hypervisor-halt", "firmware", "domain-not-created", "debugger",
                      "reboot", "shutdown"})

# Fields of the context that an event gives: a value, or `$field` for what the event says.
CONTEXT: dict[str, tuple[tuple[str, Any], ...]] = {
    "kernel.release": (("release", "$release"), ("version", "$version"), ("bits", "$bits")),
    "kernel.distribution": (("distribution", "$product"), ("version", "$version"), ("bits", "$bits")),
    "kernel.release_bsd": (("release", "$release"),),
    "kernel.memory": (("memory_bytes", "$bytes"),),
    "userland.hostname": (("hostname", "$hostname"),),
    "smf.booting_to_none": (("milestone", "none"), ("single_user", True)),
    "smf.single_user": (("single_user", True),),
    "userland.failsafe_searching": (("failsafe", True),),
    "userland.sysid_beginning": (("installer", True),),
    "userland.rpc_bootparams": (("installer", True),),
    "userland.installer_starting": (("installer", True),),
    "userland.zone_connected": (("zone", "$zone"), ("guest", "zone")),
    "live.cdrom_discovery_failed": (("installer", True),),
    "live.preparing": (("installer", True),),
    "live.ai_started": (("installer", True),),
    "live.menu": (("installer", True),),
    "kernel.loading_nexenta": (("distribution", "Nexenta"),),
    "kernel.root_on": (("root", "$root"), ("root_fstype", "$fstype")),
    "xpv.hypervisor_version": (("xen", True), ("platform", "xpv-domu"), ("guest", "pv")),
    "obp.requesting_address": (("netboot", True),),
    "obp.using_protocol": (("netboot", True),),
    "obp.server_address": (("netboot", True),),
    "obp.wanboot_complete": (("netboot", True),),
    "obp.openbios": (("emulator", "QEMU"),),
    "firmware.qemu_no_bios": (("emulator", "QEMU"),),
    "kernel.emulator_fatal": (("emulator", "QEMU"),),
    "kernel.emulator_internal_error": (("emulator", "QEMU"),),
    "hypervisor.version": (("xen", True), ("platform", "xen-host"), ("hypervisor", "$version")),
    "linux.xen_version": (("xen", True), ("hypervisor", "$version")),
    "linux.xen_platform_pci": (("xen", True), ("guest", "hvm")),
    "linux.xen_platform_unplug": (("xen", True), ("guest", "hvm")),
    "linux.xen_unplug": (("xen", True), ("guest", "hvm")),
    "firmware.uboot_tftp": (("netboot", True),),
    "firmware.srm_bootp_reply": (("netboot", True),),
}
# Messages that a SunOS kernel prints on the console only when it boots with -v (cmn_err with "?").
VERBOSE: frozenset[str] = frozenset({
    "kernel.module_loaded", "kernel.features", "kernel.x86_feature", "kernel.memory", "kernel.root_nexus", "kernel.root_on",
    "device.is_at", "device.is", "device.online", "xpv.disk_blocks",
})
# Drivers of devices that only a logical domain has, and the drivers of a hardware-virtualised Xen guest's paravirtual devices.
LDOM_DRIVERS, XPV_DRIVERS = ("vdc", "vnet"), ("xpv", "xpvd", "xdf", "xnf")
# What an emulated processor calls itself (QEMU's models).
EMULATED = ("QEMU", "Common KVM", "Common 32-bit KVM", "Bochs")
# Further events that show what the machine is.
MACHINE: frozenset[str] = frozenset({"hvmloader.start", "device.is_at", "kernel.cpu_name"})
# Events that tell of one processor each, in their field `cpu`.
PROCESSORS: frozenset[str] = frozenset({"kernel.cpu_x86", "kernel.cpu_name", "kernel.cpu_sparc", "kernel.cpu_arm", "kernel.cpu_online"})
# Events that tell how a domain ended: its state, and who ended it where the message gives no reason.
DOMAINS: dict[str, tuple[str, str]] = {
    "hypervisor.domain_crashed": ("crashed", "xen"), "hypervisor.domain_reported_crashed": ("crashed", "itself"),
    "hypervisor.dom0_crashed": ("crashed", "itself"), "hypervisor.dom0_halt": ("halted", "itself"),
    "hypervisor.dom0_reboot": ("rebooted", "itself"), "hypervisor.dom0_watchdog": ("crashed", "its watchdog"),
    "hypervisor.domain_watchdog_fired": ("crashed", "its watchdog"), "toolstack.xl_domain_shut_down": ("destroyed", "dom0"),
    "toolstack.xl_request": ("destroyed", "dom0"),
}
# Further events that facts read.
FACT_EVENTS: frozenset[str] = VERBOSE | PROCESSORS | MACHINE | frozenset(DOMAINS) | {
    "obp.boot_device", "obp.boot_device_args", "loader.grub_kernel", "kernel.port_bootargs", "toolstack.xe_boot_arguments",
    "toolstack.config_arguments", "smf.booting_to_milestone",
    "xpv.hypervisor_version", "panic.frame", "hypervisor.serial_input",
}


@cache
def stage_of(name: str) -> int:
    """The stage of a boot that an event of that name belongs to; 0 where it may come at any time."""
    stage = STAGES.get(name)
    return STAGES.get(name.partition(".")[0], 0) if stage is None else stage
