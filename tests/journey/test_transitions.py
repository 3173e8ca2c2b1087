"""What a person can do, and what it leads to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journey.actions import (
    Action,
    AnswerAbout,
    AnswerCheck,
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    CloseSheet,
    GoBack,
    GoNext,
    GoTo,
    OpenSheet,
    Rate,
    SetGate,
    SetLanguage,
    SetPalette,
    SetTextSize,
    ShowOutcome,
    StartAgain,
    ToggleDetail,
    ToggleQuestion,
)
from desktop_app.journey.state import (
    STEPS,
    TEXT_SIZES,
    ComfortSheet,
    Gate,
    LanguageSheet,
    Palette,
    SourcesSheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.journey.transitions import after
from desktop_app.values import replace

ids = st.sampled_from(["a", "b"])
actions: st.SearchStrategy[Action] = st.one_of(
    st.builds(GoTo, st.sampled_from(Step)),
    st.builds(GoNext),
    st.builds(GoBack),
    st.builds(ChooseView, st.sampled_from(View)),
    st.builds(ChooseOutcome, st.just("help"), ids),
    st.builds(ChooseSection, st.sampled_from(Step), ids),
    st.builds(SetTextSize, st.sampled_from(TEXT_SIZES)),
    st.builds(SetPalette, st.sampled_from(Palette)),
    st.builds(SetLanguage, st.sampled_from(["en", "de", "ar"])),
    st.builds(AnswerAbout, ids, ids),
    st.builds(SetGate, st.sampled_from(Gate)),
    st.builds(Rate, ids, st.sampled_from(Weight)),
    st.builds(AnswerCheck, ids, ids),
    st.builds(ToggleQuestion, ids),
    st.builds(ToggleDetail, ids),
    st.builds(OpenSheet, st.sampled_from([ComfortSheet(), LanguageSheet()])),
    st.builds(CloseSheet),
    st.builds(ShowOutcome, st.sampled_from(["help", "harm"]), ids),
    st.builds(StartAgain),
)


def visit(*done: Action) -> State:
    """Return the state after a visit."""
    state = State()
    for action in done:
        state = after(state, action)
    return state


@given(st.lists(actions, max_size=30))
def test_start_again_forgets_everything(done: list[Action]) -> None:
    assert after(visit(*done), StartAgain()) == State()


@given(st.lists(actions, max_size=30), st.sampled_from(["en", "de", "ar"]))
def test_start_again_returns_to_the_language_of_the_clinic(
    done: list[Action], home: str
) -> None:
    """Whoever comes next finds what the clinic chose, not what the last one read."""
    state = State(language=home, home=home)
    for action in (*done, SetLanguage("pl")):
        state = after(state, action)
    assert (state.language, state.home) == ("pl", home)
    assert after(state, StartAgain()) == State(language=home, home=home)


@given(st.lists(actions, max_size=30), st.sampled_from(["en", "de", "ar"]))
def test_another_language_changes_nothing_else(done: list[Action], code: str) -> None:
    """An open sheet stays open and an answer stays given, in the same place."""
    state = visit(*done)
    changed = after(state, SetLanguage(code))
    assert changed.language == code
    assert replace(changed, language=state.language) == state


@given(st.lists(actions, max_size=30), actions)
def test_an_action_never_changes_the_state_it_was_given(
    done: list[Action], action: Action
) -> None:
    state = visit(*done)
    before = repr(state)
    after(state, action)
    assert repr(state) == before


@given(st.lists(actions, max_size=30))
def test_each_question_has_at_most_one_answer(done: list[Action]) -> None:
    state = visit(*done)
    for pairs in (state.about, state.ratings, state.answers, state.outcomes):
        keys = [key for key, _ in pairs]
        assert len(keys) == len(set(keys))


def test_next_walks_through_all_steps_and_stays_on_the_last() -> None:
    walked = [visit(*[GoNext()] * count).step for count in range(10)]
    assert walked == [*STEPS, STEPS[-1]]


def test_back_walks_the_same_way_and_stays_on_the_first() -> None:
    state = visit(GoTo(Step.SITUATION))
    assert after(state, GoBack()).step is Step.START
    assert after(after(state, GoBack()), GoBack()).step is Step.START


def test_back_closes_an_open_sheet_before_it_leaves_the_page() -> None:
    state = visit(GoTo(Step.HELP), OpenSheet(SourcesSheet(("a",))))
    closed = after(state, GoBack())
    assert (closed.step, closed.sheet) == (Step.HELP, None)


def test_a_new_page_opens_without_the_old_sheet_or_details() -> None:
    state = visit(GoTo(Step.HARM), ToggleDetail("a"), OpenSheet(ComfortSheet()))
    assert after(state, GoNext()) == State(step=Step.SURE)


def test_the_same_answer_again_takes_it_back() -> None:
    assert visit(Rate("a", Weight.A_LOT), Rate("a", Weight.A_LOT)).ratings == ()
    assert visit(AnswerAbout("a", "b"), AnswerAbout("a", "b")).about == ()


def test_another_answer_takes_its_place() -> None:
    state = visit(Rate("a", Weight.A_LOT), Rate("a", Weight.NOT_MUCH))
    assert state.ratings == (("a", Weight.NOT_MUCH),)


def test_a_check_answer_stays_when_it_is_given_again() -> None:
    assert visit(AnswerCheck("a", "b"), AnswerCheck("a", "b")).answers == (("a", "b"),)


def test_living_longer_is_asked_first() -> None:
    assert State().gate is Gate.ASKED
    assert visit(GoTo(Step.SURE), GoNext(), GoBack()).gate is Gate.ASKED


def test_looking_again_opens_the_picture_of_that_outcome() -> None:
    state = visit(ChooseView(View.TABLE), ShowOutcome("harm", "b"))
    assert state.step is Step.HARM
    assert state.view is View.PICTURE
    assert dict(state.outcomes)["harm"] == "b"


def test_only_offered_text_sizes_are_taken() -> None:
    with pytest.raises(ValueError, match="300"):
        after(State(), SetTextSize(300))
