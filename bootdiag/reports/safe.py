"""The one place through which text of a log leaves bootdiag: made safe for where it goes.

A console can hold anything: escape sequences that repaint a terminal, markup, commands.  Nothing of that reaches a sink alive.
"""

from __future__ import annotations

import re

# C0 and C1 controls, DEL, bidirectional overrides and isolates, zero-width characters, line and paragraph separators, byte order
# mark, lone surrogates, what XML doesn't allow, tags.
_UNSAFE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
                     "\U000e0000-\U000e007f]")


def terminal(text: str) -> str:
    """`text` on one line, with nothing in it that a terminal obeys or that hides what it says.

    >>> terminal("a\\x1b[2Jb\\rc")
    'a\\\\x1b[2Jb\\\\x0dc'
    """
    return _UNSAFE.sub(_named, text).replace("\t", " ")


def _named(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def data(text: str) -> str:
    """`text` for JSON: what the encoder escapes anyway stays, lone surrogates (which no decoder need accept) don't."""
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8") if any("\ud800" <= char <= "\udfff" for char in text) else text


def html(text: str) -> str:
    """`text` for HTML, inside an element or a quoted attribute; what a terminal would obey is named as there."""
    return terminal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#39;")


def markdown_code(text: str) -> str:
    """`text` as a code span of Markdown (CommonMark), in which nothing is markup.

    >>> markdown_code("a `b` *c*")
    '``a `b` *c*``'
    """
    shown = terminal(text).strip() or " "
    fence = "`"
    while fence in shown:
        fence += "`"
    padding = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{padding}{shown}{padding}{fence}"


# Of a word of prose what a tracker makes a mention, a link, a reference, a formula or an emoji of, even where it is escaped: such a
# word is shown as code.
_RISKY = r"[@#$\\/`]|://|:\w+:|\bwww\.|^GH-\d|\b[0-9a-fA-F]{7,40}\b"
_MARKDOWN = r"[*_\[\]~|^{}]|^[-+=](?=[-+=]*$)|(?<=^\d)[.)]$|(?<=^\d\d)[.)]$|!(?=\[)"


def markdown(text: str) -> str:
    """`text` as prose of Markdown (GitHub's, GitLab's, CommonMark) on one line: nothing in it is markup, a mention or a link.

    >>> markdown("xdf@51760 *is* <b>")
    '`xdf@51760` \\\\*is\\\\* &lt;b&gt;'
    """
    return " ".join(markdown_code(word) if re.search(_RISKY, word) else
                    re.sub(_MARKDOWN, r"\\\g<0>", word).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                    for word in terminal(text).split())


def markdown_block(text: str) -> list[str]:
    """`text`, lines, as a fenced block of Markdown, whose fence is longer than any in it."""
    lines = [terminal(line) for line in text.split("\n")]
    fence = "`" * max(3, 1 + max(len(run) for run in re.findall("`*", "\n".join(lines))))
    return [f"{fence}text", *lines, fence]


# Markup of Textile; of Redmine r12, which is a revision; and words that its links begin with.
_TEXTILE = (r"[*_+^~%@\[\]#|<>&{}]|(?<!\w)-|-(?!\w)|\br(?=\d)|:(?=\S)|\.(?=\.)|\?(?=\?)|=(?==)|!(?=\S)"
             r"|(?<=\w)\(|\((?=(?:c|r|tm)\))|(?<=www)\.|(?<=^[a-z])\.|(?<=^[a-z][a-z\d])\.")


def textile(text: str) -> str:
    """`text` as prose of Redmine's Textile on one line: what could be markup is a numeric entity."""
    return re.sub(_TEXTILE, lambda found: f"&#{ord(found.group())};", " ".join(terminal(text).split()))


def textile_block(text: str) -> list[str]:
    """`text`, lines, as preformatted text of Textile: what could end it, or be a macro of Redmine, is broken by a blank."""
    lines = [terminal(line) for line in text.split("\n")]
    lines = [re.sub(r"\{(?=\{)|\}(?=\})", r"\g<0> ", re.sub(r"(?i)<(?=/?(?:pre|code|notextile|kbd)\b)", "< ", line)) for line in lines]
    lines[0] = "<pre>" + lines[0]
    return [*lines[:-1], lines[-1] + "</pre>"]


# Two backslashes break a line in Jira, and one before a letter stands for itself.
_JIRA = r"[{}\[\]*_+^~|!?#]|-(?=\W|$)|(?<!\w)-|\((?=[!/xi?+\-*yn]\)|on\)|off\)|flag)|[:;](?=[()DPp])|(?<=^[hb])(?=[\dq]\.)"


def jira(text: str) -> str:
    """`text` as prose of Jira's wiki markup on one line, every character of markup behind a backslash."""
    plain = re.sub(r"\\(?![A-Za-z0-9])", "&#92;", " ".join(terminal(text).split()))
    return re.sub(r"(?i)(https?|ftp|file|mailto|www)(?=[:.])", r"\1\\", re.sub(_JIRA, _escaped, plain))


def _escaped(found: re.Match[str]) -> str:
    """A sign of Jira's behind a backslash; not that of our own entity."""
    own = found.group() == "#" and found.string[found.start() - 1: found.end() + 3] == "&#92;"
    return found.group() if own else "\\" + found.group()


def jira_block(text: str) -> list[str]:
    """`text`, lines, as preformatted text of Jira: what could end it is broken by a blank."""
    lines = [re.sub(r"(?i)\{(?=noformat|code)", "{ ", terminal(line)) for line in text.split("\n")]
    return ["{noformat}", *lines, "{noformat}"]


def sarif(text: str) -> str:
    """`text` for a message of SARIF 2.1.0, in which braces are placeholders and brackets links (sections 3.11.5 and 3.11.6)."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", terminal(text)).replace("{", "{{").replace("}", "}}")


def annotation(text: str, field: bool = False) -> str:
    """`text` for a workflow command of GitHub's Actions: its message, or with `field` one of its fields."""
    shown = "%0A".join(terminal(line).replace("%", "%25") for line in text.split("\n"))
    return shown.replace(":", "%3A").replace(",", "%2C") if field else shown


def uri(path: str) -> str:
    """`path` as a relative reference of a URI, never an absolute one and never out of its folder."""
    parts = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    safe = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
    return "/".join("".join(chr(byte) if byte in safe else f"%{byte:02X}" for byte in part.encode("utf-8", "replace")) for part in parts)


def spreadsheet(text: str) -> str:
    """`text` for a cell of a spreadsheet, which must not take it for a formula."""
    return "'" + text if text.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r") else text
