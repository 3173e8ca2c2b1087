"""What screen readers meet: pictures as pictures, headings as headings, news spoken."""

from __future__ import annotations

import itertools

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "Picture": QAccessible.Role.Graphic,
    "Heading": QAccessible.Role.Heading,
    "ChoicePiece": QAccessible.Role.Grouping,
    "TablePiece": QAccessible.Role.Table,
    "TableRowView": QAccessible.Role.Row,
    "SheetView": QAccessible.Role.Dialog,
    "PanelView": QAccessible.Role.Pane,
}
"""Roles by class; Qt asks for a widget's own class first, then for those it is made of.

Buttons, radio buttons, check boxes and plain words have their roles from Qt.
"""


class _Kept:
    """Interfaces that Python made: they stay until their widget goes.

    Qt deletes an interface with its widget. Python must neither do so before (Qt would
    meet nothing) nor after (it would be deleted twice), so its side is let go of then.
    """

    def __init__(self) -> None:
        self.interfaces: dict[int, QAccessibleInterface] = {}
        self.installed = False
        self._numbers = itertools.count()

    def __call__(self, key: str, thing: QObject | None) -> QAccessibleInterface | None:
        role = _ROLES.get(key)
        if role is None or not isinstance(thing, QWidget):
            return None
        number = next(self._numbers)
        interface = QAccessibleWidget(thing, role)
        self.interfaces[number] = interface
        thing.destroyed.connect(lambda: self._let_go(number))
        return interface

    def _let_go(self, number: int) -> None:
        interface = self.interfaces.pop(number, None)
        if interface is not None:
            shiboken6.invalidate(interface)


_kept = _Kept()


def install() -> None:
    """Let accessible roles be known; once in a process, and cheap until asked for."""
    if not _kept.installed:
        QAccessible.installFactory(_kept)
        _kept.installed = True


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
