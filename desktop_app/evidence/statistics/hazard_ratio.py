"""Whether the interval a paper printed for a hazard ratio can be right.

A hazard ratio is never turned into people. It is checked, because a mislabelled or
mistyped interval is easy to print and easy to see.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import two_sided_p, two_sided_z


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardRatioCheck:
    """What a printed hazard ratio and its interval imply, and whether they can be.

    Attributes:
        ratio: The hazard ratio as printed.
        interval: Its interval as printed.
        standard_error: Standard error of ln HR implied by the interval.
        largest_standard_error: The same if every limit was rounded inwards.
        middle: Geometric middle of the interval.
        p: Two-sided p value implied by ratio and interval.
        people: Events if known, otherwise everybody who took part.
        events_known: Whether `people` counts events.
        smallest_standard_error: What no Cox model of so many events can go below.
        design_standard_error: What a trial with this allocation has near HR 1.
        events_needed: Events from which the printed interval becomes possible.
        events_needed_by_design: The same with this allocation.
        middle_fits: Whether the middle is the ratio, within the printed rounding.
        possible: Whether the interval is not narrower than the hard bound.
        fits_design: Whether it is not narrower than the design value.
    """

    ratio: float
    interval: Interval
    standard_error: float
    largest_standard_error: float
    middle: float
    p: float
    people: int
    events_known: bool
    smallest_standard_error: float
    design_standard_error: float
    events_needed: float
    events_needed_by_design: float
    middle_fits: bool
    possible: bool
    fits_design: bool

    @property
    def plausible(self) -> bool:
        """Whether nothing contradicts the interval being what it says it is."""
        return self.middle_fits and self.possible


def standard_error(interval: Interval) -> float:
    """Standard error of ln HR, `ln(high/low) / (2 z)`.

    Source: Parmar, Torri & Stewart 1998, Stat Med 17:2815, equation 7.

    Raises:
        ValueError: A limit is not positive and finite.
    """
    if not 0.0 < interval.low <= interval.high < math.inf:
        raise ValueError(f"the limits of a ratio must be positive, got {interval}")
    return math.log(interval.high / interval.low) / (2.0 * two_sided_z(interval.level))


def relabelled(ratio: float, interval: Interval, level: float) -> Interval:
    """The interval of the same result at another level, `HR exp(+-z SE)`.

    Source: Altman & Bland 2011, BMJ 343:d2090.

    Raises:
        ValueError: The ratio or a limit is not positive, or the level not in (0, 1).
    """
    _check_ratio(ratio)
    reach = two_sided_z(level) * standard_error(interval)
    return Interval(
        low=ratio * math.exp(-reach), high=ratio * math.exp(reach), level=level
    )


def smallest_standard_error(people: int) -> float:
    """The least standard error of ln HR that so many events can give, `sqrt(4/E)`.

    Cox's information is the sum over events of p (1-p), p being the share of those
    at risk who are in group 1; no term exceeds 1/4 (Cox 1972, J R Stat Soc B 34:187;
    Schoenfeld 1981, Biometrika 68:316). Without a number of events, the number of
    people is the most generous stand-in.

    Raises:
        ValueError: There are no people.
    """
    if people <= 0:
        raise ValueError(f"needs at least one event, got {people}")
    return math.sqrt(4.0 / people)


def design_standard_error(people: int, share1: float) -> float:
    """Standard error of ln HR near 1, `1 / sqrt(E pi (1-pi))`.

    Source: Schoenfeld 1981, Biometrika 68:316.

    Args:
        people: Events (or people, as for `smallest_standard_error`).
        share1: Share of people allocated to group 1, strictly between 0 and 1.

    Raises:
        ValueError: There are no people, or the share is not between 0 and 1.
    """
    if people <= 0:
        raise ValueError(f"needs at least one event, got {people}")
    if not 0.0 < share1 < 1.0:
        raise ValueError(f"share1 must be strictly between 0 and 1, got {share1}")
    return 1.0 / math.sqrt(people * share1 * (1.0 - share1))


def check_hazard_ratio(
    ratio: float,
    interval: Interval,
    *,
    n1: int,
    n0: int,
    events: int | None = None,
    half_unit: float = 0.005,
) -> HazardRatioCheck:
    """Confront a printed hazard ratio with its interval and the size of the trial.

    The interval gets the benefit of the doubt: its limits may each be off by half
    of the last printed place.

    Args:
        ratio: The hazard ratio as printed.
        interval: Its interval, with the level it claims.
        n1: People in group 1.
        n0: People in group 0.
        events: Events in both groups, if reported.
        half_unit: Half of the last printed place; 0.005 for two decimals.

    Raises:
        ValueError: The ratio, a limit or a group is not positive, a limit is no
            larger than its rounding, or there are more events than people.
    """
    _check_ratio(ratio)
    if n1 <= 0 or n0 <= 0:
        raise ValueError(f"both groups need people, got {n1} and {n0}")
    if events is not None and not 0 < events <= n1 + n0:
        raise ValueError(f"{events} events among {n1 + n0} people is not possible")
    if not 0.0 <= half_unit < interval.low:
        raise ValueError(f"rounding of {half_unit} does not suit {interval}")
    low, high = interval.low, interval.high
    widest = Interval(low=low - half_unit, high=high + half_unit, level=interval.level)
    error, largest = standard_error(interval), standard_error(widest)
    people = n1 + n0 if events is None else events
    share1 = n1 / (n1 + n0)
    smallest = smallest_standard_error(people)
    design = design_standard_error(people, share1)
    lowest_middle = math.sqrt((low - half_unit) * (high - half_unit)) - half_unit
    highest_middle = math.sqrt((low + half_unit) * (high + half_unit)) + half_unit
    no_width = error == 0.0
    return HazardRatioCheck(
        ratio=ratio,
        interval=interval,
        standard_error=error,
        largest_standard_error=largest,
        middle=math.sqrt(low * high),
        p=0.0 if no_width else two_sided_p(math.log(ratio) / error),
        people=people,
        events_known=events is not None,
        smallest_standard_error=smallest,
        design_standard_error=design,
        events_needed=math.inf if no_width else 4.0 / error**2,
        events_needed_by_design=math.inf
        if no_width
        else 1.0 / (error**2 * share1 * (1.0 - share1)),
        middle_fits=lowest_middle - 1e-9 <= ratio <= highest_middle + 1e-9,
        possible=largest >= smallest,
        fits_design=largest >= design,
    )


def _check_ratio(ratio: float) -> None:
    if not 0.0 < ratio < math.inf:
        raise ValueError(f"a ratio must be positive, got {ratio}")
