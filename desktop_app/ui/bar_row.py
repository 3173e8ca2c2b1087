"""A row of bars: what happened, a bar for each option, and what else to say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.theme import OPTION_ROLES
from desktop_app.scene.blocks import BarRow
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.pictures import BarView
from desktop_app.ui.piece import BlockPiece, Measured
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlan:
    """Widths that all rows share, so that their bars begin and end alike.

    Args:
        title: Width of the words before the bars; 0 puts them above.
        label: Width of the words at a bar's end.
        end: Width of what stands at the end of a row; 0 puts it below.
    """

    title: int
    label: int
    end: int


class BarRowView(BlockPiece[BarRow]):
    """Shows a `BarRow` by the plan that all rows share."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.plan = RowPlan(title=0, label=0, end=0)
        self.title = WrappedText(look, self, kind="option")
        self.note = WrappedText(look, self, kind="note", role="note")
        self.bars: list[BarView] = []
        self.labels: list[WrappedText] = []
        self.words = WrappedText(look, self, kind="note", role="ink-second")
        self.side = WrappedText(look, self, kind="strong")
        self.more = PressButton(look, self)
        self.link = PressButton(look, self)
        self.details = Column(look, self, gap=10)

    @override
    def populate(self, block: BarRow) -> None:
        say = self.look.say
        self.title.show_text(say(block.title))
        self.note.setVisible(block.note is not None)
        self.note.show_text("" if block.note is None else say(block.note))
        while len(self.bars) < len(block.bars):
            self.bars.append(BarView(self.look, self))
            self.labels.append(WrappedText(self.look, self, kind="strong"))
        for place, (bar, label) in enumerate(zip(self.bars, self.labels, strict=True)):
            shown = place < len(block.bars)
            bar.setVisible(shown)
            label.setVisible(shown)
            if shown:
                scene = block.bars[place].scene
                bar.show_scene(scene)
                role = OPTION_ROLES[scene.slot]
                label.show_runs(Run(say(block.bars[place].label), "strong", role))
        self.words.setVisible(bool(block.words))
        self.words.show_text(self.look.say_all(block.words))
        self.side.setVisible(block.side is not None)
        self.side.show_text("" if block.side is None else say(block.side))
        for button, shown_button in (
            (self.more, block.more),
            (self.link, block.button),
        ):
            button.setVisible(shown_button is not None)
            if shown_button is not None:
                button.show_block(shown_button)
        self.details.show_blocks(block.details)
        self.details.setVisible(bool(block.details))

    def end_parts(self) -> list[WrappedText | PressButton]:
        """What stands at the end of the row, from the top."""
        block = self.block
        parts: list[WrappedText | PressButton] = []
        if block is not None:
            if block.side is not None:
                parts.append(self.side)
            if block.more is not None:
                parts.append(self.more)
            if block.button is not None:
                parts.append(self.link)
        return parts

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        """Measure, and place at the same time when asked to."""
        gap = self.look.soft(24)
        plan = self.plan
        left = plan.title + gap if plan.title else 0
        right = plan.end + gap if plan.end else 0
        middle = width - left - right
        title = self._titles_height(plan.title or width)
        bars = self._bars_height(middle)
        end = self._end_height(plan.end or width)
        body = max(bars, title if plan.title else 0, end if plan.end else 0)
        top = 0 if plan.title else title + self.look.soft(10)
        if place:
            at = (body - title) // 2 if plan.title else 0
            self._place_titles(at, plan.title or width)
            self._place_bars(left, top + (body - bars) // 2, middle)
            if plan.end:
                self._place_end(width - plan.end, top + (body - end) // 2, plan.end)
            elif end:
                self._place_end(0, top + body + self.look.soft(6), width)
        height = top + body
        if end and not plan.end:
            height += self.look.soft(6) + end
        if self.block is not None and self.block.details:
            tall = self.details.height_for(width)
            if place:
                at = height + self.look.soft(12)
                self.put(self.details, 0, at, width, tall)
            height += self.look.soft(12) + tall
        return height

    def _titles(self) -> list[WrappedText]:
        noted = self.block is not None and self.block.note is not None
        return [self.title, self.note] if noted else [self.title]

    def _titles_height(self, width: int) -> int:
        return _stacked(self._titles(), width, self.look.soft(2))

    def _place_titles(self, top: int, width: int) -> None:
        for text in self._titles():
            high = text.height_for(width)
            self.put(text, 0, top, width, high)
            top += high + self.look.soft(2)

    def _count(self) -> int:
        return 0 if self.block is None else len(self.block.bars)

    def _line(self, width: int) -> int:
        words = (label.height_for(width) for label in self.labels[: self._count()])
        return max(self.look.px(26), *words)

    def _bars_height(self, width: int) -> int:
        count = self._count()
        words = self.words.height_for(width) if self.words.text() else 0
        if not count:
            return words
        line = self._line(self.plan.label)
        high = count * (line + self.look.soft(9)) - self.look.soft(9)
        return high + (self.look.soft(8) + words if words else 0)

    def _place_bars(self, left: int, top: int, width: int) -> None:
        count = self._count()
        if count:
            line = self._line(self.plan.label)
            thick = self.look.px(24)
            label = self.plan.label
            long = width - label - self.look.soft(12)
            for bar, text in zip(self.bars[:count], self.labels, strict=False):
                self.put(bar, left, top + (line - thick) // 2, long, thick)
                high = text.height_for(label)
                at = left + width - label
                self.put(text, at, top + (line - high) // 2, label, high)
                top += line + self.look.soft(9)
            top += self.look.soft(8) - self.look.soft(9)
        if self.words.text():
            self.put(self.words, left, top, width, self.words.height_for(width))

    def _end_height(self, width: int) -> int:
        return _stacked(self.end_parts(), width, 0)

    def _place_end(self, left: int, top: int, width: int) -> None:
        for part in self.end_parts():
            wide = min(width, part.natural_width())
            high = part.height_for(wide)
            self.put(part, left, top, wide, high)
            top += high

    @override
    def reading(self) -> Iterable[QWidget]:
        bars = [
            one for pair in zip(self.bars, self.labels, strict=True) for one in pair
        ]
        return (
            self.title, self.note, *bars, self.words, self.side, self.more, self.link,
            self.details,
        )  # fmt: skip

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self.details.forget_heights()


def _stacked(parts: Iterable[Measured], width: int, gap: int) -> int:
    heights = [part.height_for(width) for part in parts]
    return sum(heights) + gap * max(0, len(heights) - 1)
