"""How far the difference between two groups could be from the one that was seen.

Group 1 is the option, group 0 what it is compared with. Differences are group 1
minus group 0, between -1 and 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import wilson
from desktop_app.evidence.statistics.special import two_sided_z


def mover(
    estimate1: float, interval1: Interval, estimate0: float, interval0: Interval
) -> Interval:
    """Interval for a difference, recovered from the intervals of its two parts.

    `L = d - sqrt((e1-l1)^2 + (u0-e0)^2)`, `U = d + sqrt((u1-e1)^2 + (e0-l0)^2)`.
    The two groups must be independent; the intervals need not be symmetric.
    Sources: Zou & Donner 2008, Stat Med 27:1693; Donner & Zou 2012, Stat Methods
    Med Res 21:347 (method of variance estimates recovery, MOVER).

    Raises:
        ValueError: The levels differ, or an estimate lies outside its interval.
    """
    if interval1.level != interval0.level:
        raise ValueError(f"levels {interval1.level} and {interval0.level} differ")
    for estimate, interval in ((estimate1, interval1), (estimate0, interval0)):
        if not interval.contains(estimate, tolerance=1e-9):
            raise ValueError(f"the estimate {estimate} is outside {interval}")
    difference = estimate1 - estimate0
    return Interval(
        low=difference
        - math.hypot(estimate1 - interval1.low, interval0.high - estimate0),
        high=difference
        + math.hypot(interval1.high - estimate1, estimate0 - interval0.low),
        level=interval1.level,
    )


def newcombe(
    count1: int, n1: int, count0: int, n0: int, level: float = 0.95
) -> Interval:
    """MOVER with Wilson intervals: the method shown to people.

    Source: Newcombe 1998, Stat Med 17:873, method 10.

    Raises:
        ValueError: A count is not within 0 to its n, an n is not positive, or the
            level is not strictly between 0 and 1.
    """
    first, second = wilson(count1, n1, level), wilson(count0, n0, level)
    return mover(count1 / n1, first, count0 / n0, second).clipped(-1.0, 1.0)


def miettinen_nurminen(
    count1: int, n1: int, count0: int, n0: int, level: float = 0.95
) -> Interval:
    """Score interval: the differences a two-sided score test would not reject.

    The variance uses the most likely shares that have the tested difference (the
    closed root of a cubic) and the factor N/(N-1). Source: Miettinen & Nurminen
    1985, Stat Med 4:213, equations 7 to 9 and appendix I.

    Raises:
        ValueError: As for `newcombe`.
    """
    _check(count1, n1, count0, n0)
    z = two_sided_z(level)
    seen = count1 / n1 - count0 / n0

    def score(difference: float) -> float:
        p0 = _most_likely_share0(count1, n1, count0, n0, difference)
        p1 = min(max(p0 + difference, 0.0), 1.0)
        people = n1 + n0
        variance = (
            (p1 * (1.0 - p1) / n1 + p0 * (1.0 - p0) / n0) * people / (people - 1.0)
        )
        if variance <= 0.0:
            return (
                math.copysign(math.inf, seen - difference)
                if (abs(seen - difference) > 1e-12)
                else 0.0
            )
        return (seen - difference) / math.sqrt(variance)

    return Interval(
        low=_limit(score, seen, -1.0, z), high=_limit(score, seen, 1.0, z), level=level
    )


def wald_difference(
    count1: int, n1: int, count0: int, n0: int, level: float = 0.95
) -> Interval:
    """Textbook interval `d +- z sqrt(p1 q1/n1 + p0 q0/n0)`, cut at -1 and 1.

    Only for recognising what a paper printed. Source: Newcombe 1998, Stat Med
    17:873, method 1.

    Raises:
        ValueError: As for `newcombe`.
    """
    _check(count1, n1, count0, n0)
    return _plain(count1 / n1, n1, count0 / n0, n0, level)


def agresti_caffo(
    count1: int, n1: int, count0: int, n0: int, level: float = 0.95
) -> Interval:
    """Wald interval after adding one event and one non-event to each group.

    Source: Agresti & Caffo 2000, Am Stat 54:280.

    Raises:
        ValueError: As for `newcombe`.
    """
    _check(count1, n1, count0, n0)
    return _plain(
        (count1 + 1) / (n1 + 2), n1 + 2, (count0 + 1) / (n0 + 2), n0 + 2, level
    )


DifferenceMethod = Callable[[int, int, int, int, float], Interval]

USUAL_DIFFERENCE_METHODS: Final[MappingProxyType[str, DifferenceMethod]] = (
    MappingProxyType(
        {
            "Wald": wald_difference,
            "Newcombe": newcombe,
            "Miettinen-Nurminen": miettinen_nurminen,
            "Agresti-Caffo": agresti_caffo,
        }
    )
)
"""The methods a paper may have used for a difference, by name, most usual first."""


def _check(count1: int, n1: int, count0: int, n0: int) -> None:
    for count, n in ((count1, n1), (count0, n0)):
        if n <= 0:
            raise ValueError(f"a group needs at least one person, got n={n}")
        if not 0 <= count <= n:
            raise ValueError(f"{count} of {n} people is not possible")


def _plain(p1: float, n1: int, p0: float, n0: int, level: float) -> Interval:
    reach = two_sided_z(level) * math.sqrt(p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0)
    difference = p1 - p0
    return Interval(
        low=difference - reach, high=difference + reach, level=level
    ).clipped(-1.0, 1.0)


def _most_likely_share0(
    count1: int, n1: int, count0: int, n0: int, difference: float
) -> float:
    """Most likely share in group 0 if the shares differ by exactly this much.

    The root of `l3 p^3 + l2 p^2 + l1 p + l0` that is a probability, in
    trigonometric form (Miettinen & Nurminen 1985, appendix I).
    """
    events, people = count1 + count0, n1 + n0
    l2 = (n1 + 2 * n0) * difference - people - events
    l1 = (n0 * difference - people - 2 * count0) * difference + events
    l0 = count0 * difference * (1.0 - difference)
    third = l2 / (3.0 * people)
    q = third**3 - l1 * l2 / (6.0 * people**2) + l0 / (2.0 * people)
    p = math.copysign(math.sqrt(max(third**2 - l1 / (3.0 * people), 0.0)), q)
    cosine = min(max(q / p**3, -1.0), 1.0) if p**3 != 0.0 else 1.0
    root = 2.0 * p * math.cos((math.pi + math.acos(cosine)) / 3.0) - third
    return min(max(root, 0.0, -difference), 1.0, 1.0 - difference)


def _limit(score: Callable[[float], float], seen: float, end: float, z: float) -> float:
    """Where |score| first reaches z on the way from the seen difference to an end."""
    inside, outside = seen, end
    if abs(score(end)) <= z:
        return end
    for _ in range(60):
        middle = 0.5 * (inside + outside)
        if abs(score(middle)) <= z:
            inside = middle
        else:
            outside = middle
    return 0.5 * (inside + outside)
