"""Events of the dialect hypervisor_early: What Xen prints before `(XEN) ` stands in front of its lines: the banner's
picture, its EFI loader, Arm's first steps.

Made from the grammars by `python -m bootdiag.grammar.generate`.
"""

from __future__ import annotations

from bootdiag import messages


class PictureTop(messages.Message, event="hypervisor_early.picture_top"):
    """The banner: the word Xen and the version in big letters, five lines."""

    picture: str


class PictureSecond(messages.Message, event="hypervisor_early.picture_second"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    picture: str


class PictureThird(messages.Message, event="hypervisor_early.picture_third"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    picture: str


class PictureFourth(messages.Message, event="hypervisor_early.picture_fourth"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    picture: str


class PictureBottom(messages.Message, event="hypervisor_early.picture_bottom"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    picture: str


class EfiTitle(messages.Message, event="hypervisor_early.efi_title"):
    """The first line of Xen's EFI loader."""

    version: str
    reason: str | None


class EfiConfiguration(messages.Message, event="hypervisor_early.efi_configuration"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    file: str


class EfiFile(messages.Message, event="hypervisor_early.efi_file"):
    """A file that it loaded: configuration, kernel, ramdisk."""

    file: str
    start: int
    end: int


class EfiNoConfiguration(messages.Message, event="hypervisor_early.efi_no_configuration"):
    """The EFI loader gives up."""


class EfiNoKernel(messages.Message, event="hypervisor_early.efi_no_kernel"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""


class EfiFailed(messages.Message, event="hypervisor_early.efi_failed"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    status: int


class Cpu32bit(messages.Message, event="hypervisor_early.cpu_32bit"):
    """A processor without 64 bits."""


class BootError(messages.Message, event="hypervisor_early.boot_error"):
    """What Xen prints before `(XEN) ` stands in front of its lines: the banner's picture, its EFI loader, Arm's first steps."""

    reason: str | None


class ArmStep(messages.Message, event="hypervisor_early.arm_step"):
    """Arm: its first steps, in assembler."""

    level: int | None  # type: ignore[assignment]
