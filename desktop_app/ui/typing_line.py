"""A line to type in, without the frame, the menu and the looks that Qt gives it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.painting.theme import Theme

_COLOURS = (
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Highlight, "chosen-fill"),
    (QPalette.ColorRole.HighlightedText, "chosen-ink"),
)


class TypingLine(QLineEdit):
    """The line alone; whoever holds it paints its frame.

    Args:
        parent: Who holds it.
        longest: The most letters that can be typed.
    """

    def __init__(self, parent: QWidget, *, longest: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Resized)  # by the page, not by Qt
        self.setFrame(False)
        self.setMaxLength(longest)
        # Its words would be Qt's own, in another language than the window.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._worn: Theme | None = None

    def wear(self, theme: Theme) -> None:
        """Take a theme's colours and its writing."""
        if theme is self._worn:
            return
        self._worn = theme
        palette = QPalette()
        for role, color in _COLOURS:
            palette.setColor(role, theme.color(color))
        self.setPalette(palette)
        self.setFont(theme.font("body"))
