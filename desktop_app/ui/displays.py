"""On which display the patient's window is, whatever is plugged in or out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

Displays = Callable[[], Sequence[QScreen]]

ASIDE = 24
"""How far the window stands from the corner of a display that it shares."""

SHARE = 2 / 3
"""How large it then is beside the main window, whose panel is to stay in sight."""


def display_beside(main: QScreen, displays: Sequence[QScreen]) -> QScreen | None:
    """Return the first display that is not the main one, nor shows the same."""
    return next(
        (
            one
            for one in displays
            if one != main and not one.geometry().intersects(main.geometry())
        ),
        None,
    )


def stand_with(window: QWidget, main: QWidget) -> None:
    """Let a window open on the main one's display, never on the patient's."""
    room = main.screen().availableGeometry().adjusted(ASIDE, ASIDE, -ASIDE, -ASIDE)
    window.setScreen(main.screen())
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())


class Placement(QObject):
    """Keeps a window on a display of its own, full screen; else beside the main one.

    Args:
        window: The window, not yet shown.
        main: The window that it must not hide.
        displays: Returns those that there are.
    """

    def __init__(
        self,
        window: QWidget,
        main: QWidget,
        displays: Displays = QGuiApplication.screens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._main = main
        self._displays = displays
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # Qt first moves what was on a display that is gone.
        app.screenAdded.connect(self._soon.start)
        app.screenRemoved.connect(self._soon.start)
        handle = main.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._soon.start)
        self.place()

    def place(self) -> None:
        """Go where the window belongs now, if it is not there."""
        display = display_beside(self._main.screen(), self._displays())
        if display is None:
            self._share()
        elif not (self._window.isFullScreen() and self._window.screen() == display):
            self._fill(display)

    def _fill(self, display: QScreen) -> None:
        """Take a whole display."""
        self._leave_full_screen()
        self._window.setScreen(display)
        self._window.setGeometry(display.geometry())
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)

    def _share(self) -> None:
        """Be a smaller window on the main one's display, away from its panel."""
        display, window = self._main.screen(), self._window
        by_hand = window.isVisible() and not window.isFullScreen()
        if by_hand and window.screen() == display:
            return  # where somebody has put it
        self._leave_full_screen()
        room = display.availableGeometry().adjusted(ASIDE, ASIDE, -ASIDE, -ASIDE)
        size = (self._main.size() * SHARE).expandedTo(window.minimumSize())
        place = QRect(QPoint(), size.boundedTo(room.size()))
        place.moveBottomLeft(room.bottomLeft())
        if self._main.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveBottomRight(room.bottomRight())
        window.setScreen(display)
        window.setGeometry(place)

    def _leave_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.setWindowState(Qt.WindowState.WindowNoState)
