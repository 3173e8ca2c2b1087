"""What is not needed for a visit is not heard at a kiosk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)
from typing_extensions import override

from desktop_app.journey.actions import CloseSheet, GoBack, GoNext, OpenSheet, Rate
from desktop_app.journey.kiosk_actions import OpenDoor, TypeDigit
from desktop_app.journey.state import ComfortSheet, Step, Weight
from desktop_app.ui.kiosk.closed import TWICE, allowed
from tests.ui.kiosk.kiosk import Before, pack

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
META = Qt.KeyboardModifier.MetaModifier


def _key(key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        *((key, NOTHING) for key in (
            Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return,
            Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_End,
        )),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Left, ALT), (Qt.Key.Key_Right, ALT),
    ],
)  # fmt: skip
def test_keys_that_a_visit_needs(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert allowed(_key(key, held), types=False)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, ALT), (Qt.Key.Key_Q, CONTROL), (Qt.Key.Key_P, CONTROL),
        (Qt.Key.Key_Plus, CONTROL), (Qt.Key.Key_F9, NOTHING), (Qt.Key.Key_Up, ALT),
        (Qt.Key.Key_Menu, NOTHING), (Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_A, NOTHING),
        (Qt.Key.Key_Left, META), (Qt.Key.Key_Tab, CONTROL), (Qt.Key.Key_1, NOTHING),
        (Qt.Key.Key_Left, ALT | CONTROL), (Qt.Key.Key_Tab, ALT),
        (Qt.Key.Key_Print, NOTHING), (Qt.Key.Key_Space, CONTROL),
        (Qt.Key.Key_Backspace, NOTHING),
    ],
)  # fmt: skip
def test_keys_that_it_does_not(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert not allowed(_key(key, held), types=False)


def test_digits_are_keys_only_for_the_pin() -> None:
    assert allowed(_key(Qt.Key.Key_1, NOTHING), types=True)
    assert allowed(_key(Qt.Key.Key_Backspace, NOTHING), types=True)
    assert not allowed(_key(Qt.Key.Key_1, CONTROL), types=True)


def test_keys_reach_the_page_only_if_they_are_needed(before: Before) -> None:
    before.visit()
    before.key(Qt.Key.Key_Right, ALT)
    assert before.step() is not Step.HELP
    before.key(Qt.Key.Key_Left, ALT)
    assert before.step() is Step.HELP
    state = before.state
    before.key(Qt.Key.Key_Plus, CONTROL)
    before.key(Qt.Key.Key_F9)
    assert before.state == state
    before.do(OpenSheet(ComfortSheet()))
    before.key(Qt.Key.Key_Escape)
    assert before.state.sheet is None


def test_no_shortcut_is_obeyed(before: Before) -> None:
    obeyed: list[int] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Q"), before.window)
    shortcut.activated.connect(lambda: obeyed.append(1))
    before.key(Qt.Key.Key_Q, CONTROL)
    assert obeyed == []


@pytest.mark.parametrize(
    "button",
    [
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
    ],
)
def test_only_one_button_of_a_mouse_presses(
    before: Before, button: Qt.MouseButton
) -> None:
    before.visit()
    before.click(before.place(GoNext()), button)
    assert before.step() is Step.HELP
    before.click(before.place(GoNext()), Qt.MouseButton.LeftButton)
    assert before.step() is not Step.HELP


def test_menus_tips_and_drags_are_not_heard(before: Before) -> None:
    class Ears(QWidget):
        heard: list[QEvent.Type] = []  # noqa: RUF012 # for this test alone

        @override
        def event(self, event: QEvent) -> bool:
            self.heard.append(event.type())
            return super().event(event)

    ears = Ears(before.window)
    ears.setAcceptDrops(True)
    at = QPoint(3, 3)
    data = QMimeData()
    data.setText("text")
    events = (
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at),
        QHelpEvent(QEvent.Type.ToolTip, at, at),
        QHelpEvent(QEvent.Type.WhatsThis, at, at),
        QDragEnterEvent(at, Qt.DropAction.CopyAction, data,
                        Qt.MouseButton.LeftButton, NOTHING),
    )  # fmt: skip
    ears.heard.clear()
    for event in events:
        QApplication.sendEvent(ears, event)
        assert not event.isAccepted()
    assert ears.heard == []
    QApplication.sendEvent(ears, QEvent(QEvent.Type.User))
    assert ears.heard == [QEvent.Type.User]


@pytest.mark.expects("log", match="no place at a kiosk")
@pytest.mark.parametrize("kind", [QDialog, QMessageBox, QFileDialog, QLabel, QMenu])
def test_no_other_window_stays(before: Before, kind: type[QWidget]) -> None:
    other = kind()
    other.show()
    QTest.qWait(20)
    assert not other.isVisible()
    assert before.window.isVisible()
    other.deleteLater()


@pytest.mark.expects("log", match="no place at a kiosk")
def test_not_even_one_without_widgets(before: Before) -> None:
    other = QWindow()
    other.show()
    QTest.qWait(20)
    assert not other.isVisible()


@pytest.mark.expects("log", match="no place at a kiosk")
def test_a_dialog_that_waits_for_an_answer_does_not_get_one(before: Before) -> None:
    assert QDialog(before.window).exec() == QDialog.DialogCode.Rejected


@pytest.mark.expects("log", match="was not opened")
@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc", "mailto:a@b"])
def test_no_link_is_opened(before: Before, link: str) -> None:
    assert QDesktopServices.openUrl(QUrl(link)), "it was taken, and led nowhere"


def test_a_second_tap_at_once_is_not_meant_but_elsewhere_it_is(before: Before) -> None:
    before.visit()
    before.do(GoBack(), GoBack())
    step = before.step()
    at = before.place(GoNext())
    before.tap(at)
    before.tap(at, after=TWICE / 2)
    assert before.step() is Step.OPTIONS
    assert step is Step.SITUATION
    before.tap(at, after=TWICE + 0.01)
    assert before.step() is Step.HELP

    before.visit(Step.MATTERS)
    QTest.qWait(30)
    first, second = (Rate(one.id, Weight.A_LOT) for one in pack().file.matters[:2])
    before.tap(before.place(first))
    before.tap(before.place(second), after=TWICE / 4)
    assert len(before.state.ratings) == 2


def test_a_digit_may_be_typed_twice_at_once(before: Before) -> None:
    before.do(OpenDoor())
    at = before.place(TypeDigit("7"))
    before.tap(at)
    before.tap(at, after=0.1)
    assert before.kiosk.door is not None
    assert before.kiosk.door.typed == "77"


def test_two_fingers_are_no_more_than_one_tap(before: Before) -> None:
    before.visit()
    at = before.place(GoNext())
    before.tap(at, at + QPoint(8, 4))
    before.tap(QPoint(600, 300), at)
    assert before.step() in {Step.HELP, Step.HARM}


def test_a_finger_that_rests_is_one_tap_and_opens_nothing(before: Before) -> None:
    before.visit()
    before.do(OpenSheet(ComfortSheet()))
    at = before.place(CloseSheet())
    handle = before.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.qWait(700)
    assert before.window.scene.sheet is not None
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert before.state.sheet is None
    assert before.step() is Step.HELP


def test_the_pointer_is_seen_by_who_uses_it(before: Before) -> None:
    handle = before.window.windowHandle()
    before.tap(QPoint(600, 300))
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(handle, QPointF(200, 200).toPoint())
    QApplication.processEvents()
    assert QGuiApplication.overrideCursor() is None
