"""A line to search in, with how many rows are left beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.piece import Piece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.typing_line import TypingLine
from desktop_app.ui.wrapped_text import WrappedText

_LONGEST = 120
_WIDE = 300


class Line(TypingLine):
    """The line itself; Escape empties it before it closes anything."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)


class SearchLine(Piece):
    """A label, a line to type in, and what was found."""

    changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget, label: Message) -> None:
        super().__init__(look, parent)
        self._label = WrappedText(look, self, kind="strong")
        self._label.show_text(look.say(label))
        self._found = WrappedText(look, self, kind="note", role="note")
        self.line = Line(self, longest=_LONGEST)
        self.line.setAccessibleName(look.spoken(label))
        self.line.textChanged.connect(self.changed)
        self._frame = QRect()
        self.stand_in_order()

    def tell(self, found: Message) -> None:
        """Say how many rows are left."""
        self._found.show_text(self.look.say(found))
        self.line.setAccessibleDescription(self.look.spoken(found))
        self.forget_heights()

    def natural_width(self) -> int:
        """The width in which the label stands beside the line."""
        return self._label.natural_width() + self.look.soft(14) + self.look.px(_WIDE)

    def _plan(self, width: int) -> tuple[QRect, QRect, QRect, int]:
        """Where the label, the frame and what was found go, and how high all is."""
        look = self.look
        high, air = max(TARGET, look.soft(48)), look.soft(4)
        wide = min(width, self._label.natural_width())
        tall = self._label.height_for(wide)
        if self.natural_width() <= width:
            label, left, top = QRect(0, (high - tall) // 2, wide, tall), wide, 0
            left += look.soft(14)
        else:
            label, left, top = QRect(0, 0, wide, tall), 0, tall + look.soft(6)
        frame = QRect(left, top, min(width - left, look.px(_WIDE)), high)
        below = top + high + air
        told = self._found.height_for(width - left)
        found = QRect(left, below, width - left, told)
        return label, frame, found, below + told

    @override
    def measure(self, width: int) -> int:
        return self._plan(width)[3]

    @override
    def arrange(self) -> None:
        self.line.wear(self.look.theme)
        label, frame, found, _ = self._plan(self.width())
        self._frame = frame
        inner = frame.adjusted(self.look.soft(12), 3, -self.look.soft(12), -3)
        for part, at in (
            (self._label, label), (self.line, inner), (self._found, found)
        ):  # fmt: skip
            self.put(part, at.x(), at.y(), at.width(), at.height())
        self.update()

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._label, self.line, self._found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self.look.soft(13)
        theme = self.look.theme
        frame = self.placed(self._frame)
        painter = QPainter(self)
        paint_surface(
            painter, frame, theme, line="control-line", radius=radius, thick=1.5
        )
