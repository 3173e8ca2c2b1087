"""Reported shares over time: one place to import what the other rooms need.

`landmark` holds one report, `landmark_curve` a group, `follow_up` what is known
about how long it was watched, `landmark_comparison` two groups side by side.
"""

from __future__ import annotations

from desktop_app.evidence.statistics.follow_up import (
    BandMethod,
    FollowUp,
    MedianFollowUp,
    NumbersAtRisk,
    SizeOnly,
)
from desktop_app.evidence.statistics.landmark import Landmark, UnreportedTime
from desktop_app.evidence.statistics.landmark_comparison import (
    EarlyLate,
    LandmarkDifference,
    RestrictedMeanDifference,
    difference,
    early_late_hazard_ratio,
    restricted_mean_difference,
)
from desktop_app.evidence.statistics.landmark_curve import (
    LandmarkCurve,
    RestrictedMean,
)
from desktop_app.evidence.statistics.time_reached import TimeReached

__all__ = [
    "BandMethod",
    "EarlyLate",
    "FollowUp",
    "Landmark",
    "LandmarkCurve",
    "LandmarkDifference",
    "MedianFollowUp",
    "NumbersAtRisk",
    "RestrictedMean",
    "RestrictedMeanDifference",
    "SizeOnly",
    "TimeReached",
    "UnreportedTime",
    "difference",
    "early_late_hazard_ratio",
    "restricted_mean_difference",
]
