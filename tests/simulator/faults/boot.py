"""Faults of firmware, network boot, loaders and the boot archive."""

from __future__ import annotations

from ..boot import Boot
from ..console import cons, root
from ..machines import ARM, FIRMWARE, GRUB, HVM, LOADER, OBP, PV, SPARC, SUN4V, VIRT, XENHOST
from ..smf import failed, sulogin
from . import fault, live, screen, script

SEABIOS = "SeaBIOS (version 1.16.2-debian-1.16.2-1)\n\n"
GRUB1 = "\n    GNU GRUB  version 0.97  (639K lower / {size}K upper memory)\n\n"
FW = "firmware"

# boot-device-not-found
screen(
    "boot-device-not-found",
    "obp-open",
    "openboot obp/pkg/boot/bootparm.fth:boot-read",
    "\nRE|Can't open boot device\n\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "boot-device-not-found",
    "obp-locate",
    "openboot obp/pkg/boot/bootparm.fth:boot-read",
    "\nRE|Can't locate boot device\n\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "boot-device-not-found",
    "obp-evaluating",
    "openboot obp/pkg/boot/bootparm.fth, fm/kernel/fileio.fth",
    "Boot device: disk1  File and args: \nEvaluating: \n\nRE|Can't open boot device\n\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "boot-device-not-found",
    "obp-retry",
    "openboot obp/pkg/boot/bootparm.fth; boot-device list tried in turn",
    "\nR|Can't open boot device\n\nBoot device: /pci@1f,700000/scsi@2/disk@3,0  File and args: \n\nRE|Can't open boot device\n\n{ok}\\",
    kinds=(SPARC,),
    after=FW,
)
screen(
    "boot-device-not-found",
    "seabios",
    "seabios src/boot.c:boot_disk, boot_cdrom, boot_fail",
    SEABIOS + "Booting from Hard Disk...\nR|Boot failed: could not read the boot disk\n\nBooting from Floppy...\n"
    "R|Boot failed: could not read the boot disk\n\n"
    "Booting from DVD/CD...\nR|Boot failed: Could not read from CDROM (code 0003)\nRE|No bootable device.",
    kinds=(FIRMWARE,),
)
screen(
    "boot-device-not-found",
    "seabios-retry",
    "seabios src/boot.c:boot_fail",
    SEABIOS + "Booting from DVD/CD...\nR|Boot failed: Could not read from CDROM (code 0003)\n"
    "RE|No bootable device.  Retrying in 60 seconds.",
)
screen(
    "boot-device-not-found",
    "ovmf",
    "edk2 MdeModulePkg/Universal/BdsDxe/BdsEntry.c",
    'R|BdsDxe: failed to load Boot0001 "UEFI Misc Device" from PciRoot(0x0)/Pci(0x4,0x0): Not Found\n'
    'R|BdsDxe: failed to load Boot0002 "UEFI PXEv4 (MAC:525400123456)" from '
    "PciRoot(0x0)/Pci(0x3,0x0)/MAC(525400123456,0x1)/IPv4(0.0.0.0,0x0,DHCP,0.0.0.0,0.0.0.0,0.0.0.0): Not "
    "Found\nR|BdsDxe: No bootable option or device was found.\n"
    "E|BdsDxe: Press any key to enter the Boot Manager Menu.",
    also=("boot-media-not-bootable", "netboot-no-reply"),
)
screen(
    "boot-device-not-found",
    "openbios",
    "openbios packages/bootinfo-loader, forth/debugging/client.fs",
    "Configuration device id QEMU version 1 machine id 32\nProbing SBus slot 0 offset 0\n"
    "CPUs: 1 x FMI,MB86904\nUUID: 00000000-0000-0000-0000-000000000000\n"
    "Welcome to OpenBIOS v1.1 built on Mar 7 2023 22:22\n"
    "  Type 'help' for detailed information\nR|Trying disk:a...\nR|Trying disk...\n"
    "R|No valid state has been set by load or init-program\n\nE|0 > \\",
    also=("boot-media-not-bootable",),
)
screen(
    "boot-device-not-found",
    "pc-bios",
    "PC BIOS INT 18h texts (AMI, Dell)",
    "Broadcom UNDI PXE-2.1 v7.0.1\nR|Reboot and Select proper Boot device\n"
    "RE|or Insert Boot Media in selected Boot device and press a key\\",
    also=("boot-media-not-bootable",),
)

# boot-media-not-bootable
screen(
    "boot-media-not-bootable",
    "obp-not-executable",
    "openboot obp/pkg/boot/bootparm.fth:$boot",
    "RE|The file just loaded does not appear to be executable.\n{ok}\\",
    kinds=OBP,
    after=FW,
    also=("loader-exec-format",),
)
screen(
    "boot-media-not-bootable",
    "obp-jammed",
    "openboot obp/pkg/boot/bootparm.fth:do-reboot, $boot",
    "RE|Rebooting with command: boot                                       Boot device: {rootdev}  File "
    "and args: The file just loaded does not appear to be executable.\n{ok}\\",
    kinds=(SPARC,),
    also=("loader-exec-format",),
)
screen(
    "boot-media-not-bootable",
    "obp-load-failed",
    "openboot obp/pkg/boot/bootparm.fth:boot-file-not-found",
    "R|Boot load failed.\nRE|The file just loaded does not appear to be executable.\n{ok}\\",
    kinds=OBP,
    after=FW,
    also=("loader-exec-format", "boot-device-not-found"),
)
screen(
    "boot-media-not-bootable",
    "seabios",
    "seabios src/boot.c:boot_disk",
    SEABIOS + "Booting from Hard Disk...\nR|Boot failed: not a bootable disk\n\nC:boot-device-not-found,E|No bootable device.",
    kinds=(FIRMWARE,),
)
screen(
    "boot-media-not-bootable",
    "hvmloader-seabios",
    "seabios src/boot.c; xen tools/firmware/hvmloader",
    "SeaBIOS (version rel-1.14.0-0-g155821a)\nMachine UUID {uuid}\n\nBooting from Hard Disk...\n"
    "R|Boot failed: not a bootable disk\n\nBooting from DVD/CD...\n"
    "C:boot-device-not-found|Boot failed: Could not read from CDROM (code 0003)\n"
    "C:boot-device-not-found,E|No bootable device.",
)
screen(
    "boot-media-not-bootable",
    "openbios",
    "openbios packages, libopenbios/load.c",
    "Welcome to OpenBIOS v1.1 built on Jul 20 2022 20:01\n  Type 'help' for detailed information\n"
    "Trying cdrom:f...\nR|Not a bootable ELF image\nR|Not a bootable a.out image\n"
    "R|Not a bootable FCode image\n"
    "R|No valid state has been set by load or init-program\n\nE|0 > \\",
    also=("boot-device-not-found",),
)
screen(
    "boot-media-not-bootable",
    "mbr",
    "illumos usr/src/stand/boot/mboot and PC MBRs",
    SEABIOS + "Booting from Hard Disk...\nRE|Missing operating system\\",
    also=("boot-device-not-found", "loader-partition-missing", "disk-label-bad"),
)
screen(
    "boot-media-not-bootable",
    "no-active",
    "Solaris mboot: no active partition",
    "RE|No active partition\\",
    also=("boot-device-not-found", "disk-label-bad", "loader-partition-missing"),
)

# disk-label-bad
for words in ("Bad magic number in disk label", "Bad checksum in disk label", "Unrecognized magic number in media label"):
    screen(
        "disk-label-bad",
        "obp-" + words.split()[1] + ("-old" if "media" in words else ""),
        "openboot obp/pkg/boot/sunlabel.fth",
        f"R|{words}\nR|Can't open disk label package\n\nC:boot-device-not-found,E|Can't open boot device\n\n{{ok}}\\",
        kinds=OBP,
        after=FW,
        also=("boot-media-not-bootable",),
    )
screen(
    "disk-label-bad",
    "obp-unreadable",
    "openboot obp/pkg/boot/sunlabel.fth",
    "R|Can't read disk label.\nR|Can't open disk label package\n\nC:boot-device-not-found,E|Can't open boot device\n\n{ok}\\",
    kinds=OBP,
    after=FW,
    also=("disk-io-error", "boot-media-not-bootable"),
)
live(
    "disk-label-bad",
    "checksum",
    "uts/common/io/cmlb.c:cmlb_uselabel",
    "R|WARNING: {path2} ({disk2}):\nR|\tCorrupt label - label checksum failed\n",
    kinds=(SPARC, SUN4V, GRUB),
    at=("devices", "fs-usr"),
    os=("s8", "s9", "s10", "snv", "s11"),
    fits=lambda m: len(m.disks) > 1 and m.disks[0].name.startswith("sd"),
)
live(
    "disk-label-bad",
    "geometry",
    "uts/common/io/cmlb.c:cmlb_uselabel",
    "R|WARNING: {path2} ({disk2}):\nR|\tCorrupt label - bad geometry\nR|\nR|\tLabel says {blocks} blocks; Drive says {lba} blocks",
    kinds=(SPARC, SUN4V, GRUB),
    at=("devices", "fs-usr"),
    os=("s10", "snv", "s9"),
    fits=lambda m: len(m.disks) > 1 and m.disks[0].name.startswith("sd"),
)
live(
    "disk-label-bad",
    "efi-backup",
    "uts/common/io/cmlb.c:cmlb_use_efi",
    "R|WARNING: {path2} ({disk2}):\nR|\tprimary label corrupt; using backup\n",
    kinds=(SPARC, SUN4V, GRUB, LOADER),
    at=("devices", "fs-local"),
    fits=lambda m: len(m.disks) > 1 and m.os not in ("s8", "s9"),
)
screen(
    "disk-label-bad",
    "mbr-invalid",
    "PC MBR texts",
    SEABIOS + "Booting from Hard Disk...\nRE|Invalid partition table\\",
    also=("boot-media-not-bootable", "boot-device-not-found"),
)

# firmware-exception
screen(
    "firmware-exception",
    "mmu-miss",
    "openboot obp/arch/sun4u/trap.fth, sun4v/catchexc.fth",
    "RE|Fast Data Access MMU Miss\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "firmware-exception",
    "instruction-miss",
    "openboot obp/arch/sun4u/trap.fth",
    "RE|Fast Instruction Access MMU Miss\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "firmware-exception",
    "last-trap",
    "openboot obp/arch/sun4v/catchexc.fth:.last-trap",
    "RE|ERROR: Last Trap: Memory Address not Aligned\n\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "firmware-exception",
    "last-trap-tl",
    "openboot obp/arch/sun4v/catchexc.fth:.last-trap",
    "RE|ERROR: Last Trap: Non-Resumable Error\nTL: 1 %TPC:f0{h6} %TnPC:f0{h6}\n{ok}\\",
    kinds=(SUN4V,),
    after=FW,
)
screen(
    "firmware-exception",
    "red-state",
    "openboot obp/arch/sun4u/reset.fth",
    "R|RED State Exception\n\nTL=0000.0000.0000.0005 TT=0000.0000.0000.0010\n"
    "   TPC=0000.0000.{h4}.{h4} TnPC=0000.0000.{h4}.{h4} TSTATE=0000.0044.8000.1500\n"
    "TL=0000.0000.0000.0004 TT=0000.0000.0000.0010\n"
    "   TPC=0000.0000.{h4}.{h4} TnPC=0000.0000.{h4}.{h4} TSTATE=0000.0044.8000.1500\nE|{ok}\\",
    kinds=(SPARC,),
    after=FW,
)
screen(
    "firmware-exception",
    "watchdog",
    "openboot obp/arch/sun4u/reset.fth",
    "RE|Watchdog Reset\nExternally Initiated Reset\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "firmware-exception",
    "edk2",
    "edk2 UefiCpuPkg/Library/CpuExceptionHandlerLib",
    "R|!!!! X64 Exception Type - 0E(#PF - Page-Fault)  CPU Apic ID - 00000000 !!!!\n"
    "ExceptionData - 0000000000000000  I:0 R:0 U:0 W:0 P:0 PK:0 SS:0 SGX:0\n"
    "RIP  - 000000007E{h6}, CS  - 0000000000000038, RFLAGS - 0000000000010206\n"
    "RAX  - AFAFAFAFAFAFAFAF, RCX - 0000000000000000, RDX - 000000007F{h6}\n"
    "E|!!!! Find image based on IP(0x7E{h6}) /build/edk2/DxeCore.dll (ImageBase=000000007F{h6}, "
    "EntryPoint=000000007F{h6}) !!!!",
)
screen(
    "firmware-exception",
    "openbios",
    "openbios arch/sparc64/vectors.S, unhandled_trap",
    "Welcome to OpenBIOS v1.1 built on Jul 20 2022 20:01\n  Type 'help' for detailed information\n"
    "Trying disk:a...\n"
    "R|Unhandled Exception 0x0000000000000030\nPC = 0x00000000ffd0d1c4 NPC = 0x00000000ffd0d1c8\n"
    "E|Stopping execution",
    also=("emulator-limitation",),
)

# nvram-lost
live(
    "nvram-lost",
    "idprom",
    "openboot obp/pkg/console/sysconfig.fth; cpu idprom.fth",
    "R|The IDPROM contents are invalid\n",
    kinds=OBP,
    at=FW,
    when="before",
)
live(
    "nvram-lost",
    "checksum",
    "openboot obp/pkg/confvar",
    "R|Incorrect configuration checksum; \nR|Setting NVRAM parameters to default values.\nSetting diag-switch? NVRAM parameter to true\n",
    kinds=(SPARC,),
    at=FW,
    when="before",
)
live(
    "nvram-lost",
    "contents",
    "openboot obp/pkg/confvar/nvdevice.fth",
    "R|NVRAM contents invalid; Setting NVRAM parameters to default values.\n",
    kinds=OBP,
    at=FW,
    when="before",
)
live(
    "nvram-lost",
    "cmos",
    "Award and Phoenix BIOS POST texts",
    "R|CMOS checksum error - Defaults loaded\nPress F1 to continue, DEL to enter SETUP\n",
    kinds=(GRUB,),
    at="loader",
    when="before",
)
live(
    "nvram-lost",
    "cmos-battery",
    "Phoenix BIOS POST texts",
    "R|System CMOS checksum bad - Default configuration used\nPress <F1> to resume, <F2> to Setup\n",
    kinds=(GRUB, LOADER),
    at="loader",
    when="before",
)

# network boot
screen(
    "netboot-no-link",
    "obp-autoneg",
    "openboot dev/network FCode (eri, hme): link-up test",
    "R|Using Onboard Transceiver - Timeout waiting for AutoNegotiation Status to be updated.\n"
    "R|Timeout reading Link status. Check cable and try again.\n"
    "R|Timeout waiting for AutoNegotiation Status to be updated.\n"
    "R|Timeout reading Link status. Check cable and try again.\n"
    "R|AutoNegotiation Timeout.\nR|Check Cable or Contact your System Administrator.\nR|Link Down.\n"
    "Evaluating: boot net\n\nC:boot-device-not-found,E|Can't open boot device\n\n{ok}\\",
    kinds=(SPARC,),
    after=FW,
    also=("link-down",),
)
screen(
    "netboot-no-link",
    "obp-gem",
    "openboot dev/network/gem autonegotiation",
    "R|Timed out waiting for Autonegotation to complete\nR|Check cable and try again\nR|Link Down\n\n"
    "C:boot-device-not-found,E|Can't open boot device\n\n{ok}\\",
    kinds=OBP,
    after=FW,
    also=("link-down",),
)
screen(
    "netboot-no-link",
    "obp-le",
    "openboot dev/network lance FCode",
    "R|No carrier - transceiver cable problem?\nR|No carrier - transceiver cable problem?\nRE|No carrier - transceiver cable problem?",
    kinds=(SPARC,),
    after=FW,
    also=("link-down", "netboot-no-reply"),
)
screen(
    "netboot-no-link",
    "ipxe",
    "ipxe src/usr/ifmgmt.c:iflinkwait",
    "iPXE initialising devices...ok\n\n\n\n"
    "iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org\n"
    "Features: DNS HTTP iSCSI NFS TFTP AoE ELF MBOOT PXE bzImage Menu PXEXT\n\n"
    "net0: {mac} using 82540em on 0000:00:03.0 (open)\nR|  [Link:down, TX:0 TXE:0 RX:0 RXE:0]\n"
    "R|  [Link status: Down (https://ipxe.org/38086193)]\n"
    "R|Waiting for link-up on net0............... Down (https://ipxe.org/38086193)\n"
    "C:boot-device-not-found,E|No more network devices\n\n",
    also=("link-down",),
)
screen(
    "netboot-no-link",
    "pxe",
    "Intel Boot Agent, PXE-2.1 error list",
    "Intel(R) Boot Agent GE v1.3.24\nCopyright (C) 1997-2009, Intel Corporation\n\n"
    "Initializing and establishing link...\nR|PXE-E61: Media test failure, check cable\n\n"
    "E|PXE-M0F: Exiting Intel Boot Agent.",
    also=("link-down", "boot-device-not-found"),
)
screen(
    "netboot-no-reply",
    "rarp",
    "psm/stand/boot inetboot and OBP net package",
    "R|Timeout waiting for ARP/RARP packet\nR|Timeout waiting for ARP/RARP packet\n"
    "R|Timeout waiting for ARP/RARP packet\nRE|Timeout waiting for ARP/RARP packet",
    kinds=OBP,
    after=FW,
    outcome=("firmware", "hang"),
)
screen(
    "netboot-no-reply",
    "dhcp",
    "openboot obp/pkg/netinet/dhcp.fth",
    "R|Timed out waiting for BOOTP/DHCP reply\nR|Timed out waiting for BOOTP/DHCP reply\nRE|Timed out waiting for BOOTP/DHCP reply\n{ok}\\",
    kinds=OBP,
    after=FW,
    outcome=("firmware", "hang"),
)
screen(
    "netboot-no-reply",
    "bootparams",
    "stand/lib/inet/bootparams.c, inetboot",
    "Requesting Internet Address for {mac}\nR|3a000 Using RARP/BOOTPARAMS...\nRE|Internet address is: {ip}",
    kinds=(SPARC,),
    after=FW,
    outcome=("firmware", "hang", "unfinished"),
)
screen(
    "netboot-no-reply",
    "ipxe",
    "ipxe src/usr/ifmgmt.c:ifconf",
    "iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org\n"
    "Features: DNS HTTP iSCSI NFS TFTP AoE ELF MBOOT PXE bzImage Menu PXEXT\n\n"
    "net0: {mac} using virtio-net on 0000:00:03.0 (open)\n"
    "  [Link:up, TX:0 TXE:0 RX:0 RXE:0]\n"
    "R|Configuring (net0 {mac}).................. No configuration methods succeeded "
    "(https://ipxe.org/040ee119)\nC:boot-device-not-found,E|No more network devices\n",
)
screen(
    "netboot-no-reply",
    "pxe",
    "Intel Boot Agent, PXE-2.1 error list",
    "CLIENT MAC ADDR: 00 25 90 {nn} {nn} {nn}  GUID: {uuid}\n"
    "R|PXE-E51: No DHCP or proxyDHCP offers were received.\n\nE|PXE-M0F: Exiting Intel Boot Agent.",
    also=("boot-device-not-found",),
)
screen(
    "netboot-no-reply",
    "uboot",
    "u-boot net/bootp.c, net/net.c",
    "U-Boot 2021.10 (Oct 04 2021 - 15:09:26 +0000)\n\nDRAM:  3.9 GiB\nHit any key to stop autoboot:  0\n"
    "R|BOOTP broadcast 1\nR|BOOTP broadcast 2\nR|BOOTP broadcast 3\nR|BOOTP broadcast 4\n"
    "R|BOOTP broadcast 5\n\nRE|Retry time exceeded; starting again",
    also=("boot-device-not-found",),
    outcome=("firmware", "hang"),
)
screen(
    "netboot-file-missing",
    "obp-tftp",
    "openboot obp/pkg/netinet/tftp.fth",
    "Requesting Internet Address for {mac}\nRE|TFTP Error: File not found\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "netboot-file-missing",
    "obp-tftp-access",
    "openboot obp/pkg/netinet/tftp.fth",
    "RE|TFTP Error: Access violation\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "netboot-file-missing",
    "inetboot-mount",
    "psm/stand/boot/sparc/common/inetboot.c",
    "Using RARP/BOOTPARAMS...\nInternet address is: {ip}\nhostname: {host}\n"
    "R|panic - boot: Could not mount filesystem.\nE|Program terminated\n{ok}\\",
    kinds=OBP,
    after=FW,
    also=("nfs-mount-failed", "root-mount-failed"),
)
screen(
    "netboot-file-missing",
    "wanboot",
    "psm/stand/boot/sparc/common/wanboot.c, wbcli",
    "<time unavailable> wanboot info: WAN boot messages->console\n"
    "<time unavailable> wanboot info: Starting DHCP configuration\n"
    "<time unavailable> wanboot info: DHCP configuration succeeded\n"
    "R|Wed Sep 16 21:19:40 wanboot alert: miniinfo: Request returned code 404\nE|Program terminated\n"
    "{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "netboot-file-missing",
    "pxe",
    "Intel Boot Agent, PXE-2.1 error list",
    "CLIENT IP: {ip}  MASK: 255.255.255.0  DHCP IP: {ip2}\nR|PXE-T01: File not found\n"
    "R|PXE-E3B: TFTP Error - File Not found\n\nE|PXE-M0F: Exiting Intel Boot Agent.",
    also=("boot-device-not-found",),
)
screen(
    "netboot-file-missing",
    "pxe-no-name",
    "PXE-2.1 error list",
    "CLIENT IP: {ip}  MASK: 255.255.255.0  DHCP IP: {ip2}\nR|PXE-E53: No boot filename received\n\nE|PXE-M0F: Exiting Intel Boot Agent.",
    also=("boot-device-not-found", "netboot-no-reply"),
)
screen(
    "netboot-file-missing",
    "ipxe-http",
    "ipxe src/usr/imgmgmt.c:imgdownload",
    "iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org\n\n"
    "net0: {mac} using virtio-net on 0000:00:03.0 (open)\n  [Link:up, TX:0 TXE:0 RX:0 RXE:0]\n"
    "Configuring (net0 {mac})...... ok\nnet0: {ip}/255.255.255.0 gw {ip2}\n"
    "R|http://{ip2}/omnios/boot.ipxe... No such file or directory (https://ipxe.org/2d0c618e)\n"
    "C:boot-device-not-found,E|No more network devices\n",
)
screen(
    "netboot-file-missing",
    "ipxe-nothing",
    "ipxe src/usr/autoboot.c:netboot",
    "iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org\n\n"
    "net0: {mac} using rtl8139 on 0000:00:03.0 (open)\n  [Link:up, TX:0 TXE:0 RX:0 RXE:0]\n"
    "Configuring (net0 {mac})...... ok\n"
    "R|Nothing to boot: No such file or directory (https://ipxe.org/2d03e13b)\n"
    "C:boot-device-not-found,E|No more network devices\n",
    also=("netboot-no-reply",),
)
screen(
    "netboot-file-missing",
    "uboot-tftp",
    "u-boot net/tftp.c",
    "Using ethernet@7d580000 device\nTFTP from server {ip2}; our IP address is {ip}\n"
    "Filename 'inetboot.arm64'.\nLoad address: 0x40000000\nLoading: *\n"
    "R|TFTP error: 'File not found' (1)\nE|Not retrying...",
)

# loaders
GRUBKINDS = (GRUB, FIRMWARE)
screen(
    "loader-file-not-found",
    "grub1",
    "grub-0.97/stage2/common.c:err_list",
    GRUB1 + "  Booting 'Solaris 10'\n\nroot (hd0,0,a)\n Filesystem type is ufs, partition type 0xbf\n"
    "R|kernel /platform/i86pc/multiboot -v\n\nR|Error 15: File not found\n\n"
    "E|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-file-not-found",
    "grub1-archive",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'OpenIndiana'\n\nbootfs rpool/ROOT/openindiana\n"
    "kernel$ /platform/i86pc/kernel/$ISADIR/unix -B $ZFS-BOOTFS\n"
    "R|module$ /platform/i86pc/$ISADIR/boot_archive\nloading '/platform/i86pc/amd64/boot_archive' ...\n\n"
    "R|Error 15: File not found\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-file-not-found",
    "grub1-findroot",
    "grub-0.97/stage2/builtins.c:findroot_func",
    "  Booting 'OpenSolaris 2009.06'\n\nR|findroot (pool_rpool,0,a)\n\nR|Error 15: File not found\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
    also=("loader-partition-missing",),
)
screen(
    "loader-file-not-found",
    "grub2",
    "grub-core/fs, grub-core/normal/menu.c",
    "Welcome to GRUB!\n\n  Booting `Xen hypervisor'\n\nLoading Xen {n}.17 ...\n"
    "R|error: file `/boot/xen-4.17-amd64.gz' not found.\nLoading Linux 5.10.0-20-amd64 ...\n"
    "R|error: you need to load the kernel first.\n\nE|Press any key to continue...\\",
)
screen(
    "loader-file-not-found",
    "illumos-loader",
    "boot/common/boot.c:loadakernel",
    "illumos/x86 boot\nConsoles: ttya  text\nillumos/x86 ZFS enabled bootstrap loader, Revision 1.1\n"
    "Loading /boot/defaults/loader.conf\nR|can't find '/platform/i86pc/kernel/amd64/unix'\n"
    "R|can't load '/platform/i86pc/kernel/amd64/unix'\n\n"
    "Type '?' for a list of commands, 'help' for more detailed help.\nE|ok \\",
    kinds=(LOADER, VIRT, FIRMWARE),
)
screen(
    "loader-file-not-found",
    "rootfs-module",
    "boot/common/multiboot2.c:multiboot2_exec",
    "Loading unix...\nR|can't find '/platform/i86pc/amd64/boot_archive'\nBooting...\nR|No rootfs module provided, aborting\nE|ok \\",
    kinds=(LOADER, VIRT),
    also=("boot-archive-corrupt",),
)
screen(
    "loader-file-not-found",
    "ufsboot",
    "psm/stand/boot/common/readfile.c; ufsboot",
    "RE|boot: cannot open kernel/sparcv9/unix\nEnter filename [kernel/sparcv9/unix]: \\",
    kinds=(SPARC,),
    after=FW,
    os=("s8", "s9"),
)
screen(
    "loader-file-not-found",
    "ufsboot-find",
    "psm/stand/boot/common/readfile.c:iload32",
    "RE|boot: cannot find /platform/sun4u/kernel/unix\n{ok}\\",
    kinds=(SPARC,),
    after=FW,
    os=("s8", "s9", "s10"),
)
screen(
    "loader-file-not-found",
    "bootblk",
    "psm/stand/bootblks/common/util.fth",
    "R|bootblk: can't find the boot program\nE|Program terminated\n{ok}\\",
    kinds=(SPARC,),
    after=FW,
    os=("s8", "s9", "s10"),
    also=("boot-media-not-bootable",),
)
screen(
    "loader-file-not-found",
    "bootblk-fth",
    "psm/stand/bootblks/common/boot.fth",
    "Loading: /platform/{host}/boot_archive\nLoading: /platform/sun4v/boot_archive\nRE|Can't open boot_archive\n{ok}\\",
    kinds=(SUN4V,),
    after=FW,
    also=("boot-archive-corrupt",),
)
screen(
    "loader-file-not-found",
    "isolinux",
    "syslinux core/fs, com32",
    "ISOLINUX 6.04 20200816  Copyright (C) 1994-2015 H. Peter Anvin et al\nR|Failed to load ldlinux.c32\n"
    "E|Boot failed: press a key to retry, or wait for reset...\\",
    also=("boot-media-not-bootable",),
)
screen(
    "loader-file-not-found",
    "syslinux",
    "syslinux core/elflink/load_env32.c, load_linux.c",
    "SYSLINUX 4.07 EDD 2013-07-25 Copyright (C) 1994-2013 H. Peter Anvin et al\nR|Could not find kernel image: mboot.c32\nE|boot: \\",
)
screen(
    "loader-file-not-found",
    "xen-efi",
    "xen/arch/x86/efi/boot.c:read_file",
    "Xen 4.17.3 (c/s ) EFI loader\nUsing configuration file 'xen.cfg'\nRE|Open failed for vmlinuz-6.1: Not found",
    also=("dom0-module-missing",),
)
screen(
    "loader-partition-missing",
    "grub2-uuid",
    "grub-core/commands/search.c",
    "Welcome to GRUB!\n\nR|error: no such device: {uuid}.\nE|grub rescue> \\",
)
screen(
    "loader-partition-missing",
    "grub2-partition",
    "grub-core/kern/disk.c",
    "Welcome to GRUB!\n\nR|error: no such partition.\nRE|grub rescue> \\",
)
screen(
    "loader-partition-missing",
    "grub2-fs",
    "grub-core/kern/fs.c",
    "GRUB loading.\nWelcome to GRUB!\n\nR|error: unknown filesystem.\nRE|grub rescue> \\",
    also=("boot-media-not-bootable", "disk-label-bad"),
)
screen(
    "loader-partition-missing",
    "grub2-disk",
    "grub-core/kern/disk.c",
    "GRUB loading.\nWelcome to GRUB!\n\nR|error: disk `mduuid/{h16}{h16}' not found.\nE|grub rescue> \\",
)
screen(
    "loader-partition-missing",
    "grub1-17",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris 10 8/07 s10x_u4wos_12b X86'\n\nR|root (hd0,2,a)\n\n"
    "R|Error 17: Cannot mount selected partition\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-partition-missing",
    "grub1-22",
    "grub-0.97/stage2/common.c:err_list",
    "GRUB Loading stage1.5.\n\n\nR|GRUB loading, please wait...\nRE|Error 22",
    kinds=GRUBKINDS,
)
screen(
    "loader-partition-missing",
    "grub1-21",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris xVM'\n\nR|root (hd1,0,a)\n\nR|Error 21: Selected disk does not exist\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
    also=("boot-device-not-found",),
)
screen(
    "zfs-pool-unavailable",
    "illumos-mos",
    "boot/lib/libstand/zfs/zfsimpl.c:zio_read, zfs_spa_init",
    "illumos/x86 boot\nR|ZFS: i/o error - all block copies unavailable\n"
    "R|ZFS: can't read MOS of pool {pool}\n"
    "R|ERROR: cannot open /boot/lua/loader.lua: no such file or directory.\n\n"
    "E|Type '?' for a list of commands, 'help' for more detailed help.\nok \\",
    kinds=(LOADER, VIRT),
    also=("loader-partition-missing", "zfs-data-corrupt", "disk-io-error", "loader-file-not-found"),
)
screen(
    "loader-partition-missing",
    "illumos-root",
    "boot/common/multiboot2.c:multiboot2_exec",
    "Loading unix...\nLoading /platform/i86pc/amd64/boot_archive...\nBooting...\nR|can't determine root device\nE|ok \\",
    kinds=(LOADER, VIRT),
    also=("loader-config-bad",),
)
screen(
    "loader-config-bad",
    "grub1-27",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris Nevada'\n\nR|kernal$ /platform/i86pc/kernel/$ISADIR/unix -B $ZFS-BOOTFS\n\n"
    "R|Error 27: Unrecognized command\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-config-bad",
    "grub1-menu",
    "grub-0.97/stage2/stage2.c:cmain",
    GRUB1 + "R| [ Minimal BASH-like line editing is supported.  For the first word, TAB\n"
    "R|   lists possible command completions.  Anywhere else TAB lists the possible\n"
    "R|   completions of a device/filename. ]\n\nRE|grub> \\",
    basis="evident",
    kinds=GRUBKINDS,
    also=("loader-file-not-found",),
)
screen(
    "loader-config-bad",
    "grub1-device",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris failsafe'\n\nR|root hd0,0,a\n\n"
    "R|Error 11: Unrecognized device string, or you omitted the required DEVICE part which should lead "
    "the filename\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-config-bad",
    "grub2-command",
    "grub-core/script/execute.c",
    "  Booting `OpenSolaris'\n\nR|error: can't find command `findroot'.\n"
    "R|error: can't find command `kernel$'.\n\nE|Press any key to continue...\\",
)
screen(
    "loader-config-bad",
    "isolinux",
    "syslinux core/readconfig, com32/elflink/ldlinux/readconfig.c",
    "ISOLINUX 6.03 20171018  Copyright (C) 1994-2014 H. Peter Anvin et al\nR|No DEFAULT or UI configuration directive found!\nE|boot: \\",
)
screen(
    "loader-config-bad",
    "grub2-prompt",
    "grub-core/normal/main.c:grub_normal_execute",
    "                             GNU GRUB  version 2.06\n\n"
    "R|   Minimal BASH-like line editing is supported. For the first word, TAB\n"
    "R|   lists possible command completions. Anywhere else TAB lists possible\n"
    "R|   device or file completions.\n\n\nRE|grub> \\",
    basis="evident",
    also=("loader-file-not-found", "loader-partition-missing"),
)
screen(
    "loader-exec-format",
    "grub1-13",
    "grub-0.97/stage2/common.c:err_list",
    "  Booting 'Solaris xVM'\n\nroot (hd0,0,a)\n Filesystem type is ufs, partition type 0xbf\n"
    "R|kernel$ /platform/i86xpv/kernel/$ISADIR/unix\n\n"
    "R|Error 13: Invalid or unsupported executable format\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
    also=("domain-kernel-unusable",),
)
screen(
    "loader-exec-format",
    "grub2-elf",
    "grub-core/loader/multiboot_elfxx.c",
    "Loading Xen ...\nR|error: invalid arch-dependent ELF magic.\nLoading Linux ...\n"
    "R|error: you need to load the kernel first.\n\nE|Press any key to continue...\\",
)
screen(
    "loader-exec-format",
    "grub2-multiboot",
    "grub-core/loader/multiboot.c",
    "  Booting `OmniOS'\n\nR|error: no multiboot header found.\n"
    "error: you need to load the kernel first.\n\nE|Press any key to continue...\\",
)
screen(
    "loader-exec-format",
    "grub1-amd64",
    "grub-0.97/stage2/expand.c:amd64_config_cpu",
    "  Booting 'Solaris Express'\n\nR|kernel$ /platform/i86pc/kernel/amd64/unix -B $ZFS-BOOTFS\n"
    "R|amd64: CPU does not support amd64 executables.\n\nE|Press any key to continue...\\",
    kinds=GRUBKINDS,
)
screen(
    "loader-exec-format",
    "uefi32",
    "boot/common/multiboot2.c:multiboot2_loadfile",
    "Loading unix...\nR|32-bit kernel is not supported by UEFI loader\nR|can't load '/platform/i86pc/kernel/unix'\nE|ok \\",
    kinds=(LOADER,),
)

# boot archive
screen(
    "boot-archive-corrupt",
    "multiboot-superblock",
    "psm/stand/boot i386 ramdisk diskread, ufs superblock",
    "R|diskread: reading beyond end of ramdisk\n\tstart = 0x2000, size = 0x2000\n"
    "R|failed to read superblock\nR|diskread: reading beyond end of ramdisk\n"
    "\tstart = 0x2000, size = 0x2000\nR|failed to read superblock\n"
    "R|panic: cannot mount boot archive\nE|Press any key to reboot",
    kinds=(GRUB,),
    after="loader",
    os=("s10",),
    outcome=("firmware", "panic"),
)
screen(
    "boot-archive-corrupt",
    "krtld-mount",
    "common/krtld/bootrd.c:kobj_boot_mountroot",
    "R|failed to mount ramdisk from boot\nR|krtld: failed to open 'unix'\nE|Press any key to reboot\\",
    kinds=(GRUB, LOADER, PV),
    after="loader",
    outcome=("panic", "firmware"),
    also=("root-mount-failed",),
)
screen(
    "boot-archive-corrupt",
    "krtld-get",
    "common/krtld/bootrd.c, kobj.c:kobj_init",
    "R|failed to get ramdisk from boot\nR|can't mount boot fs\nR|Unable to boot\nE|Press any key to reboot.",
    kinds=(GRUB, PV, HVM),
    after="loader",
    outcome=("panic", "firmware"),
    also=("root-mount-failed",),
)
screen(
    "boot-archive-corrupt",
    "dboot-hash",
    "i86pc/dboot/dboot_startkern.c:check_images",
    "R|hash mismatch!\nE|Press any key to reboot",
    kinds=(LOADER, VIRT),
    after="loader",
    outcome=("firmware", "panic"),
)


@fault("boot-archive-corrupt", "linux-initramfs", (XENHOST, "linux-pv"), "linux init/initramfs.c:unpack_to_rootfs")
def _initramfs(b: Boot) -> None:
    from ..panics import linux_panic

    b.to("linux-disks")
    b.linux(
        b.r.choice(
            (
                "Initramfs unpacking failed: junk within compressed archive",
                "Initramfs unpacking failed: invalid magic at start of compressed archive",
            )
        ),
        root("boot-archive-corrupt"),
    )
    b.also |= {"init-failed", "kernel-panic", "dom0-crashed", "root-mount-failed"}
    if b.r.random() < 0.5:
        b.linux("No filesystem could mount root, tried:\n", cons("root-mount-failed"))
        linux_panic(b, "VFS: Unable to mount root fs on unknown-block(0,0)", cons("root-mount-failed"))
    else:
        linux_panic(
            b,
            "No working init found.  Try passing init= option to kernel. See Linux Documentation/admin-guide/init.rst for guidance.",
            cons("init-failed"),
        )


STALE = """
R|WARNING: The following files in / differ from the boot archive:
R|
R|    /kernel/drv/{drv}.conf
R|    /etc/devices/mdi_scsi_vhci_cache
R|
The recommended action is to reboot to the failsafe archive to correct
the above inconsistency. To accomplish this, on a GRUB-based platform,
reboot and select the "Solaris failsafe" option from the boot menu.
On an OBP-based platform, reboot then type "boot -F failsafe". Then
follow the prompts to update the boot archive. Alternately, to continue
booting at your own risk, you may clear the service by running:
"svcadm clear system/boot-archive"

"""


@fault("boot-archive-stale", "s10", (GRUB, SPARC, SUN4V, PV, HVM), "snv_104 cmd/svc/milestone/boot-archive", os=("s10", "snv"))
def _stale(b: Boot) -> None:
    b.to("fs-usr")
    script(b, "boot-archive-stale", STALE, drv=b.r.choice(("mpt", "scsi_vhci", "e1000g", "fp")))
    b.also |= {"smf-method-failed", "smf-service-maintenance"}
    failed(b, "system/boot-archive:default", "/lib/svc/method/boot-archive", 95, root("boot-archive-stale"))
    sulogin(b)


@fault("boot-archive-stale", "reboot-required", (GRUB, LOADER, PV, VIRT), "cmd/svc/milestone/fs-usr", os=("snv", "illumos"))
def _reboot_required(b: Boot) -> None:
    b.to("devices-local")
    script(
        b,
        "boot-archive-stale",
        "R|WARNING: Reboot required.\n"
        "R|The system has updated the cache of files (boot archive) that is used\n"
        "R|during the early boot sequence. To avoid booting and running the system\n"
        "R|with the previously out-of-sync version of these files, reboot the\n"
        "R|system from the same device that was previously booted.\n",
    )
    failed(b, "system/filesystem/usr:default", "/lib/svc/method/fs-usr", 95, cons("filesystem-service-failed"))
    b.also |= {"smf-method-failed", "smf-service-maintenance", "filesystem-service-failed"}
    sulogin(b)


live(
    "boot-archive-stale",
    "old-reboot-required",
    "snv cmd/svc/milestone/boot-archive-update",
    "R|WARNING: Reboot required.\nR|The system has updated the cache of files (boot archive) that\n"
    "R|is used during the early boot sequence. To avoid booting and\n"
    "R|running the system with the previously out-of-sync version of\n"
    "R|these files, reboot the system from the same device that was\nR|previously booted.\n",
    kinds=(GRUB, SPARC, ARM, VIRT),
    at="fs-usr",
    os=("snv", "illumos", "s11"),
)


@fault("boot-archive-stale", "failsafe", (GRUB,), "Solaris 10 failsafe archive's install-recovery", os=("s10",))
def _failsafe(b: Boot) -> None:
    b.to("identity")
    script(
        b,
        "boot-archive-stale",
        "Configuring devices.\nSearching for installed OS instances...\n\n"
        "R|An out of sync boot archive was detected on /dev/dsk/{dev}s0.\n"
        "R|The boot archive is a cache of files used during boot and\n"
        "R|should be kept in sync to ensure proper system operation.\n\n"
        "E|Do you wish to automatically update this boot archive? [y,n,?] \\",
    )
    b.ends("single-user", "login", "running", "unfinished", "hang")


# the clock
SUNOS = (SPARC, SUN4V, GRUB, LOADER, VIRT, HVM)
live(
    "clock-not-set",
    "unresponsive",
    "uts/common/os/clock.c:clkset",
    "R|WARNING: Time-of-day chip unresponsive.\n",
    kinds=SUNOS,
    at=("cpus", "devices"),
    os=("snv", "illumos", "s10", "s11"),
)
live(
    "clock-not-set",
    "incorrect",
    "uts/common/os/clock.c:clkset",
    "R|WARNING: Time-of-day chip had incorrect date; check and reset.\n",
    kinds=SUNOS,
    at=("cpus", "root"),
    os=("snv", "illumos", "s10", "s11", "s9"),
)
live(
    "clock-not-set",
    "later",
    "uts/common/os/clock.c:clkset",
    "R|WARNING: Last shutdown is later than time on time-of-day chip; check date.",
    kinds=(*SUNOS, PV),
    at=("cpus", "root"),
)
live(
    "clock-not-set",
    "tod-init",
    "uts/sun4u/io/todds1287.c, todmostek.c",
    "R|WARNING: TOD clock not initialized -- CHECK AND RESET THE DATE!",
    kinds=(SPARC,),
    at=("cpus", "root"),
    os=("s8", "s9", "s10"),
)
live(
    "clock-not-set",
    "xpv",
    "i86xpv/io/xpvtod.c:todxen_get",
    "R|WARNING: hypervisor wall clock is out of range -- time needs to be reset",
    kinds=(PV,),
    at=("cpus", "root"),
)

# More of the loaders' own words
screen(
    "loader-partition-missing",
    "illumos-feature",
    "boot/lib/libstand/zfs/zfsimpl.c:nvlist_check_features_for_read",
    "illumos/x86 boot\nR|ZFS: unsupported feature: com.delphix:{feature}\n"
    "R|ZFS: i/o error - all block copies unavailable\n\nE|boot: \\".replace("{feature}", "spacemap_v2"),
    kinds=(LOADER, VIRT),
    also=("zfs-pool-unavailable", "zfs-data-corrupt", "disk-io-error", "boot-device-not-found"),
)
screen(
    "loader-partition-missing",
    "illumos-vdevs",
    "boot/lib/libstand/zfs/zfsimpl.c:vdev_init_from_nvlist",
    "illumos/x86 boot\nR|ZFS: can only boot from disk, mirror, raidz1, raidz2 and raidz3 vdevs\n\nE|boot: \\",
    kinds=(LOADER, VIRT),
    also=("zfs-pool-unavailable", "loader-config-bad", "boot-device-not-found"),
)
screen(
    "loader-config-bad",
    "dboot-multiboot",
    "i86pc/dboot/dboot_startkern.c:startup_kernel",
    "R|multiboot is no longer used to boot the Solaris Operating System.\n"
    "R|The grub entry should be changed to:\nkernel$ /platform/i86pc/kernel/$ISADIR/unix\n"
    "module$ /platform/i86pc/$ISADIR/boot_archive\n"
    "See http://illumos.org/msg/SUNOS-8000-AK for details.\nE|Press any key to reboot",
    kinds=(GRUB,),
    after="loader",
    os=("snv", "illumos"),
    outcome=("firmware", "panic"),
    also=("loader-exec-format",),
)
screen(
    "loader-exec-format",
    "dboot-long-mode",
    "i86pc/dboot/dboot_startkern.c:startup_kernel",
    "RE|long mode not supported, rebooting\\",
    kinds=(GRUB, VIRT),
    after="loader",
    outcome=("firmware", "panic", "reboot"),
    also=("kernel-panic", "hypervisor-config-bad", "emulator-limitation", "hypervisor-unsupported-hardware"),
)
screen(
    "loader-config-bad",
    "no-consoles",
    "boot/sys/boot/common/console.c:cons_check",
    "illumos/x86 boot\nR|no valid consoles!\nE|Available consoles:\n    text\n    ttya\n    ttyb",
    kinds=(LOADER,),
    also=("console-input-dead",),
)
screen(
    "boot-device-not-found",
    "obp-status",
    "openboot obp/pkg/boot/bootparm.fth:boot-read",
    "\nRE|Can't boot from device: 'status' property NOT \"okay\"\n\n{ok}\\",
    kinds=OBP,
    after=FW,
)
screen(
    "netboot-no-reply",
    "kernel-bootparams",
    "common/fs/nfs/nfs_dlinet.c:whoami",
    "R|WARNING: No bootparam server responding; still trying\nRE|WARNING: No bootparam server responding; still trying",
    kinds=(SPARC,),
    after="nexus",
    mode="installer",
    outcome=("hang", "unfinished"),
    also=("root-mount-failed", "nfs-mount-failed"),
)
