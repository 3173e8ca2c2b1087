"""Intervals for one group against SciPy, statsmodels and what papers printed."""

from __future__ import annotations

import math
import timeit
from typing import Any

import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import (
    USUAL_METHODS,
    agresti_coull,
    clopper_pearson,
    jeffreys,
    upper_limit_for_zero,
    wald,
    wilson,
)


@st.composite
def groups(draw: st.DrawFn) -> tuple[int, int]:
    n = draw(st.integers(1, 400))
    return draw(st.integers(0, n)), n


LEVELS = st.sampled_from([0.8, 0.9, 0.95, 0.99])
EVERY_METHOD = pytest.mark.parametrize("name", sorted(USUAL_METHODS))


def same(found: Interval, expected: Any) -> None:
    assert found.low == pytest.approx(float(expected[0]), abs=1e-9)
    assert found.high == pytest.approx(float(expected[1]), abs=1e-9)


@given(group=groups(), level=LEVELS)
def test_wilson_and_clopper_pearson_agree_with_scipy(
    group: tuple[int, int], level: float
) -> None:
    test = scipy.stats.binomtest(*group)
    same(wilson(*group, level), test.proportion_ci(level, method="wilson"))
    same(clopper_pearson(*group, level), test.proportion_ci(level, method="exact"))


@given(group=groups(), level=LEVELS)
def test_wald_and_agresti_coull_agree_with_statsmodels(
    group: tuple[int, int], level: float
) -> None:
    for method, name in ((wald, "normal"), (agresti_coull, "agresti_coull")):
        expected = proportion_confint(*group, alpha=1.0 - level, method=name)
        same(method(*group, level), expected)


@given(group=groups(), level=LEVELS)
def test_jeffreys_is_the_posterior_but_for_nobody_and_everybody(
    group: tuple[int, int], level: float
) -> None:
    count, n = group
    found = jeffreys(count, n, level)
    posterior = scipy.stats.beta(count + 0.5, n - count + 0.5)
    low, high = posterior.interval(level)
    same(found, (0.0 if count == 0 else low, 1.0 if count == n else high))


@EVERY_METHOD
@given(group=groups(), level=LEVELS)
def test_every_interval_holds_the_share_and_stays_within_bounds(
    name: str, group: tuple[int, int], level: float
) -> None:
    interval = USUAL_METHODS[name](*group, level)
    assert interval.contains(group[0] / group[1], tolerance=1e-12)
    assert Interval(low=0.0, high=1.0).holds(interval)
    assert interval.level == level


@EVERY_METHOD
@given(group=groups())
def test_ten_times_the_people_give_a_narrower_interval(
    name: str, group: tuple[int, int]
) -> None:
    count, n = group
    method = USUAL_METHODS[name]
    one, ten = method(count, n, 0.95), method(10 * count, 10 * n, 0.95)
    certain = name == "Wald" and count in (0, n)
    assert ten.width == one.width == 0.0 if certain else ten.width < one.width


@EVERY_METHOD
@given(group=groups())
def test_those_without_the_event_mirror_those_with_it(
    name: str, group: tuple[int, int]
) -> None:
    count, n = group
    method = USUAL_METHODS[name]
    mirror = method(n - count, n, 0.95)
    same(method(count, n, 0.95), (1.0 - mirror.high, 1.0 - mirror.low))


@pytest.mark.parametrize(
    ("count", "n", "low", "high"), [(57, 136, 33.5, 50.7), (17, 62, 16.9, 40.2)]
)
def test_palmira_printed_clopper_pearson_intervals(
    count: int, n: int, low: float, high: float
) -> None:
    # Clinical benefit, J Clin Oncol 2025, doi 10.1200/JCO-24-01865, abstract.
    found = {name: method(count, n, 0.95) for name, method in USUAL_METHODS.items()}
    matching = [
        name
        for name, interval in found.items()
        if round(100 * interval.low, 1) == low and round(100 * interval.high, 1) == high
    ]
    assert matching == ["Clopper-Pearson"]


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_newcombe_printed_these_wilson_intervals(
    count: int, n: int, low: float, high: float
) -> None:
    # Newcombe 1998, Stat Med 17:857, table I, method 3.
    found = wilson(count, n)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_values_worked_out_beforehand() -> None:
    assert clopper_pearson(57, 136).high == pytest.approx(0.50671981, abs=1e-8)
    assert clopper_pearson(17, 62).low == pytest.approx(0.16854294, abs=1e-8)
    assert wilson(64, 135).low == pytest.approx(0.39173174, abs=1e-8)
    assert wilson(64, 135).high == pytest.approx(0.55785104, abs=1e-8)
    assert wilson(6, 60).low == pytest.approx(0.04664283, abs=1e-8)
    assert wilson(6, 60).high == pytest.approx(0.20149465, abs=1e-8)


def test_nobody_of_sixty_could_still_be_five_in_a_hundred() -> None:
    limit = upper_limit_for_zero(60)
    assert limit.low == 0.0
    assert limit.high == pytest.approx(1.0 - 0.05 ** (1 / 60), abs=1e-12)
    assert round(100 * limit.high, 2) == 4.87
    assert limit.high < 3 / 60
    two_sided = (clopper_pearson(0, 60), wilson(0, 60), jeffreys(0, 60))
    assert [round(100 * one.high, 2) for one in two_sided] == [5.96, 6.02, 4.08]


@given(n=st.integers(1, 100_000), level=LEVELS)
def test_the_limit_for_nobody_is_one_sided_clopper_pearson(
    n: int, level: float
) -> None:
    limit = upper_limit_for_zero(n, level).high
    assert limit == pytest.approx(clopper_pearson(0, n, 2 * level - 1).high, abs=1e-10)
    assert math.isclose((1.0 - limit) ** n, 1.0 - level, rel_tol=1e-7)


@EVERY_METHOD
@pytest.mark.parametrize(
    ("count", "n", "level"), [(-1, 5, 0.95), (6, 5, 0.95), (0, 0, 0.95), (1, 5, 1.0)]
)
def test_an_impossible_group_is_refused(
    name: str, count: int, n: int, level: float
) -> None:
    with pytest.raises(ValueError, match=r"possible|at least|between|strictly"):
        USUAL_METHODS[name](count, n, level)


def test_an_empty_group_has_no_limit() -> None:
    with pytest.raises(ValueError, match="at least one"):
        upper_limit_for_zero(0)
    with pytest.raises(ValueError, match="strictly"):
        upper_limit_for_zero(5, 1.0)


def test_the_exact_interval_takes_less_than_a_millisecond() -> None:
    seconds = min(timeit.repeat(lambda: clopper_pearson(57, 136), number=20, repeat=5))
    assert seconds / 20 < 0.001
