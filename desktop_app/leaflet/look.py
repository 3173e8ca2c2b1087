"""Colours by role and typefaces by script, as everywhere else in Evenhand."""

from __future__ import annotations

import functools
from typing import Any

import tomli

from desktop_app.resources import resource

_OPTIONS = ("option-a", "option-b", "option-c", "option-d")
_ROLES = ("ink", "ink-second", "note", "line", "control-line", "figure-outline")


@functools.cache
def _tokens() -> dict[str, Any]:
    return tomli.loads(resource("theme", "tokens.toml").read_text("utf-8"))


@functools.cache
def colours() -> dict[str, Any]:
    """The colours of the light palette: paper is white."""
    tokens = _tokens()
    palette, roles = tokens["palette"]["light"], tokens["roles"]
    found: dict[str, Any] = {role: palette[roles[role]] for role in _ROLES}
    found["options"] = [palette[roles[role]] for role in _OPTIONS]
    return found


def families(script: str) -> list[str]:
    """All typefaces, those of a script first."""
    known = _tokens()["families"]
    scripts = sorted(known, key=lambda name: name != script)
    return [family for name in scripts for family in known[name]]
