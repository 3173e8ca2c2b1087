"""A language is begun with a table in the list and catalogues that wait for words."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomli

from build import catalogues
from tests.build import small_project as small


@pytest.mark.parametrize(
    ("code", "name", "plurals"),
    [
        ("nl", "Nederlands", 2),
        ("ja", "日本語", 1),
        ("sl", "slovenščina", 4),
        ("pt_BR", 'português "do Brasil"', 2),
    ],
)
def test_a_language_is_begun(project: Path, code: str, name: str, plurals: int) -> None:
    before = small.files(project)
    assert catalogues.main(["add", code, name]) == 0
    listed = small.listed(project).read_text("utf-8")
    assert listed.startswith(small.LANGUAGES)
    assert tomli.loads(listed)[code] == {
        "name": name,
        "made": catalogues.MADE,
        "reviewed": False,
        "plurals": plurals,
    }
    begun = [small.program(project, code), small.pack(project, code)]
    for path in begun:
        text = path.read_text("utf-8")
        assert f'language="{code}"' in text
        assert text.count("<numerusform />") == plurals
    after = small.files(project)
    assert set(after) - set(before) == set(begun)
    changed = [path for path in before if before[path] != after[path]]
    assert changed == [small.listed(project)]


def test_what_is_begun_has_everything_to_be_translated(project: Path) -> None:
    catalogues.add(project, "sl", "slovenščina")
    said = {"evenhand_sl.ts": [small.COUNTED, small.NEXT, small.SHARE]}
    said["small/sl.ts"] = [small.COUNTED, small.SHARE]
    assert sorted(catalogues.problems(project)) == sorted(
        f"{name}: '{source}' needs {4 if 'Ln' in source else 1} finished form(s)"
        for name, sources in said.items()
        for source in sources
    )


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("", "expected a code such as nl or zh_CN"),
        ("n", "expected a code such as nl or zh_CN"),
        ("NL", "expected a code such as nl or zh_CN"),
        ("dutch", "expected a code such as nl or zh_CN"),
        ("nl-BE", "expected a code such as nl or zh_CN"),
        ("nl_be", "expected a code such as nl or zh_CN"),
        ("nl\n", "expected a code such as nl or zh_CN"),
        ("../nl", "expected a code such as nl or zh_CN"),
        ("xx", "Qt does not know this language"),
        ("zzz", "Qt does not know this language"),
        ("en", "is there already"),
        ("pl", "is there already"),
        ("zh_CN", "is there already"),
    ],
)
def test_a_language_that_cannot_be_begun(
    project: Path, code: str, complaint: str
) -> None:
    before = small.files(project)
    with pytest.raises(SystemExit, match=complaint):
        catalogues.main(["add", code, "Nederlands"])
    assert small.files(project) == before


def test_every_language_has_the_plural_forms_that_qt_linguist_counts() -> None:
    listed = catalogues.languages(catalogues.ROOT)
    assert {code: catalogues.plural_forms(code) for code in listed} == listed
