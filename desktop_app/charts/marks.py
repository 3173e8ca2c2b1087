"""The shapes that mark an option: the same as in every picture, equally large."""

from __future__ import annotations

import functools
import math

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

from desktop_app.charts.pen import Pen

_AREA = 0.5  # of the square that the mark stands in
_FINE = 200.0
_HALVINGS = 12

DASHES = ((5.0, 3.0), (2.0, 1.2), (7.0, 2.4, 1.0, 2.4), (9.0, 5.4))
"""How the options' lines are dashed, in widths of the line: five parts in eight."""


def mark_path(slot: int) -> Path:
    """A disc, square, diamond or triangle around the origin, for a size of 1.

    Down is positive, as on the figure.
    """
    if slot == 0:
        radius = math.sqrt(_AREA / math.pi)
        return Path.unit_circle().transformed(Affine2D().scale(radius))
    if slot == 1:
        half = math.sqrt(_AREA) / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
    elif slot == 2:
        reach = math.sqrt(_AREA / 2)
        corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
    else:
        corners = [(0.0, -0.465), (0.5, 0.465), (-0.5, 0.465)]
    return Path([*corners, corners[0]], closed=True)


@functools.cache
def _part(slot: int, part: int, parts: int) -> Path:
    """One of so many upright strips of a shape, all of the same area."""
    path = mark_path(slot)
    if parts == 1:
        return path
    box = path.get_extents()
    # Many corners for what is round: they are found for a shape in pixels.
    corners = path.transformed(Affine2D().scale(_FINE)).to_polygons()[0]
    polygon = Path(np.asarray(corners) / _FINE, closed=True)
    left, right = (_left_of(polygon, box, edge / parts) for edge in (part, part + 1))
    return polygon.clip_to_bbox(Bbox.from_extents(left, box.y0, right, box.y1))


def _left_of(polygon: Path, box: Bbox, share: float) -> float:
    """Where a share of a shape's area is on the left."""
    few, many = float(box.x0), float(box.x1)
    for _ in range(_HALVINGS):
        middle = (few + many) / 2
        left = polygon.clip_to_bbox(Bbox.from_extents(box.x0, box.y0, middle, box.y1))
        few, many = (middle, many) if _area(left) < share * _AREA else (few, middle)
    return (few + many) / 2


def _area(polygon: Path) -> float:
    x, y = np.asarray(polygon.vertices, float).T
    return abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2


def draw_mark(
    pen: Pen,
    at: tuple[float, float],
    slot: int,
    size: float,
    *,
    part: int = 0,
    parts: int = 1,
    gid: str = "mark",
) -> None:
    """Draw an option's mark; a part of it where marks would hide each other."""
    shape = _part(slot, part, parts)
    place = Affine2D().scale(size).translate(*at)
    pen.add(
        PathPatch(
            shape,
            facecolor=pen.style.option_color(slot),
            edgecolor=pen.style.color("surface"),
            linewidth=1.2 if parts == 1 else 0.8,
            joinstyle="round",
            transform=place + pen.pixels,
            gid=gid,
        )
    )
