"""The options' people side by side, all alike in size and place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.icon_array import icon_array_size
from desktop_app.scene.blocks import ArrayCards
from desktop_app.ui.array_card import ArrayCardView, CardPlan, word_gaps
from desktop_app.ui.look import Look
from desktop_app.ui.piece import Elastic
from desktop_app.ui.tiles import equal_widths

_ROW_LEAST, _ROW_USUAL, _ROW_MOST = 22, 29, 42
"""Height of a row of people in pixels: least, without a given height, most."""


class ArrayCardsPiece(Elastic[ArrayCards]):
    """Shows `ArrayCards`; people are as large as the given height allows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.cards: list[ArrayCardView] = []
        self._plans: dict[int, CardPlan] = {}

    @override
    def populate(self, block: ArrayCards) -> None:
        while len(self.cards) < len(block.cards):
            self.cards.append(ArrayCardView(self.look, self))
        for card in self.cards[len(block.cards) :]:
            card.hide()
            card.deleteLater()
        del self.cards[len(block.cards) :]
        for card, shown in zip(self.cards, block.cards, strict=True):
            card.show_block(shown)
            card.show()

    def _gap(self) -> int:
        return self.look.soft(22)

    def _across(self, width: int) -> int:
        """How many cards stand side by side."""
        count = len(self.cards)
        least = max(self.look.px(320), 300)
        return count if equal_widths(width, count, self._gap()) >= least else 1

    @override
    def measure(self, width: int) -> int:
        if not self.cards:
            return 0
        across = self._across(width)
        lines = -(-len(self.cards) // across)
        each = equal_widths(width, across, self._gap())
        given = self.given
        if given is not None:
            given = (given - (lines - 1) * self._gap()) // lines
        plan = self._plan(each, given)
        self._plans[width] = plan
        return lines * (plan.height + self._gap()) - self._gap()

    def _plan(self, width: int, given: int | None) -> CardPlan:
        """The largest people for which a card is no higher than given."""
        look = self.look
        usual = look.soft(_ROW_USUAL)
        if given is None:
            return self._with_row(width, usual)
        inner = width - 2 * self.cards[0].side()
        name = max(card.name.height_for(inner) for card in self.cards)
        high = given - name - look.soft(16) - look.soft(12) - look.soft(20)
        fitting = min(look.soft(_ROW_MOST), int(high / 10.34))
        best: CardPlan | None = None
        for row in (fitting, fitting - 3, fitting - 6, usual, _ROW_LEAST):
            if row < _ROW_LEAST:
                continue
            plan = self._with_row(width, row)
            if plan.height <= given:
                return plan
            if best is None or plan.height < best.height - 2:
                best = plan
        return best or self._with_row(width, _ROW_LEAST)

    def _with_row(self, width: int, row: int) -> CardPlan:
        look = self.look
        inner = width - 2 * self.cards[0].side()
        scene = self.cards[0].array.scene
        size = icon_array_size(100 if scene is None else scene.of, height=row * 10.34)
        wide, high = int(size.width()), int(size.height())
        if wide > inner:
            wide, high = inner, int(high * inner / wide)
        name = max(card.name.height_for(inner) for card in self.cards)
        words = inner - wide - look.soft(26)
        beside = words >= max(self._least_words(), look.px(190))
        rows = self._rows(words if beside else inner)
        gaps = word_gaps(look)
        text = sum(rows) + sum(
            gap for gap, tall in zip(gaps, rows, strict=False) if tall
        )
        body = max(high, text) if beside else high + look.soft(12) + text
        height = look.soft(16) + name + look.soft(8) + body + look.soft(10)
        return CardPlan(
            beside=beside, name=name, array=(wide, high), rows=rows, height=height
        )

    def _least_words(self) -> int:
        return max(text.least_width() for card in self.cards for text in card.words())

    def _rows(self, width: int) -> tuple[int, int, int, int, int]:
        def most(place: int) -> int:
            return max(card.words()[place].height_for(width) for card in self.cards)

        link = max(
            card.link.height_for(min(width, card.link.natural_width()))
            if not card.link.isHidden()
            else 0
            for card in self.cards
        )
        return most(0), most(1), most(2), most(3), link

    @override
    def arrange(self) -> None:
        width = self.width()
        self.height_for(width)
        plan = self._plans[width]
        across = self._across(width)
        each = equal_widths(width, across, self._gap())
        for place, card in enumerate(self.cards):
            card.plan = plan
            left = (place % across) * (each + self._gap())
            top = (place // across) * (plan.height + self._gap())
            self.put(card, left, top, each, plan.height)

    @override
    def forget_heights(self) -> None:
        super().forget_heights()
        self._plans.clear()
