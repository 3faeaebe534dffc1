"""The one place through which text of a log leaves bootdiag: made safe for where it goes.

A console can hold anything: escape sequences that repaint a terminal, markup, commands.  Nothing of that reaches a sink alive.
"""

from __future__ import annotations

import re

# C0 and C1 controls, DEL, bidirectional overrides and isolates, zero-width characters, line and paragraph separators, byte order
# mark, lone surrogates, tags.
_UNSAFE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]")


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


def spreadsheet(text: str) -> str:
    """`text` for a cell of a spreadsheet, which must not take it for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
