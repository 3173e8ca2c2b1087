"""A window on a visit: resolves the state into a scene and shows what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.actions import GoNext
from desktop_app.journey.state import Palette, State
from desktop_app.journey.transitions import after
from desktop_app.painting.theme import Theme
from desktop_app.scene.window_scene import Page, WindowScene
from desktop_app.ui.frame import Frame
from desktop_app.ui.ground import Themes, turn, wear
from desktop_app.ui.look import ChartDrawer, Look, Voice, Voices
from desktop_app.ui.store import Store
from desktop_app.ui.system_colours import SystemColours

Resolve = Callable[[State, Palette], WindowScene]
IDLE = 120
"""Milliseconds after which the next page is built ahead."""


class VisitWindow(QWidget):
    """Shows the store's state; a kind of its own says who sits before it.

    Args:
        store: Holds the state; takes the actions.
        resolve: Turns a state and the computer's colours into a scene.
        voices: Returns what says everything in the language of a code.
        draw_chart: Draws a chart, in a worker thread.
    """

    closed = Signal()

    def __init__(
        self, store: Store, resolve: Resolve, voices: Voices, draw_chart: ChartDrawer
    ) -> None:
        super().__init__()
        self.store = store
        self.voices = voices
        self._resolve = resolve
        self._system = SystemColours(self)
        self._themes = Themes()
        self.scene = resolve(store.state, self._system.palette)
        voice = voices(self.scene.language)
        self.look = Look(
            theme=self._theme(self.scene, voice),
            voice=voice,
            dispatch=store.dispatch,
            draw_chart=draw_chart,
            voices=voices,
        )
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(IDLE)
        self._ahead.timeout.connect(self._build_ahead)
        self.setMinimumSize(640, 480)
        self.setAutoFillBackground(True)
        turn(self, self.look)
        self.begin()
        wear(self, self.look)
        self.show_scene(self.scene, None)
        if not voice.complete:
            self._own_up()
        store.changed.connect(self.refresh)
        self._system.changed.connect(self.refresh)

    def begin(self) -> None:
        """Make the parts, in which nothing is shown yet."""
        self.frame = Frame(self.look, self)

    def retire(self) -> None:
        """Let go of the parts."""
        self.frame.retire()

    def refresh(self) -> None:
        """Show the state as it is now."""
        scene = self._resolve(self.store.state, self._system.palette)
        if scene == self.scene:
            return
        before, self.scene = self.scene, scene
        voice = self.voices(scene.language)
        complete = voice.complete
        theme = self._theme(scene, voice)
        if theme is not self.look.theme:
            self.look.theme = theme
            wear(self, self.look)
        if voice is self.look.voice:
            self.show_scene(scene, before)
        else:
            self.say_anew(voice, scene)
        if voice.complete is not complete:
            self._own_up()

    def say_anew(self, voice: Voice, scene: WindowScene) -> None:
        """Say everything in another language.

        All parts are made again: words, names, directions and heights are then of one
        language for certain.
        """
        self._ahead.stop()
        self.look.voice = voice
        turn(self, self.look)
        self.retire()
        self.begin()
        self.show_scene(scene, None)

    def _own_up(self) -> None:
        """Say that sentences are missing, once it is known: they were looked up."""
        scene = self._resolve(self.store.state, self._system.palette)
        if scene != self.scene:
            before, self.scene = self.scene, scene
            self.show_scene(scene, before)

    def _theme(self, scene: WindowScene, voice: Voice) -> Theme:
        return self._themes.of(scene.palette, scene.text_size, voice.script)

    def show_scene(self, scene: WindowScene, before: WindowScene | None) -> None:
        """Hand the scene to the parts, and get ready for the page after it."""
        if before is None or before.title != scene.title:
            self.setWindowTitle(self.look.say(scene.title))
        self.frame.show(scene)
        self.arrange()
        if moved(scene, before) and isinstance(scene.page, Page):
            self._ahead.start()

    def _build_ahead(self) -> None:
        """Build the next page while nothing else is to be done."""
        state = after(self.store.state, GoNext())
        page = self._resolve(state, self._system.palette).page
        if isinstance(page, Page):
            self.frame.prepare(page)

    def arrange(self) -> None:
        """Place everything within the window."""
        self.frame.arrange(self.scene, self.width(), self.height())

    def reading(self) -> Iterable[QWidget]:
        """The parts of the window in reading order."""
        return self.frame.reading()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._ahead.stop()
        super().closeEvent(event)
        self.closed.emit()


def moved(scene: WindowScene, before: WindowScene | None) -> bool:
    """Whether another step is open than before."""
    return before is None or _step(before) != _step(scene)


def _step(scene: WindowScene) -> tuple[type, int]:
    """Where in the visit or before it a scene is, whatever the view."""
    return type(scene.page), -1 if scene.header is None else scene.header.current
