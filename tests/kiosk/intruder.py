"""Another program on the kiosk's screen, which wants to be in front and has a menu."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QRect, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget


class Intruder:
    """One window that does as it is told."""

    def __init__(self) -> None:
        self.app = QApplication(["intruder"])
        self.window = self._made()
        self._menu: QMenu | None = None
        self._ears = QSocketNotifier(
            sys.stdin.fileno(), QSocketNotifier.Type.Read, self.app
        )
        self._ears.activated.connect(self._hear)

    def _made(self, flags: Qt.WindowType = Qt.WindowType.Window) -> QWidget:
        window = QWidget()
        window.setWindowFlags(flags)
        window.setWindowTitle("intruder")
        window.setStyleSheet("background: red")
        return window

    def _hear(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self.app.quit()
            return
        word, *rest = json.loads(line)
        print(json.dumps(getattr(self, word)(*rest)), flush=True)

    def show(self, x: int, y: int, wide: int, high: int) -> int:
        """Open the window somewhere."""
        self.window.setGeometry(QRect(x, y, wide, high))
        self.window.show()
        return int(self.window.winId())

    def insist(self) -> None:
        """Be in front, and take the keyboard."""
        self.window.raise_()
        self.window.activateWindow()
        self.window.windowHandle().requestActivate()

    def fill(self) -> None:
        """Take the whole screen."""
        self.window.showFullScreen()

    def minimize(self) -> None:
        """Be an icon."""
        self.window.showMinimized()

    def unmanaged(self, x: int, y: int) -> None:
        """Be a window that no window manager knows, in front of all."""
        self.away()
        self.window = self._made(
            Qt.WindowType.Window
            | Qt.WindowType.X11BypassWindowManagerHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.show(x, y, 500, 300)
        self.window.raise_()
        self.window.windowHandle().requestActivate()

    def above(self) -> None:
        """Be a window that stays on top."""
        self.away()
        self.window = self._made(
            Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        )
        self.show(50, 50, 700, 500)

    def menu(self) -> None:
        """Open a menu."""
        self._menu = QMenu()
        self._menu.addAction("Open a file")
        self._menu.popup(self.window.geometry().center())

    def grab(self) -> bool:
        """Try to take the keyboard from everybody."""
        self.window.show()
        return self.window.windowHandle().setKeyboardGrabEnabled(True)

    def away(self) -> None:
        """Close all."""
        if self._menu is not None:
            self._menu.close()
        self.window.close()


if __name__ == "__main__":
    INTRUDER = Intruder()
    INTRUDER.app.setQuitOnLastWindowClosed(False)
    print(json.dumps("ready"), flush=True)
    sys.exit(INTRUDER.app.exec())
