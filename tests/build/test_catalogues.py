"""The catalogues are collected, checked and updated; nothing in them is lost.

What `check` says of a bad catalogue is in `test_catalogue_faults.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from build import catalogues
from desktop_app.authoring.catalogues.ts_file import read
from tests.build import small_project as small

both = pytest.mark.parametrize("place", [small.program, small.pack])
Place = Callable[[Path, str], Path]


# --- Check ----------------------------------------------------------------------------


def test_this_project_has_nothing_to_complain_of() -> None:
    assert catalogues.problems(catalogues.ROOT) == []


def test_what_is_right_is_not_complained_of(project: Path) -> None:
    assert catalogues.problems(project) == []


def test_a_complaint_makes_the_check_fail(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert catalogues.main(["check"]) == 0
    assert "nothing is wrong" in capsys.readouterr().out
    small.spoil(small.pack(project, "ar"), f">{small.SHARES['ar']}<", "><")
    assert catalogues.main(["check"]) == 1
    assert "small/ar.ts: 'Around %1%' needs" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [[], ["make"], ["check", "now"], ["add"], ["add", "nl"]]
)
def test_a_wrong_word_is_explained(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert catalogues.main(words) == 2
    assert "compile" in capsys.readouterr().err


# --- Collect --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hidden",
    [
        'msg("test", text, "a note")',
        'msg("test", f"{a}", "a note")',
        'msg("test", "a" + "b", "a note")',
        'msg(context, "Next", "a note")',
        'msg("test", "Next", note)',
        'msg("test", "Next")',
        'message.msg("test", text, "a note")',
    ],
)
def test_a_sentence_that_is_not_plain_is_complained_of(hidden: str) -> None:
    assert catalogues.sentences_in(hidden, "words.py") == (
        [],
        ["words.py:1: the context, the sentence and the note are plain literals"],
    )


@pytest.mark.parametrize(
    "hidden",
    [
        'msg("test", "Next", note="a note")',
        'msg("test", "%Ln people", "a note", count=count)',
    ],
)
def test_an_argument_by_name_is_complained_of(hidden: str) -> None:
    assert catalogues.sentences_in(hidden, "words.py") == (
        [],
        ["words.py:1: pass everything to msg() by position"],
    )


def test_a_bad_sentence_is_complained_of_where_it_stands(project: Path) -> None:
    small.spoil(small.module(project), '"Next"', '"Next 3"')
    complaints = catalogues.problems(project)
    assert complaints[0] == (
        "desktop_app/words.py:3: a digit stands in 'Next 3': numbers are values"
    )


@pytest.mark.parametrize("language", ["en", "pl", "ar", "zh_CN"])
def test_the_program_has_a_catalogue_in_every_language(
    project: Path, language: str
) -> None:
    """English is there for its plural forms alone."""
    counted = [("test", small.COUNTED, small.NOTE)]
    others = [("test", small.SHARE, small.NOTE), ("test", small.NEXT, small.NOTE)]
    known = read(small.program(project, language))
    assert sorted(known) == sorted(counted if language == "en" else counted + others)


@pytest.mark.parametrize("language", ["pl", "ar", "zh_CN"])
def test_a_pack_has_a_catalogue_in_every_language_but_english(
    project: Path, language: str
) -> None:
    assert list(read(small.pack(project, language))) == [
        ("pack:small", small.COUNTED, small.NOTE),
        ("pack:small", small.SHARE, small.NOTE),
    ]
    assert not small.pack(project, "en").exists()


# --- Update ---------------------------------------------------------------------------


def test_updating_again_changes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = small.files(project)
    capsys.readouterr()
    assert catalogues.main(["update"]) == 0
    assert small.files(project) == before
    assert capsys.readouterr().out == ""


def test_a_file_of_another_hand_is_put_in_order_with_all_its_words(
    project: Path,
) -> None:
    before = small.files(project)
    for path in small.every_catalogue(project):
        text = path.read_text("utf-8").replace("  ", "\t").replace(" />", "/>")
        path.write_text(text.replace("<source>", '<location line="3"/><source>'))
    catalogues.update(project)
    assert small.files(project) == before


@pytest.mark.parametrize(
    ("place", "source", "context"),
    [(small.program, small.module, "test"), (small.pack, small.texts, "pack:small")],
)
def test_a_new_sentence_is_unfinished_and_the_others_stay(
    project: Path, place: Place, source: Callable[[Path], Path], context: str
) -> None:
    path = source(project)
    text = path.read_text("utf-8")
    new = text.replace("people", "months")
    path.write_text(text + new.replace('"]', ' too"]'), "utf-8")
    catalogues.update(project)
    known = read(place(project, "pl"))
    assert known[context, small.COUNTED, small.NOTE] == small.PEOPLE["pl"]
    assert known[context, small.SHARE, small.NOTE] == (small.SHARES["pl"],)
    assert known[context, "%Ln months of %1", small.NOTE] == ("", "", "")
    name = small.called(place(project, "pl"))
    expected = f"{name}: '%Ln months of %1' needs 3 finished form(s)"
    assert expected in catalogues.problems(project)
    assert not [one for one in catalogues.problems(project) if "update" in one]


@pytest.mark.parametrize(
    ("place", "source"), [(small.program, small.module), (small.pack, small.texts)]
)
def test_a_sentence_that_nobody_says_any_more_goes(
    project: Path, place: Place, source: Callable[[Path], Path]
) -> None:
    small.spoil(source(project), small.SHARE, "Many")
    wrong = f"{small.called(place(project, 'pl'))}: 'Around %1%' is said nowhere"
    assert f"{wrong}; run update" in catalogues.problems(project)
    catalogues.update(project)
    assert small.SHARES["pl"] not in place(project, "pl").read_text("utf-8")


@both
def test_a_doubt_of_the_translator_stays(project: Path, place: Place) -> None:
    path = place(project, "pl")
    words = f">{small.SHARES['pl']}<"
    small.spoil(path, words, f' type="unfinished"{words}')
    before = path.read_bytes()
    catalogues.update(project)
    assert path.read_bytes() == before


@both
@pytest.mark.parametrize(
    "broken",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("Około", "<<<<<<< Około"),
        lambda text: text.replace("Około", "Około & około"),
        lambda text: text.replace("Około", "<b>Około</b>"),
        lambda text: f"<html>{text.split('<!DOCTYPE TS>')[-1]}</html>",
    ],
    ids=["empty", "half", "conflict", "bare &", "mark-up", "another root"],
)
def test_a_broken_catalogue_is_never_overwritten(
    project: Path,
    place: Place,
    broken: Callable[[str], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = place(project, "pl")
    path.write_text(broken(path.read_text("utf-8")), "utf-8")
    before = small.files(project)
    assert catalogues.main(["update"]) == 1
    assert small.files(project) == before
    assert capsys.readouterr().err.startswith(f"{path}: not a catalogue: ")


@both
def test_a_catalogue_in_another_encoding_is_never_overwritten(
    project: Path, place: Place
) -> None:
    path = place(project, "pl")
    path.write_text(path.read_text("utf-8").replace("Około", "Środek"), "iso8859_2")
    before = small.files(project)
    assert catalogues.main(["update"]) == 1
    assert small.files(project) == before
