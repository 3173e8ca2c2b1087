"""The facts that stand beside something that matters: every option's, in order."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Matter
from desktop_app.narrative import outcomes, words
from desktop_app.narrative.message import Message
from desktop_app.scene import parts


def facts_beside(
    pack: Pack, matter: Matter
) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    """Return the sentences for something that matters, and the facts they quote."""
    tags = parts.option_tags(pack)
    sentences: list[Message] = []
    quoted: list[str] = []
    for outcome in pack.file.outcomes:
        if outcome.id not in matter.outcomes:
            continue
        sentences += [
            outcomes.sentence(pack, outcome.words, tag.name, fact)
            for tag, fact in zip(tags, parts.facts_of(pack, outcome), strict=True)
        ]
        quoted += outcome.facts
    sentences += words.texts(pack, matter.words)
    quoted += words.facts_of(pack, matter.words)
    return tuple(sentences), tuple(dict.fromkeys(quoted))
