"""The words of the check page, which never scolds."""

from __future__ import annotations

from desktop_app.narrative.message import Message, msg


def check_heading() -> Message:
    """Return the heading of the check page."""
    return msg("checking", "Did we explain it well?", "heading of the check page")


def check_lead() -> Message:
    """Return the line under it."""
    return msg(
        "checking",
        "These questions check us, not you. You can look back at any time.",
        "under the heading of the check page",
    )


def check_right() -> Message:
    """Return what follows an answer that fits the facts."""
    return msg("checking", "Yes, that is what the study found.", "after an answer")


def check_told_right() -> Message:
    """Return what follows a right answer about what to do."""
    return msg("checking", "Yes, that is right.", "after an answer")


def check_not_yet() -> Message:
    """Return what follows an answer that does not fit; it never scolds."""
    return msg(
        "checking",
        "Not quite. Many people think so at first. Here is what the study found.",
        "after an answer that does not fit the facts",
    )


def check_told_not_yet() -> Message:
    """Return what follows a wrong answer about what to do; it never scolds."""
    return msg(
        "checking",
        "Not quite. Many people think so at first. Here is what we said.",
        "after an answer that does not fit",
    )


def about_the_same() -> Message:
    """Return the answer that the groups were alike."""
    return msg("checking", "About the same in both groups", "an answer to choose")


def look_again() -> Message:
    """Return the words that open the page of a fact again."""
    return msg("checking", "Look at it again", "button: opens the page of these facts")
