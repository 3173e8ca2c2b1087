"""What the pages before a visit share: a name above, a heading, room to fill."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.scene.kiosk_scene import PlacePage
from desktop_app.ui.kiosk.masthead import Masthead
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.wrapped_text import Heading

B = TypeVar("B")

_SHARE = 0.22
"""How much of a window's height a heading takes at most, if it can be smaller."""

_TWO_LINES = 130
"""The height of two lines of the largest heading."""


class PlaceBody(BlockPiece[B]):
    """A page's parts; `room` is how high the window is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.masthead = Masthead(look, self)
        self.heading = Heading(look, self, kind="display", balanced=True)
        self.tools: list[PressButton] = []
        self.room = 0

    def give(self, room: int) -> None:
        """Say how high the window is."""
        if room != self.room:
            self.room = room
            self.forget_heights()

    def edge(self, width: int) -> int:
        """The space beside the page."""
        least = 28 if width < 1100 else 64
        return max(least, (width - self.look.px(1240)) // 2)

    def lay_head(self, edge: int, width: int, top: int, *, place: bool) -> int:
        """Place what stands at the top; returns where it ends."""
        high = self.masthead.height_for(width)
        if place:
            self.put(self.masthead, edge, top, width, high)
        return top + high

    def heading_height(self, width: int) -> int:
        """The height of the heading and of the tools beside or below it."""
        for kind in ("display", "title"):
            self.heading.kind = kind
            if self.block is not None:
                self.heading.show_text(self.heading.text())
            fits = self.heading.least_width() <= width
            if fits and self.heading.height_for(width) <= _SHARE * self.room:
                break
        heading, tools, row = self._beside(width)
        if row:
            return max(heading, tools)
        return heading + (self.look.soft(14) + tools if tools else 0)

    def lay_heading(self, edge: int, width: int, top: int) -> None:
        """Place the heading, and the tools at its trailing side or below."""
        look, gap = self.look, self.look.soft(10)
        heading, tools, beside = self._beside(width)
        shown = self._shown()
        wide = sum(tool.natural_width() + gap for tool in shown) - gap
        if not shown:
            wide = 0
        words = width - wide - look.soft(32) if beside and shown else width
        high = max(heading, tools) if beside else heading
        self.put(self.heading, edge, top + (high - heading) // 2, words, heading)
        left = edge + width - wide if beside else edge
        down = top + (high - tools) // 2 if beside else top + heading + look.soft(14)
        for tool in shown:
            each = tool.natural_width()
            self.put(tool, left, down, each, tools)
            left += each + gap

    def _shown(self) -> list[PressButton]:
        return [tool for tool in self.tools if tool.isVisibleTo(self)]

    def _beside(self, width: int) -> tuple[int, int, bool]:
        """The heights of heading and tools, and whether they stand side by side."""
        look, gap = self.look, self.look.soft(10)
        shown = self._shown()
        wide = sum(tool.natural_width() + gap for tool in shown) - gap
        tools = max(
            (tool.height_for(tool.natural_width()) for tool in shown), default=0
        )
        if not shown:
            return self.heading.height_for(width), 0, True
        words = width - wide - look.soft(32)
        alone = self.heading.height_for(width)
        if words >= self.heading.least_width():
            narrow = self.heading.height_for(words)
            if narrow <= max(alone, look.soft(_TWO_LINES)):
                return narrow, tools, True
        return alone, tools, False


class PlaceView(Scrolled):
    """A page before a visit, in the whole window; it scrolls where it has to."""

    def __init__(self, look: Look, parent: QWidget, body: PlaceBody[B]) -> None:
        super().__init__(look, parent)
        self.body: PlaceBody[Any] = body
        self.setWidget(body)
        body.setAutoFillBackground(False)

    @property
    def heading(self) -> QWidget:
        """Where reading begins."""
        return self.body.heading

    def show_page(self, page: PlacePage) -> None:
        """Show a page; of this view's own kind."""
        self.body.show_block(page)

    def arrange(self) -> None:
        """Fit the page into the present size."""
        width, height = self.width(), self.height()
        self.body.give(height)
        needed = self.body.height_for(width)
        self.body.resize(width, max(needed, height))
        self.body.arrange()

    def reading(self) -> tuple[QWidget, ...]:
        """The page's parts in reading order."""
        return (self.body,)
