"""How high a chart would like to be, without importing what draws it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable

from desktop_app.charts.options import options_of
from desktop_app.charts.sizes import (
    DOT,
    EDGE,
    FOREST_AIR,
    FOREST_GAP,
    FOREST_NAMES,
    GOOD_AIR,
    GOOD_PLOT,
    HALF_FIGURES,
    LANE,
    LARGEST,
    MARK,
    MARK_GAP,
    NAMES,
    OPTION_GAP,
    SIDES_AIR,
    least_plot,
    line_for,
    names_above,
)
from desktop_app.charts.tokens import Style
from desktop_app.charts.wrapping import wrapped
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import (
    ChartScene,
    CurveChartScene,
    ForestChartScene,
    ForestRow,
    OptionTag,
    RangeChartScene,
)

_LETTER, _IDEOGRAPH = 0.6, 1.0  # widths, of the size; rather too wide


def chart_height(
    scene: ChartScene, width: int, text_size: int, *, say: Callable[[Message], str]
) -> int:
    """Return a comfortable height, in pixels at scale 1, for a chart of a width.

    A widget had better be at least so high: in less room the writing is made smaller
    until it fits. Quick and without matplotlib, so it may be called in the window's
    own thread; widths of words are estimated.
    """
    style = Style("light", text_size, line=line_for(say(scene.legend)))
    return math.ceil(_Estimate(width, style, say).height(scene))


class _Estimate:
    def __init__(self, width: int, style: Style, say: Callable[[Message], str]) -> None:
        self._room = width - 2 * EDGE
        self._style = style
        self._say = say

    def height(self, scene: ChartScene) -> float:
        px = self._style.px
        around = (
            self._options(options_of(scene))
            + self._words(scene.legend, "note")
            + self._words(scene.x_label, "body")
            + self._style.size("note") * self._style.line
            + 2 * EDGE
        )
        if isinstance(scene, RangeChartScene):
            rows = sum(self._row(name, len(marks)) for name, marks in scene.rows)
            return around + rows + px(22)
        if isinstance(scene, ForestChartScene):
            rows = sum(self._line(row, scene) for row in scene.rows)
            return around + rows + self._sides(scene) + px(36)
        return around + self._words(scene.y_label, "body") + self._plot(scene)

    def _plot(self, scene: CurveChartScene) -> float:
        px, options = self._style.px, len(scene.lines)
        headroom = self._style.size("option") * self._style.line
        plot = px(GOOD_PLOT) * least_plot(options) / least_plot(2)
        return plot + headroom + px(40)

    def _row(self, name: Message, marks: int) -> float:
        px = self._style.px
        lanes = marks * self._style.size("option") * self._style.line * LANE
        if names_above(self._room, px(1)):
            return self._words(name, "body") + lanes + px(GOOD_AIR)
        words = self._words(name, "body", self._room * NAMES - px(18))
        return max(words, lanes) + px(GOOD_AIR)

    def _line(self, row: ForestRow, scene: ForestChartScene) -> float:
        """One line of a forest plot: its words, and its mark below or beside them."""
        px, room = self._style.px, self._room
        above = names_above(room, px(1))
        widest = max(self._measure(self._say(one.label), "body") for one in scene.rows)
        figures = min(widest, room * (HALF_FIGURES if above else FOREST_NAMES))
        names = room - figures - px(FOREST_GAP) if above else room * FOREST_NAMES
        words = self._words(row.name, "strong", names)
        if row.note is not None:
            words += self._words(row.note, "note", names)
        words = max(words, self._words(row.label, "body", figures))
        lane = px(DOT) * (LARGEST + 0.2)
        return (words + lane if above else max(words, lane)) + px(FOREST_AIR)

    def _sides(self, scene: ForestChartScene) -> float:
        """What both sides of the axis mean, in the narrower half of the least axis."""
        wide = self._room * 0.3 - self._style.px(SIDES_AIR)
        return max(
            self._words(scene.below_one, "note", wide),
            self._words(scene.above_one, "note", wide),
        )

    def _measure(self, text: str, kind: str) -> float:
        wide = sum(
            _IDEOGRAPH if unicodedata.east_asian_width(letter) in "WF" else _LETTER
            for letter in text
        )
        return wide * self._style.size(kind)

    def _lines(self, text: str, kind: str, width: float) -> list[str]:
        return wrapped(text, width, lambda part: self._measure(part, kind))

    def _words(self, words: Message, kind: str, width: float | None = None) -> float:
        wide = self._room if width is None else width
        lines = self._lines(self._say(words), kind, wide)
        return len(lines) * self._style.size(kind) * self._style.line

    def _options(self, options: Iterable[OptionTag]) -> float:
        inset = self._style.px(MARK + MARK_GAP)
        rows, x, full = 0, 0.0, True
        for option in options:
            text = self._say(option.name)
            lines = self._lines(text, "option", self._room - inset)
            length = inset + max(
                (self._measure(line, "option") for line in lines), default=0.0
            )
            if full or len(lines) > 1 or x + length > self._room:
                rows, x = rows + len(lines), 0.0
            full = len(lines) > 1
            x += length + self._style.px(OPTION_GAP)
        return rows * self._style.size("option") * self._style.line
