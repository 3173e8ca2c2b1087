"""How far the ratio of two groups' shares could be from the one that was seen."""

from __future__ import annotations

import math

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import two_sided_z


def risk_ratio(count1: int, n1: int, count0: int, n0: int) -> float:
    """Share in group 1 divided by the share in group 0.

    When a count is 0, half a person is added to every count of people with and
    without the event (Walter 1975, Biometrika 62:371), as in `katz`.

    Raises:
        ValueError: A count is not within 0 to its n, or an n is not positive.
    """
    x1, m1, x0, m0 = _cells(count1, n1, count0, n0)
    return (x1 / m1) / (x0 / m0)


def katz(count1: int, n1: int, count0: int, n0: int, level: float = 0.95) -> Interval:
    """Interval for a risk ratio, symmetric on the log scale.

    `ln RR +- z sqrt(1/x1 - 1/n1 + 1/x0 - 1/n0)`. Only used to judge whether enough
    people took part; ratios are never turned into people. Source: Katz, Baptista,
    Azen & Pike 1978, Biometrics 34:469.

    Raises:
        ValueError: As for `risk_ratio`, or a level not strictly between 0 and 1.
    """
    x1, m1, x0, m0 = _cells(count1, n1, count0, n0)
    middle = math.log((x1 / m1) / (x0 / m0))
    reach = two_sided_z(level) * math.sqrt(1 / x1 - 1 / m1 + 1 / x0 - 1 / m0)
    return Interval(low=middle - reach, high=middle + reach, level=level).mapped(
        math.exp
    )


def _cells(
    count1: int, n1: int, count0: int, n0: int
) -> tuple[float, float, float, float]:
    for count, n in ((count1, n1), (count0, n0)):
        if n <= 0 or not 0 <= count <= n:
            raise ValueError(f"{count} of {n} people is not possible")
    if count1 and count0:
        return float(count1), float(n1), float(count0), float(n0)
    return count1 + 0.5, n1 + 1.0, count0 + 0.5, n0 + 1.0
