"""Pieces that are shown when asked for, below the button that shows them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Fold
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton

_CLOSE = 0.5
"""The share of the usual distances below a button that is a whole line."""


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
        self._column.tighten(_CLOSE if block.button.kind == "row" else 1.0)

    def _opened(self) -> bool:
        return self.block is not None and self.block.opened

    def _button_width(self, width: int) -> int:
        if self._is_row():
            return width
        return min(width, self._button.natural_width())

    def _is_row(self) -> bool:
        return self.block is not None and self.block.button.kind == "row"

    def _gap(self) -> int:
        return self.look.soft(4 if self._is_row() else 12)

    def _air(self) -> int:
        """The space below what is shown, where another line follows at once."""
        return self.look.soft(16) if self._is_row() else 0

    def _head(self, width: int) -> int:
        return self._button.height_for(self._button_width(width))

    @override
    def measure(self, width: int) -> int:
        head = self._head(width)
        if not self._opened():
            return head
        below = self._column.height_for(width)
        return head + self._gap() + below + self._air()

    @override
    def arrange(self) -> None:
        width = self.width()
        head = self._head(width)
        self.put(self._button, 0, 0, self._button_width(width), head)
        if self._opened():
            top = head + self._gap()
            self.put(self._column, 0, top, width, self._column.height_for(width))

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self._column.forget_heights()
