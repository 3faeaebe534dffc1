"""Rules as values: what they bind, how absence is judged, what explains what, and what is refused when they are loaded."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bootdiag.engine import graph, matching
from bootdiag.engine.model import Rule, RuleError, Vocabulary, parse_rule, plain, restored
from bootdiag.engine.rulebook import Rulebook, read_rules
from bootdiag.engine.text import filled

WORDS = Vocabulary(events={"a.start": {"name", "code"}, "a.fail": {"name", "code"}, "a.end": {"name"}, "a.other": {"name"}},
                   facts={"context": ("platform",)}, relations=("smf.requires",), phases=("kernel", "login"))


class Seen(NamedTuple):
    """An observation for tests."""

    name: str
    line: int
    fields: Mapping[str, Any] = {}

    @property
    def order(self) -> tuple[int, int]:
        return self.line, 0

    @property
    def text(self) -> str:
        return self.name

    @property
    def proof(self) -> tuple[Any, ...]:
        return (self,)

    def get(self, field: str) -> Any:
        return self.fields.get(field)


HEAD = 'id = "disk-io-error"\nkind = "fault"\nseverity = "error"\ntitle = "t"\n'
BODY = '[explain]\nwhat = "w"\n'


def rule(text: str, head: str = HEAD) -> Rule:
    return parse_rule(head + text + BODY, "disk-io-error.toml", WORDS)


def found(one: Rule, *seen: Seen, judged: Mapping[str, bool] | None = None) -> list[matching.Finding]:
    events = [item for item in seen if item.name != "context"]
    facts = [item for item in seen if item.name == "context"]
    return matching.findings(one, matching.Index(events, facts), judged or {})


JOIN = '''identity = ["s.name"]
[[match]]
as = "s"
event = "a.start"
[[match]]
as = "f"
event = "a.fail"
where = { name = "$s.name" }
after = "s"
'''


def test_joins_by_variable_and_order() -> None:
    one = rule(JOIN)
    assert [f.signature for f in found(one, Seen("a.start", 1, {"name": "x"}), Seen("a.fail", 2, {"name": "x"}))] == ["disk-io-error:x"]
    assert not found(one, Seen("a.start", 1, {"name": "x"}), Seen("a.fail", 2, {"name": "y"}))
    assert not found(one, Seen("a.fail", 1, {"name": "x"}), Seen("a.start", 2, {"name": "x"}))


def test_takes_the_nearest() -> None:
    after = rule(JOIN)
    seen = [Seen("a.start", 1, {"name": "x"}), Seen("a.fail", 3, {"name": "x"}), Seen("a.fail", 9, {"name": "x"})]
    assert [event.line for event in found(after, *seen)[0].evidence] == [1, 3]
    before = rule(JOIN.replace('after = "s"', 'before = "s"'))
    seen = [Seen("a.fail", 1, {"name": "x"}), Seen("a.fail", 3, {"name": "x"}), Seen("a.start", 9, {"name": "x"})]
    assert [event.line for event in found(before, *seen)[0].evidence] == [3, 9]


def test_one_finding_for_each_identity() -> None:
    one = rule('identity = ["s.name"]\n[[match]]\nas = "s"\nevent = "a.start"\n')
    findings = found(one, *(Seen("a.start", n, {"name": "xy"[n % 2]}) for n in range(1, 7)))
    assert [(f.signature, f.times, len(f.evidence)) for f in findings] == [("disk-io-error:y", 3, 3), ("disk-io-error:x", 3, 3)]


def test_count() -> None:
    one = rule('identity = []\ncount = 3\n[[match]]\nas = "s"\nevent = "a.fail"\n')
    assert not found(one, Seen("a.fail", 1), Seen("a.fail", 2))
    assert len(found(one, Seen("a.fail", 1), Seen("a.fail", 2), Seen("a.fail", 3))) == 1


def test_within_lines() -> None:
    one = rule(JOIN.replace('after = "s"', 'after = "s"\nwithin = { lines = 5 }'))
    assert found(one, Seen("a.start", 1, {"name": "x"}), Seen("a.fail", 6, {"name": "x"}))
    assert not found(one, Seen("a.start", 1, {"name": "x"}), Seen("a.fail", 7, {"name": "x"}))


@pytest.mark.parametrize(("names", "fires"), [("sf", True), ("fo", True), ("s", False), ("", False)])
def test_n_of(names: str, fires: bool) -> None:
    one = rule('n_of = 2\n' + "".join(f'[[match]]\nas = "{n[2]}"\nevent = "{n}"\n' for n in ("a.start", "a.fail", "a.other")))
    events = {"s": "a.start", "f": "a.fail", "o": "a.other"}
    assert bool(found(one, *(Seen(events[name], n) for n, name in enumerate(names, 1)))) == fires


ABSENT = '[[match]]\nas = "s"\nevent = "a.start"\n[[absent]]\nevent = "a.end"\nafter = "s"\njudged_by = "kernel"\n'


def test_absence_has_three_values() -> None:
    one = rule(ABSENT)
    assert not found(one, Seen("a.start", 1), Seen("a.end", 2), judged={"kernel": True})
    certain = graph.diagnoses(found(one, Seen("a.start", 1), judged={"kernel": True}))
    unknown = graph.diagnoses(found(one, Seen("a.start", 1), judged={"kernel": False}))
    assert (certain[0].confidence, unknown[0].confidence) == ("certain", "likely")
    assert "stops before" in unknown[0].reason
    assert found(one, Seen("a.end", 1), Seen("a.start", 2), judged={"kernel": True}), "before the start it does not count"


def test_doubts_lower_confidence_and_say_why() -> None:
    one = rule('[[match]]\nas = "s"\nevent = "a.start"\n[[match]]\nas = "e"\nevent = "a.end"\noptional = true\ndoubt = "no end was seen"\n')
    with_end = graph.diagnoses(found(one, Seen("a.start", 1), Seen("a.end", 2)))[0]
    without = graph.diagnoses(found(one, Seen("a.start", 1)))[0]
    assert (with_end.confidence, without.confidence, without.reason) == ("certain", "likely", "no end was seen")


def test_facts_match_like_events() -> None:
    one = rule('[[match]]\nas = "s"\nevent = "a.start"\n[[match]]\nas = "c"\nfact = "context"\nwhere = { platform = ["pv", "x*"] }\n')
    assert found(one, Seen("a.start", 1), Seen("context", 0, {"platform": "xen"}))
    assert not found(one, Seen("a.start", 1), Seen("context", 0, {"platform": "sparc"}))
    assert not found(one, Seen("a.start", 1), Seen("context", 0, {}))


def chain(*links: tuple[str, str, str]) -> list[Rule]:
    """Rules (id, event, id of what explains it)."""
    made = []
    for name, event, by in links:
        text = f'id = "{name}"\nkind = "fault"\nseverity = "error"\ntitle = "t"\n[[match]]\nas = "m"\nevent = "{event}"\n'
        text += f'[[explained_by]]\nid = "{by}"\nbefore = "m"\n' if by else ""
        made.append(parse_rule(text + BODY, f"{name}.toml", WORDS))
    return made


THREE = (("disk-io-error", "a.start", ""), ("root-mount-failed", "a.fail", "disk-io-error"), ("kernel-panic", "a.end", "root-mount-failed"))


def test_roots_come_first_and_consequences_are_linked() -> None:
    seen = [Seen("a.start", 1), Seen("a.fail", 2), Seen("a.end", 3)]
    told = graph.diagnoses([f for one in reversed(chain(*THREE)) for f in found(one, *seen)])
    assert [(d.finding.rule.id, d.role, d.explains) for d in told] == [
        ("disk-io-error", "root", 2), ("root-mount-failed", "consequence", 1), ("kernel-panic", "consequence", 0)]
    assert [cause.signature for cause in told[2].causes] == ["root-mount-failed"]


def test_a_cause_does_not_come_after_its_effect() -> None:
    told = graph.diagnoses([f for one in chain(*THREE[:2]) for f in found(one, Seen("a.fail", 1), Seen("a.start", 2))])
    assert [d.role for d in told] == ["root", "root"]


def test_yields_only_about_the_same_thing() -> None:
    broad = rule('identity = ["s.name"]\ngives = { device = "$s.name" }\nyields_to = ["disk-label-bad"]\n'
                 '[[match]]\nas = "s"\nevent = "a.start"\n')
    narrow = parse_rule('id = "disk-label-bad"\nkind = "fault"\nseverity = "error"\ntitle = "t"\nidentity = ["f.name"]\n'
                        'gives = { device = "$f.name" }\n[[match]]\nas = "f"\nevent = "a.fail"\n' + BODY, "disk-label-bad.toml", WORDS)
    seen = [Seen("a.start", 1, {"name": "x"}), Seen("a.start", 2, {"name": "y"}), Seen("a.fail", 3, {"name": "x"})]
    told = graph.diagnoses([f for one in (broad, narrow) for f in found(one, *seen)])
    assert sorted(d.finding.signature for d in told) == ["disk-io-error:y", "disk-label-bad:x"]


def test_circles_are_refused_when_loaded(tmp_path: Path) -> None:
    for name, event, by in (("disk-io-error", "a.start", "kernel-panic"), *THREE[1:]):
        text = f'id = "{name}"\nkind = "fault"\nseverity = "error"\ntitle = "t"\n[[match]]\nevent = "{event}"\n'
        text += f'[[explained_by]]\nid = "{by}"\n'
        (tmp_path / f"{name}.toml").write_text(text + BODY)
    with pytest.raises(RuleError, match=r"circle: disk-io-error <- kernel-panic <- root-mount-failed <- disk-io-error"):
        read_rules(sorted(tmp_path.glob("*.toml")), WORDS)


@pytest.mark.parametrize(("text", "says"), [
    ('[[match]]\nevent = "a.strat"\n', "disk-io-error.toml:6: no such event: a.strat; did you mean a.start?"),
    ('[[match]]\nevent = "a.start"\nwhere = { nmae = "x" }\n', "disk-io-error.toml:7: no such field of a.start: nmae; did you mean name?"),
    ('[[match]]\nevent = "a.start"\n[[match]]\nas = "b"\nevent = "a.end"\nafter = "q"\n', "no such match (as): q"),
    ('[[match]]\nevent = "a.start"\nwhen = "x"\n', "no such key in match: when"),
    ('[[match]]\nevent = "a.start"\n[[explained_by]]\nid = "disk-io-eror"\n', "no such id: disk-io-eror; did you mean disk-io-error?"),
    ('[[match]]\nas = "s"\nevent = "a.start"\n[[cause]]\ntext = "{s.cod}"\n', "no such field of a.start: cod; did you mean code?"),
    ('[[match]]\nas = "s"\nevent = "a.start"\n[[cause]]\ntext = "{s.code|hxe}"\n', "no such filter: hxe; did you mean hex?"),
    ('[[match]]\nevent = "a.start"\noptional = true\n', "can't be optional"),
    ('[[match]]\nevent = "a.start"\n[[absent]]\nevent = "a.end"\njudged_by = "kernal"\n', "no such phase: kernal; did you mean kernel?"),
    ("", "a rule needs a [[match]]"),
    ("x = [\n", "disk-io-error.toml:6: no TOML: "),
])
def test_load_errors_say_where_and_what(text: str, says: str) -> None:
    with pytest.raises(RuleError) as error:
        rule(text)
    assert says in str(error.value)


def test_commands_are_quoted() -> None:
    bound = {"s": Seen("a.start", 1, {"name": "x; rm -rf / 'y'"})}
    assert filled("zpool clear {s.name}", bound, shell=True) == """zpool clear 'x; rm -rf / '"'"'y'"'"''"""
    assert filled("{s.code}", bound, shell=True) == "<CODE>"


def test_a_rulebook_starts_only_what_may_fire_and_keeps_rules_whole() -> None:
    rules = chain(*THREE)
    book = Rulebook.of(rules)
    assert [one.id for one in book.started(["a.fail"], [])] == ["root-mount-failed"]
    assert book.events == {"a.start", "a.fail", "a.end"}
    assert [restored(plain(one)) for one in rules] == rules
