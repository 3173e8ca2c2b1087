"""The catalogues are collected, compiled and checked; every check can complain."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from build import catalogues
from build.catalogues import Sentence

COUNTED = 'msg("test", "%Ln people", "a note", count)\n'
PLAIN = 'msg("test", "Next", "on a button")\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with one module, its catalogue finished."""
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "desktop_app" / "words.py").write_text(COUNTED + PLAIN, "utf-8")
    catalogues.update(tmp_path)
    finish(tmp_path)
    return tmp_path


def english(project: Path) -> Path:
    return project / "translations" / "evenhand_en.ts"


def finish(project: Path, one: str = "%Ln person", more: str = "%Ln people") -> None:
    text = english(project).read_text("utf-8").replace(' type="unfinished"', "")
    for form in (one, more):
        text = text.replace("<numerusform />", f"<numerusform>{form}</numerusform>", 1)
    english(project).write_text(text, "utf-8")


def test_this_project_has_nothing_to_complain_of() -> None:
    assert catalogues.problems(catalogues.ROOT) == []


def test_what_is_right_is_not_complained_of(project: Path) -> None:
    assert catalogues.problems(project) == []


def test_english_holds_only_what_is_counted(project: Path) -> None:
    assert list(catalogues.read(english(project))) == [("test", "%Ln people", "a note")]


@pytest.mark.parametrize(
    "hidden",
    [
        'msg("test", text, "a note")',
        'msg("test", f"{a}", "a note")',
        'msg("test", "a" + "b", "a note")',
        'msg(context, "Next", "a note")',
        'msg("test", "Next", note)',
        'msg("test", "Next", note="a note")',
        'msg("test", "%Ln people", "a note", count=count)',
        'msg("test", "Next")',
        'message.msg("test", text, "a note")',
    ],
)
def test_a_sentence_that_cannot_be_collected_is_complained_of(hidden: str) -> None:
    _, complaints = catalogues.sentences_in(hidden, "words.py")
    assert len(complaints) == 1
    assert complaints[0].startswith("words.py:1: ")


@pytest.mark.parametrize(
    ("source", "counted", "complaint"),
    [
        ("42 people", False, "a digit"),
        ("%10 people", False, "a digit"),
        ("%Ln people", False, "go together"),
        ("Some people", True, "go together"),
        ("%n people", False, "is %Ln"),
        ("People ", False, "with a space"),
    ],
)
def test_a_bad_sentence_is_complained_of(
    source: str, counted: bool, complaint: str
) -> None:
    one = Sentence(context="test", source=source, note="a note", counted=counted)
    assert any(complaint in wrong for wrong in catalogues.wrong_with(one))


def test_a_sentence_without_a_note_is_complained_of() -> None:
    one = Sentence(context="test", source="Next", note="", counted=False)
    assert catalogues.wrong_with(one)


def test_a_sentence_that_is_not_in_the_catalogue(project: Path) -> None:
    module = project / "desktop_app" / "words.py"
    module.write_text(COUNTED.replace("people", "others") + COUNTED, "utf-8")
    assert catalogues.problems(project) == [
        "evenhand_en.ts: '%Ln others' is missing; run update"
    ]


def test_a_sentence_that_nobody_says_any_more(project: Path) -> None:
    (project / "desktop_app" / "words.py").write_text(PLAIN, "utf-8")
    assert catalogues.problems(project) == [
        "evenhand_en.ts: '%Ln people' is said nowhere; run update"
    ]
    catalogues.update(project)
    assert catalogues.problems(project) == []


@pytest.mark.parametrize(
    ("one", "complaint"),
    [
        ("", "finished form"),
        ("%1 person", "other placeholders"),
        ("a person", "other placeholders"),
        ("%Ln person of 100", "a digit"),
        (" %Ln person", "with a space"),
    ],
)
def test_a_bad_form_is_complained_of(project: Path, one: str, complaint: str) -> None:
    text = english(project).read_text("utf-8").replace("%Ln person<", f"{one}<")
    english(project).write_text(text, "utf-8")
    found = catalogues.problems(project)
    assert len(found) == 1
    assert complaint in found[0]


def test_a_file_that_is_no_catalogue(project: Path) -> None:
    english(project).write_text("<TS>", "utf-8")
    assert any("not a catalogue" in found for found in catalogues.problems(project))


def test_updating_again_changes_nothing(project: Path) -> None:
    before = english(project).read_bytes()
    catalogues.update(project)
    assert english(project).read_bytes() == before
    assert b"<location" not in before


def test_a_new_sentence_is_unfinished_and_the_others_stay(project: Path) -> None:
    module = project / "desktop_app" / "words.py"
    module.write_text(COUNTED.replace("people", "months") + COUNTED, "utf-8")
    catalogues.update(project)
    known = catalogues.read(english(project))
    assert known["test", "%Ln people", "a note"] == ("%Ln person", "%Ln people")
    assert any("finished" in found for found in catalogues.problems(project))


def test_a_catalogue_is_compiled_once_and_always_alike(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogues.compile_all(project)
    compiled = english(project).with_suffix(".qm")
    before = compiled.read_bytes()
    words = QTranslator()
    assert words.load(str(compiled))
    assert words.translate("test", "%Ln people", "a note", 1) == "%Ln person"

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing changed, so there is nothing to compile")

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", refuse)
        catalogues.compile_all(project)
    finish(project)
    english(project).with_suffix(".qm.stamp").unlink()
    catalogues.compile_all(project)
    assert compiled.read_bytes() == before


@pytest.mark.parametrize("words", [[], ["make"], ["check", "now"]])
def test_a_wrong_word_is_explained(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert catalogues.main(words) == 2
    assert "compile" in capsys.readouterr().err


def test_a_complaint_makes_the_check_fail(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogues, "ROOT", project)
    assert catalogues.main(["check"]) == 0
    english(project).unlink()
    assert catalogues.main(["check"]) == 1
