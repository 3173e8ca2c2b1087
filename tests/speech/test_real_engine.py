"""The engine that Debian brings, with its service and its voices: what is really heard.

A sound server of these tests' own plays to nobody, and what it plays is listened to.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import CloseSheet, GoNext
from desktop_app.journey.aloud import Hindrance
from desktop_app.journey.aloud_actions import Listen, SetVolume
from desktop_app.journey.state import SilenceSheet
from desktop_app.speech.engine import Engine, open_engine
from tests.speech.sound import Room, Tape, listening
from tests.visits.tongues import CODES
from tests.visits.visit import Visit

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"),
    reason="a service speaks on Linux alone; elsewhere the system itself does",
)

OPENING = 30_000
"""Milliseconds in which a process begins and lists its voices, on a busy computer."""

SOON = 0.3
"""Seconds after which nothing may be heard of what was stopped."""

SHORTEST = 0.4
"""Seconds that a sentence takes at least."""

LONG = (
    "This is a long sentence with many words in it, so that it would go on for a good "
    "while, and on, and on, if nobody stopped it."
)
SENTENCES = {
    "en": "29 of 100 people",
    "de": "29 von 100 Menschen",
    "ar": "تسعة وعشرون من مئة",
    "zh_CN": "每一百人中有二十九人。",
}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    made = Room(tmp_path_factory.mktemp("sound"))
    with pytest.MonkeyPatch.context() as patched:
        for name, value in made.surroundings.items():
            patched.setenv(name, value)
        try:
            made.play()
            made.serve()
            yield made
        finally:
            made.leave()


@pytest.fixture
def heard(room: Room) -> Iterator[Tape]:
    with listening(room) as tape:
        yield tape


@pytest.fixture
def engine(qtbot: QtBot, room: Room) -> Iterator[Engine]:
    made = open_engine()
    made.tune(volume=0.6, rate=0.5)
    yield made
    made.close()


NUMBERS = itertools.count(1)


def say(qtbot: QtBot, engine: Engine, words: str, language: str = "en") -> None:
    """Say words to their end."""
    number = next(NUMBERS)
    with qtbot.waitSignal(engine.ended, timeout=OPENING) as ended:
        engine.say(number, words, language)
    assert ended.args == [number]


def begin(qtbot: QtBot, engine: Engine, tape: Tape) -> None:
    """Have a long sentence begun, so that it is heard."""
    since = time.monotonic()
    engine.say(0, LONG, "en")
    qtbot.waitUntil(lambda: len(tape.sounding(since)) > 20, timeout=OPENING)


def test_every_language_of_the_program_is_heard(
    qtbot: QtBot, engine: Engine, heard: Tape
) -> None:
    qtbot.waitUntil(lambda: heard.long > 5, timeout=OPENING)
    assert heard.sounding() == [], "nobody has said anything"
    for language in CODES:
        since = time.monotonic()
        say(qtbot, engine, SENTENCES.get(language, "29 : 100"), language)
        sounding = heard.sounding(since)
        assert len(sounding) > SHORTEST * 50, language
        assert sounding[-1] - sounding[0] > SHORTEST, language


def test_a_language_without_a_voice_is_not_heard(
    qtbot: QtBot, engine: Engine, heard: Tape
) -> None:
    with qtbot.waitSignal(engine.hindered, timeout=OPENING) as hindered:
        engine.say(1, "29 of 100 people", "xx")
    assert hindered.args == [1, Hindrance.NO_VOICE]
    qtbot.wait(300)
    assert heard.sounding() == []


def test_what_is_stopped_is_silent_at_once_and_holds_nobody_up(
    qtbot: QtBot, engine: Engine, heard: Tape
) -> None:
    for _ in range(3):
        begin(qtbot, engine, heard)
        stopped = time.monotonic()
        engine.stop()
        assert time.monotonic() - stopped < 0.1
        qtbot.wait(700)
        after = heard.sounding(stopped)
        assert not after or after[-1] - stopped < SOON


def test_other_words_take_the_place_of_those_that_are_said(
    qtbot: QtBot, engine: Engine, heard: Tape
) -> None:
    begin(qtbot, engine, heard)
    before = time.monotonic()
    say(qtbot, engine, "Two.")
    assert time.monotonic() - before < 3, "the long sentence was not left off"


def test_softer_is_softer(qtbot: QtBot, engine: Engine, heard: Tape) -> None:
    loud: list[float] = []
    for volume in (1.0, 0.6, 0.2):
        since = time.monotonic()
        engine.tune(volume=volume, rate=0.5)
        say(qtbot, engine, SENTENCES["en"])
        qtbot.wait(100)
        loud.append(heard.loudness(since))
    assert loud[0] > 1.2 * loud[1] > 1.2 * 1.5 * loud[2] > 0


def test_when_the_service_dies_somebody_is_told_and_all_else_goes_on(
    qtbot: QtBot, visit: Visit, room: Room, heard: Tape
) -> None:
    store = visit.window.store
    store.dispatch(Listen())
    store.dispatch(SetVolume(1))
    qtbot.waitUntil(lambda: len(heard.sounding()) > 20, timeout=OPENING)
    room.kill_service()
    store.dispatch(GoNext())  # to a page that would now be read
    page = visit.state.step
    qtbot.waitUntil(lambda: visit.state.sheet == SilenceSheet(), timeout=5000)
    assert visit.state.aloud.hindrance is Hindrance.NO_ENGINE
    assert not visit.state.aloud.on
    store.dispatch(CloseSheet())
    store.dispatch(GoNext())
    assert visit.state.step is not page
    room.serve()
    since = time.monotonic()
    store.dispatch(Listen())
    qtbot.waitUntil(lambda: len(heard.sounding(since)) > 20, timeout=OPENING)
    assert visit.state.sheet is None
    closed = time.monotonic()
    visit.window.close()
    qtbot.wait(600)
    after = heard.sounding(closed)
    assert not after or after[-1] - closed < SOON, "nothing is said by a closed window"
