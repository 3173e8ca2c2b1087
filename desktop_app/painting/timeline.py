"""The way up to now: points on a line, the last of them the one we stand at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from desktop_app.narrative.message import Message
from desktop_app.painting.canvas import flipped, painting
from desktop_app.painting.theme import Theme
from desktop_app.painting.words import Words, longest_word
from desktop_app.scene.pictures import TimelineScene

_DOT = 9.0  # the radius of the ring around now, in pixels at 100 %
_SMALL = 0.58  # of it, the radius of the other dots
_THICK = 2.5
_LEAST_COLUMN = 170.0

Text = Callable[[Message], str]


def _font(theme: Theme, *, now: bool) -> QFont:
    return theme.font("strong" if now else "body")


def _stands(scene: TimelineScene, width: float, theme: Theme, text: Text) -> bool:
    """Whether the line goes down because the words do not fit side by side."""
    column = width / max(1, len(scene.points))
    if column < theme.px(_LEAST_COLUMN):
        return True
    last = len(scene.points) - 1
    room = column - theme.px(20)
    return any(
        longest_word(text(point), _font(theme, now=number == last)) > room
        for number, point in enumerate(scene.points)
    )


def _places(
    scene: TimelineScene, width: float, theme: Theme, text: Text, *, mirrored: bool
) -> list[tuple[QPointF, QRectF, Words]]:
    """Each dot's middle, the space of its words and the words; laid out from 0, 0."""
    last = len(scene.points) - 1
    ring = theme.px(_DOT)
    places = []
    top = 0.0
    down = _stands(scene, width, theme, text)
    column = width / max(1, len(scene.points))
    for number, point in enumerate(scene.points):
        font = _font(theme, now=number == last)
        if down:
            inset = 2 * ring + theme.px(14)
            words = Words(text(point), font, width - inset, mirrored=mirrored)
            line = words.height / max(1, words.lines)
            space = QRectF(inset, top, width - inset, words.height)
            places.append((QPointF(ring, top + max(line / 2, ring)), space, words))
            top += max(words.height, 2 * ring) + theme.px(16)
        else:
            room = column - theme.px(20)
            words = Words(text(point), font, room, mirrored=mirrored)
            left = number * column
            space = QRectF(left, 2 * ring + theme.px(8), room, words.height)
            edge = ring if number == last else ring * _SMALL + theme.px(_THICK / 2)
            places.append((QPointF(left + edge, ring), space, words))
    return places


def timeline_height(
    scene: TimelineScene, width: float, theme: Theme, text: Text
) -> float:
    """The height that the timeline needs at a width."""
    places = _places(scene, width, theme, text, mirrored=False)
    ring = theme.px(_DOT)
    return max(
        (max(space.bottom(), dot.y() + ring) for dot, space, _ in places), default=0.0
    )


def paint_timeline(
    painter: QPainter,
    rect: QRectF,
    scene: TimelineScene,
    theme: Theme,
    text: Text,
    *,
    mirrored: bool = False,
) -> None:
    """Paint the line, the dots and their words; one below the other where narrow."""
    places = _places(scene, rect.width(), theme, text, mirrored=mirrored)
    if not places:
        return
    whole = QRectF(0, 0, rect.width(), rect.height())
    with painting(painter, mirrored=mirrored):
        painter.translate(rect.topLeft())
        _paint_line(
            painter,
            [
                QPointF(rect.width() - dot.x(), dot.y()) if mirrored else dot
                for dot, _, _ in places
            ],
            theme,
        )
        for _, space, words in places:
            corner = flipped(space, whole, mirrored=mirrored).topLeft()
            words.paint(painter, corner, theme.color("ink"))


def _paint_line(painter: QPainter, dots: list[QPointF], theme: Theme) -> None:
    """The line, an open dot for each point, and a larger, full one for now."""
    ring, thick = theme.px(_DOT), theme.px(_THICK)
    ink, surface = theme.color("ink"), theme.color("surface")
    painter.setPen(QPen(theme.color("figure-outline"), thick))
    painter.drawLine(dots[0], dots[-1])
    painter.setPen(QPen(ink, thick))
    painter.setBrush(surface)
    for dot in dots[:-1]:
        painter.drawEllipse(dot, ring * _SMALL, ring * _SMALL)
    painter.drawEllipse(dots[-1], ring - thick / 2, ring - thick / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(dots[-1], ring * 0.5, ring * 0.5)
