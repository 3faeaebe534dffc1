"""What holds a console in another form than as its lines: JSON, a container runtime's parts of lines, a mail's encoding, a page's markup.

Each wrapper is a pure step from lines to lines that keep their places (`Traced`), with a little state between them; `found` says by the
first lines which ones a capture has, the outermost first. Prefixes of lines are the simplest of them (`bootdiag.capture.recorders`).
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar

from bootdiag.capture import recorders
from bootdiag.capture.recorders import HOST, NONE, RELATIVE
from bootdiag.capture.traced import Traced, joined

# Wrappers within wrappers: so many are looked for.
DEPTH = 6
# The parts of one line are joined up to so many bytes.
LONGEST = 1 << 16
SHARE = 0.8


class Wrapper:
    """Takes off one thing. `rows` takes lines and gives those of the console that they complete; `last` says that no more will come."""

    name = ""
    clock = NONE
    recorder: recorders.Recorder | None = None

    def __init__(self) -> None:
        self.held: list[Traced] = []
        self.length = 0

    def rows(self, rows: Iterable[Traced], last: bool) -> Iterator[Traced]:
        """The lines within `rows`."""
        for row in rows:
            yield from self.row(row)
        if last and self.held:
            yield self.whole()

    def row(self, row: Traced) -> Iterable[Traced]:
        """The lines within one line."""
        return (row,)

    def hold(self, part: Traced) -> bool:
        """Keep `part` for what comes; False once it has grown too long for a line."""
        self.held.append(part)
        self.length += len(part.text)
        return self.length <= LONGEST

    def whole(self, part: Traced | None = None) -> Traced:
        """What was held, and `part`, as one."""
        line = joined(self.held if part is None else [*self.held, part])
        self.held, self.length = [], 0
        return line

    def printed(self, text: Traced, stamp: bytes) -> Iterator[Traced]:
        """The lines that `text` completes, in which newlines stand; the rest is held."""
        pieces = text.split()
        for piece in pieces[:-1]:
            piece.stamp = piece.stamp or stamp
            yield self.whole(piece)
        if pieces[-1].text:
            pieces[-1].stamp = pieces[-1].stamp or stamp
            if not self.hold(pieces[-1]):
                yield self.whole()


class Prefix(Wrapper):
    """What a recorder puts before each line."""

    def __init__(self, recorder: recorders.Recorder) -> None:
        super().__init__()
        self.name, self.clock, _ = recorder
        self.recorder = recorder
        self.prefix = recorder.prefix

    def row(self, row: Traced) -> Iterable[Traced]:
        found = self.prefix.match(row.text)
        if found is None:
            return (row,)
        rest = row.part(found.end())
        if self.clock and not rest.stamp:
            rest.stamp = found.group()
        return (rest,)


class Cri(Wrapper):
    """The log of containerd or CRI-O: `TIME stdout F text`; what is marked P goes on in the next line."""

    name, clock = "cri", HOST
    line = re.compile(rb"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:\.[0-9]+)?(?:Z|[+-][0-9:]{5})?) std(?:out|err) ([FP])(?::[A-Z])* ?")

    def row(self, row: Traced) -> Iterable[Traced]:
        found = self.line.match(row.text)
        if found is None:
            return (row,) if not self.held else (self.whole(), row)
        rest = row.part(found.end())
        rest.stamp = found.group(1)
        if found.group(2) == b"P":
            if rest.text.endswith(b"\r"):
                rest = rest.part(0, len(rest.text) - 1)
            return () if self.hold(rest) else (self.whole(),)
        return (self.whole(rest),)


# Where a string of JSON ends, and what is written in it in another way.
_STRING = rb'"((?:[^"\\]|\\.)*+)'
_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|(.))")
_SHORT = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def unescaped(row: Traced, start: int, end: int) -> Traced:
    """The string of JSON that stands between `start` and `end` of `row`."""
    parts = []
    at = start
    for found in _ESCAPE.finditer(row.text, start, end):
        if found.start() > at:
            parts.append(row.part(at, found.start()))
        high, low, short = found.groups()
        stop = found.end()
        if short is not None:
            text = _SHORT.get(short, short)
        else:
            code = int(high, 16)
            if 0xD800 <= code < 0xDC00 and low is not None:
                code = 0x10000 + ((code - 0xD800) << 10) + (int(low, 16) - 0xDC00)
            elif low is not None:
                stop = found.end() - 6
            text = chr(code).encode("utf-8", "replace")
        parts.append(row.instead(found.start(), text))
        if stop < found.end():
            parts.append(row.part(stop, found.end()) if low is None else row.instead(stop, b"?"))
        at = found.end()
    if at < end:
        parts.append(row.part(at, end))
    return joined(parts) if parts else row.part(start, start).instead(0, b"")


class JsonLines(Wrapper):
    """An object a line, one of whose fields is the message: docker's json-file, journald's `-o json`, collectors of logs."""

    def __init__(self, name: str, key: bytes, time: bytes, whole: bool) -> None:
        super().__init__()
        self.name, self.clock = name, HOST
        self.whole_lines = whole
        self.string = re.compile(rb'"' + key + rb'"\s*:\s*' + _STRING)
        self.numbers = re.compile(rb'"' + key + rb'"\s*:\s*\[([0-9,\s]*)\]')
        self.time = re.compile(rb'"' + time + rb'"\s*:\s*"?([^",}]*)')

    def row(self, row: Traced) -> Iterable[Traced]:
        if not row.text.lstrip().startswith(b"{"):
            return (row,)
        found = self.string.search(row.text)
        if found is not None:
            text = unescaped(row, *found.span(1))
        else:
            found = self.numbers.search(row.text)
            if found is None:
                return ()
            text = joined([row.instead(number.start(), bytes((int(number.group()) & 255,)))
                           for number in re.finditer(rb"[0-9]+", row.text[: found.end(1)]) if number.start() >= found.start(1)]
                          or [row.part(0, 0).instead(0, b"")])
        time = self.time.search(row.text)
        stamp = time.group(1) if time is not None else b""
        if self.whole_lines:
            text.stamp = stamp
            lines = text.split()
            for line in lines:
                line.stamp = stamp
            return lines if len(lines) < 2 or lines[-1].text else lines[:-1]
        return self.printed(text, stamp)


class Export(Wrapper):
    """journald's export format: fields as `NAME=text`; where the text isn't printable NAME alone, its length in eight bytes, the text."""

    name, clock = "journald-export", HOST

    def __init__(self) -> None:
        super().__init__()
        self.stamp = b""
        self.binary: list[Traced] | None = None
        self.message = False

    def row(self, row: Traced) -> Iterable[Traced]:
        if self.binary is not None:
            return self._more(row)
        text = row.text
        if text.startswith(b"__REALTIME_TIMESTAMP="):
            self.stamp = text[21:].rstrip()
        elif text.startswith(b"MESSAGE="):
            rest = row.part(8)
            rest.stamp = self.stamp
            return (rest,)
        elif text and b"=" not in text and re.fullmatch(rb"[A-Z_0-9]+", text) is not None:
            self.binary = []
            self.message = text == b"MESSAGE"
        return ()

    def _more(self, row: Traced) -> Iterable[Traced]:
        assert self.binary is not None
        if self.binary:
            end = self.binary[-1]
            self.binary.append(end.instead(len(end.text) - 1, b"\n") if end.text else row.instead(0, b"\n"))
        self.binary.append(row)
        data = joined(self.binary)
        size = int.from_bytes(data.text[:8], "little") if len(data.text) >= 8 else LONGEST
        if len(data.text) < 8 + size and len(data.text) < LONGEST:
            return ()
        self.binary = None
        if not self.message:
            return ()
        lines = data.part(8, 8 + size).split()
        for line in lines:
            line.stamp = self.stamp
        return lines


class Asciinema(Wrapper):
    """A recording of asciinema: what was printed, in events with their times; never what was typed."""

    name, clock = "asciinema", RELATIVE
    event = re.compile(rb'\[\s*([0-9.]+)\s*,\s*"o"\s*,\s*' + _STRING)
    header = re.compile(rb'\s*\{.*"version"\s*:\s*[123]\b.*"(?:width|term)"')
    old = re.compile(rb'\[\s*([0-9.]+)\s*,\s*' + _STRING + rb'"\s*\]')

    def __init__(self) -> None:
        super().__init__()
        self.time = 0.0
        self.relative = True  # times since the event before, as in versions 1 and 3

    def row(self, row: Traced) -> Iterator[Traced]:
        if self.header.match(row.text) is not None:
            self.relative = re.search(rb'"version"\s*:\s*2\b', row.text) is None
        found = self.event.match(row.text)
        events = [found] if found is not None else self.old.finditer(row.text)
        for event in events:
            self.time = self.time + float(event.group(1)) if self.relative else float(event.group(1))
            yield from self.printed(unescaped(row, *event.span(2)), b"%.6f" % self.time)


class Cloud(Wrapper):
    """The console as a cloud's tools give it, in a string of a JSON document, or that in base64."""

    name = "cloud-console"
    string = re.compile(rb'"(?:Output|output|contents|console_output|consoleOutput|ConsoleOutput|serialConsoleLog)"\s*:\s*' + _STRING)
    base64 = re.compile(rb"(?:[A-Za-z0-9+/]|\\[nr/])+={0,2}(?:\\[nr])*")

    def row(self, row: Traced) -> Iterator[Traced]:
        for found in self.string.finditer(row.text):
            content = found.group(1)
            if len(content) > 32 and self.base64.fullmatch(content) is not None:
                try:
                    text = binascii.a2b_base64(content.replace(b"\\n", b"").replace(b"\\r", b"").replace(b"\\/", b"/"))
                except binascii.Error:
                    continue
                console = row.instead(found.start(1), text)
            else:
                console = unescaped(row, *found.span(1))
            yield from console.split()


class QuotedPrintable(Wrapper):
    """A mail's or a page's quoted-printable (RFC 2045): `=3D`, and lines that a `=` at their end breaks."""

    name = "quoted-printable"
    code = re.compile(rb"=([0-9A-F]{2})")

    def row(self, row: Traced) -> Iterator[Traced]:
        text = row.text.rstrip(b" \t\r")
        soft = text.endswith(b"=")
        end = len(text) - 1 if soft else len(row.text)
        parts = []
        at = 0
        for found in self.code.finditer(row.text, 0, end):
            parts += [row.part(at, found.start())] if found.start() > at else []
            parts.append(row.instead(found.start(), bytes((int(found.group(1), 16),))))
            at = found.end()
        if at < end or not parts:
            parts.append(row.part(at, end))
        lines = joined(parts).split()
        for line in lines[:-1]:
            yield self.whole(line)
        if not soft:
            yield self.whole(lines[-1])
        elif not self.hold(lines[-1]):
            yield self.whole()


class Flowed(Wrapper):
    """A mail's format=flowed (RFC 3676): a line that ends in a blank goes on in the next."""

    name = "format-flowed"
    quote = re.compile(rb"(?:> ?)*")

    def row(self, row: Traced) -> Iterator[Traced]:
        found = self.quote.match(row.text)
        start = found.end() if found is not None else 0
        text = row.part(start if self.held else 0)
        stuffed = 1 if not start and text.text.startswith(b" ") else 0
        text = text.part(stuffed)
        bare = text.text.rstrip(b"\r")
        if bare.endswith(b" ") and not bare.endswith(b"-- "):
            if not self.hold(text.part(0, len(bare))):
                yield self.whole()
        else:
            yield self.whole(text)


class Markup(Wrapper):
    """What a page or a tracker puts around a console: `<pre>`, `<br />`, `{noformat}`, a fence."""

    name = "markup"
    begin = re.compile(
        rb"\s*(?:(?:<pre\b[^>]*>|<code\b[^>]*>|<tt>|\{noformat\}|\{code(?::[^}]*)?\}|\[code\b[^\]]*\]|\[pre\])+|(?:```|~~~)[\w-]*\s*\Z)")
    end = re.compile(rb"(?:</pre>|</code>|</tt>|\{noformat\}|\{code\}|\[/code\]|\[/pre\])+\s*\Z|\A(?:```|~~~)\s*\Z")
    line_break = re.compile(rb"<br ?/?>\r?")
    entity = re.compile(rb"&(lt|gt|amp|quot|apos|nbsp|#39|#34);")
    entities: ClassVar = {b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'", b"nbsp": b" ", b"#39": b"'", b"#34": b'"'}

    def __init__(self) -> None:
        super().__init__()
        self.html = False

    def row(self, row: Traced) -> Iterable[Traced]:
        self.html = self.html or b"<br" in row.text or b"<pre" in row.text
        lines = self.bare(row)
        return [self.plain(line) for line in lines] if self.html and b"&" in row.text else lines

    def plain(self, row: Traced) -> Traced:
        """`row` with what HTML reserves as it is."""
        parts = []
        at = 0
        for found in self.entity.finditer(row.text):
            parts += [row.part(at, found.start())] if found.start() > at else []
            parts.append(row.instead(found.start(), self.entities[found.group(1)]))
            at = found.end()
        if not parts:
            return row
        return joined([*parts, row.part(at)] if at < len(row.text) else parts)

    def bare(self, row: Traced) -> Sequence[Traced]:
        """The lines that stand between marks in `row`."""
        found = self.begin.match(row.text)
        if found is not None:
            if found.end() >= len(row.text.rstrip()):
                return (row.part(0, 0),)
            row = row.part(found.end())
        found = self.end.search(row.text)
        if found is not None:
            if not row.text[: found.start()].strip():
                return (row.part(0, 0),)
            row = row.part(0, found.start())
        if b"<br" not in row.text:
            return (row,)
        lines = []
        at = 0
        for found in self.line_break.finditer(row.text):
            lines.append(row.part(at, found.start()))
            at = found.end()
        if row.text[at:].strip() or not lines:
            lines.append(row.part(at))
        return lines


class Relay(Wrapper):
    """A console that syslog relayed: all of it behind one host and program, control characters written out as rsyslog does."""

    name, clock = "syslog-relay", HOST
    line = re.compile(
        rb"(?:<[0-9]{1,3}>)?(?:1 (?P<new>[0-9]{4}-[0-9-]{5}T[0-9:.]{8,}(?:Z|[+-][0-9:]{5})|-) (?P<host5>\S+) (?P<tag5>\S+) \S+ \S+ "
        rb"(?:-|(?:\[[^\]]*\])+) ?(?:\xef\xbb\xbf)?"
        rb"|(?:(?P<old>[A-Z][a-z]{2} [ 0-9][0-9] [0-9:]{8}|[0-9]{4}-[0-9-]{5}T[0-9:.]{8,}(?:Z|[+-][0-9:]{5})) )?"
        rb"(?:(?P<host>[A-Za-z0-9_.-]+) )?(?P<tag>[A-Za-z_][^ :\[]*)(?:\[[0-9]+\])?: ?)")
    octal = re.compile(rb"#([0-3][0-7]{2})")

    def row(self, row: Traced) -> Iterator[Traced]:
        found = self.line.match(row.text)
        if found is not None and (found.group("new") or found.group("old") or row.text.startswith(b"<")):
            rest = row.part(found.end())
            rest.stamp = found.group("new") or found.group("old") or b""
        else:
            rest = row
        parts = []
        at = 0
        for code in self.octal.finditer(rest.text):
            value = int(code.group(1), 8)
            if value < 32 or value == 127:
                parts += [rest.part(at, code.start())] if code.start() > at else []
                parts.append(rest.instead(code.start(), bytes((value,))))
                at = code.end()
        if parts:
            rest = joined([*parts, rest.part(at)] if at < len(rest.text) else parts)
        lines = rest.split()
        yield from lines if len(lines) < 2 or lines[-1].text else lines[:-1]


class Priority(Wrapper):
    """The priority that a system's messages carry on their way to another's syslogd: `<13>`."""

    name = "syslog-priority"
    priority = re.compile(rb"<[0-9]{1,3}>")

    def row(self, row: Traced) -> Iterable[Traced]:
        found = self.priority.match(row.text)
        return (row if found is None else row.part(found.end()),)


class Conserver(Wrapper):
    """conserver's marks, which may stand in the middle of a line: it goes on in the next one."""

    name = "conserver"
    mark = re.compile(rb"\[-- (?:[^\]\[]|\[[^\]]*\])* --[^\]]*\]\s*\Z")

    def row(self, row: Traced) -> Iterable[Traced]:
        found = self.mark.search(row.text)
        if found is None:
            return (self.whole(row),)
        if found.start() and not self.hold(row.part(0, found.start())):
            return (self.whole(),)
        return ()


# Detection


def _share(lines: Sequence[bytes], pattern: re.Pattern[bytes]) -> bool:
    return bool(lines) and sum(pattern.match(line) is not None for line in lines) >= SHARE * len(lines)


def _block(lines: Sequence[bytes], pattern: re.Pattern[bytes]) -> bool:
    """Whether most lines are of that form, or one block of them among prose."""
    places = [at for at, line in enumerate(lines) if pattern.match(line) is not None]
    return len(places) >= min(2, len(lines)) and 2 * len(places) > len(lines) and (
        len(places) >= SHARE * len(lines) or places[-1] - places[0] == len(places) - 1)


_OBJECT = rb"\s*\{.*"
_DOCKER = re.compile(_OBJECT + rb'"log"\s*:\s*"')
_JOURNAL = re.compile(_OBJECT + rb'"MESSAGE"\s*:\s*["\[]')
_OTHER = re.compile(_OBJECT + rb'"message"\s*:\s*"')


def _cloud(lines: Sequence[bytes]) -> bool:
    return any(line.lstrip().startswith((b"{", b"[", b'"')) and Cloud.string.search(line) is not None for line in lines)


def _quoted(lines: Sequence[bytes]) -> bool:
    """Whether this is quoted-printable: every `=` is one of its codes or a soft end, and some are such as are written for nothing else."""
    text = b"\n".join(lines)
    signs = text.count(b"=")
    # what stands before an empty line may be a mail's head, which is not encoded
    declared = b"quoted-printable" in text[:4096].lower()
    codes = len(re.findall(rb"=(?:[0-9A-F]{2}|[ \t\r]*(?:\n|\Z))", text))
    sure = len(re.findall(rb"=(?:3D|20[ \t\r]*(?:\n|\Z)|0A|0D|09|E2=80|C2=A0)|[^\n]{60,}=[ \t\r]*\n", text))
    return sure >= (1 if declared else 2) and codes >= (0.8 if declared else 1.0) * signs


def _marked_up(lines: Sequence[bytes]) -> bool:
    broken = sum(line.rstrip().endswith((b"<br>", b"<br/>", b"<br />")) or line.count(b"<br") > 2 for line in lines)
    return broken >= max(2, 0.3 * len(lines)) or any(Markup.begin.match(line) is not None for line in lines) or (
        len(lines) < 3 and broken > 0)


# Programs that pass consoles on.
_CONSOLES = re.compile(rb"(?i).*consol|tty|ser2net|conman|ipmi|sol\Z|qemu|libvirt|virt|vmadm|bhyve|docker|containerd|podman|zoneadmd")


def _relayed(lines: Sequence[bytes]) -> bool:
    """Whether all lines come from one program, or in a form that no system logs in itself; a system's own log has many programs."""
    found = [match for line in lines if (match := Relay.line.match(line)) is not None]
    modern = sum(match.group("new") is not None for match in found)
    if modern >= max(SHARE * len(lines), 1):
        return True
    stamped = [match for match in found if match.group("old") is not None]
    with_priority = sum(line.startswith(b"<") for line in lines)
    if len(stamped) < max(SHARE * len(lines), 4) or not (
            with_priority >= SHARE * len(lines) or b"T" in stamped[0].group("old") or _CONSOLES.match(stamped[0].group("tag"))):
        return False
    return len({(match.group("host"), match.group("tag")) for match in stamped}) == 1 and not any(b"[ID " in line for line in lines)


Evidence = Callable[[Sequence[bytes]], bool]
# The narrower come first; then prefixes of lines, then what may hold or be held by these in any order.
WRAPPERS: tuple[tuple[Callable[[], Wrapper], Evidence], ...] = (
    (Cri, lambda lines: _block(lines, Cri.line)),
    (lambda: JsonLines("docker", b"log", b"time", False), lambda lines: _share(lines, _DOCKER)),
    (lambda: JsonLines("journald-json", b"MESSAGE", b"__REALTIME_TIMESTAMP", True), lambda lines: _share(lines, _JOURNAL)),
    (lambda: JsonLines("json-lines", b"message", b"(?:@timestamp|timestamp|time|ts)", True), lambda lines: _share(lines, _OTHER)),
    (Export, lambda lines: bool(lines) and lines[0].startswith(b"__CURSOR=")),
    (Asciinema, lambda lines: any(Asciinema.header.match(line) is not None for line in lines[:30])),
    (Cloud, _cloud),
    (Relay, _relayed),
    (Priority, lambda lines: len(lines) > 1 and _share(lines, Priority.priority)),
)
LATE: tuple[tuple[Callable[[], Wrapper], Evidence], ...] = (
    (QuotedPrintable, _quoted),
    (Flowed, lambda lines: any(re.match(rb"(?i)content-type: *text/plain.*format=\"?flowed", line) for line in lines[:60])),
    (Markup, _marked_up),
    (Conserver, lambda lines: any(found.start() for line in lines if (found := Conserver.mark.search(line)) is not None)),
)
NAMES = tuple(dict.fromkeys([make().name for make, _ in (*WRAPPERS, *LATE)] + list(recorders.NAMES)))


def found(lines: Sequence[bytes], complete: bool) -> list[Wrapper]:
    """The wrappers of a capture that begins with `lines`, the outermost first; `complete`: that is all of it."""
    rows = [Traced(line, []) for line in lines[: recorders.JUDGED]]
    rows = [Traced.of_line(row.text, number) for number, row in enumerate(rows, 1)]
    wrappers: list[Wrapper] = []
    while len(wrappers) < DEPTH:
        made = _outermost([row.text.rstrip(b"\r") for row in rows], [one.name for one in wrappers])
        if made is None:
            break
        wrappers.append(made())
        rows = list(made().rows(rows, complete))
    return wrappers


def _outermost(lines: Sequence[bytes], known: Sequence[str]) -> Callable[[], Wrapper] | None:
    """What makes the outermost wrapper of these lines, other than those known twice already, or None."""
    told = recorders.console(lines)
    for make, evidence in WRAPPERS:
        if evidence(told) and known.count(make().name) < 2:
            return make
    recorder = recorders.recorder(lines)
    if recorder is not None:
        return lambda: Prefix(recorder)
    return next((make for make, evidence in LATE if known.count(make().name) < 2 and evidence(lines)), None)


def named(name: str) -> Callable[[], Wrapper] | None:
    """What makes the wrapper of that name; None where there is no such."""
    for make, _ in (*WRAPPERS, *LATE):
        if make().name == name:
            return make
    recorder = recorders.named(name)
    return None if recorder is None else lambda: Prefix(recorder)
