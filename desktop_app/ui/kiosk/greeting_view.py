"""What is seen while nobody is there: a welcome in one language after the other.

The whole of it is one thing to touch. Nothing moves: the words of a language give way
to those of the next, softly.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Icon
from desktop_app.scene.kiosk_scene import GreetingPage, PlacePage
from desktop_app.ui.kiosk.greeting_words import GreetingWords
from desktop_app.ui.kiosk.language_strip import LanguageStrip
from desktop_app.ui.kiosk.masthead import Masthead
from desktop_app.ui.kiosk.own_voice import OwnLooks
from desktop_app.ui.look import Look
from desktop_app.ui.pressing import prepare, pressed_by_key

EACH: Final = 5_000
"""Milliseconds that a language stays."""

SOFTLY: Final = 150
"""Milliseconds in which the words of the next one appear."""

_TINT = 0.09
_STRIP_LEAST = 0.55
"""The share of the height above which the middle never gives way to the names."""


class GreetingView(QPushButton):
    """Shows a `GreetingPage`."""

    whole_page = True
    """Whether a ring around it would go round the window, and say nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._own = OwnLooks(look)
        self.page: GreetingPage | None = None
        self._masthead = Masthead(look, self)
        self._masthead.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words: list[GreetingWords] = []
        self._strip = LanguageStrip(look, ())
        self.shown = 0
        prepare(self)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._clock = QTimer(self)
        self._clock.setInterval(EACH)
        self._clock.timeout.connect(self.greet_next)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(SOFTLY)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._fade_in)
        self.clicked.connect(self._report)

    @property
    def heading(self) -> QWidget:
        """Where reading begins, and what a key presses."""
        return self

    def show_page(self, page: PlacePage) -> None:
        """Show the greetings, the first one first."""
        if page == self.page:
            return
        assert isinstance(page, GreetingPage)
        self.page = page
        self._masthead.show_names(page.brand, page.clinic)
        self._words = [
            GreetingWords(self._own.of(one.language), one) for one in page.greetings
        ]
        names = tuple(self.look.say(one.name) for one in page.greetings)
        self._strip = LanguageStrip(self.look, names if len(names) > 1 else ())
        self.setAccessibleName(self.look.spoken(page.heading))
        self._begin()
        self.update()

    def greet_next(self) -> None:
        """Greet in the next language."""
        self.shown = (self.shown + 1) % max(1, len(self._words))
        self._fade.stop()
        self._fade.start()
        self.update()

    def words(self) -> str:
        """What it says now."""
        return self._words[self.shown].words() if self._words else ""

    def _fade_in(self) -> None:
        """Paint the next shade; PySide keeps something of a connection to Qt's own."""
        self.update()

    def _begin(self) -> None:
        self.shown = 0
        self._fade.stop()
        if self.isVisible() and len(self._words) > 1:
            self._clock.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self._fade.stop()

    # --- Where everything is ----------------------------------------------------------

    def arrange(self) -> None:
        """Fit the page into the present size."""
        self._own.follow()
        edge, margin = self._edges()
        inner = self.width() - 2 * edge
        high = self._masthead.height_for(inner)
        self._masthead.setGeometry(edge, margin, inner, high)
        self._masthead.arrange()
        for words in self._words:
            self._fit(words)
        self.update()

    def _edges(self) -> tuple[int, int]:
        least = 28 if self.width() < 1100 else 64
        edge = max(least, (self.width() - self.look.px(1240)) // 2)
        return edge, self.look.soft(30)

    def _fit(self, words: GreetingWords) -> None:
        """Take the largest writing that breaks no word and is not too high."""
        room = self._middle()
        for size in range(words.sizes):
            words.use(size)
            wide = words.least_width() <= room.width()
            if wide and words.height_for(room.width()) <= room.height():
                return

    def _sign(self) -> int:
        return self.look.soft(76)

    def _middle(self) -> QRect:
        """Where the words of a greeting may be."""
        edge, margin = self._edges()
        top = self._masthead.geometry().bottom() + margin
        top += self._sign() if self._has_sign() else 0
        low = self._strip_room().y() if self._has_strip() else self.height()
        return QRect(edge, top, self.width() - 2 * edge, low - margin - top)

    def _has_sign(self) -> bool:
        """Whether there is room for the hand that touches."""
        return self.height() >= self.look.px(560)

    def _has_strip(self) -> bool:
        return self._strip_room().y() > self.height() * _STRIP_LEAST

    def _strip_room(self) -> QRect:
        edge, margin = self._edges()
        wide = self.width() - 2 * edge
        high = self._strip.height_for(wide)
        return QRect(edge, self.height() - margin - high, wide, high)

    def height_for(self, width: int) -> int:  # noqa: ARG002 # as high as the window
        """The height that the page needs at the least."""
        edge, margin = self._edges()
        inner = self.width() - 2 * edge
        tallest = max((one.height_for(inner) for one in self._words), default=0)
        return self._masthead.height_for(inner) + tallest + 3 * margin

    def least_width(self) -> int:
        """The width below which words would be broken."""
        edge, _ = self._edges()
        return max((one.least_width() for one in self._words), default=0) + 2 * edge

    def reading(self) -> Iterable[QWidget]:
        """The names above are read apart; all else is its own name."""
        return (self._masthead,)

    # --- Painting ---------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("page"))
        if not self._words:
            return
        middle, words = self._middle(), self._words[self.shown]
        high = words.height_for(middle.width())
        sign = self._sign() if self._has_sign() else 0
        top = middle.y() + max(0, middle.height() - high) // 2
        centre = QPointF(self.width() / 2, top + (high - sign) / 2)
        self._paint_circles(painter, centre, middle.height() + sign)
        if sign:
            self._paint_sign(painter, top, sign)
        running = self._fade.state() is QVariantAnimation.State.Running
        painter.setOpacity(float(self._fade.currentValue()) if running else 1.0)
        words.draw(painter, middle.x(), top, middle.width())
        painter.setOpacity(1.0)
        if self._has_strip():
            self._strip.draw(painter, self._strip_room(), self.shown)

    def _paint_circles(self, painter: QPainter, centre: QPointF, high: int) -> None:
        """Two circles of one size: neither option weighs more."""
        theme = self.look.theme
        if theme.palette == "contrast":
            return
        radius = min(high * 0.46, self.width() * 0.29)
        painter.setPen(Qt.PenStyle.NoPen)
        for slot, side in ((0, -1), (1, 1)):
            color = QColor(theme.option_color(slot))
            color.setAlphaF(_TINT)
            painter.setBrush(color)
            aside = QPointF(side * radius * 0.62, 0)
            painter.drawEllipse(centre + aside, radius, radius)

    def _paint_sign(self, painter: QPainter, top: int, size: int) -> None:
        """A hand that touches, for who cannot read the words."""
        side = size * 0.78
        at = QRectF((self.width() - side) / 2, top - size, side, side)
        paint_icon(painter, at, Icon.TOUCH, self.look.theme.color("ink"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    def _report(self) -> None:
        if self.page is not None:
            self.look.dispatch(self.page.action)
