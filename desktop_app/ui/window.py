"""The window that people use: keys, focus, and words for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.focus_keeper import FocusKeeper
from desktop_app.ui.keys import action_for
from desktop_app.ui.kiosk.telling import told
from desktop_app.ui.look import Voice
from desktop_app.ui.place_keeper import PlaceKeeper
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.visit_window import VisitWindow, moved

if TYPE_CHECKING:
    from desktop_app.speech.engine import Engine
    from desktop_app.ui.aloud.reader import Reader


class MainWindow(VisitWindow):
    """Shows the store's state, and takes what is pressed and typed."""

    _changing = False
    """Whether parts come and go; what had the keyboard is not yet followed."""

    reader: Reader | None = None
    """Reads aloud; made when somebody first listens."""

    open_engine: Callable[[], Engine] | None = None
    """Returns what speaks; None for this computer's own."""

    _last: WindowScene | None = None
    """What was shown last."""

    def settle(self) -> None:
        """Make ready what the first page does not wait for: the roles of its parts."""
        from desktop_app.ui import access

        access.install()

    @override
    def begin(self) -> None:
        super().begin()
        self.keeper = FocusKeeper(self.look, self, self.frame)

    @override
    def retire(self) -> None:
        self.keeper.retire()
        super().retire()

    @override
    def say_anew(self, voice: Voice, scene: WindowScene) -> None:
        """Say everything in another language, at the same place if it is the same."""
        elsewhere = moved(scene, self._last)
        place = PlaceKeeper(self, self.frame, self.keeper)
        with self._in_change():
            super().say_anew(voice, scene)
        if not elsewhere:
            place.restore(self, self.frame, self.keeper)
        if scene.sheet is None:  # which has announced itself
            _announce(self, self.look.spoken(scene.announcement))

    @override
    def show_scene(self, scene: WindowScene, before: WindowScene | None) -> None:
        focus = QApplication.focusWidget()
        led = self.keeper.in_panel(focus)
        with self._in_change():
            super().show_scene(scene, before)
        elsewhere = moved(scene, before)
        self.keeper.scene_shown(scene, before, focus, moved=elsewhere, led=led)
        if elsewhere and before is not None:
            _announce(self, self.look.spoken(scene.announcement))
        opened = None if before is None or before.sheet is None else before.sheet.key
        if scene.sheet is not None and scene.sheet.key != opened:
            _announce(self, self.look.spoken(scene.sheet.heading))
        news = _news(scene)
        if news is not None and (before is None or news != _news(before)):
            _announce(self, self.look.spoken(news))
        over = told(scene.over, None if before is None else before.over)
        if over is not None:
            _announce(self, self.look.spoken(over))
        self._last = scene
        self._read_aloud(scene)

    def _read_aloud(self, scene: WindowScene) -> None:
        """Let the scene be read as it asks for it; nothing is needed for silence."""
        if scene.aloud.on:
            self.made_reader()
        if self.reader is not None:
            self.reader.follow(scene)

    def made_reader(self) -> Reader:
        """Return what reads aloud; nothing of it is there before somebody needs it."""
        if self.reader is None:
            from desktop_app.speech.engine import open_engine
            from desktop_app.ui.aloud.reader import Reader

            self.reader = Reader(self, self.open_engine or open_engine)
        return self.reader

    @contextmanager
    def _in_change(self) -> Iterator[None]:
        outer, self._changing = self._changing, True
        try:
            yield
        finally:
            self._changing = outer

    @override
    def arrange(self) -> None:
        super().arrange()
        self.keeper.ring.follow()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Qt asks too when what had the keyboard hides; a screen reader would begin to
        # say whatever came next, before the keyboard is where it should be.
        return self._changing or self.keeper.step(forward=next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.scene.over is not None:  # nothing behind it hears a key
            self._scroll(event, self.frame.scrolled())
            return
        panel = self.frame.panel
        in_panel = self.keeper.in_panel(QApplication.focusWidget())
        action = action_for(
            event,
            self.scene,
            self.store.state,
            mirrored=self.look.mirrored,
            in_panel=in_panel,
        )
        if action is not None:
            if not event.isAutoRepeat():  # a key that is held down runs no further
                self.store.dispatch(action)
            event.accept()
            return
        beside = in_panel and panel is not None and self.scene.sheet is None
        scrolled = panel.scrolled if beside and panel else self.frame.scrolled()
        self._scroll(event, scrolled)

    def _scroll(self, event: QKeyEvent, part: Scrolled | None) -> None:
        """Scroll a part, if the key is one for that."""
        if part is None or not part.scroll_by_key(event.key()):
            super().keyPressEvent(event)


def _news(scene: WindowScene) -> Message | None:
    return None if scene.sheet is None else scene.sheet.news


def _announce(widget: QWidget, words: str) -> None:
    from desktop_app.ui import access

    access.announce(widget, words)
