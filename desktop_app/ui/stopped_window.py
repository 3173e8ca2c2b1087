"""A small window with the sentence for which the program stops, and one button."""

from __future__ import annotations

from typing import NoReturn

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import ChartScene
from desktop_app.scene.stopped import Stopped
from desktop_app.ui import access
from desktop_app.ui.bullets import BulletsPiece
from desktop_app.ui.ground import turn, wear
from desktop_app.ui.look import Look, Voices
from desktop_app.ui.piece import BlockPiece, Piece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import Heading, WrappedText

READER = "en"
"""The language of the sentence itself: what the program says of itself is English."""

WIDE, LEAST = 660, 400
"""How wide it likes to be and has to be, at 100 %."""

_SHARE = 0.85
"""As much of a screen as it takes at the most."""

_ROOM = QSize(800, 600)
"""What there is where no screen says so."""

_INSET = 5
"""Pixels between a card and what scrolls in it, which has no round corners."""


class WhyPiece(BlockPiece[Stopped]):
    """The sentence, and below it what it lists."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.why = WrappedText(look, self)
        self.parts = BulletsPiece(look, self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @override
    def populate(self, block: Stopped) -> None:
        self.why.show_text(self.look.say(block.why))
        self.parts.show_block(block.parts)

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        side, air = self.look.soft(18), self.look.soft(14)
        inner = width - 2 * side
        words = self.why.height_for(inner)
        listed = self.block is not None and bool(self.block.parts.items)
        gap = self.look.soft(12) if listed else 0
        below = self.parts.height_for(inner) if listed else 0
        self.parts.setVisible(listed)
        if place:
            self.put(self.why, side, air, inner, words)
            self.put(self.parts, side, air + words + gap, inner, below)
        return 2 * air + words + gap + below


class StoppedWindow(QDialog):
    """Shows a `Stopped`; its button closes it, and so does Escape.

    Args:
        scene: What it says.
        voices: Returns what says everything in the language of a code.
        language: The code of the language around the sentence.
        palette: The colours: light, dark or contrast.
        text_size: In per cent.
    """

    def __init__(
        self,
        scene: Stopped,
        voices: Voices,
        language: str,
        *,
        palette: str = "light",
        text_size: int = 100,
    ) -> None:
        super().__init__()
        access.install()
        self.look = self._look_of(voices, language, palette, text_size)
        self._reader = self._look_of(voices, READER, palette, text_size)
        self.setAutoFillBackground(True)
        turn(self, self.look)
        wear(self, self.look)
        self.panel = Piece(self.look, self)
        self.heading = Heading(self.look, self.panel, kind="heading")
        self.scrolled = Scrolled(self._reader, self.panel, role="surface")
        self.why = WhyPiece(self._reader)
        self.scrolled.setWidget(self.why)
        self.why.setAutoFillBackground(False)
        self.close_button = PressButton(self.look, self.panel, large=True)
        self._card = QRect()
        self._show(scene)
        self._take_room()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_of(
        self, voices: Voices, language: str, palette: str, text_size: int
    ) -> Look:
        voice = voices(language)
        return Look(
            theme=Theme(palette, text_size, voice.script),
            voice=voice,
            dispatch=lambda _: self.accept(),
            draw_chart=_undrawn,
        )

    def _show(self, scene: Stopped) -> None:
        look = self.look
        self.setWindowTitle(look.say(scene.title))
        self.setAccessibleName(look.spoken(scene.heading))
        said = (scene.why, *scene.parts.items)
        self.setAccessibleDescription(
            "\n".join(self._reader.spoken(one) for one in said)
        )
        self.heading.show_text(look.say(scene.heading))
        self.why.show_block(scene)
        self.close_button.show_block(scene.close)

    def _take_room(self) -> None:
        """Be as high as all of it needs, where the screen has room for that."""
        screen = QGuiApplication.primaryScreen()
        room = (screen.availableSize() if screen is not None else _ROOM) * _SHARE
        wide = min(self.look.px(WIDE), room.width())
        self.resize(wide, min(self._around(wide)[0], room.height()))
        least = min(self.look.px(LEAST), room.width())
        self.setMinimumSize(least, min(self.look.px(240), room.height()))

    def _around(self, width: int) -> tuple[int, int, int, int]:
        """The height of everything, of the heading, of the sentence, of the button."""
        inner = width - 2 * self._side()
        head = self.heading.height_for(inner)
        why = self.why.height_for(inner - 2 * _INSET)
        press = self.close_button.height_for(self._press_width(inner))
        air = 2 * (self._side() + self._gap() + _INSET)
        return head + why + press + air, head, why, press

    def _side(self) -> int:
        return self.look.soft(28)

    def _gap(self) -> int:
        return self.look.soft(18)

    def _press_width(self, inner: int) -> int:
        return min(inner, max(self.look.px(140), self.close_button.natural_width()))

    def arrange(self) -> None:
        """Fit it into the present size; the sentence scrolls where it has to."""
        side, gap, width = self._side(), self._gap(), self.width()
        full, head, why, press = self._around(width)
        inner = width - 2 * side
        card = why + 2 * _INSET - max(0, full - self.height())
        inside = inner - 2 * _INSET, card - 2 * _INSET
        down = side + head + gap
        panel = self.panel
        panel.setGeometry(self.rect())
        panel.put(self.heading, side, side, inner, head)
        self._card = QRect(side, down, inner, card)
        panel.put(self.scrolled, side + _INSET, down + _INSET, *inside)
        self.why.resize(inside[0], max(why, inside[1]))
        self.why.arrange()
        wide = self._press_width(inner)
        panel.put(
            self.close_button, width - side - wide, down + card + gap, wide, press
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.scrolled.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_surface(painter, self._card, self.look.theme, radius=self.look.soft(14))

    def reading(self) -> tuple[QWidget, ...]:
        """The parts of the window in reading order."""
        return self.heading, self.why, self.close_button


def _undrawn(scene: ChartScene, **_: object) -> NoReturn:
    """There is no chart."""
    raise NotImplementedError
