"""Shares turned into whole people, which is a decision about evidence.

A picture shows whole people out of a fixed number. Everything that is said about
the picture is counted from it, so words and picture cannot disagree.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Self, TypeVar

from desktop_app.evidence.statistics.interval import Interval

_NOISE_DIGITS = 9
_SUM_TOLERANCE = 1e-6
_COUNT_TOLERANCE = 0.005
_Name = TypeVar("_Name", bound=Hashable)


class PeopleKind(Enum):
    """How a number of drawn people is to be spoken of."""

    EXACT = "exact"
    """As drawn: "42 in 100"."""

    NONE = "none"
    """It happened to nobody in the study: "none of the 60 people"."""

    FEWER_THAN_ONE = "fewer_than_one"
    """Nobody is drawn but it is not none: "fewer than 1 in 100"."""

    MORE_THAN_ALL_BUT_ONE = "more_than_all_but_one"
    """Everybody is drawn but it is not all: "more than 99 in 100"."""

    ALL = "all"
    """It happened to everybody in the study."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePeople:
    """People drawn as affected out of a fixed number, with their range.

    Attributes:
        people: How many are drawn, 0 to `of`.
        of: Out of how many.
        low: Lower end of the range in whole people; None when there is no range.
        high: Upper end of the range; None when there is no range.
        kind: How the number is to be spoken of.

    Raises:
        ValueError: A number is outside its bounds, the range does not hold the
            people drawn, or the kind does not suit them.
    """

    people: int
    of: int
    low: int | None
    high: int | None
    kind: PeopleKind

    def __post_init__(self) -> None:
        if self.of <= 0 or not 0 <= self.people <= self.of:
            raise ValueError(f"{self.people} out of {self.of} people is not possible")
        _check_range(self.low, self.people, self.high, lowest=0, of=self.of)
        nobody = self.kind in (PeopleKind.NONE, PeopleKind.FEWER_THAN_ONE)
        everybody = self.kind in (PeopleKind.ALL, PeopleKind.MORE_THAN_ALL_BUT_ONE)
        if (nobody and self.people != 0) or (everybody and self.people != self.of):
            raise ValueError(f"{self.people} of {self.of} are not {self.kind.value}")
        if self.kind is PeopleKind.EXACT and self.people in (0, self.of):
            raise ValueError(f"{self.people} of {self.of} needs a kind of its own")

    @classmethod
    def from_proportion(
        cls,
        proportion: float,
        interval: Interval | None = None,
        *,
        of: int = 100,
        events: int | None = None,
        n: int | None = None,
    ) -> Self:
        """Draw a share as whole people, halves up and the range outwards.

        "None" and "all" need a count: a share printed as 0 may be rounded.

        Args:
            proportion: The share, 0 to 1.
            interval: Its range as shares; the part outside 0 to 1 is cut.
            of: Out of how many people to draw it.
            events: How many people it happened to in the study, if known.
            n: How many people were in the study, if known.

        Raises:
            ValueError: A number is outside its bounds, the interval does not hold
                the share, or the count contradicts the share (by half a person in
                100 or more).
        """
        if not 0.0 <= proportion <= 1.0:
            raise ValueError(f"a share is within 0 to 1, got {proportion}")
        if of <= 0:
            raise ValueError(f"people are drawn out of at least one, got {of}")
        _check_count(proportion, events, n)
        low = high = None
        if interval is not None:
            if not interval.contains(proportion, tolerance=1e-9):
                raise ValueError(f"the share {proportion} is outside {interval}")
            low, high = _outward(interval, of, lowest=0)
        exact = round(proportion * of, _NOISE_DIGITS)
        if events == 0:
            people, kind = 0, PeopleKind.NONE
        elif events is not None and events == n:
            people, kind = of, PeopleKind.ALL
        elif exact < 1.0:
            people, kind = 0, PeopleKind.FEWER_THAN_ONE
        elif exact > of - 1:
            people, kind = of, PeopleKind.MORE_THAN_ALL_BUT_ONE
        else:
            people, kind = half_up(exact), PeopleKind.EXACT
        return cls(people=people, of=of, low=low, high=high, kind=kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleDifference:
    """How many more people are drawn on one side than on the other.

    Attributes:
        people: Group 1 minus group 0; below 0 means fewer.
        of: Out of how many on either side.
        low: Lower end of the signed range; None when there is no range.
        high: Upper end of the signed range; None when there is no range.

    Raises:
        ValueError: A number is outside its bounds or the range does not hold it.
    """

    people: int
    of: int
    low: int | None
    high: int | None

    def __post_init__(self) -> None:
        if self.of <= 0 or abs(self.people) > self.of:
            raise ValueError(f"a difference of {self.people} out of {self.of}")
        _check_range(self.low, self.people, self.high, lowest=-self.of, of=self.of)


def difference_of(
    drawn1: WholePeople, drawn0: WholePeople, interval: Interval | None = None
) -> PeopleDifference:
    """Count the difference from the people drawn, never from the unrounded shares.

    Args:
        drawn1: The option's people.
        drawn0: The people of what it is compared with.
        interval: Range of the difference of shares, -1 to 1; rounded outwards, and
            stretched if the drawn difference would fall outside it.

    Raises:
        ValueError: The two sides are drawn out of different numbers.
    """
    if drawn1.of != drawn0.of:
        raise ValueError(f"{drawn1.of} and {drawn0.of} people cannot be compared")
    people, of = drawn1.people - drawn0.people, drawn1.of
    low = high = None
    if interval is not None:
        low, high = _outward(interval, of, lowest=-of)
        low, high = min(low, people), max(high, people)
    return PeopleDifference(people=people, of=of, low=low, high=high)


def half_up(x: float) -> int:
    """The nearest whole number, halves upwards, after removing binary noise.

    Noise is what lies past the ninth decimal, so that 0.145 * 100, which is
    14.499999999999998, counts as the half it was meant to be.
    """
    return math.floor(round(x, _NOISE_DIGITS) + 0.5)


def allocate(shares: Mapping[_Name, float], of: int = 100) -> dict[_Name, int]:
    """Split a number of people into groups that add up, by largest remainder.

    Everybody goes to the whole part of a group's quota first; those left over go
    one each to the largest remainders, then to the larger share, then to the group
    listed first. Method of Hamilton (Hare-Niemeyer): Balinski & Young 2001, Fair
    Representation, chapter 3.

    Args:
        shares: Share of each group, 0 or more, adding up to 1 (within 1e-6).
        of: How many people to split.

    Returns:
        People for each group, in the order given.

    Raises:
        ValueError: A share is negative or not a number, they do not add up to 1, or
            `of` is below 1.
    """
    if of < 1:
        raise ValueError(f"there must be people to split, got {of}")
    if not all(0.0 <= share <= 1.0 + _SUM_TOLERANCE for share in shares.values()):
        raise ValueError(f"shares are within 0 to 1, got {list(shares.values())}")
    total = math.fsum(shares.values())
    if abs(total - 1.0) > _SUM_TOLERANCE:
        raise ValueError(f"shares must add up to 1, got {total}")
    quotas = {
        name: round(share / total * of, _NOISE_DIGITS) for name, share in shares.items()
    }
    people = {name: math.floor(quota) for name, quota in quotas.items()}
    left_over = of - sum(people.values())
    by_claim = sorted(
        quotas,
        key=lambda name: (
            -round(quotas[name] - people[name], _NOISE_DIGITS),
            -quotas[name],
        ),
    )
    for name in by_claim[:left_over]:
        people[name] += 1
    return people


def _outward(interval: Interval, of: int, lowest: int) -> tuple[int, int]:
    """Whole people that hold the interval, inside `lowest` to `of`."""
    low = math.floor(round(interval.low * of, _NOISE_DIGITS))
    high = math.ceil(round(interval.high * of, _NOISE_DIGITS))
    return min(max(low, lowest), of), min(max(high, lowest), of)


def _check_range(
    low: int | None, people: int, high: int | None, *, lowest: int, of: int
) -> None:
    if low is None and high is None:
        return
    if low is None or high is None:
        raise ValueError("a range needs both ends or neither")
    if not lowest <= low <= people <= high <= of:
        raise ValueError(f"{low} to {high} of {of} cannot be the range of {people}")


def _check_count(proportion: float, events: int | None, n: int | None) -> None:
    if n is not None and n <= 0:
        raise ValueError(f"a group needs at least one person, got n={n}")
    if events is None:
        return
    if events < 0 or (n is not None and events > n):
        raise ValueError(f"{events} of {n} people is not possible")
    contradicted = (
        abs(proportion - events / n) >= _COUNT_TOLERANCE
        if n is not None
        else events == 0 and proportion >= _COUNT_TOLERANCE
    )
    if contradicted:
        raise ValueError(f"a share of {proportion} contradicts {events} of {n}")
