"""Intervals hold together, and a program that only needs one starts fast."""

from __future__ import annotations

import dataclasses
import math
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics.interval import Interval

NUMBERS = st.floats(-1e6, 1e6)


@given(a=NUMBERS, b=NUMBERS, x=NUMBERS)
def test_an_interval_holds_what_lies_between_its_limits(
    a: float, b: float, x: float
) -> None:
    interval = Interval(low=min(a, b), high=max(a, b))
    assert interval.contains(x) == (min(a, b) <= x <= max(a, b))
    assert interval.contains(interval.middle)
    assert interval.negated().negated() == interval
    assert interval.negated().contains(-x) == interval.contains(x)
    assert interval.width == max(a, b) - min(a, b)


def test_limits_move_with_the_scale() -> None:
    interval = Interval(low=0.0, high=1.0, level=0.9)
    assert interval.mapped(math.exp) == Interval(low=1.0, high=math.e, level=0.9)
    assert interval.mapped(lambda x: -x) == Interval(low=-1.0, high=0.0, level=0.9)
    assert interval.clipped(0.25, 0.5) == Interval(low=0.25, high=0.5, level=0.9)
    assert Interval(low=2.0, high=3.0).clipped(0.0, 1.0) == Interval(low=1.0, high=1.0)


def test_one_interval_may_hold_another() -> None:
    wide, narrow = Interval(low=0.0, high=1.0), Interval(low=0.0, high=0.5)
    assert wide.holds(narrow)
    assert not narrow.holds(wide)


def test_a_tolerance_reaches_past_the_limits() -> None:
    interval = Interval(low=0.1, high=0.2)
    assert not interval.contains(0.21)
    assert interval.contains(0.21, tolerance=0.02)
    assert interval.contains(0.09, tolerance=0.02)


@pytest.mark.parametrize(
    ("low", "high", "level"),
    [
        (1.0, 0.0, 0.95),
        (math.nan, 1.0, 0.95),
        (0.0, math.nan, 0.95),
        (0.0, 1.0, 0.0),
        (0.0, 1.0, 1.0),
        (0.0, 1.0, 95.0),
    ],
)
def test_an_impossible_interval_is_refused(
    low: float, high: float, level: float
) -> None:
    with pytest.raises(ValueError, match=r"limit|level"):
        Interval(low=low, high=high, level=level)


def test_an_interval_cannot_be_changed() -> None:
    interval = Interval(low=0.0, high=1.0)
    with pytest.raises(dataclasses.FrozenInstanceError):
        interval.low = 0.5  # type: ignore[misc]  # refused at run time, as tested


HEAVY = ("decimal", "fractions", "lifelines", "numpy", "pandas", "scipy", "statistics")


def test_nothing_heavy_is_imported_with_the_statistics() -> None:
    program = (
        "import sys\n"
        "import desktop_app.evidence.certainty\n"
        "import desktop_app.evidence.people\n"
        "import desktop_app.evidence.statistics.hazard_ratio\n"
        "import desktop_app.evidence.statistics.landmarks\n"
        "import desktop_app.evidence.statistics.meta_analysis\n"
        "import desktop_app.evidence.statistics.shrinkage\n"
        f"print([name for name in {HEAVY} if name in sys.modules])\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert answer.stdout == "[]\n"
