"""The engine beside the window answers, is stopped, dies and hangs; we go on."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

import desktop_app.__main__ as main
from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.elsewhere import WORD, EngineElsewhere, speaking_command
from desktop_app.speech.engine import NoEngine, open_engine

PATIENCE = 20_000
"""Milliseconds for a process to begin, on a busy computer."""


@pytest.fixture
def mock(qtbot: QtBot) -> Iterator[EngineElsewhere]:
    """Qt's engine for tests, which is silent and speaks English alone."""
    engine = EngineElsewhere("mock")
    yield engine
    engine.close()


def silent(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_what_is_said_to_its_end_is_told(qtbot: QtBot, mock: EngineElsewhere) -> None:
    mock.tune(volume=0.5, rate=-0.1)
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(7, "One.", "en")
    assert ended.args == [7]
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(8, "Two.", "en")
    assert ended.args == [8]


def test_words_are_never_said_in_a_voice_of_another_language(
    qtbot: QtBot, mock: EngineElsewhere
) -> None:
    with qtbot.waitSignal(mock.hindered, timeout=PATIENCE) as hindered:
        mock.say(1, "Ein Satz.", "de")
    assert hindered.args == [1, Hindrance.NO_VOICE]


def test_an_engine_that_is_not_there_is_a_hindrance(qtbot: QtBot) -> None:
    engine = EngineElsewhere("no-such-plugin")
    with qtbot.waitSignal(engine.hindered, timeout=PATIENCE) as hindered:
        engine.say(1, "One.", "en")
    assert hindered.args == [1, Hindrance.NO_ENGINE]
    engine.close()


def test_so_is_a_process_that_cannot_be_started(qtbot: QtBot, tmp_path: Path) -> None:
    engine = EngineElsewhere(command=(str(tmp_path / "none"),))
    with qtbot.waitSignal(engine.hindered, timeout=PATIENCE) as hindered:
        engine.say(1, "One.", "en")
    assert hindered.args == [1, Hindrance.NO_ENGINE]
    engine.close()


def test_so_is_one_that_dies_while_it_speaks(qtbot: QtBot) -> None:
    engine = EngineElsewhere(command=silent("input(); raise SystemExit(1)"))
    with qtbot.waitSignal(engine.hindered, timeout=PATIENCE) as hindered:
        engine.say(1, "One.", "en")
    assert hindered.args == [1, Hindrance.NO_ENGINE]
    engine.close()


def test_after_one_has_died_another_is_started(
    qtbot: QtBot, mock: EngineElsewhere
) -> None:
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE):
        mock.say(1, "One.", "en")
    process = mock._process
    assert process is not None
    with qtbot.waitSignal(process.finished, timeout=PATIENCE):
        process.kill()
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(2, "Two.", "en")
    assert ended.args == [2]


def test_what_was_stopped_is_not_told_of(qtbot: QtBot, mock: EngineElsewhere) -> None:
    told: list[int] = []
    mock.ended.connect(told.append)
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE):
        mock.say(1, "One.", "en")
    mock.say(2, "Many words that take a while to be said, one after the other.", "en")
    mock.stop()
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE):
        mock.say(3, "Three.", "en")
    assert told == [1, 3]


def test_one_that_hangs_is_left_behind_at_once(qtbot: QtBot) -> None:
    hanging = "import time; print(flush=True); time.sleep(600)"
    engine = EngineElsewhere(command=silent(hanging))
    before = time.monotonic()
    engine.say(1, "One.", "en")
    engine.stop()
    assert time.monotonic() - before < 0.1
    process = engine._process
    assert process is not None
    assert process.waitForStarted(PATIENCE)
    before = time.monotonic()
    engine.close()
    assert time.monotonic() - before < 1
    assert process.state() is QProcess.ProcessState.NotRunning


def test_the_process_ends_when_nobody_is_left_to_ask_it(qtbot: QtBot) -> None:
    process = QProcess()
    command = speaking_command("mock")
    process.start(command[0], list(command[1:]))
    assert process.waitForStarted(PATIENCE)
    with qtbot.waitSignal(process.finished, timeout=PATIENCE):
        process.closeWriteChannel()
    assert process.exitCode() == 0


def test_a_bundle_speaks_through_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert speaking_command("mock") == (sys.executable, WORD, "mock")
    said: list[list[str]] = []
    monkeypatch.setattr("desktop_app.speech.mouth.speak", said.append)
    monkeypatch.setattr(sys, "argv", ["evenhand", WORD, "mock"])
    assert main.main() == 0
    assert said == [["mock"]]


def test_where_nothing_can_speak_that_is_what_is_told(qtbot: QtBot) -> None:
    engine = NoEngine()
    told: list[tuple[int, Hindrance]] = []
    engine.hindered.connect(lambda *args: told.append(args))
    engine.tune(volume=1, rate=0)
    engine.say(4, "One.", "en")
    engine.stop()
    engine.close()
    assert told == [(4, Hindrance.NO_ENGINE)]


def test_nothing_is_started_before_something_is_to_be_said(qtbot: QtBot) -> None:
    engine = open_engine("mock")
    engine.tune(volume=1, rate=0)
    engine.stop()
    assert getattr(engine, "_process", None) is None
    engine.close()


def test_one_that_is_prepared_says_the_first_words_itself(
    qtbot: QtBot, mock: EngineElsewhere
) -> None:
    told: list[object] = []
    mock.hindered.connect(lambda *args: told.append(args))
    mock.prepare()
    process = mock._process
    assert process is not None
    assert process.waitForStarted(PATIENCE)
    mock.prepare()
    mock.tune(volume=0.5, rate=0)
    with qtbot.waitSignal(mock.ended, timeout=PATIENCE) as ended:
        mock.say(1, "One.", "en")
    assert ended.args == [1]
    assert mock._process is process
    assert told == []


def test_one_that_dies_before_the_first_words_bothers_nobody(qtbot: QtBot) -> None:
    engine = EngineElsewhere(command=silent("raise SystemExit(1)"))
    told: list[object] = []
    engine.hindered.connect(lambda *args: told.append(args))
    engine.prepare()
    qtbot.waitUntil(lambda: engine._process is None, timeout=PATIENCE)
    assert told == []
    engine.close()


def test_engines_that_need_no_time_prepare_nothing() -> None:
    NoEngine().prepare()
