"""The mark of one day: a tablet, an injection, or neither."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop_app.painting.theme import Theme

TABLET_EDGE = 0.11
"""How far a tablet stands from its day's edge, for a day of one."""


def tablet_path(cell: QRectF) -> QPainterPath:
    """A tablet, seen from above."""
    side = cell.width() * (1 - 2 * TABLET_EDGE)
    box = QRectF(0, 0, side, side)
    box.moveCenter(cell.center())
    path = QPainterPath()
    path.addRoundedRect(box, side * 0.3, side * 0.3)
    return path


def injection_path(cell: QRectF) -> QPainterPath:
    """A drop, point upwards."""
    centre = cell.center()
    radius = cell.width() * 0.33
    tip = centre - QPointF(0, cell.width() * 0.48)
    middle = centre + QPointF(0, cell.width() * 0.14)
    path = QPainterPath(tip)
    path.cubicTo(
        tip + QPointF(radius * 0.35, radius * 0.7),
        middle + QPointF(radius, -radius * 0.75),
        middle + QPointF(radius, 0),
    )
    around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(around, 0, -180)
    path.cubicTo(
        middle + QPointF(-radius, -radius * 0.75),
        tip + QPointF(-radius * 0.35, radius * 0.7),
        tip,
    )
    path.closeSubpath()
    return path


def paint_day(
    painter: QPainter,
    cell: QRectF,
    mark: str,
    slot: int,
    theme: Theme,
    *,
    filled: bool,
) -> None:
    """Paint a day: its mark in the option's colour, or a small open ring."""
    if filled:
        path = injection_path(cell) if mark == "injection" else tablet_path(cell)
        painter.fillPath(path, theme.option_color(slot))
        return
    pen = QPen(theme.color("figure-outline"), max(1.0, cell.width() * 0.06))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = cell.width() * 0.17
    painter.drawEllipse(cell.center(), radius, radius)
