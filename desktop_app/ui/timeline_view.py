"""A timeline picture as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.timeline import paint_timeline, timeline_height
from desktop_app.scene.blocks import Timeline
from desktop_app.scene.pictures import TimelineScene
from desktop_app.ui.look import Look
from desktop_app.ui.pictures import Picture
from desktop_app.ui.piece import BlockPiece


class TimelineView(Picture):
    """Shows a `TimelineScene`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scene: TimelineScene | None = None

    def show_scene(self, scene: TimelineScene) -> None:
        """Show another timeline."""
        if scene != self.scene:
            self.scene = scene
            self.name(scene.name)
            self.update()

    def height_for(self, width: int) -> int:
        """The height at which the timeline is easily read at a width."""
        if self.scene is None:
            return 0
        look = self.look
        return round(timeline_height(self.scene, width, look.theme, look.say))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is not None:
            paint_timeline(
                QPainter(self),
                QRectF(self.rect()),
                self.scene,
                self.look.theme,
                self.look.say,
                mirrored=self.look.mirrored,
            )


class TimelinePiece(BlockPiece[Timeline]):
    """Shows a `Timeline`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = TimelineView(look, self)

    @override
    def populate(self, block: Timeline) -> None:
        self.view.show_scene(block.scene)

    def _width(self, width: int) -> int:
        return min(width, self.look.px(1100))

    @override
    def measure(self, width: int) -> int:
        return self.view.height_for(self._width(width))

    @override
    def arrange(self) -> None:
        self.put(self.view, 0, 0, self._width(self.width()), self.height())
