"""Text for a terminal or a mail: the answer in the first lines, then proof, consequences, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bootdiag.reports.model import BootOf, DiagnosisOf, Evidence, FixOf, Report
from bootdiag.reports.safe import terminal

COLOURS = {"failed": "31", "degraded": "33", "booted": "32", "inconclusive": "36", "not-a-boot-log": "36"}
PROOFS = {"worked": "Known to work.", "documented": "Documented.", "untested": "Untested: inferred from how the system works."}
RISKS = {"read-only": "only reads", "changes-state": "changes state", "destructive": "DESTROYS DATA"}
# Of each diagnosis this many lines of proof are shown; JSON has them all.
SHOWN = 6
# A line of proof takes so many lines at most.
LINES = 4


def render(reports: Sequence[Report], width: int = 80, colour: bool = False) -> str:
    """`reports` one after the other, in lines of at most `width` columns where words allow (commands are never broken)."""
    painter = _Painter(max(40, width), colour)
    return "\n".join("".join(line + "\n" for line in painter.report(report)) for report in reports)


class _Painter:
    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self.colour = colour

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
        """`text`, safe, broken between words; `first` stands before its first line, `rest` before the others."""
        rest = first if rest is None else rest
        line, indent = first, first
        for word in terminal(text).split():
            if line.strip() != first.strip() and len(line) + 1 + len(word) > self.width:
                yield line.rstrip()
                line = indent = rest
            line += word if line == indent else " " + word
        if line.strip():
            yield line.rstrip()

    def report(self, report: Report) -> Iterator[str]:
        head = f"{terminal(report.source)}: " if report.source else ""
        yield from self.headline(head, report)
        faults = [one for one in report.diagnoses if one.kind == "fault"]
        last = report.boots[-1].number if report.boots else 0
        mine = [one for one in faults if one.boot == last]
        told: set[str] = set()
        for root in (one for one in mine if one.role == "root"):
            yield from self.root(root, mine, f"{root.id}.{root.variant}" in told)
            told.add(f"{root.id}.{root.variant}")
        yield from self.earlier(report.boots[:-1], faults)
        yield from self.harmless([one for one in report.diagnoses if one.kind == "benign"])
        yield from self.remarks([one for one in report.diagnoses if one.kind == "note"])
        yield from self.progress(report)
        yield ""
        lines = report.lines
        understood = f"{lines.recognised} of {lines.total} lines understood"
        generic = f", {lines.generic} of them only in general" if lines.generic else ""
        machine = f" {report.machine[:1].upper()}{report.machine[1:]}." if report.machine else ""
        yield from self.wrapped(f"{understood}{generic}.{machine}")
        for note in report.notes:
            yield from self.wrapped(note)

    def headline(self, head: str, report: Report) -> Iterator[str]:
        first, *rest = list(self.wrapped(head + report.summary)) or [""]
        yield first.replace(report.verdict.upper(), self.paint(report.verdict.upper(), "1;" + COLOURS[report.verdict]), 1)
        yield from rest

    def earlier(self, boots: Sequence[BootOf], faults: Sequence[DiagnosisOf]) -> Iterator[str]:
        """The boots before the last one, a line each for what ended them; JSON has their diagnoses whole."""
        if not boots:
            return
        yield ""
        yield self.paint("Earlier boots in this capture", "1")
        for boot in reversed(boots):
            roots = [one for one in faults if one.boot == boot.number and one.role == "root"]
            causes = [f"{one.title} (line {one.evidence[0].line})" if one.evidence else one.title for one in roots[:2]]
            told = "; ".join([boot.verdict, *causes])
            yield from self.wrapped(f"lines {boot.first_line} to {boot.last_line}: {told}", "  ", "    ")

    def root(self, root: DiagnosisOf, faults: Sequence[DiagnosisOf], again: bool) -> Iterator[str]:
        """A root cause with all that there is to say; `again`: one of its kind was told already, so only what is this one's own."""
        yield ""
        for line in self.wrapped(root.title):
            yield self.paint(line, "1")
        yield from self.wrapped(f"({root.confidence}: {root.confidence_reason})")
        yield ""
        yield from self.evidence(root.evidence)
        if again:
            yield from self.consequences(root, faults)
            yield from self.wrapped("What it means and what to do: as above.", "  ")
            return
        for text in (root.what, root.why):
            if text:
                yield ""
                yield from self.wrapped(text)
        if root.causes:
            yield ""
            yield self.paint("Likely causes" if len(root.causes) > 1 else "Likely cause", "1")
        for number, cause in enumerate(root.causes, 1):
            yield from self.wrapped(cause, f"  {number}. " if len(root.causes) > 1 else "  - ", "     ")
        yield from self.consequences(root, faults)
        yield from self.fixes(root.fixes)
        if root.references:
            yield ""
            yield from self.wrapped("See " + ", ".join(root.references) + ".")

    def evidence(self, evidence: Sequence[Evidence], indent: str = "   ") -> Iterator[str]:
        for proof in evidence[:SHOWN]:
            place = f"{proof.line}:{proof.column}" if proof.column > 1 else f"{proof.line}"
            yield from self.quoted(terminal(proof.text), f"{indent}{place:>6}  ", f"{indent}        ")
            if proof.remark:
                yield from self.wrapped(proof.remark, f"{indent}        ^ ", f"{indent}          ")
        if len(evidence) > SHOWN:
            yield f"{indent}        and {len(evidence) - SHOWN} more"

    def quoted(self, text: str, first: str, rest: str) -> Iterator[str]:
        """A text of the log as it stands, in as many lines as it needs, up to LINES."""
        room = max(20, self.width - len(first))
        for number in range(LINES):
            if len(text) > room and number == LINES - 1:
                text = text[: room - 3] + "..."
            blank = text.rfind(" ", room // 2, room + 1) if len(text) > room else -1
            cut = room if blank < 0 else blank
            yield (first if number == 0 else rest) + text[:cut].rstrip()
            text = text[cut:].lstrip()
            if not text:
                return

    def consequences(self, root: DiagnosisOf, faults: Sequence[DiagnosisOf]) -> Iterator[str]:
        seen = {root.signature}
        lines = list(self.tree(root, faults, "  ", seen))
        if lines:
            yield ""
            yield "  and therefore"
            yield from lines

    def tree(self, cause: DiagnosisOf, faults: Sequence[DiagnosisOf], indent: str, seen: set[str]) -> Iterator[str]:
        """What follows from `cause`, each below its nearest cause and once."""
        mine = [one for one in faults if one.signature not in seen and _nearest(one, faults) == cause.signature]
        for number, one in enumerate(mine):
            seen.add(one.signature)
            final = number == len(mine) - 1
            place = f"{one.evidence[0].line}  " if one.evidence else ""
            corner = "`- " if final else "|- "
            yield from self.wrapped(one.title, indent + corner + place, indent + ("   " if final else "|  ") + " " * len(place))
            yield from self.tree(one, faults, indent + ("   " if final else "|  "), seen)

    def fixes(self, fixes: Sequence[FixOf]) -> Iterator[str]:
        if not fixes:
            return
        yield ""
        yield self.paint("What to do", "1")
        for number, fix in enumerate(fixes, 1):
            yield from self.wrapped(f"{fix.text}  {PROOFS[fix.proof]}", f"{number:>3}. ", "     ")
            for step in fix.steps:
                first, *rest = terminal_lines(step.run)
                yield f"       {step.where:<8}  {first}   [{RISKS[step.risk]}]"
                for line in rest:
                    yield f"                 {line}"
            if fix.verify:
                yield from self.wrapped("How to tell that it worked: " + fix.verify, "     ")

    def harmless(self, benign: Sequence[DiagnosisOf]) -> Iterator[str]:
        if benign:
            yield ""
            yield self.paint("Harmless here", "1")
        for one in benign:
            lines = ", ".join(str(proof.line) for proof in one.evidence[:SHOWN]) + (", ..." if len(one.evidence) > SHOWN else "")
            yield from self.wrapped(f"{lines}  {one.title}", "  ", "      ")

    def remarks(self, notes: Sequence[DiagnosisOf]) -> Iterator[str]:
        if notes:
            yield ""
            yield self.paint("Worth knowing", "1")
        for one in notes:
            yield from self.wrapped(f"{one.title}. {one.what}" if one.what else f"{one.title}.", "  ", "    ")

    def progress(self, report: Report) -> Iterator[str]:
        progress = report.progress
        if not progress.reached:
            return
        yield ""
        yield self.paint("How far it got", "1")
        yield from self.wrapped(progress.reached, "  ")
        if progress.expected_next:
            yield from self.wrapped("A good boot goes on with: " + "; ".join(progress.expected_next) + ".", "  ")
        if any(one.kind == "fault" and one.role == "root" for one in report.diagnoses) or report.verdict == "booted":
            return
        if progress.last is not None:
            yield "  The last words:"
            yield from self.evidence([progress.last], "  ")
        if progress.unknown:
            yield "  Not understood near the end:"
            yield from self.evidence(progress.unknown, "  ")


def terminal_lines(text: str) -> list[str]:
    """The lines of a command, each safe for a terminal."""
    return [terminal(line) for line in text.split("\n")] or [""]


def _nearest(one: DiagnosisOf, faults: Sequence[DiagnosisOf]) -> str | None:
    """Of the causes of `one` the one that is itself explained by most of the others: the nearest."""
    causes = [fault for fault in faults if fault.signature in one.caused_by]
    nearest = max(causes, key=lambda fault: sum(other.signature in fault.caused_by for other in causes), default=None)
    return None if nearest is None else nearest.signature
