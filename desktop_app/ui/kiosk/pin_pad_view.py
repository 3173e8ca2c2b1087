"""The keys for the PIN of the staff; what is pressed is nowhere seen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.kiosk_actions import EraseDigit, OfferPin, ShutDoor, TypeDigit
from desktop_app.scene.blocks import Button
from desktop_app.scene.kiosk_scene import PinPad
from desktop_app.ui.kiosk.over_view import OverBody, OverView
from desktop_app.ui.kiosk.pin_dots import PinDots
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText

KEY = 64
"""The least size of a key in pixels."""

_ACROSS = 3
_DOWN = 4


class KeyButton(PressButton):
    """A key that looks the same while it is pressed: who looks on learns nothing."""

    @override
    def isDown(self) -> bool:
        return False

    @override
    def underMouse(self) -> bool:
        return False

    @override
    def _run(self, button: Button, text: str) -> Run:
        word = not isinstance(button.action, TypeDigit)
        return Run(text, "heading" if word else "title", self._role())

    @override
    def height_for(self, width: int) -> int:
        return max(KEY, self.look.soft(76))


class PinPadBody(OverBody[PinPad]):
    """Shows a `PinPad`: what it is at one side, the keys at the other, or below."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.dots = PinDots(look, self)
        self.news = WrappedText(look, self, kind="lead")
        self.keys: list[KeyButton] = []
        self.erase = KeyButton(look, self)
        self.offer = KeyButton(look, self, snug=True)
        self.close_button = PressButton(look, self)
        self._card = QRect()

    @override
    def populate(self, block: PinPad) -> None:
        look = self.look
        self.heading.show_text(look.say(block.heading))
        self.dots.show_typed(block.typed, look.spoken(block.state))
        self.news.show_text("" if block.news is None else look.say(block.news))
        self.news.setVisible(block.news is not None)
        while len(self.keys) < len(block.keys):
            self.keys.append(KeyButton(look, self))
        for key, shown in zip(self.keys, block.keys, strict=True):
            key.show_block(shown)
        self.erase.show_block(block.erase)
        self.offer.show_block(block.offer)
        self.close_button.show_block(block.close)

    # --- Where everything is ----------------------------------------------------------

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _key(self, across: int, gap: int) -> tuple[int, int]:
        """How wide and high each key is, where all have so much room."""
        high = max(KEY, self.look.soft(76))
        wish = max(int(1.3 * high), self.offer.natural_width())
        wide = min(wish, (across + gap) // _ACROSS - gap)
        return max(wide, self.offer.least_width()), high

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        gap, air, margin = look.soft(12), look.soft(32), look.soft(20)
        wide, high = self._key(width - 2 * margin - 2 * air, gap)
        pad = (_ACROSS * (wide + gap) - gap, _DOWN * (high + gap) - gap)
        between = look.soft(44)
        words = min(look.px(380), width - 2 * margin - 2 * air - pad[0] - between)
        beside = words >= max(self.heading.least_width(), look.soft(220))
        if not beside:
            words = pad[0]
        said = self._words_height(words)
        across = pad[0] + (words + between if beside else 0)
        down = max(pad[1], said) if beside else said + look.soft(24) + pad[1]
        full = down + 2 * air
        if place:
            left = (self.width() - across) // 2
            top = max(margin, (self.height() - full) // 2) + air
            self._card = QRect(left - air, top - air, across + 2 * air, full)
            self._place_words(left, top, words, down if beside else 0)
            start = left + words + between if beside else left
            under = top if beside else top + said + look.soft(24)
            under += (down - pad[1]) // 2 if beside else 0
            self._place_keys(QRect(start, under, wide, high), gap)
            self.update()
        return full + 2 * margin

    def _words_height(self, width: int) -> int:
        """Room for what is said after a PIN too, so that no key moves away."""
        look = self.look
        high = self.heading.height_for(width) + look.soft(16)
        high += self.dots.height_for(width) + look.soft(12)
        high += self._news_height(width) + look.soft(16)
        close = self.close_button
        return high + close.height_for(min(width, close.natural_width()))

    def _news_height(self, width: int) -> int:
        if not self.news.text():
            return 0
        return self.news.height_for(width)

    def _place_words(self, left: int, top: int, width: int, down: int) -> None:
        look = self.look
        end = top + down
        high = self.heading.height_for(width)
        self.put(self.heading, left, top, width, high)
        top += high + look.soft(16)
        high = self.dots.height_for(width)
        self.put(self.dots, left, top, width, high)
        top += high + look.soft(12)
        high = self._news_height(width)
        self.put(self.news, left, top, width, high)
        top += high + look.soft(16)
        wide = min(width, self.close_button.natural_width())
        high = self.close_button.height_for(wide)
        self.put(self.close_button, left, max(top, end - high), wide, high)

    def _place_keys(self, first: QRect, gap: int) -> None:
        """As on a telephone, in every language: digits are not mirrored."""
        order = [*self.keys[:-1], self.erase, self.keys[-1], self.offer]
        for number, key in enumerate(order):
            row, column = divmod(number, _ACROSS)
            if self.look.mirrored:
                column = _ACROSS - 1 - column
            self.put(
                key,
                first.x() + column * (first.width() + gap),
                first.y() + row * (first.height() + gap),
                first.width(),
                first.height(),
            )

    @override
    def reading(self) -> Iterable[QWidget]:
        keys = (*self.keys, self.erase, self.offer)
        return self.heading, self.dots, self.news, *keys, self.close_button

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.placed(self._card)
        theme = self.look.theme
        paint_surface(QPainter(self), card, theme, radius=self.look.soft(22))

    # --- With a keyboard --------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type with keys; any digits are taken, those of a keypad too."""
        text, key = event.text(), event.key()
        if len(text) == 1 and text.isdecimal():
            self.look.dispatch(TypeDigit(str(int(text))))
        elif key == Qt.Key.Key_Backspace:
            self.look.dispatch(EraseDigit())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.look.dispatch(OfferPin())
        elif key == Qt.Key.Key_Escape:
            self.look.dispatch(ShutDoor())
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class PinPadView(OverView):
    """The keys over the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.pad = PinPadBody(look)
        super().__init__(look, parent, self.pad)
