"""What web pages and archives of mailing lists did to the lines of a console: undone, as far as it can be.

Archives hide addresses of mail, and take the `@` of a device's path for one: `/pci at 1f,0/ide at d/disk at 0,0:a`, or
`/[email protected],0`, of which the address is lost. Pages that show their own source leave its tags in the text.
"""

from __future__ import annotations

import re

# A path of devices with ` at ` for `@`, and what is put for an address of mail (a blank in it would end the path).
_AT = rb"(?:/[A-Za-z][A-Za-z0-9_.,-]* at [0-9a-f][0-9a-f,]*(?::[a-z](?![a-z]))?)+"
_HIDDEN = rb"\[(?:email|EMAIL)(?: |\xc2\xa0|&#160;)(?:protected|PROTECTED)\]"
_BLOCK = rb"</?(?:br|p|pre|div|td|th|tr|table|ul|ol|li|h[1-6]|blockquote)(?:\s[^<>]*)?/?>"
_INLINE = rb"</?(?:a|b|i|u|code|tt|font|span|em|strong|small|kbd|samp)(?:\s[^<>]*)?>"
DISGUISE = re.compile(b"|".join((_AT, _HIDDEN, _BLOCK, _INLINE)))
_TOKENS = re.compile("|".join(part.decode("latin-1") for part in
                              (_AT, _HIDDEN.replace(rb"\xc2\xa0", rb"\xa0"), b"(?P<block>" + _BLOCK + b")", _INLINE)))
# Where these begin something to undo: behind a path, within brackets, or at the sign itself.
_PATH = re.compile(_AT)
_ADDRESS = re.compile(_HIDDEN)
_TAG = re.compile(_BLOCK + b"|" + _INLINE)


def disguised(text: bytes) -> bool:
    """Whether some line of `text` has what pages and archives put for something else.

    Asked where its signs stand: a search over all of a plain capture would cost more than all else that is done to it.
    """
    at = text.find(b" at ")
    while at >= 0:
        word = max(text.rfind(b" ", 0, at), text.rfind(b"\n", 0, at)) + 1
        slash = text.find(b"/", word, at)
        while slash >= 0:
            if _PATH.match(text, slash) is not None:
                return True
            slash = text.find(b"/", slash + 1, at)
        at = text.find(b" at ", at + 1)
    if (b"rotected]" in text or b"ROTECTED]" in text) and _ADDRESS.search(text) is not None:
        return True
    at = text.find(b"<")
    while at >= 0:
        if _TAG.match(text, at) is not None:
            return True
        at = text.find(b"<", at + 1)
    return False


def undisguised(line: str, columns: list[int]) -> tuple[str, list[int]]:
    """`line` as it was, and for each of its characters the column that `columns` give it.

    >>> undisguised("Boot device: /pci at 1f,0/ide at d", list(range(1, 35)))[0]
    'Boot device: /pci@1f,0/ide@d'
    >>> undisguised("ok<br />", list(range(1, 9)))
    ('ok ', [1, 2, 3])
    """
    chars: list[str] = []
    kept: list[int] = []
    at = 0
    for found in _TOKENS.finditer(line):
        start, end = found.span()
        chars.append(line[at:start])
        kept += columns[at:start]
        at = end
        if line[start] == "/":
            for offset, part in enumerate(found.group().split(" at ")):
                if offset:
                    chars.append("@")
                    kept.append(columns[start])
                    start += 4
                chars.append(part)
                kept += columns[start: start + len(part)]
                start += len(part)
        elif line[start] == "[":
            chars.append(found.group().replace(" ", "_").replace("\xa0", "_"))
            kept += columns[start:end]
        elif found.group("block"):
            chars.append(" ")
            kept.append(columns[start])
    return "".join(chars) + line[at:], kept + columns[at:]
