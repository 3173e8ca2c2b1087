"""The pages of the take-home leaflet as pictures, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.state import Paper
from desktop_app.painting.words import Words
from desktop_app.scene.blocks import LeafletPreview
from desktop_app.scene.leaflet_parts import LeafletScene
from desktop_app.ui import spoken
from desktop_app.ui.leaflet_maker import LeafletMaker, Wish
from desktop_app.ui.look import Look
from desktop_app.ui.pictures import Picture

PAUSE = 150
"""Milliseconds without a change of size before the pages are drawn anew."""

_FADED = 0.35
"""How much is seen of pages that are about to be replaced."""

_SHAPES = {Paper.A4: 297 / 210, Paper.LETTER: 279.4 / 215.9}
"""The height of a page as a share of its width."""


class LeafletView(Picture):
    """Shows a leaflet; asks for it when leaflet or size change.

    Paper is white in all colours of the window, as it will be. Nothing of a leaflet is
    kept once it is out of sight.
    """

    made = Signal()
    failed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.leaflet: LeafletScene | None = None
        self._block: LeafletPreview | None = None
        self._hopeless: LeafletScene | None = None
        self._maker = LeafletMaker(look, self)
        self._maker.made.connect(self._show_made)
        self._maker.failed.connect(self._give_up)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)

    def show_leaflet(self, block: LeafletPreview) -> None:
        """Show another leaflet."""
        if block.leaflet != self.leaflet:
            self.leaflet = block.leaflet
            self._hopeless = None
        self._block = block
        self._name()
        self.update()

    @property
    def ready(self) -> bool:
        """Whether the pages of the present leaflet are shown in the present size."""
        return self._maker.has(self._wish())

    @property
    def busy(self) -> bool:
        """Whether a leaflet is being made."""
        return self._maker.busy

    @property
    def hopeless(self) -> bool:
        """Whether the present leaflet could not be made."""
        return self._hopeless is not None

    def document(self) -> bytes | None:
        """Return the present leaflet as a document, if it has been made."""
        return None if self.leaflet is None else self._maker.document(self.leaflet)

    def try_again(self) -> None:
        """Make the leaflet now, seen or not, and even if that has failed before."""
        self._hopeless = None
        self._ask()

    def _wish(self) -> Wish | None:
        if self.leaflet is None or self.width() < 50:
            return None
        width = round(self.width() * self.devicePixelRatio())
        return Wish(leaflet=self.leaflet, pages=self._in_sight(), width=width)

    def _ask(self) -> None:
        wish = self._wish()
        if wish is not None:
            self._maker.ask(wish)

    def _show_made(self) -> None:
        self._name()
        self.update()
        self.made.emit()

    def _give_up(self) -> None:
        self._hopeless = self.leaflet
        self._name()
        self.failed.emit()

    def _name(self) -> None:
        block = self._block
        if block is None:
            return
        made = self.document() is not None
        title, pages = block.leaflet.title, len(self._maker.shapes)
        self.name(spoken.leaflet_of(title, pages) if made else block.name)

    # --- Where everything is ----------------------------------------------------------

    def height_for(self, width: int) -> int:
        """The height at a width: all pages, each below a line of words."""
        places = self._places(width)
        return places[-1].bottom() + 2 if places else 0

    def _line(self) -> int:
        return self.look.px(30)

    def _places(self, width: int) -> list[QRect]:
        """Where the pages are; before they are there, one of the right shape."""
        if self.leaflet is None or self.hopeless:
            return []
        gap = self.look.soft(14)
        shapes = self._maker.shapes or (_SHAPES[self.leaflet.paper],)
        top = 0
        places = []
        for shape in shapes:
            top += self._line()
            high = round(width * shape)
            places.append(QRect(0, top, width, high))
            top += high + gap
        return places

    def _in_sight(self) -> tuple[int, ...]:
        """The pages that are seen, or soon will be; the first if none is."""
        sight = self.visibleRegion().boundingRect()
        sight = sight.adjusted(0, -sight.height() // 2, 0, sight.height() // 2)
        places = enumerate(self._places(self.width()))
        return tuple(one for one, place in places if place.intersects(sight)) or (0,)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._maker.shapes:
            self._pause.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # not only put aside with its window
            self._pause.stop()
            self._maker.forget()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.ready and not self._pause.isActive():
            self._ask()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        waiting = self.document() is None
        for number, place in enumerate(self._places(self.width())):
            self._write_line(painter, place.top(), number, waiting=waiting)
            painter.fillRect(place, Qt.GlobalColor.white)
            page = self._maker.page(number)
            if page is not None:
                painter.setOpacity(_FADED if waiting else 1.0)
                painter.drawImage(QRectF(place), page)
                painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.theme.color("control-line"), 1))
            painter.drawRect(place.adjusted(0, 0, -1, 0))

    def _write_line(
        self, painter: QPainter, low: int, number: int, *, waiting: bool
    ) -> None:
        """Write the number of a page, or over the first that it is being made."""
        if waiting and number > 0:
            return
        words = (
            spoken.making_leaflet()
            if waiting
            else spoken.leaflet_page(number + 1, len(self._maker.shapes))
        )
        look = self.look
        font, mirrored = look.theme.font("note"), look.mirrored
        line = Words(look.say(words), font, self.width(), mirrored=mirrored)
        top = low - (self._line() + line.height) / 2
        line.paint(painter, QPointF(0, top), look.theme.color("note"))
