"""A kiosk's window fills the screen, covers the others and closes for staff alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.journey.kiosk_actions import LeaveKiosk
from desktop_app.journey.state import Step
from desktop_app.ui.kiosk import covers
from desktop_app.ui.kiosk.covers import CoverWindow, others
from tests.ui.kiosk.kiosk import Before, Begin


def test_it_fills_the_screen_without_a_frame(before: Before) -> None:
    window = before.window
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert window.isFullScreen()
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert not flags & Qt.WindowType.X11BypassWindowManagerHint


def test_it_does_not_close(before: Before) -> None:
    assert not before.window.close()
    QApplication.closeAllWindows()
    QApplication.quit()
    assert before.window.isVisible()
    before.do(LeaveKiosk())
    assert before.window.isVisible()


def test_it_fills_the_screen_again(before: Before) -> None:
    before.window.showNormal()
    before.window.showMinimized()
    QTest.qWait(50)
    before.window.hold.look()
    assert before.window.isFullScreen()
    assert not before.window.isMinimized()


def test_everything_is_as_it_was_when_staff_have_left(begin: Begin) -> None:
    usual = QApplication.doubleClickInterval()
    before = begin()
    before.window.leave()
    assert not before.window.isVisible()
    assert QApplication.doubleClickInterval() == usual
    assert QGuiApplication.overrideCursor() is None
    assert not any(isinstance(one, CoverWindow) and one.isVisible()
                   for one in QApplication.topLevelWidgets())  # fmt: skip
    QDesktopServices.unsetUrlHandler("http")


def test_nothing_is_held_before_it_is_opened() -> None:
    made = Before()
    made.window.show()
    made.visit(Step.HELP)
    assert made.window.close()


class Display:
    """A screen that is only said to be there."""

    def __init__(self, *rect: int) -> None:
        self._rect = QRect(*rect)

    def geometry(self) -> QRect:
        return self._rect


def test_screens_that_show_the_same_are_not_covered() -> None:
    main: Any = Display(0, 0, 800, 800)
    same: Any = Display(0, 0, 800, 600)
    beside: Any = Display(800, 0, 800, 800)
    assert others(main, [main, same, beside]) == [beside]


def test_other_screens_are_covered_and_follow(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[QScreen] = []
    monkeypatch.setattr(covers, "others", lambda main, screens: there)
    before = begin()
    assert before.window.covers.windows == {}
    there.append(QGuiApplication.primaryScreen())  # the only one there is
    before.window.covers.place()
    (cover,) = before.window.covers.windows.values()
    assert cover.isVisible()
    assert cover.geometry() == there[0].geometry()
    assert cover.cover.accessibleName() == ""
    assert not cover.close(), "nobody closes it"
    QTest.qWait(20)
    assert cover.isVisible(), "it belongs here"
    there.clear()
    before.window.covers.place()
    assert before.window.covers.windows == {}


def test_the_only_screen_may_go_for_a_while(
    before: Before, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as gone:
        gone.setattr(QGuiApplication, "primaryScreen", lambda: None)
        before.window.hold.look()
        before.window.covers.place()
    before.window.hold.look()
    assert before.window.isFullScreen()
