"""Frames and fills that several widgets share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.painting.theme import Theme


def paint_surface(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    *,
    fill: str = "surface",
    line: str = "line",
    radius: float = 18,
    thick: float = 1,
) -> None:
    """Paint a filled frame with round corners, in colour roles."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(line), thick))
    painter.setBrush(theme.color(fill))
    inner = QRectF(rect).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.drawRoundedRect(inner, radius, radius)


def paint_fill(painter: QPainter, rect: QRectF, color: QColor, radius: float) -> None:
    """Paint a fill with round corners and no line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(rect, radius, radius)


def veil(theme: Theme, opacity: float) -> QColor:
    """Ink that is almost not there, laid over what is pointed at or pressed."""
    color = QColor(theme.color("ink"))
    color.setAlphaF(opacity)
    return color
