"""A kiosk in a process of its own, which answers questions on its standard input.

A line with a word and what belongs to it, in JSON, is answered with a line of JSON.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.kiosk import make_kiosk
from desktop_app.app.start import application
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey import actions, kiosk_actions, state
from desktop_app.journey.aloud import Sound
from desktop_app.journey.kiosk import KioskRules
from desktop_app.ui.kiosk.covers import CoverWindow
from tests.visits.walk import LANGUAGES

PIN = "2468"
BEFORE_REVIEW = dt.date(2026, 11, 1)


def _rect(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.width(), rect.height()]


class Program:
    """The kiosk, and what can be asked of it."""

    def __init__(self) -> None:
        self.app = application()
        pack = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
        self.over: list[str] = []
        self.window = make_kiosk(
            {pack.file.id: pack},
            LANGUAGES.offered,
            KioskRules(topics=(pack.file.id,), staff=True, idle=600, printing=True),
            Sound(offered=False),
            state.Clinic(),
            printer="",
            fits=lambda pin: pin == PIN,
            counts=lambda step, _: self.over.append(step.value),
        )
        self.window.settle()
        self.window.open()
        self.finger = QTest.createTouchDevice()
        self._ears = QSocketNotifier(
            sys.stdin.fileno(), QSocketNotifier.Type.Read, self.app
        )
        self._ears.activated.connect(self._hear)

    def _hear(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self.window.leave()
            return
        word, *rest = json.loads(line)
        print(json.dumps(getattr(self, word)(*rest)), flush=True)

    # --- What can be asked ------------------------------------------------------------

    def look(self) -> dict[str, Any]:
        """How the kiosk stands."""
        window, now = self.window, self.window.store.state
        screen = QGuiApplication.primaryScreen()
        assert now.kiosk is not None
        handle = window.windowHandle()
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        own = (window, *window.covers.windows.values())
        return {
            "id": int(window.winId()),
            "exposed": handle.isExposed(),
            "keyboard": QGuiApplication.focusWindow() is handle,
            "grabbed": handle.setKeyboardGrabEnabled(True),
            "place": _rect(window.geometry()),
            "screen": _rect(screen.geometry()),
            "panel": window.frame.panel is not None,
            "strange": [type(one).__name__ for one in shown if one not in own],
            "covers": sum(isinstance(one, CoverWindow) for one in shown),
            "clipboard": QGuiApplication.clipboard().text(),
            "door": None if now.kiosk.door is None else "open",
            "wrong": now.kiosk.wrong,
            "wait": now.kiosk.wait,
            "language": now.language,
            "page": type(window.scene.page).__name__,
            "visit": repr(
                (
                    now.step,
                    now.view,
                    now.language,
                    now.sheet,
                    now.kiosk.place,
                    now.text_size,
                )
            ),
        }

    def go(self, step: str, sheet: bool = False) -> None:
        """Go to a page of a visit."""
        store = self.window.store
        store.dispatch(actions.StartAgain())
        store.dispatch(kiosk_actions.ChooseLanguage("en"))
        store.dispatch(actions.GoTo(state.Step(step)))
        if sheet:
            store.dispatch(actions.OpenSheet(state.ComfortSheet()))

    def shut(self) -> None:
        """Shut the door again."""
        self.window.store.dispatch(kiosk_actions.ShutDoor())

    def where(self, digit: str) -> list[int] | None:
        """Where a key of the PIN is on the screen; "offer" sends it, "leave" leaves."""
        wanted = {
            "offer": kiosk_actions.OfferPin(),
            "leave": kiosk_actions.LeaveKiosk(),
        }.get(digit, kiosk_actions.TypeDigit(digit))
        for widget in self.window.findChildren(QWidget):
            meant = getattr(widget, "button", None)
            if widget.isVisible() and getattr(meant, "action", None) == wanted:
                at = widget.mapToGlobal(widget.rect().center())
                return [at.x(), at.y()]
        return None

    def touch(self, *points: list[int]) -> None:
        """Tap with as many fingers as there are points, at the same time."""
        touch = QTest.touchEvent(self.window, self.finger, autoCommit=False)
        for number, (x, y) in enumerate(points):
            touch.press(number, QPoint(x, y), self.window)
        touch.commit()
        QTest.qWait(30)
        for number, (x, y) in enumerate(points):
            touch.release(number, QPoint(x, y), self.window)
        touch.commit()
        QApplication.processEvents()

    def rest_finger(self, x: int, y: int, seconds: float) -> None:
        """Leave a finger where it is for a while."""
        touch = QTest.touchEvent(self.window, self.finger, autoCommit=False)
        touch.press(0, QPoint(x, y), self.window)
        touch.commit()
        QTest.qWait(int(seconds * 1000))
        touch.release(0, QPoint(x, y), self.window)
        touch.commit()

    def seen(self) -> float:
        """How much of the screen is as the window would have it, from 0 to 1."""
        screen = self.window.screen()
        real = (
            screen.grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
        )
        meant = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if real.size() != meant.size():
            return 0.0
        places = [
            (x, y)
            for x in range(4, real.width(), 16)
            for y in range(4, real.height(), 16)
        ]
        same = sum(real.pixel(x, y) == meant.pixel(x, y) for x, y in places)
        return same / len(places)

    def strange(self, kind: str) -> None:
        """Let something come up that has no place here."""
        from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMenu, QMessageBox

        if kind == "file":
            self._held: object = QFileDialog(self.window)
        elif kind == "message":
            self._held = QMessageBox(self.window)
        elif kind == "menu":
            menu = QMenu(self.window)
            menu.addAction("Copy")
            self._held = menu
            menu.popup(QPoint(100, 100))
            return
        elif kind == "label":
            self._held = QLabel("Beside it")
        else:
            self._held = QDialog()
        assert isinstance(self._held, QWidget)
        self._held.show()

    def link(self, address: str) -> bool:
        """Open a link."""
        return QDesktopServices.openUrl(address)

    def cursor_hidden(self) -> bool:
        """Whether the pointer is not to be seen."""
        cursor = QGuiApplication.overrideCursor()
        return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


if __name__ == "__main__":
    PROGRAM = Program()
    print(json.dumps("ready"), flush=True)
    sys.exit(PROGRAM.app.exec())
