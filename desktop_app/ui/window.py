"""The window that people use: keys, focus, and words for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.scene.window_scene import StartPage, WindowScene
from desktop_app.ui.focus_keeper import FocusKeeper
from desktop_app.ui.keys import action_for
from desktop_app.ui.look import Voice
from desktop_app.ui.place_keeper import PlaceKeeper
from desktop_app.ui.visit_window import VisitWindow, moved


class MainWindow(VisitWindow):
    """Shows the store's state, and takes what is pressed and typed."""

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
        """Say everything in another language, at the same place."""
        place = PlaceKeeper(self, self.frame, self.keeper)
        super().say_anew(voice, scene)
        place.restore(self, self.frame, self.keeper)
        if scene.sheet is None:  # which has announced itself
            _announce(self, self.look.spoken(scene.announcement))

    @override
    def show_scene(self, scene: WindowScene, before: WindowScene | None) -> None:
        focus = QApplication.focusWidget()
        led = self.keeper.in_panel(focus)
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

    @override
    def arrange(self) -> None:
        super().arrange()
        self.keeper.ring.follow()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self.keeper.step(forward=next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
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
        start = isinstance(self.scene.page, StartPage)
        body = self.frame.start if start else self.frame.page
        if self.scene.sheet is not None and self.frame.sheet is not None:
            scrolled = self.frame.sheet.scrolled.scroll_by_key(event.key())
        elif in_panel and panel is not None:
            scrolled = panel.scrolled.scroll_by_key(event.key())
        else:
            scrolled = body is not None and body.scroll_by_key(event.key())
        if not scrolled:
            super().keyPressEvent(event)


def _news(scene: WindowScene) -> Message | None:
    return None if scene.sheet is None else scene.sheet.news


def _announce(widget: QWidget, words: str) -> None:
    from desktop_app.ui import access

    access.announce(widget, words)
