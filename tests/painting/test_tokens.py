"""What the tokens promise: contrast, equal weight, and nothing red or green."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo

import desktop_app
from desktop_app.painting.theme import OPTION_ROLES, Theme, tokens

PALETTES = ("light", "dark", "contrast")

WORDS = (
    *(
        (role, ground)
        for role in ("ink", "ink-second", "note", *OPTION_ROLES)
        for ground in ("surface", "page")
    ),
    *(
        (role, ground)
        for role in ("ink", "note")
        for ground in ("notice-fill", "calm-fill")
    ),
    *((role, "heard-fill") for role in ("ink", "ink-second", "note", *OPTION_ROLES)),
    ("primary-ink", "primary-fill"),
    ("chosen-ink", "chosen-fill"),
)
SHAPES = (
    *(
        (role, ground)
        for role in (*OPTION_ROLES, "figure-outline", "control-line", "focus")
        for ground in ("surface", "page")
    ),
    *((role, "bar-track") for role in OPTION_ROLES),
    ("bar-line", "surface"),
    *(("heard-line", ground) for ground in ("surface", "page", "heard-fill")),
    ("primary-fill", "page"),
    ("chosen-fill", "surface"),
    ("step-done", "surface"),
    ("step-now", "surface"),
)


def luminance(color: QColor) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def complaints(
    theme: Theme, pairs: tuple[tuple[str, str], ...], least: float
) -> list[str]:
    """The pairs of roles that cannot be told apart well enough."""
    return [
        f"{theme.palette}: {role} on {ground} reaches {reached:.2f}, not {least}"
        for role, ground in pairs
        if (reached := contrast(theme.color(role), theme.color(ground))) < least
    ]


def test_contrast_is_what_wcag_says() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_the_check_can_fail() -> None:
    assert complaints(Theme("light"), (("line", "surface"),), 3)


@pytest.mark.parametrize("palette", PALETTES)
def test_words_can_be_read(palette: str) -> None:
    assert complaints(Theme(palette), WORDS, 7) == []


@pytest.mark.parametrize("palette", PALETTES)
def test_shapes_can_be_seen(palette: str) -> None:
    assert complaints(Theme(palette), SHAPES, 3) == []


def test_in_high_contrast_even_lines_can_be_seen() -> None:
    lines = (("line", "surface"), ("line", "page"), ("notice-line", "page"))
    assert complaints(Theme("contrast"), lines, 7) == []


@pytest.mark.parametrize("palette", PALETTES)
def test_options_weigh_the_same(palette: str) -> None:
    theme = Theme(palette)
    for ground in ("surface", "page", "bar-track"):
        reached = [
            contrast(theme.color(role), theme.color(ground)) for role in OPTION_ROLES
        ]
        assert max(reached) / min(reached) < 1.1


@pytest.mark.parametrize("palette", PALETTES)
def test_no_option_is_red_or_green_and_none_resembles_another(palette: str) -> None:
    hues = [Theme(palette).color(role).hue() for role in OPTION_ROLES]
    for hue in hues:
        assert 15 < hue < 330  # red
        assert not 80 < hue < 165  # green
    for one, other in itertools.combinations(hues, 2):
        assert min((one - other) % 360, (other - one) % 360) > 20


def test_every_palette_has_the_same_entries_and_every_role_names_one() -> None:
    entries = {name: set(palette) for name, palette in tokens().palettes.items()}
    assert tuple(entries) == PALETTES
    named = set(tokens().roles.values())
    assert all(have == named for have in entries.values())


def test_every_colour_is_one() -> None:
    for palette in tokens().palettes.values():
        for written in palette.values():
            assert re.fullmatch(r"#[0-9A-F]{6}", written)


def unused(names: set[str]) -> list[str]:
    """Which of these names stand nowhere in the program's code."""
    code = "\n".join(
        file.read_text("utf-8")
        for file in Path(desktop_app.__file__).parent.rglob("*.py")
    )
    return sorted(name for name in names if f'"{name}"' not in code)


def test_the_search_for_unused_names_can_find_one() -> None:
    assert unused({"option-z"}) == ["option-z"]


def test_every_role_is_used() -> None:
    assert unused(set(tokens().roles)) == []


def test_every_kind_of_writing_is_used() -> None:
    assert unused(set(tokens().kinds)) == []


def test_every_kind_of_writing_names_a_size() -> None:
    assert {size for size, _ in tokens().kinds.values()} <= set(tokens().sizes)


def test_every_kind_is_written_in_the_shipped_typeface() -> None:
    for kind in tokens().kinds:
        shown = QFontInfo(Theme().font(kind))
        assert shown.family() == "Evenhand Sans", kind
        assert shown.weight() == tokens().kinds[kind][1], kind
