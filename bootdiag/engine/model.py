"""Rules as values, and how a TOML file becomes one.

A rule file says which events and facts make a finding, what explains it, and what to do; it holds no code and no patterns over
text, so a rule from a stranger is safe to load.  Unknown names are errors with the line they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from bootdiag.knowledge.ids import IDS

KINDS = ("fault", "benign", "note")
SEVERITIES = ("info", "notice", "warning", "error", "fatal")
PROOFS = ("worked", "documented", "untested")
PLACES = ("guest", "dom0", "loader", "firmware")
RISKS = ("read-only", "changes-state", "destructive")
SLOT = re.compile(r"\{([a-z_]+)(?:\.([a-z_]+))?(?:\|([a-z_]+))?\}")
# An id that isn't of the published list: a site's own.
OWN_ID = re.compile(r"x-[a-z0-9]+(?:-[a-z0-9]+)*")
VARIANT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Bounds on a rule file, which may come from a stranger.
FILE_BYTES = 1 << 20
RULE_KEYS = ("id variant kind severity title identity gives inferred yields_to explains match absent count n_of explained_by explain cause "
             "fix references example")
MATCH_KEYS = "as event fact where after before within optional doubt cite remark judged_by"


class RuleError(ValueError):
    """A rule file that can't be used; the text has file, line, what is wrong and the nearest right spelling."""


class Match(NamedTuple):
    """One thing that must (or may) be there: an event or a fact whose fields are as `where` says.

    `names` are alternatives.  `where` maps a field to the values that it may have (`$x.field` is the value that another match
    bound; `*` in a text stands for any characters).  `after`/`before` name another match; `within` bounds the distance in lines or events.
    `cited`: its events are shown as evidence, with `remark` beside them.
    An `optional` one that is missing changes nothing but texts, unless it gives a `doubt`: a reason to be less sure.
    """

    bound: str
    names: tuple[str, ...]
    fact: bool
    where: Mapping[str, tuple[Any, ...]]
    after: str
    before: str
    lines: int
    events: int
    optional: bool
    doubt: str
    cited: bool
    remark: str


class Absent(NamedTuple):
    """Something that must not be there; when the capture stops before phase `judged_by`, nobody can know."""

    match: Match
    judged_by: str


class Link(NamedTuple):
    """What may explain a finding: findings of these ids (or ids and variants: `root-mount-failed.linux`) whose `gives` agree with it.

    `join` maps a name that the cause gives to a text with slots.  With `relation`, the pair (from, what the cause gives as `to`) must stand
    in that relation of `bootdiag.knowledge`.  `before` names a match that the cause must not come after.
    """

    ids: tuple[str, ...]
    join: Mapping[str, str]
    relation: str
    start: str
    to: str
    before: str


class Cause(NamedTuple):
    """A sentence of `causes`, given when the match `when` is bound (or not, with `unless`)."""

    text: str
    when: str
    unless: str


class Step(NamedTuple):
    """A command: `run` with slots that are quoted for the shell, `where` it is typed, what it `risk`s."""

    run: str
    where: str
    risk: str


class Fix(NamedTuple):
    """A way out, the best first: how well it is proven, how to tell that it worked, and its steps."""

    text: str
    proof: str
    verify: str
    when: str
    steps: tuple[Step, ...]


class Example(NamedTuple):
    """A console on which the rule fires, or stays quiet; `cites` are lines that its evidence must hold."""

    name: str
    log: str
    fires: bool
    cites: tuple[int, ...]


class Rule(NamedTuple):
    """One rule; `source` is its file, for messages.

    `identity` are the fields that make two findings different; `gives` what others may join on; `inferred` says why even a full match is
    not quite sure; `yields_to` names ids (or ids and variants) of which a finding about the same thing makes this one superfluous;
    `explains` those of which this one is the cause, as their own links may say too: for a rule that comes to others;
    `count` is how often it must bind; with `n_of`, so many of its matches suffice.
    """

    id: str
    variant: str
    kind: str
    severity: str
    title: str
    identity: tuple[str, ...]
    gives: Mapping[str, str]
    inferred: str
    yields_to: tuple[str, ...]
    explains: tuple[str, ...]
    matches: tuple[Match, ...]
    absents: tuple[Absent, ...]
    count: int  # type: ignore[assignment]
    n_of: int
    links: tuple[Link, ...]
    what: str
    why: str
    causes: tuple[Cause, ...]
    fixes: tuple[Fix, ...]
    references: tuple[str, ...]
    examples: tuple[Example, ...]
    source: str

    @property
    def name(self) -> str:
        """Its id and variant, as its file is named."""
        return f"{self.id}.{self.variant}" if self.variant else self.id


class Vocabulary(NamedTuple):
    """The names that rules may use: fields by event, fields by fact, relations, phases."""

    events: Mapping[str, Collection[str]]
    facts: Mapping[str, Collection[str]]
    relations: Collection[str]
    phases: Collection[str]


def parse_rule(text: str, source: str, vocabulary: Vocabulary) -> Rule:
    """The rule in the TOML `text`; RuleError with `source` and line where it can't be used."""
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line ([0-9]+)", str(error))
        raise RuleError(f"{source}:{found[1] if found else max(1, len(text.splitlines()))}: no TOML: {error}") from None
    except RecursionError:
        raise RuleError(f"{source}:1: tables and lists stand too deep in each other") from None
    return _Reader(text, source, vocabulary).rule(table)


class _Reader:
    """Turns the tables of one file into a Rule, checking every name on the way."""

    def __init__(self, text: str, source: str, vocabulary: Vocabulary) -> None:
        self.lines = text.split("\n")
        self.source = source
        self.vocabulary = vocabulary
        self.bound: dict[str, Match] = {}
        self.at = 1

    def error(self, text: str, needle: str = "") -> RuleError:
        """An error that points at the first line that holds `needle`, from where the reader stands on, or else from the top."""
        lines = list(enumerate(self.lines, 1))
        number = next((n for n, line in lines[self.at - 1:] + lines[: self.at - 1] if needle and needle in line), self.at)
        return RuleError(f"{self.source}:{number}: {text}")

    def known(self, what: str, name: str, names: Collection[str]) -> str:
        if name in names:
            return name
        near = get_close_matches(name, list(names), 1, 0.5)
        hint = f"; did you mean {near[0]}?" if near else (f"; there are {', '.join(sorted(names))}" if len(names) < 16 else "")
        raise self.error(f"no such {what}: {name}{hint}", name)

    def take(self, table: Mapping[str, Any], where: str, allowed: str) -> None:
        for key in table:
            self.known(f"key in {where}", key, allowed.split())

    def identifier(self, name: str) -> str:
        """An id, perhaps with a variant: of the published list, or one's own."""
        base, _, variant = name.partition(".")
        if not OWN_ID.fullmatch(base):
            self.known("id", base, IDS)
        if variant and not VARIANT.fullmatch(variant):
            raise self.error(f"no variant's name: {variant} (small letters, digits, single hyphens)", variant)
        return name

    def table(self, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.error(f"{key} must be a table", key)
        return value

    def flag(self, table: Mapping[str, Any], key: str, default: bool) -> bool:
        value = table.get(key, default)
        if not isinstance(value, bool):
            raise self.error(f"{key} must be true or false", key)
        return value

    def text(self, table: Mapping[str, Any], key: str, default: str = "") -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            raise self.error(f"{key} must be a text", key)
        return value

    def prose(self, table: Mapping[str, Any], key: str, default: str = "") -> str:
        """A text for people, its slots checked; where its lines break in the file means nothing."""
        return self.slots(" ".join(self.text(table, key, default).split()))

    def tables(self, table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.error(f"{key} must be tables: [[{key}]]", key)
        return value

    def texts(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(f"{key} must be a text or a list of texts", key)
        return tuple(value)

    def begin(self, header: str, number: int) -> None:
        """What is read now stands in the `number`th (from 0) table under `header`: errors are looked for there."""
        starts = [n for n, line in enumerate(self.lines, 1) if line.strip().replace(" ", "").startswith(header)]
        self.at = starts[number] if number < len(starts) else 1

    def each(self, table: Mapping[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The tables [[key]], with their number: the reader stands at each in turn."""
        for number, item in enumerate(self.tables(table, key)):
            self.begin(f"[[{key}]]", number)
            yield number, item
        self.at = 1

    def rule(self, table: dict[str, Any]) -> Rule:
        self.take(table, "a rule", RULE_KEYS)
        for key in ("id", "title", "kind", "severity"):
            if not self.text(table, key):
                raise self.error(f"a rule needs {key}")
        if (variant := self.text(table, "variant")) and not VARIANT.fullmatch(variant):
            raise self.error(f"no variant's name: {variant} (small letters, digits, single hyphens)", "variant")
        tables = self.tables(table, "match")
        matches = tuple(self.match(item, n) for n, item in self.each(table, "match"))
        # a remark may speak of what a later match binds
        matches = tuple(match._replace(remark=self.prose(item, "remark")) for match, item in zip(matches, tables, strict=True))
        if not matches:
            raise self.error("a rule needs a [[match]]")
        if matches[0].optional:
            raise self.error("the first [[match]] is where a rule starts: it can't be optional", "optional")
        explain = self.table(table, "explain")
        self.take(explain, "explain", "what why")
        gives = {key: self.slots(str(value), key) for key, value in self.table(table, "gives").items()}
        rule = Rule(
            id=table["id"], variant=self.text(table, "variant"),
            kind=self.known("kind", table["kind"], KINDS), severity=self.known("severity", table["severity"], SEVERITIES),
            title=self.prose(table, "title"), identity=tuple(self.slot(name) for name in self.texts(table, "identity")),
            gives=gives, inferred=self.prose(table, "inferred"), yields_to=tuple(map(self.identifier, self.texts(table, "yields_to"))),
            explains=tuple(map(self.identifier, self.texts(table, "explains"))), matches=matches,
            absents=tuple(self.absent(item) for _, item in self.each(table, "absent")),
            count=self.number(table, "count"), n_of=self.number(table, "n_of"),
            links=tuple(self.link(item) for _, item in self.each(table, "explained_by")),
            what=self.prose(explain, "what"), why=self.prose(explain, "why"),
            causes=tuple(self.cause(item) for _, item in self.each(table, "cause")),
            fixes=tuple(self.fix(item) for _, item in self.each(table, "fix")),
            references=self.texts(table, "references"),
            examples=tuple(self.example(item) for _, item in self.each(table, "example")), source=self.source)
        if not VARIANT.fullmatch(rule.id):
            raise self.error(f"no id: {rule.id} (small letters, digits, single hyphens)", "id")
        if rule.kind != "note":
            self.identifier(rule.id)
            if not OWN_ID.fullmatch(rule.id) and rule.id.startswith("benign-") != (rule.kind == "benign"):
                raise self.error(f"{rule.id} is no id of kind {rule.kind}", "kind")
            if not rule.what:
                raise self.error("a rule needs [explain] what")
        return rule

    def number(self, table: Mapping[str, Any], key: str) -> int:
        value = table.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.error(f"{key} must be a whole number, 0 or more", key)
        return value

    def match(self, table: dict[str, Any], number: int = 0) -> Match:
        self.take(table, "match", MATCH_KEYS)
        names = self.texts(table, "event") or self.texts(table, "fact")
        fact = "fact" in table
        if not names or ("event" in table and fact):
            raise self.error("a match needs an event or a fact")
        registry = self.vocabulary.facts if fact else self.vocabulary.events
        fields: set[str] = set()
        for name in names:
            fields.update(registry[self.known("fact" if fact else "event", name, registry)])
        where = {}
        for field, value in self.table(table, "where").items():
            self.known(f"field of {' or '.join(names)}", field, fields)
            values = tuple(value) if isinstance(value, list) else (value,)
            for one in values:
                if not isinstance(one, str | int | float):
                    raise self.error(f"{field} can be a text, a number, true or false, or a list of them", field)
                if isinstance(one, str) and one.startswith("$"):
                    self.reference(one[1:])
            where[field] = values
        within = self.table(table, "within")
        self.take(within, "within", "lines events")
        for key in ("after", "before"):
            if name := self.text(table, key):
                self.known("match (as)", name, self.bound)
        doubt = " ".join(self.text(table, "doubt").split())
        found = Match(self.text(table, "as") or f"_{number}", names, fact, where, self.text(table, "after"), self.text(table, "before"),
                      self.number(within, "lines"), self.number(within, "events"), self.flag(table, "optional", False), doubt,
                      self.flag(table, "cite", True), "")
        if found.doubt and not found.optional:
            raise self.error("doubt is for a match that is optional", "doubt")
        if "judged_by" not in table:
            self.bound[found.bound] = found
        return found

    def fields_of(self, match: Match) -> set[str]:
        registry = self.vocabulary.facts if match.fact else self.vocabulary.events
        return {"line", "text"}.union(*(registry[name] for name in match.names))

    def reference(self, text: str) -> None:
        name, _, field = text.partition(".")
        match = self.bound[self.known("match (as)", name, self.bound)]
        self.known(f"field of {' or '.join(match.names)}", field, self.fields_of(match))

    def slot(self, text: str) -> str:
        self.reference(text)
        return text

    def slots(self, text: str, near: str = "") -> str:
        """`text`, its slots checked; `$m.fmri` is short for `{m.fmri}`."""
        if text.startswith("$"):
            text = f"{{{text[1:]}}}"
        for found in SLOT.finditer(text):
            name, field, pipe = found.groups()
            if field:
                self.reference(f"{name}.{field}")
            if pipe:
                from bootdiag.engine.text import PIPES

                self.known("filter", pipe, PIPES)
        return text

    def absent(self, table: dict[str, Any]) -> Absent:
        phase = self.text(table, "judged_by", "end")
        if phase != "end":
            self.known("phase", phase, self.vocabulary.phases)
        return Absent(self.match({**table, "judged_by": phase}), phase)

    def link(self, table: dict[str, Any]) -> Link:
        self.take(table, "explained_by", "id join relation from to before")
        ids = self.texts(table, "id")
        if not ids:
            raise self.error("explained_by needs an id", "explained_by")
        for name in ids:
            self.identifier(name)
        relation = self.text(table, "relation")
        if relation:
            self.known("relation", relation, self.vocabulary.relations)
        if before := self.text(table, "before"):
            self.known("match (as)", before, self.bound)
        join = {key: self.slots(str(value)) for key, value in self.table(table, "join").items()}
        return Link(ids, join, relation, self.slots(self.text(table, "from")), self.text(table, "to"), before)

    def when(self, table: dict[str, Any], key: str = "when") -> str:
        name = self.text(table, key)
        return self.known("match (as)", name, self.bound) if name else ""

    def cause(self, table: dict[str, Any]) -> Cause:
        self.take(table, "cause", "text when unless")
        return Cause(self.prose(table, "text"), self.when(table), self.when(table, "unless"))

    def fix(self, table: dict[str, Any]) -> Fix:
        self.take(table, "fix", "text proof verify when step")
        proof = self.known("proof", self.text(table, "proof", "untested"), PROOFS)
        steps = []
        for step in self.tables(table, "step"):
            self.take(step, "fix.step", "run where risk")
            run = self.slots(self.text(step, "run").strip("\n"))
            steps.append(Step(run, self.known("place (where)", self.text(step, "where", "guest"), PLACES),
                              self.known("risk", self.text(step, "risk", "read-only"), RISKS)))
        return Fix(self.prose(table, "text"), proof, self.prose(table, "verify"), self.when(table), tuple(steps))

    def example(self, table: dict[str, Any]) -> Example:
        self.take(table, "example", "name log fires cites")
        cites = table.get("cites", [])
        if not isinstance(cites, list) or not all(isinstance(line, int) and line > 0 for line in cites):
            raise self.error("cites must be a list of lines, from 1", "cites")
        return Example(self.text(table, "name"), self.text(table, "log"), self.flag(table, "fires", True), tuple(cites))


def plain(rule: Rule) -> tuple[Any, ...]:
    """`rule` as nested plain tuples and dicts, which `restored` reads: for `bootdiag.store`; without its examples."""
    def flat(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(flat(item) for item in value)
        return {key: flat(item) for key, item in value.items()} if isinstance(value, dict) else value

    found = flat(rule._replace(examples=()))
    assert isinstance(found, tuple)
    return found


def restored(stored: tuple[Any, ...]) -> Rule:
    """The rule that `plain` made `stored` of."""
    rule = Rule(*stored)
    return rule._replace(
        matches=tuple(Match(*item) for item in rule.matches),
        absents=tuple(Absent(Match(*item[0]), item[1]) for item in rule.absents),
        links=tuple(Link(*item) for item in rule.links), causes=tuple(Cause(*item) for item in rule.causes),
        fixes=tuple(Fix(*item[:4], tuple(Step(*step) for step in item[4])) for item in rule.fixes))
