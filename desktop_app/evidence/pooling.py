"""The hazard ratios of a pack's trials side by side and together, for clinicians.

A pooled ratio says how far the trials agree. It is never turned into people, and it
cannot rank medicines that were never compared with each other.
"""

from __future__ import annotations

import math

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.printed import printed
from desktop_app.evidence.schema import TrialRow
from desktop_app.evidence.statistics.hazard_ratio import (
    HazardRatioCheck,
    check_hazard_ratio,
    relabelled,
)
from desktop_app.evidence.statistics.heterogeneity import Study, weights
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.meta_analysis import (
    FixedEffect,
    RandomEffects,
    fixed_effect,
    random_effects,
)
from desktop_app.values import Value, replace

LEVEL = 0.95
"""The level of every interval that is drawn or pooled."""


class TrialRatio(Value, frozen=True, kw_only=True):
    """One trial's hazard ratio, as it is drawn and as it is pooled.

    Args:
        trial: The trial's id.
        fact: The printed ratio.
        ratio: Its value.
        interval: At `LEVEL`: as printed, or worked out from the printed one of another
            level.
        check: What ratio and interval imply, next to the size of the trial.
        study: ln of the ratio, and its standard error from the printed interval.
        weight: Its share of the pooled ratio, 0 to 1.
    """

    trial: str
    fact: Fact
    ratio: float
    interval: Interval
    check: HazardRatioCheck
    study: Study
    weight: float = 0.0

    @property
    def moved(self) -> bool:
        """Whether the interval was printed at another level."""
        return self.check.interval.level != self.interval.level

    @property
    def too_narrow(self) -> bool:
        """Whether the printed interval is narrower than so many people allow."""
        return not self.check.possible

    @property
    def floored(self) -> Study:
        """The study, its error no smaller than a trial of this size and split has."""
        if not self.too_narrow:
            return self.study
        least = self.check.design_standard_error
        return Study(
            estimate=self.study.estimate,
            standard_error=max(self.study.standard_error, least),
        )


class Pooled(Value, frozen=True, kw_only=True):
    """Several trials' ratios together; everything but `trials` is on the log scale.

    Args:
        trials: In the pack's order, which has nothing to do with their results.
        fixed: One ratio common to all, with Q and I squared.
        random: The mean of ratios that differ (DerSimonian & Laird).
        sensitivity: The same where errors that are too small are set to the least
            that the size of the trial allows; None if none is.
    """

    trials: tuple[TrialRatio, ...]
    fixed: FixedEffect
    random: RandomEffects
    sensitivity: RandomEffects | None

    @property
    def floored(self) -> tuple[TrialRatio, ...]:
        """The trials whose error was set higher in the sensitivity analysis."""
        return tuple(one for one in self.trials if one.floored != one.study)


def pooled(pack: Pack) -> Pooled | None:
    """Return the trials' ratios together; None unless two trials have one."""
    found = tuple(
        trial_ratio(pack, row) for row in pack.file.across.rows if row.hazard_ratio
    )
    if len(found) < 2:
        return None
    studies = [one.study for one in found]
    random = random_effects(studies, level=LEVEL)
    shares = weights(studies, random.tau_squared)
    total = math.fsum(shares)
    trials = tuple(
        replace(one, weight=share / total)
        for one, share in zip(found, shares, strict=True)
    )
    floored = [one.floored for one in trials]
    return Pooled(
        trials=trials,
        fixed=fixed_effect(studies, LEVEL),
        random=random,
        sensitivity=None
        if floored == studies
        else random_effects(floored, level=LEVEL),
    )


def trial_ratio(pack: Pack, row: TrialRow) -> TrialRatio:
    """Return one row's ratio with all that follows from its printed interval."""
    fact = pack.facts[row.hazard_ratio]
    number, limits = printed(fact.entry.as_printed), fact.entry.interval
    low = None if limits is None else printed(limits.low)
    if number is None or low is None or fact.interval is None:
        raise ValueError(f"{fact.id} was not checked")
    sizes = {arm.id: arm.n for arm in pack.trials[fact.trial].arms}
    first, second = fact.entry.arm.split(":")
    check = check_hazard_ratio(
        number.value,
        fact.interval,
        n1=sizes[first],
        n0=sizes[second],
        events=fact.entry.events,
        half_unit=low.half,
    )
    return TrialRatio(
        trial=row.trial,
        fact=fact,
        ratio=number.value,
        interval=at_level(number.value, fact.interval),
        check=check,
        study=Study(
            estimate=math.log(number.value), standard_error=check.standard_error
        ),
    )


def at_level(ratio: float, interval: Interval) -> Interval:
    """Return an interval at `LEVEL`; untouched if it was printed so."""
    if interval.level == LEVEL:
        return interval
    return relabelled(ratio, interval, LEVEL)
