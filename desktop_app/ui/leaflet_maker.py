"""Makes the take-home leaflet away from the window's own work."""

from __future__ import annotations

import contextlib
import logging

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage
from typing_extensions import override

from desktop_app.errors import DecisionAidError
from desktop_app.scene.leaflet_parts import LeafletScene
from desktop_app.ui.look import Look, MakeLeaflet
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


class _Desk(QObject):
    """Where leaflets come back to; it outlives the worker that makes them."""

    made = Signal(object, object)  # the wish, and what was made or what went wrong


class _Making(QRunnable):
    def __init__(
        self, desk: _Desk, make: MakeLeaflet, wish: Wish, pdf: bytes | None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._make = make
        self._wish = wish
        self._pdf = pdf

    @override
    def run(self) -> None:
        from desktop_app.ui.leaflet_pages import seen

        result: Made | Exception
        try:
            pdf = self._make(self._wish.leaflet) if self._pdf is None else self._pdf
            shapes, pages = seen(pdf, self._wish.pages, self._wish.width)
            result = Made(pdf=pdf, shapes=shapes, pages=pages)
        except Exception as error:  # noqa: BLE001 # told in the window's thread
            result = error
        # The window may have closed meanwhile: then nobody waits for the leaflet.
        with contextlib.suppress(RuntimeError):
            self._desk.made.emit(self._wish, result)


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
        self._have: tuple[Wish, Made] | None = None
        self._pool = QThreadPool(self)  # its end waits for its workers
        self._pool.setMaxThreadCount(1)
        self._desk = _Desk(self)
        self._desk.made.connect(self._take)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.finish)

    @property
    def busy(self) -> bool:
        """Whether a leaflet is being made."""
        return self._pool.activeThreadCount() > 0

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
        self._pool.clear()
        pdf = self.document(wish.leaflet)
        self._pool.start(_Making(self._desk, make, wish, pdf))

    def _take(self, wish: Wish, result: object) -> None:
        if wish != self._wish:
            return  # nobody waits for it, or a newer one is on its way
        self._wish = None
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

    def forget(self) -> None:
        """Keep nothing of it, and wait for nothing."""
        self._wish = self._have = None
        self._pool.clear()

    def finish(self) -> None:
        """Wait for the worker, at the end of the program."""
        self._pool.clear()
        self._pool.waitForDone()


def _alike(one: Wish, other: Wish) -> bool:
    """Whether two wishes are for the same leaflet in the same size."""
    return (one.leaflet, one.width) == (other.leaflet, other.width)
