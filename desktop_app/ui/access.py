"""What screen readers meet: pictures as pictures, headings as headings, news spoken."""

from __future__ import annotations

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
}
"""Roles by class; Qt asks for a widget's own class first, then for those it is made of.

Buttons, radio buttons, check boxes and plain words have their roles from Qt.
"""


class _Kept:
    """Qt does not keep Python's side of an interface alive."""

    def __init__(self) -> None:
        self.interfaces: dict[int, QAccessibleInterface] = {}
        self.installed = False

    def __call__(self, key: str, thing: QObject | None) -> QAccessibleInterface | None:
        role = _ROLES.get(key)
        if role is None or not isinstance(thing, QWidget):
            return None
        number = id(thing)
        interface = QAccessibleWidget(thing, role)
        self.interfaces[number] = interface
        thing.destroyed.connect(lambda: self.interfaces.pop(number, None))
        return interface


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
