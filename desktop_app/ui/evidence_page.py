"""One part of the evidence: words, a table or a chart with its tools, more words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.charts.height import chart_height
from desktop_app.journey.actions import CopyEvidence
from desktop_app.narrative import evidence_tools as words
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Button, Buttons, Paragraph
from desktop_app.scene.evidence_scene import DataTable, EvidencePart
from desktop_app.scene.evidence_view import EvidenceView
from desktop_app.scene.pictures import ChartScene
from desktop_app.ui.buttons import ButtonsPiece
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.evidence_grid import Grid
from desktop_app.ui.look import Look
from desktop_app.ui.paragraph import ParagraphPiece
from desktop_app.ui.piece import Piece
from desktop_app.ui.search_line import SearchLine
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.wrapped_text import WrappedText

_GAP = 14
_LEAST_TABLE = 260


class TableWithSearch(Piece):
    """A table, the line to search it, and what is said when nothing is left."""

    news = Signal(object)
    resized = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.search = SearchLine(look, self, words.find())
        self.tools = ButtonsPiece(look, self)
        self.grid = Grid(look, self)
        self.none = WrappedText(look, self, kind="body", role="note")
        self.none.show_text(look.say(words.none_found()))
        self.none.hide()
        self.most = 0
        self._frame = QRect()
        self.search.changed.connect(self._search)
        self.grid.sorted_by.connect(self._sorted)
        self.grid.copying.connect(lambda: look.dispatch(CopyEvidence()))

    def show_table(self, table: DataTable, tools: tuple[Button, ...]) -> None:
        """Show a table, and what can be done with it."""
        self.tools.show_block(Buttons(items=tools))
        self.grid.show_table(table)
        self._search("")

    def _search(self, typed: str) -> None:
        grid = self.grid
        grid.search(typed)
        left, rows = grid.rows.rowCount(), grid.model_.rowCount()
        found = words.rows_shown(left, rows)
        self.search.tell(found)
        self.none.setVisible(left == 0)
        self.forget_heights()
        if typed:
            self.news.emit(found if left else words.none_found())
        self.resized.emit()

    def _sorted(self, column: int, falling: bool) -> None:
        table = self.grid.model_.table
        if column < 0 or table is None:
            self.news.emit(words.as_written())
            return
        self.news.emit(words.sorted_by(table.columns[column], falling=falling))

    def _over(self, width: int) -> tuple[int, QRect, int]:
        """How wide the line to search in is, where the tools go, how high both are."""
        gap, tools = self.look.soft(_GAP), self.tools.natural_width()
        search = width - tools - 2 * gap
        if search >= self.search.natural_width():
            high = self.tools.height_for(tools)
            at = QRect(width - tools, 0, tools, high)
            return search, at, max(high, self.search.height_for(search))
        top = self.search.height_for(width) + self.look.soft(6)
        wide = min(width, tools)
        at = QRect(0, top, wide, self.tools.height_for(wide))
        return width, at, top + at.height()

    def _below(self, width: int) -> tuple[int, int]:
        """How high the table is, and what is said when nothing is left."""
        over = self._over(width)[2] + self.look.soft(_GAP)
        most = max(self.look.soft(_LEAST_TABLE), self.most - over)
        none = 0
        if self.none.isVisibleTo(self):
            none = self.none.height_for(width) + self.look.soft(_GAP)
        return self.grid.fit(width - 2, most), none

    @override
    def height_for(self, width: int) -> int:
        return self.measure(width)  # rows come and go with every letter

    @override
    def measure(self, width: int) -> int:
        table, none = self._below(width)
        return self._over(width)[2] + self.look.soft(_GAP) + table + 2 + none

    @override
    def arrange(self) -> None:
        width, gap = self.width(), self.look.soft(_GAP)
        search, tools, over = self._over(width)
        table, none = self._below(width)
        self.put(self.search, 0, 0, search, self.search.height_for(search))
        self.put(self.tools, tools.x(), tools.y(), tools.width(), tools.height())
        top = over + gap
        self._frame = QRect(0, top, width, table + 2)
        self.put(self.grid, 1, top + 1, width - 2, table)
        if none:
            self.put(self.none, 0, top + table + 2 + gap, width, none - gap)
        self.update()

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.search, self.tools, self.grid.heads, self.grid, self.none

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self._frame, self.look.theme.color("line"))


class ChartOnGround(Piece):
    """A chart on a ground of its own, as high as is comfortable."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.view = ChartView(look, self)

    @override
    def measure(self, width: int) -> int:
        scene = self.view.scene
        assert scene is not None
        inner = width - 2 * self.look.soft(18)
        size = self.look.theme.text_size
        high = chart_height(scene, inner, size, say=self.look.say)
        return high + 2 * self.look.soft(14)

    @override
    def arrange(self) -> None:
        side, air = self.look.soft(18), self.look.soft(14)
        wide, high = self.width() - 2 * side, self.height() - 2 * air
        self.put(self.view, side, air, wide, high)
        self.view.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self.look.soft(18)
        paint_surface(QPainter(self), self.rect(), self.look.theme, radius=radius)


class EvidencePage(Piece):
    """What scrolls under the choice of parts."""

    resized = Signal()

    def __init__(
        self, look: Look, parent: QWidget, announce: Callable[[Message], None]
    ) -> None:
        super().__init__(look, parent)
        self.table: TableWithSearch | None = None
        self.chart: ChartOnGround | None = None
        self.side = 0
        self.most = 0
        self._announce = announce
        self._pieces: list[Piece] = []
        self._part: EvidencePart | None = None

    def show_view(self, view: EvidenceView) -> None:
        """Show a part; the same part as before stays as it is."""
        if self._part == view.part:
            return
        self._clear()
        part = self._part = view.part
        for sentence in part.lead:
            self._say("body", sentence)
        if part.chart is not None:
            self._add_buttons(view.chart_tools)
            self._add_chart(part.chart)
        if part.table is not None:
            self._add_table(part.table, view.tools)
        for sentence in part.notes:
            self._say("body", sentence)
        if part.chart is not None and part.caption is not None:
            self._say("strong", part.caption)
        for sentence in part.citation:
            self._say("note", sentence)
        for piece in self._pieces:
            piece.show()
        self.stand_in_order()
        self.forget_heights()

    def _clear(self) -> None:
        for piece in self._pieces:
            piece.hide()
            piece.deleteLater()
        self._pieces, self.table, self.chart = [], None, None

    def _add_chart(self, scene: ChartScene) -> None:
        self.chart = ChartOnGround(self.look, self)
        self.chart.view.show_scene(scene)
        self._pieces.append(self.chart)

    def _add_table(self, table: DataTable, tools: tuple[Button, ...]) -> None:
        self.table = TableWithSearch(self.look, self)
        self.table.show_table(table, tools)
        self.table.news.connect(self._announce)
        self.table.resized.connect(self.resized)
        self._pieces.append(self.table)

    def _say(self, kind: str, sentence: Message) -> None:
        piece = ParagraphPiece(self.look, self)
        piece.show_block(Paragraph(sentences=(sentence,), kind=kind))
        self._pieces.append(piece)

    def _add_buttons(self, buttons: tuple[Button, ...]) -> None:
        piece = ButtonsPiece(self.look, self)
        piece.show_block(Buttons(items=buttons))
        self._pieces.append(piece)

    @override
    def measure(self, width: int) -> int:
        inner, gap = width - 2 * self.side, self.look.soft(_GAP)
        if self.table is not None:
            self.table.most = self.most
        high = sum(piece.height_for(inner) + gap for piece in self._pieces)
        return high + gap

    @override
    def arrange(self) -> None:
        inner, top = self.width() - 2 * self.side, self.look.soft(4)
        for piece in self._pieces:
            high = piece.height_for(inner)
            self.put(piece, self.side, top, inner, high)
            top += high + self.look.soft(_GAP)

    @override
    def reading(self) -> Iterable[QWidget]:
        return list(self._pieces)
