"""Subgroups are believed little, and shown only past the gate."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics.heterogeneity import Study
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.shrinkage import GateReason, gate, shrink
from tests.evidence.statistics.trials import PUBLISHED, log_study

WHOLE = log_study(*PUBLISHED["postMONARCH"])
EFFECTS = st.builds(
    Study, estimate=st.floats(-2.0, 2.0), standard_error=st.floats(0.05, 1.0)
)


@pytest.mark.parametrize(
    ("first", "second", "shrunken", "p"),
    [
        (
            (0.63, 0.44, 0.91),
            (0.78, 0.56, 1.09),
            ((0.698, 0.51, 0.95), (0.758, 0.57, 1.01)),
            0.396,
        ),
        (
            (0.51, 0.28, 0.95),
            (0.78, 0.59, 1.02),
            ((0.667, 0.46, 0.98), (0.743, 0.57, 0.97)),
            0.213,
        ),
    ],
)
def test_subgroups_of_postmonarch(
    first: tuple[float, float, float],
    second: tuple[float, float, float],
    shrunken: tuple[tuple[float, float, float], ...],
    p: float,
) -> None:
    # Liver metastases and bone-only disease; the p values printed with them were
    # .40 and .23.
    one, other = (
        log_study(ratio, Interval(low=low, high=high))
        for ratio, low, high in (first, second)
    )
    found = shrink(WHOLE, one, other)
    assert round(found.interaction_p, 3) == p
    for group, interval, expected in zip(
        (found.first, found.second), found.intervals(), shrunken, strict=True
    ):
        back = interval.mapped(math.exp)
        printed = (
            round(math.exp(group.estimate), 3),
            round(back.low, 2),
            round(back.high, 2),
        )
        assert printed == expected


@pytest.mark.parametrize(
    ("share", "error", "weight"),
    [(0.60, 0.342, 0.254), (0.65, 0.352, 0.244), (0.86, 0.483, 0.146)],
)
def test_what_a_trial_of_palmiras_size_could_show(
    share: float, error: float, weight: float
) -> None:
    # About 160 events, two to one: the variance of ln HR is 4.5 over the events.
    one, other = (
        Study(estimate=0.0, standard_error=math.sqrt(4.5 / (160 * part)))
        for part in (share, 1.0 - share)
    )
    found = shrink(WHOLE, one, other)
    assert round(math.hypot(one.standard_error, other.standard_error), 3) == error
    assert round(found.weight, 3) == weight


@given(whole=EFFECTS, first=EFFECTS, second=EFFECTS, omega=st.floats(0.01, 2.0))
def test_subgroups_lie_between_the_whole_and_what_was_seen(
    whole: Study, first: Study, second: Study, omega: float
) -> None:
    found = shrink(whole, first, second, omega)
    seen = first.estimate - second.estimate
    left = found.first.estimate - found.second.estimate
    assert left == pytest.approx(found.weight * seen, abs=1e-12)
    assert 0.0 < found.weight < 1.0
    low, high = sorted((found.first.estimate, found.second.estimate))
    assert low - 1e-12 <= whole.estimate <= high + 1e-12
    assert found.first.standard_error >= whole.standard_error


@given(first=EFFECTS, second=EFFECTS)
def test_an_endless_prior_believes_the_subgroups(first: Study, second: Study) -> None:
    v1, v2 = first.standard_error**2, second.standard_error**2
    whole = Study(
        estimate=(first.estimate * v2 + second.estimate * v1) / (v1 + v2),
        standard_error=math.sqrt(v1 * v2 / (v1 + v2)),
    )
    found = shrink(whole, first, second, 1e6)
    assert found.first.estimate == pytest.approx(first.estimate, abs=1e-6)
    assert found.second.estimate == pytest.approx(second.estimate, abs=1e-6)
    assert found.first.standard_error == pytest.approx(first.standard_error, rel=1e-6)
    none = shrink(whole, first, second, 1e-6)
    assert none.first.estimate == pytest.approx(whole.estimate, abs=1e-6)


@pytest.mark.parametrize("omega", [0.0, -1.0, math.inf])
def test_a_prior_needs_a_spread(omega: float) -> None:
    with pytest.raises(ValueError, match="omega"):
        shrink(WHOLE, WHOLE, WHOLE, omega)


def test_the_gate_opens_for_a_few_foreseen_and_unlikely_differences() -> None:
    found = gate(
        interaction_p=0.005, direction_stated_in_advance=True, factors_tested=3
    )
    assert found.opens
    assert found.against == ()


@pytest.mark.parametrize(
    ("p", "stated", "tested", "reason"),
    [
        (0.0051, True, 3, GateReason.CHANCE_NOT_UNLIKELY),
        (None, True, 3, GateReason.NO_INTERACTION_TEST),
        (0.001, False, 3, GateReason.DIRECTION_NOT_STATED_IN_ADVANCE),
        (0.001, True, 4, GateReason.MANY_FACTORS_TESTED),
        (0.001, True, None, GateReason.NUMBER_TESTED_UNKNOWN),
    ],
)
def test_one_reason_is_enough_to_keep_the_gate_shut(
    p: float | None, stated: bool, tested: int | None, reason: GateReason
) -> None:
    found = gate(
        interaction_p=p, direction_stated_in_advance=stated, factors_tested=tested
    )
    assert not found.opens
    assert found.against == (reason,)


def test_every_reason_is_given() -> None:
    found = gate(
        interaction_p=0.4, direction_stated_in_advance=False, factors_tested=12
    )
    assert len(found.against) == 3


@pytest.mark.parametrize(("p", "tested"), [(1.1, 1), (-0.1, 1), (0.5, 0)])
def test_an_impossible_question_to_the_gate_is_refused(p: float, tested: int) -> None:
    with pytest.raises(ValueError, match=r"within|at least"):
        gate(interaction_p=p, direction_stated_in_advance=True, factors_tested=tested)
