"""One thing that a package holds and others have made, and where it is known."""

from __future__ import annotations

import hashlib
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Part:
    """One thing that is bundled, and the things in it.

    Args:
        kind: As CycloneDX has them: "library", "platform", "data", "file" ...
        name: What its makers call it.
        version: Theirs; empty where nothing says it.
        purl: Where it is known in the world.
        licence: An expression of SPDX, or the words of its makers.
        sha256: Of the one file that it is.
        notes: Further names and values.
        parts: What it brings along.
        needs: The names of distributions that it needs.
        made_from: What it was changed from.
    """

    kind: str
    name: str
    version: str = ""
    purl: str = ""
    licence: str = ""
    sha256: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()
    needs: tuple[str, ...] = ()
    made_from: tuple[Part, ...] = ()


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def plain(name: str) -> str:
    """Return the name of a distribution as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def told_licence(part: dict[str, Any]) -> str:
    """Return the licence of a component that a wheel tells of."""
    said = [
        one.get("expression") or one["license"].get("id") or one["license"]["name"]
        for one in part.get("licenses", ())
    ]
    return " AND ".join(said)


def debian(package: str) -> str:
    """Return the purl of an installed Debian package; empty if there is none."""
    ask = ["dpkg-query", "-W", "-f", "${Version} ${Architecture}", package]
    try:
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    if done.returncode or not done.stdout.strip():
        return ""
    version, architecture = done.stdout.split()
    escaped = version.replace("+", "%2B").replace(":", "%3A")
    return f"pkg:deb/debian/{package}@{escaped}?arch={architecture}"
