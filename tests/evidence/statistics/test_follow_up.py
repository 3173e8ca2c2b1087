"""What is known of follow-up, and how far the word of each kind is taken."""

from __future__ import annotations

import pytest

from desktop_app.evidence.statistics.follow_up import (
    BandMethod,
    FollowUp,
    MedianFollowUp,
    NumbersAtRisk,
    SizeOnly,
    watched,
)


def half(months: float) -> float:
    return 0.5 if months else 1.0


def test_half_of_the_people_are_watched_up_to_the_median_follow_up() -> None:
    assert watched(MedianFollowUp(months=6.0), 100, half, 12.0)[-1] == (12.0, 0.25)


def test_with_the_size_alone_nobody_is_taken_as_lost() -> None:
    assert {share for _, share in watched(SizeOnly(), 100, half, 12.0)} == {1.0}


def test_people_at_risk_are_set_against_those_without_the_event() -> None:
    known = NumbersAtRisk(
        points=((0.0, 100), (3.0, 60), (6.0, 45), (9.0, 10), (15.0, 1))
    )
    course = watched(known, 100, half, 12.0)
    # 60 of the 50 expected is no gain; what lies past the last report is left out.
    assert course == ((0.0, 1.0), (3.0, 1.0), (6.0, 0.9), (9.0, 0.2))


def test_people_lost_to_follow_up_do_not_come_back() -> None:
    def falling(months: float) -> float:
        return 0.25 if months > 3.0 else 0.5

    known = NumbersAtRisk(points=((3.0, 30), (6.0, 20)))
    assert watched(known, 100, falling, 6.0)[1:] == ((3.0, 0.6), (6.0, 0.6))


def test_at_risk_only_at_the_start_tells_no_more_than_the_size() -> None:
    known = NumbersAtRisk(points=((0.0, 100),))
    assert watched(known, 100, half, 12.0) == watched(SizeOnly(), 100, half, 12.0)


@pytest.mark.parametrize(
    ("known", "method"),
    [
        (NumbersAtRisk(points=((0.0, 10),)), "numbers_at_risk"),
        (MedianFollowUp(months=1.0), "median_follow_up"),
        (SizeOnly(), "size_only"),
    ],
)
def test_each_rule_has_a_name(known: FollowUp, method: str) -> None:
    assert known.method is BandMethod(method)


def test_only_the_size_rule_says_at_least_this_wide() -> None:
    assert [one for one in BandMethod if one.at_least_this_wide] == [
        BandMethod.SIZE_ONLY
    ]


@pytest.mark.parametrize(
    "points",
    [
        (),
        ((0.0, 0),),
        ((-1.0, 10),),
        ((0.0, 10), (0.0, 9)),
        ((6.0, 10), (3.0, 9)),
        ((0.0, 10), (3.0, 11)),
        ((0.0, 10), (float("inf"), 9)),
    ],
)
def test_an_impossible_row_under_the_curve_is_refused(
    points: tuple[tuple[float, int], ...],
) -> None:
    with pytest.raises(ValueError, match=r"possible|times must|at least one"):
        NumbersAtRisk(points=points)


@pytest.mark.parametrize("months", [0.0, -1.0, float("nan")])
def test_follow_up_takes_time(months: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        MedianFollowUp(months=months)
