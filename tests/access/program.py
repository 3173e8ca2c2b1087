"""The program with a line to the test that reads it; run as a process of its own.

`python -m tests.access.program` opens the window and does what it is told, line by
line, on its standard input; each line is answered with one line of JSON. What a page
shows comes from the states of `tests/visits/walk.py`, or with the word `kiosk`, of
`tests/visits/kiosk.py`.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from typing_extensions import override

from desktop_app.app.kiosk import make_kiosk
from desktop_app.app.start import application
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.aloud import Aloud, Sound
from desktop_app.journey.state import ComfortSheet, State
from desktop_app.l10n.render import unmarked
from desktop_app.speech.engine import NoEngine
from desktop_app.ui.choice_item import Item
from desktop_app.ui.focus import stops
from desktop_app.ui.kiosk.telling import told
from desktop_app.ui.leaflet_view import LeafletView
from desktop_app.ui.pictures import Picture
from desktop_app.ui.spoken import more_below
from desktop_app.ui.wrapped_text import Heading
from desktop_app.values import replace
from tests.access.obeying import name_of, obey
from tests.access.spoiled import SPOILED
from tests.ui.leaflets import blank_leaflet
from tests.visits import walk
from tests.visits.conftest import BEFORE_REVIEW
from tests.visits.kiosk import (
    CLINIC,
    RULES,
    kiosk_scene_of,
    kiosk_states,
    packs_of,
)
from tests.visits.visit import Visit, draw_blank, opened

Told = dict[str, Any]
PATIENCE = 20.0
NAMED = QLabel | QAbstractButton | QLineEdit | Picture
"""What is read, as against what only holds it."""


class Program:
    """A window, and a test that tells it what to show.

    Args:
        pack: What a visit is about.
        kiosk: Whether it is the window of a kiosk.
    """

    def __init__(self, pack: Pack, *, kiosk: bool) -> None:
        self.pack = pack
        self.visit = at_a_kiosk(pack) if kiosk else opened(pack)
        self.scene_of = kiosk_scene_of if kiosk else walk.scene_of
        self.states = dict((kiosk_states if kiosk else walk.states)(pack))
        self.states |= listened_to(self.states["k3-step" if kiosk else "10-comfort"])
        self.visit.window.open_engine = Silent

    def answer(self, do: str, words: Told) -> Told:
        """Do it."""
        match do:
            case "states":
                return {"states": list(self.states), "pages": self.pages()}
            case "put":
                self.put(**words)
                return self.here()
            case "here":
                return self.here()
            case "spoil":
                self.mend = SPOILED[words["how"]](self.visit)
                QApplication.processEvents()
                return {}
            case "mend":
                self.mend()
                return {}
        raise ValueError(do)

    def pages(self) -> list[str]:
        """One state for each page, sheet and panel."""
        once: dict[object, str] = {}
        for name, state in self.states.items():
            scene = self.scene_of(state, self.pack)
            page = getattr(scene.page, "key", type(scene.page).__name__)
            sheet = scene.sheet and scene.sheet.key
            over, panel = type(scene.over).__name__, scene.panel is None
            heard = scene.listening is not None
            once.setdefault((page, sheet, panel, over, heard), name)
        return list(once.values())

    def put(
        self,
        state: str,
        language: str = "en",
        text_size: int = 100,
        size: tuple[int, int] = (1280, 800),
    ) -> None:
        """Show one of the states."""
        self.visit.window.resize(*size)
        state_now = self.states[state]
        self.visit.put(replace(state_now, language=language, text_size=text_size))
        QApplication.processEvents()
        self._wait_for_leaflets()

    def _wait_for_leaflets(self) -> None:
        """Wait until what is called after its pages has them; it has to be in sight."""
        for shown in self.visit.shown():
            if isinstance(shown, LeafletView) and not shown.ready:
                self.visit.reveal(shown)
                until = time.monotonic() + PATIENCE
                while not shown.ready:
                    assert time.monotonic() < until, "a leaflet was not made in time"
                    QApplication.processEvents()
                    time.sleep(0.02)  # lets the worker draw; Qt's own waiting does not

    def here(self) -> Told:
        """What there is to read, in order, and where the visit is."""
        visit = self.visit
        state = visit.state
        focus = QApplication.focusWidget()
        over = told(visit.scene.over, None)
        return {
            "read": [
                {"name": name_of(widget), "focusable": takes_keys(widget)}
                for widget in visit.shown()
                if isinstance(widget, NAMED) and name_of(widget)
            ],
            "chosen": [
                name_of(widget)
                for widget in visit.shown()
                if isinstance(widget, Item) and widget.item and widget.item.chosen
            ],
            "stops": [name_of(widget) for widget in stops(visit.window)],
            "said": sorted({unmarked(text) for text in visit.texts()}),
            "focus": name_of(focus) if focus in visit.shown() else "",
            "heading": _heading(visit),
            "more below": visit.window.look.spoken(more_below()),
            "announcement": visit.window.look.spoken(visit.scene.announcement),
            "presses": [
                [
                    repr(getattr(getattr(widget, held, None), "action", None)),
                    name_of(widget),
                ]
                for widget in visit.shown()
                for held in ("item", "button", "page")
            ],
            "size": [visit.window.width(), visit.window.height()],
            "sheet": visit.scene.sheet is not None,
            "over": type(visit.scene.over).__name__,
            "told": "" if over is None else visit.window.look.spoken(over),
            "place": "" if state.kiosk is None else state.kiosk.place.value,
            "step": state.step.value,
            "ratings": len(state.ratings),
            "answers": len(state.answers),
            "language": state.language,
        }


def listened_to(state: State) -> dict[str, State]:
    """The page and the sheet of a state while they are read aloud, and hushed."""
    on = Aloud(on=True, speaking=True, round=1)
    return {
        "listened-to": replace(state, sheet=None, aloud=on),
        "listened-to-sheet": replace(state, sheet=ComfortSheet(), aloud=on),
        "listened-to-hushed": replace(state, sheet=None, aloud=Aloud(on=True)),
    }


class Silent(NoEngine):
    """Never says anything, and is never done with it."""

    @override
    def say(self, number: int, words: str, language: str) -> None:
        """Begin, and never end."""


def at_a_kiosk(pack: Pack) -> Visit:
    """Return a visit in the window of a kiosk, which does not hold the screen here."""
    application()
    window = make_kiosk(
        packs_of(pack), walk.LANGUAGES.offered, RULES, Sound(), CLINIC, printer=""
    )
    window.look.draw_chart = draw_blank
    window.look.make_leaflet = lambda _: blank_leaflet()
    window.settle()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Visit(window)


def _heading(visit: Visit) -> str:
    """What is read first of what is open."""
    headings = (one for one in visit.shown() if isinstance(one, Heading))
    return next(map(name_of, headings), "")


def takes_keys(widget: QWidget) -> bool:
    """Whether the keyboard can be on it."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


if __name__ == "__main__":
    bundled = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
    running = Program(bundled, kiosk=sys.argv[1:] == ["kiosk"])
    sys.exit(obey(running.answer))
