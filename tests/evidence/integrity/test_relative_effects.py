"""Hazard ratios and subgroups of a pack: every slip is one clear problem."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import (
    TODAY,
    Tables,
    fact,
    refusal,
    small_pack,
    written,
)

RATIO = "alder-growth-ratio"
Change = Callable[[Tables], object]


def complete() -> Tables:
    """A pack with a ratio for an outcome and a row, and with a subgroup."""
    tables = small_pack()
    pack = tables["pack.toml"]
    pack["outcomes"][0]["relative_effect"] = RATIO
    pack["across"]["rows"][0]["hazard_ratio"] = RATIO
    old = fact(tables, RATIO) | {"outcome": "part", "interaction_p": ".04"}
    for name in ("old", "young"):
        tables["trials/alder.toml"]["facts"].append(old | {"id": name})
    pack["subgroups"] = [
        {
            "id": "age",
            "trial": "alder",
            "factor": "subgroup.age",
            "facts": ["old", "young"],
            "note": "subgroup.note",
        }
    ]
    texts = tables["text/en.toml"]
    texts["subgroup.age"] = texts["subgroup.note"] = {"text": "Age."}
    return tables


def outcome(tables: Tables) -> dict[str, Any]:
    found: dict[str, Any] = tables["pack.toml"]["outcomes"][0]
    return found


def row(tables: Tables) -> dict[str, Any]:
    found: dict[str, Any] = tables["pack.toml"]["across"]["rows"][0]
    return found


def subgroup(tables: Tables) -> dict[str, Any]:
    found: dict[str, Any] = tables["pack.toml"]["subgroups"][0]
    return found


def test_a_pack_with_all_of_it_loads(tmp_path: Path) -> None:
    pack = load_pack(written(complete(), tmp_path), today=TODAY)
    assert pack.file.outcomes[0].relative_effect == RATIO
    assert pack.file.across.rows[0].hazard_ratio == RATIO
    assert pack.file.subgroups[0].factors_tested is None
    assert pack.facts["old"].entry.interaction_p == ".04"


def test_a_pack_without_any_of_it_loads(tmp_path: Path) -> None:
    pack = load_pack(written(small_pack(), tmp_path), today=TODAY)
    assert not pack.file.subgroups


SLIPS: dict[str, tuple[Change, str, str]] = {
    "an unknown ratio of an outcome": (
        lambda tables: outcome(tables).update(relative_effect="alder-growth-rato"),
        "outcomes[0].relative_effect",
        "alder-growth-rato",
    ),
    "an unknown ratio of a row": (
        lambda tables: row(tables).update(hazard_ratio="alder-growth-rato"),
        "across.rows[0].hazard_ratio",
        "alder-growth-rato",
    ),
    "an unknown fact of a subgroup": (
        lambda tables: subgroup(tables).update(facts=["old", "yuong"]),
        "subgroups[0].facts[1]",
        "yuong",
    ),
    "a median for a ratio": (
        lambda tables: outcome(tables).update(
            relative_effect="alder-growth-median-new"
        ),
        "outcomes[0].relative_effect",
        "alder-growth-median-new, whose measure is median",
    ),
    "a share for a ratio of a row": (
        lambda tables: row(tables).update(hazard_ratio="alder-growth-6-new"),
        "across.rows[0].hazard_ratio",
        "alder-growth-6-new, whose measure is survival",
    ),
    "a median in a subgroup": (
        lambda tables: subgroup(tables).update(facts=["alder-growth-median-new"]),
        "subgroups[0].facts[0]",
        "alder-growth-median-new, whose measure is median",
    ),
    "a ratio of another outcome": (
        lambda tables: outcome(tables).update(relative_effect="old"),
        "outcomes[0].relative_effect",
        "old, whose outcome is part",
    ),
    "a ratio the wrong way round": (
        lambda tables: (
            fact(tables, "old").update(outcome="growth", arm="usual:new")
            or outcome(tables).update(relative_effect="old")
        ),
        "outcomes[0].relative_effect",
        "old, whose arm is usual:new",
    ),
    "a ratio of another trial": (
        lambda tables: tables["pack.toml"]["across"]["rows"][1].update(
            hazard_ratio="old"
        ),
        "across.rows[1].hazard_ratio",
        "old, whose trial is alder",
    ),
    "a subgroup of another trial": (
        lambda tables: subgroup(tables).update(trial="birch", facts=["old"]),
        "subgroups[0].facts[0]",
        "old, whose trial is alder",
    ),
    "a subgroup of no trial": (
        lambda tables: subgroup(tables).update(trial="adler"),
        "subgroups[0].trial",
        "adler",
    ),
    "a subgroup's ratio without limits": (
        lambda tables: fact(tables, "young").pop("interval"),
        "subgroups[0].facts[1]",
        "young, a hazard ratio without an interval",
    ),
    "a limit that was not reached": (
        lambda tables: fact(tables, "young").update(interval={"low": "0.6"}),
        "subgroups[0].facts[1]",
        "young, a hazard ratio without an interval",
    ),
    "a ratio of no events": (
        lambda tables: fact(tables, "young").update(events=0),
        "subgroups[0].facts[1]",
        "young, a hazard ratio of 0 events",
    ),
    "a subgroup of nothing": (
        lambda tables: subgroup(tables).update(facts=[]),
        "subgroups[0].facts",
        "0 facts",
    ),
    "a subgroup of too much": (
        lambda tables: subgroup(tables).update(facts=["old", "young", "old"]),
        "subgroups[0].facts",
        "3 facts",
    ),
    "two chances of one interaction": (
        lambda tables: fact(tables, "young").update(interaction_p=".05"),
        "facts[18].interaction_p",
        ".05 (fact young)",
    ),
    "a chance that is none": (
        lambda tables: (
            fact(tables, "old").update(interaction_p="<.05")
            or fact(tables, "young").pop("interaction_p")
        ),
        "facts[17].interaction_p",
        '"<.05" (fact old)',
    ),
    "no factors at all": (
        lambda tables: subgroup(tables).update(factors_tested=0),
        "subgroups[0].factors_tested",
        "0",
    ),
    "a second subgroup of one name": (
        lambda tables: tables["pack.toml"]["subgroups"].append(dict(subgroup(tables))),
        "subgroups[1].id",
        "a second age",
    ),
    "a factor without a sentence": (
        lambda tables: (
            subgroup(tables).update(factor="subgroup.ages")
            or subgroup(tables).update(note="subgroup.age")
            or tables["text/en.toml"].pop("subgroup.note")
        ),
        "subgroups[0].factor",
        "the key subgroup.ages, for which there is no sentence",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_one_clear_problem(slip: str, tmp_path: Path) -> None:
    change, field, found = SLIPS[slip]
    tables = complete()
    change(tables)
    problems = refusal(tables, tmp_path)
    assert [(problem[1], problem[2]) for problem in problems] == [(field, found)]
    assert all(problem[3] for problem in problems)


def test_a_statement_stands_alone(tmp_path: Path) -> None:
    tables = complete()
    said = {"measure": "statement", "statement": "No part did better."}
    entry = {
        name: value
        for name, value in fact(tables, "old").items()
        if name not in {"as_printed", "interval", "interaction_p", "p_value"}
    }
    tables["trials/alder.toml"]["facts"].append(entry | said | {"id": "said"})
    subgroup(tables)["facts"] = ["said"]
    load_pack(written(tables, tmp_path / "alone"), today=TODAY)
    subgroup(tables)["facts"] = ["said", "old"]
    assert [problem[2] for problem in refusal(tables, tmp_path / "both")] == ["2 facts"]
