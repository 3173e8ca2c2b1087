"""Two groups of one study side by side at the times it reported.

Group 1 is the option, group 0 what it is compared with. No hazard ratio is ever
applied to a group: where one ratio does not hold over time that gives numbers
nobody observed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop_app.evidence.statistics.differences import mover
from desktop_app.evidence.statistics.follow_up import BandMethod
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.landmark_curve import LandmarkCurve
from desktop_app.evidence.statistics.special import two_sided_p, two_sided_z

NON_PROPORTIONAL_FROM = 0.2
"""Change of the cumulative hazard ratio above which one ratio is not enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LandmarkDifference:
    """How much larger the share without the event is in group 1.

    Attributes:
        months: The time.
        value: Share in group 1 minus share in group 0.
        interval: Its range.
        methods: Where the ranges of group 1 and group 0 come from.
    """

    months: float
    value: float
    interval: Interval
    methods: tuple[BandMethod, BandMethod]


def difference(
    curve1: LandmarkCurve,
    curve0: LandmarkCurve,
    months: float,
    level: float = 0.95,
    *,
    interpolate: bool = False,
) -> LandmarkDifference:
    """Difference between the groups at a time, its range by MOVER of the two bands.

    Source: Zou & Donner 2008, Stat Med 27:1693 (see `differences.mover`).

    Raises:
        UnreportedTime: One of the groups has no reported share at this time.
    """
    share1, share0 = (
        curve.interpolated(months) if interpolate else curve.survival(months)
        for curve in (curve1, curve0)
    )
    band1, band0 = (
        curve.band(months, level, interpolate=interpolate) for curve in (curve1, curve0)
    )
    return LandmarkDifference(
        months=months,
        value=share1 - share0,
        interval=mover(share1, band1, share0, band0).clipped(-1.0, 1.0),
        methods=(curve1.band_method(months), curve0.band_method(months)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedMeanDifference:
    """How many more months without the event group 1 had, on average.

    Attributes:
        horizon: Months that were counted.
        months: Mean of group 1 minus mean of group 0.
        interval: Its range.
    """

    horizon: float
    months: float
    interval: Interval


def restricted_mean_difference(
    curve1: LandmarkCurve, curve0: LandmarkCurve, horizon: float, level: float = 0.95
) -> RestrictedMeanDifference:
    """Difference of restricted means, `d +- z sqrt(v1 + v0)`.

    Source: Royston & Parmar 2013, BMC Med Res Methodol 13:152. An estimate from a
    few points, for clinicians only.

    Raises:
        UnreportedTime: The horizon is past the last report of a group.
    """
    mean1, mean0 = curve1.restricted_mean(horizon), curve0.restricted_mean(horizon)
    months = mean1.months - mean0.months
    reach = two_sided_z(level) * math.sqrt(mean1.variance + mean0.variance)
    return RestrictedMeanDifference(
        horizon=horizon,
        months=months,
        interval=Interval(low=months - reach, high=months + reach, level=level),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlyLate:
    """Whether one hazard ratio can describe two groups both early and late.

    Attributes:
        early: First reported time, in months.
        late: Second reported time, in months.
        cumulative_early: Ratio of cumulative hazards up to the first time.
        cumulative_late: Ratio of cumulative hazards up to the second time.
        ratio_early: Average hazard ratio from the start to the first time.
        interval_early: Its range.
        ratio_late: Average hazard ratio between the two times.
        interval_late: Its range.
        z: Difference of the two log ratios over its standard error.
        p: Two-sided p value of "early equals late".
    """

    early: float
    late: float
    cumulative_early: float
    cumulative_late: float
    ratio_early: float
    interval_early: Interval
    ratio_late: float
    interval_late: Interval
    z: float
    p: float

    @property
    def one_ratio_is_not_enough(self) -> bool:
        """Whether the reports contradict one constant hazard ratio.

        Says nothing about chance, and never that the curves cross.
        """
        change = abs(self.cumulative_early - self.cumulative_late)
        return change > NON_PROPORTIONAL_FROM


def early_late_hazard_ratio(
    curve1: LandmarkCurve,
    curve0: LandmarkCurve,
    early: float,
    late: float,
    level: float = 0.95,
) -> EarlyLate:
    """Compare the hazard ratio before one reported time with that after it.

    The cumulative hazard is -ln S. Over a stretch it grows by D with variance
    V(end) - V(start), increments being independent (Aalen 1978, Ann Stat 6:701), so
    ln(D1/D0) has variance v1/D1^2 + v0/D0^2. The two log ratios are compared by a
    normal test (Altman & Bland 2003, BMJ 326:219).

    Raises:
        UnreportedTime: A group has no reported share at one of the times.
        ValueError: The times are not in order, or a group has no events in between.
    """
    if not early < late:
        raise ValueError(f"{early} months is not before {late}")
    grown: list[tuple[float, float]] = []
    for start, end in ((0.0, early), (early, late)):
        log_ratio, variance = 0.0, 0.0
        for curve, sign in ((curve1, 1.0), (curve0, -1.0)):
            growth = _cumulative(curve, end) - _cumulative(curve, start)
            if growth <= 0.0:
                raise ValueError(f"no events from {start:g} to {end:g} months")
            added = _variance(curve, end) - _variance(curve, start)
            log_ratio += sign * math.log(growth)
            variance += added / growth**2
        grown.append((log_ratio, variance))
    (first, first_variance), (second, second_variance) = grown
    z = (second - first) / math.sqrt(first_variance + second_variance)
    return EarlyLate(
        early=early,
        late=late,
        cumulative_early=_cumulative(curve1, early) / _cumulative(curve0, early),
        cumulative_late=_cumulative(curve1, late) / _cumulative(curve0, late),
        ratio_early=math.exp(first),
        interval_early=_ratio_interval(first, first_variance, level),
        ratio_late=math.exp(second),
        interval_late=_ratio_interval(second, second_variance, level),
        z=z,
        p=two_sided_p(z),
    )


def _cumulative(curve: LandmarkCurve, months: float) -> float:
    return -math.log(curve.survival(months)) if months else 0.0


def _variance(curve: LandmarkCurve, months: float) -> float:
    return curve.log_variance(months) if months else 0.0


def _ratio_interval(middle: float, variance: float, level: float) -> Interval:
    reach = two_sided_z(level) * math.sqrt(variance)
    return Interval(low=middle - reach, high=middle + reach, level=level).mapped(
        math.exp
    )
