"""Keeps a window over the whole screen, in front of everything, with the keyboard.

Under X11 no window manager is asked: it does not know the window, so none of its keys,
menus and messages reach it; keyboard and pointer are grabbed, so nobody else hears
them. Another program can still put a window of its own in front, or move this one: it
is looked at several times a second, and put right. Under Wayland the kiosk is the only
program that its compositor shows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget
from typing_extensions import override

OFTEN = 200
"""Milliseconds between two looks."""

AT_ONCE = 10
"""Milliseconds after a sign that something is wrong."""

AFRESH = 25
"""Looks after which the pointer is grabbed again, in case it was lost."""

_SIGNS = {
    QEvent.Type.Expose,
    QEvent.Type.FocusOut,
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.WindowStateChange,
}


def on_x11() -> bool:
    """Whether windows are those of an X server."""
    return QGuiApplication.platformName() == "xcb"


def in_front(window: QWidget) -> None:
    """Let a window, not yet shown, have no frame and stand before all others."""
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    window.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint, on_x11())


def fill(window: QWidget, screen: QScreen) -> None:
    """Let a window take all of a screen."""
    if window.screen() is not screen:
        window.setScreen(screen)
    if on_x11():
        if window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
    elif not window.isFullScreen():
        window.setGeometry(screen.geometry())
        window.setWindowState(Qt.WindowState.WindowFullScreen)


class Hold(QObject):
    """Holds one window in its place.

    Args:
        window: The window, not yet shown.
        pressing: Whether a finger or a button is down.
    """

    def __init__(self, window: QWidget, pressing: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._pressing = pressing
        self._looks = 0
        self._grabbed = False
        self._handle: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AT_ONCE)
        self._soon.timeout.connect(self.look)

    def take(self) -> None:
        """Show the window over everything, and keep it there."""
        window = self._window
        in_front(window)
        fill(window, QGuiApplication.primaryScreen())
        window.show()
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)
        self._timer.start()
        self.look()

    def release(self) -> None:
        """Let go of it."""
        self._timer.stop()
        self._soon.stop()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            if on_x11():
                self._handle.setKeyboardGrabEnabled(False)
                self._handle.setMouseGrabEnabled(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and not self._soon.isActive():
            self._soon.start()
        return False

    def look(self) -> None:
        """Put right what is not as it should be."""
        screen, handle = QGuiApplication.primaryScreen(), self._handle
        if screen is None or handle is None or screen.geometry().isEmpty():
            return  # the only screen has been unplugged
        fill(self._window, screen)
        if not on_x11():
            focused = handle is QGuiApplication.focusWindow()
            if not focused and QGuiApplication.platformName() != "wayland":
                self._window.activateWindow()  # there a window cannot ask for it
            return
        if not handle.isExposed():
            # Somebody else has hidden it, which Qt does not know.
            self._grabbed = False
            self._window.hide()
            self._window.show()
        self._window.raise_()
        if not handle.setKeyboardGrabEnabled(True):
            self._grabbed = False
            self._soon.start()  # a menu of another program has it, for now
        if handle is not QGuiApplication.focusWindow():
            handle.requestActivate()
        self._hold_pointer(handle)

    def _hold_pointer(self, handle: QWindow) -> None:
        """Hear every press; not in the middle of one, which would be broken off."""
        self._looks += 1
        if self._grabbed and self._looks % AFRESH:
            return
        if not self._pressing():
            self._grabbed = handle.setMouseGrabEnabled(True)
