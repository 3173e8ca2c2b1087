"""Every number of a pack, listed for people and for other programs."""

from __future__ import annotations

import csv
import io
import json
import math
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.facts_listing import COLUMNS, as_csv, as_json, listing, rows
from desktop_app.app.facts_table import as_table
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import TODAY, small_pack, written


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(written(small_pack(), tmp_path), today=TODAY)


def row(pack: Pack, wanted: str) -> dict[str, Any]:
    return next(one for one in rows(pack) if one["id"] == wanted)


def test_every_fact_and_difference_has_a_row(pack: Pack) -> None:
    listed = [one["id"] for one in rows(pack)]
    assert listed == [*pack.facts, *pack.differences]


def test_every_row_has_all_columns_in_order(pack: Pack) -> None:
    assert all(tuple(one) == COLUMNS for one in rows(pack))


def test_a_counted_share(pack: Pack) -> None:
    listed = row(pack, "alder-illness-new")
    assert {name: value for name, value in listed.items() if value is not None} == {
        "id": "alder-illness-new",
        "kind": "fact",
        "trial": "alder",
        "outcome": "illness",
        "measure": "proportion",
        "arm": "new",
        "as_printed": "30.5",
        "unit": "%",
        "value": pytest.approx(30.456853),
        "low": pytest.approx(24.453, abs=0.01),
        "high": pytest.approx(37.205, abs=0.01),
        "level": 95.0,
        "method": "wilson",
        "count": 60,
        "n": 197,
        "people": 30,
        "people_of": 100,
        "people_low": 24,
        "people_high": 38,
        "people_kind": "exact",
        "certainty": "moderate",
        "source": "paper",
        "locator": "table 3",
        "status": "confirmed",
    }


def test_a_share_over_time(pack: Pack) -> None:
    listed = row(pack, "alder-growth-6-new")
    assert (listed["months"], listed["value"]) == (6.0, 52.5)
    assert listed["method"] == "median-follow-up"
    assert (listed["people"], listed["count"]) == (53, None)


def test_a_superseded_fact_is_marked(pack: Pack) -> None:
    listed = row(pack, "alder-illness-early-new")
    assert listed["status"] == "superseded"
    assert listed["superseded_by"] == "alder-illness-new"
    assert "(superseded by alder-illness-new)" in as_table(rows(pack), width=400)


def test_a_difference_is_a_fact_of_its_own(pack: Pack) -> None:
    listed = row(pack, "alder-illness-new~alder-illness-usual")
    assert listed["kind"] == "difference"
    assert listed["intervention"] == "alder-illness-new"
    assert listed["control"] == "alder-illness-usual"
    assert listed["arm"] == "new:usual"
    assert (listed["people"], listed["people_of"]) == (20, 100)
    assert (listed["method"], listed["certainty"]) == ("newcombe", "moderate")


def test_json_is_stable_and_has_no_strange_numbers(pack: Pack) -> None:
    def refuse(name: str) -> float:
        raise AssertionError(name)

    text = as_json(pack)
    whole = json.loads(text, parse_constant=refuse)
    assert list(whole) == [
        "format",
        "pack",
        "version",
        "checksum",
        "review_date",
        "past_review",
        "facts",
    ]
    assert whole["format"] == 1
    assert whole["checksum"] == pack.checksum
    assert whole["facts"] == rows(pack)
    assert text == as_json(pack)
    for listed in whole["facts"]:
        for value in listed.values():
            assert not isinstance(value, float) or math.isfinite(value)


def test_each_form_has_a_name(pack: Pack) -> None:
    assert listing(pack, "json") == as_json(pack)
    assert listing(pack, "csv") == as_csv(rows(pack))
    assert listing(pack, "table") == as_table(rows(pack))


def test_csv_can_be_read_again(pack: Pack) -> None:
    listed = rows(pack)
    read = list(csv.DictReader(io.StringIO(as_csv(listed))))
    assert len(read) == len(listed)
    assert tuple(read[0]) == COLUMNS
    for before, after in zip(listed, read, strict=True):
        for name, value in before.items():
            assert after[name] == ("" if value is None else str(value))


@pytest.mark.parametrize("width", [72, 80, 100, 132, 400])
def test_a_table_fits_and_loses_nothing(pack: Pack, width: int) -> None:
    listed = rows(pack)
    table = as_table(listed, width=width)
    assert max(len(line) for line in table.splitlines()) <= width
    written_out = table.replace("\n", "").replace(" ", "")
    if width == 400:
        for one in listed:
            assert str(one["id"]) in written_out


def test_a_table_says_people_as_people(pack: Pack) -> None:
    table = as_table(rows(pack), width=400)
    assert "30 of 100 (24 to 38)" in table
    assert "+20 of 100 (10 to 29)" in table
    assert "30.5 % (60 of 197)" in table
