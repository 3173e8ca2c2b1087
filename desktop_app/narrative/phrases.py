"""Small pieces that join or stand for words on any page."""

from __future__ import annotations

import functools

from desktop_app.narrative.message import Message, Number, Verbatim, msg


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


def joined(sentences: tuple[Message, ...]) -> Message:
    """Return several sentences in a row.

    Raises:
        ValueError: There are none.
    """
    if not sentences:
        raise ValueError("no sentences to join")
    return functools.reduce(follows, sentences)


def per_cent(share: Number) -> Message:
    """Return a share in per cent, the way the language writes it."""
    return msg(
        "phrases",
        "%1%",
        "a share in per cent: the sign, its place and the space are the language's own",
        None,
        share,
    )
