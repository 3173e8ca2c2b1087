"""The time by which a share of people have had an event, read off a curve."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.evidence.statistics.hazard_steps import Point, rate_at
from desktop_app.evidence.statistics.interval import Interval

_SCAN_STEPS = 240
_BISECTIONS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReached:
    """The time by which a share of people have had the event, with its range.

    Attributes:
        months: The time.
        low: Earliest time the range allows.
        high: Latest time, or None when that lies past the last report.
        level: Level of the range.
    """

    months: float
    low: float
    high: float | None
    level: float


def time_at_share(points: Sequence[Point], share: float) -> float | None:
    """The first time at which a curve has fallen to a share; None if it never does.

    A share within 1e-12 of a point counts as that point, so that binary noise
    cannot push a reported number past the end of the curve.
    """
    for (start, above), (end, below) in pairwise(points):
        if abs(below - share) < 1e-12:
            return end
        if below < share:
            return start + math.log(above / share) / rate_at(points, start)
    return None


def times_inside(
    band: Callable[[float], Interval], share: float, months: float, last: float
) -> tuple[float, float | None]:
    """The stretch of time around `months` over which a band holds a share.

    Walks outwards from the time itself, because close to the start, where hardly
    anybody has had an event yet, the band opens up again.

    Returns:
        The earliest time, 0 if the band never leaves the share behind; and the
        latest, None if that lies past `last`.
    """
    early = _crossing(lambda time: band(time).low >= share, months, 0.0)
    late = _crossing(lambda time: band(time).high <= share, months, last)
    return (0.0 if early is None else early), late


def _crossing(
    crossed: Callable[[float], bool], start: float, end: float
) -> float | None:
    """First time on the way from start to end at which something has happened."""
    before = start
    for k in range(1, _SCAN_STEPS + 1):
        time = end if k == _SCAN_STEPS else start + (end - start) * k / _SCAN_STEPS
        if time <= 0.0:
            return None
        if crossed(time):
            after = time
            break
        before = time
    else:
        return None
    for _ in range(_BISECTIONS):
        middle = 0.5 * (before + after)
        if crossed(middle):
            after = middle
        else:
            before = middle
    return after
