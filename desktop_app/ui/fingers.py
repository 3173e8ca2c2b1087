"""Scrolling with a finger on the page itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScroller, QWidget


def let_fingers_scroll(viewport: QWidget) -> None:
    """Let what is seen through a viewport follow a finger.

    Qt makes up a new kind of gesture for every viewport. PySide has no name for it, so
    it makes a class for it, which it keeps for as long as the program runs: a program
    that runs all day has thousands. Nobody asks for them, so they are let go.
    """
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    unnamed = getattr(Qt.GestureType, "_sbk_missing_", None)
    if unnamed is not None:
        unnamed.clear()
