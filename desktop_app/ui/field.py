"""A line to type in: its label above, and a hint or what is wrong below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.actions import Action, SetFever, SetTelephone
from desktop_app.scene.blocks import Field, FieldKind
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.typing_line import TypingLine
from desktop_app.ui.wrapped_text import WrappedText

LONGEST = 60
"""The most letters that can be typed; what is shown is shorter still."""

_KEYBOARDS = {
    FieldKind.TELEPHONE: Qt.InputMethodHint.ImhPreferNumbers,
    FieldKind.FEVER: Qt.InputMethodHint.ImhFormattedNumbersOnly,
}


class FieldPiece(BlockPiece[Field]):
    """Shows a `Field`; every letter that is typed is reported at once."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._label = WrappedText(look, self, kind="strong")
        self._note = WrappedText(look, self, kind="note", role="note")
        self.line = TypingLine(self, longest=LONGEST)
        # Digits are read from left to right in every language.
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAlignment(
            Qt.AlignmentFlag.AlignVCenter
            | (
                Qt.AlignmentFlag.AlignRight
                if look.mirrored
                else Qt.AlignmentFlag.AlignLeft
            )
        )
        self.line.textEdited.connect(self._report)
        self._frame = QRect()

    @override
    def populate(self, block: Field) -> None:
        self._label.show_text(self.look.say(block.label))
        note = block.fault or block.hint
        self._note.setVisible(note is not None)
        self._note.role = "note" if block.fault is None else "ink"
        self._note.kind = "note" if block.fault is None else "strong"
        self._note.show_text("" if note is None else self.look.say(note))
        if self.line.text() != block.text:
            self.line.setText(block.text)
        self.line.setInputMethodHints(_KEYBOARDS[block.kind])
        self.line.setAccessibleName(self.look.spoken(block.label))
        self.line.setAccessibleDescription(
            "" if note is None else self.look.spoken(note)
        )

    def _line_height(self) -> int:
        return max(TARGET, self.look.soft(48)) + 2 * self._edge()

    def _edge(self) -> int:
        """The space between the frame and what is typed."""
        return 3

    def _has_note(self) -> bool:
        block = self.block
        return block is not None and (block.fault or block.hint) is not None

    @override
    def measure(self, width: int) -> int:
        high = self._label.height_for(width) + self.look.soft(6) + self._line_height()
        if self._has_note():
            high += self.look.soft(6) + self._note.height_for(width)
        return high + self.look.soft(8)

    @override
    def arrange(self) -> None:
        self.line.wear(self.look.theme)
        look = self.look
        width = self.width()
        label = self._label.height_for(width)
        self.put(self._label, 0, 0, width, label)
        top = label + look.soft(6)
        high = self._line_height()
        self._frame = QRect(0, top, width, high)
        side, edge = look.soft(12), self._edge()
        self.put(self.line, side, top + edge, width - 2 * side, high - 2 * edge)
        if self._has_note():
            below = top + high + look.soft(6)
            self.put(self._note, 0, below, width, self._note.height_for(width))

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._label, self.line, self._note

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_surface(
            QPainter(self),
            self._frame,
            self.look.theme,
            line="control-line",
            radius=self.look.soft(13),
            thick=1.5,
        )

    def _report(self, text: str) -> None:
        """Report what a person typed; text that is set from code comes not here."""
        if self.block is not None:
            self.look.dispatch(_meant(self.block.kind, text))


def _meant(kind: FieldKind, text: str) -> Action:
    match kind:
        case FieldKind.TELEPHONE:
            return SetTelephone(text)
        case FieldKind.FEVER:
            return SetFever(text)
