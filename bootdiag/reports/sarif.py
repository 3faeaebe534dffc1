"""SARIF 2.1.0: a result for each diagnosis, a code flow for what follows from a cause, help for each rule."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from bootdiag.reports.markdown import MARKUP
from bootdiag.reports.model import DiagnosisOf, Evidence, Report
from bootdiag.reports.outline import PLACES, PROOFS, RISKS
from bootdiag.reports.safe import sarif, terminal, uri

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"fatal": "error", "error": "error", "warning": "warning", "notice": "note", "info": "note"}
ORDER = {"fault": 0, "note": 1, "benign": 2}
# What GitHub takes of one run, and of one file.
RESULTS = 5000
RUNS = 20


def render(reports: Sequence[Report], hashes: Sequence[str] = ()) -> str:
    """`reports` as one document in ASCII, a run each; the most important results first; `hashes` are the captures' SHA-256 ("": none).

    Beyond what trackers take of one file, runs are joined.
    """
    hashed = [(report, hashes[at] if at < len(hashes) else "") for at, report in enumerate(reports)]
    groups = [[one] for one in hashed] if len(hashed) <= RUNS else [hashed]
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(group) for group in groups]}
    return json.dumps(document, indent=1) + "\n"


def _run(hashed: Sequence[tuple[Report, str]]) -> dict[str, Any]:
    reports = [report for report, _ in hashed]
    found = [(report, one) for report in reports for one in report.diagnoses]
    found.sort(key=lambda pair: (ORDER[pair[1].kind], pair[1].role != "root"))
    rules: dict[str, DiagnosisOf] = {}
    for _, one in found:
        rules.setdefault(_name(one), one)
    numbers = {name: number for number, name in enumerate(rules)}
    verdicts = [{"ruleId": "verdict", "ruleIndex": len(rules), "kind": "informational", "level": "none",
                 "message": {"text": sarif(report.summary)}, "locations": [_location(report, _end(report))]} for report in reports]
    help_of_verdict = {"id": "verdict", "name": "Verdict", "shortDescription": {"text": "How the boot ended"}}
    return {
        "tool": {"driver": {"name": "bootdiag", "rules": [*(_rule(name, one) for name, one in rules.items()), help_of_verdict]}},
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [{"location": {"uri": _uri(report)}, **({"hashes": {"sha-256": digest}} if digest else {})}
                      for report, digest in hashed],
        "columnKind": "unicodeCodePoints",
        "results": [*verdicts, *(_result(report, one, numbers[_name(one)]) for report, one in found[:RESULTS - len(verdicts)])],
    }


def _end(report: Report) -> Evidence | None:
    return Evidence(report.outcome.line, 1, "", "") if report.outcome.line else None


def _name(one: DiagnosisOf) -> str:
    return f"{one.id}.{one.variant}" if one.variant else one.id


def _uri(report: Report) -> str:
    return uri(report.source) if report.source not in ("", "-") else "console.log"


def _rule(name: str, one: DiagnosisOf) -> dict[str, Any]:
    pascal = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name))
    text = [one.what, one.why, *(f"Cause: {cause}" for cause in one.causes), *_fixes(one)]
    parts = [part for part in text if part] or [one.title]
    return {
        "id": terminal(name), "name": pascal, "shortDescription": {"text": sarif(one.title)},
        "fullDescription": {"text": sarif(one.what or one.title)}, "defaultConfiguration": {"level": LEVELS[one.severity]},
        "help": {"text": "\n\n".join(terminal(part) for part in parts),
                 "markdown": "\n\n".join([*(MARKUP.prose(part) for part in parts)])},
        "properties": {"tags": [one.kind], "precision": {"certain": "very-high", "likely": "high"}.get(one.confidence, "medium")}}


def _fixes(one: DiagnosisOf) -> Iterator[str]:
    for fix in one.fixes:
        steps = [f"{PLACES[step.where]} ({RISKS[step.risk]}): {' ; '.join(step.run.splitlines())}" for step in fix.steps]
        yield " ".join(["What to do:", fix.text, PROOFS[fix.proof], *steps])


def _result(report: Report, one: DiagnosisOf, rule: int) -> dict[str, Any]:
    level = LEVELS[one.severity] if one.kind == "fault" else "note"
    proofs = one.evidence or (None,)
    result: dict[str, Any] = {
        "ruleId": terminal(_name(one)), "ruleIndex": rule, "kind": "fail" if one.kind == "fault" else "informational",
        "level": level if one.kind == "fault" else "none", "message": {"text": sarif(one.title)},
        "locations": [_location(report, proofs[0])],
        "partialFingerprints": {"bootdiagEvidence/v1": _fingerprint(one)},
        "properties": {"kind": one.kind, "role": one.role, "confidence": one.confidence, "boot": one.boot}}
    if len(proofs) > 1:
        result["relatedLocations"] = [{"id": number, **_location(report, proof, proof.remark if proof else "")}
                                      for number, proof in enumerate(proofs[1:], 1)]
    chain = [cause for cause in reversed(_chain(report, one)) if cause.evidence]
    if len(chain) > 1:
        result["codeFlows"] = [{"threadFlows": [{"locations": [
            {"location": _location(report, cause.evidence[0], cause.title)} for cause in chain]}]}]
    if one.suppressed:
        result["suppressions"] = [{"kind": "external", "justification": terminal(one.suppressed)}]
    return result


def _chain(report: Report, one: DiagnosisOf) -> list[DiagnosisOf]:
    """`one` and its causes, the nearest first."""
    causes = [cause for cause in report.diagnoses if cause.signature in one.caused_by and cause.boot == one.boot]
    return [one, *sorted(causes, key=lambda cause: -sum(other.signature in cause.caused_by for other in causes))]


def _location(report: Report, proof: Evidence | None, message: str = "") -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(report)}}
    if proof is not None:
        place["region"] = {"startLine": proof.line, "startColumn": proof.column}
        if proof.text:
            place["region"]["snippet"] = {"text": terminal(proof.text)}
    return {"physicalLocation": place, **({"message": {"text": sarif(message)}} if message else {})}


def _fingerprint(one: DiagnosisOf) -> str:
    """What stays the same where lines move: the rule, and its evidence without digits."""
    said = [_name(one), *(re.sub(r"\d+", "0", proof.text) for proof in one.evidence)]
    return hashlib.sha256("\n".join(said).encode("utf-8", "replace")).hexdigest()
