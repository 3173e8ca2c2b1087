"""A calendar picture as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop_app.painting.calendar import calendar_height, paint_calendar
from desktop_app.scene.blocks import Calendar
from desktop_app.scene.pictures import CalendarScene
from desktop_app.ui.pictures import SceneView
from desktop_app.ui.worded_picture import WordedPicturePiece


class CalendarView(SceneView[CalendarScene]):
    """Shows a `CalendarScene`."""

    def height_for(self, width: int) -> int:
        """The height at which it is easily read at a width."""
        if self.scene is None:
            return 0
        look = self.look
        return round(calendar_height(self.scene, width, look.theme, look.say))

    @override
    def draw(self, painter: QPainter, scene: CalendarScene) -> None:
        look, rect = self.look, QRectF(self.rect())
        paint_calendar(
            painter, rect, scene, look.theme, look.say, mirrored=look.mirrored
        )


class CalendarPiece(WordedPicturePiece[Calendar]):
    """Shows a `Calendar`."""

    made_of = CalendarView
