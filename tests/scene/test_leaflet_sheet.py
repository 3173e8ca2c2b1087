"""The sheet of the leaflet: what can be chosen, and what is said of what was done."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    Action,
    CloseSheet,
    OpenSheet,
    PrintLeaflet,
    SaveLeaflet,
    SetLeaflet,
    StartAgain,
    Tell,
)
from desktop_app.journey.state import (
    LeafletSheet,
    LeafletWish,
    Paper,
    ProgramSheet,
    Report,
    ReportKind,
    State,
    Step,
)
from desktop_app.journey.transitions import after
from desktop_app.narrative import leaflet_sheet as words
from desktop_app.narrative.message import Verbatim
from desktop_app.narrative.reports import report_words
from desktop_app.scene.blocks import (
    Buttons,
    Choice,
    Icon,
    LeafletPreview,
    Notice,
)
from desktop_app.scene.languages import Language, Languages
from desktop_app.scene.leaflet import leaflet
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import Page, SheetScene
from desktop_app.values import replace

THREE = Languages(
    offered=(
        Language(code="en", name="English", reviewed=True),
        Language(code="de", name="Deutsch"),
        Language(code="ar", name="العربية"),
    )
)
KINDS = [kind for kind in ReportKind if kind is not ReportKind.COPIED]
OPEN = State(step=Step.SUMMARY, sheet=LeafletSheet())


@cache
def pack() -> Pack:
    """The bundled pack, before its review date."""
    return load_pack(bundled_packs()[0], today=dt.date(2026, 1, 15))


def sheet(state: State, languages: Languages = THREE) -> SheetScene:
    found = resolve(state, pack(), languages=languages).sheet
    assert found is not None
    return found


def choices(state: State, languages: Languages = THREE) -> list[Choice]:
    blocks = sheet(state, languages).blocks
    return [one for one in blocks if isinstance(one, Choice)]


def chosen(choice: Choice) -> list[Action]:
    return [item.action for item in choice.items if item.chosen]


def notice(state: State) -> Notice:
    (found,) = (one for one in sheet(state).blocks if isinstance(one, Notice))
    return found


def preview(state: State) -> LeafletPreview:
    (found,) = (one for one in sheet(state).blocks if isinstance(one, LeafletPreview))
    return found


# --- What can be chosen --------------------------------------------------------------


def test_what_is_chosen_is_marked_and_leads_to_the_wish_it_names() -> None:
    state = OPEN
    for wish in (
        LeafletWish(),
        LeafletWish(paper=Paper.LETTER),
        LeafletWish(paper=Paper.LETTER, large=True),
        LeafletWish(paper=Paper.LETTER, large=True, second="ar"),
    ):
        actions = [item.action for one in choices(state) for item in one.items]
        if wish != state.leaflet:
            assert SetLeaflet(wish) in actions
        state = after(state, SetLeaflet(wish))
        assert [chosen(one) for one in choices(state)] == [[SetLeaflet(wish)]] * 3


def test_one_choice_leaves_the_others_alone() -> None:
    wish = LeafletWish(paper=Paper.LETTER, large=True, second="de")
    state = replace(OPEN, leaflet=wish)
    for choice in choices(state):
        for item in choice.items:
            assert isinstance(item.action, SetLeaflet)
            there = item.action.wish
            changed = [
                there.paper is not wish.paper,
                there.large is not wish.large,
                there.second != wish.second,
            ]
            assert sum(changed) == (0 if item.chosen else 1)


@pytest.mark.parametrize(
    ("language", "codes"), [("en", ["", "de", "ar"]), ("ar", ["", "en", "de"])]
)
def test_the_second_language_is_any_other_that_is_offered(
    language: str, codes: list[str]
) -> None:
    second = choices(replace(OPEN, language=language))[-1]
    wishes = [item.action for item in second.items]
    assert wishes == [SetLeaflet(LeafletWish(second=code)) for code in codes]
    names = [
        value.text
        for item in second.items[1:]
        for value in item.text.values
        if isinstance(value, Verbatim)
    ]
    assert names == [one.name for one in THREE.offered if one.code != language]


@pytest.mark.parametrize("second", ["en", "pl", ""])
def test_no_second_language_is_marked_where_there_is_none(second: str) -> None:
    state = replace(OPEN, leaflet=LeafletWish(second=second))
    (mark,) = [item for item in choices(state)[-1].items if item.chosen]
    assert mark.text == words.no_second()


def test_with_one_language_there_is_no_choice_of_a_second() -> None:
    one = Languages(offered=THREE.offered[:1])
    for languages in (one, Languages()):
        labels = [choice.label for choice in choices(OPEN, languages)]
        assert labels == [words.paper(), words.print_size()]


# --- What is shown -------------------------------------------------------------------


def test_the_preview_is_the_leaflet_of_this_visit() -> None:
    wish = LeafletWish(paper=Paper.LETTER, second="de")
    asked = (pack().file.team_questions[0].id,)
    state = replace(OPEN, leaflet=wish, questions=asked)
    assert preview(state).leaflet == leaflet(state, pack(), THREE)
    assert preview(state).leaflet.paper is Paper.LETTER
    assert preview(state) != preview(replace(state, questions=()))


def test_print_and_save_are_equal() -> None:
    print_, save = preview(OPEN).print_, preview(OPEN).save
    assert save is not None
    assert (print_.action, save.action) == (PrintLeaflet(), SaveLeaflet())
    assert print_.kind == save.kind == "plain"


def test_others_can_read_it_is_said_before_anything_is_done() -> None:
    assert notice(OPEN) == Notice(
        strong=None, rest=(words.others_can_read(),), calm=True
    )


@pytest.mark.parametrize("kind", KINDS)
def test_what_became_of_it_is_seen_and_heard(kind: ReportKind) -> None:
    report = Report(kind=kind, place="/there.pdf")
    state = after(OPEN, Tell(report))
    assert sheet(OPEN).news is None
    assert sheet(state).news == report_words(report)
    assert notice(state).strong == report_words(report)
    assert not notice(state).calm
    well = kind in {ReportKind.SAVED, ReportKind.PRINTED}
    assert notice(state).icon is (Icon.CHECK if well else Icon.INFO)


def test_a_report_changes_nothing_about_the_preview_or_its_place() -> None:
    """Else the leaflet would be made again, before the eyes of who just saved it."""
    told = after(OPEN, Tell(Report(kind=ReportKind.PRINTED)))
    before, now = sheet(OPEN).blocks, sheet(told).blocks
    assert [type(one) for one in before] == [type(one) for one in now]
    assert before[-1] == now[-1] == preview(told)


@pytest.mark.parametrize(
    "action",
    [
        SetLeaflet(LeafletWish(large=True)),
        PrintLeaflet(),
        SaveLeaflet(),
        CloseSheet(),
        OpenSheet(ProgramSheet()),
        StartAgain(),
    ],
)
def test_a_report_is_gone_when_something_else_is_done(action: Action) -> None:
    told = after(OPEN, Tell(Report(kind=ReportKind.SAVED, place="/there.pdf")))
    assert after(told, action).report is None


def test_asking_to_print_or_save_changes_nothing_else() -> None:
    assert after(OPEN, PrintLeaflet()) == after(OPEN, SaveLeaflet()) == OPEN


# --- The way there -------------------------------------------------------------------


def test_the_last_page_leads_to_the_leaflet_beside_the_way_to_start_again() -> None:
    page = resolve(State(step=Step.SUMMARY), pack()).page
    assert isinstance(page, Page)
    (last,) = (one for one in page.blocks if isinstance(one, Buttons))
    assert [one.action for one in last.items] == [
        OpenSheet(LeafletSheet()),
        StartAgain(),
    ]
    assert len({one.kind for one in last.items}) == 1
    assert page.blocks[-1] == last


def test_a_new_visit_has_the_leaflet_as_it_usually_is() -> None:
    state = replace(OPEN, leaflet=LeafletWish(large=True, second="de"))
    assert after(state, StartAgain()).leaflet == LeafletWish()
