"""How far chance alone lowers certainty, judged by what would matter to people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from desktop_app.evidence.statistics.interval import Interval

MOST_RATIO_OF_LIMITS = 3.0
"""Upper over lower limit of a risk ratio above which too few people took part."""


class Concern(Enum):
    """How serious a concern is; the value is the levels it lowers certainty by."""

    NOT_SERIOUS = 0
    SERIOUS = 1
    VERY_SERIOUS = 2


class Direction(Enum):
    """What the evidence is certain or uncertain of."""

    MORE = "more"
    FEWER = "fewer"
    LITTLE_OR_NO_DIFFERENCE = "little_or_no_difference"


class ImprecisionReason(Enum):
    """Why imprecision was, or was not, a concern."""

    PRECISE = "precise"
    CROSSES_ONE_THRESHOLD = "crosses_one_threshold"
    CROSSES_BOTH_THRESHOLDS = "crosses_both_thresholds"
    FEW_PEOPLE = "few_people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprecision:
    """How far chance alone lowers certainty, and in what.

    Attributes:
        direction: The claim whose certainty is rated.
        concern: How serious the imprecision is.
        reason: Why.
        mid: The smallest difference that matters, in the units of the difference.
    """

    direction: Direction
    concern: Concern
    reason: ImprecisionReason
    mid: float


def imprecision(
    difference: float,
    interval: Interval,
    mid: float,
    risk_ratio_interval: Interval | None = None,
) -> Imprecision:
    """Rate imprecision against the smallest difference that matters (MID).

    A difference of at least the MID is rated as "more" or "fewer": lowered once if
    the near limit falls short of the MID, twice if it also passes the MID on the
    other side. A smaller difference is rated as "little or no difference": lowered
    once for each MID that the interval passes. If "more" or "fewer" survives
    unlowered but the risk ratio's upper limit is more than three times the lower
    one, too few people took part: lowered once. Sources: Core GRADE 2 (Guyatt et
    al. 2025, BMJ 389:e081904); GRADE guidance 34 (Zeng et al. 2022, J Clin Epidemiol
    150:216).

    Args:
        difference: Group 1 minus group 0, say in people per 100.
        interval: Its range, in the same units.
        mid: The smallest difference that matters, above 0, in the same units.
        risk_ratio_interval: Range of the risk ratio, if the outcome is a count.

    Raises:
        ValueError: The MID is not above 0, the interval does not hold the
            difference, or a ratio is negative.
    """
    if not 0.0 < mid < math.inf:
        raise ValueError(f"the smallest difference that matters is above 0, got {mid}")
    if not interval.contains(difference, tolerance=1e-9):
        raise ValueError(f"the difference {difference} is outside {interval}")
    if abs(difference) < mid:
        direction = Direction.LITTLE_OR_NO_DIFFERENCE
        crossed = int(interval.low < -mid) + int(interval.high > mid)
    else:
        direction = Direction.MORE if difference > 0.0 else Direction.FEWER
        near = interval.low if difference > 0.0 else -interval.high
        crossed = int(near < mid) + int(near < -mid)
    reason = (
        ImprecisionReason.PRECISE,
        ImprecisionReason.CROSSES_ONE_THRESHOLD,
        ImprecisionReason.CROSSES_BOTH_THRESHOLDS,
    )[crossed]
    concern = Concern(crossed)
    if (
        crossed == 0
        and direction is not Direction.LITTLE_OR_NO_DIFFERENCE
        and risk_ratio_interval is not None
        and _too_wide(risk_ratio_interval)
    ):
        concern, reason = Concern.SERIOUS, ImprecisionReason.FEW_PEOPLE
    return Imprecision(direction=direction, concern=concern, reason=reason, mid=mid)


def _too_wide(risk_ratio_interval: Interval) -> bool:
    if risk_ratio_interval.low < 0.0:
        raise ValueError(f"a ratio cannot be negative, got {risk_ratio_interval}")
    return risk_ratio_interval.high > MOST_RATIO_OF_LIMITS * risk_ratio_interval.low
