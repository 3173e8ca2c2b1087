"""What is said above every page, such as that the evidence is past its review date."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.ui.look import Look
from desktop_app.ui.strip import Strip
from desktop_app.ui.wrapped_text import WrappedText


class BannerView(Strip[tuple[Message, ...]]):
    """Shows the sentences of a window's banner."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = WrappedText(look, self, kind="note")

    @override
    def populate(self, block: tuple[Message, ...]) -> None:
        self._text.show_text(self.look.say_all(block))

    def _inset(self) -> int:
        return self.look.px(32)

    def _words(self, width: int) -> int:
        return width - 2 * self.margin - self._inset()

    @override
    def measure(self, width: int) -> int:
        return self._text.height_for(self._words(width)) + 2 * self.look.soft(7)

    @override
    def arrange(self) -> None:
        words = self._words(self.width())
        left = self.margin + self._inset()
        high = self._text.height_for(words)
        self.put(self._text, left, self.look.soft(7), words, high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("notice-fill"))
        painter.setPen(theme.color("notice-line"))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.width(), bottom)
        size = self.look.px(20)
        rect = self.placed(QRect(self.margin, self.look.soft(7), size, size))
        paint_icon(painter, QRectF(rect), Icon.INFO, theme.color("ink"))
