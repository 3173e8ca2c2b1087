"""The ground that every window stands on: its theme, its colours, its direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from desktop_app.painting.theme import Theme
from desktop_app.ui.look import Look


class Themes:
    """The same theme for the same wish: what is measured knows it again."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int, str], Theme] = {}

    def of(self, palette: str, text_size: int, script: str) -> Theme:
        """Return the theme of a palette, a text size in per cent and a script."""
        key = (palette, text_size, script)
        if key not in self._made:
            self._made[key] = Theme(*key)
        return self._made[key]


def wear(window: QWidget, look: Look) -> None:
    """Give a window the theme's ground colours."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, look.theme.color("page"))
    palette.setColor(QPalette.ColorRole.WindowText, look.theme.color("ink"))
    window.setPalette(palette)
    window.update()


def turn(window: QWidget, look: Look) -> None:
    """Give a window the direction of its language."""
    window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if look.mirrored
        else Qt.LayoutDirection.LeftToRight
    )
