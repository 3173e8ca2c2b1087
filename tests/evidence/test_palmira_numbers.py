"""The numbers of the pack that ships, as people see them.

Reference: PALMIRA, J Clin Oncol 2025, doi 10.1200/JCO-24-01865. At 6 months 42.1 % and
29.1 % were without growth, at 12 months 12.4 % and 12.3 %; severe side effects in 64
of 135 and 6 of 60 people. The ranges were worked out independently (complementary
log-log bands from the median follow-up of 13.4 months, Newcombe's method for counts).
"""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.evidence.fact import DifferenceFact, Method, Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.evidence.people import PeopleKind

TODAY = dt.date(2026, 11, 1)
NAME = "cdk46-rechallenge"


@pytest.fixture(scope="module")
def pack() -> Pack:
    path = next(path for path in bundled_packs() if path.name == NAME)
    return load_pack(path, today=TODAY)


def difference(pack: Pack, outcome: str) -> DifferenceFact:
    return pack.difference(
        f"palmira.{outcome}.palbociclib", f"palmira.{outcome}.control"
    )


@pytest.mark.parametrize(
    ("outcome", "control", "palbociclib"),
    [
        ("pfs-6", 29, 42),
        ("pfs-12", 12, 12),
        ("any-serious", 10, 47),
        ("neutropenia", 0, 39),
        ("stopped", 2, 4),
        ("clinical-benefit", 27, 42),
        ("response", 2, 4),
    ],
)
def test_people_of_a_hundred(
    pack: Pack, outcome: str, control: int, palbociclib: int
) -> None:
    compared = difference(pack, outcome)
    first, second = compared.control.people, compared.intervention.people
    assert first is not None
    assert second is not None
    assert (first.of, second.of) == (100, 100)
    assert (first.people, second.people) == (control, palbociclib)
    assert compared.people.people == palbociclib - control


@pytest.mark.parametrize(
    ("outcome", "more", "low", "high"),
    [
        ("pfs-6", 13, -3, 28),
        ("pfs-12", 0, -14, 12),
        ("any-serious", 37, 24, 48),
        ("neutropenia", 39, 28, 47),
        ("stopped", 2, -6, 7),
        ("clinical-benefit", 15, -1, 28),
        ("response", 2, -5, 8),
    ],
)
def test_differences_with_their_ranges(
    pack: Pack, outcome: str, more: int, low: int, high: int
) -> None:
    people = difference(pack, outcome).people
    assert (people.people, people.low, people.high) == (more, low, high)


@pytest.mark.parametrize(
    ("fact", "low", "high"),
    [
        ("pfs-6.palbociclib", 0.32937533, 0.50970200),
        ("pfs-6.control", 0.17434322, 0.41795310),
        ("pfs-12.palbociclib", 0.06538238, 0.20237508),
        ("pfs-12.control", 0.04563818, 0.24109916),
    ],
)
def test_bands_over_time_come_from_the_follow_up(
    pack: Pack, fact: str, low: float, high: float
) -> None:
    shown = pack.facts[f"palmira.{fact}"]
    assert shown.interval is not None
    assert shown.interval.low == pytest.approx(low, abs=1e-6)
    assert shown.interval.high == pytest.approx(high, abs=1e-6)
    assert shown.method is Method.MEDIAN_FOLLOW_UP
    assert shown.follow_up_months == "13.4"


@pytest.mark.parametrize(
    ("outcome", "low", "high"),
    [
        ("pfs-6", -0.02656362, 0.27654982),
        ("pfs-12", -0.13084627, 0.11112494),
        ("any-serious", 0.24337816, 0.47339964),
        ("neutropenia", 0.28680625, 0.46937020),
        ("clinical-benefit", -0.00051592, 0.27204265),
        ("stopped", -0.05455125, 0.06907588),
    ],
)
def test_exact_ranges_of_differences(
    pack: Pack, outcome: str, low: float, high: float
) -> None:
    interval = difference(pack, outcome).interval
    assert interval.low == pytest.approx(low, abs=1e-6)
    assert interval.high == pytest.approx(high, abs=1e-6)


def test_none_of_sixty_is_none_and_up_to_five(pack: Pack) -> None:
    none = pack.facts["palmira.neutropenia.control"]
    assert (none.entry.count, none.entry.n) == (0, 60)
    assert none.people is not None
    assert none.people.kind is PeopleKind.NONE
    assert (none.people.low, none.people.high) == (0, 5)
    assert none.method is Method.EXACT_FOR_NONE


def test_a_share_below_one_in_a_hundred_is_not_none(pack: Pack) -> None:
    few = pack.facts["palmira.thrombocytopenia.palbociclib"]
    assert (few.entry.count, few.entry.n) == (1, 135)
    assert few.people is not None
    assert few.people.kind is PeopleKind.FEWER_THAN_ONE


@pytest.mark.parametrize(
    ("fact", "months", "low", "high"),
    [
        ("pfs-median.control", 3.6, 2.5, 4.2),
        ("pfs-median.palbociclib", 4.9, 3.6, 6.1),
        ("os-median.control", 28.8, None, None),
        ("os-median.palbociclib", 28.3, None, None),
    ],
)
def test_medians_as_printed(
    pack: Pack, fact: str, months: float, low: float | None, high: float | None
) -> None:
    shown = pack.facts[f"palmira.{fact}"]
    assert shown.value == months
    assert shown.people is None
    limits = shown.interval and (shown.interval.low, shown.interval.high)
    assert limits == (None if low is None else (low, high))


def test_the_hazard_ratio_never_makes_people(pack: Pack) -> None:
    """Multiplied into the control group it would say 35 at 6 months and 17 at 12.

    The older report of 18 and 10 of 100 at 12 months is nowhere either.
    """
    for fact in pack.facts.values():
        if fact.trial != "palmira" or fact.entry.measure != "survival":
            continue
        assert fact.people is not None
        if fact.entry.months == "6":
            assert fact.people.people != 35
        else:
            assert fact.people.people == 12
    ratio = pack.facts["palmira.pfs-hazard-ratio"]
    assert ratio.people is None
    assert ratio.id not in {
        fact.id
        for one in pack.differences.values()
        for fact in (one.intervention, one.control)
    }


def test_the_narrow_hazard_ratio_is_a_declared_exception(pack: Pack) -> None:
    declared = pack.exceptions["palmira.pfs-hazard-ratio"]
    assert [one.check for one in declared] == ["interval-narrower-than-patients-allow"]


def test_curves_hold_what_was_reported_and_no_more(pack: Pack) -> None:
    curve = pack.curves["palmira", "palbociclib", "pfs"]
    assert curve.points == ((0.0, 1.0), (4.9, 0.5), (6.0, 0.421), (12.0, 0.124))
    curve = pack.curves["palmira", "control", "pfs"]
    assert curve.points == ((0.0, 1.0), (3.6, 0.5), (6.0, 0.291), (12.0, 0.123))


def test_superseded_numbers_are_kept_but_compared_with_nothing(pack: Pack) -> None:
    old = [fact for fact in pack.facts.values() if fact.entry.superseded_by]
    assert old
    compared = {
        fact.id
        for one in pack.differences.values()
        for fact in (one.intervention, one.control)
    }
    assert not compared & {fact.id for fact in old}
