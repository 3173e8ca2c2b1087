"""The probability functions that intervals and tests are made of.

Everything is computed in double precision from the standard library. Against
SciPy the distribution functions agree to about 1e-12 and the quantiles to 1e-10.
"""

from __future__ import annotations

import math
from functools import lru_cache

_EPSILON = 1e-16
_TINY = 1e-300
_MOST_TERMS = 100_000


def normal_cdf(z: float) -> float:
    """Probability that a standard normal value is at most `z`.

    Uses `erfc` (Abramowitz & Stegun 1964, 26.2.29), exact in both tails.
    """
    return 0.5 * math.erfc(-z / math.sqrt(2.0))


@lru_cache(maxsize=256)
def normal_quantile(probability: float) -> float:
    """The value that a standard normal stays below with this probability.

    Algorithm AS 241 (Wichura 1988, Appl Stat 37:477) as in `statistics.NormalDist`.

    Raises:
        ValueError: The probability is not strictly between 0 and 1.
    """
    # Imported on first use: the module loads decimal and fractions, which would
    # double the time it takes to import an interval.
    from statistics import NormalDist

    _check_open(probability)
    return NormalDist().inv_cdf(probability)


def two_sided_z(level: float) -> float:
    """The multiple of a standard error that gives a two-sided interval.

    Raises:
        ValueError: The level is not strictly between 0 and 1.
    """
    _check_open(level)
    return normal_quantile(0.5 + level / 2.0)


def two_sided_p(z: float) -> float:
    """Two-sided p value of a standard normal test statistic."""
    return math.erfc(abs(z) / math.sqrt(2.0))


def regularised_beta(x: float, a: float, b: float) -> float:
    """Regularised incomplete beta function, the distribution function of Beta(a, b).

    Continued fraction of Abramowitz & Stegun 1964, 26.5.8, evaluated by the method
    of Lentz 1976 (Appl Opt 15:668) on the side of the mean where it converges fast.

    Raises:
        ValueError: `x` is outside [0, 1], or `a` or `b` is not positive.
    """
    if not 0.0 <= x <= 1.0:
        raise ValueError(f"x must be in [0, 1], got {x}")
    _check_positive(a=a, b=b)
    if x in (0.0, 1.0):
        return x
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - _beta_tail(1.0 - x, b, a)
    return _beta_tail(x, a, b)


def inverse_regularised_beta(probability: float, a: float, b: float) -> float:
    """The x at which `regularised_beta(x, a, b)` equals the probability.

    Halley's method kept inside a shrinking bracket, so it cannot leave [0, 1].

    Raises:
        ValueError: The probability is outside [0, 1], or `a` or `b` not positive.
    """
    if not 0.0 <= probability <= 1.0:
        raise ValueError(f"a probability must be in [0, 1], got {probability}")
    _check_positive(a=a, b=b)
    if probability in (0.0, 1.0):
        return probability
    low, high, x = 0.0, 1.0, a / (a + b)
    for _ in range(2_000):
        error = regularised_beta(x, a, b) - probability
        if error > 0.0:
            high = x
        else:
            low = x
        log_density = (
            (a - 1.0) * math.log(x) + (b - 1.0) * math.log1p(-x) - _log_beta(a, b)
        )
        step = error * math.exp(-log_density) if log_density > -700.0 else math.inf
        bend = 0.5 * step * ((a - 1.0) / x - (b - 1.0) / (1.0 - x))
        following = x - step / max(1.0 - bend, 0.5)
        inside_bracket = low < following < high
        if not inside_bracket:
            following = 0.5 * (low + high)
        # The next step would be smaller than the cube of this one.
        close = abs(following - x) <= (1e-8 if inside_bracket else 1e-15) * min(
            x, 1.0 - x
        )
        if close or following in (0.0, 1.0):
            return following
        x = following
    return x


def student_t_cdf(t: float, df: float) -> float:
    """Probability that Student's t with `df` degrees of freedom is at most `t`.

    Abramowitz & Stegun 1964, 26.7.1, through the incomplete beta function.

    Raises:
        ValueError: `df` is not positive.
    """
    _check_positive(df=df)
    square = t * t
    if square < df:
        # Near the middle 1 - tail would lose what distinguishes it from a half.
        half = 0.5 * regularised_beta(square / (df + square), 0.5, df / 2.0)
        return 0.5 + math.copysign(half, t)
    tail = 0.5 * regularised_beta(df / (df + square), df / 2.0, 0.5)
    return tail if t < 0.0 else 1.0 - tail


def student_t_quantile(probability: float, df: float) -> float:
    """The value that Student's t stays below with this probability.

    Raises:
        ValueError: The probability is not strictly between 0 and 1, or `df` is not
            positive.
    """
    _check_open(probability)
    _check_positive(df=df)
    if probability == 0.5:
        return 0.0
    both_tails = 2.0 * min(probability, 1.0 - probability)
    if both_tails < 0.5:
        x = inverse_regularised_beta(both_tails, df / 2.0, 0.5)
        size = math.sqrt(df * (1.0 - x) / x)
    else:
        y = inverse_regularised_beta(1.0 - both_tails, 0.5, df / 2.0)
        size = math.sqrt(df * y / (1.0 - y))
    return size if probability > 0.5 else -size


def chi_square_sf(x: float, df: float) -> float:
    """Probability that a chi-square value with `df` degrees of freedom exceeds `x`.

    Series and continued fraction of the incomplete gamma function (Abramowitz &
    Stegun 1964, 6.5.29 and 6.5.31).

    Raises:
        ValueError: `x` is negative or `df` is not positive.
    """
    _check_positive(df=df)
    if x < 0.0:
        raise ValueError(f"a chi-square value cannot be negative, got {x}")
    a, y = df / 2.0, x / 2.0
    if y == 0.0:
        return 1.0
    front = math.exp(a * math.log(y) - y - math.lgamma(a))
    if y < a + 1.0:
        term = total = 1.0 / a
        for k in range(1, _MOST_TERMS):
            term *= y / (a + k)
            total += term
            if term < total * _EPSILON:
                break
        return 1.0 - front * total
    b = y + 1.0 - a
    c, d = 1.0 / _TINY, 1.0 / b
    fraction = d
    for k in range(1, _MOST_TERMS):
        numerator = -k * (k - a)
        b += 2.0
        d = 1.0 / _away_from_zero(numerator * d + b)
        c = _away_from_zero(b + numerator / c)
        fraction *= c * d
        if abs(c * d - 1.0) < 4.0 * _EPSILON:
            break
    return front * fraction


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _beta_tail(x: float, a: float, b: float) -> float:
    """The incomplete beta function where its continued fraction converges fast."""
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - _log_beta(a, b)) / a
    c = 1.0
    d = 1.0 / _away_from_zero(1.0 - (a + b) * x / (a + 1.0))
    fraction = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for numerator in (even, odd):
            d = 1.0 / _away_from_zero(1.0 + numerator * d)
            c = _away_from_zero(1.0 + numerator / c)
            fraction *= c * d
        if abs(c * d - 1.0) < 4.0 * _EPSILON:
            break
    return front * fraction


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _check_open(probability: float) -> None:
    if not 0.0 < probability < 1.0:
        raise ValueError(f"must be strictly between 0 and 1, got {probability}")


def _check_positive(**values: float) -> None:
    for name, value in values.items():
        if not value > 0.0:
            raise ValueError(f"{name} must be positive, got {value}")
