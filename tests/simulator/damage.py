"""What recorders, terminals, web pages and other printers do to a console.

Sources: `xenconsoled --timestamp`, conserver's console.cf time stamps and MARK lines, script(1), tty line discipline (ONLCR), blogs, mail
quotes, `/var/adm/messages` (`cmd/syslogd/syslogd.c`), and printers that interrupt each other.
"""

from __future__ import annotations

from random import Random

from .console import END, Piece, remade

PROSE = (
    "Hi all,\n\nI moved this machine to another rack and now it does this. Console output below, any idea?\n",
    "Here is what I get on the serial console:\n",
    "Subject: boot problem\n\nHello list,\n\nthis is the output of the last attempt:\n",
    "h2. Console log\n\n<pre>",
    "$ cat console.txt",
)
AFTER = ("\nThanks in advance,\nR.", "</pre>", "\nI tried it twice with the same result.", "--- end of capture ---")


def lines_of(pieces: list[Piece]) -> list[list[Piece]]:
    """Return PIECES grouped into the lines that they make."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        lines[-1].append(piece)
        if piece.end == "\n":
            lines.append([])
    return [line for line in lines if line]


def stamped(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Put a console server's time stamp before every line."""
    style = r.choice(
        (
            "[{d} {h:02}:{m:02}:{s:02}] ",
            "{mon} 12 {h:02}:{m:02}:{s:02} 2012 ",
            "{d}T{h:02}:{m:02}:{s:02}.{ms:03}Z ",
            "{h:02}:{m:02}:{s:02}.{ms:03} ",
        )
    )
    t = r.randint(0, 80000000)
    out: list[Piece] = []
    for line in lines_of(pieces):
        t += r.choice((0, 3, 12, 40, 900, 2500))
        second = t // 1000
        stamp = style.format(d="2012-12-01", mon="Dec", h=second // 3600, m=second // 60 % 60, s=second % 60, ms=t % 1000)
        out.append(remade(line[0], stamp + line[0].text))
        out.extend(line[1:])
    return out


def quoted(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Quote every line as a mail does."""
    out: list[Piece] = []
    for line in lines_of(pieces):
        out.append(remade(line[0], "> " + line[0].text))
        out.extend(line[1:])
    return out


def wrapped(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Break long lines at words, as mail clients do."""
    width = r.choice((72, 76, 78))
    out: list[Piece] = []
    for line in lines_of(pieces):
        if len(line) > 1 or len(line[0].text) <= width:
            out.extend(line)
            continue
        piece = line[0]
        rest = piece.text
        while len(rest) > width and rest.rfind(" ", 20, width) > 0:
            cut = rest.rfind(" ", 20, width)
            out.append(Piece(rest[:cut], "\n", piece.marks))
            rest = rest[cut + 1 :]
        out.append(remade(piece, rest))
    return out


def torn(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Have a kernel notice interrupt one user-level line (two printers share the console without a lock)."""
    places = [
        i
        for i, p in enumerate(pieces)
        if p.end == "\n" and len(p.text) > 25 and not p.marks and not p.text.startswith(("(XEN)", "NOTICE", "WARNING", "["))
    ]
    if not places:
        return pieces
    i = r.choice(places)
    piece = pieces[i]
    cut = r.randint(6, len(piece.text) - 6)
    return [
        *pieces[:i],
        Piece(piece.text[:cut], "", piece.marks),
        Piece("NOTICE: e1000g0 link up, 1000 Mbps, full duplex"),
        remade(piece, piece.text[cut:]),
        *pieces[i + 1 :],
    ]


def cut(r: Random, pieces: list[Piece]) -> tuple[list[Piece], bool]:
    """Cut the end off, after the last decisive line; tell whether the line that ends the boot went too."""
    last = max((i for i, p in enumerate(pieces) if any(m.kind in ("root", "consequence") for m in p.marks)), default=-1)
    keep = max(last + 1, len(pieces) // 2)
    if keep >= len(pieces) - 1:
        return pieces, False
    at = r.randint(keep, len(pieces) - 1)
    lost = any(END in p.marks for p in pieces[at:])
    out = pieces[:at]
    if r.random() < 0.5 and not pieces[at].marks and len(pieces[at].text) > 4:
        out = [*out, Piece(pieces[at].text[: r.randint(1, len(pieces[at].text) - 1)], "")]
    return out, lost


def prose(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Put prose around the capture."""
    before = [Piece(line) for line in r.choice(PROSE).split("\n")]
    after = [Piece(line) for line in r.choice(AFTER).split("\n")] if r.random() < 0.6 else []
    if after and pieces and pieces[-1].end == "":
        pieces = [*pieces[:-1], Piece(pieces[-1].text, "\n", pieces[-1].marks)]
    return [*before, *pieces, *after]


def scripted(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Frame the capture as script(1) does."""
    return [Piece("Script started on Tue 02 Mar 2010 10:00:00 AM CET"), *pieces]


def conserver(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Add conserver's MARK lines between lines."""
    lines = lines_of(pieces)
    for _ in range(r.randint(1, 3)):
        at = r.randrange(len(lines))
        if at and lines[at - 1][-1].end != "\n":
            continue
        lines.insert(at, [Piece(f"[-- MARK -- Thu Mar  4 {r.randint(0, 23):02}:00:00 2010]")])
    return [p for line in lines for p in line]


def blog(r: Random, pieces: list[Piece]) -> list[Piece]:
    """Do what blog software does: curly quotes, dots made one character, tabs and doubled spaces gone."""
    out: list[Piece] = []
    for piece in pieces:
        text = piece.text.replace("'", "\u2019").replace("...", "\u2026").replace("\t", " ")
        while "  " in text:
            text = text.replace("  ", " ")
        out.append(remade(piece, text))
    return out


TAGS = (
    (" online", "genunix", "408114 kern.info"),
    (" is /", "genunix", "936769 kern.info"),
    ("pseudo-device", "pseudo", "129642 kern.info"),
    ("SunOS Release", "genunix", "540533 kern.notice"),
    ("Copyright", "genunix", "943908 kern.notice"),
    ("root nexus", "rootnex", "466748 kern.info"),
    ("root on", "genunix", "784649 kern.info"),
    ("mem =", "unix", "389951 kern.info"),
    (" at ", "scsi", "193665 kern.info"),
    ("cpu", "unix", "950921 kern.info"),
)


def messages(r: Random, pieces: list[Piece], host: str) -> list[Piece]:
    """Return the kernel's lines as `/var/adm/messages` keeps them: host, printer, message id; the rest of a message on lines of its own."""
    t = r.randint(0, 80000)
    out: list[Piece] = []
    for line in lines_of(pieces):
        text = "".join(p.text for p in line)
        if not text.strip() or text.startswith(("Creating new", "syslogd:", "Configuring", "updating")):
            continue
        marks = tuple(dict.fromkeys(m for p in line for m in p.marks))
        t += r.choice((0, 0, 0, 1, 4))
        level = "kern.warning" if text.startswith(("WARNING", "\t")) else "kern.notice" if text.startswith("NOTICE") else ""
        tag, number = next(
            ((tag, number) for word, tag, number in TAGS if word in text), ("genunix", f"{r.randint(100000, 999999)} kern.info")
        )
        if level:
            tag, number = ("scsi" if text.startswith(("WARNING: /", "\t")) else "genunix"), f"{r.randint(100000, 999999)} {level}"
        stamp = f"Mar  2 {t // 3600 % 24:02}:{t // 60 % 60:02}:{t % 60:02}"
        out.append(Piece(f"{stamp} {host} {tag}: [ID {number}] {text}", "\n", marks))
    return out
