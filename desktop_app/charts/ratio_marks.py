"""The marks of a forest plot, all in ink.

A colour would say which side is the good one, or which medicine is meant.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from desktop_app.charts.pen import Pen
from desktop_app.charts.ratio_axis import Point, RatioAxis
from desktop_app.charts.sizes import DOT, LARGEST
from desktop_app.scene.pictures import ForestRow

_LEAST = 0.45
_DIAMOND = 0.62


class RatioMarks:
    """Draws the estimates and intervals of a forest plot.

    Args:
        pen: What draws.
        axis: Where ratios are.
        heaviest: The largest weight of a study.
    """

    def __init__(self, pen: Pen, axis: RatioAxis, heaviest: float) -> None:
        self._pen = pen
        self._axis = axis
        self._heaviest = heaviest

    def draw(self, row: ForestRow, y: float) -> None:
        """Draw the mark of one line."""
        left, right = self._axis.within(row.low), self._axis.within(row.high)
        if row.kind == "study":
            self._whisker(row, left, right, y)
            self._square(row, y)
        elif row.kind == "prediction":
            high = self._pen.style.px(3)
            self._shape(_box(left, y - high, right, y + high), row.kind)
        else:
            half = self._pen.style.px(DOT) * _DIAMOND
            middle = self._axis.x(row.estimate)
            corners = [(left, y), (middle, y - half), (right, y), (middle, y + half)]
            self._shape(corners, row.kind, hollow=row.kind == "sensitivity")
        self._arrows(row, left, right, y)

    def one(self, top: float, bottom: float) -> None:
        """Draw a piece of the line where both groups are alike."""
        x = self._axis.x(1.0)
        self._line((x, top), (x, bottom), "one", thick=1.4, dashes=(4.0, 3.0))

    def _square(self, row: ForestRow, y: float) -> None:
        """A study's mark: as large, in area, as its share of the summary."""
        share = math.sqrt(max(row.weight, 0.0) / self._heaviest)
        half = self._pen.style.px(DOT) * max(_LEAST, LARGEST * share) / 2
        x = self._axis.x(row.estimate)
        self._shape(_box(x - half, y - half, x + half, y + half), row.kind)

    def _whisker(self, row: ForestRow, left: float, right: float, y: float) -> None:
        """The interval: a line with a cap at each end that is on the axis."""
        self._line((left, y), (right, y), "range", thick=2.0)
        cap = self._pen.style.px(DOT) * 0.32
        for end, x in ((row.low, left), (row.high, right)):
            if self._axis.low <= end <= self._axis.high:
                self._line((x, y - cap), (x, y + cap), "cap", thick=2.0)

    def _arrows(self, row: ForestRow, left: float, right: float, y: float) -> None:
        """An interval that goes on beyond the axis ends in an arrow."""
        reach = self._pen.style.px(DOT) * 0.42
        for beyond, x, way in (
            (row.low < self._axis.low, left, -1),
            (row.high > self._axis.high, right, 1),
        ):
            if beyond:
                tip = (x + way * reach, y)
                self._shape([(x, y - reach), tip, (x, y + reach)], "arrow")

    def _shape(
        self, corners: Sequence[Point], gid: str, *, hollow: bool = False
    ) -> None:
        style = self._pen.style
        self._pen.add(
            Polygon(
                list(corners),
                closed=True,
                facecolor=style.color("surface" if hollow else "ink"),
                edgecolor=style.color("ink"),
                linewidth=style.soft(1.6) if hollow else 0.0,
                joinstyle="miter",
                transform=self._pen.pixels,
                gid=gid,
            )
        )

    def _line(
        self,
        start: Point,
        end: Point,
        gid: str,
        *,
        thick: float,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        style = self._pen.style
        self._pen.add(
            Line2D(
                [start[0], end[0]],
                [start[1], end[1]],
                color=style.color("ink" if dashes is None else "note"),
                linewidth=style.soft(thick),
                linestyle="-" if dashes is None else (0, dashes),
                solid_capstyle="butt",
                dash_capstyle="butt",
                transform=self._pen.pixels,
                gid=gid,
            )
        )


def _box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]
