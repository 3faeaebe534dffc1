"""What a hostile console may hold, and reports that hold it in every field."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

from tests.conftest import DATA, ROOT

TAGS = ["script>alert(1)</script", "img src=x onerror=alert(1)", "svg onload=alert(1)", "iframe src=javascript:alert(1)",
        "body onload=alert(1)", "a href=javascript:alert(1)>x</a", "details open ontoggle=alert(1)", "input autofocus onfocus=alert(1)",
        "video><source onerror=alert(1)", "math><mtext><style><img src=x onerror=alert(1)>", "style>@import 'http://x.example/'</style",
        "link rel=stylesheet href=http://x.example/", "meta http-equiv=refresh content='0;url=http://x.example/'",
        "base href=http://x.example/", "form action=http://x.example/><button>x</button", "object data=http://x.example/",
        "embed src=http://x.example/", "marquee onstart=alert(1)", "template><script>alert(1)</script></template",
        "!--><script>alert(1)</script"]
FRAMES = ["<{}>", "'><{}>", "\"><{}>", "</code></pre><{}>", "</title></style></svg><{}>"]
OTHERS = ["javascript:alert(1)", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' x='", "` onclick=alert(1)", "{{7*7}}", "{% raw %}{{x}}",
          "${7*7}", "[x](javascript:alert(1))", "![x](http://x.example/a.png)", "<http://x.example/>", "\"x\":javascript:alert(1)",
          "!http://x.example/a.png!", "{noformat}{html}<b>x</b>{html}", "{{collapse(x)\n<b>}}", "]]><b>x</b>", "&lt;b&gt;&#60;b&#62;",
          "=cmd|' /C calc'!A0", "::error::x", "```\n<b>x</b>\n```", "%0A::error::x"]
XSS = [frame.format(tag) for frame in FRAMES for tag in TAGS] + OTHERS

FIXED = {"schema_version": "1.0", "verdict": "failed", "kind": "fault", "role": "root", "severity": "error", "confidence": "likely",
         "where": "guest", "risk": "read-only", "proof": "worked", "state": "missing"}


def filled(of: Any, evil: str, field: str = "", **fixed: Any) -> Any:
    """A value of a report's type with `evil` in every text that a log may have a part in, and the fields that `fixed` names as said."""
    fixed = {**FIXED, **fixed}
    if field in fixed:
        return fixed[field]
    if of is str:
        return evil
    if hasattr(of, "_fields"):
        return of(*(filled(hint, evil, name, **fixed) for name, hint in get_type_hints(of).items()))
    parts = get_args(of)
    if of is int or int in parts:
        return 1
    if parts and Ellipsis in parts:
        return (filled(parts[0], evil, field, **fixed),)
    if parts and type(None) in parts:
        return filled(parts[0], evil, field, **fixed)
    return {"host": evil} if parts else evil


def fuzzed(count: int) -> Iterator[bytes]:
    """Captures made of the lines of real ones and of hostile ones, torn, joined and sprinkled with bytes."""
    chance = random.Random(20261125)
    paths: list[Path] = [*sorted(ROOT.glob("samples/*/console.log")), *sorted(ROOT.glob("tests/reports/golden/*/console.log")),
                         *sorted(path for path in (DATA / "not_boot_logs").iterdir() if path.is_file())]
    lines = [line[:400] for path in paths for line in path.read_bytes().split(b"\n")[:300]]
    for _ in range(count):
        found: list[bytes] = []
        for _ in range(chance.randrange(1, 40)):
            line = chance.choice(lines) if chance.random() < 0.8 else chance.choice(XSS).encode()
            if chance.random() < 0.3:
                at = chance.randrange(len(line) + 1)
                line = line[:at] + (bytes([chance.randrange(256)]) if chance.random() < 0.5 else chance.choice(XSS).encode()) + line[at:]
            found.append(line)
        yield chance.choice([b"\n", b"\r\n", b"\n", b""]).join(found) if chance.random() < 0.05 else b"\n".join(found)
