"""`bootdiag watch`: a console as it runs: phases and findings as they become certain, silence, and the whole report at its end."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType, TracebackType
from typing import BinaryIO, NamedTuple, cast

from bootdiag.analysis import Analysis, analyze_file
from bootdiag.boot.markers import PHASES, STANDING
from bootdiag.capture.errors import CaptureError
from bootdiag.config import config
from bootdiag.explain import Request as Explaining
from bootdiag.explain import coloured, known_faults
from bootdiag.following import Command, File, Pipe, Source
from bootdiag.knowledge.silence import usual
from bootdiag.limits import Limits
from bootdiag.output import columns
from bootdiag.report_of import FAILED
from bootdiag.site import Site, SiteError
from bootdiag.status import ANALYSED, FAULTY, UNDECIDED, UNUSABLE
from bootdiag.suppress import Known, marked, suppressed, today
from bootdiag.talk import tell
from bootdiag.watch_out import Json, Out, Plain, View
from bootdiag.watching import Finding, State, Watching, changes, shown, state_of

# A look at most so often, and so many times as long after a look as it took of the processor.
GAP, SHARE = 0.1, 4.0
# A line that has begun is looked at once nothing came for so long: it is a prompt then, not half a message.
STABLE = 0.1
# While nothing comes, signals and deadlines are seen to so often.
BEAT = 0.2
# After a fault that ends a boot test, what follows from it is read for so long.
LINGER = 2.0
# What a test may wait for.
GOALS = tuple(dict.fromkeys((*(phase.id for phase in PHASES), *sorted(STANDING))))


class Request(NamedTuple):
    """What `watch` is asked for: a capture (a path, `-` or none for standard input) or a command, the format (text, jsonl), when to
    colour, what to wait for and for how many seconds (0: for ever), whether what a file holds already is passed over, how long silence
    is usual (texts: seconds, or PHASE=seconds; 0: for ever), a file to record the console in, whether it may be overwritten, a file of
    known faults that are let pass, rules and grammars besides those that are set for good."""

    captures: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    format: str = "text"
    colour: str = "auto"
    until: str | None = None
    timeout: float = 0.0
    new: bool = False
    silence: tuple[str, ...] = ()
    record: str | None = None
    force: bool = False
    suppress: str | None = None
    rules: tuple[str, ...] = ()
    grammars: tuple[str, ...] = ()


def watch(request: Request) -> int:
    """Do what `request` asks; the exit code: 0, or with `until` 0 reached, 1 a fault first, 3 neither."""
    try:
        silence = silences(request.silence)
        settings = config(request.rules, request.grammars, request.suppress)
        known = known_faults(settings.suppress) if settings.suppress else []
        source, name = _source(request)
    except (UsageError, CaptureError, SiteError) as error:
        tell(str(error))
        return UNUSABLE
    except OSError as error:
        tell(f"{request.captures[0]}: {error.strerror or error}")
        return UNUSABLE
    if known is None:
        source.close()
        return UNUSABLE
    colour = coloured(Explaining(colour=request.colour))
    live = request.format == "text" and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
    out: Out = Json() if request.format == "jsonl" else View(colour, columns()) if live else Plain(colour, columns())
    try:
        record = _recording(request)
        with Ended() as ended, out:
            session = Session(source, out, ended, request, settings.site, silence, known, record)
            analysis = analyze_file(cast(BinaryIO, session), limits=Limits(capture=sys.maxsize), watcher=session.watching.follow, name=name,
                                    site=settings.site)
            session.finish(analysis)
            out.end(suppressed(analysis.report, known, today()))
        if record is not None:
            record.close()
    except CaptureError as error:
        tell(str(error))
        return UNUSABLE
    finally:
        source.close()
    status = getattr(source, "status", None)
    if status and not session.stopped:
        tell(f"the command ended with {f'status {status}' if status > 0 else f'signal {-status}'}")
    if request.until is None:
        return UNUSABLE if status and not session.stopped else ANALYSED
    return session.result


class UsageError(Exception):
    """What was asked for can't be."""


def silences(given: Sequence[str]) -> Callable[[str | None], float]:
    """For how many seconds a console may be silent after a phase (None: none was reached); 0: for ever."""
    every: float | None = None
    some: dict[str, float] = {}
    for one in given:
        phase, _, seconds = one.rpartition("=")
        try:
            number = float(seconds)
        except ValueError:
            number = -1.0
        if not 0 <= number < 1e9 or (phase and phase not in {known.id for known in PHASES}):
            raise UsageError(f"--silence {one}: seconds, or PHASE=SECONDS; phases are {', '.join(known.id for known in PHASES)}")
        if phase:
            some[phase] = number
        else:
            every = number

    def seconds_of(phase: str | None) -> float:
        return some.get(phase or "", every if every is not None else float(usual(phase)))

    return seconds_of


def _source(request: Request) -> tuple[Source, str]:
    if request.until is not None and request.until not in GOALS:
        raise UsageError(f"--until {request.until}: give one of {', '.join(GOALS)}")
    if request.command:
        if request.captures:
            raise UsageError("watch a capture, or a command behind --, not both")
        try:
            size = os.get_terminal_size(sys.stdout.fileno())
        except (OSError, ValueError, AttributeError):
            size = os.terminal_size((80, 24))
        try:
            return Command(request.command, (size.lines, size.columns)), ""
        except OSError as error:
            raise UsageError(f"{request.command[0]}: {error.strerror or error}; give the command and its words behind --") from None
    if len(request.captures) > 1:
        raise UsageError("one capture at a time; a command stands behind --: bootdiag watch -- xl console nexenta")
    path = request.captures[0] if request.captures else "-"
    if path != "-":
        return File(path, request.new), path
    if sys.stdin is None:
        raise CaptureError("standard input is closed")
    if sys.stdin.isatty():
        if not request.captures:
            raise UsageError("nothing to watch: name a file, pipe a console in, or give a command: bootdiag watch -- xl console nexenta")
        tell("reading the console from the terminal; end it with Ctrl-D")
    return Pipe(sys.stdin.fileno()), ""


def _recording(request: Request) -> BinaryIO | None:
    """The file that the console is recorded in, open."""
    if request.record is None:
        return None
    from bootdiag.output import Target

    Target(request.record, request.force, request.captures)
    return open(request.record, "wb", buffering=0)


class Ended:
    """While it is entered, the first SIGINT, SIGTERM or SIGHUP is noted in `by`; a second SIGINT interrupts the program as ever."""

    def __init__(self) -> None:
        self.by: int | None = None
        self._handlers: dict[int, object] = {}

    def __enter__(self) -> Ended:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            # an ignored signal stays ignored (nohup, a job in the background), and only the main thread may set a handler
            try:
                if signal.getsignal(number) not in (signal.SIG_IGN, None):
                    self._handlers[number] = signal.signal(number, self._told)
            except ValueError:
                break
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, cast("signal.Handlers", handler))

    def _told(self, number: int, frame: FrameType | None) -> None:
        self.by = number
        if number == signal.SIGINT:
            signal.signal(number, signal.default_int_handler)


class Session:
    """The console as an open file: whoever reads it waits here, and meanwhile the looks are done.

    `result` is the exit code of a boot test; `stopped`: it was ended from here, not by the console.
    """

    def __init__(self, source: Source, out: Out, ended: Ended, request: Request, site: Site, silence: Callable[[str | None], float],
                 known: Sequence[Known], record: BinaryIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.watching = Watching(Limits(capture=sys.maxsize), site)
        self.result = UNDECIDED
        self.stopped = False
        self._source, self._out, self._ended, self._request = source, out, ended, request
        self._silence, self._clock, self._record = silence, clock, record
        self._known = [one for one in known if one.until >= today()]
        self._began = self._last = clock()
        self._next = 0.0
        self._dirty = self._silent = False
        self._decided = 0.0
        self._state: State | None = None

    def read(self, size: int) -> bytes:
        """The next bytes of the console; b"" where it ends, or has been watched for long enough."""
        while not self._over():
            now = self._clock()
            if self._dirty and now >= self._next:
                self._look(now)
                continue
            wait = min(BEAT, max(0.0, self._next - now)) if self._dirty else BEAT
            block = self._source.read(wait)
            for news in self._source.news():
                self._out.source(news)
            now = self._clock()
            self._out.status(self._state, self.watching.lines, now - self._last, now - self._began)
            if block is None:
                break
            if block:
                self._last, self._dirty, self._silent = now, True, False
                if self._record is not None:
                    self._record.write(block)
                self.watching.took(block)
                return block
            self._quiet(now)
        return b""

    def _over(self) -> bool:
        now = self._clock()
        if self._ended.by is not None:
            self.stopped = True
        elif self._decided:
            self.stopped = self.result == ANALYSED or now - self._decided >= LINGER
        elif self._request.timeout and now - self._began >= self._request.timeout:
            self.stopped = True
            self._out.source(f"{self._request.timeout:g} s are over")
        return self.stopped

    def _look(self, now: float) -> None:
        whole = now - self._last >= STABLE
        began = time.process_time()
        states = self.watching.look(whole)
        gap = max(GAP, SHARE * (time.process_time() - began))
        # what was left out is looked at once it stands still
        self._dirty = not whole and self.watching.unfinished
        self._next = max(now + gap, self._last + STABLE) if self._dirty else now + gap
        self._tell(states)

    def _tell(self, states: Sequence[State], final: bool = False) -> None:
        for state in states:
            before = self._state
            if before is not None and state.number < before.number:
                continue  # told when it was over
            for change in changes(before if before is not None and before.number == state.number else None, state, final or state.over):
                self._out.change(change)
            self._state = state
            self._decide(state)

    def _decide(self, state: State) -> None:
        """Whether the test is over: what it waits for is there, or a fault is."""
        goal = self._request.until
        if goal is None or self._decided:
            return
        order = [phase.id for phase in PHASES]
        furthest = max((order.index(phase) for phase in state.reached), default=-1)
        reached = order.index(goal) <= furthest if goal in order else False
        if reached or state.outcome == goal:
            self.result = ANALYSED
        elif goal not in FAILED and (state.outcome in FAILED or any(map(self._fault, shown(state).values()))):
            self.result = FAULTY
        else:
            return
        self._decided = self._clock()

    def _fault(self, finding: Finding) -> bool:
        told = finding.told
        return told.kind == "fault" and told.role == "root" and not marked(told, self._known).suppressed

    def _quiet(self, now: float) -> None:
        """Say once that nothing comes any more, where the boot is not at its end."""
        state = self._state
        if self._silent or (state is not None and state.outcome is not None):
            return
        phase = None if state is None else state.phase
        most = self._silence(phase)
        if most and now - self._last >= most:
            self._silent = True
            open_ones = [] if state is None else [one.told for one in state.findings.values() if one.open and one.told.kind == "fault"]
            self._out.silence(now - self._last, most, phase, self.watching.lines, open_ones)

    def finish(self, analysis: Analysis) -> None:
        """Tell what the whole of the console tells, now that nothing more will come."""
        last = self._state.number if self._state is not None else 1
        self._tell([state_of(boot, many, boot is not analysis.boots[-1])
                    for boot, many in zip(analysis.boots, analysis.diagnoses, strict=True) if boot.number >= last], final=True)
