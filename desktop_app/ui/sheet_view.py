"""What lies over a page until it is closed; the page behind it is dimmed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.window_scene import SheetScene
from desktop_app.ui.frame_places import LEAST
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece, Piece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolled_column import ScrolledColumn
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import Heading

_LITTLE = 8
"""Pixels around it and within it where there is no room for more."""


class SheetView(BlockPiece[SheetScene]):
    """Shows a `SheetScene` over the whole window."""

    floating = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.panel = Piece(look, self)
        self.heading = Heading(look, self.panel, kind="title")
        self.close_button = PressButton(look, self.panel)
        self.scrolled = Scrolled(look, self.panel, role="page")
        self._body = ScrolledColumn(look, above=4, below=12)
        self.scrolled.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._close = False
        """Whether all of it stands close, as there is little room."""

    @override
    def populate(self, block: SheetScene) -> None:
        another = self.heading.text() != self.look.say(block.heading)
        self.heading.show_text(self.look.say(block.heading))
        self.setAccessibleName(self.look.spoken(block.heading))
        self.close_button.show_block(block.close)
        self._body.column.show_blocks(block.blocks)
        self._body.forget_heights()
        if another:
            self.scrolled.verticalScrollBar().setValue(0)

    @override
    def measure(self, width: int) -> int:
        return self.height()

    @override
    def arrange(self) -> None:
        """Place the panel; where little would be seen of it, its head gives way."""
        for close in (False, True):
            self._stand_close(close=close)
            seen, needed = self._lay()
            if seen >= min(needed, LEAST * self.window().height()):
                return

    def _stand_close(self, *, close: bool) -> None:
        if close is self._close:
            return
        self._close = close
        self.close_button.set_compact(compact=close)
        self.close_button.set_tight(tight=close)
        self.heading.kind = "heading" if close else "title"
        if self.block is not None:
            self.heading.show_text(self.look.say(self.block.heading))

    def _lay(self) -> tuple[int, int]:
        """Place everything; returns how much of what scrolls is seen, and all of it."""
        look = self.look
        around = _LITTLE if self._close else look.soft(28)
        wide = min(look.px(900), self.width() - 2 * around)
        side = 30 if self._close else max(look.soft(28), 30)
        close = self.close_button.natural_width()
        words = wide - 2 * side - close - look.soft(16)
        beside = words >= min(self.heading.natural_width(), look.px(260))
        if not beside:
            words = wide - 2 * side
        title = self.heading.height_for(words)
        press = self.close_button.height_for(close)
        air = _LITTLE if self._close else look.soft(20)
        head = max(title, press) if beside else press + look.soft(8) + title
        top = air + head + (_LITTLE if self._close else look.soft(12))
        low = _LITTLE if self._close else look.soft(14)
        self._body.side = side
        self._body.forget_heights()
        inside = wide - 2  # the panel's own line
        needed = self._body.height_for(inside)
        high = min(self.height() - 2 * around, top + needed + low)
        left = (self.width() - wide) // 2
        panel = self.panel
        panel.setGeometry(left, (self.height() - high) // 2, wide, high)
        down = air + (0 if beside else press + look.soft(8))
        panel.put(self.heading, side, down, words, title)
        panel.put(self.close_button, wide - side - close, air, close, press)
        seen = high - top - low
        panel.put(self.scrolled, 1, top, inside, seen)
        self._body.resize(inside, max(needed, seen))
        self._body.arrange()
        return seen, needed

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.heading, self.close_button, self._body

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dim = QColor(8, 12, 18, 130)
        painter.fillRect(self.rect(), dim)
        theme = self.look.theme
        line = "control-line" if theme.palette != "light" else "line"
        paint_surface(
            painter,
            self.panel.geometry(),
            theme,
            fill="page",
            line=line,
            radius=self.look.soft(22),
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # nothing behind is pressed through the dimmed part

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        outside = not self.panel.geometry().contains(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if outside and left and self.block is not None:
            self.look.dispatch(self.block.close.action)
        event.accept()
