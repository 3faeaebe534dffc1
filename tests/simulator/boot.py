"""One boot in the making: a machine, a console, the steps of a healthy boot, and the places where a fault may step in."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .console import Console, Mark
from .machines import Machine

Step = Callable[["Boot"], None]
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Boot:
    """A boot of one machine: prints the healthy steps in order, with hooks before, after and instead of each."""

    def __init__(self, r: Random, machine: Machine, steps: dict[str, Step]) -> None:
        """Prepare a boot of MACHINE through STEPS, drawn by R."""
        self.r = r
        self.m = machine
        self.steps = steps
        self.order = list(steps)
        self.done = 0
        self.console = Console()
        self.hooks: dict[tuple[str, str], list[Step]] = {}
        self.outcome: tuple[str, tuple[str, ...]] = ("login", ())
        self.also: set[str] = set()
        self.not_visible = False
        self.stopped = False
        self.notes: list[str] = []
        self.syslogd = False
        self.seconds = r.uniform(0, 86000)
        self.month, self.day = r.randint(0, 11), r.randint(1, 28)
        self.kernel_time = r.uniform(0.0, 0.2)
        self.thread = r.randrange(1 << 24)

    # printing

    def say(self, text: str, *marks: Mark, end: str = "\n") -> None:
        """Print TEXT as it is."""
        self.console.say(text, *marks, end=end)

    def warn(self, text: str, *marks: Mark) -> None:
        """Print TEXT as cmn_err(CE_WARN) does (`uts/common/os/printf.c:cprintf`)."""
        self.say("WARNING: " + text, *marks)

    def note(self, text: str, *marks: Mark) -> None:
        """Print TEXT as cmn_err(CE_NOTE) does."""
        self.say("NOTICE: " + text, *marks)

    def xen(self, text: str, *marks: Mark) -> None:
        """Print TEXT as the hypervisor does, each line with its prefix (`xen/drivers/char/console.c`)."""
        for line in text.split("\n"):
            self.say("(XEN) " + line, *(marks if line.strip() else ()))

    def linux(self, text: str, *marks: Mark) -> None:
        """Print TEXT as Linux' printk with time stamps (`kernel/printk/printk.c`)."""
        for line in text.split("\n"):
            self.kernel_time += self.r.uniform(0.0, 0.05)
            self.say(f"[{self.kernel_time:12.6f}] {line}", *marks)

    def stamp(self) -> str:
        """Return a syslog time stamp, a little later each time (`lib/libc/port/gen/syslog.c`)."""
        self.seconds += self.r.uniform(0, 7)
        s = int(self.seconds) % 86400
        return f"{MONTHS[self.month]} {self.day:2d} {s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}"

    def startd(self, text: str, *marks: Mark, level: str = "warning") -> None:
        """Print TEXT as svc.startd's syslog does, before or after syslogd runs (`cmd/svc/startd/log.c`)."""
        if self.syslogd:
            number = {"warning": 652011, "error": 748625}[level]
            self.say(f"{self.stamp()} {self.m.host} {self.m.startd}: [ID {number} daemon.{level}] {text}", *marks)
        else:
            self.say(f"{self.stamp()} {self.m.startd}: {text}", *marks)

    def hex(self, digits: int) -> str:
        """Return DIGITS random hexadecimal digits, the first not zero."""
        return self.r.choice("123456789abcdef") + "".join(self.r.choice("0123456789abcdef") for _ in range(digits - 1))

    # going on

    def before(self, step: str, fn: Step) -> None:
        """Have FN run before STEP; unknown steps are passed by."""
        self.hooks.setdefault(("before", step), []).append(fn)

    def after(self, step: str, fn: Step) -> None:
        """Have FN run after STEP."""
        self.hooks.setdefault(("after", step), []).append(fn)

    def instead(self, step: str, fn: Step) -> None:
        """Have FN run in STEP's place."""
        self.hooks[("instead", step)] = [fn]

    def has(self, step: str) -> bool:
        """Tell whether this machine's boot has STEP still before it."""
        return step in self.order[self.done :]

    def _one(self) -> None:
        name = self.order[self.done]
        for fn in self.hooks.get(("before", name), ()):
            fn(self)
        for fn in self.hooks.get(("instead", name), (self.steps[name],)):
            if not self.stopped:
                fn(self)
        self.done += 1
        for fn in self.hooks.get(("after", name), ()):
            if not self.stopped:
                fn(self)

    def to(self, step: str) -> None:
        """Print the healthy steps before STEP."""
        while self.done < len(self.order) and self.order[self.done] != step and not self.stopped:
            self._one()
        for fn in self.hooks.pop(("before", step), ()):
            fn(self)

    def through(self, step: str) -> None:
        """Print the healthy steps up to and with STEP."""
        if step in self.order[self.done :]:
            last = self.order.index(step)
            while self.done <= last and not self.stopped:
                self._one()

    def skip(self, *steps: str) -> None:
        """Leave STEPS out."""
        for step in steps:
            self.instead(step, lambda b: None)

    def finish(self) -> None:
        """Print what is left of the healthy boot."""
        while self.done < len(self.order) and not self.stopped:
            self._one()

    def ends(self, outcome: str, *also: str) -> None:
        """Stop here; the capture's outcome is OUTCOME, or one of ALSO where the text bears both."""
        self.outcome = (outcome, also)
        self.stopped = True

    def result(self, outcome: str, *also: str) -> None:
        """Set the outcome without stopping."""
        self.outcome = (outcome, also)
