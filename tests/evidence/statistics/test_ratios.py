"""Risk ratios against statsmodels and what was worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep

from desktop_app.evidence.statistics.ratios import katz, risk_ratio


@given(x1=st.integers(1, 90), x0=st.integers(1, 90), n1=st.just(100), n0=st.just(120))
def test_the_log_interval_agrees_with_statsmodels(
    x1: int, x0: int, n1: int, n0: int
) -> None:
    low, high = confint_proportions_2indep(
        x1, n1, x0, n0, compare="ratio", method="log"
    )
    found = katz(x1, n1, x0, n0)
    assert found.low == pytest.approx(float(low), rel=1e-9)
    assert found.high == pytest.approx(float(high), rel=1e-9)
    assert found.contains(risk_ratio(x1, n1, x0, n0))


def test_severe_side_effects_of_palmira() -> None:
    # 64 of 135 against 6 of 60.
    assert risk_ratio(64, 135, 6, 60) == pytest.approx(4.740741, abs=1e-6)
    found = katz(64, 135, 6, 60)
    assert (round(found.low, 1), round(found.high, 1)) == (2.2, 10.3)


def test_nobody_in_a_group_adds_half_a_person_everywhere() -> None:
    assert risk_ratio(52, 135, 0, 60) == pytest.approx((52.5 / 136) / (0.5 / 61))
    found = katz(52, 135, 0, 60)
    assert found.high > 3.0 * found.low


def test_everybody_in_both_groups_is_a_ratio_of_one() -> None:
    found = katz(10, 10, 12, 12)
    assert found.low == found.high == 1.0


@pytest.mark.parametrize("table", [(1, 0, 1, 5), (6, 5, 1, 5), (1, 5, -1, 5)])
def test_an_impossible_table_has_no_ratio(table: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="possible"):
        risk_ratio(*table)
