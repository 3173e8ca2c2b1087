"""What a kiosk hears before any of its parts does: every touch, button, key and wheel.

One filter for the whole application, because each costs time at every event. What it
hears goes to those who listen: each may keep a press or a key from what lies below.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QSinglePointEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
}
_BUTTONS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_PRESSES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
}
_ENDS = {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
}


class Listener:
    """Hears what is done at a kiosk; a kind of its own minds some of it."""

    def pressed(self, at: QPoint, *, touch: bool) -> bool:  # noqa: ARG002
        """Hear of a press; return whether nothing else may, nor of its end.

        Args:
            at: Where, in the window.
            touch: Whether with a finger.
        """
        return False

    def released(self) -> None:
        """Hear that a press has ended."""

    def keyed(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        """Hear of a key; return whether nothing else may."""
        return False

    def scrolled(self) -> None:
        """Hear of a wheel."""

    def pointed(self, at: QPoint) -> None:
        """Hear where a mouse has gone."""

    def met(self, receiver: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Hear of anything at all; return whether nothing else may."""
        return False


class Senses(QObject):
    """Hears for one window, and for all that could come up beside it."""

    def __init__(self, window: QWidget, listeners: Iterable[Listener]) -> None:
        super().__init__(window)
        self._window = window
        self._listeners = tuple(listeners)
        self._kept = False
        self.pressing = False

    def wake(self) -> None:
        """Begin to hear."""
        _application().installEventFilter(self)

    def rest(self) -> None:
        """Hear no more."""
        _application().removeEventFilter(self)

    @override
    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        kind = event.type()
        kept = False
        for one in self._listeners:
            kept |= one.met(receiver, event)
        if kept:
            return True
        if kind in _KEYS:
            return isinstance(event, QKeyEvent) and self._key(event)
        if not receiver.isWindowType():
            return False
        if kind == QEvent.Type.Wheel:
            for one in self._listeners:
                one.scrolled()
            return False
        if kind in _TOUCHES or kind in _BUTTONS:
            return self._pointer(receiver, event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        kept = False
        for one in self._listeners:
            kept |= one.keyed(event)
        if kept:
            event.accept()
        return kept

    def _pointer(self, receiver: QObject, event: QEvent) -> bool:
        if receiver is not self._window.windowHandle():
            event.accept()  # a cover, or what is about to be closed
            return True
        kind = event.type()
        if kind in _BUTTONS and _made_of_touch(event):
            return False  # heard already
        if kind in _PRESSES:
            self._press(event)
        elif kind == QEvent.Type.MouseMove and not self.pressing:
            at = _place(event)
            for one in self._listeners:
                one.pointed(at)
        kept = self._kept
        if kind in _ENDS:
            self.pressing = self._kept = False
            for one in self._listeners:
                one.released()
        if kept:
            event.accept()
        return kept

    def _press(self, event: QEvent) -> None:
        self.pressing, self._kept = True, False
        touch = isinstance(event, QTouchEvent)
        at = _place(event)
        for one in self._listeners:
            self._kept |= one.pressed(at, touch=touch)


def _place(event: QEvent) -> QPoint:
    """Where an event is in its window; of many fingers, the first."""
    if isinstance(event, QTouchEvent):
        points = event.points()
        return points[0].position().toPoint() if points else QPoint(-1, -1)
    assert isinstance(event, QSinglePointEvent)
    return event.position().toPoint()


def _made_of_touch(event: QEvent) -> bool:
    """Whether a mouse's event was made by Qt out of a finger's."""
    return (
        isinstance(event, QMouseEvent)
        and event.device().type() == QInputDevice.DeviceType.TouchScreen
    )


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
