"""One reported share, and what its published interval is worth."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.landmark import (
    Landmark,
    UnreportedTime,
    cloglog_band,
)


@pytest.mark.parametrize(
    ("survival", "low", "high", "error"),
    [(0.246, 0.125, 0.367, 0.0617), (0.074, 0.004, 0.143, 0.0355)],
)
def test_a_symmetric_interval_keeps_its_standard_error(
    survival: float, low: float, high: float, error: float
) -> None:
    # MAINTAIN at 12 months, J Clin Oncol 2023;41:4004, abstract.
    landmark = Landmark(
        months=12.0, survival=survival, interval=Interval(low=low, high=high)
    )
    assert landmark.interval_is_symmetric
    assert (high - low) / (2 * 1.959964) == pytest.approx(error, abs=6e-5)
    rebuilt = landmark.band()
    expected = cloglog_band(survival, error / (survival * -math.log(survival)))
    assert rebuilt.low == pytest.approx(expected.low, abs=2e-4)
    assert rebuilt.high == pytest.approx(expected.high, abs=2e-4)
    assert rebuilt.low > low
    assert rebuilt.high > high


@given(survival=st.floats(0.02, 0.98), error=st.floats(0.01, 0.8))
def test_an_interval_on_the_log_log_scale_is_left_alone_and_can_change_level(
    survival: float, error: float
) -> None:
    published = cloglog_band(survival, error)
    landmark = Landmark(
        months=6.0, survival=survival, interval=published, half_unit=0.0
    )
    if landmark.interval_is_symmetric:
        return
    assert landmark.band() == published
    moved, expected = landmark.band(0.8), cloglog_band(survival, error, 0.8)
    assert moved.low == pytest.approx(expected.low, abs=1e-9)
    assert moved.high == pytest.approx(expected.high, abs=1e-9)
    assert published.holds(moved)


def test_an_interval_that_touches_the_end_has_no_other_level() -> None:
    landmark = Landmark(
        months=12.0, survival=0.03, interval=Interval(low=0.0, high=0.2)
    )
    assert landmark.band() == Interval(low=0.0, high=0.2)
    with pytest.raises(ValueError, match="cannot be moved"):
        landmark.band(0.9)


def test_without_a_published_interval_there_is_no_published_band() -> None:
    with pytest.raises(ValueError, match="no interval"):
        Landmark(months=12.0, survival=0.5).band()
    assert not Landmark(months=12.0, survival=0.5).interval_is_symmetric


@given(survival=st.floats(1e-6, 1.0 - 1e-6), error=st.floats(0.0, 1e6))
def test_a_band_never_leaves_zero_to_one_and_holds_its_share(
    survival: float, error: float
) -> None:
    band = cloglog_band(survival, error)
    assert 0.0 <= band.low <= band.high <= 1.0
    assert band.contains(survival, tolerance=1e-12)


@pytest.mark.parametrize(
    ("months", "survival", "interval", "half_unit"),
    [
        (0.0, 0.5, None, 0.0005),
        (math.inf, 0.5, None, 0.0005),
        (6.0, 0.0, None, 0.0005),
        (6.0, 1.0, None, 0.0005),
        (6.0, 42.1, None, 0.0005),
        (6.0, 0.5, Interval(low=0.6, high=0.7), 0.0005),
        (6.0, 0.5, Interval(low=0.5, high=0.5), 0.0005),
        (6.0, 0.5, None, -1.0),
    ],
)
def test_an_impossible_report_is_refused(
    months: float, survival: float, interval: Interval | None, half_unit: float
) -> None:
    with pytest.raises(ValueError, match=r"landmark|share|half_unit"):
        Landmark(
            months=months, survival=survival, interval=interval, half_unit=half_unit
        )


def test_the_refusal_says_what_was_reported() -> None:
    error = UnreportedTime(3.0, (4.9, 6.0))
    assert str(error) == "nothing was reported at 3 months, only at 4.9, 6 months"
    assert (error.months, error.reported) == (3.0, (4.9, 6.0))
    assert "past the last report" in str(UnreportedTime(math.inf, (6.0,)))
