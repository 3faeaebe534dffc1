"""What the engine promises: work in proportion to the events, signatures that stay, confidence that gives its reason, a cache that makes
itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import bootdiag
from bootdiag.engine import graph, matching
from bootdiag.engine.model import Rule, RuleError, Vocabulary, parse_rule
from bootdiag.engine.rulebook import RULES, read_rules, rule_files, rulebook
from bootdiag.engine.vocabulary import vocabulary
from bootdiag.grammar.tables import tables
from bootdiag.knowledge.ids import IDS

WORDS = Vocabulary(events={"a.start": {"name"}, "a.fail": {"name"}, "a.end": {"name"}}, facts={"context": ("platform",)},
                   relations=("smf.requires",), phases=("kernel", "login"))
HEAD = 'id = "disk-io-error"\nkind = "fault"\nseverity = "error"\ntitle = "t"\nidentity = ["s.name"]\n'
TAIL = '[explain]\nwhat = "w"\n'


class Seen:
    """An observation that counts how often it is looked at."""

    looks = 0

    def __init__(self, name: str, line: int, fields: Mapping[str, Any] | None = None, **marks: bool) -> None:
        self.name, self.line, self.order, self.text, self.fields = name, line, (line, 0), name, fields or {}
        self.ambiguous, self.spliced = marks.get("ambiguous", False), marks.get("spliced", False)

    @property
    def proof(self) -> tuple[Any, ...]:
        return (self,)

    def get(self, field: str) -> Any:
        Seen.looks += 1
        return self.fields.get(field)


def rule(text: str) -> Rule:
    return parse_rule(HEAD + text + TAIL, "disk-io-error.toml", WORDS)


JOINED = '''[[match]]
as = "s"
event = "a.start"
[[match]]
as = "f"
event = "a.fail"
where = { name = "$s.name" }
after = "s"
'''
WITHIN = JOINED.replace('after = "s"', 'after = "s"\nwithin = { events = 3 }')
ABSENT = '[[match]]\nas = "s"\nevent = "a.start"\n'
ABSENT += '[[absent]]\nevent = "a.end"\nwhere = { name = "$s.name" }\nafter = "s"\njudged_by = "end"\n'


def work(one: Rule, count: int) -> int:
    """How often observations are looked at while `one` is applied to `count` pairs of them."""
    events = [Seen(name, 2 * n + late, {"name": f"disk{n}"}) for n in range(count) for late, name in enumerate(("a.start", "a.fail"))]
    Seen.looks = 0
    assert len(matching.findings(one, matching.Index(events, ()), {"end": True})) == count
    return Seen.looks


@pytest.mark.parametrize("text", [JOINED, WITHIN, ABSENT], ids=["joined", "within", "absent"])
def test_work_grows_with_the_events_and_not_faster(text: str) -> None:
    one = rule(text)
    assert work(one, 2000) <= 2.1 * work(one, 1000)


def test_within_counts_events() -> None:
    one = rule(WITHIN)
    near = [Seen("a.start", 1, {"name": "x"}), Seen("a.end", 2), Seen("a.end", 3), Seen("a.fail", 900, {"name": "x"})]
    far = [near[0], *(Seen("a.end", 2 + n) for n in range(3)), near[-1]]
    assert matching.findings(one, matching.Index(near, ()), {})
    assert not matching.findings(one, matching.Index(far, ()), {})


@pytest.mark.parametrize(("marks", "confidence", "reason"), [
    ({}, "certain", "the console states it"),
    ({"spliced": True}, "likely", "rejoined"),
    ({"ambiguous": True}, "likely", "could be cut in another way"),
    ({"spliced": True, "ambiguous": True}, "possible", "; "),
])
def test_confidence_gives_its_reason(marks: dict[str, bool], confidence: str, reason: str) -> None:
    one = rule('[[match]]\nas = "s"\nevent = "a.start"\n')
    told, = graph.diagnoses(matching.findings(one, matching.Index([Seen("a.start", 1, {"name": "x"}, **marks)], ()), {}))
    assert told.confidence == confidence
    assert reason in told.reason


def test_absence_that_nobody_can_know_is_a_reason_too() -> None:
    index = matching.Index([Seen("a.start", 1, {"name": "x"})], ())
    told, = graph.diagnoses(matching.findings(rule(ABSENT), index, {"end": False}))
    assert (told.confidence, told.reason) == ("likely", "the capture stops before a.end could appear")


def test_what_is_inferred_and_doubtful_is_only_possible() -> None:
    text = 'inferred = "it is not said"\n' + ABSENT
    index = matching.Index([Seen("a.start", 1, {"name": "x"})], ())
    sure, = graph.diagnoses(matching.findings(rule(text), index, {"end": True}))
    unsure, = graph.diagnoses(matching.findings(rule(text), index, {"end": False}))
    assert (sure.confidence, unsure.confidence) == ("likely", "possible")


def made(name: str, event: str, by: str = "", join: str = "") -> Rule:
    text = f'id = "{name}"\nkind = "fault"\nseverity = "error"\ntitle = "t"\nidentity = ["m.name"]\ngives = {{ device = "$m.name" }}\n'
    text += f'[[match]]\nas = "m"\nevent = "{event}"\n' + (f'[[explained_by]]\nid = "{by}"\n{join}' if by else "")
    return parse_rule(text + TAIL, f"{name}.toml", WORDS)


def test_roots_are_ordered_by_how_much_they_explain() -> None:
    rules = [made("disk-io-error", "a.start"), made("fs-inconsistent", "a.fail", "disk-io-error", 'join = { device = "$m.name" }\n')]
    events = [Seen("a.start", 1, {"name": "lone"}), Seen("a.start", 2, {"name": "busy"}), Seen("a.fail", 3, {"name": "busy"})]
    told = graph.diagnoses([f for one in rules for f in matching.findings(one, matching.Index(events, ()), {})])
    assert [(one.finding.signature, one.role) for one in told] == [
        ("disk-io-error:busy", "root"), ("disk-io-error:lone", "root"), ("fs-inconsistent:busy", "consequence")]


def test_a_relation_joins_what_waits_for_whom() -> None:
    link = 'relation = "smf.requires"\nfrom = "svc:/system/console-login:default"\nto = "device"\n'
    rules = [made("smf-method-failed", "a.start"), made("no-console-login", "a.fail", "smf-method-failed", link)]

    def role(fmri: str) -> str:
        events = [Seen("a.start", 1, {"name": fmri}), Seen("a.fail", 2, {"name": "console"})]
        told = graph.diagnoses([f for one in rules for f in matching.findings(one, matching.Index(events, ()), {})])
        return next(one.role for one in told if one.finding.rule.id == "no-console-login")

    assert role("svc:/system/filesystem/usr:default") == "consequence"
    assert role("svc:/network/http:apache2") == "root"


METHOD = ('SunOS Release 5.11 Version snv_111b 64-bit\n'
          '{} svc.startd[{}]: svc:/system/filesystem/usr:default: Method "/lib/svc/method/fs-usr" '
          "failed with exit status 95.\n")


def test_signatures_hold_nothing_that_changes_from_boot_to_boot() -> None:
    def signatures(log: str) -> list[str]:
        return [one.signature for one in bootdiag.analyze(log).report.diagnoses]

    first = signatures(METHOD.format("Mar  4 10:01:02", 7))
    assert first
    assert first == signatures("root nexus = i86pc\n" * 3 + METHOD.format("Nov 23 01:59:59", 1031))
    panic = "SunOS Release 5.11 Version snv_111b 64-bit\n\npanic[cpu{}]/thread={}: BAD TRAP: type=e (#pf Page fault) rp={} addr={}\n"
    assert (signatures(panic.format(0, "fffffffffbc2e3a0", "fffffffffbc92590", "18"))
            == signatures(panic.format(3, "ffffff00044f0c60", "ffffff0004a91000", "0")) != [])


def test_every_id_has_a_rule() -> None:
    assert set(IDS) - {one.id for one in read_rules(rule_files(RULES), vocabulary())} == set()


def test_installed_rules_form_no_circle() -> None:
    """`read_rules` refuses one; a rule that is put among them and closes a circle is named."""
    files = rule_files(RULES)
    assert len(read_rules(files, vocabulary())) == len(files)


def test_a_circle_with_a_rule_of_ones_own_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "fs-inconsistent.own.toml"
    own.write_text('id = "fs-inconsistent"\nvariant = "own"\nkind = "fault"\nseverity = "error"\ntitle = "t"\n[[match]]\nevent = '
                   '"panic.panic"\n[[explained_by]]\nid = "root-mount-failed"\n' + TAIL)
    with pytest.raises(RuleError, match="circle"):
        read_rules([*rule_files(RULES), own], vocabulary())


def test_a_fresh_checkout_makes_its_cache_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    fresh = rulebook.__wrapped__()
    kept, = (tmp_path / "bootdiag").glob("rules-*.bin")
    assert [one.name for one in fresh] == [one.name for one in rulebook.__wrapped__()]
    assert len(fresh) == len(rule_files(RULES))
    assert kept.stat().st_size > 0
