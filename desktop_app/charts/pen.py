"""Writes and draws on a figure in pixels from its top left corner.

A pixel is one at scale 1; a chart at scale 2 has the same layout with finer edges.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from desktop_app.charts.area import Area
from desktop_app.charts.tokens import Style, families
from desktop_app.charts.wrapping import wrapped

if TYPE_CHECKING:
    from matplotlib.artist import Artist

_CAPITAL = 0.727  # the height of a capital letter or a figure, of its size
_DOTS = 72  # dots to the inch, so that a point is a pixel
_FINE = 2  # what is measured is so much larger, so that rounding does not matter

Align = Literal["left", "center", "right"]


@functools.cache
def _font(size: float, weight: int) -> FontProperties:
    return FontProperties(family=list(families()), weight=weight, size=size)


@functools.cache
def _ruler() -> Any:
    renderer: Any = RendererAgg  # written without types
    return renderer(1, 1, _DOTS * _FINE)


@functools.lru_cache(maxsize=4096)
def _width(text: str, size: float, weight: int) -> float:
    if not text:
        return 0.0
    font = _font(size, weight)
    size_of = _ruler().get_text_width_height_descent(text, font, ismath=False)
    return float(size_of[0]) / _FINE


def forget() -> None:
    """Let go of the words that were measured."""
    _width.cache_clear()


class Pen:
    """A figure of one size, and how to write on it.

    Args:
        width: In pixels at scale 1.
        height: In pixels at scale 1.
        scale: Device pixels to a pixel.
        style: Colours and lengths.
    """

    def __init__(self, width: float, height: float, scale: float, style: Style) -> None:
        self.style = style
        self.area = Area(0, 0, width, height)
        self.figure = Figure(
            figsize=(width / _DOTS, height / _DOTS),
            dpi=_DOTS * scale,
            facecolor=style.color("surface"),
        )
        self._added = 0
        self._canvas: Any = FigureCanvasAgg(self.figure)  # written without types
        self.flat = Affine2D().scale(1 / _DOTS, -1 / _DOTS)
        self.flat.translate(0, height / _DOTS)
        self.pixels = self.flat + self.figure.dpi_scale_trans

    def _font(self, kind: str) -> FontProperties:
        return _font(self.style.size(kind), self.style.weight(kind))

    def add(self, artist: Artist) -> None:
        """Put something on the figure, over what is there."""
        self._added += 1
        artist.set_zorder(self._added)
        self.figure.add_artist(artist)

    def grow(self, below: int) -> None:
        """Make the figure higher; what is on it stays where it is, from the top."""
        area = self.area
        self.area = Area(0, 0, area.width, area.height + below)
        height = self.area.height / _DOTS
        self.figure.set_size_inches(area.width / _DOTS, height)
        self.flat.clear().scale(1 / _DOTS, -1 / _DOTS).translate(0, height)

    def image(self) -> tuple[int, int, bytes]:
        """Draw the figure: its width, height and bytes, in device pixels."""
        self._canvas.draw()
        width, height = self._canvas.get_width_height(physical=True)
        return int(width), int(height), bytes(self._canvas.buffer_rgba())

    def width(self, text: str, kind: str) -> float:
        """How wide a text is on one line."""
        return _width(text, self.style.size(kind), self.style.weight(kind))

    def widest(self, lines: Sequence[str], kind: str) -> float:
        """How wide the widest of some lines is."""
        return max((self.width(line, kind) for line in lines), default=0.0)

    def line(self, kind: str) -> float:
        """How high a line of writing is."""
        return self.style.size(kind) * self.style.line

    def lines(self, text: str, kind: str, width: float) -> list[str]:
        """A text in lines that are no wider than `width`."""
        return wrapped(text, width, lambda part: self.width(part, kind))

    def write(
        self,
        lines: Sequence[str],
        at: tuple[float, float],
        kind: str,
        *,
        color: str,
        align: Align = "left",
        gid: str = "words",
    ) -> None:
        """Write lines below each other.

        Args:
            lines: What to write.
            at: The left, middle or right of the first line, and its top.
            kind: The kind of writing, such as "note".
            color: The colour's role.
            align: What `at` is: the lines' left, middle or right.
            gid: What the writing is, for those who look at the figure.
        """
        high, size = self.line(kind), self.style.size(kind)
        for row, line in enumerate(lines):
            self.add(
                Text(
                    at[0],
                    at[1] + row * high + (high + _CAPITAL * size) / 2,
                    line,
                    color=self.style.color(color),
                    fontproperties=self._font(kind),
                    horizontalalignment=align,
                    verticalalignment="baseline",
                    parse_math=False,
                    transform=self.pixels,
                    gid=gid,
                )
            )
