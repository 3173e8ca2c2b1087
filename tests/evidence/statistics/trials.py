"""Trials as reported in their abstracts, for the tests of this folder.

PALMIRA: J Clin Oncol 2025, doi 10.1200/JCO-24-01865. MAINTAIN: J Clin Oncol
2023;41:4004. postMONARCH: J Clin Oncol 2025;43:1101. PACE: J Clin Oncol 2024;42:2050.
"""

from __future__ import annotations

import math

from desktop_app.evidence.statistics.hazard_ratio import standard_error
from desktop_app.evidence.statistics.heterogeneity import Study
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.landmarks import (
    FollowUp,
    Landmark,
    LandmarkCurve,
    MedianFollowUp,
    SizeOnly,
)

PALMIRA_FOLLOW_UP = MedianFollowUp(months=13.4)


def curve(
    n: int,
    shares: dict[float, float],
    median: float | None = None,
    follow_up: FollowUp | None = None,
) -> LandmarkCurve:
    return LandmarkCurve(
        n=n,
        landmarks=tuple(
            Landmark(months=months, survival=share) for months, share in shares.items()
        ),
        median=median,
        follow_up=follow_up or SizeOnly(),
    )


def palbociclib(follow_up: FollowUp = PALMIRA_FOLLOW_UP) -> LandmarkCurve:
    return curve(136, {6.0: 0.421, 12.0: 0.124}, 4.9, follow_up)


def endocrine(follow_up: FollowUp = PALMIRA_FOLLOW_UP) -> LandmarkCurve:
    return curve(62, {6.0: 0.291, 12.0: 0.123}, 3.6, follow_up)


def maintain() -> tuple[LandmarkCurve, LandmarkCurve]:
    followed = MedianFollowUp(months=18.2)
    ribociclib, placebo = (
        LandmarkCurve(
            n=n,
            landmarks=(
                Landmark(months=6.0, survival=at6),
                Landmark(
                    months=12.0, survival=at12, interval=Interval(low=low, high=high)
                ),
            ),
            median=median,
            follow_up=followed,
        )
        for n, at6, at12, low, high, median in (
            (60, 0.412, 0.246, 0.125, 0.367, 5.29),
            (59, 0.239, 0.074, 0.004, 0.143, 2.76),
        )
    )
    return ribociclib, placebo


PUBLISHED = {
    "PACE": (1.11, Interval(low=0.79, high=1.55, level=0.90)),
    "PALMIRA": (0.84, Interval(low=0.66, high=1.07)),
    "MAINTAIN": (0.57, Interval(low=0.39, high=0.85)),
    "postMONARCH": (0.73, Interval(low=0.57, high=0.95)),
}


def log_study(ratio: float, interval: Interval) -> Study:
    return Study(estimate=math.log(ratio), standard_error=standard_error(interval))


FOUR_TRIALS = tuple(log_study(*result) for result in PUBLISHED.values())
