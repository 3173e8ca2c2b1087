"""What lies over everything, and hides it: nobody reads the page of someone before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.kiosk_scene import Over
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.wrapped_text import Heading

B = TypeVar("B")


class OverBody(BlockPiece[B]):
    """The parts of what lies over everything; `room` is how high the window is."""

    def __init__(self, look: Look, *, centred: bool = False) -> None:
        super().__init__(look)
        self.heading = Heading(look, self, kind="title", centred=centred, balanced=True)
        self.room = 0

    def give(self, room: int) -> None:
        """Say how high the window is."""
        if room != self.room:
            self.room = room
            self.forget_heights()

    @property
    def first(self) -> QWidget:
        """What has the keyboard when it opens."""
        return self.heading


class OverView(QWidget):
    """Covers the whole window; scrolls where all of it does not fit."""

    floating = True

    def __init__(self, look: Look, parent: QWidget, body: OverBody[B]) -> None:
        super().__init__(parent)
        self.look = look
        self.body: OverBody[Any] = body
        self.scrolled = Scrolled(look, self)
        self.scrolled.setWidget(body)
        body.setAutoFillBackground(False)

    def show_over(self, over: Over) -> None:
        """Show what lies over everything; of this view's own kind."""
        self.body.show_block(over)
        self.setAccessibleName(self.look.spoken(over.heading))

    def arrange(self) -> None:
        """Fit it into the present size."""
        width, height = self.width(), self.height()
        self.scrolled.setGeometry(0, 0, width, height)
        self.body.give(height)
        needed = self.body.height_for(width)
        self.body.resize(width, max(needed, height))
        self.body.arrange()

    def reading(self) -> Iterable[QWidget]:
        """Its parts in reading order."""
        return (self.body,)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.theme.color("page"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # nothing behind is pressed through it

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
