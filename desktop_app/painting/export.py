"""A picture as a file to keep: the same painter, with its sentence below it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPaintDevice, QPainter

from desktop_app.errors import BadInputError
from desktop_app.narrative.message import Message
from desktop_app.output import write_whole
from desktop_app.painting.bars import paint_bar
from desktop_app.painting.calendar import calendar_height, paint_calendar
from desktop_app.painting.icon_array import icon_array_size, paint_icon_array
from desktop_app.painting.theme import Theme
from desktop_app.painting.timeline import paint_timeline, timeline_height
from desktop_app.painting.words import Words
from desktop_app.scene.pictures import (
    BarScene,
    CalendarScene,
    IconArrayScene,
    TimelineScene,
)

PaintedScene = IconArrayScene | BarScene | CalendarScene | TimelineScene
Text = Callable[[Message], str]

_SHARPNESS = 2  # device pixels for one, so that it may be printed
_MARGIN = 24.0


def save_pictures(
    scenes: tuple[PaintedScene, ...],
    path: Path,
    *,
    theme: Theme,
    text: Text,
    width: float = 480,
    mirrored: bool = False,
) -> None:
    """Save pictures side by side, each with its sentence below, all equally wide.

    The file's ending says in which format. The sentences are also the file's own
    description. The same pictures are the same file, byte for byte. An older file
    stays as it is until the new one is complete.

    Raises:
        BadInputError: The ending is neither `.svg` nor `.png`.
        FailedOutputError: The file could not be written.
    """
    sheet = _Row(
        [_Sheet(scene, theme, text, width, mirrored=mirrored) for scene in scenes],
        mirrored=mirrored,
    )
    match path.suffix.lower():
        case ".svg":
            write_whole(path, sheet.svg())
        case ".png":
            write_whole(path, sheet.png())
        case ending:
            raise BadInputError(
                what="the picture's file name",
                found=f"the ending {ending!r}",
                expected="'.svg' or '.png'",
                mend="Give the file one of these endings.",
            )


def save_picture(
    scene: PaintedScene,
    path: Path,
    *,
    theme: Theme,
    text: Text,
    width: float = 480,
    mirrored: bool = False,
) -> None:
    """Save one picture and its sentence, as `save_pictures` does."""
    save_pictures(
        (scene,), path, theme=theme, text=text, width=width, mirrored=mirrored
    )


class _Sheet:
    """A picture on its ground, with its sentence below."""

    def __init__(
        self,
        scene: PaintedScene,
        theme: Theme,
        text: Text,
        width: float,
        *,
        mirrored: bool,
    ) -> None:
        self.scene, self.theme, self.text = scene, theme, text
        self.mirrored = mirrored
        self.sentence = text(scene.name)
        margin = theme.px(_MARGIN)
        inner = max(1.0, width - 2 * margin)
        self.caption = Words(
            self.sentence, theme.font("body"), inner, mirrored=mirrored
        )
        self.picture = QRectF(margin, margin, inner, self._picture_height(inner))
        self.below = self.picture.bottom() + margin * 0.75
        self.size = QSize(
            round(width), round(self.below + self.caption.height + margin)
        )

    def _picture_height(self, width: float) -> float:
        match self.scene:
            case IconArrayScene():
                return icon_array_size(self.scene.of, width=width).height()
            case BarScene():
                return self.theme.px(32)
            case CalendarScene():
                return calendar_height(self.scene, width, self.theme, self.text)
            case TimelineScene():
                return timeline_height(self.scene, width, self.theme, self.text)

    def paint(self, painter: QPainter) -> None:
        theme, mirrored = self.theme, self.mirrored
        match self.scene:
            case IconArrayScene() as scene:
                paint_icon_array(painter, self.picture, scene, theme, mirrored=mirrored)
            case BarScene() as scene:
                paint_bar(painter, self.picture, scene, theme, mirrored=mirrored)
            case CalendarScene() as scene:
                paint_calendar(
                    painter, self.picture, scene, theme, self.text, mirrored=mirrored
                )
            case TimelineScene() as scene:
                paint_timeline(
                    painter, self.picture, scene, theme, self.text, mirrored=mirrored
                )
        corner = QPointF(self.picture.left(), self.below)
        self.caption.paint(painter, corner, theme.color("ink"))


class _Row:
    """Sheets side by side, the first at the side where reading begins."""

    def __init__(self, sheets: list[_Sheet], *, mirrored: bool) -> None:
        self.sheets = sheets[::-1] if mirrored else sheets
        self.sentence = " ".join(sheet.sentence for sheet in sheets)
        widths = [sheet.size.width() for sheet in sheets]
        self.size = QSize(sum(widths), max(sheet.size.height() for sheet in sheets))

    def paint(self, painter: QPainter) -> None:
        ground = self.sheets[0].theme.color("surface")
        painter.setFont(self.sheets[0].theme.font("body"))  # SVG files name it
        painter.fillRect(QRectF(QPointF(), self.size), ground)
        for sheet in self.sheets:
            painter.save()
            sheet.paint(painter)
            painter.restore()
            painter.translate(sheet.size.width(), 0)

    def svg(self) -> bytes:
        from PySide6.QtSvg import QSvgGenerator

        written = _Bytes()
        generator = QSvgGenerator()
        generator.setOutputDevice(written.device)
        generator.setResolution(96)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(QPointF(), self.size))
        generator.setTitle(self.sentence)
        generator.setDescription(self.sentence)
        self._paint_on(generator)
        return written.bytes()

    def png(self) -> bytes:
        image = QImage(self.size * _SHARPNESS, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARPNESS)
        self._paint_on(image)
        written = _Bytes()
        writer = QImageWriter(written.device, QByteArray(b"png"))
        writer.setText("Description", self.sentence)
        writer.write(image)
        return written.bytes()

    def _paint_on(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        try:
            self.paint(painter)
        finally:
            painter.end()


class _Bytes:
    """A file in memory; keeps what Qt only points to."""

    def __init__(self) -> None:
        self._array = QByteArray()
        self.device = QBuffer(self._array)
        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def bytes(self) -> bytes:
        self.device.close()
        return bytes(self._array.data())
