"""A bar as long as its share of the people, on a track as long as all of them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop_app.painting.canvas import flipped, painting, pixel_scale, snapped
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import BarScene

_ROUNDING = 0.3  # of the bar's height


def bar_fill(rect: QRectF, scene: BarScene, *, scale: float = 1.0) -> QRectF:
    """The filled part from the left: its share, to the nearest pixel.

    Anyone at all is shown by one pixel at least; nobody by none.
    """
    unit = scale or 1.0
    length = rect.width() * scene.people / scene.of
    if scale:
        length = round(length * unit) / unit
        if scene.people:
            length = max(length, 1 / unit)
    return QRectF(rect.left(), rect.top(), length, rect.height())


def paint_bar(
    painter: QPainter,
    rect: QRectF,
    scene: BarScene,
    theme: Theme,
    *,
    mirrored: bool = False,
) -> None:
    """Paint the track, the fill and, where there is one, the range."""
    track = snapped(painter, rect)
    if track.isEmpty():
        return
    scale = pixel_scale(painter)
    radius = min(track.height() * _ROUNDING, track.width() / 2)
    with painting(painter):
        line = 1 / scale if scale else 1.0
        half = line / 2
        painter.setPen(QPen(theme.color("bar-line"), line))
        painter.setBrush(theme.color("bar-track"))
        painter.drawRoundedRect(
            track.adjusted(half, half, -half, -half), radius - half, radius - half
        )
        if scene.people:
            fill = bar_fill(track, scene, scale=scale)
            fill = flipped(fill, track, mirrored=mirrored)
            # The shape itself, not a clip: SVG files have none.
            shape, part = QPainterPath(), QPainterPath()
            shape.addRoundedRect(track, radius, radius)
            part.addRect(fill)
            color = theme.option_color(scene.slot)
            painter.fillPath(shape.intersected(part), color)
        if scene.low is not None and scene.high is not None:
            _paint_range(
                painter,
                track,
                scene.low / scene.of,
                scene.high / scene.of,
                theme,
                mirrored=mirrored,
            )


def _paint_range(
    painter: QPainter,
    track: QRectF,
    low: float,
    high: float,
    theme: Theme,
    *,
    mirrored: bool,
) -> None:
    """A thin line with end caps; its halo keeps it visible on the fill."""
    unit = pixel_scale(painter) or 1.0
    thin, halo = _range_widths(round(track.height() * unit))
    whole, room = track.width() * unit, halo / 2
    # On whole or half pixels, as the line's width asks; the halo stays on the track.
    ends = [
        min(max(round(whole * share) + thin % 2 / 2, room), whole - room)
        for share in ((1 - high, 1 - low) if mirrored else (low, high))
    ]
    left, right = (track.left() + end / unit for end in ends)
    middle, cap = track.center().y(), round(track.height() * 0.2 * unit) / unit
    lines = [
        QLineF(left, middle, right, middle),
        QLineF(left, middle - cap, left, middle + cap),
        QLineF(right, middle - cap, right, middle + cap),
    ]
    for role, width in (("surface", halo), ("ink", thin)):
        pen = QPen(theme.color(role), width / unit)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        painter.drawLines(lines)


def _range_widths(height: int) -> tuple[int, int]:
    """The line's and the halo's width; odd if the bar's height is, to meet pixels."""
    thin = max(2, round(height * 0.075))
    thin += (height - thin) % 2
    return thin, thin + 2 * max(1, thin // 2)
