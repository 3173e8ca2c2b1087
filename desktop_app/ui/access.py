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
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from typing_extensions import override


class _Heading(QAccessibleWidget):
    """Reading begins here, so it can have the keyboard, though Tab passes it over."""

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = True
        return state


class _Item(QAccessibleWidget):
    """Something to choose, all of which can be pressed, and not its mark alone.

    Qt's own would take back what it toggles, and tell of both, as the scene decides.
    """

    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = True
        state.checked = self._button().isChecked()
        return state

    @override
    def actionNames(self) -> list[str]:
        return [self.toggleAction(), self.setFocusAction()]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName in (self.toggleAction(), self.pressAction()):
            self._button().click()
        else:
            super().doAction(actionName)


class _Sheet(QAccessibleWidget):
    """Nothing behind it can be used."""

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.modal = True
        return state


class _Parts(QAccessibleWidget):
    """Holds what is read in it, in that order; what a sheet covers is not there."""

    def _parts(self) -> list[QWidget]:
        reading = getattr(self.widget(), "reading", None)
        return [] if reading is None else list(reading())

    @override
    def childCount(self) -> int:
        return len(self._parts())

    @override
    def child(  # type: ignore[override] # Qt takes None for none
        self, index: int
    ) -> QAccessibleInterface | None:
        parts = self._parts()
        if not 0 <= index < len(parts):
            return None
        return QAccessible.queryAccessibleInterface(parts[index])

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts = self._parts()
        thing = child.object()
        return parts.index(thing) if thing in parts else -1


_ROLES: dict[str, tuple[type[QAccessibleWidget], QAccessible.Role]] = {
    "VisitWindow": (_Parts, QAccessible.Role.Window),
    "PatientWindow": (QAccessibleWidget, QAccessible.Role.Window),
    "EvidenceWindow": (_Parts, QAccessible.Role.Window),
    "Picture": (QAccessibleWidget, QAccessible.Role.Graphic),
    "Heading": (_Heading, QAccessible.Role.Heading),
    "OneOf": (_Item, QAccessible.Role.RadioButton),
    "AnyOf": (_Item, QAccessible.Role.CheckBox),
    "ChoicePiece": (QAccessibleWidget, QAccessible.Role.Grouping),
    "TablePiece": (QAccessibleWidget, QAccessible.Role.Table),
    "TableRowView": (QAccessibleWidget, QAccessible.Role.Row),
    "SheetView": (_Sheet, QAccessible.Role.Dialog),
    "OverView": (_Sheet, QAccessible.Role.Dialog),
    "CountdownBody": (_Parts, QAccessible.Role.Client),
    "PanelView": (QAccessibleWidget, QAccessible.Role.Pane),
    "ListenBarView": (QAccessibleWidget, QAccessible.Role.ToolBar),
}
"""Roles by class; Qt asks for a widget's own class first, then for those it is made of.

Buttons and plain words have their roles from Qt.
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
        found = _ROLES.get(key)
        if found is None or not isinstance(thing, QWidget):
            return None
        number = next(self._numbers)
        kind, role = found
        interface = kind(thing, role)
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
