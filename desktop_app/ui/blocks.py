"""Which widget shows which kind of block; each is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from desktop_app.scene import blocks
from desktop_app.scene.blocks import Block
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece

AnyPiece = BlockPiece[Any]
"""A widget whose kind of block is known only when the page is."""


class MakesPiece(Protocol):
    """A widget's class."""

    def __call__(self, look: Look) -> AnyPiece:
        """Make one."""


def widget_for(kind: type) -> MakesPiece:
    """Return the class of the widget that shows a kind of block."""
    found = _WIDGETS[kind]
    return found()


def piece_for(look: Look, block: Block) -> AnyPiece:
    """Return a new widget that shows a block."""
    piece = widget_for(type(block))(look)
    piece.show_block(block)
    return piece


def _paragraph() -> MakesPiece:
    from desktop_app.ui.paragraph import ParagraphPiece

    return ParagraphPiece


def _bullets() -> MakesPiece:
    from desktop_app.ui.bullets import BulletsPiece

    return BulletsPiece


def _notice() -> MakesPiece:
    from desktop_app.ui.notice import NoticePiece

    return NoticePiece


def _array_cards() -> MakesPiece:
    from desktop_app.ui.array_cards import ArrayCardsPiece

    return ArrayCardsPiece


def _bar_rows() -> MakesPiece:
    from desktop_app.ui.bar_rows import BarRowsPiece

    return BarRowsPiece


def _table() -> MakesPiece:
    from desktop_app.ui.table import TablePiece

    return TablePiece


def _chart() -> MakesPiece:
    from desktop_app.ui.chart_view import ChartPiece

    return ChartPiece


def _choice() -> MakesPiece:
    from desktop_app.ui.choice import ChoicePiece

    return ChoicePiece


def _card() -> MakesPiece:
    from desktop_app.ui.card import CardPiece

    return CardPiece


def _columns() -> MakesPiece:
    from desktop_app.ui.columns import ColumnsPiece

    return ColumnsPiece


def _rating() -> MakesPiece:
    from desktop_app.ui.rating import RatingPiece

    return RatingPiece


def _buttons() -> MakesPiece:
    from desktop_app.ui.buttons import ButtonsPiece

    return ButtonsPiece


def _calendar() -> MakesPiece:
    from desktop_app.ui.calendar_view import CalendarPiece

    return CalendarPiece


def _timeline() -> MakesPiece:
    from desktop_app.ui.timeline_view import TimelinePiece

    return TimelinePiece


def _leaflet_preview() -> MakesPiece:
    from desktop_app.ui.leaflet_preview import LeafletPreviewPiece

    return LeafletPreviewPiece


def _fold() -> MakesPiece:
    from desktop_app.ui.fold import FoldPiece

    return FoldPiece


def _field() -> MakesPiece:
    from desktop_app.ui.field import FieldPiece

    return FieldPiece


def _outcome_line() -> MakesPiece:
    from desktop_app.ui.outcome_line import OutcomeLinePiece

    return OutcomeLinePiece


_WIDGETS: dict[type, Callable[[], MakesPiece]] = {
    blocks.Paragraph: _paragraph,
    blocks.Bullets: _bullets,
    blocks.Notice: _notice,
    blocks.ArrayCards: _array_cards,
    blocks.BarRows: _bar_rows,
    blocks.Table: _table,
    blocks.Chart: _chart,
    blocks.Choice: _choice,
    blocks.Card: _card,
    blocks.Columns: _columns,
    blocks.Rating: _rating,
    blocks.Buttons: _buttons,
    blocks.Calendar: _calendar,
    blocks.Timeline: _timeline,
    blocks.LeafletPreview: _leaflet_preview,
    blocks.Fold: _fold,
    blocks.Field: _field,
    blocks.OutcomeLine: _outcome_line,
}
