"""Printed intervals against their estimates and against the people behind them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.integrity.findings import Finding, Placed
from desktop_app.evidence.integrity.shares import counts_that_print
from desktop_app.evidence.printed import SLACK, Printed, printed
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import USUAL_METHODS


def interval_holds_estimate(fact: Placed) -> Iterator[Finding]:
    """The estimate lies in its interval, and the limits are the right way round."""
    entry, value = fact.entry, fact.value
    for name, interval in (("interval", entry.interval), ("spread", entry.spread)):
        if interval is None:
            continue
        low = printed(interval.low)
        high = printed(interval.high) if interval.high is not None else None
        if low is None or (interval.high is not None and high is None):
            continue  # said by printed-number
        shown = f"{interval.low} to {interval.high or 'not reached'}"
        if high is not None and high.value <= low.value:
            yield fact.finding(
                name,
                shown,
                "a lower limit below the upper limit",
                "Exchange or correct the limits.",
            )
        elif value is not None and (
            value.highest <= low.lowest + SLACK
            or (high is not None and value.lowest >= high.highest - SLACK)
        ):
            yield fact.finding(
                name,
                shown,
                f"limits with {entry.as_printed} between them",
                "Correct the number or its limits.",
            )


def interval_reproduced(fact: Placed) -> Iterator[Finding]:
    """A usual method gives the printed interval of a share from the people counted."""
    entry = fact.entry
    if entry.measure != "proportion" or entry.interval is None or not entry.n:
        return
    low = printed(entry.interval.low)
    high = printed(entry.interval.high or "")
    counts = counts_that_print(fact)
    if low is None or high is None or not counts:
        return
    level = entry.interval.level / 100.0
    for count in counts:
        for method in USUAL_METHODS.values():
            if _prints(method(count, entry.n, level), low, high):
                return
    decimals = len(entry.interval.low.partition(".")[2])
    nearest = next(iter(USUAL_METHODS.values()))(counts[0], entry.n, level)
    yield fact.finding(
        "interval",
        f"{entry.interval.low} to {entry.interval.high}",
        f"{100 * nearest.low:.{decimals}f} to {100 * nearest.high:.{decimals}f} "
        f"({next(iter(USUAL_METHODS))}, {counts[0]} of {entry.n} people), or what "
        f"another usual method gives at {entry.interval.level} %",
        "Correct the limits, the level, the count or n.",
    )


def _prints(interval: Interval, low: Printed, high: Printed) -> bool:
    return low.rounds_from(100.0 * interval.low) and high.rounds_from(
        100.0 * interval.high
    )
