"""From `grammars/*.lark`, through Lark's own loader, to one pattern per message rule.

Everything else that is known of messages (fields, types, families, the reference, the stub) is made from what
`load_dialect` returns.  Three conventions of `grammars/README.md` are put into force here, on Lark's own value of the grammar, so
that the compiled patterns and Lark's parsers (`bootdiag.grammar.reference`) are made from the same thing:
in a string a digit stands for any digit, a run of blanks for any run of blanks, and the rest for itself.
"""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from lark import Token, Tree
from lark.exceptions import LarkError
from lark.grammar import NonTerminal, Terminal
from lark.load_grammar import Grammar, load_grammar

from bootdiag.grammar import regular
from bootdiag.grammar.errors import GrammarError
from bootdiag.grammar.tables import grammar_dir
from bootdiag.grammar.types import field_of
from bootdiag.store import Unreadable, text_within

STREAMS = ("console", "xen", "linux", "libxl")
# Types whose fields run to the end of the line whatever stands there: nothing can be told to follow them.
OPEN_TYPES = ("TEXT",)
BLANKS = r"[ \t]+"
# The grammar of the shared terminals; how long a grammar may be, which may come from a stranger.
SHARED = "terminals.lark"
FILE_BYTES = 1 << 19


class Field(NamedTuple):
    """A field of a message: its name and its type's name (a key of `types.TYPES`)."""

    name: str
    type: str


class Shape(NamedTuple):
    """One message form.

    `pattern` is a regular expression over latin-1 text (one character a byte) with one group a field, in the order of `groups`
    (a field may have several groups, in alternatives).  `needle` is a text without blanks, its digits written as 0, that
    every such message holds; `lead` is the word that it begins with, or "" where that varies; `weight` counts the characters
    that are fixed.  `first` are the bytes that it may begin with, digits as 0.  `closed` says that it does not
    end in free text.  `generic` marks a catch-all.  `doc` is the comment above the rule.  `required` are the names of the fields
    that every such message has.
    """

    name: str
    pattern: str
    groups: tuple[Field, ...]
    needle: str
    lead: str
    weight: int
    first: bytes
    closed: bool
    generic: bool
    doc: str
    required: frozenset[str] = frozenset()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Each field once, in the order of its first group."""
        return tuple(dict.fromkeys(self.groups))


class Dialect(NamedTuple):
    """One grammar file: its shapes in the order of the file, and the streams in which they may stand."""

    name: str
    streams: tuple[str, ...]
    doc: str
    shapes: tuple[Shape, ...]


def load_dialect(file: Path) -> Dialect:
    """The dialect that `file` defines; GrammarError where it breaks a convention or isn't Lark."""
    text = text_of(file)
    grammar = read(file)
    terminals, _, _ = grammar.compile([definition[0] for definition in grammar.rule_defs], "*")
    patterns = {terminal.name: terminal.pattern.to_regexp() for terminal in terminals}
    _check_terminals(file, grammar, patterns)
    patterns = {name: _uncapture(pattern) for name, pattern in patterns.items()}
    compiler = _Compiler(file, patterns)
    shapes = []
    for name, parameters, tree, options in grammar.rule_defs:
        if parameters:
            raise GrammarError(f"{file.name}: rule {name}: templates are not used here")
        comment = _comment_above(text, name)
        shapes.append(compiler.shape(f"{file.stem}.{name}", tree, options.priority or 0, comment))
    header = _header(text)
    return Dialect(file.stem, _streams(file, header), " ".join(line for line in header if not line.startswith("stream:")), tuple(shapes))


def read(file: Path) -> Grammar:
    """Lark's own value of the grammar in `file`, with digits and blanks in strings made elastic."""
    try:
        grammar: Grammar = load_grammar(  # type: ignore[no-untyped-call]
            text_of(file), str(file), [_beside(file)], False)[0]
    except (LarkError, AssertionError, RecursionError) as error:
        # Lark's builder asserts some things of its input
        raise GrammarError(f"{file.name}: {str(error).strip() or 'no grammar of Lark'}") from None
    for definition in grammar.rule_defs:
        _loosen(definition[2])
    for _, (tree, _) in grammar.term_defs:
        _loosen(tree)
    return grammar


def text_of(file: Path) -> str:
    """The text of a grammar file; GrammarError where it can't be read, is too long or isn't UTF-8."""
    try:
        return text_within(file, FILE_BYTES)
    except Unreadable as error:
        raise GrammarError(f"{file.name}: {error}") from None


def _beside(file: Path) -> Callable[[str | None, str], tuple[str, str]]:
    """What Lark asks for an import: of files beside `file` only; the shared terminals are at hand everywhere."""
    folder = file.parent

    def source(base: str | None, name: str) -> tuple[str, str]:
        wanted = folder / name
        if name == SHARED and not wanted.exists():
            wanted = grammar_dir() / SHARED
        elif not wanted.is_file() or wanted.resolve().parent != folder.resolve():
            raise GrammarError(f"{file.name}: imports {name}, which is not beside it")
        return str(wanted), text_of(wanted)

    return source


def elastic(literal: str) -> str:
    """The pattern of a string in a grammar.

    >>> elastic("smf(5)  x")
    'smf\\\\([0-9]\\\\)[ \\\\t]+x'
    """
    pattern = re.escape(literal).replace("\\ ", " ").replace("\\\t", " ").replace("\\-", "-")
    return re.sub(" +", lambda _: BLANKS, re.sub("[0-9]", "[0-9]", pattern))


def _loosen(tree: Any) -> None:
    """Replace, in place, the strings of a rule's or terminal's tree that hold digits or blanks by their patterns."""
    if not isinstance(tree, Tree):
        return
    for number, child in enumerate(tree.children):
        if isinstance(child, Token) and child.type == "STRING":
            literal = literal_eval(child.value)
            if re.search("[0-9 \t]", literal):
                pattern = elastic(literal).replace("/", r"\/")
                tree.children[number] = Token.new_borrow_pos("REGEXP", f"/{pattern}/", child)
        else:
            _loosen(child)


def _uncapture(pattern: str) -> str:
    """`pattern` with its capturing groups made non-capturing: only fields capture."""
    return re.sub(r"\\.|\[(?:\\.|[^\]\\])+\]|\((?!\?)", lambda found: "(?:" if found.group() == "(" else found.group(), pattern,
                  flags=re.DOTALL)


def _header(text: str) -> list[str]:
    """The comment lines with which the file begins, without their slashes."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        lines.append(line[2:].strip())
    return lines


def _streams(file: Path, header: list[str]) -> tuple[str, ...]:
    for line in header:
        if line.startswith("stream:"):
            names = tuple(line.partition(":")[2].split())
            if unknown := set(names) - set(STREAMS):
                raise GrammarError(f"{file.name}: no such stream: {', '.join(sorted(unknown))} (there are {', '.join(STREAMS)})")
            return names
    return ("console",)


def _comment_above(text: str, rule: str) -> str:
    """The comment lines right above the definition of `rule`."""
    found = re.search(rf"((?:^[ \t]*//[^\n]*\n)*)^{re.escape(rule)}(?:\.-?[0-9]+)?[ \t]*:", text, re.MULTILINE)
    return " ".join(line.strip().lstrip("/").strip() for line in found.group(1).splitlines()) if found else ""


def _check_terminals(file: Path, grammar: Grammar, patterns: dict[str, str]) -> None:
    for name, _ in grammar.term_defs:
        if name in patterns and (found := regular.complaints(patterns[name])):
            raise GrammarError(f"{file.name}: terminal {name} (/{patterns[name]}/): {'; '.join(found)}")
        kind = str(name).partition("_")[0]
        if "_" in name and not name.startswith("_") and field_of(name) is None:
            raise GrammarError(f"{file.name}: terminal {name}: {kind} is no type; a terminal that is no field begins with _")


class _Piece(NamedTuple):
    """A compiled part of a rule: its pattern, which terminals it may begin with, and whether it may be nothing.

    `words` are the fixed texts that it always holds, `weight` how many characters are fixed whichever way it goes.
    """

    pattern: str
    starts: tuple[tuple[str, str], ...]
    nothing: bool = False
    words: tuple[str, ...] = ()
    lead: str = ""
    weight: int = 0


class _Compiler:
    """Patterns of the message rules of one file.

    Each terminal is an atomic group, since a lexer gives nothing back.  Where a rule has a choice, Lark's contextual
    lexer would try the terminals in an order of its own; a choice between terminals that can't start at one
    place doesn't depend on it, so only such choices are let through.
    """

    def __init__(self, file: Path, patterns: dict[str, str]) -> None:
        self.file = file
        self.patterns = patterns
        self.where = ""
        self.groups: list[Field] = []

    def shape(self, name: str, rule: Any, priority: int, doc: str) -> Shape:
        self.where = f"{self.file.name}: rule {name.partition('.')[2]}"
        self.groups = []
        piece = self.piece(rule)
        if piece.nothing:
            raise self.error("may be empty")
        automaton = regular.automaton(piece.pattern.replace("(?>", "(?:"))
        first = {48 if byte in regular.DIGITS else byte for byte in automaton.first}
        if first & set(b" \t"):
            raise self.error("begins with a blank; lines are matched without their leading blanks")
        if self.file.stem != "envelope" and re.search(r"\[ \\t\]\+\)?$", piece.pattern):
            raise self.error("ends with a blank; lines are matched without their trailing blanks")
        self.check_fields(rule)
        needle = max(piece.words, key=len, default="")
        return Shape(name, piece.pattern, tuple(self.groups), needle, piece.lead, piece.weight,
                     bytes(sorted(first)), _last_type(rule) not in OPEN_TYPES, priority < 0, doc, _required(rule))

    def error(self, text: str) -> GrammarError:
        return GrammarError(f"{self.where}: {text}")

    def piece(self, node: Any) -> _Piece:
        if isinstance(node, Terminal):
            return self.terminal(str(node.name))
        if isinstance(node, NonTerminal):
            raise self.error(f"uses the rule {node.name}; a message rule holds only strings and terminals")
        if isinstance(node, Token):
            return self.literal(node)
        kind, children = node.data, node.children
        if kind in ("value", "literal"):
            return self.piece(children[0])
        if kind == "expansions":
            return self.choice([self.piece(child) for child in children])
        if kind == "expansion":
            return self.sequence([self.piece(child) for child in children])
        if kind == "maybe" or (kind == "expr" and len(children) == 2 and children[1] == "?"):
            inner = self.piece(children[0])
            # not (?:...)?+, which Python before 3.11.5 takes for done after a part of it
            return _Piece(f"(?>(?:{inner.pattern})?)", inner.starts, True)
        raise self.error(f"holds {kind}: no repetition, ranges or aliases in a message rule")

    def terminal(self, name: str) -> _Piece:
        pattern = self.patterns[name]
        field = field_of(name)
        if field is None:
            return _Piece(f"(?>{pattern})", ((name, pattern),))
        self.groups.append(Field(*field))
        return _Piece(f"((?>{pattern}))", ((name, pattern),))

    def literal(self, token: Token) -> _Piece:
        if token.type == "STRING":
            text = literal_eval(token.value)
            return _Piece(re.escape(text), ((repr(text), re.escape(text)),), False, (text,), text, len(text))
        pattern = token.value[1:-1].replace(r"\/", "/")
        if found := regular.complaints(pattern):
            raise self.error(f"/{pattern}/: {'; '.join(found)}")
        words = _words(pattern)
        lead = words[0] if words and not pattern.startswith(BLANKS) else ""
        atomic = f"(?>{pattern})" if BLANKS in pattern else pattern
        return _Piece(atomic, ((f"/{pattern}/", pattern),), False, words, lead, sum(map(len, words)))

    def choice(self, pieces: list[_Piece]) -> _Piece:
        if len(pieces) == 1:
            return pieces[0]
        for number, one in enumerate(pieces):
            for other in pieces[number + 1:]:
                self.apart(one.starts, other.starts)
        starts = tuple(start for piece in pieces for start in piece.starts)
        return _Piece("(?:" + "|".join(piece.pattern for piece in pieces) + ")", starts, any(p.nothing for p in pieces),
                      weight=min(piece.weight for piece in pieces))

    def sequence(self, pieces: list[_Piece]) -> _Piece:
        starts: tuple[tuple[str, str], ...] = ()
        nothing = True
        for number, piece in enumerate(pieces):
            if piece.nothing:
                self.apart(piece.starts, tuple(_following(pieces[number + 1:])))
            if nothing:
                starts += piece.starts
                nothing = piece.nothing
        words = tuple(word for piece in pieces for word in piece.words)
        return _Piece("".join(piece.pattern for piece in pieces), starts, nothing, words, pieces[0].lead,
                      sum(piece.weight for piece in pieces))

    def apart(self, ones: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...]) -> None:
        """GrammarError where two terminals, one of each side, may start at one place."""
        for name, pattern in ones:
            for other_name, other in others:
                if (text := regular.common(pattern, other, whole=False)) is not None:
                    raise self.error(f"{name} and {other_name} may both begin at one place (on {text!r}): Lark's lexer would choose "
                                     "one by its length. Make their beginnings differ, or write two rules")

    def check_fields(self, rule: Any) -> None:
        for names in _field_paths(rule):
            if twice := {name for name in names if names.count(name) > 1}:
                raise self.error(f"the field {', '.join(sorted(twice))} stands twice")


def _following(pieces: list[_Piece]) -> Iterator[tuple[str, str]]:
    for piece in pieces:
        yield from piece.starts
        if not piece.nothing:
            return


def _words(pattern: str) -> tuple[str, ...]:
    """The texts without blanks of an elastic string's pattern, digits written as 0."""
    plain = pattern.replace("[0-9]", "0")
    if re.search(r"(?<!\\)[(|*?{]", plain.replace(BLANKS, " ")):
        return ()
    return tuple(re.sub(r"\\(.)", r"\1", word) for word in plain.replace(BLANKS, " ").split(" ") if word)


def _field_paths(node: Any) -> list[list[str]]:
    """The names of the fields along each way through a rule."""
    if isinstance(node, Terminal):
        field = field_of(str(node.name))
        return [[field[0]]] if field else [[]]
    if not isinstance(node, Tree):
        return [[]]
    if node.data == "expansions":
        return [way for child in node.children for way in _field_paths(child)]
    ways: list[list[str]] = [[]]
    for child in node.children:
        ways = [way + more for way in ways for more in _field_paths(child)]
    return ways


def _required(node: Any) -> frozenset[str]:
    """The names of the fields that stand on every way through a rule."""
    if isinstance(node, Terminal):
        field = field_of(str(node.name))
        return frozenset((field[0],)) if field else frozenset()
    if not isinstance(node, Tree) or node.data in ("maybe", "expr"):
        return frozenset()
    found = [_required(child) for child in node.children]
    return frozenset.intersection(*found) if node.data == "expansions" else frozenset().union(*found)


def _last_type(node: Any) -> str:
    """The type of the field with which a rule may end, or ""."""
    while isinstance(node, Tree):
        if node.data == "expansions" and len(node.children) > 1:
            kinds = {_last_type(child) for child in node.children}
            return next((kind for kind in OPEN_TYPES if kind in kinds), "")
        node = node.children[0 if node.data == "expr" else -1]
    if not isinstance(node, Terminal):
        return ""
    field = field_of(str(node.name))
    return field[1] if field else ("TEXT" if str(node.name) == "_TEXT" else "")
