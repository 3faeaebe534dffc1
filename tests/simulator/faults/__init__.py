"""The list of faults: each has a taxonomy id, a variant, the machines that it can strike, its source, and what it does to a boot."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..boot import Boot
from ..console import END, Mark, benign, cons, root
from ..machines import Machine


@dataclass(frozen=True)
class Fault:
    """One way to fail, with its wording's source."""

    id: str  # the taxonomy's
    variant: str
    kinds: tuple[str, ...]
    source: str
    run: Callable[[Boot], None]
    os: tuple[str, ...] = ()
    mode: str = "normal"
    live: bool = False  # only adds to a boot that goes on
    fits: Callable[[Machine], bool] = lambda m: True

    @property
    def name(self) -> str:
        """The id and the variant."""
        return f"{self.id}/{self.variant}"

    @property
    def held_out(self) -> bool:
        """True for a fifth of the faults, chosen by their name's hash: nothing is tuned on them."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 5 == 0


FAULTS: list[Fault] = []


def fault(
    id: str,
    variant: str,
    kinds: Sequence[str],
    source: str,
    *,
    os: Sequence[str] = (),
    mode: str = "normal",
    live: bool = False,
    fits: Callable[[Machine], bool] = lambda m: True,
) -> Callable[[Callable[[Boot], None]], Callable[[Boot], None]]:
    """Register the decorated function as a way to fail."""

    def register(run: Callable[[Boot], None]) -> Callable[[Boot], None]:
        FAULTS.append(Fault(id, variant, tuple(kinds), source, run, tuple(os), mode, live, fits))
        return run

    return register


def fields(b: Boot) -> dict[str, object]:
    """Return the values that a template may name."""
    r, m = b.r, b.m
    last = m.disks[-1]
    return {
        "host": m.host,
        "path": m.disks[0].path,
        "disk": m.disks[0].name,
        "dev": m.disks[0].dev,
        "rootdev": m.rootdev,
        "blocks": m.disks[0].blocks,
        "path2": last.path,
        "disk2": last.name,
        "dev2": last.dev,
        "nic": m.nics[0].name,
        "nic2": m.nics[0].name[:-1] + "1",
        "nicpath": m.nics[0].path,
        "pool": m.pool,
        "mac": m.mac,
        "ok": r.choice(("ok ", "{0} ok ", "{1} ok ")) if m.kind != "sun4v" else "{0} ok ",
        "ip": f"192.168.{r.randint(0, 9)}.{r.randint(2, 250)}",
        "ip2": f"10.{r.randint(0, 9)}.{r.randint(0, 9)}.{r.randint(2, 250)}",
        "n": r.randint(1, 9),
        "nn": r.randint(10, 99),
        "nnn": r.randint(100, 999),
        "pid": r.randint(200, 9000),
        "h4": b.hex(4),
        "h6": b.hex(6),
        "h8": b.hex(8),
        "h12": b.hex(12),
        "h16": b.hex(16),
        "lba": r.randint(1000, 90000000),
        "uuid": f"{b.hex(8)}-{b.hex(4)}-4{b.hex(3)}-8{b.hex(3)}-{b.hex(12)}",
        "dom": r.randint(1, 30),
        "cpu": r.randrange(m.cpus),
        "size": m.mem_kb // 1024,
        "nfs": "NFS" if m.os in ("s8", "s9", "s10") else r.choice(("NFS3", "NFS4")),
        "xen": m.xen,
        "version": m.version,
        "line": r.randint(100, 1900),
        "data": r.choice(("tank", "data", "zones", "backup")),
    }


def script(b: Boot, id: str, template: str, *, basis: str = "stated", via: str = "say", **more: object) -> None:
    """Print TEMPLATE line by line.

    A line's prefix says what it proves: `R|` root ID, `R:other|` another root, `C:id|` a consequence, `B:id|` harmless, `E|` the end, `RE|`
    root and end, `C:id,E|`; no prefix: nothing. A last backslash leaves the line open. `via` names the printer.
    """
    values = {**fields(b), **more}
    for line in template.strip("\n").split("\n"):
        marks: list[Mark] = []
        head, bar, rest = line.partition("|")
        if (
            bar
            and head
            and all(p[0] in "RCBE" and (len(p) <= 2 or p[1] == ":" or ":" in p) and " " not in p for p in head.split(","))
            and len(head) < 60
        ):
            line = rest
            for part in head.split(","):
                kind, _, name = part.partition(":")
                if kind in ("R", "RE"):
                    marks.append(root(name or id, basis))
                if kind == "C":
                    marks.append(cons(name))
                if kind == "B":
                    marks.append(benign(name))
                if kind in ("E", "RE"):
                    marks.append(END)
        text = line.format_map(values) if "{" in line else line
        open_end = text.endswith("\\")
        text = text[:-1] if open_end else text
        if open_end and via == "say":
            b.say(text, *marks, end="")
        else:
            getattr(b, via)(text, *marks)


def screen(
    id: str,
    variant: str,
    source: str,
    template: str,
    *,
    kinds: Sequence[str] = ("firmware",),
    outcome: Sequence[str] = ("firmware",),
    also: Sequence[str] = (),
    basis: str = "stated",
    after: str = "",
    os: Sequence[str] = (),
    via: str = "say",
    fits: Callable[[Machine], bool] = lambda m: True,
    mode: str = "normal",
) -> None:
    """Register a fault that prints TEMPLATE after step AFTER (or at once) and ends the capture with OUTCOME."""

    def run(b: Boot) -> None:
        if after:
            b.through(after)
        script(b, id, template, basis=basis, via=via)
        b.also |= set(also)
        b.ends(*outcome)

    fault(id, variant, kinds, source, os=os, fits=fits, mode=mode)(run)


def live(
    id: str,
    variant: str,
    source: str,
    template: str,
    *,
    kinds: Sequence[str],
    at: str | Sequence[str],
    when: str = "after",
    also: Sequence[str] = (),
    basis: str = "stated",
    os: Sequence[str] = (),
    via: str = "say",
    fits: Callable[[Machine], bool] = lambda m: True,
    mode: str = "normal",
) -> None:
    """Register a fault that prints TEMPLATE at step AT of a boot that goes on."""

    def run(b: Boot) -> None:
        step = at if isinstance(at, str) else b.r.choice([s for s in at if b.has(s)])

        def speak(b: Boot) -> None:
            script(b, id, template, basis=basis, via=via)
            b.also |= set(also)

        getattr(b, when)(step, speak)

    fault(id, variant, kinds, source, os=os, fits=fits, mode=mode, live=True)(run)


from . import boot, devices, kernel, services, shell, storage, xen  # noqa: E402, F401  (each registers its faults)
