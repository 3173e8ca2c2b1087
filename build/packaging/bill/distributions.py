"""The distributions of which a package holds files, with all that they bring along."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from build.packaging.bill.libraries import is_library, libraries
from build.packaging.bill.parts import Part, plain, told_licence


def of_distributions(
    installed: Iterable[Distribution],
    files: dict[str, Path],
    modules: Iterable[str],
    wheels: dict[str, str],
    system: dict[str, str] | None = None,
) -> Iterator[Part]:
    """Yield every distribution of which at least one file is bundled.

    Args:
        installed: All that could be.
        files: What is bundled, by its path below the folder of libraries.
        modules: The names of modules that lie in an archive.
        wheels: The SHA-256 of the wheel of each distribution, where it is known.
        system: What conditions are asked about, where it is not this system.
    """
    held = {path.removesuffix("c") if path.endswith(".pyc") else path for path in files}
    for name in modules:
        held.update(_sources(name.replace(".", "/")))
    for one in sorted(installed, key=lambda one: plain(one.name)):
        own = {str(path) for path in one.files or ()}
        code = {path for path in own if ".dist-info/" not in path}
        if not code & held:
            continue
        name = plain(one.name)
        bundled = {path: files[path] for path in sorted(code & set(files))}
        native = {path: at for path, at in bundled.items() if is_library(path)}
        yield Part(
            kind="library",
            name=one.name,
            version=one.version,
            purl=f"pkg:pypi/{name}@{one.version}",
            licence=licence(one),
            sha256=wheels.get(name, ""),
            notes=(("evenhand:files", str(len(bundled))),),
            parts=(*libraries(native, _told(one), one.version), *_compiled_in(one)),
            needs=tuple(sorted(_needs(one, system or {}))),
        )


def _sources(module: str) -> tuple[str, str]:
    return f"{module}.py", f"{module}/__init__.py"


def licence(one: Distribution) -> str:
    """Return what a distribution says of its licence, in short."""
    said = one.metadata
    words = [said[key] for key in ("License-Expression", "License") if key in said]
    short = words[0] if words else ""
    if short and "\n" not in short and len(short) < 80 and short != "UNKNOWN":
        return short
    classes = said.get_all("Classifier") or ()
    named = [one.rpartition(" :: ")[2] for one in classes if "License ::" in one]
    return " and ".join(named)


def _needs(one: Distribution, system: dict[str, str]) -> set[str]:
    from packaging.requirements import Requirement

    wanted = [Requirement(said) for said in one.requires or ()]
    return {
        plain(need.name)
        for need in wanted
        if need.marker is None or need.marker.evaluate({**system, "extra": ""})
    }


def _told(one: Distribution) -> dict[str, dict[str, Any]]:
    """The libraries that the wheel itself tells of, by their name in small letters."""
    return {str(part["name"]).lower(): part for part in _components(one)}


def _compiled_in(one: Distribution) -> Iterator[Part]:
    """What the wheel says was compiled into it, as those in Rust do."""
    for part in _components(one):
        purl = str(part.get("purl", ""))
        if purl.startswith("pkg:cargo/") and part.get("scope") != "excluded":
            yield Part(
                kind="library",
                name=str(part["name"]),
                version=str(part.get("version", "")),
                purl=purl,
                licence=told_licence(part),
                sha256=_sha256(part),
            )


def _sha256(part: dict[str, Any]) -> str:
    found = (one for one in part.get("hashes", ()) if one["alg"] == "SHA-256")
    return next((str(one["content"]) for one in found), "")


def _components(one: Distribution) -> Iterator[dict[str, Any]]:
    for path in one.files or ():
        if "/sboms/" in str(path) and path.name.endswith(".json"):
            yield from json.loads(path.read_text())["components"]
