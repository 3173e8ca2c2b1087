"""The window put together: evidence, words, store and widgets handed to each other."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.app import display
from desktop_app.app.policy_places import policy_file
from desktop_app.app.spoken_languages import (
    first_language,
    languages_of_this_computer,
    offered_languages,
)
from desktop_app.evidence.at_hand import load_at_hand, packs_at_hand
from desktop_app.evidence.loader import load_pack
from desktop_app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.evidence.fact import Pack
    from desktop_app.journey.aloud import Sound
    from desktop_app.journey.state import Clinic, Palette, State
    from desktop_app.scene.evidence_scene import EvidenceScene
    from desktop_app.scene.languages import Language, Languages
    from desktop_app.scene.leaflet_parts import LeafletScene
    from desktop_app.scene.pictures import ChartScene
    from desktop_app.scene.window_scene import (
        WindowScene,
    )
    from desktop_app.ui.consultation import Consultation
    from desktop_app.ui.look import DrawnChart
    from desktop_app.ui.window import MainWindow

FIRST_SIZE = (1280, 800)


def open_pack(path: Path | None) -> Pack:
    """Load the pack that was asked for, or the first of those at hand.

    Raises:
        BadEvidenceError: It cannot be used; every reason is listed.
        MissingFileError: The program has been shipped without one.
    """
    today = dt.datetime.now().astimezone().date()
    if path is not None:
        return load_pack(path, today=today)
    return load_at_hand(next(iter(packs_at_hand().values())), today=today)


def tell_if_expired(pack: Pack) -> None:
    """Say on standard error that a pack is past its review date, if it is."""
    if pack.expired_on is not None:
        print(
            f"The evidence in {pack.file.id} was due for review on {pack.expired_on}. "
            "Newer facts may exist.",
            file=sys.stderr,
        )


def application() -> QApplication:
    """Return the one application object, made when first needed."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    display.start_no_bus()
    with display.needed():
        made = QApplication(sys.argv[:1])
    made.setApplicationName("evenhand")
    made.setApplicationDisplayName("Evenhand")
    made.setStyle("fusion")
    return made


def make_window(
    pack: Pack, state: State | None = None, languages: tuple[Language, ...] = ()
) -> MainWindow:
    """Return the window over a pack, not yet shown.

    Args:
        pack: The evidence.
        state: Where the visit is; None for its beginning.
        languages: Those that can be chosen.
    """
    from desktop_app.journey.state import State as FirstState
    from desktop_app.l10n.voices import Voices
    from desktop_app.scene.languages import Languages
    from desktop_app.scene.resolve import resolve
    from desktop_app.ui.leaflet_desk import SystemDesk
    from desktop_app.ui.store import Store
    from desktop_app.ui.window import MainWindow

    voices = Voices(pack.files.contents)

    def shown(now: State, system: Palette) -> WindowScene:
        partly = not voices.of(now.language).complete
        known = Languages(offered=languages, partly_english=partly)
        return resolve(now, pack, system, known)

    def make_leaflet(scene: LeafletScene) -> bytes:
        from desktop_app.leaflet.forgetting import forget
        from desktop_app.leaflet.typeset import typeset

        try:
            return typeset(scene, voices.of)
        finally:
            forget()  # the answers of a person stay nowhere

    made = MainWindow(Store(state or FirstState()), shown, voices.of, draw_chart)
    made.look.make_leaflet = make_leaflet
    made.look.desk = SystemDesk(made.look, made)
    return made


def make_consultation(
    window: MainWindow, pack: Pack, languages: tuple[Language, ...] = ()
) -> Consultation:
    """Return what opens the other windows beside this one, when they are asked for.

    Args:
        window: The clinician's window.
        pack: The evidence.
        languages: Those that can be chosen.
    """
    from desktop_app.ui.consultation import Consultation

    def known(now: State) -> Languages:
        from desktop_app.scene.languages import Languages

        partly = not window.voices(now.language).complete
        return Languages(offered=languages, partly_english=partly)

    def patient() -> QWidget:
        from desktop_app.journey.patient_screen import (
            on_the_patients_screen,
        )
        from desktop_app.scene.patient_screen import resolve_patient
        from desktop_app.ui.displays import Placement
        from desktop_app.ui.patient_window import PatientWindow

        def shown(now: State, system: Palette) -> WindowScene:
            there = known(on_the_patients_screen(now))
            return resolve_patient(now, pack, system, there)

        made = PatientWindow(window, shown)
        made.setWindowIcon(window.windowIcon())
        Placement(made, window)
        return made

    def evidence() -> QWidget:
        from desktop_app.app.exports import table_bytes
        from desktop_app.scene.evidence_layer import evidence_scene
        from desktop_app.ui.displays import stand_with
        from desktop_app.ui.evidence_window import EvidenceWindow

        def shown(now: State, system: Palette) -> EvidenceScene:
            return evidence_scene(now, pack, system, known(now))

        made = EvidenceWindow(
            window.store, shown, window.voices, draw_chart, write_table=table_bytes
        )
        made.setWindowIcon(window.windowIcon())
        stand_with(made, window)
        return made

    return Consultation(window, patient=patient, evidence=evidence)


def draw_chart(scene: ChartScene, **wish: Any) -> DrawnChart:
    """Draw a chart; called in a worker thread, where matplotlib is first imported.

    Args:
        scene: What it shows.
        wish: Size, colours and words, as `render_chart` takes them.
    """
    from desktop_app.charts.render import render_chart

    return render_chart(scene, **wish)


def run(
    path: Path | None = None,
    *,
    language: str | None = None,
    policy: Path | None = None,
    quit_after_first_paint: bool = False,
) -> int:
    """Open the window and stay until it is closed.

    Args:
        path: A pack, or None for the first of those at hand.
        language: The code of the language to begin in.
        policy: What the clinic has settled, if it was named; else the policy of this
            computer holds, where there is one.
        quit_after_first_paint: Stop as soon as the first page has been painted; for
            measuring the start.

    Returns:
        The exit code.
    """
    from desktop_app.journey.aloud import Sound
    from desktop_app.journey.state import Clinic, State

    policy = policy_file(policy)
    offered = offered_languages(policy)
    clinic, sound = (Clinic(), Sound()) if policy is None else _settled_in(policy)
    wish = languages_of_this_computer() if language is None else language
    first = first_language(wish, offered)
    pack = open_pack(path)
    running = application()
    beginning = State(
        language=first, home=first, clinic=clinic, home_clinic=clinic, sound=sound
    )
    window = make_window(pack, beginning, offered)
    window.resize(*FIRST_SIZE)
    window.show()
    running.processEvents()  # what is shown is painted here
    if quit_after_first_paint:
        return 0
    window.settle()
    _dress(window)
    consultation = make_consultation(window, pack, offered)
    consultation.follow()
    return running.exec()


def _settled_in(policy: Path) -> tuple[Clinic, Sound]:
    """What the clinic says of itself in its policy, and what holds for the sound."""
    from desktop_app.app.policy import clinic_of, read_policy, sound_in_a_room

    said = read_policy(policy)
    return clinic_of(said), sound_in_a_room(said)


def _dress(window: MainWindow) -> None:
    """Give the window its icon, for which the first page does not wait."""
    from PySide6.QtGui import QIcon

    window.setWindowIcon(QIcon(str(resource("icons", "evenhand.svg"))))
