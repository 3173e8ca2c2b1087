"""Pieces that are shown when asked for, below the button that shows them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Fold
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton


class FoldPiece(BlockPiece[Fold]):
    """Shows a `Fold`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._button = PressButton(look, self)
        self._column = Column(look, self)

    @override
    def populate(self, block: Fold) -> None:
        self._button.show_block(block.button)
        self._column.show_blocks(block.blocks if block.opened else ())
        self._column.setVisible(block.opened)

    def _opened(self) -> bool:
        return self.block is not None and self.block.opened

    def _head(self, width: int) -> int:
        return self._button.height_for(min(width, self._button.natural_width()))

    @override
    def measure(self, width: int) -> int:
        head = self._head(width)
        if not self._opened():
            return head
        return head + self.look.soft(12) + self._column.height_for(width)

    @override
    def arrange(self) -> None:
        width = self.width()
        head = self._head(width)
        wide = min(width, self._button.natural_width())
        self.put(self._button, 0, 0, wide, head)
        if self._opened():
            top = head + self.look.soft(12)
            self.put(self._column, 0, top, width, self._column.height_for(width))

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self._column.forget_heights()
