"""A language can be named on the command line, for the window and for files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTransform

from desktop_app.app import screenshots_command
from desktop_app.app.spoken_languages import (
    first_language,
    languages_of_this_computer,
)
from desktop_app.journey.state import State
from desktop_app.l10n.pseudo import MIRRORED, PSEUDO, STRETCHED
from desktop_app.l10n.release import ENGLISH, released_languages
from desktop_app.scene.languages import Language
from tests.app.conftest import ONE, Run, files, started

CODES = [one.code for one in released_languages()]
Beginning = Callable[..., tuple[State, list[str]]]


def unlike(one: QImage, other: QImage) -> int:
    """How many places look different at the top of two windows."""
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(0, one.width(), 2)
        for y in range(0, 60, 2)
    )


@pytest.fixture
def one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """One page instead of all, with a header that has two sides."""
    every = screenshots_command.pages
    monkeypatch.setattr(
        screenshots_command,
        "pages",
        lambda *given: [page for page in every(*given) if page[0] == "06-matters"],
    )


# --- The window ----------------------------------------------------------------------


def test_the_usual_language_is_english(window_of: Beginning) -> None:
    assert window_of() == (State(language="en", home="en"), CODES)


@pytest.mark.parametrize("code", [*CODES, *PSEUDO])
def test_the_window_begins_in_a_language(window_of: Beginning, code: str) -> None:
    """Languages that nobody speaks are never offered, even where one is shown."""
    assert window_of("--language", code) == (State(language=code, home=code), CODES)


@pytest.mark.parametrize("code", ["de", "ar", "zh_CN", *PSEUDO])
def test_the_first_page_is_painted_in_a_language(code: str) -> None:
    words = ("--language", code, "--quit-after-first-paint")
    ended = started(*words, QT_QPA_PLATFORM="offscreen")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


def test_the_first_of_those_offered_if_english_is_not() -> None:
    polish = Language(code="pl", name="Polski")
    german = Language(code="de", name="Deutsch")
    assert first_language(None, (polish, german)) == "pl"
    assert first_language(None, (polish, ENGLISH)) == "en"
    assert first_language("de", (polish, german)) == "de"


@pytest.mark.usefixtures("one_page")
@pytest.mark.parametrize(
    "words",
    [
        ["--language", "{}", "--quit-after-first-paint"],
        ["--language", "{}", "screenshots", "there"],
        ["screenshots", "there", "--language", "{}"],
        ["picture", ONE, "--out", "a.svg", "--language", "{}"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("code", ["xx", "DE", "de_AT", "zh", "", "deutsch", "../de"])
def test_a_language_that_there_is_not(
    run: Run,
    words: list[str],
    code: str,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(place)
    ended = run(*(word.format(code) for word in words))
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence == (
        f"--language: found {code!r}; expected one of {', '.join(CODES)}. "
        f"For a look at the layout there are also {STRETCHED} and {MIRRORED}."
    )
    assert files(place) == {}


# --- Pictures and screenshots --------------------------------------------------------


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_in_every_language(run: Run, place: Path, ending: str) -> None:
    for code in (*CODES, *PSEUDO):
        words = ["picture", ONE, "--out", place / f"{code}.{ending}"]
        ended = run(*words, "--language", code)
        assert (ended.code, ended.out, ended.err) == (0, "", ""), code
    made = files(place)
    assert sorted(made) == sorted(f"{code}.{ending}" for code in (*CODES, *PSEUDO))
    assert len(set(made.values())) == len(made), "no two languages look alike"


def test_a_picture_without_a_language_is_in_english(run: Run, place: Path) -> None:
    run("picture", ONE, "--out", place / "plain.svg")
    run("--language", "en", "picture", ONE, "--out", place / "before.svg")
    run("picture", ONE, "--out", place / "after.svg", "--language", "en")
    assert len(files(place)) == 3
    assert len(set(files(place).values())) == 1


@pytest.mark.usefixtures("one_page")
@pytest.mark.parametrize("before", [True, False])
def test_screenshots_in_arabic_begin_on_the_right(
    run: Run, place: Path, before: bool
) -> None:
    """The way to the other pages, in one corner in English, is in the other here."""
    size = ["--size", "800x600"]
    language = ["--language", "ar"]
    run("screenshots", place / "en", *size)
    if before:
        ended = run(*language, "screenshots", place / "ar", *size)
    else:
        ended = run("screenshots", place / "ar", *size, *language)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert list(files(place / "ar")) == ["06-matters.png"]
    arabic, english = (
        QImage(str(place / code / "06-matters.png")) for code in ("ar", "en")
    )
    assert (arabic.width(), arabic.height()) == (800, 600)
    turned = english.transformed(QTransform.fromScale(-1, 1))
    assert unlike(arabic, turned) < unlike(arabic, english)


@pytest.mark.usefixtures("one_page")
@pytest.mark.parametrize("code", ["de", "zh_CN", *PSEUDO])
def test_screenshots_in_a_language(run: Run, place: Path, code: str) -> None:
    ended = run("screenshots", place, "--size", "640x480", "--language", code)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert list(files(place)) == ["06-matters.png"]


def test_every_page_is_asked_for_in_the_language(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def none_at_all(_: object, first: State) -> list[tuple[str, State]]:
        asked.append((first.language, first.home))
        return []

    monkeypatch.setattr(screenshots_command, "pages", none_at_all)
    assert run("screenshots", place, "--language", "pl").code == 0
    assert run("screenshots", place).code == 0
    assert asked == [("pl", "pl"), ("en", "en")]


@pytest.mark.parametrize(
    ("computer", "begins"),
    [
        (("de_Latn_AT", "de_AT", "de_Latn", "de"), "de"),
        (("nl_Latn_NL", "nl_NL", "nl"), "en"),
        (("zh_Hans_CN", "zh_CN", "zh_Hans", "zh"), "zh_CN"),
        (("zh_Hant_TW", "zh_TW", "zh_Hant", "zh"), "en"),
        (("pt_Latn_PT", "pt_PT", "pt_Latn", "pt"), "pt"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_a_visit_begins_in_the_language_of_the_computer(
    computer: tuple[str, ...], begins: str
) -> None:
    assert first_language(computer, released_languages()) == begins


def test_a_language_that_is_not_offered_is_not_begun_in() -> None:
    assert first_language(("de",), (ENGLISH,)) == "en"


def test_the_computer_is_asked_for_its_languages() -> None:
    said = languages_of_this_computer()
    assert said
    assert not any("-" in one for one in said)
