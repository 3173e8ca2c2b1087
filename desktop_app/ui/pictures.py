"""Pictures as widgets: painted by the painters, one stop for the keyboard each."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import (
    BarScene,
    CalendarScene,
    IconArrayScene,
    TimelineScene,
)
from desktop_app.ui.look import Look

AnyScene = TypeVar("AnyScene", IconArrayScene, BarScene, CalendarScene, TimelineScene)


class Picture(QWidget):
    """Something painted, whose name is the sentence that says what it shows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, message: Message) -> None:
        """Give it the sentence that says what it shows."""
        name = self.look.spoken(message)
        if self.accessibleName() != name:
            self.setAccessibleName(name)


class SceneView(Picture, Generic[AnyScene]):
    """Shows a frozen picture; a kind of its own says how it is drawn."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scene: AnyScene | None = None

    def show_scene(self, scene: AnyScene) -> None:
        """Show another picture, and let its sentence be the widget's name."""
        if scene != self.scene:
            self.scene = scene
            self.name(scene.name)
            self.update()

    def draw(self, painter: QPainter, scene: AnyScene) -> None:
        """Draw the picture over the whole widget."""
        raise NotImplementedError

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is not None:
            self.draw(QPainter(self), self.scene)


class IconArrayView(SceneView[IconArrayScene]):
    """Shows an `IconArrayScene`."""

    @override
    def draw(self, painter: QPainter, scene: IconArrayScene) -> None:
        from desktop_app.painting.icon_array import paint_icon_array

        look, rect = self.look, QRectF(self.rect())
        paint_icon_array(painter, rect, scene, look.theme, mirrored=look.mirrored)


class BarView(SceneView[BarScene]):
    """Shows a `BarScene`."""

    @override
    def draw(self, painter: QPainter, scene: BarScene) -> None:
        from desktop_app.painting.bars import paint_bar

        look, rect = self.look, QRectF(self.rect())
        paint_bar(painter, rect, scene, look.theme, mirrored=look.mirrored)
