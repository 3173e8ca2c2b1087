"""A fact's parts as numbers that know where they come from."""

from __future__ import annotations

from desktop_app.evidence.fact import DifferenceFact, Fact
from desktop_app.evidence.people import WholePeople
from desktop_app.narrative.message import Number


def decimals_of(printed: str) -> int:
    """Return how many decimals a printed number has.

    >>> decimals_of("42.1"), decimals_of("50")
    (1, 0)
    """
    return len(printed.partition(".")[2])


def printed(fact: Fact, part: str, text: str) -> Number:
    """Return a number exactly as the source printed it, decimals kept."""
    return Number(
        value=float(text), decimals=decimals_of(text), fact=fact.id, part=part
    )


def value(fact: Fact) -> Number:
    """Return the printed number of a fact."""
    return printed(fact, "printed", fact.entry.as_printed)


def months(fact: Fact) -> Number:
    """Return the time at which a fact was reported."""
    return printed(fact, "months", fact.entry.months)


def whole(fact: Fact, part: str, number: int) -> Number:
    """Return a whole number that is part of a fact."""
    return Number(value=number, fact=fact.id, part=part)


def group_size(fact: Fact) -> Number:
    """Return how many people a fact is about."""
    if fact.entry.n is None:
        raise ValueError(f"{fact.id} has no denominator")
    return whole(fact, "n", fact.entry.n)


def people(fact: Fact) -> Number:
    """Return how many people of the picture it happened to."""
    return whole(fact, "people", _drawn(fact).people)


def others(fact: Fact) -> Number:
    """Return how many people of the picture it did not happen to."""
    drawn = _drawn(fact)
    return whole(fact, "others", drawn.of - drawn.people)


def low(fact: Fact) -> Number:
    """Return the low end of a fact's range in whole people."""
    bound = _drawn(fact).low
    if bound is None:
        raise ValueError(f"{fact.id} has no range")
    return whole(fact, "low", bound)


def high(fact: Fact) -> Number:
    """Return the high end of a fact's range in whole people."""
    bound = _drawn(fact).high
    if bound is None:
        raise ValueError(f"{fact.id} has no range")
    return whole(fact, "high", bound)


def difference_number(difference: DifferenceFact, part: str, number: int) -> Number:
    """Return a whole number that is part of a difference, without its sign."""
    return Number(value=abs(number), fact=difference.id, part=part)


def _drawn(fact: Fact) -> WholePeople:
    if fact.people is None:
        raise ValueError(f"{fact.id} is not a number of people")
    return fact.people
