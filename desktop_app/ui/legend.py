"""The options' marks and names on a line, for rows of bars."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.pictures import OptionTag
from desktop_app.ui.look import Look
from desktop_app.ui.option_label import OptionLabel
from desktop_app.ui.piece import BlockPiece


class Legend(BlockPiece[tuple[OptionTag, ...]]):
    """Shows which mark is which option."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._labels: list[OptionLabel] = []

    @override
    def populate(self, block: tuple[OptionTag, ...]) -> None:
        while len(self._labels) < len(block):
            self._labels.append(OptionLabel(self.look, self))
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(block))
            if place < len(block):
                label.show_block(block[place])

    def _places(self, width: int) -> tuple[list[QRect], int]:
        shown = self._labels[: len(self.block or ())]
        gap = self.look.soft(30)
        wide = [label.natural_width() for label in shown]
        if sum(wide) + gap * (len(shown) - 1) <= width:
            high = max((label.height_for(width) for label in shown), default=0)
            rects = []
            left = 0
            for each in wide:
                rects.append(QRect(left, 0, each, high))
                left += each + gap
            return rects, high
        rects = []
        top = 0
        for label in shown:
            high = label.height_for(width)
            rects.append(QRect(0, top, width, high))
            top += high + self.look.soft(6)
        return rects, top - self.look.soft(6)

    @override
    def measure(self, width: int) -> int:
        return self._places(width)[1]

    @override
    def arrange(self) -> None:
        rects, _ = self._places(self.width())
        for label, rect in zip(self._labels, rects, strict=False):
            self.put(label, rect.x(), rect.y(), rect.width(), rect.height())
