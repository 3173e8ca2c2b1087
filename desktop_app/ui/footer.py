"""The strip below a page: Back, a promise, Next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.scene.window_scene import Footer
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.strip import Strip
from desktop_app.ui.wrapped_text import WrappedText


class FooterView(Strip[Footer]):
    """Shows a `Footer`; its buttons stay in their places on every page.

    Where it has to be terse, the promise is seen only if it fits between them.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.back = PressButton(look, self, large=True)
        self._promise = WrappedText(look, self, kind="note", role="note")
        self.next = PressButton(look, self, large=True)

    @override
    def populate(self, block: Footer) -> None:
        self.back.show_block(block.back)
        self._promise.show_text(self.look.say(block.promise))
        self.next.setVisible(block.next is not None)
        if block.next is not None:
            self.next.show_block(block.next)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        air = 4 if self.terse else look.soft(10)
        inner = width - 2 * self.margin
        ends = [self.back, self.next]
        for one in ends:
            one.set_tight(tight=self.terse)
        wide = max(end.natural_width() for end in ends)
        wide = min(max(wide, look.soft(140)), inner // 2 - look.soft(8))
        row = max(end.height_for(wide) for end in ends)
        icon = look.px(20) + look.px(8)
        between = inner - 2 * wide - 2 * look.soft(20) - icon
        beside = between >= min(self._promise.natural_width(), look.px(170))
        words = min(self._promise.natural_width(), between if beside else inner - icon)
        tall = self._promise.height_for(words)
        full = max(row, tall) if beside else row + tall + look.soft(4)
        left_out = self.terse and not (beside and tall <= row)
        if left_out:
            beside, full = True, row
        if place:
            self._promise.setVisible(not left_out)
            top = air + (0 if beside else tall + look.soft(4))
            high = full - (top - air)
            end = top + (high - row) // 2
            self.put(self.back, self.margin, end, wide, row)
            self.put(self.next, width - self.margin - wide, end, wide, row)
            middle = (width - words - icon) // 2 + icon
            text = air + (full - tall) // 2 if beside else air
            self.put(self._promise, middle, text, words, tall)
        return full + 2 * air + 1

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        if self._promise.isHidden():
            return
        size = self.look.px(20)
        text = self._promise.geometry()
        left = text.x() - self.look.px(8) - size
        if self.look.mirrored:
            left = text.right() + 1 + self.look.px(8)
        rect = QRect(left, text.y() + (text.height() - size) // 2, size, size)
        paint_icon(painter, QRectF(rect), Icon.SHIELD, theme.color("note"))
