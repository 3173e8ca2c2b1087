"""How sure one may sound, outcome by outcome."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.certainty import (
    Assessment,
    Certainty,
    Concern,
    Direction,
    Domain,
    DomainRating,
    Imprecision,
    ImprecisionReason,
    Strength,
    Wording,
    assess,
    imprecision,
    overall,
    wording,
)
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.ratios import katz

MORE, FEWER, LITTLE = Direction

PFS6 = (13.0, Interval(low=-2.7, high=27.7), None)
PFS12 = (0.1, Interval(low=-13.1, high=11.1), None)
SEVERE = (37.4, Interval(low=24.3, high=47.3), katz(64, 135, 6, 60))
NEUTROPENIA = (38.5, Interval(low=28.7, high=46.9), katz(52, 135, 0, 60))
STOPPING = (2.0, Interval(low=-5.5, high=6.9), katz(5, 135, 1, 60))

Result = tuple[float, Interval, Interval | None]


def judged(risk_of_bias: int = 0) -> tuple[DomainRating, ...]:
    four = [domain for domain in Domain if domain is not Domain.IMPRECISION]
    return tuple(
        DomainRating(
            domain=domain,
            concern=Concern(risk_of_bias if domain is Domain.RISK_OF_BIAS else 0),
            reason="open label, growth judged by the treating team",
        )
        for domain in four
    )


@pytest.mark.parametrize(
    ("result", "mid", "bias", "lowered", "certainty", "strength", "direction"),
    [
        (PFS6, 5, 1, 1, Certainty.LOW, Strength.MAY, MORE),
        (PFS6, 10, 1, 1, Certainty.LOW, Strength.MAY, MORE),
        (PFS12, 5, 1, 2, Certainty.VERY_LOW, Strength.VERY_UNSURE, LITTLE),
        (PFS12, 10, 1, 2, Certainty.VERY_LOW, Strength.VERY_UNSURE, LITTLE),
        (SEVERE, 5, 0, 1, Certainty.MODERATE, Strength.PROBABLY, MORE),
        (SEVERE, 10, 0, 1, Certainty.MODERATE, Strength.PROBABLY, MORE),
        (NEUTROPENIA, 5, 0, 1, Certainty.MODERATE, Strength.PROBABLY, MORE),
        (STOPPING, 5, 0, 2, Certainty.LOW, Strength.MAY, LITTLE),
        (STOPPING, 10, 0, 0, Certainty.HIGH, Strength.DOES, LITTLE),
    ],
)
def test_the_outcomes_of_palmira(
    *,
    result: Result,
    mid: float,
    bias: int,
    lowered: int,
    certainty: Certainty,
    strength: Strength,
    direction: Direction,
) -> None:
    difference, interval, ratio = result
    computed = imprecision(difference, interval, mid, ratio)
    assert computed.concern is Concern(lowered)
    found = assess(judged(bias), computed)
    assert found.certainty is certainty
    assert found.wording == Wording(strength=strength, direction=direction)


def test_each_rating_says_why() -> None:
    for result, mid, reason in (
        (PFS6, 5, ImprecisionReason.CROSSES_ONE_THRESHOLD),
        (PFS12, 5, ImprecisionReason.CROSSES_BOTH_THRESHOLDS),
        (SEVERE, 5, ImprecisionReason.FEW_PEOPLE),
        (STOPPING, 10, ImprecisionReason.PRECISE),
    ):
        difference, interval, ratio = result
        found = imprecision(difference, interval, mid, ratio)
        assert found.reason is reason
        assert found.mid == mid


@pytest.mark.parametrize(
    ("difference", "low", "high", "direction", "lowered"),
    [
        (10, 5, 15, MORE, 0),
        (10, 4.9, 15, MORE, 1),
        (10, -5, 25, MORE, 1),
        (10, -5.1, 25, MORE, 2),
        (5, 5, 5, MORE, 0),
        (4.9, -5, 5, LITTLE, 0),
        (4.9, -5, 5.1, LITTLE, 1),
        (-4.9, -5.1, 5, LITTLE, 1),
        (0, -6, 6, LITTLE, 2),
        (-10, -15, -5, FEWER, 0),
        (-10, -15, -4.9, FEWER, 1),
        (-10, -25, 5.1, FEWER, 2),
    ],
)
def test_thresholds_are_crossed_only_when_passed(
    difference: float, low: float, high: float, direction: Direction, lowered: int
) -> None:
    found = imprecision(difference, Interval(low=low, high=high), 5)
    assert (found.direction, found.concern) == (direction, Concern(lowered))


@given(
    difference=st.floats(-100, 100),
    below=st.floats(0, 60),
    above=st.floats(0, 60),
    mid=st.floats(0.1, 30),
)
def test_swapping_the_sides_swaps_only_the_direction(
    difference: float, below: float, above: float, mid: float
) -> None:
    interval = Interval(low=difference - below, high=difference + above)
    found = imprecision(difference, interval, mid)
    swapped = imprecision(-difference, interval.negated(), mid)
    assert found.concern is swapped.concern
    mirror = {MORE: FEWER, FEWER: MORE, LITTLE: LITTLE}
    assert swapped.direction is mirror[found.direction]


@given(
    difference=st.floats(-50, 50),
    below=st.floats(0, 40),
    above=st.floats(0, 40),
    wider=st.floats(0, 40),
)
def test_a_wider_range_never_makes_one_surer(
    difference: float, below: float, above: float, wider: float
) -> None:
    narrow = Interval(low=difference - below, high=difference + above)
    wide = Interval(low=narrow.low - wider, high=narrow.high + wider)
    first, second = (imprecision(difference, one, 5) for one in (narrow, wide))
    assert second.concern.value >= first.concern.value


def test_few_people_lower_only_a_claim_that_stood() -> None:
    wide = Interval(low=1.0, high=3.1)
    enough = Interval(low=1.0, high=3.0)
    claim = Interval(low=6.0, high=14.0)
    assert imprecision(10, claim, 5, wide).concern is Concern.SERIOUS
    assert imprecision(10, claim, 5, enough).concern is Concern.NOT_SERIOUS
    assert imprecision(10, claim, 5).concern is Concern.NOT_SERIOUS
    shaky = Interval(low=1.0, high=19.0)
    found = imprecision(10, shaky, 5, wide)
    assert found.reason is ImprecisionReason.CROSSES_ONE_THRESHOLD
    nothing = Interval(low=-1.0, high=3.0)
    assert imprecision(1, nothing, 5, wide).concern is Concern.NOT_SERIOUS


@pytest.mark.parametrize(
    ("difference", "mid", "ratio_low"),
    [(10, 0, 1.0), (10, -5, 1.0), (30, 5, 1.0), (10, 5, -1.0)],
)
def test_what_cannot_be_rated_is_refused(
    difference: float, mid: float, ratio_low: float
) -> None:
    with pytest.raises(ValueError, match=r"matters|outside|negative"):
        imprecision(
            difference,
            Interval(low=6, high=14),
            mid,
            Interval(low=ratio_low, high=2.0),
        )


def test_certainty_goes_down_and_stops_at_very_low() -> None:
    assert Certainty.HIGH.lowered(0) is Certainty.HIGH
    assert Certainty.HIGH.lowered(2) is Certainty.LOW
    assert Certainty.LOW.lowered(5) is Certainty.VERY_LOW
    with pytest.raises(ValueError, match="0 or more"):
        Certainty.HIGH.lowered(-1)


def test_every_concern_counts_once() -> None:
    assert overall([]) is Certainty.HIGH
    assert overall(judged(1)) is Certainty.MODERATE
    assert overall(judged(2), Certainty.LOW) is Certainty.VERY_LOW
    with pytest.raises(ValueError, match="more than once"):
        overall([*judged(), *judged()])


def test_the_ladder_has_one_rung_for_each_certainty_and_direction() -> None:
    rungs = {wording(level, way) for level in Certainty for way in Direction}
    assert len(rungs) == 12
    assert [wording(level, MORE).strength for level in Certainty] == list(Strength)


def test_a_concern_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="reason"):
        DomainRating(domain=Domain.INDIRECTNESS, concern=Concern.SERIOUS, reason=" ")
    none = DomainRating(domain=Domain.INDIRECTNESS, concern=Concern.NOT_SERIOUS)
    assert none.reason == ""


def computed(result: Result, mid: float) -> Imprecision:
    difference, interval, ratio = result
    return imprecision(difference, interval, mid, ratio)


def test_a_person_may_restore_what_few_people_took() -> None:
    why = DomainRating(
        domain=Domain.IMPRECISION,
        concern=Concern.NOT_SERIOUS,
        reason="a known effect of the whole class of drugs",
    )
    found = assess(judged(), computed(SEVERE, 5), override=why)
    assert found.certainty is Certainty.HIGH
    assert found.imprecision.reason is ImprecisionReason.FEW_PEOPLE
    assert found.ratings[-1] is why


def test_an_override_says_why_and_is_about_imprecision() -> None:
    for wrong in (
        DomainRating(domain=Domain.IMPRECISION, concern=Concern.NOT_SERIOUS),
        DomainRating(
            domain=Domain.INDIRECTNESS, concern=Concern.SERIOUS, reason="other people"
        ),
    ):
        with pytest.raises(ValueError, match="override"):
            assess(judged(), computed(SEVERE, 5), override=wrong)


def test_an_assessment_rates_every_domain() -> None:
    with pytest.raises(ValueError, match="exactly once"):
        assess(judged()[:3], computed(SEVERE, 5))
    with pytest.raises(ValueError, match="exactly once"):
        Assessment(
            ratings=judged(),
            imprecision=computed(SEVERE, 5),
            certainty=Certainty.HIGH,
        )
    found = assess(judged(), computed(PFS6, 10), start=Certainty.LOW)
    assert found.certainty is Certainty.VERY_LOW
    assert found.ratings[-1].reason == "crosses_one_threshold"
