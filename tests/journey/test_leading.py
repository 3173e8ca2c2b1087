"""What a clinician does in a visit, and what it leaves as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journey.actions import (
    Action,
    ArrangeOutcomes,
    GoBack,
    GoNext,
    GoTo,
    GoToPart,
    OpenSheet,
    SetFever,
    SetTelephone,
    StartAgain,
    ToggleCover,
    ToggleDetail,
    ToggleEvidence,
    ToggleHold,
    TogglePanel,
    ToggleScreen,
)
from desktop_app.journey.clinic import (
    understood_fever,
    understood_name,
    understood_telephone,
)
from desktop_app.journey.state import (
    IN_PANEL,
    Clinic,
    ComfortSheet,
    PatientScreen,
    State,
    Step,
)
from desktop_app.journey.transitions import after

ROOM = Clinic(telephone="020 555 0100", fever="37.5")


def later(state: State, *actions: Action) -> State:
    """Return the state after what was done."""
    for action in actions:
        state = after(state, action)
    return state


def test_the_panel_opens_and_closes_where_a_clinician_leads() -> None:
    opened = later(State(), TogglePanel())
    assert opened.panel
    assert later(opened, TogglePanel()) == State()


@pytest.mark.parametrize("action", [TogglePanel(), ToggleEvidence(), ToggleScreen()])
def test_nothing_opens_where_nobody_leads(action: Action) -> None:
    alone = State(led=False)
    assert later(alone, action) == alone


def test_the_patients_screen_opens_is_held_covered_and_closed() -> None:
    state = later(State(step=Step.HELP), ToggleScreen())
    assert state.screen == PatientScreen()
    held = later(state, ToggleHold(), GoNext())
    assert held.screen is not None
    assert held.screen.held is not None
    assert (held.step, held.screen.held.step) == (Step.HARM, Step.HELP)
    assert held.screen.held.screen is None, "what is held holds no further screen"
    assert later(held, ToggleHold()).screen == PatientScreen()
    assert later(state, ToggleCover()).screen == PatientScreen(covered=True)
    assert later(state, ToggleCover(), ToggleCover()) == state
    assert later(held, ToggleScreen()).screen is None


@pytest.mark.parametrize("action", [ToggleHold(), ToggleCover()])
def test_without_a_screen_nothing_is_held_or_covered(action: Action) -> None:
    assert later(State(), action) == State()


def test_a_part_of_a_page_is_reached_at_once() -> None:
    state = later(State(sheet=ComfortSheet()), GoToPart(Step.SURE, "living"))
    assert state.step is Step.SURE
    assert dict(state.sections)["sure"] == "living"
    assert state.sheet is None


def test_what_is_unfolded_in_the_panel_stays_on_the_way() -> None:
    in_panel, on_page = f"{IN_PANEL}outcomes", "neutropenia"
    state = later(State(), ToggleDetail(in_panel), ToggleDetail(on_page))
    for action in (GoNext(), GoTo(Step.SUMMARY), GoToPart(Step.SURE, "living")):
        assert later(state, action).opened == (in_panel,)
    assert later(state, StartAgain()).opened == ()


def test_outcomes_are_arranged_and_put_back() -> None:
    state = later(State(), ArrangeOutcomes(("b", "a"), ("c",)))
    assert (state.order, state.hidden) == (("b", "a"), ("c",))
    assert later(state, ArrangeOutcomes((), ())) == State()


def test_the_clinic_says_how_it_is_reached_for_this_visit_alone() -> None:
    begun = State(clinic=ROOM, home_clinic=ROOM)
    state = later(begun, SetTelephone("112"), SetFever("38"))
    assert state.clinic == Clinic(telephone="112", fever="38")
    assert state.home_clinic == ROOM
    assert later(state, StartAgain()) == begun


def test_a_new_visit_keeps_the_room_and_nothing_else() -> None:
    room = State(panel=True, evidence=True, screen=PatientScreen())
    busy = later(
        room,
        GoTo(Step.HELP),
        ArrangeOutcomes(("b",), ("a",)),
        SetTelephone("112"),
        ToggleDetail(f"{IN_PANEL}clinic"),
        ToggleHold(),
        ToggleCover(),
        OpenSheet(ComfortSheet()),
    )
    assert later(busy, StartAgain()) == room


leading: st.SearchStrategy[Action] = st.sampled_from(
    [
        TogglePanel(), ToggleEvidence(), ToggleScreen(), ToggleHold(), ToggleCover(),
        GoNext(), GoBack(), GoToPart(Step.SURE, "living"), SetTelephone("112"),
        SetFever("38"), ArrangeOutcomes(("b",), ("a",)), StartAgain(),
    ]
)  # fmt: skip


@given(st.lists(leading, max_size=30))
def test_a_person_alone_never_gets_a_panel_or_a_second_window(
    done: list[Action],
) -> None:
    state = later(State(led=False), *done)
    assert (state.panel, state.evidence, state.led) == (False, False, False)
    assert state.screen is None


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("", ""),
        (" 37,5 ", "37.5"),
        ("38", "38"),
        ("38.0", "38.0"),
        ("3", None),
        ("99", None),
        ("100.4", None),
        ("37.55", None),
        ("warm", None),
    ],
)
def test_a_temperature_is_one_that_a_person_can_have(
    written: str, understood: str | None
) -> None:
    assert understood_fever(written) == understood


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("", ""),
        ("   ", ""),
        ("  St  Mary's 2 ", "St Mary's 2"),
        ("عيادة", "عيادة"),
        ("乳腺中心", "乳腺中心"),
        ("n" * 60, "n" * 60),
        ("n" * 61, None),
        ("one\ntwo", None),
        ("tab\tbed", None),
        ("turned \u202e round", None),
        ("marked \u200f", None),
        ("zero\u200bwidth", None),
        ("no\u00a0break", None),
        ("\ud800", None),
        ("...", None),
    ],
)
def test_a_clinics_name_is_one_that_can_be_shown(
    written: str, understood: str | None
) -> None:
    assert understood_name(written) == understood


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("", ""),
        ("  020  555 0100 ", "020 555 0100"),
        ("+49 (0)40 123-456 ext. 7", "+49 (0)40 123-456 ext. 7"),
        ("12", None),
        ("call us", None),
        ("020 555 0100 <b>", None),
        ("1" * 41, None),
    ],
)
def test_a_telephone_number_is_one_that_can_be_called(
    written: str, understood: str | None
) -> None:
    assert understood_telephone(written) == understood
