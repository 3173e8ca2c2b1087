"""Ratios of several studies below each other: a forest plot.

Names stand where reading begins and figures where it ends; the axis between them runs
from left to right in every language.
"""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.lines import Line2D

from desktop_app.charts.area import Area
from desktop_app.charts.pen import Pen
from desktop_app.charts.ratio_axis import RatioAxis
from desktop_app.charts.ratio_marks import RatioMarks
from desktop_app.charts.sheet import Sheet
from desktop_app.charts.sizes import (
    DOT,
    FOREST_GAP,
    FOREST_NAMES,
    HALF_FIGURES,
    LARGEST,
    ROW_AIR,
    names_above,
)
from desktop_app.scene.pictures import ForestChartScene, ForestRow

_NAME, _FIGURE, _NOTE = "strong", "body", "note"  # kinds of writing


@dataclass(frozen=True, slots=True)
class _Row:
    row: ForestRow
    name: list[str]
    note: list[str]
    figures: list[str]
    named: float
    figured: float
    height: float


class ForestDrawing:
    """A forest plot: made, it has its frame; `fill` draws what is in it.

    `fits` tells whether there is room enough for all studies.
    """

    def __init__(self, scene: ForestChartScene, pen: Pen, sheet: Sheet) -> None:
        self._pen = pen
        self._sheet = sheet
        px = pen.style.px
        self._room = room = sheet.around([], scene.legend)
        self._above = names_above(room.width, px(1))
        widest = pen.widest([sheet.say(row.label) for row in scene.rows], _FIGURE)
        share = HALF_FIGURES if self._above else FOREST_NAMES
        self._figures = min(widest + 1, room.width * share)
        self._names = room.width - self._figures - px(FOREST_GAP)
        if not self._above:
            self._names = room.width * FOREST_NAMES
        left, right = self._sides()
        bottom = sheet.write_above(scene.x_label, room.bottom - px(8), left, right)
        self._axis = RatioAxis(scene, pen, sheet, room, (left, right))
        floor = bottom - px(6) - self._axis.height
        self._plot = Area(left, room.top + px(4), right, floor)
        weights = [row.weight for row in scene.rows if row.weight > 0]
        self._marks = RatioMarks(pen, self._axis, max(weights, default=1.0))
        self._rows = [self._row(row) for row in scene.rows]
        air = self._plot.height - sum(row.height for row in self._rows)
        self.fits = air >= px(ROW_AIR) * len(self._rows)
        self._air = air / max(1, len(self._rows))

    def _sides(self) -> tuple[float, float]:
        """Where the axis begins and ends; a number or an arrow may stand at its end."""
        px, room = self._pen.style.px, self._room
        end = px(24)
        if self._above:
            return room.left + end, room.right - end
        columns = (self._names + px(FOREST_GAP), self._figures + px(FOREST_GAP))
        before, after = reversed(columns) if self._sheet.mirrored else columns
        left, right = room.left + before + end, room.right - after - end
        return left, max(right, left + 1)

    def _row(self, row: ForestRow) -> _Row:
        pen, say = self._pen, self._sheet.say
        name = pen.lines(say(row.name), _NAME, self._names)
        note = [] if row.note is None else pen.lines(say(row.note), _NOTE, self._names)
        figures = pen.lines(say(row.label), _FIGURE, self._figures)
        named = len(name) * pen.line(_NAME) + len(note) * pen.line(_NOTE)
        figured = len(figures) * pen.line(_FIGURE)
        words, lane = max(named, figured), pen.style.px(DOT) * (LARGEST + 0.2)
        height = words + lane if self._above else max(words, lane)
        return _Row(row, name, note, figures, named, figured, height)

    def fill(self) -> None:
        """Draw the names, the marks, their figures and the axis."""
        top, before = self._plot.top, "study"
        for place, row in enumerate(self._rows):
            first_sum = before == "study" != row.row.kind
            if place and (self._above or first_sum):
                self._separate(top)
            before = row.row.kind
            self._draw(row, top)
            top += row.height + self._air
        self._axis.fill(self._plot.bottom)

    def _draw(self, row: _Row, top: float) -> None:
        """Draw one line, with the same air over it and under it."""
        first, last = top + self._air / 2, top + self._air / 2 + row.height
        bottom = top + self._air + row.height
        words = max(row.named, row.figured)
        if self._above:
            self._marks.one(first + words, bottom)  # it leaves the names alone
            self._write(row, first, first)
            self._marks.draw(row.row, (first + words + last) / 2)
            return
        self._marks.one(top, bottom)
        names = first + (row.height - row.named) / 2
        figures = first + (row.height - row.figured) / 2
        self._write(row, names, figures)
        self._marks.draw(row.row, (first + last) / 2)

    def _write(self, row: _Row, names: float, figures: float) -> None:
        pen, sheet = self._pen, self._sheet
        start, end = sheet.start, self._room.right
        at = (start, names)
        pen.write(
            sheet.turned(row.name),
            at,
            _NAME,
            color="ink",
            align=sheet.align,
            gid="name",
        )
        at = (start, names + len(row.name) * pen.line(_NAME))
        pen.write(
            sheet.turned(row.note),
            at,
            _NOTE,
            color="note",
            align=sheet.align,
            gid="note",
        )
        if sheet.mirrored:
            end = self._room.left
        pen.write(
            sheet.turned(row.figures),
            (end, figures),
            _FIGURE,
            color="ink",
            align="left" if sheet.mirrored else "right",
            gid="figure",
        )

    def _separate(self, y: float) -> None:
        """A line between studies and what sums them up."""
        pen = self._pen
        pen.add(
            Line2D(
                [self._room.left, self._room.right],
                [y, y],
                color=pen.style.color("line"),
                alpha=pen.style.faint,
                linewidth=pen.style.soft(1),
                transform=pen.pixels,
                gid="grid",
            )
        )
