"""A page: its heading, the choice of views, its blocks; it scrolls when it must."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.window_scene import Page
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.column import Column
from desktop_app.ui.look import Look
from desktop_app.ui.page_measures import page_margin
from desktop_app.ui.piece import Piece
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.wrapped_text import Heading, WrappedText

_TIGHT = 0.55
"""The share of the usual distances where a page would else scroll a little."""

_WORTH = 1.8
"""How many times what it saves a page may be too high to stand closer together."""

_PLACES = ("heading", "lead", "")
Kinds = tuple[type, ...]
KEPT = 24
"""How many built pages are kept."""


class PageBody(Piece):
    """What scrolls: heading, lead, views and blocks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.margin = 44
        self._share = 1.0
        self._shares: dict[tuple[str, int, int, int], float] = {}
        self.heading = Heading(look, self)
        self.lead = WrappedText(look, self, kind="lead", role="ink-second")
        self.views = ChoicePiece(look, self)
        self._columns: dict[Kinds, Column] = {}
        self.column = Column(look, self)
        self.page: Page | None = None
        self._along: Piece | None = None

    def show_page(self, page: Page) -> bool:
        """Show a page; returns whether it is another page or view."""
        if page == self.page:
            return False
        another = self.page is None or self.page.key != page.key
        self.page = page
        self.heading.show_text(self.look.say(page.heading))
        self.lead.setVisible(page.lead is not None)
        self.lead.show_text("" if page.lead is None else self.look.say(page.lead))
        self.views.setVisible(page.views is not None)
        if page.views is not None:
            self.views.show_block(page.views)
        column = self.column_for(page)
        column.show_blocks(page.blocks)
        if column is not self.column:
            self.column.hide()
            self.column = column
        column.show()
        self.forget_heights()
        return another

    def take_along(self, strip: Piece | None) -> None:
        """Let a strip stand above all else here and scroll with it; None for none."""
        if strip is not self._along:
            self._along = strip
            self.forget_heights()
            if strip is not None:
                strip.setParent(self)
                strip.lower()  # it is read first
                strip.show()

    def column_for(self, page: Page) -> Column:
        """Return the column that shows blocks of these kinds; the newest are kept."""
        kinds = tuple(type(block) for block in page.blocks)
        column = self._columns.pop(kinds, None)
        if column is None:
            column = Column(self.look, self)
            column.hide()
        self._columns[kinds] = column
        for old in list(self._columns)[: max(0, len(self._columns) - KEPT)]:
            if self._columns[old] is not self.column:
                self._columns.pop(old).deleteLater()
        return column

    def prepare(self, page: Page, width: int) -> None:
        """Build what a page will need, out of sight, unless it is there already."""
        kinds = tuple(type(block) for block in page.blocks)
        if kinds not in self._columns:
            column = self.column_for(page)
            column.show_blocks(page.blocks)
            column.height_for(width - 2 * self.margin)

    def fit(self, width: int, height: int) -> int:
        """Use the height of a window; returns the height that is needed.

        A page that is only a little too high stands closer together, and stays so: all
        of it is seen then, or at least what matters most.
        """
        key = "" if self.page is None else self.page.key
        size = (key, width, height, self.look.theme.text_size)
        needed = self._fit(width, height, self._shares.get(size, 1.0))
        saving = (1 - _TIGHT) * 16 * (len(self.column.pieces) + 2)
        over = needed - height
        worth = self.look.soft(saving * _WORTH)
        if 0 < over <= worth and self._share > _TIGHT:
            needed = self._fit(width, height, _TIGHT)
        if needed - height > worth and self._share < 1:
            needed = self._fit(width, height, 1.0)
        self._shares[size] = self._share
        return needed

    def _fit(self, width: int, height: int, share: float) -> int:
        self._share = share
        self.column.tighten(share)
        head = self._lay_head(width, place=False)
        inner = width - 2 * self.margin
        self.column.fit(inner, height - head - self._air())
        self.forget_heights()
        return head + self.column.height_for(inner) + self._air()

    def _air(self) -> int:
        """The space above the heading and below the last block."""
        return self.look.soft(18 * self._share)

    @override
    def measure(self, width: int) -> int:
        head = self._lay_head(width, place=False)
        inner = width - 2 * self.margin
        return head + self.column.height_for(inner) + self._air()

    @override
    def arrange(self) -> None:
        head = self._lay_head(self.width(), place=True)
        inner = self.width() - 2 * self.margin
        height = self.column.height_for(inner)
        self.put(self.column, self.margin, head, inner, height)

    def _lay_head(self, width: int, *, place: bool) -> int:
        """Place the views beside the heading, beside the lead or below: the lowest."""
        inner = width - 2 * self.margin
        plans = [self._head(inner, beside=beside) for beside in _PLACES]
        fitting = [plan for plan in plans if plan]
        plan = min(fitting, key=lambda rects: max(r.bottom() for r in rects.values()))
        above = 0 if self._along is None else self._along.height_for(width)
        if place:
            if self._along is not None:
                self.put(self._along, 0, 0, width, above)
            for part, rect in plan.items():
                left, top = self.margin + rect.x(), above + rect.y()
                self.put(part, left, top, rect.width(), rect.height())
        lowest = max(rect.bottom() for rect in plan.values())
        return above + lowest + 1 + self.look.soft(14 * self._share)

    def _head(self, inner: int, *, beside: str) -> dict[QWidget, QRect]:
        """Where heading, lead and views stand; empty where they would be cramped."""
        look = self.look
        page = self.page
        views = page is not None and page.views is not None
        wide = self.views.natural_width() + 2 if views else 0
        rest = inner - wide - look.soft(24)
        if beside and (not views or rest < look.px(300)):
            return {}
        words = rest if beside == "heading" else inner
        if beside and self.heading.least_width() > words:
            return {}
        title = self.heading.height_for(words)
        rects: dict[QWidget, QRect] = {
            self.heading: QRect(0, self._air(), words, title)
        }
        bottom = self._air() + title
        if page is not None and page.lead is not None:
            words = rest if beside else inner
            high = self.lead.height_for(words)
            top = bottom + look.soft(2)
            if beside == "lead":
                bottom += look.soft(8)
                top = bottom + max(0, (self.views.height_for(wide) - high) // 2)
            rects[self.lead] = QRect(0, top, words, high)
        if not views:
            return rects
        if beside:
            top = self._air() if beside == "heading" else bottom
            high = self.views.height_for(wide)
            rects[self.views] = QRect(inner - wide, top, wide, high)
        else:
            top = max(rect.bottom() for rect in rects.values()) + 1 + look.soft(12)
            rects[self.views] = QRect(0, top, inner, self.views.height_for(inner))
        return rects

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.heading, self.lead, self.views, self.column


class PageView(Scrolled):
    """A page in the space between header and footer."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.body = PageBody(look)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)

    def show_page(self, page: Page) -> None:
        """Show a page; another page or view begins at its top."""
        if self.body.show_page(page):
            self.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Fit the page into the present size."""
        width, height = self.width(), self.height()
        self.body.margin = page_margin(self.look, width)
        needed = self.body.fit(width, height)
        self.body.resize(width, max(needed, height))
        self.body.arrange()

    def reading(self) -> Iterable[QWidget]:
        """The page's parts in reading order."""
        return (self.body,)
