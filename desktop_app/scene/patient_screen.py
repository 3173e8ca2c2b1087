"""What the patient's own window shows: the visit, and nothing of its leading."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.patient_screen import on_the_patients_screen
from desktop_app.journey.state import Palette, State
from desktop_app.narrative import chrome
from desktop_app.scene.languages import Languages
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import WindowScene
from desktop_app.values import replace


def resolve_patient(
    state: State,
    pack: Pack,
    system: Palette = Palette.LIGHT,
    languages: Languages | None = None,
) -> WindowScene:
    """Return what the patient's window shows.

    Args:
        state: The visit, as the clinician's window has it.
        pack: The evidence.
        system: The colours that the computer asks for: light, dark or contrast.
        languages: The languages that can be chosen; None for no choice.

    Returns:
        The same page as in the clinician's window, or the one that is held.
    """
    scene = resolve(on_the_patients_screen(state), pack, system, languages)
    covered = state.screen is not None and state.screen.covered
    return replace(scene, title=chrome.patients_screen(), covered=covered)
