"""The clinician's panel: what it offers, when, and that the patient never sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TypeVar

import msgspec
import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    Action,
    ArrangeOutcomes,
    GoBack,
    GoNext,
    GoTo,
    GoToPart,
    OpenSheet,
    SetGate,
    StartAgain,
    ToggleCover,
    ToggleDetail,
    ToggleEvidence,
    ToggleHold,
    TogglePanel,
    ToggleScreen,
)
from desktop_app.journey.patient_screen import on_the_patients_screen
from desktop_app.journey.state import (
    IN_PANEL,
    STEPS,
    Clinic,
    Gate,
    LeafletSheet,
    PatientScreen,
    State,
    Step,
    View,
)
from desktop_app.journey.transitions import after
from desktop_app.narrative import panel as said
from desktop_app.narrative import phrases, words
from desktop_app.scene.arranged import PAGES, series_of
from desktop_app.scene.arranging import has_to_stay, outcome_lines
from desktop_app.scene.blocks import (
    Button,
    Choice,
    Field,
    Fold,
    Notice,
)
from desktop_app.scene.panel import panel
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import PanelScene, StartPage
from desktop_app.values import replace
from tests.visits.walk import SECTIONS, actions_in, messages, pieces

LED = State(step=Step.HELP, panel=True)
ALL = tuple(
    f"{IN_PANEL}{part}"
    for part in ("pages", "outcomes", "living", "about", "clinic", "new-visit")
)
LIVING = ((Step.SURE.value, "living"),)
T = TypeVar("T")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def _of(state: State, pack: Pack, kind: type[T]) -> list[T]:
    return [one for one in pieces(panel(state, pack)) if isinstance(one, kind)]


def _offered(state: State, pack: Pack) -> set[object]:
    return set(actions_in(panel(state, pack)))


def _reached(pack: Pack, *start: State) -> Iterator[State]:
    """Every state that presses in the panel lead to, within a few presses."""
    seen = set(start)
    edge = set(start)
    for _ in range(3):
        edge = {
            after(state, action)
            for state in edge
            for action in actions_in(panel(state, pack))
            if isinstance(action, SetGate | GoToPart | GoTo | GoNext | ToggleDetail)
        } - seen
        seen |= edge
    yield from seen


# --- Who sees it ----------------------------------------------------------------------


def test_the_panel_is_there_only_when_it_is_opened(pack: Pack) -> None:
    assert isinstance(resolve(LED, pack).panel, PanelScene)
    assert resolve(replace(LED, panel=False), pack).panel is None


@pytest.mark.parametrize("step", STEPS)
def test_nothing_of_it_is_on_the_patients_screen(pack: Pack, step: Step) -> None:
    state = replace(LED, step=step, opened=ALL, screen=PatientScreen())
    for shown in (on_the_patients_screen(state), State(step=step, led=False)):
        scene = resolve(shown, pack)
        assert scene.panel is None
        assert TogglePanel() not in set(actions_in(scene))
        assert not [one for one in messages(scene) if one.context == "clinician"]


@pytest.mark.parametrize("step", STEPS)
def test_every_page_of_a_clinician_has_the_way_in(pack: Pack, step: Step) -> None:
    scene = resolve(State(step=step), pack)
    (way,) = (
        one
        for one in pieces(scene)
        if isinstance(one, Button) and one.action == TogglePanel()
    )
    if isinstance(scene.page, StartPage):
        assert way.kind == "link"  # it does not disturb who begins to read
    else:
        assert way.icon_only


# --- Leading --------------------------------------------------------------------------


def test_back_and_next_come_first_and_are_not_offered_at_the_ends(pack: Pack) -> None:
    middle = panel(LED, pack)
    assert middle.back is not None
    assert middle.next is not None
    assert (middle.back.action, middle.next.action) == (GoBack(), GoNext())
    assert panel(State(panel=True), pack).back is None
    assert panel(replace(LED, step=STEPS[-1]), pack).next is None


def test_every_step_and_every_part_of_one_is_one_press_away(pack: Pack) -> None:
    for step in STEPS:
        offered = _offered(replace(LED, step=step, opened=ALL), pack)
        for other in STEPS:
            parts = SECTIONS.get(other)
            if parts is None:
                assert GoTo(other) in offered
            else:
                assert {GoToPart(other, part) for part in parts} <= offered


def test_the_list_says_where_the_visit_is(pack: Pack) -> None:
    for step in STEPS:
        for part in SECTIONS.get(step, ("",)):
            state = replace(LED, step=step, sections=((step.value, part),), opened=ALL)
            (choice,) = _of(state, pack, Choice)
            (here,) = (one for one in choice.items if one.chosen)
            assert here.action == (GoToPart(step, part) if part else GoTo(step))


# --- Which outcomes, and in what order ------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_outcome_can_be_left_out_and_brought_back(pack: Pack, page: str) -> None:
    for line in outcome_lines(LED, pack, page):
        assert line.item is not None
        assert line.item.chosen
        state = after(LED, line.item.action)
        assert state.hidden == (line.key,)
        again = next(
            one for one in outcome_lines(state, pack, page) if one.key == line.key
        )
        assert again.item is not None
        assert not again.item.chosen
        assert after(state, again.item.action) == LED


@pytest.mark.parametrize("page", PAGES)
def test_the_last_outcome_with_people_stays_and_it_says_why(
    pack: Pack, page: str
) -> None:
    people = [
        one
        for one in series_of(pack, page)
        if any(
            (o.series, o.kind) == (one, "people") and o.page == page
            for o in pack.file.outcomes
        )
    ]
    for alone in people:
        hidden = tuple(one for one in people if one != alone)
        state = replace(LED, hidden=hidden, opened=ALL)
        assert has_to_stay(state, pack, page) == alone
        fixed = [
            one.key for one in outcome_lines(state, pack, page) if one.item is None
        ]
        assert fixed == [alone]
        assert said.one_stays() in set(messages(panel(state, pack)))
    assert said.one_stays() not in set(messages(panel(LED, pack)))


@pytest.mark.parametrize("page", PAGES)
def test_an_outcome_moves_one_place_at_a_time_and_back(pack: Pack, page: str) -> None:
    keys = [line.key for line in outcome_lines(LED, pack, page)]
    moved = 0
    for place, line in enumerate(outcome_lines(LED, pack, page)):
        if line.later is None:
            continue
        state = after(LED, line.later.action)
        lines = outcome_lines(state, pack, page)
        wanted = [*keys]
        wanted[place], wanted[place + 1] = wanted[place + 1], wanted[place]
        assert [one.key for one in lines] == wanted
        back = lines[place + 1].earlier
        assert back is not None
        assert after(state, back.action) == LED, "nothing is arranged any more"
        moved += 1
    assert moved > 1


@pytest.mark.parametrize("page", PAGES)
def test_a_move_is_seen_on_the_page(pack: Pack, page: str) -> None:
    step = Step.HELP if page == "help" else Step.HARM
    for view in (View.TABLE, View.BARS):
        state = replace(LED, step=step, view=view)
        for line in outcome_lines(state, pack, page):
            for sign in (line.earlier, line.later):
                if sign is not None and line.key != "pfs-median":
                    moved = after(state, sign.action)
                    assert resolve(moved, pack).page != resolve(state, pack).page


def test_other_pages_keep_their_order(pack: Pack) -> None:
    line = outcome_lines(LED, pack, "help")[1]
    assert line.earlier is not None
    state = after(LED, line.earlier.action)
    first, second = (outcome_lines(one, pack, "harm") for one in (LED, state))
    assert [one.key for one in first] == [one.key for one in second]


def test_all_is_put_back_with_one_press(pack: Pack) -> None:
    usual = ArrangeOutcomes((), ())
    assert usual not in _offered(replace(LED, opened=ALL), pack)
    changed = replace(LED, opened=ALL, hidden=("response",), order=("response",))
    assert usual in _offered(changed, pack)


# --- Living longer --------------------------------------------------------------------


def test_survival_never_opens_before_the_question_is_on_the_page(pack: Pack) -> None:
    closed = [
        replace(LED, opened=ALL, step=step, sections=sections, gate=gate)
        for step in (Step.HELP, Step.SURE)
        for sections in ((), LIVING)
        for gate in (Gate.ASKED, Gate.NOT_NOW)
    ]
    seen = 0
    for state in _reached(pack, *closed):
        if SetGate(Gate.OPEN) in _offered(state, pack):
            asked = set(actions_in(resolve(state, pack).page))
            assert {SetGate(Gate.OPEN), SetGate(Gate.NOT_NOW)} <= asked
            assert state.gate is Gate.ASKED
            seen += 1
    assert seen


def test_yes_and_not_now_are_equal(pack: Pack) -> None:
    state = replace(LED, step=Step.SURE, sections=LIVING)
    yes, no = (
        one for one in _of(state, pack, Button) if isinstance(one.action, SetGate)
    )
    assert (yes.action, no.action) == (SetGate(Gate.OPEN), SetGate(Gate.NOT_NOW))
    assert (yes.kind, yes.icon) == (no.kind, no.icon)


def test_the_answers_are_at_hand_while_the_patient_is_asked(pack: Pack) -> None:
    """Unfolded without a press; folded if that is wanted."""
    state = replace(LED, step=Step.SURE, sections=LIVING)
    (asked,) = (one for one in _of(state, pack, Fold) if one.opened)
    folded = after(state, asked.button.action)
    assert not [one for one in _of(folded, pack, Fold) if one.opened]


@pytest.mark.parametrize("gate", [Gate.OPEN, Gate.NOT_NOW])
def test_an_answer_is_told_and_can_be_taken_back(pack: Pack, gate: Gate) -> None:
    state = replace(LED, gate=gate, opened=ALL)
    told = said.was_yes() if gate is Gate.OPEN else said.was_not_now()
    assert told in set(messages(panel(state, pack)))
    assert SetGate(Gate.ASKED) in _offered(state, pack)
    assert SetGate(Gate.OPEN) not in _offered(state, pack)


# --- What the patient said, the windows, the clinic, a new visit ----------------------


def test_answers_and_the_notes_they_brought_up_are_told(pack: Pack) -> None:
    empty = replace(LED, opened=ALL)
    assert said.no_answers() in set(messages(panel(empty, pack)))
    for question in pack.file.about:
        for answer in question.answers:
            state = replace(empty, about=((question.id, answer.id),))
            shown = set(messages(panel(state, pack)))
            told = phrases.follows(
                words.text(pack, question.text), words.text(pack, answer.text)
            )
            assert told in shown
            assert (said.no_notes() in shown) is not bool(answer.caveats)
            (notice,) = _of(state, pack, Notice) or (None,)
            notes = () if notice is None else notice.rest
            assert notes == words.texts(pack, answer.caveats)


def test_the_patients_screen_is_opened_frozen_blanked_and_closed(pack: Pack) -> None:
    closed = _offered(LED, pack)
    assert ToggleScreen() in closed
    assert not {ToggleHold(), ToggleCover()} & closed
    state = replace(LED, screen=PatientScreen())
    assert {ToggleScreen(), ToggleHold(), ToggleCover()} <= _offered(state, pack)
    assert said.is_frozen() not in set(messages(panel(state, pack)))
    held = after(after(state, ToggleHold()), ToggleCover())
    told = set(messages(panel(held, pack)))
    assert {said.is_frozen(), said.is_blank()} <= told


def test_evidence_and_leaflet_are_one_press_away(pack: Pack) -> None:
    assert {ToggleEvidence(), OpenSheet(LeafletSheet())} <= _offered(LED, pack)


@pytest.mark.parametrize(
    ("clinic", "faults"),
    [
        (Clinic(), [None, None]),
        (Clinic(telephone="020 555", fever="38"), [None, None]),
        (Clinic(telephone="none"), [said.telephone_fault(), None]),
        (Clinic(fever="99"), [None, said.fever_fault()]),
    ],
)
def test_a_field_says_what_is_not_used(
    pack: Pack, clinic: Clinic, faults: list[object]
) -> None:
    fields = _of(replace(LED, clinic=clinic, opened=ALL), pack, Field)
    assert [one.fault for one in fields] == faults
    assert [one.text for one in fields] == [clinic.telephone, clinic.fever]


def test_a_pack_without_a_fever_has_no_field_for_one(pack: Pack) -> None:
    other = replace(pack, file=msgspec.structs.replace(pack.file, fever=None))
    assert len(_of(replace(LED, opened=ALL), other, Field)) == 1


def test_a_new_visit_takes_two_presses(pack: Pack) -> None:
    clearing: Action = StartAgain()
    assert clearing not in _offered(LED, pack)
    folds = [one.button.action for one in _of(LED, pack, Fold)]
    ways = [one for one in folds if clearing in _offered(after(LED, one), pack)]
    assert len(ways) == 1
    unfolded = after(LED, ways[0])
    assert said.what_is_cleared() in set(messages(panel(unfolded, pack)))
    assert clearing not in _offered(after(unfolded, clearing), pack)


def test_at_rest_everything_but_what_leads_is_folded(pack: Pack) -> None:
    folds = _of(LED, pack, Fold)
    assert len(folds) == len(ALL)
    assert not [one for one in folds if one.opened or one.blocks]
