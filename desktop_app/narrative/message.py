"""A sentence that has not met a language yet.

Everything a person reads is a `Message` until `l10n.render` turns it into text. The
English source is a literal, whole sentence; numbers are values, never digits in it.
Each number knows which fact it belongs to and which part of the fact it shows, so that
a test can hold every visible number against the evidence.
"""

from __future__ import annotations

import datetime as dt

from desktop_app.values import Value


class Number(Value, frozen=True, kw_only=True):
    """A number inside a sentence.

    Args:
        value: What is shown.
        decimals: How many decimals are shown, as the source printed them.
        fact: The id of the fact (or difference) that it belongs to; empty for a
            declared constant.
        part: Which part of the fact it shows: "people", "others", "of", "low", "high",
            "value", "printed", "count", "n", "months", "level", "follow-up" ...; for
            a declared constant, the constant's name.
    """

    value: float
    decimals: int = 0
    fact: str = ""
    part: str


class Verbatim(Value, frozen=True, kw_only=True):
    """Words that are never translated, such as a trial's name or a citation.

    They are the only text in which digits may stand.
    """

    text: str
    kind: str  # "trial", "citation", "printed", "version", "person", "address"


class Day(Value, frozen=True, kw_only=True):
    """A calendar day, written the way the language writes it."""

    day: dt.date
    part: str  # what day it is: "evidence-date", "review-date", "checked"


class Message(Value, frozen=True, kw_only=True):
    """A whole sentence to be translated.

    Args:
        context: Where it is translated: a room's name, or `pack:<pack id>`.
        source: English, `%Ln` for the counted number, `%1` to `%9` for the values.
        note: For the translator.
        count: The number that inflects the sentence.
        values: What stands for `%1`, `%2` and so on.
        one: English for a count of exactly one; only for a pack's sentences.
    """

    context: str
    source: str
    note: str = ""
    count: Number | None = None
    values: tuple[Filling, ...] = ()
    one: str = ""


Filling = Number | Verbatim | Day | Message
"""What may stand for a placeholder."""


def msg(
    context: str,
    source: str,
    note: str,
    count: Number | None = None,
    *values: Filling,
) -> Message:
    """Mark a sentence for translation; all literals, all positional.

    The catalogue tool finds calls of this function by its name and reads the first
    three arguments as text, so they must be plain string literals.
    """
    return Message(
        context=context, source=source, note=note, count=count, values=values
    )


def numbers_in(message: Message) -> tuple[Number, ...]:
    """Return every number of a sentence, those of sentences inside it included."""
    found: list[Number] = [] if message.count is None else [message.count]
    for value in message.values:
        if isinstance(value, Number):
            found.append(value)
        elif isinstance(value, Message):
            found.extend(numbers_in(value))
    return tuple(found)
