"""How a visit begins, in a room and at a kiosk."""

from __future__ import annotations

from desktop_app.journey.kiosk import standing
from desktop_app.journey.state import PatientScreen, State
from desktop_app.values import replace


def begun_again(state: State) -> State:
    """Return a new visit in the same room: nothing of the person before is in it."""
    kiosk = state.kiosk
    return State(
        language=state.home,
        home=state.home,
        clinic=state.home_clinic,
        home_clinic=state.home_clinic,
        led=state.led,
        panel=state.panel,
        evidence=state.evidence,
        screen=None if state.screen is None else PatientScreen(),
        sound=state.sound,
        kiosk=None
        if kiosk is None
        else standing(kiosk.rules, wrong=kiosk.wrong, wait=kiosk.wait),
    )


def nobody(state: State) -> bool:
    """Whether nothing has been done since a visit began, at whatever place."""
    beginning = begun_again(state)
    if state.kiosk is not None and beginning.kiosk is not None:
        there = replace(beginning.kiosk, place=state.kiosk.place)
        greeted = replace(state.kiosk, left=None) == there
        before_it = state.kiosk.place.before(beginning.kiosk.place)
        beginning = replace(beginning, kiosk=state.kiosk)
        return state == beginning and greeted and before_it
    return state == beginning
