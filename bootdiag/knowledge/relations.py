"""Relations between things that rules may name in `explained_by`: who needs whom, what mounts what.

Sources: the service manifests of OpenSolaris snv_104 and illumos (smf_graph.json), and the fs-* start methods.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

GRAPH = Path(__file__).parent / "smf_graph.json"
# What the file system services mount (fs-root, fs-usr, fs-minimal, fs-local, nfs-client).
MOUNTS = {
    "svc:/system/filesystem/root:default": ("/", "/usr"),
    "svc:/system/filesystem/usr:default": ("/", "/usr", "/dev/fd"),
    "svc:/system/filesystem/minimal:default": ("/var", "/var/adm", "/tmp", "/proc", "/system/object"),
    "svc:/system/filesystem/local:default": ("/export", "/export/home", "/opt", "/mnt"),
    "svc:/network/nfs/client:default": ("nfs",),
}
# On live and installation media other instances do the work of these (media-fs-root, live-fs-root-minimal).
LIVE = {
    "svc:/system/filesystem/root:media": "svc:/system/filesystem/root:default",
    "svc:/system/filesystem/root:live-media": "svc:/system/filesystem/root:default",
    "svc:/system/filesystem/root:net": "svc:/system/filesystem/root:default",
    "svc:/system/filesystem/root-minimal:default": "svc:/system/filesystem/root:default",
    "svc:/system/filesystem/usr:live-media": "svc:/system/filesystem/usr:default",
}
# The services that come up one after the other on the way to the console login (manifests of OpenSolaris snv_104 and illumos).
CHAIN = ("svc:/system/filesystem/root:default", "svc:/system/boot-archive:default", "svc:/system/filesystem/usr:default",
         "svc:/system/device/local:default", "svc:/system/filesystem/minimal:default", "svc:/system/manifest-import:default",
         "svc:/milestone/single-user:default", "svc:/milestone/sysconfig:default", "svc:/system/console-login:default")


@cache
def graph() -> dict[str, tuple[str, ...]]:
    """The services that each service needs directly, as full FMRIs."""
    stored = json.loads(GRAPH.read_text(encoding="utf-8"))["requires"]
    return {full(name): tuple(map(full, needed)) for name, needed in stored.items()}


def full(name: str) -> str:
    """The FMRI of a name in smf_graph.json."""
    return f"svc:/{name}" if ":" in name else f"svc:/{name}:default"


@cache
def needs(fmri: str) -> frozenset[str]:
    """All services that `fmri` needs, directly or not."""
    seen: set[str] = set()
    todo = [fmri]
    while todo:
        for other in graph().get(todo.pop(), ()):
            if other not in seen:
                seen.add(other)
                todo.append(other)
    return frozenset(seen)


@cache
def needed_by(fmri: str) -> frozenset[str]:
    """All services of the manifests that need `fmri`, directly or not."""
    wanted = LIVE.get(fmri, fmri)
    return frozenset(other for other in graph() if wanted in needs(other))


RELATIONS = ("smf.requires", "mounts")


def holds(relation: str, one: str, other: str) -> bool:
    """Whether `one` stands to `other` in a relation: `smf.requires` (one needs other), `mounts` (the service mounts the path).

    >>> holds("smf.requires", "svc:/system/console-login:default", "svc:/system/filesystem/usr:default")
    True
    """
    if relation == "smf.requires":
        return LIVE.get(other, other) in needs(one)
    if relation == "mounts":
        return other in MOUNTS.get(LIVE.get(one, one), ())
    raise ValueError(f"no such relation: {relation}")
