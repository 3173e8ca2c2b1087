"""The one picture of the program in the sizes and formats that systems ask for."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from build.packaging.project import ROOT

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

PICTURE = ROOT / "resources" / "icons" / "evenhand.svg"
LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the picture as PNG, so many pixels a side."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColorConstants

    whole = QRectF(0, 0, size, size)
    return _painted(size, size, QColorConstants.Transparent, whole, "PNG")


def panel() -> bytes:
    """Return what stands beside the words of the Windows installer, as BMP.

    Twice the size that it is shown in, for screens with many small dots.
    """
    from PySide6.QtCore import QRectF

    from desktop_app.painting.theme import Theme

    ground = Theme("light").color("page")
    return _painted(328, 628, ground, QRectF(84, 96, 160, 160), "BMP")


def _painted(
    width: int, height: int, ground: QColor, place: QRectF, kind: str
) -> bytes:
    """The picture at a place on a ground of one colour."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(ground)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter, place)
    painter.end()
    if kind == "BMP":
        image = image.convertToFormat(QImage.Format.Format_RGB888)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, kind.encode()).write(image)
    return bytes(held.data().data())


def ico() -> bytes:
    """Return the picture as a Windows icon of all its sizes."""
    return _together("ICO", WINDOWS)


def icns() -> bytes:
    """Return the picture as a macOS icon of all its sizes."""
    return _together("ICNS", MACOS)


def _together(kind: str, sizes: tuple[int, ...]) -> bytes:
    from PIL import Image

    pictures = [Image.open(io.BytesIO(png(size))) for size in sizes]
    held = io.BytesIO()
    largest = pictures[-1]
    squares = [(size, size) for size in sizes]
    largest.save(held, kind, sizes=squares, append_images=pictures[:-1])
    return held.getvalue()
