"""A series of outcomes: ticked if it is shown, and two signs that move it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import OutcomeLine
from desktop_app.ui.choice_item import AnyOf
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.wrapped_text import WrappedText


class OutcomeLinePiece(BlockPiece[OutcomeLine]):
    """Shows an `OutcomeLine`; the signs stand at the same place on every line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._item = AnyOf(look, self)
        self._item.kind = "lines"
        self._text = WrappedText(look, self, kind="button")
        self.earlier = PressButton(look, self)
        self.later = PressButton(look, self)

    @override
    def populate(self, block: OutcomeLine) -> None:
        self._item.setVisible(block.item is not None)
        self._text.setVisible(block.item is None)
        self._text.show_text(self.look.say(block.text))
        if block.item is not None:
            self._item.show_item(block.item, "lines")
        for sign, button in ((self.earlier, block.earlier), (self.later, block.later)):
            sign.setVisible(button is not None)
            if button is not None:
                sign.show_block(button)

    def _sign(self) -> int:
        signs = (self.earlier, self.later)
        return max(TARGET, *(sign.height_for(TARGET) for sign in signs))

    def _words(self, width: int) -> int:
        return width - 2 * self._sign()

    def _stays(self) -> bool:
        return self.block is not None and self.block.item is None

    @override
    def measure(self, width: int) -> int:
        words = self._words(width)
        inset = self._item.words_from()
        high = (
            self._text.height_for(words - inset)
            if self._stays()
            else self._item.height_for(words)
        )
        return max(self._sign(), high)

    @override
    def arrange(self) -> None:
        width, high, sign = self.width(), self.height(), self._sign()
        words = self._words(width)
        if self._stays():
            inset = self._item.words_from()
            tall = self._text.height_for(words - inset)
            self.put(self._text, inset, (high - tall) // 2, words - inset, tall)
        else:
            self.put(self._item, 0, 0, words, high)
        top = (high - sign) // 2
        self.put(self.earlier, words, top, sign, sign)
        self.put(self.later, words + sign, top, sign, sign)

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._item, self._text, self.earlier, self.later
