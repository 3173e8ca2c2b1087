"""A strip across the window, above or below its page; it gives way where it must."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.piece import B, BlockPiece


class Strip(BlockPiece[B]):
    """A piece that is as wide as the page and stays where it is.

    Args:
        margin: The space at its sides, the same as beside the page.
        terse: Whether it takes as little height as it can: a low window with large
            letters would else show next to nothing of its page.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.margin = 0
        self.terse = False

    def stand_in(self, margin: int) -> None:
        """Leave this space at the sides."""
        if margin != self.margin:
            self.margin = margin
            self.forget_heights()

    def be_terse(self, *, terse: bool) -> None:
        """Take as little height as it can, or as much as is good for it."""
        if terse is not self.terse:
            self.terse = terse
            self.forget_heights()
