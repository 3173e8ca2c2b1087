"""What staff can do once they have passed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.kiosk_scene import StaffMenu
from desktop_app.ui.kiosk.over_view import OverBody, OverView
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.tiles import tile_places
from desktop_app.ui.wrapped_text import WrappedText


class StaffMenuBody(OverBody[StaffMenu]):
    """Shows a `StaffMenu` on a card in the middle."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._lines: list[WrappedText] = []
        self.leave = PressButton(look, self, large=True)
        self.back = PressButton(look, self, large=True)
        self._card = QRect()

    @override
    def populate(self, block: StaffMenu) -> None:
        say = self.look.say
        self.heading.show_text(say(block.heading))
        while len(self._lines) < len(block.lines):
            self._lines.append(WrappedText(self.look, self, role="ink-second"))
        for line, words in zip(self._lines, block.lines, strict=True):
            line.show_text(say(words))
        self.leave.show_block(block.leave)
        self.back.show_block(block.close)

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        air, margin = look.soft(32), look.soft(20)
        wide = min(look.px(620), width - 2 * margin - 2 * air)
        buttons = (self.back, self.leave)
        rects, pressed = tile_places(buttons, wide, look.soft(12), look.soft(200))
        parts: list[tuple[WrappedText, int]] = [(self.heading, look.soft(14))]
        parts += [(line, look.soft(6)) for line in self._lines]
        full = sum(part.height_for(wide) + after for part, after in parts)
        full += look.soft(22) + pressed + 2 * air
        if place:
            left = (self.width() - wide) // 2
            top = max(margin, (self.height() - full) // 2)
            self._card = QRect(left - air, top, wide + 2 * air, full)
            top += air
            for part, after in parts:
                high = part.height_for(wide)
                self.put(part, left, top, wide, high)
                top += high + after
            top += look.soft(22)
            for button, rect in zip(buttons, rects, strict=True):
                at = left + rect.x(), top + rect.y()
                self.put(button, *at, rect.width(), rect.height())
            self.update()
        return full + 2 * margin

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.heading, *self._lines, self.back, self.leave

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.placed(self._card)
        theme = self.look.theme
        paint_surface(QPainter(self), card, theme, radius=self.look.soft(22))


class StaffMenuView(OverView):
    """Staff's choice over the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.menu = StaffMenuBody(look)
        super().__init__(look, parent, self.menu)
