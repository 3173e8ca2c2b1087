"""The line above a kiosk's own pages: the brand, and the name of the clinic."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Piece
from desktop_app.ui.wrapped_text import WrappedText


class Masthead(Piece):
    """The scales and the brand at one side, the clinic at the other, or below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._brand = WrappedText(look, self, kind="heading")
        self._clinic = WrappedText(look, self, kind="heading", role="ink-second")

    def show_names(self, brand: Message, clinic: Message | None) -> None:
        """Name the program and the clinic."""
        self._brand.show_text(self.look.say(brand))
        self._clinic.show_text("" if clinic is None else self.look.say(clinic))
        self._clinic.setVisible(clinic is not None)
        self.forget_heights()

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _mark(self) -> int:
        return self.look.px(38)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        inset = self._mark() + look.px(12)
        brand = self._brand.natural_width()
        row = max(self._mark(), self._brand.height_for(brand))
        named = self._clinic.isVisibleTo(self)
        wish = self._clinic.natural_width() if named else 0
        beside = inset + brand + look.soft(32) + wish <= width
        wide = wish if beside else min(wish, width)
        below = self._clinic.height_for(wide) if named else 0
        full = max(row, below) if beside else row + look.soft(10) + below
        if place:
            high = self._brand.height_for(brand)
            middle = full // 2 if beside else row // 2
            self.put(self._brand, inset, middle - high // 2, brand, high)
            left = width - wide if beside else 0
            top = (full - below) // 2 if beside else row + look.soft(10)
            self.put(self._clinic, left, top, wide, below)
        return full

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._brand, self._clinic

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._mark()
        top = self._brand.y() + (self._brand.height() - size) // 2
        mark = self.placed(QRect(0, max(0, top), size, size))
        color = self.look.theme.color("ink")
        paint_icon(QPainter(self), QRectF(mark), Icon.SCALES, color)
