"""Our own line drawings, on a grid of 24 by 24, in strokes with round ends.

Each drawing is a line of words: a letter and its numbers. M and L move and draw, C
curves, Z closes; O is a circle (centre, radius), A an arc (centre, radius, start and
sweep in degrees, against the clock), R a rounded rectangle (corner, size, rounding).
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.painting.canvas import painting
from desktop_app.scene.blocks import Icon

_GRID = 24
_STROKE = 2.0

_STROKES = {
    Icon.SCALES: (
        "M12 3 L12 20.5 M7.5 20.5 L16.5 20.5 M4.5 6.5 L19.5 6.5 "
        "M5 6.5 L1.9 13.5 M5 6.5 L8.1 13.5 M19 6.5 L15.9 13.5 M19 6.5 L22.1 13.5 "
        "M1.9 13.5 C1.9 17.3 8.1 17.3 8.1 13.5 Z "
        "M15.9 13.5 C15.9 17.3 22.1 17.3 22.1 13.5 Z"
    ),
    Icon.PEOPLE: (
        "O8.8 7.8 3.8 M2 20 C2 12.6 15.6 12.6 15.6 20 "
        "M15.8 4.3 C20.4 5.2 20.4 10.4 15.8 11.3 M18 14.3 C20.6 15.2 22 17 22 20"
    ),
    Icon.BARS: "M4 3 L4 21 R4 5 15.5 5 1 R4 14 9 5 1",
    Icon.CHART: "M3.5 3.5 L3.5 20.5 L21 20.5 M7.5 6.5 L11.5 10.5 L15 13 L20.5 15.5",
    Icon.TABLE: "R3 4.5 18 15 2 M3 9.5 L21 9.5 M3 14.5 L21 14.5 M9.5 9.5 L9.5 19.5",
    Icon.WORDS: "M3.5 5.5 L20.5 5.5 M3.5 12 L20.5 12 M3.5 18.5 L13.5 18.5",
    Icon.NEXT: "M4 12 L20 12 M13.5 5.5 L20 12 L13.5 18.5",
    Icon.BACK: "M20 12 L4 12 M10.5 5.5 L4 12 L10.5 18.5",
    Icon.SHIELD: (
        "M12 2.8 C14.6 4.6 17.3 5.4 20 5.6 L20 11.5 C20 16.3 17 19.6 12 21.4 "
        "C7 19.6 4 16.3 4 11.5 L4 5.6 C6.7 5.4 9.4 4.6 12 2.8 Z "
        "M8.4 12 L11 14.6 L15.8 9.6"
    ),
    Icon.INFO: "O12 12 9 M12 11.3 L12 16.5",
    Icon.GLOBE: ("O12 12 9 M3 12 L21 12 M12 3 C7 8 7 16 12 21 M12 3 C17 8 17 16 12 21"),
    Icon.CALL: (
        "M6.2 3.2 L8.6 3.2 L10.4 8 L8 9.8 C9.2 12.6 11.4 14.8 14.2 16 L16 13.6 "
        "L20.8 15.4 L20.8 17.8 C20.8 19.6 19.4 21 17.6 20.8 "
        "C10 20.2 3.8 14 3.2 6.4 C3 4.6 4.4 3.2 6.2 3.2 Z"
    ),
    Icon.TEXT_SIZE: (
        "M1.8 18.5 L7.2 5 L12.6 18.5 M3.7 13.8 L10.7 13.8 "
        "O18.2 14.6 3.6 M21.8 11 L21.8 18.5"
    ),
    Icon.CONTRAST: "O12 12 9",
    Icon.CLOSE: "M5.5 5.5 L18.5 18.5 M18.5 5.5 L5.5 18.5",
    Icon.CHECK: "M4.5 12.8 L9.8 18 L19.8 6.8",
    Icon.SPEECH: (
        "M12 3.5 C17.2 3.5 21 6.9 21 11.5 C21 16.1 17.2 19.5 12 19.5 "
        "C10.7 19.5 9.5 19.3 8.4 18.9 L3.6 20.6 L4.8 16.4 C3.6 15 3 13.4 3 11.5 "
        "C3 6.9 6.8 3.5 12 3.5 Z M8.5 9.8 L15.5 9.8 M8.5 13.4 L13 13.4"
    ),
    Icon.UNSURE: (
        "O12 12 9 M9.4 9.6 C9.4 6 14.7 6.2 14.7 9.5 C14.7 11.7 12 11.6 12 13.7"
    ),
    Icon.LEAF: (
        "M4.6 19.4 L13.5 10.5 "
        "M6.6 17.4 C2.6 13 4.6 4.2 20 4 C20 19.6 11 21.6 6.6 17.4 Z"
    ),
    Icon.PRINT: (
        "M7 8.5 L7 3.5 L17 3.5 L17 8.5 "
        "M7 17 L5 17 C3.9 17 3 16.1 3 15 L3 10.5 C3 9.4 3.9 8.5 5 8.5 L19 8.5 "
        "C20.1 8.5 21 9.4 21 10.5 L21 15 C21 16.1 20.1 17 19 17 L17 17 "
        "R7 13.5 10 7 0.8"
    ),
    Icon.SAVE: "M12 3.5 L12 15 M7 10.5 L12 15.5 L17 10.5 M4 16 L4 20.5 L20 20.5 L20 16",
    Icon.CALENDAR: "R3.5 5 17 15.5 2.5 M3.5 10 L20.5 10 M8 2.8 L8 6.6 M16 2.8 L16 6.6",
    Icon.PANEL: "R3 4 18 16 2.5 M14.5 4 L14.5 20",
    Icon.SCREEN: "R2.5 4 19 12.5 2 M12 16.5 L12 20.5 M7.5 20.5 L16.5 20.5",
    Icon.UNFOLD: "M4.5 8.5 L12 16 L19.5 8.5",
    Icon.FOLD: "M4.5 15.5 L12 8 L19.5 15.5",
    Icon.EARLIER: "M12 20 L12 4 M5.5 10.5 L12 4 L18.5 10.5",
    Icon.LATER: "M12 4 L12 20 M5.5 13.5 L12 20 L18.5 13.5",
    Icon.AGAIN: "M19.36 8.9 A12 12 8 22.8 305 M20.5 3.6 L20.1 9.4 L14.4 8.6",
    Icon.TOUCH: (
        "M9 14.5 L9 6.2 C9 4.2 12 4.2 12 6.2 L12 11.2 L17 12.3 "
        "C18.6 12.7 19.3 13.7 19 15.3 L18 21 L11 21 L6.2 15.8 "
        "C4.8 14.1 6.8 12.4 8.2 13.7 L9 14.5 M15.1 8 A10.5 6.2 5 -21 222"
    ),
    Icon.ERASE: (
        "M8.5 5 L21 5 L21 19 L8.5 19 L2.5 12 Z M11.5 9 L17.5 15 M17.5 9 L11.5 15"
    ),
    Icon.LISTEN: (
        "M2.5 9.3 L6 9.3 L11 5 L11 19 L6 14.7 L2.5 14.7 Z "
        "M14.45 14.89 A11 12 4.5 -40 80 M17.51 17.46 A11 12 8.5 -40 80"
    ),
    Icon.STOP: "R5.5 5.5 13 13 2",
    Icon.REPEAT: "M4.64 8.9 A12 12 8 157.2 -305 M3.5 3.6 L3.9 9.4 L9.6 8.6",
    Icon.SLOWER: "M11 6 L5 12 L11 18 M19 6 L13 12 L19 18",
    Icon.FASTER: "M5 6 L11 12 L5 18 M13 6 L19 12 L13 18",
    Icon.SOFTER: ("M2.5 9.3 L6 9.3 L11 5 L11 19 L6 14.7 L2.5 14.7 Z M15 12 L21.5 12"),
    Icon.LOUDER: (
        "M2.5 9.3 L6 9.3 L11 5 L11 19 L6 14.7 L2.5 14.7 Z "
        "M15 12 L21.5 12 M18.25 8.75 L18.25 15.25"
    ),
}

_FILLS = {
    Icon.STOP: "R7.5 7.5 9 9 1",
    Icon.INFO: "O12 7.7 1.25",
    Icon.UNSURE: "O12 16.9 1.25",
    Icon.CONTRAST: "M12 3 A12 12 9 90 -180 Z",
    Icon.CHART: "O7.5 6.5 1.7 O11.5 10.5 1.7 O15 13 1.7",
    Icon.CALENDAR: "R7 13 3 3 0.8 R14 13 3 3 0.8",
}

_POINTING = frozenset(
    (
        *(Icon.NEXT, Icon.BACK, Icon.SPEECH),
        *(Icon.BARS, Icon.TABLE, Icon.WORDS, Icon.PANEL),
    )
)


def _drawn(words: str) -> QPainterPath:
    path = QPainterPath()
    numbers: list[float] = []
    letter = ""
    for word in [*words.split(), "Z"]:
        if word[0].isalpha():
            _draw(path, letter, numbers)
            letter, numbers = word[0], [float(word[1:])] if word[1:] else []
        else:
            numbers.append(float(word))
    if words.endswith("Z"):
        path.closeSubpath()
    return path


def _draw(path: QPainterPath, letter: str, numbers: list[float]) -> None:
    match letter, numbers:
        case "M", [x, y]:
            path.moveTo(x, y)
        case "L", [x, y]:
            path.lineTo(x, y)
        case "C", [x1, y1, x2, y2, x, y]:
            path.cubicTo(x1, y1, x2, y2, x, y)
        case "O", [x, y, radius]:
            path.addEllipse(QPointF(x, y), radius, radius)
        case "A", [x, y, radius, start, sweep]:
            box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            path.arcTo(box, start, sweep)
        case "R", [x, y, width, height, rounding]:
            path.addRoundedRect(QRectF(x, y, width, height), rounding, rounding)
        case "Z", []:
            path.closeSubpath()
        case "", []:
            pass
        case _:
            raise ValueError(f"no drawing has {letter!r} with {numbers}")


@functools.cache
def icon_paths(icon: Icon) -> tuple[QPainterPath, QPainterPath]:
    """What is stroked and what is filled, on the grid."""
    return _drawn(_STROKES.get(icon, "")), _drawn(_FILLS.get(icon, ""))


def paint_icon(
    painter: QPainter,
    rect: QRectF,
    icon: Icon,
    color: QColor,
    *,
    mirrored: bool = False,
) -> None:
    """Paint a drawing in the middle of the rectangle, as large as fits.

    Only drawings with a direction are mirrored: arrows, and what begins where reading
    begins.
    """
    side = min(rect.width(), rect.height())
    if icon is Icon.NONE or side <= 0:
        return
    stroked, filled = icon_paths(icon)
    with painting(painter):
        painter.translate(rect.center())
        scale = side / _GRID
        painter.scale(-scale if mirrored and icon in _POINTING else scale, scale)
        painter.translate(-_GRID / 2, -_GRID / 2)
        pen = QPen(color, _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(stroked, pen)
        painter.fillPath(filled, color)
