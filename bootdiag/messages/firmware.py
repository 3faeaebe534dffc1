"""Events of the dialect firmware: Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE,
iPXE, UEFI, U-Boot, Trusted Firmware, OpenSBI, SRM.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class Seabios(messages.Message, event="firmware.seabios"):
    """SeaBIOS."""

    version: str


class SeabiosBuild(messages.Message, event="firmware.seabios_build"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    built: str


class MachineUuid(messages.Message, event="firmware.machine_uuid"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    uuid: str


class BootMenuHint(messages.Message, event="firmware.boot_menu_hint"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    key: str


class BootMenu(messages.Message, event="firmware.boot_menu"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BootingFrom(messages.Message, event="firmware.booting_from"):
    """It tries a device: hard disk, floppy, DVD/CD, ROM (a network card's), CBFS (a payload)."""

    medium: str
    product: str | None


class BootingAt(messages.Message, event="firmware.booting_at"):
    """It jumps to what it loaded."""

    segment: int
    offset: int


class BootUnreadable(messages.Message, event="firmware.boot_unreadable"):
    """The device gave nothing, or a first sector without the boot signature."""


class BootNotBootable(messages.Message, event="firmware.boot_not_bootable"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BootCdUnreadable(messages.Message, event="firmware.boot_cd_unreadable"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    code: int


class NoBootableDevice(messages.Message, event="firmware.no_bootable_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    seconds: int | None


class Rebooting(messages.Message, event="firmware.rebooting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class RombiosFailed(messages.Message, event="firmware.rombios_failed"):
    """The older BIOS of Bochs and of Xen's HVM guests (rombios)."""

    medium: str


class RombiosCdFailed(messages.Message, event="firmware.rombios_cd_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    code: int


class RombiosFatal(messages.Message, event="firmware.rombios_fatal"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosCpus(messages.Message, event="firmware.seabios_cpus"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    count: int
    maximum: int


class SeabiosPorts(messages.Message, event="firmware.seabios_ports"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    count: int
    port: str


class SeabiosRunning(messages.Message, event="firmware.seabios_running"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    platform: str


class SeabiosRom(messages.Message, event="firmware.seabios_rom"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    segment: int
    offset: int


class SeabiosScan(messages.Message, event="firmware.seabios_scan"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosVga(messages.Message, event="firmware.seabios_vga"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosE820(messages.Message, event="firmware.seabios_e820"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    count: int


class SeabiosThreads(messages.Message, event="firmware.seabios_threads"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosDrive(messages.Message, event="firmware.seabios_drive"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class SeabiosKeyboard(messages.Message, event="firmware.seabios_keyboard"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosPmm(messages.Message, event="firmware.seabios_pmm"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    bytes: int


class SeabiosRelocating(messages.Message, event="firmware.seabios_relocating"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int
    target: int
    size: int


class SeabiosXenSignature(messages.Message, event="firmware.seabios_xen_signature"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class SeabiosHypercall(messages.Message, event="firmware.seabios_hypercall"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class SeabiosResourceFailed(messages.Message, event="firmware.seabios_resource_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosTimeout(messages.Message, event="firmware.seabios_timeout"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosKeyboardFailed(messages.Message, event="firmware.seabios_keyboard_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str


class SeabiosCdWaiting(messages.Message, event="firmware.seabios_cd_waiting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SeabiosCdEmpty(messages.Message, event="firmware.seabios_cd_empty"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    tries: int | None


class TpmBroken(messages.Message, event="firmware.tpm_broken"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosNoOs(messages.Message, event="firmware.bios_no_os"):
    """Other BIOS and boot sectors."""


class BiosMissingOs(messages.Message, event="firmware.bios_missing_os"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosLoadingOs(messages.Message, event="firmware.bios_loading_os"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosPartitionTable(messages.Message, event="firmware.bios_partition_table"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosNoPartition(messages.Message, event="firmware.bios_no_partition"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosSelectDevice(messages.Message, event="firmware.bios_select_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosInsertMedia(messages.Message, event="firmware.bios_insert_media"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosNoDevice(messages.Message, event="firmware.bios_no_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosBootFailure(messages.Message, event="firmware.bios_boot_failure"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosNonSystem(messages.Message, event="firmware.bios_non_system"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosInaccessible(messages.Message, event="firmware.bios_inaccessible"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosCmosChecksum(messages.Message, event="firmware.bios_cmos_checksum"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosCmosBattery(messages.Message, event="firmware.bios_cmos_battery"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    state: str


class BiosClock(messages.Message, event="firmware.bios_clock"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class BiosContinue(messages.Message, event="firmware.bios_continue"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class PxeAgent(messages.Message, event="firmware.pxe_agent"):
    """PXE of a network card."""


class PxeUndi(messages.Message, event="firmware.pxe_undi"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    vendor: str
    version: str


class PxeLink(messages.Message, event="firmware.pxe_link"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class PxeMac(messages.Message, event="firmware.pxe_mac"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    mac: str


class PxeAddress(messages.Message, event="firmware.pxe_address"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: str
    netmask: str
    server: str


class PxeGateway(messages.Message, event="firmware.pxe_gateway"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    gateway: str


class PxeStart(messages.Message, event="firmware.pxe_start"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    protocol: str


class PxeError(messages.Message, event="firmware.pxe_error"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    errorcode: str
    error: str


class PxeDhcp(messages.Message, event="firmware.pxe_dhcp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class PxeTftp(messages.Message, event="firmware.pxe_tftp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class IpxeRom(messages.Message, event="firmware.ipxe_rom"):
    """iPXE, the network boot firmware of QEMU and Xen, and gPXE before it."""

    busaddress: str


class IpxeConfigure(messages.Message, event="firmware.ipxe_configure"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str
    pci: str | None


class IpxeStarting(messages.Message, event="firmware.ipxe_starting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str
    pci: str
    result: str | None


class IpxeInitialising(messages.Message, event="firmware.ipxe_initialising"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str
    result: str | None


class Ipxe(messages.Message, event="firmware.ipxe"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str
    version: str


class IpxeUrlWrapped(messages.Message, event="firmware.ipxe_url_wrapped"):
    """Its address on the next line, where an 80 column terminal wrapped it."""


class IpxeFeatures(messages.Message, event="firmware.ipxe_features"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    features: str


class IpxePromptHint(messages.Message, event="firmware.ipxe_prompt_hint"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str


class IpxePrompt(messages.Message, event="firmware.ipxe_prompt"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    product: str
    typed: str | None


class IpxeNic(messages.Message, event="firmware.ipxe_nic"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    nic: str
    mac: str
    driver: str
    bus: str


class IpxeLink(messages.Message, event="firmware.ipxe_link"):
    """The counters of the interface, and whether its link is up."""

    state: str
    sent: int
    senderrors: int
    received: int
    receiveerrors: int


class IpxeLinkStatus(messages.Message, event="firmware.ipxe_link_status"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    status: str


class IpxeErrors(messages.Message, event="firmware.ipxe_errors"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    direction: str
    count: int


class IpxeLinkWait(messages.Message, event="firmware.ipxe_link_wait"):
    """It waits for the link."""

    nic: str


class IpxeLinkFailed(messages.Message, event="firmware.ipxe_link_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    nic: str
    error: str


class IpxeConfiguring(messages.Message, event="firmware.ipxe_configuring"):
    """It asks for an address."""

    nic: str
    mac: str


class IpxeConfiguringFailed(messages.Message, event="firmware.ipxe_configuring_failed"):
    """No answer, or none that served."""

    nic: str
    mac: str
    error: str


class IpxeDhcp(messages.Message, event="firmware.ipxe_dhcp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    nic: str
    mac: str


class IpxeDhcpFailed(messages.Message, event="firmware.ipxe_dhcp_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    nic: str
    mac: str
    error: str


class IpxeOutcomeWrapped(messages.Message, event="firmware.ipxe_outcome_wrapped"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    errorid: int


class IpxeAddress(messages.Message, event="firmware.ipxe_address"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    nic: str
    address: str
    mask: str
    gateway: str | None


class IpxeServer(messages.Message, event="firmware.ipxe_server"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    server: str


class IpxeFile(messages.Message, event="firmware.ipxe_file"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class IpxeRootPath(messages.Message, event="firmware.ipxe_root_path"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    path: str


class IpxeDownload(messages.Message, event="firmware.ipxe_download"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    url: str


class IpxeDownloadFailed(messages.Message, event="firmware.ipxe_download_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    url: str
    error: str


class IpxeNothing(messages.Message, event="firmware.ipxe_nothing"):
    """No DHCP server named a file."""

    error: str


class IpxeNoMore(messages.Message, event="firmware.ipxe_no_more"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class IpxeBootFailed(messages.Message, event="firmware.ipxe_boot_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    error: str


class IpxeCommandMissing(messages.Message, event="firmware.ipxe_command_missing"):
    """A script or a menu uses a command that this build of iPXE was made without."""

    command: str


class IpxeSan(messages.Message, event="firmware.ipxe_san"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    drive: int


class IpxeSanRegistered(messages.Message, event="firmware.ipxe_san_registered"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    drive: int


class IpxeSanFailed(messages.Message, event="firmware.ipxe_san_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    drive: int
    error: str


class EfiLoading(messages.Message, event="firmware.efi_loading"):
    """UEFI: the boot manager of EDK II (OVMF)."""

    entry: str
    title: str
    device: str


class EfiStarting(messages.Message, event="firmware.efi_starting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    entry: str
    title: str
    device: str


class EfiLoadFailed(messages.Message, event="firmware.efi_load_failed"):
    """The device isn't there, is empty or holds no EFI boot file."""

    entry: str
    title: str
    device: str
    error: str


class EfiStartFailed(messages.Message, event="firmware.efi_start_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    entry: str
    title: str
    device: str
    error: str


class EfiNothing(messages.Message, event="firmware.efi_nothing"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiMenuHint(messages.Message, event="firmware.efi_menu_hint"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiShell(messages.Message, event="firmware.efi_shell"):
    """The shell of EDK II, the last entry of its boot order."""

    version: str


class EfiShellVendor(messages.Message, event="firmware.efi_shell_vendor"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiShellVersion(messages.Message, event="firmware.efi_shell_version"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    version: float
    vendor: str


class EfiShellMap(messages.Message, event="firmware.efi_shell_map"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiShellDevice(messages.Message, event="firmware.efi_shell_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str
    aliases: str | None


class EfiPath(messages.Message, event="firmware.efi_path"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiShellCountdown(messages.Message, event="firmware.efi_shell_countdown"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    seconds: int


class EfiShellPrompt(messages.Message, event="firmware.efi_shell_prompt"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    typed: str | None


class EfiSetup(messages.Message, event="firmware.efi_setup"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiAssert(messages.Message, event="firmware.efi_assert"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiAssertStatus(messages.Message, event="firmware.efi_assert_status"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    error: str


class EfiException(messages.Message, event="firmware.efi_exception"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiRegister(messages.Message, event="firmware.efi_register"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    register: str
    value: str
    registers: str


class EfiExceptionData(messages.Message, event="firmware.efi_exception_data"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiImage(messages.Message, event="firmware.efi_image"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class EfiAccessDenied(messages.Message, event="firmware.efi_access_denied"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class QemuNoBios(messages.Message, event="firmware.qemu_no_bios"):
    """QEMU speaks before any firmware."""

    program: str


class QemuDefaultChanges(messages.Message, event="firmware.qemu_default_changes"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    program: str


class QemuDeprecation(messages.Message, event="firmware.qemu_deprecation"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    program: str


class TfBooting(messages.Message, event="firmware.tf_booting"):
    """Arm Trusted Firmware: what each stage loads, and where it jumps. NOTICE and WARNING are levels, INFO and ERROR stand in
    the text.
    """


class TfVersion(messages.Message, event="firmware.tf_version"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfBuilt(messages.Message, event="firmware.tf_built"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str
    built: str


class TfMemory(messages.Message, event="firmware.tf_memory"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str
    address: int
    end: int


class TfWorkaround(messages.Message, event="firmware.tf_workaround"):
    """A processor's erratum has a workaround, that this build has or lacks."""

    stage: str
    cpu: str
    erratum: str
    applied: str


class TfLoading(messages.Message, event="firmware.tf_loading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfSkipping(messages.Message, event="firmware.tf_skipping"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str
    image: int


class TfImage(messages.Message, event="firmware.tf_image"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    image: int
    address: int


class TfImageLoaded(messages.Message, event="firmware.tf_image_loaded"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    image: int
    address: int
    end: int


class TfStage(messages.Message, event="firmware.tf_stage"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str
    next: str


class TfEntry(messages.Message, event="firmware.tf_entry"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class TfSpsr(messages.Message, event="firmware.tf_spsr"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    spsr: int


class TfSetup(messages.Message, event="firmware.tf_setup"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfInterrupts(messages.Message, event="firmware.tf_interrupts"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    controller: str


class TfServices(messages.Message, event="firmware.tf_services"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfExit(messages.Message, event="firmware.tf_exit"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfPlatform(messages.Message, event="firmware.tf_platform"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str


class TfError(messages.Message, event="firmware.tf_error"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    stage: str
    error: str


class TfPanic(messages.Message, event="firmware.tf_panic"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicRom(messages.Message, event="firmware.amlogic_rom"):
    """Amlogic's own first stages, below U-Boot on an ODROID."""


class AmlogicTime(messages.Message, event="firmware.amlogic_time"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    time: int  # type: ignore[assignment]


class AmlogicSdio(messages.Message, event="firmware.amlogic_sdio"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicBuilt(messages.Message, event="firmware.amlogic_built"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    built: str


class AmlogicRevision(messages.Message, event="firmware.amlogic_revision"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicBoard(messages.Message, event="firmware.amlogic_board"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    board: int


class AmlogicVoltage(messages.Message, event="firmware.amlogic_voltage"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    rail: str
    millivolt: int


class AmlogicClock(messages.Message, event="firmware.amlogic_clock"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    mhz: int


class AmlogicChannel(messages.Message, event="firmware.amlogic_channel"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicMemory(messages.Message, event="firmware.amlogic_memory"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    channel: int
    megabytes: int


class AmlogicTest(messages.Message, event="firmware.amlogic_test"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    bus: str


class AmlogicLoad(messages.Message, event="firmware.amlogic_load"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: str
    source: str
    address: int
    target: int
    size: int


class AmlogicLoadTorn(messages.Message, event="firmware.amlogic_load_torn"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: int
    source: str
    address: int
    target: int
    size: int


class AmlogicImageTorn(messages.Message, event="firmware.amlogic_image_torn"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicImageTail(messages.Message, event="firmware.amlogic_image_tail"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    version: str
    date: str
    time: str
    builder: str


class AmlogicSending(messages.Message, event="firmware.amlogic_sending"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: str


class AmlogicRun(messages.Message, event="firmware.amlogic_run"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: str


class AmlogicWait(messages.Message, event="firmware.amlogic_wait"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: str


class AmlogicUart(messages.Message, event="firmware.amlogic_uart"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicCause(messages.Message, event="firmware.amlogic_cause"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    cause: str


class AmlogicPermit(messages.Message, event="firmware.amlogic_permit"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicChip(messages.Message, event="firmware.amlogic_chip"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class AmlogicInits(messages.Message, event="firmware.amlogic_inits"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    uptime: float


class AmlogicTask(messages.Message, event="firmware.amlogic_task"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    task: str


class Uboot(messages.Message, event="firmware.uboot"):
    """U-Boot."""

    version: str
    built: str
    board: str | None


class UbootModel(messages.Message, event="firmware.uboot_model"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootSoc(messages.Message, event="firmware.uboot_soc"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootDram(messages.Message, event="firmware.uboot_dram"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootMmc(messages.Message, event="firmware.uboot_mmc"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootIn(messages.Message, event="firmware.uboot_in"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootOut(messages.Message, event="firmware.uboot_out"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootErr(messages.Message, event="firmware.uboot_err"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootNet(messages.Message, event="firmware.uboot_net"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootEnvironment(messages.Message, event="firmware.uboot_environment"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    store: str


class UbootEnvironmentBad(messages.Message, event="firmware.uboot_environment_bad"):
    """The settings of U-Boot are lost or were never saved."""


class UbootAutoboot(messages.Message, event="firmware.uboot_autoboot"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    seconds: int


class UbootPrompt(messages.Message, event="firmware.uboot_prompt"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    typed: str | None


class UbootSpeed(messages.Message, event="firmware.uboot_speed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    mbps: int
    duplex: str


class UbootBootp(messages.Message, event="firmware.uboot_bootp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootBound(messages.Message, event="firmware.uboot_bound"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: str
    milliseconds: int | None


class UbootUsing(messages.Message, event="firmware.uboot_using"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootTftp(messages.Message, event="firmware.uboot_tftp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    server: str
    address: str


class UbootFilename(messages.Message, event="firmware.uboot_filename"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootLoadAddress(messages.Message, event="firmware.uboot_load_address"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootTftpLoading(messages.Message, event="firmware.uboot_tftp_loading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    progress: str


class UbootProgress(messages.Message, event="firmware.uboot_progress"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootRate(messages.Message, event="firmware.uboot_rate"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    rate: float
    unit: str


class UbootTransferred(messages.Message, event="firmware.uboot_transferred"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    bytes: int


class UbootRead(messages.Message, event="firmware.uboot_read"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    bytes: int
    milliseconds: int


class UbootReading(messages.Message, event="firmware.uboot_reading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootLegacy(messages.Message, event="firmware.uboot_legacy"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootFit(messages.Message, event="firmware.uboot_fit"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    part: str


class UbootImageName(messages.Message, event="firmware.uboot_image_name"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootImageType(messages.Message, event="firmware.uboot_image_type"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    kind: str


class UbootImageCreated(messages.Message, event="firmware.uboot_image_created"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    built: str


class UbootImageSize(messages.Message, event="firmware.uboot_image_size"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    bytes: int


class UbootImageLoad(messages.Message, event="firmware.uboot_image_load"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootImageEntry(messages.Message, event="firmware.uboot_image_entry"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootChecksum(messages.Message, event="firmware.uboot_checksum"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str


class UbootTree(messages.Message, event="firmware.uboot_tree"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootTreeUsed(messages.Message, event="firmware.uboot_tree_used"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootKernel(messages.Message, event="firmware.uboot_kernel"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootTreeLoading(messages.Message, event="firmware.uboot_tree_loading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int
    end: int
    outcome: str


class UbootRamdiskLoading(messages.Message, event="firmware.uboot_ramdisk_loading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int
    end: int
    outcome: str


class UbootStarting(messages.Message, event="firmware.uboot_starting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootScript(messages.Message, event="firmware.uboot_script"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootScriptFound(messages.Message, event="firmware.uboot_script_found"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootScanning(messages.Message, event="firmware.uboot_scanning"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootCurrent(messages.Message, event="firmware.uboot_current"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class UbootTftpError(messages.Message, event="firmware.uboot_tftp_error"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    error: str
    code: int


class UbootTftpGaveUp(messages.Message, event="firmware.uboot_tftp_gave_up"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootRetry(messages.Message, event="firmware.uboot_retry"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    protocol: str | None


class UbootNoEthernet(messages.Message, event="firmware.uboot_no_ethernet"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootPhy(messages.Message, event="firmware.uboot_phy"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str | None


class UbootPhyWait(messages.Message, event="firmware.uboot_phy_wait"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootPhyTimeout(messages.Message, event="firmware.uboot_phy_timeout"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootNoLink(messages.Message, event="firmware.uboot_no_link"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootNoPartition(messages.Message, event="firmware.uboot_no_partition"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str
    number: int


class UbootBadPartition(messages.Message, event="firmware.uboot_bad_partition"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    number: int


class UbootBadDevice(messages.Message, event="firmware.uboot_bad_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootNoFile(messages.Message, event="firmware.uboot_no_file"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootNoFilesystem(messages.Message, event="firmware.uboot_no_filesystem"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootUnreadable(messages.Message, event="firmware.uboot_unreadable"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str | None
    device: str
    partition: str


class UbootBadRamdisk(messages.Message, event="firmware.uboot_bad_ramdisk"):
    """The ramdisk was loaded and is no image that U-Boot knows, or is damaged."""


class UbootEfiNothing(messages.Message, event="firmware.uboot_efi_nothing"):
    """Its EFI boot manager and its boot flows found nothing to start."""

    entry: int | None
    file: str | None


class UbootBootFailed(messages.Message, event="firmware.uboot_boot_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    code: int


class UbootNoEsp(messages.Message, event="firmware.uboot_no_esp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootFdtSet(messages.Message, event="firmware.uboot_fdt_set"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class UbootLoadFailed(messages.Message, event="firmware.uboot_load_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootNoCard(messages.Message, event="firmware.uboot_no_card"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootCardSilent(messages.Message, event="firmware.uboot_card_silent"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootWrongFormat(messages.Message, event="firmware.uboot_wrong_format"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    command: str


class UbootNoImage(messages.Message, event="firmware.uboot_no_image"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootBadMagic(messages.Message, event="firmware.uboot_bad_magic"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str


class UbootBadNumber(messages.Message, event="firmware.uboot_bad_number"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootBadCrc(messages.Message, event="firmware.uboot_bad_crc"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str


class UbootNoTree(messages.Message, event="firmware.uboot_no_tree"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootCommandUnknown(messages.Message, event="firmware.uboot_command_unknown"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str


class UbootScriptFailed(messages.Message, event="firmware.uboot_script_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootAbort(messages.Message, event="firmware.uboot_abort"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    syndrome: int
    fault: int | None


class UbootExceptionAt(messages.Message, event="firmware.uboot_exception_at"):
    """The registers at the exception: as they are, then as in the file that U-Boot was linked to."""

    faultpc: int
    link: int


class UbootRegisters(messages.Message, event="firmware.uboot_registers"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    first: int
    second: int


class UbootDataAbort(messages.Message, event="firmware.uboot_data_abort"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class UbootResetting(messages.Message, event="firmware.uboot_resetting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class Opensbi(messages.Message, event="firmware.opensbi"):
    """OpenSBI, the firmware of RISC-V machines."""

    version: str


class OpensbiLogo0(messages.Message, event="firmware.opensbi_logo_0"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo1(messages.Message, event="firmware.opensbi_logo_1"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo2(messages.Message, event="firmware.opensbi_logo_2"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo3(messages.Message, event="firmware.opensbi_logo_3"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo4(messages.Message, event="firmware.opensbi_logo_4"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo5(messages.Message, event="firmware.opensbi_logo_5"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo6(messages.Message, event="firmware.opensbi_logo_6"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiLogo7(messages.Message, event="firmware.opensbi_logo_7"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class OpensbiPlatform(messages.Message, event="firmware.opensbi_platform"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    value: str


class OpensbiPlatformHarts(messages.Message, event="firmware.opensbi_platform_harts"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    value: str


class OpensbiHart(messages.Message, event="firmware.opensbi_hart"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    hart: int


class OpensbiBootHart(messages.Message, event="firmware.opensbi_boot_hart"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    value: str


class OpensbiDomain(messages.Message, event="firmware.opensbi_domain"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    value: str


class OpensbiRegion(messages.Message, event="firmware.opensbi_region"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    number: int
    value: str


class OpensbiFirmware(messages.Message, event="firmware.opensbi_firmware"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    what: str
    value: str


class OpensbiVersion(messages.Message, event="firmware.opensbi_version"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    version: str


class OpensbiPmp(messages.Message, event="firmware.opensbi_pmp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    number: int
    range: str
    access: str


class SrmPrompt(messages.Message, event="firmware.srm_prompt"):
    """SRM, the console of Alpha machines."""

    typed: str | None


class SrmBoot(messages.Message, event="firmware.srm_boot"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str
    flags: str | None


class SrmResetting(messages.Message, event="firmware.srm_resetting"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmValid(messages.Message, event="firmware.srm_valid"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    block: int
    device: str


class SrmNotValid(messages.Message, event="firmware.srm_not_valid"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    block: int
    device: str


class SrmReading(messages.Message, event="firmware.srm_reading"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    blocks: int
    device: str


class SrmReadFailed(messages.Message, event="firmware.srm_read_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class SrmOpenFailed(messages.Message, event="firmware.srm_open_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    device: str


class SrmSendFailed(messages.Message, event="firmware.srm_send_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmBootstrapFailed(messages.Message, event="firmware.srm_bootstrap_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmRetrying(messages.Message, event="firmware.srm_retrying"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmLoaded(messages.Message, event="firmware.srm_loaded"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmBase(messages.Message, event="firmware.srm_base"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int
    start: int
    bytes: int


class SrmHwrpb(messages.Message, event="firmware.srm_hwrpb"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class SrmPageTable(messages.Message, event="firmware.srm_page_table"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: int


class SrmState(messages.Message, event="firmware.srm_state"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmAffinity(messages.Message, event="firmware.srm_affinity"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmJumping(messages.Message, event="firmware.srm_jumping"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmBootp(messages.Message, event="firmware.srm_bootp"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    protocol: str


class SrmBootpRequest(messages.Message, event="firmware.srm_bootp_request"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmBootpFailed(messages.Message, event="firmware.srm_bootp_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmBootpReply(messages.Message, event="firmware.srm_bootp_reply"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str | None


class SrmLocal(messages.Message, event="firmware.srm_local"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    address: str


class SrmRemote(messages.Message, event="firmware.srm_remote"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    server: str


class SrmTftpFile(messages.Message, event="firmware.srm_tftp_file"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    file: str | None


class SrmNetmask(messages.Message, event="firmware.srm_netmask"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    netmask: str


class SrmSameSubnet(messages.Message, event="firmware.srm_same_subnet"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmOtherSubnet(messages.Message, event="firmware.srm_other_subnet"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmProgress(messages.Message, event="firmware.srm_progress"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmHaltCode(messages.Message, event="firmware.srm_halt_code"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    code: int


class SrmHaltReason(messages.Message, event="firmware.srm_halt_reason"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    reason: str


class SrmHaltOperator(messages.Message, event="firmware.srm_halt_operator"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmHaltStack(messages.Message, event="firmware.srm_halt_stack"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class SrmPc(messages.Message, event="firmware.srm_pc"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    pc: int


class SrmReset(messages.Message, event="firmware.srm_reset"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervSummary(messages.Message, event="firmware.hyperv_summary"):
    """The summary of a Hyper-V guest of generation 2 that found nothing to boot: each device, below it why not."""


class HypervDevice(messages.Message, event="firmware.hyperv_device"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """

    number: int
    device: str


class HypervUnsigned(messages.Message, event="firmware.hyperv_unsigned"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervLoaderFailed(messages.Message, event="firmware.hyperv_loader_failed"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervNoImage(messages.Message, event="firmware.hyperv_no_image"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervNetwork(messages.Message, event="firmware.hyperv_network"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervNothing(messages.Message, event="firmware.hyperv_nothing"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """


class HypervExit(messages.Message, event="firmware.hyperv_exit"):
    """Firmware of PCs and their emulators, of Arm, RISC-V and Alpha machines: SeaBIOS, PXE, iPXE, UEFI, U-Boot, Trusted
    Firmware, OpenSBI, SRM.
    """
