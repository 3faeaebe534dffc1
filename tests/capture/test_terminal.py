"""A line as a terminal would have shown it."""

from __future__ import annotations

import time

import pytest

from bootdiag.capture.terminal import cleaned

SHOWN = {
    "plain": ("root on /ramdisk:a fstype ufs", "root on /ramdisk:a fstype ufs"),
    "colour": ("\x1b[1m\x1b[33mNOTICE:\x1b[0m x", "NOTICE: x"),
    "eight-bit colour": ("\x9b1mNOTICE:\x9b0m x", "NOTICE: x"),
    "colour written out by cat -v": ("^[[1mNOTICE:^[[0m x^M", "NOTICE: x"),
    "a caret M after a stamp": ("[ID 836849 kern.notice] ^Mpanic[cpu1]/thread=0: x", "[ID 836849 kern.notice]  panic[cpu1]/thread=0: x"),
    "colour written out by rsyslog": ("#033[1mNOTICE:#033[0m x", "NOTICE: x"),
    "newline and tab written out by rsyslog": ("one#012#011two", "one  two"),
    "a number that only looks like it": ("disk #0125 and #01", "disk #0125 and #01"),
    "title of a window": ("\x1b]0;xl console\x07Hostname: a", "Hostname: a"),
    "link": ("\x1b]8;;http://x\x1b\\here\x1b]8;;\x1b\\", "here"),
    "a string that is not ended hides nothing": ("\x1b]Hostname: a", "Hostname: a"),
    "a sequence cut at the end": ("Hostname: a\x1b[0", "Hostname: a"),
    "reset and mode": ("\x1bc\x1b[?7l\x1b[2JSeaBIOS", "SeaBIOS"),
    "charset": ("\x1b(Bok", "ok"),
    "elsewhere on the screen": ("\x1b[2;3HGNU GRUB\x1b[4;2Hentry", "GNU GRUB entry"),
    "a counter": ("Loading smf(5): 1/9\rLoading smf(5): 9/9", "Loading smf(5): 9/9"),
    "a spinner": ("Configuring devices. |\x08/\x08-\x08\\\x08 ", "Configuring devices.  "),
    "another message after a lone carriage return": ("\rxnf0 online\rHostname: a", "xnf0 online Hostname: a"),
    "three of them": ("one one\rtwo two\rthree", "one one two two three"),
    "many carriage returns": ("a message\r\r\r", "a message"),
    "blanked": ("Press Ctrl-B...\r               \r", ""),
    "blanked and used again": ("Press Ctrl-B...\r               \rnet0: up", "net0: up       "),
    "erased by backspaces": ("wait\x08 \x08\x08 \x08\x08 \x08\x08 \x08ok", "ok  "),
    "overstruck as in a manual page": ("N\x08NA\x08A_\x08x", "NAx"),
    "too many backspaces": ("\x08\x08\x08ok", "ok"),
    "erased to the end": ("abc\x1b[2D\x1b[Kx", "ax"),
    "the whole line erased": ("abc\x1b[2Kxy", "xy"),
    "cursor right": ("ab\x1b[3Dc\x1b[1Cd\x1b[9Ce", "cbd e"),
    "quotes of a web page": ("\u201csvcs -x\u201d it\u2019s \u2018a\u2019 5\u2033", "\"svcs -x\" it's 'a' 5\""),
    "dashes of a web page": ("-\u2013m \u2014 x\u2026", "--m -- x..."),
    "blanks of a web page": ("a\u00a0b\u2003c\u200bd", "a b cd"),
    "entities": ("&lt;cpuid&gt; &amp;&amp; &quot;x&quot; &#39;y&#x27; &nbsp;", "<cpuid> && \"x\" 'y'  "),
    "typography as entities": ("&#8220;x&#8221;&#8230;", "\"x\"..."),
    "what only looks like an entity": ("a & b &foo; &#; &lt", "a & b &foo; &#; &lt"),
    "bells and zeros": ("\x07lo\x00gin\x7f:", "login:"),
    "form feed": ("a\x0cb", "a b"),
    "tab": ("a\tb", "a\tb"),
    "other scripts": ("Größe \u4e2d\u6587 \U0001f4a5", "Größe \u4e2d\u6587 \U0001f4a5"),
}


@pytest.mark.parametrize("case", SHOWN)
def test_shown(case: str) -> None:
    line, shown = SHOWN[case]
    text, columns = cleaned(line)
    assert text == shown
    assert len(columns) == len(text)


def test_columns_are_those_of_the_original() -> None:
    line = "\x1b[1mNOTICE:\x1b[0m \u201cx\u201d\u2026&lt;y\r"
    text, columns = cleaned(line)
    assert text == "NOTICE: \"x\"...<y"
    assert [line[column - 1] for column in columns] == list("NOTICE: \u201cx\u201d\u2026\u2026\u2026&y")


def test_a_message_told_anew_has_the_columns_of_the_last_telling() -> None:
    line = "Loading 1/9\rLoading 9/9"
    assert cleaned(line)[1] == list(range(13, 24))


HOSTILE = {
    "escapes": "\x1b" * 65536, "carriage returns": "\r" * 65536, "backspaces": "A\b" * 32768, "overwritten": "ab\r" * 21845,
    "never alike": "".join(f"{chr(97 + at % 26) * 5}{at}\r" for at in range(8000)), "long then short": "word " * 6000 + "\rx" * 15000,
    "long then blank": "word " * 6000 + "\r " * 15000, "cursor": "a\x1b[999D" * 9000, "right": "\x1b[999C" * 10000,
    "entities": "&amp;" * 13000,
    "digits": "\x1b[" + "1" * 65000, "strings": "\x1b]" * 32000, "strings of text": "\x1b]aaaaaaaa" * 6000, "erasures": "a\x1b[2K" * 13000,
    "carets": "^M" * 32000, "octal": "#015" * 16000, "ampersands": "&" * 65536, "typography": "\u2026" * 21845,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_line_takes_long(kind: str) -> None:
    line = HOSTILE[kind]
    start = time.process_time()
    text, columns = cleaned(line)
    assert time.process_time() - start < 1.0
    assert len(text) == len(columns)
