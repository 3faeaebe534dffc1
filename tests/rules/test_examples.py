"""Every rule against its own examples: it fires, stays quiet, cites its lines, and needs what it cites."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import bootdiag
from bootdiag.engine.model import Rule
from bootdiag.engine.rulebook import RULES, read_rules, rule_files
from bootdiag.engine.vocabulary import vocabulary
from bootdiag.knowledge.ids import IDS
from bootdiag.trial import found, log_of, needless

HEALTHY = sorted((Path(__file__).parents[2] / "samples").glob("*healthy*/console.log"))


@cache
def rules() -> dict[str, Rule]:
    return {rule.name: rule for rule in read_rules(rule_files(RULES), vocabulary())}


NAMES = [file.stem for file in rule_files(RULES)]
EXAMPLES = [(name, number) for name in NAMES for number in range(len(rules()[name].examples))]


@pytest.mark.parametrize("name", NAMES)
def test_has_examples_and_text(name: str) -> None:
    rule = rules()[name]
    if rule.kind != "note":
        assert rule.id in IDS
    assert sum(example.fires for example in rule.examples) >= 1, "no example that fires"
    assert sum(not example.fires for example in rule.examples) >= 2, "fewer than two examples that stay quiet"
    if rule.kind == "fault":
        assert rule.causes or rule.why, "says neither why nor what the likely causes are"
        assert rule.fixes, "says nothing of what to do"
        assert all(step.risk == "read-only" for fix in rule.fixes for step in fix.steps[:1] if step.risk == "destructive")


@pytest.mark.parametrize(("name", "number"), EXAMPLES)
def test_example(name: str, number: int) -> None:
    example = rules()[name].examples[number]
    findings = found(name, log_of(example))
    assert bool(findings) == example.fires, example.name
    cited = {event.line for one in findings for event in one.finding.evidence}
    assert set(example.cites) <= cited, f"{example.name}: cites {sorted(cited)}"


@pytest.mark.parametrize(("name", "number"), [(n, k) for n, k in EXAMPLES if rules()[n].examples[k].fires])
def test_needs_what_it_cites(name: str, number: int) -> None:
    """Without a cited line the rule falls silent or is less sure; only what an optional match adds may go unnoticed."""
    rule = rules()[name]
    example = rule.examples[number]
    assert list(needless(rule, example, found(name, log_of(example)))) == [], f"{example.name}: cited but not needed"


@pytest.mark.parametrize("sample", HEALTHY, ids=lambda file: file.parent.name)
def test_healthy_samples_stay_quiet(sample: Path) -> None:
    analysis = bootdiag.analyze_file(sample)
    assert [one.finding.rule.name for boot in analysis.diagnoses for one in boot if one.finding.rule.kind == "fault"] == []


def test_links_name_rules_that_exist() -> None:
    """A narrower name must exist; ids are checked when rules are loaded."""
    unknown = {(rule.name, name) for rule in rules().values() for link in rule.links for name in link.ids
               if "." in name and name not in rules()}
    assert not unknown
