"""The words of the clinician's evidence: names of parts, and pieces that all share."""

from __future__ import annotations

from desktop_app.narrative import phrases
from desktop_app.narrative.message import Message, Number, Verbatim, msg


def title() -> Message:
    """Return the name of the window."""
    return msg("clinician", "Evidence for clinicians", "name of a window")


def findings() -> Message:
    """Return the name of the table of findings."""
    return msg("clinician", "Summary of findings", "a part: the table of results")


def curve() -> Message:
    """Return the name of the curve over time."""
    return msg("clinician", "Curve over time", "a part: a chart")


def forest() -> Message:
    """Return the name of the forest plot."""
    return msg("clinician", "Forest plot", "a part: a chart of several trials")


def subgroups() -> Message:
    """Return the name of the statements on subgroups."""
    return msg("clinician", "Subgroups", "a part: a table")


def discrepancies() -> Message:
    """Return the name of what sources disagree on."""
    return msg("clinician", "Discrepancies between sources", "a part: a table")


def not_reported() -> Message:
    """Return what stands where a source printed nothing."""
    return msg("clinician", "Not reported", "table cell")


def plain(number: Number) -> Message:
    """Return a number alone."""
    return msg("clinician", "%1", "table cell: a number alone", None, number)


def named(name: Message, about: Message) -> Message:
    """Return what something is about, then a sentence on it."""
    return msg(
        "clinician",
        "%1: %2",
        "a name, such as of a group or a trial, then a sentence about it",
        None,
        name,
        about,
    )


def odd(figure: Message, reason: Message) -> Message:
    """Return a printed figure, and what is odd about it."""
    return msg(
        "clinician",
        "%1. %2",
        "a figure as printed, then what is odd about it in a sentence",
        None,
        figure,
        reason,
    )


def row_of(said: tuple[Message, ...]) -> Message:
    """Return what stands in one cell, one thing after another."""
    whole, *rest = said
    for one in rest:
        whole = msg(
            "clinician", "%1; %2", "two things in one table cell", None, whole, one
        )
    return whole


def quoted(text: str) -> Message:
    """Return words of a source as they stand there."""
    return phrases.verbatim(text, "printed")


def trial(name: str) -> Message:
    """Return the name of a trial."""
    return phrases.verbatim(name, "trial")


def citation(title: str, doi: str) -> Message:
    """Return a source for the foot of a chart."""
    text = f"{title}. doi:{doi}" if doi and doi not in title else title
    return phrases.verbatim(text, "citation")


def verbatim_name(name: str) -> Verbatim:
    """Return the name of a trial, to stand inside a sentence."""
    return Verbatim(text=name, kind="trial")
