"""People of a hundred over time: what was reported, joined by dashed lines.

Time runs from left to right in every language.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D

from desktop_app.charts.area import Area
from desktop_app.charts.dots import Dot, columns, sharing
from desktop_app.charts.marks import DASHES, draw_mark
from desktop_app.charts.options import options_of
from desktop_app.charts.pen import Pen
from desktop_app.charts.places import Label, after, beside, crowded
from desktop_app.charts.sheet import Sheet
from desktop_app.charts.sizes import DOT, least_plot
from desktop_app.charts.tokens import OPTION_ROLES
from desktop_app.scene.pictures import CurveChartScene

_NUMBER, _TICK, _LABEL = "option", "note", "body"  # kinds of writing
_CLOSE = 0.75  # of a mark's size: what is closer would hide each other
_HIGH = 80.0  # people
_LARGEST = 1.5  # of a mark's size


class CurveDrawing:
    """A chart over time: made, it has its frame; `fill` draws what is in it.

    `fits` tells whether there is room enough for the curves and their numbers.
    """

    def __init__(self, scene: CurveChartScene, pen: Pen, sheet: Sheet) -> None:
        self._scene = scene
        self._pen = pen
        self._sheet = sheet
        self._dots = columns(scene)
        self._last = self._dots[-1][0][1]
        self._plot = self._frame()
        least = pen.style.px(least_plot(len(scene.lines)))
        self._data = (
            Affine2D()
            .scale(self._plot.width / self._last, -self._plot.height / 100)
            .translate(self._plot.left, self._plot.bottom)
        )
        self._places = self._find_places()
        every = [area for areas in self._places for area in areas]
        self.fits = self._plot.height >= least and not crowded(every)

    def _frame(self) -> Area:
        pen, sheet, scene = self._pen, self._sheet, self._scene
        px = pen.style.px
        room = sheet.around(options_of(scene), scene.legend)
        top = sheet.write_below(scene.y_label, room.top + px(10)) + px(12)
        if max(dot[2] for column in self._dots for dot in column) > _HIGH:
            top += pen.line(_NUMBER)  # numbers above everybody
        number = sheet.number(100)
        left = room.left + pen.width(number, _TICK) + px(12)
        right = room.right - pen.width(number, _NUMBER) - px(DOT)
        bottom = sheet.write_above(scene.x_label, room.bottom - px(10), left, right)
        bottom -= pen.line(_TICK) + px(6)
        return Area(left, min(top, bottom - 1), max(right, left + 1), bottom)

    def fill(self) -> None:
        """Draw the axes, the bands, the lines, the dots and their numbers."""
        self._people()
        self._months()
        self._bands()
        self._lines()
        for column in self._dots:
            self._draw_dots(column)
        self._numbers()

    def _at(self, months: float, people: float) -> tuple[float, float]:
        x, y = self._data.transform((months, people))
        return float(x), float(y)

    def _people(self) -> None:
        pen = self._pen
        step = 25 if self._plot.height / 4 > pen.line(_TICK) else 50
        for people in range(0, 101, step):
            floor = people == 0
            pen.add(
                Line2D(
                    [0, self._last],
                    [people, people],
                    color=pen.style.color("ink-second" if floor else "line"),
                    alpha=None if floor else pen.style.faint,
                    linewidth=pen.style.soft(1.2 if floor else 1),
                    transform=self._data + pen.pixels,
                    gid="grid",
                )
            )
            y = self._at(0, people)[1] - pen.line(_TICK) / 2
            at = (self._plot.left - pen.style.px(12), y)
            pen.write(
                [self._sheet.number(people)], at, _TICK, color="note", align="right"
            )

    def _months(self) -> None:
        """Write the months, the last one first; where there is no room, none."""
        pen, free = self._pen, math.inf
        for months in sorted(self._scene.ticks_months, reverse=True):
            if months > self._last:
                continue
            whole = float(months).is_integer()
            words = self._sheet.number(int(months)) if whole else f"{months:g}"
            half = pen.width(words, _TICK) / 2
            x = self._at(months, 0)[0]
            if x + half < free:
                at = (x, self._plot.bottom + pen.style.px(6))
                pen.write([words], at, _TICK, color="note", align="center")
                free = x - half - pen.style.px(6)

    def _bands(self) -> None:
        pen = self._pen
        for line in self._scene.lines:
            low = [(months, low) for months, low, _ in line.band]
            high = [(months, high) for months, _, high in line.band]
            if low:
                pen.add(
                    Polygon(
                        [*low, *reversed(high)],
                        facecolor=pen.style.option_color(line.option.slot),
                        alpha=pen.style.pale,
                        linewidth=0,
                        transform=self._data + pen.pixels,
                        gid="band",
                    )
                )

    def _lines(self) -> None:
        pen = self._pen
        for line in self._scene.lines:
            pen.add(
                Line2D(
                    [months for months, _ in line.path],
                    [people for _, people in line.path],
                    color=pen.style.option_color(line.option.slot),
                    linewidth=pen.style.soft(2.2),
                    linestyle=(0, DASHES[line.option.slot]),
                    dash_capstyle="butt",
                    transform=self._data + pen.pixels,
                    gid="line",
                )
            )

    def _draw_dots(self, column: Sequence[Dot]) -> None:
        """Draw the dots of one time; those that would hide each other share a mark."""
        size = self._pen.style.px(DOT)
        heights = [self._at(months, people)[1] for _, months, people in column]
        for group in sharing(column, heights, size * _CLOSE):
            parts = len(group)
            large = size * min(math.sqrt(parts), _LARGEST)  # each keeps its area
            for part, (option, months, people) in enumerate(
                sorted(group, key=lambda dot: dot[0].slot)
            ):
                at = self._at(months, people)
                draw_mark(
                    self._pen, at, option.slot, large, part=part, parts=parts, gid="dot"
                )

    def _find_places(self) -> list[list[Area]]:
        pen, plot = self._pen, self._plot
        reach = pen.style.px(DOT) * 0.6
        high, air = pen.style.size(_NUMBER) * 1.25, pen.style.px(8)
        labels = [
            [
                Label(
                    at=self._at(months, people),
                    reach=reach,
                    width=pen.width(self._sheet.number(round(people)), _NUMBER) + air,
                    height=high,
                )
                for _, months, people in column
            ]
            for column in self._dots
        ]
        under = plot.bottom + pen.style.px(4)
        inside = Area(plot.left, plot.top - high, plot.right, plot.bottom)
        outside = Area(plot.right, plot.top - high, pen.area.right, under)
        lines = [[self._at(*point) for point in it.path] for it in self._scene.lines]
        return [*beside(labels[:-1], inside, lines), after(labels[-1], outside)]

    def _numbers(self) -> None:
        pen = self._pen
        for column, places in zip(self._dots, self._places, strict=True):
            for (option, _, people), area in zip(column, places, strict=True):
                at = (area.middle[0], area.middle[1] - pen.line(_NUMBER) / 2)
                role = OPTION_ROLES[option.slot]
                words = [self._sheet.number(round(people))]
                pen.write(words, at, _NUMBER, color=role, align="center", gid="number")
