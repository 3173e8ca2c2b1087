"""Pieces one below the other; those of the same kind are kept when others come."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Block, Paragraph
from desktop_app.ui.blocks import AnyPiece, piece_for
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Elastic, Piece


class Column(Piece):
    """The blocks of a page, a card or a sheet, in reading order.

    Args:
        gap: The distance between pieces at 100 %.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, gap: float = 14
    ) -> None:
        super().__init__(look, parent)
        self.pieces: list[AnyPiece] = []
        self._blocks: tuple[Block, ...] = ()
        self._gap = gap

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show blocks in place of those before; what is the same stays as it is."""
        if blocks == self._blocks:
            return
        kept = self._blocks
        self._blocks = blocks
        for place, block in enumerate(blocks):
            if place < len(kept) and type(kept[place]) is type(block):
                self.pieces[place].show_block(block)
            else:
                self._renew(place, block)
        for piece in self.pieces[len(blocks) :]:
            _dismiss(piece)
        del self.pieces[len(blocks) :]
        self.forget_heights()

    def fit(self, width: int, height: int) -> None:
        """Let elastic pieces use the height that the others leave."""
        elastic = [piece for piece in self.pieces if isinstance(piece, Elastic)]
        if not elastic:
            return
        others = sum(
            piece.height_for(width) for piece in self.pieces if piece not in elastic
        )
        left = height - others - sum(self._gaps())
        for piece in elastic:
            piece.give(max(0, left // len(elastic)))
        self.forget_heights()

    @override
    def measure(self, width: int) -> int:
        heights = sum(piece.height_for(width) for piece in self.pieces)
        return heights + sum(self._gaps())

    @override
    def arrange(self) -> None:
        top = 0
        for piece, gap in zip(self.pieces, (*self._gaps(), 0), strict=True):
            height = piece.height_for(self.width())
            self.put(piece, 0, top, self.width(), height)
            top += height + gap

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.pieces

    def _gaps(self) -> list[int]:
        """The distances below all pieces but the last; a title is near its text."""
        gaps = []
        for before, after in itertools.pairwise(self._blocks):
            share = 0.6 if _is_title(before) else 1.7 if _is_title(after) else 1.0
            gaps.append(self.look.soft(self._gap * share))
        return gaps

    def _renew(self, place: int, block: Block) -> None:
        piece = piece_for(self.look, block)
        piece.setParent(self)
        if place < len(self.pieces):
            _dismiss(self.pieces[place])
            self.pieces[place] = piece
        else:
            self.pieces.append(piece)
        piece.show()


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.kind in {"heading", "strong"}


def _dismiss(piece: QWidget) -> None:
    piece.hide()
    piece.setParent(None)
    piece.deleteLater()
