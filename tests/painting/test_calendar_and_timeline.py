"""Calendars and timelines: whole at every width and text size, in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from desktop_app.painting.calendar import calendar_height, paint_calendar
from desktop_app.painting.day_marks import injection_path, paint_day, tablet_path
from desktop_app.painting.theme import Theme
from desktop_app.painting.timeline import paint_timeline, timeline_height
from desktop_app.scene.pictures import CalendarRowScene, CalendarScene, TimelineScene
from tests.painting.conftest import Canvas, say, sentence

SIZES = (100, 150, 200)
WIDTHS = (260, 520, 900)
CELL = QRectF(10, 10, 30, 30)


def row(words: str, filled: tuple[bool, ...], mark: str = "tablet") -> CalendarRowScene:
    label = sentence(words)
    return CalendarRowScene(label=label, filled=filled, mark=mark, name=label)


def calendar(days: int = 28) -> CalendarScene:
    return CalendarScene(
        rows=(
            row("A tablet on 21 days", tuple(day % 28 < 21 for day in range(days))),
            row(
                "An injection", tuple(day % 14 == 0 for day in range(days)), "injection"
            ),
        ),
        first_day=sentence("Day 1"),
        last_day=sentence("Day 28, and then again"),
        slot=1,
        name=sentence("A calendar"),
    )


TIMELINE = TimelineScene(
    points=(
        sentence("First treatment"),
        sentence("It has grown again after some time"),
        sentence("Now"),
    ),
    name=sentence("The way up to now"),
)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("days", [28, 30, 42])
def test_a_calendar_stays_in_the_height_it_asked_for(
    days: int, width: int, size: int, *, mirrored: bool
) -> None:
    theme, scene = Theme("light", size), calendar(days)
    height = calendar_height(scene, width, theme, say)
    area = QRectF(5, 5, width, height)
    canvas = Canvas(width + 10, int(height) + 12).paint(
        lambda painter: paint_calendar(
            painter, area, scene, theme, say, mirrored=mirrored
        )
    )
    painted = canvas.painted()
    assert QRectF(area.toAlignedRect()).contains(painted)
    assert painted.height() > height * 0.85


def days_filled(width: int, size: int) -> int:
    """How many separate marks in the option's colour a calendar has."""
    theme, scene = Theme("light", size), calendar()
    height = calendar_height(scene, width, theme, say)
    canvas = Canvas(width, int(height) + 2).paint(
        lambda painter: paint_calendar(
            painter, QRectF(0, 0, width, height), scene, theme, say
        )
    )
    color = theme.option_color(1).rgb()
    left = {
        (x, y)
        for x in range(canvas.image.width())
        for y in range(canvas.image.height())
        if canvas.image.pixel(x, y) == color
    }
    marks = 0
    while left:
        marks += 1
        edge = [left.pop()]
        while edge:
            x, y = edge.pop()
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            edge.extend(near)
    return marks


@pytest.mark.parametrize(("width", "size"), [(900, 100), (400, 100), (260, 200)])
def test_every_treatment_day_is_marked(width: int, size: int) -> None:
    assert days_filled(width, size) == 21 + 2


def test_tablets_and_injections_and_neither_differ_in_shape() -> None:
    theme = Theme()

    def day(mark: str, *, filled: bool) -> Canvas:
        return Canvas(50, 50).paint(
            lambda painter: paint_day(painter, CELL, mark, 0, theme, filled=filled)
        )

    tablet, drop = day("tablet", filled=True), day("injection", filled=True)
    neither = day("tablet", filled=False)
    assert tablet_path(CELL) != injection_path(CELL)
    assert len({tablet.bytes(), drop.bytes(), neither.bytes()}) == 3
    for canvas in (tablet, drop, neither):
        assert CELL.contains(canvas.painted())


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_timeline_stays_in_the_height_it_asked_for(
    width: int, size: int, *, mirrored: bool
) -> None:
    theme = Theme("light", size)
    height = timeline_height(TIMELINE, width, theme, say)
    area = QRectF(5, 5, width, height)
    canvas = Canvas(width + 10, int(height) + 12).paint(
        lambda painter: paint_timeline(
            painter, area, TIMELINE, theme, say, mirrored=mirrored
        )
    )
    assert QRectF(area.toAlignedRect()).contains(canvas.painted())


def test_where_it_is_narrow_the_points_stand_below_each_other() -> None:
    theme = Theme()
    narrow = timeline_height(TIMELINE, 260, theme, say)
    assert narrow > 1.5 * timeline_height(TIMELINE, 900, theme, say)


def test_nothing_is_painted_for_nothing() -> None:
    nothing = TimelineScene(points=(), name=sentence("Nothing"))
    canvas = Canvas().paint(
        lambda painter: paint_timeline(
            painter, QRectF(0, 0, 300, 300), nothing, Theme(), say
        )
    )
    assert canvas.painted().isEmpty()
    assert timeline_height(nothing, 300, Theme(), say) == 0
