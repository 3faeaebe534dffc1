"""How a boot ended: a fact, found by what the console showed last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bootdiag.boot.markers import ENDS, FINAL, REQUESTED, STAGES
from bootdiag.boot.model import Outcome
from bootdiag.grammar.events import Event


def outcome(events: Sequence[Event], context: Mapping[str, Any]) -> Outcome:
    """The outcome of a boot: the last of its ends, unless an earlier one is final (a panic is not undone by the reboot that follows).

    Without any end: `firmware` where only firmware and loaders spoke, `running` where nothing of a boot is to be seen,
    else `unfinished`.
    """
    found: Outcome | None = None
    asked = any(context.get(name) for name in REQUESTED)
    stage = 0
    for event in events:
        stage = max(stage, STAGES.get(event.name, 0))
        end = ENDS.get(event.name)
        if end is None:
            continue
        if end == "maintenance" and asked:
            end = "single-user"
        if found is not None and found.id in FINAL and end not in FINAL[found.id]:
            continue
        if found is None or found.id != end or end in ("maintenance", "single-user", "login"):
            found = Outcome(end, event.line)
    if found is not None:
        return found
    if not stage:
        return Outcome("running", None)
    return Outcome("firmware" if stage <= STAGES["loader"] else "unfinished", events[-1].line if events else None)
