"""Small pieces that join or stand for words on any page."""

from __future__ import annotations

from desktop_app.narrative.message import Message, Verbatim, msg


def sections() -> Message:
    """Return the spoken name of the choice of parts."""
    return msg("phrases", "Parts of this page", "spoken name of a choice")


def verbatim(text: str, kind: str) -> Message:
    """Return words that are never translated."""
    return msg(
        "phrases",
        "%1",
        "a name; nothing to translate",
        None,
        Verbatim(text=text, kind=kind),
    )


def headed(heading: Message, rest: Message) -> Message:
    """Return a heading or label, a stop, and what comes under it, to be spoken."""
    return msg(
        "phrases",
        "%1. %2",
        "a heading or label without a stop of its own, then what comes under it",
        None,
        heading,
        rest,
    )


def follows(first: Message, second: Message) -> Message:
    """Return one sentence after another."""
    return msg("phrases", "%1 %2", "two sentences in a row", None, first, second)
