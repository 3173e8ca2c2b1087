"""The words of one greeting, and how large they are where they have to fit."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from desktop_app.scene.kiosk_scene import Greeting
from desktop_app.ui.look import Look
from desktop_app.ui.text_shape import Run, TextShape

_SIZES = (("grand", "title"), ("display", "heading"), ("title", "lead"))
"""The kinds of writing of the welcome and of what to do, the largest first."""


class GreetingWords:
    """A greeting in the middle of a page.

    Args:
        look: Of the greeting's own language.
        greeting: What it says.
    """

    def __init__(self, look: Look, greeting: Greeting) -> None:
        self._look = look
        self._welcome = self._shape()
        self._touch = self._shape()
        self._said = (look.say(greeting.welcome), look.say(greeting.touch))
        self.use(0)

    def _shape(self) -> TextShape:
        mirrored = self._look.mirrored
        return TextShape(mirrored=mirrored, centred=True, balanced=True, spacing=1.02)

    @property
    def sizes(self) -> int:
        """How many sizes there are."""
        return len(_SIZES)

    def use(self, size: int) -> None:
        """Take a size; zero is the largest."""
        large, small = _SIZES[size]
        self._welcome.show((Run(self._said[0], large, "ink"),))
        self._touch.show((Run(self._said[1], small, "ink-second"),))

    def words(self) -> str:
        """What it says."""
        return " ".join(self._said)

    def least_width(self) -> int:
        """The width below which words would be broken."""
        theme = self._look.theme
        return max(self._welcome.least_width(theme), self._touch.least_width(theme))

    def height_for(self, width: int) -> int:
        """The height at a width."""
        theme = self._look.theme
        welcome = self._welcome.height_for(theme, width)
        return welcome + self._gap() + self._touch.height_for(theme, width)

    def draw(self, painter: QPainter, left: int, top: int, width: int) -> None:
        """Paint it with its upper corner at a point."""
        theme = self._look.theme
        self._welcome.draw(painter, theme, left, top, width)
        top += self._welcome.height_for(theme, width) + self._gap()
        self._touch.draw(painter, theme, left, top, width)

    def _gap(self) -> int:
        return self._look.soft(14)
