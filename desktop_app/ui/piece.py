"""The ground of every widget here: it measures itself and places its parts.

Qt's own layouts ask nested widgets again and again how high they are for a width. Here
a page is measured once, from the top down, and every answer is kept until words or
theme change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.theme import Theme
from desktop_app.ui.look import Look

B = TypeVar("B")


class Measured(Protocol):
    """Anything that knows its height for a width."""

    def height_for(self, width: int) -> int:
        """The height at a width."""


class Piece(QWidget):
    """A part of a page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Resized)  # by the page, not by Qt
        self.look = look
        self._heights: dict[int, int] = {}
        self._measured_with: Theme | None = None

    def measure(self, width: int) -> int:  # noqa: ARG002 # a piece may have no parts
        """Work out the height for a width."""
        return 0

    def arrange(self) -> None:
        """Place the parts within this piece's size."""

    def reading(self) -> Iterable[QWidget]:
        """The parts in the order in which they are read."""
        return [child for child in self.children() if isinstance(child, QWidget)]

    def stand_in_order(self) -> None:
        """Let the parts follow each other as they are read, for screen readers too."""
        parts = [part for part in self.reading() if part.parent() is self]
        if [one for one in self.children() if one in parts] != parts:
            for part in parts:
                part.raise_()

    def height_for(self, width: int) -> int:
        """The height for a width."""
        if self._measured_with is not self.look.theme:
            self._measured_with = self.look.theme
            self._heights.clear()
        known = self._heights.get(width)
        if known is None:
            known = self.measure(width)
            self._heights[width] = known
        return known

    def forget_heights(self) -> None:
        """Measure anew next time, because something else is shown."""
        self._heights.clear()

    def put(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Place a part; `x` is counted from the leading side."""
        if self.look.mirrored:
            x = self.width() - x - width
        rect = QRect(x, y, width, height)
        if part.geometry() != rect:
            part.setGeometry(rect)
        if isinstance(part, Piece):
            part.arrange()

    def placed(self, rect: QRect) -> QRect:
        """A rectangle to paint in, on the other side where reading is mirrored."""
        if self.look.mirrored:
            return rect.translated(self.width() - 2 * rect.x() - rect.width(), 0)
        return rect

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.height_for(width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height_for(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isWindow():  # inside a page `put` arranges
            self.arrange()


class BlockPiece(Piece, Generic[B]):
    """A piece that shows one kind of block."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.block: B | None = None

    def show_block(self, block: B) -> None:
        """Show a block; what is the same stays as it is. Never reports anything."""
        if block == self.block:
            return
        self.block = block
        self.populate(block)
        self.stand_in_order()
        self.forget_heights()
        self.update()

    def populate(self, block: B) -> None:
        """Hand the block to the parts."""
        raise NotImplementedError


class Elastic(BlockPiece[B]):
    """A piece that can use more or less height, such as large pictures."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.given: int | None = None

    def give(self, height: int) -> None:
        """Say how much height there is; the piece takes what is good for it."""
        if height != self.given:
            self.given = height
            self.forget_heights()
