"""A kiosk between two visits, its way out for staff, and its clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journey.actions import (
    Action,
    AnswerAbout,
    GoNext,
    OpenSheet,
    Rate,
    SetPalette,
    SetTextSize,
    StartAgain,
)
from desktop_app.journey.aloud import Sound
from desktop_app.journey.aloud_actions import Listen, SetPace, SetVolume
from desktop_app.journey.beginning import begun_again, nobody
from desktop_app.journey.idle import due
from desktop_app.journey.kiosk import (
    LONGEST_PIN,
    LONGEST_WAIT,
    KioskRules,
    Place,
    pause_after,
    standing,
)
from desktop_app.journey.kiosk_actions import (
    AnswerPin,
    ChooseLanguage,
    ChooseTopic,
    ComeCloser,
    CountDown,
    EraseDigit,
    OfferPin,
    OpenDoor,
    ShowGreeting,
    ShutDoor,
    StayHere,
    TypeDigit,
    WaitASecond,
)
from desktop_app.journey.state import (
    Clinic,
    ComfortSheet,
    Palette,
    State,
    Step,
    Weight,
)
from desktop_app.journey.transitions import after

RULES = KioskRules(staff=True, topics=("one",))


def kiosk(rules: KioskRules = RULES) -> State:
    """A kiosk at which nobody is."""
    return State(
        led=False,
        kiosk=standing(rules),
        sound=Sound(largest=50),
        home_clinic=Clinic(telephone="112"),
        clinic=Clinic(telephone="112"),
    )


def later(state: State, *actions: Action) -> State:
    """The state after these."""
    for action in actions:
        state = after(state, action)
    return state


def place(state: State) -> Place:
    """Where a kiosk stands."""
    assert state.kiosk is not None
    return state.kiosk.place


VISIT: tuple[Action, ...] = (
    ChooseLanguage("de"),
    GoNext(),
    Listen(),
    SetPace(1),
    SetVolume(2),
    SetTextSize(200),
    SetPalette(Palette.DARK),
    AnswerAbout("spread", "yes"),
    Rate("time", Weight.A_LOT),
    OpenSheet(ComfortSheet()),
    CountDown(7),
    OpenDoor(),
    TypeDigit("1"),
)


@pytest.mark.parametrize(
    ("several", "topics", "opening", "places"),
    [
        (True, ("a",), Place.LANGUAGES, [Place.LANGUAGES, Place.VISIT]),
        (True, ("a", "b"), Place.LANGUAGES, [Place.LANGUAGES, Place.TOPICS]),
        (False, ("a", "b"), Place.LANGUAGES, [Place.TOPICS, Place.VISIT]),
        (False, ("a",), Place.LANGUAGES, [Place.VISIT, Place.VISIT]),
        (True, ("a",), Place.GREETING, [Place.GREETING, Place.LANGUAGES]),
        (False, ("a",), Place.GREETING, [Place.GREETING, Place.VISIT]),
    ],
)
def test_a_person_comes_only_where_there_is_something_to_choose(
    *, several: bool, topics: tuple[str, ...], opening: Place, places: list[Place]
) -> None:
    rules = KioskRules(several_languages=several, topics=topics, opening=opening)
    begun = kiosk(rules)
    on: dict[Place, Action] = {
        Place.GREETING: ComeCloser(),
        Place.LANGUAGES: ChooseLanguage("de"),
        Place.TOPICS: ChooseTopic(topics[-1]),
        Place.VISIT: GoNext(),
    }
    assert [place(begun), place(after(begun, on[place(begun)]))] == places


def test_a_topic_is_one_that_is_offered() -> None:
    rules = KioskRules(several_languages=False, topics=("a", "b"))
    chosen = after(kiosk(rules), ChooseTopic("b"))
    assert chosen.kiosk is not None
    assert (chosen.kiosk.topic, chosen.kiosk.place) == ("b", Place.VISIT)
    with pytest.raises(ValueError, match="c"):
        after(kiosk(rules), ChooseTopic("c"))


def test_nothing_of_a_visit_outlasts_it() -> None:
    begun = kiosk()
    visited = later(begun, *VISIT)
    assert visited.aloud.level == 5
    assert visited.furthest is Step.SITUATION
    assert after(visited, StartAgain()) == begun
    greeted = after(visited, ShowGreeting())
    assert nobody(greeted)
    assert place(greeted) is Place.GREETING
    assert after(greeted, StartAgain()) == begun


def test_wrong_pins_outlast_the_visit() -> None:
    refused = later(kiosk(), OpenDoor(), TypeDigit("1"), OfferPin(), AnswerPin(False))
    for again in (after(refused, StartAgain()), after(refused, ShowGreeting())):
        assert again.kiosk is not None
        assert (again.kiosk.wrong, again.kiosk.wait) == (1, pause_after(1))
        assert nobody(again)


def test_a_touch_of_any_kind_is_somebody() -> None:
    begun = kiosk()
    assert nobody(begun)
    for action in (ChooseLanguage("en"), Listen(), SetTextSize(150), OpenDoor()):
        assert not nobody(after(begun, action)), action


def test_who_only_comes_closer_is_nobody_yet() -> None:
    rules = KioskRules(opening=Place.GREETING, topics=("a", "b"))
    greeting = kiosk(rules)
    languages = after(greeting, ComeCloser())
    assert place(languages) is Place.LANGUAGES
    assert due(languages, 1) is None
    assert due(languages, rules.idle + rules.countdown) is not None


def test_elsewhere_than_at_a_kiosk_its_actions_mean_nothing() -> None:
    state = State()
    for action in (ComeCloser(), OpenDoor(), CountDown(3), ChooseLanguage("de")):
        assert after(state, action) == state
    assert due(state, 1e9) is None


# --- The clock -----------------------------------------------------------------------


def test_a_person_is_warned_then_the_visit_is_dropped() -> None:
    visited = after(kiosk(), ChooseLanguage("de"))
    idle, countdown = RULES.idle, RULES.countdown
    assert due(visited, idle - 0.1) is None
    warned = due(visited, idle)
    assert warned == CountDown(countdown)
    there = after(visited, CountDown(countdown))
    assert due(there, idle + 0.5) is None
    assert due(there, idle + 1) == CountDown(countdown - 1)
    assert due(there, idle + countdown - 0.1) == CountDown(1)
    assert due(there, idle + countdown) == StartAgain()


def test_a_touch_stays_as_often_as_it_comes() -> None:
    visited = after(kiosk(), ChooseLanguage("de"))
    for _ in range(20):  # WCAG 2.2 asks for ten
        warned = after(visited, CountDown(1))
        assert due(warned, 0.0) == StayHere()
        assert after(warned, StayHere()) == visited


def test_where_nobody_was_nobody_is_warned() -> None:
    begun = kiosk()
    assert due(begun, RULES.greeting - 0.1) is None
    assert due(begun, RULES.greeting) == ShowGreeting()
    assert due(after(begun, ShowGreeting()), 1e9) is None


@given(quiet=st.floats(0, 1e6), done=st.sampled_from([ShowGreeting(), VISIT[0]]))
def test_no_time_is_too_long_or_too_short(quiet: float, done: Action) -> None:
    state = after(kiosk(), done)
    action = due(state, quiet)
    if action == StartAgain():
        assert due(after(state, action), 0.0) is None, "time begins anew"
    elif action is not None:
        assert due(after(state, action), quiet) is None, "it is due once"


# --- Staff ---------------------------------------------------------------------------


def test_without_a_pin_there_is_no_door() -> None:
    assert after(kiosk(KioskRules()), OpenDoor()) == kiosk(KioskRules())


def test_the_right_pin_opens_and_a_wrong_one_makes_wait_longer_each_time() -> None:
    state = after(kiosk(), OpenDoor())
    waits = []
    for _ in range(12):
        state = later(state, TypeDigit("9"), OfferPin())
        assert state.kiosk is not None
        assert state.kiosk.door is not None
        assert state.kiosk.door.asked
        state = after(state, AnswerPin(False))
        assert state.kiosk is not None
        assert state.kiosk.door is not None
        assert state.kiosk.door.typed == ""
        waits.append(state.kiosk.wait)
        assert later(state, TypeDigit("1"), OfferPin()) == state, "too early"
        state = later(state, *[WaitASecond()] * state.kiosk.wait)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, *[LONGEST_WAIT] * 4]
    passed = later(state, TypeDigit("1"), OfferPin(), AnswerPin(True))
    assert passed.kiosk is not None
    assert passed.kiosk.door is not None
    assert (passed.kiosk.door.passed, passed.kiosk.door.typed) == (True, "")
    assert (passed.kiosk.wrong, passed.kiosk.wait) == (0, 0)


def test_only_who_was_asked_can_answer() -> None:
    opened = later(kiosk(), OpenDoor(), TypeDigit("1"))
    assert after(opened, AnswerPin(True)) == opened
    assert after(kiosk(), AnswerPin(True)) == kiosk()
    empty = after(kiosk(), OpenDoor())
    assert after(empty, OfferPin()) == empty


def test_what_was_typed_goes_with_the_door() -> None:
    typed = later(kiosk(), OpenDoor(), TypeDigit("1"), TypeDigit("2"))
    assert typed.kiosk is not None
    assert typed.kiosk.door is not None
    assert typed.kiosk.door.typed == "12"
    erased = after(typed, EraseDigit())
    assert erased.kiosk is not None
    assert erased.kiosk.door is not None
    assert erased.kiosk.door.typed == "1"
    assert later(typed, ShutDoor()) == kiosk()
    full = later(typed, *[TypeDigit("3")] * 40)
    assert full.kiosk is not None
    assert full.kiosk.door is not None
    assert len(full.kiosk.door.typed) == LONGEST_PIN
    with pytest.raises(ValueError, match="٣"):
        after(typed, TypeDigit("٣"))


def test_a_new_visit_equals_the_first_whatever_was_settled() -> None:
    assert begun_again(kiosk()) == kiosk()
