"""Domains that Xen or its tools speak of: how each ended, and who ended it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bootdiag.boot.markers import DOMAINS
from bootdiag.boot.model import Fact
from bootdiag.grammar.events import Event

# The reasons with which a domain tells Xen that it is over (xen/include/public/sched.h, SHUTDOWN_*): state, and who brought it about.
REASONS = {0: ("halted", "itself"), 1: ("rebooted", "itself"), 2: ("suspended", "itself"), 3: ("crashed", "itself"),
           4: ("crashed", "its watchdog"), 5: ("rebooted", "itself")}


def domains_of(events: Iterable[Event]) -> Iterator[Fact]:
    """A fact for each domain whose number is named: its last state, and who killed it (`by`).

    A domain that its own kernel gave up tells Xen so before Xen or the tools clean it up: the first who killed it counts.
    """
    found: dict[int, Fact] = {}
    for event in events:
        end = DOMAINS.get(event.name)
        number = event.get("domain")
        if end is None or not isinstance(number, int):
            continue
        state, by = end
        reason = event.get("reason") if event.get("reason") is not None else event.get("code")
        if isinstance(reason, int):
            state, by = REASONS.get(reason, (state, by))
        known = found.get(number)
        if known is not None and known.get("state") == "crashed":
            if known.get("by") == "xen" and event.name == "hypervisor.domain_reported_crashed":
                by = "itself"
            else:
                continue
        fields = {"domain": number, "name": event.get("name") or (known.get("name") if known else None), "state": state, "by": by}
        found[number] = Fact("domain", fields, (event,))
    yield from found.values()
