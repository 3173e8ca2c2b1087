"""Catalogues are compiled when they changed, and Qt finds every form in them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from build import catalogues
from tests.build import small_project as small

both = pytest.mark.parametrize("place", [small.program, small.pack])
Place = Callable[[Path, str], Path]


def spoken(path: Path, count: int, source: str = small.COUNTED) -> str:
    """What Qt says for a count, from a compiled catalogue."""
    words = QTranslator()
    assert words.load(str(path.with_suffix(".qm")))
    context = "test" if path.name.startswith("evenhand_") else "pack:small"
    return str(words.translate(context, source, small.NOTE, count))


@both
@pytest.mark.parametrize(
    ("language", "count", "form"),
    [
        ("pl", 1, 0),
        ("pl", 3, 1),
        ("pl", 5, 2),
        ("pl", 12, 2),
        ("pl", 22, 1),
        ("ar", 0, 0),
        ("ar", 1, 1),
        ("ar", 2, 2),
        ("ar", 3, 3),
        ("ar", 11, 4),
        ("ar", 100, 5),
        ("zh_CN", 0, 0),
        ("zh_CN", 1, 0),
        ("zh_CN", 5, 0),
    ],
)
def test_qt_finds_the_plural_form_of_a_count(
    project: Path, place: Place, language: str, count: int, form: int
) -> None:
    assert catalogues.main(["compile"]) == 0
    said = spoken(place(project, language), count)
    assert said == small.PEOPLE[language][form]


@pytest.mark.parametrize(("count", "form"), [(0, 1), (1, 0), (2, 1)])
def test_qt_finds_the_plural_form_in_english(
    project: Path, count: int, form: int
) -> None:
    catalogues.compile_all(project)
    said = spoken(small.program(project, "en"), count)
    assert said == small.PEOPLE["en"][form]


@both
@pytest.mark.parametrize("language", ["pl", "ar", "zh_CN"])
def test_qt_finds_what_is_not_counted(
    project: Path, place: Place, language: str
) -> None:
    catalogues.compile_all(project)
    said = spoken(place(project, language), -1, small.SHARE)  # -1: nothing is counted
    assert said == small.SHARES[language]


def test_a_catalogue_is_compiled_once_and_always_alike(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogues.compile_all(project)
    before = small.files(project)
    assert len([path for path in before if path.suffix == ".qm"]) == 7

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing changed, so there is nothing to compile")

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", refuse)
        catalogues.compile_all(project)
    for stamp in project.rglob("*.stamp"):
        stamp.unlink()
    catalogues.compile_all(project)
    assert small.files(project) == before


@both
def test_a_catalogue_that_changed_is_compiled_again(
    project: Path, place: Place
) -> None:
    catalogues.compile_all(project)
    path = place(project, "pl")
    small.spoil(path, ">%Ln osoba z %1<", ">%Ln człowiek z %1<")
    catalogues.compile_all(project)
    assert spoken(path, 1) == "%Ln człowiek z %1"


def test_a_catalogue_that_is_not_there_is_not_compiled(project: Path) -> None:
    path = small.pack(project, "ar")
    path.unlink()
    catalogues.compile_all(project)
    assert not path.with_suffix(".qm").exists()
