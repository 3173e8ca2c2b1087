"""What was reported of each group over time, as one curve per trial, arm, outcome."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.evidence.integrity.findings import Draft, Placed
from desktop_app.evidence.integrity.over_time import Group, group
from desktop_app.evidence.printed import printed
from desktop_app.evidence.schema import FactEntry
from desktop_app.evidence.statistics.follow_up import (
    FollowUp,
    MedianFollowUp,
    NumbersAtRisk,
    SizeOnly,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.landmark import Landmark
from desktop_app.evidence.statistics.landmark_curve import LandmarkCurve
from desktop_app.values import Value


class Curves(Value, frozen=True, kw_only=True):
    """The curves of a pack; superseded facts have no part in them."""

    groups: Mapping[Group, LandmarkCurve]

    def of(self, fact: Placed) -> LandmarkCurve | None:
        """Return the curve that a fact lies on."""
        return None if fact.entry.superseded_by else self.groups.get(group(fact))

    @property
    def by_outcome(self) -> Mapping[tuple[str, str, str], LandmarkCurve]:
        """The curves by trial, arm and outcome: the one with most reports of each."""
        found: dict[tuple[str, str, str], LandmarkCurve] = {}
        for (trial, arm, outcome, _), curve in self.groups.items():
            key = (trial, arm, outcome)
            if key not in found or len(curve.reported) > len(found[key].reported):
                found[key] = curve
        return MappingProxyType(found)


def curves_of(draft: Draft) -> Curves:
    """Return a curve for every group of which shares at times were reported."""
    members: dict[Group, list[Placed]] = defaultdict(list)
    for fact in draft.placed:
        if not fact.entry.superseded_by:
            members[group(fact)].append(fact)
    groups = {
        key: curve
        for key, facts in members.items()
        if (curve := _curve(draft, facts)) is not None
    }
    return Curves(groups=groups)


def months_of(entry: FactEntry) -> float | None:
    """Return the time at which a fact was reported, in months."""
    number = printed(entry.months)
    return None if number is None else number.value


def _curve(draft: Draft, facts: list[Placed]) -> LandmarkCurve | None:
    landmarks = sorted(
        (_landmark(fact.entry) for fact in facts if fact.entry.measure == "survival"),
        key=lambda landmark: landmark.months,
    )
    people = max((fact.entry.n or fact.people for fact in facts), default=0)
    if not landmarks or not people:
        return None
    known = [
        fact.value.value
        for fact in facts
        if fact.entry.measure == "median" and fact.value is not None
    ]
    follow_up = _follow_up(draft, facts, people)
    for median in (*known[:1], None):
        try:
            return LandmarkCurve(
                n=people, landmarks=tuple(landmarks), median=median, follow_up=follow_up
            )
        except ValueError:  # the median fits only within its rounding: leave it out
            if median is None:
                raise
    return None


def _landmark(entry: FactEntry) -> Landmark:
    share = printed(entry.as_printed)
    months = months_of(entry)
    if share is None or months is None:
        raise ValueError(f"{entry.id} was not checked")
    return Landmark(
        months=months,
        survival=share.share,
        interval=_published(entry, share.share),
        half_unit=share.half / 100.0,
    )


def _published(entry: FactEntry, share: float) -> Interval | None:
    if entry.interval is None or entry.interval.high is None:
        return None
    low, high = printed(entry.interval.low), printed(entry.interval.high)
    if low is None or high is None:
        return None
    at_an_end = low.value <= 0.0 or high.value >= 100.0
    if at_an_end and entry.interval.level != 95:
        return None  # cannot be moved to another level
    return Interval(
        low=min(low.share, share),
        high=max(high.share, share),
        level=entry.interval.level / 100.0,
    )


def _follow_up(draft: Draft, facts: list[Placed], people: int) -> FollowUp:
    """The best that is known: numbers at risk, else the median follow-up."""
    at_risk = sorted(
        (months, min(int(fact.value.value), people))
        for fact in facts
        if fact.entry.measure == "size"
        and (months := months_of(fact.entry)) is not None
        and fact.value is not None
        and fact.value.value >= 1.0
    )
    if at_risk:
        return NumbersAtRisk(points=tuple(at_risk))
    trial = draft.trials.get(facts[0].trial)
    followed = draft.facts.get(trial.median_follow_up) if trial is not None else None
    if followed is None or followed.value is None or followed.value.value <= 0.0:
        return SizeOnly()
    return MedianFollowUp(months=followed.value.value)
