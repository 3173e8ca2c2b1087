"""At a kiosk nothing is started in order to speak."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.service import ServedEngine, is_there, meeting_place

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="a service speaks on Linux alone"
)


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.chdir(tmp_path)  # a socket's path has to be short
    return tmp_path


def test_the_service_is_met_where_libspeechd_looks_for_it(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert meeting_place() == runtime / "speech-dispatcher" / "speechd.sock"
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/run/speech/speechd.sock")
    assert meeting_place() == Path("/run/speech/speechd.sock")
    assert not is_there()
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:127.0.0.1:6560")
    assert meeting_place() is None
    assert is_there()
    monkeypatch.delenv("SPEECHD_ADDRESS")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    found = meeting_place()
    assert found is not None
    assert found.parts[-3:] == (".cache", "speech-dispatcher", "speechd.sock")


def test_it_is_there_when_its_socket_is(runtime: Path) -> None:
    assert not is_there()
    (runtime / "speech-dispatcher").mkdir()
    os.chdir(runtime / "speech-dispatcher")
    with socket.socket(socket.AF_UNIX) as there:
        there.bind("speechd.sock")
        assert is_there()


def test_without_it_nothing_is_started_and_somebody_hears_why(qtbot: QtBot) -> None:
    engine = ServedEngine(command=("/nowhere/that/could/speak",))
    engine.prepare()
    assert engine._process is None
    with qtbot.waitSignal(engine.hindered) as heard:
        engine.say(3, "Words", "en")
    assert heard.args == [3, Hindrance.NO_ENGINE]
    assert engine._process is None
    engine.close()
