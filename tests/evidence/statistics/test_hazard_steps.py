"""The closed forms against numerical integration."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad

from desktop_app.evidence.statistics.hazard_steps import (
    Point,
    log_survival_variance,
    mean_within,
    mean_within_variance,
    rate_at,
    share_at,
    steps_between,
)

CURVE: tuple[Point, ...] = ((0.0, 1.0), (3.6, 0.5), (6.0, 0.291), (12.0, 0.123))


@given(loss=st.sampled_from([0.0, 0.05, 0.22553535, 0.5]), until=st.floats(0.5, 12.0))
@settings(deadline=None)
def test_the_closed_forms_are_the_integrals(loss: float, until: float) -> None:
    watched = ((0.0, 1.0), (12.0, math.exp(-12.0 * loss)))
    steps = steps_between(CURVE, watched, until)
    breaks = [t for t in (3.6, 6.0) if t < until]

    def survival(t: float) -> float:
        return share_at(CURVE, t)

    def added(t: float) -> float:
        return rate_at(CURVE, t) / (62 * survival(t) * share_at(watched, t))

    def integral(function: object, start: float = 0.0) -> float:
        inside = [t for t in breaks if t > start] or None
        return float(quad(function, start, until, points=inside, epsabs=1e-12)[0])

    assert mean_within(steps) == pytest.approx(integral(survival), abs=1e-9)
    assert log_survival_variance(steps, 62) == pytest.approx(integral(added), rel=1e-8)
    variance = integral(lambda t: integral(survival, t) ** 2 * added(t))
    assert mean_within_variance(steps, 62) == pytest.approx(variance, rel=1e-6)


def test_a_stretch_without_events_adds_no_variance() -> None:
    flat: tuple[Point, ...] = ((0.0, 1.0), (6.0, 0.5), (9.0, 0.5))
    watched = ((0.0, 1.0), (9.0, 0.5))
    at6, at9 = (steps_between(flat, watched, until) for until in (6.0, 9.0))
    assert log_survival_variance(at9, 50) == log_survival_variance(at6, 50)
    assert mean_within(at9) == pytest.approx(mean_within(at6) + 1.5)


def test_time_is_cut_at_every_point_of_either_course() -> None:
    steps = steps_between(CURVE, ((0.0, 1.0), (2.0, 0.9), (12.0, 0.3)), 7.0)
    assert [step.start for step in steps] == [0.0, 2.0, 3.6, 6.0]
    assert sum(step.length for step in steps) == pytest.approx(7.0)
    assert steps[0].loss == pytest.approx(-math.log(0.9) / 2.0)
    assert steps[2].survival == 0.5
    assert steps[1].survival_at_end == pytest.approx(0.5)
