"""How SMF says that a service failed, who waits for it, and what svc.startd does when no login is left.

Sources: `cmd/svc/startd/method.c:method_run`, `log.c:log_transition`, `restarter.c:timeout_now`, `fork.c:fork_sulogin`,
`graph.c:sulogin_thread`, `cmd/sulogin/sulogin.c`; who waits for whom: the manifests' dependencies (`lib/svc/manifest`).
"""

from __future__ import annotations

from .boot import Boot
from .console import END, Mark, cons

# Services without which console-login cannot start, from the require_all dependencies of the manifests.
LOGIN_NEEDS = frozenset(
    (
        "system/filesystem/root:default",
        "system/filesystem/usr:default",
        "system/boot-archive:default",
        "system/device/local:default",
        "system/filesystem/minimal:default",
        "network/loopback:default",
        "network/datalink-management:default",
        "system/sysevent:default",
        "milestone/devices:default",
        "system/identity:node",
        "system/manifest-import:default",
        "milestone/single-user:default",
        "milestone/sysconfig:default",
        "system/utmp:default",
        "system/console-login:default",
    )
)


def transition(b: Boot, fmri: str, how: str, *marks: Mark) -> None:
    """Print that FMRI went to maintenance: Solaris 10 in brackets, later releases through syslog."""
    text = f"{fmri} {how}: transitioned to maintenance (see 'svcs -xv' for details)"
    if b.m.os == "s10" and not b.syslogd:
        b.say(f"[ {text} ]", *marks)
    else:
        b.startd(text, *marks, level="error")


def method(b: Boot, fmri: str, path: str, how: str, *marks: Mark) -> None:
    """Print that FMRI's start method PATH failed, HOW being an exit status or a signal."""
    b.startd(f'svc:/{fmri}: Method "{path}" failed {how}.', *marks)


def failed(b: Boot, fmri: str, path: str, status: int, *marks: Mark) -> None:
    """Print a method's failure with exit STATUS and the transition that follows."""
    for _ in range(3 if status not in (95, 96) else 1):
        method(b, fmri, path, f"with exit status {status}", *marks)
    how = {95: "failed fatally", 96: "misconfigured"}.get(
        status, "failed" if b.m.os == "s10" and b.r.random() < 0.5 else "failed repeatedly"
    )
    transition(b, fmri, how, *marks)


def sulogin(b: Boot, *marks: Mark, reason: str = "Console login service(s) cannot run") -> None:
    """Print the fall into sulogin: the reason, then the prompt of the release, without a newline."""
    b.say("Requesting System Maintenance Mode\n(See /lib/svc/share/README for more information.)")
    b.say(reason, *(marks or (cons("no-console-login"),)))
    prompt = {
        "s10": "\nRoot password for system maintenance (control-d to bypass): ",
        "snv": b.r.choice(
            (
                "\nEnter user name for system maintenance (control-d to bypass): ",
                "\nRoot password for system maintenance (control-d to bypass): ",
            )
        ),
    }.get(b.m.os, "\nEnter user name for system maintenance (control-d to bypass): ")
    b.say(prompt, END, end="")
    extra = b.r.random()
    if extra < 0.2:
        b.say(
            "root\nEnter root password (control-d to bypass): \n"
            "single-user privilege assigned to root on /dev/console.\nEntering System Maintenance Mode\n\n"
            f"{b.stamp()} su: 'su root' succeeded for root on /dev/console\n# ",
            end="",
        )
    b.ends("maintenance")
