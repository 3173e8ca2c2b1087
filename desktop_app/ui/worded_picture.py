"""A picture with words in it, as wide as is easily read and as high as it needs."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol, TypeVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Calendar, Timeline
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece

WordedBlock = TypeVar("WordedBlock", Calendar, Timeline)


class MakesView(Protocol):
    """The class of the widget that draws the picture."""

    def __call__(self, look: Look, parent: QWidget) -> Any: ...  # noqa: D102


class WordedPicturePiece(BlockPiece[WordedBlock]):
    """Shows a block that is one picture; `made_of` draws it."""

    made_of: ClassVar[MakesView]

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = self.made_of(look, self)

    @override
    def populate(self, block: WordedBlock) -> None:
        self.view.show_scene(block.scene)

    def _width(self, width: int) -> int:
        return min(width, self.look.px(1100))

    @override
    def measure(self, width: int) -> int:
        return int(self.view.height_for(self._width(width)))

    @override
    def arrange(self) -> None:
        self.put(self.view, 0, 0, self._width(self.width()), self.height())
