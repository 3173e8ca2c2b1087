"""The probability functions against SciPy, over the range that intervals use."""

from __future__ import annotations

import math

import pytest
import scipy.special
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics import special

SIZES = st.floats(0.5, 3000.0)
CHANCES = st.floats(1e-8, 1.0 - 1e-8)


@given(x=st.floats(0.0, 1.0 - 1e-6), a=SIZES, b=SIZES)
def test_the_incomplete_beta_function_agrees_with_scipy(
    x: float, a: float, b: float
) -> None:
    # Closer to 1 SciPy's own value can be off by 1e-9; see the next test.
    assert special.regularised_beta(x, a, b) == pytest.approx(
        float(scipy.special.betainc(a, b, x)), abs=1e-11
    )


@given(rest=st.floats(0.0, 1.0).map(lambda x: x**4))
def test_the_incomplete_beta_function_of_two_halves_is_the_arcsine_law(
    rest: float,
) -> None:
    x = 1.0 - rest
    law = 2.0 / math.pi * math.asin(math.sqrt(1.0 - x))
    assert 1.0 - special.regularised_beta(x, 0.5, 0.5) == pytest.approx(law, abs=1e-13)


@given(p=CHANCES, a=SIZES, b=SIZES)
def test_the_inverse_beta_function_agrees_with_scipy(
    p: float, a: float, b: float
) -> None:
    assert special.inverse_regularised_beta(p, a, b) == pytest.approx(
        float(scipy.special.betaincinv(a, b, p)), abs=1e-10
    )


@given(p=CHANCES, a=st.floats(0.5, 50.0), b=st.floats(0.5, 50.0))
def test_the_inverse_beta_function_returns(p: float, a: float, b: float) -> None:
    x = special.inverse_regularised_beta(p, a, b)
    nearest = (math.nextafter(x, 0.0), math.nextafter(x, 1.0))
    below, above = (special.regularised_beta(one, a, b) for one in nearest)
    assert below - 1e-11 <= p <= above + 1e-11


@given(t=st.floats(1e-3, 60.0), df=st.floats(0.5, 500.0), sign=st.sampled_from([-1, 1]))
def test_student_t_agrees_with_scipy(t: float, df: float, sign: int) -> None:
    # Closer to 0 SciPy's own value is off by 1e-9; see the next test.
    t = sign * t
    assert special.student_t_cdf(t, df) == pytest.approx(
        float(scipy.stats.t.cdf(t, df)), abs=1e-11
    )


@given(t=st.floats(-60.0, 60.0))
def test_student_t_with_one_and_two_degrees_of_freedom_has_a_closed_form(
    t: float,
) -> None:
    one = 0.5 + math.atan(t) / math.pi
    two = 0.5 + t / (2.0 * math.sqrt(2.0 + t * t))
    assert special.student_t_cdf(t, 1.0) == pytest.approx(one, abs=1e-14)
    assert special.student_t_cdf(t, 2.0) == pytest.approx(two, abs=1e-14)


@given(p=st.floats(1e-6, 1.0 - 1e-6), df=st.floats(1.0, 500.0))
def test_the_quantile_of_student_t_agrees_with_scipy(p: float, df: float) -> None:
    assert special.student_t_quantile(p, df) == pytest.approx(
        float(scipy.stats.t.ppf(p, df)), rel=1e-9, abs=1e-10
    )


@pytest.mark.parametrize(
    ("df", "value"), [(1, 12.706), (2, 4.303), (3, 3.182), (10, 2.228), (30, 2.042)]
)
def test_the_printed_table_of_student_t(df: int, value: float) -> None:
    # Any printed table, such as Fisher & Yates 1963, two-sided 5 %.
    assert round(special.student_t_quantile(0.975, df), 3) == value


@given(x=st.floats(0.0, 400.0), df=st.floats(0.5, 200.0))
def test_chi_square_agrees_with_scipy(x: float, df: float) -> None:
    assert special.chi_square_sf(x, df) == pytest.approx(
        float(scipy.stats.chi2.sf(x, df)), abs=1e-11, rel=1e-9
    )


@given(p=st.floats(1e-12, 1.0 - 1e-12))
def test_the_normal_quantile_agrees_with_scipy(p: float) -> None:
    z = special.normal_quantile(p)
    assert z == pytest.approx(float(scipy.stats.norm.ppf(p)), abs=1e-10)
    assert special.normal_cdf(z) == pytest.approx(p, abs=1e-12)


def test_levels_and_p_values_of_the_normal_distribution() -> None:
    assert special.two_sided_z(0.95) == pytest.approx(1.959963984540054, abs=1e-12)
    assert special.two_sided_p(1.959963984540054) == pytest.approx(0.05, abs=1e-12)
    assert special.two_sided_p(-1.0) == special.two_sided_p(1.0)
    assert special.student_t_quantile(0.5, 3.0) == 0.0
    assert special.chi_square_sf(0.0, 3.0) == 1.0
    assert special.inverse_regularised_beta(0.0, 2.0, 3.0) == 0.0
    assert special.inverse_regularised_beta(1.0, 2.0, 3.0) == 1.0


@pytest.mark.parametrize("bad", [0.0, 1.0, -0.1, math.nan])
def test_a_probability_outside_its_bounds_is_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        special.normal_quantile(bad)
    with pytest.raises(ValueError, match="between 0 and 1"):
        special.two_sided_z(bad)
    with pytest.raises(ValueError, match="between 0 and 1"):
        special.student_t_quantile(bad, 3.0)


def test_arguments_outside_their_bounds_are_refused() -> None:
    with pytest.raises(ValueError, match="x must be"):
        special.regularised_beta(1.1, 1.0, 1.0)
    with pytest.raises(ValueError, match="a must be positive"):
        special.regularised_beta(0.5, 0.0, 1.0)
    with pytest.raises(ValueError, match="probability"):
        special.inverse_regularised_beta(1.1, 1.0, 1.0)
    with pytest.raises(ValueError, match="b must be positive"):
        special.inverse_regularised_beta(0.5, 1.0, -1.0)
    with pytest.raises(ValueError, match="df must be positive"):
        special.student_t_cdf(1.0, 0.0)
    with pytest.raises(ValueError, match="negative"):
        special.chi_square_sf(-1.0, 1.0)
