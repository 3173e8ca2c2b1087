"""Pieces side by side in equal widths and heights; below each other where narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Card, Columns
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.tiles import equal_widths


class ColumnsPiece(BlockPiece[Columns]):
    """Shows `Columns`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._column = Column(look, self)

    @override
    def populate(self, block: Columns) -> None:
        self._column.show_blocks(block.blocks)

    def _gap(self) -> int:
        return self.look.soft(18)

    def _side_by_side(self, width: int) -> int:
        """The width of each, or 0 where they stand below each other."""
        count = len(self._column.pieces)
        if count < 2:
            return 0
        each = equal_widths(width, count, self._gap())
        return each if each >= self.look.px(270) else 0

    def _options(self) -> bool:
        """Whether each piece is about an option: none of them may be larger."""
        blocks = () if self.block is None else self.block.blocks
        return all(isinstance(one, Card) and one.option is not None for one in blocks)

    @override
    def measure(self, width: int) -> int:
        each = self._side_by_side(width)
        if each:
            return self._highest(each)
        if self._options():
            count = len(self._column.pieces)
            return count * (self._highest(width) + self._gap()) - self._gap()
        return self._column.height_for(width)

    def _highest(self, width: int) -> int:
        return max(piece.height_for(width) for piece in self._column.pieces)

    @override
    def arrange(self) -> None:
        each = self._side_by_side(self.width())
        self.put(self._column, 0, 0, self.width(), self.height())
        if each:
            for place, piece in enumerate(self._column.pieces):
                left = place * (each + self._gap())
                self._column.put(piece, left, 0, each, self.height())
        elif self._options():
            high = self._highest(self.width())
            for place, piece in enumerate(self._column.pieces):
                top = place * (high + self._gap())
                self._column.put(piece, 0, top, self.width(), high)

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self._column.forget_heights()
