"""The four trials of the pack that ships, pooled from what they printed.

The pooled values were worked out beforehand on their own, and agree with metafor 3.8
(DL with Knapp-Hartung, prediction interval with t on k-1 degrees of freedom) and, here,
with statsmodels.
"""

from __future__ import annotations

import datetime as dt
import math

import numpy as np
import pytest
from statsmodels.stats.meta_analysis import combine_effects

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.evidence.pooling import Pooled, pooled
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.values import replace


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@pytest.fixture(scope="module")
def found(pack: Pack) -> Pooled:
    together = pooled(pack)
    assert together is not None
    return together


def ratios(interval: Interval) -> tuple[float, float]:
    back = interval.mapped(math.exp)
    return back.low, back.high


def test_trials_stand_in_the_order_of_the_pack(pack: Pack, found: Pooled) -> None:
    order = [row.trial for row in pack.file.across.rows]
    assert [one.trial for one in found.trials] == order
    assert order != sorted(order, key=lambda name: _ratio_of(found, name))


def _ratio_of(found: Pooled, name: str) -> float:
    return next(one.ratio for one in found.trials if one.trial == name)


def test_errors_come_from_each_interval_at_its_own_level(found: Pooled) -> None:
    errors = {one.trial: one.study.standard_error for one in found.trials}
    assert errors == pytest.approx(
        {
            "palmira": 0.12326096,
            "pace": 0.20487454,
            "maintain": 0.19875100,
            "postmonarch": 0.13031505,
        },
        abs=1e-8,
    )


def test_only_pace_is_moved_to_another_level(found: Pooled) -> None:
    moved = {one.trial: one.interval for one in found.trials if one.moved}
    assert list(moved) == ["pace"]
    assert moved["pace"].low == pytest.approx(0.74290529, abs=1e-8)
    assert moved["pace"].high == pytest.approx(1.65848865, abs=1e-8)
    for one in found.trials:
        if one.trial != "pace":
            assert one.interval == one.fact.interval


def test_the_common_ratio_and_heterogeneity(found: Pooled) -> None:
    assert math.exp(found.fixed.estimate) == pytest.approx(0.78650, abs=1e-5)
    assert ratios(found.fixed.interval) == pytest.approx((0.67786, 0.91255), abs=1e-5)
    assert found.fixed.q == pytest.approx(6.06424375, abs=1e-8)
    assert found.fixed.q_p == pytest.approx(0.10852612, abs=1e-8)
    assert found.fixed.i_squared == pytest.approx(0.50529693, abs=1e-8)


def test_the_random_effects_summary(found: Pooled) -> None:
    assert found.random.tau_squared == pytest.approx(0.02511118, abs=1e-8)
    assert math.exp(found.random.estimate) == pytest.approx(0.78664520, abs=1e-8)
    modified = ratios(found.random.modified_knapp_hartung)
    assert modified == pytest.approx((0.53097601, 1.16542116), abs=1e-8)
    prediction = ratios(found.random.prediction)
    assert prediction == pytest.approx((0.41504448, 1.49095027), abs=1e-8)


def test_statsmodels_gives_the_same(found: Pooled) -> None:
    effects = np.array([one.study.estimate for one in found.trials])
    variances = np.array([one.study.standard_error**2 for one in found.trials])
    theirs = combine_effects(effects, variances, method_re="dl")
    assert theirs.tau2 == pytest.approx(found.random.tau_squared, abs=1e-10)
    assert theirs.mean_effect_re == pytest.approx(found.random.estimate, abs=1e-10)
    assert theirs.mean_effect_fe == pytest.approx(found.fixed.estimate, abs=1e-10)
    assert theirs.q == pytest.approx(found.fixed.q, abs=1e-9)
    shares = [one.weight for one in found.trials]
    assert list(theirs.weights_rel_re) == pytest.approx(shares, abs=1e-10)
    assert sum(shares) == pytest.approx(1.0)


def test_palmira_alone_is_floored_in_the_sensitivity_analysis(found: Pooled) -> None:
    assert [one.trial for one in found.floored] == ["palmira"]
    assert found.floored[0].floored.standard_error == pytest.approx(0.153, abs=5e-4)
    again = found.sensitivity
    assert again is not None
    assert math.exp(again.estimate) == pytest.approx(0.784, abs=5e-4)
    modified = ratios(again.modified_knapp_hartung)
    assert modified == pytest.approx((0.523, 1.175), abs=5e-4)
    assert ratios(again.prediction) == pytest.approx((0.403, 1.523), abs=5e-4)


def _without(pack: Pack, *trials: str) -> Pack:
    """The pack with rows that lack a ratio."""
    file = pack.file
    rows = tuple(
        type(row)(trial=row.trial, medians=row.medians) if row.trial in trials else row
        for row in file.across.rows
    )
    across = type(file.across)(
        words=file.across.words,
        rows=rows,
        warning=file.across.warning,
        legend=file.across.legend,
    )
    changed = {name: getattr(file, name) for name in file.__struct_fields__}
    return replace(pack, file=type(file)(**changed | {"across": across}))


def test_nothing_is_floored_where_every_interval_is_possible(pack: Pack) -> None:
    left = pooled(_without(pack, "palmira"))
    assert left is not None
    assert [one.trial for one in left.trials] == ["pace", "maintain", "postmonarch"]
    assert left.sensitivity is None


def test_one_ratio_is_never_pooled(pack: Pack) -> None:
    assert pooled(_without(pack, "palmira", "pace", "maintain")) is None
