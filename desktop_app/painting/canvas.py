"""What a painter paints on: pixels that edges should meet, or paths without pixels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter


def pixel_scale(painter: QPainter) -> float:
    """Device pixels for one unit, or 0.0 where there are none to meet.

    There are none on vector devices (SVG, PDF, pictures), nor when the painter turns,
    shears, mirrors or stretches.
    """
    if painter.paintEngine().type() != QPaintEngine.Type.Raster:
        return 0.0
    way = painter.deviceTransform()
    straight = not way.m12() and not way.m21() and way.isAffine()
    return max(0.0, way.m11()) if straight and way.m11() == way.m22() else 0.0


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """The rectangle with its edges on the nearest device pixels, never larger."""
    scale = pixel_scale(painter)
    if not scale:
        return QRectF(rect)
    way = painter.deviceTransform()
    on_device = way.mapRect(rect)
    slack = 1e-6
    left = -(-(on_device.left() - slack) // 1)
    top = -(-(on_device.top() - slack) // 1)
    right = (on_device.right() + slack) // 1
    bottom = (on_device.bottom() + slack) // 1
    corner = way.inverted()[0].map(QPointF(left, top))
    return QRectF(
        corner.x(),
        corner.y(),
        max(0.0, right - left) / scale,
        max(0.0, bottom - top) / scale,
    )


@contextmanager
def painting(painter: QPainter, *, mirrored: bool = False) -> Iterator[None]:
    """Smooth edges and the reading direction; leaves the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    try:
        yield
    finally:
        painter.restore()


def flipped(rect: QRectF, inside: QRectF, *, mirrored: bool) -> QRectF:
    """A rectangle laid out from the left, moved to where its reader expects it."""
    if not mirrored:
        return QRectF(rect)
    return QRectF(
        inside.left() + inside.right() - rect.right(),
        rect.top(),
        rect.width(),
        rect.height(),
    )
