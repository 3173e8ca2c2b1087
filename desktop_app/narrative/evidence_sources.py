"""The words on sources that disagree, and on printed figures that are odd."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact
from desktop_app.narrative import (
    evidence_ratios,
    provenance,
)
from desktop_app.narrative.message import Message, Verbatim, msg


def head_item() -> Message:
    """Return the head over what is disagreed on."""
    return msg("clinician", "Item", "head of a column: what sources disagree on")


def head_first() -> Message:
    """Return the head over the first version."""
    return msg("clinician", "One version", "head of a column: what a source says")


def head_second() -> Message:
    """Return the head over the second version."""
    return msg(
        "clinician", "Another version", "head of a column: what another source says"
    )


def head_used() -> Message:
    """Return the head over what is used."""
    return msg("clinician", "Used here", "head of a column: the version that is used")


def head_facts() -> Message:
    """Return the head over the ids of facts."""
    return msg("clinician", "Facts", "head of a column: names of facts in the data")


def as_they_stand() -> Message:
    """Return how versions are quoted, and what the last rows are."""
    return msg(
        "clinician",
        "Versions are quoted as the authors of the evidence pack noted them. The last "
        "rows are printed figures that a check of the pack finds odd.",
        "below a table of discrepancies",
    )


def check(name: str) -> Message:
    """Return which check finds a figure odd."""
    return msg(
        "clinician",
        "Failed check: %1",
        "table cell: the value is the name of a check",
        None,
        Verbatim(text=name, kind="printed"),
    )


def figure(fact: Fact) -> Message:
    """Return a printed figure with its interval."""
    if fact.entry.measure == "hazard-ratio":
        return evidence_ratios.ratio(fact)
    return provenance.as_printed(fact)
