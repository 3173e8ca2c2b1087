"""Colours and sizes of writing for charts, from the same tokens as everything else."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from typing import Any

from desktop_app.resources import resource

_OPTIONS = ("option-a", "option-b", "option-c", "option-d")


@functools.cache
def _tokens() -> dict[str, Any]:
    return tomllib.loads(resource("theme", "tokens.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """A palette ("light", "dark" or "contrast") and a text size in per cent."""

    palette: str
    text_size: int

    def color(self, role: str) -> str:
        """The colour that plays a role, as `#rrggbb`."""
        found: str = _tokens()["palette"][self.palette][_tokens()["roles"][role]]
        return found

    def option_color(self, slot: int) -> str:
        """The colour of an option, of the same weight as every other option's."""
        return self.color(_OPTIONS[slot])

    def writing(self, kind: str) -> tuple[float, int]:
        """The size in pixels and the weight of a kind of writing."""
        pixels, weight = _tokens()["kinds"][kind]
        return self.px(pixels), weight

    def px(self, length: float) -> float:
        """A length that grows with the text; given in pixels at 100 %."""
        return length * self.text_size / 100
