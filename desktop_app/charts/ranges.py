"""Several outcomes below each other: a mark and its range for each option.

Nobody is on the left and everybody on the right in every language.
"""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.lines import Line2D

from desktop_app.charts.area import Area
from desktop_app.charts.marks import draw_mark
from desktop_app.charts.options import options_of
from desktop_app.charts.pen import Pen
from desktop_app.charts.sheet import Sheet
from desktop_app.charts.sizes import DOT, LANE, NAMES, ROW_AIR, names_above
from desktop_app.charts.tokens import OPTION_ROLES
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import RangeChartScene, RangeMark

_NUMBER, _TICK, _LABEL = "option", "note", "body"  # kinds of writing


@dataclass(frozen=True, slots=True)
class _Row:
    lines: list[str]
    marks: tuple[RangeMark, ...]
    height: float


class RangeDrawing:
    """A chart of ranges: made, it has its frame; `fill` draws what is in it.

    `fits` tells whether there is room enough for all outcomes.
    """

    def __init__(self, scene: RangeChartScene, pen: Pen, sheet: Sheet) -> None:
        self._scene = scene
        self._pen = pen
        self._sheet = sheet
        px = pen.style.px
        room = sheet.around(options_of(scene), scene.legend)
        self._above = names_above(room.width, px(1))
        number = sheet.number(100)
        half = pen.width(number, _TICK) / 2
        numbers = max(pen.width(number, _NUMBER) + px(DOT), half, self._overhang())
        names = 0.0 if self._above else room.width * NAMES
        self._names = room.width if self._above else names - px(18)
        left, right = room.left + half, room.right - numbers
        if not self._above:
            left = left if sheet.mirrored else room.left + names
            right = right - names if sheet.mirrored else right
        bottom = sheet.write_above(scene.x_label, room.bottom - px(8), left, right)
        bottom -= pen.line(_TICK) + px(6)
        self._plot = Area(left, room.top + px(8), right, bottom)
        widest = pen.width(number, _TICK) + px(8)
        self._step = 25 if self._plot.width / 4 > widest else 50
        self._room = room
        self._rows = [self._row(*row) for row in scene.rows]
        needed = sum(row.height for row in self._rows)
        air = self._plot.height - needed
        self.fits = air >= px(ROW_AIR) * len(self._rows)
        self._air = air / len(self._rows)

    def _row(self, name: Message, marks: tuple[RangeMark, ...]) -> _Row:
        pen = self._pen
        lines = pen.lines(self._sheet.say(name), _LABEL, self._names)
        words = len(lines) * pen.line(_LABEL)
        lanes = len(marks) * pen.line(_NUMBER) * LANE
        return _Row(lines, marks, words + lanes if self._above else max(words, lanes))

    def fill(self) -> None:
        """Draw the lines of the scale, the outcomes, the marks and their numbers."""
        self._scale()
        self._outcomes()

    def _x(self, people: float) -> float:
        return self._plot.left + self._plot.width * people / 100

    def _outcomes(self) -> None:
        pen, sheet = self._pen, self._sheet
        top = self._plot.top
        for place, row in enumerate(self._rows):
            if place:
                self._line((self._room.left, top), (self._room.right, top))
            middle = top + self._air / 2
            words = len(row.lines) * pen.line(_LABEL)
            down = 0.0 if self._above else (row.height - words) / 2
            at = (sheet.start, middle + down)
            pen.write(row.lines, at, _LABEL, color="ink", align=sheet.align)
            lane = pen.line(_NUMBER) * LANE
            start = middle + row.height - lane * len(row.marks)
            if not self._above:
                start = middle + (row.height - lane * len(row.marks)) / 2
            if self._above:  # the scale leaves the names alone
                self._scale_lines(start, start + lane * len(row.marks))
            for number, mark in enumerate(row.marks):
                self._mark(mark, start + lane * number, lane)
            top += row.height + self._air

    def _mark(self, mark: RangeMark, top: float, lane: float) -> None:
        pen, slot = self._pen, mark.option.slot
        px = pen.style.px
        y = top + lane * 0.8
        pen.add(
            Line2D(
                [self._x(mark.low), self._x(mark.high)],
                [y, y],
                color=pen.style.option_color(slot),
                linewidth=pen.style.soft(2.6),
                solid_capstyle="butt",
                transform=pen.pixels,
                gid="range",
            )
        )
        x = self._x(mark.people)
        draw_mark(pen, (x, y), slot, px(DOT), gid="dot")
        high = pen.line(_NUMBER)
        at = (x + px(DOT) * 0.62, y - high * 0.5 - pen.style.size(_NUMBER) * 0.68)
        words = [self._label(mark)]
        pen.write(words, at, _NUMBER, color=OPTION_ROLES[slot], gid="number")

    def _label(self, mark: RangeMark) -> str:
        if mark.label is None:
            return self._sheet.number(mark.people)
        return self._sheet.say(mark.label)

    def _overhang(self) -> float:
        """How far the widest words beside a mark near the end would reach past it."""
        marks = [mark for _, row in self._scene.rows for mark in row]
        return max(
            self._pen.width(self._label(mark), _NUMBER)
            + self._pen.style.px(DOT)
            - (100 - mark.people) / 100 * self._pen.style.px(300)
            for mark in marks
        )

    def _line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        pen = self._pen
        pen.add(
            Line2D(
                [start[0], end[0]],
                [start[1], end[1]],
                color=pen.style.color("line"),
                alpha=pen.style.faint,
                linewidth=pen.style.soft(1),
                transform=pen.pixels,
                gid="grid",
            )
        )

    def _scale(self) -> None:
        pen, px, bottom = self._pen, self._pen.style.px, self._plot.bottom
        if not self._above:
            self._scale_lines(self._plot.top, bottom)
        for people in range(0, 101, self._step):
            at = (self._x(people), bottom + px(6))
            pen.write(
                [self._sheet.number(people)], at, _TICK, color="note", align="center"
            )

    def _scale_lines(self, top: float, bottom: float) -> None:
        for people in range(0, 101, self._step):
            self._line((self._x(people), top), (self._x(people), bottom))
