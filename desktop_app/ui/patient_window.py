"""The patient's own window: it follows the visit, and takes nothing from anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.actions import Action, ToggleScreen
from desktop_app.narrative.message import Message
from desktop_app.scene.window_scene import StartPage, WindowScene
from desktop_app.ui.cover import Cover
from desktop_app.ui.frame import Frame
from desktop_app.ui.place_keeper import scroll_to, scrolled_parts, share_of
from desktop_app.ui.scrolling import Scrolled
from desktop_app.ui.visit_window import Resolve, VisitWindow


class PatientWindow(VisitWindow):
    """Shows the page of another window with the same parts, scrolled as it is there.

    Nothing in it can be pressed, pointed at or reached by keys, so that no press,
    pointer or ring of the clinician's is ever seen on it.

    Args:
        leader: The window that it follows, made before it.
        resolve: Turns the leader's state into what the patient sees.
    """

    def __init__(self, leader: VisitWindow, resolve: Resolve) -> None:
        self._leader = leader
        self._followed: list[Scrolled] = []
        self._shares: tuple[float | None, ...] = ()
        super().__init__(leader.store, resolve, leader.voices, leader.look.draw_chart)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._follow()

    @override
    def begin(self) -> None:
        self.look.dispatch = _unheard
        self.look.share_drawings(self._leader.look)
        self._stage = QWidget(self)
        self._stage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stage.setEnabled(False)  # nothing on it can have the keyboard
        self._stage.resize(self.size())
        self.frame = Frame(self.look, self._stage)
        self.cover = Cover(self.look, self)

    @override
    def retire(self) -> None:
        super().retire()
        for part in (self._stage, self.cover):
            part.hide()
            part.deleteLater()

    @override
    def refresh(self) -> None:
        super().refresh()
        self._follow()

    @override
    def show_scene(self, scene: WindowScene, before: WindowScene | None) -> None:
        self.cover.show_block(_brand(scene))
        super().show_scene(scene, before)
        self._stage.setVisible(not scene.covered)
        self.cover.setVisible(scene.covered)

    @override
    def arrange(self) -> None:
        self._stage.resize(self.size())
        super().arrange()
        self.cover.resize(self.size())
        self.cover.arrange()
        self._scroll()

    def _follow(self) -> None:
        """Hear from every part of the leader that scrolls, and be where it is."""
        parts = [part for part in scrolled_parts(self._leader.frame) if part]
        for part in parts:
            if part not in self._followed:
                bar = part.verticalScrollBar()
                bar.valueChanged.connect(self._carry)
                bar.rangeChanged.connect(self._carry)
                part.in_vain.connect(self._go)
        self._followed = parts
        self._carry()

    def _carry(self) -> None:
        """Take over how far the leader is scrolled; what is held stays."""
        screen = self.store.state.screen
        if screen is not None and screen.held is None:
            parts = scrolled_parts(self._leader.frame)
            self._shares = tuple(_share(part) for part in parts)
            self._scroll()

    def _go(self, way: int) -> None:
        """Go on where all is seen in the leader's window, and not in this one."""
        screen = self.store.state.screen
        shown = [one for one in scrolled_parts(self.frame) if one and one.isVisible()]
        if shown and screen is not None and screen.held is None:
            bar = shown[-1].verticalScrollBar()
            bar.setValue(bar.value() + way)

    def _scroll(self) -> None:
        for part, share in zip(scrolled_parts(self.frame), self._shares, strict=False):
            if part is not None and share is not None:
                scroll_to(part, share)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so, where it was not the visit that closed it; it is not used again."""
        self.store.changed.disconnect(self.refresh)
        super().closeEvent(event)
        self.retire()
        if self.store.state.screen is not None:
            self.store.dispatch(ToggleScreen())


def _share(part: Scrolled | None) -> float | None:
    """How far a part is scrolled; None where there is nothing to scroll."""
    if part is None or part.verticalScrollBar().maximum() == 0:
        return None
    return share_of(part)


def _brand(scene: WindowScene) -> Message:
    """The brand, as it stands on every page."""
    strip = scene.page if isinstance(scene.page, StartPage) else scene.header
    assert strip is not None, "every page but the first has a header"
    return strip.brand


def _unheard(_: Action) -> None:
    """Let a press mean nothing."""
