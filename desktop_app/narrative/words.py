"""The pack's own sentences as messages, with the facts that they quote."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.narrative import numbers
from desktop_app.narrative.message import Filling, Message, Number


def context_of(pack: Pack) -> str:
    """Return the translation context of a pack's sentences."""
    return f"pack:{pack.file.id}"


def text(pack: Pack, key: str) -> Message:
    """Return an ordinary sentence of the pack, its numbers taken from its facts."""
    entry = pack.texts[key]
    count = _quoted(pack, entry.count) if entry.count else None
    return Message(
        context=context_of(pack),
        source=entry.text,
        note=entry.note,
        count=count,
        values=tuple(_quoted(pack, fact) for fact in entry.values),
        one=entry.one,
    )


def texts(pack: Pack, keys: tuple[str, ...]) -> tuple[Message, ...]:
    """Return several ordinary sentences."""
    return tuple(text(pack, key) for key in keys)


def filled(
    pack: Pack, key: str, count: Number | None = None, *values: Filling
) -> Message:
    """Return a sentence whose numbers the program fills, such as an outcome's."""
    entry = pack.texts[key]
    return Message(
        context=context_of(pack),
        source=entry.text,
        note=entry.note,
        count=count,
        values=values,
        one=entry.one,
    )


def has(pack: Pack, key: str) -> bool:
    """Return whether the pack has such a sentence."""
    return key in pack.texts


def facts_of(pack: Pack, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the facts that sentences quote, each once, in order."""
    found: dict[str, None] = {}
    for key in keys:
        entry = pack.texts[key]
        quoted = (entry.count, *entry.values) if entry.count else entry.values
        found.update(dict.fromkeys(quoted))
    return tuple(found)


def _quoted(pack: Pack, fact_id: str) -> Number:
    return numbers.value(pack.facts[fact_id])
