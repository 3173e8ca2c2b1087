"""Somebody who looks at an X screen; run as a process of its own, on that screen.

`python -m tests.kiosk.onlooker` answers each line on its input with a mark of what is
seen: the same mark for the same picture. A line that names a file keeps the picture.
"""

from __future__ import annotations

import hashlib
import sys

from PySide6.QtGui import QGuiApplication, QImage


def seen() -> QImage:
    """What is on the screen now."""
    screen = QGuiApplication.primaryScreen()
    picture = screen.grabWindow(0).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def mark(picture: QImage) -> str:
    """A mark of a picture; empty for one that is black all over."""
    pixels = bytes(picture.constBits())
    if not any(pixels[0::4]) and not any(pixels[1::4]):
        return "black"
    return hashlib.sha256(pixels).hexdigest()


if __name__ == "__main__":
    app = QGuiApplication([])
    for line in sys.stdin:
        picture = seen()
        if line.strip():
            picture.save(line.strip())
        print(mark(picture), flush=True)
