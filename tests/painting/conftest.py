"""What the painters paint on in these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from desktop_app.narrative.message import Message, Verbatim

GROUND = QColor("#123456")


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> QGuiApplication:
    """Fonts and images need one; there is no window."""
    return qapp


class Canvas:
    """A small image with a ground that no palette has."""

    def __init__(
        self, width: int = 320, height: int = 320, *, scale: float = 1
    ) -> None:
        self.image = QImage(QSize(width, height) * scale, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(scale)
        self.image.fill(GROUND)

    def paint(self, painting: Callable[[QPainter], None]) -> Canvas:
        """Paint once; returns the canvas."""
        painter = QPainter(self.image)
        painting(painter)
        painter.end()
        return self

    def color(self, x: float, y: float) -> QColor:
        """The colour of the device pixel at a place."""
        return QColor(self.image.pixel(int(x), int(y)))

    def colors(self, rect: QRectF) -> set[str]:
        """The names of all colours within a rectangle of device pixels."""
        return {
            self.color(x, y).name()
            for x in range(int(rect.left()), int(rect.right()))
            for y in range(int(rect.top()), int(rect.bottom()))
        }

    def painted(self) -> QRectF:
        """The rectangle of device pixels that are not ground any more."""
        ground = GROUND.rgb()
        touched = [
            (x, y)
            for y in range(self.image.height())
            for x in range(self.image.width())
            if self.image.pixel(x, y) != ground
        ]
        if not touched:
            return QRectF()
        columns = [x for x, _ in touched]
        rows = [y for _, y in touched]
        left, top = min(columns), min(rows)
        return QRectF(left, top, max(columns) - left + 1, max(rows) - top + 1)

    def bytes(self) -> bytes:
        """Every pixel."""
        return bytes(self.image.constBits())


def sentence(words: str) -> Message:
    """A message that says these words."""
    return Message(
        context="test", source="%1", values=(Verbatim(text=words, kind="printed"),)
    )


def say(message: Message) -> str:
    """What `sentence` was given."""
    (value,) = message.values
    assert isinstance(value, Verbatim)
    return value.text
