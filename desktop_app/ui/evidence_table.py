"""A table of the evidence as Qt wants it: in words, to be sorted and searched."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from desktop_app.l10n.plain import no_formula, plain
from desktop_app.scene.evidence_scene import DataTable
from desktop_app.ui.look import Look
from desktop_app.values import replace

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """The cells of a table in the words of one language."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.table: DataTable | None = None
        self.heads: tuple[str, ...] = ()
        self.words: tuple[tuple[str, ...], ...] = ()
        self._spoken: tuple[tuple[str, ...], ...] = ()
        self._folded: tuple[str, ...] = ()

    def show_table(self, table: DataTable) -> None:
        """Show another table."""
        say, spoken = self._look.say, self._look.spoken
        self.beginResetModel()
        self.table = table
        self.heads = tuple(say(head) for head in table.columns)
        self.words = tuple(
            tuple(say(cell.text) for cell in row.cells) for row in table.rows
        )
        self._spoken = tuple(
            tuple(spoken(cell.text) for cell in row.cells) for row in table.rows
        )
        self._folded = tuple(folded(" ".join(row)) for row in self.words)
        self.endResetModel()

    def has(self, row: int, parts: Sequence[str]) -> bool:
        """Whether all parts of words, folded before, stand in a row."""
        return all(part in self._folded[row] for part in parts)

    def sort_value(self, index: Index) -> float | None:
        """The number that a cell is sorted by, if it is."""
        assert self.table is not None
        return self.table.rows[index.row()].cells[index.column()].sort

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.words)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self.words[index.row()][index.column()]
        if role == _ROLE.AccessibleTextRole:
            return self._spoken[index.row()][index.column()]
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> str | None:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == _ROLE.DisplayRole and section < len(self.heads):
            return self.heads[section]
        return None


class Rows(QSortFilterProxyModel):
    """The rows that are left by a search, in the order that was asked for.

    Rows that are alike keep their order, and those without a number come last in every
    order of a column with numbers.
    """

    def __init__(self, model: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._parts: tuple[str, ...] = ()
        self._collator = QCollator(QLocale())
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(model)

    def search(self, words: str) -> None:
        """Leave only rows that have all of these words, or parts of words."""
        self._parts = tuple(folded(words).split())
        self.invalidate()

    def shown(self) -> DataTable:
        """Return the table with the rows that are left, as they stand."""
        table = self._model.table
        assert table is not None
        rows = [table.rows[number] for number in self.numbers()]
        return replace(table, rows=tuple(rows))

    def numbers(self) -> list[int]:
        """The numbers in the table of the rows that are left, as they stand."""
        return [
            self.mapToSource(self.index(row, 0)).row() for row in range(self.rowCount())
        ]

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self._model.has(source_row, self._parts)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        model = self._model
        left, right = model.sort_value(source_left), model.sort_value(source_right)
        if left is not None and right is not None:
            return left < right
        if left is not None or right is not None:
            rising = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (left is not None) is rising
        words = (model.data(source_left) or "", model.data(source_right) or "")
        return self._collator.compare(plain(words[0]), plain(words[1])) < 0


def folded(words: str) -> str:
    """Return words as they are compared: large and small letters, all figures alike.

    >>> folded("Fatigue ٤٢")
    'fatigue 42'
    """
    alike = "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in words
    )
    return plain(unicodedata.normalize("NFKC", alike)).casefold()


def as_text(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    r"""Return heads and rows as spreadsheets and word processors take them.

    >>> as_text(["Outcome", "n"], [["Fatigue", "198"]])
    'Outcome\tn\nFatigue\t198\n'
    """
    lines = [[no_formula(plain(cell)) for cell in row] for row in (heads, *rows)]
    return "".join("\t".join(line) + "\n" for line in lines)
