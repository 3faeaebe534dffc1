"""Boots without a fault that look like trouble: asked for, retried and succeeded, orderly, or long past."""

from __future__ import annotations

from collections.abc import Callable

from .boot import Boot
from .console import END, benign
from .machines import DOM0, GRUB, LOADER, PV, SPARC, SUN4V, VIRT, XENHOST

Story = tuple[tuple[str, ...], Callable[[Boot], None]]
SUNOS = (SPARC, SUN4V, GRUB, LOADER, PV, VIRT)


def shutdown(b: Boot) -> None:
    """An orderly halt or reboot (`cmd/svc/startd/graph.c:do_uadmin`, `common/fs/vfs.c:vfs_syncall`, `i86pc/os/machdep.c:mdboot`)."""
    b.finish()
    again = b.r.random() < 0.6
    if b.m.os in ("s8", "s9"):
        b.say(
            f"\nINIT: New run level: {6 if again else 0}\nThe system is coming down.  Please wait.\nSystem services are now being stopped."
        )
        b.say("Print services already stopped.\nThe system is down.")
    else:
        if b.r.random() < 0.3:
            b.say(f"{b.stamp()} {b.m.host} {'reboot' if again else 'halt'}: initiated by root on /dev/console")
        b.say(
            "svc.startd: The system is coming down.  Please wait.\n"
            f"svc.startd: {b.r.randint(60, 110)} system services are now being stopped."
        )
        b.say(
            f"{b.stamp()} The system is down.  Shutdown took {b.r.randint(5, 60)} seconds."
            if b.r.random() < 0.5
            else "svc.startd: The system is down."
        )
    b.say("syncing file systems...", end="")
    b.say(" done")
    if again:
        b.say("rebooting..." if not b.m.sparc or b.r.random() < 0.6 else "rebooting...\nResetting ...", END)
        b.ends("reboot")
    else:
        b.say("Program terminated\n{0} ok " if b.m.sparc else b.r.choice(("Press any key to reboot.", "")), END, end="")
        b.ends("shutdown")


def retried(b: Boot) -> None:
    """ARP or RARP time-outs before the answer (`psm/stand/boot` inetboot)."""
    b.after(
        "firmware",
        lambda b: (
            b.say("Timeout waiting for ARP/RARP packet\nTimeout waiting for ARP/RARP packet", benign("benign-warning"))
            or b.say("3a000 Using RARP/BOOTPARAMS...\nInternet address is: 192.168.4.12\nhostname: " + b.m.host)
        ),
    )
    b.finish()


def link(b: Boot) -> None:
    """A link that is down and then up (`common/io/mac/mac_provider.c`)."""
    nic = b.m.nics[0].name
    b.after("network", lambda b: b.say(f"NOTICE: {nic} link down\nNOTICE: {nic} link up, 1000 Mbps, full duplex"))
    b.finish()


def looked(b: Boot) -> None:
    """Somebody looks for trouble after login and finds none."""
    b.finish()
    prompt = f"root@{b.m.host}:~# "
    command, answer = b.r.choice(
        (
            ("svcs -xv", ""),
            ("zpool status -x", "all pools are healthy"),
            ("fmadm faulty", ""),
            ("grep -i panic /var/adm/messages", ""),
            (
                "dumpadm",
                f"      Dump content: kernel pages\n       Dump device: /dev/zvol/dsk/{b.m.pool}/dump (dedicated)\n"
                f"Savecore directory: /var/crash/{b.m.host}\n  Savecore enabled: yes",
            ),
        )
    )
    if b.console.pieces[-1].end == "" and "login" in b.console.pieces[-1].text:
        b.say("root\nPassword: ")
    b.say(prompt + command)
    if answer:
        b.say(answer)
    b.say(prompt, end="")
    b.ends("login", "running")


def savecore(b: Boot) -> None:
    """A healthy boot after a panic: savecore names the old one (`cmd/savecore/savecore.c`)."""
    b.also |= {"kernel-panic", "bad-trap"}
    b.after(
        "services",
        lambda b: b.say(
            f"{b.stamp()} {b.m.host} savecore: [ID 570001 auth.error] reboot after panic: BAD TRAP: type=e (#pf "
            f'Page fault) rp=ffffff000{b.hex(7)} addr=28 occurred in module "mpt" due to a NULL pointer '
            "dereference"
        ),
    )
    b.finish()


def two(b: Boot) -> None:
    """A reboot in the middle of one capture."""
    shutdown(b)
    if b.outcome[0] == "reboot":
        again = Boot(b.r, b.m, b.steps)
        again.console, again.seconds = b.console, b.seconds
        again.finish()
        b.outcome = again.outcome


def poweroff(b: Boot) -> None:
    """dom0 goes down in order (`xen/common/shutdown.c:hwdom_shutdown`)."""
    b.finish()
    b.say(f"root\nPassword: \nroot@{b.m.host}:~# reboot")
    if b.r.random() < 0.5:
        b.linux("reboot: Restarting system")
        b.xen(f"{b.m.dom0} shutdown: rebooting machine{'.' if b.m.dom0 == 'Domain 0' else ''}", END)
        b.ends("reboot", "shutdown")
    else:
        b.linux("reboot: System halted")
        b.xen(f"{b.m.dom0} halted: halting machine{'.' if b.m.dom0 == 'Domain 0' else ''}", END)
        b.ends("shutdown", "reboot")


def destroyed(b: Boot) -> None:
    """A guest is shut down in order from dom0 (`tools/xl/xl_vmcontrol.c`)."""
    b.finish()
    b.say(f"Shutting down domain {b.r.randint(1, 9)}\nWaiting for 1 domains\nDomain {b.r.randint(1, 9)} has been shut down, reason code 0")


def silent(b: Boot) -> None:
    """The output stops in mid-boot and nothing says why."""
    b.to(b.r.choice(("early", "nexus", "root", "devices", "identity", "fs-local", "services")))
    b.ends("hang", "unfinished")


def chatter(b: Boot) -> None:
    """Daemons talk after the prompt."""
    b.finish()
    for _ in range(b.r.randint(1, 4)):
        tag, number, text = b.r.choice(
            (
                ("sendmail[412]", "702911 mail.alert", "unable to qualify my own domain name (" + b.m.host + ") -- using short name"),
                ("sshd[703]", "800047 auth.info", "Accepted publickey for root from 10.1.2.3 port 52110 ssh2"),
                ("ntpd[511]", "702911 daemon.notice", "time reset +0.412113 s"),
                ("pseudo", "129642 kern.info", "pseudo-device: devinfo0"),
                ("genunix", "936769 kern.info", "devinfo0 is /pseudo/devinfo@0"),
            )
        )
        b.say(f"{b.stamp()} {b.m.host} {tag}: [ID {number}] {text}")


STORIES: tuple[Story, ...] = (
    (SUNOS, shutdown),
    ((SPARC,), retried),
    ((GRUB, SUN4V, PV, LOADER), link),
    (SUNOS, looked),
    ((GRUB, LOADER), savecore),
    (SUNOS, two),
    (SUNOS, silent),
    (SUNOS, chatter),
    ((XENHOST,), poweroff),
    ((DOM0,), destroyed),
)
