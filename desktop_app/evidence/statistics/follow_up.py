"""How much is known about how long people were watched, and what that allows.

A share at a later time is less certain when fewer people were still being watched.
Papers tell this in three ways, from most to least useful: how many people were
still at risk at given times, how long half of them were followed, or nothing but
how many took part.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

WatchedPoint = tuple[float, float]
"""Months, and the share not yet lost to follow-up by then."""


class BandMethod(Enum):
    """Where the range around a reported share comes from, best first."""

    PUBLISHED = "published"
    NUMBERS_AT_RISK = "numbers_at_risk"
    MEDIAN_FOLLOW_UP = "median_follow_up"
    SIZE_ONLY = "size_only"

    @property
    def at_least_this_wide(self) -> bool:
        """Whether the true range may be wider, because nobody is taken as lost."""
        return self is BandMethod.SIZE_ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersAtRisk:
    """The row under a published curve: how many people were still at risk.

    Attributes:
        points: Pairs of months (0 or later, rising) and people (never rising,
            at least one; times with nobody left are left out).

    Raises:
        ValueError: No points, times not rising, or people rising or below one.
    """

    points: tuple[tuple[float, int], ...]

    def __post_init__(self) -> None:
        if not self.points:
            raise ValueError("numbers at risk need at least one time")
        earlier_months, earlier_people = -1.0, self.points[0][1]
        for months, people in self.points:
            if not max(0.0, earlier_months) <= months < math.inf or (
                months == earlier_months
            ):
                raise ValueError(f"times must rise from 0, got {months} months")
            if people < 1 or people > earlier_people:
                raise ValueError(
                    f"{people} people at {months} months is not possible after "
                    f"{earlier_people}"
                )
            earlier_months, earlier_people = months, people

    @property
    def method(self) -> BandMethod:
        """The name of the rule this allows."""
        return BandMethod.NUMBERS_AT_RISK


@dataclass(frozen=True, slots=True, kw_only=True)
class MedianFollowUp:
    """The time by which half of the people would have been lost to follow-up.

    It should be the reverse Kaplan-Meier median (Schemper & Smith 1996, Control
    Clin Trials 17:343); other definitions make the rule only a rough guide.

    Attributes:
        months: Median follow-up, above 0.

    Raises:
        ValueError: The time is not above 0.
    """

    months: float

    def __post_init__(self) -> None:
        if not self.months > 0.0:
            raise ValueError(f"median follow-up must be above 0, got {self.months}")

    @property
    def method(self) -> BandMethod:
        """The name of the rule this allows."""
        return BandMethod.MEDIAN_FOLLOW_UP


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeOnly:
    """Nothing is known but the size of the group, so nobody is taken as lost."""

    @property
    def method(self) -> BandMethod:
        """The name of the rule this allows."""
        return BandMethod.SIZE_ONLY


FollowUp = NumbersAtRisk | MedianFollowUp | SizeOnly
"""Any of the three ways in which follow-up is known."""


def watched(
    follow_up: FollowUp, n: int, survival: Callable[[float], float], last: float
) -> tuple[WatchedPoint, ...]:
    """Share of people not lost to follow-up, from the start to the last report.

    Between the points the share falls exponentially. From numbers at risk it is
    `G_k = R_k / (n S_k)`, never above 1 and never rising, and goes on falling as
    before after the last of them; from a median follow-up F it is
    `G(t) = exp(-ln 2 t / F)`; from the size alone it stays 1.

    Args:
        follow_up: What is known.
        n: People in the group.
        survival: Share without the event at any time up to the last report.
        last: Months of the last report.
    """
    match follow_up:
        case NumbersAtRisk(points=points):
            share, course = 1.0, [(0.0, 1.0)]
            for months, people in points:
                if 0.0 < months <= last:
                    share = min(share, people / (n * survival(months)))
                    course.append((months, share))
            return tuple(course) if len(course) > 1 else ((0.0, 1.0), (last, 1.0))
        case MedianFollowUp(months=half):
            return ((0.0, 1.0), (last, 0.5 ** (last / half)))
        case SizeOnly():
            return ((0.0, 1.0), (last, 1.0))
