"""The colours that the computer asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.journey.state import Palette


class SystemColours(QObject):
    """Follows the computer's wish for light, dark or high contrast."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._wishes.contrastPreferenceChanged.connect(self.changed)

    @property
    def palette(self) -> Palette:
        """Light, dark or contrast."""
        if self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Palette.CONTRAST
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return Palette.DARK if dark else Palette.LIGHT
