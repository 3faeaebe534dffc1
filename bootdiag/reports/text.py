"""Text for a terminal or a mail: the answer in the first lines, then proof, consequences, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bootdiag.reports.model import DiagnosisOf, Evidence, FixOf, Report
from bootdiag.reports.outline import PLACES, PROOFS, RISKS, Cause, Earlier, Effect, outline, place
from bootdiag.reports.safe import terminal

COLOURS = {"failed": "31", "degraded": "33", "booted": "32", "inconclusive": "36", "not-a-boot-log": "36"}
# Of each diagnosis this many lines of proof are shown; JSON has them all.
SHOWN = 6
# A line of proof takes so many lines at most.
LINES = 4


def render(reports: Sequence[Report], width: int = 80, colour: bool = False) -> str:
    """`reports` one after the other, in lines of at most `width` columns where words allow (commands are never broken)."""
    painter = _Painter(max(40, width), colour)
    return "\n".join("".join(line + "\n" for line in painter.report(report, len(reports) > 1)) for report in reports)


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

    def report(self, report: Report, several: bool) -> Iterator[str]:
        told = outline(report)
        yield from self.headline(f"{terminal(report.source)}: " if report.source and several else "", report)
        for cause in told.causes:
            yield from self.cause(cause, report.source)
        yield from self.suppressed(told.suppressed)
        yield from self.earlier(told.earlier)
        yield from self.last_words(told.last, told.unknown)
        yield from self.progress(report)
        yield from self.remarks(told.remarks)
        yield from self.harmless(told.harmless)
        yield ""
        of = f"{terminal(report.source)}: " if report.source and report.source != "-" and not several else ""
        yield from self.wrapped(of + told.coverage)
        for unread in told.unread:
            yield from self.wrapped("Not understood: " + unread, "  ", "    ")
        for note in report.notes:
            yield from self.wrapped(note)

    def headline(self, head: str, report: Report) -> Iterator[str]:
        first, *rest = list(self.wrapped(head + report.summary)) or [""]
        yield first.replace(report.verdict.upper(), self.paint(report.verdict.upper(), "1;" + COLOURS[report.verdict]), 1)
        yield from rest

    def suppressed(self, known: Sequence[DiagnosisOf]) -> Iterator[str]:
        if known:
            yield ""
            yield self.paint("Known, and let pass", "1")
        for one in known:
            yield from self.wrapped(f"{one.title}: {one.suppressed}", "  ", "    ")

    def earlier(self, boots: Sequence[Earlier]) -> Iterator[str]:
        """The boots before the last one, a line each for what ended them; JSON has their diagnoses whole."""
        if boots:
            yield ""
            yield self.paint("Earlier boots in this capture", "1")
        for boot, roots in boots:
            causes = [f"{one.title} (line {one.evidence[0].line})" if one.evidence else one.title for one in roots[:2]]
            told = "; ".join([boot.verdict, *causes])
            yield from self.wrapped(f"lines {boot.first_line} to {boot.last_line}: {told}", "  ", "    ")

    def cause(self, cause: Cause, source: str) -> Iterator[str]:
        """A root cause with all that there is to say; one of whose kind was told already, only with what is its own.

        The place of the first proof stands in a form that editors and terminals open: file, line, column.
        """
        root = cause.diagnosis
        yield ""
        for line in self.wrapped(root.title):
            yield self.paint(line, "1")
        yield from self.wrapped(f"({root.confidence}: {root.confidence_reason})")
        yield ""
        if root.evidence and source not in ("", "-"):
            at = f"   --> {terminal(source)}:{root.evidence[0].line}:{root.evidence[0].column}"
            if len(at) <= self.width:
                yield at
        yield from self.evidence(root.evidence)
        if cause.effects:
            yield ""
            yield self.paint("What follows from it", "1")
            yield from self.tree(cause.effects, "  ")
        if cause.again:
            yield ""
            yield "What it means and what to do: as above."
            return
        for text in (root.what, root.why):
            if text:
                yield ""
                yield from self.wrapped(text)
        if root.causes:
            yield ""
            yield self.paint("Likely causes" if len(root.causes) > 1 else "Likely cause", "1")
        for number, likely in enumerate(root.causes, 1):
            yield from self.wrapped(likely, f"  {number}. " if len(root.causes) > 1 else "  - ", "     ")
        yield from self.fixes(root.fixes)
        if root.references:
            yield ""
            yield from self.wrapped("See " + ", ".join(root.references) + ".")

    def evidence(self, evidence: Sequence[Evidence], indent: str = "   ") -> Iterator[str]:
        for proof in evidence[:SHOWN]:
            yield from self.quoted(terminal(proof.text), f"{indent}{place(proof):>6}  ", f"{indent}        ")
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

    def tree(self, effects: Sequence[Effect], indent: str) -> Iterator[str]:
        for number, effect in enumerate(effects, 1):
            one = effect.diagnosis
            final = number == len(effects)
            line = f"{one.evidence[0].line}  " if one.evidence else ""
            deeper = indent + ("   " if final else "|  ")
            yield from self.wrapped(one.title, indent + ("`- " if final else "|- ") + line, deeper + " " * len(line))
            yield from self.tree(effect.effects, deeper)

    def fixes(self, fixes: Sequence[FixOf]) -> Iterator[str]:
        """Ways out; the commands stand alone on their lines, ready to copy, below where they are typed and what they risk."""
        if fixes:
            yield ""
            yield self.paint("What to do", "1")
        for number, fix in enumerate(fixes, 1):
            if number > 1:
                yield ""
            yield from self.wrapped(f"{fix.text}  {PROOFS[fix.proof]}", f"{number:>3}. ", "     ")
            before = None
            for step in fix.steps:
                where = f"{PLACES[step.where]} ({RISKS[step.risk]}):"
                if where != before:
                    yield f"     {self.paint(where, '31' if step.risk == 'destructive' else '2')}"
                before = where
                for line in terminal_lines(step.run):
                    yield f"         {line}"
            if fix.verify:
                yield from self.wrapped("How to tell that it worked: " + fix.verify, "     ")

    def harmless(self, benign: Sequence[DiagnosisOf]) -> Iterator[str]:
        if benign:
            yield ""
            yield self.paint("Harmless here", "1")
        for one in benign:
            lines = ", ".join(str(proof.line) for proof in one.evidence[:SHOWN]) + (", ..." if len(one.evidence) > SHOWN else "")
            yield from self.wrapped(one.title, f"  {lines}  ", "      ")

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

    def last_words(self, last: Evidence | None, unknown: Sequence[Evidence]) -> Iterator[str]:
        """Where no cause explains the end: what stands there."""
        if last is not None:
            yield ""
            yield self.paint("The last words", "1")
            yield from self.evidence([last], "  ")
        if unknown:
            yield ""
            yield self.paint("Not understood near the end", "1")
            yield from self.evidence(unknown, "  ")


def terminal_lines(text: str) -> list[str]:
    """The lines of a command, each safe for a terminal."""
    return [terminal(line) for line in text.split("\n")] or [""]
