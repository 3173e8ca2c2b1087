"""When a visit is over nothing of it is left in the program, and it is quick."""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import (
    ChooseView,
    GoTo,
    OpenSheet,
    Rate,
    StartAgain,
)
from desktop_app.journey.aloud_actions import Listen
from desktop_app.journey.kiosk_actions import (
    ChooseLanguage,
    ComeCloser,
    OpenDoor,
    ShowGreeting,
    ShutDoor,
)
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    LeafletSheet,
    Step,
    View,
    Weight,
)
from desktop_app.narrative.line_breaks import unbreakable
from desktop_app.ui.kiosk import forgetting
from tests.ui.kiosk.kiosk import Before, Begin, pack
from tests.visits.heard import Ear
from tests.visits.visit import Blank, draw_blank

QUICK = 0.15
"""Seconds in which everything is new again; all of it happens between two visits."""


def _over(before: Before, action: object = None) -> None:
    """End a visit, and let everything happen that belongs to it."""
    before.do(action or StartAgain())  # type: ignore[arg-type] # one of the actions
    before.do()
    QTest.qWait(5)
    forgetting.let_go()


def _busy_visit(before: Before) -> None:
    before.visit(Step.SITUATION)
    for step in STEPS[2:]:
        before.do(GoTo(step))
    before.do(Rate(pack().file.matters[0].id, Weight.A_LOT))
    before.do(GoTo(Step.HELP), ChooseView(View.CHART))
    QTest.qWait(30)
    before.do(GoTo(Step.SUMMARY), OpenSheet(LeafletSheet()))
    QTest.qWait(60)


def _parts(before: Before) -> list[weakref.ref[QObject]]:
    window = before.window
    kept = (window.hold, window.idle, window.covers, window.senses)
    found = window.frame.__dict__.values()
    parts = [one for one in found if isinstance(one, QWidget) and one is not window]
    everything = [
        *parts,
        *(child for one in parts for child in one.findChildren(QObject)),
    ]
    assert not set(everything) & set(kept)
    return [weakref.ref(one) for one in everything]


def test_no_part_of_the_old_visit_is_alive(before: Before) -> None:
    _busy_visit(before)
    parts = _parts(before)
    assert len(parts) > 200
    drawings = weakref.ref(before.window.look.drawings)
    keeper = weakref.ref(before.window.keeper)
    _over(before)
    gc.collect()
    assert [one() for one in parts if one() is not None] == []
    assert keeper() is None
    assert drawings() is None


def test_what_is_there_does_not_grow(before: Before) -> None:
    def there() -> tuple[int, int]:
        gc.collect()
        objects = [one for one in gc.get_objects() if isinstance(one, QObject)]
        return len(objects), threading.active_count()

    def visit(number: int) -> None:
        language = "de" if number % 6 == 0 else "en"
        before.visit(STEPS[1 + number % 8], language)
        before.do(OpenSheet(ComfortSheet()))
        _over(before)

    before.window.open_engine = Ear  # and nobody keeps it
    gc.freeze()  # to look through all of a test run each time takes long
    for number in range(8):
        visit(number)
    first = there()
    children = len(before.window.findChildren(QWidget))
    second = there()  # to be asked for, Qt's own parts get a wrapper each
    for number in range(48):
        visit(number)
    assert first <= there() <= second
    assert len(before.window.findChildren(QWidget)) == children
    gc.unfreeze()


def test_no_word_is_remembered(before: Before) -> None:
    before.visit(Step.SUMMARY, "de")
    QPixmapCache.insert("a page", QPixmap(4, 4))
    assert unbreakable.cache_info().currsize > 0
    speaker = before.voices.of("de")
    assert speaker._said
    _over(before)
    assert not QPixmapCache.find("a page", QPixmap())
    # What the opening page says in every language is all that is known again.
    assert {one.context for one in speaker._said} <= {"phrases", "kiosk", "chrome"}
    assert len(speaker._said) < 8
    assert unbreakable.cache_info().currsize < 100


def test_the_clipboard_is_empty(before: Before) -> None:
    board = QGuiApplication.clipboard()
    before.visit()
    board.setText("what somebody copied", QClipboard.Mode.Clipboard)
    _over(before)
    assert board.text() == ""


def test_the_place_and_the_keyboard_begin_anew(before: Before) -> None:
    before.visit(Step.SUMMARY)
    page = before.window.frame.page
    assert page is not None
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    before.do(StartAgain())
    before.do()
    before.visit(Step.SUMMARY)
    page = before.window.frame.page
    assert page is not None
    assert page.verticalScrollBar().value() == 0
    assert not before.window.keeper.by_key


def test_it_is_quick(before: Before) -> None:
    took = []
    for _ in range(3):
        gc.collect()
        gc.freeze()  # what the tests hold is not looked through
        _busy_visit(before)
        window = before.window
        window.store.dispatch(StartAgain())
        window._forgetting.stop()
        begun = time.process_time()
        window.forget()
        window._letting_go.stop()
        forgetting.let_go()
        took.append(time.process_time() - begun)
        gc.unfreeze()
    assert min(took) < QUICK, took


@contextmanager
def _gate() -> Iterator[threading.Event]:
    """Something that a worker waits for."""
    gate = threading.Event()
    try:
        yield gate
    finally:
        gate.set()
        QThreadPool.globalInstance().waitForDone()


def test_a_chart_in_the_making_is_not_waited_for(begin: Begin, qtbot: QtBot) -> None:
    with _gate() as gate:
        drawing = threading.Event()

        def draw(*args: object, **wish: object) -> Blank:
            drawing.set()
            gate.wait(20)
            return draw_blank(*args, **wish)  # type: ignore[arg-type] # handed on

        before = begin(draw_chart=draw)
        before.visit(Step.HELP)
        before.do(ChooseView(View.CHART))
        qtbot.waitUntil(drawing.is_set)
        parts = _parts(before)
        begun = time.monotonic()
        before.do(StartAgain())
        before.do()
        assert time.monotonic() - begun < 3
        assert before.window.look._drawings is None
        gate.set()
        qtbot.waitUntil(lambda: _all_gone(parts), timeout=5000)


def _all_gone(parts: list[weakref.ref[QObject]]) -> bool:
    forgetting.let_go()
    return all(one() is None for one in parts)


def test_every_visit_is_counted_once_if_somebody_was_there(before: Before) -> None:
    _over(before)
    _over(before, ShowGreeting())
    before.do(ComeCloser())
    _over(before, ShowGreeting())
    before.do(OpenDoor(), ShutDoor())
    _over(before)
    assert before.over == []
    before.do(ChooseLanguage("de"), GoTo(Step.HARM), GoTo(Step.SITUATION))
    _over(before)
    _over(before)
    assert before.over == [(Step.HARM, "de")]


def test_what_is_read_aloud_is_hushed(before: Before) -> None:
    before.window.open_engine = Ear
    before.visit()
    before.do(Listen())
    reader = before.window.reader
    assert reader is not None
    gone = weakref.ref(reader)
    del reader
    _over(before)
    assert before.window.reader is None
    assert not before.window.idle._speaking()
    assert gone() is None


def test_the_button_that_ended_it_is_there_until_it_has_been_let_go(
    before: Before,
) -> None:
    before.visit(Step.SUMMARY)
    button = before.item(StartAgain())
    before.tap(before.place(StartAgain()))
    before.do()
    QApplication.processEvents()
    assert before.step() is Step.START
    del button


def test_old_timers_do_not_run(before: Before) -> None:
    _busy_visit(before)
    _over(before)
    running = [one for one in before.window.findChildren(QTimer) if one.isActive()]
    allowed = {before.window.hold._timer, before.window._ahead}
    assert set(running) <= allowed, [one.parent() for one in running]


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_memory_is_given_back_where_that_can_be_asked(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    forgetting._trim()()
