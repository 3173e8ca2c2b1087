"""The patient's window follows the clinician's, and takes nothing from anybody."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.journey.actions import (
    ChooseView,
    CloseSheet,
    GoTo,
    OpenSheet,
    SetPalette,
    SetTextSize,
    ToggleCover,
    ToggleHold,
    ToggleScreen,
)
from desktop_app.journey.patient_screen import on_the_patients_screen
from desktop_app.journey.state import ComfortSheet, Palette, State, Step, View
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui import access
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.consultation import Consultation
from desktop_app.ui.patient_window import PatientWindow
from desktop_app.ui.place_keeper import scrolled_parts, share_of
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from desktop_app.values import replace
from tests.loud.leftovers import delete_what_is_to_be_deleted
from tests.ui import scenes
from tests.ui.conftest import Blank, draw_blank

Opened = Callable[..., tuple[MainWindow, PatientWindow]]


def _resolve(state: State, system: Palette) -> WindowScene:
    covered = state.screen is not None and state.screen.covered
    scene = scenes.resolve(on_the_patients_screen(state), system)
    return replace(scene, covered=covered)


@pytest.fixture
def consultation(qtbot: QtBot) -> Consultation:
    voice = scenes.PlainVoice()
    store = Store(State(step=Step.HELP))
    main = MainWindow(store, scenes.resolve, lambda _: voice, draw_blank)
    qtbot.addWidget(main)
    main.resize(1280, 800)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)

    def patient() -> QWidget:
        made = PatientWindow(main, _resolve)
        made.resize(1280, 800)
        return made

    return Consultation(main, patient=patient, evidence=QWidget)


@pytest.fixture
def main(consultation: Consultation) -> MainWindow:
    """The clinician's window."""
    assert isinstance(consultation.main, MainWindow)
    return consultation.main


@pytest.fixture
def patient(consultation: Consultation, main: MainWindow) -> PatientWindow:
    """The patient's window, opened from the other one."""
    main.store.dispatch(ToggleScreen())
    assert isinstance(consultation.patient, PatientWindow)
    return consultation.patient


def _share(window: MainWindow | PatientWindow) -> list[float]:
    return [share_of(part) for part in scrolled_parts(window.frame)]


def _scroll(window: MainWindow, share: float) -> None:
    assert window.frame.page is not None
    bar = window.frame.page.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(round(share * bar.maximum()))


def test_it_shows_what_the_other_shows(
    main: MainWindow, patient: PatientWindow
) -> None:
    for action in (GoTo(Step.SURE), SetTextSize(150), SetPalette(Palette.DARK)):
        main.store.dispatch(action)
        assert patient.scene == main.scene
        assert patient.look.theme == main.look.theme


def test_nothing_in_it_can_be_pressed_or_reached(
    main: MainWindow, patient: PatientWindow
) -> None:
    before = main.store.state
    for button in patient.findChildren(QPushButton):
        if button.isVisible():
            middle = button.mapTo(patient, button.rect().center())
            assert patient.childAt(middle) is None
            QTest.mouseMove(patient.windowHandle(), middle)
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(patient.windowHandle(), left, none, middle)
            assert not button.underMouse()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(patient.windowHandle(), key)
    focus = QApplication.focusWidget()
    assert focus is None or focus.window() is not patient
    assert main.store.state == before


def test_a_press_in_it_would_mean_nothing(
    main: MainWindow, patient: PatientWindow
) -> None:
    before = main.store.state
    patient.look.dispatch(GoTo(Step.HARM))
    assert main.store.state == before


def test_it_has_no_pointer_and_does_not_ask_for_the_keyboard(
    patient: PatientWindow,
) -> None:
    assert patient.cursor().shape() is Qt.CursorShape.BlankCursor
    assert patient.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert patient.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_announces_nothing(
    main: MainWindow, patient: PatientWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[QWidget] = []
    monkeypatch.setattr(access, "announce", lambda widget, _: said.append(widget))
    for action in (GoTo(Step.SURE), OpenSheet(ComfortSheet()), CloseSheet()):
        main.store.dispatch(action)
    assert said == [main, main]


def test_it_scrolls_as_the_other_does(main: MainWindow, patient: PatientWindow) -> None:
    patient.resize(1024, 768)
    main.store.dispatch(SetTextSize(200))
    for share in (1.0, 0.4, 0.0):
        _scroll(main, share)
        assert _share(patient) == pytest.approx(_share(main), abs=0.01)
    _scroll(main, 0.5)
    patient.resize(900, 600)
    assert _share(patient) == pytest.approx(_share(main), abs=0.01)
    main.resize(1100, 700)
    assert _share(patient) == pytest.approx(_share(main), abs=0.01)


def test_what_is_all_seen_in_the_other_can_be_scrolled_on_from_there(
    main: MainWindow, patient: PatientWindow
) -> None:
    patient.resize(640, 480)
    page, theirs = main.frame.page, patient.frame.page
    assert page is not None
    assert theirs is not None
    ours, bar = page.verticalScrollBar(), theirs.verticalScrollBar()
    assert (ours.maximum(), bar.value()) == (0, 0)
    assert bar.maximum() > 0
    page.scroll_by_key(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    page.scroll_by_key(Qt.Key.Key_Up)
    place = bar.value()
    assert 0 < place < bar.maximum()
    main.store.dispatch(SetPalette(Palette.DARK))
    assert bar.value() == place
    middle = page.rect().center()
    wheel = QWheelEvent(
        middle, page.mapToGlobal(middle), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), wheel)
    assert bar.value() == max(0, place - 120)
    page.scroll_by_key(Qt.Key.Key_End)
    main.store.dispatch(ToggleHold())
    page.scroll_by_key(Qt.Key.Key_Home)
    assert bar.value() == bar.maximum()
    main.store.dispatch(ToggleHold())
    main.store.dispatch(GoTo(Step.OPTIONS))
    assert bar.value() == 0


def test_an_open_sheet_scrolls_as_the_other_does(
    main: MainWindow, patient: PatientWindow
) -> None:
    main.resize(640, 480)
    patient.resize(700, 500)
    main.store.dispatch(SetTextSize(200))
    main.store.dispatch(OpenSheet(ComfortSheet()))
    assert main.frame.sheet is not None
    bar = main.frame.sheet.scrolled.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert _share(patient)[2] == 1.0


def _farthest(one: QImage, other: QImage) -> int:
    """How far apart two pictures are at any pixel, of 255.

    Qt smooths the edges of large letters a shade or two differently from one time to
    the next; whatever moves is far further apart.
    """
    pictures = [
        np.frombuffer(bytes(image.constBits()), np.uint8).astype(int)
        for image in (one, other)
    ]
    return int(abs(pictures[0] - pictures[1]).max())


def test_what_is_held_stays_where_it_is(
    main: MainWindow, patient: PatientWindow
) -> None:
    main.store.dispatch(SetTextSize(200))
    _scroll(main, 0.5)
    main.store.dispatch(ToggleHold())
    before, shown = _share(patient), patient.grab().toImage()
    _scroll(main, 1.0)
    main.store.dispatch(GoTo(Step.SURE))
    main.store.dispatch(OpenSheet(ComfortSheet()))
    assert _share(patient) == before
    assert _farthest(patient.grab().toImage(), shown) <= 16
    patient.resize(1000, 700)
    assert _share(patient) == pytest.approx(before, abs=0.01)
    main.store.dispatch(ToggleHold())
    assert patient.scene == main.scene
    assert _share(patient) == pytest.approx(_share(main), abs=0.01)


def test_a_covered_window_shows_the_brand_alone(
    main: MainWindow, patient: PatientWindow
) -> None:
    open_ = patient.grab().toImage()
    main.store.dispatch(ToggleCover())
    seen = [one for one in patient.findChildren(QWidget) if one.isVisible()]
    assert {type(one).__name__ for one in seen} == {"Cover", "WrappedText"}
    assert len(seen) == 2
    main.store.dispatch(GoTo(Step.SURE))
    assert patient.grab().toImage().pixelColor(4, 4) == patient.look.theme.color("page")
    main.store.dispatch(GoTo(Step.HELP))
    main.store.dispatch(ToggleCover())
    assert patient.grab().toImage() == open_


def test_the_ring_around_what_has_the_keyboard_is_not_on_it(
    main: MainWindow, patient: PatientWindow, qtbot: QtBot
) -> None:
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    before = patient.grab().toImage()
    main.keeper.step(forward=True)
    assert main.keeper.ring.isVisible()
    assert patient.grab().toImage() == before


def test_closed_by_hand_it_can_be_opened_again(
    consultation: Consultation, main: MainWindow, patient: PatientWindow
) -> None:
    before = patient.scene
    patient.close()
    assert main.store.state.screen is None
    main.store.dispatch(GoTo(Step.SURE))
    assert patient.scene == before  # it listens no more
    main.store.dispatch(ToggleScreen())
    again = consultation.patient
    assert again is not None
    assert again is not patient


def test_opened_and_closed_often_it_leaves_nothing(
    consultation: Consultation, main: MainWindow
) -> None:
    counts = []
    for turn in range(20):
        for _ in range(2):
            main.store.dispatch(ToggleScreen())
            main.store.dispatch(GoTo((Step.HELP, Step.SURE)[turn % 2]))
        delete_what_is_to_be_deleted()
        gc.collect()
        counts.append(len(QApplication.allWidgets()))
    assert counts[-1] == counts[3]
    assert consultation.patient is None


def test_a_chart_is_drawn_once_for_both(
    main: MainWindow, consultation: Consultation, qtbot: QtBot
) -> None:
    drawn: list[int] = []

    def draw(
        scene: object, *, width: int, height: int, scale: float, **__: object
    ) -> Blank:
        drawn.append(width)
        return Blank(round(width * scale), round(height * scale))

    main.look.draw_chart = draw
    main.store.dispatch(ToggleScreen())
    patient = consultation.patient
    assert patient is not None
    main.store.dispatch(ChooseView(View.CHART))
    ours, theirs = (one.findChildren(ChartView)[0] for one in (main, patient))
    qtbot.waitUntil(lambda: ours.ready and theirs.ready)
    assert len(drawn) == 1
    patient.resize(1000, 700)
    assert not theirs.ready
    qtbot.waitUntil(lambda: theirs.ready)
    assert drawn == [ours.width(), theirs.width()]


def test_its_end_does_not_wait_for_a_chart(
    main: MainWindow, consultation: Consultation, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    waited: list[bool] = []

    def draw(
        scene: object, *, width: int, height: int, scale: float, **__: object
    ) -> Blank:
        if width != ours.width():
            waited.append(go_on.wait(5))
        return Blank(round(width * scale), round(height * scale))

    main.look.draw_chart = draw
    main.store.dispatch(ChooseView(View.CHART))
    ours = main.findChildren(ChartView)[0]
    qtbot.waitUntil(lambda: ours.ready)
    main.store.dispatch(ToggleScreen())
    patient = consultation.patient
    assert patient is not None
    patient.resize(1000, 700)
    theirs = patient.findChildren(ChartView)[0]
    qtbot.waitUntil(lambda: theirs.busy)
    main.store.dispatch(ToggleScreen())
    delete_what_is_to_be_deleted()
    go_on.set()
    qtbot.waitUntil(lambda: waited == [True])
    qtbot.waitUntil(lambda: not isValid(theirs))


def test_where_the_other_chart_never_comes_it_draws_its_own(
    main: MainWindow, patient: PatientWindow, qtbot: QtBot
) -> None:
    main.store.dispatch(ChooseView(View.CHART))
    theirs = patient.findChildren(ChartView)[0]
    ours = main.findChildren(ChartView)[0]
    wish = theirs._wish()
    assert wish is not None
    other = (*wish[:1], 10, *wish[2:])
    theirs._drawings._asked[99] = other  # somebody else has begun
    qtbot.waitUntil(lambda: not ours.busy)
    theirs._drawings.dropped(99)
    qtbot.waitUntil(lambda: ours.ready and theirs.ready)


def test_a_press_on_the_main_window_is_not_seen_on_it(
    main: MainWindow, patient: PatientWindow
) -> None:
    before = patient.grab().toImage()
    assert main.frame.footer is not None
    main.frame.footer.next.setDown(True)
    assert patient.grab().toImage() == before
    assert main.childAt(QPoint(5, 5)) is not None
