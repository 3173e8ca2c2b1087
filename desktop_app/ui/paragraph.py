"""A few sentences, with the way to their sources below."""

from __future__ import annotations

from typing_extensions import override

from desktop_app.scene.blocks import Paragraph
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.wrapped_text import Heading, WrappedText

_ROLES = {"body": "ink", "strong": "ink", "note": "note"}
WIDEST = 900
"""The widest that running words are set at 100 %: longer lines are hard to follow."""


class ParagraphPiece(BlockPiece[Paragraph]):
    """Shows a `Paragraph`."""

    _text: WrappedText | None = None
    _link: PressButton | None = None

    @override
    def populate(self, block: Paragraph) -> None:
        text = self._text_for(block.kind)
        text.show_text(self.look.say_all(block.sentences))
        if block.button is not None:
            if self._link is None:
                self._link = PressButton(self.look, self)
            self._link.show_block(block.button)
        if self._link is not None:
            self._link.setVisible(block.button is not None)

    def _text_for(self, kind: str) -> WrappedText:
        """The text; a heading is read as one and so is a widget of its own."""
        heading = kind == "heading"
        text = self._text
        if text is not None and isinstance(text, Heading) != heading:
            text.hide()
            text.deleteLater()
            text = None
        if text is None:
            text = (
                Heading(self.look, self, kind="heading")
                if heading
                else WrappedText(self.look, self)
            )
            text.show()
        text.kind = kind
        text.role = _ROLES.get(kind, "ink")
        self._text = text
        return text

    def _link_shown(self) -> PressButton | None:
        shown = self.block is not None and self.block.button is not None
        return self._link if shown else None

    @override
    def measure(self, width: int) -> int:
        if self._text is None:
            return 0
        height = self._text.height_for(min(width, self.look.px(WIDEST)))
        link = self._link_shown()
        return height if link is None else height + link.height_for(width)

    @override
    def arrange(self) -> None:
        if self._text is None:
            return
        width = min(self.width(), self.look.px(WIDEST))
        height = self._text.height_for(width)
        self.put(self._text, 0, 0, width, height)
        link = self._link_shown()
        if link is not None:
            wide = min(self.width(), link.natural_width())
            self.put(link, 0, height, wide, link.height_for(self.width()))
