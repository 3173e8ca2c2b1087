"""The strip above a page: the brand, where we are, and the tools."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import (
    Button,
    Icon,
)
from desktop_app.scene.window_scene import Header
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.pressing import prepare, pressed_by_key
from desktop_app.ui.strip import Strip
from desktop_app.ui.surfaces import paint_fill
from desktop_app.ui.wrapped_text import WrappedText


class StepMark(QPushButton):
    """One of the marks that show how far the visit has come; a press goes there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.button: Button | None = None
        self.stage = "step-left"
        prepare(self)
        self.clicked.connect(self._report)

    def show_step(self, button: Button, stage: str) -> None:
        """Show a step that is done, now or left."""
        if (button, stage) == (self.button, self.stage):
            return
        self.button = button
        self.stage = stage
        name = button.text if button.name is None else button.name
        self.setAccessibleName(self.look.spoken(name))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.look.soft(52), max(24, self.look.soft(24)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        thick = self.look.soft(10 if self.underMouse() else 8)
        gap = self.look.soft(3)
        top = (self.height() - thick) / 2
        bar = QRectF(gap, top, self.width() - 2 * gap, thick)
        painter = QPainter(self)
        theme = self.look.theme
        paint_fill(painter, bar, theme.color(self.stage), thick / 2)
        if self.stage == "step-left":
            painter.setPen(theme.color("control-line"))
            painter.setBrush(theme.color("bar-track"))
            painter.drawRoundedRect(bar, thick / 2, thick / 2)

    def _report(self) -> None:
        if self.button is not None:
            self.look.dispatch(self.button.action)


class HeaderView(Strip[Header]):
    """Shows a `Header`, on two lines where one has no room.

    Where it has to be terse, its marks alone show on the second how far it is.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._brand = WrappedText(look, self, kind="heading")
        self._place = WrappedText(look, self, kind="strong", centred=True)
        self.marks: list[StepMark] = []
        self.tools: list[PressButton] = []
        self._one = True

    @override
    def populate(self, block: Header) -> None:
        self._brand.show_text(self.look.say(block.brand))
        self._place.show_text(self.look.say(block.place))
        while len(self.marks) < len(block.steps):
            self.marks.append(StepMark(self.look, self))
            self.marks[-1].show()
        for number, (mark, step) in enumerate(
            zip(self.marks, block.steps, strict=True)
        ):
            now = number == block.current
            done = number < block.current
            stage = "step-now" if now else "step-done" if done else "step-left"
            mark.show_step(step, stage)
        while len(self.tools) < len(block.tools):
            self.tools.append(PressButton(self.look, self))
        for number, tool in enumerate(self.tools):
            tool.setVisible(number < len(block.tools))
            if number < len(block.tools):
                tool.show_block(block.tools[number])

    def _shown_tools(self) -> list[PressButton]:
        return self.tools[: 0 if self.block is None else len(self.block.tools)]

    def _tools_width(self, *, wordy: int) -> int:
        """The width of the tools where so many, from the first, have words."""
        for place, tool in enumerate(self._shown_tools()):
            tool.set_tight(tight=self.terse)
            has_icon = tool.button is not None and tool.button.icon is not Icon.NONE
            tool.set_compact(compact=place >= wordy and has_icon)
        gap = self.look.soft(10)
        return sum(tool.natural_width() + gap for tool in self._shown_tools()) - gap

    def _tools_fit(self, room: int) -> bool:
        """Let as many tools have words as there is room for; whether all are seen."""
        count = len(self._shown_tools())
        return any(
            self._tools_width(wordy=wordy) <= room for wordy in range(count, -1, -1)
        )

    def _brand_width(self) -> int:
        return self.look.px(40) + self._brand.natural_width()

    def _centre_width(self) -> int:
        marks = len(self.marks) * self.look.soft(52)
        return max(marks, self._place.natural_width())

    def _one_line(self, inner: int) -> bool:
        """Choose how the tools look; whether everything stands on one line."""
        gap = self.look.soft(24)
        rest = self._brand_width() + self._centre_width() + 2 * gap
        if self._tools_fit(inner - rest):
            return True
        self._tools_fit(inner - self._brand_width() - gap)
        return False

    def _brand_fits(self, inner: int, tools: int) -> bool:
        """Whether the name stands beside the tools; its scales alone always do."""
        return self._brand_width() + self.look.soft(10) + tools <= inner

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        inner = width - 2 * self.margin
        one = self._one_line(inner)
        air = 4 if self.terse else look.soft(9)
        tools = [(tool, tool.natural_width()) for tool in self._shown_tools()]
        row = max((tool.height_for(wide) for tool, wide in tools), default=0)
        brand = self._brand.height_for(self._brand.natural_width())
        row = max(row, brand)
        tools_width = sum(wide + look.soft(10) for _, wide in tools) - look.soft(10)
        centre = self._centre_width() if one else inner
        said = one or not self.terse
        words = self._place.height_for(centre) if said else 0
        marks = max(24, look.soft(24))
        if one:
            full = max(row, words + marks) + 2 * air
            left = (width - centre) // 2
            least = self.margin + self._brand_width() + look.soft(24)
            most = width - self.margin - tools_width - look.soft(24) - centre
            left = max(least, min(left, most))
            top = (full - words - marks) // 2 + look.soft(1)
            middle = full // 2
        else:
            full = 2 * air + row + look.soft(4) + words + marks
            left = self.margin
            top = air + row + look.soft(4)
            middle = air + row // 2
        if place:
            if one is not self._one:
                self._one = one
                self.stand_in_order()
            self._brand.setVisible(self._brand_fits(inner, tools_width))
            self._place_ends(tools, tools_width, brand, middle, width)
            self._place.setVisible(said)
            self.put(self._place, left, top, centre, words)
            each = min(look.soft(52), centre // max(1, len(self.marks)))
            at = left + (centre - each * len(self.marks)) // 2
            for mark in self.marks:
                self.put(mark, at, top + words, each, marks)
                at += each
        return full + 1

    def _place_ends(
        self,
        tools: list[tuple[PressButton, int]],
        tools_width: int,
        brand: int,
        middle: int,
        width: int,
    ) -> None:
        left = self.margin + self.look.px(40)
        top = middle - brand // 2
        self.put(self._brand, left, top, self._brand.natural_width(), brand)
        left = width - self.margin - tools_width
        for tool, wide in tools:
            high = tool.height_for(wide)
            self.put(tool, left, middle - high // 2, wide, high)
            left += wide + self.look.soft(10)

    @override
    def reading(self) -> Iterable[QWidget]:
        if self._one:
            return self._brand, self._place, *self.marks, *self.tools
        return self._brand, *self.tools, self._place, *self.marks

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("surface"))
        bottom = self.height() - 1
        painter.setPen(theme.color("line"))
        painter.drawLine(0, bottom, self.width(), bottom)
        size = self.look.px(30)
        top = self._brand.y() + (self._brand.height() - size) // 2
        rect = self.placed(QRect(self.margin, top, size, size))
        paint_icon(painter, QRectF(rect), Icon.SCALES, theme.color("ink"))
