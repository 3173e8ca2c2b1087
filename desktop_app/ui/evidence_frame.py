"""What stands in the window on the evidence: a heading, the choice, a part of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_view import EvidenceView
from desktop_app.ui import access
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.evidence_page import EvidencePage
from desktop_app.ui.focus import FocusRing, next_stop
from desktop_app.ui.look import Look
from desktop_app.ui.notice import NoticePiece
from desktop_app.ui.page_measures import page_margin
from desktop_app.ui.piece import Piece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.wrapped_text import Heading

_ROOM = 0.35
"""The most of the window's height that may stay in place over what scrolls."""

_MOST = 0.94
"""The most of what scrolls that a table takes, so that all of it can be seen."""


class Body(Piece):
    """What scrolls: a part, and over it the choice where that has no place above."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.page: EvidencePage | None = None
        self.choice: ChoicePiece | None = None
        self.side = 0

    def _above(self, width: int) -> int:
        if self.choice is None:
            return 0
        return self.choice.height_for(width - 2 * self.side) + self.look.soft(14)

    @override
    def measure(self, width: int) -> int:
        page = 0 if self.page is None else self.page.height_for(width)
        return self._above(width) + page

    @override
    def arrange(self) -> None:
        width, above = self.width(), self._above(self.width())
        if self.choice is not None:
            inner = width - 2 * self.side
            high = self.choice.height_for(inner)
            self.put(self.choice, self.side, self.look.soft(4), inner, high)
        if self.page is not None:
            self.put(self.page, 0, above, width, self.height() - above)

    @override
    def reading(self) -> Iterable[QWidget]:
        return [one for one in (self.choice, self.page) if one is not None]


class EvidenceFrame(Piece):
    """The parts of the window; one page for each part of the evidence."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.heading = Heading(look, self, kind="heading")
        self.heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button = PressButton(look, self)
        self.choice = ChoicePiece(look, self)
        self.report = NoticePiece(look, self)
        self.scrolled = Scrolled(look, self)
        self.body = Body(look)
        self.body.setAutoFillBackground(False)
        self.scrolled.setWidget(self.body)
        self.page = self._new_page()
        self.ring = FocusRing(look, self)
        self._key = ""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)
        self._app = app

    def _new_page(self) -> EvidencePage:
        page = EvidencePage(self.look, self.body, self._announce)
        page.resized.connect(self.arrange)
        page.show()
        self.body.page = page
        self.scrolled.verticalScrollBar().setValue(0)
        return page

    def _announce(self, news: Message) -> None:
        access.announce(self, self.look.spoken(news))

    def show_view(self, view: EvidenceView) -> None:
        """Show a part; another one than before begins at its top."""
        self.heading.show_text(self.look.say(view.scene.heading))
        self.close_button.show_block(view.scene.close)
        self.choice.show_block(view.parts)
        self.report.setVisible(view.report is not None)
        if view.report is not None:
            self.report.show_block(view.report)
        if view.part.key != self._key:
            self._key = view.part.key
            before, self.page = self.page, self._new_page()
            before.hide()
            before.deleteLater()
        self.page.show_view(view)
        self.stand_in_order()

    @override
    def arrange(self) -> None:
        look = self.look
        side = page_margin(look, self.width())
        wide, gap = self.width() - 2 * side, look.soft(12)
        close = min(wide, self.close_button.natural_width())
        press = self.close_button.height_for(close)
        words = wide - close - look.soft(16)
        title = self.heading.height_for(words)
        head, top = max(press, title), gap
        self.put(self.heading, side, top + (head - title) // 2, words, title)
        at = side + wide - close
        self.put(self.close_button, at, top + (head - press) // 2, close, press)
        top += head + gap
        self._place_choice(wide, top)
        for piece in (self.choice, self.report):
            if piece.parent() is self and piece.isVisibleTo(self):
                high = piece.height_for(wide)
                self.put(piece, side, top, wide, high)
                top += high + gap
        room = self.height() - top
        self.put(self.scrolled, 0, top, self.width(), room)
        self.body.side = self.page.side = side
        self.page.most = round(_MOST * room)
        self.page.forget_heights()
        self.body.forget_heights()
        needed = self.body.height_for(self.width())
        self.body.resize(self.width(), max(needed, room))
        self.body.arrange()
        self.ring.follow()

    def _place_choice(self, wide: int, top: int) -> None:
        """Let the choice scroll where it would leave too little room for the rest."""
        high = self.choice.height_for(wide)
        scrolls = top + high > _ROOM * self.height()
        home: Piece = self.body if scrolls else self
        if self.choice.parent() is not home:
            self.choice.setParent(home)
            self.choice.show()
            self.body.choice = self.choice if scrolls else None
            self.body.stand_in_order()
            self.stand_in_order()

    @override
    def reading(self) -> Iterable[QWidget]:
        above = [] if self.choice.parent() is not self else [self.choice]
        return self.heading, self.close_button, *above, self.report, self.body

    def step(self, focus: QWidget | None, *, forward: bool) -> bool:
        """Go to the next stop in reading order, and scroll to it."""
        to = next_stop(self, focus, forward=forward)
        if to is None:
            return False
        reason = Qt.FocusReason
        to.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        above = to.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(to, 0, 24)
            above = above.parentWidget()
        return True

    def _moved(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            by_key = not self._app.mouseButtons()
            self.ring.go_round(new if by_key else None)

    def retire(self) -> None:
        """Let go of everything, because it is made anew."""
        self._app.focusChanged.disconnect(self._moved)
        self.hide()
        self.setParent(None)
        self.deleteLater()
