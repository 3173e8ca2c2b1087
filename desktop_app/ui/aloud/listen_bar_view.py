"""The strip that steers reading aloud: its buttons, and how it is being read."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.listen_bar import ListenBar
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.strip import Strip
from desktop_app.ui.wrapped_text import WrappedText

_STOP, _AGAIN = 0, 1
"""The buttons that keep their words the longest."""


class ListenBarView(Strip[ListenBar]):
    """Shows a `ListenBar`; signs stand for words where there is no room for all.

    It is one line high, and its buttons alone say how high that is, so that nothing
    moves under a finger when a touch ends the reading.
    """

    floating = False
    """Whether it lies over other strips, as it does below a sheet."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
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

    def _ways(self) -> tuple[tuple[Container[int], bool], ...]:
        """Which buttons may have words, and whether they stand close; best first."""
        if self.terse:
            return (((), True),)
        every = range(len(self.buttons))
        wordy = (every, (_STOP, _AGAIN), (_STOP,), ())
        return *((one, False) for one in wordy), ((), True)

    def _choose(self, inner: int) -> None:
        """Choose how the buttons look, so that all stand on one line."""
        gap = self._gap()
        for wordy, tight in self._ways():
            wide = -gap
            for place, button in enumerate(self.buttons):
                button.set_tight(tight=tight)
                button.set_compact(compact=place not in wordy)
                wide += button.natural_width() + gap
            if wide <= inner:
                return

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        air, gap = 4 if self.terse else self.look.soft(6), self._gap()
        self._choose(width - 2 * self.margin)
        least = self._least(width - 2 * self.margin)
        sizes = [(one, max(least, one.natural_width())) for one in self.buttons]
        row = max((one.height_for(wide) for one, wide in sizes), default=0)
        if place:
            left = self.margin
            for one, wide in sizes:
                self.put(one, left, air, wide, row)
                left += wide + gap
            self._place_state(left + self.look.soft(10), air, row)
        return row + 2 * air + 1

    def _least(self, inner: int) -> int:
        """How wide each button is at least: low ones are wider, to be hit easily."""
        if not self.terse:
            return 0
        count = max(1, len(self.buttons))
        return min(self.look.soft(64), (inner + self._gap()) // count - self._gap())

    def _place_state(self, left: int, air: int, row: int) -> None:
        """The state is seen where it fits on the line, and heard in any case."""
        wide = self.state.natural_width()
        tall = self.state.height_for(wide)
        fits = left + wide <= self.width() - self.margin and tall <= row + 2 * air
        self.state.setVisible(fits)
        if fits:
            at = self.width() - self.margin - wide
            top = air + (row - tall) // 2
            self.put(self.state, at, top, wide, tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("calm-fill"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
