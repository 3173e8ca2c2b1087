"""What things look like: colours by role, writing by kind, lengths by text size.

A `Theme` is a palette and a text size. Everything else is in
`resources/theme/tokens.toml`, which is read once.
"""

from __future__ import annotations

import functools

import tomli
from PySide6.QtGui import QColor, QFont

from desktop_app.painting.fonts import load_fonts
from desktop_app.resources import resource
from desktop_app.values import Value

LATIN = "Latn"
OPTION_ROLES = ("option-a", "option-b", "option-c", "option-d")


class Tokens(Value, frozen=True, kw_only=True):
    """The tokens as they are written.

    Args:
        sizes: Lengths in pixels at 100 %.
        kinds: The name of the size and the weight of each kind of writing.
        families: Typefaces by script, best first; Latin is first among the scripts.
        roles: The palette entry that each role names.
        palettes: Colours by palette and entry.
    """

    sizes: dict[str, float]
    kinds: dict[str, tuple[str, int]]
    families: dict[str, tuple[str, ...]]
    roles: dict[str, str]
    palettes: dict[str, dict[str, str]]


@functools.cache
def tokens() -> Tokens:
    """Read the tokens, once."""
    written = tomli.loads(resource("theme", "tokens.toml").read_text("utf-8"))
    return Tokens(
        sizes=written["sizes"],
        kinds={
            kind: (size, weight) for kind, (size, weight) in written["kinds"].items()
        },
        families={key: tuple(names) for key, names in written["families"].items()},
        roles=written["roles"],
        palettes=written["palette"],
    )


@functools.cache
def _color(palette: str, role: str) -> QColor:
    entry = tokens().roles[role]
    return QColor(tokens().palettes[palette][entry])


def families(script: str) -> list[str]:
    """All typefaces, those of a script first: it sets the height of the lines."""
    known = tokens().families
    scripts = sorted(known, key=lambda name: name != script)
    return [family for name in scripts for family in known[name]]


@functools.cache
def _font(kind: str, text_size: int, script: str) -> QFont:
    load_fonts()
    size, weight = tokens().kinds[kind]
    font = QFont()
    font.setFamilies(families(script))
    font.setPixelSize(round(tokens().sizes[size] * text_size / 100))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if weight == QFont.Weight.Bold and script == LATIN:
        # The large kinds, whose letters stand too far apart; joined letters would
        # come apart.
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    # Figures of one width: numbers below each other line up.
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Theme(Value, frozen=True):
    """A palette ("light", "dark" or "contrast"), a text size in per cent, a script.

    A script is named as in ISO 15924; one without a typeface of its own is written in
    whatever has its letters.
    """

    palette: str = "light"
    text_size: int = 100
    script: str = LATIN

    def __post_init__(self) -> None:
        if self.palette not in tokens().palettes:
            raise ValueError(f"there is no palette {self.palette!r}")
        if self.text_size <= 0:
            raise ValueError(f"{self.text_size} per cent is no text size")

    def color(self, role: str) -> QColor:
        """The colour that plays a role, such as "ink" or "option-a"."""
        return QColor(_color(self.palette, role))

    def option_color(self, slot: int) -> QColor:
        """The colour of an option: of the same weight as every other option's."""
        return QColor(_color(self.palette, OPTION_ROLES[slot]))

    def font(self, kind: str) -> QFont:
        """The font for a kind of writing, such as "body" or "number"."""
        return QFont(_font(kind, self.text_size, self.script))

    def size(self, name: str) -> float:
        """A named length, such as "touch", which grows with the text."""
        return self.px(tokens().sizes[name])

    def px(self, length: float) -> float:
        """A length that grows with the text; given in pixels at 100 %."""
        return length * self.text_size / 100

    def fixed(self, length: float) -> float:
        """A length that stays what it is, such as the width of a thin line."""
        return float(length)
