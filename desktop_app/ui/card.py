"""A framed group of pieces, with an option's mark where it is about an option."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Card
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.option_label import OptionLabel
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import Heading


class CardPiece(BlockPiece[Card]):
    """Shows a `Card`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._option = OptionLabel(look, self)
        self._title = Heading(look, self, kind="heading")
        self._column = Column(look, self, gap=10)

    @override
    def populate(self, block: Card) -> None:
        self._option.setVisible(block.option is not None)
        if block.option is not None:
            self._option.show_block(block.option)
        self._title.setVisible(block.title is not None)
        if block.title is not None:
            self._title.show_text(self.look.say(block.title))
        self._column.show_blocks(block.blocks)

    def _air(self) -> tuple[int, int]:
        return self.look.soft(22), self.look.soft(18)

    def _heads(self) -> list[OptionLabel | Heading]:
        if self.block is None:
            return []
        heads: list[OptionLabel | Heading] = []
        if self.block.option is not None:
            heads.append(self._option)
        if self.block.title is not None:
            heads.append(self._title)
        return heads

    @override
    def measure(self, width: int) -> int:
        side, air = self._air()
        inner = width - 2 * side
        heads = sum(
            head.height_for(inner) + self.look.soft(10) for head in self._heads()
        )
        column = self._column.height_for(inner)
        if heads and not column:
            heads -= self.look.soft(10)
        return 2 * air + heads + column

    @override
    def arrange(self) -> None:
        side, top = self._air()
        inner = self.width() - 2 * side
        for head in self._heads():
            high = head.height_for(inner)
            self.put(head, side, top, inner, high)
            top += high + self.look.soft(10)
        self.put(self._column, side, top, inner, self._column.height_for(inner))

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._option, self._title, self._column

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self._column.forget_heights()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self.look.soft(18)
        paint_surface(QPainter(self), self.rect(), self.look.theme, radius=radius)
