"""The choice of a language is there where there is one, and says what is unfinished."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import OpenSheet, SetLanguage
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    LanguageSheet,
    Palette,
    ProgramSheet,
    State,
    Step,
)
from desktop_app.narrative import languages as words
from desktop_app.narrative.message import Message, Verbatim
from desktop_app.scene.blocks import (
    Block,
    Choice,
    Icon,
    Paragraph,
)
from desktop_app.scene.languages import (
    Language,
    Languages,
    language_blocks,
    language_choice,
    review_notes,
)
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import StartPage, WindowScene
from desktop_app.values import replace

ENGLISH = Language(code="en", name="English", reviewed=True)
GERMAN = Language(code="de", name="Deutsch", reviewed=False)
ARABIC = Language(code="ar", name="العربية", reviewed=True)
THREE = Languages(offered=(ENGLISH, GERMAN, ARABIC))
ONE = Languages(offered=(GERMAN,))
NONE = Languages()
CHOICES = {"one": ONE, "none": NONE}


@cache
def pack() -> Pack:
    """The bundled pack, before its review date."""
    return load_pack(bundled_packs()[0], today=dt.date(2026, 1, 15))


def scene(state: State, languages: Languages | None) -> WindowScene:
    return resolve(state, pack(), Palette.LIGHT, languages)


def start_page(state: State, languages: Languages | None) -> StartPage:
    page = scene(state, languages).page
    assert isinstance(page, StartPage)
    return page


def choices_of_language(blocks: tuple[Block, ...]) -> list[Choice]:
    return [
        one
        for one in blocks
        if isinstance(one, Choice)
        and any(isinstance(item.action, SetLanguage) for item in one.items)
    ]


def said_in(blocks: tuple[Block, ...]) -> list[Message]:
    return [
        said
        for one in blocks
        if isinstance(one, Paragraph)
        for said in one.sentences
        if said is not None
    ]


# --- The choice ----------------------------------------------------------------------


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_the_language_that_is_shown_is_marked(code: str) -> None:
    choice = language_choice(State(language=code), THREE)
    chosen = [item.action for item in choice.items if item.chosen]
    assert chosen == [SetLanguage(code)]
    assert not choice.several


@pytest.mark.parametrize("code", ["en_XA", "pl"])
def test_a_language_that_is_not_offered_marks_none(code: str) -> None:
    choice = language_choice(State(language=code), THREE)
    assert not any(item.chosen for item in choice.items)


def test_languages_stand_in_their_order_each_by_its_own_name() -> None:
    """By its own name: whoever needs another cannot read the one that is shown."""
    choice = language_choice(State(language="ar"), THREE)
    assert [item.action for item in choice.items] == [
        SetLanguage(code) for code in ("en", "de", "ar")
    ]
    names = []
    for item in choice.items:
        (name,) = item.text.values
        assert isinstance(name, Verbatim)
        names.append(name.text)
    assert names == ["English", "Deutsch", "العربية"]


def test_there_is_something_to_choose_from_two_on() -> None:
    assert [len(one.offered) for one in (NONE, ONE, THREE) if one.can_choose] == [3]
    assert Languages(offered=(ENGLISH, GERMAN)).can_choose


# --- What nobody reviewed ------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "notes"),
    [("en", ()), ("de", (words.not_reviewed(),)), ("ar", ()), ("en_XA", ())],
)
def test_only_an_unreviewed_language_that_is_shown_says_so(
    code: str, notes: tuple[Message, ...]
) -> None:
    state = State(language=code)
    assert review_notes(state, THREE) == notes
    assert start_page(state, THREE).notes == notes
    choice, *others = language_blocks(state, THREE)
    assert choice == language_choice(state, THREE)
    assert said_in(tuple(others)) == list(notes)
    about = scene(replace(state, sheet=ProgramSheet()), THREE).sheet
    assert about is not None
    assert (words.not_reviewed() in said_in(about.blocks)) is bool(notes)


def test_the_only_language_says_so_too() -> None:
    assert start_page(State(language="de"), ONE).notes == (words.not_reviewed(),)


# --- The first page, the header, the sheet -------------------------------------------


def test_the_first_page_has_the_choice_before_all_else() -> None:
    state = State(language="de")
    heading, choice, *_ = start_page(state, THREE).comfort
    assert heading == Paragraph(sentences=(words.choose_language(),), kind="strong")
    assert choice == language_choice(state, THREE)


@pytest.mark.parametrize("languages", [*CHOICES.values(), None])
def test_the_first_page_has_no_choice_without_one(languages: Languages | None) -> None:
    blocks = start_page(State(language="de"), languages).comfort
    assert not choices_of_language(blocks)
    assert words.choose_language() not in said_in(blocks)
    assert blocks == start_page(State(language="de"), THREE).comfort[2:]


@pytest.mark.parametrize("step", STEPS[1:])
def test_every_page_leads_to_the_choice_if_there_is_one(step: Step) -> None:
    header = scene(State(step=step), THREE).header
    assert header is not None
    tool = next(one for one in header.tools if one.action == OpenSheet(LanguageSheet()))
    others = [one for one in header.tools if one is not tool]
    assert tool.icon is Icon.GLOBE
    assert tool.text == words.language()
    for languages in (*CHOICES.values(), None):
        without = scene(State(step=step), languages).header
        assert without is not None
        assert list(without.tools) == others
        assert OpenSheet(LanguageSheet()) not in [one.action for one in without.tools]


def test_the_sheet_of_languages() -> None:
    state = State(step=Step.HELP, language="de", sheet=LanguageSheet())
    sheet = scene(state, THREE).sheet
    assert sheet is not None
    assert sheet.heading == words.choose_language()
    assert sheet.blocks == language_blocks(state, THREE)
    assert len(choices_of_language(sheet.blocks)) == 1
    comfort = scene(replace(state, sheet=ComfortSheet()), THREE).sheet
    assert comfort is not None
    assert not choices_of_language(comfort.blocks)


# --- The whole window ----------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_every_page_says_if_some_of_it_is_in_english(step: Step) -> None:
    state = State(step=step, language="de")
    partly = replace(THREE, partly_english=True)
    assert scene(state, partly).banner == (words.partly_english(),)
    assert scene(state, THREE).banner == ()


def test_old_evidence_is_said_before_it() -> None:
    old = load_pack(bundled_packs()[0], today=dt.date(2099, 1, 1))
    partly = replace(THREE, partly_english=True)
    banner = resolve(State(), old, Palette.LIGHT, partly).banner
    assert len(banner) == 2
    assert banner[1] == words.partly_english()
    assert banner[:1] == resolve(State(), old, Palette.LIGHT, THREE).banner


@pytest.mark.parametrize("step", STEPS)
def test_another_language_changes_nothing_but_what_is_said_of_it(step: Step) -> None:
    """The same sentences in the same places: only who says them is another."""
    english = scene(State(step=step), THREE)
    arabic = scene(State(step=step, language="ar"), THREE)
    assert (english.language, arabic.language) == ("en", "ar")
    if step is Step.START:
        page = start_page(State(), THREE)
        shown = language_choice(State(language="ar"), THREE)
        comfort = (page.comfort[0], shown, *page.comfort[2:])
        english = replace(english, page=replace(page, comfort=comfort))
    assert replace(english, language="ar") == arabic
