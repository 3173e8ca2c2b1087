"""Scrolling that is seen and easily done: a wide bar, a sign that there is more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui import spoken
from desktop_app.ui.fingers import let_fingers_scroll
from desktop_app.ui.look import Look
from desktop_app.ui.surfaces import paint_fill

BAR = 18
"""Width of the scroll bar in pixels."""

_FAR = 1_000_000
"""Pixels that lead to the end of any page."""

_STEPPING = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
"""A presenter sends these, so the window decides what they mean."""


class WideBar(QScrollBar):
    """A scroll bar that a shaking hand can hold."""

    floating = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.look = look

    def handle(self) -> QRectF:
        """Where the handle is."""
        span = self.maximum() - self.minimum() + self.pageStep()
        if span <= 0:
            return QRectF()
        long = max(56.0, self.height() * self.pageStep() / span)
        way = self.height() - long
        steps = max(1, self.maximum() - self.minimum())
        return QRectF(3, way * (self.value() / steps), self.width() - 6, long)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        radius = (self.width() - 6) / 2
        track = QRectF(self.rect()).adjusted(3, 0, -3, 0)
        paint_fill(painter, track, theme.color("bar-track"), radius)
        role = "note" if self.isSliderDown() or self.underMouse() else "control-line"
        paint_fill(painter, self.handle(), theme.color(role), radius)


class MoreBelow(QPushButton):
    """A round button at the lower edge; there while something is below it."""

    floating = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys scroll by themselves
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(look.spoken(spoken.more_below()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        paint_fill(painter, circle, theme.color("primary-fill"), circle.width() / 2)
        pen = QPen(theme.color("primary-ink"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = circle.center()
        painter.drawPolyline(
            [
                middle + QPointF(-8, -3),
                middle + QPointF(0, 5),
                middle + QPointF(8, -3),
            ]
        )


class Fade(QWidget):
    """What is cut at the lower edge fades into the page."""

    floating = True

    def __init__(self, look: Look, parent: QWidget, role: str) -> None:
        super().__init__(parent)
        self.look = look
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QLinearGradient

        solid = self.look.theme.color(self._role)
        clear = QColor(solid)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear)
        shade.setColorAt(1, solid)
        QPainter(self).fillRect(self.rect(), shade)


class Scrolled(QScrollArea):
    """Shows a long widget; up and down only, by key, wheel, bar, finger or button.

    Where all of it is seen, `in_vain` tells how far somebody wished to go: in another
    window the same may be longer.
    """

    in_vain = Signal(int)

    def __init__(self, look: Look, parent: QWidget, *, role: str = "page") -> None:
        super().__init__(parent)
        self.look = look
        # Parts of our own: to find out what Qt's are, PySide would meet every widget
        # class there is, which takes longer than to paint the page.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        own = self.verticalScrollBar()
        own.setSingleStep(48)
        self._fade = Fade(look, self, role)
        self._more = MoreBelow(look, self)
        self.bar = WideBar(look, self)
        own.valueChanged.connect(self._follow)
        own.rangeChanged.connect(self._follow)
        self.bar.valueChanged.connect(self._go)
        self._more.clicked.connect(self.page_down)
        let_fingers_scroll(self.viewport())

    def _go(self, value: int) -> None:
        """Follow the bar.

        A method of our own: PySide keeps something of each connection to one of Qt's.
        """
        self.verticalScrollBar().setValue(value)

    def page_down(self) -> None:
        """Show what follows, with a little of what was seen before."""
        own = self.verticalScrollBar()
        own.setValue(own.value() + int(self.viewport().height() * 0.8))

    def scroll_by_key(self, key: int) -> bool:
        """Scroll as a key asks; returns whether it is a key for that."""
        own = self.verticalScrollBar()
        page = int(self.viewport().height() * 0.8)
        ways = {
            Qt.Key.Key_Down: own.singleStep(),
            Qt.Key.Key_Up: -own.singleStep(),
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -_FAR,
            Qt.Key.Key_End: _FAR,
        }
        way = ways.get(Qt.Key(key))
        if way is None:
            return False
        if own.maximum() == 0:
            self.in_vain.emit(way)
        own.setValue(own.value() + way)
        return True

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() == 0:
            self.in_vain.emit(-event.angleDelta().y())
        super().wheelEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Past Qt's own, which would scroll to the middle of what is higher than this.
        return QWidget.focusNextPrevChild(self, next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or event.key() in _STEPPING or not self.scroll_by_key(event.key()):
            event.ignore()

    def _follow(self) -> None:
        own = self.verticalScrollBar()
        self.bar.blockSignals(True)  # Qt's own signature
        self.bar.setRange(own.minimum(), own.maximum())
        self.bar.setPageStep(own.pageStep())
        self.bar.setSingleStep(own.singleStep())
        self.bar.setValue(own.value())
        self.bar.blockSignals(False)  # Qt's own signature
        self.bar.setVisible(own.maximum() > 0)
        below = own.maximum() - own.value() > 12
        self._fade.setVisible(below)
        self._more.setVisible(below)
        self.bar.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.size()
        left = 4 if self.look.mirrored else size.width() - BAR - 4
        self.bar.setGeometry(QRect(left, 4, BAR, size.height() - 8))
        self._fade.setGeometry(0, size.height() - 64, size.width(), 64)
        # At the trailing side, where it covers the fewest words.
        beside = left + BAR + 8 if self.look.mirrored else left - 60
        self._more.setGeometry(beside, size.height() - 58, 52, 52)
        self._follow()
