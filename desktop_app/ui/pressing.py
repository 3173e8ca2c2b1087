"""How everything that is pressed behaves, whatever it looks like."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)


def pressed_by_key(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press with Enter as with the space bar; leave the arrows to the page.

    Returns:
        Whether Qt need not see the key any more.
    """
    if event.key() in _CHOOSING:
        if not event.isAutoRepeat():
            button.click()
        event.accept()
        return True
    if event.key() in _MOVING:
        event.ignore()
        return True
    return False


def prepare(button: QAbstractButton) -> None:
    """Make a button reachable by keyboard and aware of the pointer."""
    button.setAttribute(Qt.WidgetAttribute.WA_Resized)  # by the page, not by Qt
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
