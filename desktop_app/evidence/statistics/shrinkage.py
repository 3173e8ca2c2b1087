"""Whether, and how far, a subgroup's own result may be believed.

By default it is not: everybody is shown the result of the whole trial. Only a
difference between subgroups that passes the gate may be shown, and then drawn
towards the whole-trial result.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from desktop_app.evidence.statistics.heterogeneity import Study
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import two_sided_p, two_sided_z

USUAL_OMEGA = 0.2
"""Prior spread of ln(ratio of hazard ratios): 95 % of true ratios in 0.68 to 1.48."""

LARGEST_INTERACTION_P = 0.005
"""At or below this, chance is an unlikely explanation (ICEMAN item 3)."""

FEW_FACTORS = 3
"""The most factors that may have been examined for "few" (ICEMAN item 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shrunken:
    """Two subgroups after drawing them towards the whole trial.

    Attributes:
        first: Effect in the first subgroup and its posterior standard error.
        second: The same for the second subgroup.
        weight: How much of the observed difference is believed, 0 to 1.
        interaction_z: Observed difference over its standard error.
        interaction_p: Two-sided p value of that difference.
    """

    first: Study
    second: Study
    weight: float
    interaction_z: float
    interaction_p: float

    def intervals(self, level: float = 0.95) -> tuple[Interval, Interval]:
        """Posterior intervals of the first and the second subgroup."""
        z = two_sided_z(level)
        first, second = (
            Interval(
                low=group.estimate - z * group.standard_error,
                high=group.estimate + z * group.standard_error,
                level=level,
            )
            for group in (self.first, self.second)
        )
        return first, second


def shrink(
    whole: Study, first: Study, second: Study, omega: float = USUAL_OMEGA
) -> Shrunken:
    """Posterior effects in two subgroups whose true difference is probably small.

    With `delta = y1 - y2`, `v = s1^2 + s2^2`, prior `delta ~ N(0, omega^2)`, the
    whole trial's theta and se, and w1 the first subgroup's share of the information:
    `B = omega^2 / (omega^2 + v)`, `theta1 = theta + (1-w1) B delta`,
    `theta2 = theta - w1 B delta`, `var_i = se^2 + k_i^2 B v` with k the factor of
    B delta. Closed form of Dixon & Simon 1991, Biometrics 47:871.

    Args:
        whole: Effect in the whole trial, such as ln HR.
        first: Effect in the first of two subgroups that make up the trial.
        second: Effect in the second subgroup.
        omega: Prior standard deviation of the difference, above 0.

    Raises:
        ValueError: `omega` is not above 0.
    """
    if not 0.0 < omega < math.inf:
        raise ValueError(f"omega must be above 0, got {omega}")
    delta = first.estimate - second.estimate
    v = first.standard_error**2 + second.standard_error**2
    weight1 = second.standard_error**2 / v
    believed = omega**2 / (omega**2 + v)

    def moved(factor: float) -> Study:
        return Study(
            estimate=whole.estimate + factor * believed * delta,
            standard_error=math.sqrt(
                whole.standard_error**2 + factor**2 * believed * v
            ),
        )

    z = delta / math.sqrt(v)
    return Shrunken(
        first=moved(1.0 - weight1),
        second=moved(-weight1),
        weight=believed,
        interaction_z=z,
        interaction_p=two_sided_p(z),
    )


class GateReason(Enum):
    """Why a subgroup difference may not change the numbers shown."""

    NO_INTERACTION_TEST = "no_interaction_test"
    CHANCE_NOT_UNLIKELY = "chance_not_unlikely"
    DIRECTION_NOT_STATED_IN_ADVANCE = "direction_not_stated_in_advance"
    MANY_FACTORS_TESTED = "many_factors_tested"
    NUMBER_TESTED_UNKNOWN = "number_tested_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateResult:
    """Whether a subgroup difference may be shown, and everything against it.

    Attributes:
        against: The reasons that keep the gate shut, in order of weight.
    """

    against: tuple[GateReason, ...]

    @property
    def opens(self) -> bool:
        """Whether the shrunken subgroup result may be shown."""
        return not self.against


def gate(
    *,
    interaction_p: float | None,
    direction_stated_in_advance: bool,
    factors_tested: int | None,
) -> GateResult:
    """Decide whether a subgroup difference is credible enough to be shown.

    All of: p of interaction at most 0.005, the direction predicted beforehand, and
    at most three factors examined. After the instrument for the credibility of
    effect modification analyses (ICEMAN; Schandelmaier et al. 2020, CMAJ 192:E901).

    Args:
        interaction_p: p value of the interaction test; None if none was reported.
        direction_stated_in_advance: Whether the protocol said which subgroup would
            do better.
        factors_tested: How many factors were examined; None if not reported.

    Raises:
        ValueError: p is not within 0 to 1, or fewer than one factor was tested.
    """
    if interaction_p is not None and not 0.0 <= interaction_p <= 1.0:
        raise ValueError(f"a p value is within 0 to 1, got {interaction_p}")
    if factors_tested is not None and factors_tested < 1:
        raise ValueError(f"at least one factor was tested, got {factors_tested}")
    against = []
    if interaction_p is None:
        against.append(GateReason.NO_INTERACTION_TEST)
    elif interaction_p > LARGEST_INTERACTION_P:
        against.append(GateReason.CHANCE_NOT_UNLIKELY)
    if not direction_stated_in_advance:
        against.append(GateReason.DIRECTION_NOT_STATED_IN_ADVANCE)
    if factors_tested is None:
        against.append(GateReason.NUMBER_TESTED_UNKNOWN)
    elif factors_tested > FEW_FACTORS:
        against.append(GateReason.MANY_FACTORS_TESTED)
    return GateResult(against=tuple(against))
