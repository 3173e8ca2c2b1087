"""The words of the last page."""

from __future__ import annotations

from desktop_app.narrative.message import Message, msg


def summary_heading() -> Message:
    """Return the heading of the last page."""
    return msg("summary", "Your summary", "heading of the last page")


def summary_lead() -> Message:
    """Return the line under it."""
    return msg(
        "summary",
        "Talk it over with your team. You can take the time you need.",
        "under the heading of the last page",
    )


def what_you_saw() -> Message:
    """Return the heading over the main facts."""
    return msg("summary", "What the main study found", "heading of a card")


def what_matters() -> Message:
    """Return the heading over what matters to the person."""
    return msg("summary", "What matters to you", "heading of a card")


def nothing_rated() -> Message:
    """Return what stands there when nothing was rated."""
    return msg(
        "summary", "You have not chosen anything here, and that is fine.", "empty list"
    )


def questions_heading() -> Message:
    """Return the heading over the questions for the team."""
    return msg("summary", "Questions for your team", "heading of a card")


def questions_hint() -> Message:
    """Return how to choose questions."""
    return msg("summary", "Touch the ones you want to ask.", "how to choose questions")


def end_visit() -> Message:
    """Return what happens at the end."""
    return msg(
        "summary",
        "When you start again, all of this is gone.",
        "beside the button that ends a visit",
    )
