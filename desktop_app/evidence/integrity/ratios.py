"""Printed hazard ratios against their own limits and against the people behind them."""

from __future__ import annotations

import math
from collections.abc import Iterator

from desktop_app.evidence.integrity.findings import Finding, Placed
from desktop_app.evidence.printed import SLACK, Printed, printed
from desktop_app.evidence.statistics.hazard_ratio import (
    smallest_standard_error,
    standard_error,
)
from desktop_app.evidence.statistics.interval import Interval


def hazard_ratio_in_the_middle(fact: Placed) -> Iterator[Finding]:
    """The ratio is the geometric mean of its limits, as all three are rounded."""
    limits, value = _limits(fact), fact.value
    if limits is None or value is None:
        return
    low, high = limits
    least = math.sqrt(max(low.lowest, 0.0) * max(high.lowest, 0.0))
    most = math.sqrt(low.highest * high.highest)
    if value.lowest - SLACK <= most and least <= value.highest + SLACK:
        return
    middle = math.sqrt(low.value * high.value)
    yield fact.finding(
        "interval",
        f"{low.value:g} to {high.value:g}, whose middle is {middle:.3f}",
        f"limits with {fact.entry.as_printed} in the middle (on the scale of ratios)",
        "Look the three numbers up again; one of them is probably a slip.",
    )


def interval_narrower_than_patients_allow(fact: Placed) -> Iterator[Finding]:
    """A ratio is not surer than its events, or all its people, could make it.

    The information of a Cox model is a sum of p(1-p) over events, at most E/4, so its
    standard error is at least sqrt(4/E). Without E, everybody may have had an event.
    """
    limits, entry = _limits(fact), fact.entry
    events = entry.events or entry.n or fact.people
    if limits is None or entry.interval is None or not events:
        return
    low, high = limits
    level = entry.interval.level / 100.0
    if low.lowest <= 0.0 or not 0.0 < level < 1.0:
        return
    widest = Interval(low=low.lowest, high=high.highest, level=level)
    error = standard_error(widest)
    if error >= smallest_standard_error(events) - SLACK:
        return
    needed = math.ceil(4.0 / error**2)
    who = "events" if entry.events else "people"
    yield fact.finding(
        "interval",
        f"{entry.interval.low} to {entry.interval.high}, which needs at least "
        f"{needed} events",
        f"a wider interval, since there were {events} {who}",
        "Look up the limits and their level; if they are printed so, declare an "
        "exception with a reason.",
    )


def _limits(fact: Placed) -> tuple[Printed, Printed] | None:
    """Both limits of a hazard ratio, if they are numbers above 0 in order."""
    entry = fact.entry
    if entry.measure != "hazard-ratio" or entry.interval is None:
        return None
    low, high = printed(entry.interval.low), printed(entry.interval.high or "")
    if low is None or high is None or not 0.0 < low.value < high.value:
        return None
    return low, high
