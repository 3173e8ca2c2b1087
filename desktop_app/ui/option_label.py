"""An option's mark and name, the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.painting.theme import OPTION_ROLES
from desktop_app.scene.pictures import OptionTag
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.text_shape import Run
from desktop_app.ui.wrapped_text import WrappedText


class OptionLabel(BlockPiece[OptionTag]):
    """Shows an `OptionTag`; its mark stands beside the first line."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, kind: str = "option"
    ) -> None:
        super().__init__(look, parent)
        self._kind = kind
        self._text = WrappedText(look, self)

    @override
    def populate(self, block: OptionTag) -> None:
        role = OPTION_ROLES[block.slot]
        self._text.show_runs(Run(self.look.say(block.name), self._kind, role))

    def _inset(self) -> int:
        return self.look.px(26)

    def natural_width(self) -> int:
        """The width on one line."""
        return self._inset() + self._text.natural_width()

    def least_width(self) -> int:
        """The width below which words would be broken."""
        return self._inset() + self._text.least_width()

    @override
    def measure(self, width: int) -> int:
        return self._text.height_for(width - self._inset())

    @override
    def arrange(self) -> None:
        inset = self._inset()
        self.put(self._text, inset, 0, self.width() - inset, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.block is None:
            return
        from desktop_app.painting.markers import paint_marker

        size = self.look.px(16)
        line = self.look.px(24)
        rect = self.placed(QRect(0, (line - size) // 2 + 1, size, size))
        painter = QPainter(self)
        paint_marker(painter, QRectF(rect), self.block.slot, self.look.theme)
