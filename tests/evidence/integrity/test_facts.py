"""Each check on one fact, broken in just that way, and what is said about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.evidence.integrity import CHECKS_ON_FACTS
from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import (
    TODAY,
    Tables,
    checks,
    fact,
    refusal,
    small_pack,
    written,
)

ALDER = "trials/alder.toml"

Broken = tuple[str, str, dict[str, Any], str, str, str]
"""Check, fact, changes, and field, found, expected of the one problem."""

BROKEN: list[Broken] = [
    (
        "printed-number",
        "alder-illness-new",
        {"as_printed": "30,5"},
        "facts[10].as_printed",
        '"30,5" (fact alder-illness-new)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-illness-new",
        {"as_printed": "NaN"},
        "facts[10].as_printed",
        '"NaN" (fact alder-illness-new)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-follow-up",
        {"as_printed": "-14.0"},
        "facts[15].as_printed",
        '"-14.0" (fact alder-follow-up)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-follow-up",
        {"as_printed": "1e9"},
        "facts[15].as_printed",
        '"1e9" (fact alder-follow-up)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-follow-up",
        {"as_printed": "9" * 40},
        "facts[15].as_printed",
        f'"{"9" * 40}" (fact alder-follow-up)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-growth-ratio",
        {"interval": {"low": "<0.62", "high": "1.03"}},
        "facts[6].interval.low",
        '"<0.62" (fact alder-growth-ratio)',
        "a number in plain digits, such as 42.1",
    ),
    (
        "printed-number",
        "alder-growth-ratio",
        {"interval": {"low": "0.62", "high": "1.03", "level": 5}},
        "facts[6].interval.level",
        "5 % (fact alder-growth-ratio)",
        "a level from 50 to 99 %",
    ),
    (
        "printed-number",
        "alder-follow-up",
        {"measure": "statement"},
        "facts[15].statement",
        "nothing (fact alder-follow-up)",
        "the words as printed",
    ),
    (
        "percentage-against-count",
        "alder-illness-new",
        {"as_printed": "30.6"},
        "facts[10].as_printed",
        "30.6 % (fact alder-illness-new)",
        "30.5 %, which is 60 of 197 people",
    ),
    (
        "percentage-against-count",
        "alder-illness-early-new",
        {"as_printed": "267"},
        "facts[16].as_printed",
        "267 % (fact alder-illness-early-new)",
        "a percentage from 0 to 100",
    ),
    (
        "count-against-denominator",
        "alder-illness-early-new",
        {"n": 201, "count": 54, "as_printed": "26.9"},
        "facts[16].n",
        "201 people (fact alder-illness-early-new)",
        "at most 200, who were put in the group",
    ),
    (
        "count-against-denominator",
        "alder-growth-ratio",
        {"count": 3},
        "facts[6].n",
        "a count of 3 without the size of the group (fact alder-growth-ratio)",
        "the number of people in the group",
    ),
    (
        "count-against-denominator",
        "alder-growth-ratio",
        {"n": 0},
        "facts[6].n",
        "0 people (fact alder-growth-ratio)",
        "at least one person",
    ),
    (
        "count-against-denominator",
        "alder-growth-6-new",
        {"count": 201},
        "facts[1].count",
        "201 people (fact alder-growth-6-new)",
        "at most 200, the size of the group",
    ),
    (
        "count-against-denominator",
        "alder-growth-ratio",
        {"events": 301},
        "facts[6].events",
        "301 events (fact alder-growth-ratio)",
        "at most 300, one for each person",
    ),
    (
        "interval-reproduced",
        "alder-response-new",
        {"interval": {"low": "22.4", "high": "35.9"}},
        "facts[8].interval",
        "22.4 to 35.9 (fact alder-response-new)",
        (
            "22.4 to 35.3 (Clopper-Pearson, 57 of 200 people), or what another usual "
            "method gives at 95 %"
        ),
    ),
    (
        "interval-reproduced",
        "alder-response-new",
        {"interval": {"low": "22.4", "high": "35.3", "level": 90}},
        "facts[8].interval",
        "22.4 to 35.3 (fact alder-response-new)",
        (
            "23.3 to 34.2 (Clopper-Pearson, 57 of 200 people), or what another usual "
            "method gives at 90 %"
        ),
    ),
    (
        "interval-holds-estimate",
        "alder-growth-median-new",
        {"interval": {"low": "6.5", "high": "7.9"}},
        "facts[5].interval",
        "6.5 to 7.9 (fact alder-growth-median-new)",
        "limits with 6.4 between them",
    ),
    (
        "interval-holds-estimate",
        "alder-growth-median-new",
        {"interval": {"low": "6.6", "high": "5.0"}},
        "facts[5].interval",
        "6.6 to 5.0 (fact alder-growth-median-new)",
        "a lower limit below the upper limit",
    ),
    (
        "interval-holds-estimate",
        "alder-follow-up",
        {"spread": {"low": "15.0", "high": "20"}, "spread_kind": "range"},
        "facts[15].spread",
        "15.0 to 20 (fact alder-follow-up)",
        "limits with 14.0 between them",
    ),
    (
        "hazard-ratio-in-the-middle",
        "alder-growth-ratio",
        {"interval": {"low": "0.62", "high": "1.13"}},
        "facts[6].interval",
        "0.62 to 1.13, whose middle is 0.837 (fact alder-growth-ratio)",
        "limits with 0.80 in the middle (on the scale of ratios)",
    ),
    (
        "interval-narrower-than-patients-allow",
        "alder-growth-ratio",
        {"interval": {"low": "0.66", "high": "0.97"}},
        "facts[6].interval",
        "0.66 to 0.97, which needs at least 389 events (fact alder-growth-ratio)",
        "a wider interval, since there were 300 people",
    ),
    (
        "interval-narrower-than-patients-allow",
        "alder-growth-ratio",
        {"events": 200},
        "facts[6].interval",
        "0.62 to 1.03, which needs at least 227 events (fact alder-growth-ratio)",
        "a wider interval, since there were 200 events",
    ),
]


def broken(name: str, changes: dict[str, Any]) -> Tables:
    tables = small_pack()
    fact(tables, name).update(changes)
    return tables


@pytest.mark.parametrize(
    "case", BROKEN, ids=lambda case: f"{case[0]}: {case[1]} {case[3]}"
)
def test_what_is_wrong_is_said(case: Broken, tmp_path: Path) -> None:
    check, name, changes, field, found, expected = case
    tables = broken(name, changes)
    assert (ALDER, field, found, expected) in refusal(tables, tmp_path)
    assert set(checks(tables, tmp_path)) == {check}


def test_every_check_on_facts_was_seen_to_complain() -> None:
    assert {case[0] for case in BROKEN} == set(CHECKS_ON_FACTS)


RIGHT: list[tuple[str, dict[str, Any]]] = [
    # Wilson, Wald and a count that has to be guessed are recognised as well.
    ("alder-response-new", {"interval": {"low": "22.7", "high": "35.1"}}),
    ("alder-response-new", {"interval": {"low": "22.2", "high": "34.8"}}),
    ("alder-illness-early-new", {"interval": {"low": "20", "high": "34"}}),
    # A median that was not reached, and an upper limit that was not.
    ("alder-living-median-new", {"as_printed": "not reached", "interval": None}),
    ("alder-living-median-new", {"interval": {"low": "21.9"}}),
    # PALMIRA's response interval, 57 of 136: printed 33.5 to 50.7.
    (
        "alder-illness-early-new",
        {
            "count": 57,
            "n": 136,
            "as_printed": "41.9",
            "interval": {"low": "33.5", "high": "50.7"},
        },
    ),
    # A ratio that is not the middle of its printed limits only through rounding.
    (
        "alder-growth-ratio",
        {"as_printed": "0.57", "interval": {"low": "0.39", "high": "0.85"}},
    ),
]


@pytest.mark.parametrize(("name", "changes"), RIGHT)
def test_what_is_right_is_let_through(
    name: str, changes: dict[str, Any], tmp_path: Path
) -> None:
    tables = broken(name, changes)
    entry = fact(tables, name)
    for field in [field for field, value in entry.items() if value is None]:
        del entry[field]
    assert name in load_pack(written(tables, tmp_path), today=TODAY).facts


def test_a_count_may_be_guessed_from_the_percentage(tmp_path: Path) -> None:
    tables = small_pack()
    entry = fact(tables, "alder-illness-early-new")
    del entry["count"]
    entry["interval"] = {"low": "21.0", "high": "34.3"}
    assert checks(tables, tmp_path / "a") == ["interval-reproduced"]
    entry["interval"] = {"low": "19.8", "high": "34.5"}
    load_pack(written(tables, tmp_path / "b"), today=TODAY)


def test_shares_over_time_are_neither_nobody_nor_everybody(tmp_path: Path) -> None:
    tables = broken("alder-growth-12-new", {"as_printed": "0.0"})
    assert refusal(tables, tmp_path) == [
        (
            ALDER,
            "facts[3].as_printed",
            "0.0 % (fact alder-growth-12-new)",
            "a share above 0 and below 100 %",
        )
    ]
    tables = broken("birch-growth-6-other", {"months": "0"})
    assert (
        "trials/birch.toml",
        "facts[1].months",
        "0 (fact birch-growth-6-other)",
        "a time above 0 months",
    ) in refusal(tables, tmp_path)
