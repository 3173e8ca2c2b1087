"""What goes wrong while Qt calls the program ends it, in one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import photograph, slots, start
from desktop_app.errors import MissingFileError
from desktop_app.journey.state import State, Step, View
from tests.app.conftest import ROOT, Run


def mistaken(*_: object, **__: object) -> NoReturn:
    raise ZeroDivisionError("division by zero")


def test_an_exception_is_heard_and_what_heard_before_hears_again(
    qapp: QApplication,
) -> None:
    before = sys.excepthook
    told: list[BaseException] = []
    with slots.heard(told.append):
        QTimer.singleShot(0, mistaken)
        qapp.processEvents()
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert sys.excepthook is before


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from desktop_app.app import start
from desktop_app.app.crash import guarded
from desktop_app.errors import MissingFileError
from desktop_app.scene import resolve
from desktop_app.ui.window import MainWindow

def mistaken(*_):
    raise {error}

{where}
sys.exit(guarded([{words}]))
"""
LATER = """
make = start.make_window

def making(*given):
    QTimer.singleShot(0, mistaken)
    QTimer.singleShot(0, [].pop)
    return make(*given)

start.make_window = making
"""


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("resolve.resolve = mistaken", ""),
        ("MainWindow.showEvent = mistaken", ""),
        ("MainWindow.showEvent = mistaken", "'--quit-after-first-paint'"),
        (LATER, ""),
    ],
)
@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        ("ZeroDivisionError('by zero')", 70, "ZeroDivisionError: "),
        ("MissingFileError('a.ttf')", 2, MissingFileError("a.ttf").sentence),
    ],
)
def test_a_window_that_goes_wrong_ends_with_one_sentence(
    where: str, words: str, error: str, code: int, said: str
) -> None:
    """Whatever else goes wrong after that is not told: the first is the cause."""
    script = WINDOW.format(where=where, words=words, error=error)
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


def test_a_page_that_goes_wrong_is_no_photograph(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr("desktop_app.ui.chart_view.ChartView.paintEvent", mistaken)
    pack = start.open_pack(None)
    chart = State(step=Step.HELP, view=View.CHART)
    with pytest.raises(ZeroDivisionError):
        photograph.photograph(pack, chart, (1280, 800))


def test_a_chart_that_cannot_be_drawn_is_not_waited_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "draw_chart", mistaken)
    ended = run("screenshots", tmp_path)
    assert ended.code == 70
    assert "ZeroDivisionError" in ended.sentence
    assert not list(tmp_path.glob("*chart*"))
