"""An apology on a bare page: for when not even the page that says so can be made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QColor, QPalette
from PySide6.QtWidgets import QLabel
from typing_extensions import override

PAPER, INK = "#ffffff", "#000000"
MARGIN = 48
LARGE = 3
"""How many times as large as the system's own letters."""


class PlainPage(QLabel):
    """Says something over the whole screen, with nothing that Evenhand ships with.

    Args:
        said: What it says.
    """

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self._open = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(MARGIN)
        palette = QPalette(QColor(PAPER))
        palette.setColor(QPalette.ColorRole.Window, QColor(PAPER))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(INK))
        self.setPalette(palette)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LARGE)
        self.setFont(font)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)

    def open(self) -> None:
        """Take the screen."""
        self._open = True
        self.showFullScreen()

    def leave(self) -> None:
        """Close for good."""
        self._open = False
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(not self._open)
