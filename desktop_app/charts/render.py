"""Draws a chart as an image; may be called in any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.charts.foot import NONE, Foot
from desktop_app.charts.library import DRAWING, prepare
from desktop_app.charts.sizes import line_for
from desktop_app.charts.tokens import Style
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import (
    ChartScene,
    CurveChartScene,
    ForestChartScene,
)

if TYPE_CHECKING:
    from desktop_app.charts.pen import Pen


_LEAST_TEXT = 11.0  # pixels; smaller writing is read by nobody
_STEP = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedChart:
    """A chart as rows of red, green, blue and opacity bytes, in device pixels."""

    width: int
    height: int
    rgba: bytes


def draw(
    scene: ChartScene,
    *,
    width: int,
    height: int,
    scale: float,
    palette: str,
    text_size: int,
    mirrored: bool,
    say: Callable[[Message], str],
    number: Callable[[float], str] = str,
    foot: Foot = NONE,
) -> Pen:
    """Draw a chart on a figure; its writing shrinks if there is too little room.

    With a foot the figure is higher than `height` by what the foot needs.
    """
    prepare()
    from desktop_app.charts.curve import CurveDrawing
    from desktop_app.charts.forest import ForestDrawing
    from desktop_app.charts.pen import Pen
    from desktop_app.charts.ranges import RangeDrawing
    from desktop_app.charts.sheet import Sheet

    shrink, line = 1.0, line_for(say(scene.legend))
    while True:
        style = Style(palette, text_size, shrink, line)
        pen = Pen(width, height, scale, style)
        sheet = Sheet(pen, say, number, mirrored=mirrored)
        drawing: CurveDrawing | ForestDrawing | RangeDrawing
        if isinstance(scene, CurveChartScene):
            drawing = CurveDrawing(scene, pen, sheet)
        elif isinstance(scene, ForestChartScene):
            drawing = ForestDrawing(scene, pen, sheet)
        else:
            drawing = RangeDrawing(scene, pen, sheet)
        if drawing.fits or style.size("note") * _STEP < _LEAST_TEXT:
            drawing.fill()
            sheet.write_foot(foot)
            return pen
        shrink *= _STEP


def render_chart(
    scene: ChartScene,
    *,
    width: int,
    height: int,
    scale: float,
    palette: str,
    text_size: int,
    mirrored: bool,
    say: Callable[[Message], str],
    number: Callable[[float], str] = str,
) -> RenderedChart:
    """Draw a chart as an image."""
    with DRAWING:
        pen = draw(
            scene,
            width=width,
            height=height,
            scale=scale,
            palette=palette,
            text_size=text_size,
            mirrored=mirrored,
            say=say,
            number=number,
        )
        wide, high, rgba = pen.image()
        return RenderedChart(width=wide, height=high, rgba=rgba)
