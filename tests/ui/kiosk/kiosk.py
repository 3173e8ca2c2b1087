"""A kiosk's window over the bundled pack, with clocks that are set by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.start import application
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import Action, GoTo
from desktop_app.journey.kiosk import Kiosk, KioskRules, Place, standing
from desktop_app.journey.kiosk_actions import ChooseLanguage
from desktop_app.journey.state import Palette, State, Step
from desktop_app.l10n.voices import Voices
from desktop_app.scene.kiosk import resolve_kiosk
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.kiosk.kiosk_store import KioskStore
from desktop_app.ui.kiosk.kiosk_window import KioskWindow
from tests.ui.leaflets import blank_leaflet
from tests.visits.heard import Ear
from tests.visits.visit import draw_blank, touch_screen
from tests.visits.walk import LANGUAGES

IDLE, COUNTDOWN, GREETING = 100, 30, 60


@cache
def pack() -> Pack:
    """The bundled pack, as it is before its review date."""
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


class Clock:
    """Seconds that pass when somebody says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Before:
    """A kiosk, and somebody's hands before it."""

    def __init__(self, **options: Any) -> None:
        application()
        self.clock, self.quick = Clock(), Clock()
        self.over: list[tuple[Step, str]] = []
        rules = KioskRules(
            topics=(pack().file.id,),
            idle=IDLE,
            countdown=COUNTDOWN,
            greeting=GREETING,
            staff=True,
            printing=True,
        )
        self.voices = Voices(pack().files.contents)

        def shown(now: State, system: Palette) -> WindowScene:
            return resolve_kiosk(now, {pack().file.id: pack()}, system, LANGUAGES)

        options.setdefault("draw_chart", draw_blank)
        self.window = KioskWindow(
            KioskStore(State(led=False, kiosk=standing(rules))),
            shown,
            self.voices.of,
            now=self.clock,
            quick=self.quick,
            forget_words=self.voices.forget,
            visit_over=lambda step, language: self.over.append((step, language)),
            **options,
        )
        self.ears: list[Ear] = []
        self.window.open_engine = self._opened
        self.window.look.make_leaflet = lambda _: blank_leaflet()
        self.window.resize(1280, 800)

    def _opened(self) -> Ear:
        self.ears.append(Ear())
        return self.ears[-1]

    @property
    def ear(self) -> Ear:
        """The engine that was opened last."""
        return self.ears[-1]

    @property
    def state(self) -> State:
        """What has been done so far."""
        return self.window.store.state

    @property
    def kiosk(self) -> Kiosk:
        """How the kiosk stands."""
        assert self.state.kiosk is not None
        return self.state.kiosk

    def step(self) -> Step:
        """The page that is open."""
        return self.state.step

    def left(self) -> int | None:
        """Seconds that are left of a warning."""
        return self.kiosk.left

    def where(self) -> Place:
        """Where the kiosk stands."""
        return self.kiosk.place

    def do(self, *actions: Action) -> None:
        """Let actions happen, and what follows them."""
        for action in actions:
            self.window.store.dispatch(action)
        QApplication.processEvents()

    def visit(self, step: Step = Step.HELP, language: str = "en") -> None:
        """Be in the middle of a visit."""
        self.do(ChooseLanguage(language), GoTo(step))

    def wait(self, seconds: float) -> None:
        """Let time pass in which nobody is there."""
        self.clock.now += seconds
        self.quick.now += seconds
        self.window.idle.look()
        QApplication.processEvents()

    def wait_through(self, seconds: int) -> None:
        """Let time pass a second at a time."""
        for _ in range(seconds):
            self.wait(1)

    def item(self, action: Action) -> QWidget:
        """What is seen and means an action."""
        over = self.window.frame.over
        within = over if over is not None and over.isVisible() else self.window
        for widget in within.findChildren(QWidget):
            meant = [getattr(widget, one, None) for one in ("button", "item", "block")]
            if widget.isVisible() and action in [
                getattr(one, "action", None) for one in meant
            ]:
                return widget
        raise AssertionError(f"nothing here means {action}")

    def place(self, action: Action) -> QPoint:
        """Where it is in the window."""
        widget = self.item(action)
        return widget.mapTo(self.window, widget.rect().center())

    def tap(self, *points: QPoint, after: float = 1.0) -> None:
        """Tap with one finger or more, so many seconds after what was before."""
        self.quick.now += after
        touch = QTest.touchEvent(self.window, touch_screen(), autoCommit=False)
        for number, at in enumerate(points):
            touch.press(number, at, self.window)
        touch.commit()
        for number, at in enumerate(points):
            touch.release(number, at, self.window)
        touch.commit()
        QApplication.processEvents()

    def click(self, at: QPoint, button: Qt.MouseButton) -> None:
        """Press a button of the mouse."""
        self.quick.now += 1
        QTest.mouseClick(self.window.windowHandle(), button, pos=at)
        QApplication.processEvents()

    def key(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key."""
        QTest.keyClick(self.window.windowHandle(), key, held)
        QApplication.processEvents()


def opened(qtbot: QtBot, **options: Any) -> Before:
    """Return a kiosk that has been opened, and is closed at the end of the test."""
    made = Before(**options)
    qtbot.addWidget(made.window, before_close_func=lambda window: window.leave())
    made.window.settle()
    made.window.open()
    made.window.idle.stop()  # its clock is looked at by hand
    QTest.qWaitForWindowActive(made.window)
    return made


Begin = Callable[..., Before]
