"""What goes wrong while Qt calls the program ends it, in one sentence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import interruption, photograph, slots, start
from desktop_app.journey.state import State, Step, View
from tests.app.conftest import Run

MISTAKE = ZeroDivisionError("division by zero")


def mistaken(*_: object, **__: object) -> NoReturn:
    raise MISTAKE


@pytest.fixture(autouse=True)
def _ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C stays with the tests."""
    monkeypatch.setattr(interruption, "at_once", lambda: None)


def test_an_exception_is_heard_and_what_heard_before_hears_again(
    qapp: QApplication,
) -> None:
    before = sys.excepthook
    told: list[BaseException] = []
    with slots.heard(told.append):
        QTimer.singleShot(0, mistaken)
        qapp.processEvents()
    assert told == [MISTAKE]
    assert sys.excepthook is before


@pytest.mark.parametrize("patched", ["paintEvent", "resizeEvent"])
def test_a_window_that_goes_wrong_closes_with_one_sentence(
    run: Run, patched: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    class Wrong(QWidget):
        pass

    setattr(Wrong, patched, mistaken)
    made: list[QWidget] = []

    def make(*_: object) -> QWidget:
        made.append(Wrong())
        return made[0]

    monkeypatch.setattr(start, "make_window", make)
    ended = run("--quit-after-first-paint")
    made[0].close()
    assert (ended.code, ended.out) == (70, "")
    assert "ZeroDivisionError" in ended.sentence


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
