"""The digits of a PIN as dots: how many, never which."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop_app.ui.look import Look
from desktop_app.ui.surfaces import paint_surface


class PinDots(QLabel):
    """A dot for each digit; a label for its place among accessible things."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Resized)  # by the page, not by Qt
        self.look = look
        self.typed = 0

    def show_typed(self, typed: int, words: str) -> None:
        """Show so many dots, which are called something."""
        self.typed = typed
        self.setAccessibleName(words)
        self.update()

    def height_for(self, width: int) -> int:  # noqa: ARG002 # one line at any width
        """The height at a width."""
        return self.look.soft(56)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        paint_surface(
            painter,
            self.rect(),
            theme,
            line="control-line",
            radius=self.look.soft(13),
            thick=1.5,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        step = min(self.look.soft(24), self.width() / (self.typed + 1))
        radius = min(self.look.soft(7), step * 0.4)
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        for number in range(self.typed):
            aside = (number - (self.typed - 1) / 2) * step
            painter.drawEllipse(middle + QPointF(aside, 0), radius, radius)
