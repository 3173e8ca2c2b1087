"""The engine that Debian brings, with its service and its voices.

It needs the packages speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng and
libpulse0, and a sound server that takes what is said: pulseaudio or pipewire-pulse,
with any sink, named by PULSE_SERVER. Where one is missing these tests are left out by
name, so that the report says it; with EVENHAND_MUST_SPEAK=1 they fail there instead.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.speech.engine import Engine, open_engine
from tests.visits.tongues import CODES

MUST = os.environ.get("EVENHAND_MUST_SPEAK") == "1"
THERE = all(shutil.which(one) for one in ("speech-dispatcher", "espeak-ng"))
HEARD = MUST or bool(os.environ.get("PULSE_SERVER"))
pytestmark = pytest.mark.skipif(
    not (MUST or (THERE and HEARD)),
    reason="no speech-dispatcher with espeak-ng, or no PULSE_SERVER to play to",
)

OPENING = 30_000
SENTENCE = {"zh_CN": "每一百人中有二十九人。", "ar": "تسعة وعشرون من مئة"}


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Engine]:
    made = open_engine()
    made.tune(volume=0.6, rate=0.5)
    yield made
    made.close()


def test_every_language_of_the_program_is_said(qtbot: QtBot, engine: Engine) -> None:
    for number, language in enumerate(CODES):
        with qtbot.waitSignal(engine.ended, timeout=OPENING) as ended:
            engine.say(number, SENTENCE.get(language, "29 of 100"), language)
        assert ended.args == [number]


def test_asking_for_words_and_for_silence_holds_nobody_up(
    qtbot: QtBot, engine: Engine
) -> None:
    before = time.monotonic()
    engine.say(1, "One.", "en")
    assert time.monotonic() - before < 0.1
    with qtbot.waitSignal(engine.ended, timeout=OPENING):
        pass
    engine.say(2, "A sentence with many words, which would take a while.", "en")
    qtbot.wait(400)
    before = time.monotonic()
    engine.stop()
    engine.say(3, "Two.", "en")
    assert time.monotonic() - before < 0.1
    with qtbot.waitSignal(engine.ended, timeout=OPENING) as ended:
        pass
    assert ended.args == [3]
