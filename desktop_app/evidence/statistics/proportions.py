"""How far the share of people in one group could be from the share that was seen.

Every method takes the number of people it happened to, the number of people in the
group and a level, and returns an interval for the true share, between 0 and 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import (
    inverse_regularised_beta,
    two_sided_z,
)


def wilson(count: int, n: int, level: float = 0.95) -> Interval:
    """Score interval: the shares a two-sided test would not reject.

    `(p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)`.
    Source: Wilson 1927, J Am Stat Assoc 22:209.

    Raises:
        ValueError: The count is not within 0 to n, n is not positive, or the level
            is not strictly between 0 and 1.
    """
    p, z = _share(count, n), two_sided_z(level)
    middle = p + z * z / (2.0 * n)
    reach = z * math.sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n))
    scale = 1.0 + z * z / n
    return Interval(
        low=0.0 if count == 0 else (middle - reach) / scale,
        high=1.0 if count == n else (middle + reach) / scale,
        level=level,
    )


def clopper_pearson(count: int, n: int, level: float = 0.95) -> Interval:
    """Exact interval: each tail of the binomial distribution at most half of 1-level.

    Quantiles of Beta(x, n-x+1) and Beta(x+1, n-x). Source: Clopper & Pearson 1934,
    Biometrika 26:404.

    Raises:
        ValueError: As for `wilson`.
    """
    _share(count, n)
    tail = _tail(level)
    return Interval(
        low=0.0
        if count == 0
        else inverse_regularised_beta(tail, count, n - count + 1.0),
        high=1.0
        if count == n
        else inverse_regularised_beta(1.0 - tail, count + 1.0, n - count),
        level=level,
    )


def jeffreys(count: int, n: int, level: float = 0.95) -> Interval:
    """Equal-tailed posterior interval under the Beta(1/2, 1/2) prior.

    The lower limit is 0 when it happened to nobody, the upper limit 1 when it
    happened to everybody. Source: Brown, Cai & DasGupta 2001, Stat Sci 16:101.

    Raises:
        ValueError: As for `wilson`.
    """
    _share(count, n)
    tail, a, b = _tail(level), count + 0.5, n - count + 0.5
    return Interval(
        low=0.0 if count == 0 else inverse_regularised_beta(tail, a, b),
        high=1.0 if count == n else inverse_regularised_beta(1.0 - tail, a, b),
        level=level,
    )


def wald(count: int, n: int, level: float = 0.95) -> Interval:
    """Textbook interval `p +- z sqrt(p(1-p)/n)`, cut at 0 and 1.

    Only for recognising what a paper printed: for few events it covers far too
    little (Brown, Cai & DasGupta 2001, Stat Sci 16:101).

    Raises:
        ValueError: As for `wilson`.
    """
    p, z = _share(count, n), two_sided_z(level)
    reach = z * math.sqrt(p * (1.0 - p) / n)
    return Interval(low=p - reach, high=p + reach, level=level).clipped(0.0, 1.0)


def agresti_coull(count: int, n: int, level: float = 0.95) -> Interval:
    """Wald interval after adding z^2/2 events and z^2/2 non-events, cut at 0 and 1.

    Source: Agresti & Coull 1998, Am Stat 52:119.

    Raises:
        ValueError: As for `wilson`.
    """
    _share(count, n)
    z = two_sided_z(level)
    people = n + z * z
    p = (count + z * z / 2.0) / people
    reach = z * math.sqrt(p * (1.0 - p) / people)
    return Interval(low=p - reach, high=p + reach, level=level).clipped(0.0, 1.0)


def upper_limit_for_zero(n: int, level: float = 0.95) -> Interval:
    """What the true share could still be after it happened to none of `n` people.

    One-sided exact: from 0 up to `1 - (1-level)^(1/n)`, the upper Clopper-Pearson
    limit with the whole error in one tail. Source: Hanley & Lippman-Hand 1983,
    JAMA 249:1743, whose "rule of three" 3/n approximates it.

    Raises:
        ValueError: `n` is not positive or the level not strictly between 0 and 1.
    """
    _share(0, n)
    _tail(level)
    return Interval(low=0.0, high=-math.expm1(math.log1p(-level) / n), level=level)


ProportionMethod = Callable[[int, int, float], Interval]

USUAL_METHODS: Final[MappingProxyType[str, ProportionMethod]] = MappingProxyType(
    {
        "Clopper-Pearson": clopper_pearson,
        "Wilson": wilson,
        "Wald": wald,
        "Agresti-Coull": agresti_coull,
        "Jeffreys": jeffreys,
    }
)
"""The methods a paper may have used for one group, by name, most usual first."""


def _share(count: int, n: int) -> float:
    if n <= 0:
        raise ValueError(f"a group needs at least one person, got n={n}")
    if not 0 <= count <= n:
        raise ValueError(f"{count} of {n} people is not possible")
    return count / n


def _tail(level: float) -> float:
    if not 0.0 < level < 1.0:
        raise ValueError(f"level must be strictly in (0, 1), got {level}")
    return (1.0 - level) / 2.0
