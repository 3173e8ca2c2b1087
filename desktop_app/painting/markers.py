"""The shape that marks an option: as large as every other option's, to the eye."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from desktop_app.painting.canvas import painting
from desktop_app.painting.theme import Theme

_AREA = 0.5  # of the square that the mark stands in


def marker_path(rect: QRectF, slot: int) -> QPainterPath:
    """A disc, square, diamond or triangle; all of the same area."""
    side = min(rect.width(), rect.height())
    centre = rect.center()
    path = QPainterPath()
    if slot == 0:
        radius = side * math.sqrt(_AREA / math.pi)
        path.addEllipse(centre, radius, radius)
    elif slot == 1:
        half = side * math.sqrt(_AREA) / 2
        box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        path.addRoundedRect(box, half * 0.18, half * 0.18)
    elif slot == 2:
        reach = side * math.sqrt(_AREA / 2)
        _add_corners(path, centre, [(0, -reach), (reach, 0), (0, reach), (-reach, 0)])
    else:
        half, tall = side / 2, side * 0.465
        _add_corners(path, centre, [(0, -tall), (half, tall), (-half, tall)])
    return path


def _add_corners(
    path: QPainterPath, centre: QPointF, corners: list[tuple[float, float]]
) -> None:
    path.addPolygon([centre + QPointF(*corner) for corner in corners])
    path.closeSubpath()


def paint_marker(painter: QPainter, rect: QRectF, slot: int, theme: Theme) -> None:
    """Paint the mark of the option in a slot, in the option's colour."""
    with painting(painter):
        painter.fillPath(marker_path(rect, slot), theme.option_color(slot))
