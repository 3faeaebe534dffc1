"""What is nobody else's business, taken out of a report or a capture: the same secret becomes the same name everywhere.

Names are numbered by first appearance, so that the same bytes give the same report.  Device paths and message ids stay readable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from bootdiag.reports.model import Report, UnknownOf


class _Kind(NamedTuple):
    """Secrets of one kind (its name and plural, in words): each pattern has the secret as its group `it`, or is it as a whole; `keeps`
    says which finds are none."""

    name: str
    words: tuple[str, str]
    patterns: tuple[re.Pattern[str], ...]
    keeps: Callable[[re.Match[str]], bool] = lambda found: False


def _patterns(*sources: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(source) for source in sources)


def _no_address(found: re.Match[str]) -> bool:
    """Whether four numbers with dots are no address of somebody's: a version, a mask, this host, none at all."""
    octets = [int(part) for part in found.group().split(".")]
    before = found.string[max(0, found.start() - 16): found.start()].lower()
    return (max(octets) > 255 or octets[0] in (0, 127, 255) or found.group() == "255.255.255.255"
            or re.search(r"(?:version|release|revision|rev|ver|build|\bv)[ :=.]*$", before) is not None)


def _no_address_6(found: re.Match[str]) -> bool:
    """Whether hexadecimal groups are no address of IPv6: a time, a name of C++, ::1."""
    text = found.group()
    groups = text.split(":")
    full = "::" in text and text.count("::") == 1 and len(groups) <= 8
    return text in ("::", "::1") or not (full or len(groups) == 8) or any(len(group) > 4 for group in groups)


def _word(found: re.Match[str]) -> bool:
    """Whether a find has no digit: no number of a device, no key."""
    return not any(char.isdigit() for char in found["it"])


def _no_base64(found: re.Match[str]) -> bool:
    text = found.group()
    return not (any(map(str.isdigit, text)) and any(map(str.isupper, text)) and any(map(str.islower, text))) or text.count("/") > 5


_TLD = ("com|net|org|edu|gov|mil|io|dev|cloud|local|lan|internal|intra|corp|home|example|test|"
        "de|uk|fr|nl|ch|at|jp|us|ru|au|ca|eu|se|it|cz|pl")
_KNOWN = re.compile(r"(?i)(?:^|\.)(?:sun|oracle|illumos|opensolaris|openindiana|omnios|omniosce|joyent|nexenta|xen|xenproject|xensource|"
                    r"citrix|intel|amd|kernel|github|gnu|ipxe|isc|freebsd|apache|mozilla|w3|ietf|debian|ubuntu|redhat|qemu|seabios|tianocore|"
                    r"coreboot|smartos|delphix|oxide|pobox|openbios)\.(?:com|org|net|io|computer)$")

# The order counts: what is found first is what it is.
KINDS = (
    _Kind("key", ("key", "keys"), _patterns(
        r"\b(?:ssh-\w+|ecdsa-sha2-\S+) (?P<it>AAAA\S+)", r"(?<![\w/+.-])(?P<it>[A-Za-z0-9+][A-Za-z0-9+/]{39,}={0,2})(?![\w/+.-])")),
    _Kind("credentials", ("user and password in a URL", "users and passwords in URLs"), _patterns(r"\b\w+://(?P<it>[^\s/@]+:[^\s@]+?)@")),
    _Kind("hash", ("hash", "hashes"), _patterns(
        r"\$(?:1|2[abxy]?|5|6|7|y|md5|sha\d*|argon2\w*)\b[^\s:]*\$[^\s:$]{8,}", r"(?<=:)(?P<it>[./0-9A-Za-z]{13})(?=:\d*:\d*:)",
        r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{128}|[0-9a-fA-F]{96}|[0-9a-fA-F]{64}|[0-9a-fA-F]{56}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?![0-9A-Za-z])",
        r"\bSHA256:[A-Za-z0-9+/]{43}=?")),
    _Kind("token", ("token", "tokens"), _patterns(
        r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*", r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", r"\bgh[pousr]_\w{16,}", r"\bglpat-[\w-]{16,}",
        r"\bxox[abprs]-[\w-]{10,}", r"(?i)\b(?:bearer|authorization: basic) +(?P<it>[\w+/=.~-]{8,})",
        r"(?i)\b[\w.-]*(?:token|api[_-]?key|access[_-]?key)[\"']?(?: is)?\s*[=:]\s*[\"']?(?P<it>(?=[^\s\"',;]*\d)[^\s\"',;]{8,})")),
    _Kind("licence", ("licence key", "licence keys"), _patterns(
        r"(?i)\blicen[cs]e(?:[ _-]?(?:key|code|number))\s*[=:#]\s*[\"']?(?P<it>[^\s\"',;]{6,})",
        r"(?<![\w-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?P<it>[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){3,})(?![\w-])")),
    _Kind("secret", ("CHAP or other secret", "CHAP or other secrets"), _patterns(
        r"(?i)\bsecret[\"']?(?: (?:for|of|is) [^:=\n]{0,60}?| is)?\s*[=:]\s*[\"']?(?P<it>[^\s\"',;]{3,})",
        r"(?i)\bchap[\w-]*(?:secret|password|passwd|key)[\w-]*\s*[=:]?\s*[\"']?(?P<it>[^\s\"',;]{3,})")),
    _Kind("password", ("password", "passwords"), _patterns(
        r"(?i)(?:^|[\s'\"(])(?:[\w'-]+ )*(?:password|passphrase|passwd)"
        r"(?: (?:for|of|again|once more) ?[^:\n]{0,60}?)?: *(?P<it>[^\s:](?:.*\S)?)",
        r"(?i)\b[\w.-]*(?:password|passwd|passphrase|pwd)[\"']?\s*=\s*[\"']?(?P<it>[^\s\"',;&]+)"),
          lambda found: found["it"].lower().startswith(("login incorrect", "expired", "incorrect", "invalid"))),
    _Kind("uuid", ("UUID", "UUIDs"), _patterns(
        r"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9A-Za-z])")),
    _Kind("serial", ("serial number", "serial numbers"), _patterns(
        r"(?i)\b(?:serial(?:[ _-]?(?:number|no|num|nr))?\.?|S/N|chassis[ _-]?(?:id|serial)|[CP]SN|asset[ _-]?tag|host ?id)"
        r"(?:\s*[#:=]+|\s(?=#))\s*[\"'#]?(?P<it>[A-Za-z0-9][\w-]{4,})"), _word),
    _Kind("mac", ("MAC address", "MAC addresses"), _patterns(
        r"(?<![0-9A-Za-z:.-])(?:[0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}(?![0-9A-Za-z]|:[0-9a-fA-F])",
        r"(?<![0-9A-Za-z:-])(?:[0-9a-fA-F]{2}-){5}[0-9a-fA-F]{2}(?![0-9A-Za-z-])",
        r"(?i)\bmac(?: address)?[ =:]+(?P<it>[0-9a-f]{12})(?![0-9a-z])")),
    _Kind("address", ("address", "addresses"), _patterns(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)"), _no_address),
    _Kind("address", ("address", "addresses"), _patterns(
        r"(?<![0-9A-Za-z:.])(?=[0-9a-fA-F:]*:[0-9a-fA-F]*:)[0-9a-fA-F:]{3,39}(?![0-9A-Za-z:])"), _no_address_6),
    _Kind("host", ("host name", "host names"), _patterns(
        rf"(?i)(?<![\w@/.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:{_TLD})(?![\w-])"),
          lambda found: _KNOWN.search(found.group()) is not None),
)
_WORDS = {kind.name: kind.words for kind in KINDS}
_KEYS = KINDS[0]

# Where a console says what its host is called.
_HOSTS = (
    re.compile(r"^\s*([A-Za-z][\w.-]*) (?:console |ttya? )?login:"),
    re.compile(r"(?i)(?<![/.\w-])(?:host ?name|node ?name)(?:(?: is| set to)?[:=] *| is | set to )[\"'<]?([\w.-]+)"),
    re.compile(r"^(?:<\d+>)?[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d ([A-Za-z][\w.-]*) [\w./-]+(?:\[[\w.]+\])?:"),
    re.compile(r"(?:^|[\s\[])[a-z]\w*@([A-Za-z][\w.-]*[A-Za-z][\w.-]*)(?::[~/]|[ #$:]*[#$] )"),
    re.compile(r"(?i)\bdomain ?name(?: is)?[:= ]+([\w.-]+)"),
)
# Names that tell nothing of anybody: a name of a system or of every host; words of messages.
_COMMON = frozenset({
    "localhost", "unknown", "loopback", "none", "solaris", "opensolaris", "openindiana", "illumos", "omnios", "smartos", "nexenta",
    "xen", "dom0", "console", "root", "is", "not", "set", "for", "the", "to", "of", "in", "and", "or", "from", "by", "name", "host",
    "server", "client", "failed", "error", "cannot", "could", "unable", "no", "invalid", "missing", "lookup", "using", "via",
    "dhcp", "password", "new", "last", "user", "system", "kernel"})
_BEGIN = re.compile(r"-----BEGIN [A-Z0-9 ]*KEY[A-Z ]*-----")
_END = re.compile(r"-----END ")
_NAME = re.compile("(?:" + "|".join(sorted(set(_WORDS))) + r")-+\d+")
# These keep their shape in a capture, so that it means what it meant: a console line's meaning doesn't depend on its digits.
_SHAPED = {"address", "mac", "uuid"}
# Fields of a report in which a log has no part.
_OWN = {"schema_version", "verdict", "kind", "role", "severity", "confidence", "where", "risk", "proof", "id", "variant", "references",
        "state", "suppressed", "verdicts"}


_Value = TypeVar("_Value", bound=tuple[Any, ...])


class Redactor:
    """Takes secrets out of texts; what it has learnt of a capture (hosts' names, serial numbers, passwords) it finds wherever it stands."""

    def __init__(self, keep_width: bool = False) -> None:
        """With `keep_width` each name is as wide as what it stands for, cut or padded."""
        self._keep_width = keep_width
        self._numbers: dict[str, dict[str, int]] = {}
        self._hosts: set[str] = set()
        self._host: re.Pattern[str] | None = None
        self._told: dict[str, str] = {}
        self._known: re.Pattern[str] | None = None
        self._used: dict[str, set[int]] = {}
        self._in_key = False

    def learn(self, texts: Iterable[str]) -> None:
        """Find out from `texts`, the lines of a capture, what hosts are called, and which secrets there are."""
        lines = list(dict.fromkeys(texts))
        for text in lines:
            for pattern in _HOSTS:
                for found in pattern.finditer(text):
                    name = found.group(1).strip(".-_").partition(".")[0]
                    if len(name) > 1 and name.lower() not in _COMMON and not name.isdigit():
                        self._hosts.add(name)
        self._host = _any(self._hosts, "(?i)")
        for text in lines:
            self.text(text)
        told = [secret for kind, known in self._numbers.items() if kind not in ("host", "address", "mac", "uuid") for secret in known]
        self._told = {secret: kind for kind, known in self._numbers.items() for secret in known}
        self._known = _any([secret for secret in told if len(secret) > 5 and any(map(str.isdigit, secret))], "")
        self._used.clear()

    def text(self, text: str) -> str:
        """`text` without secrets."""
        for kind in KINDS:
            for pattern in kind.patterns:
                text = self._replaced(kind, pattern, text)
        if self._host is not None:
            text = self._host.sub(lambda found: self._name("host", found.group().lower(), found.group()), text)
        if self._known is not None:
            text = self._known.sub(lambda found: self._name(self._told[found.group()], found.group(), found.group()), text)
        return text

    def line(self, line: str) -> str:
        """The next line of a capture without secrets; a key may span many."""
        if self._in_key and not _END.search(line):
            core = line.strip("\r\n \t")
            return line.replace(core, self._name("key", core, core)) if core else line
        self._in_key = _BEGIN.search(line) is not None
        return self.text(line)

    def report(self, report: Report) -> Report:
        """`report` without secrets, and with a note that says what was taken out."""
        hostname = report.context.get("hostname")
        self.learn([*([f"hostname: {hostname}"] if isinstance(hostname, str) else []), *_texts(report)])
        clean = self.value(report)
        return clean._replace(notes=(*clean.notes, self.summary()))

    def value(self, value: _Value) -> _Value:
        """A named tuple, or a tuple, with all its texts without secrets."""
        clean: _Value = self._value(value)
        return clean

    def summary(self) -> str:
        """How many secrets of which kind were taken out."""
        told = [f"{len(values)} {_WORDS[kind][len(values) != 1]}" for kind, values in self._used.items()]
        return f"Redacted: {', '.join(told)}." if told else "Redacted: nothing was found that had to be."

    def _value(self, value: Any, field: str = "") -> Any:
        if isinstance(value, str):
            return value if field in _OWN else self.text(value)
        if isinstance(value, tuple):
            fields = getattr(value, "_fields", None)
            if fields:
                clean: Any = type(value)(*(self._value(item, name) for name, item in zip(fields, value, strict=True)))
                # a shape's masks hide a secret from what would take it out
                return clean._replace(shape=clean.text) if isinstance(value, UnknownOf) and clean.text != value.text else clean
            return tuple(self._value(item, field) for item in value)
        if isinstance(value, Mapping):
            return {key: self._value(item) for key, item in value.items()}
        return value

    def _replaced(self, kind: _Kind, pattern: re.Pattern[str], text: str) -> str:
        def name(found: re.Match[str]) -> str:
            whole, group = found.group(), "it" if "it" in pattern.groupindex else 0
            secret = found.group(group)
            if kind.keeps(found) or _NAME.fullmatch(secret) or (kind is _KEYS and "AAAA" not in whole and _no_base64(found)):
                return whole
            start = found.start(group) - found.start()
            return whole[:start] + self._name(kind.name, secret, secret) + whole[start + len(secret):]

        return pattern.sub(name, text)

    def _name(self, kind: str, secret: str, shown: str) -> str:
        """The name of a secret."""
        known = self._numbers.setdefault(kind, {})
        number = known.setdefault(secret, len(known) + 1)
        self._used.setdefault(kind, set()).add(number)
        if not self._keep_width:
            return f"{kind}-{number}"
        if kind in _SHAPED:
            return _shaped(shown, number)
        digits = str(number)[-len(shown):]
        room = len(shown) - len(digits)
        return kind[:max(0, room - 1)] + "-" * (room - len(kind[:max(0, room - 1)])) + digits


def _shaped(shown: str, number: int) -> str:
    """`number` in the shape of an address: its digits at the end, zeros before, whatever parts them where it was."""
    digits = iter(reversed(str(number)))
    return "".join(reversed([next(digits, "0") if char.isalnum() else char for char in reversed(shown)]))


def _any(words: Iterable[str], flags: str) -> re.Pattern[str] | None:
    """A pattern of all these words, the longest first; None where there are none."""
    names = "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
    return re.compile(f"{flags}(?<![A-Za-z0-9])(?:{names})(?![A-Za-z0-9])") if names else None


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)


def redacted(lines: Iterable[str]) -> tuple[list[str], str]:
    """The lines of a capture without secrets, each as wide as it was, and how many of which kind they were."""
    kept = list(lines)
    redactor = Redactor(keep_width=True)
    redactor.learn(kept)
    return [redactor.line(line) for line in kept], redactor.summary()
