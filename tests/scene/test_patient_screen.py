"""What the patient's window shows: the visit, and nothing of its leading."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    Action,
    GoTo,
    OpenSheet,
    SetLanguage,
    ToggleCover,
    ToggleEvidence,
    ToggleHold,
    TogglePanel,
    ToggleScreen,
)
from desktop_app.journey.state import LeafletSheet, PatientScreen, State, Step
from desktop_app.journey.transitions import after
from desktop_app.narrative import chrome
from desktop_app.scene.patient_screen import resolve_patient
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import WindowScene
from desktop_app.values import replace

LED = State(step=Step.HELP, panel=True, evidence=True, screen=PatientScreen())


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def _alone(state: State, pack: Pack) -> WindowScene:
    """What the same visit is without a clinician, under the other title."""
    plain = replace(state, led=False, panel=False, evidence=False, screen=None)
    return replace(resolve(plain, pack), title=chrome.patients_screen())


def _later(state: State, *actions: Action) -> State:
    for action in actions:
        state = after(state, action)
    return state


@pytest.mark.parametrize("action", [TogglePanel(), ToggleEvidence()])
def test_what_the_clinician_opens_changes_nothing(action: Action, pack: Pack) -> None:
    shown = resolve_patient(LED, pack)
    assert shown == resolve_patient(after(LED, action), pack) == _alone(LED, pack)
    assert shown.panel is None


def test_what_is_held_stays_in_its_step_and_language(pack: Pack) -> None:
    moved = _later(LED, ToggleHold(), GoTo(Step.HARM), SetLanguage("de"))
    assert resolve_patient(moved, pack) == resolve_patient(LED, pack)
    free = after(moved, ToggleHold())
    assert resolve_patient(free, pack) == _alone(moved, pack)


def test_a_covered_window_says_so_and_follows_underneath(pack: Pack) -> None:
    covered = after(LED, ToggleCover())
    assert resolve_patient(covered, pack).covered
    moved = after(covered, GoTo(Step.HARM))
    shown = resolve_patient(after(moved, ToggleCover()), pack)
    assert shown == _alone(moved, pack)
    assert not shown.covered


def test_the_leaflet_stays_with_the_clinician(pack: Pack) -> None:
    state = after(LED, OpenSheet(LeafletSheet()))
    assert resolve_patient(state, pack) == _alone(LED, pack)


def test_the_title_tells_the_windows_apart(pack: Pack) -> None:
    assert resolve_patient(LED, pack).title != resolve(LED, pack).title
    assert after(LED, ToggleScreen()).screen is None
