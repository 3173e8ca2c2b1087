"""Reading aloud at a kiosk: ready in time, said to the right one, gone in the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.journey.actions import CloseSheet, GoNext, OpenSheet, StartAgain, Tell
from desktop_app.journey.aloud import Hindrance, Sound
from desktop_app.journey.aloud_actions import Listen, SetVolume
from desktop_app.journey.kiosk import Place
from desktop_app.journey.kiosk_actions import (
    ChooseLanguage,
    OfferPin,
    OpenDoor,
    ShowGreeting,
    ShutDoor,
    StayHere,
    TypeDigit,
)
from desktop_app.journey.state import (
    LeafletSheet,
    Report,
    ReportKind,
    SilenceSheet,
    Step,
)
from desktop_app.scene.kiosk_scene import Countdown, PinPad
from desktop_app.values import replace
from tests.ui.kiosk.kiosk import COUNTDOWN, IDLE, Before
from tests.visits.walk import LANGUAGES


def listened(before: Before, step: Step = Step.HELP) -> None:
    """Be in a visit that is read aloud."""
    before.visit(step)
    before.do(Listen())


def prepare(before: Before) -> None:
    """Let what is done in the background happen."""
    QTest.qWait(5)
    before.do()


# --- Ready in time --------------------------------------------------------------------


def test_while_nobody_is_there_nothing_is_started(before: Before) -> None:
    before.do(ShowGreeting())
    before.do(OpenDoor(), TypeDigit("1"), ShutDoor())  # by staff, or by a child
    prepare(before)
    assert before.ears == []
    assert before.window.reader is None


def test_the_first_touch_of_a_visit_gets_the_engine_ready(before: Before) -> None:
    before.do(ChooseLanguage("de"))
    prepare(before)
    assert [ear.prepared for ear in before.ears] == [1]
    assert before.ear.said == []
    before.do(GoNext(), GoNext())
    prepare(before)
    assert before.ear.prepared == 1
    assert not before.ear.closed
    before.do(Listen())
    assert len(before.ears) == 1, "the one that is ready says it"
    assert before.ear.saying is not None


def test_where_nothing_may_be_heard_nothing_is_started(before: Before) -> None:
    window = before.window
    window.store._state = replace(before.state, sound=Sound(offered=False))
    before.visit()
    prepare(before)
    assert before.ears == []


@pytest.mark.parametrize("end", [StartAgain(), ShowGreeting()])
@pytest.mark.parametrize("listens", [False, True])
def test_it_ends_with_the_visit(
    before: Before, *, listens: bool, end: StartAgain | ShowGreeting
) -> None:
    before.visit()
    prepare(before)
    if listens:
        before.do(Listen())
    before.do(end)
    assert before.ear.closed
    assert before.window.reader is None
    prepare(before)
    assert len(before.ears) == 1, "nobody is there"
    before.visit()
    prepare(before)
    assert len(before.ears) == 2
    assert before.ear.prepared == 1


def test_a_visit_that_is_over_at_once_starts_nothing(before: Before) -> None:
    before.window.store.dispatch(ChooseLanguage("en"))
    before.window.store.dispatch(StartAgain())
    prepare(before)
    assert before.ears == []


def test_after_a_hindrance_another_try_is_another_engine(before: Before) -> None:
    listened(before)
    prepare(before)
    before.ear.hinder(Hindrance.NO_ENGINE)
    assert before.state.sheet == SilenceSheet()
    assert before.ear.closed
    before.do(CloseSheet(), Listen())
    assert len(before.ears) == 2
    assert before.ear.saying is not None


# --- The warning ----------------------------------------------------------------------


def warned(before: Before) -> list[str]:
    """Listen to a page to its end, then go away; returns what was said by then."""
    listened(before)
    before.ear.to_the_end()
    said = list(before.ear.words)
    before.wait(IDLE)
    assert before.left() == COUNTDOWN
    assert isinstance(before.window.scene.over, Countdown)
    return said


def test_the_warning_is_read_with_all_that_is_on_it(before: Before) -> None:
    said = warned(before)
    over = before.window.scene.over
    assert isinstance(over, Countdown)
    look = before.window.look
    told = before.ear.to_the_end()[len(said) :]
    parts = (over.heading, over.left, over.why, over.again.text, over.stay.text)
    heading, left, why, again, stay = (look.spoken(one) for one in parts)
    assert told[:2] == [heading, left]
    assert why in " ".join(told)
    assert told[-2:] == [again, stay]


def test_its_seconds_are_told_now_and_then(before: Before) -> None:
    warned(before)
    before.ear.to_the_end()
    said = len(before.ear.words)
    told: list[str] = []
    for _ in range(COUNTDOWN - 1):
        before.wait(1)
        if before.ear.saying is not None:
            before.ear.to_the_end()
        told += before.ear.words[said:]
        said = len(before.ear.words)
    digits = ["".join(filter(str.isdigit, one)) for one in told]
    assert digits == ["20", "10", "5", "4", "3", "2", "1"]


def test_who_is_still_here_goes_back_to_the_page_which_is_read_again(
    before: Before,
) -> None:
    said = warned(before)
    before.tap(before.place(StayHere()))
    assert before.left() is None
    assert before.step() is Step.HELP
    assert before.state.aloud.speaking
    assert before.ear.saying is not None
    assert before.ear.saying.words == said[0]
    assert len(before.ears) == 1


def test_start_again_is_silent(before: Before) -> None:
    warned(before)
    assert before.window.reader is not None
    assert before.window.reader.saying
    before.tap(before.place(StartAgain()))
    assert before.where() is Place.LANGUAGES
    assert before.ear.saying is None
    assert before.ear.closed
    assert not before.state.aloud.on
    assert not before.window._saying()


def test_so_is_a_visit_that_nobody_came_back_to(before: Before) -> None:
    warned(before)
    before.wait_through(COUNTDOWN)
    assert before.where() is Place.LANGUAGES
    assert before.ear.saying is None
    assert before.ear.closed
    assert len(before.ears) == 1


# --- The keys of the lock -------------------------------------------------------------


def test_no_digit_of_a_pin_is_ever_said(before: Before) -> None:
    listened(before)
    before.ear.to_the_end()
    before.do(OpenDoor())
    over = before.window.scene.over
    assert isinstance(over, PinPad)
    before.ear.to_the_end()
    opened = len(before.ear.words)
    for digit in "4711":
        before.tap(before.place(TypeDigit(digit)))
        before.key(Qt.Key(ord(digit)))
    for _ in range(16):
        before.key(Qt.Key.Key_Tab)
        before.key(Qt.Key.Key_Right)
    told = before.ear.words[opened:]
    assert told, "where Tab leads is said"
    assert not [one for one in told if any(map(str.isdigit, one))]


def test_a_wrong_pin_is_told_once(before: Before) -> None:
    listened(before)
    before.ear.to_the_end()
    before.do(OpenDoor())
    before.ear.to_the_end()
    opened = len(before.ear.words)
    for digit in "4711":
        before.do(TypeDigit(digit))
    before.do(OfferPin())
    over = before.window.scene.over
    assert isinstance(over, PinPad)
    assert over.news is not None
    before.ear.to_the_end()
    wrong = before.ear.words[opened:]
    assert wrong[0] == before.window.look.spoken(over.news)
    before.wait_through(2)
    assert before.ear.words[opened:] == wrong


# --- What goes wrong, and names of languages ------------------------------------------


@pytest.mark.parametrize("kind", [ReportKind.NO_PRINTER, ReportKind.ENOUGH_PRINTED])
def test_a_print_that_failed_is_told(before: Before, kind: ReportKind) -> None:
    listened(before, Step.SUMMARY)
    before.do(OpenSheet(LeafletSheet()))
    before.ear.to_the_end()
    before.do(Tell(Report(kind=kind)))
    sheet = before.window.scene.sheet
    assert sheet is not None
    assert sheet.news is not None
    assert before.ear.saying is not None
    assert before.ear.saying.words == before.window.look.spoken(sheet.news)


def test_every_language_is_named_in_its_own_voice(before: Before) -> None:
    before.do(Listen())
    before.ear.to_the_end()
    there = {one.language: one.words for one in before.ear.said}
    for one in LANGUAGES.offered:
        assert one.name in there[one.code], one


def test_a_language_without_a_voice_is_passed_over(before: Before) -> None:
    before.do(Listen())
    passed = []
    while before.ear.saying is not None:
        if before.ear.saying.language == "en":
            before.ear.end()
        else:
            passed.append(before.ear.saying.language)
            before.ear.hinder(Hindrance.NO_VOICE)
    assert set(passed) == {one.code for one in LANGUAGES.offered} - {"en"}
    assert before.state.sheet is None
    assert before.state.aloud.on


def test_tab_leads_to_a_language_that_is_named_in_its_own_voice(
    before: Before,
) -> None:
    before.do(Listen())
    before.ear.to_the_end()
    said = len(before.ear.said)
    for _ in range(12):
        before.key(Qt.Key.Key_Tab)
    named = {one.language: one.words for one in before.ear.said[said:]}
    assert "Deutsch" in named["de"]


def test_the_next_person_hears_it_as_loud_as_the_first(before: Before) -> None:
    listened(before)
    before.do(SetVolume(2))
    before.do(StartAgain())
    listened(before)
    assert before.ear.tuned[-1] == before.ears[0].tuned[0]
