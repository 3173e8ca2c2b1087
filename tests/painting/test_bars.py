"""Bars: as long as their share, to the pixel."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desktop_app.painting.bars import paint_bar
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import BarScene
from tests.painting.conftest import Canvas, sentence

TRACK = QRectF(10, 10, 300, 26)
MIDDLE = 23


def bar(
    people: int, of: int = 100, low: int | None = None, high: int | None = None
) -> BarScene:
    return BarScene(
        people=people, of=of, low=low, high=high, slot=1, name=sentence("A bar")
    )


def painted(
    scene: BarScene, theme: Theme | None = None, *, mirrored: bool = False
) -> Canvas:
    theme = theme or Theme()
    return Canvas(height=46).paint(
        lambda painter: paint_bar(painter, TRACK, scene, theme, mirrored=mirrored)
    )


def columns(canvas: Canvas, color: QColor, y: int = MIDDLE) -> list[int]:
    """Which columns of a line of pixels have a colour."""
    return [x for x in range(320) if canvas.color(x, y) == color]


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
@pytest.mark.parametrize("people", [1, 2, 10, 29, 47, 50, 99, 100])
def test_the_length_is_the_share(people: int, palette: str) -> None:
    theme = Theme(palette)
    filled = columns(painted(bar(people), theme), theme.option_color(1))
    assert filled == list(range(10, 10 + people * 3))


def test_mirrored_it_begins_at_the_right() -> None:
    filled = columns(painted(bar(29), mirrored=True), Theme().option_color(1))
    assert filled == list(range(310 - 87, 310))


def test_nobody_is_no_fill_and_a_visible_track() -> None:
    theme = Theme()
    canvas = painted(bar(0))
    assert columns(canvas, theme.option_color(1)) == []
    assert columns(canvas, theme.color("bar-track")) == list(range(11, 309))
    assert canvas.color(10, MIDDLE) == theme.color("bar-line")
    assert canvas.painted() == TRACK


def test_one_in_many_is_still_seen() -> None:
    assert columns(painted(bar(1, 1000)), Theme().option_color(1)) == [10]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_range_reaches_from_low_to_high(*, mirrored: bool) -> None:
    theme = Theme()
    canvas = painted(bar(29, low=17, high=42), mirrored=mirrored)
    line = columns(canvas, theme.color("ink"))
    low, high = 10 + 17 * 3, 10 + 42 * 3
    if mirrored:
        low, high = 320 - high, 320 - low
    assert line[0] == pytest.approx(low, abs=2)
    assert line[-1] == pytest.approx(high, abs=2)
    assert line == list(range(line[0], line[-1] + 1))


def test_the_range_leaves_the_length_visible() -> None:
    color = Theme().option_color(1)
    with_range = columns(painted(bar(29, low=17, high=42)), color, y=13)
    assert with_range == columns(painted(bar(29)), color, y=13)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("scene", [bar(100, low=0, high=100), bar(1, low=0, high=3)])
def test_nothing_is_painted_outside(scene: BarScene, *, mirrored: bool) -> None:
    assert TRACK.contains(painted(scene, mirrored=mirrored).painted())


def test_it_is_painted_in_no_time() -> None:
    times: list[float] = []

    def often(painter: QPainter) -> None:
        for _ in range(20):
            started = time.perf_counter()
            paint_bar(painter, TRACK, bar(29, low=17, high=42), Theme())
            times.append(time.perf_counter() - started)

    Canvas().paint(often)
    assert min(times) < 0.001
