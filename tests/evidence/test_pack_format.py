"""The page for authors names every field and every check."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.evidence import limits, schema
from desktop_app.evidence.integrity import CHECKS_ON_FACTS, CHECKS_ON_PACKS
from desktop_app.evidence.integrity.exceptions import NEVER_EXCUSED

PAGE = (
    Path(__file__).parents[2].joinpath("docs", "evidence-packs.md").read_text("utf-8")
)

STRUCTS = [
    kind
    for name, kind in vars(schema).items()
    if isinstance(kind, type)
    and issubclass(kind, msgspec.Struct)
    and not name.startswith("_")
]


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: struct.__name__)
def test_every_field_is_explained(struct: type[msgspec.Struct]) -> None:
    missing = [
        field
        for field in struct.__struct_fields__
        if f"`{field}`" not in PAGE and f"{field} = " not in PAGE
    ]
    assert not missing


@pytest.mark.parametrize("check", [*CHECKS_ON_FACTS, *CHECKS_ON_PACKS])
def test_every_check_is_explained(check: str) -> None:
    assert f"| `{check}` |" in PAGE


def test_no_check_is_explained_that_does_not_exist() -> None:
    explained = {
        line.split("`")[1]
        for line in PAGE.partition("## Checks")[2].splitlines()
        if line.startswith("| `")
    }
    assert explained == {*CHECKS_ON_FACTS, *CHECKS_ON_PACKS, "exception-needed"}


def test_limits_and_what_cannot_be_excused_are_true() -> None:
    assert f"{limits.MOST_FILES} files" in PAGE
    assert f"{limits.LARGEST_PACK // limits.MEGABYTE} MB in all" in PAGE
    assert f"{limits.LARGEST_FILE // limits.MEGABYTE} MB a file" in PAGE
    assert f"{limits.LARGEST_TABLE // limits.MEGABYTE} MB a TOML file" in PAGE
    assert {
        "printed-number",
        "identifiers",
        "source-known",
        "relative-effects",
    } == NEVER_EXCUSED
