"""Calm, empty pages on every screen that the kiosk does not use."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.ui.cover import Cover
from desktop_app.ui.ground import wear
from desktop_app.ui.kiosk.hold import fill, in_front
from desktop_app.ui.look import Look


class CoverWindow(QWidget):
    """Covers one screen; nothing on it can be pressed."""

    def __init__(self, look: Look, brand: Message) -> None:
        super().__init__()
        in_front(self)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAutoFillBackground(True)
        self._dismissed = False
        self.cover = Cover(look, self)
        self.cover.show_block(brand)
        wear(self, look)

    def dismiss(self) -> None:
        """Be there no longer."""
        self._dismissed = True
        self.close()
        self.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.cover.resize(self.size())
        self.cover.arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._dismissed:
            event.ignore()


class Covers(QObject):
    """As many covers as there are other screens.

    Args:
        window: The kiosk's window, whose screen is left free.
        look: What the covers look like.
        brand: What stands on them.
    """

    def __init__(self, window: QWidget, look: Look, brand: Message) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._brand = brand
        self.windows: dict[QScreen, CoverWindow] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # Qt first moves what was on a screen that is gone.
        app.screenAdded.connect(self._follow)
        app.screenRemoved.connect(self._soon.start)
        app.primaryScreenChanged.connect(self._soon.start)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon.start)
        self._soon.start()

    def begin(self) -> None:
        """Cover what has to be covered, from now on."""
        for screen in QGuiApplication.screens():
            self._follow(screen)
        self._soon.stop()
        self.place()

    def place(self) -> None:
        """Cover every other screen, and nothing else."""
        main = QGuiApplication.primaryScreen()
        there = [] if main is None else others(main, QGuiApplication.screens())
        for screen in [one for one in self.windows if one not in there]:
            self.windows.pop(screen).dismiss()
        for screen in there:
            cover = self.windows.get(screen)
            if cover is None:
                cover = self.windows[screen] = CoverWindow(self._look, self._brand)
            fill(cover, screen)
            cover.show()

    def end(self) -> None:
        """Take all of them away."""
        self._soon.stop()
        while self.windows:
            self.windows.popitem()[1].dismiss()


def others(main: QScreen, screens: list[QScreen]) -> list[QScreen]:
    """Return the screens that show something else than the main one."""
    return [
        one
        for one in screens
        if one is not main and not one.geometry().intersects(main.geometry())
    ]
