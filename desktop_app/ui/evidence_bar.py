"""The scroll bars of a table: wide and plain, as the page's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider
from typing_extensions import override

from desktop_app.ui.look import Look
from desktop_app.ui.surfaces import paint_fill

BAR = 20
"""How wide a bar is, in pixels."""


class EvidenceBar(QScrollBar):
    """A scroll bar painted from the theme, in either direction."""

    def __init__(self, look: Look, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(BAR, BAR)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.color("surface"))
        track = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        paint_fill(painter, track, theme.color("bar-track"), 6)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        kind = QStyle.ComplexControl.CC_ScrollBar
        handle = QRectF(self.style().subControlRect(kind, option, part, self))
        across = self.orientation() == Qt.Orientation.Horizontal
        inset = (0, 4, 0, -4) if across else (4, 0, -4, 0)
        role = "note" if self.isSliderDown() or self.underMouse() else "control-line"
        paint_fill(painter, handle.adjusted(*inset), theme.color(role), 6)
