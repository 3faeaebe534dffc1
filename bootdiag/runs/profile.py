"""A golden profile: what many good boots always say, what they may say; all else they never said."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from bootdiag.reports.differences import Deviation, Key
from bootdiag.runs.compare import Run, faults

VERSION = 1


class ProfileError(ValueError):
    """A file that is no profile; the text says why."""


class Profile(NamedTuple):
    """What `runs` good boots said: for each thing in how many of them, with a text of it."""

    runs: int
    seen: dict[Key, tuple[int, str]]


def learn(runs: Iterable[Run]) -> Profile:
    """The profile of some good runs."""
    counts: Counter[Key] = Counter()
    texts: dict[Key, str] = {}
    number = 0
    for run in runs:
        number += 1
        counts.update(run.first.keys())
        for key, said in run.first.items():
            texts.setdefault(key, said.text)
    return Profile(number, {key: (count, texts[key]) for key, count in sorted(counts.items())})


def deviation(profile: Profile, name: str, run: Run) -> Deviation:
    """How `run` differs from `profile`, whose name is `name`."""
    missing = tuple(text for key, (count, text) in profile.seen.items() if count == profile.runs and key not in run.first)
    unheard = tuple(said for key, said in run.first.items() if key not in profile.seen)
    usual = len(run.first) - len(unheard)
    return Deviation(name, profile.runs, run.name, run.analysis.verdict, missing, unheard, usual, tuple(faults(run)))


def written(profile: Profile) -> str:
    """A profile as JSON."""
    events = [{"key": list(key), "runs": count, "text": text} for key, (count, text) in profile.seen.items()]
    return json.dumps({"bootdiag_profile": VERSION, "runs": profile.runs, "events": events}, indent=1) + "\n"


def read(text: str) -> Profile:
    """The profile that `written` wrote; ProfileError where it is none."""
    try:
        document: Any = json.loads(text)
        if document["bootdiag_profile"] != VERSION:
            raise ProfileError(f"a profile of version {document['bootdiag_profile']}; this is bootdiag for version {VERSION}")
        seen = {tuple(map(str, one["key"])): (int(one["runs"]), str(one["text"])) for one in document["events"]}
        return Profile(int(document["runs"]), seen)
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, ProfileError):
            raise
        raise ProfileError(f"no profile of bootdiag: {error}") from None
