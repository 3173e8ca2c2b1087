"""One person, as on the door of a restroom: filled, or outlined and hollow.

Both have the same silhouette and size, so neither looks nearer or more important. The
filled one is a solid with two legs; the outlined one is an open line around nothing,
so that they can be told apart without colour.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QTransform,
)

from desktop_app.painting.canvas import painting

_WIDTH, _HEIGHT = 18.0, 40.0  # of the box that a figure is drawn in
ASPECT = _WIDTH / _HEIGHT
"""A person's width for a height of one."""

_HEAD = 4.9
_CROTCH, _LEG_GAP = 26.2, 0.8
_OUTLINE = 0.052  # of the height
_FINE = 5

# The right half from the neck to the foot, as curves; x counts from the middle.
_NECK = (0.0, 10.9)
_HALF = (
    ((1.2, 10.9), (2.4, 10.9), (3.6, 10.9)),
    ((6.9, 10.9), (9.0, 13.0), (9.0, 16.3)),  # shoulder
    ((9.0, 18.4), (9.0, 20.5), (9.0, 22.7)),  # arm
    ((9.0, 24.2), (8.5, 24.7), (7.5, 24.9)),  # hand
    ((6.3, 25.2), (5.8, 25.8), (5.8, 27.0)),  # and smoothly into the leg
    ((5.8, 30.6), (5.8, 34.2), (5.8, 37.8)),
    ((5.8, 39.2), (4.9, 40.0), (3.3, 40.0)),  # foot
)
_INNER = (
    ((1.7, 40.0), (_LEG_GAP, 39.2), (_LEG_GAP, 37.7)),
    ((_LEG_GAP, 34.6), (_LEG_GAP, 31.3), (_LEG_GAP, _CROTCH + _LEG_GAP)),
    ((_LEG_GAP, _CROTCH + 0.3), (0.4, _CROTCH), (0.0, _CROTCH)),
)
_CLOSED = (((2.3, 40.0), (1.2, 40.0), (0.0, 40.0)),)


def _silhouette(*, legs: bool) -> QPainterPath:
    """Head and body; with `legs`, the gap between them."""
    half = QPainterPath(QPointF(*_NECK))
    for first, second, end in (*_HALF, *(_INNER if legs else _CLOSED)):
        half.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    body = QPainterPath(half)
    body.connectPath(QTransform.fromScale(-1, 1).map(half).toReversed())
    body.closeSubpath()
    body.addEllipse(QPointF(0, _HEAD), _HEAD, _HEAD)
    return body.translated(_WIDTH / 2, 0)


@functools.cache
def filled_person() -> QPainterPath:
    """A solid person with two legs, in a box of 18 by 40."""
    return _silhouette(legs=True)


@functools.lru_cache(maxsize=64)
def outlined_person(width: float) -> QPainterPath:
    """The same person as a line of this width, which stays within the silhouette."""
    # Qt joins shapes in short straight lines: shorter ones when they are larger.
    fine = QTransform.fromScale(_FINE, _FINE)
    whole = fine.map(_silhouette(legs=False))
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * width * _FINE)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line = stroker.createStroke(whole).intersected(whole)
    between = QRectF(
        (_WIDTH - width) / 2, _CROTCH, width, _HEIGHT - width / 2 - _CROTCH
    )
    legs = QPainterPath()
    legs.addRoundedRect(between, width / 2, width / 2)
    return fine.inverted()[0].map(line.united(fine.map(legs)))


def paint_person(
    painter: QPainter, rect: QRectF, color: QColor, *, filled: bool
) -> None:
    """Paint a person that fills the rectangle."""
    if rect.isEmpty():
        return
    with painting(painter):
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / _WIDTH, rect.height() / _HEIGHT)
        if filled:
            painter.fillPath(filled_person(), color)
        else:
            line = max(1.1, rect.height() * _OUTLINE)
            line = round(line * _HEIGHT / rect.height(), 2)
            painter.fillPath(outlined_person(line), color)


@functools.lru_cache(maxsize=128)
def person_image(width: int, height: int, rgba: int, *, filled: bool) -> QImage:
    """A person of so many device pixels, painted once and kept."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    color = QColor.fromRgba(rgba)
    paint_person(painter, QRectF(0, 0, width, height), color, filled=filled)
    painter.end()
    return image


def forget() -> None:
    """Let go of the people that were painted, in whatever size and colour."""
    outlined_person.cache_clear()
    person_image.cache_clear()
