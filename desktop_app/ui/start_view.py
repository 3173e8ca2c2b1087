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

_KINDS = ("display", "title", "heading")
"""The kinds of writing of the heading, as room gets less."""


class StartBody(BlockPiece[StartPage]):
    """Shows a `StartPage`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._brand = WrappedText(look, self, kind="heading")
        self.heading = Heading(look, self, kind="display", balanced=True)
        self._lead = WrappedText(look, self, kind="lead", role="ink-second")
        self.start = PressButton(look, self, large=True)
        self.listen = PressButton(look, self, large=True)
        self._promise = WrappedText(look, self, kind="note", role="note")
        self._notes = WrappedText(look, self, kind="note", role="note")
        self._about = PressButton(look, self)
        self._second = PressButton(look, self)
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
        self.listen.setVisible(block.listen is not None)
        if block.listen is not None:
            self.listen.show_block(block.listen)
        self._promise.show_text(say(block.promise))
        self._notes.setVisible(bool(block.notes))
        self._notes.show_text(self.look.say_all(block.notes))
        self._about.show_block(block.about)
        self._comfort.show_blocks(block.comfort)
        second = block.panel or block.again
        self._second.setVisible(second is not None)
        if second is not None:
            self._second.show_block(second)
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
        self._dress_heading(wide)
        words = self._words_height(wide)
        panel = self._comfort.height_for(wide - 2 * air) + 2 * air
        full = max(words, panel) if beside else words + gap + panel
        margin = look.soft(30)
        top = max(margin, (self.room - full) // 2)
        if place:
            at = top + ((full - words) // 2 if beside else 0)
            self._place_words(edge, at, wide)
            self._place_language(edge, wide, shown=not beside)
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

    def _dress_heading(self, width: int) -> None:
        """Write the heading as large as its longest word has room."""
        for kind in _KINDS:
            if kind != self.heading.kind:
                self.heading.kind = kind
                if self.block is not None:
                    self.heading.show_text(self.look.say(self.block.heading))
            if self.heading.least_width() <= width:
                return

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

    def _has_second(self) -> bool:
        """Whether there is a second link: the clinician's panel, or the way back."""
        return self.block is not None and (
            self.block.panel is not None or self.block.again is not None
        )

    def _beside_about(self, width: int) -> int:
        """Where the second link stands beside the first; 0 if it has no room."""
        left = self._about.natural_width() + self.look.soft(32)
        return left if left + self._second.natural_width() <= width else 0

    def _can_listen(self) -> bool:
        return self.block is not None and self.block.listen is not None

    def _start_width(self, width: int) -> int:
        return min(width, self.start.natural_width() + self.look.soft(24))

    def _beside_start(self, width: int) -> int:
        """Where the button to listen stands beside the other; 0 if it has no room."""
        left = self._start_width(width) + self.look.soft(14)
        return left if left + self.listen.natural_width() <= width else 0

    def _listen_below(self, width: int) -> int:
        """The height that the button to listen needs below the other."""
        if not self._can_listen() or self._beside_start(width):
            return 0
        return self.listen.height_for(width) + self.look.soft(12)

    def _words_height(self, width: int) -> int:
        high = sum(
            part.height_for(width - inset) + after
            for part, inset, after in self._words()
        )
        high += self._listen_below(width)
        if self._has_second() and not self._beside_about(width):
            high += self._second.height_for(width)
        return high

    def _place_words(self, left: int, top: int, width: int) -> None:
        for part, inset, after in self._words():
            high = part.height_for(width - inset)
            wide = width - inset
            lower = 0
            if isinstance(part, PressButton):
                if part.large and self._can_listen():
                    lower = self._place_listen(left, top, high, width)
                natural = part.natural_width()
                wide = min(wide, natural + self.look.soft(24 if part.large else 0))
            elif part is self._brand:
                wide = min(wide, self._brand.natural_width())
            assert isinstance(part, QWidget)
            self.put(part, left + inset, top, wide, high)
            top += high + after + lower
        if self._has_second():
            self._place_second(left, top, width)

    def _place_listen(self, left: int, top: int, high: int, width: int) -> int:
        """Place the button to listen; returns how much lower the rest begins."""
        beside, below = self._beside_start(width), self._listen_below(width)
        wide = min(width, self.listen.natural_width())
        if beside:
            self.put(self.listen, left + beside, top, wide, high)
        else:
            down = top + high + self.look.soft(12)
            self.put(self.listen, left, down, wide, self.listen.height_for(width))
        return below

    def _place_second(self, left: int, top: int, width: int) -> None:
        link = self._second
        wide = min(width, link.natural_width())
        high = link.height_for(wide)
        beside = self._beside_about(width)
        if beside:
            top -= self._about.height_for(self._about.natural_width())
        self.put(link, left + beside, top, wide, high)

    def _place_language(self, left: int, width: int, *, shown: bool) -> None:
        """Where the languages are below the fold, a button beside the brand has them.

        Who cannot read this page would not look for them further down.
        """
        button = self._language
        offered = self.block is not None and self.block.language is not None
        button.setVisible(shown and offered)
        if button.isVisibleTo(self):
            button.set_compact(compact=False)
            brand = self.look.px(44) + self._brand.natural_width()
            room = width - brand - self.look.soft(12)
            button.set_compact(compact=button.natural_width() > room)
            wide = button.natural_width()
            high = button.height_for(wide)
            top = self._brand.y() + (self._brand.height() - high) // 2
            self.put(button, left + width - wide, max(0, top), wide, high)

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
            self.listen, self._promise, self._notes, self._about, self._second,
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
