"""A window over a kiosk, put into any state."""

from __future__ import annotations

from PySide6.QtTest import QTest

from desktop_app.app.start import application, draw_chart
from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import Palette, State
from desktop_app.l10n.voices import Voices
from desktop_app.scene.kiosk import resolve_kiosk
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from tests.ui.leaflets import NotingDesk, blank_leaflet
from tests.visits.kiosk import packs_of
from tests.visits.visit import Visit, draw_blank
from tests.visits.walk import LANGUAGES


def at_a_kiosk(pack: Pack, state: State, size: tuple[int, int] = (1280, 800)) -> Visit:
    """Return a visit at a kiosk in a window of its own, whose charts are blank."""
    application()
    voices = Voices(pack.files.contents)
    packs = packs_of(pack)

    def shown(now: State, system: Palette) -> WindowScene:
        return resolve_kiosk(now, packs, system, LANGUAGES)

    window = MainWindow(Store(state), shown, voices.of, draw_chart)
    window.look.draw_chart = draw_blank
    window.look.make_leaflet = lambda _: blank_leaflet()
    window.look.desk = NotingDesk(None)
    window.resize(*size)
    window.settle()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Visit(window)
