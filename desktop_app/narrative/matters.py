"""The words of the page on what matters to the person."""

from __future__ import annotations

from desktop_app.narrative.message import Message, msg


def matters_heading() -> Message:
    """Return the heading of the rating page."""
    return msg("matters", "What matters most to you?", "heading of a page")


def matters_lead() -> Message:
    """Return the line under it."""
    return msg(
        "matters",
        "There are no wrong answers. This helps you talk with your team. It does not "
        "choose for you.",
        "under the heading of a page",
    )


def lines_up_heading() -> Message:
    """Return the heading over the facts beside the ratings."""
    return msg("matters", "How the facts line up", "heading over facts")


def lines_up_empty() -> Message:
    """Return what stands there before anything is rated."""
    return msg(
        "matters",
        "Say how much something matters to you. The facts about it will appear here.",
        "shown before anything is chosen",
    )


def matters_so_much(matter: Message, weight: Message) -> Message:
    """Return something that matters and how much."""
    return msg(
        "matters",
        "%1: %2",
        "something that may matter, then how much: not much, somewhat, a lot",
        None,
        matter,
        weight,
    )
