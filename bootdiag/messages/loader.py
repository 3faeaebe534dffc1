"""Events of the dialect loader: Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub,
SYSLINUX, the illumos loader, Solaris' older ones, Xen's EFI loader.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class GrubWelcome(messages.Message, event="loader.grub_welcome"):
    """GRUB, both."""


class GrubLoading(messages.Message, event="loader.grub_loading"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubStageError(messages.Message, event="loader.grub_stage_error"):
    """The first stages give up in a word."""

    kind: str


class GrubStage2(messages.Message, event="loader.grub_stage2"):
    """Legacy GRUB's second stage is read from a CD or a disk."""


class Grub(messages.Message, event="loader.grub"):
    """The head of the menu or the command line: legacy GRUB shows the memory that it sees."""

    version: str
    lower: int | None
    upper: int | None


class GrubBox(messages.Message, event="loader.grub_box"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubBoxLine(messages.Message, event="loader.grub_box_line"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubHelpSelect(messages.Message, event="loader.grub_help_select"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubHelpSelectPager(messages.Message, event="loader.grub_help_select_pager"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubHelpEnter(messages.Message, event="loader.grub_help_enter"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubHelpCommands(messages.Message, event="loader.grub_help_commands"):
    """The menu's entries are drawn behind the help's last line."""

    entries: str | None


class GrubHelpModify(messages.Message, event="loader.grub_help_modify"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubHelpReturn(messages.Message, event="loader.grub_help_return"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubCountdown(messages.Message, event="loader.grub_countdown"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    seconds: int


class GrubBooting(messages.Message, event="loader.grub_booting"):
    """The entry that is started."""

    title: str


class GrubBootingList(messages.Message, event="loader.grub_booting_list"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubPressKey(messages.Message, event="loader.grub_press_key"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubLineEditing(messages.Message, event="loader.grub_line_editing"):
    """Hints of the command line."""


class GrubLineEditingCommand(messages.Message, event="loader.grub_line_editing_command"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubLineEditingLists(messages.Message, event="loader.grub_line_editing_lists"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubLineEditingElse(messages.Message, event="loader.grub_line_editing_else"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubLineEditingEnd(messages.Message, event="loader.grub_line_editing_end"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubPrompt(messages.Message, event="loader.grub_prompt"):
    """GRUB waits for commands: it found no menu, or somebody asked for its command line."""

    typed: str | None


class GrubRescuePrompt(messages.Message, event="loader.grub_rescue_prompt"):
    """GRUB 2 can't even load its modules."""

    typed: str | None


class GrubRescue(messages.Message, event="loader.grub_rescue"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubKernel(messages.Message, event="loader.grub_kernel"):
    """Legacy GRUB shows the commands of the entry that it starts."""

    file: str
    arguments: str | None


class GrubModule(messages.Message, event="loader.grub_module"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    arguments: str | None


class GrubRoot(messages.Message, event="loader.grub_root"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class GrubRootVerify(messages.Message, event="loader.grub_root_verify"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class GrubFindroot(messages.Message, event="loader.grub_findroot"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    signature: str


class GrubBootfs(messages.Message, event="loader.grub_bootfs"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    dataset: str


class GrubChainloader(messages.Message, event="loader.grub_chainloader"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class GrubInitrd(messages.Message, event="loader.grub_initrd"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class GrubMakeactive(messages.Message, event="loader.grub_makeactive"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubFilesystem(messages.Message, event="loader.grub_filesystem"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    filesystem: str
    partitioning: str


class GrubFilesystemUnknown(messages.Message, event="loader.grub_filesystem_unknown"):
    """GRUB doesn't know the file system of its root."""

    partitioning: str


class GrubBootfsSet(messages.Message, event="loader.grub_bootfs_set"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    title: str


class GrubMultiboot(messages.Message, event="loader.grub_multiboot"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    kind: str
    segments: str
    table: int | None
    entry: int


class GrubBracket(messages.Message, event="loader.grub_bracket"):
    """The bracket that ends the line above, when the terminal was one column too narrow."""


class GrubMultibootModule(messages.Message, event="loader.grub_multiboot_module"):
    """A module (the boot archive, dom0's kernel) was loaded."""

    address: int
    size: int


class GrubLinux(messages.Message, event="loader.grub_linux"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    format: str
    setup: int
    size: int


class GrubLinuxInitrd(messages.Message, event="loader.grub_linux_initrd"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int
    size: int


class GrubSolarisLoading(messages.Message, event="loader.grub_solaris_loading"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    title: str


class GrubSolarisCpu(messages.Message, event="loader.grub_solaris_cpu"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    title: str
    family: int
    model: int
    step: int


class GrubBiosTarget(messages.Message, event="loader.grub_bios_target"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubBiosTargetFailed(messages.Message, event="loader.grub_bios_target_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubNoAmd64(messages.Message, event="loader.grub_no_amd64"):
    """The processor can't run the 64-bit kernel: $ISADIR is empty."""


class GrubNoFeature(messages.Message, event="loader.grub_no_feature"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    feature: str


class GrubFeatureMissing(messages.Message, event="loader.grub_feature_missing"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    title: str


class GrubZfsRead(messages.Message, event="loader.grub_zfs_read"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class GrubErrorFile(messages.Message, event="loader.grub_error_file"):
    """Legacy GRUB's errors by number: 13 wrong format, 15 file not found, 17 file system not known, 21 disk missing, 22
    partition missing, 28 too large.
    """

    number: int


class GrubErrorFormat(messages.Message, event="loader.grub_error_format"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorMount(messages.Message, event="loader.grub_error_mount"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorDisk(messages.Message, event="loader.grub_error_disk"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorPartition(messages.Message, event="loader.grub_error_partition"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorCommand(messages.Message, event="loader.grub_error_command"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorMemory(messages.Message, event="loader.grub_error_memory"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorRead(messages.Message, event="loader.grub_error_read"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorCorrupt(messages.Message, event="loader.grub_error_corrupt"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorUnzip(messages.Message, event="loader.grub_error_unzip"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class GrubErrorCrc(messages.Message, event="loader.grub_error_crc"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorBootpath(messages.Message, event="loader.grub_error_bootpath"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorPoolVersion(messages.Message, event="loader.grub_error_pool_version"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorNoFilesystem(messages.Message, event="loader.grub_error_no_filesystem"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorNoKernel(messages.Message, event="loader.grub_error_no_kernel"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class GrubErrorDevice(messages.Message, event="loader.grub_error_device"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class GrubErrorTable(messages.Message, event="loader.grub_error_table"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorArgument(messages.Message, event="loader.grub_error_argument"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class GrubErrorFeatures(messages.Message, event="loader.grub_error_features"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class GrubErrorOther(messages.Message, event="loader.grub_error_other"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class GrubErrorOutside(messages.Message, event="loader.grub_error_outside"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    what: str


class Grub2Loading(messages.Message, event="loader.grub2_loading"):
    """GRUB 2 says what it loads (the lines of an entry made by grub-mkconfig)."""

    what: str


class Grub2Blind(messages.Message, event="loader.grub2_blind"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Fallback(messages.Message, event="loader.grub2_fallback"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    title: str


class Grub2Failed(messages.Message, event="loader.grub2_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2File(messages.Message, event="loader.grub2_file"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2Device(messages.Message, event="loader.grub2_device"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class Grub2Partition(messages.Message, event="loader.grub2_partition"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Filesystem(messages.Message, event="loader.grub2_filesystem"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Disk(messages.Message, event="loader.grub2_disk"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2DiskRead(messages.Message, event="loader.grub2_disk_read"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    sector: int
    file: str


class Grub2DiskOutside(messages.Message, event="loader.grub2_disk_outside"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class Grub2KernelFirst(messages.Message, event="loader.grub2_kernel_first"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Multiboot(messages.Message, event="loader.grub2_multiboot"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Magic(messages.Message, event="loader.grub2_magic"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2ElfMagic(messages.Message, event="loader.grub2_elf_magic"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Elf(messages.Message, event="loader.grub2_elf"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2XenImage(messages.Message, event="loader.grub2_xen_image"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Premature(messages.Message, event="loader.grub2_premature"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2Memory(messages.Message, event="loader.grub2_memory"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Command(messages.Message, event="loader.grub2_command"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2Symbol(messages.Message, event="loader.grub2_symbol"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2Syntax(messages.Message, event="loader.grub2_syntax"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2IncorrectCommand(messages.Message, event="loader.grub2_incorrect_command"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Line(messages.Message, event="loader.grub2_line"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Server(messages.Message, event="loader.grub2_server"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Network(messages.Message, event="loader.grub2_network"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str


class Grub2Video(messages.Message, event="loader.grub2_video"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Variable(messages.Message, event="loader.grub2_variable"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class Grub2Image(messages.Message, event="loader.grub2_image"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Signature(messages.Message, event="loader.grub2_signature"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Unaligned(messages.Message, event="loader.grub2_unaligned"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Cpu(messages.Message, event="loader.grub2_cpu"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Environment(messages.Message, event="loader.grub2_environment"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Grub2Filename(messages.Message, event="loader.grub2_filename"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Minios(messages.Message, event="loader.minios"):
    """PV-GRUB: legacy GRUB on Mini-OS, in a paravirtual guest. Mini-OS shows itself first."""


class MiniosPage(messages.Message, event="loader.minios_page"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    structure: str
    address: int


class MiniosModule(messages.Message, event="loader.minios_module"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int


class MiniosModuleLength(messages.Message, event="loader.minios_module_length"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    bytes: int


class MiniosCmdline(messages.Message, event="loader.minios_cmdline"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    arguments: str | None


class MiniosStack(messages.Message, event="loader.minios_stack"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int
    end: int


class MiniosRegion(messages.Message, event="loader.minios_region"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    region: str
    address: int


class MiniosMm(messages.Message, event="loader.minios_mm"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class MiniosFrames(messages.Message, event="loader.minios_frames"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str
    address: int


class MiniosMapping(messages.Message, event="loader.minios_mapping"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int
    end: int


class MiniosReadonly(messages.Message, event="loader.minios_readonly"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int
    end: int


class MiniosSkipped(messages.Message, event="loader.minios_skipped"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    page: str


class MiniosAllocator(messages.Message, event="loader.minios_allocator"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    range: str


class MiniosDone(messages.Message, event="loader.minios_done"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class MiniosDemand(messages.Message, event="loader.minios_demand"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    range: str


class MiniosHeap(messages.Message, event="loader.minios_heap"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    range: str


class MiniosInitialising(messages.Message, event="loader.minios_initialising"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str


class MiniosGrant(messages.Message, event="loader.minios_grant"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int


class MiniosThread(messages.Message, event="loader.minios_thread"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    thread: str  # type: ignore[assignment]
    address: int
    stack: int


class MiniosXenbus(messages.Message, event="loader.minios_xenbus"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    irq: int
    frame: int


class MiniosMain(messages.Message, event="loader.minios_main"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int


class MiniosArgument(messages.Message, event="loader.minios_argument"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    arguments: str | None


class MiniosDisk(messages.Message, event="loader.minios_disk"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    vbd: int
    disk: int


class MiniosFront(messages.Message, event="loader.minios_front"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    front: str
    node: str


class MiniosBackend(messages.Message, event="loader.minios_backend"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    backend: str


class MiniosFeatureMissing(messages.Message, event="loader.minios_feature_missing"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    backend: str


class MiniosSectors(messages.Message, event="loader.minios_sectors"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    sectors: int
    bytes: int


class MiniosClose(messages.Message, event="loader.minios_close"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class MiniosPageFault(messages.Message, event="loader.minios_page_fault"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int
    rip: int


class Pygrub(messages.Message, event="loader.pygrub"):
    """pygrub, in dom0."""

    version: str


class PygrubCountdown(messages.Message, event="loader.pygrub_countdown"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    seconds: int


class Syslinux(messages.Message, event="loader.syslinux"):
    """SYSLINUX and its kin for CDs, networks and disks."""

    program: str
    version: float
    date: str | None


class SyslinuxLibrary(messages.Message, event="loader.syslinux_library"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class SyslinuxFailed(messages.Message, event="loader.syslinux_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderSettings(messages.Message, event="loader.loader_settings"):
    """The illumos loader reads its configuration."""

    file: str


class Loading(messages.Message, event="loader.loading"):
    """A loader reads a file: SYSLINUX with a dot for each piece, the illumos loader with three."""

    file: str


class SyslinuxLoadFailed(messages.Message, event="loader.syslinux_load_failed"):
    """It can't load the file. On a serial line and the screen at once, its words stand twice."""

    file: str
    error: str


class SyslinuxKernel(messages.Message, event="loader.syslinux_kernel"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str


class SyslinuxConfig(messages.Message, event="loader.syslinux_config"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SyslinuxConfigMissing(messages.Message, event="loader.syslinux_config_missing"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SyslinuxPrompt(messages.Message, event="loader.syslinux_prompt"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    typed: str | None


class SyslinuxCorrupt(messages.Message, event="loader.syslinux_corrupt"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SyslinuxCom32(messages.Message, event="loader.syslinux_com32"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class SyslinuxSymbol(messages.Message, event="loader.syslinux_symbol"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SyslinuxDisk(messages.Message, event="loader.syslinux_disk"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    code: int
    register: int
    drive: int


class SyslinuxImageSmall(messages.Message, event="loader.syslinux_image_small"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class PxelinuxEntry(messages.Message, event="loader.pxelinux_entry"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class PxelinuxSegment(messages.Message, event="loader.pxelinux_segment"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str


class PxelinuxAddress(messages.Message, event="loader.pxelinux_address"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class PxelinuxPrefix(messages.Message, event="loader.pxelinux_prefix"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str | None


class PxelinuxTrying(messages.Message, event="loader.pxelinux_trying"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class LoaderBoot2(messages.Message, event="loader.loader_boot2"):
    """The illumos loader and what starts it."""


class Loader(messages.Message, event="loader.loader"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    firmware: str
    version: str


class LoaderZfsBootstrap(messages.Message, event="loader.loader_zfs_bootstrap"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    version: str


class LoaderLua(messages.Message, event="loader.loader_lua"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str


class LoaderEfiBlock(messages.Message, event="loader.loader_efi_block"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderEfiPath(messages.Message, event="loader.loader_efi_path"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class LoaderDrive(messages.Message, event="loader.loader_drive"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    letter: str
    device: str


class LoaderCd(messages.Message, event="loader.loader_cd"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class LoaderMemory(messages.Message, event="loader.loader_memory"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    lower: int
    upper: int


class LoaderConsoles(messages.Message, event="loader.loader_consoles"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class LoaderEfiArguments(messages.Message, event="loader.loader_efi_arguments"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    arguments: str | None


class LoaderEfiBase(messages.Message, event="loader.loader_efi_base"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    address: int


class LoaderEfiVersion(messages.Message, event="loader.loader_efi_version"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    version: str


class LoaderEfiFirmware(messages.Message, event="loader.loader_efi_firmware"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderEfiLoad(messages.Message, event="loader.loader_efi_load"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str
    device: str


class LoaderEfiCurrent(messages.Message, event="loader.loader_efi_current"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class LoaderEfiOrder(messages.Message, event="loader.loader_efi_order"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderTrying(messages.Message, event="loader.loader_trying"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderTryingEsp(messages.Message, event="loader.loader_trying_esp"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class LoaderCurrdev(messages.Message, event="loader.loader_currdev"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class LoaderHitEnter(messages.Message, event="loader.loader_hit_enter"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderHelp(messages.Message, event="loader.loader_help"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderCountdown(messages.Message, event="loader.loader_countdown"):
    """It counts down, then boots this kernel."""

    kernel: str
    seconds: int


class LoaderBooting(messages.Message, event="loader.loader_booting"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    kernel: str


class LoaderAutoboot(messages.Message, event="loader.loader_autoboot"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    seconds: int


class LoaderDefault(messages.Message, event="loader.loader_default"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class LoaderStart(messages.Message, event="loader.loader_start"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    entry: int


class LoaderBootingPlain(messages.Message, event="loader.loader_booting_plain"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderCantLoad(messages.Message, event="loader.loader_cant_load"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str | None


class LoaderCantLoadFile(messages.Message, event="loader.loader_cant_load_file"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str


class LoaderCantFind(messages.Message, event="loader.loader_cant_find"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class LoaderCantOpen(messages.Message, event="loader.loader_cant_open"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str


class LoaderCantFindLoader(messages.Message, event="loader.loader_cant_find_loader"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str


class LoaderNoLoader(messages.Message, event="loader.loader_no_loader"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    device: str


class LoaderNoKernel(messages.Message, event="loader.loader_no_kernel"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderNoRoot(messages.Message, event="loader.loader_no_root"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderNoDisk(messages.Message, event="loader.loader_no_disk"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderNoRootfs(messages.Message, event="loader.loader_no_rootfs"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderNoXenKernel(messages.Message, event="loader.loader_no_xen_kernel"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Loader32bit(messages.Message, event="loader.loader_32bit"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class Loader32bitFailed(messages.Message, event="loader.loader_32bit_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int


class LoaderLongMode(messages.Message, event="loader.loader_long_mode"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderReadFailed(messages.Message, event="loader.loader_read_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str


class LoaderNotKernel(messages.Message, event="loader.loader_not_kernel"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    function: str


class LoaderNoConsole(messages.Message, event="loader.loader_no_console"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderAvailableConsoles(messages.Message, event="loader.loader_available_consoles"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderConsoleInvalid(messages.Message, event="loader.loader_console_invalid"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderCommandUnknown(messages.Message, event="loader.loader_command_unknown"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderFileMissing(messages.Message, event="loader.loader_file_missing"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderOpenFailed(messages.Message, event="loader.loader_open_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderDiskError(messages.Message, event="loader.loader_disk_error"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str
    number: int
    block: int


class LoaderDiskErrorPlain(messages.Message, event="loader.loader_disk_error_plain"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    block: int


class LoaderMemoryFull(messages.Message, event="loader.loader_memory_full"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderStaging(messages.Message, event="loader.loader_staging"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    bytes: int
    error: str


class LoaderGpt(messages.Message, event="loader.loader_gpt"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    program: str
    error: str


class LoaderMenu(messages.Message, event="loader.loader_menu"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    system: str


class LoaderMenuEntry(messages.Message, event="loader.loader_menu_entry"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    number: int
    mode: str


class LoaderPanic(messages.Message, event="loader.loader_panic"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str


class LoaderStopped(messages.Message, event="loader.loader_stopped"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderConfig(messages.Message, event="loader.loader_config"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    file: str
    error: str


class LoaderZfsIo(messages.Message, event="loader.loader_zfs_io"):
    """The loader's ZFS reader. Its words for a pool whose disks the firmware doesn't show, or whose features it lacks."""


class LoaderZfsDecompress(messages.Message, event="loader.loader_zfs_decompress"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderZfsFeature(messages.Message, event="loader.loader_zfs_feature"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    feature: str


class LoaderZfsVersion(messages.Message, event="loader.loader_zfs_version"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    version: int
    supported: int


class LoaderZfsVdev(messages.Message, event="loader.loader_zfs_vdev"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderZfsMos(messages.Message, event="loader.loader_zfs_mos"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    pool: str


class LoaderZfsMosCorrupt(messages.Message, event="loader.loader_zfs_mos_corrupt"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    pool: str


class LoaderZfsPool(messages.Message, event="loader.loader_zfs_pool"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    pool: str


class LoaderZfsCant(messages.Message, event="loader.loader_zfs_cant"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class LoaderZfsRead(messages.Message, event="loader.loader_zfs_read"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    pool: str


class LoaderZfsNone(messages.Message, event="loader.loader_zfs_none"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryBoot(messages.Message, event="loader.secondary_boot"):
    """Solaris 2 to 9 on x86."""

    version: str


class SecondaryBanner(messages.Message, event="loader.secondary_banner"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryParameters(messages.Message, event="loader.secondary_parameters"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryPath(messages.Message, event="loader.secondary_path"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    device: str


class SecondaryArguments(messages.Message, event="loader.secondary_arguments"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    arguments: str | None


class SecondaryType(messages.Message, event="loader.secondary_type"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryInterpreter(messages.Message, event="loader.secondary_interpreter"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryDefaults(messages.Message, event="loader.secondary_defaults"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryTimeout(messages.Message, event="loader.secondary_timeout"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    seconds: int


class SecondarySelect(messages.Message, event="loader.secondary_select"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    typed: str | None


class SecondaryConfiguration(messages.Message, event="loader.secondary_configuration"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class SecondaryPartition(messages.Message, event="loader.secondary_partition"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    version: str | None


class SecondaryBootMissing(messages.Message, event="loader.secondary_boot_missing"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """


class XenEfiFailed(messages.Message, event="loader.xen_efi_failed"):
    """Boot loaders of PCs and of Xen guests: GRUB (legacy and 2), PV-GRUB and Mini-OS, pygrub, SYSLINUX, the illumos loader,
    Solaris' older ones, Xen's EFI loader.
    """

    what: str
    file: str
    error: str
