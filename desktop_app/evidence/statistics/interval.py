"""A range that a true value probably lies in, with how probably."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A confidence (or other) interval.

    Attributes:
        low: Lower limit, in the units of the estimate it belongs to.
        high: Upper limit; never below `low`.
        level: The probability the method was made to have, such as 0.95.

    Raises:
        ValueError: A limit is not a number, the limits are the wrong way round, or
            the level is not strictly between 0 and 1.
    """

    low: float
    high: float
    level: float = 0.95

    def __post_init__(self) -> None:
        if math.isnan(self.low) or math.isnan(self.high):
            raise ValueError("the limits of an interval must be numbers")
        if self.low > self.high:
            raise ValueError(f"lower limit {self.low} is above {self.high}")
        if not 0.0 < self.level < 1.0:
            raise ValueError(f"level must be strictly in (0, 1), got {self.level}")

    @property
    def width(self) -> float:
        """Distance between the limits."""
        return self.high - self.low

    @property
    def middle(self) -> float:
        """The point half-way between the limits."""
        return self.low + (self.high - self.low) / 2.0

    def contains(self, value: float, *, tolerance: float = 0.0) -> bool:
        """Whether the value lies within the limits, give or take a tolerance."""
        return self.low - tolerance <= value <= self.high + tolerance

    def holds(self, other: Interval) -> bool:
        """Whether every point of the other interval lies in this one."""
        return self.low <= other.low and other.high <= self.high

    def negated(self) -> Interval:
        """The interval of the value with its sign changed."""
        return Interval(low=-self.high, high=-self.low, level=self.level)

    def clipped(self, low: float, high: float) -> Interval:
        """The interval with both limits brought inside [low, high]."""
        return Interval(
            low=min(max(self.low, low), high),
            high=min(max(self.high, low), high),
            level=self.level,
        )

    def mapped(self, function: Callable[[float], float]) -> Interval:
        """The interval on another scale, through a monotone function such as exp.

        A falling function swaps the limits; nothing checks that it is monotone.
        """
        first, second = function(self.low), function(self.high)
        return Interval(
            low=min(first, second), high=max(first, second), level=self.level
        )
