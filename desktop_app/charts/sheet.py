"""A sheet to draw a chart on: pixels from the top left, words measured and wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.charts.engine import font_families
from desktop_app.charts.looks import Looks

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.font_manager import FontProperties

POINTS = 72  # to the inch: one point is one pixel at a scale of one
LINE = 1.3  # a line of writing, in sizes of its letters

# All options weigh the same: as much ink as gap in every pattern, marks of like area.
DASHES = ((9.0, 4.5), (3.0, 1.5), (9.0, 3.0, 3.0, 3.0), (6.0, 3.0))
MARKS = (("o", 1.0), ("s", 0.886), ("D", 0.886), ("^", 1.2))

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, for keeping things apart."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        """The area that both cover."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)

    def holds(self, point: Point) -> bool:
        """Whether a point lies inside."""
        across = self.left <= point[0] <= self.right
        return across and self.top <= point[1] <= self.bottom


class Sheet:
    """A matplotlib figure in pixels; it knows nothing of what is drawn on it."""

    def __init__(self, width: float, height: float, looks: Looks) -> None:
        self._families = list(font_families())
        from matplotlib.figure import Figure

        self.width, self.height, self.looks = width, height, looks
        ground = looks.color("surface")
        self.figure = Figure(
            figsize=(width / POINTS, height / POINTS), dpi=POINTS, facecolor=ground
        )
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set(xlim=(0, width), ylim=(height, 0))
        self._axes.set_axis_off()

    def _font(self, kind: str) -> tuple[float, FontProperties]:
        from matplotlib.font_manager import FontProperties

        size, weight = self.looks.writing(kind)
        return size, FontProperties(family=self._families, weight=weight, size=size)

    def width_of(self, text: str, kind: str) -> float:
        """How wide a line of writing is."""
        from matplotlib.font_manager import fontManager, get_font

        size, properties = self._font(kind)
        font = get_font(fontManager._find_fonts_by_props(properties))  # type: ignore[attr-defined]  # the way matplotlib's own renderers look up fonts
        font.set_size(size, POINTS)
        font.set_text(text)
        width: float = font.get_width_height()[0] / 64
        return width

    def line_height(self, kind: str) -> float:
        """How high a line of writing is, with the air around it."""
        return self.looks.writing(kind)[0] * LINE

    def wrapped(self, text: str, kind: str, width: float) -> list[str]:
        """Break writing into lines that are no wider than this where words allow it."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if line and self.width_of(longer, kind) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line] if line else lines

    def write(
        self,
        text: str,
        at: Point,
        kind: str,
        color: str,
        *,
        across: str = "left",
        halo: bool = False,
    ) -> None:
        """Write one line; `at` is the middle of its height and its `across` end."""
        size, properties = self._font(kind)
        # Letters sit so that the middle of an x and of a figure is near `at`.
        written = self._axes.text(
            at[0],
            at[1] + size * 0.36,
            text,
            fontproperties=properties,
            color=color,
            horizontalalignment=across,
            verticalalignment="baseline",
        )
        if halo:
            from matplotlib.patheffects import withStroke

            ground = self.looks.color("surface")
            written.set_path_effects(
                [withStroke(linewidth=size * 0.28, foreground=ground)]
            )

    def line(
        self,
        points: Sequence[Point],
        color: str,
        width: float,
        dashes: tuple[float, ...] | None = None,
    ) -> None:
        """Draw a line through points; dashes are in widths of the line."""
        from matplotlib.lines import Line2D

        style = "-" if dashes is None else (0, dashes)
        ends = "projecting" if dashes is None else "butt"
        self._add(
            Line2D(
                [x for x, _ in points],
                [y for _, y in points],
                color=color,
                linewidth=width,
                linestyle=style,
                solid_capstyle=ends,
                dash_capstyle=ends,
            )
        )

    def area(self, points: Sequence[Point], color: str, opacity: float) -> None:
        """Fill a shape, so that what lies below shows through."""
        from matplotlib.patches import Polygon

        self._add(
            Polygon(points, closed=True, facecolor=color, linewidth=0, alpha=opacity)
        )

    def mark(self, at: Point, slot: int, size: float) -> None:
        """Draw an option's mark, with a rim of the ground to keep it apart."""
        from matplotlib.lines import Line2D

        shape, correction = MARKS[slot]
        self._add(
            Line2D(
                [at[0]],
                [at[1]],
                marker=shape,
                markersize=size * correction,
                markerfacecolor=self.looks.option_color(slot),
                markeredgecolor=self.looks.color("surface"),
                markeredgewidth=size * 0.13,
                linestyle="none",
            )
        )

    def _add(self, artist: Artist) -> None:
        artist.set_clip_on(False)
        artist.set_zorder(len(self._axes.get_children()))  # later lies on top
        self._axes.add_artist(artist)
