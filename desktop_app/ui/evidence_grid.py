"""A table of the evidence: every row as high as its words need.

It knows by itself when it scrolls, because its bars take room from its columns.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget
from typing_extensions import override

from desktop_app.painting.theme import Theme
from desktop_app.scene.evidence_scene import DataTable
from desktop_app.ui.evidence_bar import BAR, EvidenceBar
from desktop_app.ui.evidence_cells import Cells
from desktop_app.ui.evidence_columns import column_widths
from desktop_app.ui.evidence_heads import Heads
from desktop_app.ui.evidence_table import Rows, TableModel, as_text
from desktop_app.ui.fingers import let_fingers_scroll
from desktop_app.ui.look import Look

_ON, _OFF = (
    Qt.ScrollBarPolicy.ScrollBarAlwaysOn,
    Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
)
_RISING = Qt.SortOrder.AscendingOrder
_COLOURS = (
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.Window, "surface"),
    (QPalette.ColorRole.Button, "bar-track"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Mid, "control-line"),
    (QPalette.ColorRole.Dark, "control-line"),
)


class Grid(QTableView):
    """Shows a `DataTable`; rows are chosen whole, heads sort."""

    sorted_by = Signal(int, bool)
    copying = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.model_ = TableModel(look, self)
        self.rows = Rows(self.model_, self)
        self.cells = Cells(look, self)
        self.heads = Heads(look, self)
        self._worn: Theme | None = None
        self._fitted: tuple[Theme, int] | None = None
        self.setVerticalScrollBar(EvidenceBar(look, Qt.Orientation.Vertical))
        self.setHorizontalScrollBar(EvidenceBar(look, Qt.Orientation.Horizontal))
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.heads)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bars in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            bars(QAbstractItemView.ScrollMode.ScrollPerPixel)
        let_fingers_scroll(self.viewport())
        self.heads.chosen.connect(self._sort_by)

    def reading(self) -> Iterable[QWidget]:
        """No parts: it is one stop; its heads, another one, stand before it."""
        return ()

    def show_table(self, table: DataTable) -> None:
        """Show another table, in its own order."""
        if table == self.model_.table:
            return
        self.cells.forget()
        self.model_.show_table(table)
        self.heads.show_heads(self.model_.heads)
        self.setAccessibleName(self.look.spoken(table.caption))
        self._fitted = None

    def search(self, words: str) -> None:
        """Leave only rows with these words."""
        self.rows.search(words)
        self._fit_rows()

    def taken(self) -> str:
        """The chosen rows as text, or all that are left if none is chosen."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        numbers = self.rows.numbers()
        rows = [numbers[row] for row in chosen] if chosen else numbers
        words = self.model_.words
        return as_text(self.model_.heads, [words[row] for row in rows])

    def _sort_by(self, column: int) -> None:
        """Sort by a column: lowest first, then highest first, then as written."""
        falling = self.heads.by == column and not self.heads.falling
        if self.heads.by == column and not falling:
            column = -1
        self.heads.show_order(column, falling=falling)
        order = Qt.SortOrder.DescendingOrder if falling else _RISING
        self.rows.sort(column, order)
        self.sorted_by.emit(column, falling)

    def wear(self) -> None:
        """Take the theme's colours; cells and heads paint themselves from it."""
        theme = self.look.theme
        if theme is self._worn:
            return
        self._worn = theme
        palette = QPalette()
        for role, color in _COLOURS:
            palette.setColor(role, theme.color(color))
        self.setPalette(palette)

    def fit(self, width: int, most: int) -> int:
        """Make columns and rows fit a width.

        Args:
            width: Of the whole table; only long words make it scroll across.
            most: The most height there is.

        Returns:
            The height that it takes of that.
        """
        self.wear()
        self._fit_columns(width)
        down = self._full_height() > most
        if down:
            self._fit_columns(width - BAR)
        across = self.heads.length() > width - (BAR if down else 0)
        self.setVerticalScrollBarPolicy(_ON if down else _OFF)
        self.setHorizontalScrollBarPolicy(_ON if across else _OFF)
        return min(most, self._full_height() + (BAR if across else 0))

    def _fit_columns(self, width: int) -> None:
        key = (self.look.theme, width)
        if self._fitted == key:
            return
        self._fitted = key
        for column, wide in enumerate(self._widths(width)):
            self.setColumnWidth(column, wide)
        self.heads.setFixedHeight(self.heads.sizeHint().height())
        self._fit_rows()

    def _full_height(self) -> int:
        """The height in which nothing scrolls up and down."""
        rows = sum(self.rowHeight(row) for row in range(self.rows.rowCount()))
        return self.heads.height() + rows

    def _fit_rows(self) -> None:
        """Make every row as high as its words; a row that comes back has lost that."""
        widths = [self.columnWidth(one) for one in range(len(self.model_.heads))]
        for place, number in enumerate(self.rows.numbers()):
            words = self.model_.words[number]
            high = max(
                self.cells.height_for(text, widths[column], column)
                for column, text in enumerate(words)
            )
            self.setRowHeight(place, high)

    def _widths(self, width: int) -> list[int]:
        words, heads = self.model_.words, self.heads
        columns = range(len(self.model_.heads))
        least = [
            max(
                heads.least_width(column),
                *(self.cells.least_width(row[column], column) for row in words),
            )
            for column in columns
        ]
        natural = [
            [self.cells.natural_width(row[column], column) for column in columns]
            for row in words
        ]
        natural.append([heads.natural_width(column) for column in columns])
        return column_widths(width, least, natural)

    def reveal_column(self, column: int) -> None:
        """Scroll across to a column."""
        left = self.columnViewportPosition(column)
        bar = self.horizontalScrollBar()
        if left < 0:
            bar.setValue(bar.value() + left)
        past = left + self.columnWidth(column) - self.viewport().width()
        if past > 0:
            bar.setValue(bar.value() + min(past, left))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # it closes the window
            return
        super().keyPressEvent(event)
