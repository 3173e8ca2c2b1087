"""Several studies of the same question summed up, for clinicians only.

Estimates are on a scale on which they are roughly normal, such as ln HR; the
results are on that scale too (`Interval.mapped(math.exp)` takes them back).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.evidence.statistics.heterogeneity import (
    Study,
    TauMethod,
    cochran_q,
    pooled,
    tau_squared,
    weights,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import (
    chi_square_sf,
    student_t_quantile,
    two_sided_z,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedEffect:
    """One common effect, and how well the studies agree on it.

    Attributes:
        estimate: Mean weighted by inverse variance.
        standard_error: Its standard error.
        interval: Its normal interval.
        q: Cochran's Q.
        q_p: p value of Q.
        i_squared: Share of the variation that is not chance, 0 to 1.
    """

    estimate: float
    standard_error: float
    interval: Interval
    q: float
    q_p: float
    i_squared: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RandomEffects:
    """The mean of effects that differ between studies.

    Attributes:
        method: How the variance between studies was estimated.
        tau_squared: That variance.
        estimate: Mean effect.
        standard_error: Its standard error without the Hartung-Knapp factor.
        wald: Normal interval, too narrow for few studies.
        hartung_knapp: Interval of Hartung & Knapp.
        modified_knapp_hartung: The same, never narrower than its t-based base.
        prediction: Where the effect of a new study would lie, t with k-1 df.
        prediction_k2: The original form, with k-2 df; None for two studies.
    """

    method: TauMethod
    tau_squared: float
    estimate: float
    standard_error: float
    wald: Interval
    hartung_knapp: Interval
    modified_knapp_hartung: Interval
    prediction: Interval
    prediction_k2: Interval | None


def fixed_effect(studies: Sequence[Study], level: float = 0.95) -> FixedEffect:
    """Inverse-variance mean, Cochran's Q and I squared.

    Sources: Cochran 1954, Biometrics 10:101; Higgins & Thompson 2002, Stat Med
    21:1539 (`I^2 = max(0, (Q - df) / Q)`).

    Raises:
        ValueError: There are fewer than two studies.
    """
    estimate, error = pooled(studies, 0.0)
    q, df = cochran_q(studies), len(studies) - 1
    return FixedEffect(
        estimate=estimate,
        standard_error=error,
        interval=_around(estimate, two_sided_z(level) * error, level),
        q=q,
        q_p=chi_square_sf(q, df),
        i_squared=max(0.0, (q - df) / q) if q > 0.0 else 0.0,
    )


def random_effects(
    studies: Sequence[Study],
    method: TauMethod = TauMethod.DERSIMONIAN_LAIRD,
    level: float = 0.95,
) -> RandomEffects:
    """Mean of differing effects with the intervals in use for it.

    Hartung-Knapp multiplies the variance by `q = sum w (y - mu)^2 / (k-1)` and uses
    t with k-1 df (Hartung & Knapp 2001, Stat Med 20:3875; Sidik & Jonkman 2002, Stat
    Med 21:3153); the modified form takes max(1, q) (Roever, Knapp & Friede 2015, BMC
    Med Res Methodol 15:99). The prediction interval is `mu +- t sqrt(tau^2 + se^2)`:
    with k-2 df and the plain standard error in Higgins, Thompson & Spiegelhalter
    2009 (J R Stat Soc A 172:137), with k-1 df and the modified one in current
    practice (Partlett & Riley 2017, Stat Med 36:301).

    Raises:
        ValueError: There are fewer than two studies.
    """
    tau2 = tau_squared(studies, method)
    estimate, error = pooled(studies, tau2)
    df = len(studies) - 1
    factor = (
        math.fsum(
            weight * (study.estimate - estimate) ** 2
            for weight, study in zip(weights(studies, tau2), studies, strict=True)
        )
        / df
    )
    t = student_t_quantile(0.5 + level / 2.0, df)
    modified_error = error * math.sqrt(max(1.0, factor))
    spread = math.sqrt(tau2 + modified_error**2)
    plain_spread = math.sqrt(tau2 + error**2)
    return RandomEffects(
        method=method,
        tau_squared=tau2,
        estimate=estimate,
        standard_error=error,
        wald=_around(estimate, two_sided_z(level) * error, level),
        hartung_knapp=_around(estimate, t * error * math.sqrt(factor), level),
        modified_knapp_hartung=_around(estimate, t * modified_error, level),
        prediction=_around(estimate, t * spread, level),
        prediction_k2=_around(
            estimate,
            student_t_quantile(0.5 + level / 2.0, df - 1) * plain_spread,
            level,
        )
        if df > 1
        else None,
    )


def _around(middle: float, reach: float, level: float) -> Interval:
    return Interval(low=middle - reach, high=middle + reach, level=level)
