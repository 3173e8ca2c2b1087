"""Writes and draws on a figure in pixels from its top left corner.

A pixel is one at scale 1; a chart at scale 2 has the same layout with finer edges.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from desktop_app.charts.area import Area
from desktop_app.charts.tokens import Style, families
from desktop_app.charts.wrapping import wrapped

if TYPE_CHECKING:
    from matplotlib.artist import Artist

_LINE = 1.3  # the height of a line of writing, of its size
_CAPITAL = 0.727  # the height of a capital letter or a figure, of its size
_DOTS = 72  # dots to the inch, so that a point is a pixel

Align = Literal["left", "center", "right"]


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
        self.canvas = FigureCanvasAgg(self.figure)
        self._scale = scale
        self._renderer = self.canvas.get_renderer()
        self.flat = Affine2D().scale(1 / _DOTS, -1 / _DOTS)
        self.flat.translate(0, height / _DOTS)
        self.pixels = self.flat + self.figure.dpi_scale_trans
        self._fonts: dict[str, FontProperties] = {}

    def _font(self, kind: str) -> FontProperties:
        if kind not in self._fonts:
            self._fonts[kind] = FontProperties(
                family=list(families()),
                weight=self.style.weight(kind),
                size=self.style.size(kind),
            )
        return self._fonts[kind]

    def add(self, artist: Artist) -> None:
        """Put something on the figure."""
        self.figure.add_artist(artist)

    def width(self, text: str, kind: str) -> float:
        """How wide a text is on one line."""
        if not text:
            return 0
        size = self._renderer.get_text_width_height_descent(
            text, self._font(kind), ismath=False
        )
        return float(size[0]) / self._scale

    def line(self, kind: str) -> float:
        """How high a line of writing is."""
        return self.style.size(kind) * _LINE

    def lines(self, text: str, kind: str, width: float) -> list[str]:
        """A text in lines that are no wider than `width`."""
        measure: Callable[[str], float] = lambda part: self.width(part, kind)
        return wrapped(text, width, measure)

    def write(
        self,
        lines: Sequence[str],
        at: tuple[float, float],
        kind: str,
        color: str,
        align: Align = "left",
    ) -> None:
        """Write lines below each other.

        Args:
            lines: What to write.
            at: The left, middle or right of the first line, and its top.
            kind: The kind of writing, such as "note".
            color: The colour's role.
            align: What `at` is: the lines' left, middle or right.
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
                )
            )
