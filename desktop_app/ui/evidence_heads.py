"""The heads of a table: their words wrap, and pressing one sorts the rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop_app.narrative.evidence_tools import sort_by_head
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.text_shape import Run, TextShape

_KIND = "strong"


NARROWEST = 84
"""Pixels at 100 %: a script without spaces could else stand a letter a line."""


class Heads(QHeaderView):
    """A row of heads; arrow keys move along it, Enter and the space bar sort."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.at = 0
        self.by, self.falling = -1, False
        self._shapes: list[TextShape] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(look.spoken(sort_by_head()))
        self.sectionClicked.connect(self._press)

    def show_heads(self, heads: tuple[str, ...]) -> None:
        """Show the words of the heads."""
        self._shapes = []
        for head in heads:
            shape = TextShape(mirrored=self.look.mirrored, spacing=1.02)
            shape.show((Run(head, _KIND),))
            self._shapes.append(shape)
        self.at = 0
        self.viewport().update()

    def show_order(self, by: int, *, falling: bool) -> None:
        """Show by which column rows are sorted; -1 for none.

        Qt's own sign would turn at every press before anybody is asked.
        """
        self.by, self.falling = by, falling
        self.viewport().update()

    def around(self) -> int:
        """The width of a section beside its words."""
        return 2 * self._side() + self._sign()

    def least_width(self, section: int) -> int:
        """The width below which a word of a head would be broken."""
        words = self._shapes[section].least_width(self.look.theme) + self.around()
        return max(words, self.look.px(NARROWEST))

    def natural_width(self, section: int) -> int:
        """The width of a head on one line."""
        return self._shapes[section].natural_width(self.look.theme) + self.around()

    def _side(self) -> int:
        return self.look.soft(10)

    def _sign(self) -> int:
        """The room for the sign of the order."""
        return self.look.px(16)

    @override
    def sizeHint(self) -> QSize:
        high = TARGET
        for section, shape in enumerate(self._shapes[: self.count()]):
            wide = self.sectionSize(section) - self.around()
            high = max(high, shape.height_for(self.look.theme, wide))
        return QSize(self.length(), high + 2 * self.look.soft(8))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look, theme = self.look, self.look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("calm-fill"))
        painter.setPen(QPen(theme.color("control-line"), 1.5))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        side, sign = self._side(), self._sign()
        wide = rect.width() - self.around()
        shape = self._shapes[logicalIndex]
        high = shape.height_for(theme, wide)
        left = rect.left() + (side + sign if look.mirrored else side)
        shape.draw(painter, theme, left, rect.bottom() - look.soft(8) - high, wide)
        if self.by == logicalIndex:
            x = rect.left() + side if look.mirrored else rect.right() - side - sign
            y = rect.bottom() - look.soft(8) - look.px(12)  # beside the last line
            self._paint_order(painter, x + sign / 2, y)
        if self.hasFocus() and logicalIndex == self.at:
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        painter.restore()

    def _paint_order(self, painter: QPainter, x: float, y: float) -> None:
        """A triangle that points to where the rows grow."""
        reach = self.look.px(5) * (1 if self.falling else -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.color("ink"))
        wide = self.look.px(6)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - wide, y - reach / 2),
                    QPointF(x + wide, y - reach / 2),
                    QPointF(x, y + reach),
                ]
            )
        )

    def _press(self, section: int) -> None:
        self.at = section
        self.chosen.emit(section)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        step = -step if self.look.mirrored else step
        if step and not event.modifiers():
            self.at = min(max(self.at + step, 0), self.count() - 1)
            self._reveal()
            event.accept()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.at)
            event.accept()
        else:
            event.ignore()

    def _reveal(self) -> None:
        table = self.parent()
        scroll = getattr(table, "reveal_column", None)
        if scroll is not None:
            scroll(self.at)
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def currentChanged(self, current: QModelIndex, old: QModelIndex) -> None:  # type: ignore[override] # as Qt calls it
        """Leave the heads as they are when another cell is current."""
