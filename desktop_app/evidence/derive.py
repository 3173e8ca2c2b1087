"""Facts made from what sources printed: shares, ranges and whole people.

Everything is worked out once, here, from a pack that passed its integrity checks.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.evidence.curves import Curves, months_of
from desktop_app.evidence.fact import Fact, Method
from desktop_app.evidence.integrity.findings import Draft, Placed
from desktop_app.evidence.people import WholePeople
from desktop_app.evidence.printed import printed
from desktop_app.evidence.schema import FactEntry, Source
from desktop_app.evidence.statistics.follow_up import BandMethod
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import upper_limit_for_zero, wilson

LEVEL: Final = 0.95

Shown = tuple[Interval | None, Method]

BAND_METHODS: Final[Mapping[BandMethod, Method]] = MappingProxyType(
    {
        BandMethod.PUBLISHED: Method.PRINTED,
        BandMethod.NUMBERS_AT_RISK: Method.NUMBERS_AT_RISK,
        BandMethod.MEDIAN_FOLLOW_UP: Method.MEDIAN_FOLLOW_UP,
        BandMethod.SIZE_ONLY: Method.SIZE_ONLY,
    }
)


def facts_of(
    draft: Draft, curves: Curves, sources: Mapping[str, Source]
) -> dict[str, Fact]:
    """Return every fact by id, in the order of the pack."""
    return {
        placed.entry.id: _fact(draft, placed, curves, sources)
        for placed in draft.placed
    }


def _fact(
    draft: Draft, placed: Placed, curves: Curves, sources: Mapping[str, Source]
) -> Fact:
    entry = placed.entry
    value = value_of(entry)
    interval, method = _shown(placed, value, curves)
    return Fact(
        entry=entry,
        trial=placed.trial,
        value=value,
        interval=interval,
        method=method,
        people=_people(entry, value, interval),
        source=sources[entry.source],
        follow_up_months=_follow_up(draft, placed.trial),
    )


def value_of(entry: FactEntry) -> float | None:
    """Return the number of a fact; a share comes from its count where there is one.

    A printed percentage is rounded, a count is not: 52 of 135 people are drawn as
    39 of 100, and the printed 38.5 % could not tell whether as 38 or 39.
    """
    if entry.measure == "statement":
        return None
    number = printed(entry.as_printed)
    if entry.measure in {"proportion", "survival"}:
        if entry.count is not None and entry.n:
            return entry.count / entry.n
        return None if number is None else number.share
    return None if number is None else number.value


def printed_interval(entry: FactEntry) -> Interval | None:
    """Return the interval as printed, on the scale of the value; None if one-ended."""
    if entry.interval is None or entry.interval.high is None:
        return None
    low, high = printed(entry.interval.low), printed(entry.interval.high)
    if low is None or high is None:
        return None
    shares = entry.measure in {"proportion", "survival"}
    return Interval(
        low=low.share if shares else low.value,
        high=high.share if shares else high.value,
        level=entry.interval.level / 100.0,
    )


def _shown(placed: Placed, value: float | None, curves: Curves) -> Shown:
    """The interval that people see, and how it came to be."""
    entry = placed.entry
    if value is None:
        return None, Method.NONE
    if entry.measure == "proportion" and entry.count is not None and entry.n:
        if entry.count == 0:
            return upper_limit_for_zero(entry.n, LEVEL), Method.EXACT_FOR_NONE
        return wilson(entry.count, entry.n, LEVEL), Method.WILSON
    if entry.measure == "survival":
        curve, months = curves.of(placed), months_of(entry)
        if curve is None or months is None or months not in curve.reported:
            return None, Method.NONE
        return curve.band(months, LEVEL), BAND_METHODS[curve.band_method(months)]
    interval = printed_interval(entry)
    return interval, Method.NONE if interval is None else Method.PRINTED


def _people(
    entry: FactEntry, value: float | None, interval: Interval | None
) -> WholePeople | None:
    if value is None or entry.measure not in {"proportion", "survival"}:
        return None
    counted = entry.measure == "proportion" and entry.n and entry.count is not None
    return WholePeople.from_proportion(
        value,
        interval,
        events=entry.count if counted else None,
        n=entry.n if counted else None,
    )


def _follow_up(draft: Draft, trial: str) -> str:
    file = draft.trials.get(trial)
    if file is None or not file.median_follow_up:
        return ""
    return draft.facts[file.median_follow_up].entry.as_printed
