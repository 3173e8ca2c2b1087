"""Something to rate: its words, and equal answers at the end of the line."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Rating
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import WrappedText


class RatingPiece(BlockPiece[Rating]):
    """Shows a `Rating`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = WrappedText(look, self, kind="option")
        self._choice = ChoicePiece(look, self)

    @override
    def populate(self, block: Rating) -> None:
        self._text.show_text(self.look.say(block.text))
        self._choice.show_block(block.choice)

    def _places(self, width: int) -> tuple[QRect, QRect, int]:
        side, air, gap = (self.look.soft(n) for n in (22, 14, 20))
        inner = width - 2 * side
        wide = self._choice.natural_width() + 2
        wide = max(wide, len(self._choice.items) * self.look.soft(126))
        words = inner - wide - gap
        if words >= max(self.look.px(300), self._text.least_width()):
            choice = self._choice.height_for(wide)
            text = self._text.height_for(words)
            full = max(text, choice) + 2 * air
            return (
                QRect(side, (full - text) // 2, words, text),
                QRect(width - side - wide, (full - choice) // 2, wide, choice),
                full,
            )
        text = self._text.height_for(inner)
        choice = self._choice.height_for(inner)
        down = air + text + self.look.soft(10)
        return (
            QRect(side, air, inner, text),
            QRect(side, down, inner, choice),
            down + choice + air,
        )

    @override
    def measure(self, width: int) -> int:
        return self._places(width)[2]

    @override
    def arrange(self) -> None:
        text, choice, _ = self._places(self.width())
        self.put(self._text, text.x(), text.y(), text.width(), text.height())
        self.put(self._choice, choice.x(), choice.y(), choice.width(), choice.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self.look.soft(18)
        paint_surface(QPainter(self), self.rect(), self.look.theme, radius=radius)
