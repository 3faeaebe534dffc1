"""What `bootdiag watch` prints: a line for each change, as text or as JSON; on a terminal with a line below that tells how it stands."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from bootdiag.boot.markers import PHASES, STANDING
from bootdiag.report_of import ENDINGS
from bootdiag.reports import jsondoc, text
from bootdiag.reports.model import DiagnosisOf, Report, plain
from bootdiag.reports.safe import terminal
from bootdiag.watching import Change, State

TITLES = {phase.id: phase.title for phase in PHASES}
# The line below is painted anew so often, in seconds.
REFRESH = 0.25
# How each thing is marked, and its colour.
MARKS = {"fault": ("FAULT", "1;31"), "consequence": ("follows", "33"), "note": ("note", "36"), "benign": ("harmless", "2"),
         "phase": ("phase", "32"), "outcome": ("ended", "1"), "boot": ("boot", "1"), "silence": ("silent", "1;33"),
         "revised": ("revised", "36"), "source": ("source", "2")}


class Out:
    """Where what is new goes; entered while the console is watched."""

    def __enter__(self) -> Out:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        return

    def change(self, change: Change) -> None:
        """Tell a change."""
        raise NotImplementedError

    def silence(self, seconds: float, most: float, phase: str | None, line: int, open_ones: Sequence[DiagnosisOf]) -> None:
        """Tell that nothing has come for `seconds`, where `most` are usual; `open_ones` is what that may mean."""
        raise NotImplementedError

    def source(self, news: str) -> None:
        """Tell what happened to the source."""
        raise NotImplementedError

    def status(self, state: State | None, lines: int, silent: float, seconds: float) -> None:
        """Tell how it stands, where that can be told in passing."""
        return

    def end(self, report: Report) -> None:
        """Tell all that there is to say, at the end."""
        raise NotImplementedError


class Json(Out):
    """An object a line, of `type` phase, finding, revised, outcome, boot, silence, source, and at the end report: explain's document."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def _put(self, kind: str, **fields: Any) -> None:
        sys.stdout.write(json.dumps({"type": kind, "seconds": round(time.monotonic() - self._began, 2), **fields}) + "\n")
        sys.stdout.flush()

    def change(self, change: Change) -> None:
        fields: dict[str, Any] = {"boot": change.boot, "line": change.line}
        if change.kind == "phase":
            fields["phase"] = change.what
        elif change.kind == "outcome":
            fields |= {"outcome": change.what, "verdict": change.verdict}
        elif change.kind == "revised":
            fields |= {"change": change.what, "by": [one.signature for one in change.by]}
        if change.finding is not None:
            fields["diagnosis"] = plain(change.finding)
        self._put(change.kind, **fields)

    def silence(self, seconds: float, most: float, phase: str | None, line: int, open_ones: Sequence[DiagnosisOf]) -> None:
        self._put("silence", line=line, phase=phase, silent=round(seconds, 1), usual=most, possible=[plain(one) for one in open_ones])

    def source(self, news: str) -> None:
        self._put("source", text=news)

    def end(self, report: Report) -> None:
        self._put("report", report=json.loads(jsondoc.render([report])))


class Plain(Out):
    """A line for each change, and at the end the report that `explain` would give."""

    def __init__(self, colour: bool, width: int) -> None:
        self._colour = colour
        self._width = width

    def say(self, mark: str, line: int | None, words: str) -> None:
        """Print one line: what it is, which line of the console shows it, what there is to say."""
        name, code = MARKS[mark]
        name = f"\x1b[{code}m{name:<8}\x1b[0m" if self._colour else f"{name:<8}"
        sys.stdout.write(f"{line or '':>6}  {name}  {terminal(words)}\n")
        sys.stdout.flush()

    def change(self, change: Change) -> None:
        found = change.finding
        by = "; ".join(one.title for one in change.by)
        if change.kind == "finding" and found is not None:
            mark = "consequence" if found.role == "consequence" and found.kind == "fault" else found.kind
            sure = "" if found.confidence == "certain" else f" ({found.confidence}: {found.confidence_reason})"
            self.say(mark, change.line, found.title + (f" [because: {by}]" if by else sure))
        elif change.kind == "revised" and found is not None:
            words = {"consequence": f"follows from: {by}", "root": "is a cause of its own after all",
                     "confidence": f"now {found.confidence}: {found.confidence_reason}", "superseded": f"is, more exactly: {by}",
                     "withdrawn": "no longer holds"}
            self.say("revised", change.line, f"{found.title}: {words[change.what or '']}")
        elif change.kind == "phase":
            self.say("phase", change.line, TITLES[change.what or ""])
        elif change.kind == "boot":
            self.say("boot", change.line, f"number {change.boot} begins")
        elif change.what is None:
            self.say("outcome", change.line, "it goes on after all")
        else:
            ended = ENDINGS[change.what] if change.what in STANDING else "another boot begins"
            self.say("outcome", change.line, f"{change.verdict.upper()}: {ended}")

    def silence(self, seconds: float, most: float, phase: str | None, line: int, open_ones: Sequence[DiagnosisOf]) -> None:
        after = f" after: {TITLES[phase]}" if phase else ""
        may = "".join(f"; if it stays so: {one.title}" for one in open_ones)
        self.say("silence", line, f"nothing for {seconds:.0f} s, usual are at most {most:.0f} s{after}{may}")

    def source(self, news: str) -> None:
        self.say("source", None, news)

    def end(self, report: Report) -> None:
        sys.stdout.write("\n" + text.render([report], self._width, self._colour))
        sys.stdout.flush()


class View(Plain):
    """As Plain, on a terminal: below the last line one that tells the phase, the lines, the faults, and for how long nothing came."""

    def __init__(self, colour: bool, width: int) -> None:
        super().__init__(colour, width)
        from rich.console import Console
        from rich.live import Live

        self._console = Console(file=sys.stdout, markup=False, highlight=False, emoji=False)
        self._live = Live("", console=self._console, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False)
        self._painted = ""
        self._next = 0.0

    def __enter__(self) -> Out:
        self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._live.stop()

    def say(self, mark: str, line: int | None, words: str) -> None:
        from rich.text import Text

        name, code = MARKS[mark]
        shown = Text.from_ansi(f"\x1b[{code}m{name:<8}\x1b[0m") if self._colour else Text(f"{name:<8}")
        self._console.print(Text(f"{line or '':>6}  ").append_text(shown).append("  " + terminal(words)))

    def status(self, state: State | None, lines: int, silent: float, seconds: float) -> None:
        phase = "nothing known yet" if state is None else TITLES[state.phase] if state.phase else "no phase yet"
        faults = 0 if state is None else sum(one.told.kind == "fault" and one.told.role == "root" and not one.open
                                             for one in state.findings.values())
        told = [phase, f"{lines} lines", f"{faults} fault{'' if faults == 1 else 's'}",
                f"silent for {silent:.0f} s" if silent >= 2 else "printing"]
        if state is not None and state.outcome:
            told.append(state.verdict)
        line = f"watching {seconds:.0f} s: " + ", ".join(told) + "   (Ctrl-C ends it and reports)"
        now = time.monotonic()
        if line == self._painted or now < self._next:
            return
        from rich.text import Text

        self._painted, self._next = line, now + REFRESH
        self._live.update(Text(line[: max(10, self._console.width - 1)], style="dim" if self._colour else "", no_wrap=True), refresh=True)

    def end(self, report: Report) -> None:
        self._live.stop()
        super().end(report)
