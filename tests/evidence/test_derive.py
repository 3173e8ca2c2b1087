"""Numbers for people made from what was printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.evidence.certainty import Certainty, Domain
from desktop_app.evidence.fact import Method, Pack
from desktop_app.evidence.loader import load_pack
from desktop_app.evidence.people import PeopleKind
from desktop_app.evidence.statistics.differences import mover
from desktop_app.evidence.statistics.landmarks import NumbersAtRisk, SizeOnly
from tests.evidence.small_pack import TODAY, Tables, fact, small_pack, written


@pytest.fixture
def tables() -> Tables:
    return small_pack()


def loaded(tables: Tables, folder: Path) -> Pack:
    return load_pack(written(tables, folder), today=TODAY)


def test_a_count_is_preferred_to_its_rounded_percentage(
    tables: Tables, tmp_path: Path
) -> None:
    """52 of 135 is 38.52 %, drawn as 39; from 38.5 % either could be drawn."""
    tables["trials/alder.toml"]["arms"][1]["n"] = 200
    entry = fact(tables, "alder-illness-new")
    entry.update(count=52, n=135, as_printed="38.5")
    drawn = loaded(tables, tmp_path).facts["alder-illness-new"]
    assert drawn.value == 52 / 135
    assert drawn.people is not None
    assert drawn.people.people == 39


def test_methods_by_what_was_printed(tables: Tables, tmp_path: Path) -> None:
    facts = loaded(tables, tmp_path).facts
    assert {name: facts[name].method for name in (
        "alder-illness-new",
        "alder-clots-usual",
        "alder-growth-6-new",
        "birch-growth-6-other",
        "alder-growth-median-new",
        "alder-growth-ratio",
        "alder-follow-up",
    )} == {
        "alder-illness-new": Method.WILSON,
        "alder-clots-usual": Method.EXACT_FOR_NONE,
        "alder-growth-6-new": Method.MEDIAN_FOLLOW_UP,
        "birch-growth-6-other": Method.SIZE_ONLY,
        "alder-growth-median-new": Method.PRINTED,
        "alder-growth-ratio": Method.PRINTED,
        "alder-follow-up": Method.NONE,
    }  # fmt: skip


def test_a_printed_interval_wins_over_any_worked_out(
    tables: Tables, tmp_path: Path
) -> None:
    interval = {"low": "44.0", "high": "60.0"}
    fact(tables, "alder-growth-6-new")["interval"] = interval
    shown = loaded(tables, tmp_path).facts["alder-growth-6-new"]
    assert shown.method is Method.PRINTED
    assert shown.interval is not None
    assert (shown.interval.low, shown.interval.high) == (0.44, 0.60)


def test_numbers_at_risk_win_over_the_follow_up(tables: Tables, tmp_path: Path) -> None:
    for months, people in (("0", "200"), ("6", "95"), ("12", "30")):
        at_risk = fact(tables, "alder-growth-6-new") | {
            "id": f"at-risk-{months}",
            "measure": "size",
            "months": months,
            "as_printed": people,
            "unit": "people",
        }
        tables["trials/alder.toml"]["facts"].append(at_risk)
    pack = loaded(tables, tmp_path)
    curve = pack.curves["alder", "new", "growth"]
    assert curve.follow_up == NumbersAtRisk(points=((0.0, 200), (6.0, 95), (12.0, 30)))
    assert pack.facts["alder-growth-6-new"].method is Method.NUMBERS_AT_RISK


def test_without_follow_up_only_the_size_counts(tables: Tables, tmp_path: Path) -> None:
    assert loaded(tables, tmp_path).curves["birch", "other", "growth"].follow_up == (
        SizeOnly()
    )


def test_nobody_and_hardly_anybody(tables: Tables, tmp_path: Path) -> None:
    facts = loaded(tables, tmp_path).facts
    none, few = facts["alder-clots-usual"].people, facts["alder-clots-new"].people
    assert none is not None
    assert few is not None
    assert (none.kind, few.kind) == (PeopleKind.NONE, PeopleKind.FEWER_THAN_ONE)
    assert (none.people, none.low, none.high) == (0, 0, 4)
    assert (few.people, few.low, few.high) == (0, 0, 3)


def test_differences_of_counts_and_of_bands(tables: Tables, tmp_path: Path) -> None:
    pack = loaded(tables, tmp_path)
    counts = pack.difference("alder-illness-new", "alder-illness-usual")
    assert counts.method is Method.NEWCOMBE
    bands = pack.difference("alder-growth-6-new", "alder-growth-6-usual")
    assert bands.method is Method.MOVER
    first, second = bands.intervention, bands.control
    assert first.value is not None
    assert second.value is not None
    assert first.interval is not None
    assert second.interval is not None
    assert bands.interval == mover(
        first.value, first.interval, second.value, second.interval
    )


def test_the_difference_is_counted_from_the_people_drawn(
    tables: Tables, tmp_path: Path
) -> None:
    for one in loaded(tables, tmp_path).differences.values():
        first, second = one.intervention.people, one.control.people
        assert first is not None
        assert second is not None
        assert one.people.people == first.people - second.people


def test_certainty_is_what_was_rated_and_what_chance_adds(
    tables: Tables, tmp_path: Path
) -> None:
    pack = loaded(tables, tmp_path)
    judged = pack.difference("alder-growth-6-new", "alder-growth-6-usual").certainty
    assert judged is not None
    assert judged.certainty is Certainty.MODERATE
    assert judged.imprecision.mid == 10.0
    row = pack.difference("birch-growth-6-other", "birch-growth-6-dummy").certainty
    assert row is not None
    assert row.certainty is Certainty.VERY_LOW
    assert pack.difference("alder-clots-new", "alder-clots-usual").certainty is None


def test_imprecision_may_be_overridden_with_a_reason(
    tables: Tables, tmp_path: Path
) -> None:
    certainty = tables["pack.toml"]["outcomes"][3]["certainty"]
    certainty["imprecision_override"] = {"down": 0, "reason": "certainty.why"}
    judged = (
        loaded(tables, tmp_path)
        .difference("alder-illness-new", "alder-illness-usual")
        .certainty
    )
    assert judged is not None
    assert judged.certainty is Certainty.HIGH
    assert {one.domain: one.concern.value for one in judged.ratings} == dict.fromkeys(
        Domain, 0
    )


def test_an_outcome_and_a_row_of_the_same_facts_are_one_difference(
    tables: Tables, tmp_path: Path
) -> None:
    pack = loaded(tables, tmp_path)
    assert len(pack.differences) == 6
    assert pack.differences["alder-growth-6-new~alder-growth-6-usual"].certainty


def test_a_curve_holds_reports_and_the_median(tables: Tables, tmp_path: Path) -> None:
    curve = loaded(tables, tmp_path).curves["alder", "new", "growth"]
    assert curve.points == ((0.0, 1.0), (6.0, 0.525), (6.4, 0.5), (12.0, 0.255))


def test_superseded_facts_have_no_part_in_curves(
    tables: Tables, tmp_path: Path
) -> None:
    old = fact(tables, "alder-growth-6-new") | {
        "id": "old",
        "as_printed": "60.1",
        "superseded_by": "alder-growth-6-new",
    }
    tables["trials/alder.toml"]["facts"].append(old)
    pack = loaded(tables, tmp_path)
    assert pack.curves["alder", "new", "growth"].survival(6.0) == 0.525
    assert pack.facts["old"].value == 0.601
    assert pack.facts["old"].method is Method.NONE


def test_words_have_no_number(tables: Tables, tmp_path: Path) -> None:
    fact(tables, "fever").update(measure="statement", statement="Fever is hot.")
    tables["text/en.toml"]["call.fever"] = {"text": "Call if you have a fever."}
    said = loaded(tables, tmp_path).facts["fever"]
    assert (said.value, said.interval, said.people) == (None, None, None)


def test_a_pack_keeps_what_sources_disagree_on(tables: Tables, tmp_path: Path) -> None:
    tables["pack.toml"]["discrepancies"] = [
        {
            "item": "illness",
            "facts": ["alder-illness-new", "alder-illness-early-new"],
            "version_a": "30.5 %",
            "version_b": "26.7 %",
            "used": "the paper",
        }
    ]
    pack = loaded(tables, tmp_path)
    assert [one.used for one in pack.discrepancies["alder-illness-new"]] == [
        "the paper"
    ]
