"""What differs between boots, told: as text, Markdown, HTML or JSON; each renderer is only about looks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bootdiag.reports.model import DiagnosisOf, plain
from bootdiag.reports.safe import markdown as markdown_prose
from bootdiag.reports.safe import markdown_code, terminal

# Of each list so many are told; JSON has them all.
SHOWN = 20

Key = tuple[str, ...]


class Said(NamedTuple):
    """One thing that a capture says: its key, the first line that says it, its text there, and how often it is said."""

    key: Key
    line: int
    text: str
    times: int


class Change(NamedTuple):
    """A fact that differs: what (`context`, `device`, `disk size`, `binding`, `service`, `phase`, `time to phase`), of which one, its
    value before and after (None: none).  A `binding` names a place in the device tree, and the devices that its driver made of it."""

    what: str
    name: str
    before: str | None
    after: str | None


class Parting(NamedTuple):
    """Where two boots part: the last event that they share, and what each says next (None: it ends there)."""

    shared: Said | None
    good: Said | None
    bad: Said | None


class Comparison(NamedTuple):
    """What changed from `good` to `bad` (names of captures).

    `appeared` and `vanished` are things that only one of them says, in their order; `moved` counts events that both say, in another
    order.
    `new_faults` and `gone_faults` are diagnoses of kind fault that only one has.
    """

    good: str
    bad: str
    verdicts: tuple[str, str]
    parting: Parting | None
    changes: tuple[Change, ...]
    appeared: tuple[Said, ...]
    vanished: tuple[Said, ...]
    moved: int
    new_faults: tuple[DiagnosisOf, ...]
    gone_faults: tuple[DiagnosisOf, ...]


class Deviation(NamedTuple):
    """How the boot `bad` differs from a profile of `runs` good ones.

    `missing` are texts that every good boot said and this one didn't, `unheard` what this one said and no good one did, `usual` how
    many things it says that good ones say, too.
    """

    profile: str
    runs: int
    bad: str
    verdict: str
    missing: tuple[str, ...]
    unheard: tuple[Said, ...]
    usual: int
    faults: tuple[DiagnosisOf, ...]


Difference = Comparison | Deviation


class Section(NamedTuple):
    """A heading, and below it entries: (place in the capture or "", text of the log)."""

    heading: str
    entries: tuple[tuple[str, str], ...]
    left_out: int


def sections(difference: Difference) -> Iterator[Section]:
    """What a report on `difference` says, in order."""
    if isinstance(difference, Deviation):
        yield _section("Every good boot says, and this one doesn't", [("", text) for text in difference.missing])
        yield _section("Faults", [(_place(one), one.title) for one in difference.faults])
        yield _section("No good boot says", [_entry(said) for said in difference.unheard])
        return
    parting = difference.parting
    if parting is not None:
        steps = [("both, line " + str(parting.shared.line), parting.shared.text)] if parting.shared else []
        steps += [(f"{which}, line {said.line}", said.text) if said else (which, "(nothing of its own)")
                  for which, said in (("good", parting.good), ("bad", parting.bad))]
        yield _section("Where they part", steps)
    yield _section("New faults", [(_place(one), one.title) for one in difference.new_faults])
    yield _section("Faults that are gone", [(_place(one), one.title) for one in difference.gone_faults])
    yield _section("Changed", [(f"{one.what} {one.name}", f"{one.before} -> {one.after}") for one in difference.changes
                               if one.before is not None and one.after is not None])
    yield _section("Only in the good one", [(f"{one.what} {one.name}", str(one.before)) for one in difference.changes if one.after is None]
                   + [_entry(said) for said in difference.vanished])
    yield _section("Only in the bad one", [(f"{one.what} {one.name}", str(one.after)) for one in difference.changes if one.before is None]
                   + [_entry(said) for said in difference.appeared])


def summary(difference: Difference) -> str:
    """The first line of a report."""
    if isinstance(difference, Deviation):
        return (f"{difference.bad} ({difference.verdict}) against {difference.runs} good boots: {len(difference.missing)} things missing, "
                f"{len(difference.unheard)} never heard before, {difference.usual} as usual.")
    good, bad = difference.verdicts
    moved = f", {difference.moved} in another order" if difference.moved else ""
    return (f"{difference.bad} ({bad}) against {difference.good} ({good}): {len(difference.appeared)} things appeared, "
            f"{len(difference.vanished)} vanished{moved}.")


def _section(heading: str, entries: Sequence[tuple[str, str]]) -> Section:
    return Section(heading, tuple(entries[:SHOWN]), max(0, len(entries) - SHOWN))


def _entry(said: Said) -> tuple[str, str]:
    return f"line {said.line}", said.text + (f"  ({said.times} times)" if said.times > 1 else "")


def _place(one: DiagnosisOf) -> str:
    return f"line {one.evidence[0].line}" if one.evidence else ""


def text(differences: Sequence[Difference], width: int = 80, notes: Sequence[str] = ()) -> str:
    """For a terminal or a mail, in lines of at most `width` columns where the log's own allow."""
    lines: list[str] = []
    for difference in differences:
        lines += ["", terminal(summary(difference))] if lines else [terminal(summary(difference))]
        for section in sections(difference):
            if section.entries:
                lines += ["", section.heading]
                room = max(len(place) for place, _ in section.entries)
                for place, told in section.entries:
                    line = f"  {terminal(place):<{room}}  {terminal(told)}".rstrip()
                    lines.append(line if len(line) <= width else line[: width - 3] + "...")
                lines += [f"  and {section.left_out} more"] if section.left_out else []
    lines += ["", *map(terminal, notes)] if notes else []
    return "\n".join(lines) + "\n"


def markdown(differences: Sequence[Difference], notes: Sequence[str] = ()) -> str:
    """For a tracker that takes Markdown; the log's text stands in code spans."""
    lines: list[str] = []
    for difference in differences:
        lines += [f"## {markdown_code(summary(difference))}", ""]
        for section in sections(difference):
            if section.entries:
                lines += [f"### {section.heading}", ""]
                lines += [f"- {markdown_code(place) + ': ' if place else ''}{markdown_code(told)}" for place, told in section.entries]
                lines += [f"- and {section.left_out} more"] if section.left_out else []
                lines.append("")
    for note in notes:
        lines += [markdown_prose(note), ""]
    return "\n".join(lines)


def page(differences: Sequence[Difference], notes: Sequence[str] = ()) -> str:
    """A page of HTML, whole in itself."""
    from bootdiag.reports.templates import filled

    return filled("differences", title="What differs", notes=notes,
                  told=[{"summary": summary(one), "sections": list(sections(one))} for one in differences])


def document(differences: Sequence[Difference], notes: Sequence[str] = ()) -> str:
    """JSON: an object for one, an array for several; `notes` is what was done to all of them."""
    found = [{"kind": "deviation" if isinstance(one, Deviation) else "comparison", **plain(one),
              **({"notes": list(notes)} if notes else {})} for one in differences]
    return json.dumps(found[0] if len(found) == 1 else found, indent=1) + "\n"


FORMATS: dict[str, Callable[..., str]] = {"text": text, "markdown": markdown, "html": page, "json": document}
