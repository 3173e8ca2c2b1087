"""The warning that nobody seems to be there, over everything."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.kiosk_scene import Countdown
from desktop_app.ui.kiosk.great_button import GreatButton
from desktop_app.ui.kiosk.over_view import OverBody, OverView
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Measured
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.wrapped_text import WrappedText

_ROOMY, _CLOSE, _CLOSEST = range(3)
_KINDS = {
    _ROOMY: ("display", "grand"),
    _CLOSE: ("title", "display"),
    _CLOSEST: ("heading", "title"),
}
"""The kinds of writing of the heading and of the figure, as room gets less."""


class CountdownBody(OverBody[Countdown]):
    """Shows a `Countdown`: all of it in the middle, one below the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, centred=True)
        self._figure = WrappedText(look, self, kind="grand", centred=True)
        self._left = WrappedText(look, self, kind="heading", centred=True)
        self._why = WrappedText(
            look, self, kind="lead", role="ink-second", centred=True, balanced=True
        )
        self.stay = GreatButton(look, self)
        self.again = PressButton(look, self, large=True)
        self._size = _ROOMY

    @property
    @override
    def first(self) -> QWidget:
        return self.stay

    @override
    def populate(self, block: Countdown) -> None:
        say = self.look.say
        self._dress()
        self._left.show_text(say(block.left))
        self._why.show_text(say(block.why))
        self.stay.show_block(block.stay)
        self.again.show_block(block.again)

    def _dress(self) -> None:
        """Write heading and figure as large as there is room."""
        block = self.block
        if block is None:
            return
        self.heading.kind, self._figure.kind = _KINDS[self._size]
        self.heading.show_text(self.look.say(block.heading))
        self._figure.show_text(self.look.say(block.figure))

    @override
    def measure(self, width: int) -> int:
        return self._fit(self._wide(width))

    def _fit(self, wide: int) -> int:
        """Write as large as there is room; returns how high all of it is."""
        for size in _KINDS:
            self._size = size
            self._dress()
            high = self._high(wide)
            if high <= self.room and self.heading.least_width() <= wide:
                break
        return high

    def _wide(self, width: int) -> int:
        return min(self.look.soft(760), width - 2 * max(28, self.look.soft(28)))

    def _parts(self) -> list[tuple[Measured, int]]:
        """The parts from the top, with the distance after each."""
        look = self.look
        little = look.soft(10 if self._size == _ROOMY else 6)
        much = look.soft(26 if self._size == _ROOMY else 16)
        return [
            (self.heading, little),
            (self._figure, 0),
            (self._left, little),
            (self._why, much),
            (self.stay, look.soft(14)),
            (self.again, 0),
        ]

    def _high(self, wide: int) -> int:
        margin = self.look.soft(24)
        return 2 * margin + sum(
            part.height_for(wide) + after for part, after in self._parts()
        )

    @override
    def arrange(self) -> None:
        wide = self._wide(self.width())
        margin = self.look.soft(24)
        top = margin + max(0, self.height() - self._fit(wide)) // 2
        left = (self.width() - wide) // 2
        for part, after in self._parts():
            high = part.height_for(wide)
            assert isinstance(part, QWidget)
            self.put(part, left, top, wide, high)
            top += high + after

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.heading, self._left, self._why, self.stay, self.again


class CountdownView(OverView):
    """The warning over the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.countdown = CountdownBody(look)
        super().__init__(look, parent, self.countdown)
