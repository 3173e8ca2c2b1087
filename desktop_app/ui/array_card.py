"""One option's people, its number beside them and the way to its source."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.theme import OPTION_ROLES
from desktop_app.scene.blocks import ArrayCard
from desktop_app.ui.look import Look
from desktop_app.ui.option_label import OptionLabel
from desktop_app.ui.pictures import IconArrayView
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlan:
    """Where the parts of every card stand; the same for all, so that none stands out.

    Args:
        beside: Whether the words stand beside the people, or below them.
        name: Height of the option's name.
        array: Width and height of the people.
        rows: Heights of number, had, others, range and source.
        height: Height of the card.
    """

    beside: bool
    name: int
    array: tuple[int, int]
    rows: tuple[int, int, int, int, int]
    height: int


class ArrayCardView(BlockPiece[ArrayCard]):
    """Shows an `ArrayCard` by the plan that all cards share."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name = OptionLabel(look, self)
        self.array = IconArrayView(look, self)
        self.number = WrappedText(look, self, spacing=1.0, apart=True)
        self.had = WrappedText(look, self, kind="strong")
        self.others = WrappedText(look, self, role="ink-second", balanced=True)
        self.span = WrappedText(look, self, kind="note", role="note", balanced=True)
        self.link = PressButton(look, self)
        self.plan: CardPlan | None = None

    @override
    def populate(self, block: ArrayCard) -> None:
        say = self.look.say
        role = OPTION_ROLES[block.option.slot]
        self.name.show_block(block.option)
        self.array.show_scene(block.array)
        self.number.show_runs(
            Run(say(block.number), "number", role), Run(say(block.of), "heading")
        )
        self.had.show_text(say(block.had))
        for text, message in ((self.others, block.others), (self.span, block.span)):
            text.setVisible(message is not None)
            text.show_text("" if message is None else say(message))
        self.link.setVisible(block.button is not None)
        if block.button is not None:
            self.link.show_block(block.button)

    def words(self) -> tuple[WrappedText, ...]:
        """The words beside the people, from the top."""
        return self.number, self.had, self.others, self.span

    @override
    def measure(self, width: int) -> int:
        return 0 if self.plan is None else self.plan.height

    def side(self) -> int:
        """The space within the frame."""
        return self.look.soft(22)

    @override
    def arrange(self) -> None:
        plan = self.plan
        if plan is None:
            return
        side = self.side()
        top = self.look.soft(16)
        inner = self.width() - 2 * side
        self.put(self.name, side, top, inner, plan.name)
        top += plan.name + self.look.soft(8)
        wide, high = plan.array
        if plan.beside:
            self.put(self.array, side, top, wide, high)
            left = side + wide + self.look.soft(26)
            self._place_words(plan, left, top, self.width() - side - left)
            return
        self.put(self.array, (self.width() - wide) // 2, top, wide, high)
        self._place_words(plan, side, top + high + self.look.soft(12), inner)

    def _place_words(self, plan: CardPlan, left: int, top: int, width: int) -> None:
        gaps = word_gaps(self.look)
        for text, high, gap in zip(self.words(), plan.rows, gaps, strict=False):
            self.put(text, left, top, width, high)
            top += high + (gap if high else 0)
        if self.link.isHidden():
            return
        wide = min(width, self.link.natural_width())
        self.put(self.link, left, top, wide, plan.rows[4])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self.look.soft(18)
        paint_surface(painter, self.rect(), self.look.theme, radius=radius)
        if self.span.text():
            half = word_gaps(self.look)[2] // 2
            line = self.span.geometry()
            painter.setPen(self.look.theme.color("line"))
            top = line.y() - half
            painter.drawLine(line.x(), top, line.x() + line.width(), top)


def word_gaps(look: Look) -> tuple[int, int, int, int]:
    """The distances below number, had, others and range."""
    return look.soft(2), look.soft(6), look.soft(18), 0
