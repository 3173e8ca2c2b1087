"""Four trials pooled, against metafor, statsmodels and values worked out before."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.meta_analysis import combine_effects

from desktop_app.evidence.statistics.heterogeneity import (
    Study,
    TauMethod,
    cochran_q,
    pooled,
    tau_squared,
    weights,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.meta_analysis import fixed_effect, random_effects
from tests.evidence.statistics.trials import FOUR_TRIALS, PUBLISHED, log_study

DL, PM, REML = TauMethod
STUDIES = st.lists(
    st.builds(
        Study,
        # Nothing between 0 and a hundred-thousandth: statsmodels divides by squares.
        estimate=st.floats(-2.0, 2.0).map(lambda effect: round(effect, 5)),
        standard_error=st.floats(0.05, 1.0),
    ),
    min_size=2,
    max_size=8,
)


def ratio(interval: Interval) -> tuple[float, float]:
    back = interval.mapped(math.exp)
    return back.low, back.high


def test_metafor_gives_the_same() -> None:
    # R package metafor 3.8: rma(yi, sei, method=, test="knha"), printed 5 decimals.
    dl, reml = random_effects(FOUR_TRIALS, DL), random_effects(FOUR_TRIALS, REML)
    common = fixed_effect(FOUR_TRIALS)
    for found, expected in (
        (dl.hartung_knapp, (0.53098, 1.16542)),
        (dl.prediction, (0.41504, 1.49095)),
        (common.interval, (0.67786, 0.91255)),
    ):
        assert ratio(found) == pytest.approx(expected, abs=1e-5)
    assert ratio(reml.hartung_knapp) == pytest.approx((0.53183, 1.16343), abs=2e-5)


def test_values_worked_out_beforehand() -> None:
    common = fixed_effect(FOUR_TRIALS)
    assert common.q == pytest.approx(6.06424375, abs=1e-8)
    assert common.q_p == pytest.approx(0.10852612, abs=1e-8)
    assert common.i_squared == pytest.approx(0.50529693, abs=1e-8)
    dl = random_effects(FOUR_TRIALS)
    assert dl.method is DL
    assert dl.tau_squared == pytest.approx(0.02511118, abs=1e-8)
    assert math.exp(dl.estimate) == pytest.approx(0.78664520, abs=1e-8)
    assert ratio(dl.modified_knapp_hartung) == pytest.approx(
        (0.53097601, 1.16542116), abs=1e-8
    )
    assert ratio(dl.prediction) == pytest.approx((0.41504448, 1.49095027), abs=1e-8)
    assert dl.prediction_k2 is not None
    assert ratio(dl.prediction_k2) == pytest.approx((0.341, 1.815), abs=5e-4)
    assert ratio(dl.wald) == pytest.approx((0.631, 0.981), abs=5e-4)
    reml = random_effects(FOUR_TRIALS, REML)
    assert reml.tau_squared == pytest.approx(0.02347388, abs=2e-5)
    assert math.exp(reml.estimate) == pytest.approx(0.78660554, abs=2e-5)
    assert tau_squared(FOUR_TRIALS, PM) == pytest.approx(0.03810539, abs=1e-7)


def test_by_drug_and_with_a_standard_error_that_can_be() -> None:
    pace, palmira, maintain, postmonarch = FOUR_TRIALS
    floored = Study(estimate=palmira.estimate, standard_error=0.153)
    same_drug = fixed_effect((pace, palmira)).interval
    assert ratio(same_drug) == pytest.approx((0.735, 1.113), abs=5e-4)
    assert ratio(fixed_effect((pace, floored)).interval) == pytest.approx(
        (0.730, 1.181), abs=1.1e-3
    )
    other_drug = fixed_effect((maintain, postmonarch))
    assert math.exp(other_drug.estimate) == pytest.approx(0.678, abs=5e-4)
    useless = random_effects((pace, palmira)).hartung_knapp
    assert ratio(useless) == pytest.approx((0.17, 4.85), abs=6e-3)
    whole = random_effects((pace, floored, maintain, postmonarch))
    assert ratio(whole.modified_knapp_hartung) == pytest.approx(
        (0.523, 1.175), abs=5e-4
    )
    assert ratio(whole.prediction) == pytest.approx((0.403, 1.523), abs=5e-4)


def test_paule_and_mandel_as_in_statsmodels() -> None:
    effects = np.array([study.estimate for study in FOUR_TRIALS])
    variances = np.array([study.standard_error**2 for study in FOUR_TRIALS])
    expected = combine_effects(effects, variances, method_re="iterated")
    assert tau_squared(FOUR_TRIALS, PM) == pytest.approx(float(expected.tau2), abs=1e-8)


@given(studies=STUDIES)
@settings(deadline=None)
def test_statsmodels_gives_the_same(studies: list[Study]) -> None:
    effects = np.array([study.estimate for study in studies])
    variances = np.array([study.standard_error**2 for study in studies])
    expected = combine_effects(effects, variances, method_re="dl")
    common, dl = fixed_effect(studies), random_effects(studies, DL)
    assert common.estimate == pytest.approx(float(expected.mean_effect_fe), abs=1e-9)
    assert common.q == pytest.approx(float(expected.q), rel=1e-9, abs=1e-9)
    assert dl.tau_squared == pytest.approx(max(0.0, float(expected.tau2)), abs=1e-9)
    if float(expected.tau2) > 1e-6:  # statsmodels goes on with a negative variance
        mean, error = float(expected.mean_effect_re), float(expected.sd_eff_w_re)
        assert dl.estimate == pytest.approx(mean, abs=1e-9)
        assert dl.standard_error == pytest.approx(error, rel=1e-9)
        t = float(scipy.stats.t.ppf(0.975, len(studies) - 1))
        half_width = t * float(expected.sd_eff_w_re_hksj)
        assert dl.hartung_knapp.width / 2.0 == pytest.approx(half_width, rel=1e-8)


@given(studies=STUDIES)
def test_each_variance_solves_its_own_equation(studies: list[Study]) -> None:
    df = len(studies) - 1
    mandel = tau_squared(studies, PM)
    if mandel > 0.0:
        assert cochran_q(studies, mandel) == pytest.approx(df, rel=1e-8)
    else:
        assert cochran_q(studies) <= df
    restricted = tau_squared(studies, REML)

    def likelihood(tau2: float) -> float:
        inverse = weights(studies, tau2)
        return -0.5 * (
            -math.fsum(map(math.log, inverse))
            + math.log(math.fsum(inverse))
            + cochran_q(studies, tau2)
        )

    nearby = (restricted + 1e-4, max(restricted - 1e-4, 0.0))
    assert all(likelihood(restricted) >= likelihood(tau2) - 1e-12 for tau2 in nearby)


@given(studies=STUDIES, method=st.sampled_from(TauMethod))
def test_the_intervals_are_nested_as_their_names_promise(
    studies: list[Study], method: TauMethod
) -> None:
    found = random_effects(studies, method)
    assert found.modified_knapp_hartung.width >= found.hartung_knapp.width * (1 - 1e-9)
    assert found.modified_knapp_hartung.width > found.wald.width
    assert found.prediction.width >= found.modified_knapp_hartung.width * (1 - 1e-9)
    assert found.wald.contains(found.estimate)
    assert (found.prediction_k2 is None) == (len(studies) == 2)


def test_studies_that_agree_have_nothing_between_them() -> None:
    same = [Study(estimate=0.5, standard_error=0.2)] * 3
    for method in TauMethod:
        assert tau_squared(same, method) == 0.0
    common = fixed_effect(same)
    assert common.i_squared == 0.0
    assert common.q_p == 1.0
    assert common.standard_error == pytest.approx(0.2 / math.sqrt(3.0))


def test_one_study_is_not_pooled() -> None:
    one = [log_study(*PUBLISHED["PACE"])]
    with pytest.raises(ValueError, match="two studies"):
        fixed_effect(one)
    with pytest.raises(ValueError, match="two studies"):
        random_effects(one)
    with pytest.raises(ValueError, match="two studies"):
        pooled([], 0.0)


@pytest.mark.parametrize(
    ("estimate", "error"), [(math.inf, 0.1), (0.0, 0.0), (0.0, math.inf)]
)
def test_an_impossible_study_is_refused(estimate: float, error: float) -> None:
    with pytest.raises(ValueError, match=r"finite|standard error"):
        Study(estimate=estimate, standard_error=error)
