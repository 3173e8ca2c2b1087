"""Reading aloud: begins, is hushed, goes on with each page, and is forgotten."""

from __future__ import annotations

import pytest

from desktop_app.journey.actions import (
    Action,
    ChooseView,
    CloseSheet,
    GoNext,
    OpenSheet,
    Rate,
    SetLanguage,
    SetTextSize,
    StartAgain,
    ToggleDetail,
)
from desktop_app.journey.aloud import (
    FIRST_LEVEL,
    LEVELS,
    Aloud,
    Hindrance,
    Pace,
    Sound,
    volume,
)
from desktop_app.journey.aloud_actions import (
    Hush,
    Listen,
    SayAgain,
    SetPace,
    SetVolume,
    StopListening,
    TellHindrance,
)
from desktop_app.journey.kiosk import KioskRules, standing
from desktop_app.journey.kiosk_actions import CountDown, StayHere, WaitASecond
from desktop_app.journey.state import (
    ComfortSheet,
    SilenceSheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.journey.transitions import after

LISTENING = after(State(step=Step.HELP), Listen())


def test_it_begins_at_the_top_and_ends_when_asked() -> None:
    assert (LISTENING.aloud.on, LISTENING.aloud.speaking) == (True, True)
    ended = after(LISTENING, StopListening())
    assert (ended.aloud.on, ended.aloud.speaking) == (False, False)
    assert after(LISTENING, Listen()).aloud.round == LISTENING.aloud.round + 1


@pytest.mark.parametrize(
    "action",
    [GoNext(), ChooseView(View.WORDS), OpenSheet(ComfortSheet()), SetLanguage("de")],
)
def test_what_opens_is_read(action: Action) -> None:
    hushed = after(LISTENING, Hush())
    for before in (LISTENING, hushed):
        now = after(before, action)
        assert now.aloud.speaking
        assert now.aloud.round == before.aloud.round + 1
    silent = after(State(step=Step.HELP), action)
    assert silent.aloud == Aloud()


def test_a_sheet_that_is_closed_leads_back_to_the_page() -> None:
    opened = after(LISTENING, OpenSheet(ComfortSheet()))
    assert after(opened, CloseSheet()).aloud.round == opened.aloud.round + 1


@pytest.mark.parametrize(
    "action",
    [Hush(), ToggleDetail("x"), Rate("time", Weight.A_LOT), SetTextSize(150)],
)
def test_any_other_touch_hushes(action: Action) -> None:
    now = after(LISTENING, action)
    assert (now.aloud.on, now.aloud.speaking) == (True, False)
    assert now.aloud.round == LISTENING.aloud.round


def test_what_changes_nothing_hushes_nothing() -> None:
    assert after(LISTENING, ChooseView(View.PICTURE)) == LISTENING


def test_a_clock_hushes_nothing_but_its_warning_is_read() -> None:
    state = after(State(led=False, kiosk=standing(KioskRules())), Listen())
    warned = after(state, CountDown(30))
    assert warned.aloud.round == state.aloud.round + 1
    assert after(warned, CountDown(29)).aloud == warned.aloud
    assert after(warned, WaitASecond()).aloud == warned.aloud
    assert after(warned, StayHere()).aloud.round == warned.aloud.round + 1


def test_a_sentence_is_said_again_even_after_it_was_hushed() -> None:
    for before in (LISTENING, after(LISTENING, Hush())):
        now = after(before, SayAgain())
        assert now.aloud.speaking
        assert now.aloud.again == before.aloud.again + 1
        assert now.aloud.round == before.aloud.round


def test_pace_and_loudness_have_ends() -> None:
    slow = after(LISTENING, SetPace(1))
    assert slow.aloud.pace is Pace.SLOW
    assert after(after(slow, SetPace(1)), SetPace(1)).aloud.pace is Pace.SLOWEST
    assert after(LISTENING, SetPace(-1)).aloud.pace is Pace.USUAL
    loud = after(LISTENING, SetVolume(99))
    assert loud.aloud.level == LEVELS
    assert after(loud, SetVolume(-99)).aloud.level == 1
    assert slow.aloud.speaking, "to steer it is no other touch"


def test_volume_is_never_above_what_is_settled() -> None:
    for level in range(1, LEVELS + 1):
        loud = volume(Aloud(level=level), Sound(largest=40))
        assert 0 < loud <= 0.4
    assert volume(Aloud(level=LEVELS), Sound()) == 1.0
    assert Aloud().level == FIRST_LEVEL


def test_a_hindrance_is_explained_and_nothing_is_read() -> None:
    told = after(LISTENING, TellHindrance(Hindrance.NO_VOICE))
    assert told.sheet == SilenceSheet()
    assert (told.aloud.on, told.aloud.hindrance) == (False, Hindrance.NO_VOICE)
    assert after(told, Listen()).aloud.hindrance is None


def test_where_it_is_not_offered_it_cannot_be_begun() -> None:
    state = State(sound=Sound(offered=False))
    for action in (Listen(), SayAgain(), SetVolume(1), SetPace(1)):
        assert after(state, action) == state


def test_a_new_visit_is_silent_and_as_loud_as_the_first() -> None:
    louder = after(after(LISTENING, SetVolume(2)), SetPace(2))
    again = after(louder, StartAgain())
    assert again.aloud == Aloud()
    assert again.sound == louder.sound
