"""Every page reaches the patient's screen; nothing of the clinician's panel does."""

from __future__ import annotations

import subprocess
import sys
from itertools import islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.start import make_consultation
from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    GoTo,
    SetLanguage,
    StartAgain,
    ToggleHold,
    TogglePanel,
    ToggleScreen,
)
from desktop_app.journey.state import LeafletSheet, PatientScreen, State, Step
from desktop_app.narrative import chrome
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import StartPage, WindowScene
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.focus import in_reading_order
from desktop_app.ui.panel_view import PanelView
from desktop_app.ui.patient_window import PatientWindow
from desktop_app.ui.place_keeper import scroll_to, scrolled_parts, share_of
from desktop_app.values import replace
from tests.visits.real_screen import ROOT
from tests.visits.visit import Visit, opened, said_by
from tests.visits.walk import LANGUAGES, messages, states, states_with_sheets

SIZE = (1280, 800)


@pytest.fixture
def patient(visit: Visit, pack: Pack) -> PatientWindow:
    """The patient's window beside the visit's own, whose panel is open."""
    consultation = make_consultation(visit.window, pack, LANGUAGES.offered)
    for action in (TogglePanel(), ToggleScreen()):
        visit.window.store.dispatch(action)
    made = consultation.patient
    assert isinstance(made, PatientWindow)
    made.resize(*SIZE)
    return made


@pytest.fixture
def alone(qtbot: QtBot, pack: Pack) -> Visit:
    """A visit without a clinician: what the patient is to see, pixel for pixel."""
    made = opened(pack, SIZE)
    qtbot.addWidget(made.window)
    return made


def _led(state: State) -> State:
    return replace(state, panel=True, screen=PatientScreen())


def _plain(state: State) -> State:
    sheet = None if isinstance(state.sheet, LeafletSheet) else state.sheet
    return replace(state, led=False, sheet=sheet)


def _resolved(state: State, pack: Pack) -> WindowScene:
    scene = resolve(_plain(state), pack, languages=LANGUAGES)
    return replace(scene, title=chrome.patients_screen())


def _seen(window: QWidget) -> list[tuple[str, tuple[str, ...]]]:
    """Every part that is shown, with all that it says to the eye or the ear."""
    return [
        (type(one).__name__, tuple(said_by(one))) for one in in_reading_order(window)
    ]


def _painted(window: QWidget, qtbot: QtBot) -> QImage:
    window.grab()  # asks for the chart, if there is one
    charts = [one for one in window.findChildren(ChartView) if one.isVisible()]
    qtbot.waitUntil(lambda: all(one.ready for one in charts))
    return window.grab().toImage()


def test_every_page_is_there_and_nothing_of_the_panel(
    visit: Visit, patient: PatientWindow, alone: Visit, pack: Pack
) -> None:
    for name, state in states(pack):
        visit.put(_led(state))
        alone.put(_plain(state))
        assert visit.scene.panel is not None
        assert patient.scene == _resolved(state, pack), name
        assert _seen(patient) == _seen(alone.window), name
        assert patient.findChildren(PanelView) == []


def test_no_word_of_the_panel_is_in_any_scene(pack: Pack) -> None:
    """What the panel says and a page says too is a page's own, such as a step."""
    panel = resolve(_led(State(step=Step.HELP)), pack, languages=LANGUAGES).panel
    assert panel is not None
    ours = set(messages(panel))
    for name, state in states_with_sheets(pack):
        pages = set(messages(_resolved(state, pack)))
        shown = set(messages(_resolved(replace(state, panel=True), pack)))
        assert shown & ours == pages & ours, name
    assert len(ours - pages) > 5


def test_every_page_is_painted_alike(
    visit: Visit, patient: PatientWindow, alone: Visit, pack: Pack, qtbot: QtBot
) -> None:
    QCursor.setPos(0, 0)  # where nothing changes its look when it is pointed at
    for name, state in states(pack):
        visit.put(_led(state))
        alone.put(_plain(state))
        assert _painted(patient, qtbot) == _painted(alone.window, qtbot), name


def test_the_language_and_its_direction_follow(
    visit: Visit, patient: PatientWindow, alone: Visit
) -> None:
    state = State(step=Step.SURE)
    for language in ("ar_XB", "en_XA", "en"):
        visit.put(_led(state))
        visit.window.store.dispatch(SetLanguage(language))
        alone.put(_plain(replace(state, language=language)))
        assert _seen(patient) == _seen(alone.window)
        assert patient.layoutDirection() == alone.window.layoutDirection()


def test_a_page_that_is_held_keeps_its_language(
    visit: Visit, patient: PatientWindow
) -> None:
    visit.put(_led(State(step=Step.OPTIONS, language="ar")))
    before = _seen(patient)
    for action in (ToggleHold(), SetLanguage("en"), GoTo(Step.HARM)):
        visit.window.store.dispatch(action)
    assert _seen(patient) == before
    assert patient.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_new_visit_begins_on_both(
    visit: Visit, patient: PatientWindow, pack: Pack
) -> None:
    visit.put(_led(State(step=Step.SUMMARY, text_size=150)))
    for action in (ToggleHold(), StartAgain()):
        visit.window.store.dispatch(action)
    assert isinstance(visit.scene.page, StartPage)
    assert patient.scene == _resolved(State(), pack)
    assert patient.isVisible()


def test_every_long_page_scrolls_along(
    visit: Visit, patient: PatientWindow, pack: Pack
) -> None:
    patient.resize(1024, 700)
    scrolled = 0
    for _, state in islice(states(pack), 0, None, 7):
        visit.put(_led(replace(state, text_size=200)))
        ours = scrolled_parts(visit.window.frame)
        theirs = scrolled_parts(patient.frame)
        for one, other in zip(ours, theirs, strict=True):
            if one is not None and other is not None and one.isVisible():
                scroll_to(one, 0.5)
                longer = min(
                    part.verticalScrollBar().maximum() for part in (one, other)
                )
                assert not longer or share_of(other) == pytest.approx(
                    share_of(one), abs=0.02
                )
                scrolled += longer > 0
    assert scrolled > 5


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    script = """
import sys
from desktop_app.app.start import application, make_consultation, make_window, open_pack
from desktop_app.journey.actions import ToggleScreen
running = application()
window = make_window(open_pack(None))
window.show()
running.processEvents()
consultation = make_consultation(window, open_pack(None))
seen = lambda: {"patient_window", "displays", "cover", "drawings"} & {
    name.rpartition(".")[2] for name in sys.modules if name.startswith("desktop_app")
}
print(sorted(seen()))
window.store.dispatch(ToggleScreen())
print(sorted(seen()))
window.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == [
        "[]",
        "['cover', 'displays', 'drawings', 'patient_window']",
    ]
