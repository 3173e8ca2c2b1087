"""What shows on the page which words are being read aloud."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from desktop_app.ui.aloud.passages import Passage
from desktop_app.ui.look import Look
from desktop_app.ui.wrapped_text import WrappedText

_AIR = 70
"""Pixels kept free below what is read: a sign that there is more may lie there."""

_REACH = 6
_THICK = 3


class Frame(QWidget):
    """A frame around what is read as a whole, such as a picture or a button."""

    floating = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.theme.color("heard-line"), _THICK))
        half = _THICK / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = self.look.soft(15)
        painter.drawRoundedRect(ring, radius, radius)


class Marks:
    """Marks one passage at a time, and scrolls so that it is seen."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self._look = look
        self._window = window
        self._text: WrappedText | None = None
        self._frame: Frame | None = None

    def show(self, passage: Passage) -> None:
        """Mark a passage, and nothing else."""
        self.clear()
        widget = passage.widget
        if not shiboken6.isValid(widget) or not widget.isVisible():
            return
        place = widget.rect()
        if passage.part is not None and isinstance(widget, WrappedText):
            widget.mark_heard(passage.part)
            self._text = widget
            place = widget.place_of(passage.part)
        else:
            self._frame = _framed(self._look, widget)
        _reveal(widget, place)

    def clear(self) -> None:
        """Mark nothing."""
        text, self._text = self._text, None
        if text is not None and shiboken6.isValid(text):
            text.mark_heard(None)
        frame, self._frame = self._frame, None
        if frame is not None and shiboken6.isValid(frame):
            frame.hide()
            frame.setParent(None)
            frame.deleteLater()


def _framed(look: Look, widget: QWidget) -> Frame:
    """A frame a little away from a widget, in what scrolls with it."""
    host = widget.window()
    above: QWidget | None = widget
    while above is not None and (parent := above.parentWidget()) is not None:
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            host = above
            break
        above = parent
    frame = Frame(look, host)
    corner = widget.mapTo(host, QPoint(0, 0)) if host is not widget else QPoint(0, 0)
    place = QRect(corner, widget.size())
    place = place.adjusted(-_REACH, -_REACH, _REACH, _REACH)
    frame.setGeometry(place.intersected(host.rect()))
    frame.raise_()
    frame.show()
    return frame


def _reveal(widget: QWidget, place: QRect) -> None:
    """Scroll as little as shows a part of a widget, and its top where it is high."""
    above = widget.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            bar = above.verticalScrollBar()
            top = widget.mapTo(inside, place.topLeft()).y()
            seen = above.viewport().height()
            lowest = top + place.height() + _AIR - seen
            if bar.value() < lowest:
                bar.setValue(min(lowest, top - 24))
            if top - 24 < bar.value():
                bar.setValue(max(0, top - 24))
        above = above.parentWidget()
