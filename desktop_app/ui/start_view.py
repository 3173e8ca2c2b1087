"""The first page: what this is and the way in, beside what makes it comfortable."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.scene.window_scene import StartPage
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece, Measured
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import Heading, WrappedText


class StartBody(BlockPiece[StartPage]):
    """Shows a `StartPage`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._brand = WrappedText(look, self, kind="heading")
        self.heading = Heading(look, self, kind="display", balanced=True)
        self._lead = WrappedText(look, self, kind="lead", role="ink-second")
        self.start = PressButton(look, self, large=True)
        self._promise = WrappedText(look, self, kind="note", role="note")
        self._notes = WrappedText(look, self, kind="note", role="note")
        self._about = PressButton(look, self)
        self._for_clinicians = PressButton(look, self)
        self._comfort = Column(look, self, gap=12)
        self._language = PressButton(look, self)
        self._panel = QRect()
        self.room = 0

    @override
    def populate(self, block: StartPage) -> None:
        say = self.look.say
        self._brand.show_text(say(block.brand))
        self.heading.show_text(say(block.heading))
        self._lead.show_text(self.look.say_all(block.lead))
        self.start.show_block(block.start)
        self._promise.show_text(say(block.promise))
        self._notes.setVisible(bool(block.notes))
        self._notes.show_text(self.look.say_all(block.notes))
        self._about.show_block(block.about)
        self._comfort.show_blocks(block.comfort)
        self._for_clinicians.setVisible(block.panel is not None)
        if block.panel is not None:
            self._for_clinicians.show_block(block.panel)
        if block.language is not None:
            self._language.show_block(block.language)

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        narrow = width < 1100
        edge = max(28 if narrow else 64, (width - look.px(1240)) // 2)
        inner = width - 2 * edge
        gap = look.soft(40 if narrow else 56)
        air = look.soft(22 if narrow else 26)
        half = (inner - gap) // 2
        beside = half >= max(self.heading.least_width(), look.px(440))
        wide = half if beside else inner
        words = self._words_height(wide)
        panel = self._comfort.height_for(wide - 2 * air) + 2 * air
        full = max(words, panel) if beside else words + gap + panel
        margin = look.soft(30)
        top = max(margin, (self.room - full) // 2)
        if place:
            at = top + ((full - words) // 2 if beside else 0)
            self._place_words(edge, at, wide)
            self._place_language(edge + wide, shown=not beside)
            left = edge + half + gap if beside else edge
            down = top + (full - panel) // 2 if beside else top + words + gap
            self._panel = QRect(left, down, wide, panel)
            self.put(
                self._comfort,
                left + air,
                down + air,
                wide - 2 * air,
                panel - 2 * air,
            )
            self.update()
        return full + 2 * margin

    def _words(self) -> list[tuple[Measured, int, int]]:
        """The parts of the leading side: inset before and distance after each."""
        look = self.look
        noted = self.block is not None and bool(self.block.notes)
        parts: list[tuple[Measured, int, int]] = [
            (self._brand, look.px(44), look.soft(26)),
            (self.heading, 0, look.soft(18)),
            (self._lead, 0, look.soft(30)),
            (self.start, 0, look.soft(26)),
            (self._promise, look.px(30), look.soft(8)),
        ]
        if noted:
            parts.append((self._notes, 0, look.soft(8)))
        return [*parts, (self._about, 0, 0)]

    def _led(self) -> bool:
        return self.block is not None and self.block.panel is not None

    def _beside_about(self, width: int) -> int:
        """Where the clinician's link stands beside the other; 0 if it has no room."""
        left = self._about.natural_width() + self.look.soft(32)
        return left if left + self._for_clinicians.natural_width() <= width else 0

    def _words_height(self, width: int) -> int:
        high = sum(
            part.height_for(width - inset) + after
            for part, inset, after in self._words()
        )
        if self._led() and not self._beside_about(width):
            high += self._for_clinicians.height_for(width)
        return high

    def _place_words(self, left: int, top: int, width: int) -> None:
        for part, inset, after in self._words():
            high = part.height_for(width - inset)
            wide = width - inset
            if isinstance(part, PressButton):
                natural = part.natural_width()
                wide = min(wide, natural + self.look.soft(24 if part.large else 0))
            elif part is self._brand:
                wide = min(wide, self._brand.natural_width())
            assert isinstance(part, QWidget)
            self.put(part, left + inset, top, wide, high)
            top += high + after
        if self._led():
            self._place_for_clinicians(left, top, width)

    def _place_for_clinicians(self, left: int, top: int, width: int) -> None:
        link = self._for_clinicians
        wide = min(width, link.natural_width())
        high = link.height_for(wide)
        beside = self._beside_about(width)
        if beside:
            top -= self._about.height_for(self._about.natural_width())
        self.put(link, left + beside, top, wide, high)

    def _place_language(self, right: int, *, shown: bool) -> None:
        """Where the languages are below the fold, a button beside the brand has them.

        Who cannot read this page would not look for them further down.
        """
        button = self._language
        offered = self.block is not None and self.block.language is not None
        button.setVisible(shown and offered)
        if button.isVisibleTo(self):
            wide = button.natural_width()
            high = button.height_for(wide)
            top = self._brand.y() + (self._brand.height() - high) // 2
            self.put(button, right - wide, max(0, top), wide, high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.look
        panel = self.placed(self._panel)
        paint_surface(painter, panel, look.theme, radius=look.soft(22))
        self._paint_icon(painter, self._brand, Icon.SCALES, look.px(34), "ink")
        self._paint_icon(painter, self._promise, Icon.SHIELD, look.px(22), "note")

    def _paint_icon(
        self, painter: QPainter, text: QWidget, icon: Icon, size: int, role: str
    ) -> None:
        """Paint an icon before the first line of a text."""
        beside = text.geometry()
        inset = self.look.px(44 if text is self._brand else 30)
        left = beside.right() + 1 + inset - size if self.look.mirrored else (
            beside.x() - inset
        )  # fmt: skip
        line = min(beside.height(), self.look.px(27))
        top = beside.y() + (line - size) // 2
        color = self.look.theme.color(role)
        paint_icon(painter, QRectF(left, top, size, size), icon, color)

    @override
    def reading(self) -> Iterable[QWidget]:
        return (
            self._brand, self._language, self.heading, self._lead, self.start,
            self._promise, self._notes, self._about, self._for_clinicians,
            self._comfort,
        )  # fmt: skip


class StartView(Scrolled):
    """The first page in the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.body = StartBody(look)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)

    def arrange(self) -> None:
        """Fit the page into the present size."""
        width, height = self.width(), self.height()
        self.body.room = height
        needed = self.body.height_for(width)
        self.body.resize(width, max(needed, height))
        self.body.arrange()

    def reading(self) -> Iterable[QWidget]:
        """The page's parts in reading order."""
        return (self.body,)
