"""A chart, drawn away from the window's own work and shown when it is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.charts.height import chart_height
from desktop_app.scene.blocks import Chart
from desktop_app.scene.pictures import ChartScene
from desktop_app.ui import spoken
from desktop_app.ui.drawings import Wish, alike, drawn
from desktop_app.ui.look import DrawnChart, Look
from desktop_app.ui.pictures import Picture
from desktop_app.ui.piece import Elastic
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.workshop import Ticket, workshop

PAUSE = 150
"""Milliseconds without a change of size before a chart is drawn anew."""

_LOWEST = 0.88
"""The least share of its comfortable height that a chart may be given."""


class ChartView(Picture):
    """Shows a chart scene; asks for a drawing when scene, size or theme change."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scene: ChartScene | None = None
        self._image: QImage | None = None
        self._have: Wish | None = None
        self._asked: Wish | None = None
        self._ticket: Ticket | None = None
        self._shop = workshop("charts")
        self._shop.done.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._drawings = look.drawings
        self._number = self._drawings.register(self)
        self._drawings.changed.connect(self._look_again)

    def show_scene(self, scene: ChartScene) -> None:
        """Show another chart."""
        if scene != self.scene:
            self.scene = scene
            self.name(scene.name)
            self.update()

    @property
    def ready(self) -> bool:
        """Whether the drawing for the present scene, size and theme is shown."""
        return self._have is not None and self._have == self._wish()

    @property
    def busy(self) -> bool:
        """Whether a drawing is being made."""
        return self._ticket is not None

    def _wish(self) -> Wish | None:
        if self.scene is None or self.width() < 50 or self.height() < 50:
            return None
        theme = self.look.theme
        return (
            self.scene,
            self.width(),
            self.height(),
            self.devicePixelRatio(),
            theme.palette,
            theme.text_size,
            self.look.voice,
        )

    def _ask(self) -> None:
        wish = self._wish()
        if wish is None or wish in (self._have, self._asked) or not self.isVisible():
            return
        self._borrow(wish)
        if self._have == wish or self._drawings.awaited(wish):
            return
        self._asked = wish
        self._drawings.asked(self._number, wish)
        if self._ticket is not None:
            self._ticket.dropped = True
        look = self.look
        self._ticket = self._shop.ask(lambda: drawn(look, wish))

    def _borrow(self, wish: Wish) -> None:
        """Show what another window has drawn, unless there is a better one here."""
        found = self._drawings.found(wish)
        alone = self._have is None or not alike(self._have, wish)
        if found is not None and (alone or found[0] == wish):
            self._have, self._image = found

    def _look_again(self) -> None:
        """See whether another window has drawn what is needed here."""
        if self.isVisible() and not self.ready:
            self.update()

    def _take(self, ticket: Ticket, result: object) -> None:
        wish = self._asked
        if ticket is not self._ticket or wish is None:
            return  # another's, or a newer drawing is on its way
        self._asked = self._ticket = None
        if isinstance(result, Exception):
            raise result
        chart: DrawnChart = result  # type: ignore[assignment] # a signal has no types
        image = QImage(
            chart.rgba,
            chart.width,
            chart.height,
            4 * chart.width,
            QImage.Format.Format_RGBA8888,
        ).copy()  # the bytes may go
        image.setDevicePixelRatio(wish[3])
        self._image = image
        self._have = wish
        self.update()
        self._drawings.drawn(self._number, wish, image)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._have is not None or self._asked is not None:
            self._pause.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.ready and not self._pause.isActive():
            self._ask()
        have, wish = self._have, self._wish()
        if self._image is not None and have and wish and alike(have, wish):
            painter.drawImage(self._place_of(self._image), self._image)
            return
        painter.setPen(self.look.theme.color("note"))
        painter.setFont(self.look.theme.font("note"))
        words = self.look.say(spoken.drawing())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), flags, words)

    def _place_of(self, image: QImage) -> QRectF:
        """Where an image goes: one for another size keeps its own proportions."""
        place = QRectF(self.rect())
        if not self.ready:
            fitted = image.size().scaled(
                self.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place.setSize(QSizeF(fitted))
            place.moveCenter(QRectF(self.rect()).center())
        return place


class ChartPiece(Elastic[Chart]):
    """Shows a `Chart`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = ChartView(look, self)
        self.link = PressButton(look, self)

    @override
    def populate(self, block: Chart) -> None:
        self.view.show_scene(block.scene)
        self.link.show_block(block.button)

    def _link(self, width: int) -> int:
        return self.link.height_for(min(width, self.link.natural_width()))

    @override
    def measure(self, width: int) -> int:
        look = self.look
        around = self._link(width) + 2 * look.soft(14)
        least = look.px(300)
        if self.view.scene is not None:
            inner = width - 2 * look.soft(18)
            size = look.theme.text_size
            least = chart_height(self.view.scene, inner, size, say=look.say)
        if self.given is None:
            return around + least
        # A little lower than is comfortable is better than to scroll.
        lowest = round(_LOWEST * least)
        wish = min(self.given - around, look.px(560), width)
        return around + max(lowest, wish)

    @override
    def arrange(self) -> None:
        side, air = self.look.soft(18), self.look.soft(14)
        inner = self.width() - 2 * side
        link = self._link(inner)
        self.put(self.view, side, air, inner, self.height() - link - 2 * air)
        wide = min(inner, self.link.natural_width())
        self.put(self.link, side, self.height() - link - air, wide, link)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self.look.soft(18)
        paint_surface(QPainter(self), self.rect(), self.look.theme, radius=radius)
