"""Faults of devices: retired by the fault manager, missing or renamed cards, links, paths, clocks."""

from __future__ import annotations

from ..boot import Boot
from ..console import cons
from ..machines import GRUB, HVM, LINUXPV, LOADER, PV, SPARC, SUN4V, VIRT, XENHOST
from . import fault, live, script
from .storage import fmd

BIG = (SPARC, SUN4V, GRUB, LOADER, PV, HVM, VIRT)
NEW = ("s10", "s11", "snv", "illumos")

live(
    "device-retired",
    "already",
    "common/os/modctl.c:modctl_retire",
    "R|NOTICE: Device: already retired: {nicpath}",
    kinds=(GRUB, LOADER, SUN4V),
    at=("devices", "services", "fs-local"),
    os=NEW,
    also=("fma-fault",),
)
live(
    "device-retired",
    "persisted",
    "common/os/modctl.c:modctl_retire",
    "R|NOTICE: Persisted retire of device: {path2}",
    kinds=(GRUB, LOADER, SUN4V),
    at=("devices", "services"),
    os=NEW,
    also=("fma-fault",),
)


@fault(
    "fma-fault",
    "retires",
    (LOADER, GRUB, SUN4V),
    "cmd/fm/dicts/PCIEX.po; common/os/modctl.c:modctl_retire",
    os=("illumos", "snv", "s11"),
    live=True,
)
def _diagnosed(b: Boot) -> None:
    from .storage import FMD

    def speak(b: Boot) -> None:
        code, severity, desc = b.r.choice(
            (
                ("PCIEX-8000-0A", "Critical", "A problem was detected for a PCIEX device."),
                (
                    "PCIEX-8000-KP",
                    "Major",
                    "Too many recovered bus errors have been detected, which indicates a problem with the specified bus "
                    "or with the specified transmitting device. This may degrade into an unrecoverable fault.",
                ),
                (
                    "PCIEX-8000-DJ",
                    "Major",
                    "A problem has been detected on one of the specified devices or on one of the specified connecting buses.",
                ),
            )
        )
        script(
            b,
            "fma-fault",
            FMD,
            code=code,
            type="Fault",
            severity=severity,
            platform="X9DRi-LN4+",
            engine="eft",
            desc=desc,
            response="One or more device instances may be disabled",
            impact="Loss of services provided by the device instances associated with this fault",
            action="Schedule a repair procedure to replace the affected device.  Use fmadm faulty to identify the "
            "device or contact your illumos distribution team for support.",
        )
        b.note(
            f"Device: already retired: {b.m.nics[0].path}" if b.r.random() < 0.5 else f"Persisted retire of device: {b.m.nics[0].path}",
            cons("device-retired"),
        )

    b.after("services", speak)


DEV = "One or more device instances may be disabled"
fmd(
    "fma-fault",
    "pciex",
    "PCIEX-8000-8R",
    "Major",
    "eft",
    "A problem was detected for a PCIEX device.",
    DEV,
    "Loss of services provided by the device instances associated with this fault",
    "Use 'fmadm faulty' to identify the device.",
)
fmd(
    "fma-fault",
    "sun4u-dimm",
    "SUN4U-8000-2S",
    "Major",
    "cpumem-diagnosis",
    "The number of errors associated with this memory module has exceeded acceptable levels.  Refer to "
    "http://sun.com/msg/SUN4U-8000-2S for more information.",
    "Pages of memory associated with this memory module are being removed from service as errors are reported.",
    "Total system memory capacity will be reduced as pages are retired.",
    "Schedule a repair procedure to replace the affected memory module.  Use fmdump -v -u <EVENT_ID> to identify the module.",
    kinds=(SPARC,),
    also=("machine-check-corrected",),
)
fmd(
    "fma-fault",
    "intel-cache",
    "INTEL-8000-44",
    "Major",
    "eft",
    "The number of errors associated with this CPU has exceeded acceptable levels.  Refer to "
    "http://sun.com/msg/INTEL-8000-44 for more information.",
    "An attempt will be made to remove this CPU from service.",
    "Performance of this system may be affected.",
    "Schedule a repair procedure to replace the affected CPU.  Use 'fmadm faulty' to identify the module.",
    kinds=(GRUB, LOADER),
    also=("machine-check-corrected",),
)
fmd(
    "fma-fault",
    "sun4v-l2",
    "SUN4V-8000-8Q",
    "Critical",
    "cpumem-diagnosis",
    "The number of errors associated with this CPU has exceeded acceptable levels.",
    "An attempt will be made to remove the affected CPU from service.",
    "The system will not be functioning at the same performance level with the CPU removal.",
    "Schedule a repair procedure to replace the affected CPU.",
    kinds=(SUN4V,),
    also=("machine-check-corrected",),
)
fmd(
    "fma-fault",
    "disk",
    "DISK-8000-0X",
    "Major",
    "eft",
    "SMART health-monitoring firmware reported that a disk failure is imminent.",
    "None.",
    "It is likely that the continued operation of this disk will result in data loss.",
    "Schedule a repair procedure to replace the affected disk. Use fmdump -v -u <EVENT_ID> to identify the disk.",
    kinds=(GRUB, LOADER),
    also=("disk-io-error",),
)
fmd(
    "fma-fault",
    "zfs-device",
    "ZFS-8000-D3",
    "Major",
    "zfs-diagnosis",
    "A ZFS device failed.  Refer to http://sun.com/msg/ZFS-8000-D3 for more information.",
    "No automated response will occur.",
    "Fault tolerance of the pool may be compromised.",
    "Run 'zpool status -x' and replace the bad device.",
    zfs=True,
    also=("raid-degraded", "disk-io-error", "zfs-pool-unavailable"),
)
fmd(
    "fma-fault",
    "zfs-checksum",
    "ZFS-8000-GH",
    "Major",
    "zfs-diagnosis",
    "The number of checksum errors associated with a ZFS device exceeded acceptable levels.  Refer to "
    "http://illumos.org/msg/ZFS-8000-GH for more information.",
    "The device has been marked as degraded.  An attempt will be made to activate a hot spare if available.",
    "Fault tolerance of the pool may be compromised.",
    "Run 'zpool status -x' and replace the bad device.",
    zfs=True,
    kinds=(GRUB, LOADER, VIRT),
    also=("raid-degraded", "disk-io-error", "zfs-data-corrupt"),
)
fmd(
    "fma-fault",
    "psu",
    "SENSOR-8000-3T",
    "Major",
    "eft",
    "A power supply has failed.",
    "The appropriate LED should be illuminated.",
    "Loss of redundancy in the power supplies.",
    "Replace the failed power supply.",
    kinds=(GRUB, LOADER),
)

# network cards
live(
    "nic-not-found",
    "plumb",
    "Solaris 10 net-physical; cmd-inet/usr.sbin/ifconfig",
    "R|ifconfig: plumb: {nic2}: no such interface\n"
    "R|moving addresses from failed IPv4 interfaces: {nic2} (couldn't move; no alternative interface).",
    kinds=(SPARC, GRUB, HVM),
    at=("network", "identity"),
    os=("s9", "s10", "s8"),
    also=("network-config-failed", "nic-instance-changed"),
)
live(
    "nic-not-found",
    "failed-to-plumb",
    "cmd/svc/shell/net_include.sh:warn_failed_ifs",
    "R|Failed to plumb IPv4 interface(s): {nic2}",
    kinds=(SPARC, GRUB, PV, SUN4V),
    at=("network",),
    os=("s10", "snv"),
    also=("network-config-failed", "nic-instance-changed"),
)
live(
    "nic-not-found",
    "plumb-error",
    "cmd-inet/usr.sbin/ifconfig/ifconfig.c",
    "R|ifconfig: cannot plumb {nic2}: Interface does not exist",
    kinds=(GRUB, LOADER, SUN4V),
    at=("network", "services"),
    os=("snv", "illumos", "s11"),
    also=("network-config-failed", "nic-instance-changed"),
)
live(
    "nic-not-found",
    "linux",
    "iproute2; ifupdown",
    'R|Cannot find device "eth0"\nR|ifup: failed to bring up eth0',
    kinds=(LINUXPV, XENHOST),
    at=("linux-init", "linux-daemons"),
    also=("network-config-failed", "nic-instance-changed"),
    fits=lambda m: m.kind == LINUXPV,
)
live(
    "nic-instance-changed",
    "udev",
    "systemd udev/udev-event.c; ifupdown",
    "R|udevd[{nnn}]: renamed network interface eth0 to eth1\nR|SIOCSIFADDR: No such device\n"
    "R|eth0: ERROR while getting interface flags: No such device\nFailed to bring up eth0.",
    kinds=(LINUXPV,),
    at=("linux-init",),
    also=("nic-not-found", "network-config-failed"),
)
live(
    "nic-instance-changed",
    "kernel-rename",
    "linux net/core/dev.c:dev_change_name; systemd-networkd",
    'R|xen_netfront vif-1 eth1: renamed from eth0\nCannot find device "eth0"\nFailed to bring up eth0.',
    kinds=(LINUXPV,),
    at=("linux-init",),
    also=("nic-not-found", "network-config-failed"),
)

# links and paths
live(
    "link-down",
    "mac",
    "common/io/mac/mac_provider.c:i_mac_log_link_state",
    "R|NOTICE: {nic} link down",
    kinds=(GRUB, SUN4V, PV, HVM),
    at=("services",),
    os=("snv", "s10", "s11"),
)
live(
    "link-down",
    "eri",
    "sun/io/eri; hme",
    "R|SUNW,{nic} : No response from Ethernet network : Link down -- cable problem?",
    kinds=(SPARC,),
    at=("network", "services"),
    os=("s8", "s9", "s10"),
    fits=lambda m: m.nics[0].name[:3] in ("eri", "hme"),
)
live(
    "link-down",
    "bge",
    "common/io/bge",
    "R|NOTICE: {nic}: link down",
    kinds=(SPARC, GRUB),
    at=("services", "fs-local"),
    os=("s9", "s10"),
    fits=lambda m: m.nics[0].name.startswith("bge"),
)
live(
    "link-down",
    "mpathd",
    "cmd-inet/usr.lib/in.mpathd/mpd_main.c",
    "R|Nov 12 10:01:02 {host} in.mpathd[{nnn}]: [ID 215189 daemon.error] The link has gone down on "
    "{nic}\nR|Nov 12 10:01:02 {host} in.mpathd[{nnn}]: [ID 594170 daemon.error] NIC failure detected on "
    "{nic} of group ipmp0",
    kinds=(SPARC, GRUB, SUN4V),
    at=("services",),
    os=("s9", "s10"),
)
live(
    "link-down",
    "linux",
    "linux drivers/net/ethernet/intel",
    "R|igb 0000:03:00.0 eth0: igb: eth0 NIC Link is Down",
    kinds=(XENHOST,),
    at=("linux-init", "linux-daemons"),
    via="linux",
)
live(
    "path-degraded",
    "mdi",
    "common/os/sunmdi.c:i_mdi_report_path_state",
    "R|/scsi_vhci/ssd@g600a0b80{h8}0000{h8} (ssd{n}) multipath status: degraded: path {n} fp0/ssd@w50060e80{h8},0 is offline",
    kinds=(SPARC, SUN4V, GRUB),
    at=("fs-local", "services"),
    os=("s10", "snv", "s11"),
    also=("link-down",),
)
live(
    "path-degraded",
    "mdi-old",
    "common/os/sunmdi.c:i_mdi_report_path_state",
    "R|/scsi_vhci/disk@g600144f0{h8}0000{h8} (sd{n}) multipath status: degraded, path "
    "/pci@0,0/pci8086,25f8@4/pci1077,141@0,1/fp@0,0 (fp1) to target address: w21000024ff{h6},1 is "
    "offline Load balancing: round-robin",
    kinds=(SPARC, GRUB),
    at=("fs-local", "services"),
    os=("s10", "snv", "s9"),
    also=("link-down",),
)
live(
    "path-degraded",
    "dmp",
    "VERITAS vxdmp",
    "R|NOTICE: VxVM vxdmp V-5-0-112 disabled path 118/0x28 belonging to the dmpnode 272/0x18",
    kinds=(SPARC,),
    at=("fs-local", "services"),
    os=("s8", "s9", "s10"),
)
live(
    "path-degraded",
    "linux",
    "linux drivers/md/dm-mpath.c:fail_path",
    "R|device-mapper: multipath: Failing path 8:16.",
    kinds=(XENHOST,),
    at=("linux-init", "linux-root"),
    via="linux",
    also=("disk-io-error",),
)

# clocks that run wrong
live(
    "time-source-unreliable",
    "tod",
    "common/os/clock.c:tod_fault",
    "R|WARNING: Time of Day clock error: reason [{why}]. --  Stopped tracking Time Of Day clock.".replace("{why}", "Jumped by 0x{h4}"),
    kinds=BIG,
    at=("fs-local", "services", "devices"),
)
live(
    "time-source-unreliable",
    "tod-stalled",
    "common/os/clock.c:tod_fault",
    "R|WARNING: Time of Day clock error: reason [Stalled]. --  Stopped tracking Time Of Day clock.",
    kinds=BIG,
    at=("fs-local", "services", "devices"),
)
live(
    "time-source-unreliable",
    "linux-tsc",
    "linux kernel/time/clocksource.c:__clocksource_unstable",
    "R|clocksource: timekeeping watchdog on CPU{cpu}: Marking clocksource 'tsc' as unstable because the "
    "skew is too large:\nclocksource:                       'hpet' wd_now: {h8} wd_last: {h8} mask: "
    "ffffffff\nclocksource:                       'tsc' cs_now: {h12} cs_last: {h12} mask: "
    "ffffffffffffffff\nR|tsc: Marking TSC unstable due to clocksource watchdog",
    kinds=(XENHOST, LINUXPV),
    at=("linux-init", "linux-disks"),
    via="linux",
)
live(
    "time-source-unreliable",
    "xen",
    "xen/arch/x86/time.c:plt_overflow",
    "R|Platform timer appears to have unexpectedly wrapped 10 or more times.",
    kinds=(XENHOST,),
    at=("linux-disks", "linux-init"),
    via="xen",
)
live(
    "nic-not-found",
    "missing-moved",
    "cmd/svc/shell/net_include.sh:move_addresses",
    "R|Failed to plumb IPv4 interface(s): {nic2}\n"
    "R|Moving addresses from missing IPv4 interface(s): {nic2} (not moved -- not in an IPMP group).",
    kinds=(GRUB, SPARC, SUN4V, LOADER),
    at=("network",),
    os=("snv", "illumos"),
    also=("network-config-failed", "nic-instance-changed"),
)
live(
    "nic-not-found",
    "vioif",
    "common/io/vioif/vioif.c:vioif_dev_features",
    "R|WARNING: vioif0: Host does not support RING_INDIRECT_DESC. Cannot attach.",
    kinds=(VIRT,),
    at=("devices", "identity"),
    os=("illumos",),
    also=("hypervisor-config-bad", "driver-missing", "emulator-limitation", "network-config-failed"),
)
live(
    "link-down",
    "mpathd-new",
    "cmd-inet/usr.lib/in.mpathd/mpd_probe.c",
    "R|Nov 12 10:01:02 {host} in.mpathd[{nnn}]: [ID 215189 daemon.error] The link has gone down on "
    "{nic}\nR|Nov 12 10:01:02 {host} in.mpathd[{nnn}]: [ID 968981 daemon.error] IP interface failure "
    "detected on {nic} of group ipmp0",
    kinds=(GRUB, SUN4V, LOADER),
    at=("services",),
    os=("snv", "s11", "illumos"),
)
