"""Colours by role and lengths by text size, as everywhere else in Evenhand."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import tomli

from desktop_app.charts.sizes import LINE
from desktop_app.resources import resource

OPTION_ROLES = ("option-a", "option-b", "option-c", "option-d")


@functools.cache
def _written() -> dict[str, Any]:
    return tomli.loads(resource("theme", "tokens.toml").read_text("utf-8"))


@functools.cache
def families() -> tuple[str, ...]:
    """The typefaces of every script, best first."""
    return tuple(name for names in _written()["families"].values() for name in names)


@functools.cache
def weights() -> frozenset[int]:
    """Every weight that is written in."""
    return frozenset(weight for _, weight in _written()["kinds"].values())


@dataclass(frozen=True, slots=True)
class Style:
    """A palette ("light", "dark" or "contrast") and a text size in per cent.

    `shrink` is 1 unless a chart has to fit into less room than it asked for. `line` is
    the height of a line of writing, of its size.
    """

    palette: str
    text_size: int
    shrink: float = 1.0
    line: float = LINE

    @property
    def faint(self) -> float:
        """How strong light lines are: where they are white on black, less so."""
        return 0.35 if self.palette == "contrast" else 1.0

    @property
    def pale(self) -> float:
        """How strong a pale band is; two of them must be seen through each other."""
        return 0.13 if self.palette == "light" else 0.2

    def color(self, role: str) -> str:
        """The colour that plays a role, such as "ink"."""
        written = _written()
        color: str = written["palette"][self.palette][written["roles"][role]]
        return color

    def option_color(self, slot: int) -> str:
        """The colour of an option: of the same weight as every other option's."""
        return self.color(OPTION_ROLES[slot])

    def px(self, length: float) -> float:
        """A length that grows with the text; given in pixels at 100 %."""
        return length * self.text_size / 100 * self.shrink

    def soft(self, length: float) -> float:
        """A length that grows half as fast as the text, such as a line's width."""
        return (self.px(length) + length) / 2

    def size(self, kind: str) -> float:
        """The size of a kind of writing, such as "note"."""
        return self.px(_written()["sizes"][_written()["kinds"][kind][0]])

    def weight(self, kind: str) -> int:
        """The weight of a kind of writing."""
        weight: int = _written()["kinds"][kind][1]
        return weight
