"""A treatment's days, in weeks: which of them have a tablet or an injection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop_app.narrative.message import Message
from desktop_app.painting.canvas import flipped, painting
from desktop_app.painting.day_marks import TABLET_EDGE, paint_day
from desktop_app.painting.theme import Theme
from desktop_app.painting.words import Words
from desktop_app.scene.pictures import CalendarScene

_WEEK = 7
_WEEK_GAP = 0.5  # of a day
_LEAST_DAY, _MOST_DAY = 15.0, 29.0  # pixels at 100 %

Text = Callable[[Message], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """How many days stand on a line, and how large a day is."""

    across: int
    lines: int
    day: float
    line_height: float

    def left(self, day: int) -> float:
        column = day % self.across
        return (column + _WEEK_GAP * (column // _WEEK) - TABLET_EDGE) * self.day


def _lengths(across: int) -> float:
    """A line's length in days, from the first tablet's edge to the last one's."""
    return across + _WEEK_GAP * ((across - 1) // _WEEK) - 2 * TABLET_EDGE


def _plan(days: int, width: float, theme: Theme) -> _Plan:
    """All days on a line, or else fewer whole weeks, so that a day is not too small."""
    weeks = max(1, -(-days // _WEEK))
    # Lines of the same length: four weeks are one, two or four lines.
    choices = [
        -(-weeks // lines) * _WEEK
        for lines in range(1, weeks + 1)
        if weeks % lines == 0 or days % _WEEK
    ]
    least = theme.px(_LEAST_DAY)
    fitting = [count for count in choices if width / _lengths(count) >= least]
    across = fitting[0] if fitting else _WEEK
    day = min(width / _lengths(across), theme.px(_MOST_DAY))
    return _Plan(
        across=across, lines=-(-days // across), day=day, line_height=day * 1.16
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """A calendar laid out for a width; measured and painted alike.

    The words for the first day stand below it; above it when the days take several
    lines, because another week's first day is below.
    """

    plan: _Plan
    labels: tuple[Words, ...]
    first: Words
    last: Words
    span: float
    air: float  # between words and days

    @property
    def above(self) -> float:
        return self.first.height if self.plan.lines > 1 else 0.0

    @property
    def stacked(self) -> bool:
        words = self.first.natural_width + self.last.natural_width
        return words + 2 * self.air > self.span

    @property
    def below(self) -> float:
        if self.above:
            return self.last.height
        if self.stacked:
            return self.first.height + self.last.height
        return max(self.first.height, self.last.height)

    def row_height(self, number: int) -> float:
        days = self.plan.lines * self.plan.line_height + 2 * self.air
        words = self.labels[number].height + self.air
        return words + days + (0 if number else self.above)

    @property
    def height(self) -> float:
        rows = sum(self.row_height(number) for number in range(len(self.labels)))
        return max(0.0, rows - self.air + self.below)


def _set(
    scene: CalendarScene, width: float, theme: Theme, text: Text, *, mirrored: bool
) -> _Setting:
    days = max((len(row.filled) for row in scene.rows), default=0)
    plan = _plan(days, width, theme)
    span = min(width, _lengths(plan.across) * plan.day)
    strong, note = theme.font("strong"), theme.font("note")
    return _Setting(
        plan=plan,
        labels=tuple(
            Words(text(row.label), strong, width, mirrored=mirrored)
            for row in scene.rows
        ),
        first=Words(text(scene.first_day), note, span, mirrored=mirrored),
        last=Words(text(scene.last_day), note, span, mirrored=mirrored, trailing=True),
        span=span,
        air=theme.px(7),
    )


def calendar_height(
    scene: CalendarScene, width: float, theme: Theme, text: Text
) -> float:
    """The height that the calendar needs at a width."""
    return _set(scene, width, theme, text, mirrored=False).height


def paint_calendar(
    painter: QPainter,
    rect: QRectF,
    scene: CalendarScene,
    theme: Theme,
    text: Text,
    *,
    mirrored: bool = False,
) -> None:
    """Paint each part of the treatment: its words, then its days below them."""
    setting = _set(scene, rect.width(), theme, text, mirrored=mirrored)
    plan, air, note = setting.plan, setting.air, theme.color("note")
    top = rect.top()
    left = rect.right() - setting.span if mirrored else rect.left()
    with painting(painter, mirrored=mirrored):
        for number, row in enumerate(scene.rows):
            label = setting.labels[number]
            label.paint(painter, QPointF(rect.left(), top), theme.color("ink"))
            below = top + label.height + air
            if setting.above and not number:
                setting.first.paint(painter, QPointF(left, below - air / 2), note)
                below += setting.above
            for day, filled in enumerate(row.filled):
                line = below + (day // plan.across) * plan.line_height
                cell = QRectF(rect.left() + plan.left(day), line, plan.day, plan.day)
                cell = flipped(cell, rect, mirrored=mirrored)
                paint_day(painter, cell, row.mark, scene.slot, theme, filled=filled)
            top += setting.row_height(number)
        top -= air
        if not setting.above:
            setting.first.paint(painter, QPointF(left, top), note)
            top += setting.first.height if setting.stacked else 0
        setting.last.paint(painter, QPointF(left, top), note)
