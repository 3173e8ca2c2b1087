"""The clinician's panel: beside the page, or over it where there is no room."""

from __future__ import annotations

from collections.abc import Iterable

import shiboken6
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.painting.theme import Theme
from desktop_app.scene.blocks import Button
from desktop_app.scene.window_scene import PanelScene
from desktop_app.ui.look import Look
from desktop_app.ui.outcome_line import OutcomeLinePiece
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolled_column import ScrolledColumn
from desktop_app.ui.scrolling import BAR, Scrolled
from desktop_app.ui.wrapped_text import Heading, WrappedText

WIDE = 380
"""The width of the panel at 100 %."""

PAGE = 640
"""The least width of a page beside which the panel stands, at 100 %."""

_SMALLER = {100: 90, 125: 112, 150: 125, 200: 150}
"""Its text size, in per cent, beside a page of each size."""


class PanelView(BlockPiece[PanelScene]):
    """Shows a `PanelScene`: its head stays where it is, the rest scrolls.

    Its words are one size smaller than the page's, so it has a look of its own.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        own = Look(
            theme=look.theme,
            voice=look.voice,
            dispatch=lambda action: look.dispatch(action),  # noqa: PLW0108 # as it is then
            draw_chart=look.draw_chart,
        )
        super().__init__(own, parent)
        self._around = look
        self._themes: dict[Theme, Theme] = {}
        self._wear()
        self.floating = False
        self._followed: QWidget | None = None
        self.heading = Heading(own, self, kind="heading")
        self.close_button = PressButton(own, self)
        self._place = WrappedText(own, self, kind="strong", role="ink-second")
        self.back = PressButton(own, self, large=True, snug=True)
        self.next = PressButton(own, self, large=True, snug=True)
        self.scrolled = Scrolled(own, self, role="surface")
        self._body = ScrolledColumn(own, above=6, below=20, gap=12)
        self.scrolled.setWidget(self._body)
        self._body.setAutoFillBackground(False)

    def show_panel(self, block: PanelScene) -> None:
        """Show the panel in the page's present colours, a size smaller."""
        self._wear()
        moving = self._moving()
        self.show_block(block)
        self._followed = self._found(moving)

    def stay(self, focus: QWidget | None) -> QWidget | None:
        """Where the keyboard goes, once something else is shown; None if it stays.

        It goes with an outcome that is moved, and to the top if what it was on is gone.
        """
        if self._followed is not None:
            return self._followed
        if focus is None or not shiboken6.isValid(focus) or not focus.isVisible():
            return self.heading
        return None if self.isAncestorOf(focus) else self.heading

    def width_in(self, width: int) -> int:
        """The width of the panel in a window of this width."""
        return min(self.look.px(WIDE), width)

    def lies_over(self, width: int) -> bool:
        """Whether a page beside it would have too little room."""
        return width - self.width_in(width) < self._around.soft(PAGE)

    @override
    def populate(self, block: PanelScene) -> None:
        say = self.look.say
        self.heading.show_text(say(block.heading))
        self.setAccessibleName(self.look.spoken(block.heading))
        self.close_button.show_block(block.close)
        self._place.show_text(say(block.place))
        _show(self.back, block.back)
        _show(self.next, block.next)
        self._body.column.show_blocks(block.blocks)
        self._body.forget_heights()

    @override
    def measure(self, width: int) -> int:
        return self.height()

    @override
    def arrange(self) -> None:
        look = self.look
        side = max(look.soft(18), BAR + 6)
        inner = self.width() - 2 * side
        top = look.soft(12)
        sign = self.close_button.natural_width()
        words = inner - sign - look.soft(8)
        title = self.heading.height_for(words)
        press = self.close_button.height_for(sign)
        high = max(title, press)
        self.put(self.heading, side, top + (high - title) // 2, words, title)
        self.put(
            self.close_button, side + inner - sign, top + (high - press) // 2,
            sign, press,
        )  # fmt: skip
        top += high + look.soft(6)
        place = self._place.height_for(inner)
        self.put(self._place, side, top, inner, place)
        top += place + look.soft(10)
        top += self._place_steps(side, top, inner) + look.soft(12)
        self._body.side = side
        self._body.forget_heights()
        room = self.height() - top
        needed = self._body.height_for(self.width() - 1)
        self.put(self.scrolled, 1, top, self.width() - 1, room)
        self._body.resize(self.width() - 1, max(needed, room))
        self._body.arrange()
        self.update()

    def _place_steps(self, side: int, top: int, inner: int) -> int:
        """Each has its own half, also while the other is away: nobody presses wrong."""
        gap = self.look.soft(8)
        half = (inner - gap) // 2
        steps = (self.back, self.next)
        shown = [one for one in steps if not one.isHidden()]
        if any(one.least_width() > half for one in shown):
            return self._stack_steps(side, top, inner)
        high = max(one.height_for(half) for one in shown)
        for place, step in enumerate(steps):
            self.put(step, side + place * (half + gap), top, half, high)
        return high

    def _stack_steps(self, side: int, top: int, inner: int) -> int:
        gap = self.look.soft(8)
        at = top
        for step in (self.back, self.next):
            high = step.height_for(inner)
            self.put(step, side, at, inner, high)
            at += high + gap
        return at - gap - top

    @override
    def reading(self) -> Iterable[QWidget]:
        return (
            self.heading, self.close_button, self._place, self.back, self.next,
            self._body,
        )  # fmt: skip

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("surface"))
        quiet = theme.palette == "light" and not self.floating
        painter.setPen(theme.color("line" if quiet else "control-line"))
        edge = self.width() - 1 if self.look.mirrored else 0
        painter.drawLine(edge, 0, edge, self.height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the page under it is not pressed

    def _wear(self) -> None:
        """Take the page's colours, and the text size below its own."""
        theme = self._around.theme
        if theme not in self._themes:
            size = _SMALLER.get(theme.text_size, theme.text_size)
            self._themes[theme] = Theme(theme.palette, size, theme.script)
        self.look.theme = self._themes[theme]

    def _moving(self) -> tuple[str, bool] | None:
        """The series whose sign has the keyboard, and whether that is `earlier`."""
        focus = QApplication.focusWidget()
        line = None if focus is None else focus.parentWidget()
        if not isinstance(line, OutcomeLinePiece) or line.block is None:
            return None
        signs = (line.earlier, line.later)
        return (line.block.key, focus is line.earlier) if focus in signs else None

    def _found(self, moving: tuple[str, bool] | None) -> QWidget | None:
        """Where the sign is now that had the keyboard: it goes with its series."""
        if moving is None:
            return None
        key, earlier = moving
        for line in self.findChildren(OutcomeLinePiece):
            if line.block is not None and line.block.key == key:
                signs = [line.earlier, line.later]
                wanted, other = signs if earlier else reversed(signs)
                return other if wanted.isHidden() else wanted
        return None


def _show(button: PressButton, block: Button | None) -> None:
    button.setVisible(block is not None)
    if block is not None:
        button.show_block(block)
