"""Sentences on lines of their own, each behind a mark."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from desktop_app.scene.blocks import Bullets
from desktop_app.ui.paragraph import WIDEST
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_fill
from desktop_app.ui.wrapped_text import WrappedText


class BulletsPiece(BlockPiece[Bullets]):
    """Shows `Bullets`."""

    _link: PressButton | None = None

    @override
    def populate(self, block: Bullets) -> None:
        self._texts = getattr(self, "_texts", [])
        while len(self._texts) < len(block.items):
            self._texts.append(WrappedText(self.look, self))
        for place, text in enumerate(self._texts):
            text.setVisible(place < len(block.items))
            if place < len(block.items):
                text.show_text(self.look.say(block.items[place]))
        if block.button is not None and self._link is None:
            self._link = PressButton(self.look, self)
        if self._link is not None:
            self._link.setVisible(block.button is not None)
            if block.button is not None:
                self._link.show_block(block.button)

    def _shown(self) -> list[WrappedText]:
        return self._texts[: 0 if self.block is None else len(self.block.items)]

    def _inset(self) -> int:
        return self.look.px(26)

    def _width(self, width: int) -> int:
        return min(width, self.look.px(WIDEST)) - self._inset()

    @override
    def measure(self, width: int) -> int:
        shown = self._shown()
        gap = self.look.soft(8)
        height = sum(text.height_for(self._width(width)) for text in shown)
        height += gap * max(0, len(shown) - 1)
        if self.block is not None and self.block.button and self._link:
            height += self._link.height_for(width)
        return height

    @override
    def arrange(self) -> None:
        top = 0
        width = self._width(self.width())
        for text in self._shown():
            height = text.height_for(width)
            self.put(text, self._inset(), top, width, height)
            top += height + self.look.soft(8)
        if self._link is not None:
            wide = min(self.width(), self._link.natural_width())
            high = self._link.height_for(self.width())
            self.put(self._link, 0, top - self.look.soft(8), wide, high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.look.px(7)
        for text in self._shown():
            line = self.look.px(22)
            left = self.look.px(6)
            if self.look.mirrored:
                left = self.width() - left - size
            mark = QRectF(left, text.y() + (line - size) / 2 + 1, size, size)
            paint_fill(painter, mark, self.look.theme.color("note"), size / 2)
