"""A row of a table: beside its header where there is room, below it where not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.painting.theme import OPTION_ROLES
from desktop_app.scene.blocks import TableRow
from desktop_app.scene.pictures import OptionTag
from desktop_app.ui import spoken
from desktop_app.ui.look import Look
from desktop_app.ui.option_label import OptionLabel
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText

Head = OptionLabel | WrappedText


def column_head(
    look: Look, parent: QWidget, column: Message, tag: OptionTag | None
) -> Head:
    """Return the words over a column: an option's mark and name, or plain words."""
    head: Head
    if tag is not None:
        head = OptionLabel(look, parent, kind="strong")
        head.show_block(tag)
    else:
        head = WrappedText(look, parent, kind="strong", role="ink-second")
        head.show_text(look.say(column))
    head.show()
    return head


class TableRowView(BlockPiece[TableRow]):
    """Shows a `TableRow` in the widths that its table chose."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.header = WrappedText(look, self, kind="strong")
        self.cells: list[WrappedText] = []
        self.heads: list[Head] = []
        self.link = PressButton(look, self)
        self._columns: tuple[Message, ...] = ()
        self._tags: tuple[OptionTag | None, ...] = ()
        self._widths: tuple[int, ...] = ()

    def show_columns(
        self, columns: tuple[Message, ...], tags: tuple[OptionTag | None, ...]
    ) -> None:
        """Say which columns its cells stand in."""
        if (columns, tags) != (self._columns, self._tags):
            self._columns = columns
            self._tags = tags
            self._drop_heads()

    @override
    def populate(self, block: TableRow) -> None:
        self.header.show_text(self.look.say(block.header))
        while len(self.cells) < len(block.cells):
            self.cells.append(WrappedText(self.look, self))
        for cell in self.cells[len(block.cells) :]:
            cell.hide()
            cell.deleteLater()
        del self.cells[len(block.cells) :]
        for place, (cell, value) in enumerate(
            zip(self.cells, block.cells, strict=True)
        ):
            tag = self._tags[place + 1]
            role = "ink" if tag is None else OPTION_ROLES[tag.slot]
            cell.show_runs(
                Run(self.look.say(value), "body" if tag is None else "strong", role)
            )
            cell.show()
        self.link.setVisible(block.button is not None)
        if block.button is not None:
            self.link.show_block(block.button)

    def name_cells(self) -> None:
        """Let every cell be heard with its row and its column."""
        if self.block is None:
            return
        for cell, column, value in zip(
            self.cells, self._columns[1:], self.block.cells, strict=True
        ):
            name = self.look.spoken(spoken.cell(self.block.header, column, value))
            cell.setAccessibleName(name)

    def linked(self) -> bool:
        """Whether it has a way to its sources."""
        return self.block is not None and self.block.button is not None

    def use(self, widths: tuple[int, ...]) -> None:
        """Stand in these column widths; with none, one below the other."""
        if widths == self._widths:
            return
        self._widths = widths
        self.forget_heights()

    @override
    def measure(self, width: int) -> int:
        return self._beside(None) if self._widths else self._below(width, place=False)

    @override
    def arrange(self) -> None:
        if self._widths:
            self._drop_heads()
            self._beside(self.height())
        else:
            self._below(self.width(), place=True)

    def _beside(self, height: int | None) -> int:
        parts: list[WrappedText | PressButton] = [self.header, *self.cells]
        widths = list(self._widths[: len(parts)])
        if self.linked():
            parts.append(self.link)
            widths.append(self._widths[-1])
        tall = [part.height_for(wide) for part, wide in zip(parts, widths, strict=True)]
        if height is not None:
            left = 0
            for part, wide, high in zip(parts, widths, tall, strict=True):
                self.put(part, left, (height - high) // 2, wide, high)
                left += wide + self.look.soft(20)
        return max(tall)

    def _below(self, width: int, *, place: bool) -> int:
        if not self.heads:
            self.heads = [
                column_head(self.look, self, column, tag)
                for column, tag in zip(self._columns[1:], self._tags[1:], strict=True)
            ]
            self.stand_in_order()
        parts: list[tuple[Head | PressButton, int]] = [(self.header, 6)]
        for head, cell in zip(self.heads, self.cells, strict=True):
            parts += [(head, 0), (cell, 8)]
        if self.linked():
            parts.append((self.link, 0))
        top = 0
        for part, gap in parts:
            high = part.height_for(width)
            if place:
                self.put(part, 0, top, width, high)
            top += high + self.look.soft(gap)
        return top

    def _drop_heads(self) -> None:
        for head in self.heads:
            head.hide()
            head.deleteLater()
        self.heads = []

    @override
    def reading(self) -> Iterable[QWidget]:
        if not self.heads:
            return self.header, *self.cells, self.link
        pairs = zip(self.heads, self.cells, strict=True)
        return self.header, *(one for pair in pairs for one in pair), self.link
