"""People are whole, add up, and are never called none when they may be some."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.people import (
    PeopleDifference,
    PeopleKind,
    WholePeople,
    allocate,
    difference_of,
    half_up,
)
from desktop_app.evidence.statistics.differences import newcombe
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.proportions import wilson

OF = st.sampled_from([10, 100, 1000])


def drawn(count: int, n: int, of: int = 100) -> WholePeople:
    return WholePeople.from_proportion(
        count / n, wilson(count, n), of=of, events=count, n=n
    )


@pytest.mark.parametrize(
    ("x", "whole"),
    [(0.5, 1), (1.5, 2), (2.5, 3), (2.4999, 2), (0.145 * 100, 15), (0.0, 0), (-0.5, 0)],
)
def test_halves_go_up_and_noise_does_not_count(x: float, whole: int) -> None:
    assert half_up(x) == whole


@given(k=st.integers(0, 999))
def test_every_printed_tenth_of_a_percent_rounds_as_on_paper(k: int) -> None:
    assert half_up(k / 1000 * 100) == (k + 5) // 10


@pytest.mark.parametrize(
    ("shares", "people"),
    [
        ([0.579, 0.297, 0.124], [58, 30, 12]),
        ([0.709, 0.168, 0.123], [71, 17, 12]),
        ([1 / 3] * 3, [34, 33, 33]),
        ([0.005, 0.005, 0.99], [1, 0, 99]),
        ([1.0], [100]),
        ([0.0, 1.0], [0, 100]),
    ],
)
def test_groups_are_split_by_largest_remainder(
    shares: list[float], people: list[int]
) -> None:
    found = allocate(dict(enumerate(shares)))
    assert list(found.values()) == people
    assert list(found) == list(range(len(shares)))


def test_ties_go_to_the_larger_share_and_then_to_the_first() -> None:
    assert allocate({"benefit": 0.125, "harm": 0.125, "neither": 0.75}, of=10) == {
        "benefit": 1,
        "harm": 1,
        "neither": 8,
    }
    assert allocate({"a": 0.25, "b": 0.75}, of=2) == {"a": 0, "b": 2}
    assert allocate({"a": 0.5, "b": 0.5}, of=3) == {"a": 2, "b": 1}


@st.composite
def splits(draw: st.DrawFn) -> dict[int, float]:
    parts = draw(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=8))
    total = math.fsum(parts)
    if total < 1e-3:
        return {0: 1.0}
    return {k: part / total for k, part in enumerate(parts)}


@given(shares=splits(), of=st.integers(1, 1000))
def test_everyone_is_shown_once(shares: dict[int, float], of: int) -> None:
    people = allocate(shares, of)
    assert sum(people.values()) == of
    for name, share in shares.items():
        assert math.floor(round(share * of, 6)) <= people[name]
        assert people[name] <= math.ceil(round(share * of, 6))


@pytest.mark.parametrize(
    ("shares", "of"),
    [
        ({"a": 0.5, "b": 0.6}, 100),
        ({"a": -0.1, "b": 1.1}, 100),
        ({"a": 58.0, "b": 42.0}, 100),
        ({"a": math.nan}, 100),
        ({}, 100),
        ({"a": 1.0}, 0),
    ],
)
def test_shares_that_do_not_make_a_whole_are_refused(
    shares: dict[str, float], of: int
) -> None:
    with pytest.raises(ValueError, match=r"shares|people"):
        allocate(shares, of)


@pytest.mark.parametrize(
    ("count", "n", "people", "low", "high", "kind"),
    [
        (57, 136, 42, 33, 51, PeopleKind.EXACT),
        (6, 60, 10, 4, 21, PeopleKind.EXACT),
        (0, 60, 0, 0, 7, PeopleKind.NONE),
        (1, 135, 0, 0, 5, PeopleKind.FEWER_THAN_ONE),
        (134, 135, 100, 95, 100, PeopleKind.MORE_THAN_ALL_BUT_ONE),
        (60, 60, 100, 93, 100, PeopleKind.ALL),
        (1, 100, 1, 0, 6, PeopleKind.EXACT),
        (99, 100, 99, 94, 100, PeopleKind.EXACT),
    ],
)
def test_counts_are_drawn_as_whole_people(
    *, count: int, n: int, people: int, low: int, high: int, kind: PeopleKind
) -> None:
    assert drawn(count, n) == WholePeople(
        people=people, of=100, low=low, high=high, kind=kind
    )


@pytest.mark.parametrize(
    ("share", "kind"),
    [
        (0.0, PeopleKind.FEWER_THAN_ONE),
        (0.0001, PeopleKind.FEWER_THAN_ONE),
        (0.0099, PeopleKind.FEWER_THAN_ONE),
        (0.01, PeopleKind.EXACT),
        (0.99, PeopleKind.EXACT),
        (0.9901, PeopleKind.MORE_THAN_ALL_BUT_ONE),
        (1.0, PeopleKind.MORE_THAN_ALL_BUT_ONE),
    ],
)
def test_without_a_count_nobody_is_never_none_and_everybody_never_all(
    share: float, kind: PeopleKind
) -> None:
    assert WholePeople.from_proportion(share).kind is kind


def test_one_in_a_thousand_is_drawn_out_of_a_thousand() -> None:
    found = WholePeople.from_proportion(0.0074, of=1000)
    assert (found.people, found.kind) == (7, PeopleKind.EXACT)
    assert found.low is found.high is None


@given(n=st.integers(1, 3000), at=st.floats(0.0, 1.0), of=OF)
def test_the_printed_range_holds_the_computed_one(n: int, at: float, of: int) -> None:
    count = round(at * n)
    interval, found = wilson(count, n), drawn(count, n, of)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= interval.low * of + 1e-6
    assert found.high >= interval.high * of - 1e-6
    assert interval.low * of - found.low < 1.0
    assert found.high - interval.high * of < 1.0
    assert found.low <= found.people <= found.high
    assert (found.kind is PeopleKind.NONE) == (count == 0)
    assert (found.kind is PeopleKind.ALL) == (count == n)


@given(n=st.integers(1, 3000), at=st.floats(0.0, 1.0), of=OF)
def test_those_it_did_not_happen_to_are_the_rest(n: int, at: float, of: int) -> None:
    count = round(at * n)
    with_it, without = drawn(count, n, of), drawn(n - count, n, of)
    half = round(count / n * of, 9) % 1 == 0.5
    assert with_it.people + without.people == of + (
        1 if half and with_it.kind is without.kind is PeopleKind.EXACT else 0
    )


@pytest.mark.parametrize(
    ("table", "people", "low", "high"),
    [
        ((57, 136, 17, 62), 15, -1, 28),
        ((6, 136, 1, 62), 2, -5, 8),
        ((64, 135, 6, 60), 37, 24, 48),
        ((52, 135, 0, 60), 39, 28, 47),
        ((5, 135, 1, 60), 2, -6, 7),
    ],
)
def test_differences_are_counted_from_the_people_drawn(
    table: tuple[int, int, int, int], people: int, low: int, high: int
) -> None:
    x1, n1, x0, n0 = table
    found = difference_of(drawn(x1, n1), drawn(x0, n0), newcombe(*table))
    assert found == PeopleDifference(people=people, of=100, low=low, high=high)


def test_fewer_people_is_a_difference_below_nothing() -> None:
    found = difference_of(drawn(6, 60), drawn(64, 135))
    assert found == PeopleDifference(people=-37, of=100, low=None, high=None)


@given(
    n1=st.integers(2, 3000),
    n0=st.integers(2, 3000),
    a=st.floats(0, 1),
    b=st.floats(0, 1),
)
def test_a_drawn_difference_is_near_the_computed_one_and_in_its_range(
    n1: int, n0: int, a: float, b: float
) -> None:
    x1, x0 = round(a * n1), round(b * n0)
    interval = newcombe(x1, n1, x0, n0)
    one, other = drawn(x1, n1), drawn(x0, n0)
    found, swapped = difference_of(one, other, interval), difference_of(other, one)
    assert found.people == one.people - other.people == -swapped.people
    assert found.low is not None
    assert found.high is not None
    assert found.low <= 100 * interval.low + 1e-6
    assert found.high >= 100 * interval.high - 1e-6
    if one.kind is other.kind is PeopleKind.EXACT:
        assert abs(found.people - 100 * (x1 / n1 - x0 / n0)) <= 1.0


def test_a_range_stretches_to_the_people_drawn() -> None:
    one, other = WholePeople.from_proportion(0.0095), WholePeople.from_proportion(0.025)
    found = difference_of(one, other, Interval(low=-0.016, high=-0.015))
    assert found == PeopleDifference(people=-3, of=100, low=-3, high=-1)


def test_ranges_are_cut_where_there_are_no_more_people() -> None:
    interval = Interval(low=-0.1, high=1.2)
    found = WholePeople.from_proportion(0.5, interval)
    assert (found.low, found.high) == (0, 100)
    wide = difference_of(drawn(1, 2), drawn(1, 2), Interval(low=-1.5, high=1.5))
    assert (wide.low, wide.high) == (-100, 100)


def test_pictures_of_different_sizes_are_not_compared() -> None:
    with pytest.raises(ValueError, match="compared"):
        difference_of(drawn(1, 2), drawn(1, 2, 1000))


@pytest.mark.parametrize(
    ("share", "interval", "of", "events", "n"),
    [
        (1.1, None, 100, None, None),
        (-0.1, None, 100, None, None),
        (math.nan, None, 100, None, None),
        (0.5, None, 0, None, None),
        (0.5, Interval(low=0.6, high=0.7), 100, None, None),
        (0.5, None, 100, -1, 10),
        (0.5, None, 100, 11, 10),
        (0.5, None, 100, 1, 0),
        (0.5, None, 100, 0, 10),
        (0.5, None, 100, 0, None),
        (0.5, None, 100, 10, 10),
        (0.419, None, 100, 58, 136),
    ],
)
def test_a_share_that_contradicts_itself_is_refused(
    share: float, interval: Interval | None, of: int, events: int | None, n: int | None
) -> None:
    with pytest.raises(ValueError, match=r"."):
        WholePeople.from_proportion(share, interval, of=of, events=events, n=n)


def test_a_printed_share_need_not_be_the_count_to_the_last_digit() -> None:
    found = WholePeople.from_proportion(0.419, of=100, events=57, n=136)
    assert found.people == 42


@pytest.mark.parametrize(
    ("people", "of", "low", "high", "kind"),
    [
        (120, 100, None, None, PeopleKind.EXACT),
        (-1, 100, None, None, PeopleKind.EXACT),
        (0, 0, None, None, PeopleKind.NONE),
        (42, 100, 43, 50, PeopleKind.EXACT),
        (42, 100, 30, 41, PeopleKind.EXACT),
        (42, 100, -1, 50, PeopleKind.EXACT),
        (42, 100, 30, 101, PeopleKind.EXACT),
        (42, 100, 30, None, PeopleKind.EXACT),
        (42, 100, None, 50, PeopleKind.EXACT),
        (42, 100, None, None, PeopleKind.NONE),
        (1, 100, None, None, PeopleKind.FEWER_THAN_ONE),
        (99, 100, None, None, PeopleKind.MORE_THAN_ALL_BUT_ONE),
        (99, 100, None, None, PeopleKind.ALL),
        (0, 100, None, None, PeopleKind.EXACT),
        (100, 100, None, None, PeopleKind.EXACT),
    ],
)
def test_impossible_people_are_refused(
    people: int, of: int, low: int | None, high: int | None, kind: PeopleKind
) -> None:
    with pytest.raises(ValueError, match=r"."):
        WholePeople(people=people, of=of, low=low, high=high, kind=kind)


@pytest.mark.parametrize(
    ("people", "of", "low", "high"),
    [(101, 100, None, None), (1, 0, None, None), (5, 100, 6, 7), (5, 100, None, 7)],
)
def test_an_impossible_difference_is_refused(
    people: int, of: int, low: int | None, high: int | None
) -> None:
    with pytest.raises(ValueError, match=r"."):
        PeopleDifference(people=people, of=of, low=low, high=high)
