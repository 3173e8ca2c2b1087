"""A button that nobody can miss, for the one thing that matters now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Button
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.text_shape import Run


class GreatButton(PressButton):
    """A large button with words as large as a heading."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, large=True)
        self._kind_of_words = "title"

    def enlarge(self, *, large: bool) -> None:
        """Write as a heading, or smaller where a word has no room."""
        kind = "title" if large else "heading"
        if kind != self._kind_of_words:
            self._kind_of_words = kind
            self.write()

    @override
    def height_for(self, width: int) -> int:
        return max(super().height_for(width), self.look.soft(104))

    @override
    def _run(self, button: Button, text: str) -> Run:
        return Run(text, self._kind_of_words, self._role())
