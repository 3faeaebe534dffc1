"""Events of the dialect live: Live and installation media: Nexenta, OpenSolaris and OpenIndiana (slim_source), the
automated installer, OmniOS, SmartOS, Tribblix.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class CdromDiscoveryFailed(messages.Message, event="live.cdrom_discovery_failed"):
    """No drive with the installation medium was found: /usr, which lies on it, can't be mounted."""


class CdromDiscovery(messages.Message, event="live.cdrom_discovery"):
    """The medium is being looked for; the device, where the next line was not printed by another."""

    device: str | None


class DiscoveryFailed(messages.Message, event="live.discovery_failed"):
    """The outcome, where another message came between."""


class MediumUnmounted(messages.Message, event="live.medium_unmounted"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""

    mount: str
    source: str


class ArchiveUnmounted(messages.Message, event="live.archive_unmounted"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""

    mount: str
    source: str


class PoolUnimported(messages.Message, event="live.pool_unimported"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""

    pool: str
    mount: str


class NexentaRebooting(messages.Message, event="live.nexenta_rebooting"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaOptions(messages.Message, event="live.nexenta_options"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaReboot(messages.Message, event="live.nexenta_reboot"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaLogin(messages.Message, event="live.nexenta_login"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaModify(messages.Message, event="live.nexenta_modify"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaModifications(messages.Message, event="live.nexenta_modifications"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaRepeat(messages.Message, event="live.nexenta_repeat"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""

    device: str


class NexentaAnytime(messages.Message, event="live.nexenta_anytime"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class NexentaEnjoy(messages.Message, event="live.nexenta_enjoy"):
    """Nexenta (the code that fs-root sources; it leaves the line open after 'CD-ROM: ')"""


class Remounting(messages.Message, event="live.remounting"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class Probing(messages.Message, event="live.probing"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class Preparing(messages.Message, event="live.preparing"):
    """The image on the medium is being looked for and mounted as /usr."""

    kind: str


class Mounted(messages.Message, event="live.mounted"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    kind: str | None


class Fatal(messages.Message, event="live.fatal"):
    """The medium was not found, or not its image; what follows is in the service's log."""

    reason: str


class LofiFailed(messages.Message, event="live.lofi_failed"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    mount: str


class MountFailed(messages.Message, event="live.mount_failed"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    mount: str


class Downloading(messages.Message, event="live.downloading"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    file: str


class CdromsMounting(messages.Message, event="live.cdroms_mounting"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class Tracing(messages.Message, event="live.tracing"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class Keyboard(messages.Message, event="live.keyboard"):
    """The questions for keyboard and language."""


class Layout(messages.Message, event="live.layout"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int
    layout: str
    second: int | None
    second_layout: str | None


class LayoutPrompt(messages.Message, event="live.layout_prompt"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    default: int
    choice: int | None


class LanguagePrompt(messages.Message, event="live.language_prompt"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    default: int
    choice: int | None


class LanguageSelected(messages.Message, event="live.language_selected"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    language: str


class Menu(messages.Message, event="live.menu"):
    """The text installer's menu."""

    release: str


class ItemInstall(messages.Message, event="live.item_install"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int
    product: str


class ItemShell(messages.Message, event="live.item_shell"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int
    purpose: str | None


class ItemTerminal(messages.Message, event="live.item_terminal"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int
    terminal: str


class ItemReboot(messages.Message, event="live.item_reboot"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int


class ItemHalt(messages.Message, event="live.item_halt"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int


class ItemDisks(messages.Message, event="live.item_disks"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int


class ItemConfigure(messages.Message, event="live.item_configure"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    item: int


class MenuPrompt(messages.Message, event="live.menu_prompt"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    default: int
    choice: int | None


class MenuShell(messages.Message, event="live.menu_shell"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class TerminalTypes(messages.Message, event="live.terminal_types"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class TerminalPrompt(messages.Message, event="live.terminal_prompt"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    type: str


class TerminalUnsupported(messages.Message, event="live.terminal_unsupported"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""

    type: str


class InstallerNotRoot(messages.Message, event="live.installer_not_root"):
    """OpenSolaris, OpenIndiana and Solaris 11 media (live-fs-root-minimal, media-fs-root)"""


class AiDiscovery(messages.Message, event="live.ai_discovery"):
    """the automated installer"""


class AiService(messages.Message, event="live.ai_service"):
    """the automated installer"""

    service: str


class AiMulticast(messages.Message, event="live.ai_multicast"):
    """the automated installer"""

    result: str


class AiLocated(messages.Message, event="live.ai_located"):
    """the automated installer"""

    service: str
    address: str


class AiDiscovered(messages.Message, event="live.ai_discovered"):
    """the automated installer"""


class AiUndiscovered(messages.Message, event="live.ai_undiscovered"):
    """the automated installer"""


class AiManifest(messages.Message, event="live.ai_manifest"):
    """the automated installer"""


class AiManifestUsed(messages.Message, event="live.ai_manifest_used"):
    """the automated installer"""


class AiManifestFailed(messages.Message, event="live.ai_manifest_failed"):
    """the automated installer"""


class AiManifestMissing(messages.Message, event="live.ai_manifest_missing"):
    """the automated installer"""

    reason: str


class AiStarted(messages.Message, event="live.ai_started"):
    """the automated installer"""


class AiProgressConsole(messages.Message, event="live.ai_progress_console"):
    """the automated installer"""


class AiLog(messages.Message, event="live.ai_log"):
    """the automated installer"""

    log: str


class AiReturn(messages.Message, event="live.ai_return"):
    """the automated installer"""


class AiFile(messages.Message, event="live.ai_file"):
    """the automated installer"""

    time: str
    what: str
    file: str


class AiInstalling(messages.Message, event="live.ai_installing"):
    """the automated installer"""

    time: str


class AiPercent(messages.Message, event="live.ai_percent"):
    """the automated installer"""

    time: str
    percent: int
    step: str


class AiFinished(messages.Message, event="live.ai_finished"):
    """the automated installer"""

    time: str | None


class AiFailed(messages.Message, event="live.ai_failed"):
    """The installation failed; the log says why."""

    time: str | None
    reason: str | None


class AiCheckpointsFailed(messages.Message, event="live.ai_checkpoints_failed"):
    """the automated installer"""

    time: str | None


class AiCheckpointError(messages.Message, event="live.ai_checkpoint_error"):
    """the automated installer"""

    time: str | None


class AiReboot(messages.Message, event="live.ai_reboot"):
    """the automated installer"""

    time: str | None


class AiRebootNow(messages.Message, event="live.ai_reboot_now"):
    """the automated installer"""


class AiRebootAutomatic(messages.Message, event="live.ai_reboot_automatic"):
    """the automated installer"""


class AiRefer(messages.Message, event="live.ai_refer"):
    """the automated installer"""

    log: str


class AiAfter(messages.Message, event="live.ai_after"):
    """the automated installer"""

    log: str


class OmniosScanning(messages.Message, event="live.omnios_scanning"):
    """OmniOS (kayak)"""


class OmniosUnmounted(messages.Message, event="live.omnios_unmounted"):
    """The installation medium was not found."""


class OmniosStart(messages.Message, event="live.omnios_start"):
    """OmniOS (kayak)"""


class OmniosOld(messages.Message, event="live.omnios_old"):
    """OmniOS (kayak)"""

    second: int


class OmniosDisks(messages.Message, event="live.omnios_disks"):
    """OmniOS (kayak)"""


class OmniosPoolMissing(messages.Message, event="live.omnios_pool_missing"):
    """OmniOS (kayak)"""

    pool: str


class OmniosImage(messages.Message, event="live.omnios_image"):
    """OmniOS (kayak)"""

    device: str


class OmniosInitial(messages.Message, event="live.omnios_initial"):
    """OmniOS (kayak)"""


class SmartosFailed(messages.Message, event="live.smartos_failed"):
    """SmartOS"""


class SmartosRerun(messages.Message, event="live.smartos_rerun"):
    """SmartOS"""


class SmartosLog(messages.Message, event="live.smartos_log"):
    """SmartOS"""

    device: str


class SmartosNoNics(messages.Message, event="live.smartos_no_nics"):
    """SmartOS"""


class SmartosPool(messages.Message, event="live.smartos_pool"):
    """SmartOS"""

    pool: str


class SmartosDataset(messages.Message, event="live.smartos_dataset"):
    """SmartOS"""

    dataset: str


class SmartosIssue(messages.Message, event="live.smartos_issue"):
    """SmartOS"""

    version: str | None
    build: str


class TribblixWait(messages.Message, event="live.tribblix_wait"):
    """Tribblix"""


class TribblixInstalling(messages.Message, event="live.tribblix_installing"):
    """Tribblix"""


class TribblixProfile(messages.Message, event="live.tribblix_profile"):
    """Tribblix"""

    file: str


class TribblixPool(messages.Message, event="live.tribblix_pool"):
    """Tribblix"""


class TribblixFilesystems(messages.Message, event="live.tribblix_filesystems"):
    """Tribblix"""


class TribblixCopying(messages.Message, event="live.tribblix_copying"):
    """Tribblix"""


class TribblixOverlay(messages.Message, event="live.tribblix_overlay"):
    """Tribblix"""

    step: str


class TribblixDeviceMissing(messages.Message, event="live.tribblix_device_missing"):
    """Tribblix"""

    file: str


class TribblixComplete(messages.Message, event="live.tribblix_complete"):
    """Tribblix"""


class CdHsfsFailed(messages.Message, event="live.cd_hsfs_failed"):
    """The installation CD of Solaris 2 could not be mounted as /usr (its rcS)."""


class CdNotType(messages.Message, event="live.cd_not_type"):
    """Tribblix"""

    device: str


class CdUsrBad(messages.Message, event="live.cd_usr_bad"):
    """Tribblix"""


class CdUsrType(messages.Message, event="live.cd_usr_type"):
    """Tribblix"""

    type: str
