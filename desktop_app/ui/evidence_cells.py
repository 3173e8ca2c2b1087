"""The cells of a table: words that wrap and are never cut."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.ui.evidence_table import Index
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.text_shape import Run, TextShape

_STATE = QStyle.StateFlag


class Cells(QStyledItemDelegate):
    """Paints cells in the theme's writing."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look
        self._shapes: dict[tuple[str, bool, str], TextShape] = {}

    def forget(self) -> None:
        """Drop the words of a table that is no longer shown."""
        self._shapes.clear()

    def _shape(self, text: str, *, first: bool, role: str = "ink") -> TextShape:
        key = (text, first, role)
        shape = self._shapes.get(key)
        if shape is None:
            shape = TextShape(mirrored=self.look.mirrored)
            shape.show((Run(text, "strong" if first else "note", role),))
            self._shapes[key] = shape
        return shape

    def around(self) -> int:
        """The width of a cell beside its words."""
        return 2 * self.look.soft(10)

    def least_width(self, text: str, column: int) -> int:
        """The width below which a word would be broken."""
        shape = self._shape(text, first=column == 0)
        return shape.least_width(self.look.theme) + self.around()

    def natural_width(self, text: str, column: int) -> int:
        """The width of all words on one line."""
        shape = self._shape(text, first=column == 0)
        return shape.natural_width(self.look.theme) + self.around()

    def height_for(self, text: str, width: int, column: int) -> int:
        """The height of a cell of a width."""
        shape = self._shape(text, first=column == 0)
        words = shape.height_for(self.look.theme, width - self.around())
        return max(TARGET, words + 2 * self.look.soft(9))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        high = self.height_for(str(index.data()), width, index.column())
        return QSize(width, high)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        theme = self.look.theme
        rect, state = option.rect, option.state
        chosen = bool(state & _STATE.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.color("chosen-fill" if chosen else "surface"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        role = "chosen-ink" if chosen else "ink"
        shape = self._shape(str(index.data()), first=index.column() == 0, role=role)
        left = rect.left() + self.around() // 2
        top = rect.top() + self.look.soft(9)
        shape.draw(painter, theme, left, top, rect.width() - self.around())
        if state & _STATE.State_HasFocus:
            painter.setPen(QPen(theme.color("chosen-ink" if chosen else "focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        painter.restore()
