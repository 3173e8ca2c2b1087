"""Pieces one below the other; those of the same kind are kept when others come."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Block, Choice, Fold, Paragraph
from desktop_app.ui.blocks import AnyPiece, piece_for
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Elastic, Piece

Placed = tuple[AnyPiece, int, int]
"""A piece, where it begins and how wide it is."""


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
        self._share = 1.0

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
        self.stand_in_order()
        self.forget_heights()

    def tighten(self, share: float) -> None:
        """Use this share of the usual distances."""
        if share != self._share:
            self._share = share
            self.forget_heights()

    def fit(self, width: int, height: int) -> None:
        """Let elastic pieces use the height that the others leave."""
        elastic = [piece for piece in self.pieces if isinstance(piece, Elastic)]
        if not elastic:
            return
        others = sum(
            max(piece.height_for(wide) for piece, _, wide in line)
            for line in self._lines(width)
            if line[0][0] not in elastic
        )
        left = height - others - sum(self._gaps(width))
        for piece in elastic:
            piece.give(max(0, left // len(elastic)))
        self.forget_heights()

    @override
    def measure(self, width: int) -> int:
        heights = sum(
            max(piece.height_for(wide) for piece, _, wide in line)
            for line in self._lines(width)
        )
        return heights + sum(self._gaps(width))

    @override
    def arrange(self) -> None:
        top = 0
        width = self.width()
        for line, gap in zip(self._lines(width), (*self._gaps(width), 0), strict=True):
            height = max(piece.height_for(wide) for piece, _, wide in line)
            for piece, left, wide in line:
                self.put(piece, left, top, wide, height)
            top += height + gap

    def _lines(self, width: int) -> list[list[Placed]]:
        """Each piece on a line of its own; two short choices share one if they fit."""
        lines: list[list[Placed]] = []
        for piece, block in zip(self.pieces, self._blocks, strict=True):
            before = lines[-1] if lines else []
            first = before[0][0] if len(before) == 1 else None
            if isinstance(block, Choice) and isinstance(first, ChoicePiece):
                taken = first.natural_width() + self.look.soft(36)
                assert isinstance(piece, ChoicePiece)
                fits = taken + piece.least_line() <= width
                if fits and first.short and piece.short and not first.hinted:
                    wide = first.natural_width() + 2
                    lines[-1] = [(first, 0, wide), (piece, taken, width - taken)]
                    continue
            lines.append([(piece, 0, width)])
        return lines

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.pieces

    def _gaps(self, width: int) -> list[int]:
        """The distances below all lines but the last; a title is near its text."""
        blocks = dict(zip(map(id, self.pieces), self._blocks, strict=True))
        heads = [blocks[id(line[0][0])] for line in self._lines(width)]
        gaps = []
        for before, after in itertools.pairwise(heads):
            share = 0.6 if _is_title(before) else 1.7 if _is_title(after) else 1.0
            if _is_row(before) and _is_row(after):
                share = 0.0  # a thin line is between them
            gaps.append(self.look.soft(self._gap * share * self._share))
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


def _is_row(block: Block) -> bool:
    return isinstance(block, Fold) and block.button.kind == "row"


def _dismiss(piece: QWidget) -> None:
    piece.hide()
    piece.setParent(None)
    piece.deleteLater()
