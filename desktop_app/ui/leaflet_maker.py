"""Makes the take-home leaflet away from the window's own work."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.errors import DecisionAidError
from desktop_app.scene.leaflet_parts import LeafletScene
from desktop_app.ui.look import Look, MakeLeaflet
from desktop_app.ui.workshop import Ticket, workshop
from desktop_app.values import Value, replace

_log = logging.getLogger(__name__)


KEPT = 6
"""So many pictures of pages are kept; each takes a few megabytes."""


class Wish(Value, frozen=True, kw_only=True):
    """A leaflet to be seen: some of its pages, so many pixels wide."""

    leaflet: LeafletScene
    pages: tuple[int, ...]
    width: int


class Made(Value, frozen=True, kw_only=True):
    """A leaflet as a document, the shapes of all pages, the pictures of some."""

    pdf: bytes
    shapes: tuple[float, ...]
    pages: dict[int, QImage]


def _made(make: MakeLeaflet, wish: Wish, pdf: bytes | None) -> Made:
    """Make a leaflet, or only the pictures of pages; called in a worker thread."""
    from desktop_app.ui.leaflet_pages import seen

    document = make(wish.leaflet) if pdf is None else pdf
    shapes, pages = seen(document, wish.pages, wish.width)
    return Made(pdf=document, shapes=shapes, pages=pages)


class LeafletMaker(QObject):
    """Makes one leaflet at a time; what is no longer wished for is dropped.

    A visit goes on without a leaflet, so nothing that goes wrong here ends it.
    """

    made = Signal()
    failed = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._wish: Wish | None = None
        self._ticket: Ticket | None = None
        self._have: tuple[Wish, Made] | None = None
        self._shop = workshop("leaflets")
        self._shop.done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a leaflet is being made."""
        return self._ticket is not None

    @property
    def shapes(self) -> tuple[float, ...]:
        """The shapes of the pages that were made last; empty before."""
        return () if self._have is None else self._have[1].shapes

    def page(self, number: int) -> QImage | None:
        """Return the picture of a page, if it is there."""
        return None if self._have is None else self._have[1].pages.get(number)

    def has(self, wish: Wish | None) -> bool:
        """Whether a wish has been fulfilled."""
        if wish is None or self._have is None or not _alike(wish, self._have[0]):
            return False
        there = range(len(self.shapes))
        return all(self.page(one) is not None for one in wish.pages if one in there)

    def document(self, leaflet: LeafletScene) -> bytes | None:
        """Return a leaflet as a document, if it has been made."""
        if self._have is None or self._have[0].leaflet != leaflet:
            return None
        return self._have[1].pdf

    def ask(self, wish: Wish) -> None:
        """Make a leaflet, unless it is there or on its way."""
        if self.has(wish) or wish == self._wish:
            return
        self._wish = wish
        make = self._look.make_leaflet
        if make is None:
            self._give_up("nobody here can make it")
            return
        self._drop()
        self._wish = wish
        pdf = self.document(wish.leaflet)
        self._ticket = self._shop.ask(lambda: _made(make, wish, pdf))

    def _take(self, ticket: Ticket, result: object) -> None:
        wish = self._wish
        if ticket is not self._ticket or wish is None:
            return  # another's, or nobody waits for it
        self._wish = self._ticket = None
        if isinstance(result, Made):
            self._have = (wish, self._with_those_before(wish, result))
            self.made.emit()
        elif isinstance(result, DecisionAidError):
            self._give_up(result.sentence)
        else:
            self._give_up(f"{type(result).__name__}: {result}")

    def _with_those_before(self, wish: Wish, made: Made) -> Made:
        """Keep some pages that were seen before: a person may scroll back."""
        if self._have is None or not _alike(wish, self._have[0]):
            return made
        before = self._have[1].pages
        others = [one for one in before if one not in made.pages]
        kept = others[max(0, len(others) + len(made.pages) - KEPT) :]
        pages = {one: before[one] for one in kept} | made.pages
        return replace(made, pages=pages)

    def _give_up(self, why: str) -> None:
        _log.warning("the leaflet could not be made: %s", why)
        self._wish = self._have = None
        self.failed.emit()

    def _drop(self) -> None:
        """Wait for nothing any more."""
        if self._ticket is not None:
            self._ticket.dropped = True
        self._wish = self._ticket = None

    def forget(self) -> None:
        """Keep nothing of it, and wait for nothing."""
        self._drop()
        self._have = None


def _alike(one: Wish, other: Wish) -> bool:
    """Whether two wishes are for the same leaflet in the same size."""
    return (one.leaflet, one.width) == (other.leaflet, other.width)
