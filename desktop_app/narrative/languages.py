"""The words on languages: the choice of one, and what is not as it should be."""

from __future__ import annotations

from desktop_app.narrative.message import Message, msg


def choose_language() -> Message:
    """Return the label of the choice of languages."""
    return msg("languages", "Choose your language", "label of a choice; a heading")


def language() -> Message:
    """Return the words on the button that opens the choice."""
    return msg("languages", "Language", "button: opens the choice of languages")


def not_reviewed() -> Message:
    """Return that no clinician has reviewed the words of this language."""
    return msg(
        "languages",
        "No clinician has checked the words in this language yet.",
        "a quiet note; shown in the language that it is about",
    )


def partly_english() -> Message:
    """Return that some sentences fall back to English."""
    return msg(
        "languages",
        "Some sentences are not in your language yet. They are in English.",
        "a quiet note; shown where a translation is not complete",
    )
