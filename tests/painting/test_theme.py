"""A theme: colours by role, writing by kind, lengths by text size."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

from desktop_app.errors import MissingFileError
from desktop_app.painting import fonts
from desktop_app.painting.theme import Theme, tokens
from desktop_app.resources import resource

WEIGHTS = (400, 600, 700)
FAMILIES = {"Evenhand Sans", "Evenhand Arabic", "Evenhand Chinese"}


def test_a_theme_is_its_palette_and_its_text_size() -> None:
    assert Theme("dark", 125) == Theme("dark", 125)
    assert len({Theme(), Theme("light", 100), Theme("light", 200)}) == 2


def test_lengths_grow_with_the_text_and_fixed_ones_do_not() -> None:
    theme = Theme("light", 150)
    assert theme.px(10) == 15
    assert theme.fixed(10) == 10
    assert Theme("light", 200).font("body").pixelSize() == 36


def test_a_colour_or_font_that_was_changed_changes_nothing_else() -> None:
    theme = Theme()
    theme.color("ink").setAlphaF(0.1)
    theme.font("body").setPixelSize(99)
    assert theme.color("ink").alpha() == 255
    assert theme.font("body").pixelSize() == 18


@pytest.mark.parametrize(("palette", "size"), [("red", 100), ("light", 0)])
def test_what_is_not_there_is_refused(palette: str, size: int) -> None:
    with pytest.raises(ValueError, match="is no"):
        Theme(palette, size)


@pytest.mark.parametrize("kind", ["body", "strong", "number"])
def test_figures_are_of_one_width(kind: str) -> None:
    metrics = QFontMetricsF(Theme().font(kind))
    widths = {round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_letter_that_our_languages_need_is_there(weight: int) -> None:
    font = QFont(Theme().font("body"))
    font.setWeight(QFont.Weight(weight))
    raw = QRawFont.fromFont(font)
    needed = "AZaz09ñçéüßøåąęłńśźżčřěšžőűğşțțÞðœæÁÉÍÓÚ¿¡‘’“”«»„…–—−×≥≤≈½→←↑↓€%°µ·•✓"
    isolates = "\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u00a0\u202f"
    lacking = [x for x in needed + isolates if not raw.supportsCharacter(ord(x))]
    assert lacking == []


def test_isolates_take_no_room() -> None:
    metrics = QFontMetricsF(Theme().font("body"))
    plain = metrics.horizontalAdvance("29 of 100")
    assert metrics.horizontalAdvance("\u206829\u2069 of 100") == pytest.approx(plain)


def test_tokens_are_read_quickly() -> None:
    def reading() -> float:
        tokens.cache_clear()
        started = time.perf_counter()
        tokens()
        return time.perf_counter() - started

    assert min(reading() for _ in range(5)) < 0.003


def test_fonts_are_small_and_few() -> None:
    folder = resource("fonts")
    files = sorted(folder.glob("*.ttf"))
    assert len(files) == 8
    assert sum(file.stat().st_size for file in files) < 5_000_000
    licences = sorted(folder.glob("OFL-*.txt"))
    assert len(licences) == len(FAMILIES)
    for licence in licences:
        assert "SIL Open Font License" in licence.read_text("utf-8")


def test_there_is_a_family_for_each_script() -> None:
    assert set(fonts.load_fonts()) == FAMILIES
    assert {name for names in tokens().families.values() for name in names} == FAMILIES
    for script, own in tokens().families.items():
        assert Theme(script=script).font("body").families()[: len(own)] == list(own)


def test_the_latin_family_has_three_weights() -> None:
    font = Theme().font("body")
    widths = set()
    for weight in WEIGHTS:
        font.setWeight(QFont.Weight(weight))
        widths.add(QFontMetricsF(font).horizontalAdvance("had not grown"))
    assert len(widths) == len(WEIGHTS)


def test_a_missing_or_broken_font_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "resource", lambda *_: tmp_path)
    with pytest.raises(MissingFileError):
        fonts.load_fonts.__wrapped__()
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    with pytest.raises(MissingFileError):
        fonts.load_fonts.__wrapped__()
