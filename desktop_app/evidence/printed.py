"""A number as a source printed it, with the rounding that its decimals show."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from desktop_app.values import Value

_NUMBER: Final = re.compile(r"\d{1,9}(\.\d{1,9})?")

SLACK: Final = 1e-9
"""What binary fractions may differ by without meaning anything."""


class Printed(Value, frozen=True, kw_only=True):
    """A printed number and half a unit of its last decimal.

    Attributes:
        value: The number.
        share: The number as a share, if it is a percentage: 0.421 for 42.1.
        half: How far the exact number can be from it after rounding: 0.05 for 42.1.
    """

    value: float
    share: float
    half: float

    def rounds_from(self, exact: float) -> bool:
        """Whether an exact number may have been printed like this."""
        return abs(self.value - exact) <= self.half + SLACK

    @property
    def lowest(self) -> float:
        """The smallest number that is printed like this."""
        return self.value - self.half

    @property
    def highest(self) -> float:
        """The largest number that is printed like this."""
        return self.value + self.half


@cache
def printed(text: str) -> Printed | None:
    """Return the number in a printed text, or None if it is not a plain number.

    >>> printed("42.1")
    Printed(value=42.1, share=0.421, half=0.05)
    >>> printed("nan") is None
    True
    """
    if _NUMBER.fullmatch(text) is None:
        return None
    _, _, decimals = text.partition(".")
    return Printed(
        value=float(text),
        share=float(f"{text}e-2"),
        half=0.5 * 10.0 ** -len(decimals),
    )


def printed_p(text: str) -> float | None:
    """Return a printed P value, which may lack its 0; None if it is none.

    >>> printed_p(".149"), printed_p("1.2")
    (0.149, None)
    """
    number = printed(f"0{text}" if text.startswith(".") else text)
    return None if number is None or number.value > 1.0 else number.value
