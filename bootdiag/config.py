"""What is set for good: rules, grammars and known faults of the user and of the project.

In this order, each adding to what went before; of `suppress` the first counts:

1. the command line (`--rules`, `--grammar`, `--suppress`);
2. the environment: BOOTDIAG_RULES, BOOTDIAG_GRAMMARS (paths, apart as in PATH), BOOTDIAG_SUPPRESS;
3. the project's `.bootdiag.toml`: in the current folder, or above it up to the root of its Git checkout.  It may name rules, which hold
   no code, and known faults; never grammars, for a stranger may have written it;
4. the user's folder (`$XDG_CONFIG_HOME/bootdiag`, else `~/.config/bootdiag`): `config.toml`, the folders `rules` and `grammars`;
5. packs of rules that are installed as Python packages, by entry points of the group `bootdiag.rules`.

With BOOTDIAG_NO_CONFIG set, 3 to 5 are left alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bootdiag import store
from bootdiag.site import Site, SiteError, kit

PROJECT = ".bootdiag.toml"
GROUP = "bootdiag.rules"
KEYS = {"project": ("rules", "suppress"), "user": ("rules", "grammars", "suppress")}


class ConfigError(SiteError):
    """A file of settings that can't be used; the text names it and says why."""


class Source(NamedTuple):
    """One place of settings: what it is, and what it sets, its paths as they can be opened from here."""

    place: str
    rules: tuple[str, ...] = ()
    grammars: tuple[str, ...] = ()
    suppress: str = ""


class Config(NamedTuple):
    """What all sources together set."""

    site: Site
    suppress: str | None


def config(rules: Iterable[str] = (), grammars: Iterable[str] = (), suppress: str | None = None) -> Config:
    """The settings, with what the command line says; SiteError where a file of settings, a rule or a grammar can't be used."""
    found = [Source("command line", tuple(rules), tuple(grammars), suppress or ""), *sources()]
    site = Site(_united(one.rules for one in found), _united(one.grammars for one in found))
    kit(site)
    return Config(site, next((one.suppress for one in found if one.suppress), None))


def _united(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(path for one in lists for path in one))


def sources() -> Iterator[Source]:
    """Where settings are found, beyond the command line, in their order."""
    env = os.environ
    given = Source("environment", _paths(env.get("BOOTDIAG_RULES", "")), _paths(env.get("BOOTDIAG_GRAMMARS", "")),
                   env.get("BOOTDIAG_SUPPRESS", ""))
    if given != Source("environment"):
        yield given
    if env.get("BOOTDIAG_NO_CONFIG"):
        return
    if project := project_file():
        yield _read(project, "project")
    if folder := user_folder():
        if (folder / "config.toml").is_file():
            yield _read(folder / "config.toml", "user")
        rules, grammars = ((str(folder / name),) if (folder / name).is_dir() else () for name in ("rules", "grammars"))
        if rules or grammars:
            yield Source(str(folder), rules, grammars)
    if packs := installed_packs():
        yield Source(f"entry points {GROUP}", packs)


def _paths(text: str) -> tuple[str, ...]:
    return tuple(path for path in text.split(os.pathsep) if path)


def project_file() -> Path | None:
    """The project's file of settings: here, or above, up to the folder that holds `.git`; none where there is no such folder."""
    try:
        here = Path.cwd()
    except OSError:  # the current folder is gone
        return None
    inside = [here]
    for folder in (here, *here.parents):
        if (folder / ".git").exists():
            inside = [one for one in (here, *here.parents) if one == folder or folder in one.parents]
            break
    return next((folder / PROJECT for folder in inside if (folder / PROJECT).is_file()), None)


def user_folder() -> Path | None:
    """The user's folder of settings (XDG base directories), whether there is one or not; None for a user without a home."""
    given = os.environ.get("XDG_CONFIG_HOME")
    home = os.path.expanduser("~/.config")
    folder = given if given and os.path.isabs(given) else home
    return Path(folder) / "bootdiag" if os.path.isabs(folder) else None


def _read(file: Path, kind: str) -> Source:
    import tomllib
    from difflib import get_close_matches

    try:
        content: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: {getattr(error, 'strerror', None) or error}") from None
    for name in content:
        if name not in KEYS[kind]:
            if name == "grammars":
                raise ConfigError(f"{file}: grammars are named on the command line or in the user's own config.toml, not by a project")
            near = get_close_matches(name, KEYS[kind], 1, 0.5)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(KEYS[kind])}"
            raise ConfigError(f"{file}: no such setting: {name}; {hint}")

    def texts(name: str) -> tuple[str, ...]:
        value = content.get(name, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise ConfigError(f"{file}: {name} is a path or a list of paths")
        return tuple(os.path.join(file.parent, os.path.expanduser(one)) for one in value)

    suppress = texts("suppress")
    if len(suppress) > 1:
        raise ConfigError(f"{file}: suppress is one path")
    return Source(str(file), texts("rules"), texts("grammars"), "".join(suppress))


def installed_packs() -> tuple[str, ...]:
    """The folders of installed packs of rules: each entry point of the group names the package that holds them; no code of it is run.

    Looked for again when a folder of `sys.path` has changed.
    """
    stamp: list[tuple[str, int]] = []
    for folder in _folders():
        try:
            stamp.append((folder, os.stat(folder).st_mtime_ns))
        except OSError:
            continue
    return tuple(store.kept("packs", store.name_of(repr(stamp).encode()), None, _find_packs, slow=False))


def _folders() -> list[str]:
    """Where packages are installed: `sys.path` without the current folder, in which anything may lie."""
    try:
        here = os.getcwd()
    except OSError:
        here = ""
    return [folder for folder in dict.fromkeys(sys.path) if folder and folder != here]


def _find_packs() -> tuple[str, ...]:
    from importlib.metadata import distributions
    from importlib.util import find_spec

    found = []
    entries = {entry for one in distributions(path=_folders()) for entry in one.entry_points if entry.group == GROUP}
    for entry in sorted(entries, key=lambda one: (one.value, one.name)):
        top, _, rest = entry.value.partition(":")[0].partition(".")
        spec = find_spec(top)
        for place in (spec.submodule_search_locations or ()) if spec else ():
            folder = os.path.join(place, *rest.split(".")) if rest else place
            if os.path.isdir(folder):
                found.append(folder)
    return tuple(found)
