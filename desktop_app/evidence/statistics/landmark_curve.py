"""What a study reported about one group over time, and no more than that."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.evidence.statistics.follow_up import (
    BandMethod,
    FollowUp,
    MedianFollowUp,
    NumbersAtRisk,
    SizeOnly,
    watched,
)
from desktop_app.evidence.statistics.hazard_steps import (
    HazardStep,
    Point,
    log_survival_variance,
    mean_within,
    mean_within_variance,
    rate_at,
    share_at,
    steps_between,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.landmark import (
    Landmark,
    UnreportedTime,
    cloglog_band,
)
from desktop_app.evidence.statistics.time_reached import (
    TimeReached,
    time_at_share,
    times_inside,
)

MERGE_TOLERANCE = 0.02
"""How far from 50 % a share reported at the very time of the median may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedMean:
    """Mean months without the event within a horizon, an estimate from few points.

    Attributes:
        horizon: Months that were counted.
        months: The mean.
        variance: Its variance, in square months.
    """

    horizon: float
    months: float
    variance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LandmarkCurve:
    """One group's reported shares over time, joined without inventing any.

    Between reports the hazard is taken as constant, which serves to draw a dashed
    line. Shares at other times are refused unless `interpolate=True`, which is for
    clinicians and carries no promise about coverage.

    Attributes:
        n: People in the group.
        landmarks: Reported shares, times rising and shares never rising.
        median: Reported months by which half of the people had the event, if any. A
            landmark at the same time that is near 50 % takes its place.
        follow_up: What is known about how long people were watched.

    Raises:
        ValueError: The group is empty, nothing was reported, or the reports
            contradict each other.
    """

    n: int
    landmarks: tuple[Landmark, ...]
    median: float | None = None
    follow_up: FollowUp = field(default_factory=SizeOnly)

    def __post_init__(self) -> None:
        if self.n <= 0:
            raise ValueError(f"a group needs at least one person, got n={self.n}")
        if not self.landmarks and self.median is None:
            raise ValueError("a curve needs a landmark or a median")
        if self.median is not None and not 0.0 < self.median < math.inf:
            raise ValueError(f"a median comes after 0 months, got {self.median}")
        times = [landmark.months for landmark in self.landmarks]
        if any(b <= a for a, b in pairwise(times)):
            raise ValueError(f"landmark times must rise, got {times}")
        same = self._landmark_at(self.median) if self.median is not None else None
        if same is not None and abs(same.survival - 0.5) > MERGE_TOLERANCE:
            raise ValueError(
                f"{same.survival} at {same.months} months contradicts a median there"
            )
        for (_, before), (months, after) in pairwise(self.points):
            if after > before:
                raise ValueError(f"the share rises to {after} at {months} months")
        at_risk = self.follow_up
        if isinstance(at_risk, NumbersAtRisk) and at_risk.points[0][1] > self.n:
            raise ValueError(f"{at_risk.points[0][1]} at risk in a group of {self.n}")
        if isinstance(at_risk, MedianFollowUp) and at_risk.months < self.last / 100.0:
            raise ValueError(
                f"follow-up of {at_risk.months} against {self.last} months"
            )

    @property
    def points(self) -> tuple[Point, ...]:
        """Months and share at the start, at each landmark and at the median."""
        known = {landmark.months: landmark.survival for landmark in self.landmarks}
        if self.median is not None:
            known.setdefault(self.median, 0.5)
        return ((0.0, 1.0), *sorted(known.items()))

    @property
    def reported(self) -> tuple[float, ...]:
        """The times at which a share was reported, in months."""
        return tuple(months for months, _ in self.points[1:])

    @property
    def last(self) -> float:
        """The last time at which a share was reported, in months."""
        return self.reported[-1]

    @property
    def hazards(self) -> tuple[float, ...]:
        """Events per person-month from each point to the next."""
        return tuple(rate_at(self.points, months) for months, _ in self.points[:-1])

    def survival(self, months: float) -> float:
        """The share without the event at a reported time (the start is not one).

        Raises:
            UnreportedTime: The study reported no share at this time.
        """
        for time, share in self.points[1:]:
            if time == months:
                return share
        raise UnreportedTime(months, self.reported)

    def interpolated(self, months: float) -> float:
        """The share on the dashed line, from the start to the last report.

        Raises:
            UnreportedTime: The time is before the start or past the last report.
        """
        if not 0.0 <= months <= self.last:
            raise UnreportedTime(months, self.reported)
        return dict(self.points).get(months) or share_at(self.points, months)

    def band_method(self, months: float) -> BandMethod:
        """Where the range at a time comes from."""
        landmark = self._landmark_at(months)
        if landmark is not None and landmark.interval is not None:
            return BandMethod.PUBLISHED
        return self.follow_up.method

    def band(
        self, months: float, level: float = 0.95, *, interpolate: bool = False
    ) -> Interval:
        """The range of the share at a time.

        A published interval wins (`Landmark.band`); otherwise `S^exp(+-z se)` with
        `se = sqrt(V) / -ln S`, V being Greenwood's variance of ln S under what is
        known about follow-up (`hazard_steps.log_survival_variance`).

        Args:
            months: Time since joining the study.
            level: Level of the range.
            interpolate: Also answer between reports, for clinicians only.

        Raises:
            UnreportedTime: No share was reported then; or, when interpolating, the
                time is not after the start and up to the last report.
        """
        landmark = self._landmark_at(months)
        if landmark is not None and landmark.interval is not None:
            return landmark.band(level)
        share = self._share(months, interpolate=interpolate)
        return self._modelled_band(months, share, level)

    def effective_n(self, months: float, *, interpolate: bool = False) -> float:
        """How many fully watched people would leave the same uncertainty.

        `(1/S - 1) / V`; equals `n` when nobody is taken as lost. The published
        interval plays no part. After Peto et al. 1977, Br J Cancer 35:1.

        Raises:
            UnreportedTime: As for `band`.
        """
        share = self._share(months, interpolate=interpolate)
        return (1.0 / share - 1.0) / self._log_variance(months)

    def log_variance(self, months: float) -> float:
        """Variance of ln S at a reported time, from what is known of follow-up.

        Raises:
            UnreportedTime: The study reported no share at this time.
        """
        self.survival(months)
        return self._log_variance(months)

    def quantile(
        self, p: float, level: float = 0.95, *, interpolate: bool = False
    ) -> TimeReached:
        """The time by which a share `p` of people have had the event.

        The range runs between the times at which the limits of the modelled band
        pass 1 - p (Brookmeyer & Crowley 1982, Biometrics 38:29).

        Args:
            p: Share with the event, strictly between 0 and 1.
            level: Level of the range.
            interpolate: Also answer before the first report, for clinicians only.

        Raises:
            UnreportedTime: The time lies before the first report, where the line is
                a guess, or past the last, where there is none.
            ValueError: `p` is not strictly between 0 and 1.
        """
        if not 0.0 < p < 1.0:
            raise ValueError(f"p must be strictly between 0 and 1, got {p}")
        months = time_at_share(self.points, 1.0 - p)
        if months is None:
            raise UnreportedTime(math.inf, self.reported)
        if months < self.reported[0] and not interpolate:
            raise UnreportedTime(months, self.reported)

        def band(time: float) -> Interval:
            return self._modelled_band(time, self.interpolated(time), level)

        low, high = times_inside(band, 1.0 - p, months, self.last)
        return TimeReached(months=months, low=low, high=high, level=level)

    def restricted_mean(self, horizon: float) -> RestrictedMean:
        """Mean months without the event up to a horizon: an estimate, not a report.

        Raises:
            UnreportedTime: The horizon is not after the start, or past the last
                report.
        """
        if not 0.0 < horizon <= self.last:
            raise UnreportedTime(horizon, self.reported)
        steps = self._steps(horizon)
        return RestrictedMean(
            horizon=horizon,
            months=mean_within(steps),
            variance=mean_within_variance(steps, self.n),
        )

    def _landmark_at(self, months: float) -> Landmark | None:
        return next((one for one in self.landmarks if one.months == months), None)

    def _share(self, months: float, *, interpolate: bool) -> float:
        if interpolate and months > 0.0:
            return self.interpolated(months)
        return self.survival(months)

    def _steps(self, until: float) -> tuple[HazardStep, ...]:
        course = watched(self.follow_up, self.n, self.interpolated, self.last)
        return steps_between(self.points, course, until)

    def _log_variance(self, months: float) -> float:
        return log_survival_variance(self._steps(months), self.n)

    def _modelled_band(self, months: float, share: float, level: float) -> Interval:
        error = math.sqrt(self._log_variance(months)) / -math.log(share)
        return cloglog_band(share, error, level)
