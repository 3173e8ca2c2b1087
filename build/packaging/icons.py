"""The one picture of the program in the sizes and formats that systems ask for."""

from __future__ import annotations

import io
import os

from build.packaging.project import ROOT

PICTURE = ROOT / "resources" / "icons" / "evenhand.svg"
LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the picture as PNG, so many pixels a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload] # the stubs want bytes
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
