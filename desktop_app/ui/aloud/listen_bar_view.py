"""The strip that steers reading aloud: its buttons, and how it is being read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.listen_bar import ListenBar
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.wrapped_text import WrappedText

_STOP, _AGAIN = 0, 1
"""The buttons that keep their words the longest."""


class ListenBarView(BlockPiece[ListenBar]):
    """Shows a `ListenBar`; signs stand for words where there is no room for all.

    How high it is depends on its buttons alone, so that nothing moves under a finger
    when a touch ends the reading.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.margin = 0
        self.buttons: list[PressButton] = []
        self.state = WrappedText(look, self, kind="note", role="note")

    @override
    def populate(self, block: ListenBar) -> None:
        self.setAccessibleName(self.look.spoken(block.name))
        self.setAccessibleDescription(self.look.spoken(block.state))
        self.state.show_text(self.look.say(block.state))
        while len(self.buttons) < len(block.buttons):
            self.buttons.append(PressButton(self.look, self, snug=True))
            self.buttons[-1].show()
        for place, (button, shown) in enumerate(
            zip(self.buttons, block.buttons, strict=True)
        ):
            button.show_block(shown)
            active = block.active[place]
            if not active and button.hasFocus():
                self.buttons[_STOP].setFocus()
            button.setEnabled(active)
            button.set_faint(faint=not active)

    @override
    def reading(self) -> Iterable[QWidget]:
        return *self.buttons, self.state

    def _gap(self) -> int:
        return self.look.soft(8)

    def _lines(self, inner: int) -> list[list[PressButton]]:
        """Choose which buttons have words; each line of them."""
        gap = self._gap()
        for wordy in (range(len(self.buttons)), (_STOP, _AGAIN), (_STOP,), ()):
            for place, button in enumerate(self.buttons):
                button.set_compact(compact=place not in wordy)
            wide = sum(button.natural_width() + gap for button in self.buttons) - gap
            if wide <= inner:
                return [self.buttons]
        lines: list[list[PressButton]] = [[]]
        left = inner
        for button in self.buttons:
            wide = button.natural_width()
            if lines[-1] and wide > left:
                lines.append([])
                left = inner
            lines[-1].append(button)
            left -= wide + gap
        return lines

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        air, gap = self.look.soft(6), self._gap()
        inner = width - 2 * self.margin
        top = air
        left = self.margin
        for line in self._lines(inner):
            sizes = [(one, one.natural_width()) for one in line]
            row = max((one.height_for(wide) for one, wide in sizes), default=0)
            left = self.margin
            for one, wide in sizes:
                if place:
                    self.put(one, left, top, wide, row)
                left += wide + gap
            top += row + gap
        if place:
            self._place_state(left + self.look.soft(10), top - gap - air)
        return top - gap + air + 1

    def _place_state(self, left: int, high: int) -> None:
        """The state is seen where it fits on the line, and heard in any case."""
        wide = self.state.natural_width()
        tall = self.state.height_for(wide)
        fits = left + wide <= self.width() - self.margin
        self.state.setVisible(fits)
        if fits:
            at = self.width() - self.margin - wide
            top = self.look.soft(6) + (high - tall) // 2
            self.put(self.state, at, top, wide, tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("calm-fill"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
