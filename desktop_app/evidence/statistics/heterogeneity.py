"""How much the true effects of several studies differ from one another."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

_BISECTIONS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """The result of one study on a roughly normal scale, such as ln HR.

    Attributes:
        estimate: The effect.
        standard_error: Its standard error, above 0.

    Raises:
        ValueError: The estimate is not finite or the standard error not above 0.
    """

    estimate: float
    standard_error: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.estimate):
            raise ValueError(f"an estimate must be finite, got {self.estimate}")
        if not 0.0 < self.standard_error < math.inf:
            raise ValueError(f"needs a standard error, got {self.standard_error}")


class TauMethod(Enum):
    """A way to estimate the variance between studies."""

    DERSIMONIAN_LAIRD = "DL"
    PAULE_MANDEL = "PM"
    RESTRICTED_LIKELIHOOD = "REML"


def weights(studies: Sequence[Study], tau2: float) -> tuple[float, ...]:
    """Inverse of each study's total variance."""
    return tuple(1.0 / (study.standard_error**2 + tau2) for study in studies)


def pooled(studies: Sequence[Study], tau2: float) -> tuple[float, float]:
    """Weighted mean of the effects and its standard error.

    Raises:
        ValueError: There are fewer than two studies.
    """
    if len(studies) < 2:
        raise ValueError("pooling needs at least two studies")
    inverse = weights(studies, tau2)
    total = math.fsum(inverse)
    mean = (
        math.fsum(w * s.estimate for w, s in zip(inverse, studies, strict=True)) / total
    )
    return mean, math.sqrt(1.0 / total)


def cochran_q(studies: Sequence[Study], tau2: float = 0.0) -> float:
    """Weighted squared distance of the studies from their mean.

    With `tau2` of 0 it is Cochran's Q (Cochran 1954, Biometrics 10:101), otherwise
    the generalised Q of DerSimonian & Kacker 2007 (Contemp Clin Trials 28:105).

    Raises:
        ValueError: There are fewer than two studies.
    """
    mean, _ = pooled(studies, tau2)
    return math.fsum(
        w * (s.estimate - mean) ** 2
        for w, s in zip(weights(studies, tau2), studies, strict=True)
    )


def tau_squared(studies: Sequence[Study], method: TauMethod) -> float:
    """Estimated variance between studies, never below 0.

    * DerSimonian & Laird 1986, Control Clin Trials 7:177:
      `(Q - (k-1)) / (sum w - sum w^2 / sum w)`.
    * Paule & Mandel 1982, J Res Natl Bur Stand 87:377: the value that brings the
      generalised Q to k-1.
    * Restricted maximum likelihood: the root of the score equation `sum w^2 (y -
      mu)^2 - sum w + sum w^2 / sum w = 0` (Viechtbauer 2005, J Educ Behav Stat
      30:261).

    Raises:
        ValueError: There are fewer than two studies.
    """
    df = len(studies) - 1
    if method is TauMethod.DERSIMONIAN_LAIRD:
        inverse = weights(studies, 0.0)
        total = math.fsum(inverse)
        spread = total - math.fsum(w * w for w in inverse) / total
        return max(0.0, (cochran_q(studies) - df) / spread)
    if method is TauMethod.PAULE_MANDEL:
        return _falling_root(lambda tau2: cochran_q(studies, tau2) - df)
    return _falling_root(lambda tau2: _restricted_score(studies, tau2))


def _restricted_score(studies: Sequence[Study], tau2: float) -> float:
    """Twice the slope of the restricted log-likelihood in tau squared."""
    inverse = weights(studies, tau2)
    mean, _ = pooled(studies, tau2)
    total = math.fsum(inverse)
    squares = math.fsum(w * w for w in inverse)
    distance = math.fsum(
        (w * (s.estimate - mean)) ** 2 for w, s in zip(inverse, studies, strict=True)
    )
    return distance - total + squares / total


def _falling_root(function: Callable[[float], float]) -> float:
    """Where a function that starts positive first falls to 0; 0 if it never is."""
    if function(0.0) <= 0.0:
        return 0.0
    low, high = 0.0, 1e-4
    while function(high) > 0.0:
        low, high = high, 2.0 * high
    for _ in range(_BISECTIONS):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if function(middle) > 0.0:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)
