"""Words of several languages at once, each with its own voice, script and direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.ground import Themes
from desktop_app.ui.look import Look


class OwnLooks:
    """Looks that are a window's own in all but the language.

    Args:
        look: The window's; whoever holds these calls `follow` before measuring, as the
            window's colours and sizes may have changed.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._themes = Themes()
        self._made: dict[str, Look] = {}

    def of(self, language: str) -> Look:
        """Return the look of a language."""
        if language not in self._made:
            look = self._look
            voice = look.voice if look.voices is None else look.voices(language)
            self._made[language] = Look(
                theme=look.theme,
                voice=voice,
                dispatch=look.dispatch,
                draw_chart=look.draw_chart,
            )
            self.follow()
        return self._made[language]

    def follow(self) -> None:
        """Take the window's colours and sizes."""
        theme = self._look.theme
        for own in self._made.values():
            own.theme = self._themes.of(
                theme.palette, theme.text_size, own.voice.script
            )


def turn_to(part: QWidget, look: Look) -> None:
    """Give a part the direction of its own language."""
    part.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if look.mirrored
        else Qt.LayoutDirection.LeftToRight
    )
