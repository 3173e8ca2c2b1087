"""Intervals for differences against Newcombe's table, statsmodels and brute force."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from statsmodels.stats.proportion import confint_proportions_2indep

from desktop_app.evidence.statistics.differences import (
    USUAL_DIFFERENCE_METHODS,
    agresti_caffo,
    miettinen_nurminen,
    mover,
    newcombe,
    wald_difference,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import wilson

Table = tuple[int, int, int, int]
EVERY_METHOD = pytest.mark.parametrize("name", sorted(USUAL_DIFFERENCE_METHODS))


@st.composite
def tables(draw: st.DrawFn, most: int = 150) -> Table:
    n1, n0 = draw(st.integers(2, most)), draw(st.integers(2, most))
    return draw(st.integers(0, n1)), n1, draw(st.integers(0, n0)), n0


# Newcombe 1998, Stat Med 17:873, table II: Miettinen-Nurminen, then method 10.
NEWCOMBE_TABLE = [
    ((56, 70, 48, 80), (0.0528, 0.3382), (0.0524, 0.3339)),
    ((9, 10, 3, 10), (0.1700, 0.8406), (0.1705, 0.8090)),
    ((6, 7, 2, 7), (0.0342, 0.8534), (0.0582, 0.8062)),
    ((5, 56, 0, 29), (-0.0326, 0.1933), (-0.0381, 0.1926)),
    ((0, 10, 0, 20), (-0.1658, 0.2844), (-0.1611, 0.2775)),
    ((0, 10, 0, 10), (-0.2879, 0.2879), (-0.2775, 0.2775)),
    ((10, 10, 0, 20), (0.7156, 1.0), (0.6791, 1.0)),
    ((10, 10, 0, 10), (0.6636, 1.0), (0.6075, 1.0)),
]


@pytest.mark.parametrize(("table", "score", "hybrid"), NEWCOMBE_TABLE)
def test_newcombes_published_table(
    table: Table, score: tuple[float, float], hybrid: tuple[float, float]
) -> None:
    for found, expected in (
        (miettinen_nurminen(*table), score),
        (newcombe(*table), hybrid),
    ):
        assert (round(found.low, 4), round(found.high, 4)) == expected


def test_differences_of_palmira() -> None:
    # Grade 3 or worse, neutropenia, clinical benefit and stopping; worked out
    # beforehand to eight decimals.
    for table, low, high in (
        ((64, 135, 6, 60), 0.24337816, 0.47339964),
        ((52, 135, 0, 60), 0.28680625, 0.46937020),
        ((57, 136, 17, 62), -0.00051592, 0.27204265),
        ((5, 135, 1, 60), -0.05455125, 0.06907588),
    ):
        found = newcombe(*table)
        assert (round(found.low, 8), round(found.high, 8)) == (low, high)


def test_postmonarch_printed_a_textbook_difference() -> None:
    # 22 of 131 against 9 of 127, J Clin Oncol 2025;43:1101: 9.7 (1.88 to 17.52).
    found = wald_difference(22, 131, 9, 127)
    assert 100 * found.low == pytest.approx(1.88, abs=0.03)
    assert 100 * found.high == pytest.approx(17.52, abs=0.03)


@given(table=tables(), level=st.sampled_from([0.9, 0.95, 0.99]))
def test_newcombe_wald_and_agresti_caffo_agree_with_statsmodels(
    table: Table, level: float
) -> None:
    for method, name in (
        (newcombe, "newcomb"),
        (wald_difference, "wald"),
        (agresti_caffo, "agresti-caffo"),
    ):
        low, high = confint_proportions_2indep(*table, method=name, alpha=1.0 - level)
        found = method(*table, level)
        assert found.low == pytest.approx(max(float(low), -1.0), abs=1e-10)
        assert found.high == pytest.approx(min(float(high), 1.0), abs=1e-10)


def brute_score(table: Table, difference: float) -> float:
    """Score statistic with the restricted shares found by search, not by formula."""
    x1, n1, x0, n0 = table

    def unlikely(p0: float) -> float:
        total = 0.0
        for x, n, p in ((x1, n1, p0 + difference), (x0, n0, p0)):
            for count, share in ((x, p), (n - x, 1.0 - p)):
                if count:
                    total -= count * math.log(max(share, 1e-300))
        return total

    low, high = max(0.0, -difference), min(1.0, 1.0 - difference)
    p0 = float(
        minimize_scalar(
            unlikely, bounds=(low, high), method="bounded", options={"xatol": 1e-12}
        ).x
    )
    p1 = p0 + difference
    variance = (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0) * (n1 + n0) / (n1 + n0 - 1)
    return (x1 / n1 - x0 / n0 - difference) / math.sqrt(variance)


@given(table=tables(60))
@settings(max_examples=60, deadline=None)
def test_the_score_is_at_its_critical_value_at_both_limits(table: Table) -> None:
    found = miettinen_nurminen(*table)
    if found.low > -1.0:
        assert brute_score(table, found.low) == pytest.approx(1.959964, abs=2e-3)
    if found.high < 1.0:
        assert brute_score(table, found.high) == pytest.approx(-1.959964, abs=2e-3)


@EVERY_METHOD
@given(table=tables())
def test_swapping_the_groups_changes_the_sign(name: str, table: Table) -> None:
    x1, n1, x0, n0 = table
    method = USUAL_DIFFERENCE_METHODS[name]
    found = method(x1, n1, x0, n0, 0.95)
    swapped = method(x0, n0, x1, n1, 0.95).negated()
    assert found.low == pytest.approx(swapped.low, abs=1e-9)
    assert found.high == pytest.approx(swapped.high, abs=1e-9)


@EVERY_METHOD
@given(table=tables())
def test_a_difference_stays_within_bounds_and_holds_what_was_seen(
    name: str, table: Table
) -> None:
    x1, n1, x0, n0 = table
    found = USUAL_DIFFERENCE_METHODS[name](x1, n1, x0, n0, 0.95)
    assert Interval(low=-1.0, high=1.0).holds(found)
    if name != "Agresti-Caffo":  # its middle is shifted on purpose
        assert found.contains(x1 / n1 - x0 / n0, tolerance=1e-9)


@pytest.mark.parametrize("name", ["Miettinen-Nurminen", "Newcombe"])
@given(table=tables())
def test_ten_times_the_people_give_a_narrower_difference(
    name: str, table: Table
) -> None:
    method = USUAL_DIFFERENCE_METHODS[name]
    x1, n1, x0, n0 = (10 * count for count in table)
    assert method(x1, n1, x0, n0, 0.95).width < method(*table, 0.95).width


@given(table=tables())
def test_mover_with_wilson_limits_is_newcombe(table: Table) -> None:
    x1, n1, x0, n0 = table
    found = mover(x1 / n1, wilson(x1, n1), x0 / n0, wilson(x0, n0))
    expected = newcombe(*table)
    assert found.low == pytest.approx(expected.low, abs=1e-12)
    assert found.high == pytest.approx(expected.high, abs=1e-12)


def test_mover_of_symmetric_intervals_adds_variances() -> None:
    found = mover(5.0, Interval(low=2.0, high=8.0), 1.0, Interval(low=-3.0, high=5.0))
    assert found == Interval(low=-1.0, high=9.0)


def test_mover_refuses_what_does_not_belong_together() -> None:
    one = Interval(low=0.1, high=0.3)
    with pytest.raises(ValueError, match="levels"):
        mover(0.2, one, 0.2, Interval(low=0.1, high=0.3, level=0.9))
    with pytest.raises(ValueError, match="outside"):
        mover(0.4, one, 0.2, one)


@EVERY_METHOD
@pytest.mark.parametrize("table", [(1, 0, 1, 5), (6, 5, 1, 5), (1, 5, -1, 5)])
def test_an_impossible_table_is_refused(name: str, table: Table) -> None:
    with pytest.raises(ValueError, match=r"possible|at least"):
        USUAL_DIFFERENCE_METHODS[name](*table, 0.95)
