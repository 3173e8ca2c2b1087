"""Findings that an author knows of and accepts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

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

CHECK = "interval-narrower-than-patients-allow"
RATIO = "alder-growth-ratio"


def narrow() -> Tables:
    """A pack whose hazard ratio is surer than its people can make it."""
    tables = small_pack()
    fact(tables, RATIO)["interval"] = {"low": "0.66", "high": "0.97"}
    return tables


def declare(tables: Tables, **changes: Any) -> None:
    exception = {"check": CHECK, "fact": RATIO, "reason": "narrow.why"} | changes
    tables["pack.toml"].setdefault("exceptions", []).append(exception)
    tables["text/en.toml"]["narrow.why"] = {"text": "It is printed like this."}


def test_a_declared_exception_lets_the_pack_load_and_is_kept(tmp_path: Path) -> None:
    tables = narrow()
    assert checks(tables, tmp_path) == [CHECK]
    declare(tables)
    pack = load_pack(written(tables, tmp_path), today=TODAY)
    assert [one.reason for one in pack.exceptions[RATIO]] == ["narrow.why"]


def test_an_exception_silences_no_other_check(tmp_path: Path) -> None:
    tables = narrow()
    declare(tables)
    fact(tables, RATIO)["as_printed"] = "0.95"
    assert checks(tables, tmp_path) == ["hazard-ratio-in-the-middle"]


def test_an_exception_silences_no_other_fact(tmp_path: Path) -> None:
    tables = narrow()
    declare(tables)
    second = fact(tables, RATIO) | {"id": "second-ratio"}
    tables["trials/alder.toml"]["facts"].append(second)
    problems = refusal(tables, tmp_path)
    assert [problem[1] for problem in problems] == ["facts[17].interval"]


def test_an_exception_that_is_not_needed_is_a_problem(tmp_path: Path) -> None:
    tables = small_pack()
    declare(tables)
    assert refusal(tables, tmp_path) == [
        (
            "pack.toml",
            "exceptions[0]",
            f"an exception from {CHECK} for {RATIO}",
            "no exception, since the check finds nothing wrong there",
        )
    ]


def test_an_exception_is_declared_once(tmp_path: Path) -> None:
    tables = narrow()
    declare(tables)
    declare(tables)
    assert checks(tables, tmp_path) == ["exception-needed"]


@pytest.mark.parametrize("check", ["no-such-check", "identifiers", "printed-number"])
def test_an_exception_names_a_check_that_can_be_excused(
    check: str, tmp_path: Path
) -> None:
    tables = narrow()
    declare(tables)
    declare(tables, check=check)
    problems = refusal(tables, tmp_path)
    assert [problem[:3] for problem in problems] == [
        ("pack.toml", "exceptions[1].check", check)
    ]
    assert CHECK in problems[0][3]


def test_an_exception_needs_a_fact_and_a_reason(tmp_path: Path) -> None:
    tables = narrow()
    declare(tables)
    declare(tables, fact="nobody", reason="nowhere")
    places = {problem[1] for problem in refusal(tables, tmp_path)}
    assert places == {"exceptions[1].fact", "exceptions[1].reason"}
