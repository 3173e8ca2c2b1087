"""Windows are opened and closed as the visit says, and all end with the first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.journey.actions import (
    GoNext,
    ToggleEvidence,
    ToggleHold,
    ToggleScreen,
)
from desktop_app.journey.state import PatientScreen, State
from desktop_app.ui.consultation import Consultation
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui import scenes
from tests.ui.conftest import draw_blank


class Other(QWidget):
    """A window beside the main one; how many have been made is counted."""

    made = 0

    def __init__(self) -> None:
        super().__init__()
        Other.made += 1


class Evidence(Other):
    """One that tells the visit when it is closed by hand."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._store.state.evidence:
            self._store.dispatch(ToggleEvidence())


@pytest.fixture
def main(qtbot: QtBot) -> MainWindow:
    voice = scenes.PlainVoice()
    window = MainWindow(Store(), scenes.resolve, lambda _: voice, draw_blank)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def consultation(main: MainWindow) -> Iterator[Consultation]:
    Other.made = 0
    made = Consultation(main, patient=Other, evidence=lambda: Evidence(main.store))
    yield made
    main.close()


def test_nothing_is_made_before_it_is_asked_for(
    consultation: Consultation, main: MainWindow
) -> None:
    main.store.dispatch(GoNext())
    assert Other.made == 0
    assert consultation.patient is consultation.evidence is None


def test_windows_open_and_close_as_the_visit_says(
    consultation: Consultation, main: MainWindow
) -> None:
    main.store.dispatch(ToggleScreen())
    main.store.dispatch(ToggleEvidence())
    patient, evidence = consultation.patient, consultation.evidence
    assert patient is not None
    assert patient.isVisible()
    assert evidence is not None
    assert evidence.isVisible()
    main.store.dispatch(ToggleHold())
    assert Other.made == 2
    main.store.dispatch(ToggleScreen())
    assert (patient.isVisible(), evidence.isVisible()) == (False, True)
    main.store.dispatch(ToggleEvidence())
    assert not evidence.isVisible()
    assert consultation.patient is consultation.evidence is None


def test_a_window_that_is_closed_by_hand_can_be_opened_again(
    consultation: Consultation, main: MainWindow
) -> None:
    main.store.dispatch(ToggleEvidence())
    first = consultation.evidence
    assert first is not None
    first.close()
    assert not main.store.state.evidence
    main.store.dispatch(ToggleEvidence())
    again = consultation.evidence
    assert again is not None
    assert again is not first


def test_the_end_of_the_main_window_is_the_end_of_all(
    consultation: Consultation, main: MainWindow
) -> None:
    main.store.dispatch(ToggleScreen())
    main.store.dispatch(ToggleEvidence())
    others = consultation.patient, consultation.evidence
    main.close()
    assert [one is not None and one.isVisible() for one in others] == [False, False]


def test_a_visit_that_begins_with_a_screen_shows_it(qtbot: QtBot) -> None:
    voice = scenes.PlainVoice()
    store = Store(State(screen=PatientScreen()))
    window = MainWindow(store, scenes.resolve, lambda _: voice, draw_blank)
    qtbot.addWidget(window)
    made = Consultation(window, patient=Other, evidence=Other)
    made.follow()
    assert made.patient is not None
    assert made.patient.isVisible()
    window.show()
    window.close()
