"""What must not be missed: an icon, strong words, further words, the sources."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon, Notice
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText


class NoticePiece(BlockPiece[Notice]):
    """Shows a `Notice`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = WrappedText(look, self)
        self._link = PressButton(look, self)

    @override
    def populate(self, block: Notice) -> None:
        runs = []
        if block.strong is not None:
            runs.append(Run(self.look.say(block.strong), "strong"))
        if block.rest:
            runs.append(Run(self.look.say_all(block.rest), "body"))
        self._text.show_runs(*runs)
        self._link.setVisible(block.button is not None)
        if block.button is not None:
            self._link.show_block(block.button)

    def _places(self, width: int) -> tuple[QRect, QRect | None, int]:
        """Where the words and the link go, and how high all of it is."""
        look = self.look
        side = look.soft(20)
        air = look.soft(13)
        icon = 0 if self.block is None or self.block.icon is Icon.NONE else look.px(24)
        left = side + (icon + look.soft(14) if icon else 0)
        inner = width - left - side
        if self.block is None or self.block.button is None:
            height = self._text.height_for(inner)
            full = max(height + 2 * air, icon + 2 * air)
            return QRect(left, (full - height) // 2, inner, height), None, full
        link = self._link.natural_width()
        beside = inner - link - look.soft(20)
        if beside >= look.px(420) or beside >= self._text.natural_width():
            height = self._text.height_for(beside)
            high = self._link.height_for(link)
            full = max(height + 2 * air, high + look.soft(8))
            return (
                QRect(left, (full - height) // 2, beside, height),
                QRect(width - side - link, (full - high) // 2, link, high),
                full,
            )
        height = self._text.height_for(inner)
        wide = min(link, inner)
        high = self._link.height_for(wide)
        return (
            QRect(left, air, inner, height),
            QRect(left, air + height, wide, high),
            air + height + high + look.soft(2),
        )

    @override
    def measure(self, width: int) -> int:
        return self._places(width)[2]

    @override
    def arrange(self) -> None:
        text, link, _ = self._places(self.width())
        self.put(self._text, text.x(), text.y(), text.width(), text.height())
        if link is not None:
            self.put(self._link, link.x(), link.y(), link.width(), link.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.block is None:
            return
        painter = QPainter(self)
        calm = self.block.calm
        paint_surface(
            painter,
            self.rect(),
            self.look.theme,
            fill="calm-fill" if calm else "notice-fill",
            line="line" if calm else "notice-line",
            radius=self.look.soft(16),
        )
        if self.block.icon is not Icon.NONE:
            size = self.look.px(24)
            line = self.look.px(22)
            top = self._text.y() + (line - size) // 2
            rect = self.placed(QRect(self.look.soft(20), top, size, size))
            color = self.look.theme.color("ink")
            paint_icon(painter, QRectF(rect), self.block.icon, color)
