"""The colours that the computer asks for."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints

from desktop_app.journey.state import Palette


@functools.cache
def _asked() -> tuple[QStyleHints, QAccessibilityHints]:
    """What the computer asks for; held for as long as the program runs.

    When the last window that held them has been collected, PySide6 6.11 gives the next
    one an object that is no longer there, and the program ends in a segmentation fault.
    """
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


class SystemColours(QObject):
    """Follows the computer's wish for light, dark or high contrast."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints, self._wishes = _asked()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._wishes.contrastPreferenceChanged.connect(self.changed)

    @property
    def palette(self) -> Palette:
        """Light, dark or contrast."""
        if self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Palette.CONTRAST
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return Palette.DARK if dark else Palette.LIGHT
