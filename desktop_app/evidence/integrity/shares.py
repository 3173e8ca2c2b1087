"""Shares of people against the people that were counted."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.integrity.findings import Finding, Placed
from desktop_app.evidence.printed import SLACK


def percentage_against_count(fact: Placed) -> Iterator[Finding]:
    """The printed percentage is the count out of the group, as rounded."""
    entry, value = fact.entry, fact.value
    if entry.measure != "proportion" or value is None:
        return
    if value.value > 100.0:
        yield fact.finding(
            "as_printed",
            f"{entry.as_printed} %",
            "a percentage from 0 to 100",
            "Correct the percentage.",
        )
    elif entry.count is not None and entry.n:
        exact = 100.0 * entry.count / entry.n
        if not value.rounds_from(exact):
            decimals = len(entry.as_printed.partition(".")[2])
            yield fact.finding(
                "as_printed",
                f"{entry.as_printed} %",
                f"{exact:.{decimals}f} %, which is {entry.count} of {entry.n} people",
                "Correct the percentage, the count or n.",
            )


def count_against_denominator(fact: Placed) -> Iterator[Finding]:
    """No more people had an event than there were, and no more were there than came."""
    entry = fact.entry
    if entry.count is not None and entry.n is None:
        yield fact.finding(
            "n",
            f"a count of {entry.count} without the size of the group",
            "the number of people in the group",
            "Add n, or take the count away.",
        )
    if entry.n == 0:
        yield fact.finding(
            "n", "0 people", "at least one person", "Correct n, or leave it out."
        )
    elif entry.count is not None and entry.n is not None and entry.count > entry.n:
        yield fact.finding(
            "count",
            f"{entry.count} people",
            f"at most {entry.n}, the size of the group",
            "Correct the count or n.",
        )
    if fact.people and (entry.n or 0) > fact.people:
        yield fact.finding(
            "n",
            f"{entry.n} people",
            f"at most {fact.people}, who were put in the group",
            "Correct n here or n of the arm.",
        )
    if entry.events is not None and entry.events > (entry.n or fact.people or 10**9):
        yield fact.finding(
            "events",
            f"{entry.events} events",
            f"at most {entry.n or fact.people}, one for each person",
            "Correct the number of events or n.",
        )


def counts_that_print(fact: Placed) -> tuple[int, ...]:
    """Return the counts that the printed percentage may stand for."""
    entry, value = fact.entry, fact.value
    if not entry.n or value is None:
        return ()
    if entry.count is not None:
        return (entry.count,) if entry.count <= entry.n else ()
    lowest = int(value.lowest / 100.0 * entry.n - SLACK)
    highest = int(value.highest / 100.0 * entry.n + SLACK) + 1
    return tuple(
        count
        for count in range(max(lowest, 0), min(highest, entry.n) + 1)
        if value.rounds_from(100.0 * count / entry.n)
    )
