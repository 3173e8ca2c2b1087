"""The arithmetic of a curve whose hazard is constant from one point to the next.

On each step the share without an event falls as exp(-hazard t) and the share still
watched as exp(-loss t), so every integral below has a closed form. Piecewise
constant hazards: Friedman 1982, Ann Stat 10:101. The variance is the large-sample
form of Greenwood 1926 (Rep Public Health Med Subj 33:1), with the expected number at
risk n S(t) G(t) in the place of the observed one.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
"""Months, and a share of people between 0 and 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardStep:
    """A stretch of time over which hazard and loss are constant.

    Attributes:
        start: Months at the beginning.
        length: Months it lasts.
        survival: Share without an event at the beginning.
        watched: Share not lost to follow-up at the beginning.
        hazard: Events per person-month.
        loss: Losses to follow-up per person-month.
    """

    start: float
    length: float
    survival: float
    watched: float
    hazard: float
    loss: float

    @property
    def survival_at_end(self) -> float:
        """Share without an event at the end of the step."""
        return self.survival * math.exp(-self.hazard * self.length)


def share_at(points: Sequence[Point], months: float) -> float:
    """The share at a time, falling exponentially between points and after the last.

    Args:
        points: Two or more, times rising, shares above 0 and never rising.
        months: Not before the first point.
    """
    start, share, rate = _piece(points, months)
    return share * math.exp(-rate * (months - start))


def rate_at(points: Sequence[Point], months: float) -> float:
    """How fast the share falls just after a time, per month."""
    return _piece(points, months)[2]


def steps_between(
    curve: Sequence[Point], watched: Sequence[Point], until: float
) -> tuple[HazardStep, ...]:
    """Cut the time from 0 into steps at every point of either course."""
    cuts = sorted({0.0, until} | {t for t, _ in (*curve, *watched) if 0 < t < until})
    return tuple(
        HazardStep(
            start=start,
            length=end - start,
            survival=share_at(curve, start),
            watched=share_at(watched, start),
            hazard=rate_at(curve, start),
            loss=rate_at(watched, start),
        )
        for start, end in pairwise(cuts)
    )


def log_survival_variance(steps: Sequence[HazardStep], n: int) -> float:
    """Variance of the logarithm of the share without an event after all steps.

    Integral of h / (n S G) over time; on one step
    `h / (n S_a G_a (h+c)) (exp((h+c) L) - 1)`.
    """
    return math.fsum(
        step.hazard
        / (n * step.survival * step.watched)
        * _integral(step.hazard + step.loss, step.length)
        for step in steps
    )


def mean_within(steps: Sequence[HazardStep]) -> float:
    """Mean months without an event, counting no further than the last step.

    The area under the curve: restricted mean survival time (Irwin 1949, J Hyg
    47:188; Royston & Parmar 2013, BMC Med Res Methodol 13:152).
    """
    return math.fsum(_area(step) for step in steps)


def mean_within_variance(steps: Sequence[HazardStep], n: int) -> float:
    """Variance of `mean_within`.

    Integral of A(t)^2 h / (n S G), where A(t) is the area still to come (Klein &
    Moeschberger 2003, Survival Analysis, equation 4.5.2, in large-sample form).
    """
    total, area_after = 0.0, 0.0
    for step in reversed(steps):
        h, c, length = step.hazard, step.loss, step.length
        if h > 0.0:
            # On the step A = alpha + beta exp(-h t); its square is integrated
            # term by term against exp((h + c) t).
            beta = step.survival / h
            alpha = area_after - step.survival_at_end / h
            square = (
                alpha * alpha * _integral(h + c, length)
                + 2.0 * alpha * beta * _integral(c, length)
                + beta * beta * _integral(c - h, length)
            )
            total += square * h / (n * step.survival * step.watched)
        area_after += _area(step)
    return total


def _area(step: HazardStep) -> float:
    return step.survival * _integral(-step.hazard, step.length)


def _integral(rate: float, length: float) -> float:
    """Integral of exp(rate t) from 0 to the length."""
    return math.expm1(rate * length) / rate if rate != 0.0 else length


def _piece(points: Sequence[Point], months: float) -> tuple[float, float, float]:
    """Start, share at the start and rate of fall of the piece that holds a time."""
    index = bisect_right(points, months, key=lambda point: point[0])
    index = min(max(index, 1), len(points) - 1)
    (start, share), (end, following) = points[index - 1], points[index]
    return start, share, math.log(share / following) / (end - start)
