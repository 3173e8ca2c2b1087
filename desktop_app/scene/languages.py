"""The choice of a language, and what is said of the one that is shown."""

from __future__ import annotations

from desktop_app.journey.actions import OpenSheet, SetLanguage
from desktop_app.journey.state import LanguageSheet, State
from desktop_app.narrative import languages as words
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import verbatim
from desktop_app.scene.blocks import (
    Block,
    Button,
    Choice,
    ChoiceItem,
    Icon,
    Paragraph,
)
from desktop_app.values import Value


class Language(Value, frozen=True, kw_only=True):
    """A language that can be chosen.

    Args:
        code: As Qt knows it, such as "de" or "zh_CN".
        name: What its speakers call it.
        reviewed: Whether a clinician has reviewed its words.
    """

    code: str
    name: str
    reviewed: bool = False


class Languages(Value, frozen=True, kw_only=True):
    """The languages of a program and its pack.

    Args:
        offered: Those that can be chosen, in the order in which they are shown.
        partly_english: Whether the language that is shown lacks sentences.
    """

    offered: tuple[Language, ...] = ()
    partly_english: bool = False

    @property
    def can_choose(self) -> bool:
        """Whether there is more than one."""
        return len(self.offered) > 1


def language_button() -> Button:
    """Return what opens the choice of languages, from any page."""
    return Button(
        text=words.language(), action=OpenSheet(LanguageSheet()), icon=Icon.GLOBE
    )


def language_choice(state: State, languages: Languages) -> Choice:
    """Return the languages, each by its own name; the heading above names them."""
    return Choice(
        label=None,
        name=words.choose_language(),
        items=tuple(
            ChoiceItem(
                text=verbatim(one.name, "language"),
                action=SetLanguage(one.code),
                chosen=one.code == state.language,
            )
            for one in languages.offered
        ),
        kind="tiles",
    )


def review_notes(state: State, languages: Languages) -> tuple[Message, ...]:
    """Return that the words have not been reviewed, if that is so."""
    unreviewed = any(
        one.code == state.language and not one.reviewed for one in languages.offered
    )
    return (words.not_reviewed(),) if unreviewed else ()


def language_blocks(state: State, languages: Languages) -> tuple[Block, ...]:
    """Return what stands on the sheet of languages."""
    notes = review_notes(state, languages)
    choice = language_choice(state, languages)
    return (choice, *(Paragraph(sentences=(note,), kind="note") for note in notes))
