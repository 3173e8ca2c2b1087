"""The store says when something changed, and only then."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import GoBack, GoNext
from desktop_app.journey.state import Step
from desktop_app.ui.store import Store


def test_an_action_changes_the_state_and_says_so(qtbot: QtBot) -> None:
    store = Store()
    with qtbot.waitSignal(store.changed):
        store.dispatch(GoNext())
    assert store.state.step is Step.SITUATION


def test_nothing_is_said_when_nothing_changed(qtbot: QtBot) -> None:
    store = Store()
    with qtbot.assertNotEmitted(store.changed):
        store.dispatch(GoBack())
