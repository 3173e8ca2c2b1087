"""The window: resolves the state into a scene and shows what differs from before."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.journey.actions import GoNext, after
from desktop_app.journey.state import Palette, State
from desktop_app.painting.theme import Theme
from desktop_app.scene.blocks import Page, StartPage, WindowScene
from desktop_app.ui.focus_keeper import FocusKeeper
from desktop_app.ui.frame import Frame
from desktop_app.ui.keys import action_for
from desktop_app.ui.look import ChartDrawer, Look, Voice
from desktop_app.ui.place_keeper import PlaceKeeper
from desktop_app.ui.store import Store
from desktop_app.ui.system_colours import SystemColours

Resolve = Callable[[State, Palette], WindowScene]
Voices = Callable[[str], Voice]
IDLE = 120
"""Milliseconds after which the next page is built ahead."""


class MainWindow(QWidget):
    """Shows the store's state.

    Args:
        store: Holds the state; takes the actions.
        resolve: Turns a state and the computer's colours into a scene.
        voices: Returns what says everything in the language of a code.
        draw_chart: Draws a chart, in a worker thread.
    """

    def __init__(
        self, store: Store, resolve: Resolve, voices: Voices, draw_chart: ChartDrawer
    ) -> None:
        super().__init__()
        self._store = store
        self._resolve = resolve
        self._voices = voices
        self._system = SystemColours(self)
        self._themes: dict[tuple[str, int, str], Theme] = {}
        self.scene = resolve(store.state, self._system.palette)
        voice = voices(self.scene.language)
        self.look = Look(
            theme=self._theme(self.scene, voice),
            voice=voice,
            dispatch=store.dispatch,
            draw_chart=draw_chart,
        )
        self._turn()
        self.frame = Frame(self.look, self)
        self.keeper = FocusKeeper(self.look, self, self.frame)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(IDLE)
        self._ahead.timeout.connect(self._build_ahead)
        self.setMinimumSize(640, 480)
        self.setAutoFillBackground(True)
        self._wear()
        self._show(self.scene, None)
        if not voice.complete:
            self._own_up()
        store.changed.connect(self.refresh)
        self._system.changed.connect(self.refresh)

    def settle(self) -> None:
        """Make ready what the first page does not wait for: the roles of its parts."""
        from desktop_app.ui import access

        access.install()

    def refresh(self) -> None:
        """Show the state as it is now."""
        scene = self._resolve(self._store.state, self._system.palette)
        if scene == self.scene:
            return
        before, self.scene = self.scene, scene
        voice = self._voices(scene.language)
        complete = voice.complete
        theme = self._theme(scene, voice)
        if theme is not self.look.theme:
            self.look.theme = theme
            self._wear()
        if voice is self.look.voice:
            self._show(scene, before)
        else:
            self._say_anew(voice, scene)
        if voice.complete is not complete:
            self._own_up()

    def _say_anew(self, voice: Voice, scene: WindowScene) -> None:
        """Say everything in another language, at the same place.

        All parts are made again: words, names, directions and heights are then of one
        language for certain.
        """
        place = PlaceKeeper(self, self.frame, self.keeper)
        self._ahead.stop()
        self.look.voice = voice
        self._turn()
        self.keeper.retire()
        self.frame.retire()
        self.frame = Frame(self.look, self)
        self.keeper = FocusKeeper(self.look, self, self.frame)
        self._show(scene, None)
        place.restore(self, self.frame, self.keeper)
        if scene.sheet is None:  # which has announced itself
            _announce(self, self.look.spoken(scene.announcement))

    def _turn(self) -> None:
        """Take the direction of the language."""
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self.look.mirrored
            else Qt.LayoutDirection.LeftToRight
        )

    def _own_up(self) -> None:
        """Say that sentences are missing, once it is known: they were looked up."""
        scene = self._resolve(self._store.state, self._system.palette)
        if scene != self.scene:
            before, self.scene = self.scene, scene
            self._show(scene, before)

    def _theme(self, scene: WindowScene, voice: Voice) -> Theme:
        """The same theme for the same wish: what is measured knows it again."""
        key = (scene.palette, scene.text_size, voice.script)
        if key not in self._themes:
            self._themes[key] = Theme(*key)
        return self._themes[key]

    def _wear(self) -> None:
        """Take the theme's ground colours."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, self.look.theme.color("page"))
        palette.setColor(QPalette.ColorRole.WindowText, self.look.theme.color("ink"))
        self.setPalette(palette)
        self.update()

    def _show(self, scene: WindowScene, before: WindowScene | None) -> None:
        focus = QApplication.focusWidget()
        if before is None or before.title != scene.title:
            self.setWindowTitle(self.look.say(scene.title))
        self.frame.show(scene)
        self.arrange()
        moved = before is None or _step(before) != _step(scene)
        self.keeper.scene_shown(scene, before, focus, moved=moved)
        if moved:
            if before is not None:
                _announce(self, self.look.spoken(scene.announcement))
            if isinstance(scene.page, Page):
                self._ahead.start()
        opened = None if before is None or before.sheet is None else before.sheet.key
        if scene.sheet is not None and scene.sheet.key != opened:
            _announce(self, self.look.spoken(scene.sheet.heading))

    def _build_ahead(self) -> None:
        """Build the next page while nothing else is to be done."""
        state = after(self._store.state, GoNext())
        page = self._resolve(state, self._system.palette).page
        if isinstance(page, Page):
            self.frame.prepare(page)

    def arrange(self) -> None:
        """Place everything within the window."""
        self.frame.arrange(self.scene, self.width(), self.height())
        self.keeper.ring.follow()

    def reading(self) -> Iterable[QWidget]:
        """The parts of the window in reading order."""
        return self.frame.reading()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self.keeper.step(forward=next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_for(
            event, self.scene, self._store.state, mirrored=self.look.mirrored
        )
        if action is not None:
            self._store.dispatch(action)
            event.accept()
            return
        start = isinstance(self.scene.page, StartPage)
        body = self.frame.start if start else self.frame.page
        if self.scene.sheet is not None and self.frame.sheet is not None:
            scrolled = self.frame.sheet.scrolled.scroll_by_key(event.key())
        else:
            scrolled = body is not None and body.scroll_by_key(event.key())
        if not scrolled:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._ahead.stop()
        super().closeEvent(event)


def _step(scene: WindowScene) -> int:
    """Where in the visit a scene is, whatever the view."""
    return -1 if scene.header is None else scene.header.current


def _announce(widget: QWidget, words: str) -> None:
    from desktop_app.ui import access

    access.announce(widget, words)
