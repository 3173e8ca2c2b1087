"""Somebody who is not there any more is warned, then forgotten; who is there is not."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.journey.actions import GoNext, StartAgain
from desktop_app.journey.kiosk import Place
from desktop_app.journey.kiosk_actions import (
    AnswerPin,
    CountDown,
    OfferPin,
    OpenDoor,
    StayHere,
    TypeDigit,
)
from desktop_app.journey.state import Step
from desktop_app.ui.kiosk.idle_watch import LONGEST_SPEECH, OFTEN, SELDOM, clock
from tests.ui.kiosk.kiosk import COUNTDOWN, GREETING, IDLE, Before, Begin


def test_a_visit_is_warned_then_dropped_then_it_greets(before: Before) -> None:
    before.visit()
    before.wait(IDLE - 1)
    assert before.left() is None
    before.wait(1)
    assert before.left() == COUNTDOWN
    before.wait_through(COUNTDOWN - 1)
    assert before.left() == 1
    assert before.step() is Step.HELP
    before.wait(1)
    assert before.step() is Step.START
    assert before.where() is Place.LANGUAGES
    before.wait(GREETING - 1)
    assert before.where() is Place.LANGUAGES
    before.wait(1)
    assert before.where() is Place.GREETING
    assert before.over == [(Step.HELP, "en")]


def test_a_touch_beside_the_buttons_means_still_here_and_presses_nothing(
    before: Before,
) -> None:
    before.visit()
    onward = before.place(GoNext())
    before.wait(IDLE)
    assert before.left() is not None
    before.tap(onward)
    assert before.left() is None
    assert before.step() is Step.HELP
    before.wait(IDLE - 1)
    assert before.left() is None
    before.tap(onward)
    assert before.step() is not Step.HELP


def test_both_buttons_of_the_warning_can_be_pressed_slowly(before: Before) -> None:
    for action, step in ((StayHere(), Step.HELP), (StartAgain(), Step.START)):
        before.visit()
        before.wait(IDLE)
        at = before.place(action)
        QTest.mousePress(
            before.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at
        )
        before.wait(2)
        assert before.left() == COUNTDOWN - 2, "it was gone before it was pressed"
        QTest.mouseRelease(
            before.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at
        )
        QApplication.processEvents()
        assert before.left() is None
        assert before.step() is step
        before.wait(1)


def test_by_key_the_warning_is_answered_and_gone_through(before: Before) -> None:
    before.visit()
    before.wait(IDLE + 5)
    before.key(Qt.Key.Key_Tab)
    before.wait(1)
    assert before.left() == COUNTDOWN - 1, "all its time again, and still there"
    before.key(Qt.Key.Key_Down)
    assert before.left() is None
    before.wait(IDLE)
    before.item(StartAgain()).setFocus()
    before.key(Qt.Key.Key_Space)
    assert before.step() is Step.START


def test_keys_wheels_and_a_mouse_are_signs_of_a_person(before: Before) -> None:
    before.visit(Step.SUMMARY)
    handle = before.window.windowHandle()
    signs = (
        lambda: before.key(Qt.Key.Key_Down),
        lambda: before.key(Qt.Key.Key_F5),  # does nothing, and somebody pressed it
        lambda: before.click(QPoint(700, 5), Qt.MouseButton.RightButton),
        lambda: (
            QTest.mouseMove(handle, QPoint(10, 300)),
            QTest.mouseMove(handle, QPoint(300, 300)),
        ),
        lambda: QTest.wheelEvent(handle, QPoint(600, 400), QPoint(0, -120)),
    )
    for sign in signs:
        before.wait(IDLE - 1)
        sign()
        QApplication.processEvents()
        assert before.window.idle.quiet == 0
    before.wait(IDLE - 1)
    assert before.left() is None


def test_a_mouse_on_a_table_that_shakes_is_nobody(before: Before) -> None:
    before.visit()
    handle = before.window.windowHandle()
    QTest.mouseMove(handle, QPoint(400, 300))
    QApplication.processEvents()
    before.wait(50)
    for way in (1, -1, 2):
        QTest.mouseMove(handle, QPoint(400 + way, 300))
        QApplication.processEvents()
    assert before.window.idle.quiet >= 50


def test_the_warning_that_is_read_aloud_is_heard_by_nobody_yet(begin: Begin) -> None:
    warned: list[Before] = []
    before = begin(speaking=lambda: bool(warned) and warned[0].left() is not None)
    warned.append(before)
    before.visit()
    before.wait(IDLE)
    assert before.left() == COUNTDOWN
    before.wait_through(COUNTDOWN)
    assert before.step() is Step.START


def test_who_listens_is_there_but_not_for_ever(begin: Begin) -> None:
    before = begin(speaking=lambda: True)
    before.visit()
    for _ in range(int(LONGEST_SPEECH / 50) - 1):
        before.wait(50)
    assert before.left() is None
    before.wait(50)
    before.wait(IDLE - 50)
    assert before.left() is not None


def test_after_a_sleep_of_the_computer_nobody_is_there(before: Before) -> None:
    before.visit()
    before.wait(8 * 3600)
    assert before.step() is Step.START


def test_the_clock_is_not_that_on_the_wall() -> None:
    assert abs(clock() - time.time()) > 1000
    first = clock()
    assert 0 <= clock() - first < 5


def test_seconds_pass_for_who_typed_a_wrong_pin(before: Before) -> None:
    before.do(OpenDoor(), TypeDigit("1"), OfferPin(), AnswerPin(fits=False))
    assert before.kiosk.wait == 2
    before.wait(0.5)
    before.wait(0.4)
    assert before.kiosk.wait == 2
    before.wait(0.2)
    assert before.kiosk.wait == 1
    before.wait(3)
    assert before.kiosk.wait == 0


def test_it_looks_seldom_when_nobody_is_there(before: Before) -> None:
    before.wait(1)
    assert before.window.idle._timer.interval() == SELDOM
    before.visit()
    before.wait(1)
    assert before.window.idle._timer.interval() == OFTEN


def test_the_warning_goes_when_a_sign_came_in_between(before: Before) -> None:
    before.visit()
    before.do(CountDown(5))
    before.wait(1)
    assert before.left() is None
