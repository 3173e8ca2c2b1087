"""Blocks below each other, as they stand in something that scrolls."""

from __future__ import annotations

from typing_extensions import override

from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Piece


class ScrolledColumn(Piece):
    """A column with margins.

    Args:
        gap: Between blocks, in pixels at 100 %; None for the usual one.
        above: Free room above.
        below: Free room above and below together.
    """

    def __init__(
        self, look: Look, *, above: int, below: int, gap: int | None = None
    ) -> None:
        super().__init__(look)
        self.column = Column(look, self) if gap is None else Column(look, self, gap=gap)
        self.side = 0
        self._above, self._below = above, below

    @override
    def measure(self, width: int) -> int:
        inner = width - 2 * self.side
        return self.column.height_for(inner) + self.look.soft(self._below)

    @override
    def arrange(self) -> None:
        inner = self.width() - 2 * self.side
        high = self.column.height_for(inner)
        self.put(self.column, self.side, self.look.soft(self._above), inner, high)
