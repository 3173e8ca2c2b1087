"""Every printed number of the bundled pack against a second, separate transcription.

`tests/data/published_facts.json` was copied from the sources' notes on its own, not
from the pack. A slip in either copy is a difference between the two.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.resources import resource

PACK = resource("evidence", "cdk46-rechallenge")
COPY = Path(__file__).parents[1] / "data" / "published_facts.json"

Table = dict[str, Any]


def entries() -> Iterator[Table]:
    """Every fact of the pack as it stands in the files."""
    for file in (*sorted(PACK.glob("trials/*.toml")), PACK / "practical.toml"):
        yield from tomllib.loads(file.read_text(encoding="utf-8"))["facts"]


FACTS: dict[str, Table] = {entry["id"]: entry for entry in entries()}
PUBLISHED: dict[str, Table] = json.loads(COPY.read_text(encoding="utf-8"))


def limits(interval: Table | None) -> list[str | None] | None:
    """Return both limits, the upper one None where it was not reached."""
    return None if interval is None else [interval["low"], interval.get("high")]


def transcribed(entry: Table) -> Table:
    """Return a fact of the pack with the names and shapes of the copy."""
    interval = entry.get("interval")
    found = {
        "value": entry.get("as_printed"),
        "statement": entry.get("statement"),
        "unit": entry.get("unit"),
        "months": entry.get("months"),
        "n": entry.get("n"),
        "count": entry.get("count"),
        "interval": limits(interval),
        "level": None if interval is None else interval.get("level", 95),
        "spread": limits(entry.get("spread")),
        "status": entry.get("status", "confirmed"),
        "confidence": entry.get("confidence", "high"),
        "locator": entry["locator"],
    }
    return {name: value for name, value in found.items() if value is not None}


def unlike(entry: Table, printed: Table) -> Table:
    """Return the fields in which a fact and its copy differ, as (pack, copy)."""
    ours, theirs = transcribed(entry), dict(printed)
    p_value = theirs.pop("p", None)
    if theirs.get("interval") is None:
        theirs.pop("level", None)  # a level without limits says nothing
    differing = {
        name: (ours.get(name), theirs.get(name))
        for name in ours.keys() | theirs.keys()
        if ours.get(name) != theirs.get(name)
    }
    ours_p = entry.get("p_value")
    if (ours_p is None) != (p_value is None) or (
        ours_p is not None and Decimal(ours_p) != Decimal(str(p_value))
    ):
        differing["p"] = (ours_p, p_value)
    return differing


def test_no_fact_is_given_twice() -> None:
    assert len(list(entries())) == len(FACTS)


def test_no_fact_is_missing_and_none_was_added() -> None:
    assert sorted(FACTS) == sorted(PUBLISHED)


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_every_field_is_as_published(name: str) -> None:
    assert unlike(FACTS[name], PUBLISHED[name]) == {}


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("as_printed", "42.2"),
        ("as_printed", "42.10"),
        ("months", "12"),
        ("n", 135),
        ("interval", {"low": "34.0", "high": "50.3"}),
        ("p_value", ".5"),
        ("status", "inferred"),
        ("locator", "table 2"),
    ],
)
def test_a_slip_is_noticed(field: str, wrong: object) -> None:
    name = "palmira.pfs-6.palbociclib"
    assert unlike(FACTS[name] | {field: wrong}, PUBLISHED[name])


def test_what_was_worked_out_is_said_to_be() -> None:
    for name, entry in FACTS.items():
        inferred = entry.get("status", "confirmed") == "inferred"
        assert inferred == bool(entry.get("inferred")), name


def test_ranges_that_nobody_printed_are_not_given() -> None:
    counted = [
        entry
        for entry in FACTS.values()
        if entry["measure"] == "proportion" and "interval" in entry
    ]
    assert {entry["id"] for entry in counted} == {
        "palmira.clinical-benefit.control",
        "palmira.clinical-benefit.palbociclib",
    }


def test_every_source_has_a_title_and_an_address_or_none_that_is_a_copy() -> None:
    pack = tomllib.loads((PACK / "pack.toml").read_text(encoding="utf-8"))
    assert {entry["source"] for entry in FACTS.values()} == {
        source["id"] for source in pack["sources"]
    }
    for source in pack["sources"]:
        assert source["title"].strip()
        host = source.get("url", "https://").split("/")[2]
        assert not host.endswith((".app", ".site", "mimsdev.com")), source
        assert not re.match(r"\d+\.\d+\.\d+\.\d+", host), source
