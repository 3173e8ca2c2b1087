"""Keeps the keyboard where a person expects it when pages and sheets change."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop_app.scene.window_scene import SheetScene, WindowScene
from desktop_app.ui.focus import FocusRing, next_stop
from desktop_app.ui.frame import Frame
from desktop_app.ui.look import Look


class FocusKeeper(QObject):
    """Moves the focus for a window, and shows where it is to who uses keys."""

    led_by_key = Signal(QWidget)
    """Where a key has led."""

    def __init__(self, look: Look, window: QWidget, frame: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._under_sheet: QWidget | None = None
        self._beside_panel: QWidget | None = None
        self._under_over: QWidget | None = None
        self._by_key = False
        self._quietly = False
        self.ring = FocusRing(look, window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def scene_shown(
        self,
        scene: WindowScene,
        before: WindowScene | None,
        focus: QWidget | None,
        *,
        moved: bool,
        led: bool = False,
    ) -> None:
        """Begin to read at the heading of what opened; else leave the focus alone.

        Args:
            scene: What is shown now.
            before: What was shown.
            focus: What had the focus then.
            moved: Whether another step is open.
            led: Whether the focus was in the panel; whoever leads from there stays.
        """
        target = self._target(scene, before, focus, moved=moved, led=led)
        if target is not None:
            self._quietly = True
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._quietly = False
            self.ring.go_round(target if self._by_key else None)
        elif focus is not None and not focus.isVisible():
            self.step(forward=True)

    def _target(
        self,
        scene: WindowScene,
        before: WindowScene | None,
        focus: QWidget | None,
        *,
        moved: bool,
        led: bool,
    ) -> QWidget | None:
        """Where the keyboard goes; None where it stays."""
        sheet = None if before is None else before.sheet
        if scene.over is not None:
            return self._onto_over(scene, before, focus)
        if before is not None and before.over is not None and not moved:
            return self._from_under_over()
        if scene.sheet is not None:
            return self._onto_sheet(scene.sheet, sheet, focus)
        if sheet is not None and not moved:
            return self._under_sheet or self._frame.heading()
        if before is not None and _has_panel(before) is not _has_panel(scene):
            return self._through_panel(focus)
        if led and self._frame.panel is not None:
            stays = self._frame.panel.stay(focus)
            if stays is not None:
                self._reveal(stays)
            return stays
        hidden = focus is not None and not focus.isVisible()
        return self._frame.heading() if moved or hidden else None

    def _onto_sheet(
        self, sheet: SheetScene, before: SheetScene | None, focus: QWidget | None
    ) -> QWidget | None:
        """Onto the heading of another sheet than before; else stay."""
        if before is not None and before.key == sheet.key:
            return None
        if before is None:
            self._under_sheet = focus
        return None if self._frame.sheet is None else self._frame.sheet.heading

    def in_panel(self, focus: QWidget | None) -> bool:
        """Whether the clinician's panel has the keyboard."""
        panel = self._frame.panel
        return focus is not None and panel is not None and panel.isAncestorOf(focus)

    def _through_panel(self, focus: QWidget | None) -> QWidget | None:
        """Into the panel that opened; out of it to where the keyboard came from."""
        panel = self._frame.panel
        if panel is not None and not panel.isHidden():
            self._beside_panel = focus
            return panel.heading
        came_from, self._beside_panel = self._beside_panel, None
        if came_from is None or not shiboken6.isValid(came_from):
            return self._frame.heading()
        return came_from if came_from.isVisible() else self._frame.heading()

    def _onto_over(
        self, scene: WindowScene, before: WindowScene | None, focus: QWidget | None
    ) -> QWidget | None:
        """Onto what lies over everything since now; else stay."""
        under = None if before is None else before.over
        if type(scene.over) is type(under):
            return None
        if under is None:
            self._under_over = focus
        over = self._frame.over
        return None if over is None else over.body.first

    def _from_under_over(self) -> QWidget | None:
        """Back to where the keyboard was before something lay over everything."""
        came_from, self._under_over = self._under_over, None
        known = came_from is not None and shiboken6.isValid(came_from)
        if known and came_from is not None and came_from.isVisible():
            return came_from
        sheet = self._frame.sheet
        if sheet is not None and sheet.isVisible():
            return sheet.heading
        return self._frame.heading()

    def retire(self) -> None:
        """Let go of the window, whose parts are made anew."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.disconnect(self._moved)
        self.ring.hide()
        self.ring.setParent(None)
        self.ring.deleteLater()
        self.deleteLater()

    @property
    def by_key(self) -> bool:
        """Whether the focus was last moved by keys."""
        return self._by_key

    def resume(self, widget: QWidget, *, by_key: bool) -> None:
        """Go on at a widget as the person left off, by keys or by touch."""
        self._quietly = True
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._quietly = False
        self._by_key = by_key
        self.ring.go_round(widget if by_key else None)

    def step(self, *, forward: bool) -> bool:
        """Go to the next stop in reading order, and scroll to it."""
        to = next_stop(self._window, QApplication.focusWidget(), forward=forward)
        if to is None:
            return False
        to.setFocus(
            Qt.FocusReason.TabFocusReason
            if forward
            else Qt.FocusReason.BacktabFocusReason
        )
        self._reveal(to)
        return True

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self._window:
            return
        if not self._quietly:
            self._by_key = not QGuiApplication.mouseButtons()
        self.ring.go_round(new if self._by_key else None)
        if self._by_key and not self._quietly and old is not None:
            self.led_by_key.emit(new)

    def _reveal(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                _scroll_to(above, widget)
            above = above.parentWidget()


def _has_panel(scene: WindowScene) -> bool:
    return scene.panel is not None


def _scroll_to(area: QScrollArea, widget: QWidget) -> None:
    """Show a widget, from its top where it is higher than the window."""
    inside = area.widget()
    if inside is None or widget.height() <= area.viewport().height():
        area.ensureWidgetVisible(widget, 0, 24)
        return
    top = widget.mapTo(inside, QPoint(0, 0)).y()
    area.verticalScrollBar().setValue(top - 24)
