"""The share of people without an event at one time, exactly as it was reported."""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.special import two_sided_z


class UnreportedTime(ValueError):  # noqa: N818 (it says what was asked for)
    """A number was asked for at a time for which the study reported none.

    Attributes:
        months: The time that was asked for; infinite when the answer lies
            somewhere past the last report.
        reported: The times at which there is a number.
    """

    def __init__(self, months: float, reported: tuple[float, ...]) -> None:
        self.months = months
        self.reported = reported
        known = ", ".join(f"{time:g}" for time in reported)
        asked = (
            "past the last report" if months == math.inf else f"at {months:g} months"
        )
        super().__init__(f"nothing was reported {asked}, only at {known} months")


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """The share of people without the event at one time, as reported.

    Attributes:
        months: Time since joining the study, above 0.
        survival: Share without the event, strictly between 0 and 1.
        interval: The published interval of the share, if there is one.
        half_unit: Half of the last printed place of the share; 0.0005 for 42.1 %.

    Raises:
        ValueError: A value is outside its bounds, or the share outside its interval.
    """

    months: float
    survival: float
    interval: Interval | None = None
    half_unit: float = 0.0005

    def __post_init__(self) -> None:
        if not 0.0 < self.months < math.inf:
            raise ValueError(f"a landmark comes after 0 months, got {self.months}")
        if not 0.0 < self.survival < 1.0:
            raise ValueError(f"a share is between 0 and 1, got {self.survival}")
        if not self.half_unit >= 0.0:
            raise ValueError(f"half_unit cannot be negative, got {self.half_unit}")
        if self.interval is not None and not (
            self.interval.contains(self.survival) and self.interval.width > 0.0
        ):
            raise ValueError(f"the share {self.survival} is outside {self.interval}")

    @property
    def interval_is_symmetric(self) -> bool:
        """Whether the published limits are equally far from the share.

        The share may be off by half a unit, and so may the middle of the limits.
        """
        return self.interval is not None and (
            abs(self.interval.middle - self.survival) <= 2.0 * self.half_unit + 1e-9
        )

    def band(self, level: float = 0.95) -> Interval:
        """The range from the published interval, at any level.

        A symmetric interval (`S +- z SE`) keeps its standard error but is rebuilt as
        `S^exp(+-z SE / (S ln S))`, which cannot leave 0 to 1 (Kalbfleisch & Prentice
        1980, The Statistical Analysis of Failure Time Data, section 1.3). Any other
        is returned as published, or moved to another level on the same scale.

        Raises:
            ValueError: No interval was published, or one that touches 0 or 1 is
                asked for at another level.
        """
        if self.interval is None:
            raise ValueError(f"no interval was published at {self.months:g} months")
        z = two_sided_z(self.interval.level)
        if self.interval_is_symmetric:
            error = self.interval.width / (2.0 * z)
            return cloglog_band(
                self.survival, error / (self.survival * -math.log(self.survival)), level
            )
        if level == self.interval.level:
            return self.interval
        if self.interval.low <= 0.0 or self.interval.high >= 1.0:
            raise ValueError(f"{self.interval} cannot be moved to level {level}")
        scale = math.log(-math.log(self.survival))
        ratio = two_sided_z(level) / z
        low = scale + ratio * (math.log(-math.log(self.interval.low)) - scale)
        high = scale + ratio * (math.log(-math.log(self.interval.high)) - scale)
        return Interval(
            low=math.exp(-math.exp(low)), high=math.exp(-math.exp(high)), level=level
        )


def cloglog_band(survival: float, error: float, level: float = 0.95) -> Interval:
    """Range of a share that is symmetric on the complementary log-log scale.

    `S^exp(+-z error)`. Source: Kalbfleisch & Prentice 1980, section 1.3; Borgan &
    Liestol 1990, Scand J Stat 17:35.

    Args:
        survival: The share, strictly between 0 and 1.
        error: Standard error of ln(-ln S), not negative.
        level: Level of the range.
    """
    log_share = math.log(survival)
    factor = math.exp(min(two_sided_z(level) * error, 700.0))
    return Interval(
        low=math.exp(log_share * factor), high=math.exp(log_share / factor), level=level
    )
