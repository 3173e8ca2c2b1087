"""One of the things that can be chosen: a segment, a tile or a line of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import ChoiceItem, Icon
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.pressing import prepare, pressed_by_key
from desktop_app.ui.surfaces import paint_fill, paint_surface, veil
from desktop_app.ui.text_shape import Run, TextShape

if TYPE_CHECKING:
    _Button = QAbstractButton
else:  # Qt's classes do not share an inherited Qt class
    _Button = object


_LISTED = ("list", "lines")
"""Kinds whose words begin at the leading side."""


class Item(_Button):
    """What both kinds of item share.

    Whether it is chosen is decided by the scene alone: a press only reports.
    """

    look: Look
    item: ChoiceItem | None
    kind: str

    def set_up(self, look: Look) -> None:
        """Begin; each kind has its own Qt class, which Qt begins."""
        self.look = look
        self.item = None
        self.kind = "tiles"
        self._shape = TextShape(mirrored=look.mirrored, spacing=1.04)
        self._showing = False
        prepare(self)
        self.setAutoExclusive(False)
        self.clicked.connect(self._report)
        self.toggled.connect(self._toggled_from_outside)

    def show_item(self, item: ChoiceItem, kind: str) -> None:
        """Show an item; never reports anything."""
        if item == self.item and kind == self.kind:
            return
        self.item = item
        self.kind = kind
        text = self.look.say(item.text)
        self._set_checked(chosen=item.chosen)
        self._shape.show((Run(text, "button", self._ink()),))
        name = self.look.spoken(item.text)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        self.update()

    def words(self) -> str:
        """The words on it."""
        return self._shape.text()

    def natural_width(self) -> int:
        """The width with all words on one line."""
        natural = self._shape.natural_width(self.look.theme)
        return max(TARGET, self._around() + natural)

    def least_width(self) -> int:
        """The width below which words would be broken."""
        return max(TARGET, self._around() + self._shape.least_width(self.look.theme))

    def height_for(self, width: int) -> int:
        """The height at a width."""
        words = self._shape.height_for(self.look.theme, width - self._around())
        return max(TARGET, words + 2 * self.look.soft(12))

    @override
    def sizeHint(self) -> QSize:
        width = self.natural_width()
        return QSize(width, self.height_for(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), TARGET)

    @override
    def nextCheckState(self) -> None:
        """Change nothing: what is chosen comes with the next scene."""

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        theme = self.look.theme
        inner = self.width() - self._around()
        words = min(self._shape.natural_width(theme), inner)
        icon = self._icon_size()
        gap = self._gap() if icon else 0
        left = self._side()
        if self.kind not in _LISTED:
            left = (self.width() - words - icon - gap) // 2
        if icon:
            at = self.width() - left - icon if self.look.mirrored else left
            self._paint_sign(
                painter, QRect(at, (self.height() - icon) // 2, icon, icon)
            )
        at = left + icon + gap
        width = inner if self.kind in _LISTED else words
        if self.look.mirrored:
            at = self.width() - at - width
        high = self._shape.height_for(theme, width)
        self._shape.draw(painter, theme, at, (self.height() - high) // 2, width)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self.look.theme
        inset = 4 if self.kind == "segments" else 0
        rect = self.rect().adjusted(inset, inset, -inset, -inset)
        radius = self.look.soft(10 if inset else 13)
        if self.isChecked() and not self._ticked():
            paint_fill(painter, QRectF(rect), theme.color("chosen-fill"), radius)
            return
        if self.kind not in {"segments", "lines"}:
            line = "ink" if self.isChecked() else "control-line"
            thick = 2.5 if self.isChecked() else 1.5
            paint_surface(painter, rect, theme, line=line, radius=radius, thick=thick)
        veiled = 0.10 if self.isDown() else 0.05 if self.underMouse() else 0.0
        if veiled:
            paint_fill(painter, QRectF(rect), veil(theme, veiled), radius)

    def _paint_sign(self, painter: QPainter, rect: QRect) -> None:
        theme = self.look.theme
        if not self._ticked():
            icon = Icon.NONE if self.item is None else self.item.icon
            paint_icon(painter, QRectF(rect), icon, theme.color(self._ink()))
            return
        painter.setPen(QPen(theme.color("ink"), 2))
        painter.setBrush(theme.color("chosen-fill" if self.isChecked() else "surface"))
        frame = QRectF(rect).adjusted(1, 1, -1, -1)
        radius = 6.0 if isinstance(self, QCheckBox) else frame.width() / 2
        painter.drawRoundedRect(frame, radius, radius)
        if self.isChecked():
            inner = frame.adjusted(3, 3, -3, -3)
            paint_icon(painter, inner, Icon.CHECK, theme.color("chosen-ink"))

    def _set_checked(self, *, chosen: bool) -> None:
        self._showing = True
        self.setAutoExclusive(False)  # or Qt would not let a choice be taken back
        self.setChecked(chosen)
        # Qt tells a screen reader by this whether one or several can be chosen.
        self.setAutoExclusive(isinstance(self, QRadioButton))
        self._showing = False

    def words_from(self) -> int:
        """How far from the leading side the words of a line begin."""
        return self._around() - self._side()

    def _ticked(self) -> bool:
        """Whether a tick says that it is chosen, and not its ground."""
        box = self.kind == "lines" and isinstance(self, QCheckBox)
        return box or self.kind == "list"

    def _ink(self) -> str:
        chosen = self.item is not None and self.item.chosen and not self._ticked()
        return "chosen-ink" if chosen else "ink"

    def _icon_size(self) -> int:
        if self._ticked():
            return self.look.px(26)
        if self.item is None or self.item.icon is Icon.NONE:
            return 0
        return self.look.px(20 if self.kind == "segments" else 22)

    def _side(self) -> int:
        if self.kind == "lines":
            return self.look.soft(12)
        if self.kind != "segments":
            return self.look.soft(18)
        return self.look.soft(11 if self._icon_size() else 17)

    def _gap(self) -> int:
        return self.look.soft(7 if self.kind == "segments" else 9)

    def _around(self) -> int:
        icon = self._icon_size()
        return 2 * self._side() + (icon + self._gap() if icon else 0)

    def _report(self) -> None:
        if self.item is not None:
            self.look.dispatch(self.item.action)

    def _toggled_from_outside(self) -> None:
        """A screen reader toggles; that is a press, and the scene still decides."""
        if self._showing or self.item is None:
            return
        self._set_checked(chosen=self.item.chosen)
        self.look.dispatch(self.item.action)


class OneOf(Item, QRadioButton):
    """An item of which one is chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self.set_up(look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            QRadioButton.keyPressEvent(self, event)


class AnyOf(Item, QCheckBox):
    """An item of which several can be chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self.set_up(look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            QCheckBox.keyPressEvent(self, event)
