"""Two groups side by side, and what one hazard ratio would have made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics.differences import mover
from desktop_app.evidence.statistics.follow_up import (
    BandMethod,
    MedianFollowUp,
    SizeOnly,
)
from desktop_app.evidence.statistics.landmarks import (
    LandmarkCurve,
    UnreportedTime,
    difference,
    early_late_hazard_ratio,
    restricted_mean_difference,
)
from tests.evidence.statistics.trials import curve, endocrine, maintain, palbociclib

Printed = tuple[float, float, float]


def printed(pair: tuple[LandmarkCurve, LandmarkCurve], months: float) -> Printed:
    found = difference(*pair, months)
    return (
        round(100.0 * found.value, 1),
        round(100.0 * found.interval.low, 1),
        round(100.0 * found.interval.high, 1),
    )


def test_palmira_differs_at_six_months_by_less_than_chance_allows() -> None:
    pair = (palbociclib(), endocrine())
    assert printed(pair, 6.0) == (13.0, -2.7, 27.7)
    assert printed(pair, 12.0) == (0.1, -13.1, 11.1)


def test_one_hazard_ratio_would_have_printed_what_nobody_reported() -> None:
    # 0.84 applied to the control group would give 35 and 17 in 100.
    invented = [round(100.0 * endocrine().survival(t) ** 0.84) for t in (6.0, 12.0)]
    assert invented == [35, 17]
    shown = [round(100.0 * palbociclib().survival(t)) for t in (6.0, 12.0)]
    assert shown == [42, 12]


def test_maintain_and_postmonarch() -> None:
    assert printed(maintain(), 6.0) == (17.3, -0.8, 34.0)
    assert printed(maintain(), 12.0) == (17.2, 3.1, 30.8)
    assert difference(*maintain(), 12.0).methods == (BandMethod.PUBLISHED,) * 2


def test_groups_are_compared_only_where_both_were_reported() -> None:
    pair = (palbociclib(), endocrine())
    for months in (3.0, 4.9, 9.0, 18.0):
        with pytest.raises(UnreportedTime):
            difference(*pair, months)
    between = difference(*pair, 9.0, interpolate=True)
    assert between.interval.contains(between.value)
    with pytest.raises(UnreportedTime):
        difference(*pair, 18.0, interpolate=True)


@given(
    n=st.integers(20, 500),
    shares=st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)),
    follow_up=st.floats(4.0, 40.0),
)
def test_swapping_the_groups_changes_the_sign(
    n: int, shares: tuple[float, float], follow_up: float
) -> None:
    known = MedianFollowUp(months=follow_up)
    one, other = (curve(n, {6.0: share}, None, known) for share in shares)
    found, swapped = difference(one, other, 6.0), difference(other, one, 6.0)
    assert found.value == -swapped.value
    assert found.interval.low == pytest.approx(-swapped.interval.high)
    assert found.interval.high == pytest.approx(-swapped.interval.low)
    expected = mover(shares[0], one.band(6.0), shares[1], other.band(6.0))
    assert found.interval.low == pytest.approx(max(expected.low, -1.0))


def test_the_groups_of_palmira_are_not_described_by_one_ratio() -> None:
    found = early_late_hazard_ratio(palbociclib(), endocrine(), 6.0, 12.0)
    assert round(found.cumulative_early, 3) == 0.701
    assert round(found.cumulative_late, 3) == 0.996
    early, late = found.interval_early, found.interval_late
    assert (round(found.ratio_early, 2), round(found.ratio_late, 2)) == (0.70, 1.42)
    assert (round(early.low, 2), round(early.high, 2)) == (0.46, 1.07)
    assert (round(late.low, 2), round(late.high, 2)) == (0.57, 3.51)
    assert (round(found.z, 2), round(found.p, 2)) == (1.38, 0.17)
    assert found.one_ratio_is_not_enough


def test_groups_with_one_ratio_are_not_flagged() -> None:
    control = curve(100, {6.0: 0.5, 12.0: 0.2})
    treated = curve(100, {6.0: 0.5**0.7, 12.0: 0.2**0.7})
    found = early_late_hazard_ratio(treated, control, 6.0, 12.0)
    assert found.ratio_early == pytest.approx(0.7)
    assert found.ratio_late == pytest.approx(0.7)
    assert found.z == pytest.approx(0.0, abs=1e-9)
    assert not found.one_ratio_is_not_enough


def test_ratios_need_two_reported_times_in_order_and_events_between() -> None:
    pair = (palbociclib(), endocrine())
    with pytest.raises(UnreportedTime):
        early_late_hazard_ratio(*pair, 3.0, 12.0)
    with pytest.raises(ValueError, match="not before"):
        early_late_hazard_ratio(*pair, 12.0, 6.0)
    flat = curve(10, {6.0: 0.5, 12.0: 0.5})
    with pytest.raises(ValueError, match="no events"):
        early_late_hazard_ratio(flat, endocrine(), 6.0, 12.0)


def test_mean_months_within_a_year() -> None:
    found = restricted_mean_difference(palbociclib(), endocrine(), 12.0)
    assert palbociclib().restricted_mean(12.0).months == pytest.approx(
        5.49775415, abs=1e-7
    )
    assert endocrine().restricted_mean(12.0).months == pytest.approx(
        4.69407794, abs=1e-7
    )
    assert round(found.months, 2) == 0.80
    assert (round(found.interval.low, 2), round(found.interval.high, 2)) == (
        -0.45,
        2.06,
    )


def test_with_the_size_alone_the_difference_is_narrower() -> None:
    alone = difference(palbociclib(SizeOnly()), endocrine(SizeOnly()), 6.0)
    followed = difference(palbociclib(), endocrine(), 6.0)
    assert alone.interval.width < followed.interval.width
    assert alone.interval.low == pytest.approx(-0.01227224, abs=1e-8)
