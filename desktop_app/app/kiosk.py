"""The kiosk put together: packs, words, store and widgets handed to each other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop_app.app.start import draw_chart

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Pack
    from desktop_app.journey.aloud import Sound
    from desktop_app.journey.kiosk import KioskRules
    from desktop_app.journey.state import Clinic, Palette, Step
    from desktop_app.scene.languages import Language
    from desktop_app.scene.leaflet_parts import LeafletScene
    from desktop_app.scene.window_scene import WindowScene
    from desktop_app.speech.engine import Engine
    from desktop_app.ui.kiosk.kiosk_window import KioskWindow

PAGES = 24
"""Pages that a visit may print, where nothing else is settled."""


def make_kiosk(
    packs: Mapping[str, Pack],
    languages: tuple[Language, ...],
    rules: KioskRules,
    sound: Sound,
    clinic: Clinic,
    *,
    home: str = "en",
    printer: str | None = None,
    pages: int = PAGES,
    fits: Callable[[str], bool] = lambda _: False,
    counts: Callable[[Step, str], None] = lambda _step, _language: None,
) -> KioskWindow:
    """Return the window of a kiosk, to be opened with its `open`.

    Args:
        packs: The evidence by the ids that the rules name.
        languages: Those that can be chosen.
        rules: What the clinic has settled for all visits.
        sound: What it has settled about reading aloud.
        clinic: What it says of itself.
        home: The code of the language in which a visit begins.
        printer: The name of the printer, empty for the computer's usual one; None for
            none at all.
        pages: How many pages a visit may print.
        fits: Whether a PIN is that of the staff.
        counts: Hears the furthest step and the language of every visit.
    """
    from desktop_app.journey.kiosk import standing
    from desktop_app.journey.state import State
    from desktop_app.l10n.voices import Voices
    from desktop_app.scene.kiosk import resolve_kiosk
    from desktop_app.scene.languages import Languages
    from desktop_app.ui.kiosk.forgetting import keep_to_one_heap
    from desktop_app.ui.kiosk.kiosk_desk import KioskDesk
    from desktop_app.ui.kiosk.kiosk_store import KioskStore
    from desktop_app.ui.kiosk.kiosk_window import KioskWindow

    keep_to_one_heap()
    voices = Voices(*(pack.files.contents for pack in packs.values()))

    def shown(now: State, system: Palette) -> WindowScene:
        partly = not voices.of(now.language).complete
        known = Languages(offered=languages, partly_english=partly)
        return resolve_kiosk(now, packs, system, known)

    def make_leaflet(scene: LeafletScene) -> bytes:
        from desktop_app.leaflet.forgetting import forget
        from desktop_app.leaflet.typeset import typeset

        try:
            return typeset(scene, voices.of)
        finally:
            forget()  # in the worker, which sets one leaflet at a time

    beginning = State(
        language=home,
        home=home,
        clinic=clinic,
        home_clinic=clinic,
        led=False,
        sound=sound,
        kiosk=standing(rules),
    )
    store = KioskStore(beginning)
    made = KioskWindow(
        store,
        shown,
        voices.of,
        draw_chart,
        fits=fits,
        forget_words=voices.forget,
        visit_over=counts,
    )
    made.look.make_leaflet = make_leaflet
    made.desk = KioskDesk(
        made,
        store.dispatch,
        printer=printer if rules.printing else None,
        pages=pages,
    )
    made.look.desk = made.desk
    if sys.platform.startswith("linux"):
        made.open_engine = _engine
    return made


def _engine() -> Engine:
    from desktop_app.speech.service import ServedEngine

    return ServedEngine()  # which starts nothing that would write
