"""What is read aloud of a window: what is seen in it, in the order of reading.

What a person reads stands first, then the choices that lead elsewhere, then the names
of the buttons, each once. What a picture shows is said by its sentence, and nothing
beside it that only repeats it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.journey.actions import (
    Action,
    AnswerAbout,
    AnswerCheck,
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    Rate,
    SetGate,
    SetLanguage,
    ToggleQuestion,
)
from desktop_app.journey.aloud_actions import AloudAction
from desktop_app.journey.kiosk_actions import ChooseLanguage
from desktop_app.l10n.render import unmarked
from desktop_app.narrative import aloud as words
from desktop_app.speech.sentences import sentences
from desktop_app.ui.aloud.listen_bar_view import ListenBarView
from desktop_app.ui.array_card import ArrayCardView
from desktop_app.ui.bar_row import BarRowView
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.choice_item import AnyOf, OneOf
from desktop_app.ui.header import HeaderView
from desktop_app.ui.look import Look
from desktop_app.ui.panel_view import PanelView
from desktop_app.ui.pictures import Picture
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.scrolling import MoreBelow
from desktop_app.ui.table import TablePiece
from desktop_app.ui.table_row import TableRowView
from desktop_app.ui.wrapped_text import WrappedText

_LEADING_ON = (ChooseView, ChooseOutcome, ChooseSection)
"""What opens another part of a page: it is heard after the part that is open."""

_OWN = (AnswerAbout, Rate, AnswerCheck, ToggleQuestion, SetGate)
"""What a person answers: whether it is chosen is for that person's ears alone."""

_UNREAD = (HeaderView, ListenBarView, MoreBelow)
"""The tools that every page has, and the signs that only help to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What is said in one breath, and where it stands.

    Args:
        words: What is said, as it is written.
        language: Its language.
        widget: Where it stands.
        part: Its letters among the widget's words; None for all of the widget.
    """

    words: str
    language: str
    widget: QWidget
    part: tuple[int, int] | None = None


def passages(
    parts: Iterable[QWidget], look: Look, language: str, *, private: bool
) -> list[Passage]:
    """Return what is read, in order.

    Args:
        parts: The parts of the window, as they are read.
        look: Says what only the ear needs.
        language: The language that is shown.
        private: Whether nobody else hears it; else a person's answers are left out.
    """
    walk = _Walk(look, language, private=private)
    there = (part for part in parts if not isinstance(part, _UNREAD))
    shown = [part for part in there if part.isVisible()]
    for part in shown:
        if not isinstance(part, PanelView) or len(shown) == 1:
            walk.visit(part)
    return walk.told()


def meant_by(widget: QWidget) -> Action | None:
    """Return the action that a press on something reports; None for no such thing."""
    shown = getattr(widget, "button", None) or getattr(widget, "item", None)
    action: Action | None = getattr(shown, "action", None)
    return action


def told_of(item: QAbstractButton, look: Look, *, private: bool) -> str:
    """Return what is said of something that can be pressed."""
    said = item.accessibleName()
    if isinstance(item, OneOf | AnyOf) and item.isChecked():
        action = None if item.item is None else item.item.action
        if private or not isinstance(action, _OWN):
            return f"{said}, {look.spoken(words.chosen())}"
    return said


class _Walk:
    """Goes through what is seen and keeps what is to be said."""

    def __init__(self, look: Look, language: str, *, private: bool) -> None:
        self._look = look
        self._language = language
        self._private = private
        self._owned_up = False
        self._read: list[Passage] = []
        self._onward: list[Passage] = []
        self._buttons: dict[str, Passage] = {}
        self._main: list[Passage] = []

    def told(self) -> list[Passage]:
        """All of it, in order."""
        buttons = [*self._buttons.values(), *self._main]
        if buttons:
            first = buttons[0].widget
            can = self._look.spoken(words.you_can_press())
            buttons.insert(0, self._passage(can, first))
        return [*self._read, *self._onward, *buttons]

    def visit(self, widget: QWidget) -> None:
        """Take what is said of a widget, and of all within it."""
        if not widget.isVisible() or isinstance(widget, _UNREAD):
            return
        block = getattr(widget, "block", None)
        if getattr(block, "private", False) is True and not self._private:
            self._own_up(widget)
            return
        outer = self._language
        self._language = getattr(widget, "language", "") or outer
        self._take(widget)
        self._language = outer

    def _take(self, widget: QWidget) -> None:
        if isinstance(widget, WrappedText):
            self._take_words(widget)
        elif isinstance(widget, Picture):
            self._say(widget.accessibleName(), widget)
        elif isinstance(widget, ChoicePiece):
            self._take_choice(widget)
        elif isinstance(widget, OneOf | AnyOf):
            self._read.append(self._item(widget))
        elif isinstance(widget, QAbstractButton):
            self._take_button(widget)
        else:
            if isinstance(widget, TablePiece):
                self._say(widget.accessibleName(), widget)
            for part in _parts(widget):
                self.visit(part)

    def _own_up(self, widget: QWidget) -> None:
        """Say once that something is left out."""
        if not self._owned_up:
            self._owned_up = True
            self._say(self._look.spoken(words.own_answers()), widget)

    def _take_words(self, widget: WrappedText) -> None:
        text = widget.text()
        name = widget.accessibleName()
        if name and name != unmarked(text):  # such as a cell, with its headers
            self._say(name, widget)
            return
        for start, end in sentences(text):
            said = unmarked(text[start:end])
            self._read.append(self._passage(said, widget, (start, end)))

    def _take_choice(self, choice: ChoicePiece) -> None:
        """A choice with its name, unless that has just been said as a heading."""
        items = [item for item in choice.items if item.isVisible()]
        first = items[0].item if items else None
        onward = first is not None and isinstance(first.action, _LEADING_ON)
        read, self._read = self._read, self._onward if onward else self._read
        labelled = choice.block is not None and choice.block.label is not None
        name = choice.accessibleName()
        if not labelled and all(name != one.words for one in read):
            self._say(name, choice)
        for part in choice.reading():
            self.visit(part)
        self._read = read

    def _item(self, item: OneOf | AnyOf) -> Passage:
        said = told_of(item, self._look, private=self._private)
        return self._passage(said, item, language=language_of(meant_by(item)))

    def _take_button(self, button: QAbstractButton) -> None:
        """Its words, once: a page may have the same button beside many numbers."""
        action = meant_by(button)
        if isinstance(action, AloudAction):
            return
        on_it = button.words() if isinstance(button, PressButton) else ""
        said = unmarked(on_it) or button.accessibleName()
        if not said:
            return
        passage = self._passage(said, button, language=language_of(action))
        shown = button.button if isinstance(button, PressButton) else None
        if shown is not None and shown.kind == "primary":
            self._main.append(passage)
        else:
            self._buttons.setdefault(said, passage)

    def _say(self, said: str, widget: QWidget) -> None:
        """Keep a name, sentence by sentence; all of them stand in the same place."""
        for start, end in sentences(said):
            self._read.append(self._passage(said[start:end], widget))

    def _passage(
        self,
        said: str,
        widget: QWidget,
        part: tuple[int, int] | None = None,
        *,
        language: str | None = None,
    ) -> Passage:
        return Passage(
            words=said, language=language or self._language, widget=widget, part=part
        )


def _parts(widget: QWidget) -> Iterable[QWidget]:
    """What is said within a widget; what a picture says beside it is passed over."""
    if isinstance(widget, ArrayCardView):
        return widget.array, widget.others, widget.span, widget.link
    if isinstance(widget, BarRowView):
        return (part for part in widget.reading() if part not in widget.labels)
    if isinstance(widget, TablePiece):
        return *widget.heads[:1], *widget.rows
    if isinstance(widget, TableRowView) and widget.cells:
        return *widget.cells, widget.link
    reading = getattr(widget, "reading", None)
    found = widget.children() if reading is None else reading()
    return [part for part in found if isinstance(part, QWidget)]


def language_of(action: Action | None) -> str | None:
    """Return the language of a name that stands for a language; None for any other."""
    if isinstance(action, SetLanguage | ChooseLanguage):
        return action.language
    return None
