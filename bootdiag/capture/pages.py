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
# Without one of these there is nothing to undo.
_SIGNS = (b" at ", b"rotected]", b"ROTECTED]", b"<")


def disguised(text: bytes) -> bool:
    """Whether some line of `text` has what pages and archives put for something else."""
    return any(sign in text for sign in _SIGNS) and DISGUISE.search(text) is not None


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
