"""What pages and archives of mail did to a console's lines."""

import pytest

from bootdiag.capture import open_capture


@pytest.mark.parametrize(("page", "console"), [
    ("Boot device: /pci at 1f,0/pci at 1,1/ide at d/cdrom at 2,0:f  File and args:",
     "Boot device: /pci@1f,0/pci@1,1/ide@d/cdrom@2,0:f  File and args:"),
    ("sd0 at scsi0: target 0 lun 0", "sd0 at scsi0: target 0 lun 0"),
    ("/[email protected],0/[email protected]/1: here", "/[email_protected],0/[email_protected]/1: here"),
    ("Requesting System Maintenance Mode<br />", "Requesting System Maintenance Mode"),
    ('/<a href="mailto:pci@1f">pci@1f</a>,4000/scsi@2', "/pci@1f,4000/scsi@2"),
    ("cr0: 80050033<pg,wp,ne,et,mp,pe> cr4: 6f8<xmme,fxsr>", "cr0: 80050033<pg,wp,ne,et,mp,pe> cr4: 6f8<xmme,fxsr>"),
    ("0. c0t0d0 <SUN36G cyl 24620 alt 2 hd 27 sec 107>", "0. c0t0d0 <SUN36G cyl 24620 alt 2 hd 27 sec 107>"),
])
def test_undone(page: str, console: str) -> None:
    chunk, = open_capture(page).chunks()
    assert chunk.text.decode().strip() == console


def test_columns_are_those_of_the_page() -> None:
    page = "Boot device: /pci at 1f,0/disk at 0,0:a  File and args: -v"
    chunk, = open_capture(page).chunks()
    assert chunk.changes[0].column(chunk.text.index(b"-v")) == page.index("-v") + 1
