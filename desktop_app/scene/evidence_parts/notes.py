"""What several parts say below themselves: odd figures, and where all was printed."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.evidence.fact import Pack
from desktop_app.narrative import (
    evidence_layer,
    evidence_ratios,
    words,
)
from desktop_app.narrative.message import Message


def exceptions(pack: Pack, facts: Iterable[str]) -> tuple[Message, ...]:
    """Return what is odd about printed figures: trial and figure, then the reason."""
    found = []
    for one in facts:
        fact = pack.facts[one]
        for declared in pack.exceptions.get(one, ()):
            figure = evidence_layer.named(
                evidence_layer.trial(pack.trials[fact.trial].name),
                evidence_ratios.ratio(fact),
            )
            reason = words.text(pack, declared.reason)
            found.append(evidence_layer.odd(figure, reason))
    return tuple(found)


def citations(pack: Pack, facts: Iterable[str]) -> tuple[Message, ...]:
    """Return the sources of facts, each once, in the order of the facts."""
    sources = dict.fromkeys(pack.facts[one].source.id for one in facts)
    return tuple(
        evidence_layer.citation(pack.sources[one].title, pack.sources[one].doi)
        for one in sources
    )
