"""Where the keyboard is: the order of reading, and the ring around what has it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.look import Look
from desktop_app.ui.pictures import Picture

OFFSET = 3
THICK = 3


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """All shown widgets below a widget, as they are read."""
    reading = getattr(root, "reading", None)
    parts = root.children() if reading is None else reading()
    for part in parts:
        if isinstance(part, QWidget) and part.isVisible():
            yield part
            yield from in_reading_order(part)


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab halts, in reading order; a choice of one is one stop."""
    found: list[QWidget] = []
    for widget in in_reading_order(root):
        choice = widget.parentWidget()
        if isinstance(choice, ChoicePiece) and choice.one_stop:
            if widget is choice.stop:
                found.append(widget)
        elif widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return found


def next_stop(root: QWidget, focus: QWidget | None, *, forward: bool) -> QWidget | None:
    """The stop after (or before) what has the focus, round at the ends."""
    halts = stops(root)
    if not halts:
        return None
    order = list(in_reading_order(root))
    place = {id(widget): number for number, widget in enumerate(order)}
    at = -1 if focus is None else place.get(id(focus), -1)
    parent = None if focus is None else focus.parentWidget()
    if isinstance(parent, ChoicePiece) and parent.one_stop and parent.stop:
        inside = {id(item) for item in parent.items}
        halts = [halt for halt in halts if id(halt) not in inside] or halts
    if forward:
        later = [halt for halt in halts if place[id(halt)] > at]
        return later[0] if later else halts[0]
    earlier = [halt for halt in halts if place[id(halt)] < at]
    return earlier[-1] if earlier else halts[-1]


class FocusRing(QWidget):
    """A ring in ink around what the keyboard is on, a little away from it."""

    floating = True

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def go_round(self, widget: QWidget | None) -> None:
        """Go round a widget, or away."""
        controls = isinstance(widget, (QAbstractButton, Picture, QLineEdit))
        controls = controls and not getattr(widget, "whole_page", False)
        self._around = widget if controls else None
        self.follow()

    def follow(self) -> None:
        """Go where the widget is now."""
        widget = self._around
        if widget is None or not widget.isVisible():
            self.hide()
            return
        host = _host(widget)
        if self.parentWidget() is not host:
            self.setParent(host)
        corner = widget.mapTo(host, QPoint(0, 0))
        reach = OFFSET + THICK
        rect = QRect(corner, widget.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(rect.intersected(host.rect()))
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.theme.color("focus"), THICK))
        half = THICK / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = self.look.soft(15)
        painter.drawRoundedRect(ring, radius, radius)


def _host(widget: QWidget) -> QWidget:
    """What scrolls with the widget, or the window."""
    part = widget
    while (parent := part.parentWidget()) is not None:
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is parent:
            return part
        part = parent
    return part
