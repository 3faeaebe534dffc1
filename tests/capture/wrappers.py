"""Writers of what recorders write, after their documentation and sources: they know nothing of how bootdiag reads it.

Each takes the lines of a console and gives the file's bytes, and where in it each character of each line stands.
"""

from __future__ import annotations

import base64
import json
import quopri
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Written(NamedTuple):
    """A file, and for each line of the console where its characters stand: (1-based line, 1-based column) each."""

    data: bytes
    places: list[list[tuple[int, int]]]


Writer = Callable[[Sequence[str]], Written]


def _moved(lines: Sequence[str], before: Sequence[str], head: Sequence[str] = (), tail: Sequence[str] = (), end: str = "\n") -> Written:
    """Every line behind something, between other lines."""
    places = []
    for number, (line, stamp) in enumerate(zip(lines, before, strict=True), len(head) + 1):
        places.append([(number, len(stamp) + at + 1) for at in range(len(line))])
    text = "".join(one + end for one in (*head, *(stamp + line for line, stamp in zip(lines, before, strict=True)), *tail))
    return Written(text.encode(), places)


def _clock(number: int) -> tuple[int, int, int]:
    return 10 + number // 3600, number // 60 % 60, number % 60


def _stamped(form: str) -> Writer:
    """A prefix made of a form with h, m, s and n (the line's number)."""

    def write(lines: Sequence[str]) -> Written:
        stamps = []
        for number in range(len(lines)):
            hour, minute, second = _clock(number)
            stamps.append(form.format(h=hour, m=minute, s=second, n=number + 1, e=1764064800 + number, r=number / 10))
        return _moved(lines, stamps)

    return write


def plain(lines: Sequence[str]) -> Written:
    return _moved(lines, [""] * len(lines))


def crlf(lines: Sequence[str]) -> Written:
    return _moved(lines, [""] * len(lines), end="\r\n")


def between(head: Sequence[str], tail: Sequence[str], end: str = "\n") -> Writer:
    """A recorder that only says where it begins and ends."""
    return lambda lines: _moved(lines, [""] * len(lines), head, tail, end)


def xenconsoled_partial(lines: Sequence[str]) -> Written:
    """xenconsoled --timestamp=guest: `Logfile Opened` first; what goes on with a line that was begun gets no stamp."""
    stamps = ["[2026-04-02 {:02}:{:02}:{:02}] ".format(*_clock(number)) for number in range(len(lines))]
    return _moved(lines, stamps, ["[2026-04-02 09:59:59] Logfile Opened"], ["[2026-04-02 12:00:00] Logfile Closed"])


def xenconsoled_dots(lines: Sequence[str]) -> Written:
    """xenconsoled --replace-escape: a dot for each ESC of the colours that a console printed."""
    stamps = ["[2026-04-02 {:02}:{:02}:{:02}] ".format(*_clock(number)) for number in range(len(lines))]
    written = _moved([line + ".[0m.[K" for line in lines], stamps)
    return Written(written.data, [place[:-7] for place in written.places])


def conserver(lines: Sequence[str]) -> Written:
    """conserver: a mark every twenty lines, every other one in the middle of a line, which goes on behind it."""
    out = ["[-- Console up -- Thu Apr  2 10:00:00 2026]", "[-- admin@desk attached -- Thu Apr  2 10:00:01 2026]"]
    places = []
    for number, line in enumerate(lines):
        mark = "[-- MARK -- Thu Apr  2 {:02}:{:02}:{:02} 2026]".format(*_clock(number))
        if number % 40 == 20 and len(line) > 8:
            half = len(line) // 2
            places.append([(len(out) + 1, at + 1) for at in range(half)] + [(len(out) + 2, at + 1) for at in range(len(line) - half)])
            out += [line[:half] + mark, line[half:]]
            continue
        if number % 40 == 0:
            out.append(mark)
        places.append([(len(out) + 1, at + 1) for at in range(len(line))])
        out.append(line)
    return Written("".join(line + "\r\n" for line in [*out, "[-- Console down -- Thu Apr  2 12:00:00 2026]"]).encode(), places)


def _records(lines: Sequence[str], record: Callable[[str, int], str], key: str, end: str, head: Sequence[str] = ()) -> Written:
    """A record of JSON a line; the message stands behind `key`."""
    out = list(head)
    places = []
    for number, line in enumerate(lines):
        text = record(line + end, number)
        places.append(_in_json(text, text.index(key) + len(key), line, len(out) + 1))
        out.append(text)
    return Written("".join(line + "\n" for line in out).encode(), places)


def _in_json(text: str, at: int, line: str, number: int) -> list[tuple[int, int]]:
    """Where the characters of `line` stand in a string of JSON that begins at `at`."""
    places = []
    for char in line:
        places.append((number, at + 1))
        at += len(json.dumps(char)) - 2
    assert at <= len(text)
    return places


def _dumps(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def docker(lines: Sequence[str]) -> Written:
    """Docker's json-file driver."""
    stamp = "2026-04-02T10:{:02}:{:02}.5Z"
    return _records(lines, lambda line, n: _dumps({"log": line, "stream": "stdout", "time": stamp.format(n // 60 % 60, n % 60)}),
                    '"log":"', "\r\n")


def docker_partial(lines: Sequence[str]) -> Written:
    """The same, with lines that its buffer broke: the records of their first parts have no newline."""
    out: list[str] = []
    places = []
    for line in lines:
        here: list[tuple[int, int]] = []
        for part, end in ((line[:20], ""), (line[20:], "\n")) if len(line) > 30 else ((line, "\n"),):
            text = _dumps({"log": part + end, "stream": "stdout", "time": "2026-04-02T10:00:00.5Z"})
            here += _in_json(text, text.index('"log":"') + 7, part, len(out) + 1)
            out.append(text)
        places.append(here)
    return Written("".join(line + "\n" for line in out).encode(), places)


def cri(lines: Sequence[str]) -> Written:
    """containerd and CRI-O; long lines in parts."""
    out: list[str] = []
    places = []
    for number, line in enumerate(lines):
        stamp = "2026-04-02T{:02}:{:02}:{:02}.123456789Z stdout ".format(*_clock(number))
        here: list[tuple[int, int]] = []
        for part, tag in ((line[:30], "P "), (line[30:], "F ")) if len(line) > 40 else ((line, "F "),):
            here += [(len(out) + 1, len(stamp) + 3 + at) for at in range(len(part))]
            out.append(stamp + tag + part)
        places.append(here)
    return Written("".join(line + "\n" for line in out).encode(), places)


def journald_json(lines: Sequence[str]) -> Written:
    """journalctl -o json."""
    return _records(lines, lambda line, n: _dumps({"__CURSOR": f"s=1;i={n}", "__REALTIME_TIMESTAMP": str(1775124000000000 + n * 1000000),
                                                   "MESSAGE": line, "_HOSTNAME": "birch", "SYSLOG_IDENTIFIER": "console"}),
                    '"MESSAGE":"', "")


def journald_numbers(lines: Sequence[str]) -> Written:
    """journalctl -o json where the message holds a control character: an array of bytes."""
    out = []
    places = []
    for number, line in enumerate(lines):
        text = _dumps({"__REALTIME_TIMESTAMP": str(1775124000000000 + number), "MESSAGE": list(line.encode() + b"\x1b[0m")})
        at = text.index('"MESSAGE":[') + len('"MESSAGE":[')
        here = []
        for char in line:
            here.append((number + 1, at + 1))
            at += sum(len(str(byte)) + 1 for byte in char.encode())
        places.append(here)
        out.append(text)
    return Written("".join(line + "\n" for line in out).encode(), places)


def journald_export(lines: Sequence[str]) -> Written:
    """journalctl -o export: every fifth message in its binary form."""
    data = b""
    places = []
    number = 1
    for count, line in enumerate(lines):
        head = f"__CURSOR=s=1;i={count:x}\n__REALTIME_TIMESTAMP={1775124000000000 + count * 1000000}\n_HOSTNAME=birch\n"
        number += 3
        if count % 5 == 4 and len(line.encode()) % 256 not in (10, 13, 253):
            content = line.encode() + b"\x1b[0m"
            data += head.encode() + b"MESSAGE\n" + len(content).to_bytes(8, "little") + content + b"\n\n"
            places.append([(number + 1, 8 + at + 1) for at in range(len(line))])
            number += 3
        else:
            data += head.encode() + b"MESSAGE=" + line.encode() + b"\n\n"
            places.append([(number, 8 + at + 1) for at in range(len(line))])
            number += 2
    return Written(data, places)


def _asciinema(version: int) -> Writer:
    """asciinema 2 (times since the beginning) and 3 (since the event before): events of a line and a half; keys that were typed."""

    def write(lines: Sequence[str]) -> Written:
        term: dict[str, object] = {"version": 2, "width": 80, "height": 24}
        if version == 3:
            term = {"version": 3, "term": {"cols": 80, "rows": 24}}
        out = [json.dumps({**term, "timestamp": 1775124000})]
        places: list[list[tuple[int, int]]] = []
        for number, line in enumerate(lines):
            half = len(line) // 2
            time = number / 8 if version == 2 else 0.125
            here: list[tuple[int, int]] = []
            for part, end in ((line[:half], ""), (line[half:], "\r\n")):
                text = json.dumps([time, "o", part + end])
                here += _in_json(text, text.index('"o", "') + 6, part, len(out) + 1)
                out.append(text)
            out.append(json.dumps([time, "i", "panic[cpu0]/thread=0: typed\r"]))
            places.append(here)
        return Written("".join(line + "\n" for line in out).encode(), places)

    return write


def asciinema_1(lines: Sequence[str]) -> Written:
    """asciinema 1: one document."""
    text = '{"version": 1, "width": 80, "height": 24, "duration": 9.5, "stdout": ['
    places = []
    for number, line in enumerate(lines):
        text += (", " if number else "") + "[0.25, "
        places.append(_in_json(text + json.dumps(line + "\r\n"), len(text) + 1, line, 1))
        text += json.dumps(line + "\r\n") + "]"
    return Written((text + "]}\n").encode(), places)


def cloud(lines: Sequence[str]) -> Written:
    """aws ec2 get-console-output: a document, the console in one string."""
    head = '{\n    "InstanceId": "i-0123456789abcdef0",\n    "Timestamp": "2026-04-02T10:00:00.000Z",\n'
    text = '    "Output": "'
    places = []
    for line in lines:
        places.append(_in_json(text + json.dumps(line)[1:-1], len(text), line, 4))
        text += json.dumps(line + "\r\n")[1:-1]
    return Written((head + text + '"\n}\n').encode(), places)


def cloud_base64(lines: Sequence[str]) -> Written:
    """EC2's own answer: in base64, on one line; only the line is promised."""
    content = base64.b64encode("".join(line + "\r\n" for line in lines).encode()).decode()
    text = json.dumps({"InstanceId": "i-0123456789abcdef0", "Output": content})
    return Written(text.encode(), [[(1, 0)] * len(line) for line in lines])


def cloud_serial(lines: Sequence[str]) -> Written:
    """gcloud compute instances get-serial-port-output --format json: one line."""
    text = '{"contents": "'
    places = []
    for line in lines:
        places.append(_in_json(text + json.dumps(line)[1:-1], len(text), line, 1))
        text += json.dumps(line + "\n")[1:-1]
    return Written((text + '", "next": "4711", "selfLink": "https://www.googleapis.com/compute/v1/x"}').encode(), places)


def quoted_printable(lines: Sequence[str]) -> Written:
    """A mail in quoted-printable: codes for `=` and blanks at ends, lines of 76 at most."""
    head = ["From: admin@example.com", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable", ""]
    text = "".join(line + "\n" for line in head)
    number = len(head) + 1
    places = []
    for line in lines:
        here: list[tuple[int, int]] = []
        column = 1
        for at, char in enumerate(line):
            code = quopri.encodestring(char.encode("utf-8")).decode() if char not in " \t" else char
            if char in " \t" and at == len(line) - 1:
                code = f"={ord(char):02X}"
            code = code.removesuffix("=\n")
            if column + len(code) > 75:
                text += "=\n"
                number, column = number + 1, 1
            here.append((number, column))
            text += code
            column += len(code)
        text += "\n"
        number += 1
        places.append(here)
    return Written(text.encode(), places)


def quoted_flowed(lines: Sequence[str]) -> Written:
    """A mail in format=flowed: lines broken behind a blank; those that end in blanks lose them, those that begin with one get another."""
    head = ["From: admin@example.com", "Content-Type: text/plain; charset=UTF-8; format=flowed", ""]
    out = list(head)
    places = []
    for line in lines:
        rest = line.rstrip(" ")
        here: list[tuple[int, int]] = []
        while True:
            cut = rest.rfind(" ", 0, 72) + 1 if len(rest) > 72 else 0
            part = rest[:cut] if cut > 1 and rest[:cut].strip() else rest
            stuffed = " " if part.startswith((" ", ">", "From ")) else ""
            here += [(len(out) + 1, len(stuffed) + at + 1) for at in range(len(part))]
            out.append(stuffed + part)
            rest = rest[len(part):]
            if not rest:
                break
        places.append(here + [here[-1] if here else (len(out), 1)] * (len(line) - len(here)))
    return Written("".join(line + "\n" for line in out).encode(), places)


def html_breaks(lines: Sequence[str]) -> Written:
    """A page's source whose lines end in `<br />`, with what HTML reserves written out."""
    out = ["<p>What it prints:</p>"]
    places = []
    for line in lines:
        text = ""
        here = []
        for char in line:
            here.append((len(out) + 1, len(text) + 1))
            text += {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;"}.get(char, char)
        places.append(here)
        out.append(text + "<br />")
    return Written("".join(line + "\n" for line in out).encode(), places)


def html_one_line(lines: Sequence[str]) -> Written:
    """The same, its newlines lost."""
    text = "<p>"
    places = []
    for line in lines:
        here = []
        for char in line:
            here.append((1, len(text) + 1))
            text += {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(char, char)
        places.append(here)
        text += "<br>"
    return Written((text + "</p>\n").encode(), places)


def fenced(first: str, last: str, jammed: bool = False) -> Writer:
    """Between a tracker's marks."""

    def write(lines: Sequence[str]) -> Written:
        if not jammed:
            return _moved(lines, [""] * len(lines), ["It hangs:", "", first], [last, "", "Thanks"])
        return _moved([*lines[:-1], lines[-1] + last], [first] + [""] * (len(lines) - 1), ["It hangs:", ""], ["Thanks"])

    return write


def rfc5424(lines: Sequence[str]) -> Written:
    """A relay of syslog in the form of RFC 5424; controls as rsyslog writes them."""
    stamps = ["<13>1 2026-04-02T{:02}:{:02}:{:02}.123Z dom0 console 412 - - ".format(*_clock(number)) for number in range(len(lines))]
    return _octal(lines, stamps)


def rfc3164(lines: Sequence[str]) -> Written:
    """The same in the older form, with a priority."""
    stamps = ["<13>Apr  2 {:02}:{:02}:{:02} dom0 console[412]: ".format(*_clock(number)) for number in range(len(lines))]
    return _octal(lines, stamps)


def _octal(lines: Sequence[str], stamps: Sequence[str]) -> Written:
    places = []
    out = []
    for number, (line, stamp) in enumerate(zip(lines, stamps, strict=True), 1):
        text = stamp
        here = []
        for char in line:
            here.append((number, len(text) + 1))
            text += "#011" if char == "\t" else char
        places.append(here)
        out.append(text + "#015")
    return Written("".join(line + "\n" for line in out).encode(), places)


def syslogd(lines: Sequence[str]) -> Written:
    """/var/adm/messages: the system's own clock, which some programs print, too."""
    stamped = re.compile(r"[A-Z][a-z]{2} +[0-9]{1,2} [0-9:]{8} ")
    clock = next((found.group() for line in lines if (found := stamped.match(line)) is not None), "Apr  2 10:00:00 ")
    return _moved(lines, ["" if stamped.match(line) else f"{clock}birch genunix: [ID 540533 kern.notice] " for line in lines])


def utf16(lines: Sequence[str]) -> Written:
    written = crlf(lines)
    return Written(b"\xff\xfe" + written.data.decode().encode("utf-16-le") + "\x1a".encode("utf-16-le"), written.places)


def buildkite(lines: Sequence[str]) -> Written:
    return _moved(lines, [f"\x1b_bk;t=17751240{number:05}\x07" for number in range(len(lines))], end="\r\n")


def putty(lines: Sequence[str]) -> Written:
    head = "=~=~=~=~=~=~=~=~=~=~=~= PuTTY log 2026.04.02 10:00:00 =~=~=~=~=~=~=~=~=~=~=~="
    return _moved(lines, [""] * len(lines), [head], end="\r\n")


PICOCOM = ["picocom v3.1", "", "port is        : /dev/ttyUSB0", "flowcontrol    : none", "baudrate is    : 115200", "parity is      : none",
           "databits are   : 8", "stopbits are   : 1", "Type [C-a] [C-h] to see available commands", "Terminal ready"]
WRITERS: dict[str, Writer] = {
    "xenconsoled": xenconsoled_partial, "xenconsoled with dots for escapes": xenconsoled_dots,
    "guest's lines in the hypervisor's log": _stamped("(d7) "),
    "guest's lines, dated": _stamped("(d7) [2026-04-02 {h:02}:{m:02}:{s:02}] "),
    "xl console": lambda lines: _moved(lines, [""] * len(lines), end="\r\n"),
    "virsh console": between(["Connected to domain 'nexenta'", "Escape character is ^] (Ctrl + ])"], [], "\r\n"),
    "virsh console, old": between(["Connected to domain nexenta", "Escape character is ^]"], [], "\r\n"),
    "libvirt log": crlf, "conserver": conserver,
    "conserver, dated": _stamped("[Thu Apr  2 {h:02}:{m:02}:{s:02} 2026]"),
    "ipmitool": between(["[SOL Session operational.  Use ~? for help]"], ["~. [terminated ipmitool]"], "\r\n"),
    "ipmitool, closed": between(["[SOL Session operational.  Use ~? for help]"], ["SOL session closed by BMC"], "\r\n"),
    "script (Linux)": between(['Script started on 2026-04-02 10:00:00+00:00 [COMMAND="xl console nexenta" TERM="xterm" COLUMNS="80"]'],
                              ["", 'Script done on 2026-04-02 12:00:00+00:00 [COMMAND_EXIT_CODE="0"]'], "\r\n"),
    "script (illumos)": between(["Script started on Thu Apr  2 10:00:00 2026"], ["script done on Thu Apr  2 12:00:00 2026"], "\r\n"),
    "asciinema 1": asciinema_1, "asciinema 2": _asciinema(2), "asciinema 3": _asciinema(3),
    "ts": _stamped("Apr 02 {h:02}:{m:02}:{s:02} "), "ts -s": _stamped("00:{m:02}:{s:02} "),
    "ts %.s": _stamped("2026-04-02T{h:02}:{m:02}:{s:02}.123456 "),
    "tio": _stamped("[{h:02}:{m:02}:{s:02}.123] "), "tio, ISO": _stamped("[2026-04-02T{h:02}:{m:02}:{s:02}.123] "),
    "tio, epoch": _stamped("[{e}.123] "),
    "grabserial": _stamped("[{r:.6f} 0.100000] "), "picocom": between(PICOCOM, ["", "Thanks for using picocom"], "\r\n"),
    "minicom": between(["Welcome to minicom 2.8", "", "Press CTRL-A Z for help on special keys", ""], [], "\r\n"),
    "tip": between(["connected"], ["~", "[EOT]"], "\r\n"), "screen": crlf, "PuTTY": putty, "Windows": utf16,
    "telnet": between(["Trying 192.0.2.7...", "Connected to ts1.", "Escape character is '^]'."],
                      ["Connection closed by foreign host."], "\r\n"),
    "zlogin": between(["[Connected to zone 'web' console]", ""], [], "\r\n"),
    "vmadm console": lambda lines: _moved(lines, [""] * len(lines), tail=["^]"], end="\r\n"),
    "syslogd's file": syslogd,
    "docker": docker, "docker, broken lines": docker_partial, "CRI": cri,
    "kubectl logs --timestamps": _stamped("2026-04-02T{h:02}:{m:02}:{s:02}.123456789Z "),
    "docker compose": _stamped("guest-1  | "),
    "journald as JSON": journald_json, "journald as JSON, in numbers": journald_numbers, "journald's export": journald_export,
    "journalctl": _stamped("Apr 02 {h:02}:{m:02}:{s:02} dom0 console[412]: "),
    "RFC 3164": rfc3164, "RFC 5424": rfc5424,
    "rsyslog's file": _stamped("2026-04-02T{h:02}:{m:02}:{s:02}.123456+00:00 dom0 console[412]: "),
    "EC2": cloud, "EC2, raw": cloud_base64, "GCE": cloud_serial,
    "GitHub Actions": _stamped("2026-04-02T{h:02}:{m:02}:{s:02}.1234567Z "),
    "GitHub Actions, by job": _stamped("boot\tRun guest\t2026-04-02T{h:02}:{m:02}:{s:02}.1234567Z "),
    "GitLab": _stamped("2026-04-02T{h:02}:{m:02}:{s:02}.123456Z 01O "),
    "GitLab, sections": between(["section_start:1775124000:boot\r\x1b[0KBoot"], ["section_end:1775124100:boot\r\x1b[0K"]),
    "Jenkins": _stamped("[2026-04-02T{h:02}:{m:02}:{s:02}.123Z] "), "Jenkins, short": _stamped("{h:02}:{m:02}:{s:02}  "),
    "TeamCity": _stamped("[{h:02}:{m:02}:{s:02}] :\t [Step 1/2] "), "Buildkite": buildkite,
    "quoted": _stamped("> "), "quoted twice": _stamped("> > "), "quoted with bars": _stamped("| "),
    "format=flowed": quoted_flowed, "quoted-printable": quoted_printable,
    "<br />": html_breaks, "<br>, on one line": html_one_line,
    "<pre>": fenced("<pre>", "</pre>"), "<pre><code>, jammed": fenced("<pre><code>", "</code></pre>", True),
    "{noformat}": fenced("{noformat}", "{noformat}"), "{code}, jammed": fenced("{code:title=console}", "{code}", True),
    "fence": fenced("```text", "```"), "[code], jammed": fenced("[code]", "[/code]", True),
    "cat -n": _stamped("{n:6}\t"), "grep -n": _stamped("{n}:"), "grep -nH": _stamped("guest-nexenta.log:{n}:"),
    "less -N": _stamped("{n:7} "),
}
