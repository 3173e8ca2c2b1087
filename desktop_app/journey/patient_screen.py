"""What the patient's own window shows of a visit."""

from __future__ import annotations

from desktop_app.journey.aloud import Aloud
from desktop_app.journey.state import LeafletSheet, SilenceSheet, State
from desktop_app.values import replace

_LEFT_THERE = (LeafletSheet, SilenceSheet)


def on_the_patients_screen(state: State) -> State:
    """Return what the patient's window shows: the visit, and nothing of its leading.

    The leaflet's sheet stays with the clinician: it is printed, or saved, from there.
    So does reading aloud, which is the window's in which it was asked for.
    """
    screen = state.screen
    shown = state if screen is None or screen.held is None else screen.held
    return replace(
        shown,
        led=False,
        panel=False,
        evidence=False,
        part="",
        screen=None,
        report=None,
        sheet=None if isinstance(shown.sheet, _LEFT_THERE) else shown.sheet,
        aloud=Aloud(),
    )
