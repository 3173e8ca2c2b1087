"""A sentence that nobody would read in a terminal is shown in a window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app.app import crash, display, unread
from desktop_app.errors import BadInputError, BadPolicyError
from desktop_app.ui.stopped_window import StoppedWindow
from tests.app.conftest import ROOT, Run

SWITCH = unread.FROM_THE_DESKTOP
ERROR = BadInputError(what="It", found="a", expected="b", mend="Mend it.")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What windows would have said."""
    said: list[str] = []
    monkeypatch.setattr(unread, "show", said.append)
    return said


def raising(error: BaseException) -> Callable[[list[str]], int]:
    def run(_: list[str]) -> int:
        raise error

    return run


# --- When a window is opened ---------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        [SWITCH],
        [SWITCH, "a.evpack"],
        [SWITCH, "dance"],
        ["--language", "de", SWITCH],
    ],
)
def test_from_the_desktop_a_sentence_is_shown(
    words: list[str], shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert crash.guarded(words, raising(ERROR)) == 2
    assert shown == [ERROR.sentence]
    assert capsys.readouterr().err == f"{ERROR.sentence}\n"


def test_without_a_standard_error_it_is_shown_too(
    shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)
    assert crash.guarded(["a.evpack"], raising(ERROR)) == 2
    assert crash.guarded([], raising(KeyError("x"))) == 70
    assert len(shown) == 2
    assert "KeyError" in shown[1]


def test_a_standard_error_that_leads_nowhere_is_none(
    shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        monkeypatch.setattr(sys, "stderr", nowhere)
        assert crash.guarded([], raising(ERROR)) == 2
    assert shown == [ERROR.sentence]


@pytest.mark.parametrize("words", [[], ["a.evpack"], ["dance"]])
def test_in_a_terminal_it_is_only_said(words: list[str], shown: list[str]) -> None:
    assert crash.guarded(words, raising(ERROR)) == 2
    assert shown == []


@pytest.mark.parametrize(
    "words",
    [
        ["--kiosk"],
        ["--kiosk-window"],
        ["--self-test"],
        ["--quit-after-first-paint"],
        ["leaflet", "--batch", "people.csv", "--out", "leaflets"],
        ["facts"],
        ["--pack", "a.evpack", "table", "--out", "a.csv"],
        ["counts"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("silent", [True, False])
def test_what_may_run_where_nobody_is_waits_for_nobody(
    words: list[str],
    silent: bool,
    shown: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if silent:
        monkeypatch.setattr(sys, "stderr", None)
        monkeypatch.setattr(sys, "stdout", None)
    else:
        words = [SWITCH, *words]
    assert crash.guarded(words, raising(ERROR)) == 2
    assert shown == []


def test_without_a_display_there_is_no_window(
    shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display, "is_missing", lambda: True)
    assert crash.guarded([SWITCH], raising(ERROR)) == 2
    assert shown == []


@pytest.mark.parametrize(
    "end", [SystemExit(0), KeyboardInterrupt(), BrokenPipeError()], ids=repr
)
def test_an_end_that_is_not_told_is_not_shown(
    end: BaseException, shown: list[str]
) -> None:
    crash.guarded([SWITCH], raising(end))
    assert shown == []


def test_the_switch_is_for_the_desktop_and_nobody_else(run: Run) -> None:
    assert SWITCH not in run("--help").out


# --- The window ----------------------------------------------------------------------


def closed_soon(seen: list[QWidget]) -> None:
    """Close the window that comes up, as a person would."""

    def close() -> None:
        for one in QApplication.topLevelWidgets():
            if one.isVisible():
                seen.append(one)
                one.close()

    QTimer.singleShot(0, close)


def test_it_speaks_the_language_of_the_computer(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QWidget] = []
    closed_soon(seen)
    monkeypatch.setattr(
        "desktop_app.app.spoken_languages.languages_of_this_computer",
        lambda: ("nl", "de"),
    )
    unread.show(ERROR.sentence)
    (window,) = seen
    assert isinstance(window, StoppedWindow)
    assert window.close_button.words() == "Schließen"
    assert window.why.why.text() == ERROR.sentence
    assert not window.windowIcon().isNull()


def test_it_speaks_a_language_that_the_policy_offers(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    monkeypatch.setattr("desktop_app.app.policy_places.system_wide", lambda: policy)
    monkeypatch.setattr(
        "desktop_app.app.spoken_languages.languages_of_this_computer", lambda: ("de",)
    )
    words = []
    for text in ('[languages]\noffered = ["fr"]\n', "[languages"):
        policy.write_text(text)
        seen: list[QWidget] = []
        closed_soon(seen)
        unread.show(BadPolicyError("policy.toml", ()).sentence)
        assert isinstance(seen[0], StoppedWindow)
        words.append(seen[0].close_button.words())
    assert words == ["Fermer", "Schließen"]


def test_where_its_own_look_is_damaged_a_plain_window_says_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise FileNotFoundError("no typeface")

    monkeypatch.setattr("desktop_app.ui.stopped_window.StoppedWindow", missing)
    seen: list[QWidget] = []
    closed_soon(seen)
    unread.show("<b>It</b>: found a; expected b. Mend it.")
    (window,) = seen
    assert isinstance(window, QMessageBox)
    assert window.text() == "<b>It</b>: found a; expected b. Mend it."
    assert window.textFormat().name == "PlainText"


SCRIPT = """
import json, sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop_app.app import start
from desktop_app.app.crash import guarded
from desktop_app.scene import resolve
from desktop_app.ui.window import MainWindow
from desktop_app.ui.stopped_window import StoppedWindow

def mistaken(*_):
    raise ZeroDivisionError("by zero")

{where}
make = start.application

def making():
    app = make()
    if not hasattr(start, "timer"):
        start.timer = QTimer()
        start.timer.timeout.connect(look)
        start.timer.start(20)
    return app

def look():
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    if seen and isinstance(seen[0], StoppedWindow):
        kinds = [type(one).__name__ for one in seen]
        print(json.dumps([kinds, seen[0].why.why.text()]), flush=True)
        QTest.keyClick(seen[0], Qt.Key.Key_Escape)

start.application = making
sys.exit(guarded({words}))
"""
LATER = """
windows = start.make_window

def at_once(*given):
    QTimer.singleShot(0, mistaken)
    return windows(*given)

start.make_window = at_once
"""


@pytest.mark.parametrize(
    ("where", "words", "code", "said"),
    [
        ("", [SWITCH, "gone.evpack"], 2, "The evidence pack gone.evpack was not"),
        ("", [SWITCH, "dance"], 2, "The command line: found 'dance'"),
        ("sys.stderr = None", ["gone.evpack"], 2, "The evidence pack gone.evpack"),
        ("resolve.resolve = mistaken", [SWITCH], 70, "Evenhand stopped because of"),
        ("MainWindow.showEvent = mistaken", [SWITCH], 70, "Evenhand stopped because"),
        (LATER, [SWITCH], 70, "Evenhand stopped because of a mistake"),
    ],
)
def test_whatever_ends_the_program_is_shown_alone_and_escape_closes_it(
    where: str, words: list[str], code: int, said: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(where=where, words=words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == code, done.stderr
    ((kinds, why),) = [json.loads(line) for line in done.stdout.splitlines()]
    assert kinds == ["StoppedWindow"]
    assert why.startswith(said)
    assert ("stderr = None" in where) or said in done.stderr
