"""Events of the dialect net: Network drivers, links and the IP stack of SunOS: links up and down, addresses, drivers that
fail to attach, IP Filter.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class LinkUp(messages.Message, event="net.link_up"):
    """A link came up; with its speed and duplex where the driver knows them (mac_link_update; Solaris 10 and later)."""

    nic: str
    mbps: float | None
    duplex: str | None


class LinkDown(messages.Message, event="net.link_down"):
    """A link went down: the cable, the switch, the host's bridge, or the driver's own reset."""

    nic: str


class LinkUnknown(messages.Message, event="net.link_unknown"):
    """The link is there and nobody knows how."""

    nic: str


class Registered(messages.Message, event="net.registered"):
    """The driver has joined the MAC layer: the interface's name is now known."""

    nic: str


class Unregistered(messages.Message, event="net.unregistered"):
    """Links"""

    nic: str


class SunLinkUp(messages.Message, event="net.sun_link_up"):
    """hme, qfe and eri of Sun: the link as the driver tells it (Solaris 2.6 to 10)."""

    nic: str
    mbps: float
    duplex: str | None


class SunLink(messages.Message, event="net.sun_link"):
    """The transceiver alone, and the speed in the older order (hme, qfe)."""

    nic: str


class SunLinkSpeed(messages.Message, event="net.sun_link_speed"):
    """Links"""

    nic: str
    mbps: float
    duplex: str


class SunLinkDown(messages.Message, event="net.sun_link_down"):
    """No link: the cable or the peer; repeated at boot where a card is not connected."""

    nic: str
    cause: str


class SunLinkDownCable(messages.Message, event="net.sun_link_down_cable"):
    """Links"""

    nic: str


class SunLinkParallel(messages.Message, event="net.sun_link_parallel"):
    """Links"""

    nic: str


class FiberLinkUp(messages.Message, event="net.fiber_link_up"):
    """ce, bge and ge of Sun."""

    nic: str
    transceiver: int
    mbps: float
    duplex: str


class FiberLinkDown(messages.Message, event="net.fiber_link_down"):
    """Links"""

    nic: str
    transceiver: int


class GeLink(messages.Message, event="net.ge_link"):
    """Links"""

    nic: str
    detail: str | None


class GemLinkUp(messages.Message, event="net.gem_link_up"):
    """Generic LAN drivers of others (sfe, vr, afe, efe): with flow control."""

    nic: str
    mbps: float
    duplex: str
    flow: str


class GemLinkDown(messages.Message, event="net.gem_link_down"):
    """Links"""

    nic: str
    detail: str


class GemNegotiation(messages.Message, event="net.gem_negotiation"):
    """Links"""

    nic: str
    negotiation: str


class NicLink(messages.Message, event="net.nic_link"):
    """NetXen, Myricom and other drivers that speak on their own."""

    nic: str
    linkstate: str


class NicLinkPlain(messages.Message, event="net.nic_link_plain"):
    """Links"""

    nic: str
    linkstate: str


class NicSetting(messages.Message, event="net.nic_setting"):
    """The driver's settings of speed and duplex, at attach (dnet, elxl)."""

    nic: str
    mbps: int
    duplex: str


class GldAttached(messages.Message, event="net.gld_attached"):
    """The card's type, media and address: GLD drivers at attach."""

    nic: str
    type: str
    medium: str
    mac: str


class LocalAddress(messages.Message, event="net.local_address"):
    """Ethernet cards of Sun show their address or what they are."""

    nic: str
    mac: str


class UsingAddress(messages.Message, event="net.using_address"):
    """Links"""

    nic: str
    mac: str


class MacAddress(messages.Message, event="net.mac_address"):
    """Links"""

    nic: str
    mac: str


class NoCarrierPlain(messages.Message, event="net.no_carrier_plain"):
    """SunOS 4 and Solaris 2: le and ie."""

    nic: str


class LateCollision(messages.Message, event="net.late_collision"):
    """Links"""

    nic: str
    cause: str | None


class AttachFailed(messages.Message, event="net.attach_failed"):
    """A card or a driver could not be attached; the interface will be missing."""

    nic: str
    step: str
    detail: str | None


class AttachFailedReset(messages.Message, event="net.attach_failed_reset"):
    """Drivers that fail"""

    nic: str
    action: str
    detail: str | None


class VioifIndirect(messages.Message, event="net.vioif_indirect"):
    """virtio's network card (vioif) and what its bus needs."""

    nic: str


class VirtioBar(messages.Message, event="net.virtio_bar"):
    """Drivers that fail"""

    nic: str
    bar: int
    error: int


class VirtioInterrupts(messages.Message, event="net.virtio_interrupts"):
    """Drivers that fail"""

    nic: str


class VirtioFeatures(messages.Message, event="net.virtio_features"):
    """Drivers that fail"""

    nic: str
    detail: str


class NoBusMaster(messages.Message, event="net.no_bus_master"):
    """PCnet and other cards of virtual machines."""


class CardUnknown(messages.Message, event="net.card_unknown"):
    """Drivers that fail"""


class RingsNoMemory(messages.Message, event="net.rings_no_memory"):
    """Drivers that fail"""

    ring: str
    code: int


class HighLevelInterrupt(messages.Message, event="net.high_level_interrupt"):
    """Drivers that fail"""

    driver: str


class MacNoMemory(messages.Message, event="net.mac_no_memory"):
    """Drivers that fail"""


class MacRegisterFailed(messages.Message, event="net.mac_register_failed"):
    """Drivers that fail"""

    link: str


class Resetting(messages.Message, event="net.resetting"):
    """Network cards that hang and are reset."""

    nic: str
    hang: str


class TxTimeout(messages.Message, event="net.tx_timeout"):
    """Drivers that fail"""

    nic: str
    detail: str | None


class VnetPortFailed(messages.Message, event="net.vnet_port_failed"):
    """Logical domains: virtual networks and switches (vnet, vsw)."""

    instance: int


class VnetTrouble(messages.Message, event="net.vnet_trouble"):
    """Drivers that fail"""

    vnet: str
    trouble: str


class DlmgmtdFailed(messages.Message, event="net.dlmgmtd_failed"):
    """The data link daemon could not be reached or failed: links get no names."""

    errno: int


class LinkConflict(messages.Message, event="net.link_conflict"):
    """Drivers that fail"""

    link: str
    kind: str
    existing: str


class LinkNameUsed(messages.Message, event="net.link_name_used"):
    """Drivers that fail"""

    link: str


class Aggregation(messages.Message, event="net.aggregation"):
    """Aggregations."""

    key: int
    detail: str


class PlumbFailed(messages.Message, event="net.plumb_failed"):
    """The boot over the network could not plumb the interface (strplumb)."""

    detail: str


class AddressUnknown(messages.Message, event="net.address_unknown"):
    """A MAC address could not be learned for the boot interface."""

    detail: str


class MpathdLink(messages.Message, event="net.mpathd_link"):
    """in.mpathd watches the interfaces of an IPMP group (in.mpathd(8); 'NIC' until Solaris 10)."""

    change: str
    nic: str


class MpathdFailure(messages.Message, event="net.mpathd_failure"):
    """Drivers that fail"""

    nic: str
    group: str


class MpathdRepair(messages.Message, event="net.mpathd_repair"):
    """Drivers that fail"""

    nic: str
    group: str


class MpathdFailedOver(messages.Message, event="net.mpathd_failed_over"):
    """Drivers that fail"""

    nic: str
    other: str | None


class MpathdGroupFailed(messages.Message, event="net.mpathd_group_failed"):
    """The whole group is out: no interface of it can reach anything."""

    group: str


class MpathdGroupRepaired(messages.Message, event="net.mpathd_group_repaired"):
    """Drivers that fail"""

    nic: str
    group: str


class PhysHeader(messages.Message, event="net.phys_header"):
    """dladm show-phys: the links and their cards."""


class Phys(messages.Message, event="net.phys"):
    """Drivers that fail"""

    link: str
    medium: str
    linkstate: str
    mbps: int
    duplex: str
    nic: str


class AddressStolen(messages.Message, event="net.address_stolen"):
    """Another node uses the address of this one (ip_arp)."""

    mac: str
    ip: str
    nic: str


class AddressDuplicate(messages.Message, event="net.address_duplicate"):
    """The same in Solaris 2 to 9."""

    mac: str
    ip: str


class AddressConflict(messages.Message, event="net.address_conflict"):
    """The address is in use; the interface stays without it (in.ndpd, ifconfig, ip_ndp)."""

    nic: str
    ip: str
    mac: str
    detail: str | None


class AddressClaimed(messages.Message, event="net.address_claimed"):
    """Addresses"""

    nic: str
    logical: int | None
    ip: str
    mac: str
    detail: str | None


class AddressRecovered(messages.Message, event="net.address_recovered"):
    """Addresses"""

    ip: str
    nic: str


class SynFlood(messages.Message, event="net.syn_flood"):
    """Addresses"""

    port: int


class MulticastFailed(messages.Message, event="net.multicast_failed"):
    """Addresses"""

    errno: int
    nic: str


class BootParameter(messages.Message, event="net.boot_parameter"):
    """What the kernel learned to boot over the network (nfs_dlinet: whoami)."""

    parameter: str
    value: str


class Filter(messages.Message, event="net.filter"):
    """IP Filter and others"""

    version: str
    filter: str


class FilterState(messages.Message, event="net.filter_state"):
    """IP Filter and others"""

    filter: str


class HmeNote(messages.Message, event="net.hme_note"):
    """IP Filter and others"""

    card: str
    instance: int
    note: str


class Tun(messages.Message, event="net.tun"):
    """The tunnel driver that many images of SmartOS and OpenIndiana carry."""

    version: str
    copyright: str


class Infiniband(messages.Message, event="net.infiniband"):
    """IP Filter and others"""

    instance: int
    ibd: str


class DlpiFailed(messages.Message, event="net.dlpi_failed"):
    """IP could not open the driver below an interface: no such instance, or the driver does not attach (ip_dlpi_error)."""

    nic: str
    primitive: str
    error: str
    errno: int | None
