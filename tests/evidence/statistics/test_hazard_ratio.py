"""Printed hazard ratios of four trials, right and wrong."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics.hazard_ratio import (
    HazardRatioCheck,
    check_hazard_ratio,
    design_standard_error,
    relabelled,
    smallest_standard_error,
    standard_error,
)
from desktop_app.evidence.statistics.interval import Interval
from tests.evidence.statistics.trials import PUBLISHED

SIZES: dict[str, tuple[int, int, int | None]] = {
    "PACE": (111, 55, None),
    "PALMIRA": (136, 62, None),
    "MAINTAIN": (60, 59, None),
    "postMONARCH": (182, 186, 258),
}


def check(name: str) -> HazardRatioCheck:
    n1, n0, events = SIZES[name]
    return check_hazard_ratio(*PUBLISHED[name], n1=n1, n0=n0, events=events)


@pytest.mark.parametrize(
    ("name", "error", "middle", "p", "smallest", "plausible"),
    [
        ("PACE", 0.20487454, 1.107, 0.61, 0.155, True),
        ("PALMIRA", 0.12326096, 0.840, 0.157, 0.142, False),
        ("MAINTAIN", 0.19875100, 0.576, 0.005, 0.183, True),
        ("postMONARCH", 0.13031505, 0.736, 0.016, 0.125, True),
    ],
)
def test_four_trials(
    *,
    name: str,
    error: float,
    middle: float,
    p: float,
    smallest: float,
    plausible: bool,
) -> None:
    found = check(name)
    assert found.standard_error == pytest.approx(error, abs=1e-8)
    assert round(found.middle, 3) == middle
    assert round(found.p, len(str(p)) - 2) == p
    assert round(found.smallest_standard_error, 3) == smallest
    assert found.plausible is plausible
    assert found.middle_fits


def test_palmira_is_narrower_than_its_people_allow() -> None:
    found = check("PALMIRA")
    assert not found.possible
    assert not found.fits_design
    assert not found.events_known
    assert found.people == 198
    assert round(found.design_standard_error, 3) == 0.153
    assert math.floor(found.events_needed) == 263
    assert math.floor(found.events_needed_by_design) == 306
    # The earlier report, with 155 events and one decimal, could be.
    earlier = check_hazard_ratio(
        0.8, Interval(low=0.6, high=1.1), n1=136, n0=62, events=155, half_unit=0.05
    )
    assert earlier.plausible
    assert earlier.events_known


def test_a_mistyped_limit_is_off_the_middle() -> None:
    # MAINTAIN's abstract at a congress printed 0.39 to 0.95 for 0.39 to 0.85.
    found = check_hazard_ratio(0.57, Interval(low=0.39, high=0.95), n1=60, n0=59)
    assert round(found.middle, 3) == 0.609
    assert found.possible
    assert not found.middle_fits
    assert not found.plausible


def test_a_ninety_percent_interval_becomes_a_wider_one() -> None:
    found = relabelled(*PUBLISHED["PACE"], 0.95)
    assert found.low == pytest.approx(0.74290529, abs=1e-8)
    assert found.high == pytest.approx(1.65848865, abs=1e-8)
    assert found.level == 0.95


@given(
    ratio=st.floats(0.1, 10.0),
    error=st.floats(0.01, 2.0),
    level=st.sampled_from([0.5, 0.8, 0.9, 0.99]),
)
def test_relabelling_returns(ratio: float, error: float, level: float) -> None:
    first = relabelled(
        ratio, Interval(low=math.exp(-error), high=math.exp(error), level=0.9), 0.95
    )
    back = relabelled(ratio, relabelled(ratio, first, level), 0.95)
    assert back.low == pytest.approx(first.low)
    assert back.high == pytest.approx(first.high)
    assert standard_error(back) == pytest.approx(standard_error(first))


@given(people=st.integers(1, 10_000), share1=st.floats(0.05, 0.95))
def test_the_hard_bound_is_below_every_design(people: int, share1: float) -> None:
    smallest = smallest_standard_error(people)
    assert smallest <= design_standard_error(people, share1) * (1 + 1e-12)
    assert design_standard_error(people, 0.5) == pytest.approx(smallest)


def test_an_interval_without_width_is_never_possible() -> None:
    found = check_hazard_ratio(1.0, Interval(low=1.0, high=1.0), n1=50, n0=50)
    assert not found.possible
    assert found.events_needed == found.events_needed_by_design == math.inf


@pytest.mark.parametrize(
    ("ratio", "low", "n1", "events", "half_unit"),
    [
        (0.0, 0.5, 50, None, 0.005),
        (1.0, 0.0, 50, None, 0.005),
        (1.0, -0.5, 50, None, 0.0),
        (1.0, 0.5, 0, None, 0.005),
        (1.0, 0.5, 50, 0, 0.005),
        (1.0, 0.5, 50, 101, 0.005),
        (1.0, 0.5, 50, None, 0.5),
        (1.0, 0.5, 50, None, -0.1),
    ],
)
def test_what_cannot_be_checked_is_refused(
    ratio: float, low: float, n1: int, events: int | None, half_unit: float
) -> None:
    with pytest.raises(ValueError, match=r"."):
        check_hazard_ratio(
            ratio,
            Interval(low=low, high=2.0),
            n1=n1,
            n0=50,
            events=events,
            half_unit=half_unit,
        )


def test_bounds_need_people_and_two_groups() -> None:
    with pytest.raises(ValueError, match="at least one"):
        smallest_standard_error(0)
    with pytest.raises(ValueError, match="at least one"):
        design_standard_error(0, 0.5)
    with pytest.raises(ValueError, match="share1"):
        design_standard_error(10, 1.0)
    with pytest.raises(ValueError, match="positive"):
        standard_error(Interval(low=0.0, high=1.0))
