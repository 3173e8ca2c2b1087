"""Figures in rows and columns; row by row where columns have no room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Table
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.table_row import Head, TableRowView, column_head


def shared(wishes: list[int], needs: list[int]) -> tuple[int, ...]:
    """Return widths that add up to the wishes and are no less than is needed.

    What some columns lack is taken from the others, from each in proportion to what it
    has to spare; empty if there is too little for all.
    """
    spare = sum(wishes) - sum(needs)
    if spare < 0:
        return ()
    slack = [max(0, wish - need) for wish, need in zip(wishes, needs, strict=True)]
    whole = max(1, sum(slack))
    return tuple(
        need + own * spare // whole for need, own in zip(needs, slack, strict=True)
    )


class TablePiece(BlockPiece[Table]):
    """Shows a `Table`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.heads: list[Head] = []
        self.rows: list[TableRowView] = []
        self._lines: list[int] = []

    @override
    def populate(self, block: Table) -> None:
        # Only heard: the page's heading shows it.
        self.setAccessibleName(self.look.spoken(block.caption))
        for head in self.heads:
            head.hide()
            head.deleteLater()
        self.heads = [
            column_head(self.look, self, column, tag)
            for column, tag in zip(block.columns, block.tags, strict=True)
        ]
        while len(self.rows) < len(block.rows):
            self.rows.append(TableRowView(self.look, self))
        for row in self.rows[len(block.rows) :]:
            row.hide()
            row.deleteLater()
        del self.rows[len(block.rows) :]
        for row, shown in zip(self.rows, block.rows, strict=True):
            row.show_columns(block.columns, block.tags)
            row.show_block(shown)
            row.name_cells()
            row.show()

    def _widths(self, inner: int) -> tuple[int, ...]:
        """Widths of the columns, the last for buttons; empty where there is no room."""
        look = self.look
        gap = look.soft(20)
        link = max(
            (row.link.natural_width() for row in self.rows if row.linked()), default=0
        )
        link = min(link, look.px(210))
        count = len(self.heads)
        first = int(inner * (0.34 if count < 4 else 0.26))
        rest = inner - first - count * gap - (link + gap if link else 0)
        wishes = [first, *([rest // max(1, count - 1)] * (count - 1))]
        widths = shared(wishes, self._needs())
        return (*widths, link) if widths else ()

    def _needs(self) -> list[int]:
        """The least width of each column; those of options need the same."""
        least = self.look.px(110)
        names = (self.heads[0], *(row.header for row in self.rows))
        needs = [max(name.least_width() for name in names)]
        for place, head in enumerate(self.heads[1:]):
            cells = (row.cells[place].least_width() for row in self.rows)
            needs.append(max(least, head.least_width(), *cells))
        tags = () if self.block is None else self.block.tags
        options = [place for place, tag in enumerate(tags) if tag is not None]
        widest = max((needs[place] for place in options), default=0)
        for place in options:
            needs[place] = widest
        return needs

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        side, air, gap = look.soft(22), look.soft(12), look.soft(20)
        inner = width - 2 * side
        top = 0
        widths = self._widths(inner)
        lines = []
        if widths:
            high = max(
                head.height_for(wide)
                for head, wide in zip(self.heads, widths, strict=False)
            )
            left = side
            for head, wide in zip(self.heads, widths, strict=False):
                if place:
                    tall = head.height_for(wide)
                    self.put(head, left, top + air + high - tall, wide, tall)
                left += wide + gap
            top += high + 2 * air
        if place:
            for head in self.heads:
                head.setVisible(bool(widths))
        for row in self.rows:
            lines.append(top)
            row.use(widths)
            high = row.height_for(inner)
            if place:
                self.put(row, side, top + air, inner, high)
            top += high + 2 * air
        if place:
            self._lines = lines if widths else lines[1:]
            self.update()
        return top

    @override
    def reading(self) -> Iterable[QWidget]:
        return *self.heads, *self.rows

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        frame = self.rect()
        paint_surface(painter, frame, theme, radius=self.look.soft(18))
        painter.setPen(theme.color("line"))
        side = self.look.soft(22)
        for line in self._lines:
            painter.drawLine(side, line, self.width() - side, line)
