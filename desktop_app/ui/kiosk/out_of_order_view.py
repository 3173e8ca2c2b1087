"""What is seen when a kiosk cannot begin: an apology, and for staff the reason.

`OutOfOrderWindow` needs neither a visit nor a policy: it is shown when one is broken.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.theme import Theme
from desktop_app.scene.kiosk_scene import OutOfOrder
from desktop_app.scene.pictures import ChartScene
from desktop_app.ui.bullets import BulletsPiece
from desktop_app.ui.ground import turn, wear
from desktop_app.ui.kiosk.own_voice import OwnLooks, turn_to
from desktop_app.ui.look import Look, Voices
from desktop_app.ui.piece import BlockPiece, Measured
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import Heading, WrappedText

STAFF = "en"
"""The language of what staff read: messages of the program are in English."""


class OutOfOrderBody(BlockPiece[OutOfOrder]):
    """Shows an `OutOfOrder`: apologies in their languages, then a card for staff."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._own = OwnLooks(look)
        self.apologies: list[WrappedText] = []
        staff = self._own.of(STAFF)
        self.heading = Heading(staff, self, kind="heading")
        self.problems = BulletsPiece(staff, self)
        self.mend = WrappedText(staff, self, role="ink-second")
        for part in (self.heading, self.problems, self.mend):
            turn_to(part, staff)
        self.room = 0
        self._card = QRect()

    def give(self, room: int) -> None:
        """Say how high the window is."""
        if room != self.room:
            self.room = room
            self.forget_heights()

    @override
    def populate(self, block: OutOfOrder) -> None:
        from desktop_app.scene.blocks import Bullets

        for number, (code, words) in enumerate(block.apologies):
            own = self._own.of(code)
            kind = "title" if number == 0 else "heading"
            made = WrappedText(own, self, kind=kind, centred=True, balanced=True)
            turn_to(made, own)
            made.show_text(own.say(words))
            made.show()
            self.apologies.append(made)
        staff = self._own.of(STAFF)
        self.heading.show_text(staff.say(block.heading))
        self.problems.show_block(Bullets(items=block.problems))
        self.mend.show_text(staff.say(block.mend))

    @override
    def measure(self, width: int) -> int:
        return 0 if self.block is None else self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        if self.block is not None:
            self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        self._own.follow()
        margin, air = look.soft(36), look.soft(26)
        wide = min(look.px(860), width - 2 * max(28, margin))
        parts: list[tuple[Measured, int, int]] = []
        for number, apology in enumerate(self.apologies):
            first = number == 0 and len(self.apologies) > 1
            parts.append((apology, wide, look.soft(26 if first else 14)))
        inner = wide - 2 * air
        staff: list[tuple[Measured, int, int]] = [
            (self.heading, inner, look.soft(10)),
            (self.problems, inner, look.soft(12)),
            (self.mend, inner, 0),
        ]
        said, card = _height(parts), _height(staff) + 2 * air
        between = look.soft(22)
        full = said + between + card
        if place:
            left = (width - wide) // 2
            top = max(margin, (self.room - full) // 2)
            self._stack(parts, left, top)
            top += said + between
            self._card = QRect(left, top, wide, card)
            self._stack(staff, left + air, top + air)
            self.update()
        return full + 2 * margin

    def _stack(
        self, parts: list[tuple[Measured, int, int]], left: int, top: int
    ) -> None:
        for part, wide, after in parts:
            high = part.height_for(wide)
            assert isinstance(part, QWidget)
            self.put(part, left, top, wide, high)
            top += high + after

    @override
    def reading(self) -> Iterable[QWidget]:
        return *self.apologies, self.heading, self.problems, self.mend

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.placed(self._card)
        theme = self.look.theme
        paint_surface(QPainter(self), card, theme, radius=self.look.soft(22))


class OutOfOrderView(Scrolled):
    """The same in the whole window; it scrolls where it has to."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.body = OutOfOrderBody(look)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)

    def arrange(self) -> None:
        """Fit it into the present size."""
        width, height = self.width(), self.height()
        self.body.give(height)
        needed = self.body.height_for(width)
        self.body.resize(width, max(needed, height))
        self.body.arrange()

    def reading(self) -> Iterable[QWidget]:
        """Its parts in reading order."""
        return (self.body,)


class OutOfOrderWindow(QWidget):
    """A window of its own, in which nothing can be pressed.

    Args:
        scene: What it shows.
        voices: Returns what says everything in the language of a code.
        palette: The colours: light, dark or contrast.
    """

    def __init__(
        self, scene: OutOfOrder, voices: Voices, *, palette: str = "light"
    ) -> None:
        super().__init__()
        code = scene.apologies[0][0] if scene.apologies else STAFF
        voice = voices(code)
        self.look = Look(
            theme=Theme(palette, 100, voice.script),
            voice=voice,
            dispatch=_unheard,
            draw_chart=_undrawn,
            voices=voices,
        )
        self.setAutoFillBackground(True)
        turn(self, self.look)
        wear(self, self.look)
        self.view = OutOfOrderView(self.look, self)
        self.view.body.show_block(scene)
        if scene.apologies:
            self.setWindowTitle(self.look.say(scene.apologies[0][1]))

    def reading(self) -> Iterable[QWidget]:
        """The parts of the window in reading order."""
        return (self.view,)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.setGeometry(self.rect())
        self.view.arrange()


def _height(parts: list[tuple[Measured, int, int]]) -> int:
    return sum(part.height_for(wide) + after for part, wide, after in parts)


def _unheard(_: object) -> None:
    """Let a press mean nothing."""


def _undrawn(scene: ChartScene, **_: object) -> NoReturn:
    """There is no chart."""
    raise NotImplementedError
