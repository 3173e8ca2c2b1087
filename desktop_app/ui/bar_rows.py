"""Rows of bars under one legend; in frames of their own where they can be unfolded."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import BarRows
from desktop_app.ui.bar_row import BarRowView, RowPlan
from desktop_app.ui.legend import Legend
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface


class BarRowsPiece(BlockPiece[BarRows]):
    """Shows `BarRows`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._legend = Legend(look, self)
        self.rows: list[BarRowView] = []
        self._frames: list[QRect] = []

    @override
    def populate(self, block: BarRows) -> None:
        self._legend.show_block(block.legend)
        self._legend.setVisible(bool(block.legend))
        while len(self.rows) < len(block.rows):
            self.rows.append(BarRowView(self.look, self))
        for row in self.rows[len(block.rows) :]:
            row.hide()
            row.deleteLater()
        del self.rows[len(block.rows) :]
        for row, shown in zip(self.rows, block.rows, strict=True):
            row.show_block(shown)
            row.show()

    def _plan(self, width: int) -> RowPlan:
        """Widths for all rows; what has no room beside the bars goes above or below."""
        look = self.look
        labels = max(
            (label.natural_width() for row in self.rows for label in row.labels),
            default=0,
        )
        labels = min(labels, width * 2 // 5)
        ends = [part for row in self.rows for part in row.end_parts()]
        end = min(max((part.natural_width() for part in ends), default=0), look.px(250))
        least = look.px(240) + labels
        title = min(look.px(340), int(width * 0.31))
        if width - title - end - 2 * look.soft(24) >= least:
            return RowPlan(title=title, label=labels, end=end)
        if width - title - look.soft(24) >= least and title >= look.px(200):
            return RowPlan(title=title, label=labels, end=0)
        return RowPlan(title=0, label=labels, end=0)

    def _apart(self) -> bool:
        """Whether every row has a frame of its own."""
        return self.block is not None and any(
            row.more is not None for row in self.block.rows
        )

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        side = look.soft(22)
        air = look.soft(16) if not self._apart() else look.soft(10)
        inner = width - 2 * side
        plan = self._plan(inner)
        apart = self._apart()
        top = 0 if apart else air
        frames = []
        if self.block is not None and self.block.legend:
            left = 0 if apart else side
            high = self._legend.height_for(inner)
            if place:
                self.put(self._legend, left, top, inner, high)
            top += high + look.soft(12)
        for number, row in enumerate(self.rows):
            if row.plan != plan:
                row.plan = plan
                row.forget_heights()
            high = row.height_for(inner)
            if place:
                self.put(row, side, top + air, inner, high)
                frames.append(QRect(0, top, width, high + 2 * air))
            top += high + 2 * air
            if apart and number < len(self.rows) - 1:
                top += look.soft(12)
        if place:
            self._frames = frames
            self.update()
        return top

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._legend, *self.rows

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        radius = self.look.soft(18)
        if self._apart():
            for frame in self._frames:
                paint_surface(painter, frame, theme, radius=radius)
            return
        paint_surface(painter, self.rect(), theme, radius=radius)
        painter.setPen(theme.color("line"))
        side = self.look.soft(22)
        legend = self.block is not None and bool(self.block.legend)
        for frame in self._frames[0 if legend else 1 :]:
            painter.drawLine(side, frame.y(), self.width() - side, frame.y())
