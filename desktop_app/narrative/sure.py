"""The words of the page on certainty, the other studies and living longer."""

from __future__ import annotations

from desktop_app.narrative.message import Message, Number, msg


def sure_heading() -> Message:
    """Return the heading of the page on certainty."""
    return msg("sure", "How sure are we?", "heading of a page")


def section_trials() -> Message:
    """Return the name of the part on other studies."""
    return msg("sure", "Other studies", "a part of a page")


def section_reasons() -> Message:
    """Return the name of the part on each result."""
    return msg("sure", "Each result", "a part of a page")


def section_living() -> Message:
    """Return the name of the part on living longer."""
    return msg("sure", "Living longer", "a part of a page")


def trials_lead(count: Number, outcome: Message) -> Message:
    """Return how many studies there are and what the rows show."""
    return msg(
        "sure",
        "%Ln studies asked a similar question. Each row shows: %1",
        "above rows of studies; the value is what the rows show",
        count,
        outcome,
    )


def people_took_part(count: Number) -> Message:
    """Return how many people the two groups of a study had that a row compares."""
    return msg(
        "sure",
        "%Ln people were in the two groups shown here.",
        "size of two groups of a study, which may have had more groups",
        count,
    )


def not_reported() -> Message:
    """Return that a study did not say how many."""
    return msg(
        "sure",
        "The study did not report how many people at this time.",
        "where a figure would stand",
    )


def who_was_studied() -> Message:
    """Return the heading over who took part."""
    return msg("sure", "Who was studied", "heading of a card")


def may_not_be_you() -> Message:
    """Return that the people in a study may differ from the reader."""
    return msg(
        "sure",
        "You may differ from the people in the study. Ask your team what that means.",
        "beside who took part",
    )


def gate_heading() -> Message:
    """Return the question before facts on living longer."""
    return msg(
        "sure",
        "Would you like to see how long people lived?",
        "asked before any facts on living longer are shown",
    )


def gate_body() -> Message:
    """Return what helps a person decide that."""
    return msg(
        "sure",
        "Some people want to know. Some do not. Both are fine. You can ask your team "
        "at any time.",
        "asked before any facts on living longer are shown",
    )


def gate_yes() -> Message:
    """Return the answer that opens the facts."""
    return msg("sure", "Yes, show me", "one of two equal buttons")


def gate_not_now() -> Message:
    """Return the answer that leaves them closed."""
    return msg("sure", "Not now", "one of two equal buttons")


def gate_closed() -> Message:
    """Return what stands there after "not now"."""
    return msg(
        "sure",
        "You chose not to see this now. You can change your mind here.",
        "after the answer: not now",
    )


def gate_hide() -> Message:
    """Return the words that close the facts again."""
    return msg("sure", "Hide this again", "button")
