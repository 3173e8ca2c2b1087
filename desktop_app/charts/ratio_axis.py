"""A logarithmic axis of ratios: 1 is where both groups are alike.

Less than 1 is on the left and more on the right in every language.
"""

from __future__ import annotations

import math

from matplotlib.lines import Line2D

from desktop_app.charts.area import Area
from desktop_app.charts.pen import Pen
from desktop_app.charts.sheet import Sheet
from desktop_app.charts.sizes import SIDES_AIR
from desktop_app.scene.pictures import ForestChartScene

_TICK, _SIDE = "note", "note"  # kinds of writing
Point = tuple[float, float]


class RatioAxis:
    """The axis below a forest plot, with words for both sides of 1.

    Args:
        scene: The chart.
        pen: What writes.
        sheet: The words around the chart.
        room: What the words for both sides do not leave.
        ends: Where the axis begins and ends.
    """

    def __init__(
        self,
        scene: ForestChartScene,
        pen: Pen,
        sheet: Sheet,
        room: Area,
        ends: tuple[float, float],
    ) -> None:
        self._scene = scene
        self._pen = pen
        self._sheet = sheet
        self.left, self.right = ends
        # An interval may leave the axis, an estimate may not.
        shown = [1.0, *scene.ticks, *(row.estimate for row in scene.rows)]
        self.low, self.high = min(shown), max(shown)
        if self.low == self.high:
            self.low, self.high = self.low / 2, self.high * 2
        air = pen.style.px(SIDES_AIR)
        one = self.x(1.0)
        self._below = self._side(sheet.say(scene.below_one), one - air - room.left)
        self._above = self._side(sheet.say(scene.above_one), room.right - one - air)
        self._ticks = pen.line(_TICK) + pen.style.px(8)
        lines = max(len(self._below), len(self._above))
        self.height = self._ticks + lines * pen.line(_SIDE) + pen.style.px(6)

    def _side(self, words: str, width: float) -> list[str]:
        lines = self._pen.lines(words, _SIDE, max(width, 1.0))
        return self._sheet.turned(lines)

    def x(self, ratio: float) -> float:
        """Where a ratio is, in pixels; beyond the ends if it is beyond them."""
        share = math.log(ratio / self.low) / math.log(self.high / self.low)
        return self.left + (self.right - self.left) * share

    def within(self, ratio: float) -> float:
        """Where a ratio is, or the end that it is beyond."""
        return self.x(min(max(ratio, self.low), self.high))

    def fill(self, floor: float) -> None:
        """Draw the axis with its numbers, and write what each side means."""
        pen, px = self._pen, self._pen.style.px
        self._line((self.left, floor), (self.right, floor), "axis")
        for x, words in self._numbers():
            self._line((x, floor), (x, floor + px(5)), "tick")
            at = (x, floor + px(7))
            pen.write([words], at, _TICK, color="note", align="center", gid="tick")
        top, air, one = floor + self._ticks, px(SIDES_AIR), self.x(1.0)
        for lines, x, align in (
            (self._below, one - air, "right"),
            (self._above, one + air, "left"),
        ):
            pen.write(
                lines,
                (x, top),
                _SIDE,
                color="ink-second",
                align="right" if align == "right" else "left",
                gid="side",
            )

    def _numbers(self) -> list[tuple[float, str]]:
        """The ticks that have room for their numbers; 1 and the ends come first."""
        ticks = self._scene.ticks
        first = [tick for tick in (1.0, *ticks[:1], *ticks[-1:]) if tick in ticks]
        found: list[tuple[float, str, float]] = []
        for tick in dict.fromkeys((*first, *ticks)):
            words = self._sheet.number(tick)
            x, half = self.x(tick), self._pen.width(words, _TICK) / 2
            apart = half + self._pen.style.px(8)
            if all(abs(x - other) >= apart + wide for other, _, wide in found):
                found.append((x, words, half))
        return [(x, words) for x, words, _ in sorted(found)]

    def _line(self, start: Point, end: Point, gid: str) -> None:
        pen = self._pen
        pen.add(
            Line2D(
                [start[0], end[0]],
                [start[1], end[1]],
                color=pen.style.color("ink-second"),
                linewidth=pen.style.soft(1.2),
                solid_capstyle="butt",
                transform=pen.pixels,
                gid=gid,
            )
        )
