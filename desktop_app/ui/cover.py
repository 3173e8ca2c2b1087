"""What a covered window shows: the brand in the middle, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.wrapped_text import WrappedText


class Cover(BlockPiece[Message]):
    """A calm, empty page with the brand."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._brand = WrappedText(look, self, kind="heading", centred=True)

    @override
    def populate(self, block: Message) -> None:
        self._brand.show_text(self.look.say(block))

    @override
    def arrange(self) -> None:
        wide = self._brand.natural_width()
        high = self._brand.height_for(wide)
        top = (self.height() + self._mark() - high + self._gap()) // 2
        self.put(self._brand, (self.width() - wide) // 2, top, wide, high)

    def _mark(self) -> int:
        return self.look.px(72)

    def _gap(self) -> int:
        return self.look.px(12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, size = self.look.theme, self._mark()
        painter.fillRect(self.rect(), theme.color("page"))
        left = (self.width() - size) / 2
        top = self._brand.y() - self._gap() - size
        mark = QRectF(left, top, size, size)
        paint_icon(painter, mark, Icon.SCALES, theme.color("ink"))
