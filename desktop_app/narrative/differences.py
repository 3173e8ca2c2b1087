"""How two groups differ, in plain words, counted from the people drawn."""

from __future__ import annotations

from desktop_app.evidence.fact import DifferenceFact, Pack
from desktop_app.narrative import numbers
from desktop_app.narrative.constants import constant, out_of
from desktop_app.narrative.message import Filling, Message, msg
from desktop_app.narrative.outcomes import at_months
from desktop_app.narrative.words import filled


def between(pack: Pack, words: str, found: DifferenceFact) -> Message:
    """Return the sentence on how the two groups differ, counted from the pictures."""
    extra = found.people.people
    timed: tuple[Filling, ...] = ()
    if found.intervention.entry.months:
        timed = (at_months(found.intervention),)
    if _nobody_drawn(found):
        return _too_few_to_draw(found)
    if extra == 0:
        same = numbers.people(found.intervention)
        return filled(pack, f"{words}.alike", same, out_of(), *timed)
    role = "more" if extra > 0 else "fewer"
    count = numbers.difference_number(found, "people", extra)
    return filled(pack, f"{words}.{role}", count, out_of(), *timed)


def span(found: DifferenceFact) -> Message:
    """Return the range of a difference, each end with its own direction."""
    low, high = _ends(found)
    at_low = numbers.difference_number(found, "low", low)
    at_high = numbers.difference_number(found, "high", high)
    if low < 0 <= high:
        return msg(
            "outcomes",
            "The true difference could be from %1 fewer to %2 more.",
            "range of a difference that may go either way",
            None,
            at_low,
            at_high,
        )
    if low >= 0:
        return msg(
            "outcomes",
            "The true difference could be from %1 more to %2 more.",
            "range of a difference, both ends more",
            None,
            at_low,
            at_high,
        )
    return msg(
        "outcomes",
        "The true difference could be from %1 fewer to %2 fewer.",
        "range of a difference, both ends fewer; larger number first",
        None,
        at_low,
        at_high,
    )


def short(found: DifferenceFact) -> Message:
    """Return the difference for a table cell."""
    extra = found.people.people
    if _nobody_drawn(found):
        return _too_few_to_draw(found)
    if extra == 0:
        return msg("outcomes", "The same number", "table cell: the groups are alike")
    count = numbers.difference_number(found, "people", extra)
    if extra > 0:
        return msg("outcomes", "%Ln more", "table cell: so many more people", count)
    return msg("outcomes", "%Ln fewer", "table cell: so many fewer people", count)


def table_span(found: DifferenceFact) -> Message:
    """Return the range of a difference for a table cell."""
    low, high = _ends(found)
    at_low = numbers.difference_number(found, "low", low)
    at_high = numbers.difference_number(found, "high", high)
    if low < 0 <= high:
        return msg(
            "outcomes",
            "(from %1 fewer to %2 more)",
            "table cell: range of a difference that may go either way",
            None,
            at_low,
            at_high,
        )
    if low >= 0:
        return msg(
            "outcomes",
            "(from %1 more to %2 more)",
            "table cell: range of a difference, both ends more",
            None,
            at_low,
            at_high,
        )
    return msg(
        "outcomes",
        "(from %1 fewer to %2 fewer)",
        "table cell: range of a difference, both ends fewer; larger number first",
        None,
        at_low,
        at_high,
    )


def _ends(found: DifferenceFact) -> tuple[int, int]:
    low, high = found.people.low, found.people.high
    if low is None or high is None:
        raise ValueError(f"{found.id} has no range")
    return low, high


def _nobody_drawn(found: DifferenceFact) -> bool:
    """Whether both pictures are empty, which does not make the groups alike."""
    drawn = (found.intervention.people, found.control.people)
    return all(side is not None and side.people == 0 for side in drawn)


def _too_few_to_draw(found: DifferenceFact) -> Message:
    if found.intervention.entry.count == 0 == found.control.entry.count:
        return msg(
            "outcomes",
            "It happened to nobody in either group.",
            "both groups had no such event",
        )
    return msg(
        "outcomes",
        "The groups differ by fewer than %1 out of %2 people.",
        "both groups had fewer than one event among a hundred people",
        None,
        constant("one", 1),
        out_of(),
    )
