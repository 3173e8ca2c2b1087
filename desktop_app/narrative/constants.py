"""The few numbers that belong to no study: declared once, each by name."""

from __future__ import annotations

from desktop_app.narrative.message import Number

OUT_OF = 100
"""How many people every picture shows."""

STEP_COUNT = 8
"""How many steps a visit has after the start page."""

DECLARED: dict[str, tuple[int, ...]] = {
    "out-of": (OUT_OF,),
    "one": (1,),
    "step": tuple(range(1, STEP_COUNT + 1)),
    "step-count": (STEP_COUNT,),
    "text-size": (100, 125, 150, 200),
    "axis": (0, 20, 25, 40, 50, 60, 75, 80, 100),
    "first-day": (1,),
    "last-day": (28, 30, 35, 42),
    "number-of": tuple(range(21)),
    "page": tuple(range(1, 100)),
    "rows": tuple(range(1000)),
    "digit": tuple(range(10)),
    "seconds": tuple(range(601)),
    "loudness": tuple(range(1, 6)),
}
"""Every number that may be shown without a fact, by name, with its allowed values."""


def constant(name: str, value: int) -> Number:
    """Return a declared constant.

    Raises:
        ValueError: The name or the value has not been declared.
    """
    if value not in DECLARED.get(name, ()):
        raise ValueError(f"{name}={value} is not a declared constant")
    return Number(value=value, part=name)


def out_of() -> Number:
    """Return the number of people in a picture."""
    return constant("out-of", OUT_OF)
