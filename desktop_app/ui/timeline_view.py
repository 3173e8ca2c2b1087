"""A timeline picture as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop_app.painting.timeline import paint_timeline, timeline_height
from desktop_app.scene.blocks import Timeline
from desktop_app.scene.pictures import TimelineScene
from desktop_app.ui.pictures import SceneView
from desktop_app.ui.worded_picture import WordedPicturePiece


class TimelineView(SceneView[TimelineScene]):
    """Shows a `TimelineScene`."""

    def height_for(self, width: int) -> int:
        """The height at which it is easily read at a width."""
        if self.scene is None:
            return 0
        look = self.look
        return round(timeline_height(self.scene, width, look.theme, look.say))

    @override
    def draw(self, painter: QPainter, scene: TimelineScene) -> None:
        look, rect = self.look, QRectF(self.rect())
        paint_timeline(
            painter, rect, scene, look.theme, look.say, mirrored=look.mirrored
        )


class TimelinePiece(WordedPicturePiece[Timeline]):
    """Shows a `Timeline`."""

    made_of = TimelineView
