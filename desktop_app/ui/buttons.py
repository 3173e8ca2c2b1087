"""Equal buttons side by side; on new lines where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Buttons
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.tiles import tile_places


class ButtonsPiece(BlockPiece[Buttons]):
    """Shows `Buttons`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._buttons: list[PressButton] = []

    @override
    def populate(self, block: Buttons) -> None:
        while len(self._buttons) < len(block.items):
            self._buttons.append(PressButton(self.look, self))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(block.items))
            if place < len(block.items):
                button.show_block(block.items[place])

    def _places(self, width: int) -> tuple[list[QRect], int]:
        count = 0 if self.block is None else len(self.block.items)
        shown = self._buttons[:count]
        return tile_places(shown, width, self.look.soft(12), self.look.soft(132))

    def natural_width(self) -> int:
        """The width in which they all stand on one line."""
        count = 0 if self.block is None else len(self.block.items)
        wide = [button.natural_width() for button in self._buttons[:count]]
        gaps = self.look.soft(12) * max(0, count - 1)
        return max(wide, default=0) * count + gaps

    @override
    def measure(self, width: int) -> int:
        return self._places(width)[1]

    @override
    def arrange(self) -> None:
        rects, _ = self._places(self.width())
        for button, rect in zip(self._buttons, rects, strict=False):
            self.put(button, rect.x(), rect.y(), rect.width(), rect.height())
