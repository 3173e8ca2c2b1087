"""What a clinician leaves out or moves is so for all options, on every page."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import Clinic, State, Step, View
from desktop_app.narrative.message import Number, numbers_in
from desktop_app.scene import parts
from desktop_app.scene.arranged import PAGES, arranged, series_of
from desktop_app.scene.blocks import (
    ArrayCards,
    BarRows,
    Table,
)
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import Page, WindowScene
from desktop_app.values import replace
from tests.visits.walk import messages, pieces, states

STEP = {"help": Step.HELP, "harm": Step.HARM}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def _facts_shown(scene: WindowScene) -> set[str]:
    return {number.fact for number in _numbers(scene.page) if number.fact}


def _numbers(thing: object) -> Iterator[Number]:
    for message in messages(thing):
        yield from numbers_in(message)


def _facts_of(pack: Pack, page: str, series: str) -> set[str]:
    return {
        fact
        for one in pack.file.outcomes
        if (one.page, one.series) == (page, series)
        for fact in one.facts
    }


def test_a_visit_that_was_not_arranged_is_the_pack_itself(pack: Pack) -> None:
    assert arranged(State(), pack) is pack


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("view", View)
def test_what_is_left_out_is_in_no_view_for_no_option(
    pack: Pack, page: str, view: View
) -> None:
    for series in series_of(pack, page):
        state = State(step=STEP[page], view=view, hidden=(series,))
        assert not _facts_shown(resolve(state, pack)) & _facts_of(pack, page, series)


@pytest.mark.parametrize("page", PAGES)
def test_the_test_would_see_what_is_not_left_out(pack: Pack, page: str) -> None:
    state = State(step=STEP[page], view=View.TABLE)
    for series in series_of(pack, page):
        assert _facts_shown(resolve(state, pack)) & _facts_of(pack, page, series)


@pytest.mark.parametrize("page", PAGES)
def test_rows_and_choices_stand_in_the_chosen_order(pack: Pack, page: str) -> None:
    order = tuple(reversed(series_of(pack, page)))
    state = State(step=STEP[page], view=View.TABLE, order=order)
    (table,) = (
        one for one in pieces(resolve(state, pack).page) if isinstance(one, Table)
    )
    told = [
        {number.fact for number in _numbers(row) if number.fact} for row in table.rows
    ]
    wanted = [
        set(one.facts)
        for kind in ("people", "median")  # medians follow in every order
        for series in order
        for one in pack.file.outcomes
        if (one.page, one.series, one.kind) == (page, series, kind)
    ]
    assert [facts & whole for facts, whole in zip(told, wanted, strict=True)] == wanted


@pytest.mark.parametrize("page", PAGES)
def test_every_option_has_its_part_in_every_arrangement(pack: Pack, page: str) -> None:
    for series, view in itertools.product(series_of(pack, page), View):
        state = State(step=STEP[page], view=view, hidden=(series,), order=(series,))
        for piece in pieces(resolve(state, pack).page):
            if isinstance(piece, ArrayCards):
                assert len(piece.cards) == len(pack.file.options)
            if isinstance(piece, BarRows):
                options = {len(pack.file.options), 0}
                assert {len(row.bars) for row in piece.rows} <= options


def test_where_the_main_outcome_is_left_out_another_opens_the_page(pack: Pack) -> None:
    main = next(one for one in pack.file.outcomes if one.main and one.page == "help")
    state = State(step=Step.HELP, hidden=(main.series,))
    shown = parts.chosen_outcome(state, arranged(state, pack), "help")
    assert shown.main
    assert shown.series != main.series
    chosen = State(step=Step.HELP, hidden=(main.series,), outcomes=(("help", main.id),))
    assert parts.chosen_outcome(chosen, arranged(chosen, pack), "help") == shown


def test_if_all_people_are_left_out_the_page_shows_them_all(pack: Pack) -> None:
    state = State(hidden=series_of(pack, "help"))
    left = {one.id for one in arranged(state, pack).file.outcomes}
    assert left == {one.id for one in pack.file.outcomes}


def test_matters_checks_and_the_summary_follow(pack: Pack) -> None:
    for page in PAGES:
        for series in series_of(pack, page):
            hidden = {
                one.id
                for one in pack.file.outcomes
                if (one.page, one.series) == (page, series)
            }
            state = State(hidden=(series,))
            file = arranged(state, pack).file
            left = {one.id for one in file.outcomes}
            assert not hidden & left
            for matter in file.matters:
                assert set(matter.outcomes) <= left
            for check in file.checks:
                assert not check.outcome or check.outcome in left
            for step in (Step.MATTERS, Step.CHECK, Step.SUMMARY):
                scene = resolve(State(step=step, hidden=(series,)), pack)
                facts = _facts_of(pack, page, series)
                if step is not Step.MATTERS:  # which may quote facts in words
                    assert not _facts_shown(scene) & facts, (step, series)


def test_a_check_goes_with_its_outcome(pack: Pack) -> None:
    asked = next(one for one in pack.file.checks if one.outcome)
    series = next(one.series for one in pack.file.outcomes if one.id == asked.outcome)
    file = arranged(State(hidden=(series,)), pack).file
    assert asked in pack.file.checks
    assert asked.id not in {one.id for one in file.checks}


@pytest.mark.parametrize("hidden", ["one", "all"])
def test_no_page_breaks_whatever_is_left_out(pack: Pack, hidden: str) -> None:
    known = [one for page in PAGES for one in series_of(pack, page)]
    ways = [(one,) for one in known] if hidden == "one" else [tuple(known)]
    for way, (name, state) in itertools.product(ways, _each_page(pack)):
        changed = State(
            step=state.step,
            view=state.view,
            outcomes=state.outcomes,
            sections=state.sections,
            answers=state.answers,
            hidden=way,
            order=way,
        )
        page = resolve(changed, pack).page
        assert not isinstance(page, Page) or page.blocks, name


def _each_page(pack: Pack) -> list[tuple[str, State]]:
    once = {}
    for name, state in states(pack):
        once[(state.step, state.view, state.sections)] = (name, state)
    return list(once.values())


def test_a_series_that_no_pack_has_changes_nothing(pack: Pack) -> None:
    state = State(hidden=("unheard of",), order=("unheard of",))
    assert arranged(state, pack).file == pack.file


# --- The clinic's own temperature -----------------------------------------------------


def test_the_clinics_fever_stands_wherever_the_packs_stood(pack: Pack) -> None:
    assert pack.file.fever is not None
    fact = pack.file.fever.fact
    said = 0
    for name, state in states(pack):
        if state.clinic == Clinic():
            usual = _fevers(resolve(state, pack), fact)
            clinic = Clinic(fever="39,2")
            own = _fevers(resolve(replace(state, clinic=clinic), pack), fact)
            assert own == ({39.2} if usual else set()), name
            said += bool(usual)
    assert said


def _fevers(scene: WindowScene, fact: str) -> set[float]:
    return {
        number.value
        for number in _numbers(scene)
        if number.fact == fact and number.part == "printed"
    }


@pytest.mark.parametrize("fever", ["", "warm", "99"])
def test_what_is_no_temperature_replaces_nothing(pack: Pack, fever: str) -> None:
    assert arranged(State(clinic=Clinic(fever=fever)), pack) is pack


def test_the_clinics_telephone_stands_with_when_to_call(pack: Pack) -> None:
    number = "020 555 0100"
    state = State(step=Step.HARM, clinic=Clinic(telephone=f" {number} "))
    assert number in _quoted(resolve(state, pack))
    for other in ("", "no number"):
        state = State(step=Step.HARM, clinic=Clinic(telephone=other))
        assert other not in _quoted(resolve(state, pack))


def _quoted(scene: WindowScene) -> set[str]:
    return {
        getattr(value, "text", "")
        for message in messages(scene.page)
        for value in message.values
        if getattr(value, "kind", "") == "telephone"
    }
